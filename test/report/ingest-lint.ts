import type { Log, ReportingDescriptor, Result } from 'sarif';

const BANDS: Readonly<Record<string, readonly [number, number]>> = {
  error: [7, 10],
  warning: [4, 6.9],
  note: [0.1, 3.9],
};

/**
 * What GitHub's code scanning refuses, cuts or ignores and neither the schema nor sarif-multitool reports. Returns one
 * sentence per fault; none = clean.
 */
export function lintForGitHub(text: string): string[] {
  const log = JSON.parse(text) as Log;
  const [run] = log.runs;
  if (run === undefined || log.runs.length !== 1) return [`There are ${log.runs.length} runs and not one.`];
  const rules = run.tool.driver.rules ?? [];
  const results = run.results ?? [];
  const keys = results.map((result) => `${result.ruleId} ${uriOf(result)} ${lineOf(result)}`);
  return [
    ...check(log.$schema !== undefined && log.version === '2.1.0', 'The log has no $schema or another version.'),
    ...check(run.results !== undefined, 'results is missing: then old alerts never close.'),
    ...check(results.length <= 5000, `There are ${results.length} results.`),
    ...check(run.tool.driver.name === 'MAESTRO', 'The driver has another name.'),
    ...check(/^\d+\.\d+\.\d+/u.test(run.tool.driver.semanticVersion ?? ''), 'semanticVersion is missing.'),
    ...check(run.automationDetails?.id?.endsWith('/') === true, 'automationDetails.id does not end in a slash.'),
    ...check(run.columnKind === 'utf16CodeUnits', 'columnKind is not utf16CodeUnits.'),
    ...check(
      run.invocations?.every(({ executionSuccessful }) => executionSuccessful) === true,
      'executionSuccessful is false.',
    ),
    ...check(new Set(rules.map(({ id }) => id)).size === rules.length, 'A rule id occurs twice.'),
    ...check(new Set(keys).size === keys.length, 'Two results share rule, file and line.'),
    ...rules.flatMap(lintRule),
    ...results.flatMap((result) => lintResult(result, rules)),
  ];
}

function lintRule(rule: ReportingDescriptor): string[] {
  const tags = rule.properties?.tags ?? [];
  const score: unknown = rule.properties?.['security-severity'];
  const [low, high] = BANDS[rule.defaultConfiguration?.level ?? ''] ?? [0, 0];
  const texts = [rule.shortDescription?.text, rule.fullDescription?.text, rule.help?.text, rule.help?.markdown];
  return [
    ...check(rule.id.length <= 64, 'the id is longer than 64 characters'),
    ...check((rule.name ?? '').length > 0 && (rule.name ?? '').length <= 255, 'the name is empty or too long'),
    ...check(
      texts.every((text) => text !== undefined && text.trim() !== ''),
      'a description or help is empty',
    ),
    ...check(
      texts.slice(0, 2).every((text) => (text ?? '').length <= 1024),
      'a description is longer than 1024',
    ),
    ...check(tags.length > 0 && tags.length <= 10, `there are ${tags.length} tags`),
    ...check(new Set(tags).size === tags.length, 'a tag occurs twice'),
    ...check(score === undefined || tags.includes('security'), 'a score without the tag security'),
    ...check(
      score === undefined || (typeof score === 'string' && /^\d+\.\d$/u.test(score)),
      'the score is no numeric string',
    ),
    ...check(score === undefined || (Number(score) >= low && Number(score) <= high), 'level and score disagree'),
    ...check(/^(very-high|high|medium|low)$/u.test(String(rule.properties?.['precision'])), 'the precision is unknown'),
    ...check(
      /^(error|warning|recommendation)$/u.test(String(rule.properties?.['problem.severity'])),
      'the problem severity is unknown',
    ),
    ...check(rule.helpUri?.startsWith('https://') === true, 'helpUri is no https address'),
  ].map((fault) => `Rule ${rule.id}: ${fault}.`);
}

function lintResult(result: Result, rules: readonly ReportingDescriptor[]): string[] {
  const text = result.message.text ?? '';
  const steps = result.codeFlows?.flatMap(({ threadFlows }) => threadFlows.flatMap(({ locations }) => locations)) ?? [];
  const places = [
    ...(result.locations ?? []),
    ...(result.relatedLocations ?? []),
    ...steps.flatMap(({ location }) => location ?? []),
  ];
  const region = result.locations?.[0]?.physicalLocation?.region;
  const corners = [region?.startLine, region?.startColumn, region?.endLine, region?.endColumn];
  // A link is an unescaped pair of brackets with a number behind it.
  const links = [...text.matchAll(/(?<!\\)(?:\\\\)*\[(?:[^\\[\]]|\\.)*\]\((\d+)\)/gu)].map(([, id]) => Number(id));
  const ids = (result.relatedLocations ?? []).map(({ id }) => id);
  return [
    ...check(rules[result.ruleIndex ?? -1]?.id === result.ruleId, 'ruleIndex and ruleId disagree'),
    ...check(text.trim() !== '', 'the message is empty'),
    ...check(!/[\p{Cc}`\u2028-\u202e\u2066-\u2069]/u.test(text), 'the message has a control character'),
    ...check(!/(?<!\{)\{\d+\}(?!\})/u.test(text), 'the message has a placeholder'),
    ...check(JSON.stringify(links) === JSON.stringify(ids), `links ${links.join()} do not fit places ${ids.join()}`),
    ...check(result.locations?.length === 1, 'there is not exactly one location'),
    ...check(
      corners.every((corner) => corner !== undefined && corner >= 1),
      'a region coordinate is missing',
    ),
    ...check(region?.startLine === region?.endLine, 'the region has more than one line'),
    ...check((region?.endColumn ?? 0) > (region?.startColumn ?? 0), 'the region is empty'),
    ...check(steps.length === 0 || (steps.length >= 2 && steps.length <= 8), `there are ${steps.length} steps`),
    ...check(
      /^[0-9a-f]{1,16}:\d+$/u.test(result.partialFingerprints?.['primaryLocationLineHash'] ?? ''),
      'the line hash has another form',
    ),
    ...places.flatMap(({ physicalLocation }) => lintUri(physicalLocation?.artifactLocation?.uri ?? '')),
  ].map((fault) => `Result ${result.ruleId} at ${uriOf(result)}:${lineOf(result)}: ${fault}.`);
}

function lintUri(uri: string): string[] {
  return [
    ...check(
      /^(?:[\w\-.~]|%[0-9A-F]{2})+(?:\/(?:[\w\-.~]|%[0-9A-F]{2})+)*$/u.test(uri),
      `${uri} is no plain relative URI`,
    ),
    ...check(!uri.split('/').some((segment) => segment === '.' || segment === '..'), `${uri} climbs`),
  ];
}

function uriOf(result: Result): string {
  return result.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
}

function lineOf(result: Result): number {
  return result.locations?.[0]?.physicalLocation?.region?.startLine ?? 0;
}

function check(holds: boolean, fault: string): string[] {
  return holds ? [] : [fault];
}
