import { describe, expect, test } from '@jest/globals';
import type { ShellCommand } from '../../../src/model/script.ts';
import { parseShell, type ParsedShell } from '../../../src/parse/shell.ts';

const read = (text: string): ParsedShell => parseShell({ text, carrier: 'script' });
const commands = (text: string): readonly ShellCommand[] => read(text).script.commands;
const calls = (text: string): readonly string[] =>
  commands(text).map(({ name, words }) => [name, ...words.map((word) => word.text)].join(' ').trim());
const named = (text: string, name: string): ShellCommand => {
  const found = commands(text).find((command) => command.name === name);
  if (!found) throw new Error(`The script has no command ${name}.`);
  return found;
};
const program = (text: string): unknown => commands(text).at(-1)?.program?.from;
const wordsOf = ({ words }: ShellCommand): readonly string[] => words.map(({ text }) => text);

describe('words', () => {
  test('lose their quotes and escapes and keep their place', () => {
    const text = `cp 'a b' "c $d" e\\ f\n`;
    const { words } = named(text, 'cp');
    expect(words.map((word) => word.text)).toEqual(['a b', 'c ${d}', 'e f']);
    expect(words.map(({ span }) => text.slice(span.start, span.end))).toEqual(["'a b'", '"c $d"', 'e\\ f']);
    expect(words.map(({ constant }) => constant)).toEqual([true, false, true]);
  });

  test('are filled in from a variable that has one constant value before', () => {
    expect(calls('V=1.2\ncurl "https://x.test/$V/a"')).toContain('curl https://x.test/1.2/a');
  });

  test('keep a variable that has two values, or is assigned only later', () => {
    expect(calls('V=1\nV=2\ncurl $V')).toContain('curl ${V}');
    expect(calls('curl $V\nV=1')).toContain('curl ${V}');
  });

  test('know a local variable only inside its function', () => {
    expect(calls('f() { local d=/a; ls "$d"; }\ng() { local d=/b; ls "$d"; }\nls "$d"')).toEqual(
      expect.arrayContaining(['ls /a', 'ls /b', 'ls ${d}']),
    );
  });

  test('keep the default of an unset variable and name a substitution', () => {
    expect(wordsOf(named('serve --host "${HOST:-0.0.0.0}" "$(pwd)/x"', 'serve'))).toEqual([
      '--host',
      '${HOST:-0.0.0.0}',
      '$(…)/x',
    ]);
  });

  test('come from an array that is filled in one place, each at its own place', () => {
    const text = 'cmd=(docker run -p 80:80)\ncmd+=(nginx)\n"${cmd[@]}"\n';
    const { words } = named(text, 'docker');
    expect(words.map((word) => word.text)).toEqual(['run', '-p', '80:80', 'nginx']);
    expect(text.slice(words[2]?.span.start, words[2]?.span.end)).toBe('80:80');
  });

  test('do not grow without bound when variables double each other', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `v${index + 1}=$v${index}$v${index}`);
    const { script } = read(`v0=aaaaaaaaaa\n${lines.join('\n')}\necho $v40`);
    expect(Math.max(...script.commands.flatMap(({ words }) => words.map(({ text }) => text.length)))).toBeLessThan(
      10_000,
    );
  });

  test('end where the line ends in a file with Windows line ends', () => {
    expect(calls('if true; then\r\n  curl x\r\nfi\r\nls\r\n')).toEqual(['true', 'curl x', 'ls']);
  });
});

describe('wrappers', () => {
  test.each([
    ['sudo -E -u bob bash -', ['sudo'], 'bob'],
    ['sudo -n -- bash', ['sudo'], 'root'],
    ['sudo A=1 bash', ['sudo'], 'root'],
    ['nohup env -i A=b nice -n 5 timeout -k 5 10s bash', ['nohup', 'env', 'nice', 'timeout'], undefined],
    ['exec gosu gateway bash', ['exec', 'gosu'], 'gateway'],
    ['setpriv --reuid=1000 --clear-groups bash', ['setpriv'], '1000'],
    ['runuser -u agent -- bash', ['runuser'], 'agent'],
    ['xargs -n 1 bash', ['xargs'], undefined],
    ['uv run --with x bash', ['uv'], undefined],
  ])('%s is bash', (text, wrappers, user) => {
    const command = named(text, 'bash');
    expect(command.wrappers).toEqual(wrappers);
    expect(command.runsAs).toBe(user);
  });

  test('that only ask about a program are commands themselves', () => {
    expect(calls('command -v node && sudo -l')).toEqual(['command -v node', 'sudo -l']);
  });

  test('in a variable that may be empty are taken off', () => {
    const command = named('SUDO=""\n[ "$(id -u)" = 0 ] || SUDO="sudo -E"\n$SUDO apt-get update', 'apt-get');
    expect(command.runsAs).toBe('root');
  });

  test('include functions that run their own arguments', () => {
    const text = 'spin() { local m="$1"; shift; echo "$m"; "$@" >log 2>&1; }\nspin "Installing" sudo bash "$f"\n';
    expect(named(text, 'spin').words).toHaveLength(4);
    expect(named(text, 'bash').wrappers).toEqual(['spin', 'sudo']);
  });

  test('do not run in circles when a function calls itself', () => {
    expect(calls('f() { f "$@"; }\nf f f ls').filter((call) => call === 'ls')).toHaveLength(0);
  });

  test('include find -exec', () => {
    expect(wordsOf(named('find . -exec chown -h root {} +', 'chown'))).toEqual(['-h', 'root', '{}']);
  });

  test('leave the name of a program in a directory that is not known', () => {
    expect(named('"$dir/openshell" run', 'openshell').executable?.text).toBe('${dir}/openshell');
    expect(named('O="$(command -v openclaw)"\n"$O" gateway run', 'openclaw').words).toHaveLength(2);
  });
});

describe('text inside text', () => {
  test.each([
    ["bash -lc 'curl x | sh'", ['bash']],
    ['sudo sh -c "curl x | sh"', ['sudo', 'sh']],
    ['eval "curl x | sh"', ['eval']],
    ["su - agent -c 'curl x | sh'", ['su']],
    ["docker exec -it box bash -c 'curl x | sh'", ['docker']],
    ["trap 'curl x | sh' EXIT", ['trap']],
  ])('%s runs curl', (text, wrappers) => {
    const command = named(text, 'curl');
    expect(command.wrappers).toEqual(wrappers);
    expect(text.slice(command.nameSpan.start, command.nameSpan.end)).toBe('curl');
  });

  test('in double quotes is read with its escapes taken off', () => {
    const text = 'bash -c "cd \\"$d\\" && npm ci"';
    expect(wordsOf(named(text, 'cd'))).toEqual(['${d}']);
    const { nameSpan } = named(text, 'npm');
    expect(text.slice(nameSpan.start, nameSpan.end)).toBe('npm');
  });

  test('in a heredoc is code for an interpreter and data for everything else', () => {
    expect(calls("bash <<'EOF'\ncurl x\nEOF")).toContain('curl x');
    expect(calls("cat <<'EOF' | sudo bash\ncurl x\nEOF")).toContain('curl x');
    expect(calls("cat > f <<'EOF'\ncurl x | sh\nEOF")).toEqual(['cat']);
    expect(calls("tee f <<'EOF'\ncurl x | sh\nEOF")).toEqual(['tee f']);
  });

  test('of an object that is written to a file is kept, of one that is shown is not', () => {
    const text = 'cat > a.json <<EOF\n{"a": 1}\nEOF\nsudo tee a.json <<EOF\n {"b": 2}\nEOF\n';
    expect(read(text).script.code.map(({ language, text: json }) => [language, json])).toEqual([
      ['json', '{"a": 1}\n'],
      ['json', ' {"b": 2}\n'],
    ]);
    expect(read('cat <<EOF\n{"a": 1}\nEOF\ncat > x <<EOF\na: {}\nEOF\n').script.code).toEqual([]);
  });

  test('of Python and JavaScript is kept as code with its place', () => {
    const text = 'python3 - <<-\'PY\'\n\timport os\n\tx = "y"\nPY\nnode -e "f(\\"a\\")"\npython3 -uc \'import vllm\'';
    const { code } = read(text).script;
    expect(code.map(({ language }) => language)).toEqual(['python', 'javascript', 'python']);
    expect(code.map((inline) => inline.text)).toEqual(['import os\nx = "y"\n', 'f("a")', 'import vllm']);
    const last = code[0]?.map.at(-1);
    expect(text.slice(last?.file, (last?.file ?? 0) + (last?.length ?? 0))).toBe('x = "y"\n');
  });

  test('that is printed is no command', () => {
    const text =
      'usage() {\n  printf "  curl -fsSL https://x.test | bash\\n"\n  echo \'curl x | sh\'\n}\n# curl x | sh';
    expect(commands(text).map(({ name }) => name)).toEqual(['printf', 'echo']);
  });

  test('names what an interpreter runs', () => {
    expect(program('bash -s -- --yes')).toBe('input');
    expect(program('sudo -E bash -')).toBe('input');
    expect(program('python3 -m json.tool')).toBeUndefined();
    expect(program('python3 -c "x"')).toBe('text');
    expect(program('bash -o pipefail -c "x=1"')).toBeUndefined();
    expect(program('bash install.sh --yes')).toBe('file');
    expect(program('. ./env.sh')).toBe('file');
  });
});

describe('structure', () => {
  test('commands of a pipeline share its number', () => {
    const [first, second, third] = commands('curl x | tee y | bash');
    expect([first?.pipeline, second?.pipeline, third?.pipeline]).toEqual([0, 0, 0]);
    expect([first?.position, second?.position, third?.position]).toEqual([0, 1, 2]);
  });

  test('a block in a pipeline counts as its stage', () => {
    expect(named('curl x | (sudo bash)', 'bash')).toMatchObject({ pipeline: 0, position: 1, runsAs: 'root' });
  });

  test('a command left of && or in a condition is tested', () => {
    expect(commands('if a; then b; fi; c && d; while e; do f; done').map(({ name, tested }) => [name, tested])).toEqual(
      [
        ['a', true],
        ['b', false],
        ['c', true],
        ['d', false],
        ['e', true],
        ['f', false],
      ],
    );
  });

  test.each([
    ['check || true', true],
    ['check || :', true],
    ['check || echo failed >&2', true],
    ['check || { echo failed; true; }', true],
    ['warn() { echo "$1"; }\ncheck || warn failed', true],
    ['if ! check; then echo "proceeding anyway"; fi', true],
    ['check && next || true', true],
    ['check || exit 1', false],
    ['check || { echo failed; exit 1; }', false],
    ['fail() { echo "$1"; exit 1; }\ncheck || fail failed', false],
    ['if ! check; then echo failed; exit 1; fi', false],
    ['if check; then echo fine; fi', false],
  ])('%s: the failure is ignored: %s', (text, ignored) => {
    expect(named(text, 'check').failureIgnored).toBe(ignored);
  });

  test.each([
    ['bash <(curl x)', { name: 'bash', how: 'process-substitution' }],
    ['sh -c "$(curl x)"', { name: 'sh', how: 'argument' }],
    ['eval "$(curl x)"', { name: 'eval', how: 'argument' }],
    ['source <(curl x)', { name: 'source', how: 'process-substitution' }],
    ['bash install.sh "$(curl x)"', undefined],
    ['v=$(curl x)', undefined],
    ['v=`curl x`', undefined],
  ])('%s: who receives the text', (text, consumer) => {
    expect(named(text, 'curl')).toMatchObject({ substituted: true });
    expect(named(text, 'curl').consumer).toEqual(consumer);
  });

  test('knows the function, the redirections and the environment', () => {
    const command = named('f() { A=1 run 2>&1 >>out <<<"in"; }', 'run');
    expect(command.inFunction).toBe('f');
    expect(command.redirects.map(({ operator, target }) => `${operator}${target.text}`)).toEqual([
      '2>&1',
      '>>out',
      '<<<in',
    ]);
    expect(command.environment.map(({ name, value }) => [name, value?.text])).toEqual([['A', '1']]);
    expect(named('export A=1 B', 'export').environment.map(({ name }) => name)).toEqual(['A']);
  });

  test('redirections of a block are those of its commands', () => {
    expect(named('{ echo a; } >> ~/.bashrc', 'echo').redirects.map(({ target }) => target.text)).toEqual(['~/.bashrc']);
  });

  test('[[ … ]] is a command like [ … ]', () => {
    expect(wordsOf(named('[[ "$a" != "$b" && -L /x ]] || exit 1', '[['))).toEqual(['${a}', '!=', '${b}', '-L', '/x']);
  });

  test('lists every value of a variable, undefined where it is not constant', () => {
    const { variables } = read('a=1\na=2\nb=$(x)\nread c').script;
    expect(variables.get('a')?.map((word) => word?.text)).toEqual(['1', '2']);
    expect(variables.get('b')).toEqual([undefined]);
    expect(variables.get('c')).toEqual([undefined]);
  });
});

describe('damage', () => {
  test('a syntax error is a problem and the rest is read', () => {
    const { script, problems } = read('curl x\nif then fi )\nls\n');
    expect(script.commands[0]?.name).toBe('curl');
    expect(problems).toHaveLength(1);
  });

  test.each([
    ['substitutions', '$('.repeat(3000) + 'x' + ')'.repeat(3000)],
    ['subshells', '( '.repeat(3000) + 'x' + ' )'.repeat(3000)],
    ['conditions', 'if a; then '.repeat(3000) + 'x' + '; fi'.repeat(3000)],
    ['defaults', 'echo ' + '${a:-'.repeat(3000) + 'x' + '}'.repeat(3000)],
    ['sums', `echo $((${'1+'.repeat(20_000)}1))`],
    ['tests', `[[ ${'! '.repeat(3000)} -f x ]]`],
  ])('nested %s do not overflow', (_name, text) => {
    expect(() => read(text)).not.toThrow();
  });

  test('shell text in shell text in shell text ends somewhere', () => {
    let text = 'curl x';
    for (let level = 0; level < 12; level++) text = `eval '${text.replaceAll("'", `'\\''`)}'`;
    const { problems } = read(text);
    expect(problems).toHaveLength(1);
  });
});
