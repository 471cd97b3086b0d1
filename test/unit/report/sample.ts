import { NO_LIBRARIES } from '../no-tables.ts';
import { untrusted } from '../../../src/guard/untrusted.ts';
import type { Threat } from '../../../src/model/finding.ts';
import { LAYERS, SEVERITIES, type Layer, type Severity } from '../../../src/model/layer.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { FailOn, Report } from '../../../src/model/report.ts';
import type { Rule, RuleSet, Variant } from '../../../src/model/rule.ts';
import type { Message, Region } from '../../../src/model/text.ts';

export const NAUGHTY: readonly string[] = [
  'a\n::error::forged',
  '::warning file=x::forged',
  '  ::notice::forged',
  'a\r\n##[error]forged ##[add-mask]secret',
  '\u001b[31mred\u001b[0m',
  '\u001b]0;title\u0007',
  'user\u202etxt.exe',
  '\u2066isolate\u2069',
  'zero\u200bwidth\ufeff',
  'tag\u{e0041}\u{e0042}',
  '](https://evil.example)',
  '[click](https://evil.example)',
  '![x](https://evil.example/p.png)',
  '[link](1)',
  '\\[link\\](1)',
  'trailing\\',
  '{0} and {1}',
  '${{ github.event.issue.title }}',
  'a|b|c',
  'a\\|b\\\\|c',
  '`code` ``more`` ```fence',
  '`',
  '``````````',
  '<script>alert(1)</script>',
  '<!-- -->',
  '<img src=x onerror=alert(1)>',
  '</code></td></tr></table># heading',
  '\n# heading\n\n- item',
  '\n\n---\n\n| a | b |\n| - | - |',
  '@octocat #1 https://example.com www.example.com',
  '*bold* _it_ ~~s~~',
  '100% %0A::error::x %25',
  '#fragment?query',
  'with space and\ttab',
  '😀👩‍👩‍👧 ❤️',
  'é\u0301 ｗｉｄｅ 漢字',
  '\ud800',
  'x\udc00y',
  '&lt;&amp;&#96;',
  '"quoted" \'single\'',
  'C:\\Windows\\System32',
  '../../etc/passwd',
  '/absolute/path',
  './dot/./path//twice',
  'file:///etc/passwd',
  'https://evil.example/x',
  '__proto__',
  'constructor',
  '   ',
  'x'.repeat(5000),
  '😀'.repeat(300),
  '`'.repeat(300),
  '\u2028line\u2029paragraph\u0085next',
  '\0nul',
];

/** A sentence with values of the repository. */
export function say(template: string, values: Readonly<Record<string, string>> = {}): Message {
  return {
    template,
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, untrusted(value)])),
  };
}

export function at(line: number, column = 1, endColumn = column + 4): Region {
  return { startLine: line, startColumn: column, endLine: line, endColumn };
}

export function sampleRule(change: Partial<Rule> = {}): Rule {
  return {
    id: 'l4/mutable-base-image',
    title: 'Base image is not pinned by digest',
    layer: 'L4',
    also: ['L7'],
    severity: 'medium',
    score: 5.9,
    precision: 'very-high',
    status: 'stable',
    maps: {
      maestro: ['M4.1', 'MX.1'],
      cwe: ['CWE-1357', 'CWE-78'],
      asi: ['ASI04'],
      llm: ['LLM03'],
      mcp: ['MCP04'],
      atlas: ['AML.T0010'],
    },
    since: '1.0.0',
    on: ['dockerfile'],
    roles: ['product'],
    literals: { groups: [] },
    match: [],
    group: 'line',
    sensitive: false,
    yieldsTo: [],
    emits: [],
    variants: [],
    message: '{image} can change under its tag: pin it by digest.',
    why: 'Whoever controls the tag controls what the agent runs on. The next build takes it without a word.',
    fix: 'Pin the image by digest. Let a bot renew the digest.',
    falsePositives: ['An image that is built in the same job.'],
    references: ['https://docs.docker.com/build/building/best-practices/'],
    help: '## Why it matters\n\nWhoever controls the tag controls what the agent runs on.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
    ...change,
  };
}

export function sampleVariant(change: Partial<Variant> = {}): Variant {
  return {
    id: 'l4/mutable-agent-runtime-image',
    title: 'Base image of the agent runtime is not pinned by digest',
    when: { fact: 'agent-runtime', where: [], in: 'same-image' },
    severity: 'critical',
    score: 9.1,
    layer: 'L4',
    also: ['L7'],
    message: '{image} can change under its tag and runs the agent: pin it by digest.',
    why: 'The image runs the agent itself, so its publisher holds every credential and channel of the agent.',
    ...change,
  };
}

export function sampleRuleSet(rules: readonly Rule[] = [sampleRule({ variants: [sampleVariant()] })]): RuleSet {
  return {
    hash: '0123456789abcdef',
    homepage: 'https://github.com/maestro-threat-model/maestro-threat-model',
    rules,
    inventory: [],
    products: {},
    ...NO_LIBRARIES,
    taxonomy: {
      maestro: [
        { id: 'M4.1', name: 'Compromised container images', layer: 'L4' },
        { id: 'MX.1', name: 'Cross-layer supply chain attacks' },
      ],
      cwe: [
        { id: 'CWE-78', name: 'OS Command Injection', url: 'https://cwe.mitre.org/data/definitions/78.html' },
        {
          id: 'CWE-1357',
          name: 'Reliance on Insufficiently Trustworthy Component',
          url: 'https://cwe.mitre.org/data/definitions/1357.html',
        },
      ],
      asi: [{ id: 'ASI04', name: 'Agentic supply chain vulnerabilities' }],
      llm: [{ id: 'LLM03', name: 'Supply chain' }],
      mcp: [{ id: 'MCP04', name: 'Software supply chain and dependency tampering' }],
      atlas: [{ id: 'AML.T0010', name: 'AI supply chain compromise' }],
    },
  };
}

/** A threat; texts of the repository are given as plain strings. */
export function sampleThreat(change: Partial<Omit<Threat, 'path'>> & { readonly path?: string } = {}): Threat {
  const { path = 'Dockerfile', ...rest } = change;
  return {
    rule: 'l4/mutable-base-image',
    id: 'l4/mutable-base-image',
    layer: 'L4',
    also: ['L7'],
    severity: 'medium',
    score: 5.9,
    status: 'stable',
    message: say('{image} can change under its tag: pin it by digest.', { image: 'node:latest' }),
    path: untrusted(path),
    role: 'product',
    region: at(1, 6, 17),
    lineHash: 'c129715d7a2bc9a3:1',
    steps: [],
    anchor: 'stage.0.from',
    ...rest,
  };
}

export function sampleProblem(change: Partial<Omit<Problem, 'path'>> & { readonly path?: string } = {}): Problem {
  const { path, ...rest } = change;
  return {
    code: 'parse-failed',
    level: 'error',
    message: say('The file breaks off after {what}: close it.', { what: 'line 3' }),
    ...(path === undefined ? {} : { path: untrusted(path) }),
    ...rest,
  };
}

/** A report whose counts and gate fit its threats. */
export function sampleReport(
  threats: readonly Threat[] = [sampleThreat()],
  change: Partial<Report> & { readonly failOn?: FailOn } = {},
): Report {
  const { failOn = 'never', ...rest } = change;
  const count = (severity: Severity): number => threats.filter((threat) => threat.severity === severity).length;
  const countLayer = (layer: Layer): number => threats.filter((threat) => threat.layer === layer).length;
  const blocking =
    failOn === 'never'
      ? 0
      : threats.filter(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failOn)).length;
  return {
    version: '1.2.3',
    threats,
    unalerted: [],
    problems: [],
    files: {
      listed: 4,
      read: 3,
      parsed: 2,
      byRole: { product: 3 },
      unread: { docs: 1 },
      skipped: [{ path: 'logo.png', reason: 'binary' }],
    },
    inventory: [],
    controls: [],
    counts: {
      bySeverity: {
        critical: count('critical'),
        high: count('high'),
        medium: count('medium'),
        low: count('low'),
        note: count('note'),
      },
      byLayer: {
        L1: countLayer('L1'),
        L2: countLayer('L2'),
        L3: countLayer('L3'),
        L4: countLayer('L4'),
        L5: countLayer('L5'),
        L6: countLayer('L6'),
        L7: countLayer('L7'),
      },
    },
    gate: { failOn, open: blocking === 0, blocking },
    ...rest,
  };
}

/** A report in which every place that holds the repository's text holds the same hostile string. */
export function hostileReport(text: string): Report {
  const message = say('{image} can change under its tag: pin it by digest.', { image: text });
  const steps = [
    { path: untrusted(text), region: at(2), message },
    { path: untrusted(text), region: at(3), message, elsewhere: true as const },
  ];
  const threat = sampleThreat({ path: `docker/${text}`, message, steps, anchor: text });
  return sampleReport([threat, { ...threat, region: at(1, 30) }], {
    unalerted: [{ ...threat, role: 'test' }],
    problems: [sampleProblem({ path: `src/${text}`, message, region: at(1) }), sampleProblem({ message })],
    files: {
      listed: 2,
      read: 1,
      parsed: 1,
      byRole: { product: 1 },
      unread: {},
      skipped: [{ path: text, reason: 'undecodable' }],
    },
    inventory: [{ kind: 'agent', name: untrusted(text), places: 1 }],
    controls: [{ name: 'sandbox', state: 'claimed', path: untrusted(text), line: 3 }],
  });
}

/** A report with every severity, in every layer, with evidence, doubles on a line and problems. */
export function fullReport(): { report: Report; ruleSet: RuleSet } {
  const scores: Readonly<Record<Severity, number>> = { critical: 9.5, high: 8, medium: 5.5, low: 2.5, note: 0 };
  const cells = SEVERITIES.flatMap((severity) => LAYERS.map((layer) => ({ severity, layer })));
  const rules = cells.map(({ severity, layer }) =>
    sampleRule({ id: `${layer.toLowerCase()}/some-${severity}`, layer, also: [], severity, score: scores[severity] }),
  );
  const threats = cells.map(({ severity, layer }, index) =>
    sampleThreat({
      id: `${layer.toLowerCase()}/some-${severity}`,
      rule: `${layer.toLowerCase()}/some-${severity}`,
      layer,
      also: [],
      severity,
      score: scores[severity],
      path: `services/${layer}/Dockerfile`,
      region: at(index + 1, 3),
      steps: [{ path: untrusted('compose.yml'), region: at(4), message: say('The service publishes the port.') }],
    }),
  );
  const double = threats.slice(0, 1).map((first) => ({ ...first, region: at(1, 40) }));
  const report = sampleReport([...threats, ...double], {
    failOn: 'high',
    problems: [
      ...[{ region: at(3) }, { code: 'rule-failed' }].map((part) => sampleProblem({ path: 'broken.yml', ...part })),
      sampleProblem({ level: 'warning', code: 'too-many-files' }),
    ],
    inventory: [{ kind: 'agent', name: untrusted('openclaw'), places: 2 }],
    controls: [{ name: 'sandbox', state: 'enforced', path: untrusted('compose.yml'), line: 7 }],
    unalerted: [sampleThreat({ role: 'test' }), sampleThreat({ status: 'nursery' })],
  });
  return { report, ruleSet: sampleRuleSet([...rules, sampleRule({ variants: [sampleVariant()] })]) };
}
