import { createRequire as createOwnRequire } from 'node:module';
const require = createOwnRequire(import.meta.url);

// src/model/layer.ts
var LAYERS = ["L1", "L2", "L3", "L4", "L5", "L6", "L7"];
var LAYER_NAMES = {
  L1: "Foundation Models",
  L2: "Data Operations",
  L3: "Agent Frameworks",
  L4: "Deployment & Infrastructure",
  L5: "Evaluation & Observability",
  L6: "Security & Compliance",
  L7: "Agent Ecosystem"
};
var RULE_FOLDERS = {
  l1: "l1-foundation-models",
  l2: "l2-data-operations",
  l3: "l3-agent-frameworks",
  l4: "l4-deployment-infrastructure",
  l5: "l5-evaluation-observability",
  l6: "l6-security-compliance",
  l7: "l7-agent-ecosystem",
  x: "cross-layer"
};
var SEVERITIES = ["critical", "high", "medium", "low", "note"];

// src/guard/untrusted.ts
function reveal(text) {
  return text;
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/report/visible.ts
var INVISIBLE = [
  [0, 31],
  [127, 159],
  [173, 173],
  [847, 847],
  [1536, 1541],
  [1564, 1564],
  [1757, 1757],
  [1807, 1807],
  [4447, 4448],
  [6068, 6069],
  [6155, 6159],
  [8203, 8207],
  [8232, 8238],
  [8288, 8303],
  [10240, 10240],
  [12644, 12644],
  [55296, 57343],
  [65024, 65039],
  [65279, 65279],
  [65440, 65440],
  [65520, 65531],
  [65534, 65535],
  [78896, 78943],
  [113824, 113827],
  [119155, 119162],
  [917504, 921599]
];
var SHORT = { 9: "\\t", 10: "\\n", 13: "\\r" };
var PATTERN = new RegExp(
  `[${INVISIBLE.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join("")}]`,
  "gu"
);
var LONE_SURROGATE = /[\ud800-\udfff]/gu;
function showInvisible(text, limit = Infinity, escape = () => void 0) {
  const show = (character) => escapeCharacter(character, escape);
  if (limit === Infinity) return text.replace(PATTERN, show);
  let shown = "";
  for (const character of text) {
    if (shown.length >= limit) return `${shown}\u2026`;
    shown += character.replace(PATTERN, show);
  }
  return shown;
}
function cutText(text, limit) {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/u, "")}\u2026`;
}
function repairSurrogates(text) {
  return text.replace(LONE_SURROGATE, "\uFFFD");
}
function escapeCharacter(character, escape) {
  const point = character.codePointAt(0) ?? 0;
  return escape(point, character) ?? SHORT[point] ?? `\\u{${point.toString(16)}}`;
}

// src/report/escape.ts
var VALUE_LIMIT = 200;
var SARIF_TEXT = {
  value: (text) => escapeSarif(showInvisible(reveal(text), VALUE_LIMIT)),
  literal: (text) => escapeSarif(showInvisible(text))
};
function fillMessage(message, sink) {
  return message.template.split(/(\{[A-Za-z][\w.-]*\})/).map((part, index) => {
    if (index % 2 === 0) return sink.literal(part);
    const name = part.slice(1, -1);
    const value = Object.hasOwn(message.values, name) ? message.values[name] : void 0;
    return value === void 0 ? sink.literal("(unknown)") : sink.value(value);
  }).join("");
}
function encodePath(path) {
  return reveal(path).split("/").filter((segment) => segment !== "" && segment !== "." && segment !== "..").map(encodeSegment).join("/");
}
function pathBytes(path) {
  return reveal(path);
}
function encodeJson(document) {
  const text = JSON.stringify(document, null, 2).replaceAll("##[", "##\\u005b");
  return `${showInvisible(text, Infinity, jsonEscape)}
`;
}
function encodeSegment(segment) {
  return encodeURIComponent(repairSurrogates(segment)).replace(/[!'()*]/gu, percent);
}
function percent(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function escapeSarif(text) {
  return text.replaceAll("`", "'").replace(/(\\*)([[\]])/gu, "$1$1\\$2").replace(/\{(\d+)\}/gu, "{{$1}}");
}
function jsonEscape(point, character) {
  if (point < 32) return character;
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`
  ).join("");
}

// src/report/rule-index.ts
var INCOMPLETE_SCAN = "tool/incomplete-scan";
var INCOMPLETE_SCAN_PAGE = {
  title: "Scan is incomplete: a file could not be analysed.",
  why: "The file could not be analysed, or not to its end. Threats in it stay unseen, and alerts that it had before may be closed although nothing was repaired.",
  fix: "Read the message of the alert: it names the cause and what to do. A file that is broken on purpose, such as a test fixture, can be listed under paths.ignore in .github/maestro.yml."
};
function listReportedRules(ruleSet) {
  return ruleSet.rules.flatMap((rule) => [
    showAs(rule, rule),
    ...rule.variants.map((variant) => showAs(variant, rule))
  ]);
}
function indexReportedRules(ruleSet) {
  return new Map(listReportedRules(ruleSet).map((reported) => [reported.id, reported]));
}
function rulePage(ruleSet, version, rule) {
  const [prefix = "", slug = ""] = rule.id.split("/");
  return `${ruleSet.homepage}/blob/v${version}/rules/${RULE_FOLDERS[prefix] ?? prefix}/${slug}.md`;
}
function layerTitle(layer) {
  return `${layer} ${LAYER_NAMES[layer]}`;
}
function showAs(shown, rule) {
  const { id, title, layer, also, severity, score } = shown;
  return {
    id,
    rule,
    title,
    layer,
    also,
    severity,
    score,
    isVariant: shown !== rule,
    // Read from a file of its own by the first output that needs it.
    get why() {
      return shown.why;
    }
  };
}

// src/report/sarif-places.ts
var ROOT = "%SRCROOT%";
var FILE_START = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
function renderLocation(path, region, text, id) {
  return {
    ...id === void 0 ? {} : { id },
    physicalLocation: renderPlace(path, region),
    ...text === void 0 ? {} : { message: { text } }
  };
}
function renderPlace(path, region) {
  return {
    artifactLocation: { uri: encodePath(path), uriBaseId: ROOT },
    region: firstLine(region)
  };
}
function firstLine({ startLine, startColumn, endLine, endColumn }) {
  const line = Math.max(startLine, 1);
  const column = Math.max(startColumn, 1);
  const end = endLine > startLine ? column + 1 : Math.max(endColumn, column + 1);
  return { startLine: line, startColumn: column, endLine: line, endColumn: end };
}

// src/report/sarif-results.ts
const { createHash } = require("node:crypto");

// src/report/sarif-rules.ts
var DESCRIPTION_LIMIT = 1024;
var TAG_LIMIT = 10;
var LEVELS = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note",
  note: "note"
};
function renderRules(ruleSet, version, taxonomies) {
  return [
    ...listReportedRules(ruleSet).map((reported) => renderRule(reported, ruleSet, version, taxonomies)),
    renderIncompleteScan(ruleSet)
  ];
}
function renderRule(reported, ruleSet, version, taxonomies) {
  const { id, rule, severity, score, why } = reported;
  const title = `${layerTitle(reported.layer)}: ${reported.title}`;
  return {
    id,
    name: pascalName(id),
    shortDescription: { text: cutText(asSentence(title), DESCRIPTION_LIMIT) },
    fullDescription: { text: cutText(asSentence(why.trim() === "" ? title : why), DESCRIPTION_LIMIT) },
    help: renderHelp(reported),
    helpUri: rulePage(ruleSet, version, rule),
    defaultConfiguration: { level: LEVELS[severity], ...rule.status === "nursery" ? { enabled: false } : {} },
    relationships: taxonomies.relate(reported),
    properties: {
      tags: listTags(reported),
      precision: rule.precision,
      "problem.severity": problemSeverity(severity),
      // GitHub takes a rule without a score, or with 0.0, for one that is not about security.
      ...severity === "note" ? {} : { "security-severity": score.toFixed(1) }
    }
  };
}
function renderHelp({ id, rule, isVariant, title, why }) {
  const text = [asSentence(title), why.trim(), rule.fix.trim()].filter((part) => part !== "").join("\n\n");
  const page = rule.help.trim() === "" ? text : rule.help.trim();
  if (!isVariant) return { text, markdown: page };
  const own = why.trim() === rule.why.trim() ? "" : ` ${why.trim()}`;
  return { text, markdown: `**${title}.**${own}

${page.replace(`  ${rule.id}: off`, `  ${id}: off`)}` };
}
function renderIncompleteScan(ruleSet) {
  const { title, why, fix } = INCOMPLETE_SCAN_PAGE;
  return {
    id: INCOMPLETE_SCAN,
    name: pascalName(INCOMPLETE_SCAN),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why}

${fix}`, markdown: `${why}

${fix}` },
    helpUri: `${ruleSet.homepage}#incomplete-scan`,
    defaultConfiguration: { level: "warning" },
    properties: { tags: ["maestro", "maestro-tool"], precision: "very-high", "problem.severity": "warning" }
  };
}
function listTags({ severity, layer, also, rule: { maps } }) {
  const groups = [
    also.map(layerTag),
    maps.cwe.map(cweTag),
    maps.asi.map((id) => plainTag("owasp", id)),
    maps.llm.map((id) => plainTag("owasp", id)),
    maps.mcp.map((id) => plainTag("owasp", id)),
    maps.atlas.map((id) => plainTag("atlas", id))
  ];
  const rounds = Math.max(...groups.map((group) => group.length));
  const mapped = Array.from(
    { length: rounds },
    (_, round) => groups.flatMap((group) => group.slice(round, round + 1))
  ).flat();
  const fixed = severity === "note" ? ["maestro", layerTag(layer)] : ["security", "maestro", layerTag(layer)];
  return [.../* @__PURE__ */ new Set([...fixed, ...mapped])].slice(0, TAG_LIMIT);
}
function layerTag(layer) {
  return `maestro-${layer.toLowerCase()}`;
}
function cweTag(id) {
  return `external/cwe/cwe-${id.replace(/\D/gu, "").padStart(3, "0")}`;
}
function plainTag(prefix, id) {
  return `${prefix}-${id.toLowerCase().replace(/[^a-z0-9.]+/gu, "-")}`;
}
function problemSeverity(severity) {
  const level = LEVELS[severity];
  return level === "note" ? "recommendation" : level;
}
function pascalName(id) {
  const words = id.slice(id.indexOf("/") + 1).split("-");
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("");
}
function asSentence(text) {
  const trimmed = text.trim().replace(/\s+/gu, " ");
  return /[.!?]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

// src/model/file.ts
var SKIP_REASONS = [
  "binary",
  "too-large",
  "symbolic-link",
  "not-a-regular-file",
  "submodule",
  "lfs-pointer",
  "unreadable",
  "undecodable",
  "over-budget",
  "ignored-by-configuration"
];

// src/report/tally.ts
function countSkipped(skipped) {
  const counts = SKIP_REASONS.map(
    (reason) => [reason, skipped.filter((file) => file.reason === reason).length]
  );
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
function countOf(count, noun) {
  if (count === 1) return `${count} ${noun}`;
  if (/[sx]$/.test(noun)) return `${count} ${noun}es`;
  return noun.endsWith("y") ? `${count} ${noun.slice(0, -1)}ies` : `${count} ${noun}s`;
}

// src/report/sarif-results.ts
var STEP_LIMIT = 8;
var RELATED_LIMIT = 10;
function renderResults(threats, ruleIndex) {
  const groups = /* @__PURE__ */ new Map();
  for (const threat of threats) {
    const key = `${threat.id} ${encodePath(threat.path)} ${threat.region.startLine}`;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [threat]);
    else group.push(threat);
  }
  return [...groups.values()].map(([first, ...others]) => renderResult(first, others, ruleIndex.get(first.id)));
}
function hashFinding(rule, path, anchor) {
  return createHash("sha256").update([rule, path, anchor].join("\0")).digest("hex").slice(0, 32);
}
function renderResult(threat, others, ruleIndex) {
  const text = fillMessage(threat.message, SARIF_TEXT);
  const related = [
    ...others.filter((other) => differs(other, threat)),
    ...threat.steps.filter(({ elsewhere }) => elsewhere)
  ];
  const shown = related.slice(0, RELATED_LIMIT);
  const codeFlow = renderFlow(threat, text);
  return {
    ruleId: threat.id,
    ...ruleIndex === void 0 ? {} : { ruleIndex },
    level: LEVELS[threat.severity],
    message: {
      text: `${layerTitle(threat.layer)}: ${asSentence(text)}${linkRelated(threat, shown, related.length - shown.length)}`
    },
    locations: [renderLocation(threat.path, threat.region)],
    ...codeFlow === void 0 ? {} : { codeFlows: [codeFlow] },
    ...shown.length === 0 ? {} : { relatedLocations: shown.map(renderRelated) },
    partialFingerprints: {
      primaryLocationLineHash: threat.lineHash,
      "maestroFinding/v1": hashFinding(threat.rule, pathBytes(threat.path), threat.anchor)
    },
    properties: { layer: threat.layer, also: [...threat.also], severity: threat.severity }
  };
}
function renderFlow(threat, text) {
  if (threat.hops) return joinLocations(threat.hops.map(renderStep));
  const steps = threat.steps.filter(({ elsewhere }) => !elsewhere);
  const last = steps.at(-1);
  const before = last !== void 0 && isPlaceOf(last, threat) ? steps.slice(0, -1) : steps;
  if (before.length === 0) return void 0;
  const half = STEP_LIMIT / 2;
  const shown = before.length < STEP_LIMIT ? before : [...before.slice(0, half), ...before.slice(1 - half)];
  const locations = [...shown.map(renderStep), renderLocation(threat.path, threat.region, text)];
  return joinLocations(locations);
}
function renderStep({ path, region, message }) {
  return renderLocation(path, region, fillMessage(message, SARIF_TEXT));
}
function joinLocations(locations) {
  return { threadFlows: [{ locations: locations.map((location) => ({ location })) }] };
}
function renderRelated({ path, region, message }, index) {
  return renderLocation(path, region, fillMessage(message, SARIF_TEXT), index + 1);
}
function linkRelated(threat, related, hidden) {
  if (related.length === 0) return "";
  const links = related.map((place, index) => `[${nameRelated(place, threat)}](${index + 1})`);
  return ` Also at ${links.join(", ")}${hidden === 0 ? "" : ` and ${countOf(hidden, "more place")}`}.`;
}
function nameRelated({ path, region }, threat) {
  if (encodePath(path) !== encodePath(threat.path)) return `${SARIF_TEXT.value(path)} line ${region.startLine}`;
  return region.startLine === threat.region.startLine ? `column ${region.startColumn}` : `line ${region.startLine}`;
}
function isPlaceOf({ path, region }, threat) {
  return encodePath(path) === encodePath(threat.path) && region.startLine === threat.region.startLine && region.startColumn === threat.region.startColumn;
}
function differs(a, b) {
  return a.region.startColumn !== b.region.startColumn || fillMessage(a.message, SARIF_TEXT) !== fillMessage(b.message, SARIF_TEXT);
}

// src/report/sarif-problems.ts
var NOTIFICATION_LIMIT = 1e3;
var INCOMPLETE_LIMIT = 500;
function renderNotifications(problems) {
  const shown = problems.slice(0, NOTIFICATION_LIMIT).map(renderNotification);
  const hidden = problems.length - shown.length;
  return hidden === 0 ? shown : [...shown, noticeOf("more-problems", `${hidden} more problems are not listed here.`)];
}
function noticeOf(code, text) {
  return { descriptor: { id: code }, level: "warning", message: { text } };
}
function renderIncompleteScans(problems, ruleIndex) {
  const byFile = /* @__PURE__ */ new Map();
  for (const problem of problems) {
    if (problem.level !== "error" || !hasPath(problem)) continue;
    const key = encodePath(problem.path);
    const group = byFile.get(key);
    if (group === void 0) byFile.set(key, [problem]);
    else group.push(problem);
  }
  return [...byFile.values()].slice(0, INCOMPLETE_LIMIT).map(([first, ...others]) => renderIncompleteScan2(first, others.length, ruleIndex));
}
function hasPath(problem) {
  return problem.path !== void 0;
}
function renderNotification(problem) {
  return {
    descriptor: { id: problem.code },
    level: problem.level,
    message: { text: fillMessage(problem.message, SARIF_TEXT) },
    ...hasPath(problem) ? { locations: [renderLocation(problem.path, problem.region ?? FILE_START)] } : {}
  };
}
function renderIncompleteScan2(problem, others, ruleIndex) {
  const more = others === 0 ? "" : ` (and ${others} more in this file)`;
  const identity = hashFinding(INCOMPLETE_SCAN, pathBytes(problem.path), "");
  return {
    ruleId: INCOMPLETE_SCAN,
    ruleIndex,
    level: "warning",
    message: { text: `Scan is incomplete: ${fillMessage(problem.message, SARIF_TEXT)}${more}` },
    locations: [renderLocation(problem.path, problem.region ?? FILE_START)],
    partialFingerprints: {
      // Of a file that cannot be read no line has a hash. A stable stand-in keeps one alert one alert.
      primaryLocationLineHash: problem.lineHash ?? `${identity.slice(0, 16)}:1`,
      "maestroFinding/v1": identity
    },
    properties: { severity: "note" }
  };
}

// src/report/sarif-taxonomies.ts
var TITLES = {
  maestro: {
    name: "MAESTRO layers and threats",
    organization: "Cloud Security Alliance",
    text: "The seven layers of the MAESTRO threat-modelling framework for agentic AI, and their threats.",
    url: "https://cloudsecurityalliance.org/blog/2025/02/06/agentic-ai-threat-modeling-framework-maestro"
  },
  cwe: {
    name: "CWE",
    organization: "MITRE",
    text: "Common Weakness Enumeration.",
    url: "https://cwe.mitre.org/"
  },
  asi: {
    name: "OWASP Top 10 for Agentic Applications 2026",
    organization: "OWASP",
    text: "The ten most critical risks of agentic applications.",
    url: "https://genai.owasp.org/"
  },
  llm: {
    name: "OWASP Top 10 for LLM Applications 2025",
    organization: "OWASP",
    text: "The ten most critical risks of applications built on large language models.",
    url: "https://genai.owasp.org/llm-top-10/"
  },
  mcp: {
    name: "OWASP MCP Top 10 2025",
    organization: "OWASP",
    text: "The ten most critical risks of Model Context Protocol deployments.",
    url: "https://owasp.org/www-project-mcp-top-10/"
  },
  atlas: {
    name: "MITRE ATLAS",
    organization: "MITRE",
    text: "Adversarial Threat Landscape for Artificial-Intelligence Systems.",
    url: "https://atlas.mitre.org/"
  }
};
var KEYS = ["maestro", "cwe", "asi", "llm", "mcp", "atlas"];
function indexTaxonomies(taxonomy) {
  const taxa = KEYS.map((key) => ({ key, entries: listEntries(taxonomy, key) })).filter(
    ({ entries }) => entries.length > 0
  );
  const references = taxa.map(({ key }, index) => ({ name: TITLES[key].name, index }));
  const places = /* @__PURE__ */ new Map();
  for (const [component, { key, entries }] of taxa.entries()) {
    const toolComponent = { name: TITLES[key].name, index: component };
    for (const [index, { id }] of entries.entries()) places.set(`${key} ${id}`, { id, index, toolComponent });
  }
  return {
    components: taxa.map(({ key, entries }) => renderTaxonomy(TITLES[key], entries)),
    references,
    relate: (reported) => listRelations(reported).flatMap(({ key, id, kind }) => {
      const target = places.get(`${key} ${id}`);
      return target === void 0 ? [] : [{ target, kinds: [kind] }];
    })
  };
}
function listRelations(reported) {
  const { layer, also, rule } = reported;
  return [
    { key: "maestro", id: layer, kind: "superset" },
    ...also.map((id) => ({ key: "maestro", id, kind: "relevant" })),
    ...KEYS.flatMap((key) => rule.maps[key].map((id) => ({ key, id, kind: "superset" })))
  ];
}
function listEntries(taxonomy, key) {
  if (key !== "maestro") return taxonomy[key];
  const layers = LAYERS.map((layer) => ({ id: layer, name: LAYER_NAMES[layer] }));
  return [...layers, ...taxonomy.maestro.filter(({ id }) => !Object.hasOwn(LAYER_NAMES, id))];
}
function renderTaxonomy(title, entries) {
  return {
    name: title.name,
    organization: title.organization,
    shortDescription: { text: title.text },
    informationUri: title.url,
    isComprehensive: false,
    taxa: entries.map(renderTaxon)
  };
}
function renderTaxon({ id, name, url }) {
  return { id, shortDescription: { text: name }, ...url === void 0 ? {} : { helpUri: url } };
}

// src/report/sarif.ts
var RESULT_LIMIT = 5e3;
var DRIVER = "MAESTRO";
var PRECISIONS = ["very-high", "high", "medium", "low"];
function renderSarif(report, ruleSet, options) {
  const taxonomies = indexTaxonomies(ruleSet.taxonomy);
  const rules = renderRules(ruleSet, report.version, taxonomies);
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  const incomplete = renderIncompleteScans(report.problems, rules.length - 1);
  const room = RESULT_LIMIT - incomplete.length;
  const all = renderResults(report.threats, ruleIndex);
  const results = all.length <= room ? all : renderResults(keepWorst(report.threats, ruleSet), ruleIndex).slice(0, room);
  const notifications = [...renderNotifications(report.problems), ...noticeTrimmed(all.length - results.length)];
  const run = {
    tool: {
      driver: {
        name: DRIVER,
        semanticVersion: report.version,
        informationUri: ruleSet.homepage,
        rules,
        supportedTaxonomies: taxonomies.references,
        properties: { rulesHash: ruleSet.hash }
      }
    },
    automationDetails: { id: automationId(options.category) },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [ROOT]: { description: { text: "The root of the scanned repository or folder." } } },
    invocations: [renderInvocation(report, notifications)],
    taxonomies: taxonomies.components,
    results: [...results, ...incomplete]
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return encodeJson(log);
}
function automationId(category) {
  const parts = ["maestro", ...category.split("/")].map((part) => part.trim()).filter((part) => part !== "");
  return `${parts.join("/")}/`;
}
function renderInvocation({ files, gate, counts }, notifications) {
  return {
    // A file that failed is a notification and a result. `false` would make GitHub refuse the whole upload.
    executionSuccessful: true,
    toolExecutionNotifications: notifications,
    properties: {
      files: { listed: files.listed, read: files.read, parsed: files.parsed, skipped: countSkipped(files.skipped) },
      bySeverity: Object.fromEntries(SEVERITIES.map((severity) => [severity, counts.bySeverity[severity]])),
      byLayer: Object.fromEntries(LAYERS.map((layer) => [layer, counts.byLayer[layer]])),
      gate: { failOn: gate.failOn, open: gate.open, blocking: gate.blocking }
    }
  };
}
function noticeTrimmed(count) {
  const text = `${count} results of the lowest severity were left out: code scanning shows at most ${RESULT_LIMIT}.`;
  return count === 0 ? [] : [noticeOf("results-trimmed", text)];
}
function keepWorst(threats, ruleSet) {
  const rules = indexReportedRules(ruleSet);
  return [...threats].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || precisionRank(rules.get(a.id)) - precisionRank(rules.get(b.id)) || compareText(a.id, b.id) || compareText(encodePath(a.path), encodePath(b.path)) || a.region.startLine - b.region.startLine || a.region.startColumn - b.region.startColumn
  );
}
function precisionRank(reported) {
  return reported === void 0 ? PRECISIONS.length : PRECISIONS.indexOf(reported.rule.precision);
}
export {
  renderSarif
};
