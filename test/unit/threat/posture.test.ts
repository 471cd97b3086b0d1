import { describe, expect, test } from '@jest/globals';
import { sampleFact, sampleRule } from '../sample-rules.ts';
import { place, threatsOf } from './reduce-records.ts';

describe('a posture', () => {
  const posture = sampleRule({
    id: 'l5/nothing-watches',
    layer: 'L5',
    message: 'Nothing watches {name}.',
    match: { present: { fact: 'agent' }, absent: [{ fact: 'observability' }] },
  });
  const agent = sampleFact('agent', { product: 'openclaw' });

  test('alerts once, at the first thing that is there', () => {
    const found = threatsOf([posture], place('b', [], [agent]), place('a', [], [agent]));
    expect(found.map(({ id, path, message }) => [id, path, message.template, message.values['name']])).toEqual([
      ['l5/nothing-watches', 'a', 'Nothing watches {name}.', 'openclaw'],
    ]);
  });

  test('is silent where what must be absent is there, or nothing is', () => {
    expect(threatsOf([posture], place('a', [], [agent]), place('b', [], [sampleFact('observability', {})]))).toEqual(
      [],
    );
    expect(threatsOf([posture])).toEqual([]);
  });

  test('is silent about what only tests contain', () => {
    expect(threatsOf([posture], place('a', [], [agent], 'test'))).toEqual([]);
  });

  test('needs all that it names, and shows the rest as evidence', () => {
    const both = sampleRule({ id: 'l5/both', layer: 'L5', match: { present: [{ fact: 'agent' }, { fact: 'tool' }] } });
    expect(threatsOf([both], place('a', [], [agent]))).toEqual([]);
    const [threat] = threatsOf(
      [both],
      place('a', [], [agent]),
      place('b', [], [sampleFact('tool', { capability: 'shell' })]),
    );
    expect(threat?.steps.map(({ path }) => path)).toEqual(['b']);
  });
});
