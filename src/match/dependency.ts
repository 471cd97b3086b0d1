/** A version as its numbers: `1.2.0rc1` is [1, 2, 0]. */
type Version = readonly number[];

/** What a requirement allows: from `low`, included, to `high`; absent = without that bound. */
interface Range {
  readonly low?: Version;
  readonly high?: Version;
  readonly isHighAllowed?: boolean;
}

/** Longer than any real requirement; a table of packages is not looked up for more. */
const LENGTH_CAP = 300;

/** Name and version, in all the ways they are written: `name==1.2`, `name@1.2`, `name[extra] ~=1.2; python_version < "3"`. */
const DEPENDENCY = /^(@?[A-Za-z0-9][\w./-]*)\s*(?:\[[^\]]*\])?\s*@?\s*\(?([^;#)]*)/;

/**
 * Whether every version that a requirement allows is one of those of a row such as `langflow <1.9.0`, `n8n >=1.65.0 <1.121.0`
 * or `litellm =1.82.7 =1.82.8`. A requirement that also allows a sound version is not affected: what is installed is not known.
 */
export function isAffected(dependency: string, row: string): boolean {
  const [name = '', ...bounds] = row.split(' ');
  const [, written = '', specifier = ''] = DEPENDENCY.exec(dependency.slice(0, LENGTH_CAP)) ?? [];
  if (written === '' || normalise(written) !== normalise(name)) return false;
  const allowed = readSpecifier(specifier);
  const exact = bounds.filter((bound) => bound.startsWith('='));
  if (exact.length > 0) return exact.some((bound) => isOnly(allowed, readVersion(bound.slice(1))));
  const low = readVersion(bounds.find((bound) => bound.startsWith('>='))?.slice(2) ?? '0');
  const high = readVersion(bounds.find((bound) => bound.startsWith('<'))?.slice(1) ?? '');
  if (!allowed.high || !high || !low) return false;
  const isBelow = compare(allowed.high, high) < (allowed.isHighAllowed ? 0 : 1);
  return isBelow && compare(allowed.low ?? [0], low) >= 0;
}

/** Package names of Python do not distinguish these. */
function normalise(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}

function isOnly({ low, high, isHighAllowed }: Range, version: Version | undefined): boolean {
  if (!low || !high || !version || !isHighAllowed) return false;
  return compare(low, version) === 0 && compare(high, version) === 0;
}

/** Parts stand for all of them, joined by commas or blanks; what is not understood allows everything. */
function readSpecifier(specifier: string): Range {
  const text = specifier.trim();
  if (text === '' || text.includes('||') || / - /.test(text)) return {};
  const parts = [...text.matchAll(/([\^~<>=!]{0,3})\s*v?([^\s,]+)/g)].map(([, operator = '', version = '']) =>
    readPart(operator, version),
  );
  if (parts.includes(undefined)) return {};
  return parts.reduce<Range>((all, part) => intersect(all, part ?? {}), {});
}

function readPart(operator: string, text: string): Range | undefined {
  const wildcard = /^(\d+(?:\.\d+)*)\.[*x](?:\.[*x])*$/.exec(text)?.[1];
  const version = readVersion(wildcard ?? text);
  if (operator === '!=') return {};
  if (!version) return undefined;
  if (wildcard !== undefined) return below(version, raise(version, version.length - 1));
  switch (operator) {
    // In npm 1.2 is all of 1.2.x.
    case '':
      return version.length < 3
        ? below(version, raise(version, version.length - 1))
        : { low: version, high: version, isHighAllowed: true };
    case '=':
    case '==':
    case '===':
      return { low: version, high: version, isHighAllowed: true };
    case '<':
      return { high: version };
    case '<=':
      return { high: version, isHighAllowed: true };
    case '>':
    case '>=':
      return { low: version };
    case '^': {
      const first = version.findIndex((number) => number > 0);
      return below(version, raise(version, first < 0 ? version.length - 1 : first));
    }
    case '~':
      return below(version, raise(version, Math.min(1, version.length - 1)));
    case '~=':
      return version.length < 2 ? undefined : below(version, raise(version, version.length - 2));
    default:
      return undefined;
  }
}

function below(low: Version, high: Version): Range {
  return { low, high };
}

/** The next version at one place: [1, 2, 3] raised at 1 is [1, 3]. */
function raise(version: Version, place: number): Version {
  return [...version.slice(0, place), (version[place] ?? 0) + 1];
}

function intersect(one: Range, other: Range): Range {
  const low = !one.low || (other.low && compare(other.low, one.low) > 0) ? other.low : one.low;
  const isOtherLower = other.high && (!one.high || compare(other.high, one.high) < 0);
  const { high, isHighAllowed } = isOtherLower ? other : one;
  return { ...(low ? { low } : {}), ...(high ? { high, isHighAllowed: isHighAllowed ?? false } : {}) };
}

/** Suffixes of pre-releases and builds are left out, so that they count as the release. */
function readVersion(text: string): Version | undefined {
  const [numbers] = /^\d{1,9}(?:\.\d{1,9}){0,5}(?![\w*])|^\d{1,9}(?:\.\d{1,9}){0,5}(?=[-+.]?[A-Za-z])/.exec(text) ?? [];
  return numbers === undefined ? undefined : numbers.split('.').map(Number);
}

function compare(one: Version, other: Version): number {
  const length = Math.max(one.length, other.length);
  for (let place = 0; place < length; place++) {
    const difference = (one[place] ?? 0) - (other[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
