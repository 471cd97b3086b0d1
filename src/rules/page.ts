import { LAYER_NAMES } from '../model/layer.ts';
import { describeCondition } from './describe-condition.ts';
import { readExample } from './example.ts';
import type { Example, RuleFile } from './rule-file.ts';

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['yml', 'yaml'],
  ['yaml', 'yaml'],
  ['json', 'json'],
  ['sh', 'sh'],
  ['bash', 'sh'],
  ['ts', 'ts'],
  ['js', 'js'],
  ['py', 'python'],
  ['md', 'md'],
]);

/** Fence language of an example, by file name. */
function languageOf(file: string): string {
  if (/(^|\/)(Dockerfile|Containerfile)/i.test(file) || /\.dockerfile$/i.test(file)) return 'dockerfile';
  const extension = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  return LANGUAGES.get(extension) ?? '';
}

function renderExample(example: Example, title: string): string {
  const blocks = readExample(example, 'show').files.map(
    ({ file, text }) => `\`${file}\`\n\n${fence(text.trimEnd(), languageOf(file))}`,
  );
  return `**${title}**\n\n${blocks.join('\n\n')}`;
}

/** A fence is longer than any run of back-quotes in the text. */
function fence(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${text}\n${marks}`;
}

function paragraph(text: string): string {
  return text.trim();
}

/**
 * The page of a rule: the file beside it (`page`) or, without the heading GitHub shows itself, the help of an alert (`help`).
 * Only from the rule file, so it is the same for every repository.
 */
export function renderPage(file: RuleFile, form: 'page' | 'help'): string {
  const parts: string[] = [];
  if (form === 'page')
    parts.push(`<!-- Generated from the rule file beside it by \`npm run build\`. -->\n\n# ${file.title}`, badge(file));
  parts.push(`## Why it matters\n\n${paragraph(file.why)}`, `## How to fix it\n\n${paragraph(file.fix)}`);
  if (form === 'page') {
    const bad = file.bad.map((example, index) =>
      renderExample(example, example.name ?? `Reported${file.bad.length > 1 ? ` (${index + 1})` : ''}`),
    );
    const good = file.good.map((example) => renderExample(example, example.name ?? 'Not reported'));
    parts.push(`## Reported\n\n${bad.join('\n\n')}`, `## Not reported\n\n${good.join('\n\n')}`);
  } else {
    const good = file.good[0];
    if (good) parts.push(`## Example of a safe form\n\n${renderExample(good, good.name ?? 'Not reported')}`);
  }
  if (file.variants?.length) parts.push(`## By context\n\n${renderVariants(file)}`);
  if (file['false-positives']?.length) parts.push(`## When it is wrong\n\n${bullets(file['false-positives'])}`);
  parts.push(
    `## How to accept it\n\nIn \`.github/maestro.yml\`:\n\n\`\`\`yaml\nrules:\n  ${file.id}: off\n\`\`\`${file.variants?.length ? '\n\nThat covers all its variants; the id of a variant covers that one alone.' : ''}`,
  );
  parts.push(`## Maps to\n\n${renderMaps(file)}`);
  if (file.references?.length) parts.push(`## References\n\n${bullets(file.references.map((link) => `<${link}>`))}`);
  return `${parts.join('\n\n')}\n`;
}

function badge(file: RuleFile): string {
  const also = file.also?.length ? `, also ${file.also.join(', ')}` : '';
  return [
    '| id | layer | severity | precision | status | since |',
    '|---|---|---|---|---|---|',
    `| \`${file.id}\` | ${file.layer} ${LAYER_NAMES[file.layer]}${also} | ${file.severity} (${file.score}) | ${file.precision} | ${file.status} | ${file.since} |`,
  ].join('\n');
}

function renderVariants(file: RuleFile): string {
  const rows = (file.variants ?? []).map(
    ({ id, severity, score, title, when }) =>
      `| \`${id}\` | ${severity} (${score}) | ${title ?? file.title} | ${describeCondition(when).replaceAll('|', '\\|')} |`,
  );
  const head = ['| reported as | severity | what | when |', '|---|---|---|---|'];
  return ['The first that holds is reported instead of the rule itself.', '', ...head, ...rows].join('\n');
}

function renderMaps(file: RuleFile): string {
  const names: Record<string, string> = {
    maestro: 'MAESTRO',
    cwe: 'CWE',
    asi: 'OWASP Agentic',
    llm: 'OWASP LLM',
    mcp: 'OWASP MCP',
    atlas: 'MITRE ATLAS',
  };
  const entries = Object.entries(file.maps ?? {}).filter(([, ids]) => ids.length > 0);
  return bullets(entries.map(([key, ids]) => `${names[key] ?? key}: ${ids.join(', ')}`));
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item.trim().replace(/\s*\n\s*/g, ' ')}`).join('\n');
}
