import { expect, test } from '@jest/globals';
import { flowsOf } from './flows-of.ts';

const TOOL = '@tool\ndef run(code):\n';
const SEEN = 'a.py:5 code-evaluation <- tool-argument code';

test('a temporary file that is written and then given to an interpreter is code', async () => {
  const text = `import subprocess, sys, tempfile\n${TOOL}    with tempfile.NamedTemporaryFile() as f: path = f.name; f.write(code)\n    subprocess.run([sys.executable, path])\n`;
  expect(await flowsOf({ 'a.py': text })).toEqual([SEEN]);
});

test('so is a file that was opened by its path', async () => {
  const text = `import subprocess, where\n${TOOL}    p = where.path(); f = open(p, "w"); f.write(code)\n    subprocess.run(["python3", "-u", p])\n`;
  expect(await flowsOf({ 'a.py': text })).toContain(SEEN);
});

test('a file that a program is given to read is data', async () => {
  const text = `import subprocess, where\n${TOOL}    p = where.path(); f = open(p, "w"); f.write(code)\n    subprocess.run(["python3", "tool.py", p])\n`;
  expect(await flowsOf({ 'a.py': text })).toEqual([]);
});

test('the interpreter that runs the program evaluates what follows -c', async () => {
  const text = `import subprocess\nimport sys\n${TOOL}    subprocess.run([sys.executable, "-c", code])\n`;
  expect(await flowsOf({ 'a.py': text })).toContain(SEEN);
});

test('what a regular expression finds in a text is part of the text', async () => {
  const text = `import re\n\n${TOOL}    eval(re.search("<a>(.*)</a>", code).group(1))\n`;
  expect(await flowsOf({ 'a.py': text })).toEqual([SEEN]);
});

test('a function that is called after quoting for a shell quotes', async () => {
  const quote = "export function shellQuote(value: string) { return `'${value}'`; }\n";
  const text = `import { exec } from 'child_process';\nimport { shellQuote } from './quote';\nimport server from 'server';\nserver.tool('a', (name: string) => {\n  exec(\`cat \${shellQuote(name)}\`);\n});\n`;
  expect(await flowsOf({ 'a.ts': text, 'quote.ts': quote })).toEqual([
    'a.ts:5 shell-command <- tool-argument name shell-quoted',
  ]);
});
