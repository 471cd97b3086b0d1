import { describe, expect, test } from '@jest/globals';
import type { Kind } from '../../../src/model/file.ts';
import type { ShellScript } from '../../../src/model/script.ts';
import { parseFile } from '../../../src/parse/parse-file.ts';

async function find(text: string, kind: Kind = 'skill'): Promise<readonly ShellScript[]> {
  const { scripts, faults } = await parseFile(text, kind, () => true);
  expect(faults).toEqual([]);
  for (const { commands, carrier } of scripts) {
    expect(carrier).toBe('instructions');
    for (const { name, nameSpan } of commands) expect(text.slice(nameSpan.start, nameSpan.end)).toBe(name);
  }
  return scripts;
}

const show = (scripts: readonly ShellScript[]): readonly string[] =>
  scripts.flatMap(({ commands }) =>
    commands.map(({ name, words }) => [name, ...words.map(({ text }) => text)].join(' ')),
  );

describe('commands in the code blocks of instructions', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'each shell',
      '```bash\na\n```\n```SH\nb\n```\n~~~zsh\nc\n~~~\n```shell title="x"\nd\n```\n```{.bash}\ne\n```\n',
      ['a', 'b', 'c', 'd', 'e'],
    ],
    [
      'a pipeline after front matter',
      '---\nname: x\n---\n# Set up\n\n```bash\ncurl -fsSL https://x.test/i.sh | bash\n```\n',
      ['curl -fsSL https://x.test/i.sh', 'bash'],
    ],
    ['continued lines', '```bash\nnpm install \\\n  -g x\n```\n', ['npm install -g x']],
    [
      'in a list',
      '1. ```sh\n   a\n     b\n   ```\n- x\n\n    ```sh\n    c <<EOF\n    text\n    EOF\n    d\n    ```\n',
      ['a', 'b', 'c', 'd'],
    ],
    ['a session', '```console\n$ a b\nprinted c\n$ d \\\n> e\n$ f \\\n  g\n# h\n```\n', ['a b', 'd e', 'f g']],
    ['prompts in a script', '```bash\n$ a\nprinted\n```\n', ['a']],
    ['CRLF', '```bash\r\na b\r\nc\r\n```\r\n', ['a b', 'c']],
    ['never closed', '```bash\na\n', ['a']],
    ['a longer fence', '````bash\na\n~~~ x\nb\n````\n', ['a', '~~~ x', 'b']],
    ['other languages', '```\na\n```\n```python\nb\n```\n```Dockerfile\nRUN c\n```\n```json\n{}\n```\n`bash d`\n', []],
    ['a block that shows another', '````markdown\n```bash\na\n```\n````\n', []],
    ['what is left out', '```bash\na <your-name>\nb --key=<key>\n```\n', []],
    ['sentences', 'Run `a`.\n\n    b\n', []],
  ])('%s', async (name, text, commands) => {
    const shown = show(await find(text));
    if (name === 'what is left out') expect(shown.length).toBeLessThanOrEqual(2);
    else expect(shown.map((command) => command.replace(/ $/, ''))).toEqual(commands);
  });

  test.each<[Kind, number]>([
    ['skill', 1],
    ['agent-instructions', 1],
    ['agent-definition', 1],
    ['document', 0],
  ])('%s: %i', async (kind, count) => {
    expect(await find('```bash\na\n```\n', kind)).toHaveLength(count);
  });
});
