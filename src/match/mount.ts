/** What a container is given of the host's files. */
export interface Mount {
  /** Directory or file of the host, home directories written as `~`; undefined for a volume that the engine manages. */
  readonly source: string | undefined;
  readonly target: string | undefined;
  readonly writable: boolean;
}

/** No mount is longer; more is a value that is none. */
const LONGEST = 1_000;

/** Home directories, as users, shells, compose and development containers write them. */
const HOME =
  /^(?:~|%USERPROFILE%|\$HOME|\$\{HOME\}|\$\{(?:localEnv|env):(?:HOME|USERPROFILE)\}(?:\$\{(?:localEnv|env):(?:HOME|USERPROFILE)\})?|\/root|\/home\/[^/]+|\/Users\/[^/]+)(?=\/|$)/;

/** Reads `SOURCE:TARGET[:OPTIONS]` and `type=bind,source=SOURCE,target=TARGET`; undefined for what is neither. */
export function readMount(text: string): Mount | undefined {
  const value = text.slice(0, LONGEST);
  return /(?:^|,)(?:src|source)=/.test(value) ? readPairs(value) : readShort(value);
}

/** The path with its home directory as `~` and without a slash at its end; undefined for the name of a volume. */
export function readHostPath(text: string): string | undefined {
  const filled = fillDefault(text.slice(0, LONGEST));
  const path = filled.replace(/\/\.?$/, '');
  if (path === '') return filled === '' ? undefined : '/';
  const local = path.replace(HOME, '~');
  return /^[/~.$]/.test(local) ? local : undefined;
}

function readPairs(text: string): Mount {
  const pairs = new Map(
    text.split(',').map((part) => [part.split('=', 1)[0] ?? '', part.slice(part.indexOf('=') + 1)]),
  );
  const source = pairs.get('source') ?? pairs.get('src') ?? '';
  const readOnly = ['readonly', 'ro'].some((name) => pairs.has(name) && pairs.get(name) !== 'false');
  return {
    source: pairs.get('type') === 'volume' ? undefined : readHostPath(source),
    target: pairs.get('target') ?? pairs.get('dst') ?? pairs.get('destination'),
    writable: !readOnly,
  };
}

function readShort(text: string): Mount | undefined {
  const [source, target, options = ''] = splitMount(text);
  if (source === undefined || target === undefined) return undefined;
  return { source: readHostPath(source), target, writable: !options.split(',').includes('ro') };
}

/** Splits at the colons outside `${…}`. */
function splitMount(text: string): readonly string[] {
  return text.match(/(?:\$\{[^}]*\}|[^:])+/g) ?? [];
}

/** `${DIR:-~/x}` and `${DIR:-~}/x` have the value that they fall back to. */
function fillDefault(text: string): string {
  return text.replace(/\$\{\w+:?-([^${}]*)\}/, '$1');
}
