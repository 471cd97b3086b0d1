import { describe, expect, test } from '@jest/globals';
import { untrusted } from '../../../src/guard/untrusted.ts';
import { at, sampleReport, sampleThreat, say } from './sample.ts';
import { resultsOf, textOf } from './read-log.ts';

describe('the results of a log', () => {
  test('start with the layer and say what was found', () => {
    expect(textOf(resultsOf(sampleReport())[0])).toBe(
      'L4 Deployment & Infrastructure: node:latest can change under its tag: pin it by digest.',
    );
  });

  test('take the level of the threat, also where the configuration changed it', () => {
    expect(resultsOf(sampleReport([sampleThreat({ severity: 'high', score: 8 })]))[0]?.level).toBe('error');
  });

  test('cut a region over several lines to its first', () => {
    const region = { startLine: 3, startColumn: 5, endLine: 9, endColumn: 2 };
    expect(resultsOf(sampleReport([sampleThreat({ region })]))[0]?.locations?.[0]?.physicalLocation?.region).toEqual({
      startLine: 3,
      startColumn: 5,
      endLine: 3,
      endColumn: 6,
    });
  });

  test('are one for a rule, file and line; the others are linked', () => {
    const results = resultsOf(
      sampleReport([
        sampleThreat(),
        sampleThreat({ region: at(1, 40), message: say('{image} too', { image: 'redis' }) }),
        sampleThreat({ region: at(2) }),
        sampleThreat({ path: 'other/Dockerfile' }),
      ]),
    );
    expect(results).toHaveLength(3);
    expect(textOf(results[0])).toMatch(/pin it by digest\. Also at \[column 40\]\(1\)\.$/);
    expect(results[0]?.relatedLocations?.[0]).toMatchObject({ id: 1, message: { text: 'redis too' } });
  });

  test('do not link a double of the very same finding', () => {
    const [result, ...others] = resultsOf(sampleReport([sampleThreat(), sampleThreat()]));
    expect(others).toEqual([]);
    expect(result?.relatedLocations).toBeUndefined();
  });

  test('show evidence as a code flow that ends at the reported place', () => {
    const steps = [{ path: untrusted('compose.yml'), region: at(7), message: say('It is published here.') }];
    const [result] = resultsOf(sampleReport([sampleThreat({ steps })]));
    const flow = result?.codeFlows?.[0]?.threadFlows[0]?.locations.map(({ location }) => location);
    expect(flow?.map((location) => location?.physicalLocation?.artifactLocation?.uri)).toEqual([
      'compose.yml',
      'Dockerfile',
    ]);
    expect(flow?.map((location) => location?.message?.text)).toEqual([
      'It is published here.',
      'node:latest can change under its tag: pin it by digest.',
    ]);
  });

  test('do not repeat the reported place when the evidence ends there', () => {
    const here = { path: untrusted('Dockerfile'), region: at(1, 6), message: say('Here.') };
    expect(resultsOf(sampleReport([sampleThreat({ steps: [here] })]))[0]?.codeFlows).toBeUndefined();
  });

  test('keep both ends of long evidence', () => {
    const steps = Array.from({ length: 20 }, (_, index) => ({
      path: untrusted('a.yml'),
      region: at(index + 1),
      message: say(`Step ${index + 1}.`),
    }));
    const [result] = resultsOf(sampleReport([sampleThreat({ steps })]));
    const lines = result?.codeFlows?.[0]?.threadFlows[0]?.locations.map(
      ({ location }) => location?.physicalLocation?.region?.startLine,
    );
    expect(lines).toEqual([1, 2, 3, 4, 18, 19, 20, 1]);
  });

  test('link other places of the same weakness and count those that find no room', () => {
    const steps = Array.from({ length: 12 }, (_, index) => ({
      path: untrusted(index === 0 ? 'b/Dockerfile' : 'Dockerfile'),
      region: at(index + 2),
      message: say('The same weakness is here.'),
      elsewhere: true as const,
    }));
    const [result] = resultsOf(sampleReport([sampleThreat({ steps })]));
    expect(result?.codeFlows).toBeUndefined();
    expect(result?.relatedLocations).toHaveLength(10);
    expect(textOf(result)).toMatch(/Also at \[b\/Dockerfile line 2\]\(1\), \[line 3\]\(2\), .* and 2 more places\.$/);
  });

  test('give a variant the identity of its rule, and another file or anchor another', () => {
    expect(identity({ id: 'l4/mutable-agent-runtime-image' })).toBe(identity({}));
    expect(identity({ path: 'b/Dockerfile' })).not.toBe(identity({}));
    expect(identity({ anchor: 'stage.1.from' })).not.toBe(identity({}));
    expect(identity({ region: at(40) })).toBe(identity({}));
  });

  test('name a rule that the rule set does not hold, without an index', () => {
    const [result] = resultsOf(sampleReport([sampleThreat({ id: 'l4/custom' })]));
    expect(result).toMatchObject({ ruleId: 'l4/custom' });
    expect(result?.ruleIndex).toBeUndefined();
  });
});

function identity(change: Parameters<typeof sampleThreat>[0]): string | undefined {
  return resultsOf(sampleReport([sampleThreat(change)]))[0]?.partialFingerprints?.['maestroFinding/v1'];
}
