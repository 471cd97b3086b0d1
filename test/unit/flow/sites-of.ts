import { evaluateUnit } from '../../../src/flow/evaluate.ts';
import { listSites } from '../../../src/flow/list-sites.ts';
import type { CodeTables } from '../../../src/model/code-tables.ts';
import { parseCode } from '../../../src/parse/code/parse-code.ts';
import { straightMap } from '../../../src/parse/offset-map.ts';
import { NO_TABLES } from '../no-tables.ts';

const TABLES: CodeTables = {
  ...NO_TABLES.python,
  passes: ['ipaddress.ip_address'],
  sources: [{ class: 'resolved-address', result: ['dns.lookup', 'socket.getaddrinfo'] }],
};

/** What a field says of each call with a symbol. */
export async function askCalls(
  language: 'python' | 'typescript',
  text: string,
  symbol: string,
  field: string,
): Promise<readonly (readonly unknown[])[]> {
  const unit = await parseCode(text, language, straightMap(text.length));
  if (!unit) throw new Error('The text is too long.');
  const { calls } = listSites(
    evaluateUnit(unit, TABLES, () => false),
    (span) => span,
  );
  return calls.flatMap((call) => (call.symbol === symbol ? [call.get(field).map(({ value }) => value)] : []));
}
