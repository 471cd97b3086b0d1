import { createRequire as createOwnRequire } from 'node:module';
const require = createOwnRequire(import.meta.url);

// src/flow/link-index.ts
function indexEdges({ record }) {
  const index = /* @__PURE__ */ new Map();
  for (const edge of record.edges) {
    const key = nameOrigin(edge);
    const list = index.get(key);
    if (list) list.push(edge);
    else index.set(key, [edge]);
  }
  return index;
}
function nameOrigin({ from }) {
  if ("source" in from) return `s${from.source}`;
  return "call" in from ? `c${from.call}` : `p${from.function}.${from.parameter}`;
}
function indexCallers(files, resolve) {
  const callers = /* @__PURE__ */ new Map();
  for (const file of files) {
    file.record.calls.forEach(({ callee }, call) => {
      const target = typeof callee === "number" ? { file, function: callee } : resolve(file, callee);
      if (!target || !("file" in target)) return;
      const key = `${target.file.path}
${target.function}`;
      const list = callers.get(key);
      if (list) list.push({ file, call });
      else callers.set(key, [{ file, call }]);
    });
  }
  return callers;
}
function indexGiven({ record }) {
  const index = /* @__PURE__ */ new Map();
  for (const { to } of record.edges) {
    if (!("call" in to) || to.key === void 0) continue;
    const place2 = `${to.call}.${to.position}`;
    const keys = index.get(place2);
    if (keys) keys.add(to.key);
    else index.set(place2, /* @__PURE__ */ new Set([to.key]));
  }
  return index;
}
function nameEnd(to) {
  if ("sink" in to) return `s${to.sink}`;
  return "returns" in to ? `r${to.returns}` : `c${to.call}.${to.position}.${to.key ?? ""}`;
}

// src/flow/link-checks.ts
var DEPTH = 3;
function createExpander(resolve) {
  const known = /* @__PURE__ */ new Map();
  function expand(file, mark, depth) {
    if (!mark.startsWith("check:")) return [mark];
    const key = `${file.path} ${mark}`;
    const found = known.get(key) ?? expandCheck(file, mark, depth);
    known.set(key, found);
    return found;
  }
  function expandCheck(file, mark, depth) {
    const [, number = "", position = "", when] = mark.split(":");
    const call = file.record.calls[Number(number)];
    if (!call || depth > DEPTH) return [];
    const target = typeof call.callee === "number" ? { file, function: call.callee } : resolve(file, call.callee);
    if (!target || !("file" in target)) return [];
    const guards = target.file.record.functions[target.function]?.guards ?? [];
    return guards.filter((guard) => guard.parameter === Number(position) && (guard.when === when || guard.when === "returns")).flatMap(({ marks }) => marks.flatMap((inner) => expand(target.file, inner, depth + 1)));
  }
  return (file, mark) => expand(file, mark, 0);
}

// src/flow/made-text.ts
function nameMade(made) {
  return made ? `${made.file.path} ${made.call}` : "";
}
function placeWhereMade(sink, made) {
  const call = made?.file.record.calls[made.call];
  if (!made || !call || sink.class !== "shell-command" || sink.fields["text"] !== void 0) return void 0;
  const { unit: _unit, ...rest } = sink;
  return {
    file: made.file,
    sink: { ...rest, region: call.region, lineHash: made.lineHash, fields: { ...sink.fields, text: made.value } }
  };
}

// src/guard/module-paths.ts
const { posix } = require("node:path");
var EXTENSIONS = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs"];
function createModuleFinder(paths, aliases) {
  const known = new Set(paths);
  const python = indexPython(paths);
  const longestFirst = aliases.toSorted((a, b) => b.from.length - a.from.length);
  return {
    script: (from, module) => {
      for (const place2 of placesOf(from, module, longestFirst)) {
        const found = findScript(known, place2);
        if (found !== void 0) return found;
      }
      return void 0;
    },
    python,
    aliasOf: (name) => longestFirst.find(({ from }) => name === from || name.startsWith(`${from}.`) || name.startsWith(`${from}/`))
  };
}
function placesOf(from, module, aliases) {
  if (module.startsWith(".")) return [posix.normalize(posix.join(posix.dirname(from), module))];
  return aliases.filter(
    ({ within, from: start2 }) => from.startsWith(within) && (module === start2 || module.startsWith(start2.endsWith("/") ? start2 : `${start2}/`))
  ).flatMap(
    ({ from: start2, folders }) => folders.map((folder) => posix.normalize(posix.join(folder, module.slice(start2.length))))
  );
}
function findScript(known, place2) {
  if (known.has(place2)) return place2;
  const bare = place2.replace(/\.(?:js|jsx|mjs|cjs)$/, "");
  for (const base of [place2, bare, `${place2}/index`, `${place2}/src/index`]) {
    const extension = EXTENSIONS.find((one) => known.has(base + one));
    if (extension !== void 0) return base + extension;
  }
  return void 0;
}
function indexPython(paths) {
  const byName = /* @__PURE__ */ new Map();
  for (const path of paths) {
    if (!/\.pyw?$/.test(path)) continue;
    const module = path.replace(/\.pyw?$/, "").replace(/(?:^|\/)__init__$/, "");
    const last = module.slice(module.lastIndexOf("/") + 1);
    const list = byName.get(last);
    if (list) list.push({ path, module });
    else byName.set(last, [{ path, module }]);
  }
  const find = (from, parts, base) => {
    const wanted = parts.join("/");
    const exact = base === void 0 || base === "" ? wanted : `${base}/${wanted}`;
    let best;
    for (const { path, module } of byName.get(parts.at(-1) ?? "") ?? []) {
      const fits2 = base === void 0 ? module === wanted || module.endsWith(`/${wanted}`) : module === exact;
      const shared = fits2 ? sharedLength(path, from) : -1;
      if (shared > (best?.shared ?? -1)) best = { path, shared };
    }
    return best?.path;
  };
  return (from, name) => {
    const dots = /^\.*/.exec(name)?.[0].length ?? 0;
    const names = name.slice(dots).split(".");
    const base = dots === 0 ? void 0 : folderAbove(from, dots - 1);
    const called = names.findIndex((one) => one.includes("("));
    for (let length = called < 0 ? names.length : called; length > 0; length -= 1) {
      const path = find(from, names.slice(0, length), base);
      if (path !== void 0) return { path, rest: names.slice(length).join(".") };
    }
    return void 0;
  };
}
function folderAbove(path, levels) {
  const folders = path.split("/").slice(0, -1);
  return folders.slice(0, Math.max(0, folders.length - levels)).join("/");
}
function sharedLength(a, b) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

// src/flow/resolve.ts
var HOPS = 4;
function createResolver(files, aliases) {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const finder = createModuleFinder([...byPath.keys()], aliases);
  const exports = new Map(files.map((file) => [file, indexExports(file)]));
  const known = /* @__PURE__ */ new Map();
  function resolve(from, symbol, hops) {
    if (hops > HOPS) return void 0;
    const target = from.kind === "python" ? findPython(from.path, symbol) : findScript2(finder, from.path, symbol);
    const file = target ? byPath.get(target.path) : void 0;
    if (!target || !file) return isOutside(symbol) ? { symbol } : void 0;
    return lookUp(file, target.name, hops);
  }
  function findPython(from, symbol) {
    const found = finder.python(from, symbol);
    return found && found.rest !== "" ? { path: found.path, name: found.rest } : void 0;
  }
  function lookUp(file, name, hops) {
    const names = exports.get(file);
    const own = names?.get(name);
    if (own?.function !== void 0) return { file, function: own.function };
    for (const part of prefixesOf(name)) {
      const symbol = names?.get(part)?.symbol;
      if (symbol !== void 0) return resolve(file, joinSymbol(symbol, name.slice(part.length)), hops + 1);
    }
    for (const { symbol } of file.record.exports.filter((one) => one.name === "*")) {
      const found = symbol === void 0 ? void 0 : resolve(file, `${symbol}.${name}`, hops + 1);
      if (found && "file" in found) return found;
    }
    return void 0;
  }
  return (from, symbol) => {
    const key = `${from.path}
${symbol}`;
    if (known.has(key)) return known.get(key);
    known.set(key, void 0);
    const found = resolve(from, symbol, 0);
    known.set(key, found);
    return found;
  };
}
function isOutside(symbol) {
  return !symbol.includes("#") && !symbol.startsWith(".");
}
function joinSymbol(symbol, rest) {
  return `${symbol}${rest}`;
}
function indexExports({
  record
}) {
  return new Map(record.exports.map((one) => [one.name, one]));
}
function* prefixesOf(name) {
  yield name;
  for (let at = name.length - 1; at > 0; at -= 1) if (name[at] === "." || name[at] === "(") yield name.slice(0, at);
}
function findScript2(finder, from, symbol) {
  const mark = symbol.indexOf("#", 1);
  if (mark > 0) {
    const path2 = finder.script(from, symbol.slice(0, mark));
    return path2 === void 0 ? void 0 : { path: path2, name: symbol.slice(mark + 1).replace(/^\./, "") || "default" };
  }
  const alias = finder.aliasOf(symbol);
  if (!alias) return void 0;
  const rest = /^(\/[\w./-]*?)?(?:\.([^/]*))?$/.exec(symbol.slice(alias.from.length));
  const path = finder.script(from, `${alias.from}${rest?.[1] ?? ""}`);
  return path === void 0 ? void 0 : { path, name: rest?.[2] || "default" };
}

// src/flow/link.ts
var DEPTH2 = 12;
var FILES_CROSSED = 3;
var STEPS_PER_SOURCE = 3e3;
var WAYS_PER_SINK = 4;
function linkFlows(files, tables, wanted, aliases = []) {
  const resolve = createResolver(files, aliases);
  const linking = {
    resolve,
    tables,
    edges: new Map(files.map((file) => [file, indexEdges(file)])),
    callers: indexCallers(files, resolve),
    found: /* @__PURE__ */ new Map(),
    given: new Map(files.map((file) => [file, indexGiven(file)])),
    expand: createExpander(resolve),
    wanted
  };
  for (const file of files) {
    file.record.sources.forEach((source, index) => {
      if (wanted.from.has(source.class)) start(linking, file, source, `s${index}`, STEPS_PER_SOURCE);
    });
    seedHandlers(linking, file);
  }
  if (wanted.from.has("parameter")) for (const file of files) startParameters(linking, file);
  return [...linking.found.values()].flat();
}
function start(linking, file, source, from, left) {
  const trip = { source, path: file.path, seen: /* @__PURE__ */ new Set(), left };
  for (const edge of edgesFrom(linking, file, from))
    follow(linking, trip, edge, { file, marks: [], steps: [], stack: [], crossed: 0 });
}
function startParameters(linking, file) {
  file.record.functions.forEach((summary, number) => {
    if (!summary.open) return;
    summary.parameters.forEach((name, parameter) => {
      const source = { class: "parameter", name, region: summary.region };
      start(linking, file, source, `p${number}.${parameter}`, 200);
    });
  });
}
function edgesFrom(linking, file, origin) {
  return linking.edges.get(file)?.get(origin) ?? [];
}
function follow(linking, trip, edge, at) {
  trip.left -= 1;
  if (trip.left < 0 || leadsNowhere(linking, at.file, edge.to)) return;
  const marks = [.../* @__PURE__ */ new Set([...at.marks, ...edge.marks.flatMap((mark) => linking.expand(at.file, mark))])].toSorted();
  const steps = [...at.steps, ...edge.steps.map((step) => place(at.file, step))];
  const here = { ...at, marks, steps, made: edge.steps.length > 0 ? void 0 : at.made };
  const key = `${at.file.path} ${nameEnd(edge.to)} ${marks.join(" ")} ${at.stack.length} ${nameMade(here.made)}`;
  if (trip.seen.has(key)) return;
  trip.seen.add(key);
  if ("sink" in edge.to) arrive(linking, trip, here, edge.to.sink);
  else if ("returns" in edge.to) leave(linking, trip, here, edge.to.returns);
  else enter(linking, trip, here, edge.to);
}
function leadsNowhere({ wanted }, { record }, to) {
  const sink = "sink" in to ? record.sinks[to.sink] : void 0;
  return sink !== void 0 && !wanted.to.has(sink.class);
}
function place(file, { region, text }) {
  return { path: file.path, region, text };
}
function enter(linking, trip, at, to) {
  const call = at.file.record.calls[to.call];
  if (!call || at.stack.length >= DEPTH2) return;
  const target = typeof call.callee === "number" ? { file: at.file, function: call.callee } : linking.resolve(at.file, call.callee);
  if (!target || !("file" in target)) {
    passThrough(linking, trip, at, to, target?.symbol);
    return;
  }
  const crossed = at.crossed + Number(target.file !== at.file);
  if (crossed > FILES_CROSSED) return;
  const summary = target.file.record.functions[target.function];
  const step = { path: at.file.path, region: call.region, text: `is given to ${summary?.name || "a function"}` };
  const inside = {
    file: target.file,
    marks: at.marks,
    steps: typeof call.callee === "number" && call.region.startLine === summary?.region.startLine ? at.steps : [...at.steps, step],
    stack: [...at.stack, { file: at.file, call: to.call }],
    crossed,
    made: to.text ? { file: at.file, call: to.call, ...to.text } : at.made
  };
  const positions = to.position < 0 ? positionsOf(summary?.parameters ?? [], to.name) : [to.position];
  const named = to.key === void 0 ? linking.given.get(at.file)?.get(`${to.call}.${to.position}`) : void 0;
  for (const position of positions) {
    for (const edge of edgesFrom(linking, target.file, `p${target.function}.${position}`)) {
      const key = "parameter" in edge.from ? edge.from.key : void 0;
      if (to.key !== void 0 && key !== void 0 && key !== to.key) continue;
      if (key !== void 0 && named?.has(key)) continue;
      follow(linking, trip, edge, inside);
    }
  }
}
function positionsOf(parameters, name) {
  const all = parameters.map((_, index) => index);
  if (name === void 0) return all;
  const own = parameters.indexOf(name);
  return own >= 0 ? [own] : all.filter((index) => /^(?:kw|kwargs|options|params|rest)/.test(parameters[index] ?? ""));
}
function passThrough(linking, trip, at, to, symbol) {
  const tables = linking.tables(at.file);
  if (symbol !== void 0) {
    for (const sink of tables.sink.find(symbol)) {
      if (sink.where.length === 0 && sink.argument.includes(to.position))
        arriveOutside(linking, trip, at, to, sink.class, symbol);
    }
    if (tables.clean.find(symbol).length > 0) return;
  }
  const [sanitizer] = symbol === void 0 ? [] : tables.sanitizer.find(symbol);
  const isPass = symbol !== void 0 && tables.pass.find(symbol).length > 0;
  const marks = sanitizer ? [sanitizer.gives] : isPass ? [] : ["opaque"];
  const after = { ...at, marks: [.../* @__PURE__ */ new Set([...at.marks, ...marks])].toSorted() };
  for (const edge of edgesFrom(linking, at.file, `c${to.call}`)) follow(linking, trip, edge, after);
}
function leave(linking, trip, at, number) {
  const last = at.stack.at(-1);
  const callers = last ? [last] : linking.callers.get(`${at.file.path}
${number}`) ?? [];
  for (const { file, call } of callers) {
    const crossed = at.crossed + Number(!last && file !== at.file);
    if (crossed > FILES_CROSSED) continue;
    for (const edge of edgesFrom(linking, file, `c${call}`))
      follow(linking, trip, edge, { ...at, file, stack: at.stack.slice(0, -1), crossed, made: void 0 });
  }
}
function arrive(linking, trip, at, number) {
  const sink = at.file.record.sinks[number];
  const made = sink ? placeWhereMade(sink, at.made) : void 0;
  if (made) keep(linking, trip, { ...at, file: made.file }, made.sink);
  else if (sink) keep(linking, trip, at, sink);
}
function arriveOutside(linking, trip, at, to, name, symbol) {
  const call = at.file.record.calls[to.call];
  if (call)
    keep(linking, trip, at, {
      class: name,
      symbol,
      region: call.region,
      lineHash: "",
      function: "",
      fields: { symbol }
    });
}
function keep(linking, trip, at, sink) {
  const { source } = trip;
  const key = `${at.file.path} ${sink.region.startLine} ${sink.class} ${sink.fields["part"] ?? ""}`;
  const ways = linking.found.get(key) ?? [];
  if (source.class === "parameter" && ways.some((way) => way.source.class !== "parameter")) return;
  const same = ways.filter((way) => way.source.class === source.class);
  if (same.length >= WAYS_PER_SINK) return;
  if (same.some((way) => way.marks.join() === at.marks.join())) return;
  const flow = {
    source: { ...source, path: trip.path },
    sink: { ...sink, path: at.file.path },
    marks: at.marks.filter((mark) => !mark.startsWith("check:")),
    steps: at.steps
  };
  linking.found.set(key, [...ways, flow]);
}
function seedHandlers(linking, file) {
  for (const [number, call] of file.record.calls.entries()) {
    if (typeof call.callee !== "string") continue;
    const target = linking.resolve(file, call.callee);
    if (!target || "file" in target || target.symbol === call.callee) continue;
    for (const source of linking.tables(file).result.find(target.symbol))
      if (linking.wanted.from.has(source.class))
        start(
          linking,
          file,
          { class: source.class, name: target.symbol, region: call.region },
          `c${number}`,
          STEPS_PER_SOURCE
        );
    for (const source of linking.tables(file).handler.find(target.symbol)) {
      if (!linking.wanted.from.has(source.class)) continue;
      for (const given of call.functions) {
        const parameters = file.record.functions[given.function]?.parameters ?? [];
        const wanted = source.parameter ?? "all";
        const positions = wanted === "all" ? parameters.map((_, index) => index) : wanted;
        for (const position of positions)
          start(
            linking,
            file,
            { class: source.class, name: parameters[position] || "argument", region: call.region },
            `p${given.function}.${position}`,
            STEPS_PER_SOURCE
          );
      }
    }
  }
}

// src/guard/patterns.ts
function indexPatterns(pairs) {
  const exact = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  for (const [pattern, value] of pairs) {
    if (!pattern.includes("*")) {
      add(exact, pattern, value);
      continue;
    }
    const last = lastName(pattern);
    add(byName, last.includes("*") ? "*" : last, { exact: void 0, pattern, regex: void 0, value });
  }
  const known = /* @__PURE__ */ new Map();
  const find = (symbol) => {
    const found = known.get(symbol);
    if (found) return found;
    const likely = [...byName.get(lastName(symbol)) ?? [], ...byName.get("*") ?? []];
    const all = [
      ...exact.get(symbol) ?? [],
      ...likely.filter((entry) => fits(entry, symbol)).map(({ value }) => value)
    ];
    known.set(symbol, all);
    return all;
  };
  return { find };
}
function add(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
function fits(entry, symbol) {
  entry.regex ??= compile(entry.pattern);
  return entry.regex.test(symbol);
}
function compile(pattern) {
  const source = pattern.split(/(\*{1,2})/).map(
    (piece) => piece === "**" ? ".*" : piece === "*" ? "[^.()[\\]]*" : piece.replaceAll(/[\\^$.|?+()[\]{}]/g, "\\$&")
  ).join("");
  return new RegExp(`^${source}$`);
}
function lastName(symbol) {
  const bare = symbol.replace(/(?:\(\)|\[\])+$/, "");
  return bare.slice(bare.lastIndexOf(".") + 1);
}

// src/flow/symbols.ts
function indexTables(tables) {
  const aliases = new Map(Object.entries(tables.aliases));
  const index = indexPatterns(listEntries(tables));
  const known = /* @__PURE__ */ new Map();
  const of = (symbol) => {
    const found = known.get(symbol) ?? gather(index.find(symbol));
    known.set(symbol, found);
    return found;
  };
  const table = (name) => ({
    find: (symbol) => of(symbol)[name]
  });
  return {
    canonical: (symbol) => followAliases(aliases, symbol),
    read: table("read"),
    result: table("result"),
    decorator: table("decorator"),
    handler: table("handler"),
    type: table("type"),
    method: table("method"),
    sink: table("sink"),
    assign: table("assign"),
    index: table("index"),
    sanitizer: table("sanitizer"),
    guard: table("guard"),
    clean: table("clean"),
    pass: table("pass"),
    callback: table("callback"),
    wrapper: table("wrapper"),
    hands: table("hands"),
    handsDecorated: table("handsDecorated"),
    concept: table("concept")
  };
}
function createKnown() {
  return {
    read: [],
    result: [],
    decorator: [],
    handler: [],
    type: [],
    method: [],
    sink: [],
    assign: [],
    index: [],
    sanitizer: [],
    guard: [],
    clean: [],
    pass: [],
    callback: [],
    wrapper: [],
    hands: [],
    handsDecorated: [],
    concept: []
  };
}
var NOTHING_KNOWN = createKnown();
function gather(entries) {
  if (entries.length === 0) return NOTHING_KNOWN;
  const known = createKnown();
  for (const { table, value } of entries) known[table].push(value);
  return known;
}
function* listEntries(tables) {
  for (const source of tables.sources) {
    const { read = [], result = [], decorator = [], handler = [], type = [], of: bases = [] } = source;
    const ways = { read, result, decorator, handler, type, method: bases };
    for (const [table, names] of Object.entries(ways))
      for (const name of names) yield [name, { table, value: source }];
  }
  for (const sink of tables.sinks) {
    for (const name of sink.call ?? []) yield [name, { table: "sink", value: sink }];
    for (const name of sink.assign ?? []) yield [name, { table: "assign", value: sink }];
    for (const name of sink.index ?? []) yield [name, { table: "index", value: sink }];
  }
  for (const value of tables.sanitizers) for (const name of value.call) yield [name, { table: "sanitizer", value }];
  for (const value of tables.guards) for (const name of value.call) yield [name, { table: "guard", value }];
  for (const value of tables.hands) {
    for (const name of value.call ?? []) yield [name, { table: "hands", value }];
    for (const name of value.decorator ?? []) yield [name, { table: "handsDecorated", value }];
  }
  const flags = { clean: tables.clean, pass: tables.passes, callback: tables.callbacks, wrapper: tables.wrappers };
  for (const [table, names] of Object.entries(flags))
    for (const name of names) yield [name, { table, value: true }];
  for (const [value, names] of Object.entries(tables.concepts))
    for (const name of names) yield [name, { table: "concept", value }];
}
var ALIAS_HOPS = 5;
function followAliases(aliases, symbol) {
  let at = symbol;
  for (let hop = 0; hop < ALIAS_HOPS; hop += 1) {
    const next = aliases.get(at);
    if (next === void 0) return at;
    at = next;
  }
  return at;
}

// src/flow/link-all.ts
function linkAll(files, tables, wanted, aliases) {
  const javascript = indexTables(tables.javascript);
  const python = indexTables(tables.python);
  return linkFlows(
    files,
    ({ kind }) => kind === "python" || kind === "notebook" ? python : javascript,
    wanted,
    aliases
  );
}
export {
  linkAll
};
