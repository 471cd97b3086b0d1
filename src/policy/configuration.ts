import { load, parseEvents, YAMLException } from 'js-yaml';
import { SEVERITIES, type Severity } from '../model/layer.ts';
import type { FailOn } from '../model/report.ts';
import { locateLines, type Place } from './locate.ts';
import { ConfigurationError, DEFAULT_CONFIGURATION, type Configuration } from './policy.ts';
import { suggestWord } from './suggest.ts';

/** What `fail-on` may be. */
export const FAIL_ON = ['never', 'critical', 'high', 'medium', 'low'] as const satisfies readonly FailOn[];

/** What a rule may be set to. */
const SETTINGS = ['off', ...SEVERITIES] as const;
const KEYS = ['version', 'rules', 'paths', 'fail-on'] as const;
const PATH_KEYS = ['ignore'] as const;

const LONGEST_TEXT = 64 * 1024;
const DEEPEST = 10;
const MOST_PATTERNS = 200;
const LONGEST_PATTERN = 500;

/** Says what is wrong at a place of the file; never returns. */
type Refuse = (place: Place, sentence: string) => never;

/**
 * Reads a configuration file. Everything in it must be understood: a misspelt key that is passed over would leave its
 * author with a policy other than the one written down. `file` is named in errors.
 */
export function parseConfiguration(text: string, file: string, ruleIds: readonly string[]): Configuration {
  if (text.length > LONGEST_TEXT) throw new ConfigurationError(`${file}: the file is larger than 64 KiB: shorten it.`);
  const root = loadYaml(text, file);
  if (root === undefined || root === null) return DEFAULT_CONFIGURATION;
  const lineOf = locateLines(text, DEEPEST);
  const refuse: Refuse = (place, sentence) => {
    const line = lineOf(place);
    throw new ConfigurationError(`${file}${line === undefined ? '' : `:${line}`}: ${sentence}`);
  };
  const map = readMap(root, [], KEYS, refuse);
  if (map['version'] !== undefined && map['version'] !== 1) {
    refuse(['version'], `version is ${show(map['version'])}, but this scanner knows version 1 only.`);
  }
  return {
    rules: readRules(map['rules'], ruleIds, refuse),
    ignore: readIgnore(map['paths'], refuse),
    failOn: readFailOn(map['fail-on'], refuse),
  };
}

function loadYaml(text: string, file: string): unknown {
  try {
    // Only comments, or nothing at all: the loader would call that an error.
    if (parseEvents(text, { maxDepth: DEEPEST }).length === 0) return undefined;
    return load(text, { maxDepth: DEEPEST, maxAliases: 0 });
  } catch (error) {
    const line = error instanceof YAMLException ? error.mark?.line : undefined;
    const reason = error instanceof YAMLException ? error.reason : 'it cannot be read';
    const place = line === undefined ? file : `${file}:${line + 1}`;
    throw new ConfigurationError(
      `${place}: the file is not valid YAML for a configuration (${plain(reason)}): correct it.`,
    );
  }
}

function readRules(value: unknown, ruleIds: readonly string[], refuse: Refuse): Configuration['rules'] {
  if (value === undefined || value === null) return {};
  const rules: Record<string, 'off' | Severity> = {};
  for (const [id, setting] of Object.entries(readMap(value, ['rules'], undefined, refuse))) {
    if (!ruleIds.includes(id)) {
      refuse(['rules', id], `there is no rule ${show(id)}${didYouMean(id, ruleIds) || ': see the list of rules'}.`);
    }
    // YAML 1.1 reads `off` as false, and editors that follow it write that.
    const known = SETTINGS.find((name) => name === (setting === false ? 'off' : setting));
    rules[id] =
      known ??
      refuse(
        ['rules', id],
        `the rule ${show(id)} is set to ${show(setting)}, but must be one of ${SETTINGS.join(', ')}${didYouMean(setting, SETTINGS)}.`,
      );
  }
  return rules;
}

function readIgnore(value: unknown, refuse: Refuse): readonly string[] {
  if (value === undefined || value === null) return [];
  const patterns = readMap(value, ['paths'], PATH_KEYS, refuse)['ignore'];
  if (patterns === undefined || patterns === null) return [];
  const place = ['paths', 'ignore'];
  if (!Array.isArray(patterns))
    return refuse(place, 'paths.ignore must be a list of patterns, one per line after "- ".');
  if (patterns.length > MOST_PATTERNS) {
    return refuse(place, `paths.ignore has more than ${MOST_PATTERNS} patterns: name folders instead of files.`);
  }
  return patterns.map((pattern: unknown, index) => {
    if (typeof pattern !== 'string') {
      return refuse([...place, index], `the pattern ${show(pattern)} is not a text: put it in quotes.`);
    }
    const fault = findPatternFault(pattern);
    return fault === undefined ? pattern : refuse([...place, index], `the pattern ${show(pattern)} ${fault}.`);
  });
}

function findPatternFault(pattern: string): string | undefined {
  if (!/[^/]/.test(pattern)) return 'names no path: remove it';
  if (pattern.length > LONGEST_PATTERN) return `is longer than ${LONGEST_PATTERN} characters: shorten it`;
  if (pattern.startsWith('!'))
    return 'begins with "!", but a path cannot be taken back in: make the other patterns narrower';
  if (pattern.includes('\\')) return 'holds a backslash: separate folders by "/"';
  const leaves = pattern.split('/').some((part) => part === '.' || part === '..');
  return leaves ? 'holds "." or "..": write it relative to the root of the scan' : undefined;
}

function readFailOn(value: unknown, refuse: Refuse): FailOn {
  if (value === undefined || value === null) return DEFAULT_CONFIGURATION.failOn;
  const known = FAIL_ON.find((name) => name === value);
  return (
    known ??
    refuse(
      ['fail-on'],
      `fail-on is ${show(value)}, but must be one of ${FAIL_ON.join(', ')}${didYouMean(value, FAIL_ON)}.`,
    )
  );
}

/** A map with known keys only; `keys` undefined = any. */
function readMap(
  value: unknown,
  place: Place,
  keys: readonly string[] | undefined,
  refuse: Refuse,
): Readonly<Record<string, unknown>> {
  const name = place.length === 0 ? 'the configuration' : place.join('.');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(place, `${name} must be a map of "key: value" lines, not ${show(value)}.`);
  }
  for (const key of Object.keys(value)) {
    if (keys !== undefined && !keys.includes(key)) {
      const hint = didYouMean(key, keys) || `: it may hold ${keys.join(', ')}`;
      refuse([...place, key], `the key ${show(key)} is not known in ${name}${hint}.`);
    }
  }
  return Object.fromEntries(Object.entries(value));
}

function didYouMean(given: unknown, known: readonly string[]): string {
  const word = typeof given === 'string' ? suggestWord(given, known) : undefined;
  return word === undefined ? '' : `: did you mean ${word}`;
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a map';
  return typeof value === 'string' ? `"${plain(value)}"` : plain(String(value));
}

/** The file may be hostile, and its words go to logs: printable ASCII only, and not many of it. */
function plain(text: string): string {
  return text.slice(0, 100).replaceAll(/[^\x20-\x7e]/g, '?');
}
