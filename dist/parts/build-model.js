import { createRequire as createOwnRequire } from 'node:module';
const require = createOwnRequire(import.meta.url);

// src/guard/untrusted.ts
function untrusted(text) {
  return text;
}
function reveal(text) {
  return text;
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/threat/builds.ts
const { posix } = require("node:path");
function directoryOf(path) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
function findDockerfile({ path, fields }) {
  const { context, dockerfile } = fields;
  if (context === void 0 && dockerfile === void 0) return void 0;
  return resolveInside(path, String(context ?? "."), String(dockerfile ?? "Dockerfile"));
}
function resolveInside(from, context, name) {
  if (/[$:]/.test(context + name) || context.startsWith("/") || name.startsWith("/")) return void 0;
  const path = posix.normalize(posix.join(directoryOf(from), context, name));
  return path.startsWith("../") ? void 0 : path;
}

// src/threat/projects.ts
var MANIFEST = /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.(?:py|cfg)|requirements\.txt|go\.mod|Cargo\.toml|deno\.jsonc?)$/;
function findProjects(paths) {
  const folders = new Set(paths.filter((path) => MANIFEST.test(path)).map(folderOf));
  const known = /* @__PURE__ */ new Map();
  const projectOf = (folder) => {
    const before = known.get(folder);
    if (before !== void 0) return before;
    const project = folder === "" || folders.has(folder) ? folder : projectOf(folderOf(folder));
    known.set(folder, project);
    return project;
  };
  return (path) => projectOf(folderOf(path));
}
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// src/threat/contexts.ts
var WORKSTATION = /(?:^|\/)\.(?:claude|cursor|codex|gemini|vscode|windsurf|roo|kiro|continue|devcontainer)\/|(?:^|\/)(?:\.mcp\.json|CLAUDE\.md|AGENTS\.md|GEMINI\.md|SKILL\.md|\.cursorrules)$/;
function contextKindOf(path) {
  if (/^\.(?:github|gitea|forgejo)\/workflows\/|(?:^|\/)action\.ya?ml$/.test(path)) return "workflow";
  return WORKSTATION.test(path) ? "workstation" : "deployment";
}
function isAgent({ kind }) {
  return AGENT_KINDS.has(kind);
}
var AGENT_KINDS = /* @__PURE__ */ new Set(["agent", "agent-runtime", "approval", "channel", "tool"]);
function findDeploymentOf(facts, paths) {
  const projectOf = findProjects(paths);
  return listProjects(facts, projectOf).length > 1 ? projectOf : () => "";
}
function listProjects(facts, projectOf) {
  const agents = facts.filter((fact) => isAgent(fact) && contextKindOf(fact.path) === "deployment");
  return [...new Set(agents.map(({ path }) => projectOf(path)))].toSorted(compareText);
}

// src/threat/identity.ts
const { createHash } = require("node:crypto");
var COMPONENT_DIGITS = 10;
var THREAT_DIGITS = 16;
function componentId(kind, ...parts) {
  return `${kind}-${digest([kind, ...parts], COMPONENT_DIGITS)}`;
}
function threatId(rule, path, anchor, nth) {
  return `threat-${digest([rule, path, anchor, String(nth)], THREAT_DIGITS)}`;
}
function digest(parts, digits) {
  return createHash("sha256").update(parts.join("\0")).digest("hex").slice(0, digits);
}

// src/threat/boundaries.ts
var OUTSIDE = /* @__PURE__ */ new Set(["channel", "trigger", "egress", "tunnel"]);
function findBoundaries(facts, deploymentOf) {
  const groupOf = findGroups(deploymentOf);
  const sandboxOf = findSandboxes(facts, groupOf);
  const nameContainer = findContainers(facts);
  const known = /* @__PURE__ */ new Map();
  const create = (kind, name, group) => {
    const id = componentId("boundary", kind, name, group);
    const boundary = known.get(id) ?? { id, kind, name: untrusted(name), group };
    known.set(id, boundary);
    return boundary;
  };
  return (fact) => {
    const { kind, path, unit } = fact;
    const context = contextKindOf(path);
    const group = groupOf(path);
    if (OUTSIDE.has(kind)) return create("outside", "", group);
    if (context === "workflow") return create("workflow", unit === void 0 ? path : `${unit} (${path})`, group);
    if (context === "workstation") return create("workstation", "", group);
    const sandbox = sandboxOf(group);
    if (sandbox !== void 0 && (path === sandbox || isInSandbox(fact))) return create("sandbox", sandbox, group);
    const container = nameContainer(fact);
    return container === void 0 ? create("code", group, group) : create("container", container, group);
  };
}
function isInSandbox({ kind, fields }) {
  return INSIDE.has(kind) || kind === "credential" && fields["to"] === "sandbox";
}
var INSIDE = /* @__PURE__ */ new Set(["agent", "agent-runtime", "agent-path", "plugin"]);
function findSandboxes(facts, groupOf) {
  const policies = /* @__PURE__ */ new Map();
  for (const { kind, fields, path } of facts) {
    if (kind !== "path-access" || fields["source"] !== "policy") continue;
    const group = groupOf(path);
    policies.set(group, (policies.get(group) ?? /* @__PURE__ */ new Set()).add(path));
  }
  return (group) => {
    const [first, other] = policies.get(group) ?? [];
    return other === void 0 ? first : void 0;
  };
}
function findContainers(facts) {
  const services = facts.filter(({ kind }) => kind === "workload");
  const serviceOf = new Map(services.map((service) => [keyOf(service.path, service.unit), service]));
  const builtBy = new Map(services.map((service) => [findDockerfile(service), service]));
  const imageFiles = new Set(
    facts.filter(({ kind, path }) => kind === "image" && IMAGE_FILE.test(path)).map(({ path }) => path)
  );
  return ({ path, unit }) => {
    const service = serviceOf.get(keyOf(path, unit)) ?? builtBy.get(path);
    if (service) return service.unit === void 0 ? service.path : `${service.unit} (${service.path})`;
    return imageFiles.has(path) ? path : void 0;
  };
}
var IMAGE_FILE = /(?:^|[/.])(?:docker|container)file/i;
function findGroups(deploymentOf) {
  return (path) => {
    const context = contextKindOf(path);
    if (context === "workflow") return path;
    return context === "workstation" ? context : deploymentOf(path);
  };
}
function keyOf(path, unit) {
  return `${path}#${unit ?? ""}`;
}

// src/threat/describe.ts
var NAMING_FIELDS = ["name", "product", "host", "path", "what", "command", "event", "provider", "kind", "capability"];
function nameFact({ fields }) {
  const field = NAMING_FIELDS.find((candidate) => fields[candidate] !== void 0);
  return field === void 0 ? "" : String(fields[field]);
}

// src/threat/components.ts
var KINDS = {
  agent: "agent",
  "agent-runtime": "agent",
  model: "model",
  tool: "tool",
  "mcp-server": "mcp-server",
  plugin: "plugin",
  "agent-path": "memory",
  "data-store": "data-store",
  channel: "channel",
  trigger: "trigger",
  sandbox: "sandbox",
  credential: "credential",
  image: "image",
  egress: "egress",
  tunnel: "listener",
  listener: "listener",
  observability: "observability"
};
var LAYERS_OF = {
  model: "L1",
  memory: "L2",
  "data-store": "L2",
  agent: "L3",
  tool: "L3",
  sandbox: "L4",
  image: "L4",
  listener: "L4",
  observability: "L5",
  credential: "L6",
  "mcp-server": "L7",
  plugin: "L7",
  channel: "L7",
  trigger: "L7",
  egress: "L7"
};
var NAMES = /* @__PURE__ */ new Set(["name", "host", "path"]);
var PLACE_CAP = 50;
function joinComponents(facts, boundaryOf) {
  const set = new Set(facts.filter(isSetUp).map((fact) => agentName(fact)));
  const drafts = /* @__PURE__ */ new Map();
  for (const fact of facts) {
    const kind = KINDS[fact.kind];
    if (!kind || !isComponent(fact, set)) continue;
    const name = kind === "agent" ? agentName(fact) : nameFact(fact);
    const boundary = boundaryOf(fact);
    const id = componentId(kind, kind === "agent" ? `group ${boundary.group}` : boundary.id, name);
    const draft = drafts.get(id) ?? { kind, name, boundary, properties: /* @__PURE__ */ new Map(), places: /* @__PURE__ */ new Map() };
    const isInner = INNER.indexOf(boundary.kind) < INNER.indexOf(draft.boundary.kind);
    const placed = isInner ? { ...draft, boundary } : draft;
    drafts.set(id, placed);
    addFact(placed, fact);
  }
  return [...drafts].map(([id, draft]) => finish(id, draft)).toSorted(compareComponents);
}
var INNER = ["sandbox", "container", "workflow", "workstation", "code", "outside"];
function isComponent({ kind, fields, ...rest }, set) {
  if (kind === "agent-path") return fields["holds"] !== "code";
  if (kind !== "agent") return true;
  return isSetUp({ kind, fields, ...rest }) || !set.has(agentName({ fields }));
}
function isSetUp({ kind, fields }) {
  return kind === "agent-runtime" || kind === "agent" && !["dependency", "import"].includes(String(fields["how"]));
}
function agentName({ fields }) {
  const name = String(fields["name"] ?? fields["product"] ?? "");
  return name.startsWith("@") ? name : name.slice(name.lastIndexOf("/") + 1);
}
function addFact({ kind, properties, places }, fact) {
  for (const [field, value] of Object.entries(fact.fields)) {
    if (NAMES.has(field) && kind !== "agent") continue;
    const values = properties.get(field) ?? /* @__PURE__ */ new Set();
    properties.set(field, values.add(value));
  }
  const key = `${fact.path}:${fact.region.startLine}`;
  if (places.size < PLACE_CAP && !places.has(key)) places.set(key, { path: untrusted(fact.path), region: fact.region });
}
function finish(id, { kind, name, boundary, properties, places }) {
  const entries = [...properties].toSorted(([a], [b]) => compareText(a, b)).map(([field, values]) => [field, joinValues(values)]);
  return {
    id,
    kind,
    name: untrusted(name),
    layer: LAYERS_OF[kind],
    boundary: boundary.id,
    properties: Object.fromEntries(entries),
    places: [...places.values()],
    threats: []
  };
}
function joinValues(values) {
  const [first, ...others] = values;
  return first !== void 0 && others.length === 0 ? first : [...values].map(String).toSorted(compareText).join(", ");
}
function compareComponents(a, b) {
  return compareText(a.layer, b.layer) || compareText(a.kind, b.kind) || compareText(reveal(a.name), reveal(b.name)) || compareText(a.boundary, b.boundary);
}

// src/threat/connections.ts
var TO_AGENT = {
  channel: { kind: "prompts", in: true },
  trigger: { kind: "starts", in: true },
  listener: { kind: "prompts", in: true },
  tool: { kind: "calls" },
  "mcp-server": { kind: "calls" },
  model: { kind: "calls" },
  plugin: { kind: "loads" },
  memory: { kind: "reads" },
  "data-store": { kind: "reads" },
  credential: { kind: "reads" },
  egress: { kind: "sends" },
  observability: { kind: "records" },
  sandbox: { kind: "runs-in" },
  image: { kind: "runs-in" }
};
function connectComponents(components, boundaries, groupOf) {
  const agents = components.filter(({ kind }) => kind === "agent");
  const connections = components.flatMap((component) => {
    const relation = relate(component);
    if (!relation) return [];
    return chooseAgents(component, agents, groupOf).map((agent) => {
      const [from, to] = relation.in ? [component, agent] : [agent, component];
      return { from: from.id, to: to.id, kind: relation.kind, crosses: crosses(from, to, boundaries) };
    });
  });
  return connections.toSorted(
    (a, b) => compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.kind, b.kind)
  );
}
function relate({ kind, properties }) {
  return kind === "listener" && LISTENERS[String(properties["what"])] || TO_AGENT[kind];
}
var LISTENERS = {
  "model-server": { kind: "calls" },
  "vector-store": { kind: "reads" },
  observability: { kind: "records" }
};
function chooseAgents(component, agents, groupOf) {
  const group = groupOfComponent(component, groupOf);
  const near = agents.filter((agent) => groupOfComponent(agent, groupOf) === group);
  const files = new Set(component.places.map(({ path }) => reveal(path)));
  const together = near.filter(({ places }) => places.some(({ path }) => files.has(reveal(path))));
  if (together.length > 0) return together;
  const inside = near.filter(({ boundary }) => boundary === component.boundary);
  return inside.length > 0 ? inside : near.slice(0, 1);
}
function groupOfComponent({ places }, groupOf) {
  return groupOf(reveal(places[0]?.path ?? untrusted("")));
}
function crosses(a, b, boundaries) {
  if (a.boundary === b.boundary) return false;
  const kinds = [boundaries.get(a.boundary)?.kind, boundaries.get(b.boundary)?.kind];
  return !kinds.every((kind) => kind === "code" || kind === "container");
}

// src/threat/model-threats.ts
function identifyThreats(threats) {
  const seen = /* @__PURE__ */ new Map();
  return new Map(
    threats.map((threat) => {
      const key = `${threat.rule}
${reveal(threat.path)}
${threat.anchor}`;
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      return [threat, threatId(threat.rule, reveal(threat.path), threat.anchor, nth)];
    })
  );
}
function listThreats(threats, ids, paths, rules) {
  return threats.flatMap((threat) => {
    const id = ids.get(threat);
    const rule = rules.get(threat.rule);
    if (id === void 0 || !rule || threat.hops) return [];
    const { layer, also, severity, score, message, path, region } = threat;
    const title = rule.variants.find((variant) => variant.id === threat.id)?.title ?? rule.title;
    return [
      {
        id,
        rule: threat.id,
        title,
        layer,
        also,
        inherent: threat.inherent ?? severity,
        residual: severity,
        score,
        message,
        path,
        region,
        fix: rule.fix,
        maps: [rule.maps.maestro, rule.maps.asi, rule.maps.llm, rule.maps.mcp].flat(),
        paths: paths.filter(({ hops }) => hops.some((hop) => hop.threat === id)).map((path_) => path_.id)
      }
    ];
  });
}
function listPaths(threats, ids, rules, components) {
  const idOfPlace = indexPlaces(threats, ids);
  return threats.flatMap((threat) => {
    const rule = rules.get(threat.rule);
    if (!threat.hops || !rule) return [];
    const hops = threat.hops.map(({ name, layer, message, path, region, cut, threat: proof }) => {
      const proven = proof ? idOfPlace.get(placeKey(proof)) : void 0;
      const component = components.find(
        ({ places }) => places.some((place) => reveal(place.path) === reveal(path) && place.region.startLine === region.startLine)
      );
      return {
        name,
        layer,
        message,
        path,
        region,
        cut,
        ...proven === void 0 ? {} : { threat: proven },
        ...component ? { component: component.id } : {}
      };
    });
    return [
      {
        id: componentId("path", threat.rule),
        rule: threat.id,
        title: rule.title,
        severity: threat.severity,
        score: threat.score,
        layers: [...new Set(hops.map(({ layer }) => layer))].toSorted(),
        fix: rule.fix,
        hops
      }
    ];
  });
}
function indexPlaces(threats, ids) {
  return new Map(threats.filter(({ hops }) => !hops).map((threat) => [placeKey(threat), ids.get(threat) ?? ""]));
}
function placeKey({ id, path, region }) {
  return `${id}
${reveal(path)}
${region.startLine}`;
}

// src/threat/build-model.ts
function buildModel({ facts, threats, paths, ruleSet }) {
  const rules = new Map(ruleSet.rules.map((rule) => [rule.id, rule]));
  const deploymentOf = findDeploymentOf(facts, paths);
  const boundaryOf = findBoundaries(facts, deploymentOf);
  const joined = joinComponents(facts, boundaryOf);
  const boundaries = listBoundaries(facts.map(boundaryOf), joined);
  const ids = identifyThreats(threats);
  const attackPaths = listPaths(threats, ids, rules, joined);
  const modelThreats = listThreats(threats, ids, attackPaths, rules);
  const components = attachThreats(joined, modelThreats);
  return {
    boundaries: [...boundaries.values()],
    components,
    connections: connectComponents(components, boundaries, findGroups(deploymentOf)),
    threats: modelThreats,
    controls: [],
    paths: attackPaths,
    coverage: [],
    risk: []
  };
}
function listBoundaries(all, components) {
  const used = new Set(components.map(({ boundary }) => boundary));
  const unique = new Map(all.filter(({ id }) => used.has(id)).map((boundary) => [boundary.id, boundary]));
  const ordered = [...unique.values()].toSorted(
    (a, b) => compareText(a.kind, b.kind) || compareText(reveal(a.name), reveal(b.name)) || compareText(a.id, b.id)
  );
  return new Map(ordered.map((boundary) => [boundary.id, boundary]));
}
function attachThreats(components, threats) {
  const byFile = /* @__PURE__ */ new Map();
  for (const threat of threats) {
    const path = reveal(threat.path);
    const list = byFile.get(path);
    if (list) list.push(threat);
    else byFile.set(path, [threat]);
  }
  return components.map((component) => {
    const found = component.places.flatMap(
      ({ path, region }) => (byFile.get(reveal(path)) ?? []).filter(
        (threat) => threat.region.startLine <= region.startLine && region.startLine <= threat.region.endLine
      )
    );
    return { ...component, threats: [...new Set(found.map(({ id }) => id))] };
  });
}
export {
  buildModel
};
