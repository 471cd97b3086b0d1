import { expect, test } from '@jest/globals';
import { evaluateUnit } from '../../../src/flow/evaluate.ts';
import { listSites } from '../../../src/flow/list-sites.ts';
import type { CodeLanguage } from '../../../src/model/code.ts';
import { straightMap } from '../../../src/parse/offset-map.ts';
import { parseCode } from '../../../src/parse/code/parse-code.ts';
import { NO_TABLES } from '../no-tables.ts';

async function fallbacks(language: CodeLanguage, text: string): Promise<readonly unknown[]> {
  const unit = await parseCode(text, language, straightMap(text.length));
  if (!unit) throw new Error('The text could not be read.');
  const run = evaluateUnit(unit, NO_TABLES[language === 'python' ? 'python' : 'javascript'], () => true);
  const { calls } = listSites(run, (span) => span);
  return (calls.find(({ symbol }) => symbol === 'ask')?.get('fallback') ?? []).map(({ value }) => value);
}

test.each<[CodeLanguage, string, string, readonly unknown[]]>([
  [
    'python',
    'a constant',
    'def f(x):\n  try:\n    return ask(x)\n  except Exception as e:\n    log(e)\n    return True',
    [true],
  ],
  [
    'python',
    'the first of several',
    'def f(x):\n  try:\n    return ask(x)\n  except Exception:\n    return False, "failed"',
    [false],
  ],
  [
    'typescript',
    'names that are true or false',
    'async function f(x) { try { return await ask(x) } catch { return { allowed: true, flagged: false } } }',
    ['allowed', '!flagged'],
  ],
  [
    'typescript',
    'nothing where it throws',
    'async function f(x) { try { return await ask(x) } catch (e) { throw e } }',
    [],
  ],
  ['typescript', 'nothing outside', 'async function f(x) { try { b() } catch { return true } return ask(x) }', []],
])('%s returns where a call fails: %s', async (language, _, text, values) => {
  expect(await fallbacks(language, text)).toEqual(values);
});
