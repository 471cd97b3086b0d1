/**
 * The work that no scanner of this design can avoid, up to the named stage: `node floor-stages.js STAGE RULES FOLDER`.
 * Each stage loads only the code it needs, as the product does. Writes what it did as JSON.
 */
import { readFileSync } from 'node:fs';
import type { Rule } from '../src/model/rule.ts';

const [last = '', rules = '', root = ''] = process.argv.slice(2);
const done = { files: 0, bytes: 0, selected: 0, selectedBytes: 0 };
await run();
process.stdout.write(JSON.stringify(done));

async function run(): Promise<void> {
  const { openWorkingTree } = await import('../src/tree/working-tree.ts');
  const tree = openWorkingTree(root, { ignore: [], searchPath: process.env['PATH'] });
  const { files } = tree.list();
  if (last === 'list') return;

  const { decideKind, HEAD_BYTES, isLockFile } = await import('../src/tree/kind.ts');
  const { loadRuleSet } = await import('../src/rules/load.ts');
  const ruleSet = loadRuleSet(readFileSync(rules, 'utf8'), (name) =>
    readFileSync(new URL(`${name}.json`, `file://${rules}`), 'utf8'),
  );
  const roles = new Set(['product', ...ruleSet.rules.flatMap((rule: Rule) => rule.roles)]);
  const read = files
    .filter(({ path, role }) => roles.has(role) && !isLockFile(path))
    .flatMap(({ path, role }) => {
      const bytes = tree.read(path);
      return typeof bytes === 'string' ? [] : [{ role, bytes, kind: decideKind(path, bytes.subarray(0, HEAD_BYTES)) }];
    });
  done.files = read.length;
  done.bytes = read.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (last === 'read') return;

  const { prepareSkim } = await import('../src/skim/select.ts');
  const { select } = prepareSkim(ruleSet);
  const selected = read.flatMap((file) => {
    const { rules: wanted } = select(file.kind, file.role, file.bytes);
    return wanted.length === 0 ? [] : [{ ...file, rules: wanted }];
  });
  done.selected = selected.length;
  done.selectedBytes = selected.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (last === 'skim') return;

  const { decodeText } = await import('../src/tree/decode.ts');
  const { parseFile } = await import('../src/parse/parse-file.ts');
  const { containsIn } = await import('../src/guard/needs.ts');
  const { findScriptFilter } = await import('../src/match/script-filter.ts');
  for (const { bytes, kind, rules: wanted } of selected) {
    const text = decodeText(bytes) ?? '';
    // As in src/file.ts: shell text is parsed only where a rule may find something in it.
    await parseFile(text, kind, findScriptFilter(wanted, kind, containsIn(text)));
  }
}
