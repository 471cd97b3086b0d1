import type {
  ReportingDescriptor,
  ReportingDescriptorRelationship,
  ToolComponent,
  ToolComponentReference,
} from 'sarif';
import { LAYER_NAMES, LAYERS } from '../model/layer.ts';
import type { Taxonomy, TaxonomyEntry } from '../model/rule.ts';
import type { ReportedRule } from './rule-index.ts';

type TaxonomyKey = keyof Taxonomy;

interface TaxonomyTitle {
  readonly name: string;
  readonly organization: string;
  readonly text: string;
  readonly url: string;
}

/** Not the bare name `MAESTRO`: a reference by name must not be mistaken for the driver. */
const TITLES: Readonly<Record<TaxonomyKey, TaxonomyTitle>> = {
  maestro: {
    name: 'MAESTRO layers and threats',
    organization: 'Cloud Security Alliance',
    text: 'The seven layers of the MAESTRO threat-modelling framework for agentic AI, and their threats.',
    url: 'https://cloudsecurityalliance.org/blog/2025/02/06/agentic-ai-threat-modeling-framework-maestro',
  },
  cwe: {
    name: 'CWE',
    organization: 'MITRE',
    text: 'Common Weakness Enumeration.',
    url: 'https://cwe.mitre.org/',
  },
  asi: {
    name: 'OWASP Top 10 for Agentic Applications 2026',
    organization: 'OWASP',
    text: 'The ten most critical risks of agentic applications.',
    url: 'https://genai.owasp.org/',
  },
  llm: {
    name: 'OWASP Top 10 for LLM Applications 2025',
    organization: 'OWASP',
    text: 'The ten most critical risks of applications built on large language models.',
    url: 'https://genai.owasp.org/llm-top-10/',
  },
  mcp: {
    name: 'OWASP MCP Top 10 2025',
    organization: 'OWASP',
    text: 'The ten most critical risks of Model Context Protocol deployments.',
    url: 'https://owasp.org/www-project-mcp-top-10/',
  },
  atlas: {
    name: 'MITRE ATLAS',
    organization: 'MITRE',
    text: 'Adversarial Threat Landscape for Artificial-Intelligence Systems.',
    url: 'https://atlas.mitre.org/',
  },
};
const KEYS: readonly TaxonomyKey[] = ['maestro', 'cwe', 'asi', 'llm', 'mcp', 'atlas'];

/** The taxonomies of a rule set and the way from a rule into them. */
export interface TaxonomyIndex {
  readonly components: ToolComponent[];
  readonly references: ToolComponentReference[];
  readonly relate: (reported: ReportedRule) => ReportingDescriptorRelationship[];
}

/** Makes `run.taxonomies`, the driver's `supportedTaxonomies` and the rules' relationships agree on their indexes. */
export function indexTaxonomies(taxonomy: Taxonomy): TaxonomyIndex {
  const taxa = KEYS.map((key) => ({ key, entries: listEntries(taxonomy, key) })).filter(
    ({ entries }) => entries.length > 0,
  );
  const references = taxa.map(({ key }, index) => ({ name: TITLES[key].name, index }));
  const places = new Map<string, ReportingDescriptorRelationship['target']>();
  for (const [component, { key, entries }] of taxa.entries()) {
    const toolComponent = { name: TITLES[key].name, index: component };
    for (const [index, { id }] of entries.entries()) places.set(`${key} ${id}`, { id, index, toolComponent });
  }
  return {
    components: taxa.map(({ key, entries }) => renderTaxonomy(TITLES[key], entries)),
    references,
    relate: (reported) =>
      listRelations(reported).flatMap(({ key, id, kind }) => {
        const target = places.get(`${key} ${id}`);
        return target === undefined ? [] : [{ target, kinds: [kind] }];
      }),
  };
}

/** Rules fall under their layer and entries; the further layers they touch are only relevant. */
function listRelations(reported: ReportedRule): { key: TaxonomyKey; id: string; kind: 'superset' | 'relevant' }[] {
  const { layer, also, rule } = reported;
  return [
    { key: 'maestro' as const, id: layer, kind: 'superset' as const },
    ...also.map((id) => ({ key: 'maestro' as const, id, kind: 'relevant' as const })),
    ...KEYS.flatMap((key) => rule.maps[key].map((id) => ({ key, id, kind: 'superset' as const }))),
  ];
}

function listEntries(taxonomy: Taxonomy, key: TaxonomyKey): readonly TaxonomyEntry[] {
  if (key !== 'maestro') return taxonomy[key];
  const layers = LAYERS.map((layer) => ({ id: layer, name: LAYER_NAMES[layer] }));
  return [...layers, ...taxonomy.maestro.filter(({ id }) => !Object.hasOwn(LAYER_NAMES, id))];
}

function renderTaxonomy(title: TaxonomyTitle, entries: readonly TaxonomyEntry[]): ToolComponent {
  return {
    name: title.name,
    organization: title.organization,
    shortDescription: { text: title.text },
    informationUri: title.url,
    isComprehensive: false,
    taxa: entries.map(renderTaxon),
  };
}

function renderTaxon({ id, name, url }: TaxonomyEntry): ReportingDescriptor {
  return { id, shortDescription: { text: name }, ...(url === undefined ? {} : { helpUri: url }) };
}
