import { describe, expect, test } from '@jest/globals';
import type { Candidate } from '../../../src/match/candidate.ts';
import { matchShell } from '../../../src/match/shell.ts';
import { parseShell } from '../../../src/parse/shell.ts';

function match(text: string, ...commands: readonly string[]): readonly Candidate[] {
  const { script } = parseShell({ text, carrier: 'workflow', unit: 'job' });
  return [...matchShell({ matcher: 'shell', commands, where: [], bind: {}, steps: [] }, [script])];
}

const values = (candidate: Candidate | undefined, field: string): readonly unknown[] =>
  (candidate?.get(field) ?? []).map(({ value }) => value);
const field = (text: string, command: string, name: string): readonly unknown[] =>
  values(match(text, command)[0], name);
/** Value of a field over all commands of a script. */
const everywhere = (text: string, name: string): readonly unknown[] =>
  match(text, '*').flatMap((candidate) => values(candidate, name));

describe('candidates', () => {
  test('are the commands of the names, wildcards included', () => {
    expect(
      match('python3.11 x; python y; ruby z', 'python*').map((candidate) => values(candidate, 'command')[0]),
    ).toEqual(['python3.11', 'python']);
  });

  test('have the unit of the script and an anchor that does not count lines', () => {
    const [first, second] = match('f() {\n\n curl -o x https://a.test\n curl https://a.test\n}', 'curl');
    expect(first?.unit).toBe('job');
    expect(first?.anchor).toBe('job/f/curl https://a.test');
    expect(second?.anchor).toBe('job/f/curl https://a.test #2');
  });

  test('of any name include bare assignments', () => {
    expect(values(match('NODE_TLS_REJECT_UNAUTHORIZED=0', '*')[0], 'environment.NODE_TLS_REJECT_UNAUTHORIZED')).toEqual(
      ['0'],
    );
  });
});

describe('a function', () => {
  test.each([
    ['f() { echo a; }; x "$(f)"', [true]],
    ['f() { echo a; }; x <(f b)', [true]],
    ['f() { echo a; }; f | x', [true]],
    ['f() { echo a; }; f > file', [true]],
    ['f() { echo a; }; f; x | y', []],
    ['f() { echo a; }; f 2>&1', []],
    ['echo a', []],
  ])('%s: whether its output is taken up', (text, expected) => {
    expect(field(text, 'echo', 'inside-function.captured')).toEqual(expected);
  });
});

describe('options and arguments', () => {
  test.each([
    ['x --host 0.0.0.0', 'option.--host', ['0.0.0.0']],
    ['x --host=0.0.0.0', 'option.--host', ['0.0.0.0']],
    ['x --host "${H:-0.0.0.0}"', 'option.--host', ['${H:-0.0.0.0}', '0.0.0.0']],
    ['x --host --port 1', 'option.--host', [true]],
    ['x --hostname y', 'option.--host', []],
    ['x -p8080:80', 'option.-p', ['8080:80']],
    ['x -fsSLo file', 'option.-o', ['file']],
    ['x -fsSL y', 'option.-s', [true]],
    ['x -auto-approve', 'option.-auto-approve', [true]],
    ['x -- --host y', 'option.--host', []],
    ['x -it --rm a', 'option', ['-it', '-i', '-t', '--rm']],
    ['x a -v b', 'argument', ['a', 'b']],
    ['docker run -v /a:/b --name n image cmd', 'argument', ['run', 'image', 'cmd']],
    ['docker run -v /a:/b --name n image cmd', 'argument.2', ['image']],
    ['docker run -itp 80:80 image', 'argument.2', ['image']],
    ['docker run -it image', 'argument.2', ['image']],
    ['docker build -t name .', 'argument.2', ['.']],
    ['hf download --repo-type dataset org/name', 'argument.2', ['org/name']],
    ['huggingface-cli download --revision a org/name', 'argument.2', ['org/name']],
    ['curl -fsSLo out https://x.test/a', 'argument', ['https://x.test/a']],
    ['docker run --gpus all -p 1:1 a.io/b/c:latest -x', 'image.name', ['a.io/b/c']],
    ['podman container run a/b:2@sha256:0 c', 'image.pin', ['digest']],
    ['docker build -t a/b .', 'image', []],
    ['docker run -p 80:80 --publish=127.0.0.1:1:1 x', 'port.scope', ['published', 'loopback']],
    ['x a -v b', 'word.2', ['-v']],
    ['x a', 'no-such-field', []],
    ['x a', 'constructor', []],
  ])('%s: %s', (text, name, expected) => {
    expect(field(text, text.split(' ')[0] ?? '', name)).toEqual(expected);
  });
});

describe('surroundings', () => {
  test.each([
    ['sudo -u bob nohup x', 'wrapper', ['sudo', 'nohup']],
    ['sudo -u bob nohup x', 'user', ['bob']],
    ['x', 'user', []],
    ['x', 'carrier', ['workflow']],
    ['x | sudo y | z', 'pipe.next', ['y', 'z']],
    ['x | sudo y | z', 'pipe.next.user', ['root']],
    ['a | x', 'pipe.previous', ['a']],
    ['x >out 2>err </in <<<text 2>&1', 'redirect.output', ['out']],
    ['x >out 2>err', 'redirect.error', ['err']],
    ['x </in', 'redirect.input', ['/in']],
    ['x <<<text', 'redirect.here-string', ['text']],
    ['x <<EOF\ntext\nEOF', 'redirect.here-document', ['text\n']],
    ['x <<EOF\ntext\nEOF', 'redirect.here-string', []],
    ['y <(x)', 'consumer', ['y']],
    ['f() { x; }', 'inside-function', ['f']],
    ['x || true', 'failure-ignored', [true]],
    ['x; y', 'failure-ignored', []],
    ['if x; then y; fi', 'tested', [true]],
    ['v=$(x)', 'substituted', [true]],
    ['x "https://u:p@a.test:80/b?c"', 'url', ['https://u:p@a.test:80/b?c']],
    ['x "https://u:p@a.test:80/b?c"', 'url.host', ['a.test']],
    ['x "https://u:p@a.test:80/b?c"', 'url.path', ['/b']],
    ['x "${U:-https://a.test/i.sh}"', 'url', ['https://a.test/i.sh', 'https://a.test/i.sh'].slice(0, 1)],
    ['A=b x', 'environment.A', ['b']],
    ['x; y', 'script.command', ['x', 'y']],
    ['x; gosu agent y', 'script.wrapper', ['gosu']],
    ['x; gosu agent y', 'script.user', ['agent']],
    ['x "${{ inputs.a }}"', 'expression', ['inputs.a']],
    ['x "$a"', 'variable', ['a']],
  ])('%s: %s', (text, name, expected) => {
    expect(field(text, 'x', name)).toEqual(expected);
  });

  test('a variable is traced to those it is made of', () => {
    const text = 'url="http://h/"\nif y; then url="$url#token=$token"; fi\nx "$url"';
    expect(field(text, 'x', 'variable')).toEqual(['url']);
    expect(field(text, 'x', 'variable.from')).toEqual(['url', 'token']);
  });

  test('places are those of the words', () => {
    const text = 'x --host 0.0.0.0';
    const [found] = match(text, 'x')[0]?.get('option.--host') ?? [];
    expect(text.slice(found?.span?.start, found?.span?.end)).toBe('0.0.0.0');
  });
});

const URL = 'https://x.test/latest/tool';

describe('a download is run', () => {
  test.each([
    ['piped into a shell', `curl -fsSL ${URL} | bash`],
    ['piped into a root shell', `curl -fsSL ${URL} | sudo -E bash -`],
    ['piped through a filter', `wget -qO- ${URL} | gunzip | sh -s -- --yes`],
    ['piped into Python', `curl ${URL} | python3 -`],
    ['piped into a block', `curl ${URL} | (sudo bash)`],
    ['by process substitution', `bash <(curl -s ${URL})`],
    ['by substitution', `sh -c "$(curl -fsSL ${URL})"`],
    ['by eval', `eval "$(curl -fsSL ${URL})"`],
    ['by source', `source <(curl -fsSL ${URL})`],
    ['through a variable', `s=$(curl -fsSL ${URL})\neval "$s"`],
    ['through a variable and a pipe', `s=$(curl -fsSL ${URL})\necho "$s" | bash`],
    ['from a file', `curl -fsSL ${URL} -o /tmp/i.sh\nbash /tmp/i.sh`],
    ['from a redirected file', `curl -fsSL ${URL} > i.sh; sh ./i.sh`],
    ['by its own name', `wget ${URL}\n./tool --yes`],
    ['after chmod', `curl -Lo /usr/local/bin/tool ${URL} && chmod +x /usr/local/bin/tool`],
    ['after a numeric chmod', `curl -Lo tool ${URL} && chmod 0755 tool`],
    ['after install', `t=$(mktemp -d)\ncurl -o "$t/a" ${URL}\nsudo install -m 755 "$t/a" /usr/local/bin/a`],
    ['after mv to the path', `curl -o a ${URL}; mv a ~/.local/bin/`],
    ['after a move and a move', `curl -o a ${URL}; mv a b; mv b /usr/bin/c`],
    ['after unpacking', `t=$(mktemp -d)\ncurl -o "$t/a.tgz" ${URL}.tgz\ntar xzf "$t/a.tgz" -C "$t"\n"$t/bin/a" --yes`],
    ['after unpacking here', `wget ${URL}.tar.gz && tar -xzf tool.tar.gz && mv tool /usr/local/bin/`],
    ['unpacked to the path', `curl -L ${URL}.tgz | sudo tar -xz -C /usr/local/bin tool`],
    ['unpacked to a prefix', `curl -LO ${URL}.tgz; tar -C /usr/local -xzf tool.tgz`],
    [
      'put on the search path',
      `curl -o /tmp/a.tgz ${URL}\ntar xf /tmp/a.tgz -C /opt/a\nexport PATH="/opt/a/bin:$PATH"`,
    ],
    ['as a package', `wget -O /tmp/a.deb ${URL}.deb; sudo dpkg -i /tmp/a.deb`],
    ['by apt', `curl -o a.deb ${URL}; apt-get install -y ./a.deb`],
    [
      'from a release',
      `gh release download --repo o/r --pattern '*.tgz' --dir "$d"\ntar xzf "$d/x.tgz" -C "$d"\ninstall "$d/x" /usr/local/bin/x`,
    ],
    [
      'by a function of the script',
      `get() { local url="$1" to="$2"; curl -fsSL "$url" -o "$to"; }\nget ${URL} /tmp/x\nbash /tmp/x`,
    ],
    ['by a function that installs', `put() { install -m755 "$1" /usr/local/bin; }\ncurl -o /tmp/x ${URL}\nput /tmp/x`],
    ['by a function that runs words', `spin() { shift; "$@"; }\ncurl -o /tmp/x ${URL}\nspin "msg" bash /tmp/x`],
    ['beside a function that only claims to verify', `verify() { echo ok; }\ncurl -o x ${URL}\nverify x\nbash x`],
    ['though its hash is printed', `curl -o x ${URL}\nsha256sum x\nbash x`],
    ['though a failed check is ignored', `curl -o x ${URL}\necho "$H  x" | sha256sum -c || true\nbash x`],
    ['before it is checked', `curl -o x ${URL}\nbash x\necho "$H  x" | sha256sum -c`],
    ['while another file is checked', `curl -o x ${URL}\ncurl -o y ${URL}\necho "$H  y" | sha256sum -c\nbash x`],
  ])('%s', (_name, text) => {
    expect(everywhere(text, 'runs-download').length).toBeGreaterThan(0);
    expect(everywhere(text, 'executed-by').length).toBeGreaterThan(0);
  });
});

describe('no download is run', () => {
  test.each([
    ['data for jq', `curl -s ${URL} | jq .`],
    ['data for a Python one-liner', `curl -s ${URL} | python3 -c 'import sys, json; print(json.load(sys.stdin))'`],
    ['data for a module', `curl -s ${URL} | python3 -m json.tool`],
    ['data for a shell program', `curl -s ${URL} | bash -c 'cat > x'`],
    ['data for a script', `curl -s ${URL} | bash import.sh`],
    ['a data file', `curl -o data.json ${URL}\npython3 load.py data.json`],
    ['a model archive', `curl -LO ${URL}.tar.gz && tar xzf tool.tar.gz -C models/`],
    ['an archive piped to a data folder', `curl -L ${URL} | tar xz -C /data`],
    ['an archive beside the own scripts', `curl -L ${URL}.tgz | tar xz\n./scripts/build.sh`],
    ['a key', `curl -fsSL ${URL}.gpg | sudo gpg --dearmor -o /usr/share/keyrings/x.gpg`],
    ['a key made readable', `curl -fsSL ${URL} -o /etc/apt/keyrings/x.asc; chmod a+r /etc/apt/keyrings/x.asc`],
    ['a file with a plain mode', `curl -o x ${URL}; install -m 644 x /etc/x.conf; chmod 600 x`],
    ['a version number', `v=$(curl -s ${URL} | grep tag)\necho "$v"\nbash build.sh "$v"`],
    ['a version number in a command line', `v=$(curl -s ${URL})\nbash -c "echo $v"`],
    ['a local address', 'curl -s http://localhost:8000/install.sh | bash'],
    ['printed help', `echo "curl ${URL} | bash"; printf 'curl ${URL} | bash'`],
    ['a file of another name', `curl -o x ${URL}; bash y`],
    [
      'a local of another function',
      `f() { local t=$(mktemp); curl -o "$t" ${URL}; }\ng() { local t=$(mktemp); echo ls > "$t"; bash "$t"; }`,
    ],
  ])('%s', (_name, text) => {
    expect(everywhere(text, 'runs-download')).toEqual([]);
    expect(everywhere(text, 'executed-by')).toEqual([]);
  });
});

describe('a checked download is not reported but known as verified', () => {
  test.each([
    ['by a hash line', `curl -o x ${URL}\necho "$H  x" | sha256sum -c -\nbash x`],
    [
      'by a hash line with a path',
      `curl -o /usr/local/bin/x ${URL} && echo "$H  /usr/local/bin/x" | sha256sum -c - && chmod +x /usr/local/bin/x`,
    ],
    ['by a here-string', `curl -o x ${URL}\nsha256sum -c <<<"$H *x"\nbash x`],
    ['by a file of hashes', `curl -o x ${URL}\nsha256sum --check --ignore-missing SUMS\nbash x`],
    [
      'by a compared hash',
      `curl -o x ${URL}\nactual="$(sha256sum x | awk '{print $1}')"\n[[ "$actual" == "$H" ]] || exit 1\nbash x`,
    ],
    ['by a hash in a test', `curl -o x ${URL}\n[ "$(shasum -a 256 x | cut -d' ' -f1)" = "$H" ] || exit 1\nbash x`],
    ['by grep', `curl -o x ${URL}\nsha256sum x | grep -q "$H"\nbash x`],
    ['by a signature', `curl -o x ${URL}\ngpg --verify x.asc x\nbash x`],
    ['by its signature file', `curl -o x ${URL}\ngpg --verify x.asc\nbash x`],
    ['by cosign', `curl -o x ${URL}\ncosign verify-blob --key k x\nchmod +x x`],
    ['by openssl', `curl -o x ${URL}\nopenssl dgst -sha256 -verify k -signature s x\nbash x`],
    [
      'by a function of the script',
      `check() { echo "$2  $1" | sha256sum -c; }\ncurl -o x ${URL}\ncheck x "$H"\nbash x`,
    ],
    ['by a function of another file', `. ./lib.sh\ncurl -o x ${URL}\nverify_checksum x "$H"\nbash x`],
    [
      'before it is unpacked',
      `curl -o a.tgz ${URL}\necho "$H a.tgz" | shasum -a 256 -c\ntar xzf a.tgz -C /usr/local/bin`,
    ],
    [
      'in the function that downloads',
      `get() { curl -o "$2" "$1"; echo "$3  $2" | sha256sum -c; }\nget ${URL} /tmp/x "$H"\nbash /tmp/x`,
    ],
  ])('%s', (_name, text) => {
    expect(everywhere(text, 'runs-download')).toEqual([]);
    expect(everywhere(text, 'executed-by')).toEqual([]);
    expect(everywhere(text, 'verified').length).toBeGreaterThan(0);
  });
});

describe('what is said of a download', () => {
  const text = `t=$(mktemp -d)\ncurl -fsSL "${URL}" -o "$t/a"\nsudo install -m 755 "$t/a" /usr/local/bin/a\n`;

  test('its file, who runs it and as whom', () => {
    expect(field(text, 'curl', 'downloads-to')).toEqual(['${t}/a']);
    expect(field(text, 'curl', 'executed-by')).toEqual(['install']);
    expect(field(text, 'curl', 'executed-by.user')).toEqual(['root']);
  });

  test.each([
    ['chmod +x f; sudo mv f /usr/local/bin/f', ['mv'], ['root'], [true]],
    ['chmod +x f; ./f --version', ['f'], [], []],
    ['chmod +x f; sh f; sudo sh f', ['sh'], ['root'], []],
    ['sudo install -m 755 f /usr/local/bin/f', ['install'], ['root'], [true]],
    ['dnf install -y f', [], [], []],
    ['sudo dnf install -y ./f', ['dnf'], ['root'], []],
  ])('%s: which command matters most', (rest, main, user, places) => {
    const download = `curl -fsSL -o f ${URL}\n${rest}\n`;
    expect(field(download, 'curl', 'executed-by.main')).toEqual(main);
    expect(field(download, 'curl', 'executed-by.main.user')).toEqual(user);
    expect(field(download, 'curl', 'executed-by.main.places')).toEqual(places);
  });

  test('who runs it learns the source and its place', () => {
    const [source] = match(text, 'install')[0]?.get('runs-download') ?? [];
    expect(source?.value).toBe(URL);
    expect(text.slice(source?.span?.start, source?.span?.end)).toBe(`"${URL}"`);
  });

  test('several downloads of one file are all told', () => {
    const branches = `if y; then wget -O x ${URL}; else curl -o x ${URL}2; fi; bash x`;
    expect(everywhere(branches, 'runs-download')).toEqual([URL, `${URL}2`]);
  });
});
