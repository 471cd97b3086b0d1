import { createHash } from 'node:crypto';
import type { CodeFlow, Location, Result } from 'sarif';
import type { Step, Threat } from '../model/finding.ts';
import { encodePath, fillMessage, pathBytes, SARIF_TEXT } from './escape.ts';
import { layerTitle } from './rule-index.ts';
import { asSentence, LEVELS } from './sarif-rules.ts';
import { renderLocation } from './sarif-places.ts';
import { countOf } from './tally.ts';

/** A code flow of more steps is cut in its middle: the two ends carry the argument. */
const STEP_LIMIT = 8;
/** More links than this in one message help nobody. */
const RELATED_LIMIT = 10;

/**
 * One result per rule, file and line: GitHub would silently drop all but one of them. The others of a line become related
 * places, linked from the message.
 */
export function renderResults(threats: readonly Threat[], ruleIndex: ReadonlyMap<string, number>): Result[] {
  const groups = new Map<string, [Threat, ...Threat[]]>();
  for (const threat of threats) {
    const key = `${threat.id} ${encodePath(threat.path)} ${threat.region.startLine}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [threat]);
    else group.push(threat);
  }
  return [...groups.values()].map(([first, ...others]) => renderResult(first, others, ruleIndex.get(first.id)));
}

/** An identity that survives edits elsewhere in the file; of the rule, not its variant, so that a new control keeps it. */
export function hashFinding(rule: string, path: string, anchor: string): string {
  return createHash('sha256').update([rule, path, anchor].join('\0')).digest('hex').slice(0, 32);
}

function renderResult(threat: Threat, others: readonly Threat[], ruleIndex: number | undefined): Result {
  const text = fillMessage(threat.message, SARIF_TEXT);
  const related = [
    ...others.filter((other) => differs(other, threat)),
    ...threat.steps.filter(({ elsewhere }) => elsewhere),
  ];
  const shown = related.slice(0, RELATED_LIMIT);
  const codeFlow = renderFlow(threat, text);
  return {
    ruleId: threat.id,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[threat.severity],
    message: {
      text: `${layerTitle(threat.layer)}: ${asSentence(text)}${linkRelated(threat, shown, related.length - shown.length)}`,
    },
    locations: [renderLocation(threat.path, threat.region)],
    ...(codeFlow === undefined ? {} : { codeFlows: [codeFlow] }),
    ...(shown.length === 0 ? {} : { relatedLocations: shown.map(renderRelated) }),
    partialFingerprints: {
      primaryLocationLineHash: threat.lineHash,
      'maestroFinding/v1': hashFinding(threat.rule, pathBytes(threat.path), threat.anchor),
    },
    properties: { layer: threat.layer, also: [...threat.also], severity: threat.severity },
  };
}

/** The evidence in order; the last place is the one that is reported. An attack path holds its own place as one of its links. */
function renderFlow(threat: Threat, text: string): CodeFlow | undefined {
  if (threat.hops) return joinLocations(threat.hops.map(renderStep));
  const steps = threat.steps.filter(({ elsewhere }) => !elsewhere);
  const last = steps.at(-1);
  const before = last !== undefined && isPlaceOf(last, threat) ? steps.slice(0, -1) : steps;
  if (before.length === 0) return undefined;
  const half = STEP_LIMIT / 2;
  const shown = before.length < STEP_LIMIT ? before : [...before.slice(0, half), ...before.slice(1 - half)];
  const locations = [...shown.map(renderStep), renderLocation(threat.path, threat.region, text)];
  return joinLocations(locations);
}

function renderStep({ path, region, message }: Step): Location {
  return renderLocation(path, region, fillMessage(message, SARIF_TEXT));
}

function joinLocations(locations: readonly Location[]): CodeFlow {
  return { threadFlows: [{ locations: locations.map((location) => ({ location })) }] };
}

function renderRelated({ path, region, message }: Step, index: number): Location {
  return renderLocation(path, region, fillMessage(message, SARIF_TEXT), index + 1);
}

/** GitHub shows a related place only where the message links it. */
function linkRelated(threat: Threat, related: readonly Step[], hidden: number): string {
  if (related.length === 0) return '';
  const links = related.map((place, index) => `[${nameRelated(place, threat)}](${index + 1})`);
  return ` Also at ${links.join(', ')}${hidden === 0 ? '' : ` and ${countOf(hidden, 'more place')}`}.`;
}

function nameRelated({ path, region }: Step, threat: Threat): string {
  if (encodePath(path) !== encodePath(threat.path)) return `${SARIF_TEXT.value(path)} line ${region.startLine}`;
  return region.startLine === threat.region.startLine ? `column ${region.startColumn}` : `line ${region.startLine}`;
}

function isPlaceOf({ path, region }: Step, threat: Threat): boolean {
  return (
    encodePath(path) === encodePath(threat.path) &&
    region.startLine === threat.region.startLine &&
    region.startColumn === threat.region.startColumn
  );
}

function differs(a: Threat, b: Threat): boolean {
  return (
    a.region.startColumn !== b.region.startColumn ||
    fillMessage(a.message, SARIF_TEXT) !== fillMessage(b.message, SARIF_TEXT)
  );
}
