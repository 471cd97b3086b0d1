import { expect, test } from '@jest/globals';
import { marksInto, scriptTool } from './follow.ts';

const PAGE = `const ENTITIES = { '<': '&lt;' };
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]);
}
export function plain(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
`;

test.each(['escapeHtml', 'plain'])('what goes through %s is text for a page', async (name) => {
  const body = `document.body.innerHTML = \`<b>\${${name}(name)}</b>\`;\nreturn '';`;
  const files = { 'server.ts': scriptTool(body, `import { escapeHtml, plain } from './page.js';`), 'page.ts': PAGE };
  expect(await marksInto('html', files)).toContain('html-escaped');
});

test('a list whose items are escaped one by one holds nothing that is not', async () => {
  const body = `const rows = name.split(',').map((row) => \`<li>\${escapeHtml(row)}</li>\`);\ndocument.body.innerHTML = rows.join('');\nreturn '';`;
  const files = { 'server.ts': scriptTool(body, `import { escapeHtml } from './page.js';`), 'page.ts': PAGE };
  expect(await marksInto('html', files)).toContain('html-escaped');
});
