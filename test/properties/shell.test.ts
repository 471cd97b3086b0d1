import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { Span } from '../../src/model/text.ts';
import { matchShell } from '../../src/match/shell.ts';
import { parseShell, type ParsedShell } from '../../src/parse/shell.ts';

const FIELDS = [
  'runs-download',
  'executed-by',
  'verified',
  'downloads-to',
  'argument.1',
  'option.-o',
  'variable.from',
  'url.host',
  'pipe.next',
  'expression',
];

function spansOf({ script }: ParsedShell): readonly Span[] {
  const commands = script.commands.flatMap(({ span, nameSpan, words, redirects, environment }) => [
    span,
    nameSpan,
    ...words.map((word) => word.span),
    ...redirects.map(({ target }) => target.span),
    ...environment.map((variable) => variable.span),
  ]);
  const code = script.code.flatMap(({ map }) => map.map(({ file, length }) => ({ start: file, end: file + length })));
  return [script.span, ...commands, ...code];
}

/** Reads a text and every field of every command; all places must lie inside it. */
function expectSound(text: string): void {
  const parsed = parseShell({ text, carrier: 'script' });
  for (const { start, end } of spansOf(parsed)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  const match = { matcher: 'shell' as const, commands: ['*'], where: [], bind: {}, steps: [] };
  for (const candidate of matchShell(match, [parsed.script])) {
    for (const field of FIELDS)
      for (const { span } of candidate.get(field)) if (span) expect(span.end).toBeLessThanOrEqual(text.length);
  }
}

const TOKENS = [
  'curl',
  'wget',
  'bash',
  'sh -c',
  'sudo',
  'eval',
  'python3 -c',
  'tar xzf',
  'chmod +x',
  'sha256sum -c',
  'f',
  'f()',
  '{',
  '}',
  '(',
  ')',
  '((',
  '))',
  '[[',
  ']]',
  'if',
  'then',
  'elif',
  'else',
  'fi',
  'for',
  'x',
  'in',
  'do',
  'done',
  'while',
  'case',
  'esac',
  ';;',
  ';',
  '&&',
  '||',
  '|',
  '&',
  '!',
  '>',
  '>>',
  '2>&1',
  '<',
  '<<',
  '<<EOF',
  "<<-'EOF'",
  'EOF',
  '<<<',
  '<(',
  '>(',
  '$(',
  '`',
  '"',
  "'",
  "$'",
  '\\',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '#',
  '$',
  '${',
  '${x',
  '${x:-',
  '"$@"',
  '"${a[@]}"',
  'a=(',
  'a+=(',
  'x=',
  '$x',
  '${{',
  '}}',
  '*',
  '?',
  '~',
  '-o',
  '--',
  '-',
  'https://x.test/y',
  '\uFEFF',
  '\u0000',
  '😀',
  '\uD800',
];

test('any soup of tokens is read without a throw and every place lies inside the text', () => {
  const soup = fc
    .array(fc.constantFrom(...TOKENS), { maxLength: 40 })
    .chain((tokens) => fc.constantFrom(' ', '').map((glue) => tokens.join(glue)));
  fc.assert(fc.property(soup, expectSound), { numRuns: 500 });
});

const SCRIPTS = [
  'set -euo pipefail\nspin() { local m="$1"; shift; "$@" >/dev/null 2>&1; }\nt="$(mktemp -d)"\ncurl -fsSL "https://x.test/${V:-1}/a.tgz" -o "$t/a.tgz" || { rm -f "$t"; exit 1; }\ntar xzf "$t/a.tgz" -C "$t"\nspin "Installing" sudo install -m 755 "$t/a" /usr/local/bin/a\n',
  'if ! command -v node >/dev/null; then\n  curl -fsSL https://x.test/setup | sudo -E bash -\nfi\ncase "$(uname -m)" in\n  x86_64|amd64) A=amd64 ;;\n  *) echo "no" >&2; exit 1 ;;\nesac\nexport PATH="$HOME/bin:$PATH"\n',
  'run() {\n  python3 - <<\'PY\'\nimport os\nprint(os.environ[\'X\'])\nPY\n}\nbash -c "cd \\"$d\\" && npm ci"\nargs=(--host 0.0.0.0)\nargs+=(--port 80)\nnohup vllm serve "${args[@]}" >/tmp/log 2>&1 &\n[[ "$a" == "$b" ]] || true\n',
];

test('a script with something cut out, doubled or put in is read without a throw', () => {
  const mutated = fc
    .tuple(
      fc.constantFrom(...SCRIPTS),
      fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.constantFrom('', ...TOKENS)), { minLength: 1, maxLength: 4 }),
    )
    .map(([script, edits]) =>
      edits.reduce(
        (text, [at, length, token]) =>
          text.slice(0, at % text.length) + token + text.slice((at % text.length) + length) || 'x',
        script,
      ),
    );
  fc.assert(fc.property(mutated, expectSound), { numRuns: 200 });
});

test('the text at the place of a simple word is the word', () => {
  const word = fc
    .stringMatching(/^[A-Za-z0-9_./:@%+,-]{1,12}$/)
    .filter((text) => !text.startsWith('-') && !/^[{}!]/.test(text));
  const quoted = fc
    .tuple(word, fc.constantFrom('', '"', "'"))
    .map(([text, quote]) => ({ text, source: `${quote}${text}${quote}` }));
  fc.assert(
    fc.property(fc.array(quoted, { minLength: 1, maxLength: 6 }), (words) => {
      const text = `printf ${words.map(({ source }) => source).join(' \\\n  ')}\n`;
      const found = parseShell({ text, carrier: 'script' }).script.commands[0]?.words ?? [];
      expect(found.map((item) => item.text)).toEqual(words.map((item) => item.text));
      expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(words.map(({ source }) => source));
    }),
  );
});

test('text moved to another place of a file moves all places with it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SCRIPTS), fc.nat(50), (text, shift) => {
      const plain = spansOf(parseShell({ text, carrier: 'script' }));
      const moved = spansOf(
        parseShell({ text, carrier: 'workflow', map: [{ at: 0, file: shift, length: text.length }] }),
      );
      expect(moved).toEqual(plain.map(({ start, end }) => ({ start: start + shift, end: end + shift })));
    }),
  );
});
