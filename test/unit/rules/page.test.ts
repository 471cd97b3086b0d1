import { describe, expect, test } from '@jest/globals';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { micromark } from 'micromark';
import { readExample } from '../../../src/rules/example.ts';
import { renderIndex } from '../../../src/rules/index-page.ts';
import { renderPage } from '../../../src/rules/page.ts';
import { sampleFile, sampleInventory, sampleRule } from '../sample-rules.ts';

const toHtml = (markdown: string): string => micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
const headings = (markdown: string): string[] =>
  [...toHtml(markdown).matchAll(/<h\d>(.*?)<\/h\d>/g)].map(([, text = '']) => text);

const full = sampleFile({
  also: ['L7'],
  variants: [{ id: 'l4/open-agent-port', when: {}, severity: 'critical', score: 9.5, title: 'Agent port' }],
  'false-positives': ['A port\nthat is wanted.'],
  references: ['https://example.org/a'],
  maps: { maestro: ['M4.1'], cwe: ['CWE-1', 'CWE-2'] },
});

const source = (path: string, rule: ReturnType<typeof sampleRule>) => ({ path, file: full, rule });

describe('the page of a rule', () => {
  test('has a section for each part of it', () => {
    expect(headings(renderPage(full, 'page'))).toEqual([
      'A port is open that need not be',
      'Why it matters',
      'How to fix it',
      'Reported',
      'Not reported',
      'By context',
      'When it is wrong',
      'How to accept it',
      'Maps to',
      'References',
    ]);
  });

  test('as help of an alert leaves out the title, which GitHub shows, and all examples but a safe one', () => {
    expect(headings(renderPage(full, 'help'))).toEqual([
      'Why it matters',
      'How to fix it',
      'Example of a safe form',
      'By context',
      'When it is wrong',
      'How to accept it',
      'Maps to',
      'References',
    ]);
  });

  test('leaves out what the rule has not', () => {
    expect(headings(renderPage(sampleFile(), 'page'))).not.toContain('By context');
    expect(headings(renderPage(sampleFile({ good: [] }), 'help'))).not.toContain('Example of a safe form');
  });

  test('says layer, severity and score', () => {
    expect(renderPage(full, 'page')).toContain(
      '| `l4/open-port` | L4 Deployment &amp; Infrastructure, also L7 | medium (5.5) | high | stable | 0.1.0 |'.replace(
        '&amp;',
        '&',
      ),
    );
    expect(renderPage(full, 'page')).toContain('| `l4/open-agent-port` | critical (9.5) | Agent port |');
  });

  test('shows how to switch it off, and what it maps to', () => {
    expect(renderPage(full, 'help')).toContain('rules:\n  l4/open-port: off');
    expect(renderPage(full, 'help')).toContain('- MAESTRO: M4.1\n- CWE: CWE-1, CWE-2\n');
    expect(renderPage(full, 'help')).toContain('- A port that is wanted.');
    expect(renderPage(full, 'help')).toContain('- <https://example.org/a>');
  });

  test('shows examples without their marks', () => {
    expect(renderPage(full, 'page')).not.toContain('<- here');
  });

  test.each([
    ['Dockerfile', 'dockerfile'],
    ['a/Dockerfile.dev', 'dockerfile'],
    ['agent.dockerfile', 'dockerfile'],
    ['a.YML', 'yaml'],
    ['x.json', 'json'],
    ['run.sh', 'sh'],
    ['a.py', 'python'],
    ['Makefile', ''],
    ['a.constructor', ''],
  ])('%s is shown as %j', (file, language) => {
    const page = renderPage(sampleFile({ bad: [{ file, text: 'x' }] }), 'page');
    expect(page).toContain(`\`${file}\`\n\n\`\`\`${language}\nx\n\`\`\``);
  });

  test('a fence in an example does not end the fence around it', () => {
    const text = 'Say:\n\n```sh\ncurl x | sh\n```\n\n## No heading\n';
    const page = renderPage(sampleFile({ bad: [{ file: 'SKILL.md', text }] }), 'page');
    expect(headings(page)).not.toContain('No heading');
  });
});

describe('the index', () => {
  const inventory = [
    { path: 'inventory/a.yml', rule: sampleInventory({ on: 'yaml', match: { path: 'a' }, emits: [] }) },
  ];

  test('lists rules by layer, worst first, and links their pages', () => {
    const page = renderIndex({
      sources: [
        source('l4-x/mild.yml', sampleRule({ id: 'l4/mild' })),
        source('l4-x/worse.yml', sampleRule({ id: 'l4/worse', score: 6 })),
        source('l4-x/bad.yml', sampleRule({ id: 'l4/bad', severity: 'critical', score: 9.5 })),
        source('l1-x/first.yml', sampleRule({ id: 'l1/first', layer: 'L1' })),
        source('l4-x/gone.yml', sampleRule({ id: 'l4/gone', status: 'deprecated' })),
      ],
      inventory,
    });
    expect([...page.matchAll(/^\| \[`(.*?)`\]\((.*?)\)/gm)].map(([, id, path]) => [id, path])).toEqual([
      ['l1/first', 'l1-x/first.md'],
      ['l4/bad', 'l4-x/bad.md'],
      ['l4/worse', 'l4-x/worse.md'],
      ['l4/mild', 'l4-x/mild.md'],
    ]);
    expect(headings(page)).toHaveLength(8);
    expect(page).toContain('4 rules with 0 variants by context; 1 more learn');
  });

  test('names variants with their severity', () => {
    const rule = sampleRule({
      also: ['L7'],
      variants: [{ id: 'l4/v', when: { fact: 'agent' }, severity: 'low', score: 1 }],
    });
    expect(renderIndex({ sources: [source('a.yml', rule)], inventory: [] })).toContain(
      '| medium | L7 | `l4/v` low | stable |',
    );
  });
});

describe('the marks of an example', () => {
  test.each([
    ['EXPOSE 1  # <- here', 'EXPOSE 1'],
    ['{"a": 1} // <- here', '{"a": 1}'],
    ['text <!-- <- here -->', 'text'],
    ['# <- here', ''],
    ['EXPOSE 1 # <- here, perhaps', undefined],
    ['EXPOSE 1 <- here', undefined],
  ])('%s', (line, kept) => {
    const { files, expected } = readExample({ file: 'x', text: `first\n${line}\nlast\n` });
    expect(expected).toEqual(kept === undefined ? [] : [{ file: 'x', line: 2 }]);
    expect(files).toEqual([{ file: 'x', text: `first\n${kept ?? line}\nlast\n` }]);
  });

  test('of several files are told apart', () => {
    const files = [
      { file: 'a', text: 'x # <- here\n' },
      { file: 'b', text: '\ny # <- here\n' },
    ];
    expect(readExample({ files }).expected).toEqual([
      { file: 'a', line: 1 },
      { file: 'b', line: 2 },
    ]);
  });
});
