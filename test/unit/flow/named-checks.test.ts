import { expect, test } from '@jest/globals';
import { marksInto, pythonTool } from './follow.ts';

const READ = 'return open(name).read()';

test.each([
  'validate_safe_path(name)',
  'paths.check_path(name)',
  'if not is_allowed(name):\n    raise ValueError',
  'if is_blocked_path(name):\n    raise ValueError',
])('whoever calls a function like a check may have checked: %s', async (check) => {
  expect(
    await marksInto('file-read', { 'a.py': pythonTool(`${check}\n${READ}`, 'import paths\nfrom paths import *') }),
  ).toContain('checked');
});

test.each([
  'is_allowed(name)',
  'check_file(name)',
  'ensure_directory(name)',
  'log(name)',
  'if is_blocked_path(name):\n    log("blocked")',
])('nothing is checked by %s', async (call) => {
  expect(
    await marksInto('file-read', { 'a.py': pythonTool(`${call}\n${READ}`, 'import paths\nfrom paths import *') }),
  ).not.toContain('checked');
});
