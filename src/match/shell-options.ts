import type { ShellCommand, ShellWord } from '../model/script.ts';
import type { FieldValue } from './candidate.ts';

/** Options that take the next word, for commands whose operands are counted. Others are taken to be switches. */
const VALUE_OPTIONS: Readonly<Record<string, string>> = {
  curl: '-o -H -d -X -u -A -e -b -c -F -T -x -m -w -K -D -E -r -C -Y -y -z --output --header --data --data-raw --data-binary --data-urlencode --request --user --user-agent --retry --retry-delay --retry-max-time --max-time --connect-timeout --proto --proto-redir --cacert --cert --key --output-dir --write-out --form --cookie --proxy --resolve --limit-rate --max-filesize --tls-max',
  wget: '-O -P -o -T -t -e -U --output-document --directory-prefix --tries --timeout --header --user-agent --post-data --user --password --output-file',
  docker:
    '-p -v -e -w -u -f -l -m -h -H -c --publish --volume --env --name --network --net --workdir --user --gpus --shm-size --entrypoint --mount --restart --runtime --platform --file --tag --build-arg --build-context --target --secret --ssh --cap-add --cap-drop --security-opt --env-file --label --add-host --memory --cpus --ipc --pid --device --ulimit --hostname --log-driver --log-opt --pids-limit --userns --tmpfs --link --expose --dns --context --cgroupns --volumes-from --stop-timeout --health-cmd --cidfile',
  install: '-m -o -g -t -S --mode --owner --group --target-directory --suffix',
  gh: '-R -p -D -O -A -q -t -B -H --repo --pattern --dir --output --archive --json --jq --template --body --title',
  tar: '-C -f --directory --file --strip-components --exclude --transform --use-compress-program -I',
  unzip: '-d -x -P',
  python: '-m -c -W -X',
  pip: '-r -i -c -t -e -f --requirement --index-url --extra-index-url --constraint --target --find-links --trusted-host --prefix --python --cert',
  npm: '-w --prefix --registry --workspace --tag --cache',
  uvx: '--with --with-requirements --with-editable --python -p --index --index-url --extra-index-url --directory --env-file',
  npx: '-p --package -c --call -w --workspace',
  kubectl: '-n -f -c -l -o --namespace --filename --container --context --selector --output --kubeconfig',
  helm: '-n -f --namespace --values --set --set-string --version --repo',
  ssh: '-o -i -p -l -F -J -L -R -D -b -c -E -m -S -W',
  scp: '-o -i -P -F -J -l -c -S',
  git: '-C -c -b -m --branch --depth --git-dir --work-tree --config --origin',
  ollama: '--format --keepalive',
  hf: '--repo-type --revision --local-dir --cache-dir --include --exclude --token --max-workers --format',
  cp: '-t -S --target-directory --suffix',
  mv: '-t -S --target-directory --suffix',
};

const ALIASES: Readonly<Record<string, string>> = {
  podman: 'docker',
  nerdctl: 'docker',
  pip3: 'pip',
  pipx: 'pip',
  oc: 'kubectl',
  'huggingface-cli': 'hf',
  bsdtar: 'tar',
  gtar: 'tar',
};

const valueOptions = new Map<string, ReadonlySet<string>>();

function valueOptionsOf(name: string): ReadonlySet<string> {
  const known = valueOptions.get(name);
  if (known) return known;
  const shared = /^(?:python|pypy)[\d.]*$/.test(name) ? 'python' : (ALIASES[name] ?? name);
  const options = new Set(Object.hasOwn(VALUE_OPTIONS, shared) ? VALUE_OPTIONS[shared]?.split(' ') : []);
  if (valueOptions.size < 1000) valueOptions.set(name, options);
  return options;
}

/** A word as a field value. */
export function valueOf({ text, span }: ShellWord): FieldValue {
  return { value: text, span };
}

/** True for a word that is read as an option; `-` alone stands for standard input. */
function isOption(text: string): boolean {
  return text.length > 1 && text.startsWith('-');
}

/** The words that are no options, nor values of options known to take one. */
export function readOperands({ name, words }: Pick<ShellCommand, 'name' | 'words'>): readonly ShellWord[] {
  const values = valueOptionsOf(name);
  // `docker build -t name`, but `docker run -t` is a switch.
  const isBuild = /^(?:docker|podman|nerdctl)$/.test(name) && words.slice(0, 2).some(({ text }) => text === 'build');
  const operands: ShellWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (word.text === '--') return [...operands, ...words.slice(at + 1)];
    if (!isOption(word.text)) operands.push(word);
    else if (takesNext(word.text, values) || (isBuild && word.text === '-t')) at++;
  }
  return operands;
}

function takesNext(text: string, values: ReadonlySet<string>): boolean {
  if (values.has(text)) return true;
  if (text.startsWith('--') || !/^-[A-Za-z]+$/.test(text)) return false;
  // In a cluster a letter that takes a value takes the rest of it, so only the last one takes the next word.
  return values.has(`-${text.at(-1)}`) && !Array.from(text.slice(1, -1)).some((letter) => values.has(`-${letter}`));
}

/** Values of an option as it is spelled: `--host x`, `--host=x`, `-p8080`, `-fsSLo x`; true when it stands alone. */
export function readOption({ words }: Pick<ShellCommand, 'words'>, option: string): readonly FieldValue[] {
  const letter = /^-[A-Za-z]$/.test(option) ? option.slice(1) : undefined;
  const found: FieldValue[] = [];
  for (const [at, word] of words.entries()) {
    const { text, span } = word;
    const next = words[at + 1];
    const following = next && !isOption(next.text) ? valueOf(next) : { value: true, span };
    if (text === '--') break;
    if (text === option) found.push(following);
    else if (text.startsWith(`${option}=`) && (option.length > 2 || option.startsWith('--')))
      found.push({ value: text.slice(option.length + 1), span });
    else if (letter !== undefined && /^-[A-Za-z]/.test(text)) {
      if (/^-[A-Za-z]{2,}$/.test(text)) {
        if (text.endsWith(letter)) found.push(following);
        else if (text.includes(letter)) found.push({ value: true, span });
      } else if (text[1] === letter) found.push({ value: text.slice(2).replace(/^=/, ''), span });
    }
  }
  return found.flatMap(withDefault);
}

/** Names of all options; for a cluster such as `-fsSL` also each letter. */
export function readOptionNames({ words }: Pick<ShellCommand, 'words'>): readonly FieldValue[] {
  const names: FieldValue[] = [];
  for (const { text, span } of words) {
    if (text === '--') break;
    if (!isOption(text)) continue;
    names.push({ value: text.split('=', 1)[0] ?? text, span });
    if (/^-[A-Za-z]{2,}$/.test(text)) for (const letter of text.slice(1)) names.push({ value: `-${letter}`, span });
  }
  return names;
}

/** `${HOST:-0.0.0.0}` also has the value it falls back to. */
export function withDefault(field: FieldValue): readonly FieldValue[] {
  const fallback = typeof field.value === 'string' ? /^\$\{\w+:?[-=]([^{}]*)\}$/.exec(field.value)?.[1] : undefined;
  return fallback === undefined ? [field] : [field, { ...field, value: fallback }];
}
