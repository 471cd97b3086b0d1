import { expect, test } from '@jest/globals';

import { failedRecord } from '../../../src/guard/failed-record.ts';
import { reveal } from '../../../src/guard/untrusted.ts';

test('a failed analysis is an error that keeps its reason apart from the sentence', () => {
  const record = failedRecord('script', 'analysis-failed', new Error(`::error::${'x'.repeat(500)}`));
  const [problem] = record.problems;
  expect(record).toMatchObject({ kind: 'script', findings: [], facts: [] });
  expect(problem).toMatchObject({ code: 'analysis-failed', level: 'error' });
  expect(problem?.message.template).not.toContain('::error::');
  const reason = problem?.message.values['reason'];
  expect(reason && reveal(reason)).toHaveLength(200);
});
