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

const SERVER = "import server from 'server';\nimport { exec } from 'child_process';\n";

test('a check of one member proves nothing of the others', async () => {
  const text = `${SERVER}const isFit = (a: any) => typeof a.name === 'string' && ['go', 'js'].includes(a.language);\nserver.tool('a', (a: any) => {\n  if (!isFit(a)) return;\n  exec(\`doc \${a.name}\`);\n});\n`;
  expect(await flowsOf({ 'a.ts': text })).toEqual(['a.ts:6 shell-command <- tool-argument a']);
});

test('a command is wrong where it is put together for a function that runs any', async () => {
  const run =
    "import { spawn } from 'child_process';\nexport function run(command: string) { return spawn('bash', ['-c', command]); }\n";
  const text =
    "import server from 'server';\nimport { run } from './run';\nserver.tool('a', (name: string) => {\n  run(`cat ${name}`);\n  run(`rm ${name}`);\n});\n";
  const found = await flowsOf({ 'a.ts': text, 'run.ts': run });
  expect(found.filter((line) => line.includes('shell-command <- tool-argument'))).toEqual([
    'a.ts:4 shell-command <- tool-argument name',
    'a.ts:5 shell-command <- tool-argument name',
  ]);
});

test('it stays where it is run when it comes there whole', async () => {
  const run =
    "import { spawn } from 'child_process';\nexport function run(command: string) { return spawn('bash', ['-c', command]); }\n";
  const text =
    "import server from 'server';\nimport { run } from './run';\nserver.tool('a', (command: string) => {\n  run(command);\n});\n";
  expect(await flowsOf({ 'a.ts': text, 'run.ts': run })).toContain('run.ts:2 shell-command <- tool-argument command');
});
