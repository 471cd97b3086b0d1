import { expandFakes, showFakes } from './fake-credential.ts';
import type { Example, ExampleFile } from './rule-file.ts';

/** The mark of an expected finding: a comment at the end of its line, in the file's own comment syntax. */
const MARK = /[ \t]*(?:#|\/\/|<!--)[ \t]*<- here(?:[ \t]*-->)?[ \t]*$/;

/** An example without its marks, and the places they stood at. */
export interface ReadExample {
  readonly files: readonly ExampleFile[];
  readonly expected: readonly { readonly file: string; readonly line: number }[];
}

/**
 * Strips the `<- here` marks from an example's files and notes their lines. Credentials are written as `{{fake:…}}`: whoever
 * scans an example gets them whole, whoever shows it gets their form only.
 */
export function readExample(example: Example, use: 'scan' | 'show' = 'scan'): ReadExample {
  const sources = example.files ?? [{ file: example.file ?? '', text: example.text ?? '' }];
  const expected: { file: string; line: number }[] = [];
  const files = sources.map(({ file, text }) => {
    const lines = text.split('\n').map((line, index) => {
      if (!MARK.test(line)) return line;
      expected.push({ file, line: index + 1 });
      return line.replace(MARK, '');
    });
    const written = lines.join('\n');
    return { file, text: use === 'scan' ? expandFakes(written) : showFakes(written) };
  });
  return { files, expected };
}
