import { describe, expect, test } from '@jest/globals';
import { analyseFile } from '../../src/file.ts';
import { reveal } from '../../src/guard/untrusted.ts';
import type { FileRecord, Kind } from '../../src/model/file.ts';
import type { InventoryRule, Rule } from '../../src/model/rule.ts';
import { sampleInventory, sampleRule, sampleRuleSet } from './sample-rules.ts';

async function analyse(
  text: string | Uint8Array,
  kind: Kind,
  ...rules: readonly (Rule | InventoryRule)[]
): Promise<FileRecord> {
  const alerting = rules.filter((rule): rule is Rule => 'severity' in rule);
  const ruleSet = sampleRuleSet(
    alerting,
    rules.filter((rule) => !('severity' in rule)),
  );
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return analyseFile(
    { bytes, kind },
    rules.map(({ id }) => id),
    ruleSet,
  );
}

const lines = ({ findings }: FileRecord): unknown[] =>
  findings.map(({ region, also }) => [region.startLine, ...also.map(({ startLine }) => startLine)]);
const shown = ({ findings }: FileRecord): unknown[] =>
  findings.map(({ values }) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, reveal(value)])),
  );

const PORTS = 'FROM a AS one\nEXPOSE 1\nEXPOSE 2\nFROM b AS two\nEXPOSE 3\nEXPOSE 4\n';

const learn = (emits: unknown, match: unknown = { instruction: 'EXPOSE' }): InventoryRule =>
  sampleInventory({ on: 'dockerfile', match, emits } as Parameters<typeof sampleInventory>[0]);

const facts = ({ facts: found }: FileRecord): unknown[] => found.map(({ kind, fields }) => [kind, fields]);

describe('how the matches of a rule become findings', () => {
  test.each([
    ['line', [[2], [3], [5], [6]]],
    [
      'unit',
      [
        [2, 3],
        [5, 6],
      ],
    ],
    ['file', [[2, 3, 5, 6]]],
    ['repository', [[2, 3, 5, 6]]],
  ] as const)('one for each %s', async (group, expected) => {
    expect(lines(await analyse(PORTS, 'dockerfile', sampleRule({ group })))).toEqual(expected);
  });

  test('several matches on a line are one, with the values of the first', async () => {
    const rule = sampleRule({ match: { instruction: 'ENV', bind: { port: 'name' } } });
    const record = await analyse('FROM a\nENV A=1 B=2\n', 'dockerfile', rule);
    expect(lines(record)).toEqual([[2]]);
    expect(shown(record)).toEqual([{ port: 'A' }]);
  });

  test('{count} is the number of lines, those that were cut off included', async () => {
    const rule = sampleRule({ group: 'file', message: '{count} ports are open.' });
    const record = await analyse(`FROM a\n${'EXPOSE 1\n'.repeat(250)}`, 'dockerfile', rule);
    expect(shown(record)).toEqual([{ count: '250', port: '1' }]);
    expect(record.findings[0]?.also).toHaveLength(100);
  });

  test('beyond a hundred findings the last one stands for the rest', async () => {
    const record = await analyse(`FROM a\n${'EXPOSE 1\n'.repeat(150)}`, 'dockerfile', sampleRule());
    expect(record.findings).toHaveLength(100);
    expect(record.findings[99]?.also).toHaveLength(50);
  });

  test('a value is at most three different texts', async () => {
    const record = await analyse('FROM a\nEXPOSE 1 2 1 3 4\n', 'dockerfile', sampleRule());
    expect(shown(record)).toEqual([{ port: '1, 2, 3' }]);
  });

  test('`report` and `steps` point to other fields', async () => {
    const rule = sampleRule({
      match: {
        instruction: 'FROM',
        report: 'image',
        bind: { port: 'image' },
        steps: [{ field: 'image.argument', message: 'From {port}.' }],
      },
    });
    const record = await analyse('ARG A=node\nFROM --platform=x $A\nFROM b\n', 'dockerfile', rule);
    expect(
      record.findings.map(({ region, steps }) => [region.startColumn, steps.map((step) => step.region.startLine)]),
    ).toEqual([
      [19, [1]],
      [6, []],
    ]);
    expect(record.findings[0]?.steps[0]?.message.template).toBe('From {port}.');
  });

  test('the same line in another place of the file has another hash', async () => {
    const record = await analyse('FROM a\nEXPOSE 1\nEXPOSE 1\n', 'dockerfile', sampleRule());
    expect(new Set(record.findings.map(({ lineHash }) => lineHash)).size).toBe(2);
  });

  test('a finding that needs no assumption is not tied to one that does', async () => {
    const mode = { default: 'tool/mode', is: ['off'] };
    const rule = sampleRule({
      on: 'other-yaml',
      group: 'file',
      match: { path: '*', where: [{ mode }], bind: { port: '$key' } },
    });
    const sure = await analyse('a: {}\nb: {mode: "off"}\n', 'other-yaml', rule);
    expect(sure.findings.map(({ assumes, region }) => [assumes.length, region.startLine])).toEqual([[0, 2]]);
    const assumed = await analyse('a: {}\nb: {mode: "on"}\n', 'other-yaml', rule);
    expect(assumed.findings[0]?.assumes).toEqual([{ product: 'tool', setting: 'mode', values: ['off'] }]);
  });
});

describe('which matches apply', () => {
  const path = { path: 'a', bind: { port: '$value' } };

  test('those of the kind or the format of the file', async () => {
    for (const [on, kind, expected] of [
      ['compose', 'compose', 1],
      ['yaml', 'compose', 1],
      ['json', 'compose', 0],
      ['kubernetes', 'compose', 0],
    ] as const) {
      const record = await analyse('a: 1\n', kind, sampleRule({ on, match: path }));
      expect([on, record.findings.length]).toEqual([on, expected]);
    }
  });

  test('a match with kinds of its own takes the place of those of the rule', async () => {
    const rule = sampleRule({ on: 'dockerfile', match: [path, { ...path, on: ['kubernetes'] }] });
    expect((await analyse('a: 1\n', 'kubernetes', rule)).findings).toHaveLength(1);
    expect((await analyse('a: 1\n', 'compose', rule)).findings).toHaveLength(0);
  });

  test('commands are looked for wherever commands stand', async () => {
    const rule = sampleRule({ on: 'shell', match: { command: ['curl'], bind: { port: 'command' } } });
    expect((await analyse('FROM a\nRUN curl x\n', 'dockerfile', rule)).findings).toHaveLength(1);
    expect((await analyse('{"scripts": {"a": "curl x"}}', 'package-json', rule)).findings).toHaveLength(1);
    expect((await analyse('curl x\n', 'script', rule)).findings).toHaveLength(1);
  });
});

describe('what a file teaches', () => {
  test('a fact for each value of a field', async () => {
    const rule = learn({ fact: 'listener', what: 'agent', scope: '$word' });
    expect(facts(await analyse('FROM a\nEXPOSE 1 2\n', 'dockerfile', rule))).toEqual([
      ['listener', { what: 'agent', scope: '1' }],
      ['listener', { what: 'agent', scope: '2' }],
    ]);
  });

  test('every pair of two fields with several values', async () => {
    const rule = learn({ fact: 'listener', what: '$word', scope: '$word' });
    expect(facts(await analyse('FROM a\nEXPOSE 1 2\n', 'dockerfile', rule))).toHaveLength(4);
  });

  test('a field without value is left out', async () => {
    const rule = learn({ fact: 'listener', what: '$flag.none', scope: 'all' });
    expect(facts(await analyse('FROM a\nEXPOSE 1\n', 'dockerfile', rule))).toEqual([['listener', { scope: 'all' }]]);
  });

  test('three fields with many values each end at the cap', async () => {
    const rule = learn({ fact: 'listener', what: '$word', scope: '$word', authenticated: '$word' });
    const many = Array.from({ length: 300 }, (_, at) => at).join(' ');
    expect((await analyse(`FROM a\nEXPOSE ${many}\n`, 'dockerfile', rule)).facts).toHaveLength(100);
  });

  test('a fact belongs to the unit of its match, and stands there', async () => {
    const { facts: found } = await analyse(PORTS, 'dockerfile', learn({ fact: 'listener', scope: 'all' }));
    expect(found.map(({ unit, region }) => [unit, region.startLine])).toEqual([
      ['one', 2],
      ['one', 3],
      ['two', 5],
      ['two', 6],
    ]);
  });

  test('an alerting rule teaches too', async () => {
    const record = await analyse(PORTS, 'dockerfile', sampleRule({ emits: { fact: 'listener' } }));
    expect([record.findings.length, record.facts.length]).toEqual([4, 4]);
  });

  test.each(['$key', '$value', '$index', '$each'])('%s of a path is read', async (reference) => {
    const rule = learn({ fact: 'tool', capability: reference }, { path: 'a[*]', each: '$value' });
    const [fact] = (await analyse('a: [shell]\n', 'other-yaml', { ...rule, on: ['other-yaml'] })).facts;
    expect(fact?.fields['capability']).toBe({ $key: undefined, $value: 'shell', $index: 0, $each: 'shell' }[reference]);
  });
});

describe('what goes wrong stays with the file and is told', () => {
  test('bytes that are no text', async () => {
    const record = await analyse(Uint8Array.from([0xc3, 0x28]), 'dockerfile', sampleRule());
    expect(record.problems.map(({ code }) => code)).toEqual(['undecodable']);
  });

  test('a fault of the parser, at its place, with what the file says kept out of the sentence', async () => {
    const record = await analyse('a: 1\nb: [{evil}\n', 'other-yaml', sampleRule({ on: 'yaml', match: { path: 'a' } }));
    const [problem] = record.problems;
    expect([problem?.code, problem?.level, problem?.region?.startLine]).toEqual(['yaml-syntax', 'warning', 2]);
    expect(problem?.lineHash).toMatch(/^[\da-f]+:\d+$/);
    expect(record.findings).toHaveLength(1);
  });

  test('a rule that fails costs only itself', async () => {
    const broken = sampleRule({
      id: 'l4/broken',
      match: { instruction: 'EXPOSE', where: [{ word: { matches: '(' } }] },
    });
    const record = await analyse(PORTS, 'dockerfile', broken, sampleRule());
    expect(record.findings).toHaveLength(4);
    expect(record.problems.map(({ code, level, message }) => [code, level, message.template])).toEqual([
      ['rule-failed', 'error', 'The rule l4/broken failed on this file ({reason}); the other rules ran.'],
    ]);
  });

  test('an id that no rule has is passed over', async () => {
    const record = await analyseFile(
      { bytes: Buffer.from('FROM a\n'), kind: 'dockerfile' },
      ['l4/gone'],
      sampleRuleSet([]),
    );
    expect(record.findings).toEqual([]);
  });

  test('UTF-16 is read', async () => {
    const text = Buffer.from(`\uFEFF${PORTS}`, 'utf16le');
    expect((await analyse(text, 'dockerfile', sampleRule())).findings).toHaveLength(4);
  });
});

test('a record survives JSON, and hostile text only ever stands among the values', async () => {
  const rule = sampleRule({
    match: { instruction: 'EXPOSE', bind: { port: 'word' }, steps: [{ field: 'word', message: 'At {port}.' }] },
    emits: [{ fact: 'listener' }],
  });
  const record = await analyse('FROM a\nEXPOSE {evil}<script>\n', 'dockerfile', rule);
  expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  const templates = [
    ...record.findings.flatMap(({ steps }) => steps.map(({ message }) => message.template)),
    ...record.problems.map(({ message }) => message.template),
  ];
  expect(templates.join('\n')).not.toContain('evil');
});

test('imports of the Python cells of a notebook are those of the notebook', async () => {
  const rule = sampleInventory({
    on: 'python',
    match: { import: 'langgraph' },
    emits: { fact: 'agent', product: 'langgraph', how: 'import' },
  } as Parameters<typeof sampleInventory>[0]);
  const cell = {
    cell_type: 'code',
    source: ['import os\n', '"\\n"; from langgraph.graph import X\n'],
    outputs: ['import langgraph'],
  };
  const notebook = { cells: [{ cell_type: 'markdown', source: 'import langgraph' }, cell] };
  const record = await analyse(JSON.stringify(notebook, undefined, 1), 'notebook', rule);
  expect(record.facts.map(({ kind, region }) => [kind, region.startLine])).toEqual([['agent', 11]]);
  const other = { ...notebook, metadata: { kernelspec: { language: 'julia' } } };
  expect((await analyse(JSON.stringify(other), 'notebook', rule)).facts).toEqual([]);
});
