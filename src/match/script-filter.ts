import { containsIn, meetsNeeds, type Contains } from '../guard/needs.ts';
import { matchReads } from '../guard/reads.ts';
import type { Kind } from '../model/file.ts';
import type { InventoryRule, Match, Rule } from '../model/rule.ts';

/** Which shell texts of the file some rule may find something in; undefined when no rule asks for any. */
export function findScriptFilter(
  rules: readonly (Rule | InventoryRule)[],
  kind: Kind,
  contains: Contains,
): ((text: string) => boolean) | undefined {
  const asking = rules.flatMap(({ on, match }) =>
    match.filter((one) => ASKING.has(one.matcher) && matchReads(one, on, kind) && meetsNeeds(one, contains)),
  );
  if (asking.length === 0) return undefined;
  return (script) => {
    const inScript = containsIn(script);
    return asking.some((one) => meetsNeeds(one, inScript) && (!isOfCode(one) || RUNS_CODE.test(script)));
  };
}

const ASKING: ReadonlySet<Match['matcher']> = new Set(['shell', 'setting', 'code', 'flow']);
/** A shell text has code of another language in it only where it starts that language. */
const RUNS_CODE = /python|node|bun|deno/;

function isOfCode({ matcher }: Match): boolean {
  return matcher === 'code' || matcher === 'flow';
}
