import { isObject } from './source.ts';

const SCOPES: Readonly<Record<string, string>> = {
  'same-unit': 'in the same image, service or job',
  'same-image': 'in the same image',
  'same-service': 'in the same service',
  'same-job': 'in the same job',
  'same-file': 'in the same file',
  'same-directory': 'in the same folder',
  'enclosing-directory': 'in the same folder or one above it',
};

/** A repository condition as written in a rule file, as words for the rule's page. */
export function describeCondition(value: unknown): string {
  if (Array.isArray(value)) return joinParts(value, ' and ');
  if (!isObject(value)) return '';
  if (Array.isArray(value['any'])) return joinParts(value['any'], ' or ');
  if (Array.isArray(value['all'])) return joinParts(value['all'], ' and ');
  if (Array.isArray(value['none'])) return `not: ${joinParts(value['none'], ' or ')}`;
  if (value['finding'] !== undefined) return 'by what is found';
  const place = SCOPES[String(value['in'])] ?? 'in the repository';
  if (typeof value['control'] === 'string') return `the control ${value['control']} ${place}`;
  const fields = describeFields(value['where']);
  return `${String(value['fact']).replaceAll('-', ' ')}${fields === '' ? '' : ` (${fields})`} ${place}`;
}

function joinParts(parts: readonly unknown[], by: string): string {
  const texts = [...new Set(parts.map(describeCondition))].filter((text) => text !== '');
  return texts.join(by);
}

/** Only fields that are simply compared; the rest is in the rule file. */
function describeFields(where: unknown): string {
  if (!Array.isArray(where)) return '';
  return where
    .flatMap((item) => (isObject(item) ? Object.entries(item) : []))
    .flatMap(([field, test]) =>
      typeof test === 'string' || typeof test === 'boolean' ? [`${field} ${String(test)}`] : [],
    )
    .join(', ');
}
