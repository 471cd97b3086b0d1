import type { Example, ExampleFile } from './rule-file.ts';

/** The mark of an expected finding: a comment at the end of its line, in the file's own comment syntax. */
const MARK = /[ \t]*(?:#|\/\/|<!--)[ \t]*<- here(?:[ \t]*-->)?[ \t]*$/;

/** An example without its marks, and the places they stood at. */
export interface ReadExample {
  readonly files: readonly ExampleFile[];
  readonly expected: readonly { readonly file: string; readonly line: number }[];
}

/** Strips the `<- here` marks from an example's files and notes their lines. */
export function readExample(example: Example): ReadExample {
  const written = example.files ?? [{ file: example.file ?? '', text: example.text ?? '' }];
  const expected: { file: string; line: number }[] = [];
  const files = written.map(({ file, text }) => {
    const lines = text.split('\n').map((line, index) => {
      if (!MARK.test(line)) return line;
      expected.push({ file, line: index + 1 });
      return line.replace(MARK, '');
    });
    return { file, text: lines.join('\n') };
  });
  return { files, expected };
}
