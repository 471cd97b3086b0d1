import { createRequire as createOwnRequire } from 'node:module';
const require = createOwnRequire(import.meta.url);

// src/flow/arguments.ts
function selectArguments(site, selector) {
  if (selector === "receiver") return site.receiver ? [site.receiver] : [];
  if (selector === "all") return site.args.map(({ value }) => value);
  const positional = site.args.filter(({ name: name2, spread }) => name2 === void 0 && spread !== "map");
  if (selector === "last") return positional.slice(-1).map(({ value }) => value);
  if (typeof selector === "number" || /^\d+$/.test(selector)) {
    const index = Number(selector);
    const spread = positional.findIndex((argument) => argument.spread === "list");
    const at = spread >= 0 && spread <= index ? spread : index;
    const value = positional[at]?.value;
    return value ? [value] : [];
  }
  return selectNamed(site, selector.startsWith("options.") ? selector.slice("options.".length) : selector);
}
function selectNamed(site, path) {
  const [first = "", ...rest] = path.split(".");
  const start2 = /^\d+$/.test(first) ? selectArguments(site, Number(first)) : valuesOfName(site, first);
  return rest.reduce(
    (values, key) => values.flatMap((value) => key === "*" ? allOf(value) : value.entries?.get(key) ?? []),
    start2
  );
}
function allOf({ entries, parts: parts2 }) {
  return [...entries?.values() ?? [], ...parts2 ?? []];
}
function valuesOfName({ args: args2 }, name2) {
  const keyword = args2.find((argument) => argument.name === name2);
  if (keyword) return [keyword.value];
  for (const { value, name: own } of args2.toReversed()) {
    const entry = own === void 0 ? value.entries?.get(name2) : void 0;
    if (entry) return [entry];
  }
  return [];
}

// src/flow/marks.ts
var ONE_OF_THE_MEANT = ["pattern-checked", "path-contained", "prefix-checked", "host-checked", "traversal-refused"];
var IMPLIED = {
  "allow-listed": ONE_OF_THE_MEANT,
  enumerated: ["allow-listed", ...ONE_OF_THE_MEANT],
  numeric: ["pattern-checked", "traversal-refused"],
  "path-contained": ["traversal-refused", "prefix-checked"],
  basename: ["traversal-refused"],
  "host-checked": ["address-checked"],
  "host-fixed": ["host-checked", "address-checked"]
};
function commonMarks(a, b) {
  const others = withImplied(b);
  return [...withImplied(a)].filter((mark) => others.has(mark) && (a.includes(mark) || b.includes(mark))).toSorted();
}
function withImplied(marks) {
  return new Set(marks.flatMap((mark) => [mark, ...IMPLIED[mark] ?? []]));
}
var WIDE = /* @__PURE__ */ new Set([
  "path-contained",
  "prefix-checked",
  "traversal-refused",
  "host-checked",
  "address-checked",
  "authenticated",
  "signature-checked",
  "moderated"
]);
function isWide(mark) {
  return WIDE.has(mark);
}

// src/flow/value.ts
var LABEL_CAP = 12;
var TRAIL_CAP = 10;
var MARK_CAP = 24;
var PART_CAP = 50;
function unknownValue(span, labels = []) {
  return { kind: "unknown", span, labels };
}
function constantValue(constant3, span) {
  return { kind: "constant", constant: constant3, span, labels: [] };
}
function joinLabels(values) {
  const filled = values.filter(({ labels }) => labels.length > 0);
  if (filled.length <= 1) return filled[0]?.labels ?? [];
  const joined2 = /* @__PURE__ */ new Map();
  for (const { labels } of filled) {
    for (const label of labels) {
      const known = joined2.get(label.origin.id);
      if (known) joined2.set(label.origin.id, weaker(known, label));
      else if (joined2.size < LABEL_CAP) joined2.set(label.origin.id, label);
    }
  }
  return [...joined2.values()];
}
function weaker(a, b) {
  if (a.marks.length === 0) return a;
  return { ...b, marks: commonMarks(a.marks, b.marks) };
}
function markLabels(labels, marks) {
  if (marks.length === 0 || labels.length === 0) return labels;
  return labels.map((label) => {
    const all = /* @__PURE__ */ new Set([...label.marks, ...marks.slice(0, Math.max(0, MARK_CAP - label.marks.length))]);
    return all.size === label.marks.length ? label : { ...label, marks: [...all].toSorted() };
  });
}
function withMarks(value, marks) {
  const { entries, parts: parts2 } = value;
  return {
    ...value,
    labels: markLabels(value.labels, marks),
    ...entries ? { entries: new Map([...entries].map(([key, entry]) => [key, withMarks(entry, marks)])) } : {},
    ...parts2 ? { parts: parts2.map((part) => withMarks(part, marks)) } : {}
  };
}
function extendTrail(labels, span, text) {
  return labels.map((label) => {
    const before = label.trail;
    if (before && before.span.start === span.start && before.span.end === span.end) return label;
    if ((before?.length ?? 0) >= TRAIL_CAP) return label;
    return { ...label, trail: { span, text, before, length: (before?.length ?? 0) + 1 } };
  });
}
function listTrail(trail) {
  const steps = [];
  for (let step = trail; step; step = step.before) steps.unshift(step);
  return steps;
}
function joinValues(a, b) {
  if (a === b) return a;
  const labels = joinLabels([a, b]);
  const sure = isEmpty(a) ? b : isEmpty(b) ? a : void 0;
  if (sure) return { ...sure, labels };
  const isSame2 = a.symbol === b.symbol && a.constant === b.constant && a.kind === b.kind;
  if (isSame2 && a.kind !== "record" && a.kind !== "list")
    return { ...a, labels, proof: a.proof === b.proof ? a.proof : void 0 };
  if (a.kind === "record" && b.kind === "record") return joinRecords(a, b, labels);
  const symbol = a.symbol ?? b.symbol;
  const made = a.class ?? b.class;
  const called = a.function ?? b.function;
  return {
    kind: a.kind === b.kind ? a.kind : "unknown",
    span: a.span,
    labels,
    ...symbol === void 0 ? {} : { symbol },
    ...a.name === b.name && a.name !== void 0 ? { name: a.name } : {},
    ...made ? { class: made } : {},
    ...called ? { function: called } : {},
    ...a.kind === "list" && b.kind === "list" ? { parts: [...a.parts ?? [], ...b.parts ?? []].slice(0, PART_CAP) } : {}
  };
}
function joinRecords(a, b, labels) {
  const entries = new Map(a.entries);
  for (const [key, value] of b.entries ?? []) {
    const other = entries.get(key);
    entries.set(key, other ? joinValues(other, value) : value);
  }
  const parts2 = [.../* @__PURE__ */ new Set([...a.parts ?? [], ...b.parts ?? []])].slice(0, PART_CAP);
  return { ...a, entries, labels, ...parts2.length > 0 ? { parts: parts2 } : {} };
}
function isEmpty({ kind, constant: constant3 }) {
  return kind === "constant" && (constant3 === null || constant3 === "");
}
var TEXT_CAP = 2e3;
function textOf(value, depth = 0) {
  if (value.constant !== void 0)
    return value.constant === null ? void 0 : String(value.constant).slice(0, TEXT_CAP);
  if (value.kind !== "text" || depth > 8) return void 0;
  return (value.parts ?? []).map((part) => textOf(part, depth + 1) ?? "${}").join("").slice(0, TEXT_CAP);
}

// src/flow/value-view.ts
var DEPTH_CAP = 8;
var PIECE_CAP = 80;
var TEXT_CAP2 = 2e3;
var HOME = /* @__PURE__ */ new Set([
  "os.homedir()",
  "pathlib.Path.home()",
  "Path.home()",
  "process.env.HOME",
  "process.env.USERPROFILE",
  "os.environ.HOME"
]);
var JOINING = /^(?:path\.(?:join|resolve|normalize)|os\.path\.(?:join|abspath|normpath|realpath)|pathlib\.(?:Pure)?(?:Posix)?Path)$/;
var SAME = /* @__PURE__ */ new Set(["os.path.expanduser", "os.path.expandvars", "os.fspath", "str", "String", "untildify"]);
var SAME_METHODS = /* @__PURE__ */ new Set(["expanduser", "resolve", "absolute", "as_posix", "toString"]);
function pathTextOf(value) {
  const text = readPath(value, 0).replace(/\/{2,}/g, "/").slice(0, TEXT_CAP2);
  return /[^${}/]/.test(text) ? text : void 0;
}
function readPath(value, depth) {
  if (depth > DEPTH_CAP) return "${}";
  if (value.symbol !== void 0 && HOME.has(value.symbol)) return "~";
  if (value.constant !== void 0) return textOf(value) ?? "${}";
  const inner2 = (one) => readPath(one, depth + 1);
  if (value.kind === "text") return (value.parts ?? []).map(inner2).join("");
  const { call } = value;
  if (!call) return "${}";
  const given2 = call.args.map((argument) => inner2(argument.value));
  if (isHomeVariable(call)) return "~";
  const { symbol = "" } = call;
  if (SAME.has(symbol)) return given2[0] ?? "${}";
  if (JOINING.test(symbol)) return given2.join("/");
  if (!call.receiver) return "${}";
  if (SAME_METHODS.has(call.name)) return inner2(call.receiver);
  return call.name === "joinpath" ? [inner2(call.receiver), ...given2].join("/") : "${}";
}
function isHomeVariable({ symbol, args: args2 }) {
  return (symbol === "os.getenv" || symbol === "os.environ.get") && args2[0]?.value.constant === "HOME";
}
function piecesOf(value) {
  const pieces = [];
  collectPieces(value, pieces, 0);
  return pieces.length === 0 ? void 0 : pieces.join(" ").slice(0, TEXT_CAP2);
}
function collectPieces(value, pieces, depth) {
  if (depth > DEPTH_CAP || pieces.length >= PIECE_CAP) return;
  if (typeof value.constant === "string") {
    if (value.constant !== "") pieces.push(value.constant);
    return;
  }
  for (const part of value.parts ?? []) collectPieces(part, pieces, depth + 1);
  if (value.call?.receiver) collectPieces(value.call.receiver, pieces, depth + 1);
  for (const argument of value.call?.args ?? []) collectPieces(argument.value, pieces, depth + 1);
}
var COPYING = /* @__PURE__ */ new Set(["dict", "Object.assign", "structuredClone", "copy.copy", "copy.deepcopy"]);
function copiedInto(value, depth = 0) {
  if (depth > DEPTH_CAP) return [];
  const inner2 = (values) => values.flatMap((one) => copiedInto(one, depth + 1));
  if (value.kind === "record") return inner2(value.parts ?? []);
  const { call, symbol } = value;
  if (call && COPYING.has(call.symbol ?? "")) return inner2(call.args.map((argument) => argument.value));
  if (call && call.name === "copy" && call.receiver) return copiedInto(call.receiver, depth + 1);
  return symbol === void 0 ? [] : [symbol];
}
function fallbacksOf(value, depth = 0) {
  if (depth > DEPTH_CAP) return [];
  const parts2 = [...value.parts ?? [], ...(value.call?.args ?? []).map((argument) => argument.value)];
  const own = typeof value.fallback === "string" ? [value.fallback] : [];
  return [...own, ...parts2.flatMap((part) => fallbacksOf(part, depth + 1))];
}

// src/flow/written.ts
var DEPTH_CAP2 = 6;
var PIECE_CAP2 = 60;
function listWritten({ args: args2 }) {
  const found = [];
  let before = "";
  for (const { name: name2, value } of args2) {
    collectEntry(found, name2, value, { before, length: Infinity, depth: 0 });
    before = typeof value.constant === "string" ? value.constant : "";
  }
  return found;
}
function collectEntry(found, key, value, place) {
  const start2 = found.length;
  collect(found, value, place);
  const first = found[start2];
  if (key !== void 0 && first && !VEILED.test(key)) found.push({ ...first, name: key });
}
function collect(found, value, place) {
  if (place.depth > DEPTH_CAP2 || found.length > PIECE_CAP2) return;
  if (value.constant !== void 0 || value.function || isVeiled(value)) return;
  const inner2 = { ...place, depth: place.depth + 1 };
  const made = madeHere(value);
  if (!made) add(found, value, place);
  if (value.kind === "text") collectText(found, value, inner2);
  else if (value.kind === "record" || value.kind === "list") collectEntries(found, value, inner2);
  else if (made === "part" && value.part)
    collect(found, value.part.of, { ...inner2, length: Math.min(place.length, value.part.length) });
  else if (made === "call" && value.call) collectCall(found, value.call, inner2);
}
function add(found, value, { before, length }) {
  const name2 = value.name ?? nameOfVariable(value);
  if (name2 !== void 0 && !VEILED.test(name2)) found.push({ name: name2, value, length, before });
}
function nameOfVariable({ kind, symbol = "" }) {
  const [, name2] = (kind === "unknown" ? ENVIRONMENT : LAST).exec(symbol) ?? [];
  return name2;
}
var ENVIRONMENT = /^(?:process\.env|Bun\.env|import\.meta\.env|os\.environ)\.(\w+)$/;
var LAST = /(?:^|\.)(\w+)$/;
function madeHere({ kind, span, name: name2, call, part }) {
  const isAt = (other) => other.start === span.start && other.end === span.end;
  if (part && isAt(part.span)) return "part";
  if (call && isAt(call.span)) return "call";
  return name2 === void 0 && kind !== "name" && kind !== "unknown" ? "text" : void 0;
}
var VEILED = new RegExp(
  [
    "[Mm]ask|[Rr]edact|[Oo]bfusc|[Aa]nonymi|[Ss]anitiz|[Ss]crub|[Hh]ash|[Dd]igest|[Ff]ingerprint|[Ee]ncrypt|[Pp]review|[Tt]runc|[Ss]horten",
    "[Cc]onfigured|[Pp]resent|[Pp]ayload$|[Cc]laims$|_count$|Count$|_length$|Length$|HASH|MASK",
    "^_*(?:has|is|use|show|requires?|needs?|no|forgot|reset|missing|valid|invalid|max|min|next|page|sync|eos|bos|pad|stop|dummy|fake|test|mock|env)(?:_|[A-Z])",
    "^_*(?:HAS|IS|USE|REQUIRE|NEED|NO|MAX|MIN|NEXT|PAGE|EOS|BOS|PAD|DUMMY|FAKE|TEST|ENV)_"
  ].join("|")
);
function isVeiled({ call }) {
  return call !== void 0 && VEILED.test(call.name);
}
function collectText(found, { parts: parts2 }, place) {
  let { before } = place;
  for (const part of parts2 ?? []) {
    collect(found, part, { ...place, before });
    before = part.constant === void 0 ? "" : textOf(part) ?? "";
  }
}
function collectEntries(found, { entries, parts: parts2 }, place) {
  for (const [key, entry] of entries ?? []) collectEntry(found, key, entry, { ...place, before: "" });
  for (const part of parts2 ?? []) if (!(entries && part.entries)) collect(found, part, { ...place, before: "" });
}
var FORMATTING = new Set(
  [
    "str repr String stringify dumps pformat inspect format toString strip trim join concat encode decode dict list tuple",
    "entries assign fromEntries model_dump model_dump_json to_dict asdict dir unquote expanduser from copy filter values",
    "red green yellow blue cyan magenta white gray grey dim bold italic underline"
  ].flatMap((line) => line.split(" "))
);
var ASKING = /* @__PURE__ */ new Set(["get", "getenv", "getItem", "getOrThrow", "pop"]);
var CUTTING = /* @__PURE__ */ new Set(["slice", "substring", "substr"]);
function collectCall(found, call, place) {
  const { name: name2, receiver, args: args2 } = call;
  const [first] = args2;
  if (ASKING.has(name2) && typeof first?.value.constant === "string")
    add(found, askedFor(first.value, first.value.constant, receiver), place);
  else if (CUTTING.has(name2) && receiver)
    collect(found, receiver, { ...place, length: Math.min(place.length, lengthOfCut(call)) });
  else if (FORMATTING.has(name2)) {
    if (receiver && (args2.length === 0 || name2 === "join" || name2 === "concat")) collect(found, receiver, place);
    for (const argument of args2) collect(found, argument.value, place);
  }
}
function askedFor({ span }, name2, receiver) {
  const symbol = receiver?.symbol;
  return {
    kind: "name",
    span,
    name: name2,
    labels: receiver?.labels ?? [],
    ...symbol === void 0 ? {} : { symbol: `${symbol}.${name2}` }
  };
}
function lengthOfCut({ name: name2, args: args2 }) {
  const [from, to] = args2.map(({ value }) => value.constant);
  if (typeof from !== "number") return 0;
  if (args2.length === 1) return from < 0 ? -from : Infinity;
  if (typeof to !== "number") return 0;
  if (to < 0) return Infinity;
  return name2 === "substr" ? to : to - from;
}
function lengthOfSlice(slice) {
  const [, sign, from, to] = /^\s*(-?)(\d*)\s*:\s*(-?\d*)\s*$/.exec(slice) ?? [];
  if (from === void 0 || to === void 0) return 0;
  if (to === "") return sign === "-" ? Number(from) : Infinity;
  if (to.startsWith("-")) return Infinity;
  return sign === "-" ? 0 : Number(to) - Number(from);
}
var READING = /* @__PURE__ */ new Set([
  "open",
  "readFile",
  "readFileSync",
  "read_text",
  "read_bytes",
  "file",
  "createReadStream",
  "read"
]);
function listFiles(value, depth = 0) {
  if (depth > 2 * DEPTH_CAP2) return [];
  const { call, parts: parts2, entries } = value;
  const inner2 = [...parts2 ?? [], ...entries?.values() ?? []].slice(0, PIECE_CAP2);
  if (!call) return inner2.flatMap((one) => listFiles(one, depth + 1));
  const given2 = [...call.receiver ? [call.receiver] : [], ...call.args.map((argument) => argument.value)];
  if (!READING.has(call.name)) return [...inner2, ...given2.slice(0, 8)].flatMap((one) => listFiles(one, depth + 1));
  const path = given2.flatMap((one) => listConstants(one, depth)).join("/");
  return path === "" ? [] : [path];
}
function listConstants(value, depth) {
  const { constant: constant3, call, parts: parts2 } = value;
  if (typeof constant3 === "string") return [constant3];
  if (depth > 2 * DEPTH_CAP2) return [];
  const given2 = call ? [...call.receiver ? [call.receiver] : [], ...call.args.map((argument) => argument.value)] : [];
  return [...parts2 ?? [], ...given2].slice(0, 8).flatMap((one) => listConstants(one, depth + 1));
}

// src/flow/call-view.ts
function readCall(site, field) {
  const made = /^receiver\.(argument\..+|symbol|name)$/.exec(field)?.[1];
  if (made !== void 0) return site.receiver?.call ? readCall(site.receiver.call, made) : [];
  const special = /^receiver\.(\$\w+)$/.exec(field)?.[1];
  if (special !== void 0) return site.receiver ? readValue(site.receiver, special) : [];
  const [, argument, ofMaker] = /^argument\.(.+?)\.\$call\.(.+)$/.exec(field) ?? [];
  if (argument !== void 0 && ofMaker !== void 0)
    return selectArguments(site, argument).flatMap(({ call }) => call ? readCall(call, ofMaker) : []);
  if (field.startsWith("argument.")) return readArgument(site, field.slice("argument.".length));
  if (field === "written.file") return site.args.flatMap(({ value }) => listFiles(value)).map((value) => ({ value }));
  if (field === "written" || field.startsWith("written.")) return readWritten(site, field.slice("written.".length));
  return readFact(site, field);
}
var TELLING_PART = 8;
function readWritten(site, what) {
  return listWritten(site).flatMap(({ name: name2, value, length, before }) => {
    const isWhole2 = length === Infinity;
    const named3 = name2 === void 0 ? [] : [{ value: name2 }];
    switch (what) {
      case "":
        return isWhole2 ? named3 : [];
      case "own":
        return isWhole2 && !value.element ? named3 : [];
      case "part":
        return !isWhole2 && length >= TELLING_PART ? named3 : [];
      case "symbol":
        return isWhole2 && value.symbol !== void 0 ? [{ value: value.symbol }] : [];
      case "path":
        return isWhole2 && name2 !== void 0 ? value.labels.flatMap((label) => readOwner(label, name2)) : [];
      case "after":
        return [{ value: before }];
      default:
        return [];
    }
  });
}
function readOwner({ origin }, name2) {
  if (origin.kind === "source") return [{ value: `${origin.class}.${name2}` }];
  if (origin.kind !== "parameter" || origin.key !== name2) return [];
  const { code, hasSelf } = origin.function;
  const target = code.parameters[origin.index + (hasSelf ? 1 : 0)]?.target;
  return target?.op === "name" ? [{ value: `${target.name}.${name2}` }] : [];
}
function readFact(site, field) {
  const { decorates } = site;
  switch (field) {
    case "symbol":
      return site.symbol === void 0 ? [] : [{ value: site.symbol, span: site.nameSpan }];
    case "name":
      return [{ value: site.name, span: site.nameSpan }];
    case "receiver":
      return site.receiver ? [{ value: site.receiver.symbol ?? "?", span: site.receiver.span }] : [];
    case "construct":
      return [{ value: site.construct }];
    case "awaited":
      return [{ value: site.awaited }];
    case "optional":
      return site.optional === void 0 ? [] : [{ value: site.optional }];
    case "tried":
      return [{ value: site.tried }];
    case "fallback":
      return site.fallbacks ?? [];
    case "loop":
      return site.loop === void 0 ? [] : [{ value: site.loop }];
    case "function":
      return site.inside ? [{ value: site.inside.name }] : [];
    case "decorator":
      return (site.inside?.decorators ?? []).flatMap(({ symbol }) => symbol === void 0 ? [] : [{ value: symbol }]);
    case "decorates":
      return decorates ? [{ value: decorates.name, span: decorates.code.nameSpan }] : [];
    case "documentation": {
      const documentation = decorates?.code.documentation;
      return documentation ? [{ value: documentation.value, span: documentation.span }] : [];
    }
    case "description":
      return readDescriptions(site);
    case "parameter":
      return parametersOf(decorates);
    case "inside.parameter":
      return parametersOf(site.inside);
    default:
      return [];
  }
}
function readDescriptions(site) {
  const given2 = [
    ...selectArguments(site, "description"),
    ...site.name === "describe" ? selectArguments(site, 0) : selectArguments(site, 1)
  ];
  const texts = given2.flatMap((value) => {
    const text = textOf(value);
    return text === void 0 ? [] : [{ value: text, span: value.span }];
  });
  return [...readFact(site, "documentation"), ...texts];
}
function parametersOf(info2) {
  return (info2?.code.parameters ?? []).flatMap(
    ({ target }) => target.op === "name" ? [{ value: target.name, span: target.span }] : []
  );
}
function readArgument(site, path) {
  if (path === "count") return [{ value: site.args.length }];
  const special = /^(.+)\.(\$\w+)$/.exec(path);
  const values = selectArguments(site, special?.[1] ?? path);
  return values.flatMap((value) => readValue(value, special?.[2]));
}
function readValue(value, special) {
  const { span } = value;
  switch (special) {
    case "$kind":
      return [{ value: value.kind, span }];
    case "$symbol":
      return value.symbol === void 0 ? [] : [{ value: value.symbol, span }];
    case "$name":
      return value.name === void 0 ? [] : [{ value: value.name, span }];
    case "$key":
      return [...value.entries?.keys() ?? []].map((key) => ({ value: key, span }));
    case "$from":
      return value.labels.flatMap(
        ({ origin }) => origin.kind === "source" ? [{ value: origin.class, span }] : [{ value: origin.kind, span }]
      );
    case "$values":
      return valuesWithin(value, 0);
    case "$copied":
      return copiedInto(value).map((symbol) => ({ value: symbol, span }));
    case "$fallback":
      return fallbacksOf(value).map((text) => ({ value: text, span }));
    case "$path":
      return asField(pathTextOf(value), span);
    case "$paths":
      return (value.kind === "list" ? value.parts ?? [] : [value]).flatMap(
        (one) => asField(pathTextOf(one), one.span)
      );
    case "$pieces":
      return asField(piecesOf(value), span);
    case void 0:
      return valuesOf(value);
    default:
      return [];
  }
}
function valuesWithin(value, depth) {
  const holds = value.kind === "list" || value.kind === "record";
  const inner2 = [...value.entries?.values() ?? [], ...holds ? value.parts ?? [] : []];
  if (inner2.length === 0 || depth > 4) return valuesOf(value);
  return inner2.flatMap((one) => valuesWithin(one, depth + 1));
}
function valuesOf(value) {
  if (value.constant !== void 0) return [{ value: value.constant, span: value.span }];
  if (value.kind === "list") return (value.parts ?? []).flatMap((part) => part.kind === "list" ? [] : valuesOf(part));
  return [{ value: textOf(value) ?? value.symbol ?? "?", span: value.span }];
}
function asField(value, span) {
  return value === void 0 ? [] : [{ value, span }];
}

// src/flow/run.ts
var EXPRESSION_BUDGET = 6e5;
var FLOW_CAP = 2e4;
function insideOf(run2) {
  return run2.frame.function;
}
function originOf(run2, key, origin) {
  const known = run2.origins.get(key);
  if (known) return known;
  const made = { id: run2.origins.size, ...origin };
  run2.origins.set(key, made);
  return made;
}
function sourceLabel(run2, name2, symbol, span, marks = []) {
  const origin = originOf(run2, `source ${name2} ${symbol} ${span.start} ${span.end}`, {
    kind: "source",
    class: name2,
    symbol,
    span
  });
  return { origin, marks, trail: void 0 };
}
function parameterLabel(run2, info2, index, key) {
  const origin = originOf(run2, `parameter ${info2.id} ${index} ${key ?? ""}`, {
    kind: "parameter",
    function: info2,
    index,
    key
  });
  return { origin, marks: [], trail: void 0 };
}
function callLabel(run2, call) {
  const origin = originOf(run2, `call ${call.id}`, { kind: "call", call });
  return { origin, marks: [], trail: void 0 };
}
function addFlows(run2, labels, to) {
  const place = nameEnd(to);
  for (const label of labels) {
    if (isSelf(label, to)) continue;
    const key = `${label.origin.id} ${place}`;
    const known = run2.flows.get(key);
    if (!known) {
      if (run2.flows.size < FLOW_CAP) run2.flows.set(key, { label, to });
      continue;
    }
    const marks = commonMarks(known.label.marks, label.marks);
    if (marks.join() !== known.label.marks.join()) run2.flows.set(key, { label: { ...label, marks }, to });
  }
}
function isSelf(label, to) {
  return to.kind === "argument" && label.origin.kind === "call" && label.origin.call === to.call;
}
function nameEnd(to) {
  if (to.kind === "sink") return `sink ${to.sink.id}`;
  if (to.kind === "return") return `return ${to.function.id}`;
  return `argument ${to.call.id} ${to.position} ${to.name ?? ""} ${to.key ?? ""}`;
}
function addSink(run2, name2, symbol, value, call, span, program) {
  const key = `${name2} ${span.start} ${value.span.start} ${value.span.end}`;
  const known = run2.sinks.get(key);
  if (known) return known;
  const sink = {
    id: run2.sinks.size,
    class: name2,
    symbol,
    span,
    value,
    inside: insideOf(run2),
    call,
    ...program ? { program } : {}
  };
  run2.sinks.set(key, sink);
  return sink;
}

// src/flow/schema.ts
var KEY_CAP = 200;
function schemaMarks(schema) {
  const proved = /* @__PURE__ */ new Map();
  for (const [key, value] of [...shapeOf(schema)?.entries ?? []].slice(0, KEY_CAP)) proved.set(key, marksOf(value));
  return proved;
}
function shapeOf(schema) {
  if (!schema) return void 0;
  const inner2 = schema.entries?.get("inputSchema") ?? schema.entries?.get("parameters") ?? schema.entries?.get("properties");
  if (inner2) return shapeOf(inner2);
  if (schema.kind === "record") return schema;
  const [first] = schema.call?.args ?? [];
  return first?.value.kind === "record" ? first.value : void 0;
}
var NUMBERS = /\.(?:number|boolean|int|bigint|date|coerce\.number|int32|uint32|float32|float64)\(\)/;
var WORDS = /\.(?:enum|literal|nativeEnum)\(\)/;
function marksOf(value) {
  const { symbol } = value;
  if (symbol !== void 0) {
    if (NUMBERS.test(symbol)) return ["numeric"];
    if (WORDS.test(symbol)) return ["enumerated"];
    if (/\.uuid\(\)/.test(symbol) || isAnchored(value)) return ["pattern-checked"];
  }
  const type = value.entries?.get("type");
  const word = type ? textOf(type) : void 0;
  if (word === "number" || word === "integer" || word === "boolean") return ["numeric"];
  if (value.entries?.has("enum") || value.entries?.has("const")) return ["enumerated"];
  const pattern = value.entries?.get("pattern");
  return pattern && isAnchoredText(textOf(pattern)) ? ["pattern-checked"] : [];
}
function isAnchored(value) {
  for (let call = value.call, depth = 0; call && depth < 10; call = call.receiver?.call, depth += 1) {
    if (call.name === "regex" && isAnchoredText(String(call.args[0]?.value.constant ?? ""))) return true;
  }
  return false;
}
function isAnchoredText(pattern) {
  const source = pattern?.replace(/^\/([\s\S]*)\/\w*$/, "$1");
  if (source === void 0 || !/^(?:\^|\\A)/.test(source) || !/(?:\$|\\Z|\\z)$/.test(source)) return false;
  return !/\.[*+]|\\S[*+]|\[\^[^\]]{0,2}\][*+]/.test(source);
}

// src/guard/patterns.ts
function indexPatterns(pairs) {
  const exact = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  for (const [pattern, value] of pairs) {
    if (!pattern.includes("*")) {
      add2(exact, pattern, value);
      continue;
    }
    const last = lastName(pattern);
    add2(byName, last.includes("*") ? "*" : last, { exact: void 0, pattern, regex: void 0, value });
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
function add2(map, key, value) {
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
var SYMBOL_CAP = 240;
function memberSymbol(symbol, property) {
  const owner = symbol ?? "?";
  if (property === "default" && owner !== "?") return owner;
  return owner.length + property.length > SYMBOL_CAP ? void 0 : `${owner}.${property}`;
}
function callSymbol(symbol) {
  return symbol === void 0 || symbol.length > SYMBOL_CAP ? void 0 : `${symbol}()`;
}
function indexSymbol(symbol) {
  return symbol === void 0 || symbol.length > SYMBOL_CAP ? void 0 : `${symbol}[]`;
}
function indexTables(tables) {
  const aliases = new Map(Object.entries(tables.aliases));
  const index = indexPatterns(listEntries(tables));
  const known = /* @__PURE__ */ new Map();
  const of = (symbol) => {
    const found = known.get(symbol) ?? gather(index.find(symbol));
    known.set(symbol, found);
    return found;
  };
  const table = (name2) => ({
    find: (symbol) => of(symbol)[name2]
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
      for (const name2 of names) yield [name2, { table, value: source }];
  }
  for (const sink of tables.sinks) {
    for (const name2 of sink.call ?? []) yield [name2, { table: "sink", value: sink }];
    for (const name2 of sink.assign ?? []) yield [name2, { table: "assign", value: sink }];
    for (const name2 of sink.index ?? []) yield [name2, { table: "index", value: sink }];
  }
  for (const value of tables.sanitizers) for (const name2 of value.call) yield [name2, { table: "sanitizer", value }];
  for (const value of tables.guards) for (const name2 of value.call) yield [name2, { table: "guard", value }];
  for (const value of tables.hands) {
    for (const name2 of value.call ?? []) yield [name2, { table: "hands", value }];
    for (const name2 of value.decorator ?? []) yield [name2, { table: "handsDecorated", value }];
  }
  const flags2 = { clean: tables.clean, pass: tables.passes, callback: tables.callbacks, wrapper: tables.wrappers };
  for (const [table, names] of Object.entries(flags2))
    for (const name2 of names) yield [name2, { table, value: true }];
  for (const [value, names] of Object.entries(tables.concepts))
    for (const name2 of names) yield [name2, { table: "concept", value }];
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

// src/flow/function.ts
function lookUp(frame, name2) {
  for (let at = frame; at; at = at.parent) {
    const value = at.variables.get(name2);
    if (value) return value;
  }
  return void 0;
}
function frameOf(frame, name2) {
  for (let at = frame; at; at = at.parent) if (at.variables.has(name2)) return at;
  return void 0;
}

// src/flow/types.ts
var TRANSPARENT = /* @__PURE__ */ new Set([
  "Optional",
  "Annotated",
  "Promise",
  "Awaited",
  "Readonly",
  "Partial",
  "Required",
  "NonNullable",
  "Union",
  "Awaitable"
]);
var NOTHING = /* @__PURE__ */ new Set(["None", "null", "undefined", "void", "never", "any", "unknown"]);
function typeSymbol(run2, type) {
  const plain = unwrap(type);
  if (plain?.op === "index") return typeSymbol(run2, plain.object);
  if (plain?.op !== "name" && plain?.op !== "member") return void 0;
  const { symbol } = evaluate(run2, plain);
  const isKnown2 = plain.op === "member" || lookUp(run2.frame, plain.name) !== void 0;
  return symbol !== void 0 && (isKnown2 || isGlobalClass(symbol)) ? symbol : void 0;
}
var MANY = /^(?:Readonly)?Array$|^(?:[Ll]ist|[Ss]et|[Tt]uple|Sequence|(?:Async)?(?:Itera(?:ble|tor)|Generator))$/;
function typeSymbols(run2, type, depth = 0) {
  const plain = unwrap(type);
  if (depth > 3 || !plain) return [];
  const inner2 = plain.op === "choice" ? plain.values : plain.op === "index" && MANY.test(nameOf(plain.object) ?? "") ? [plain.index.op === "list" ? plain.index.items : plain.index].flat() : [];
  const own = typeSymbol(run2, plain);
  return [...own === void 0 ? [] : [own], ...inner2.flatMap((one) => typeSymbols(run2, one, depth + 1))];
}
function isGlobalClass(symbol) {
  return /^[A-Z]\w+$/.test(symbol);
}
function unwrap(type) {
  if (type.op === "index" && nameOf(type.object) !== void 0 && TRANSPARENT.has(nameOf(type.object) ?? "")) {
    const inner2 = type.index.op === "list" ? type.index.items : [type.index];
    const first = inner2.find((one) => !isNothing(one));
    return first ? unwrap(first) : void 0;
  }
  if (type.op === "choice") {
    const real = type.values.filter((one) => !isNothing(one));
    return real.length === 1 && real[0] ? unwrap(real[0]) : type;
  }
  return type;
}
function nameOf(type) {
  return type.op === "name" ? type.name : type.op === "member" ? type.property : void 0;
}
function isNothing(type) {
  return type.op === "literal" && type.value === null || type.op === "name" && NOTHING.has(type.name);
}
var NUMERIC = /* @__PURE__ */ new Set([
  "number",
  "boolean",
  "bigint",
  "int",
  "float",
  "bool",
  "complex",
  "Decimal",
  "UUID",
  "datetime",
  "date",
  "timedelta",
  "Date"
]);
function marksOfType(run2, type) {
  const plain = unwrap(type);
  if (!plain) return [];
  const name2 = nameOf(plain);
  if (name2 !== void 0 && NUMERIC.has(name2)) return ["numeric"];
  if (plain.op === "literal") return ["enumerated"];
  if (plain.op === "index" && nameOf(plain.object) === "Literal") return ["enumerated"];
  if (plain.op === "choice") {
    const each = plain.values.filter((one) => !isNothing(one)).map((one) => marksOfType(run2, one));
    return each.length > 0 && each.every((marks) => marks.length > 0) ? ["enumerated"] : [];
  }
  if (plain.op !== "name") return [];
  const { class: local } = evaluate(run2, plain);
  return local?.bases.some((base) => /(?:^|\.)(?:Str|Int)?Enum$/.test(base)) ? ["enumerated"] : [];
}

// src/flow/callbacks.ts
function bindCallbacks(run2, site, callee) {
  if (site.symbol !== void 0) {
    for (const source of run2.tables.handler.find(site.symbol))
      if (isMeant(run2, site, source.where ?? [])) seedHandler(run2, site, source);
    for (const given3 of run2.tables.hands.find(site.symbol))
      if (isMeant(run2, site, given3.where)) for (const info2 of selectFunctions(site, given3.argument)) hand(info2, given3);
  }
  if (callee.function || callee.class) return [];
  const given2 = site.args.flatMap(
    ({ value }, position) => value.function ? [{ info: value.function, position }] : []
  );
  return given2.flatMap(({ info: info2, position }) => bindCallback(run2, site, info2, position));
}
function hand(info2, { parameter, as }) {
  const index = typeof parameter === "number" ? parameter : parametersOf2(info2).findIndex((one) => nameOf2(one) === parameter);
  if (index >= 0) info2.handed.set(index, as);
}
function isMeant(run2, site, where) {
  return where.length === 0 || run2.test(where, (field) => readCall(site, field));
}
function bindCallback(run2, site, info2, position) {
  const others = joinLabels(site.args.flatMap(({ value }, index) => index === position ? [] : [value]));
  const hands = handsArguments(run2, site) ? [{ labels: others }] : [];
  const labels = joinLabels([...site.receiver ? [site.receiver] : [], ...hands]);
  const inner2 = linkCall(run2, site, info2);
  const item = itemSymbol(site);
  if (item !== void 0 && !info2.handed.has(0)) info2.handed.set(0, item);
  for (let index = 0; index < 2; index += 1)
    addFlows(run2, labels, { kind: "argument", call: inner2, position: index, key: void 0 });
  return [callLabel(run2, inner2)];
}
var EACH = /* @__PURE__ */ new Set(["map", "forEach", "filter", "flatMap", "find", "some", "every"]);
function itemSymbol({ symbol, name: name2, receiver, args: args2 }) {
  if (symbol === "$comprehension") return indexSymbol(args2[1]?.value.symbol);
  if (receiver?.symbol === void 0) return void 0;
  return EACH.has(name2) ? indexSymbol(receiver.symbol) : name2 === "then" ? receiver.symbol : void 0;
}
var PYTHON_CALLBACKS = /* @__PURE__ */ new Set([
  "map",
  "filter",
  "sorted",
  "max",
  "min",
  "$comprehension",
  "functools.reduce",
  "reduce"
]);
function handsArguments(run2, { symbol }) {
  return symbol !== void 0 && (PYTHON_CALLBACKS.has(symbol) || run2.tables.callback.find(symbol).length > 0);
}
function linkCall(run2, site, info2) {
  const inner2 = { ...site, id: nextCall(run2), symbol: void 0, args: [], receiver: void 0 };
  run2.links.set(inner2, info2);
  return inner2;
}
function seedHandler(run2, site, source) {
  const schema = source.schema === void 0 ? site.args.find(({ value }) => value.kind === "record" && functionsIn(value).length === 0)?.value : selectArguments(site, source.schema)[0];
  for (const info2 of selectFunctions(site, source.argument ?? "any")) seed(run2, info2, source, schema);
}
function selectFunctions(site, selector) {
  const values = selector === "any" ? site.args.map(({ value }) => value) : selectArguments(site, selector);
  return values.flatMap(functionsIn);
}
function functionsIn({ function: info2, parts: parts2, entries }) {
  if (info2) return [info2];
  return [...parts2 ?? [], ...entries?.values() ?? []].flatMap((inner2) => inner2.function ?? []);
}
function seedDecorated(run2, info2) {
  for (const { symbol, call } of info2.decorators) {
    if (symbol === void 0) continue;
    for (const source of run2.tables.decorator.find(symbol)) seed(run2, info2, source, void 0, segmentsOf(call));
    for (const given2 of run2.tables.handsDecorated.find(symbol)) hand(info2, given2);
  }
}
function segmentsOf(call) {
  const path = call?.args[0]?.value.constant;
  if (typeof path !== "string" || !path.startsWith("/")) return /* @__PURE__ */ new Set();
  return new Set(
    [...path.slice(0, 500).matchAll(/\{(\w+)\}|<(?:string:|int:|uuid:)?(\w+)>/g)].map(([, a, b]) => a ?? b ?? "")
  );
}
function seedMethods(run2, info2) {
  for (const base of basesOf(info2)) {
    for (const source of run2.tables.method.find(base)) {
      for (const name2 of source.method ?? []) {
        const method = info2.methods.get(name2);
        if (method) seed(run2, method, source, void 0);
      }
    }
  }
}
function basesOf(info2, depth = 0) {
  return [...info2.bases, ...info2.base && depth < 10 ? basesOf(info2.base, depth + 1) : []];
}
function seed(run2, info2, source, schema, segments = /* @__PURE__ */ new Set()) {
  const proved = schemaMarks(schema);
  const call = linkCall(run2, emptySite(run2, info2), info2);
  parametersOf2(info2).forEach((parameter, position) => {
    const wanted = source.parameter ?? "all";
    if (wanted !== "all" && !wanted.includes(position)) return;
    if (source.names && !source.names.includes(nameOf2(parameter))) return;
    const type = parameter.type ? typeSymbol(run2, parameter.type) : void 0;
    if (type !== void 0 && source.exceptType?.includes(type)) return;
    if (isFilledIn(run2, parameter, source)) return;
    const marks = segments.has(nameOf2(parameter)) ? ["basename"] : [];
    seedParameter(run2, { call, position }, source, parameter, proved, marks);
  });
}
function parametersOf2({ hasSelf, code: { parameters } }) {
  return hasSelf ? parameters.slice(1) : parameters;
}
function nameOf2({ target }) {
  return target.op === "name" ? target.name : "argument";
}
function seedParameter(run2, at, source, parameter, proved, marks = []) {
  const label = sourceLabel(run2, source.class, nameOf2(parameter), parameter.span, marks);
  const to = { kind: "argument", ...at };
  for (const [key, own] of proved) addFlows(run2, [{ ...label, marks: own }], { ...to, key });
  for (const key of source.members ?? [void 0])
    if (key === void 0 || !proved.has(key)) addFlows(run2, [label], { ...to, key });
}
function seedTyped(run2, info2, position) {
  const parameter = parametersOf2(info2)[position];
  const handed = info2.handed.get(position);
  const types = parameter?.type ? typeSymbols(run2, parameter.type) : [handed?.replace(/\(\)$/, "") ?? ""];
  const sources = types.flatMap((type) => run2.tables.type.find(type));
  if (!parameter || sources.length === 0) return;
  const call = linkCall(run2, emptySite(run2, info2), info2);
  for (const source of sources) seedParameter(run2, { call, position }, source, parameter, /* @__PURE__ */ new Map());
}
function emptySite(run2, info2) {
  return {
    id: -1,
    symbol: void 0,
    name: info2.name,
    span: info2.code.nameSpan,
    nameSpan: info2.code.nameSpan,
    receiver: void 0,
    args: [],
    construct: false,
    awaited: false,
    inside: insideOf(run2),
    loop: void 0,
    tried: false,
    decorates: void 0
  };
}
function isFilledIn(run2, { fallback, type }, { exceptType = [] }) {
  const notes = type?.op === "index" && type.index.op === "list" ? type.index.items.slice(1) : [];
  return [...fallback ? [fallback] : [], ...notes].some((note) => {
    const name2 = note.op === "call" ? note.callee : note;
    if (name2.op !== "name" && name2.op !== "member") return false;
    const { symbol } = evaluate(run2, name2);
    return symbol !== void 0 && exceptType.includes(symbol);
  });
}

// src/flow/programs.ts
var SHELL = /(?:^|[\\/])(?:ba|z|da|k|a)?sh$|(?:^|[\\/])(?:cmd|powershell|pwsh)(?:\.exe)?$/i;
var INTERPRETER = /(?:^|[\\/])(?:python[\d.]*|node|deno|bun|tsx|ts-node|perl|ruby|php)(?:\.exe)?$/i;
var CODE_OPTION = /^(?:-\w*c|-e|--eval|-r|-p|\/c|-command|eval)$/i;
var OWN_INTERPRETER = /* @__PURE__ */ new Set(["sys.executable", "process.execPath"]);
function findInterpreted(run2, values) {
  const words = values.flatMap((value) => value.kind === "list" ? value.parts ?? [] : [value]);
  const program = words.findIndex((word) => readsShell(word) || readsCode(word));
  const interpreter = words[program];
  if (!interpreter) return [];
  const kind = readsShell(interpreter) ? "shell-command" : "code-evaluation";
  const option = words.findIndex(
    ({ constant: constant3 }, index) => index > program && typeof constant3 === "string" && CODE_OPTION.test(constant3)
  );
  const text = option < 0 ? void 0 : words[option + 1];
  if (text) return [{ class: kind, value: text }];
  const script = words.slice(program + 1).find(({ constant: constant3 }) => !String(constant3 ?? "").startsWith("-"));
  const labels = script ? readWritten2(run2, script) : [];
  return script && labels.length > 0 ? [{ class: kind, value: { ...script, labels } }] : [];
}
function programIn(value) {
  if (value?.kind !== "list" && value?.kind !== "text") return value;
  const [first] = value.parts ?? [];
  return first?.constant === void 0 ? first : void 0;
}
function nameProgram([first]) {
  const word = first?.kind === "list" || first?.kind === "text" ? first.parts?.[0] : first;
  const name2 = typeof word?.constant === "string" ? /^\s*(\S+)/.exec(word.constant)?.[1] : void 0;
  return name2?.replace(/^.*[\\/]/, "");
}
function readsShell({ constant: constant3 }) {
  return typeof constant3 === "string" && SHELL.test(constant3);
}
function readsCode({ constant: constant3, symbol }) {
  return symbol !== void 0 && OWN_INTERPRETER.has(symbol) ? true : typeof constant3 === "string" && INTERPRETER.test(constant3);
}
var WRITING_METHODS = /* @__PURE__ */ new Set(["write", "writelines", "write_text", "write_bytes"]);
var WRITING_CALLS = /* @__PURE__ */ new Set(["fs.writeFile", "fs.writeFileSync", "Bun.write", "Deno.writeTextFile"]);
function noteWritten(run2, { name: name2, symbol, receiver, args: args2 }) {
  const [first, second] = args2.map(({ value }) => value);
  const isCall = symbol !== void 0 && WRITING_CALLS.has(symbol);
  const text = isCall ? second : WRITING_METHODS.has(name2) ? first : void 0;
  const file = isCall ? first : fileOf(receiver) ?? receiver;
  if (!text || !file || text.labels.length === 0) return;
  for (const key of keysOf(run2, file)) run2.written.set(key, joinLabels([{ labels: run2.written.get(key) ?? [] }, text]));
}
function fileOf(file) {
  const { call, symbol } = file ?? {};
  if (symbol === "open()") return call?.args[0]?.value;
  return call?.name === "open" ? call.receiver : void 0;
}
function readWritten2(run2, file) {
  return joinLabels(keysOf(run2, file).map((key) => ({ labels: run2.written.get(key) ?? [] })));
}
function keysOf(run2, { name: name2, symbol }) {
  const inside = insideOf(run2)?.id ?? "";
  const made = symbol === void 0 ? void 0 : /^tempfile\.\w+\(\)/.exec(symbol)?.[0];
  return [...name2 === void 0 ? [] : [name2], ...made === void 0 ? [] : [made]].map(
    (key) => `${inside} ${key}`
  );
}

// src/flow/effects.ts
function noteEffects(run2, site) {
  noteSinks(run2, site);
  noteWritten(run2, site);
  noteResolved(run2, site);
  noteAdded(run2, site);
  if (site.symbol === "$jsx") noteMarkup(run2, site);
}
function noteSinks(run2, site) {
  const { symbol } = site;
  if (symbol === void 0) return;
  for (const sink of run2.tables.sink.find(symbol)) {
    if (sink.where.length > 0 && !run2.test(sink.where, (field) => readCall(site, field))) continue;
    const values = sink.argument.flatMap((selector) => selectArguments(site, selector));
    const program = sink.class === "process-start" ? programIn(values[0]) : void 0;
    if (program) addEnd(run2, sink.class, symbol, program, site, true);
    for (const value of values) addEnd(run2, sink.class, symbol, value, site);
    if (sink.class === "model-input") noteInstructions(run2, site, symbol, values);
    if (sink.class === "process-start")
      for (const end of findInterpreted(run2, values)) addEnd(run2, end.class, symbol, end.value, site);
  }
}
function addEnd(run2, name2, symbol, value, site, program) {
  if (value.labels.length > 0)
    addFlows(run2, value.labels, { kind: "sink", sink: addSink(run2, name2, symbol, value, site, site.span, program) });
}
var ABOVE_USER = /* @__PURE__ */ new Set(["system", "developer"]);
var MESSAGE_CAP = 40;
function noteInstructions(run2, site, symbol, values) {
  const messages = values.flatMap((value) => value.kind === "list" ? value.parts ?? [] : [value]);
  for (const { entries } of messages.slice(0, MESSAGE_CAP)) {
    const role = entries?.get("role")?.constant;
    const content = entries?.get("content");
    if (typeof role !== "string" || !ABOVE_USER.has(role) || !content || content.labels.length === 0) continue;
    const sink = addSink(run2, "system-prompt", symbol, content, site, content.span);
    addFlows(run2, content.labels, { kind: "sink", sink });
  }
}
function noteResolved(run2, { symbol, args: args2 }) {
  const labels = symbol === void 0 ? void 0 : run2.resolved.get(symbol);
  if (labels) labels.push(...joinLabels(args2.map(({ value }) => value)));
}
var ADDING = /* @__PURE__ */ new Set([
  "push",
  "append",
  "unshift",
  "extend",
  "add",
  "set",
  "insert",
  "update",
  "setdefault",
  "appendleft"
]);
function noteAdded(run2, { name: name2, receiver, args: args2 }) {
  if (!ADDING.has(name2) || receiver?.name === void 0) return;
  const labels = joinLabels(args2.map(({ value }) => value));
  if (labels.length === 0) return;
  const owner = frameOf(run2.frame, receiver.name);
  const known = owner?.variables.get(receiver.name);
  if (!known || known.symbol !== receiver.symbol) return;
  const parts2 = known.kind === "list" ? { parts: [...known.parts ?? [], ...args2.map(({ value }) => value)].slice(0, 60) } : {};
  run2.frame.variables.set(receiver.name, { ...known, ...parts2, labels: joinLabels([known, { labels }]) });
}
function noteMarkup(run2, site) {
  const html = site.args[1]?.value.entries?.get("dangerouslySetInnerHTML")?.entries?.get("__html");
  if (html) addEnd(run2, "html", "dangerouslySetInnerHTML", html, site);
}

// src/flow/memberships.ts
var MEMBERSHIP = "$in";
function noteMembership(run2, whole, item, container, span) {
  const base = baseOf(whole);
  const name2 = base?.split(".").at(-1);
  const site = {
    id: run2.callCount++,
    symbol: MEMBERSHIP,
    name: MEMBERSHIP,
    span,
    nameSpan: span,
    receiver: void 0,
    args: [item, name2 === void 0 ? container : { ...container, name: name2 }].map((value) => ({
      name: void 0,
      spread: void 0,
      value
    })),
    construct: false,
    awaited: false,
    inside: insideOf(run2),
    loop: run2.loop,
    tried: run2.tried,
    decorates: void 0,
    ...base !== void 0 && isOptional(run2, base) ? { optional: base } : {}
  };
  run2.calls.push(site);
}
function isOptional(run2, base) {
  return run2.filled.some(({ path, by, negations }) => {
    if (path !== base) return false;
    const isNegated = (run2.negations - negations) % 2 !== 0;
    return by === "return" || (by === "or" ? !isNegated : isNegated);
  });
}
function baseOf(expression, depth = 0) {
  if (depth > 6) return void 0;
  if (expression.op !== "call") return pathOf(expression);
  const [first] = expression.args;
  if (expression.callee.op === "member") return baseOf(expression.callee.object, depth + 1);
  return first && expression.args.length === 1 ? baseOf(first.value, depth + 1) : void 0;
}
var NOTHING2 = { true: [], false: [] };
function fullnessOf(expression, depth = 0) {
  if (depth > 8) return NOTHING2;
  if (expression.op === "choice" && (expression.how === "and" || expression.how === "or")) {
    const all = expression.values.map((value) => fullnessOf(value, depth + 1));
    const first = all[0] ?? NOTHING2;
    const inAll = (side) => first[side].filter((path) => all.every((one) => one[side].includes(path)));
    const inAny = (side) => [...new Set(all.flatMap((one) => one[side]))];
    return expression.how === "and" ? { true: inAny("true"), false: inAll("false") } : { true: inAll("true"), false: inAny("false") };
  }
  if (expression.op === "condition") return fullnessOfCondition(expression, depth);
  const list = sizedOf(expression) ?? pathOf(expression);
  return list === void 0 ? NOTHING2 : { true: [list], false: [] };
}
var EMPTY_WHEN_EQUAL = /* @__PURE__ */ new Set(["===", "==", "is", "<", "<="]);
var FILLED_WHEN = /* @__PURE__ */ new Set(["!==", "!=", "is not", ">", ">="]);
function fullnessOfCondition({ operator, operands }, depth) {
  const [left, right] = operands;
  if (operator === "not" && left) {
    const inner2 = fullnessOf(left, depth + 1);
    return { true: inner2.false, false: inner2.true };
  }
  if (!left || right?.op !== "literal" || right.value !== null && right.value !== 0 && right.value !== "")
    return NOTHING2;
  const list = sizedOf(left) ?? pathOf(left);
  if (list === void 0) return NOTHING2;
  if (EMPTY_WHEN_EQUAL.has(operator)) return { true: [], false: [list] };
  return FILLED_WHEN.has(operator) ? { true: [list], false: [] } : NOTHING2;
}
function sizedOf(expression) {
  if (expression.op === "member" && (expression.property === "length" || expression.property === "size"))
    return pathOf(expression.object);
  if (expression.op !== "call" || expression.callee.op !== "name") return void 0;
  const [first] = expression.args;
  return first && /^(?:len|Boolean|bool)$/.test(expression.callee.name) ? pathOf(first.value) : void 0;
}
function whereFilled(run2, lists, by, walk) {
  const saved = run2.filled;
  run2.filled = [...saved, ...lists.map((path) => ({ path, by, negations: run2.negations }))];
  const result = walk();
  run2.filled = saved;
  return result;
}
function noteEmptyBranch(run2, test, body2) {
  const empty = fullnessOf(test).false;
  const last = body2.at(-1);
  if (empty.length === 0 || !last) return;
  const isBrief = body2.length <= 2;
  if (isBrief && last.op === "return" && last.value?.op === "literal" && last.value.value === true)
    run2.filled = [...run2.filled, ...empty.map((path) => ({ path, by: "return", negations: 0 }))];
  else if (last.op === "throw" || isExit(last))
    for (const path of empty) run2.required.add(path.split(".").at(-1) ?? path);
}
function isExit(statement) {
  if (statement.op !== "expression" || statement.value.op !== "call") return false;
  return /^(?:process\.exit|sys\.exit|exit|quit|os\._exit|Deno\.exit)$/.test(pathOf(statement.value.callee) ?? "");
}

// src/flow/members.ts
var CLEAN_MEMBERS = /* @__PURE__ */ new Set([
  "length",
  "size",
  "byteLength",
  "status",
  "statusCode",
  "status_code",
  "ok",
  "__name__",
  "__class__"
]);
var ADDRESS_QUESTION = /^is_(?:private|loopback|link_local|site_local|reserved|multicast|unspecified|global)$/;
function memberOf(run2, owner, property, span) {
  const isQuestion = property.startsWith("is_");
  if (isQuestion && owner.labels.length > 0) run2.asked.push({ property, labels: owner.labels });
  const entry = owner.entries?.get(property);
  if (entry) return { ...entry, span, name: property };
  const made = owner.class ? fromClass(owner.class, property) : void 0;
  if (made) {
    const given2 = made.function ? [] : labelsOfField(run2, owner, property);
    return { ...namedField(made, property), span, name: property, labels: joinLabels([made, { labels: given2 }]) };
  }
  const symbol = symbolOfMember(run2, owner, property);
  const isHarmless = CLEAN_MEMBERS.has(property) || ADDRESS_QUESTION.test(property);
  const labels = isHarmless ? [] : markMember(symbol, labelsOfMember(run2, owner, property, symbol));
  const [sanitizer] = symbol === void 0 ? [] : run2.tables.sanitizer.find(symbol);
  const received = receivedBy(run2, owner, property, span);
  return readSymbol(run2, {
    kind: "name",
    span,
    name: property,
    labels: sanitizer ? markLabels(labels, [sanitizer.gives]) : received.length > 0 ? received : labels,
    ...symbol === void 0 ? {} : { symbol }
  });
}
function namedField(value, property) {
  const isUnknown = value.kind === "name" || value.kind === "unknown" || value.constant === null;
  return isUnknown && value.symbol === void 0 ? { ...value, symbol: `?.${property}` } : value;
}
var LAST_PART = /^pathlib\.Path\(.*\.(?:name|stem)$|^path\.parse\(\)\.(?:base|name)$/;
function markMember(symbol, labels) {
  return symbol !== void 0 && LAST_PART.test(symbol) ? markLabels(labels, ["basename"]) : labels;
}
function receivedBy(run2, { kind, symbol, name: name2 }, property, span) {
  if (kind !== "name" || symbol?.endsWith("()") !== true) return [];
  const source = run2.tables.type.find(symbol.slice(0, -2)).find(({ members }) => members === void 0 || members.includes(property));
  return source ? [sourceLabel(run2, source.class, `${name2 ?? symbol}.${property}`, span)] : [];
}
function labelsOfField(run2, owner, property) {
  if (owner.labels.length === 0) return [];
  const type = owner.class?.code.fields.find(({ name: name2 }) => name2 === property)?.type;
  return markLabels(labelsOfMember(run2, owner, property, void 0), type ? marksOfType(run2, type) : []);
}
function symbolOfMember(run2, owner, property) {
  const base = owner.class && owner.kind !== "class" ? baseOf2(owner.class) : void 0;
  const symbol = memberSymbol(base === void 0 ? owner.symbol : `${base}()`, property);
  return symbol === void 0 ? void 0 : run2.tables.canonical(symbol);
}
function baseOf2(info2) {
  return info2.bases[0] ?? (info2.base ? baseOf2(info2.base) : void 0);
}
function fromClass(info2, property, depth = 0) {
  const field = info2.fields.get(property);
  if (field) return field;
  const method = info2.methods.get(property);
  if (method) return functionValue(method);
  return info2.base && depth < 10 ? fromClass(info2.base, property, depth + 1) : void 0;
}
function functionValue(info2) {
  return {
    kind: "function",
    span: info2.code.nameSpan,
    function: info2,
    symbol: `~${info2.name}`,
    name: info2.code.name,
    labels: []
  };
}
function labelsOfMember(run2, owner, property, symbol) {
  if (owner.kind === "record") return owner.parts ? joinLabels(owner.parts) : [];
  return owner.labels.map((label) => {
    const { origin } = label;
    if (origin.kind === "parameter" && origin.key === void 0 && label.trail === void 0)
      return { ...parameterLabel(run2, origin.function, origin.index, property), marks: label.marks };
    if (origin.kind === "source" && symbol !== void 0 && origin.symbol === owner.symbol) {
      const key = `source ${origin.class} ${symbol} ${origin.span.start} ${origin.span.end}`;
      return {
        ...label,
        origin: originOf(run2, key, { kind: "source", class: origin.class, symbol, span: origin.span })
      };
    }
    return label;
  });
}
function readSymbol(run2, value) {
  const { symbol } = value;
  if (symbol === void 0) return value;
  const [source] = run2.tables.read.find(symbol);
  if (!source) return value;
  return { ...value, labels: [sourceLabel(run2, source.class, symbol, value.span)] };
}

// src/flow/modules.ts
function moduleSymbol(run2, module2) {
  if (run2.language === "python") return module2;
  const bare = module2.startsWith("node:") ? module2.slice("node:".length) : module2;
  return /^(?:\.|@\/|~\/|#|src\/)/.test(bare) ? `${bare}#` : bare;
}
function importNames(run2, { module: module2, names }) {
  const owner = run2.tables.canonical(moduleSymbol(run2, module2));
  for (const { imported: imported2, local, span } of names) {
    if (local === "*") {
      run2.exports.set("*", { kind: "name", span, symbol: owner, labels: [] });
      continue;
    }
    const isWhole2 = imported2 === "*" || imported2 === "default" && !owner.endsWith("#");
    const symbol = isWhole2 ? owner : joinName(owner, imported2);
    run2.frame.variables.set(local, {
      kind: "name",
      span,
      name: local,
      symbol: run2.tables.canonical(symbol),
      labels: []
    });
  }
}
function joinName(owner, name2) {
  return /^\.+$/.test(owner) ? `${owner}${name2}` : owner.endsWith("#") ? `${owner}.${name2}` : memberSymbol(owner, name2) ?? owner;
}
function noteExports(run2, { module: module2, names, value }) {
  const span = { start: 0, end: 0 };
  for (const { local, exported } of names) {
    if (module2 === void 0) run2.exported.push({ local, exported });
    else if (local === "*") run2.exports.set("*", { kind: "name", span, symbol: moduleSymbol(run2, module2), labels: [] });
    else
      run2.exports.set(exported, { kind: "name", span, symbol: joinName(moduleSymbol(run2, module2), local), labels: [] });
  }
  if (value) run2.exports.set("default", evaluate(run2, value));
}
function collectExports(run2) {
  const names = run2.language === "python" ? [...run2.frame.variables.keys()].map((name2) => ({ local: name2, exported: name2 })) : run2.exported;
  for (const { local, exported } of names) {
    const value = lookUp(run2.frame, local);
    if (value) run2.exports.set(exported, value);
  }
  for (const { function: info2, class: made, entries } of run2.exports.values()) {
    if (info2) info2.open = true;
    for (const method of made?.methods.values() ?? []) method.open = true;
    for (const entry of entries?.values() ?? []) if (entry.function) entry.function.open = true;
  }
}

// src/flow/prefixes.ts
var NOTHING3 = { true: [], false: [] };
var SEPARATORS = /* @__PURE__ */ new Set(["path.sep", "os.sep", "os.path.sep"]);
function provePrefix(owner, receiver, prefix) {
  const text = textOf(prefix);
  if (text === "-" || text === "--") return { true: [], false: [refine(owner, receiver, "option-refused")] };
  if (text !== void 0 && /^(?:https?|wss?|ftp|file|data|blob):?\/{0,2}$/i.test(text)) return NOTHING3;
  if (text !== void 0 && /^(?:\.{1,2}[\\/]?|[\\/~])$/.test(text)) {
    const isRelative = receiver.symbol?.startsWith("path.relative") || receiver.symbol?.startsWith("os.path.relpath");
    return { true: [], false: [refine(owner, receiver, isRelative ? "path-contained" : "traversal-refused", true)] };
  }
  if (text !== void 0 && isInsideAddress(text))
    return { true: [], false: [refine(owner, receiver, "address-checked", true)] };
  if (text !== void 0 && /^https?:\/\/[^/]+\//i.test(text))
    return {
      true: [refine(owner, receiver, "host-checked", true), refine(owner, receiver, "prefix-checked")],
      false: []
    };
  const marks = endsInSeparator(prefix, text) ? ["path-contained", "prefix-checked"] : ["prefix-checked"];
  return { true: marks.map((mark) => refine(owner, receiver, mark, true)), false: [] };
}
function isSeparator(symbol) {
  return symbol !== void 0 && SEPARATORS.has(symbol);
}
function endsInSeparator(prefix, text) {
  const last = prefix.kind === "text" ? prefix.parts?.at(-1) : prefix;
  return isSeparator(last?.symbol) || /[\\/]$/.test(text ?? "");
}
function proveSuffix(owner, receiver, suffix) {
  const text = textOf(suffix);
  if (!isHostName(receiver.name)) return NOTHING3;
  if (text !== void 0 && /^\.?(?:local|localhost|internal|localdomain|lan|corp|home)$/i.test(text))
    return { true: [], false: [refine(owner, receiver, "address-checked", true)] };
  return { true: [refine(owner, receiver, "host-checked", true)], false: [] };
}
function proveDeniedPattern(written, value, pattern) {
  if (pattern === void 0) return NOTHING3;
  if (/127|169\W*254|192\W*168|localhost|\b10\b/.test(pattern))
    return { true: [], false: [refine(written, value, "address-checked", true)] };
  return /\\?\.\\?\.|\\\.\{2/.test(pattern) ? { true: [], false: [refine(written, value, "traversal-refused", true)] } : NOTHING3;
}
function isInsideAddress(text) {
  return /^(?:https?:\/\/)?\[?(?:localhost|127\.|0\.0\.0\.0|10\.|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.64|::1?\b|f[cd]\w*:|fe80|metadata\b)/i.test(
    text
  );
}

// src/flow/proofs.ts
var NOTHING_PROVED = { true: [], false: [] };
function proofOf(run2, expression) {
  return run2.proofs.get(expression) ?? NOTHING_PROVED;
}
function swap(proof) {
  return { true: proof.false, false: proof.true };
}
function apply(run2, refinements) {
  for (const { path, value, marks, wide } of refinements) {
    if (path !== void 0) run2.frame.variables.set(path, withMarks(lookUp(run2.frame, path) ?? value, marks));
    if (wide) applyWidely(run2, value, marks);
  }
}
function applyWidely(run2, value, marks) {
  const origins = originsOf(value);
  if (origins.length === 0) return;
  for (let frame = run2.frame; frame; frame = frame.function === void 0 ? void 0 : frame.parent) {
    for (const [name2, known] of frame.variables) {
      if (known.labels.some(({ origin }) => origins.some((one) => isSame(one, origin))))
        run2.frame.variables.set(name2, withMarks(known, marks));
    }
  }
}
var REWRITING = /normal|resolve|real|expand|abs|canonical|clean|path|join|decode|trim|lower|parse|url|host|strip/i;
function originsOf({ labels }, depth = 0) {
  return labels.flatMap(({ origin }) => {
    const given2 = origin.kind === "call" && depth < 3 && REWRITING.test(origin.call.name) ? origin.call.args.flatMap(({ value }) => originsOf(value, depth + 1)) : [];
    return [origin, ...given2];
  });
}
function isSame(a, b) {
  if (a.id === b.id) return true;
  if (a.kind !== "parameter" || b.kind !== "parameter") return false;
  return a.function === b.function && a.index === b.index && (a.key === void 0 || b.key === void 0);
}

// src/flow/conditions.ts
function proveCondition(run2, condition, operands) {
  const [first, second] = condition.operands;
  const [a, b] = operands;
  if (condition.operator === "not") return first ? swap(proofOf(run2, first)) : NOTHING_PROVED;
  if (!first || !second || !a || !b) return NOTHING_PROVED;
  switch (condition.operator) {
    case "===":
    case "==":
    case "is":
      return proveEqual(first, a, second, b);
    case "!==":
    case "!=":
    case "is not":
      return swap(proveEqual(first, a, second, b));
    case "in":
      return proveMember(first, a, b, second);
    case "not in":
      return swap(proveMember(first, a, b, second));
    default:
      return NOTHING_PROVED;
  }
}
var INSIDE = /* @__PURE__ */ new Set(["is_private", "is_loopback", "is_link_local", "is_reserved", "is_multicast", "is_unspecified"]);
function proveMemberAnswer(member, owner) {
  if (owner.labels.length === 0) return void 0;
  const checked = [refine(member.object, owner, "address-checked", true)];
  if (INSIDE.has(member.property)) return { true: [], false: checked };
  return member.property === "is_global" ? { true: checked, false: [] } : void 0;
}
function proveEqual(left, a, right, b) {
  if (left.op === "other" && left.how === "typeof") return proveType(left.parts[0], b);
  if (b.constant === -1 && left.op === "call") return NOTHING_PROVED;
  const common = proveCommonPath(a, b) ?? proveCommonPath(b, a);
  if (common) return common;
  const [tested, expression, other] = a.labels.length > 0 ? [a, left, b] : [b, right, a];
  if (typeof other.constant === "string" && isInsideAddress(other.constant))
    return { true: [], false: [refine(expression, tested, "address-checked", true)] };
  if (tested.labels.length === 0 || isNothing2(other)) return NOTHING_PROVED;
  const mark = isForeign(other) ? markOfParameter(tested, other) : markOfConstant(tested);
  return mark === void 0 ? NOTHING_PROVED : { true: [refine(expression, tested, mark, mark !== "allow-listed")], false: [] };
}
function isForeign({ labels }) {
  return labels.some(
    ({ origin }) => origin.kind !== "call" && !(origin.kind === "source" && origin.class === "environment")
  );
}
function markOfConstant({ name: name2, labels }) {
  if (isHostName(name2)) return "host-checked";
  return labels.every(({ marks }) => marks.includes("resolved")) ? "path-contained" : "allow-listed";
}
function markOfParameter(tested, { name: name2 = "" }) {
  if (isHostName(tested.name)) return /host|domain|allow|origin/i.test(name2) ? "host-checked" : void 0;
  return /root|base|dir|folder|workspace|cwd|parent|allowed|project/i.test(name2) ? "path-contained" : void 0;
}
function proveCommonPath({ call }, other) {
  if (call?.symbol !== "os.path.commonpath" || other.labels.some(({ origin }) => origin.kind === "source"))
    return void 0;
  const parts2 = call.args.flatMap(({ value }) => value.parts ?? [value]);
  return {
    true: parts2.filter(({ labels }) => labels.length > 0).map((value) => ({ path: void 0, value, marks: ["path-contained"], wide: true })),
    false: []
  };
}
function isNothing2({ kind, constant: constant3 }) {
  return kind === "constant" && (constant3 === null || constant3 === "" || constant3 === 0 || typeof constant3 === "boolean");
}
function proveType(subject, { constant: constant3 }) {
  const path = subject ? pathOf(subject) : void 0;
  if (path === void 0 || constant3 !== "number" && constant3 !== "boolean") return NOTHING_PROVED;
  return {
    true: [
      { path, value: { kind: "unknown", span: { start: 0, end: 0 }, labels: [] }, marks: ["numeric"], wide: false }
    ],
    false: []
  };
}
function proveWithout(whole, container, text) {
  if (text === void 0 || !/^(?:\.\.[\\/]?|[\\/]|%2e|\.\.)$/i.test(text)) return NOTHING_PROVED;
  return { true: [], false: [refine(whole, container, text === "/" ? "basename" : "traversal-refused", true)] };
}
function proveMember(item, a, container, whole) {
  if (container.name === "parents" && container.labels.length > 0)
    return {
      true: [refine(whole.op === "member" ? whole.object : whole, container, "path-contained", true)],
      false: []
    };
  if (container.labels.length > 0 && a.labels.length === 0) return proveWithout(whole, container, textOf(a));
  if (a.labels.length === 0 || container.labels.some(({ origin }) => a.labels.some((label) => label.origin.id === origin.id)))
    return NOTHING_PROVED;
  return isDenied(container) ? { true: [], false: [refine(item, a, isHostName(a.name) ? "address-checked" : "checked", true)] } : { true: [refineChosen(item, a)], false: [] };
}
function isDenied({ name: name2, parts: parts2 }) {
  if (name2 !== void 0 && /block|deny|denied|forbid|black|private|internal|reserved|metadata|banned|disallow|dangerous/i.test(name2))
    return true;
  return (parts2 ?? []).some(({ constant: constant3 }) => typeof constant3 === "string" && isInsideAddress(constant3));
}
function refineChosen(item, value) {
  return isHostName(value.name) ? refine(item, value, "host-checked", true) : refine(item, value, "allow-listed");
}
function isHostName(name2) {
  return name2 !== void 0 && /(?:host(?:name)?|domain|netloc|origin|fqdn)$/i.test(name2);
}
function refine(expression, value, mark, wide = false) {
  return { path: pathOf(expression), value, marks: [mark], wide };
}

// src/flow/named-checks.ts
var ALLOWING = /^(?:is|has|can|should|are)?_?(?:path_?|url_?|host_?|file_?|name_?)?(?:valid|allow|safe|permit|authori[sz]e|contain|inside|within|under|below|trust|sanit|whitelist|allowlist|in_?(?:workspace|root|sandbox|project|scope|bounds))/i;
var ENFORCING = /^_*(?:validate|check|verify|assert|ensure|require|guard|authori[sz]e|enforce|confirm|reject|deny|block|prevent|refuse)(?![a-z])/i;
var REFUSING = /^_*(?:is|has|looks|should|are)_?(?:\w*_)?(?:private|internal|local(?:host)?|loopback|reserved|linklocal|block|denied|deny|forbid|bad|unsafe|dangerous|malicious|suspicious|disallow|invalid|outside|escap|travers|ssrf|restricted|protected|sensitive|metadata|bogon|blacklist|denylist)/i;
var NOT_CHECKING = /exists?|file$|dir(?:ectory|s)?$|length|empty|available|installed|running|ready|update|status|version|connection|login|table|schema|collection|index$|folder$/i;
function isNamedAsCheck(name2) {
  return REFUSING.test(name2) || (ALLOWING.test(name2) || ENFORCING.test(name2)) && !NOT_CHECKING.test(name2);
}
function proveByName(call, site) {
  const { name: name2 } = site;
  const nothing2 = { true: [], false: [] };
  if (REFUSING.test(name2)) return { true: [], false: markArguments(call, site) };
  if (NOT_CHECKING.test(name2)) return nothing2;
  if (ENFORCING.test(name2)) {
    const marked = markArguments(call, site);
    return { true: marked, false: [], after: marked };
  }
  return ALLOWING.test(name2) ? { true: markArguments(call, site), false: [] } : nothing2;
}
function markArguments(call, { args: args2, receiver }) {
  if (args2.length === 0 && receiver && call.callee.op === "member")
    return receiver.labels.length > 0 ? [refine(call.callee.object, receiver, "checked", true)] : [];
  return args2.flatMap(({ value }, position) => {
    const written = call.args[position]?.value;
    return written && value.labels.length > 0 ? [refine(written, value, "checked", true)] : [];
  });
}

// src/flow/returns.ts
function noteReturn(run2, info2, value, proof) {
  const here = proofsHere(run2, info2);
  const around = proofsAround(run2, info2);
  const { proofs, around: known } = info2;
  proofs.returns = meet(proofs.returns, here);
  if (value && !isFalse(value)) {
    proofs.true = meet(proofs.true, add3(here, info2, proof?.true));
    known.true = meet(known.true, addAround(around, info2, proof?.true));
  }
  if (!value || !isTrue(value)) {
    proofs.false = meet(proofs.false, add3(here, info2, proof?.false));
    known.false = meet(known.false, addAround(around, info2, proof?.false));
  }
}
function proofsHere(run2, info2) {
  const { parameters } = info2.code;
  const given2 = info2.hasSelf ? parameters.slice(1) : parameters;
  return new Map(
    given2.map(({ target }, index) => {
      const value = target.op === "name" ? lookUp(run2.frame, target.name) : void 0;
      return [index, marksOf2(value?.labels ?? [], info2, index)];
    })
  );
}
function marksOf2(labels, info2, index) {
  const own = labels.find(
    ({ origin }) => origin.kind === "parameter" && origin.function === info2 && origin.index === index
  );
  return own?.marks ?? [];
}
function add3(here, info2, refinements = []) {
  const all = new Map(here);
  for (const { path, value, marks, wide } of refinements) {
    for (const { origin } of value.labels) {
      if (origin.kind !== "parameter" || origin.function !== info2) continue;
      if (wide || !isMember(info2, path)) all.set(origin.index, [...all.get(origin.index) ?? [], ...marks]);
    }
  }
  return all;
}
function proofsAround({ frame }, { frame: outer }) {
  const around = /* @__PURE__ */ new Map();
  for (const [name2, { labels }] of frame.variables) {
    const [first] = labels;
    const same = lookUp(outer, name2)?.labels[0];
    if (first && same?.origin === first.origin && first.marks.length > same.marks.length) around.set(name2, first.marks);
  }
  return around;
}
function addAround(around, { frame }, refinements = []) {
  const all = new Map(around);
  for (const { path, marks } of refinements)
    if (path !== void 0 && lookUp(frame, rootOf(path))) all.set(path, [...all.get(path) ?? [], ...marks]);
  return all;
}
function rootOf(path) {
  return path.split(".")[0] ?? path;
}
function meet(known, here) {
  if (!known) return here;
  return new Map([...known].map(([key, marks]) => [key, commonMarks(marks, here.get(key) ?? [])]));
}
function isFalse({ kind, constant: constant3 }) {
  return kind === "constant" && (constant3 === false || constant3 === null || constant3 === "" || constant3 === 0);
}
function isTrue({ kind, constant: constant3 }) {
  if (kind === "constant") return constant3 === true || typeof constant3 === "string" && constant3 !== "";
  return kind === "record" || kind === "list" || kind === "text" || kind === "function";
}
function isMember({ code }, path) {
  const [owner, member] = path?.split(".") ?? [];
  return member !== void 0 && code.parameters.some(({ target }) => target.op === "name" && target.name === owner);
}

// src/flow/call-proofs.ts
function proveCall(run2, call, site, callee) {
  const known = proveKnown(run2, call, site);
  const linked = run2.links.has(site) ? proveLinked(call, site, callee) : { true: [], false: [], after: [] };
  const named3 = proveByName(call, site);
  return {
    true: [...known.true, ...linked.true, ...named3.true],
    false: [...known.false, ...linked.false, ...named3.false],
    after: [...known.after ?? [], ...linked.after ?? [], ...named3.after ?? []]
  };
}
function proveKnown(run2, call, site) {
  const proof = { true: [], false: [], after: [] };
  for (const guard of site.symbol === void 0 ? [] : run2.tables.guard.find(site.symbol)) {
    const side = guard.when === "returns" ? proof.after : proof[guard.when];
    for (const value of selectArguments(site, guard.argument)) side.push(refineValue(call, site, value, guard.gives));
  }
  const own = proveOwn(run2, call, site);
  return { true: [...proof.true, ...own.true], false: [...proof.false, ...own.false], after: proof.after };
}
function refineValue(call, site, value, mark) {
  return refine(expressionOf(call, site, value), value, mark, isWide(mark));
}
function expressionOf(call, site, value) {
  const index = site.args.findIndex((argument) => argument.value === value);
  const written = index >= 0 ? call.args[index]?.value : void 0;
  return written ?? (call.callee.op === "member" ? call.callee.object : call.callee);
}
function proveOwn(run2, call, site) {
  const nothing2 = { true: [], false: [] };
  const { receiver } = site;
  const first = site.args[0]?.value;
  const owner = call.callee.op === "member" ? call.callee.object : void 0;
  const written = call.args[0]?.value;
  if (!receiver || !owner) return proveBuiltin(run2, call, site);
  switch (site.name) {
    case "includes":
    case "has":
    case "__contains__":
      return first && written ? proveMember(written, first, receiver, owner) : nothing2;
    case "startsWith":
    case "startswith":
      return first ? provePrefix(owner, receiver, first) : nothing2;
    case "endsWith":
    case "endswith":
      return first ? proveSuffix(owner, receiver, first) : nothing2;
    case "some":
    case "any":
    case "find":
    case "findIndex":
    case "every":
      return proveAmong(run2, receiver, first?.function, site.name === "every" ? "every" : "some");
    case "test":
      return first && written ? proveTest(written, first, patternOf(receiver)) : nothing2;
    case "fullmatch":
    case "match":
      return proveMatch(call, site, owner, receiver);
    case "isdigit":
    case "isnumeric":
    case "isalnum":
    case "isalpha":
    case "isidentifier":
    case "isdecimal":
      return { true: [refine(owner, receiver, "pattern-checked")], false: [] };
    default:
      return proveBuiltin(run2, call, site);
  }
}
function proveTest(written, value, pattern) {
  return isAnchoredText(pattern) ? { true: [refine(written, value, "pattern-checked")], false: [] } : proveDeniedPattern(written, value, pattern);
}
function proveAmong(run2, items, info2, how) {
  if (!info2) return { true: [], false: [] };
  if (info2.state === "waiting" && items?.labels.length === 0) info2.harmless = true;
  evaluateFunction(run2, info2);
  const { true: fits2, false: fails } = info2.around;
  return how === "some" ? { true: refineAround(run2, fits2), false: refineAround(run2, fails) } : { true: refineAround(run2, fits2), false: [] };
}
function refineAround(run2, around) {
  return [...around ?? []].flatMap(([path, marks]) => {
    const value = lookUp(run2.frame, path) ?? lookUp(run2.frame, rootOf(path));
    return value && marks.length > 0 ? marks.map((mark) => ({ path, value, marks: [mark], wide: isWide(mark) })) : [];
  });
}
function proveMatch(call, { name: name2, args: args2, receiver: module2 }, owner, receiver) {
  const [first, second] = args2.map(({ value }) => value);
  const nothing2 = { true: [], false: [] };
  if (module2?.symbol === "re") {
    const written2 = call.args[1]?.value;
    return second && written2 && isWhole(name2, textOf(first ?? second)) ? { true: [refine(written2, second, "pattern-checked")], false: [] } : nothing2;
  }
  const compiled = receiver.call?.symbol === "re.compile" ? textOf(receiver.call.args[0]?.value ?? receiver) : void 0;
  const written = call.args[0]?.value;
  if (compiled !== void 0)
    return first && written && isWhole(name2, compiled) ? { true: [refine(written, first, "pattern-checked")], false: [] } : nothing2;
  return first?.regex && isAnchoredText(patternOf(first)) ? { true: [refine(owner, receiver, "pattern-checked")], false: [] } : nothing2;
}
function isWhole(name2, pattern) {
  if (pattern === void 0) return false;
  const start2 = pattern.startsWith("^") ? pattern : `^${pattern}`;
  return isAnchoredText(name2 === "fullmatch" && !start2.endsWith("$") ? `${start2}$` : start2);
}
function patternOf(value) {
  if (value.regex) return String(value.constant);
  return value.call?.symbol === "RegExp" || value.call?.symbol === "re.compile" ? textOf(value.call.args[0]?.value ?? value) : void 0;
}
var NUMERIC_TYPES = /* @__PURE__ */ new Set(["int", "float", "bool"]);
function proveBuiltin(run2, call, { symbol, args: args2 }) {
  const [first, second] = args2.map(({ value }) => value);
  if ((symbol === "any" || symbol === "all") && first?.call?.symbol === "$comprehension")
    return proveAmong(
      run2,
      first.call.args[1]?.value,
      first.call.args[0]?.value.function,
      symbol === "any" ? "some" : "every"
    );
  const written = call.args[0]?.value;
  if (!first || !written) return { true: [], false: [] };
  const isNumber = symbol === "isinstance" && second?.symbol !== void 0 && NUMERIC_TYPES.has(second.symbol) || symbol === "Number.isInteger" || symbol === "Number.isFinite";
  return { true: isNumber ? [refine(written, first, "numeric")] : [], false: [] };
}
function proveLinked(call, site, callee) {
  if (callee.kind === "class") return { true: [], false: [] };
  const wide = isNamedAsCheck(site.name);
  const refinements = (when) => site.args.flatMap(({ value, name: name2 }, position) => {
    const written = call.args[position]?.value;
    const path = written ? pathOf(written) : void 0;
    return name2 === void 0 && value.labels.length > 0 && (path !== void 0 || wide) ? [{ path, value, marks: [`check:${site.id}:${position}:${when}`], wide }] : [];
  });
  return { true: refinements("true"), false: refinements("false"), after: refinements("returns") };
}

// src/flow/replaced.ts
function replacedByPattern({ name: name2, receiver, args: args2, symbol }) {
  const isRegexSub = symbol === "re.sub";
  if (!isRegexSub && name2 !== "replace" && name2 !== "replaceAll" && name2 !== "sub") return void 0;
  const [pattern, , third] = args2.map(({ value }) => value);
  const compiled = name2 === "sub" && !isRegexSub ? receiver?.call?.args[0]?.value : pattern;
  const subject = isRegexSub ? third : name2 === "sub" ? args2[1]?.value : receiver;
  if (receiver && typeof pattern?.constant === "string" && pattern.constant.includes("<") && args2[1]?.value.constant === "&lt;")
    return markLabels(receiver.labels, ["html-escaped"]);
  const source = typeof compiled?.constant === "string" ? compiled.constant.replace(/^\/([\s\S]*)\/\w*$/, "$1") : "";
  if (!subject || !/^\[\^[^\]]{1,60}\][+*]?$/.test(source) || /[$;|&`<>]/.test(source)) return void 0;
  return markLabels(
    subject.labels,
    source.includes("/") || source.includes(".") ? ["character-checked"] : ["pattern-checked"]
  );
}

// src/flow/texts.ts
function createText(parts2, span) {
  const placed = markBehindHost(parts2);
  const labels = joinLabels(placed);
  const value = {
    kind: "text",
    span,
    parts: placed,
    labels: labels.length > 0 ? extendTrail(labels, span, "is put into a text") : labels
  };
  return parts2.every(({ constant: constant3 }) => constant3 !== void 0) ? { ...constantValue(textOf(value) ?? "", span) } : value;
}
function markBehindHost(parts2) {
  let before = "";
  return parts2.map((part) => {
    const marked = part.labels.length > 0 && BEHIND_HOST.test(before) ? { ...part, labels: markLabels(part.labels, ["host-fixed"]) } : part;
    before = before.length < 200 ? before + (textOf(part) ?? "${}") : before;
    return marked;
  });
}
var BEHIND_HOST = /^(?:[a-z][\w+.-]*:\/\/[^/]|\$\{\}|\/(?!\/)|[?#])/i;

// src/flow/results.ts
function resultOf(run2, site, callee) {
  const called = callSymbol(callee.symbol);
  const symbol = called === void 0 ? void 0 : run2.tables.canonical(called);
  const made = {
    kind: "call",
    span: site.span,
    call: site,
    labels: [],
    ...symbol === void 0 ? {} : { symbol },
    name: site.name
  };
  if (callee.function)
    return { ...made, labels: [...link(run2, site, callee.function), ...labelsOfFunction(run2, site)] };
  if (callee.kind === "class" && callee.class) return construct(run2, site, callee.class, made);
  if (site.symbol === "$comprehension") return made;
  const received = callee.labels.filter(isSource);
  if (received.length > 0 && site.receiver && !site.receiver.labels.some(isSource))
    return { ...made, labels: received };
  return site.symbol === void 0 ? { ...made, labels: throughUnknown(site) } : ofSymbol(run2, site, site.symbol, made);
}
function isSource({ origin }) {
  return origin.kind === "source";
}
function construct(run2, site, info2, made) {
  const maker = [...info2.methods.values()].find(({ code }) => isConstructor(code));
  if (maker) link(run2, site, maker);
  return {
    ...instanceOf(info2, site.span),
    kind: "call",
    call: site,
    labels: [],
    symbol: made.symbol ?? `~${info2.name}()`
  };
}
function link(run2, site, callee) {
  run2.links.set(site, callee);
  let position = 0;
  for (const { name: name2, spread, value } of site.args) {
    if (spread === "map") {
      giveEach(run2, site, callee, value);
      continue;
    }
    const to = name2 === void 0 ? { ...destination(site), position } : toKeyword(site, callee, name2);
    const text = value.kind === "text" ? textOf(value) : void 0;
    const entries = value.kind === "record" && spread === void 0 ? value.entries : void 0;
    for (const [key, entry] of entries ?? []) addFlows(run2, entry.labels, { ...to, key });
    if (!entries || value.parts) addFlows(run2, value.labels, { ...to, key: void 0, text });
    if (name2 === void 0) position += 1;
  }
  return markLabels([callLabel(run2, site)], marksOfName(site.name));
}
function destination(call) {
  return { kind: "argument", call, position: -1 };
}
function toKeyword(site, callee, name2) {
  const position = positionOf(callee, name2);
  return { ...destination(site), position, ...position < 0 ? { name: name2 } : {} };
}
function giveEach(run2, site, callee, { kind, entries, parts: parts2, labels }) {
  for (const [name2, entry] of entries ?? [])
    addFlows(run2, entry.labels, { ...toKeyword(site, callee, name2), key: void 0 });
  const others = kind === "record" ? joinLabels(parts2 ?? []) : labels;
  addFlows(run2, others, { ...destination(site), key: void 0 });
}
var SHELL_QUOTING = /^(?:shell|sh|bash|posix|arg|cmd)_?(?:quote|escape|esc)|^(?:quote|escape|esc)_?(?:for)?_?(?:shell|sh|bash|posix|arg|cmd)|^shq$/i;
var HTML_ESCAPING = /^_?(?:escape|esc|encode|sanitize|clean)_?(?:html|xml|attr|markup)|^_?html_?(?:escape|encode|sanitize)|^h$/i;
function marksOfName(name2) {
  if (SHELL_QUOTING.test(name2)) return ["shell-quoted"];
  return HTML_ESCAPING.test(name2) ? ["html-escaped"] : [];
}
function positionOf(callee, name2) {
  if (typeof callee === "string") return -1;
  const { parameters } = callee.code;
  const given2 = callee.hasSelf ? parameters.slice(1) : parameters;
  return given2.findIndex(({ target }) => target.op === "name" && target.name === name2);
}
function ofSymbol(run2, site, symbol, made) {
  const { tables } = run2;
  const source = sourceOf(run2, site, symbol);
  if (source) return { ...made, labels: labelsOfSource(run2, site, source.class, symbol) };
  const [first] = site.args;
  if (tables.wrapper.find(symbol).length > 0 && first) return { ...first.value, span: site.span };
  const [sanitizer] = tables.sanitizer.find(symbol);
  if (sanitizer) {
    const values = selectArguments(site, sanitizer.argument);
    return {
      ...made,
      labels: markLabels(extendTrail(joinLabels(values), site.span, `goes through ${site.name}`), [sanitizer.gives])
    };
  }
  const passes = tables.pass.find(symbol).length > 0;
  if (tables.clean.find(symbol).length > 0 || CLEAN.has(site.name) && !passes) return made;
  const cleaned = replacedByPattern(site);
  if (cleaned) return { ...made, labels: cleaned };
  const copy = copyOf(site, made);
  if (copy) return copy;
  if (passes) return pass(run2, site, made);
  if (site.receiver && PASSING.has(site.name))
    return isElsewhere(symbol) ? toRepository(run2, site, symbol, made) : pass(run2, site, made);
  if (isKnown(run2, symbol)) return { ...made, labels: markLabels(throughUnknown(site), ["opaque"]) };
  if (symbol.startsWith("?") || symbol.startsWith("$")) return { ...made, labels: throughUnknown(site) };
  return toRepository(run2, site, symbol, made);
}
function toRepository(run2, site, symbol, made) {
  return {
    ...made,
    labels: joinLabels([
      { labels: link(run2, site, symbol) },
      { labels: site.receiver ? markLabels(site.receiver.labels, ["opaque"]) : [] }
    ])
  };
}
function copyOf({ symbol, name: name2, receiver, args: args2 }, made) {
  const isMethod = name2 === "copy" && receiver !== void 0 && args2.length === 0;
  if (!isMethod && symbol !== "dict" && symbol !== "Object.assign") return void 0;
  const copied = isMethod ? [receiver] : args2.filter((argument) => argument.name === void 0).map(({ value }) => value);
  const given2 = args2.flatMap(
    (argument) => argument.name === void 0 ? [] : [[argument.name, argument.value]]
  );
  if (copied.length === 0 || !copied.every(isRecord)) return void 0;
  const entries = new Map([...copied.flatMap((value) => [...value.entries ?? []]), ...given2]);
  const parts2 = copied.flatMap((value) => value.kind === "record" ? value.parts ?? [] : [value]);
  const labels = joinLabels([...copied, ...given2.map(([, value]) => value)]);
  return { ...made, kind: "record", entries, labels, ...parts2.length > 0 ? { parts: parts2 } : {} };
}
var ENVIRONMENT2 = /* @__PURE__ */ new Set(["process.env", "os.environ", "Bun.env", "Deno.env"]);
function sourceOf(run2, site, symbol) {
  return run2.tables.result.find(symbol).find(({ where = [] }) => where.length === 0 || run2.test(where, (field) => readCall(site, field)));
}
function labelsOfFunction(run2, site) {
  const source = site.symbol === void 0 ? void 0 : sourceOf(run2, site, site.symbol);
  return source ? [sourceLabel(run2, source.class, `${site.name}()`, site.span)] : [];
}
function labelsOfSource(run2, site, name2, symbol) {
  const own = { labels: [sourceLabel(run2, name2, `${symbol}()`, site.span)] };
  return name2 === "resolved-address" ? joinLabels([own, ...site.args.map(({ value }) => value)]) : own.labels;
}
function isKnown({ tables }, symbol) {
  return tables.sink.find(symbol).length > 0 || tables.concept.find(symbol).length > 0 || tables.handler.find(symbol).length > 0 || tables.guard.find(symbol).length > 0;
}
function throughUnknown(site) {
  const labels = joinLabels([...site.receiver ? [site.receiver] : [], ...site.args.map(({ value }) => value)]);
  return markLabels(labels, SANITIZING.test(site.name) ? ["checked", "opaque"] : ["opaque"]);
}
var SANITIZING = /sanit|escape|quote|clean|valid|normali[sz]e|redact|mask|slug|strip_?tags|safe/i;
var PASSING = new Set(
  [
    "strip trim trimStart trimEnd lstrip rstrip split rsplit splitlines partition rpartition join concat replace replaceAll lower upper casefold",
    "toLowerCase toUpperCase title capitalize slice substring substr format encode decode toString toJSON map filter flat flatMap reduce pop shift",
    "at get getOrDefault values items keys entries copy removeprefix removesuffix padStart padEnd ljust rjust repeat match matchAll group groups",
    "groupdict findall json text blob arrayBuffer read readlines readline getvalue then catch finally find next sort reverse toSorted expandtabs",
    "translate zfill model_dump model_dump_json dict to_dict iter __getitem__ getlist formData get_json get_data header first last result data sub join_path joinpath"
  ].flatMap((line) => line.split(" "))
);
var CLEAN = new Set(
  [
    "indexOf lastIndexOf includes startsWith endsWith startswith endswith has test count index isdigit isalpha isalnum isnumeric search",
    "charCodeAt codePointAt exists is_file is_dir isFile isDirectory some every hasOwnProperty isspace isidentifier"
  ].flatMap((line) => line.split(" "))
);
var WHOLE = /^(?:items|values|entries|keys|copy|pop|shift|toJSON|dict|to_dict|model_dump|toString|get|getOrDefault)$/;
function throughMethod(run2, { name: name2, args: args2, span }, { labels }) {
  const [first] = args2;
  const key = first?.value.constant;
  return labels.map((label) => {
    const { origin, trail, marks } = label;
    if (origin.kind !== "parameter" || origin.key !== void 0 || trail !== void 0) return label;
    if (run2.language === "python" && name2 === "get" && typeof key === "string")
      return { ...parameterLabel(run2, origin.function, origin.index, key), marks };
    const [whole = label] = extendTrail([label], span, `goes through ${name2}`);
    return WHOLE.test(name2) ? whole : { ...parameterLabel(run2, origin.function, origin.index, name2), marks };
  });
}
function pass(run2, site, made) {
  const { receiver, args: args2 } = site;
  const labels = joinLabels([
    ...receiver ? [{ labels: throughMethod(run2, site, receiver) }] : [],
    ...args2.filter(({ value }) => !value.function).map(({ value }) => value)
  ]);
  if (receiver?.constant !== void 0 && site.name === "format") {
    const text = createText(formatParts(receiver, site), site.span);
    const named3 = args2.filter(({ name: name2 }) => name2 !== void 0).map(({ value }) => value);
    return { ...made, ...text, labels: joinLabels([text, ...named3]) };
  }
  return { ...made, labels };
}
function formatParts(receiver, { args: args2 }) {
  const pieces = (textOf(receiver) ?? "").split(/\{[^{}]{0,40}\}/);
  return pieces.flatMap((piece, index) => [
    { ...unknownValue(receiver.span), kind: "constant", constant: piece },
    ...index < pieces.length - 1 ? [args2[index]?.value ?? unknownValue(receiver.span)] : []
  ]);
}
function isElsewhere(symbol) {
  return symbol.startsWith(".") || symbol.startsWith("@/");
}
function isRecord(value) {
  return value.kind === "record" || ENVIRONMENT2.has(value.symbol ?? "");
}

// src/flow/calls.ts
function evaluateCall(run2, call) {
  const decorates = run2.decorating;
  run2.decorating = void 0;
  const { receiver, callee } = evaluateCallee(run2, call);
  const first = run2.functions.length;
  const args2 = evaluateArguments(run2, call);
  const loaded = loadModule2(run2, callee, args2, call);
  if (loaded) {
    evaluateHanded(run2, first);
    return loaded;
  }
  const site = {
    id: nextCall(run2),
    symbol: callee.symbol,
    name: call.callee.op === "member" ? call.callee.property : callee.name ?? "",
    span: call.span,
    nameSpan: call.callee.op === "member" ? call.callee.propertySpan : call.callee.span,
    receiver,
    args: args2,
    construct: call.construct,
    awaited: call.awaited,
    inside: insideOf(run2),
    loop: run2.loop,
    tried: run2.tried,
    fallbacks: run2.fallbacks,
    decorates
  };
  run2.calls.push(site);
  noteEffects(run2, site);
  noteQuestion(run2, call, site);
  const returned = bindCallbacks(run2, site, callee);
  evaluateHanded(run2, first);
  const result = resultOf(run2, site, callee);
  const proof = proveCall(run2, call, site, callee);
  run2.proofs.set(call, proof);
  apply(run2, proof.after ?? []);
  if (returned.length === 0) return result;
  return { ...result, labels: MAPPING.has(site.name) ? returned : joinLabels([result, { labels: returned }]) };
}
var MAPPING = /* @__PURE__ */ new Set(["map", "flatMap", "then"]);
function evaluateArguments(run2, { args: args2 }) {
  const { handing } = run2;
  run2.handing = true;
  const values = args2.map(({ name: name2, spread, value }) => ({ name: name2, spread, value: evaluate(run2, value) }));
  run2.handing = handing;
  return values;
}
function evaluateHanded(run2, first) {
  if (run2.branches === 0) return;
  for (const info2 of run2.functions.slice(first)) if (!info2.class) evaluateFunction(run2, info2);
}
var MEMBERSHIP_METHODS = /* @__PURE__ */ new Set(["includes", "has", "__contains__", "contains"]);
function noteQuestion(run2, { callee, span }, { name: name2, receiver, args: args2 }) {
  const item = args2[0]?.value;
  if (callee.op === "member" && receiver && item && MEMBERSHIP_METHODS.has(name2))
    noteMembership(run2, callee.object, item, receiver, span);
}
function nextCall(run2) {
  run2.callCount += 1;
  return run2.callCount - 1;
}
function evaluateCallee(run2, { callee }) {
  if (callee.op !== "member") return { receiver: void 0, callee: evaluate(run2, callee) };
  const receiver = evaluate(run2, callee.object);
  const path = pathOf(callee);
  const known = path === void 0 ? void 0 : run2.frame.variables.get(path);
  return { receiver, callee: known ?? memberOf(run2, receiver, callee.property, callee.span) };
}
function loadModule2(run2, callee, args2, { span }) {
  const [first] = args2;
  const name2 = first?.value.constant;
  if (run2.language === "javascript" && (callee.symbol === "require" || callee.symbol === "import") && typeof name2 === "string")
    return { kind: "name", span, symbol: run2.tables.canonical(moduleSymbol(run2, name2)), labels: [] };
  const executor = first?.value.function;
  return callee.symbol === "Promise" && executor ? evaluatePromise(run2, executor, span) : void 0;
}
function evaluatePromise(run2, executor, span) {
  const [first] = executor.code.parameters;
  const symbol = `$resolve${executor.id}`;
  run2.resolved.set(symbol, []);
  if (first?.target.op === "name") run2.resolvers.set(executor.id, symbol);
  evaluateFunction(run2, executor);
  return unknownValue(span, joinLabels((run2.resolved.get(symbol) ?? []).map((label) => ({ labels: [label] }))));
}

// src/flow/choices.ts
function proveChoice(run2, { how, values }) {
  const proofs = values.map((value) => proofOf(run2, value));
  const all = (side) => proofs.flatMap((proof) => proof[side]);
  const each = (side) => commonOf(proofs.map((proof) => proof[side]));
  if (how === "and") return { true: all("true"), false: each("false") };
  if (how === "or" || how === "default") return { true: each("true"), false: all("false") };
  return NOTHING_PROVED;
}
function commonOf([first, ...others]) {
  return (first ?? []).flatMap((refinement) => {
    const marks = others.reduce(
      (common, other) => commonMarks(
        common,
        other.flatMap((one) => isAboutSame(one, refinement) ? one.marks : [])
      ),
      refinement.marks
    );
    return marks.length > 0 ? [{ ...refinement, marks, wide: marks.every(isWide) }] : [];
  });
}
function isAboutSame(a, b) {
  if (a.path !== void 0 && a.path === b.path) return true;
  return a.value.labels.some(({ origin }) => b.value.labels.some((label) => label.origin.id === origin.id));
}

// src/flow/expressions.ts
function evaluate(run2, expression) {
  run2.budget -= 1;
  if (run2.budget < 0) return unknownValue(expression.span);
  switch (expression.op) {
    case "literal":
      return {
        ...constantValue(expression.value, expression.span),
        ...expression.regex ? { regex: true } : {}
      };
    case "name":
      return evaluateName(run2, expression);
    case "member":
      return evaluateMember(run2, expression);
    case "index":
      return evaluateIndex(run2, expression);
    case "call":
      return evaluateCall(run2, expression);
    case "text":
      return createText(
        expression.parts.map((part) => evaluate(run2, part)),
        expression.span
      );
    case "record":
      return evaluateRecord(run2, expression);
    case "list": {
      const parts2 = expression.items.map((item) => evaluate(run2, item));
      return { kind: "list", span: expression.span, parts: parts2, labels: joinLabels(parts2) };
    }
    case "function":
      return createFunction(run2, expression.function, expression.span);
    case "class":
      return createClass(run2, expression.class, expression.span);
    case "choice":
      return evaluateChoice(run2, expression);
    case "condition":
      return evaluateCondition(run2, expression);
    case "assignment": {
      const value = evaluate(run2, expression.value);
      assign(run2, expression.target, value);
      return value;
    }
    case "other":
      return evaluateOther(run2, expression.how, expression.parts, expression.span);
  }
}
function evaluateName(run2, expression) {
  const { name: name2, span } = expression;
  const value = lookUp(run2.frame, name2);
  if (value?.proof) run2.proofs.set(expression, value.proof);
  if (value) return { ...value, span, name: name2, labels: value.labels };
  return readSymbol(run2, { kind: "name", span, name: name2, symbol: run2.tables.canonical(name2), labels: [] });
}
function pathOf(expression) {
  const at = expression;
  if (at.op === "name") return at.name;
  if (at.op !== "member") return void 0;
  const owner = pathOf(at.object);
  return owner === void 0 ? void 0 : `${owner}.${at.property}`;
}
function evaluateMember(run2, member) {
  const path = pathOf(member);
  const known = path === void 0 ? void 0 : run2.frame.variables.get(path);
  if (known) return { ...known, span: member.span, name: member.property };
  const owner = evaluate(run2, member.object);
  const proof = proveMemberAnswer(member, owner);
  if (proof) run2.proofs.set(member, proof);
  return memberOf(run2, owner, member.property, member.span);
}
function evaluateIndex(run2, { object, index, span }) {
  const owner = evaluate(run2, object);
  const at = evaluate(run2, index);
  const key = at.constant;
  if (typeof key === "string") return memberOf(run2, owner, key, span);
  if (owner.kind === "list" && typeof key === "number" && owner.parts?.[key]) return { ...owner.parts[key], span };
  noteIndex(run2, owner, at, span);
  const symbol = indexSymbol(owner.symbol);
  const found = readSymbol(run2, {
    kind: "unknown",
    span,
    labels: owner.labels,
    ...symbol === void 0 ? {} : { symbol },
    ...index.op === "other" && index.how === "slice" ? { part: cut(run2, owner, index.span, span) } : {}
  });
  return { ...found, ...owner.kind === "record" ? { labels: joinLabels([...owner.entries?.values() ?? []]) } : {} };
}
function noteIndex(run2, { symbol }, at, span) {
  if (symbol === void 0 || at.labels.length === 0) return;
  for (const { class: name2 } of run2.tables.index.find(symbol))
    addFlows(run2, at.labels, { kind: "sink", sink: addSink(run2, name2, symbol, at, void 0, span) });
}
function cut(run2, owner, slice, span) {
  return { of: owner, span, length: lengthOfSlice(run2.unit.text.slice(slice.start, slice.end)) };
}
function evaluateRecord(run2, record) {
  const entries = /* @__PURE__ */ new Map();
  const loose = [];
  for (const entry of record.entries) {
    if (entry.computed) evaluate(run2, entry.computed);
    const value = evaluate(run2, entry.value);
    if (entry.spread) {
      for (const [key, inner2] of value.entries ?? []) entries.set(key, inner2);
      loose.push(value);
    } else if (entry.key !== void 0) entries.set(entry.key, value);
    else loose.push(value);
  }
  return {
    kind: "record",
    span: record.span,
    entries,
    ...loose.length > 0 ? { parts: loose } : {},
    labels: joinLabels([...entries.values(), ...loose])
  };
}
function evaluateCondition(run2, condition) {
  const { operator, operands, span } = condition;
  const isNegation = operator === "not" || operator === "not in";
  if (isNegation) run2.negations += 1;
  const values = operands.map((operand) => evaluate(run2, operand));
  const [item, container] = values;
  const [, whole] = operands;
  if ((operator === "in" || operator === "not in") && item && container && whole)
    noteMembership(run2, whole, item, container, span);
  if (isNegation) run2.negations -= 1;
  run2.proofs.set(condition, proveCondition(run2, condition, values));
  return unknownValue(span);
}
function evaluateChoice(run2, choice) {
  const { how, test, values, span } = choice;
  if (how === "if") {
    if (test) evaluate(run2, test);
    const proof = test ? proofOf(run2, test) : NOTHING_PROVED;
    const [first, second] = values;
    const a = first ? evaluateUnder(run2, first, proof.true) : unknownValue(span);
    const b = second ? evaluateUnder(run2, second, proof.false) : unknownValue(span);
    return { ...joinValues(a, b), span };
  }
  const saved = run2.frame.variables;
  const results = [];
  run2.branches += 1;
  const filled = [];
  for (const value of values) {
    results.push(
      how === "and" || how === "or" ? whereFilled(run2, filled, how, () => evaluate(run2, value)) : evaluate(run2, value)
    );
    if (how === "and" || how === "or") filled.push(...fullnessOf(value)[how === "and" ? "true" : "false"]);
    if (values.length > 1 && value !== values.at(-1)) {
      run2.frame.variables = new Map(run2.frame.variables);
      const proof = proofOf(run2, value);
      if (how === "and") apply(run2, proof.true);
      if (how === "or") apply(run2, proof.false);
    }
  }
  run2.branches -= 1;
  run2.frame.variables = saved;
  run2.proofs.set(choice, proveChoice(run2, choice));
  const [last = unknownValue(span)] = results.slice(-1);
  if (how === "and") return { ...last, span, labels: last.labels };
  return { ...results.reduce(joinValues), span, ...last.constant === void 0 ? {} : { fallback: last.constant } };
}
function evaluateUnder(run2, expression, refinements) {
  const saved = run2.frame.variables;
  run2.frame.variables = new Map(saved);
  run2.branches += 1;
  apply(run2, refinements);
  const value = evaluate(run2, expression);
  run2.branches -= 1;
  run2.frame.variables = saved;
  return value;
}
var CLEAN_OPERATORS = /* @__PURE__ */ new Set(["typeof", "void", "delete", "object-type"]);
var ARITHMETIC = /* @__PURE__ */ new Set(["-", "*", "/", "%", "**", "//", "<<", ">>", ">>>", "&", "|", "^", "~", "++", "--"]);
function isTextual({ kind, constant: constant3, symbol }) {
  return kind === "text" || typeof constant3 === "string" || isSeparator(symbol);
}
function evaluateOther(run2, how, parts2, span) {
  const values = parts2.map((part) => evaluate(run2, part));
  if (CLEAN_OPERATORS.has(how)) return unknownValue(span);
  if (how === "+" && values.some(isTextual)) return createText(values, span);
  const value = unknownValue(span, joinLabels(values));
  if (how === "/" && isPath(values)) return { ...joinPath(values, span), labels: value.labels };
  if (ARITHMETIC.has(how) && run2.language === "javascript") return withMarks(value, ["numeric"]);
  const [left, right] = values;
  const piped = how === "|" && left && right ? pipeSymbol(run2, left, right) : void 0;
  if (piped !== void 0) return { ...value, symbol: piped };
  const inside = insideOf(run2);
  if (how.startsWith("yield") && inside) addFlows(run2, value.labels, { kind: "return", function: inside });
  const [only] = values;
  return values.length === 1 && only && /^(?:spread|yield|await|list_splat)/.test(how) ? { ...only, span } : value;
}
function pipeSymbol({ language }, { symbol }, right) {
  if (language !== "python") return void 0;
  if (symbol !== void 0 && !symbol.startsWith("?")) return callSymbol(memberSymbol(symbol, "__or__"));
  return right.symbol === void 0 ? void 0 : callSymbol(memberSymbol(right.symbol, "__ror__"));
}
function isPath([left, right]) {
  return isWritten(right) || isWritten(left) || (left?.symbol?.startsWith("pathlib.") ?? false);
}
function isWritten(one) {
  return typeof one?.constant === "string" || one?.kind === "text";
}
function joinPath([left, right], span) {
  const parts2 = [left, constantValue("/", span), right].flatMap((part) => part ?? []);
  return { kind: "text", span, parts: parts2, labels: [], symbol: "pathlib.Path()" };
}

// src/flow/assign.ts
function assign(run2, target, value, declares = false) {
  switch (target.op) {
    case "name":
      setName(
        run2,
        target.name,
        { ...value, labels: extendTrail(value.labels, target.span, `becomes ${target.name}`) },
        declares
      );
      return;
    case "member":
      assignMember(run2, target, value);
      return;
    case "index": {
      const owner = evaluate(run2, target.object);
      evaluate(run2, target.index);
      addToOwner(run2, target.object, owner, value);
      return;
    }
    case "record-pattern":
      assignRecord(run2, target.entries, value, declares);
      return;
    case "list-pattern":
      target.items.forEach((item, index) => {
        if (item) assign(run2, item.target, itemOf(value, index), declares);
      });
  }
}
function setName(run2, name2, value, declares) {
  const owner = declares ? run2.frame : frameOf(run2.frame, name2) ?? run2.frame;
  const before = owner.variables.get(name2);
  forgetMembers(owner.variables, name2);
  owner.variables.set(name2, owner === run2.frame || !before ? value : joinValues(before, value));
}
function forgetMembers(variables, name2) {
  const prefix = `${name2}.`;
  for (const key of variables.keys()) if (key.startsWith(prefix)) variables.delete(key);
}
function assignMember(run2, target, value) {
  const owner = evaluate(run2, target.object);
  const symbol = memberSymbol(owner.symbol, target.property);
  run2.assigns.push({ symbol, name: target.property, span: target.span, value, inside: insideOf(run2) });
  if (symbol !== void 0) {
    for (const { class: name2 } of run2.tables.assign.find(symbol))
      addFlows(run2, value.labels, { kind: "sink", sink: addSink(run2, name2, symbol, value, void 0, target.span) });
    if (/^(?:module\.)?exports(?:\.|$)/.test(symbol))
      run2.exports.set(symbol.replace(/^(?:module\.)?exports\.?/, ""), value);
  }
  if (owner.class && owner.kind !== "class") {
    const before = owner.class.fields.get(target.property);
    owner.class.fields.set(target.property, before ? joinValues(before, value) : value);
    return;
  }
  const path = pathOf(target);
  if (owner.kind === "record") addEntry(run2, target, owner, value);
  if (path !== void 0) run2.frame.variables.set(path, value);
  else addToOwner(run2, target.object, owner, value);
}
var ENTRY_CAP = 200;
function addEntry(run2, { object, property }, owner, value) {
  const path = pathOf(object);
  if (path === void 0 || (owner.entries?.size ?? 0) > ENTRY_CAP) return;
  const entries = new Map(owner.entries).set(property, value);
  run2.frame.variables.set(path, { ...owner, entries, labels: joinLabels([owner, value]) });
}
function addToOwner(run2, object, owner, value) {
  const path = pathOf(object);
  if (path === void 0 || value.labels.length === 0) return;
  run2.frame.variables.set(path, {
    ...owner,
    ...owner.kind === "record" || owner.kind === "list" ? { parts: [...owner.parts ?? [], value] } : {},
    labels: joinLabels([owner, value])
  });
}
function assignRecord(run2, entries, value, declares) {
  for (const { key, target, fallback, rest } of entries) {
    const found = rest || key === void 0 ? { ...unknownValue(value.span, value.labels) } : memberOf(run2, value, key, target.span);
    assign(run2, target, fallback ? joinValues(found, evaluate(run2, fallback)) : found, declares);
  }
}
function itemOf(value, index) {
  const item = value.kind === "list" ? value.parts?.[index] : void 0;
  return item ?? { ...unknownValue(value.span, value.labels), ...value.element ? { element: true } : {} };
}

// src/flow/fallbacks.ts
function listFallbacks(body2, depth = 0) {
  if (depth > 8) return [];
  return body2.flatMap((statement) => {
    if (statement.op === "return") return statement.value ? readFallback(statement.value) : [];
    if (statement.op === "if")
      return [statement.then, statement.otherwise].flatMap((branch2) => listFallbacks(branch2, depth + 1));
    return statement.op === "with" ? listFallbacks(statement.body, depth + 1) : [];
  });
}
function readFallback(value) {
  const { span } = value;
  if (value.op === "literal") return [{ value: value.value, span }];
  if (value.op === "list") return value.items[0]?.op === "literal" ? readFallback(value.items[0]) : [];
  if (value.op === "call")
    return value.args.flatMap(
      (argument) => argument.name === void 0 ? [] : readEntry(argument.name, argument.value, span)
    );
  if (value.op !== "record") return [];
  return value.entries.flatMap((entry) => entry.key === void 0 ? [] : readEntry(entry.key, entry.value, span));
}
function readEntry(key, value, span) {
  if (value.op !== "literal" || typeof value.value !== "boolean") return [];
  return [{ value: value.value ? key : `!${key}`, span }];
}

// src/flow/statements.ts
function walkBlock(run2, statements) {
  hoist(run2, statements);
  for (const statement of statements) if (walkStatement(run2, statement)) return true;
  return false;
}
function hoist(run2, statements) {
  for (const statement of statements) {
    if (statement.op === "function" && run2.language === "javascript") defineFunction(run2, statement);
    else if (statement.op === "import") importNames(run2, statement.import);
  }
}
function defineFunction(run2, statement) {
  run2.frame.variables.set(statement.function.name, createFunction(run2, statement.function, statement.span));
}
function walkStatement(run2, statement) {
  switch (statement.op) {
    case "assign":
      walkAssign(run2, statement);
      if (statement.exported && statement.target.op === "name") noteExported(run2, statement.target.name);
      return false;
    case "expression":
      return endsProgram(run2, evaluate(run2, statement.value));
    case "return": {
      const value = statement.value ? evaluate(run2, statement.value) : unknownValue(statement.span);
      const inside = insideOf(run2);
      if (inside) {
        addFlows(run2, value.labels, { kind: "return", function: inside });
        noteReturn(run2, inside, value, statement.value ? proofOf(run2, statement.value) : void 0);
      }
      return true;
    }
    case "throw":
      if (statement.value) evaluate(run2, statement.value);
      return true;
    case "if":
      return walkIf(run2, statement.test, statement.then, statement.otherwise);
    case "switch":
      return walkSwitch(run2, statement);
    case "while":
      walkLoop(run2, isAlways(statement.test) ? "endless" : "bounded", statement.body, () => {
        evaluate(run2, statement.test);
        apply(run2, proofOf(run2, statement.test).true);
      });
      return isAlways(statement.test) && !leavesLoop(statement.body);
    case "for":
      walkFor(run2, statement);
      return false;
    case "try":
      return walkTry(run2, statement);
    case "with":
      for (const { value, target } of statement.items) {
        const opened = evaluate(run2, value);
        if (target) assign(run2, target, opened, true);
      }
      return walkBlock(run2, statement.body);
    case "function":
      if (run2.language === "python") defineFunction(run2, statement);
      if (statement.exported) noteExported(run2, statement.function.name);
      return false;
    case "class":
      if (statement.exported) noteExported(run2, statement.class.name);
      run2.frame.variables.set(statement.class.name, createClass(run2, statement.class, statement.span));
      return false;
    case "import":
      return false;
    case "export":
      noteExports(run2, statement.export);
      return false;
    case "jump":
      return true;
  }
}
function noteExported(run2, name2) {
  run2.exported.push({ local: name2, exported: name2 });
}
function walkAssign(run2, { target, value, type, augmented, declares }) {
  let given2 = keepProof(run2, value, evaluate(run2, value));
  if (augmented && target.op !== "record-pattern" && target.op !== "list-pattern") {
    const before = evaluate(run2, target);
    given2 = { ...given2, labels: joinValues({ ...before, kind: "unknown" }, { ...given2, kind: "text" }).labels };
  }
  const typed = type && given2.symbol === void 0 ? callSymbol(typeSymbol(run2, type)) : void 0;
  assign(run2, target, typed === void 0 ? given2 : { ...given2, symbol: typed }, declares);
}
function keepProof(run2, expression, value) {
  const proof = proofOf(run2, expression);
  return proof.true.length + proof.false.length > 0 ? { ...value, proof } : value;
}
function endsProgram(run2, { call }) {
  return call?.symbol !== void 0 && run2.tables.concept.find(call.symbol).includes("program-exit");
}
function walkIf(run2, test, then, otherwise) {
  evaluate(run2, test);
  const proof = proofOf(run2, test);
  const before = run2.frame.variables;
  const full = fullnessOf(test);
  const a = whereFilled(run2, full.true, "branch", () => walkBranch(run2, before, proof.true, then));
  const b = whereFilled(run2, full.false, "branch", () => walkBranch(run2, before, proof.false, otherwise));
  noteEmptyBranch(run2, test, then);
  run2.frame.variables = joinBranches([a, b]) ?? before;
  return a === void 0 && b === void 0;
}
function walkBranch(run2, before, holds, body2) {
  run2.frame.variables = new Map(before);
  run2.budget -= before.size >> 4;
  run2.branches += 1;
  apply(run2, holds);
  const ends = walkBlock(run2, body2);
  run2.branches -= 1;
  return ends ? void 0 : run2.frame.variables;
}
function joinBranches(branches) {
  const [first, ...others] = branches.filter((branch2) => branch2 !== void 0);
  if (!first) return void 0;
  for (const other of others) {
    for (const [name2, value] of other) {
      const known = first.get(name2);
      if (known) first.set(name2, joinValues(known, value));
      else if (!name2.includes(".")) first.set(name2, value);
    }
    for (const name2 of first.keys()) if (name2.includes(".") && !other.has(name2)) first.delete(name2);
  }
  return first;
}
function walkSwitch(run2, { subject, cases }) {
  const value = evaluate(run2, subject);
  const path = pathOf(subject);
  const before = run2.frame.variables;
  const results = cases.map(({ tests, body: body2 }) => {
    const constants = tests.map((test) => evaluate(run2, test));
    const isOneOf = tests.length > 0 && constants.every(({ constant: constant3 }) => constant3 !== void 0 && constant3 !== null);
    return walkBranch(
      run2,
      before,
      isOneOf ? [{ path, value, marks: ["allow-listed"], wide: false }] : [],
      withoutBreak(body2)
    );
  });
  const isTotal = cases.some(({ tests }) => tests.length === 0);
  run2.frame.variables = joinBranches(isTotal ? results : [...results, new Map(before)]) ?? before;
  return isTotal && results.every((result) => result === void 0);
}
function withoutBreak(body2) {
  const at = body2.findIndex((statement) => statement.op === "jump" && statement.how === "break");
  return at < 0 ? body2 : body2.slice(0, at);
}
function isAlways(test) {
  return test.op === "literal" && Boolean(test.value);
}
function leavesLoop(body2) {
  return body2.some((statement) => {
    if (statement.op === "jump") return statement.how === "break";
    if (statement.op === "if") return leavesLoop(statement.then) || leavesLoop(statement.otherwise);
    if (statement.op === "with") return leavesLoop(statement.body);
    if (statement.op !== "try") return false;
    return [statement.body, statement.last, ...statement.handlers.map((handler) => handler.body)].some(leavesLoop);
  });
}
function walkLoop(run2, kind, body2, enter) {
  const before = run2.frame.variables;
  const outer = run2.loop;
  let entry = before;
  for (let pass2 = outer === void 0 ? 0 : 1; pass2 < 2; pass2 += 1) {
    run2.frame.variables = new Map(entry);
    run2.loop = kind;
    run2.branches += 1;
    enter();
    walkBlock(run2, body2);
    run2.branches -= 1;
    entry = joinBranches([new Map(before), run2.frame.variables]) ?? before;
  }
  run2.loop = outer;
  run2.frame.variables = entry;
}
function walkFor(run2, { target, each, keys, body: body2 }) {
  const items = evaluate(run2, each);
  const parts2 = items.kind === "list" ? items.parts ?? [] : [];
  const item = parts2.length > 0 ? parts2.reduce(joinValues) : itemOf2(items);
  walkLoop(
    run2,
    "bounded",
    body2,
    () => assign(
      run2,
      target,
      keys ? { ...unknownValue(items.span), element: true } : { ...item, element: true, labels: extendTrail(item.labels, target.span, "is gone through one by one") },
      true
    )
  );
}
function itemOf2({ span, labels, symbol: owner }) {
  const symbol = indexSymbol(owner);
  return { ...unknownValue(span, labels), ...symbol === void 0 ? {} : { symbol } };
}
function walkTry(run2, { body: body2, handlers, last }) {
  const before = run2.frame.variables;
  const { tried, fallbacks } = run2;
  Object.assign(run2, { tried: true, fallbacks: handlers.flatMap((handler) => listFallbacks(handler.body)) });
  const after = walkBranch(run2, before, [], body2);
  Object.assign(run2, { tried, fallbacks });
  const middle = joinBranches([new Map(before), new Map(run2.frame.variables)]) ?? before;
  const results = handlers.map(({ target, body: handler }) => {
    run2.frame.variables = new Map(middle);
    if (target) assign(run2, target, unknownValue(target.span), true);
    return walkBranch(run2, run2.frame.variables, [], handler);
  });
  run2.frame.variables = joinBranches([after, ...results]) ?? new Map(middle);
  const ends = after === void 0 && results.every((result) => result === void 0);
  return walkBlock(run2, last) || ends;
}

// src/flow/functions.ts
function createFunction(run2, code, span) {
  const info2 = addFunction2(run2, code, void 0, code.name);
  decorate(run2, info2);
  if (run2.branches > 0 && !run2.handing) evaluateFunction(run2, info2);
  return { ...functionValue(info2), span };
}
function addFunction2(run2, code, owner, name2) {
  const parent = insideOf(run2);
  const info2 = {
    id: run2.functions.length,
    code,
    name: name2,
    frame: run2.frame,
    class: owner,
    parent,
    hasSelf: owner !== void 0 && run2.language === "python" && !isStatic(code),
    decorators: [],
    handed: /* @__PURE__ */ new Map(),
    state: "waiting",
    open: run2.language === "python" && parent === void 0,
    harmless: false,
    proofs: { returns: void 0, true: void 0, false: void 0 },
    around: { true: void 0, false: void 0 }
  };
  run2.functions.push(info2);
  run2.waiting.push(info2);
  return info2;
}
function isStatic({ decorators }) {
  return decorators.some((decorator) => decorator.op === "name" && decorator.name === "staticmethod");
}
function decorate(run2, info2) {
  for (const decorator of info2.code.decorators) {
    run2.decorating = info2;
    const value = evaluate(run2, decorator);
    if (decorator.op !== "call") noteDecorator(run2, info2, decorator, value);
    run2.decorating = void 0;
    info2.decorators.push(value);
  }
  seedDecorated(run2, info2);
}
function noteDecorator(run2, info2, { span }, value) {
  run2.calls.push({
    id: run2.callCount++,
    symbol: value.symbol,
    name: value.name ?? "",
    span,
    nameSpan: span,
    receiver: void 0,
    args: [],
    construct: false,
    awaited: false,
    inside: insideOf(run2),
    loop: run2.loop,
    tried: run2.tried,
    decorates: info2
  });
}
function createClass(run2, code, span) {
  const bases = code.bases.map((base) => evaluate(run2, base));
  const info2 = {
    name: code.name,
    code,
    bases: bases.flatMap(({ symbol, class: local }) => symbol === void 0 || local ? [] : [symbol]),
    base: bases.find((base) => base.class)?.class,
    fields: /* @__PURE__ */ new Map(),
    methods: /* @__PURE__ */ new Map()
  };
  for (const decorator of code.decorators) evaluate(run2, decorator);
  const constructorFirst = code.methods.toSorted((a, b) => Number(isConstructor(b)) - Number(isConstructor(a)));
  const methods = constructorFirst.map((method) => {
    const added = addFunction2(run2, method, info2, `${code.name}.${method.name}`);
    added.open = true;
    info2.methods.set(method.name, added);
    return added;
  });
  for (const method of methods) decorate(run2, method);
  for (const field of code.fields) info2.fields.set(field.name, valueOfField(run2, field));
  walkBlock(run2, code.body);
  seedMethods(run2, info2);
  return { kind: "class", span, class: info2, symbol: `~${code.name}`, name: code.name, labels: [] };
}
function isConstructor({ name: name2 }) {
  return name2 === "constructor" || name2 === "__init__";
}
function valueOfField(run2, { value, type, span }) {
  const given2 = value ? evaluate(run2, value) : { kind: "unknown", span, labels: [] };
  const symbol = given2.symbol ?? (type ? callSymbol(typeSymbol(run2, type)) : void 0);
  return symbol === void 0 ? given2 : { ...given2, symbol };
}
function evaluateWaiting(run2) {
  for (let info2 = run2.waiting.shift(); info2; info2 = run2.waiting.shift()) evaluateFunction(run2, info2);
}
function evaluateFunction(run2, info2) {
  if (info2.state !== "waiting") return;
  info2.state = "open";
  const { frame, loop, tried, fallbacks, branches, handing, decorating, filled, negations } = run2;
  run2.frame = { variables: /* @__PURE__ */ new Map(), parent: info2.frame, function: info2 };
  run2.loop = void 0;
  run2.tried = false;
  run2.fallbacks = [];
  run2.branches = 0;
  run2.handing = false;
  run2.decorating = void 0;
  run2.filled = [];
  run2.negations = 0;
  bindParameters(run2, info2);
  const ends = walkBlock(run2, info2.code.body);
  if (!ends) noteReturn(run2, info2, void 0, void 0);
  Object.assign(run2, { frame, loop, tried, fallbacks, branches, handing, decorating, filled, negations });
  info2.state = "done";
}
function bindParameters(run2, info2) {
  const { parameters } = info2.code;
  const [self] = parameters;
  if (info2.class) run2.frame.variables.set("this", instanceOf(info2.class, info2.code.nameSpan));
  if (info2.hasSelf && info2.class && self?.target.op === "name")
    run2.frame.variables.set(self.target.name, instanceOf(info2.class, self.span));
  const given2 = info2.hasSelf ? parameters.slice(1) : parameters;
  given2.forEach((parameter, index) => bindParameter(run2, info2, parameter, index));
}
function instanceOf(info2, span) {
  return { kind: "name", span, class: info2, symbol: `~${info2.name}()`, labels: [] };
}
function bindParameter(run2, info2, { target, type, fallback, span }, index) {
  const resolver = index === 0 ? run2.resolvers.get(info2.id) : void 0;
  const preset = fallback ? evaluate(run2, fallback) : void 0;
  const known = resolver ?? (type ? callSymbol(typeSymbol(run2, type)) : void 0) ?? info2.handed.get(index);
  const symbol = known ?? preset?.symbol;
  seedTyped(run2, info2, index);
  const local = type ? classOfType(run2, type) : void 0;
  const value = {
    kind: "name",
    span,
    labels: info2.harmless ? [] : [parameterLabel(run2, info2, index, void 0)],
    ...symbol === void 0 ? {} : { symbol },
    ...local ? { class: local } : {},
    ...target.op === "name" ? { name: target.name } : {}
  };
  const marked = type ? withMarks(value, marksOfType(run2, type)) : value;
  if (target.op === "name") run2.frame.variables.set(target.name, marked);
  else assign(run2, target, marked, true);
}
function classOfType(run2, type) {
  if (type.op !== "name") return void 0;
  const value = evaluate(run2, type);
  return value.kind === "class" ? value.class : void 0;
}

// src/flow/record.ts
var TEXT_CAP3 = 300;
function createRecord(runs) {
  const record = { functions: [], calls: [], sources: [], sinks: [], edges: [], exports: [] };
  for (const [run2, places] of runs) addRun(record, run2, places);
  const isEmpty2 = record.edges.length === 0 && record.exports.length === 0 && record.calls.length === 0;
  return isEmpty2 ? void 0 : record;
}
function addRun(record, run2, places) {
  const sources = [...run2.origins.values()].filter((origin) => origin.kind === "source");
  const links = [...run2.links.keys()].toSorted((a, b) => a.id - b.id);
  const numbering = {
    functions: record.functions.length,
    calls: new Map(links.map(({ id }, index) => [id, record.calls.length + index])),
    sources: new Map(sources.map(({ id }, index) => [id, record.sources.length + index])),
    sinks: record.sinks.length
  };
  record.functions.push(...run2.functions.map((info2) => summariseFunction(info2, places, numbering)));
  record.calls.push(...links.map((site) => summariseCall(run2, site, places, numbering)));
  record.sources.push(
    ...sources.map((origin) => ({
      class: origin.class,
      name: origin.symbol,
      region: places.regionOf(origin.span)
    }))
  );
  record.sinks.push(...[...run2.sinks.values()].map((sink) => summariseSink(run2, sink, places)));
  record.edges.push(...[...run2.flows.values()].flatMap((flow) => createEdge(flow, places, numbering)));
  for (const [name2, value] of run2.exports) record.exports.push(...exportsOf(name2, value, numbering));
}
function summariseFunction(info2, { regionOf }, numbering) {
  const { parameters, nameSpan } = info2.code;
  const given2 = info2.hasSelf ? parameters.slice(1) : parameters;
  const guards = ["returns", "true", "false"].flatMap(
    (when) => [...info2.proofs[when] ?? []].flatMap(
      ([parameter, marks]) => marks.length > 0 ? [{ parameter, when, marks: renumber(marks, numbering) }] : []
    )
  );
  return {
    name: info2.name,
    parameters: given2.map(({ target }) => target.op === "name" ? target.name : ""),
    region: regionOf(nameSpan),
    guards,
    open: info2.open
  };
}
function summariseCall(run2, site, { regionOf }, { functions }) {
  const callee = run2.links.get(site) ?? "";
  return {
    callee: typeof callee === "string" ? callee : callee.id + functions,
    region: regionOf(site.nameSpan),
    functions: site.args.flatMap(
      ({ value }, position) => value.function ? [{ position, function: value.function.id + functions }] : []
    )
  };
}
function summariseSink(run2, sink, { regionOf, hashOf }) {
  const region = regionOf(sink.span);
  return {
    class: sink.class,
    symbol: sink.symbol,
    region,
    lineHash: hashOf(region.startLine),
    function: sink.inside?.name ?? "",
    ...run2.unit.unit === void 0 ? {} : { unit: run2.unit.unit },
    fields: fieldsOf(sink)
  };
}
function fieldsOf({ value, call, inside, symbol, program }) {
  const text = textOf(value) ?? (value.kind === "list" ? (value.parts ?? []).map((part) => textOf(part) ?? "${}").join(" ") : void 0);
  const started = call ? nameProgram(call.args.map((one) => one.value)) : void 0;
  const parameters = inside?.code.parameters.flatMap(({ target }) => target.op === "name" ? [target.name] : []).join(" ");
  return {
    symbol,
    ...text === void 0 ? {} : { text: text.slice(0, TEXT_CAP3) },
    ...value.name === void 0 ? {} : { name: value.name },
    ...program ? { part: "program" } : {},
    ...started === void 0 ? {} : { program: started },
    ...inside ? { function: inside.name } : {},
    ...parameters ? { parameters } : {},
    ...call ? { method: call.name, loop: String(readCall(call, "loop")[0]?.value ?? "none"), tried: call.tried } : {}
  };
}
function createEdge({ label, to }, places, numbering) {
  const from = originOf2(label, numbering);
  const end = endOf(to, places, numbering);
  if (!from || !end) return [];
  const steps = listTrail(label.trail).map((step) => ({
    region: places.regionOf(step.span),
    text: step.text
  }));
  return [{ from, to: end, marks: renumber(label.marks, numbering), steps }];
}
function originOf2({ origin }, { functions, calls, sources }) {
  if (origin.kind === "source") {
    const source = sources.get(origin.id);
    return source === void 0 ? void 0 : { source };
  }
  if (origin.kind === "parameter") {
    const { key, index } = origin;
    return { function: origin.function.id + functions, parameter: index, ...key === void 0 ? {} : { key } };
  }
  const call = calls.get(origin.call.id);
  return call === void 0 ? void 0 : { call };
}
function endOf(to, { regionOf, hashOf }, { functions, calls, sinks }) {
  if (to.kind === "sink") return { sink: to.sink.id + sinks };
  if (to.kind === "return") return { returns: to.function.id + functions };
  const call = calls.get(to.call.id);
  if (call === void 0) return void 0;
  const lineHash = to.text === void 0 ? "" : hashOf(regionOf(to.call.nameSpan).startLine);
  return {
    call,
    position: to.position,
    ...to.name === void 0 ? {} : { name: to.name },
    ...to.key === void 0 ? {} : { key: to.key },
    ...to.text === void 0 ? {} : { text: { value: to.text.slice(0, TEXT_CAP3), lineHash } }
  };
}
function renumber(marks, { calls }) {
  return marks.flatMap((mark) => {
    if (!mark.startsWith("check:")) return [mark];
    const [, site = "", position = "", when = ""] = mark.split(":");
    const call = calls.get(Number(site));
    return call === void 0 ? [] : [`check:${call}:${position}:${when}`];
  });
}
function exportsOf(name2, value, { functions }, depth = 0) {
  const { function: info2, class: made, entries, symbol } = value;
  if (info2) return [{ name: name2, function: info2.id + functions }];
  if (made) {
    const owner = value.kind === "class" ? `${name2}()` : name2;
    const methods = [...made.methods].map(([method, one]) => ({
      name: `${owner}.${method}`,
      function: one.id + functions
    }));
    const maker = [...made.methods.values()].find(({ code }) => isConstructor(code));
    return maker && value.kind === "class" ? [...methods, { name: name2, function: maker.id + functions }] : methods;
  }
  if (entries && depth < 2)
    return [...entries].flatMap(
      ([key, entry]) => exportsOf(
        name2 === "" || name2 === "default" ? key : `${name2}.${key}`,
        entry,
        { functions },
        depth + 1
      )
    );
  return symbol === void 0 || /^[~?$]/.test(symbol) || symbol === name2 ? [] : [{ name: name2, symbol }];
}

// src/flow/evaluate.ts
var indexes = /* @__PURE__ */ new WeakMap();
function indexOf(tables) {
  const known = indexes.get(tables);
  if (known) return known;
  const index = indexTables(tables);
  indexes.set(tables, index);
  return index;
}
function evaluateUnit(unit, tables, test) {
  const frame = { variables: /* @__PURE__ */ new Map(), parent: void 0, function: void 0 };
  const run2 = {
    unit,
    language: unit.language === "python" ? "python" : "javascript",
    tables: indexOf(tables),
    test,
    frame,
    loop: void 0,
    tried: false,
    fallbacks: [],
    branches: 0,
    budget: EXPRESSION_BUDGET,
    filled: [],
    negations: 0,
    required: /* @__PURE__ */ new Set(),
    asked: [],
    functions: [],
    calls: [],
    assigns: [],
    sinks: /* @__PURE__ */ new Map(),
    flows: /* @__PURE__ */ new Map(),
    origins: /* @__PURE__ */ new Map(),
    proofs: /* @__PURE__ */ new WeakMap(),
    waiting: [],
    links: /* @__PURE__ */ new Map(),
    resolved: /* @__PURE__ */ new Map(),
    written: /* @__PURE__ */ new Map(),
    exports: /* @__PURE__ */ new Map(),
    exported: [],
    resolvers: /* @__PURE__ */ new Map(),
    handing: false,
    decorating: void 0,
    callCount: 0
  };
  walkBlock(run2, unit.body);
  collectExports(run2);
  evaluateWaiting(run2);
  return run2;
}

// src/flow/result-view.ts
function readResult(run2, site, field) {
  const origins = originsOf2(run2, site);
  if (origins.size === 0) return [];
  const direct = ({ labels }) => labels.some(({ origin }) => origins.has(origin.id));
  const given2 = functionsGiven(usersOf(run2, site, direct));
  const holds = (value) => direct(value) || value.labels.some(({ origin }) => origin.kind === "parameter" && given2.has(origin.function));
  const users = usersOf(run2, site, holds);
  const names = field === "result.into" ? [...users.flatMap(namesOf), ...namesAsked(run2, holds)] : [];
  const found = field === "result.reaches" ? reachedFrom(run2, site, users, holds) : names;
  return [...new Set(found)].filter((one) => one !== "");
}
function originsOf2(run2, { span }) {
  const inside = [...run2.origins.values()].filter(
    (origin) => origin.kind === "source" && origin.span.start >= span.start && origin.span.end <= span.end
  );
  const own = inside.filter((origin) => origin.kind === "source" && origin.class === "resolved-address");
  return new Set(own.map(({ id }) => id));
}
function usersOf(run2, site, holds) {
  return run2.calls.filter(
    (call) => call !== site && [...call.receiver ? [call.receiver] : [], ...call.args.map(({ value }) => value)].some(holds)
  );
}
function functionsGiven(users) {
  return new Set(users.flatMap(({ args: args2 }) => args2.flatMap(({ value }) => value.function ?? [])));
}
var ASKING_EACH = /* @__PURE__ */ new Set(["some", "every", "find", "filter", "any", "all", "map"]);
function namesOf({ name: name2, args: args2 }) {
  return [name2, ...ASKING_EACH.has(name2) ? args2.flatMap(({ value }) => value.name ?? []) : []];
}
function namesAsked(run2, holds) {
  return run2.asked.flatMap(({ property, labels }) => holds({ labels }) ? [property] : []);
}
var CONNECTING = /^(?:connect|create_?[cC]onnection|open_connection|sendto)$/;
var CALLBACK = /^(?:\$resolve\d*|resolve|cb|callback|done|next|on[A-Z]\w*)$/;
function reachedFrom(run2, site, users, holds) {
  const ends = [...run2.flows.values()].flatMap(({ label, to }) => {
    if (!holds({ labels: [label] })) return [];
    if (to.kind === "return") return to.function === site.inside ? ["return"] : [];
    return to.kind === "sink" ? [to.sink.class] : [];
  });
  const handed = users.some(({ name: name2, symbol }) => CALLBACK.test(name2) || CALLBACK.test(symbol ?? "")) ? ["callback"] : [];
  const connected = users.some(({ name: name2 }) => CONNECTING.test(name2)) ? ["connection"] : [];
  const kept = run2.assigns.some(({ value }) => holds(value)) ? ["member"] : [];
  return [...ends, ...handed, ...connected, ...kept];
}

// src/flow/list-sites.ts
function listSites(run2, toFile2) {
  const calls = unique(run2.calls).map((site) => viewCall(run2, site, toFile2));
  const assigns = unique(run2.assigns).map((site) => viewAssign(run2, site, toFile2));
  return { calls, assigns };
}
function unique(sites) {
  const byPlace = new Map(sites.map((site) => [`${site.span.start} ${site.span.end} ${site.name}`, site]));
  return [...byPlace.values()].toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
function viewCall(run2, site, toFile2) {
  const { symbol } = site;
  return {
    language: run2.language,
    symbol,
    get concepts() {
      return symbol === void 0 ? [] : [...new Set(run2.tables.concept.find(symbol))];
    },
    get span() {
      return toFile2(site.span);
    },
    ...unitOf(run2),
    function: site.inside?.name ?? "",
    get: (field) => readField(run2, site, field).map(({ value, span }) => span ? { value, span: toFile2(span) } : { value })
  };
}
function readField(run2, site, field) {
  if (field.startsWith("result.")) return readResult(run2, site, field).map((value) => ({ value }));
  return field === "optional" && isRequired(run2, site) ? [] : readCall(site, field);
}
function isRequired(run2, { optional }) {
  return optional !== void 0 && run2.required.has(optional.split(".").at(-1) ?? optional);
}
function viewAssign(run2, site, toFile2) {
  const { symbol, value } = site;
  const span = toFile2(site.span);
  const fields = {
    symbol,
    name: site.name,
    function: site.inside?.name,
    value: value.constant === void 0 ? textOf(value) ?? value.symbol ?? "?" : value.constant,
    $symbol: value.symbol,
    $kind: value.kind
  };
  return {
    language: run2.language,
    symbol,
    concepts: [],
    span,
    ...unitOf(run2),
    function: site.inside?.name ?? "",
    get: (field) => {
      const found = fields[field];
      return found === void 0 ? [] : [{ value: found, span }];
    }
  };
}
function unitOf({ unit: { unit } }) {
  return unit === void 0 ? {} : { unit };
}

// src/model/file.ts
var KINDS = {
  dockerfile: "dockerfile",
  workflow: "yaml",
  "composite-action": "yaml",
  compose: "yaml",
  kubernetes: "yaml",
  "openshell-policy": "yaml",
  "other-yaml": "yaml",
  "package-json": "json",
  "claude-settings": "json",
  "mcp-config": "json",
  "openclaw-config": "json",
  devcontainer: "json",
  "gemini-settings": "json",
  "vscode-settings": "json",
  "cursor-settings": "json",
  "plugin-manifest": "json",
  "agent-card": "json",
  "lock-file": "text",
  "other-json": "json",
  "codex-config": "toml",
  pyproject: "toml",
  "other-toml": "toml",
  "env-file": "env",
  requirements: "lines",
  "ignore-file": "lines",
  codeowners: "lines",
  modelfile: "lines",
  notebook: "notebook",
  script: "shell",
  typescript: "code",
  javascript: "code",
  python: "code",
  "agent-instructions": "markdown",
  skill: "markdown",
  "agent-definition": "markdown",
  document: "markdown",
  "other-text": "text"
};

// src/parse/code/javascript-nodes.ts
var SILENT = /* @__PURE__ */ new Set([
  "comment",
  "html_comment",
  "hash_bang_line",
  "optional_chain",
  "accessibility_modifier",
  "override_modifier",
  "async",
  "default",
  "get",
  "set",
  "static",
  "in",
  "of",
  "not",
  "delete",
  "const",
  "let",
  "using",
  "await",
  "type_arguments",
  "type_parameters",
  "type_annotation"
]);
function isComment({ type }) {
  return type === "comment" || type === "html_comment";
}
function childOf(node, field) {
  return node?.children.find((child) => child.field === field && !isComment(child));
}
function has(node, type) {
  return node.children.some((child) => child.type === type);
}
function isPart({ type }) {
  return !SILENT.has(type) && /^[A-Za-z]/.test(type);
}
function partsOf(node) {
  return node ? node.children.filter(isPart) : [];
}
function spanOf({ start: start2, end }) {
  return { start: start2, end };
}
function wordsOf(node, text) {
  return node ? text.slice(node.start, node.end) : "";
}
function nameOf3(node, text) {
  return { op: "name", name: wordsOf(node, text), span: spanOf(node) };
}
function literalOf(node, value) {
  return { op: "literal", value, span: spanOf(node) };
}
function itemsOf(node, text) {
  const items = [];
  let at = node.start;
  let open = true;
  const passTo = (end) => {
    for (; at < end; at += 1) {
      if (text[at] !== ",") continue;
      if (open) items.push(void 0);
      open = true;
    }
  };
  for (const child of node.children) {
    passTo(child.start);
    at = Math.max(at, child.end);
    if (isComment(child)) continue;
    items.push(child);
    open = false;
  }
  passTo(node.end);
  return items;
}
function documentationOf(comment, text) {
  const written = wordsOf(comment, text);
  if (!written.startsWith("/**") || written.length < 5) return void 0;
  const lines = written.slice(3, written.endsWith("*/") ? -2 : void 0).split(/\r?\n/).map((line) => line.trim().replace(/^\*+ ?/, ""));
  return literalOf(comment, lines.join("\n").trim());
}

// src/parse/code/javascript-literals.ts
var ESCAPES = { n: "\n", t: "	", r: "\r", b: "\b", f: "\f", v: "\v" };
var RADIXES = { x: 16, o: 8, b: 2 };
function stringOf(node, text) {
  if (!node) return "";
  return node.children.filter((child) => !isComment(child)).map((child) => child.type === "escape_sequence" ? unescape(wordsOf(child, text)) : wordsOf(child, text)).join("");
}
function unescape(written) {
  const sign = written[1] ?? "";
  if (/[\r\n\u2028\u2029]/.test(sign)) return "";
  if (sign === "x" || sign === "u") return unescapeNumber(written.slice(2).replace(/[{}]/g, ""), 16);
  if (sign >= "0" && sign <= "7") return unescapeNumber(written.slice(1), 8);
  return ESCAPES[sign] ?? written.slice(1);
}
function unescapeNumber(digits, radix) {
  const code = Number.parseInt(digits, radix);
  return code >= 0 && code <= 1114111 ? String.fromCodePoint(code) : "";
}
function lowerNumber(node, text) {
  const written = wordsOf(node, text).replaceAll("_", "").toLowerCase();
  const big = written.endsWith("n");
  const digits = big ? written.slice(0, -1) : written;
  const value = parseNumber(digits);
  const exact = !Number.isNaN(value) && (!big || Number.isSafeInteger(value));
  return literalOf(node, exact ? value : digits);
}
function parseNumber(digits) {
  const radix = digits.startsWith("0") ? RADIXES[digits[1] ?? ""] : void 0;
  if (radix) return Number.parseInt(digits.slice(2), radix);
  return /^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
}
function lowerRegex(node, text) {
  return { op: "literal", value: wordsOf(node, text), regex: true, span: spanOf(node) };
}
function lowerTemplate(node, lowering) {
  const parts2 = [];
  let literal;
  const flush = () => {
    if (literal) parts2.push({ op: "literal", value: literal.value, span: { start: literal.start, end: literal.end } });
    literal = void 0;
  };
  for (const child of node.children) {
    if (isComment(child)) continue;
    if (child.type === "template_substitution") {
      flush();
      for (const part of partsOf(child)) parts2.push(lowering.expression(part));
    } else {
      const written = wordsOf(child, lowering.text);
      literal ??= { value: "", start: child.start, end: child.end };
      literal.value += child.type === "escape_sequence" ? unescape(written) : written;
      literal.end = child.end;
    }
  }
  if (parts2.length === 0) return literalOf(node, literal?.value ?? "");
  flush();
  return { op: "text", parts: parts2, span: spanOf(node) };
}
function keyOf(node, text) {
  switch (node?.type) {
    case void 0:
    case "ERROR":
      return void 0;
    case "string":
      return stringOf(node, text);
    case "number":
      return String(lowerNumber(node, text).value);
    case "computed_property_name": {
      const [inner2] = partsOf(node);
      return inner2?.type === "string" || inner2?.type === "number" ? keyOf(inner2, text) : void 0;
    }
    default:
      return wordsOf(node, text);
  }
}
function joinText(operands, start2) {
  const [first] = operands;
  if (!first) return void 0;
  let sum2 = first;
  let parts2;
  for (const operand of operands.slice(1)) {
    const span = { start: start2, end: operand.span.end };
    if (parts2) for (const part of textParts(operand)) parts2.push(part);
    else if (isText(sum2) || isText(operand)) parts2 = [...textParts(sum2), ...textParts(operand)];
    else sum2 = { op: "other", how: "+", parts: [sum2, operand], span };
  }
  return parts2 ? { op: "text", parts: parts2, span: { start: start2, end: operands.at(-1)?.span.end ?? start2 } } : sum2;
}
function isText(value) {
  return value.op === "text" || value.op === "literal" && typeof value.value === "string" && !value.regex;
}
function textParts(value) {
  return value.op === "text" ? value.parts : [value];
}

// src/parse/code/javascript-patterns.ts
function lowerTarget(node, lowering) {
  switch (node?.type) {
    case void 0:
      return { op: "name", name: "", span: { start: 0, end: 0 } };
    case "identifier":
    case "shorthand_property_identifier_pattern":
    case "undefined":
      return nameOf3(node, lowering.text);
    case "object_pattern":
    case "object":
      return { op: "record-pattern", entries: lowerFields(node, lowering), span: spanOf(node) };
    case "array_pattern":
    case "array": {
      const items = itemsOf(node, lowering.text).map((item) => item && lowerEntry(item, lowering));
      return { op: "list-pattern", items, span: spanOf(node) };
    }
    default:
      return targetOf(lowering.expression(node));
  }
}
function targetOf(value) {
  if (value.op === "name" || value.op === "member" || value.op === "index") return value;
  return { op: "name", name: "", span: value.span };
}
function valueOf(target) {
  if (target.op !== "record-pattern" && target.op !== "list-pattern") return target;
  return { op: "other", how: target.op, parts: [], span: target.span };
}
function lowerFields(node, lowering) {
  return node.children.filter((child) => !isComment(child)).map((child) => lowerField(child, lowering));
}
function lowerField(node, lowering) {
  switch (node.type) {
    case "pair_pattern":
    case "pair": {
      const key = keyOf(childOf(node, "key"), lowering.text);
      const value = childOf(node, "value");
      const entry = value ? lowerEntry(value, lowering) : { target: lowerTarget(void 0, lowering) };
      return key === void 0 ? entry : { key, ...entry };
    }
    case "shorthand_property_identifier_pattern":
    case "shorthand_property_identifier":
      return { key: wordsOf(node, lowering.text), target: nameOf3(node, lowering.text) };
    case "object_assignment_pattern":
      return { key: wordsOf(childOf(node, "left"), lowering.text), ...lowerEntry(node, lowering) };
    default:
      return lowerEntry(node, lowering);
  }
}
function lowerEntry(node, lowering) {
  switch (node.type) {
    case "rest_pattern":
    case "spread_element":
      return { target: lowerTarget(partsOf(node)[0], lowering), rest: true };
    case "assignment_pattern":
    case "object_assignment_pattern":
    case "assignment_expression":
      return {
        target: lowerTarget(childOf(node, "left"), lowering),
        fallback: lowering.expression(childOf(node, "right"))
      };
    default:
      return { target: lowerTarget(node, lowering) };
  }
}

// src/parse/code/javascript-assignments.ts
var LOGICAL = { "||=": "or", "&&=": "and", "??=": "default" };
function lowerAssignment(node, lowering, documentation) {
  const target = lowerTarget(childOf(node, "left"), lowering);
  const value = lowering.expression(childOf(node, "right"), namingOf(target, documentation));
  const operator = wordsOf(childOf(node, "operator"), lowering.text);
  return { target, value: operator ? augment(target, operator, value, node) : value };
}
function namingOf(target, documentation) {
  if (target.op === "name") return { name: target.name, nameSpan: target.span, documentation };
  if (target.op === "member") return { name: target.property, nameSpan: target.propertySpan, documentation };
  return void 0;
}
function augment(target, operator, value, node) {
  const before = valueOf(target);
  const span = spanOf(node);
  const how = LOGICAL[operator];
  if (how) return { op: "choice", how, values: [before, value], span };
  const added = operator === "+=" && (isText(value) || value.op !== "literal");
  if (added) return { op: "text", parts: [before, ...textParts(value)], span };
  return { op: "other", how: operator.slice(0, -1), parts: [before, value], span };
}

// src/parse/code/javascript-types.ts
var OPAQUE = {
  object_type: "object-type",
  function_type: "function-type",
  constructor_type: "function-type",
  template_literal_type: "template-type"
};
function typeOf(node, field, lowering) {
  const annotation = childOf(node, field);
  return annotation && lowerType(annotation, lowering);
}
function lowerType(node, lowering) {
  const { text } = lowering;
  switch (node.type) {
    case "type_identifier":
    case "identifier":
    case "predefined_type":
    case "this_type":
    case "this":
      return nameOf3(node, text);
    case "nested_type_identifier":
    case "nested_identifier":
      return lowerQualified(node, lowering);
    case "generic_type":
      return lowerGeneric(node, lowering);
    case "array_type":
      return {
        op: "index",
        object: { op: "name", name: "Array", span: spanOf(node) },
        index: lowerOnly(node, lowering),
        span: spanOf(node)
      };
    case "lookup_type":
      return lowerLookup(node, lowering);
    case "union_type":
      return { op: "choice", how: "or", values: unionParts(node, lowering), span: spanOf(node) };
    case "tuple_type":
      return { op: "list", items: typesIn(node, lowering), span: spanOf(node) };
    case "type_annotation":
    case "parenthesized_type":
    case "readonly_type":
    case "optional_type":
    case "type_predicate_annotation":
    case "asserts_annotation":
    case "literal_type":
    case "instantiation_expression":
      return lowerOnly(node, lowering);
    case "member_expression":
    case "call_expression":
    case "string":
    case "number":
    case "true":
    case "false":
    case "null":
    case "undefined":
    case "unary_expression":
      return lowering.expression(node);
    default:
      return lowerOtherType(node, lowering);
  }
}
function lowerOtherType(node, lowering) {
  const opaque = OPAQUE[node.type];
  const parts2 = opaque ? [] : typesIn(node, lowering);
  return { op: "other", how: opaque ?? node.type, parts: parts2, span: spanOf(node) };
}
function typesIn(node, lowering) {
  return partsOf(node).map((part) => lowerType(part, lowering));
}
function lowerOnly(node, lowering) {
  const [only] = partsOf(node);
  return only ? lowerType(only, lowering) : literalOf(node, null);
}
function unionParts(node, lowering) {
  return partsOf(node).flatMap(
    (part) => part.type === "union_type" ? unionParts(part, lowering) : [lowerType(part, lowering)]
  );
}
function lowerQualified(node, lowering) {
  const [object, property] = partsOf(node);
  if (!object || !property) return lowerOtherType(node, lowering);
  return {
    op: "member",
    object: lowerType(object, lowering),
    property: wordsOf(property, lowering.text),
    propertySpan: spanOf(property),
    span: spanOf(node)
  };
}
function lowerLookup(node, lowering) {
  const [object, index] = typesIn(node, lowering);
  const span = spanOf(node);
  if (!object || !index) return object ?? lowerOtherType(node, lowering);
  if (index.op === "literal" && typeof index.value === "string")
    return { op: "member", object, property: index.value, propertySpan: index.span, span };
  return { op: "index", object, index, span };
}
function lowerGeneric(node, lowering) {
  const name2 = childOf(node, "name");
  const given2 = childOf(node, "type_arguments");
  if (!name2 || !given2) return lowerOtherType(node, lowering);
  const types = typesIn(given2, lowering);
  const [only] = types;
  const index = only && types.length === 1 ? only : { op: "list", items: types, span: spanOf(given2) };
  return { op: "index", object: lowerType(name2, lowering), index, span: spanOf(node) };
}

// src/parse/code/javascript-functions.ts
function lowerFunction(node, lowering, naming = {}, decorators = []) {
  const own = nameIn(node, lowering.text);
  const parameters = parametersOf3(node);
  const returns = typeOf(node, "return_type", lowering);
  return {
    name: naming.name ?? own.name,
    nameSpan: naming.nameSpan ?? own.nameSpan,
    parameters: parameters.flatMap((parameter) => lowerParameter(parameter, lowering)),
    body: [...parameters.flatMap((parameter) => lowerProperty(parameter, lowering)), ...lowerBody(node, lowering)],
    decorators,
    ...naming.documentation && { documentation: naming.documentation },
    ...returns && { returns },
    async: has(node, "async"),
    span: spanOf(node)
  };
}
function nameIn(node, text) {
  const name2 = childOf(node, "name") ?? childOf(node, "property");
  if (!name2) return { name: "", nameSpan: { start: node.start, end: node.start } };
  return { name: keyOf(name2, text) ?? "", nameSpan: spanOf(name2) };
}
function parametersOf3(node) {
  const single = childOf(node, "parameter");
  const all = single ? [single] : partsOf(childOf(node, "parameters"));
  return all.filter((parameter) => (childOf(parameter, "pattern") ?? parameter).type !== "this");
}
function lowerBody(node, lowering) {
  const body2 = childOf(node, "body");
  if (!body2) return [];
  if (body2.type === "statement_block") return lowering.statements(body2.children);
  return [{ op: "return", value: lowering.expression(body2), span: spanOf(body2) }];
}
function lowerParameter(node, lowering) {
  if (node.type === "decorator") return [];
  const typed = node.type === "required_parameter" || node.type === "optional_parameter";
  const defaulted = node.type === "assignment_pattern";
  const pattern = typed ? childOf(node, "pattern") : defaulted ? childOf(node, "left") : node;
  const fallback = childOf(node, typed ? "value" : "right");
  const rest = pattern?.type === "rest_pattern";
  const type = typeOf(node, "type", lowering);
  return [
    {
      target: lowerTarget(rest ? partsOf(pattern)[0] : pattern, lowering),
      ...(typed || defaulted) && fallback && { fallback: lowering.expression(fallback) },
      ...rest && { rest: "list" },
      ...type && { type },
      span: spanOf(node)
    }
  ];
}
function lowerProperty(node, lowering) {
  const pattern = childOf(node, "pattern");
  if (pattern?.type !== "identifier" || !isProperty(node, pattern, lowering.text)) return [];
  const span = spanOf(node);
  const name2 = lowering.text.slice(pattern.start, pattern.end);
  const propertySpan = spanOf(pattern);
  return [
    {
      op: "assign",
      target: { op: "member", object: { op: "name", name: "this", span }, property: name2, propertySpan, span },
      value: { op: "name", name: name2, span: propertySpan },
      augmented: false,
      declares: false,
      exported: false,
      span
    }
  ];
}
function isProperty(node, pattern, text) {
  if (has(node, "accessibility_modifier") || has(node, "override_modifier")) return true;
  const before = node.children.findLast(({ end }) => end <= pattern.start)?.end ?? node.start;
  return /\breadonly\b/.test(text.slice(before, pattern.start));
}

// src/parse/code/javascript-classes.ts
function lowerClass(node, lowering, naming = {}, decorators = []) {
  const own = nameIn(node, lowering.text);
  const members = { methods: [], fields: [], body: [], decorators: [], documentation: void 0 };
  for (const member of childOf(node, "body")?.children ?? []) addMember(member, lowering, members);
  return {
    name: naming.name ?? own.name,
    nameSpan: naming.nameSpan ?? own.nameSpan,
    bases: node.children.filter(({ type }) => type === "class_heritage").flatMap((part) => lowerBases(part, lowering)),
    decorators: [...decorators, ...decoratorsOf(node, lowering)],
    methods: members.methods,
    fields: members.fields,
    body: members.body,
    ...naming.documentation && { documentation: naming.documentation },
    span: spanOf(node)
  };
}
function decoratorsOf(node, lowering) {
  return node.children.filter(({ type }) => type === "decorator").map((part) => lowerDecorator(part, lowering));
}
function lowerDecorator(node, lowering) {
  return lowering.expression(partsOf(node)[0]);
}
function lowerBases(heritage, lowering) {
  return partsOf(heritage).flatMap((part) => {
    if (part.type === "implements_clause") return partsOf(part).map((type) => lowerType(type, lowering));
    if (part.type === "extends_clause") return partsOf(part).map((base) => lowering.expression(base));
    return [lowering.expression(part)];
  });
}
function addMember(node, lowering, members) {
  switch (node.type) {
    case "decorator":
      members.decorators.push(lowerDecorator(node, lowering));
      return;
    case "comment":
      members.documentation = documentationOf(node, lowering.text) ?? members.documentation;
      return;
    case "method_signature":
    case "index_signature":
      members.decorators = [];
      return;
    case "method_definition":
    case "abstract_method_signature":
      addMethod(node, lowering, members);
      break;
    case "field_definition":
    case "public_field_definition":
      addField(node, lowering, members);
      break;
    case "class_static_block":
      addStatements(childOf(node, "body")?.children ?? [], lowering, members);
      break;
    case "ERROR":
      for (const child of node.children) addMember(child, lowering, members);
      break;
    default:
      addStatements([node], lowering, members);
  }
  members.decorators = [];
  members.documentation = void 0;
}
function addStatements(nodes, lowering, members) {
  for (const statement of lowering.statements(nodes)) members.body.push(statement);
}
function addMethod(node, lowering, members) {
  const { decorators, documentation } = members;
  members.methods.push(
    lowerFunction(node, lowering, { documentation }, [...decorators, ...decoratorsOf(node, lowering)])
  );
}
function addField(node, lowering, members) {
  const { name: name2, nameSpan } = nameIn(node, lowering.text);
  const value = childOf(node, "value");
  const type = typeOf(node, "type", lowering);
  members.fields.push({
    name: name2,
    ...value && { value: lowering.expression(value, { name: name2, nameSpan, documentation: members.documentation }) },
    ...type && { type },
    span: spanOf(node)
  });
  for (const decorator of [...members.decorators, ...decoratorsOf(node, lowering)])
    members.body.push({ op: "expression", value: decorator, span: decorator.span });
}
function lowerStrayMember(node, lowering, naming) {
  if (node.type === "method_definition") {
    const lowered = lowerFunction(node, lowering, naming);
    return [{ op: "function", function: lowered, exported: false, span: lowered.span }];
  }
  const { name: name2, nameSpan } = nameIn(node, lowering.text);
  const value = partsOf(node).find(({ field }) => field === "value");
  if (!value) return [];
  return [
    {
      op: "assign",
      target: { op: "name", name: name2, span: nameSpan },
      value: lowering.expression(value, { name: name2, nameSpan }),
      augmented: false,
      declares: true,
      exported: false,
      span: spanOf(node)
    }
  ];
}

// src/parse/code/javascript-jsx.ts
function lowerJsx(node, lowering) {
  const opening = childOf(node, "open_tag") ?? node;
  const attributes = opening.children.filter(({ field }) => field === "attribute");
  const span = spanOf(node);
  const record = {
    op: "record",
    entries: attributes.flatMap((attribute) => lowerAttribute(attribute, lowering)),
    span: spanOf(opening)
  };
  const values = [lowerTag(opening, lowering), record];
  const children = [];
  if (opening !== node) for (const child of node.children) addChild(child, lowering, children);
  return {
    op: "call",
    callee: { op: "name", name: "$jsx", span },
    args: [...values.map((value) => ({ value })), ...children],
    construct: false,
    awaited: false,
    span
  };
}
function lowerTag(opening, lowering) {
  const name2 = childOf(opening, "name");
  const written = wordsOf(name2, lowering.text);
  const plain = name2?.type === "jsx_namespace_name" || name2?.type === "identifier" && /^[a-z]/.test(written);
  return name2 && !plain ? lowering.expression(name2) : literalOf(name2 ?? opening, written);
}
function lowerAttribute(node, lowering) {
  const span = spanOf(node);
  const [name2, value] = partsOf(node);
  if (!name2) return [];
  if (node.type === "jsx_attribute") {
    const lowered = value ? lowerAttributeValue(value, lowering) : literalOf(node, true);
    return [{ key: wordsOf(name2, lowering.text), keySpan: spanOf(name2), value: lowered, span }];
  }
  const spread = name2.type === "spread_element" ? partsOf(name2)[0] : name2;
  return [{ spread: true, value: lowering.expression(spread), span }];
}
function lowerAttributeValue(node, lowering) {
  if (node.type === "string") return literalOf(node, lowering.text.slice(node.start + 1, node.end - 1));
  return lowering.expression(node.type === "jsx_expression" ? partsOf(node)[0] : node);
}
function addChild(node, lowering, children) {
  if (node.field || node.type === "jsx_text" || node.type === "html_character_reference") return;
  for (const part of node.type === "jsx_expression" ? partsOf(node) : [node]) {
    const [spread] = part.type === "spread_element" ? partsOf(part) : [];
    if (spread) children.push({ spread: "list", value: lowering.expression(spread) });
    else if (part.type !== "comment") children.push({ value: lowering.expression(part) });
  }
}

// src/parse/code/javascript-values.ts
function lowerCall(node, callee, lowering) {
  return {
    op: "call",
    callee,
    args: lowerArguments(childOf(node, "arguments"), lowering),
    construct: node.type === "new_expression",
    awaited: false,
    span: spanOf(node)
  };
}
function lowerArguments(node, lowering) {
  if (node?.type === "template_string") return [{ value: lowering.expression(node) }];
  return partsOf(node).map(
    (part) => part.type === "spread_element" ? { spread: "list", value: lowering.expression(partsOf(part)[0]) } : { value: lowering.expression(part) }
  );
}
function lowerList(node, lowering) {
  const items = itemsOf(node, lowering.text).map(
    (item) => item ? lowering.expression(item) : literalOf({ ...node, end: node.start }, null)
  );
  return { op: "list", items, span: spanOf(node) };
}
function lowerRecord(node, lowering) {
  const entries = [];
  let documentation;
  for (const child of node.children) {
    if (isComment(child)) documentation = documentationOf(child, lowering.text) ?? documentation;
    else {
      entries.push(lowerMember(child, lowering, documentation));
      documentation = void 0;
    }
  }
  return { op: "record", entries, span: spanOf(node) };
}
function lowerMember(node, lowering, documentation) {
  const span = spanOf(node);
  switch (node.type) {
    case "pair":
    case "method_definition":
      return lowerPair(node, lowering, documentation);
    case "spread_element":
      return { spread: true, value: lowering.expression(partsOf(node)[0]), span };
    case "shorthand_property_identifier": {
      const value = nameOf3(node, lowering.text);
      return { key: value.name, keySpan: span, value, span };
    }
    default:
      return { value: lowering.expression(node), span };
  }
}
function lowerPair(node, lowering, documentation) {
  const span = spanOf(node);
  const keyNode = childOf(node, "key") ?? childOf(node, "name");
  const key = keyOf(keyNode, lowering.text);
  const keySpan = spanOf(keyNode ?? { ...node, end: node.start });
  const naming = { name: key ?? "", nameSpan: keySpan, documentation };
  const value = lowerEntryValue(node, lowering, naming);
  if (key !== void 0) return { key, keySpan, value, span };
  if (!keyNode) return { value, span };
  return { computed: lowering.expression(partsOf(keyNode)[0]), value, span };
}
function lowerEntryValue(node, lowering, naming) {
  if (node.type === "pair") return lowering.expression(childOf(node, "value"), naming);
  return { op: "function", function: lowerFunction(node, lowering, naming), span: spanOf(node) };
}
function lowerEnum(node, lowering) {
  const entries = [];
  let next = 0;
  for (const member of childOf(node, "body")?.children ?? []) {
    if (isComment(member)) continue;
    const given2 = childOf(member, "value");
    const value = given2 ? lowering.expression(given2) : literalOf(member, next);
    const name2 = childOf(member, "name") ?? member;
    const key = keyOf(name2, lowering.text) ?? wordsOf(name2, lowering.text);
    entries.push({ key, keySpan: spanOf(name2), value, span: spanOf(member) });
    next = value.op === "literal" && typeof value.value === "number" ? value.value + 1 : null;
  }
  return { op: "record", entries, span: spanOf(node) };
}

// src/parse/code/javascript-expressions.ts
var CONDITIONS = /* @__PURE__ */ new Set(["==", "!=", "===", "!==", "<", "<=", ">", ">=", "in", "instanceof"]);
var CHOICES = { "||": "or", "&&": "and", "??": "default" };
var inner = (node, lowering, naming) => lowering.expression(partsOf(node)[0], naming);
var named = (node, { text }) => nameOf3(node, text);
var func2 = (node, lowering, naming) => ({
  op: "function",
  function: lowerFunction(node, lowering, naming),
  span: spanOf(node)
});
var constant = (value) => (node) => literalOf(node, value);
var LOWER = {
  identifier: named,
  this: named,
  super: named,
  import: named,
  property_identifier: named,
  private_property_identifier: named,
  shorthand_property_identifier: named,
  shorthand_property_identifier_pattern: named,
  type_identifier: named,
  predefined_type: named,
  meta_property: (node, { text }) => ({ ...nameOf3(node, text), name: wordsOf(node, text).replace(/\s+/g, "") }),
  true: constant(true),
  false: constant(false),
  null: constant(null),
  undefined: constant(null),
  string: (node, { text }) => literalOf(node, stringOf(node, text)),
  string_fragment: (node, { text }) => literalOf(node, wordsOf(node, text)),
  number: (node, { text }) => lowerNumber(node, text),
  regex: (node, { text }) => lowerRegex(node, text),
  template_string: (node, lowering) => lowerTemplate(node, lowering),
  parenthesized_expression: inner,
  as_expression: inner,
  satisfies_expression: inner,
  non_null_expression: inner,
  type_assertion: inner,
  instantiation_expression: inner,
  jsx_expression: inner,
  expression_statement: inner,
  await_expression: (node, lowering) => awaited(inner(node, lowering, void 0)),
  arrow_function: func2,
  function_expression: func2,
  generator_function: func2,
  function_declaration: func2,
  generator_function_declaration: func2,
  class: lowerClassValue,
  class_declaration: lowerClassValue,
  object: (node, lowering) => lowerRecord(node, lowering),
  array: (node, lowering) => lowerList(node, lowering),
  spread_element: (node, lowering) => otherOf(node, "spread", lowering),
  yield_expression: (node, lowering) => otherOf(node, "yield", lowering),
  sequence_expression: (node, lowering) => otherOf(node, ",", lowering),
  jsx_element: lowerJsx,
  jsx_self_closing_element: lowerJsx,
  call_expression: lowerCalled,
  new_expression: (node, lowering) => lowerCall(node, lowering.expression(childOf(node, "constructor")), lowering),
  member_expression: lowerMember2,
  subscript_expression: lowerSubscript,
  ternary_expression: lowerTernary,
  unary_expression: lowerUnary,
  update_expression: (node, lowering) => otherOf(node, operatorOf(node, lowering), lowering),
  binary_expression: lowerBinary,
  assignment_expression: lowerInnerAssignment,
  augmented_assignment_expression: lowerInnerAssignment
};
function lowerExpression(node, lowering, naming) {
  if (!node) return { op: "other", how: "missing", parts: [], span: { start: 0, end: 0 } };
  const lower2 = Object.hasOwn(LOWER, node.type) ? LOWER[node.type] : void 0;
  return lower2 ? lower2(node, lowering, naming) : otherOf(node, node.type, lowering);
}
function otherOf(node, how, lowering) {
  return { op: "other", how, parts: partsOf(node).map((part) => lowering.expression(part)), span: spanOf(node) };
}
function operatorOf(node, { text }) {
  return wordsOf(childOf(node, "operator"), text);
}
function awaited(value) {
  return value.op === "call" ? { ...value, awaited: true } : value;
}
function lowerClassValue(node, lowering, naming) {
  return { op: "class", class: lowerClass(node, lowering, naming), span: spanOf(node) };
}
function lowerCalled(node, lowering) {
  const callee = childOf(node, "function");
  if (callee?.type === "await_expression")
    return awaited(lowerCall(node, inner(callee, lowering, void 0), lowering));
  if (callee?.type !== "unary_expression") return lowerCall(node, lowering.expression(callee), lowering);
  const called = lowerCall(node, lowering.expression(childOf(callee, "argument")), lowering);
  return applyUnary(operatorOf(callee, lowering), called, node);
}
function lowerUnary(node, lowering) {
  return applyUnary(operatorOf(node, lowering), lowering.expression(childOf(node, "argument")), node);
}
function applyUnary(operator, operand, node) {
  const span = spanOf(node);
  if (operator === "!") return { op: "condition", operator: "not", operands: [operand], span };
  if (operator === "-" && operand.op === "literal" && typeof operand.value === "number")
    return { op: "literal", value: -operand.value, span };
  return { op: "other", how: operator, parts: [operand], span };
}
function lowerMember2(node, lowering) {
  const property = childOf(node, "property") ?? { ...node, start: node.end };
  return {
    op: "member",
    object: lowering.expression(childOf(node, "object")),
    property: wordsOf(property, lowering.text),
    propertySpan: spanOf(property),
    span: spanOf(node)
  };
}
function lowerSubscript(node, lowering) {
  const object = lowering.expression(childOf(node, "object"));
  const index = lowering.expression(childOf(node, "index"));
  const span = spanOf(node);
  if (index.op === "literal" && typeof index.value === "string" && !index.regex)
    return { op: "member", object, property: index.value, propertySpan: index.span, span };
  return { op: "index", object, index, span };
}
function lowerTernary(node, lowering) {
  const branches = ["consequence", "alternative"].map((field) => childOf(node, field));
  return {
    op: "choice",
    how: "if",
    test: lowering.expression(childOf(node, "condition")),
    values: branches.flatMap((branch2) => branch2 ? [lowering.expression(branch2)] : []),
    span: spanOf(node)
  };
}
function lowerBinary(node, lowering) {
  const operator = operatorOf(node, lowering);
  const how = CHOICES[operator];
  const span = spanOf(node);
  if (operator === "+") return joinText(chainOf(node, operator, lowering), node.start) ?? otherOf(node, "+", lowering);
  if (how) return { op: "choice", how, values: chainOf(node, operator, lowering), span };
  const operands = partsOf(node).filter(({ field }) => field !== "operator").map((operand) => lowering.expression(operand));
  return CONDITIONS.has(operator) ? { op: "condition", operator, operands, span } : { op: "other", how: operator, parts: operands, span };
}
function chainOf(node, operator, lowering) {
  const operands = [];
  let at = node;
  while (at?.type === "binary_expression" && operatorOf(at, lowering) === operator) {
    operands.push(lowering.expression(childOf(at, "right")));
    at = childOf(at, "left");
  }
  operands.push(lowering.expression(at));
  return operands.toReversed();
}
function lowerInnerAssignment(node, lowering) {
  const { target, value } = lowerAssignment(node, lowering);
  return { op: "assignment", target, value, span: spanOf(node) };
}

// src/parse/code/javascript-declarations.ts
function lowerDeclaration(node, lowering, around) {
  switch (node.type) {
    case "lexical_declaration":
    case "variable_declaration":
    case "using_declaration":
      return lowerVariables(node, lowering, around);
    case "variable_declarator":
      return lowerDeclarator(node, lowering, around);
    case "function_declaration":
    case "generator_function_declaration":
      return [lowerNamedFunction(node, lowering, around)];
    case "class_declaration":
    case "abstract_class_declaration":
      return [lowerNamedClass(node, lowering, around)];
    case "enum_declaration":
      return [assign2(node, childOf(node, "name"), lowerEnum(node, lowering), lowering, around.exported)];
    case "import_alias": {
      const [name2, value] = partsOf(node);
      return [assign2(node, name2, lowerAlias(value, lowering), lowering, around.exported)];
    }
    case "ambient_declaration":
      return partsOf(node).flatMap((part) => lowerAmbient(part, lowering, around));
    case "internal_module":
    case "module":
      return [lowerNamespace(node, lowering)];
    case "function_signature":
    case "interface_declaration":
    case "type_alias_declaration":
      return [];
    default:
      return void 0;
  }
}
function lowerVariables(node, lowering, around) {
  const ambient = around.ambient === true || childOf(node, "kind")?.type === "const";
  return partsOf(node).flatMap((part) => lowerDeclarator(part, lowering, { ...around, ambient }));
}
function lowerDeclarator(node, lowering, { exported, ambient, documentation }) {
  if (node.type !== "variable_declarator") return [...lowering.statements([node])];
  const span = spanOf(node);
  const target = lowerTarget(childOf(node, "name"), lowering);
  const given2 = childOf(node, "value");
  const absent2 = ambient ? { op: "other", how: "declare", parts: [], span } : literalOf(node, null);
  const value = given2 ? lowering.expression(given2, namingOf(target, documentation)) : absent2;
  const type = typeOf(node, "type", lowering);
  return [{ op: "assign", target, value, ...type && { type }, augmented: false, declares: true, exported, span }];
}
function lowerNamedFunction(node, lowering, { exported, documentation }) {
  const lowered = lowerFunction(node, lowering, { documentation });
  return { op: "function", function: lowered, exported, span: lowered.span };
}
function lowerNamedClass(node, lowering, around) {
  const { exported, documentation, decorators = [] } = around;
  const lowered = lowerClass(node, lowering, { documentation }, decorators);
  return { op: "class", class: lowered, exported, span: lowered.span };
}
function lowerAmbient(node, lowering, around) {
  if (node.type === "statement_block") return lowering.statements([node]);
  return lowerDeclaration(node, lowering, { ...around, ambient: true }) ?? [];
}
function lowerNamespace(node, lowering) {
  const body2 = lowering.statements(childOf(node, "body")?.children ?? []);
  return { op: "with", items: [], body: body2, span: spanOf(node) };
}
function lowerAlias(node, lowering) {
  if (node?.type !== "nested_identifier") return lowering.expression(node);
  const property = childOf(node, "property") ?? node;
  return {
    op: "member",
    object: lowerAlias(childOf(node, "object"), lowering),
    property: lowering.text.slice(property.start, property.end),
    propertySpan: spanOf(property),
    span: spanOf(node)
  };
}
function assign2(node, name2, value, lowering, exported) {
  const target = nameOf3(name2 ?? { ...node, end: node.start }, lowering.text);
  return { op: "assign", target, value, augmented: false, declares: true, exported, span: spanOf(node) };
}
function lowerExported(node, declaration, lowering, documentation) {
  const around = { exported: true, documentation, decorators: decoratorsOf(node, lowering) };
  return lowerDeclaration(declaration, lowering, around) ?? lowering.statements([declaration]);
}

// src/parse/code/javascript-modules.ts
function lowerImport(node, lowering) {
  const required = node.children.find(({ type }) => type === "import_require_clause");
  if (required) return [lowerRequire(node, required, lowering)];
  const source = childOf(node, "source");
  const clause = node.children.find(({ type }) => type === "import_clause");
  const names = partsOf(clause).flatMap((part) => importNames2(part, lowering.text));
  const moduleSpan = spanOf(source ?? { ...node, start: node.end });
  return [{ op: "import", import: { module: stringOf(source, lowering.text), moduleSpan, names }, span: spanOf(node) }];
}
function importNames2(node, text) {
  const span = spanOf(node);
  switch (node.type) {
    case "identifier":
      return [{ imported: "default", local: wordsOf(node, text), span }];
    case "namespace_import":
      return [{ imported: "*", local: wordsOf(partsOf(node)[0], text), span }];
    case "named_imports":
      return partsOf(node).flatMap((part) => importNames2(part, text));
    case "import_specifier": {
      const imported2 = keyOf(childOf(node, "name"), text) ?? "";
      return [{ imported: imported2, local: keyOf(childOf(node, "alias"), text) ?? imported2, span }];
    }
    default:
      return [];
  }
}
function lowerRequire(node, clause, lowering) {
  const [name2] = partsOf(clause);
  const source = childOf(clause, "source");
  const value = {
    op: "call",
    callee: { op: "name", name: "require", span: spanOf(clause) },
    args: source ? [{ value: lowering.expression(source) }] : [],
    construct: false,
    awaited: false,
    span: spanOf(clause)
  };
  return assign2(node, name2, value, lowering, false);
}
function lowerExport(node, lowering, documentation) {
  const declaration = childOf(node, "declaration");
  if (declaration) {
    const statements = lowerExported(node, declaration, lowering, documentation);
    return has(node, "default") ? [...statements, ...exportDefault(node, statements)] : statements;
  }
  const value = childOf(node, "value");
  if (value) return [lowerDefault(node, value, lowering, documentation)];
  const names = node.children.flatMap((child) => exportNames(child, lowering.text));
  const source = childOf(node, "source");
  if (!source && names.length === 0 && !has(node, "export_clause")) return lowerBareExport(node, lowering);
  const from = source && { module: stringOf(source, lowering.text) };
  return [{ op: "export", export: { ...from, names }, span: spanOf(node) }];
}
function exportDefault(node, [first]) {
  const local = first?.op === "function" ? first.function.name : first?.op === "class" ? first.class.name : void 0;
  if (local === void 0) return [];
  return [{ op: "export", export: { names: [{ local, exported: "default" }] }, span: spanOf(node) }];
}
function lowerDefault(node, value, lowering, documentation) {
  const decorators = node.children.filter(({ type }) => type === "decorator");
  const naming = documentation && { name: "", nameSpan: { start: value.start, end: value.start }, documentation };
  const decorated = decorators.length > 0 ? { ...value, children: [...decorators, ...value.children] } : value;
  return {
    op: "export",
    export: { names: [], value: lowering.expression(decorated, naming) },
    span: spanOf(node)
  };
}
function exportNames(node, text) {
  switch (node.type) {
    case "*":
      return [{ local: "*", exported: "*" }];
    case "namespace_export":
      return [{ local: "*", exported: keyOf(partsOf(node)[0], text) ?? "" }];
    case "export_clause":
      return partsOf(node).flatMap((part) => exportNames(part, text));
    case "export_specifier": {
      const local = keyOf(childOf(node, "name"), text) ?? "";
      return [{ local, exported: keyOf(childOf(node, "alias"), text) ?? local }];
    }
    default:
      return [];
  }
}
function lowerBareExport(node, lowering) {
  const [first, ...others] = partsOf(node);
  const span = spanOf(node);
  if (!first) return [];
  const sign = lowering.text.slice(node.start + "export".length, first.start).trim();
  if (first.type === "identifier" && /^as\b/.test(sign)) return [];
  if (!sign.startsWith("=") || others.length > 0) return lowering.statements([first, ...others]);
  return [
    {
      op: "assign",
      target: {
        op: "member",
        object: { op: "name", name: "module", span },
        property: "exports",
        propertySpan: span,
        span
      },
      value: lowering.expression(first),
      augmented: false,
      declares: false,
      exported: false,
      span
    }
  ];
}

// src/parse/code/javascript-statements.ts
var nothing = () => [];
var through = (node, lowering) => lowering.statements(partsOf(node));
var stray = (node, lowering, documentation) => lowerStrayMember(node, lowering, { documentation });
var LOWER2 = {
  empty_statement: nothing,
  debugger_statement: nothing,
  statement_identifier: nothing,
  jsx_text: nothing,
  method_signature: nothing,
  index_signature: nothing,
  ERROR: (node, lowering) => lowering.statements(node.children),
  formal_parameters: through,
  required_parameter: through,
  optional_parameter: through,
  labeled_statement: through,
  else_clause: through,
  finally_clause: (node, lowering) => bodyOf(node, lowering),
  class_static_block: (node, lowering) => bodyOf(node, lowering),
  method_definition: stray,
  field_definition: stray,
  public_field_definition: stray,
  import_statement: (node, lowering) => lowerImport(node, lowering),
  export_statement: lowerExport,
  expression_statement: lowerExpressionStatement,
  statement_block: (node, lowering) => [
    { op: "with", items: [], body: lowering.statements(node.children), span: spanOf(node) }
  ],
  return_statement: lowerEnd("return"),
  throw_statement: lowerEnd("throw"),
  break_statement: (node) => [{ op: "jump", how: "break", span: spanOf(node) }],
  continue_statement: (node) => [{ op: "jump", how: "continue", span: spanOf(node) }],
  if_statement: lowerIf,
  switch_statement: lowerSwitch,
  while_statement: lowerWhile,
  do_statement: lowerWhile,
  for_statement: lowerFor,
  for_in_statement: lowerForIn,
  try_statement: lowerTry,
  with_statement: (node, lowering) => [
    {
      op: "with",
      items: [{ value: lowering.expression(childOf(node, "object")) }],
      body: bodyOf(node, lowering),
      span: spanOf(node)
    }
  ]
};
function lowerStatement(node, lowering, documentation) {
  const lower2 = Object.hasOwn(LOWER2, node.type) ? LOWER2[node.type] : void 0;
  if (lower2) return lower2(node, lowering, documentation);
  return lowerDeclaration(node, lowering, { exported: false, documentation }) ?? evaluate2(node, lowering, documentation);
}
function bodyOf(node, lowering, field = "body") {
  return blockOf(childOf(node, field), lowering);
}
function blockOf(body2, lowering) {
  if (!body2) return [];
  return lowering.statements(body2.type === "statement_block" ? body2.children : [body2]);
}
function lowerExpressionStatement(node, lowering, documentation) {
  return partsOf(node).flatMap(
    (part) => lowerDeclaration(part, lowering, { exported: false, documentation }) ?? evaluate2(part, lowering, documentation)
  );
}
function evaluate2(node, lowering, documentation) {
  const span = spanOf(node);
  switch (node.type) {
    case "parenthesized_expression":
    case "sequence_expression":
      return partsOf(node).flatMap((part) => evaluate2(part, lowering, documentation));
    case "assignment_expression":
    case "augmented_assignment_expression": {
      const augmented = node.type === "augmented_assignment_expression";
      const { target, value } = lowerAssignment(node, lowering, documentation);
      return [{ op: "assign", target, value, augmented, declares: false, exported: false, span }];
    }
    default:
      return [{ op: "expression", value: lowering.expression(node), span }];
  }
}
function lowerEnd(op) {
  return (node, lowering) => {
    const [value] = partsOf(node);
    return [{ op, ...value && { value: lowering.expression(value) }, span: spanOf(node) }];
  };
}
function lowerIf(node, lowering) {
  const test = lowering.expression(childOf(node, "condition"));
  const then = bodyOf(node, lowering, "consequence");
  const otherwise = blockOf(partsOf(childOf(node, "alternative"))[0], lowering);
  return [{ op: "if", test, then, otherwise, span: spanOf(node) }];
}
function lowerSwitch(node, lowering) {
  const cases = [];
  const subject = lowering.expression(childOf(node, "value"));
  let tests = [];
  let isDefault = false;
  const arms = partsOf(childOf(node, "body"));
  for (const [index, arm] of arms.entries()) {
    const value = childOf(arm, "value");
    if (value) tests.push(lowering.expression(value));
    if (arm.type === "switch_default") isDefault = true;
    const body2 = partsOf(arm).filter((part) => part !== value);
    if (body2.length === 0 && index < arms.length - 1) continue;
    cases.push({ tests: isDefault ? [] : tests, body: lowering.statements(body2) });
    tests = [];
    isDefault = false;
  }
  return [{ op: "switch", subject, cases, span: spanOf(node) }];
}
function lowerWhile(node, lowering) {
  const test = lowering.expression(childOf(node, "condition"));
  return [{ op: "while", test, body: bodyOf(node, lowering), span: spanOf(node) }];
}
function lowerFor(node, lowering) {
  const start2 = childOf(node, "initializer");
  const condition = childOf(node, "condition");
  const step = childOf(node, "increment");
  const begin = start2 ? lowering.statements([start2]) : [];
  const endless = !condition || !/^[A-Za-z]/.test(condition.type) || condition.type === "empty_statement";
  const test = endless ? literalOf(condition ?? { ...node, end: node.start }, true) : lowering.expression(condition);
  const body2 = [...bodyOf(node, lowering), ...step ? lowering.statements([step]) : []];
  return [...begin, { op: "while", test, body: body2, span: spanOf(node) }];
}
function lowerForIn(node, lowering) {
  const keys = wordsOf(childOf(node, "operator"), lowering.text) === "in";
  const target = lowerTarget(childOf(node, "left"), lowering);
  const each = lowering.expression(childOf(node, "right"));
  return [{ op: "for", target, each, keys, body: bodyOf(node, lowering), span: spanOf(node) }];
}
function lowerTry(node, lowering) {
  const handler = childOf(node, "handler");
  const last = childOf(node, "finalizer");
  return [
    {
      op: "try",
      body: bodyOf(node, lowering),
      handlers: handler ? [lowerHandler(handler, lowering)] : [],
      last: last ? bodyOf(last, lowering) : [],
      span: spanOf(node)
    }
  ];
}
function lowerHandler(node, lowering) {
  const parameter = childOf(node, "parameter");
  const target = parameter && { target: lowerTarget(parameter, lowering) };
  return { ...target, types: [], body: bodyOf(node, lowering), span: spanOf(node) };
}

// src/parse/code/javascript.ts
function lowerJavaScript(root, text) {
  const lowering = {
    text,
    expression: (node, naming) => lowerExpression(node, lowering, naming),
    statements: (nodes) => lowerStatements(nodes, lowering)
  };
  return lowering.statements(root.children);
}
var BETWEEN = /* @__PURE__ */ new Set(["function_signature", "empty_statement"]);
function lowerStatements(nodes, lowering) {
  const statements = [];
  let documentation;
  for (const node of nodes) {
    if (isComment(node)) documentation = documentationOf(node, lowering.text) ?? documentation;
    else if (isPart(node)) {
      for (const statement of lowerStatement(node, lowering, documentation)) statements.push(statement);
      if (!BETWEEN.has(node.type)) documentation = void 0;
    }
  }
  return statements;
}

// src/parse/code/python-tree.ts
var COMMENTS = /* @__PURE__ */ new Set(["comment", "line_continuation"]);
var SIGNS = /* @__PURE__ */ new Set([...COMMENTS, "in", "not", "*", "async", ","]);
var DAMAGE = "ERROR";
function spanOf2({ start: start2, end }) {
  return { start: start2, end };
}
function spellingOf({ start: start2, end }, { text }) {
  return text.slice(start2, end);
}
function partsOf2(node) {
  return node ? node.children.filter(({ type }) => !SIGNS.has(type)) : [];
}
function fieldOf(node, field) {
  return node?.children.find((child) => child.field === field && !COMMENTS.has(child.type));
}
function fieldsOf2(node, field) {
  return partsOf2(node).filter((child) => child.field === field);
}
function partOf(node, field) {
  return fieldOf(node, field) ?? absent(node);
}
function firstPart(node) {
  return partsOf2(node)[0] ?? absent(node);
}
function absent({ end }) {
  return { type: "missing", field: void 0, start: end, end, children: [] };
}
function peel(node) {
  let inner2 = node;
  while (inner2.type === "parenthesized_expression") {
    const parts2 = partsOf2(inner2);
    if (parts2.length !== 1 || !parts2[0]) break;
    inner2 = parts2[0];
  }
  return inner2;
}
function straysOf(node) {
  return node ? node.children.filter(isDamage) : [];
}
function isDamage({ type }) {
  return type === DAMAGE;
}
function nameOf4(node, lowering) {
  return { op: "name", name: spellingOf(node, lowering), span: spanOf2(node) };
}
function otherOf2(how, node, parts2) {
  return { op: "other", how, parts: parts2, span: spanOf2(node) };
}
function lowerEach(nodes, lowering) {
  return nodes.map((node) => lowering.expression(node));
}
function branchOf(test, [then, otherwise], span) {
  return { op: "if", test, then, otherwise, span };
}
function lowerTogether(nodes, node, lowering) {
  const [first] = nodes;
  if (nodes.length === 1 && first) return lowering.expression(first);
  return { op: "list", items: lowerEach(nodes, lowering), span: spanOf2(node) };
}

// src/parse/code/python-strings.ts
var ESCAPE = /\\(?:\r?\n|([0-7]{1,3})|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(N\{[^}]*\})|([\\'"abfnrtv]))/g;
var NAMED = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v"
};
var PIECES = /* @__PURE__ */ new Set(["string_start", "string_content", "string_end"]);
var LAST_CODE_POINT = 1114111;
function lowerString(node, lowering) {
  return joinStrings([node], node, lowering);
}
function lowerConcatenated(node, lowering) {
  return joinStrings(partsOf2(node), node, lowering);
}
function isText2(value) {
  return value.op === "text" || value.op === "literal" && typeof value.value === "string";
}
function textParts2(value) {
  if (value.op === "text") return value.parts;
  return value.op === "other" && value.how === "+" ? value.parts.flatMap(textParts2) : [value];
}
function joinStrings(strings, node, lowering) {
  const parts2 = strings.flatMap((string) => readParts(string, lowering));
  const span = spanOf2(node);
  if (!strings.every(isConstant)) return { op: "text", parts: parts2, span };
  return { op: "literal", value: parts2.map((part) => part.op === "literal" ? part.value : "").join(""), span };
}
function isConstant({ type, children }) {
  return type === "string" && children.every((child) => PIECES.has(child.type));
}
function readParts(node, lowering) {
  if (node.type !== "string") return [lowering.expression(node)];
  const prefix = (node.children[0] ? spellingOf(node.children[0], lowering) : "").toLowerCase();
  return partsOf2(node).flatMap((part) => {
    if (part.type === "interpolation") return readInterpolation(part, lowering);
    if (!PIECES.has(part.type)) return [lowering.expression(part)];
    if (part.type !== "string_content") return [];
    return [{ op: "literal", value: decode(spellingOf(part, lowering), prefix), span: spanOf2(part) }];
  });
}
function readInterpolation(node, lowering) {
  const formats = partsOf2(node).filter(({ type }) => type === "format_specifier");
  return [
    lowering.expression(firstPart(node)),
    ...formats.flatMap((format) => partsOf2(format).flatMap((part) => readInterpolation(part, lowering)))
  ];
}
function decode(written, prefix) {
  const content = /^\w*[ft]/.test(prefix) ? written.replace(/\{\{|\}\}/g, (pair) => pair.charAt(0)) : written;
  if (/^\w*r/.test(prefix) || !content.includes("\\")) return content;
  return content.replace(ESCAPE, decodeEscape);
}
function decodeEscape(written, ...groups) {
  const [octal, byte, short, long, character, sign] = groups;
  if (octal) return String.fromCodePoint(Number.parseInt(octal, 8));
  const code = byte ?? short ?? long;
  if (code) {
    const point = Number.parseInt(code, 16);
    return point > LAST_CODE_POINT ? written : String.fromCodePoint(point);
  }
  if (character) return written;
  return sign ? NAMED[sign] ?? sign : "";
}
function lowerNumber2(node, lowering) {
  const written = spellingOf(node, lowering).replaceAll("_", "").replace(/[lL]$/, "");
  const value = /^0[0-7]+$/.test(written) ? Number.parseInt(written, 8) : Number(written);
  if (written === "" || Number.isNaN(value)) return otherOf2("complex", node, lowerEach(partsOf2(node), lowering));
  return { op: "literal", value, span: spanOf2(node) };
}

// src/parse/code/python-operators.ts
function lowerBinary2(node, lowering) {
  const right = partOf(node, "right");
  const operator = fieldOf(node, "operator")?.type ?? "missing";
  const values = [lowering.expression(partOf(node, "left")), lowering.expression(right)];
  if (operator === "%" && isText2(values[0])) return formatted(values, right, node);
  return operator === "+" ? sum(values, node) : otherOf2(operator, node, values);
}
function sum(values, node) {
  if (!values.some(isText2)) return otherOf2("+", node, values);
  return { op: "text", parts: values.flatMap(textParts2), span: spanOf2(node) };
}
function formatted([left, right], written, node) {
  return { op: "text", parts: [...textParts2(left), ...fillings(right, peel(written))], span: spanOf2(node) };
}
function fillings(value, { type }) {
  if (value.op === "list" && type === "tuple") return value.items;
  return value.op === "record" ? value.entries.map((entry) => entry.value) : [value];
}
function lowerUnary2(node, lowering) {
  const operator = fieldOf(node, "operator")?.type ?? "missing";
  const value = lowering.expression(partOf(node, "argument"));
  const signed2 = operator === "-" ? -1 : operator === "+" ? 1 : 0;
  if (signed2 !== 0 && value.op === "literal" && typeof value.value === "number")
    return { ...value, value: signed2 * value.value, span: spanOf2(node) };
  return otherOf2(operator, node, [value]);
}
function lowerNot(node, lowering) {
  return negated(lowering.expression(partOf(node, "argument")), node);
}
function negated(value, node) {
  return { op: "condition", operator: "not", operands: [value], span: spanOf2(node) };
}
function lowerBoolean(node, lowering) {
  const how = fieldOf(node, "operator")?.type === "and" ? "and" : "or";
  return chosen(how, [lowering.expression(partOf(node, "left")), lowering.expression(partOf(node, "right"))], node);
}
function chosen(how, values, node) {
  const flat = values.flatMap((value) => value.op === "choice" && value.how === how ? value.values : [value]);
  return { op: "choice", how, values: flat, span: spanOf2(node) };
}
function lowerConditional(node, lowering) {
  const [then, test, ...otherwise] = lowerEach(partsOf2(node), lowering);
  if (!then || !test) return otherOf2(node.type, node, then ? [then] : []);
  return { op: "choice", how: "if", test, values: [then, ...otherwise], span: spanOf2(node) };
}
function lowerComparison(node, lowering) {
  const operators = node.children.filter(({ field }) => field === "operators");
  const operands = lowerEach(
    partsOf2(node).filter(({ field }) => field !== "operators"),
    lowering
  );
  const links = operators.map(({ type }, at) => {
    const left = at === 0 ? operands[0] : operands[at] && again(operands[at]);
    return compared(type, left ?? lowering.expression(absent(node)), operands[at + 1], node);
  });
  const [first, ...more] = links;
  if (!first) return otherOf2(node.type, node, operands);
  return more.length === 0 ? first : { op: "choice", how: "and", values: links, span: spanOf2(node) };
}
function compared(type, left, right, node) {
  const last = right ?? otherOf2("missing", { start: node.end, end: node.end }, []);
  const operator = type === "<>" ? "!=" : type;
  const span = { start: left.span.start, end: last.span.end };
  return { op: "condition", operator, operands: [left, last], span };
}
function again(value) {
  return isSmall(value) ? value : otherOf2("again", value.span, []);
}
function isSmall(value) {
  let inner2 = value;
  while (inner2.op === "member") inner2 = inner2.object;
  return inner2.op === "name" || inner2.op === "literal";
}

// src/parse/code/python-targets.ts
var LISTS = /* @__PURE__ */ new Set(["tuple_pattern", "list_pattern", "pattern_list", "tuple", "list", "expression_list"]);
var SPLATS = /* @__PURE__ */ new Set(["list_splat_pattern", "list_splat", "dictionary_splat_pattern", "dictionary_splat"]);
function lowerTarget2(node, lowering) {
  const written = peel(node);
  if (LISTS.has(written.type)) {
    const items = partsOf2(written).map((item) => lowerItem(item, lowering));
    return { op: "list-pattern", items, span: spanOf2(written) };
  }
  if (SPLATS.has(written.type)) return lowerTarget2(firstPart(written), lowering);
  if (written.type === "identifier") return nameOf4(written, lowering);
  const value = lowering.expression(written);
  if (value.op === "name" || value.op === "member" || value.op === "index") return value;
  return { op: "index", object: value, index: lowering.expression(absent(written)), span: spanOf2(written) };
}
function lowerItem(node, lowering) {
  const target = lowerTarget2(node, lowering);
  return isSplat(node) ? { target, rest: true } : { target };
}
function isSplat({ type }) {
  return SPLATS.has(type);
}
function lowerAlias2(node, lowering) {
  return lowerTarget2(node.type === "as_pattern_target" ? firstPart(node) : node, lowering);
}
function namesOf2(target) {
  if (target.op === "name") return [target.name];
  return target.op === "list-pattern" ? target.items.flatMap((item) => item ? namesOf2(item.target) : []) : [];
}

// src/parse/code/python-types.ts
var DOTTED = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u;
function lowerType2(node, lowering) {
  const lower2 = TYPES.get(node.type);
  return lower2 ? lower2(node, lowering) : lowering.expression(node);
}
var TYPES = /* @__PURE__ */ new Map([
  ["type", (node, lowering) => lowerType2(firstPart(node), lowering)],
  ["constrained_type", (node, lowering) => lowerType2(firstPart(node), lowering)],
  ["parenthesized_expression", (node, lowering) => lowerType2(firstPart(node), lowering)],
  ["string", lowerQuoted],
  ["generic_type", lowerGeneric2],
  ["subscript", lowerSubscripted],
  ["union_type", lowerUnion],
  ["binary_operator", lowerUnion],
  ["member_type", lowerMember3],
  ["splat_type", (node, lowering) => otherOf2("spread", node, lowerEach(partsOf2(node), lowering))],
  ["list", lowerTypes],
  ["tuple", lowerTypes]
]);
function lowerQuoted(node, lowering) {
  const value = lowering.expression(node);
  if (value.op !== "literal" || typeof value.value !== "string" || !DOTTED.test(value.value)) return value;
  const content = partsOf2(node).find(({ type }) => type === "string_content");
  return dotted(value.value, (content ?? node).start);
}
function dotted(written, start2) {
  const [first = "", ...more] = written.split(".");
  let at = start2 + first.length;
  let value = { op: "name", name: first, span: { start: start2, end: at } };
  for (const property of more) {
    const propertySpan = { start: at + 1, end: at + 1 + property.length };
    at = propertySpan.end;
    value = { op: "member", object: value, property, propertySpan, span: { start: start2, end: at } };
  }
  return value;
}
function lowerGeneric2(node, lowering) {
  const given2 = partsOf2(node).find(({ type }) => type === "type_parameter");
  return indexed(firstPart(node), partsOf2(given2), node, lowering);
}
function lowerSubscripted(node, lowering) {
  return indexed(partOf(node, "value"), fieldsOf2(node, "subscript"), node, lowering);
}
function indexed(generic, given2, node, lowering) {
  const object = lowerType2(generic, lowering);
  const name2 = spellingOf(generic, lowering).split(".").at(-1);
  const items = given2.map(
    (type, at) => name2 === "Literal" || name2 === "Annotated" && at > 0 ? lowerValue(type, lowering) : lowerType2(type, lowering)
  );
  const [only = lowering.expression(absent(node))] = items;
  const index = items.length > 1 ? { op: "list", items, span: spanOf2(node) } : only;
  return { op: "index", object, index, span: spanOf2(node) };
}
function lowerValue(node, lowering) {
  return lowering.expression(node.type === "type" ? firstPart(node) : node);
}
function lowerUnion(node, lowering) {
  const operator = fieldOf(node, "operator")?.type ?? "|";
  const [left, right] = partsOf2(node).filter(({ field }) => field !== "operator");
  if (operator !== "|" || !left || !right)
    return lowering.expression(node.type === "union_type" ? firstPart(node) : node);
  return chosen("or", [lowerType2(left, lowering), lowerType2(right, lowering)], node);
}
function lowerMember3(node, lowering) {
  const [object = absent(node), property = absent(node)] = partsOf2(node);
  return {
    op: "member",
    object: lowerType2(object, lowering),
    property: spellingOf(property, lowering),
    propertySpan: spanOf2(property),
    span: spanOf2(node)
  };
}
function lowerTypes(node, lowering) {
  return { op: "list", items: partsOf2(node).map((part) => lowerType2(part, lowering)), span: spanOf2(node) };
}

// src/parse/code/python-assignments.ts
function lowerAssignment2(node, lowering) {
  const { links, right } = unchain(node);
  if (!right) return [];
  const type = fieldOf(node, "type");
  const [first, ...others] = carrierFirst(links.map((link2) => lowerTarget2(partOf(link2, "left"), lowering)));
  if (!first) return [];
  const value = named2(lowering.expression(right), first);
  return [
    assigned({ target: first, value, ...type && { type: lowerType2(type, lowering) } }, node, lowering),
    ...others.map((target) => assigned({ target, value: valueOf2(first) ?? value }, node, lowering))
  ];
}
function unchain(node) {
  const links = [node];
  let right = fieldOf(node, "right");
  while (right?.type === "assignment") {
    links.push(right);
    right = fieldOf(right, "right");
  }
  return { links, right };
}
function carrierFirst(targets) {
  const carrier = targets.find(({ op }) => op === "name") ?? targets.find((target) => valueOf2(target));
  return carrier ? [carrier, ...targets.filter((target) => target !== carrier)] : targets;
}
function valueOf2(target) {
  return target.op === "name" || target.op === "member" || target.op === "index" ? target : void 0;
}
function named2(value, target) {
  if (value.op !== "function" || target.op !== "name" || value.function.name !== "") return value;
  return { ...value, function: { ...value.function, name: target.name, nameSpan: target.span } };
}
function lowerAugmented(node, lowering) {
  const target = lowerTarget2(partOf(node, "left"), lowering);
  const right = lowering.expression(partOf(node, "right"));
  const operator = (fieldOf(node, "operator")?.type ?? "").replace(/=$/, "");
  const left = valueOf2(target);
  const value = left && operator === "+" ? sum([left, right], node) : otherOf2(operator, node, left ? [left, right] : [right]);
  return { ...assigned({ target, value }, node, lowering), augmented: true };
}
function assigned(given2, node, { outside }) {
  const names = namesOf2(given2.target);
  return {
    op: "assign",
    ...given2,
    augmented: false,
    declares: names.length > 0,
    exported: outside && names.some(isPublic),
    span: spanOf2(node)
  };
}
function isPublic(name2) {
  return !name2.startsWith("_");
}

// src/parse/code/python-parameters.ts
var SEPARATORS2 = /* @__PURE__ */ new Set(["keyword_separator", "positional_separator"]);
function lowerParameters(node, lowering) {
  return partsOf2(node).filter((part) => !SEPARATORS2.has(part.type) && !isDamage(part)).map((part) => lowerParameter2(part, lowering));
}
function lowerParameter2(node, lowering) {
  const named3 = nameNode(node);
  const fallback = fieldOf(node, "value");
  const type = fieldOf(node, "type");
  return {
    target: lowerTarget2(named3, lowering),
    ...fallback && { fallback: lowering.expression(fallback) },
    ...isSplat(named3) && { rest: named3.type.startsWith("list") ? "list" : "map" },
    ...type && { type: lowerType2(type, lowering) },
    span: spanOf2(node)
  };
}
function nameNode(node) {
  if (node.type === "typed_parameter") return firstPart(node);
  return fieldOf(node, "name") ?? node;
}

// src/parse/code/python-definitions.ts
function lowerDecorated(node, lowering) {
  const definition = partOf(node, "definition");
  const decorators = partsOf2(node).filter(({ type }) => type === "decorator");
  if (definition.type === "function_definition") return [lowerFunction2(definition, lowering, decorators, node)];
  if (definition.type === "class_definition") return [lowerClass2(definition, lowering, decorators, node)];
  return lowering.statements(decorators, lowering);
}
function lowerFunction2(node, lowering, decorators = [], whole = node) {
  const name2 = partOf(node, "name");
  const returns = fieldOf(node, "return_type");
  const inner2 = { ...lowering, outside: false };
  const { documentation, rest } = documented(partsOf2(fieldOf(node, "body")), inner2);
  const lowered = {
    name: spellingOf(name2, lowering),
    nameSpan: spanOf2(name2),
    parameters: lowerParameters(fieldOf(node, "parameters"), lowering),
    body: [...lowering.statements(straysIn(node), inner2), ...lowering.statements(rest, inner2)],
    decorators: lowerDecorators(decorators, lowering),
    ...documentation && { documentation },
    ...returns && { returns: lowerType2(returns, lowering) },
    async: node.children.some(({ type }) => type === "async"),
    span: spanOf2(node)
  };
  return { op: "function", function: lowered, exported: isExported(lowered, lowering), span: spanOf2(whole) };
}
function straysIn(node) {
  const parameters = fieldOf(node, "parameters");
  const holders = [node, parameters, ...partsOf2(parameters).filter((part) => !isDamage(part))];
  return holders.flatMap(straysOf);
}
function lowerClass2(node, lowering, decorators = [], whole = node) {
  const name2 = partOf(node, "name");
  const inner2 = { ...lowering, outside: false };
  const bases = partsOf2(fieldOf(node, "superclasses")).filter(({ type }) => type !== "keyword_argument");
  const { documentation, rest } = documented(partsOf2(fieldOf(node, "body")), inner2);
  const lowered = {
    name: spellingOf(name2, lowering),
    nameSpan: spanOf2(name2),
    bases: lowerEach(bases, lowering),
    decorators: lowerDecorators(decorators, lowering),
    ...sortMembers([...straysOf(node), ...rest], inner2),
    ...documentation && { documentation },
    span: spanOf2(node)
  };
  return { op: "class", class: lowered, exported: isExported(lowered, lowering), span: spanOf2(whole) };
}
function sortMembers(nodes, lowering) {
  const methods = [];
  const fields = [];
  const body2 = [];
  for (const node of nodes) {
    const typed = typedOnly(node, lowering);
    if (typed) fields.push(typed);
    for (const statement of typed ? [] : lowering.statements([node], lowering)) {
      const field = fieldFrom(statement);
      if (field) fields.push(field);
      else if (statement.op === "function") methods.push(statement.function);
      else body2.push(statement);
    }
  }
  return { methods, fields, body: body2 };
}
function typedOnly(node, lowering) {
  const assignment = node.type === "expression_statement" ? firstPart(node) : node;
  const type = fieldOf(assignment, "type");
  const name2 = fieldOf(assignment, "left");
  if (assignment.type !== "assignment" || !type || name2?.type !== "identifier" || fieldOf(assignment, "right"))
    return void 0;
  return { name: spellingOf(name2, lowering), type: lowerType2(type, lowering), span: spanOf2(assignment) };
}
function fieldFrom(statement) {
  if (statement.op !== "assign" || statement.augmented || statement.target.op !== "name") return void 0;
  const { target, value, type, span } = statement;
  return { name: target.name, value, ...type && { type }, span };
}
function lowerDecorators(nodes, lowering) {
  return nodes.map((node) => lowering.expression(firstPart(node)));
}
function documented(nodes, lowering) {
  const [first, ...rest] = nodes;
  if (first?.type !== "expression_statement") return { rest: nodes };
  const text = firstPart(first);
  if (!isDocumentation(text)) return { rest: nodes };
  const value = lowering.expression(text);
  return value.op === "literal" ? { documentation: value, rest } : { rest };
}
function isDocumentation({ type, children }) {
  if (type === "concatenated_string") return children.every(isDocumentation);
  return type === "string" && children.every((child) => child.type !== "interpolation" && !isDamage(child));
}
function isExported({ name: name2 }, { outside }) {
  return outside && isPublic(name2);
}

// src/parse/code/python-comprehensions.ts
var NAME = "$comprehension";
function lowerComprehension(node, lowering) {
  const clauses = partsOf2(node).filter(({ field }) => field !== "body");
  const [first = absent(node), ...inner2] = clauses;
  const target = partOf(first, "left");
  const span = spanOf2(node);
  const start2 = { start: node.start, end: node.start };
  const value = {
    op: "function",
    function: {
      name: "",
      nameSpan: start2,
      parameters: [{ target: lowerTarget2(target, lowering), span: spanOf2(target) }],
      body: nest(inner2, bodyOf2(node, lowering), lowering),
      decorators: [],
      async: false,
      span
    },
    span
  };
  const callee = { op: "name", name: NAME, span: start2 };
  const args2 = [{ value }, { value: iterableOf(first, lowering) }];
  return { op: "call", callee, args: args2, construct: false, awaited: false, span };
}
function bodyOf2(node, lowering) {
  const body2 = partOf(node, "body");
  const value = body2.type === "pair" ? { op: "list", items: lowerEach(partsOf2(body2), lowering), span: spanOf2(body2) } : lowering.expression(body2);
  return { op: "return", value, span: spanOf2(body2) };
}
function nest(clauses, body2, lowering) {
  return clauses.reduceRight((inside, clause) => [wrap(clause, inside, lowering)], [body2]);
}
function wrap(clause, body2, lowering) {
  const span = spanOf2(clause);
  if (clause.type === "if_clause") return branchOf(lowering.expression(firstPart(clause)), [body2, []], span);
  if (clause.type !== "for_in_clause")
    return { op: "with", items: [{ value: lowering.expression(clause) }], body: body2, span };
  const target = lowerTarget2(partOf(clause, "left"), lowering);
  return { op: "for", target, each: iterableOf(clause, lowering), keys: false, body: body2, span };
}
function iterableOf(clause, lowering) {
  const iterables = fieldsOf2(clause, "right");
  return lowerTogether(iterables.length > 0 ? iterables : [absent(clause)], clause, lowering);
}

// src/parse/code/python-expressions.ts
var constant2 = (value) => (node) => ({ op: "literal", value, span: spanOf2(node) });
var LOWERINGS = /* @__PURE__ */ new Map([
  ["identifier", nameOf4],
  ["keyword_identifier", nameOf4],
  ["dotted_name", lowerDotted],
  ["attribute", lowerAttribute2],
  ["subscript", lowerSubscript2],
  ["slice", (node, lowering) => otherOf2("slice", node, lowerEach(partsOf2(node), lowering))],
  ["call", lowerCall2],
  ["await", lowerAwait],
  ["yield", (node, lowering) => otherOf2("yield", node, lowerEach(partsOf2(node), lowering))],
  ["lambda", lowerLambda],
  ["parenthesized_expression", (node, lowering) => lowerTogether(partsOf2(node), node, lowering)],
  ["string", lowerString],
  ["concatenated_string", lowerConcatenated],
  ["integer", lowerNumber2],
  ["float", lowerNumber2],
  ["true", constant2(true)],
  ["false", constant2(false)],
  ["none", constant2(null)],
  ["tuple", lowerList2],
  ["list", lowerList2],
  ["set", lowerList2],
  ["expression_list", lowerList2],
  ["pattern_list", lowerList2],
  ["tuple_pattern", lowerList2],
  ["list_pattern", lowerList2],
  ["list_splat", lowerSpread],
  ["list_splat_pattern", lowerSpread],
  ["dictionary_splat", lowerSpread],
  ["dictionary_splat_pattern", lowerSpread],
  ["dictionary", lowerDictionary],
  ["list_comprehension", lowerComprehension],
  ["set_comprehension", lowerComprehension],
  ["dictionary_comprehension", lowerComprehension],
  ["generator_expression", lowerComprehension],
  ["binary_operator", lowerBinary2],
  ["unary_operator", lowerUnary2],
  ["not_operator", lowerNot],
  ["boolean_operator", lowerBoolean],
  ["comparison_operator", lowerComparison],
  ["conditional_expression", lowerConditional],
  ["named_expression", lowerNamed],
  ["assignment", lowerInnerAssignment2],
  ["as_pattern", lowerAs],
  ["type", lowerType2]
]);
function lowerExpression2(node, lowering) {
  const lower2 = LOWERINGS.get(node.type);
  return lower2 ? lower2(node, lowering) : otherOf2(node.type, node, lowerEach(partsOf2(node), lowering));
}
function lowerDotted(node, lowering) {
  const [first, ...more] = partsOf2(node);
  let value = nameOf4(first ?? node, lowering);
  for (const part of more) value = memberOf2(value, part, lowering);
  return value;
}
function memberOf2(object, part, lowering) {
  const span = { start: object.span.start, end: part.end };
  return { op: "member", object, property: spellingOf(part, lowering), propertySpan: spanOf2(part), span };
}
function lowerAttribute2(node, lowering) {
  const attribute = partOf(node, "attribute");
  return {
    op: "member",
    object: lowering.expression(partOf(node, "object")),
    property: spellingOf(attribute, lowering),
    propertySpan: spanOf2(attribute),
    span: spanOf2(node)
  };
}
function lowerSubscript2(node, lowering) {
  const object = lowering.expression(partOf(node, "value"));
  const index = lowerTogether(fieldsOf2(node, "subscript"), node, lowering);
  if (index.op !== "literal" || typeof index.value !== "string")
    return { op: "index", object, index, span: spanOf2(node) };
  return { op: "member", object, property: index.value, propertySpan: index.span, span: spanOf2(node) };
}
function lowerCall2(node, lowering) {
  const given2 = fieldOf(node, "arguments");
  const args2 = given2?.type === "generator_expression" ? [given2] : partsOf2(given2);
  return {
    op: "call",
    callee: lowering.expression(partOf(node, "function")),
    args: args2.map((argument) => lowerArgument(peel(argument), lowering)),
    construct: false,
    awaited: false,
    span: spanOf2(node)
  };
}
function lowerArgument(node, lowering) {
  if (node.type === "keyword_argument")
    return {
      name: spellingOf(partOf(node, "name"), lowering),
      value: lowering.expression(partOf(node, "value"))
    };
  if (node.type === "list_splat") return { spread: "list", value: lowering.expression(firstPart(node)) };
  if (node.type === "dictionary_splat") return { spread: "map", value: lowering.expression(firstPart(node)) };
  return { value: lowering.expression(node) };
}
function lowerAwait(node, lowering) {
  const value = lowering.expression(firstPart(node));
  return value.op === "call" ? { ...value, awaited: true } : value;
}
function lowerLambda(node, lowering) {
  const body2 = partOf(node, "body");
  const span = spanOf2(node);
  return {
    op: "function",
    function: {
      name: "",
      nameSpan: { start: node.start, end: node.start },
      parameters: lowerParameters(fieldOf(node, "parameters"), lowering),
      body: [{ op: "return", value: lowering.expression(body2), span: spanOf2(body2) }],
      decorators: [],
      async: false,
      span
    },
    span
  };
}
function lowerList2(node, lowering) {
  return { op: "list", items: lowerEach(partsOf2(node), lowering), span: spanOf2(node) };
}
function lowerSpread(node, lowering) {
  return otherOf2("spread", node, lowerEach(partsOf2(node), lowering));
}
function lowerDictionary(node, lowering) {
  return { op: "record", entries: partsOf2(node).map((part) => lowerEntry2(part, lowering)), span: spanOf2(node) };
}
function lowerEntry2(node, lowering) {
  const span = spanOf2(node);
  if (node.type === "dictionary_splat") return { spread: true, value: lowering.expression(firstPart(node)), span };
  if (node.type !== "pair") return { spread: true, value: lowering.expression(node), span };
  const key = lowering.expression(partOf(node, "key"));
  const value = lowering.expression(partOf(node, "value"));
  if (key.op === "literal" && typeof key.value === "string") return { key: key.value, keySpan: key.span, value, span };
  return { computed: key, value, span };
}
function lowerNamed(node, lowering) {
  const value = lowering.expression(partOf(node, "value"));
  return { op: "assignment", target: nameOf4(partOf(node, "name"), lowering), value, span: spanOf2(node) };
}
function lowerInnerAssignment2(node, lowering) {
  const target = lowerTarget2(partOf(node, "left"), lowering);
  return { op: "assignment", target, value: lowering.expression(partOf(node, "right")), span: spanOf2(node) };
}
function lowerAs(node, lowering) {
  const value = lowering.expression(firstPart(node));
  return { op: "assignment", target: lowerAlias2(partOf(node, "alias"), lowering), value, span: spanOf2(node) };
}

// src/parse/code/python-imports.ts
function lowerImport2(node, lowering) {
  return fieldsOf2(node, "name").map((name2) => {
    const alias = fieldOf(name2, "alias");
    const dotted2 = alias ? partOf(name2, "name") : name2;
    const bound = alias ? dotted2 : firstPart(dotted2);
    const module2 = dottedName(bound, lowering);
    const local = alias ? spellingOf(alias, lowering) : module2;
    const names = [{ imported: "*", local, span: spanOf2(name2) }];
    return imported({ module: module2, moduleSpan: spanOf2(bound), names }, node);
  });
}
function lowerImportFrom(node, lowering) {
  const module2 = partOf(node, "module_name");
  const names = partsOf2(node).flatMap((part) => {
    if (part.type === "wildcard_import") return [{ imported: "*", local: "*", span: spanOf2(part) }];
    return part.field === "name" ? [nameFrom(part, lowering)] : [];
  });
  return [imported({ module: dottedName(module2, lowering), moduleSpan: spanOf2(module2), names }, node)];
}
function nameFrom(node, lowering) {
  const alias = fieldOf(node, "alias");
  const name2 = dottedName(alias ? partOf(node, "name") : node, lowering);
  return { imported: name2, local: alias ? spellingOf(alias, lowering) : name2, span: spanOf2(node) };
}
function dottedName(node, lowering) {
  return spellingOf(node, lowering).replaceAll(/[\s\\]/g, "");
}
function imported(statement, node) {
  return { op: "import", import: statement, span: spanOf2(node) };
}

// src/parse/code/python-match.ts
var SUBJECT = "$subject";
var LITERALS = /* @__PURE__ */ new Set(["string", "concatenated_string", "integer", "float", "true", "false", "none"]);
var NOTHING4 = { tests: [], whole: [], parts: [] };
function lowerMatch(node, lowering) {
  const subject = lowerTogether(fieldsOf2(node, "subject"), node, lowering);
  const clauses = partsOf2(fieldOf(node, "body")).filter(({ type }) => type === "case_clause");
  const name2 = { op: "name", name: `${SUBJECT}${node.start}`, span: subject.span };
  const small = isSmall(subject);
  return {
    op: "switch",
    subject: small ? subject : { op: "assignment", target: name2, value: subject, span: subject.span },
    cases: clauses.map((clause) => lowerCase(clause, small ? subject : name2, lowering)),
    span: spanOf2(node)
  };
}
function lowerCase(node, subject, lowering) {
  const patterns = partsOf2(node).filter(({ type }) => type === "case_pattern");
  const { tests, whole, parts: parts2 } = patterns.length === 1 && patterns[0] ? readPattern(patterns[0], lowering) : readParts2(node, patterns, lowering);
  const body2 = lowering.statements(partsOf2(fieldOf(node, "consequence")), lowering);
  return {
    tests,
    body: [
      ...whole.map((name2) => given(name2, subject)),
      ...parts2.map((name2) => given(name2, otherOf2("part", name2.span, [subject]))),
      ...guarded(fieldOf(node, "guard"), body2, lowering)
    ]
  };
}
function given(target, value) {
  return { op: "assign", target, value, augmented: false, declares: true, exported: false, span: target.span };
}
function guarded(guard, body2, lowering) {
  if (!guard) return body2;
  return [branchOf(lowering.expression(firstPart(guard)), [body2, []], spanOf2(guard))];
}
function readPattern(node, lowering) {
  const parts2 = partsOf2(node);
  const [first] = parts2;
  if (LITERALS.has(node.type)) return { ...NOTHING4, tests: [signed(node, lowering)] };
  if (node.type === "case_pattern") return first ? readPattern(first, lowering) : NOTHING4;
  if (node.type === "dotted_name") return readName(node, lowering);
  if (node.type === "union_pattern") return joined(parts2.map((part) => readPattern(part, lowering)));
  if (node.type === "as_pattern") return readAs(parts2, lowering);
  if (node.type === "tuple_pattern" && first && parts2.length === 1 && !lowering.text.slice(first.end, node.end).includes(","))
    return readPattern(first, lowering);
  return readParts2(node, parts2, lowering);
}
function readName(node, lowering) {
  if (partsOf2(node).length > 1) return { ...NOTHING4, tests: [lowering.expression(node)] };
  return { ...NOTHING4, whole: captured(firstPart(node), lowering) };
}
function captured(node, lowering) {
  const name2 = nameOf4(node, lowering);
  return name2.name === "_" || name2.name === "" ? [] : [name2];
}
function readAs([inner2, name2], lowering) {
  const pattern = inner2 ? readPattern(inner2, lowering) : NOTHING4;
  return name2 ? { ...pattern, whole: [...pattern.whole, ...captured(name2, lowering)] } : pattern;
}
function joined(patterns) {
  return {
    tests: patterns.flatMap(({ tests }) => tests),
    whole: patterns.flatMap(({ whole }) => whole),
    parts: patterns.flatMap(({ parts: parts2 }) => parts2)
  };
}
function readParts2(node, parts2, lowering) {
  if (node.type === "splat_pattern")
    return { ...NOTHING4, parts: parts2.slice(0, 1).flatMap((part) => captured(part, lowering)) };
  const [head, ...rest] = parts2;
  const names = head && (node.type === "class_pattern" || node.type === "keyword_pattern") ? [head] : [];
  const inner2 = joined((names.length > 0 ? rest : parts2).map((part) => readPattern(part, lowering)));
  const compared2 = node.type === "class_pattern" ? [...lowerEach(names, lowering), ...inner2.tests] : inner2.tests;
  return { tests: [otherOf2(node.type, node, compared2)], whole: [], parts: [...inner2.whole, ...inner2.parts] };
}
function signed(node, lowering) {
  const value = lowering.expression(node);
  if (value.op !== "literal" || typeof value.value !== "number") return value;
  const start2 = signBefore(node.start, lowering.text);
  return start2 === void 0 ? value : { ...value, value: -value.value, span: { start: start2, end: node.end } };
}
function signBefore(start2, text) {
  let at = start2 - 1;
  while (text[at] === " ") at -= 1;
  return text[at] === "-" ? at : void 0;
}

// src/parse/code/python.ts
var SIMPLE = new Map([
  ["expression_statement", lowerExpressionStatement2],
  ["assignment", lowerAssignment2],
  ["augmented_assignment", (node, lowering) => [lowerAugmented(node, lowering)]],
  ["return_statement", (node, lowering) => [{ op: "return", ...valueIn(node, lowering), span: spanOf2(node) }]],
  ["raise_statement", (node, lowering) => [{ op: "throw", ...valueIn(node, lowering), span: spanOf2(node) }]],
  ["assert_statement", lowerAssert],
  ["delete_statement", lowerDelete],
  ["print_statement", (node, lowering) => [lowerWordCall("print", node, lowering)]],
  ["exec_statement", (node, lowering) => [lowerWordCall("exec", node, lowering)]],
  ["import_statement", lowerImport2],
  ["import_from_statement", lowerImportFrom],
  ["break_statement", (node) => [{ op: "jump", how: "break", span: spanOf2(node) }]],
  ["continue_statement", (node) => [{ op: "jump", how: "continue", span: spanOf2(node) }]],
  ["decorator", (node, lowering) => [asStatement(lowering.expression(firstPart(node)))]],
  ...[
    "pass_statement",
    "global_statement",
    "nonlocal_statement",
    "type_alias_statement",
    "future_import_statement"
  ].map((type) => [type, () => []])
]);
var COMPOUND = /* @__PURE__ */ new Map([
  ["if_statement", lowerIf2],
  ["for_statement", lowerFor2],
  ["while_statement", lowerWhile2],
  ["try_statement", lowerTry2],
  ["with_statement", lowerWith],
  ["match_statement", (node, lowering) => [lowerMatch(node, lowering)]],
  ["decorated_definition", lowerDecorated]
]);
var DEFINITIONS = /* @__PURE__ */ new Map([
  ["function_definition", (node, lowering) => [lowerFunction2(node, lowering)]],
  ["class_definition", (node, lowering) => [lowerClass2(node, lowering)]]
]);
var HOLDERS = /* @__PURE__ */ new Set([
  "ERROR",
  "module",
  "block",
  "elif_clause",
  "else_clause",
  "except_clause",
  "finally_clause",
  "case_clause"
]);
function lowerPython(root, text) {
  const lowering = {
    text,
    outside: true,
    expression: (node) => lowerExpression2(node, lowering),
    statements: lowerStatements2
  };
  return lowerStatement2(root, lowering);
}
function lowerStatements2(nodes, lowering) {
  return nodes.flatMap((node) => lowerStatement2(node, lowering));
}
function lowerStatement2(node, lowering) {
  if (HOLDERS.has(node.type)) return lowerStatements2(partsOf2(node), lowering);
  const lower2 = SIMPLE.get(node.type) ?? DEFINITIONS.get(node.type);
  if (lower2) return lower2(node, lowering);
  const compound = COMPOUND.get(node.type);
  if (!compound) return [asStatement(lowering.expression(node))];
  return [...compound(node, lowering), ...lowerStatements2(straysOf(node), lowering)];
}
function lowerBlock(node, lowering) {
  return lowerStatements2(partsOf2(node), lowering);
}
function blockOf2(clause) {
  return clause?.children.find(({ type }) => type === "block");
}
function asStatement(value) {
  return { op: "expression", value, span: value.span };
}
function lowerExpressionStatement2(node, lowering) {
  const parts2 = partsOf2(node);
  const [only] = parts2;
  if (parts2.length === 1 && only && SIMPLE.has(only.type)) return lowerStatement2(only, lowering);
  return [{ op: "expression", value: lowerTogether(parts2, node, lowering), span: spanOf2(node) }];
}
function valueIn(node, lowering) {
  const value = partsOf2(node).find(({ field }) => field !== "cause");
  return value ? { value: lowering.expression(value) } : {};
}
function lowerAssert(node, lowering) {
  const span = spanOf2(node);
  const test = firstPart(node);
  const [, message] = partsOf2(node);
  const then = { op: "throw", ...message && { value: lowering.expression(message) }, span };
  return [branchOf(negated(lowering.expression(test), test), [[then], []], span)];
}
function lowerDelete(node, lowering) {
  const parts2 = partsOf2(node).flatMap((part) => part.type === "expression_list" ? partsOf2(part) : [part]);
  return [asStatement(otherOf2("del", node, lowerEach(parts2, lowering)))];
}
function lowerWordCall(word, node, lowering) {
  const args2 = partsOf2(node).map((part) => {
    if (part.type !== "chevron") return { value: lowering.expression(part) };
    return { name: "file", value: lowering.expression(firstPart(part)) };
  });
  const callee = { op: "name", name: word, span: { start: node.start, end: node.start + word.length } };
  return asStatement({ op: "call", callee, args: args2, construct: false, awaited: false, span: spanOf2(node) });
}
function lowerIf2(node, lowering) {
  const alternatives = fieldsOf2(node, "alternative");
  const otherwise = alternatives.reduceRight(
    (rest, clause) => clause.type === "elif_clause" ? [branch(clause, rest, node.end, lowering)] : lowerBlock(blockOf2(clause), lowering),
    []
  );
  return [branch(node, otherwise, node.end, lowering)];
}
function branch(node, otherwise, end, lowering) {
  const test = lowering.expression(partOf(node, "condition"));
  return branchOf(test, [lowerBlock(fieldOf(node, "consequence"), lowering), otherwise], { start: node.start, end });
}
function lowerFor2(node, lowering) {
  return [
    {
      op: "for",
      target: lowerTarget2(partOf(node, "left"), lowering),
      each: lowering.expression(partOf(node, "right")),
      keys: false,
      body: lowerBlock(fieldOf(node, "body"), lowering),
      span: spanOf2(node)
    },
    ...lowerBlock(blockOf2(fieldOf(node, "alternative")), lowering)
  ];
}
function lowerWhile2(node, lowering) {
  const test = lowering.expression(partOf(node, "condition"));
  const body2 = lowerBlock(fieldOf(node, "body"), lowering);
  const after = lowerBlock(blockOf2(fieldOf(node, "alternative")), lowering);
  return [{ op: "while", test, body: body2, span: spanOf2(node) }, ...after];
}
function lowerTry2(node, lowering) {
  const clauses = (type) => partsOf2(node).filter((part) => part.type === type);
  const blocks = (type) => clauses(type).flatMap((clause) => lowerBlock(blockOf2(clause), lowering));
  return [
    {
      op: "try",
      body: [...lowerBlock(fieldOf(node, "body"), lowering), ...blocks("else_clause")],
      handlers: clauses("except_clause").map((clause) => lowerHandler2(clause, lowering)),
      last: blocks("finally_clause"),
      span: spanOf2(node)
    }
  ];
}
function lowerHandler2(node, lowering) {
  const { types, name: name2 } = caught(node, lowering);
  const written = types.flatMap((type) => peel(type).type === "tuple" ? partsOf2(peel(type)) : [type]);
  return {
    ...name2 && { target: lowerAlias2(name2, lowering) },
    types: lowerEach(written, lowering),
    body: lowerBlock(blockOf2(node), lowering),
    span: spanOf2(node)
  };
}
function caught(node, { text }) {
  const [first, second, ...more] = fieldsOf2(node, "value");
  if (!first) return { types: [], name: void 0 };
  if (first.type === "as_pattern") return { types: [firstPart(first)], name: fieldOf(first, "alias") };
  if (!second) return { types: [first], name: fieldOf(node, "alias") };
  const isName = more.length === 0 && second.type === "identifier" && /[a-z_]/.test(text.charAt(second.start));
  return isName ? { types: [first], name: second } : { types: [first, second, ...more], name: void 0 };
}
function lowerWith(node, lowering) {
  const clauses = partsOf2(node).filter(({ type }) => type === "with_clause");
  const items = clauses.flatMap((clause) => partsOf2(clause)).map((item) => lowerItem2(item, lowering));
  return [{ op: "with", items, body: lowerBlock(fieldOf(node, "body"), lowering), span: spanOf2(node) }];
}
function lowerItem2(node, lowering) {
  const written = peel(fieldOf(node, "value") ?? node);
  if (written.type !== "as_pattern") return { value: lowering.expression(written) };
  const value = lowering.expression(firstPart(written));
  return { value, target: lowerAlias2(partOf(written, "alias"), lowering) };
}

// src/parse/code/grammars.ts
const { existsSync, readFileSync } = require("node:fs");

// node_modules/web-tree-sitter/web-tree-sitter.js
var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
var Edit = class {
  static {
    __name(this, "Edit");
  }
  /** The start position of the change. */
  startPosition;
  /** The end position of the change before the edit. */
  oldEndPosition;
  /** The end position of the change after the edit. */
  newEndPosition;
  /** The start index of the change. */
  startIndex;
  /** The end index of the change before the edit. */
  oldEndIndex;
  /** The end index of the change after the edit. */
  newEndIndex;
  constructor({
    startIndex,
    oldEndIndex,
    newEndIndex,
    startPosition,
    oldEndPosition,
    newEndPosition
  }) {
    this.startIndex = startIndex >>> 0;
    this.oldEndIndex = oldEndIndex >>> 0;
    this.newEndIndex = newEndIndex >>> 0;
    this.startPosition = startPosition;
    this.oldEndPosition = oldEndPosition;
    this.newEndPosition = newEndPosition;
  }
  /**
   * Edit a point and index to keep it in-sync with source code that has been edited.
   *
   * This function updates a single point's byte offset and row/column position
   * based on an edit operation. This is useful for editing points without
   * requiring a tree or node instance.
   */
  editPoint(point, index) {
    let newIndex = index;
    const newPoint = { ...point };
    if (index >= this.oldEndIndex) {
      newIndex = this.newEndIndex + (index - this.oldEndIndex);
      const originalRow = point.row;
      newPoint.row = this.newEndPosition.row + (point.row - this.oldEndPosition.row);
      newPoint.column = originalRow === this.oldEndPosition.row ? this.newEndPosition.column + (point.column - this.oldEndPosition.column) : point.column;
    } else if (index > this.startIndex) {
      newIndex = this.newEndIndex;
      newPoint.row = this.newEndPosition.row;
      newPoint.column = this.newEndPosition.column;
    }
    return { point: newPoint, index: newIndex };
  }
  /**
   * Edit a range to keep it in-sync with source code that has been edited.
   *
   * This function updates a range's start and end positions based on an edit
   * operation. This is useful for editing ranges without requiring a tree
   * or node instance.
   */
  editRange(range) {
    const newRange = {
      startIndex: range.startIndex,
      startPosition: { ...range.startPosition },
      endIndex: range.endIndex,
      endPosition: { ...range.endPosition }
    };
    if (range.endIndex >= this.oldEndIndex) {
      if (range.endIndex !== Number.MAX_SAFE_INTEGER) {
        newRange.endIndex = this.newEndIndex + (range.endIndex - this.oldEndIndex);
        newRange.endPosition = {
          row: this.newEndPosition.row + (range.endPosition.row - this.oldEndPosition.row),
          column: range.endPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.endPosition.column - this.oldEndPosition.column) : range.endPosition.column
        };
        if (newRange.endIndex < this.newEndIndex) {
          newRange.endIndex = Number.MAX_SAFE_INTEGER;
          newRange.endPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
        }
      }
    } else if (range.endIndex > this.startIndex) {
      newRange.endIndex = this.startIndex;
      newRange.endPosition = { ...this.startPosition };
    }
    if (range.startIndex >= this.oldEndIndex) {
      newRange.startIndex = this.newEndIndex + (range.startIndex - this.oldEndIndex);
      newRange.startPosition = {
        row: this.newEndPosition.row + (range.startPosition.row - this.oldEndPosition.row),
        column: range.startPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.startPosition.column - this.oldEndPosition.column) : range.startPosition.column
      };
      if (newRange.startIndex < this.newEndIndex) {
        newRange.startIndex = Number.MAX_SAFE_INTEGER;
        newRange.startPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
      }
    } else if (range.startIndex > this.startIndex) {
      newRange.startIndex = this.startIndex;
      newRange.startPosition = { ...this.startPosition };
    }
    return newRange;
  }
};
var SIZE_OF_SHORT = 2;
var SIZE_OF_INT = 4;
var SIZE_OF_CURSOR = 4 * SIZE_OF_INT;
var SIZE_OF_NODE = 5 * SIZE_OF_INT;
var SIZE_OF_POINT = 2 * SIZE_OF_INT;
var SIZE_OF_RANGE = 2 * SIZE_OF_INT + 2 * SIZE_OF_POINT;
var ZERO_POINT = { row: 0, column: 0 };
var INTERNAL = /* @__PURE__ */ Symbol("INTERNAL");
function assertInternal(x) {
  if (x !== INTERNAL) throw new Error("Illegal constructor");
}
__name(assertInternal, "assertInternal");
function isPoint(point) {
  return !!point && typeof point.row === "number" && typeof point.column === "number";
}
__name(isPoint, "isPoint");
function setModule(module2) {
  C = module2;
}
__name(setModule, "setModule");
var C;
function newFinalizer(handler) {
  try {
    return new FinalizationRegistry(handler);
  } catch (e) {
    console.error("Unsupported FinalizationRegistry:", e);
    return;
  }
}
__name(newFinalizer, "newFinalizer");
var finalizer = newFinalizer((address) => {
  C._ts_lookahead_iterator_delete(address);
});
var LookaheadIterator = class {
  static {
    __name(this, "LookaheadIterator");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  language;
  /** @internal */
  positioned = false;
  /** @internal */
  constructor(internal, address, language) {
    assertInternal(internal);
    this[0] = address;
    this.language = language;
    finalizer?.register(this, address, this);
  }
  /**
   * Get the current symbol of the lookahead iterator.
   *
   * Returns `null` if the iterator is not positioned on a symbol:
   *
   * - Before the first iteration step
   * - After the iterator is exhausted
   * - After a {@link reset} or {@link resetState} call
   */
  get currentTypeId() {
    return this.positioned ? C._ts_lookahead_iterator_current_symbol(this[0]) : null;
  }
  /**
   * Get the current symbol name of the lookahead iterator.
   *
   * Returns `null` if the iterator is not positioned on a symbol.
   */
  get currentType() {
    const id = this.currentTypeId;
    if (id === null) return null;
    return this.language.types[id] ?? C.UTF8ToString(C._ts_language_symbol_name(this.language[0], id));
  }
  /** Delete the lookahead iterator, freeing its resources. */
  delete() {
    finalizer?.unregister(this);
    C._ts_lookahead_iterator_delete(this[0]);
    this[0] = 0;
  }
  /**
   * Reset the lookahead iterator.
   *
   * This returns `true` if the language was set successfully and `false`
   * otherwise.
   */
  reset(language, stateId) {
    if (C._ts_lookahead_iterator_reset(this[0], language[0], stateId)) {
      this.language = language;
      this.positioned = false;
      return true;
    }
    return false;
  }
  /**
   * Reset the lookahead iterator to another state.
   *
   * This returns `true` if the iterator was reset to the given state and
   * `false` otherwise.
   */
  resetState(stateId) {
    if (!C._ts_lookahead_iterator_reset_state(this[0], stateId)) return false;
    this.positioned = false;
    return true;
  }
  /**
   * Returns an iterator that iterates over the symbols of the lookahead iterator.
   *
   * The iterator will yield the current symbol name as a string for each step
   * until there are no more symbols to iterate over.
   */
  [Symbol.iterator]() {
    return {
      next: /* @__PURE__ */ __name(() => {
        this.positioned = Boolean(C._ts_lookahead_iterator_next(this[0]));
        const value = this.currentType;
        return value === null ? { done: true, value: "" } : { done: false, value };
      }, "next")
    };
  }
};
function getText(tree, startIndex, endIndex, startPosition) {
  const length = endIndex - startIndex;
  let result = tree.textCallback(startIndex, startPosition);
  if (result) {
    startIndex += result.length;
    while (startIndex < endIndex) {
      const string = tree.textCallback(startIndex, startPosition);
      if (string && string.length > 0) {
        startIndex += string.length;
        result += string;
      } else {
        break;
      }
    }
    if (startIndex > endIndex) {
      result = result.slice(0, length);
    }
  }
  return result ?? "";
}
__name(getText, "getText");
var finalizer2 = newFinalizer((address) => {
  C._ts_tree_delete(address);
});
var Tree = class _Tree {
  static {
    __name(this, "Tree");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  textCallback;
  /** The language that was used to parse the syntax tree. */
  language;
  /** @internal */
  constructor(internal, address, language, textCallback) {
    assertInternal(internal);
    this[0] = address;
    this.language = language;
    this.textCallback = textCallback;
    finalizer2?.register(this, address, this);
  }
  /** Create a shallow copy of the syntax tree. This is very fast. */
  copy() {
    const address = C._ts_tree_copy(this[0]);
    return new _Tree(INTERNAL, address, this.language, this.textCallback);
  }
  /** Delete the syntax tree, freeing its resources. */
  delete() {
    finalizer2?.unregister(this);
    C._ts_tree_delete(this[0]);
    this[0] = 0;
  }
  /** Get the root node of the syntax tree. */
  get rootNode() {
    C._ts_tree_root_node_wasm(this[0]);
    return unmarshalNode(this);
  }
  /**
   * Get the root node of the syntax tree, but with its position shifted
   * forward by the given offset.
   */
  rootNodeWithOffset(offsetBytes, offsetExtent) {
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, offsetBytes, "i32");
    marshalPoint(address + SIZE_OF_INT, offsetExtent);
    C._ts_tree_root_node_with_offset_wasm(this[0]);
    return unmarshalNode(this);
  }
  /**
   * Edit the syntax tree to keep it in sync with source code that has been
   * edited.
   *
   * You must describe the edit both in terms of byte offsets and in terms of
   * row/column coordinates.
   */
  edit(edit) {
    marshalEdit(edit);
    C._ts_tree_edit_wasm(this[0]);
  }
  /** Create a new {@link TreeCursor} starting from the root of the tree. */
  walk() {
    return this.rootNode.walk();
  }
  /**
   * Compare this old edited syntax tree to a new syntax tree representing
   * the same document, returning a sequence of ranges whose syntactic
   * structure has changed.
   *
   * For this to work correctly, this syntax tree must have been edited such
   * that its ranges match up to the new tree. Generally, you'll want to
   * call this method right after calling one of the [`Parser::parse`]
   * functions. Call it on the old tree that was passed to parse, and
   * pass the new tree that was returned from `parse`.
   */
  getChangedRanges(other) {
    if (!(other instanceof _Tree)) {
      throw new TypeError("Argument must be a Tree");
    }
    C._ts_tree_get_changed_ranges_wasm(this[0], other[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Get the included ranges that were used to parse the syntax tree. */
  getIncludedRanges() {
    C._ts_tree_included_ranges_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
};
var finalizer3 = newFinalizer((address) => {
  C._ts_tree_cursor_delete_wasm(address);
});
var TreeCursor = class _TreeCursor {
  static {
    __name(this, "TreeCursor");
  }
  /** @internal */
  // @ts-expect-error: never read
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [1] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [2] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [3] = 0;
  // Internal handle for Wasm
  /** @internal */
  tree;
  /** @internal */
  constructor(internal, tree) {
    assertInternal(internal);
    this.tree = tree;
    unmarshalTreeCursor(this);
    finalizer3?.register(this, this.tree[0], this);
  }
  /** Creates a deep copy of the tree cursor. This allocates new memory. */
  copy() {
    const copy = new _TreeCursor(INTERNAL, this.tree);
    C._ts_tree_cursor_copy_wasm(this.tree[0]);
    unmarshalTreeCursor(copy);
    return copy;
  }
  /** Delete the tree cursor, freeing its resources. */
  delete() {
    finalizer3?.unregister(this);
    marshalTreeCursor(this);
    C._ts_tree_cursor_delete_wasm(this.tree[0]);
    this[0] = this[1] = this[2] = 0;
  }
  /** Get the tree cursor's current {@link Node}. */
  get currentNode() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_current_node_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the numerical field id of this tree cursor's current node.
   *
   * See also {@link TreeCursor#currentFieldName}.
   */
  get currentFieldId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_field_id_wasm(this.tree[0]);
  }
  /** Get the field name of this tree cursor's current node. */
  get currentFieldName() {
    return this.tree.language.fields[this.currentFieldId];
  }
  /**
   * Get the depth of the cursor's current node relative to the original
   * node that the cursor was constructed with.
   */
  get currentDepth() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_depth_wasm(this.tree[0]);
  }
  /**
   * Get the index of the cursor's current node out of all of the
   * descendants of the original node that the cursor was constructed with.
   */
  get currentDescendantIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_descendant_index_wasm(this.tree[0]);
  }
  /** Get the type of the cursor's current node. */
  get nodeType() {
    return this.tree.language.types[this.nodeTypeId] || "ERROR";
  }
  /** Get the type id of the cursor's current node. */
  get nodeTypeId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_type_id_wasm(this.tree[0]);
  }
  /** Get the state id of the cursor's current node. */
  get nodeStateId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_state_id_wasm(this.tree[0]);
  }
  /** Get the id of the cursor's current node. */
  get nodeId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_id_wasm(this.tree[0]);
  }
  /**
   * Check if the cursor's current node is *named*.
   *
   * Named nodes correspond to named rules in the grammar, whereas
   * *anonymous* nodes correspond to string literals in the grammar.
   */
  get nodeIsNamed() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_is_named_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if the cursor's current node is *missing*.
   *
   * Missing nodes are inserted by the parser in order to recover from
   * certain kinds of syntax errors.
   */
  get nodeIsMissing() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_is_missing_wasm(this.tree[0]) === 1;
  }
  /** Get the string content of the cursor's current node. */
  get nodeText() {
    marshalTreeCursor(this);
    const startIndex = C._ts_tree_cursor_start_index_wasm(this.tree[0]);
    const endIndex = C._ts_tree_cursor_end_index_wasm(this.tree[0]);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    const startPosition = unmarshalPoint(TRANSFER_BUFFER);
    return getText(this.tree, startIndex, endIndex, startPosition);
  }
  /** Get the start position of the cursor's current node. */
  get startPosition() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the end position of the cursor's current node. */
  get endPosition() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_end_position_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the start index of the cursor's current node. */
  get startIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_start_index_wasm(this.tree[0]);
  }
  /** Get the end index of the cursor's current node. */
  get endIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_end_index_wasm(this.tree[0]);
  }
  /**
   * Move this cursor to the first child of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there were no children.
   */
  gotoFirstChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_first_child_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the last child of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there were no children.
   *
   * Note that this function may be slower than
   * {@link TreeCursor#gotoFirstChild} because it needs to
   * iterate through all the children to compute the child's position.
   */
  gotoLastChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_last_child_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the parent of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no parent node (the cursor was already on the
   * root node).
   *
   * Note that the node the cursor was constructed with is considered the root
   * of the cursor, and the cursor cannot walk outside this node.
   */
  gotoParent() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_parent_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the next sibling of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no next sibling node.
   *
   * Note that the node the cursor was constructed with is considered the root
   * of the cursor, and the cursor cannot walk outside this node.
   */
  gotoNextSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_next_sibling_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the previous sibling of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no previous sibling node.
   *
   * Note that this function may be slower than
   * {@link TreeCursor#gotoNextSibling} due to how node
   * positions are stored. In the worst case, this will need to iterate
   * through all the children up to the previous sibling node to recalculate
   * its position. Also note that the node the cursor was constructed with is
   * considered the root of the cursor, and the cursor cannot walk outside this node.
   */
  gotoPreviousSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_previous_sibling_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move the cursor to the node that is the nth descendant of
   * the original node that the cursor was constructed with, where
   * zero represents the original node itself.
   */
  gotoDescendant(goalDescendantIndex) {
    marshalTreeCursor(this);
    C._ts_tree_cursor_goto_descendant_wasm(this.tree[0], goalDescendantIndex);
    unmarshalTreeCursor(this);
  }
  /**
   * Move this cursor to the first child of its current node that contains or
   * starts after the given byte offset.
   *
   * This returns `true` if the cursor successfully moved to a child node, and returns
   * `false` if no such child was found.
   */
  gotoFirstChildForIndex(goalIndex) {
    marshalTreeCursor(this);
    C.setValue(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalIndex, "i32");
    const result = C._ts_tree_cursor_goto_first_child_for_index_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the first child of its current node that contains or
   * starts after the given byte offset.
   *
   * This returns the index of the child node if one was found, and returns
   * `null` if no such child was found.
   */
  gotoFirstChildForPosition(goalPosition) {
    marshalTreeCursor(this);
    marshalPoint(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalPosition);
    const result = C._ts_tree_cursor_goto_first_child_for_position_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Re-initialize this tree cursor to start at the original node that the
   * cursor was constructed with.
   */
  reset(node) {
    marshalNode(node);
    marshalTreeCursor(this, TRANSFER_BUFFER + SIZE_OF_NODE);
    C._ts_tree_cursor_reset_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
  }
  /**
   * Re-initialize a tree cursor to the same position as another cursor.
   *
   * Unlike {@link TreeCursor#reset}, this will not lose parent
   * information and allows reusing already created cursors.
   */
  resetTo(cursor) {
    marshalTreeCursor(this, TRANSFER_BUFFER);
    marshalTreeCursor(cursor, TRANSFER_BUFFER + SIZE_OF_CURSOR);
    C._ts_tree_cursor_reset_to_wasm(this.tree[0], cursor.tree[0]);
    unmarshalTreeCursor(this);
  }
};
var Node = class {
  static {
    __name(this, "Node");
  }
  /** @internal */
  // @ts-expect-error: never read
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  _children;
  /** @internal */
  _namedChildren;
  /** @internal */
  constructor(internal, {
    id,
    tree,
    startIndex,
    startPosition,
    other
  }) {
    assertInternal(internal);
    this[0] = other;
    this.id = id;
    this.tree = tree;
    this.startIndex = startIndex;
    this.startPosition = startPosition;
  }
  /**
   * The numeric id for this node that is unique.
   *
   * Within a given syntax tree, no two nodes have the same id. However:
   *
   * * If a new tree is created based on an older tree, and a node from the old tree is reused in
   *   the process, then that node will have the same id in both trees.
   *
   * * A node not marked as having changes does not guarantee it was reused.
   *
   * * If a node is marked as having changed in the old tree, it will not be reused.
   */
  id;
  /** The byte index where this node starts. */
  startIndex;
  /** The position where this node starts. */
  startPosition;
  /** The tree that this node belongs to. */
  tree;
  /** Get this node's type as a numerical id. */
  get typeId() {
    marshalNode(this);
    return C._ts_node_symbol_wasm(this.tree[0]);
  }
  /**
   * Get the node's type as a numerical id as it appears in the grammar,
   * ignoring aliases.
   */
  get grammarId() {
    marshalNode(this);
    return C._ts_node_grammar_symbol_wasm(this.tree[0]);
  }
  /** Get this node's type as a string. */
  get type() {
    return this.tree.language.types[this.typeId] || "ERROR";
  }
  /**
   * Get this node's symbol name as it appears in the grammar, ignoring
   * aliases as a string.
   */
  get grammarType() {
    return this.tree.language.types[this.grammarId] || "ERROR";
  }
  /**
   * Check if this node is *named*.
   *
   * Named nodes correspond to named rules in the grammar, whereas
   * *anonymous* nodes correspond to string literals in the grammar.
   */
  get isNamed() {
    marshalNode(this);
    return C._ts_node_is_named_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node is *extra*.
   *
   * Extra nodes represent things like comments, which are not required
   * by the grammar, but can appear anywhere.
   */
  get isExtra() {
    marshalNode(this);
    return C._ts_node_is_extra_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node represents a syntax error.
   *
   * Syntax errors represent parts of the code that could not be incorporated
   * into a valid syntax tree.
   */
  get isError() {
    marshalNode(this);
    return C._ts_node_is_error_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node is *missing*.
   *
   * Missing nodes are inserted by the parser in order to recover from
   * certain kinds of syntax errors.
   */
  get isMissing() {
    marshalNode(this);
    return C._ts_node_is_missing_wasm(this.tree[0]) === 1;
  }
  /** Check if this node has been edited. */
  get hasChanges() {
    marshalNode(this);
    return C._ts_node_has_changes_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node represents a syntax error or contains any syntax
   * errors anywhere within it.
   */
  get hasError() {
    marshalNode(this);
    return C._ts_node_has_error_wasm(this.tree[0]) === 1;
  }
  /** Get the byte index where this node ends. */
  get endIndex() {
    marshalNode(this);
    return C._ts_node_end_index_wasm(this.tree[0]);
  }
  /** Get the position where this node ends. */
  get endPosition() {
    marshalNode(this);
    C._ts_node_end_point_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the string content of this node. */
  get text() {
    return getText(this.tree, this.startIndex, this.endIndex, this.startPosition);
  }
  /** Get this node's parse state. */
  get parseState() {
    marshalNode(this);
    return C._ts_node_parse_state_wasm(this.tree[0]);
  }
  /** Get the parse state after this node. */
  get nextParseState() {
    marshalNode(this);
    return C._ts_node_next_parse_state_wasm(this.tree[0]);
  }
  /** Check if this node is equal to another node. */
  equals(other) {
    return this.tree === other.tree && this.id === other.id;
  }
  /**
   * Get the node's child at the given index, where zero represents the first child.
   *
   * This method is fairly fast, but its cost is technically log(n), so if
   * you might be iterating over a long list of children, you should use
   * {@link Node#children} instead.
   */
  child(index) {
    marshalNode(this);
    C._ts_node_child_wasm(this.tree[0], index);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's *named* child at the given index.
   *
   * See also {@link Node#isNamed}.
   * This method is fairly fast, but its cost is technically log(n), so if
   * you might be iterating over a long list of children, you should use
   * {@link Node#namedChildren} instead.
   */
  namedChild(index) {
    marshalNode(this);
    C._ts_node_named_child_wasm(this.tree[0], index);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's child with the given numerical field id.
   *
   * See also {@link Node#childForFieldName}. You can
   * convert a field name to an id using {@link Language#fieldIdForName}.
   */
  childForFieldId(fieldId) {
    marshalNode(this);
    C._ts_node_child_by_field_id_wasm(this.tree[0], fieldId);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the first child with the given field name.
   *
   * If multiple children may have the same field name, access them using
   * {@link Node#childrenForFieldName}.
   */
  childForFieldName(fieldName) {
    const fieldId = this.tree.language.fields.indexOf(fieldName);
    if (fieldId !== -1) return this.childForFieldId(fieldId);
    return null;
  }
  /** Get the field name of this node's child at the given index. */
  fieldNameForChild(index) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_child_wasm(this.tree[0], index);
    if (!address) return null;
    return C.AsciiToString(address);
  }
  /** Get the field name of this node's named child at the given index. */
  fieldNameForNamedChild(index) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_named_child_wasm(this.tree[0], index);
    if (!address) return null;
    return C.AsciiToString(address);
  }
  /**
   * Get an array of this node's children with a given field name.
   *
   * See also {@link Node#children}.
   */
  childrenForFieldName(fieldName) {
    const fieldId = this.tree.language.fields.indexOf(fieldName);
    if (fieldId !== -1 && fieldId !== 0) return this.childrenForFieldId(fieldId);
    return [];
  }
  /**
    * Get an array of this node's children with a given field id.
    *
    * See also {@link Node#childrenForFieldName}.
    */
  childrenForFieldId(fieldId) {
    marshalNode(this);
    C._ts_node_children_by_field_id_wasm(this.tree[0], fieldId);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalNode(this.tree, address);
        address += SIZE_OF_NODE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Get the node's first child that contains or starts after the given byte offset. */
  firstChildForIndex(index) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, index, "i32");
    C._ts_node_first_child_for_byte_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the node's first named child that contains or starts after the given byte offset. */
  firstNamedChildForIndex(index) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, index, "i32");
    C._ts_node_first_named_child_for_byte_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get this node's number of children. */
  get childCount() {
    marshalNode(this);
    return C._ts_node_child_count_wasm(this.tree[0]);
  }
  /**
   * Get this node's number of *named* children.
   *
   * See also {@link Node#isNamed}.
   */
  get namedChildCount() {
    marshalNode(this);
    return C._ts_node_named_child_count_wasm(this.tree[0]);
  }
  /** Get this node's first child. */
  get firstChild() {
    return this.child(0);
  }
  /**
   * Get this node's first named child.
   *
   * See also {@link Node#isNamed}.
   */
  get firstNamedChild() {
    return this.namedChild(0);
  }
  /** Get this node's last child. */
  get lastChild() {
    return this.child(this.childCount - 1);
  }
  /**
   * Get this node's last named child.
   *
   * See also {@link Node#isNamed}.
   */
  get lastNamedChild() {
    return this.namedChild(this.namedChildCount - 1);
  }
  /**
   * Iterate over this node's children.
   *
   * If you're walking the tree recursively, you may want to use the
   * {@link TreeCursor} APIs directly instead.
   */
  get children() {
    if (!this._children) {
      marshalNode(this);
      C._ts_node_children_wasm(this.tree[0]);
      const count = C.getValue(TRANSFER_BUFFER, "i32");
      const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      this._children = new Array(count);
      if (count > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count; i2++) {
          this._children[i2] = unmarshalNode(this.tree, address);
          address += SIZE_OF_NODE;
        }
        C._free(buffer);
      }
    }
    return this._children;
  }
  /**
   * Iterate over this node's named children.
   *
   * See also {@link Node#children}.
   */
  get namedChildren() {
    if (!this._namedChildren) {
      marshalNode(this);
      C._ts_node_named_children_wasm(this.tree[0]);
      const count = C.getValue(TRANSFER_BUFFER, "i32");
      const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      this._namedChildren = new Array(count);
      if (count > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count; i2++) {
          this._namedChildren[i2] = unmarshalNode(this.tree, address);
          address += SIZE_OF_NODE;
        }
        C._free(buffer);
      }
    }
    return this._namedChildren;
  }
  /**
   * Get the descendants of this node that are the given type, or in the given types array.
   *
   * The types array should contain node type strings, which can be retrieved from {@link Language#types}.
   *
   * Additionally, a `startPosition` and `endPosition` can be passed in to restrict the search to a byte range.
   */
  descendantsOfType(types, startPosition = ZERO_POINT, endPosition = ZERO_POINT) {
    if (!Array.isArray(types)) types = [types];
    const symbols = [];
    const typesBySymbol = this.tree.language.types;
    for (const node_type of types) {
      if (node_type == "ERROR") {
        symbols.push(65535);
      }
    }
    for (let i2 = 0, n = typesBySymbol.length; i2 < n; i2++) {
      if (types.includes(typesBySymbol[i2])) {
        symbols.push(i2);
      }
    }
    const symbolsAddress = C._malloc(SIZE_OF_INT * symbols.length);
    for (let i2 = 0, n = symbols.length; i2 < n; i2++) {
      C.setValue(symbolsAddress + i2 * SIZE_OF_INT, symbols[i2], "i32");
    }
    marshalNode(this);
    C._ts_node_descendants_of_type_wasm(
      this.tree[0],
      symbolsAddress,
      symbols.length,
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column
    );
    const descendantCount = C.getValue(TRANSFER_BUFFER, "i32");
    const descendantAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(descendantCount);
    if (descendantCount > 0) {
      let address = descendantAddress;
      for (let i2 = 0; i2 < descendantCount; i2++) {
        result[i2] = unmarshalNode(this.tree, address);
        address += SIZE_OF_NODE;
      }
    }
    C._free(descendantAddress);
    C._free(symbolsAddress);
    return result;
  }
  /** Get this node's next sibling. */
  get nextSibling() {
    marshalNode(this);
    C._ts_node_next_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get this node's previous sibling. */
  get previousSibling() {
    marshalNode(this);
    C._ts_node_prev_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's next *named* sibling.
   *
   * See also {@link Node#isNamed}.
   */
  get nextNamedSibling() {
    marshalNode(this);
    C._ts_node_next_named_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's previous *named* sibling.
   *
   * See also {@link Node#isNamed}.
   */
  get previousNamedSibling() {
    marshalNode(this);
    C._ts_node_prev_named_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the node's number of descendants, including one for the node itself. */
  get descendantCount() {
    marshalNode(this);
    return C._ts_node_descendant_count_wasm(this.tree[0]);
  }
  /**
   * Get this node's immediate parent.
   * Prefer {@link Node#childWithDescendant} for iterating over this node's ancestors.
   */
  get parent() {
    marshalNode(this);
    C._ts_node_parent_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the node that contains `descendant`.
   *
   * Note that this can return `descendant` itself.
   */
  childWithDescendant(descendant) {
    marshalNode(this);
    marshalNode(descendant, 1);
    C._ts_node_child_with_descendant_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest node within this node that spans the given byte range. */
  descendantForIndex(start2, end = start2) {
    if (typeof start2 !== "number" || typeof end !== "number") {
      throw new Error("Arguments must be numbers");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, start2, "i32");
    C.setValue(address + SIZE_OF_INT, end, "i32");
    C._ts_node_descendant_for_index_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest named node within this node that spans the given byte range. */
  namedDescendantForIndex(start2, end = start2) {
    if (typeof start2 !== "number" || typeof end !== "number") {
      throw new Error("Arguments must be numbers");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, start2, "i32");
    C.setValue(address + SIZE_OF_INT, end, "i32");
    C._ts_node_named_descendant_for_index_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest node within this node that spans the given point range. */
  descendantForPosition(start2, end = start2) {
    if (!isPoint(start2) || !isPoint(end)) {
      throw new Error("Arguments must be {row, column} objects");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    marshalPoint(address, start2);
    marshalPoint(address + SIZE_OF_POINT, end);
    C._ts_node_descendant_for_position_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest named node within this node that spans the given point range. */
  namedDescendantForPosition(start2, end = start2) {
    if (!isPoint(start2) || !isPoint(end)) {
      throw new Error("Arguments must be {row, column} objects");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    marshalPoint(address, start2);
    marshalPoint(address + SIZE_OF_POINT, end);
    C._ts_node_named_descendant_for_position_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Create a new {@link TreeCursor} starting from this node.
   *
   * Note that the given node is considered the root of the cursor,
   * and the cursor cannot walk outside this node.
   */
  walk() {
    marshalNode(this);
    C._ts_tree_cursor_new_wasm(this.tree[0]);
    return new TreeCursor(INTERNAL, this.tree);
  }
  /**
   * Edit this node to keep it in-sync with source code that has been edited.
   *
   * This function is only rarely needed. When you edit a syntax tree with
   * the {@link Tree#edit} method, all of the nodes that you retrieve from
   * the tree afterward will already reflect the edit. You only need to
   * use {@link Node#edit} when you have a specific {@link Node} instance that
   * you want to keep and continue to use after an edit.
   */
  edit(edit) {
    if (this.startIndex >= edit.oldEndIndex) {
      this.startIndex = edit.newEndIndex + (this.startIndex - edit.oldEndIndex);
      let subbedPointRow;
      let subbedPointColumn;
      if (this.startPosition.row > edit.oldEndPosition.row) {
        subbedPointRow = this.startPosition.row - edit.oldEndPosition.row;
        subbedPointColumn = this.startPosition.column;
      } else {
        subbedPointRow = 0;
        subbedPointColumn = this.startPosition.column;
        if (this.startPosition.column >= edit.oldEndPosition.column) {
          subbedPointColumn = this.startPosition.column - edit.oldEndPosition.column;
        }
      }
      if (subbedPointRow > 0) {
        this.startPosition.row += subbedPointRow;
        this.startPosition.column = subbedPointColumn;
      } else {
        this.startPosition.column += subbedPointColumn;
      }
    } else if (this.startIndex > edit.startIndex) {
      this.startIndex = edit.newEndIndex;
      this.startPosition.row = edit.newEndPosition.row;
      this.startPosition.column = edit.newEndPosition.column;
    }
  }
  /** Get the S-expression representation of this node. */
  toString() {
    marshalNode(this);
    const address = C._ts_node_to_string_wasm(this.tree[0]);
    const result = C.AsciiToString(address);
    C._free(address);
    return result;
  }
};
function unmarshalCaptures(query, tree, address, patternIndex, result) {
  for (let i2 = 0, n = result.length; i2 < n; i2++) {
    const captureIndex = C.getValue(address, "i32");
    address += SIZE_OF_INT;
    const node = unmarshalNode(tree, address);
    address += SIZE_OF_NODE;
    result[i2] = { patternIndex, name: query.captureNames[captureIndex], node };
  }
  return address;
}
__name(unmarshalCaptures, "unmarshalCaptures");
function marshalNode(node, index = 0) {
  let address = TRANSFER_BUFFER + index * SIZE_OF_NODE;
  C.setValue(address, node.id, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startPosition.row, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startPosition.column, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node[0], "i32");
}
__name(marshalNode, "marshalNode");
function unmarshalNode(tree, address = TRANSFER_BUFFER) {
  const id = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  if (id === 0) return null;
  const index = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const row = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const column = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const other = C.getValue(address, "i32");
  const result = new Node(INTERNAL, {
    id,
    tree,
    startIndex: index,
    startPosition: { row, column },
    other
  });
  return result;
}
__name(unmarshalNode, "unmarshalNode");
function marshalTreeCursor(cursor, address = TRANSFER_BUFFER) {
  C.setValue(address + 0 * SIZE_OF_INT, cursor[0], "i32");
  C.setValue(address + 1 * SIZE_OF_INT, cursor[1], "i32");
  C.setValue(address + 2 * SIZE_OF_INT, cursor[2], "i32");
  C.setValue(address + 3 * SIZE_OF_INT, cursor[3], "i32");
}
__name(marshalTreeCursor, "marshalTreeCursor");
function unmarshalTreeCursor(cursor) {
  cursor[0] = C.getValue(TRANSFER_BUFFER + 0 * SIZE_OF_INT, "i32");
  cursor[1] = C.getValue(TRANSFER_BUFFER + 1 * SIZE_OF_INT, "i32");
  cursor[2] = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
  cursor[3] = C.getValue(TRANSFER_BUFFER + 3 * SIZE_OF_INT, "i32");
}
__name(unmarshalTreeCursor, "unmarshalTreeCursor");
function marshalPoint(address, point) {
  C.setValue(address, point.row, "i32");
  C.setValue(address + SIZE_OF_INT, point.column, "i32");
}
__name(marshalPoint, "marshalPoint");
function unmarshalPoint(address) {
  const result = {
    row: C.getValue(address, "i32") >>> 0,
    column: C.getValue(address + SIZE_OF_INT, "i32") >>> 0
  };
  return result;
}
__name(unmarshalPoint, "unmarshalPoint");
function marshalRange(address, range) {
  marshalPoint(address, range.startPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, range.endPosition);
  address += SIZE_OF_POINT;
  C.setValue(address, range.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, range.endIndex, "i32");
  address += SIZE_OF_INT;
}
__name(marshalRange, "marshalRange");
function unmarshalRange(address) {
  const result = {};
  result.startPosition = unmarshalPoint(address);
  address += SIZE_OF_POINT;
  result.endPosition = unmarshalPoint(address);
  address += SIZE_OF_POINT;
  result.startIndex = C.getValue(address, "i32") >>> 0;
  address += SIZE_OF_INT;
  result.endIndex = C.getValue(address, "i32") >>> 0;
  return result;
}
__name(unmarshalRange, "unmarshalRange");
function marshalEdit(edit, address = TRANSFER_BUFFER) {
  marshalPoint(address, edit.startPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, edit.oldEndPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, edit.newEndPosition);
  address += SIZE_OF_POINT;
  C.setValue(address, edit.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, edit.oldEndIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, edit.newEndIndex, "i32");
  address += SIZE_OF_INT;
}
__name(marshalEdit, "marshalEdit");
function unmarshalLanguageMetadata(address) {
  const major_version = C.getValue(address, "i32");
  const minor_version = C.getValue(address += SIZE_OF_INT, "i32");
  const patch_version = C.getValue(address += SIZE_OF_INT, "i32");
  return { major_version, minor_version, patch_version };
}
__name(unmarshalLanguageMetadata, "unmarshalLanguageMetadata");
var LANGUAGE_FUNCTION_REGEX = /^tree_sitter_\w+$/;
var Language = class _Language {
  static {
    __name(this, "Language");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /**
   * A list of all node types in the language. The index of each type in this
   * array is its node type id.
   */
  types;
  /**
   * A list of all field names in the language. The index of each field name in
   * this array is its field id.
   */
  fields;
  /** @internal */
  constructor(internal, address) {
    assertInternal(internal);
    this[0] = address;
    this.types = new Array(C._ts_language_symbol_count(this[0]));
    for (let i2 = 0, n = this.types.length; i2 < n; i2++) {
      if (C._ts_language_symbol_type(this[0], i2) < 2) {
        this.types[i2] = C.UTF8ToString(C._ts_language_symbol_name(this[0], i2));
      }
    }
    this.fields = new Array(C._ts_language_field_count(this[0]) + 1);
    for (let i2 = 0, n = this.fields.length; i2 < n; i2++) {
      const fieldName = C._ts_language_field_name_for_id(this[0], i2);
      if (fieldName !== 0) {
        this.fields[i2] = C.UTF8ToString(fieldName);
      } else {
        this.fields[i2] = null;
      }
    }
  }
  /**
   * Gets the name of the language.
   */
  get name() {
    const ptr = C._ts_language_name(this[0]);
    if (ptr === 0) return null;
    return C.UTF8ToString(ptr);
  }
  /**
   * Gets the ABI version of the language.
   */
  get abiVersion() {
    return C._ts_language_abi_version(this[0]);
  }
  /**
  * Get the metadata for this language. This information is generated by the
  * CLI, and relies on the language author providing the correct metadata in
  * the language's `tree-sitter.json` file.
  */
  get metadata() {
    C._ts_language_metadata_wasm(this[0]);
    const length = C.getValue(TRANSFER_BUFFER, "i32");
    if (length === 0) return null;
    return unmarshalLanguageMetadata(TRANSFER_BUFFER + SIZE_OF_INT);
  }
  /**
   * Gets the number of fields in the language.
   */
  get fieldCount() {
    return this.fields.length - 1;
  }
  /**
   * Gets the number of states in the language.
   */
  get stateCount() {
    return C._ts_language_state_count(this[0]);
  }
  /**
   * Get the field id for a field name.
   */
  fieldIdForName(fieldName) {
    const result = this.fields.indexOf(fieldName);
    return result !== -1 ? result : null;
  }
  /**
   * Get the field name for a field id.
   */
  fieldNameForId(fieldId) {
    return this.fields[fieldId] ?? null;
  }
  /**
   * Get the node type id for a node type name.
   */
  idForNodeType(type, named3) {
    const typeLength = C.lengthBytesUTF8(type);
    const typeAddress = C._malloc(typeLength + 1);
    C.stringToUTF8(type, typeAddress, typeLength + 1);
    const result = C._ts_language_symbol_for_name(this[0], typeAddress, typeLength, named3 ? 1 : 0);
    C._free(typeAddress);
    return result || null;
  }
  /**
   * Gets the number of node types in the language.
   */
  get nodeTypeCount() {
    return C._ts_language_symbol_count(this[0]);
  }
  /**
   * Get the node type name for a node type id.
   */
  nodeTypeForId(typeId) {
    const name2 = C._ts_language_symbol_name(this[0], typeId);
    return name2 ? C.UTF8ToString(name2) : null;
  }
  /**
   * Check if a node type is named.
   *
   * @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/2-basic-parsing.html#named-vs-anonymous-nodes}
   */
  nodeTypeIsNamed(typeId) {
    return C._ts_language_type_is_named_wasm(this[0], typeId) ? true : false;
  }
  /**
   * Check if a node type is visible.
   */
  nodeTypeIsVisible(typeId) {
    return C._ts_language_type_is_visible_wasm(this[0], typeId) ? true : false;
  }
  /**
   * Get the supertypes ids of this language.
   *
   * @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/6-static-node-types.html?highlight=supertype#supertype-nodes}
   */
  get supertypes() {
    C._ts_language_supertypes_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = C.getValue(address, "i16");
        address += SIZE_OF_SHORT;
      }
    }
    return result;
  }
  /**
   * Get the subtype ids for a given supertype node id.
   */
  subtypes(supertype) {
    C._ts_language_subtypes_wasm(this[0], supertype);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = C.getValue(address, "i16");
        address += SIZE_OF_SHORT;
      }
    }
    return result;
  }
  /**
   * Get the next state id for a given state id and node type id.
   */
  nextState(stateId, typeId) {
    return C._ts_language_next_state(this[0], stateId, typeId);
  }
  /**
   * Create a new lookahead iterator for this language and parse state.
   *
   * This returns `null` if state is invalid for this language.
   *
   * Iterating {@link LookaheadIterator} will yield valid symbols in the given
   * parse state. A newly created iterator is not positioned on a symbol, so
   * {@link LookaheadIterator#currentType} returns `null` until the first
   * iteration step.
   *
   * Lookahead iterators can be useful for generating suggestions and improving
   * syntax error diagnostics. To get symbols valid in an `ERROR` node, use the
   * lookahead iterator on its first leaf node state. For `MISSING` nodes, a
   * lookahead iterator created on the previous non-extra leaf node may be
   * appropriate.
   */
  lookaheadIterator(stateId) {
    const address = C._ts_lookahead_iterator_new(this[0], stateId);
    if (address) return new LookaheadIterator(INTERNAL, address, this);
    return null;
  }
  /**
   * Load a language from a WebAssembly module.
   * The module can be provided as a path to a file, a `URL` to a file, or as a
   * buffer.
   */
  static async load(input) {
    let binary2;
    if (input instanceof Uint8Array) {
      binary2 = input;
    } else if (globalThis.process?.versions.node) {
      const fs2 = await import("fs/promises");
      binary2 = await fs2.readFile(input);
    } else {
      const response = await fetch(input);
      if (!response.ok) {
        const body2 = await response.text();
        throw new Error(`Language.load failed with status ${response.status}.

${body2}`);
      }
      const retryResp = response.clone();
      try {
        binary2 = await WebAssembly.compileStreaming(response);
      } catch (reason) {
        console.error("wasm streaming compile failed:", reason);
        console.error("falling back to ArrayBuffer instantiation");
        binary2 = new Uint8Array(await retryResp.arrayBuffer());
      }
    }
    const mod = await C.loadWebAssemblyModule(binary2, { loadAsync: true });
    return _Language.loadFromWasmExports(mod, { sync: false });
  }
  static loadFromWasmExports(mod, { sync }) {
    const symbolNames = Object.keys(mod);
    const functionName = symbolNames.find((key) => LANGUAGE_FUNCTION_REGEX.test(key) && !key.includes("external_scanner_"));
    if (!functionName) {
      console.log(`Couldn't find language function in Wasm file. Symbols:
${JSON.stringify(symbolNames, null, 2)}`);
      throw new Error(`Language.${sync ? "loadSync" : "load"} failed: no language function found in Wasm file`);
    }
    const languageAddress = mod[functionName]();
    return new _Language(INTERNAL, languageAddress);
  }
  /**
   * Load a language synchronously from a pre-compiled WebAssembly module.
   * Use this when the host environment provides a `WebAssembly.Module` directly.
   */
  static loadSync(wasmModule) {
    const mod = C.loadWebAssemblyModule(wasmModule, { loadAsync: false });
    return _Language.loadFromWasmExports(mod, { sync: true });
  }
};
async function Module2(moduleArg = {}) {
  var moduleRtn;
  var Module = moduleArg;
  var ENVIRONMENT_IS_WEB = typeof window == "object";
  var ENVIRONMENT_IS_WORKER = typeof WorkerGlobalScope != "undefined";
  var ENVIRONMENT_IS_NODE = typeof process == "object" && process.versions?.node && process.type != "renderer";
  if (ENVIRONMENT_IS_NODE) {
    const { createRequire } = await import("module");
    var require = createRequire(import.meta.url);
  }
  Module.currentQueryProgressCallback = null;
  Module.currentProgressCallback = null;
  Module.currentLogCallback = null;
  Module.currentParseCallback = null;
  var arguments_ = [];
  var thisProgram = "./this.program";
  var quit_ = /* @__PURE__ */ __name((status, toThrow) => {
    throw toThrow;
  }, "quit_");
  var _scriptName = import.meta.url;
  var scriptDirectory = "";
  function locateFile(path) {
    if (Module["locateFile"]) {
      return Module["locateFile"](path, scriptDirectory);
    }
    return scriptDirectory + path;
  }
  __name(locateFile, "locateFile");
  var readAsync, readBinary;
  if (ENVIRONMENT_IS_NODE) {
    var fs = require("fs");
    if (_scriptName.startsWith("file:")) {
      scriptDirectory = require("path").dirname(require("url").fileURLToPath(_scriptName)) + "/";
    }
    readBinary = /* @__PURE__ */ __name((filename) => {
      filename = isFileURI(filename) ? new URL(filename) : filename;
      var ret = fs.readFileSync(filename);
      return ret;
    }, "readBinary");
    readAsync = /* @__PURE__ */ __name(async (filename, binary2 = true) => {
      filename = isFileURI(filename) ? new URL(filename) : filename;
      var ret = fs.readFileSync(filename, binary2 ? void 0 : "utf8");
      return ret;
    }, "readAsync");
    if (process.argv.length > 1) {
      thisProgram = process.argv[1].replace(/\\/g, "/");
    }
    arguments_ = process.argv.slice(2);
    quit_ = /* @__PURE__ */ __name((status, toThrow) => {
      process.exitCode = status;
      throw toThrow;
    }, "quit_");
  } else if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
    try {
      scriptDirectory = new URL(".", _scriptName).href;
    } catch {
    }
    {
      if (ENVIRONMENT_IS_WORKER) {
        readBinary = /* @__PURE__ */ __name((url) => {
          var xhr = new XMLHttpRequest();
          xhr.open("GET", url, false);
          xhr.responseType = "arraybuffer";
          xhr.send(null);
          return new Uint8Array(
            /** @type{!ArrayBuffer} */
            xhr.response
          );
        }, "readBinary");
      }
      readAsync = /* @__PURE__ */ __name(async (url) => {
        if (isFileURI(url)) {
          return new Promise((resolve, reject) => {
            var xhr = new XMLHttpRequest();
            xhr.open("GET", url, true);
            xhr.responseType = "arraybuffer";
            xhr.onload = () => {
              if (xhr.status == 200 || xhr.status == 0 && xhr.response) {
                resolve(xhr.response);
                return;
              }
              reject(xhr.status);
            };
            xhr.onerror = reject;
            xhr.send(null);
          });
        }
        var response = await fetch(url, {
          credentials: "same-origin"
        });
        if (response.ok) {
          return response.arrayBuffer();
        }
        throw new Error(response.status + " : " + response.url);
      }, "readAsync");
    }
  } else {
  }
  var out = console.log.bind(console);
  var err = console.error.bind(console);
  var dynamicLibraries = [];
  var wasmBinary;
  var ABORT = false;
  var EXITSTATUS;
  var isFileURI = /* @__PURE__ */ __name((filename) => filename.startsWith("file://"), "isFileURI");
  var readyPromiseResolve, readyPromiseReject;
  var wasmMemory;
  var HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF32, HEAPF64;
  var HEAP64, HEAPU64;
  var HEAP_DATA_VIEW;
  var runtimeInitialized = false;
  function updateMemoryViews() {
    var b = wasmMemory.buffer;
    Module["HEAP8"] = HEAP8 = new Int8Array(b);
    Module["HEAP16"] = HEAP16 = new Int16Array(b);
    Module["HEAPU8"] = HEAPU8 = new Uint8Array(b);
    Module["HEAPU16"] = HEAPU16 = new Uint16Array(b);
    Module["HEAP32"] = HEAP32 = new Int32Array(b);
    Module["HEAPU32"] = HEAPU32 = new Uint32Array(b);
    Module["HEAPF32"] = HEAPF32 = new Float32Array(b);
    Module["HEAPF64"] = HEAPF64 = new Float64Array(b);
    Module["HEAP64"] = HEAP64 = new BigInt64Array(b);
    Module["HEAPU64"] = HEAPU64 = new BigUint64Array(b);
    Module["HEAP_DATA_VIEW"] = HEAP_DATA_VIEW = new DataView(b);
    LE_HEAP_UPDATE();
  }
  __name(updateMemoryViews, "updateMemoryViews");
  function initMemory() {
    if (Module["wasmMemory"]) {
      wasmMemory = Module["wasmMemory"];
    } else {
      var INITIAL_MEMORY = Module["INITIAL_MEMORY"] || 33554432;
      wasmMemory = new WebAssembly.Memory({
        "initial": INITIAL_MEMORY / 65536,
        // In theory we should not need to emit the maximum if we want "unlimited"
        // or 4GB of memory, but VMs error on that atm, see
        // https://github.com/emscripten-core/emscripten/issues/14130
        // And in the pthreads case we definitely need to emit a maximum. So
        // always emit one.
        "maximum": 32768
      });
    }
    updateMemoryViews();
  }
  __name(initMemory, "initMemory");
  var __RELOC_FUNCS__ = [];
  function preRun() {
    if (Module["preRun"]) {
      if (typeof Module["preRun"] == "function") Module["preRun"] = [Module["preRun"]];
      while (Module["preRun"].length) {
        addOnPreRun(Module["preRun"].shift());
      }
    }
    callRuntimeCallbacks(onPreRuns);
  }
  __name(preRun, "preRun");
  function initRuntime() {
    runtimeInitialized = true;
    callRuntimeCallbacks(__RELOC_FUNCS__);
    wasmExports["__wasm_call_ctors"]();
    callRuntimeCallbacks(onPostCtors);
  }
  __name(initRuntime, "initRuntime");
  function preMain() {
  }
  __name(preMain, "preMain");
  function postRun() {
    if (Module["postRun"]) {
      if (typeof Module["postRun"] == "function") Module["postRun"] = [Module["postRun"]];
      while (Module["postRun"].length) {
        addOnPostRun(Module["postRun"].shift());
      }
    }
    callRuntimeCallbacks(onPostRuns);
  }
  __name(postRun, "postRun");
  function abort(what) {
    Module["onAbort"]?.(what);
    what = "Aborted(" + what + ")";
    err(what);
    ABORT = true;
    what += ". Build with -sASSERTIONS for more info.";
    var e = new WebAssembly.RuntimeError(what);
    readyPromiseReject?.(e);
    throw e;
  }
  __name(abort, "abort");
  var wasmBinaryFile;
  function findWasmBinary() {
    if (Module["locateFile"]) {
      return locateFile("web-tree-sitter.wasm");
    }
    return new URL("web-tree-sitter.wasm", import.meta.url).href;
  }
  __name(findWasmBinary, "findWasmBinary");
  function getBinarySync(file) {
    if (file == wasmBinaryFile && wasmBinary) {
      return new Uint8Array(wasmBinary);
    }
    if (readBinary) {
      return readBinary(file);
    }
    throw "both async and sync fetching of the wasm failed";
  }
  __name(getBinarySync, "getBinarySync");
  async function getWasmBinary(binaryFile) {
    if (!wasmBinary) {
      try {
        var response = await readAsync(binaryFile);
        return new Uint8Array(response);
      } catch {
      }
    }
    return getBinarySync(binaryFile);
  }
  __name(getWasmBinary, "getWasmBinary");
  async function instantiateArrayBuffer(binaryFile, imports) {
    try {
      var binary2 = await getWasmBinary(binaryFile);
      var instance2 = await WebAssembly.instantiate(binary2, imports);
      return instance2;
    } catch (reason) {
      err(`failed to asynchronously prepare wasm: ${reason}`);
      abort(reason);
    }
  }
  __name(instantiateArrayBuffer, "instantiateArrayBuffer");
  async function instantiateAsync(binary2, binaryFile, imports) {
    if (!binary2 && !isFileURI(binaryFile) && !ENVIRONMENT_IS_NODE) {
      try {
        var response = fetch(binaryFile, {
          credentials: "same-origin"
        });
        var instantiationResult = await WebAssembly.instantiateStreaming(response, imports);
        return instantiationResult;
      } catch (reason) {
        err(`wasm streaming compile failed: ${reason}`);
        err("falling back to ArrayBuffer instantiation");
      }
    }
    return instantiateArrayBuffer(binaryFile, imports);
  }
  __name(instantiateAsync, "instantiateAsync");
  function getWasmImports() {
    return {
      "env": wasmImports,
      "wasi_snapshot_preview1": wasmImports,
      "GOT.mem": new Proxy(wasmImports, GOTHandler),
      "GOT.func": new Proxy(wasmImports, GOTHandler)
    };
  }
  __name(getWasmImports, "getWasmImports");
  async function createWasm() {
    function receiveInstance(instance2, module2) {
      wasmExports = instance2.exports;
      wasmExports = relocateExports(wasmExports, 1024);
      var metadata2 = getDylinkMetadata(module2);
      if (metadata2.neededDynlibs) {
        dynamicLibraries = metadata2.neededDynlibs.concat(dynamicLibraries);
      }
      mergeLibSymbols(wasmExports, "main");
      LDSO.init();
      loadDylibs();
      __RELOC_FUNCS__.push(wasmExports["__wasm_apply_data_relocs"]);
      assignWasmExports(wasmExports);
      return wasmExports;
    }
    __name(receiveInstance, "receiveInstance");
    function receiveInstantiationResult(result2) {
      return receiveInstance(result2["instance"], result2["module"]);
    }
    __name(receiveInstantiationResult, "receiveInstantiationResult");
    var info2 = getWasmImports();
    if (Module["instantiateWasm"]) {
      return new Promise((resolve, reject) => {
        Module["instantiateWasm"](info2, (mod, inst) => {
          resolve(receiveInstance(mod, inst));
        });
      });
    }
    wasmBinaryFile ??= findWasmBinary();
    var result = await instantiateAsync(wasmBinary, wasmBinaryFile, info2);
    var exports = receiveInstantiationResult(result);
    return exports;
  }
  __name(createWasm, "createWasm");
  class ExitStatus {
    static {
      __name(this, "ExitStatus");
    }
    name = "ExitStatus";
    constructor(status) {
      this.message = `Program terminated with exit(${status})`;
      this.status = status;
    }
  }
  var GOT = {};
  var currentModuleWeakSymbols = /* @__PURE__ */ new Set([]);
  var GOTHandler = {
    get(obj, symName) {
      var rtn = GOT[symName];
      if (!rtn) {
        rtn = GOT[symName] = new WebAssembly.Global({
          "value": "i32",
          "mutable": true
        });
      }
      if (!currentModuleWeakSymbols.has(symName)) {
        rtn.required = true;
      }
      return rtn;
    }
  };
  var LE_ATOMICS_NATIVE_BYTE_ORDER = [];
  var LE_HEAP_LOAD_F32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat32(byteOffset, true), "LE_HEAP_LOAD_F32");
  var LE_HEAP_LOAD_F64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat64(byteOffset, true), "LE_HEAP_LOAD_F64");
  var LE_HEAP_LOAD_I16 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt16(byteOffset, true), "LE_HEAP_LOAD_I16");
  var LE_HEAP_LOAD_I32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt32(byteOffset, true), "LE_HEAP_LOAD_I32");
  var LE_HEAP_LOAD_I64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getBigInt64(byteOffset, true), "LE_HEAP_LOAD_I64");
  var LE_HEAP_LOAD_U32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getUint32(byteOffset, true), "LE_HEAP_LOAD_U32");
  var LE_HEAP_STORE_F32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat32(byteOffset, value, true), "LE_HEAP_STORE_F32");
  var LE_HEAP_STORE_F64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat64(byteOffset, value, true), "LE_HEAP_STORE_F64");
  var LE_HEAP_STORE_I16 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt16(byteOffset, value, true), "LE_HEAP_STORE_I16");
  var LE_HEAP_STORE_I32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt32(byteOffset, value, true), "LE_HEAP_STORE_I32");
  var LE_HEAP_STORE_I64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setBigInt64(byteOffset, value, true), "LE_HEAP_STORE_I64");
  var LE_HEAP_STORE_U32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setUint32(byteOffset, value, true), "LE_HEAP_STORE_U32");
  var callRuntimeCallbacks = /* @__PURE__ */ __name((callbacks) => {
    while (callbacks.length > 0) {
      callbacks.shift()(Module);
    }
  }, "callRuntimeCallbacks");
  var onPostRuns = [];
  var addOnPostRun = /* @__PURE__ */ __name((cb) => onPostRuns.push(cb), "addOnPostRun");
  var onPreRuns = [];
  var addOnPreRun = /* @__PURE__ */ __name((cb) => onPreRuns.push(cb), "addOnPreRun");
  var UTF8Decoder = typeof TextDecoder != "undefined" ? new TextDecoder() : void 0;
  var findStringEnd = /* @__PURE__ */ __name((heapOrArray, idx, maxBytesToRead, ignoreNul) => {
    var maxIdx = idx + maxBytesToRead;
    if (ignoreNul) return maxIdx;
    while (heapOrArray[idx] && !(idx >= maxIdx)) ++idx;
    return idx;
  }, "findStringEnd");
  var UTF8ArrayToString = /* @__PURE__ */ __name((heapOrArray, idx = 0, maxBytesToRead, ignoreNul) => {
    var endPtr = findStringEnd(heapOrArray, idx, maxBytesToRead, ignoreNul);
    if (endPtr - idx > 16 && heapOrArray.buffer && UTF8Decoder) {
      return UTF8Decoder.decode(heapOrArray.subarray(idx, endPtr));
    }
    var str = "";
    while (idx < endPtr) {
      var u0 = heapOrArray[idx++];
      if (!(u0 & 128)) {
        str += String.fromCharCode(u0);
        continue;
      }
      var u1 = heapOrArray[idx++] & 63;
      if ((u0 & 224) == 192) {
        str += String.fromCharCode((u0 & 31) << 6 | u1);
        continue;
      }
      var u2 = heapOrArray[idx++] & 63;
      if ((u0 & 240) == 224) {
        u0 = (u0 & 15) << 12 | u1 << 6 | u2;
      } else {
        u0 = (u0 & 7) << 18 | u1 << 12 | u2 << 6 | heapOrArray[idx++] & 63;
      }
      if (u0 < 65536) {
        str += String.fromCharCode(u0);
      } else {
        var ch = u0 - 65536;
        str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
      }
    }
    return str;
  }, "UTF8ArrayToString");
  var getDylinkMetadata = /* @__PURE__ */ __name((binary2) => {
    var offset = 0;
    var end = 0;
    function getU8() {
      return binary2[offset++];
    }
    __name(getU8, "getU8");
    function getLEB() {
      var ret = 0;
      var mul = 1;
      while (1) {
        var byte = binary2[offset++];
        ret += (byte & 127) * mul;
        mul *= 128;
        if (!(byte & 128)) break;
      }
      return ret;
    }
    __name(getLEB, "getLEB");
    function getString() {
      var len = getLEB();
      offset += len;
      return UTF8ArrayToString(binary2, offset - len, len);
    }
    __name(getString, "getString");
    function getStringList() {
      var count2 = getLEB();
      var rtn = [];
      while (count2--) rtn.push(getString());
      return rtn;
    }
    __name(getStringList, "getStringList");
    function failIf(condition, message) {
      if (condition) throw new Error(message);
    }
    __name(failIf, "failIf");
    if (binary2 instanceof WebAssembly.Module) {
      var dylinkSection = WebAssembly.Module.customSections(binary2, "dylink.0");
      failIf(dylinkSection.length === 0, "need dylink section");
      binary2 = new Uint8Array(dylinkSection[0]);
      end = binary2.length;
    } else {
      var int32View = new Uint32Array(new Uint8Array(binary2.subarray(0, 24)).buffer);
      var magicNumberFound = int32View[0] == 1836278016 || int32View[0] == 6386541;
      failIf(!magicNumberFound, "need to see wasm magic number");
      failIf(binary2[8] !== 0, "need the dylink section to be first");
      offset = 9;
      var section_size = getLEB();
      end = offset + section_size;
      var name2 = getString();
      failIf(name2 !== "dylink.0");
    }
    var customSection = {
      neededDynlibs: [],
      tlsExports: /* @__PURE__ */ new Set(),
      weakImports: /* @__PURE__ */ new Set(),
      runtimePaths: []
    };
    var WASM_DYLINK_MEM_INFO = 1;
    var WASM_DYLINK_NEEDED = 2;
    var WASM_DYLINK_EXPORT_INFO = 3;
    var WASM_DYLINK_IMPORT_INFO = 4;
    var WASM_DYLINK_RUNTIME_PATH = 5;
    var WASM_SYMBOL_TLS = 256;
    var WASM_SYMBOL_BINDING_MASK = 3;
    var WASM_SYMBOL_BINDING_WEAK = 1;
    while (offset < end) {
      var subsectionType = getU8();
      var subsectionSize = getLEB();
      if (subsectionType === WASM_DYLINK_MEM_INFO) {
        customSection.memorySize = getLEB();
        customSection.memoryAlign = getLEB();
        customSection.tableSize = getLEB();
        customSection.tableAlign = getLEB();
      } else if (subsectionType === WASM_DYLINK_NEEDED) {
        customSection.neededDynlibs = getStringList();
      } else if (subsectionType === WASM_DYLINK_EXPORT_INFO) {
        var count = getLEB();
        while (count--) {
          var symname = getString();
          var flags2 = getLEB();
          if (flags2 & WASM_SYMBOL_TLS) {
            customSection.tlsExports.add(symname);
          }
        }
      } else if (subsectionType === WASM_DYLINK_IMPORT_INFO) {
        var count = getLEB();
        while (count--) {
          var modname = getString();
          var symname = getString();
          var flags2 = getLEB();
          if ((flags2 & WASM_SYMBOL_BINDING_MASK) == WASM_SYMBOL_BINDING_WEAK) {
            customSection.weakImports.add(symname);
          }
        }
      } else if (subsectionType === WASM_DYLINK_RUNTIME_PATH) {
        customSection.runtimePaths = getStringList();
      } else {
        offset += subsectionSize;
      }
    }
    return customSection;
  }, "getDylinkMetadata");
  function getValue(ptr, type = "i8") {
    if (type.endsWith("*")) type = "*";
    switch (type) {
      case "i1":
        return HEAP8[ptr];
      case "i8":
        return HEAP8[ptr];
      case "i16":
        return LE_HEAP_LOAD_I16((ptr >> 1) * 2);
      case "i32":
        return LE_HEAP_LOAD_I32((ptr >> 2) * 4);
      case "i64":
        return LE_HEAP_LOAD_I64((ptr >> 3) * 8);
      case "float":
        return LE_HEAP_LOAD_F32((ptr >> 2) * 4);
      case "double":
        return LE_HEAP_LOAD_F64((ptr >> 3) * 8);
      case "*":
        return LE_HEAP_LOAD_U32((ptr >> 2) * 4);
      default:
        abort(`invalid type for getValue: ${type}`);
    }
  }
  __name(getValue, "getValue");
  var newDSO = /* @__PURE__ */ __name((name2, handle2, syms) => {
    var dso = {
      refcount: Infinity,
      name: name2,
      exports: syms,
      global: true
    };
    LDSO.loadedLibsByName[name2] = dso;
    if (handle2 != void 0) {
      LDSO.loadedLibsByHandle[handle2] = dso;
    }
    return dso;
  }, "newDSO");
  var LDSO = {
    loadedLibsByName: {},
    loadedLibsByHandle: {},
    init() {
      newDSO("__main__", 0, wasmImports);
    }
  };
  var ___heap_base = 82240;
  var alignMemory = /* @__PURE__ */ __name((size, alignment) => Math.ceil(size / alignment) * alignment, "alignMemory");
  var getMemory = /* @__PURE__ */ __name((size) => {
    if (runtimeInitialized) {
      return _calloc(size, 1);
    }
    var ret = ___heap_base;
    var end = ret + alignMemory(size, 16);
    ___heap_base = end;
    GOT["__heap_base"].value = end;
    return ret;
  }, "getMemory");
  var isInternalSym = /* @__PURE__ */ __name((symName) => ["__cpp_exception", "__c_longjmp", "__wasm_apply_data_relocs", "__dso_handle", "__tls_size", "__tls_align", "__set_stack_limits", "_emscripten_tls_init", "__wasm_init_tls", "__wasm_call_ctors", "__start_em_asm", "__stop_em_asm", "__start_em_js", "__stop_em_js"].includes(symName) || symName.startsWith("__em_js__"), "isInternalSym");
  var uleb128EncodeWithLen = /* @__PURE__ */ __name((arr) => {
    const n = arr.length;
    return [n % 128 | 128, n >> 7, ...arr];
  }, "uleb128EncodeWithLen");
  var wasmTypeCodes = {
    "i": 127,
    // i32
    "p": 127,
    // i32
    "j": 126,
    // i64
    "f": 125,
    // f32
    "d": 124,
    // f64
    "e": 111
  };
  var generateTypePack = /* @__PURE__ */ __name((types) => uleb128EncodeWithLen(Array.from(types, (type) => {
    var code = wasmTypeCodes[type];
    return code;
  })), "generateTypePack");
  var convertJsFunctionToWasm = /* @__PURE__ */ __name((func22, sig) => {
    var bytes = Uint8Array.of(
      0,
      97,
      115,
      109,
      // magic ("\0asm")
      1,
      0,
      0,
      0,
      // version: 1
      1,
      ...uleb128EncodeWithLen([
        1,
        // count: 1
        96,
        // param types
        ...generateTypePack(sig.slice(1)),
        // return types (for now only supporting [] if `void` and single [T] otherwise)
        ...generateTypePack(sig[0] === "v" ? "" : sig[0])
      ]),
      // The rest of the module is static
      2,
      7,
      // import section
      // (import "e" "f" (func 0 (type 0)))
      1,
      1,
      101,
      1,
      102,
      0,
      0,
      7,
      5,
      // export section
      // (export "f" (func 0 (type 0)))
      1,
      1,
      102,
      0,
      0
    );
    var module2 = new WebAssembly.Module(bytes);
    var instance2 = new WebAssembly.Instance(module2, {
      "e": {
        "f": func22
      }
    });
    var wrappedFunc = instance2.exports["f"];
    return wrappedFunc;
  }, "convertJsFunctionToWasm");
  var wasmTableMirror = [];
  var wasmTable = new WebAssembly.Table({
    "initial": 31,
    "element": "anyfunc"
  });
  var getWasmTableEntry = /* @__PURE__ */ __name((funcPtr) => {
    var func22 = wasmTableMirror[funcPtr];
    if (!func22) {
      wasmTableMirror[funcPtr] = func22 = wasmTable.get(funcPtr);
    }
    return func22;
  }, "getWasmTableEntry");
  var updateTableMap = /* @__PURE__ */ __name((offset, count) => {
    if (functionsInTableMap) {
      for (var i2 = offset; i2 < offset + count; i2++) {
        var item = getWasmTableEntry(i2);
        if (item) {
          functionsInTableMap.set(item, i2);
        }
      }
    }
  }, "updateTableMap");
  var functionsInTableMap;
  var getFunctionAddress = /* @__PURE__ */ __name((func22) => {
    if (!functionsInTableMap) {
      functionsInTableMap = /* @__PURE__ */ new WeakMap();
      updateTableMap(0, wasmTable.length);
    }
    return functionsInTableMap.get(func22) || 0;
  }, "getFunctionAddress");
  var freeTableIndexes = [];
  var getEmptyTableSlot = /* @__PURE__ */ __name(() => {
    if (freeTableIndexes.length) {
      return freeTableIndexes.pop();
    }
    return wasmTable["grow"](1);
  }, "getEmptyTableSlot");
  var setWasmTableEntry = /* @__PURE__ */ __name((idx, func22) => {
    wasmTable.set(idx, func22);
    wasmTableMirror[idx] = wasmTable.get(idx);
  }, "setWasmTableEntry");
  var addFunction = /* @__PURE__ */ __name((func22, sig) => {
    var rtn = getFunctionAddress(func22);
    if (rtn) {
      return rtn;
    }
    var ret = getEmptyTableSlot();
    try {
      setWasmTableEntry(ret, func22);
    } catch (err2) {
      if (!(err2 instanceof TypeError)) {
        throw err2;
      }
      var wrapped = convertJsFunctionToWasm(func22, sig);
      setWasmTableEntry(ret, wrapped);
    }
    functionsInTableMap.set(func22, ret);
    return ret;
  }, "addFunction");
  var updateGOT = /* @__PURE__ */ __name((exports, replace) => {
    for (var symName in exports) {
      if (isInternalSym(symName)) {
        continue;
      }
      var value = exports[symName];
      GOT[symName] ||= new WebAssembly.Global({
        "value": "i32",
        "mutable": true
      });
      if (replace || GOT[symName].value == 0) {
        if (typeof value == "function") {
          GOT[symName].value = addFunction(value);
        } else if (typeof value == "number") {
          GOT[symName].value = value;
        } else {
          err(`unhandled export type for '${symName}': ${typeof value}`);
        }
      }
    }
  }, "updateGOT");
  var relocateExports = /* @__PURE__ */ __name((exports, memoryBase2, replace) => {
    var relocated = {};
    for (var e in exports) {
      var value = exports[e];
      if (typeof value == "object") {
        value = value.value;
      }
      if (typeof value == "number") {
        value += memoryBase2;
      }
      relocated[e] = value;
    }
    updateGOT(relocated, replace);
    return relocated;
  }, "relocateExports");
  var isSymbolDefined = /* @__PURE__ */ __name((symName) => {
    var existing = wasmImports[symName];
    if (!existing || existing.stub) {
      return false;
    }
    return true;
  }, "isSymbolDefined");
  var dynCall = /* @__PURE__ */ __name((sig, ptr, args2 = [], promising = false) => {
    var func22 = getWasmTableEntry(ptr);
    var rtn = func22(...args2);
    function convert(rtn2) {
      return rtn2;
    }
    __name(convert, "convert");
    return convert(rtn);
  }, "dynCall");
  var stackSave = /* @__PURE__ */ __name(() => _emscripten_stack_get_current(), "stackSave");
  var stackRestore = /* @__PURE__ */ __name((val) => __emscripten_stack_restore(val), "stackRestore");
  var createInvokeFunction = /* @__PURE__ */ __name((sig) => (ptr, ...args2) => {
    var sp = stackSave();
    try {
      return dynCall(sig, ptr, args2);
    } catch (e) {
      stackRestore(sp);
      if (e !== e + 0) throw e;
      _setThrew(1, 0);
      if (sig[0] == "j") return 0n;
    }
  }, "createInvokeFunction");
  var resolveGlobalSymbol = /* @__PURE__ */ __name((symName, direct = false) => {
    var sym;
    if (isSymbolDefined(symName)) {
      sym = wasmImports[symName];
    } else if (symName.startsWith("invoke_")) {
      sym = wasmImports[symName] = createInvokeFunction(symName.split("_")[1]);
    }
    return {
      sym,
      name: symName
    };
  }, "resolveGlobalSymbol");
  var onPostCtors = [];
  var addOnPostCtor = /* @__PURE__ */ __name((cb) => onPostCtors.push(cb), "addOnPostCtor");
  var UTF8ToString = /* @__PURE__ */ __name((ptr, maxBytesToRead, ignoreNul) => ptr ? UTF8ArrayToString(HEAPU8, ptr, maxBytesToRead, ignoreNul) : "", "UTF8ToString");
  var loadWebAssemblyModule = /* @__PURE__ */ __name((binary, flags, libName, localScope, handle) => {
    var metadata = getDylinkMetadata(binary);
    function loadModule() {
      var memAlign = Math.pow(2, metadata.memoryAlign);
      var memoryBase = metadata.memorySize ? alignMemory(getMemory(metadata.memorySize + memAlign), memAlign) : 0;
      var tableBase = metadata.tableSize ? wasmTable.length : 0;
      if (handle) {
        HEAP8[handle + 8] = 1;
        LE_HEAP_STORE_U32((handle + 12 >> 2) * 4, memoryBase);
        LE_HEAP_STORE_I32((handle + 16 >> 2) * 4, metadata.memorySize);
        LE_HEAP_STORE_U32((handle + 20 >> 2) * 4, tableBase);
        LE_HEAP_STORE_I32((handle + 24 >> 2) * 4, metadata.tableSize);
      }
      if (metadata.tableSize) {
        wasmTable.grow(metadata.tableSize);
      }
      var moduleExports;
      function resolveSymbol(sym) {
        var resolved = resolveGlobalSymbol(sym).sym;
        if (!resolved && localScope) {
          resolved = localScope[sym];
        }
        if (!resolved) {
          resolved = moduleExports[sym];
        }
        return resolved;
      }
      __name(resolveSymbol, "resolveSymbol");
      var proxyHandler = {
        get(stubs, prop) {
          switch (prop) {
            case "__memory_base":
              return memoryBase;
            case "__table_base":
              return tableBase;
          }
          if (prop in wasmImports && !wasmImports[prop].stub) {
            var res = wasmImports[prop];
            return res;
          }
          if (!(prop in stubs)) {
            var resolved;
            stubs[prop] = (...args2) => {
              resolved ||= resolveSymbol(prop);
              return resolved(...args2);
            };
          }
          return stubs[prop];
        }
      };
      var proxy = new Proxy({}, proxyHandler);
      currentModuleWeakSymbols = metadata.weakImports;
      var info = {
        "GOT.mem": new Proxy({}, GOTHandler),
        "GOT.func": new Proxy({}, GOTHandler),
        "env": proxy,
        "wasi_snapshot_preview1": proxy
      };
      function postInstantiation(module, instance) {
        updateTableMap(tableBase, metadata.tableSize);
        moduleExports = relocateExports(instance.exports, memoryBase);
        if (!flags.allowUndefined) {
          reportUndefinedSymbols();
        }
        function addEmAsm(addr, body) {
          var args = [];
          var arity = 0;
          for (; arity < 16; arity++) {
            if (body.indexOf("$" + arity) != -1) {
              args.push("$" + arity);
            } else {
              break;
            }
          }
          args = args.join(",");
          var func = `(${args}) => { ${body} };`;
          ASM_CONSTS[start] = eval(func);
        }
        __name(addEmAsm, "addEmAsm");
        if ("__start_em_asm" in moduleExports) {
          var start = moduleExports["__start_em_asm"];
          var stop = moduleExports["__stop_em_asm"];
          while (start < stop) {
            var jsString = UTF8ToString(start);
            addEmAsm(start, jsString);
            start = HEAPU8.indexOf(0, start) + 1;
          }
        }
        function addEmJs(name, cSig, body) {
          var jsArgs = [];
          cSig = cSig.slice(1, -1);
          if (cSig != "void") {
            cSig = cSig.split(",");
            for (var i in cSig) {
              var jsArg = cSig[i].split(" ").pop();
              jsArgs.push(jsArg.replace("*", ""));
            }
          }
          var func = `(${jsArgs}) => ${body};`;
          moduleExports[name] = eval(func);
        }
        __name(addEmJs, "addEmJs");
        for (var name in moduleExports) {
          if (name.startsWith("__em_js__")) {
            var start = moduleExports[name];
            var jsString = UTF8ToString(start);
            var parts = jsString.split("<::>");
            addEmJs(name.replace("__em_js__", ""), parts[0], parts[1]);
            delete moduleExports[name];
          }
        }
        var applyRelocs = moduleExports["__wasm_apply_data_relocs"];
        if (applyRelocs) {
          if (runtimeInitialized) {
            applyRelocs();
          } else {
            __RELOC_FUNCS__.push(applyRelocs);
          }
        }
        var init = moduleExports["__wasm_call_ctors"];
        if (init) {
          if (runtimeInitialized) {
            init();
          } else {
            addOnPostCtor(init);
          }
        }
        return moduleExports;
      }
      __name(postInstantiation, "postInstantiation");
      if (flags.loadAsync) {
        return (async () => {
          var instance2;
          if (binary instanceof WebAssembly.Module) {
            instance2 = new WebAssembly.Instance(binary, info);
          } else {
            ({ module: binary, instance: instance2 } = await WebAssembly.instantiate(binary, info));
          }
          return postInstantiation(binary, instance2);
        })();
      }
      var module = binary instanceof WebAssembly.Module ? binary : new WebAssembly.Module(binary);
      var instance = new WebAssembly.Instance(module, info);
      return postInstantiation(module, instance);
    }
    __name(loadModule, "loadModule");
    flags = {
      ...flags,
      rpath: {
        parentLibPath: libName,
        paths: metadata.runtimePaths
      }
    };
    if (flags.loadAsync) {
      return metadata.neededDynlibs.reduce((chain, dynNeeded) => chain.then(() => loadDynamicLibrary(dynNeeded, flags, localScope)), Promise.resolve()).then(loadModule);
    }
    metadata.neededDynlibs.forEach((needed) => loadDynamicLibrary(needed, flags, localScope));
    return loadModule();
  }, "loadWebAssemblyModule");
  var mergeLibSymbols = /* @__PURE__ */ __name((exports, libName2) => {
    for (var [sym, exp] of Object.entries(exports)) {
      const setImport = /* @__PURE__ */ __name((target) => {
        if (!isSymbolDefined(target)) {
          wasmImports[target] = exp;
        }
      }, "setImport");
      setImport(sym);
      const main_alias = "__main_argc_argv";
      if (sym == "main") {
        setImport(main_alias);
      }
      if (sym == main_alias) {
        setImport("main");
      }
    }
  }, "mergeLibSymbols");
  var asyncLoad = /* @__PURE__ */ __name(async (url) => {
    var arrayBuffer = await readAsync(url);
    return new Uint8Array(arrayBuffer);
  }, "asyncLoad");
  function loadDynamicLibrary(libName2, flags2 = {
    global: true,
    nodelete: true
  }, localScope2, handle2) {
    var dso = LDSO.loadedLibsByName[libName2];
    if (dso) {
      if (!flags2.global) {
        if (localScope2) {
          Object.assign(localScope2, dso.exports);
        }
      } else if (!dso.global) {
        dso.global = true;
        mergeLibSymbols(dso.exports, libName2);
      }
      if (flags2.nodelete && dso.refcount !== Infinity) {
        dso.refcount = Infinity;
      }
      dso.refcount++;
      if (handle2) {
        LDSO.loadedLibsByHandle[handle2] = dso;
      }
      return flags2.loadAsync ? Promise.resolve(true) : true;
    }
    dso = newDSO(libName2, handle2, "loading");
    dso.refcount = flags2.nodelete ? Infinity : 1;
    dso.global = flags2.global;
    function loadLibData() {
      if (handle2) {
        var data = LE_HEAP_LOAD_U32((handle2 + 28 >> 2) * 4);
        var dataSize = LE_HEAP_LOAD_U32((handle2 + 32 >> 2) * 4);
        if (data && dataSize) {
          var libData = HEAP8.slice(data, data + dataSize);
          return flags2.loadAsync ? Promise.resolve(libData) : libData;
        }
      }
      var libFile = locateFile(libName2);
      if (flags2.loadAsync) {
        return asyncLoad(libFile);
      }
      if (!readBinary) {
        throw new Error(`${libFile}: file not found, and synchronous loading of external files is not available`);
      }
      return readBinary(libFile);
    }
    __name(loadLibData, "loadLibData");
    function getExports() {
      if (flags2.loadAsync) {
        return loadLibData().then((libData) => loadWebAssemblyModule(libData, flags2, libName2, localScope2, handle2));
      }
      return loadWebAssemblyModule(loadLibData(), flags2, libName2, localScope2, handle2);
    }
    __name(getExports, "getExports");
    function moduleLoaded(exports) {
      if (dso.global) {
        mergeLibSymbols(exports, libName2);
      } else if (localScope2) {
        Object.assign(localScope2, exports);
      }
      dso.exports = exports;
    }
    __name(moduleLoaded, "moduleLoaded");
    if (flags2.loadAsync) {
      return getExports().then((exports) => {
        moduleLoaded(exports);
        return true;
      });
    }
    moduleLoaded(getExports());
    return true;
  }
  __name(loadDynamicLibrary, "loadDynamicLibrary");
  var reportUndefinedSymbols = /* @__PURE__ */ __name(() => {
    for (var [symName, entry] of Object.entries(GOT)) {
      if (entry.value == 0) {
        var value = resolveGlobalSymbol(symName, true).sym;
        if (!value && !entry.required) {
          continue;
        }
        if (typeof value == "function") {
          entry.value = addFunction(value, value.sig);
        } else if (typeof value == "number") {
          entry.value = value;
        } else {
          throw new Error(`bad export type for '${symName}': ${typeof value}`);
        }
      }
    }
  }, "reportUndefinedSymbols");
  var runDependencies = 0;
  var dependenciesFulfilled = null;
  var removeRunDependency = /* @__PURE__ */ __name((id) => {
    runDependencies--;
    Module["monitorRunDependencies"]?.(runDependencies);
    if (runDependencies == 0) {
      if (dependenciesFulfilled) {
        var callback = dependenciesFulfilled;
        dependenciesFulfilled = null;
        callback();
      }
    }
  }, "removeRunDependency");
  var addRunDependency = /* @__PURE__ */ __name((id) => {
    runDependencies++;
    Module["monitorRunDependencies"]?.(runDependencies);
  }, "addRunDependency");
  var loadDylibs = /* @__PURE__ */ __name(async () => {
    if (!dynamicLibraries.length) {
      reportUndefinedSymbols();
      return;
    }
    addRunDependency("loadDylibs");
    for (var lib of dynamicLibraries) {
      await loadDynamicLibrary(lib, {
        loadAsync: true,
        global: true,
        nodelete: true,
        allowUndefined: true
      });
    }
    reportUndefinedSymbols();
    removeRunDependency("loadDylibs");
  }, "loadDylibs");
  var noExitRuntime = true;
  function setValue(ptr, value, type = "i8") {
    if (type.endsWith("*")) type = "*";
    switch (type) {
      case "i1":
        HEAP8[ptr] = value;
        break;
      case "i8":
        HEAP8[ptr] = value;
        break;
      case "i16":
        LE_HEAP_STORE_I16((ptr >> 1) * 2, value);
        break;
      case "i32":
        LE_HEAP_STORE_I32((ptr >> 2) * 4, value);
        break;
      case "i64":
        LE_HEAP_STORE_I64((ptr >> 3) * 8, BigInt(value));
        break;
      case "float":
        LE_HEAP_STORE_F32((ptr >> 2) * 4, value);
        break;
      case "double":
        LE_HEAP_STORE_F64((ptr >> 3) * 8, value);
        break;
      case "*":
        LE_HEAP_STORE_U32((ptr >> 2) * 4, value);
        break;
      default:
        abort(`invalid type for setValue: ${type}`);
    }
  }
  __name(setValue, "setValue");
  var ___memory_base = new WebAssembly.Global({
    "value": "i32",
    "mutable": false
  }, 1024);
  var ___stack_high = 82240;
  var ___stack_low = 16704;
  var ___stack_pointer = new WebAssembly.Global({
    "value": "i32",
    "mutable": true
  }, 82240);
  var ___table_base = new WebAssembly.Global({
    "value": "i32",
    "mutable": false
  }, 1);
  var __abort_js = /* @__PURE__ */ __name(() => abort(""), "__abort_js");
  __abort_js.sig = "v";
  var getHeapMax = /* @__PURE__ */ __name(() => (
    // Stay one Wasm page short of 4GB: while e.g. Chrome is able to allocate
    // full 4GB Wasm memories, the size will wrap back to 0 bytes in Wasm side
    // for any code that deals with heap sizes, which would require special
    // casing all heap size related code to treat 0 specially.
    2147483648
  ), "getHeapMax");
  var growMemory = /* @__PURE__ */ __name((size) => {
    var oldHeapSize = wasmMemory.buffer.byteLength;
    var pages = (size - oldHeapSize + 65535) / 65536 | 0;
    try {
      wasmMemory.grow(pages);
      updateMemoryViews();
      return 1;
    } catch (e) {
    }
  }, "growMemory");
  var _emscripten_resize_heap = /* @__PURE__ */ __name((requestedSize) => {
    var oldSize = HEAPU8.length;
    requestedSize >>>= 0;
    var maxHeapSize = getHeapMax();
    if (requestedSize > maxHeapSize) {
      return false;
    }
    for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
      var overGrownHeapSize = oldSize * (1 + 0.2 / cutDown);
      overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
      var newSize = Math.min(maxHeapSize, alignMemory(Math.max(requestedSize, overGrownHeapSize), 65536));
      var replacement = growMemory(newSize);
      if (replacement) {
        return true;
      }
    }
    return false;
  }, "_emscripten_resize_heap");
  _emscripten_resize_heap.sig = "ip";
  var _fd_close = /* @__PURE__ */ __name((fd) => 52, "_fd_close");
  _fd_close.sig = "ii";
  var INT53_MAX = 9007199254740992;
  var INT53_MIN = -9007199254740992;
  var bigintToI53Checked = /* @__PURE__ */ __name((num) => num < INT53_MIN || num > INT53_MAX ? NaN : Number(num), "bigintToI53Checked");
  function _fd_seek(fd, offset, whence, newOffset) {
    offset = bigintToI53Checked(offset);
    return 70;
  }
  __name(_fd_seek, "_fd_seek");
  _fd_seek.sig = "iijip";
  var printCharBuffers = [null, [], []];
  var printChar = /* @__PURE__ */ __name((stream, curr) => {
    var buffer = printCharBuffers[stream];
    if (curr === 0 || curr === 10) {
      (stream === 1 ? out : err)(UTF8ArrayToString(buffer));
      buffer.length = 0;
    } else {
      buffer.push(curr);
    }
  }, "printChar");
  var _fd_write = /* @__PURE__ */ __name((fd, iov, iovcnt, pnum) => {
    var num = 0;
    for (var i2 = 0; i2 < iovcnt; i2++) {
      var ptr = LE_HEAP_LOAD_U32((iov >> 2) * 4);
      var len = LE_HEAP_LOAD_U32((iov + 4 >> 2) * 4);
      iov += 8;
      for (var j = 0; j < len; j++) {
        printChar(fd, HEAPU8[ptr + j]);
      }
      num += len;
    }
    LE_HEAP_STORE_U32((pnum >> 2) * 4, num);
    return 0;
  }, "_fd_write");
  _fd_write.sig = "iippp";
  function _tree_sitter_log_callback(isLexMessage, messageAddress) {
    if (Module.currentLogCallback) {
      const message = UTF8ToString(messageAddress);
      Module.currentLogCallback(message, isLexMessage !== 0);
    }
  }
  __name(_tree_sitter_log_callback, "_tree_sitter_log_callback");
  function _tree_sitter_parse_callback(inputBufferAddress, index, row, column, lengthAddress) {
    const INPUT_BUFFER_SIZE = 10 * 1024;
    const string = Module.currentParseCallback(index, {
      row,
      column
    });
    if (typeof string === "string") {
      setValue(lengthAddress, string.length, "i32");
      stringToUTF16(string, inputBufferAddress, INPUT_BUFFER_SIZE);
    } else {
      setValue(lengthAddress, 0, "i32");
    }
  }
  __name(_tree_sitter_parse_callback, "_tree_sitter_parse_callback");
  function _tree_sitter_progress_callback(currentOffset, hasError) {
    if (Module.currentProgressCallback) {
      return Module.currentProgressCallback({
        currentOffset,
        hasError
      });
    }
    return false;
  }
  __name(_tree_sitter_progress_callback, "_tree_sitter_progress_callback");
  function _tree_sitter_query_progress_callback(currentOffset) {
    if (Module.currentQueryProgressCallback) {
      return Module.currentQueryProgressCallback({
        currentOffset
      });
    }
    return false;
  }
  __name(_tree_sitter_query_progress_callback, "_tree_sitter_query_progress_callback");
  var runtimeKeepaliveCounter = 0;
  var keepRuntimeAlive = /* @__PURE__ */ __name(() => noExitRuntime || runtimeKeepaliveCounter > 0, "keepRuntimeAlive");
  var _proc_exit = /* @__PURE__ */ __name((code) => {
    EXITSTATUS = code;
    if (!keepRuntimeAlive()) {
      Module["onExit"]?.(code);
      ABORT = true;
    }
    quit_(code, new ExitStatus(code));
  }, "_proc_exit");
  _proc_exit.sig = "vi";
  var exitJS = /* @__PURE__ */ __name((status, implicit) => {
    EXITSTATUS = status;
    _proc_exit(status);
  }, "exitJS");
  var handleException = /* @__PURE__ */ __name((e) => {
    if (e instanceof ExitStatus || e == "unwind") {
      return EXITSTATUS;
    }
    quit_(1, e);
  }, "handleException");
  var lengthBytesUTF8 = /* @__PURE__ */ __name((str) => {
    var len = 0;
    for (var i2 = 0; i2 < str.length; ++i2) {
      var c = str.charCodeAt(i2);
      if (c <= 127) {
        len++;
      } else if (c <= 2047) {
        len += 2;
      } else if (c >= 55296 && c <= 57343) {
        len += 4;
        ++i2;
      } else {
        len += 3;
      }
    }
    return len;
  }, "lengthBytesUTF8");
  var stringToUTF8Array = /* @__PURE__ */ __name((str, heap, outIdx, maxBytesToWrite) => {
    if (!(maxBytesToWrite > 0)) return 0;
    var startIdx = outIdx;
    var endIdx = outIdx + maxBytesToWrite - 1;
    for (var i2 = 0; i2 < str.length; ++i2) {
      var u = str.codePointAt(i2);
      if (u <= 127) {
        if (outIdx >= endIdx) break;
        heap[outIdx++] = u;
      } else if (u <= 2047) {
        if (outIdx + 1 >= endIdx) break;
        heap[outIdx++] = 192 | u >> 6;
        heap[outIdx++] = 128 | u & 63;
      } else if (u <= 65535) {
        if (outIdx + 2 >= endIdx) break;
        heap[outIdx++] = 224 | u >> 12;
        heap[outIdx++] = 128 | u >> 6 & 63;
        heap[outIdx++] = 128 | u & 63;
      } else {
        if (outIdx + 3 >= endIdx) break;
        heap[outIdx++] = 240 | u >> 18;
        heap[outIdx++] = 128 | u >> 12 & 63;
        heap[outIdx++] = 128 | u >> 6 & 63;
        heap[outIdx++] = 128 | u & 63;
        i2++;
      }
    }
    heap[outIdx] = 0;
    return outIdx - startIdx;
  }, "stringToUTF8Array");
  var stringToUTF8 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => stringToUTF8Array(str, HEAPU8, outPtr, maxBytesToWrite), "stringToUTF8");
  var stackAlloc = /* @__PURE__ */ __name((sz) => __emscripten_stack_alloc(sz), "stackAlloc");
  var stringToUTF8OnStack = /* @__PURE__ */ __name((str) => {
    var size = lengthBytesUTF8(str) + 1;
    var ret = stackAlloc(size);
    stringToUTF8(str, ret, size);
    return ret;
  }, "stringToUTF8OnStack");
  var AsciiToString = /* @__PURE__ */ __name((ptr) => {
    var str = "";
    while (1) {
      var ch = HEAPU8[ptr++];
      if (!ch) return str;
      str += String.fromCharCode(ch);
    }
  }, "AsciiToString");
  var stringToUTF16 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => {
    maxBytesToWrite ??= 2147483647;
    if (maxBytesToWrite < 2) return 0;
    maxBytesToWrite -= 2;
    var startPtr = outPtr;
    var numCharsToWrite = maxBytesToWrite < str.length * 2 ? maxBytesToWrite / 2 : str.length;
    for (var i2 = 0; i2 < numCharsToWrite; ++i2) {
      var codeUnit = str.charCodeAt(i2);
      LE_HEAP_STORE_I16((outPtr >> 1) * 2, codeUnit);
      outPtr += 2;
    }
    LE_HEAP_STORE_I16((outPtr >> 1) * 2, 0);
    return outPtr - startPtr;
  }, "stringToUTF16");
  LE_ATOMICS_NATIVE_BYTE_ORDER = new Int8Array(new Int16Array([1]).buffer)[0] === 1 ? [
    /* little endian */
    ((x) => x),
    ((x) => x),
    void 0,
    ((x) => x)
  ] : [
    /* big endian */
    ((x) => x),
    ((x) => ((x & 65280) << 8 | (x & 255) << 24) >> 16),
    void 0,
    ((x) => x >> 24 & 255 | x >> 8 & 65280 | (x & 65280) << 8 | (x & 255) << 24)
  ];
  function LE_HEAP_UPDATE() {
    HEAPU16.unsigned = ((x) => x & 65535);
    HEAPU32.unsigned = ((x) => x >>> 0);
  }
  __name(LE_HEAP_UPDATE, "LE_HEAP_UPDATE");
  {
    initMemory();
    if (Module["noExitRuntime"]) noExitRuntime = Module["noExitRuntime"];
    if (Module["print"]) out = Module["print"];
    if (Module["printErr"]) err = Module["printErr"];
    if (Module["dynamicLibraries"]) dynamicLibraries = Module["dynamicLibraries"];
    if (Module["wasmBinary"]) wasmBinary = Module["wasmBinary"];
    if (Module["arguments"]) arguments_ = Module["arguments"];
    if (Module["thisProgram"]) thisProgram = Module["thisProgram"];
    if (Module["preInit"]) {
      if (typeof Module["preInit"] == "function") Module["preInit"] = [Module["preInit"]];
      while (Module["preInit"].length > 0) {
        Module["preInit"].shift()();
      }
    }
  }
  Module["setValue"] = setValue;
  Module["getValue"] = getValue;
  Module["UTF8ToString"] = UTF8ToString;
  Module["stringToUTF8"] = stringToUTF8;
  Module["lengthBytesUTF8"] = lengthBytesUTF8;
  Module["AsciiToString"] = AsciiToString;
  Module["stringToUTF16"] = stringToUTF16;
  Module["loadWebAssemblyModule"] = loadWebAssemblyModule;
  Module["LE_HEAP_STORE_I64"] = LE_HEAP_STORE_I64;
  var ASM_CONSTS = {};
  var _malloc, _calloc, _realloc, _free, _ts_range_edit, _memcmp, _ts_language_symbol_count, _ts_language_state_count, _ts_language_abi_version, _ts_language_name, _ts_language_field_count, _ts_language_next_state, _ts_language_symbol_name, _ts_language_symbol_for_name, _strncmp, _ts_language_symbol_type, _ts_language_field_name_for_id, _ts_lookahead_iterator_new, _ts_lookahead_iterator_delete, _ts_lookahead_iterator_reset_state, _ts_lookahead_iterator_reset, _ts_lookahead_iterator_next, _ts_lookahead_iterator_current_symbol, _ts_point_edit, _ts_parser_delete, _ts_parser_reset, _ts_parser_set_language, _ts_parser_set_included_ranges, _ts_query_new, _ts_query_delete, _iswspace, _iswalnum, _ts_query_copy, _ts_query_pattern_count, _ts_query_capture_count, _ts_query_string_count, _ts_query_capture_name_for_id, _ts_query_capture_quantifier_for_id, _ts_query_string_value_for_id, _ts_query_predicates_for_pattern, _ts_query_start_byte_for_pattern, _ts_query_end_byte_for_pattern, _ts_query_is_pattern_rooted, _ts_query_is_pattern_non_local, _ts_query_is_pattern_guaranteed_at_step, _ts_query_disable_capture, _ts_query_disable_pattern, _ts_tree_copy, _ts_tree_delete, _ts_init, _ts_parser_new_wasm, _ts_parser_enable_logger_wasm, _ts_parser_parse_wasm, _ts_parser_included_ranges_wasm, _ts_language_type_is_named_wasm, _ts_language_type_is_visible_wasm, _ts_language_metadata_wasm, _ts_language_supertypes_wasm, _ts_language_subtypes_wasm, _ts_tree_root_node_wasm, _ts_tree_root_node_with_offset_wasm, _ts_tree_edit_wasm, _ts_tree_included_ranges_wasm, _ts_tree_get_changed_ranges_wasm, _ts_tree_cursor_new_wasm, _ts_tree_cursor_copy_wasm, _ts_tree_cursor_delete_wasm, _ts_tree_cursor_reset_wasm, _ts_tree_cursor_reset_to_wasm, _ts_tree_cursor_goto_first_child_wasm, _ts_tree_cursor_goto_last_child_wasm, _ts_tree_cursor_goto_first_child_for_index_wasm, _ts_tree_cursor_goto_first_child_for_position_wasm, _ts_tree_cursor_goto_next_sibling_wasm, _ts_tree_cursor_goto_previous_sibling_wasm, _ts_tree_cursor_goto_descendant_wasm, _ts_tree_cursor_goto_parent_wasm, _ts_tree_cursor_current_node_type_id_wasm, _ts_tree_cursor_current_node_state_id_wasm, _ts_tree_cursor_current_node_is_named_wasm, _ts_tree_cursor_current_node_is_missing_wasm, _ts_tree_cursor_current_node_id_wasm, _ts_tree_cursor_start_position_wasm, _ts_tree_cursor_end_position_wasm, _ts_tree_cursor_start_index_wasm, _ts_tree_cursor_end_index_wasm, _ts_tree_cursor_current_field_id_wasm, _ts_tree_cursor_current_depth_wasm, _ts_tree_cursor_current_descendant_index_wasm, _ts_tree_cursor_current_node_wasm, _ts_node_symbol_wasm, _ts_node_field_name_for_child_wasm, _ts_node_field_name_for_named_child_wasm, _ts_node_children_by_field_id_wasm, _ts_node_first_child_for_byte_wasm, _ts_node_first_named_child_for_byte_wasm, _ts_node_grammar_symbol_wasm, _ts_node_child_count_wasm, _ts_node_named_child_count_wasm, _ts_node_child_wasm, _ts_node_named_child_wasm, _ts_node_child_by_field_id_wasm, _ts_node_next_sibling_wasm, _ts_node_prev_sibling_wasm, _ts_node_next_named_sibling_wasm, _ts_node_prev_named_sibling_wasm, _ts_node_descendant_count_wasm, _ts_node_parent_wasm, _ts_node_child_with_descendant_wasm, _ts_node_descendant_for_index_wasm, _ts_node_named_descendant_for_index_wasm, _ts_node_descendant_for_position_wasm, _ts_node_named_descendant_for_position_wasm, _ts_node_start_point_wasm, _ts_node_end_point_wasm, _ts_node_start_index_wasm, _ts_node_end_index_wasm, _ts_node_to_string_wasm, _ts_node_children_wasm, _ts_node_named_children_wasm, _ts_node_descendants_of_type_wasm, _ts_node_is_named_wasm, _ts_node_has_changes_wasm, _ts_node_has_error_wasm, _ts_node_is_error_wasm, _ts_node_is_missing_wasm, _ts_node_is_extra_wasm, _ts_node_parse_state_wasm, _ts_node_next_parse_state_wasm, _ts_query_matches_wasm, _ts_query_captures_wasm, _memset, _memcpy, _memmove, _iswalpha, _iswblank, _iswdigit, _iswlower, _iswpunct, _iswupper, _iswxdigit, _memchr, _strlen, _strcmp, _strncat, _strncpy, _towlower, _towupper, _setThrew, __emscripten_stack_restore, __emscripten_stack_alloc, _emscripten_stack_get_current, ___wasm_apply_data_relocs;
  function assignWasmExports(wasmExports2) {
    Module["_malloc"] = _malloc = wasmExports2["malloc"];
    Module["_calloc"] = _calloc = wasmExports2["calloc"];
    Module["_realloc"] = _realloc = wasmExports2["realloc"];
    Module["_free"] = _free = wasmExports2["free"];
    Module["_ts_range_edit"] = _ts_range_edit = wasmExports2["ts_range_edit"];
    Module["_memcmp"] = _memcmp = wasmExports2["memcmp"];
    Module["_ts_language_symbol_count"] = _ts_language_symbol_count = wasmExports2["ts_language_symbol_count"];
    Module["_ts_language_state_count"] = _ts_language_state_count = wasmExports2["ts_language_state_count"];
    Module["_ts_language_abi_version"] = _ts_language_abi_version = wasmExports2["ts_language_abi_version"];
    Module["_ts_language_name"] = _ts_language_name = wasmExports2["ts_language_name"];
    Module["_ts_language_field_count"] = _ts_language_field_count = wasmExports2["ts_language_field_count"];
    Module["_ts_language_next_state"] = _ts_language_next_state = wasmExports2["ts_language_next_state"];
    Module["_ts_language_symbol_name"] = _ts_language_symbol_name = wasmExports2["ts_language_symbol_name"];
    Module["_ts_language_symbol_for_name"] = _ts_language_symbol_for_name = wasmExports2["ts_language_symbol_for_name"];
    Module["_strncmp"] = _strncmp = wasmExports2["strncmp"];
    Module["_ts_language_symbol_type"] = _ts_language_symbol_type = wasmExports2["ts_language_symbol_type"];
    Module["_ts_language_field_name_for_id"] = _ts_language_field_name_for_id = wasmExports2["ts_language_field_name_for_id"];
    Module["_ts_lookahead_iterator_new"] = _ts_lookahead_iterator_new = wasmExports2["ts_lookahead_iterator_new"];
    Module["_ts_lookahead_iterator_delete"] = _ts_lookahead_iterator_delete = wasmExports2["ts_lookahead_iterator_delete"];
    Module["_ts_lookahead_iterator_reset_state"] = _ts_lookahead_iterator_reset_state = wasmExports2["ts_lookahead_iterator_reset_state"];
    Module["_ts_lookahead_iterator_reset"] = _ts_lookahead_iterator_reset = wasmExports2["ts_lookahead_iterator_reset"];
    Module["_ts_lookahead_iterator_next"] = _ts_lookahead_iterator_next = wasmExports2["ts_lookahead_iterator_next"];
    Module["_ts_lookahead_iterator_current_symbol"] = _ts_lookahead_iterator_current_symbol = wasmExports2["ts_lookahead_iterator_current_symbol"];
    Module["_ts_point_edit"] = _ts_point_edit = wasmExports2["ts_point_edit"];
    Module["_ts_parser_delete"] = _ts_parser_delete = wasmExports2["ts_parser_delete"];
    Module["_ts_parser_reset"] = _ts_parser_reset = wasmExports2["ts_parser_reset"];
    Module["_ts_parser_set_language"] = _ts_parser_set_language = wasmExports2["ts_parser_set_language"];
    Module["_ts_parser_set_included_ranges"] = _ts_parser_set_included_ranges = wasmExports2["ts_parser_set_included_ranges"];
    Module["_ts_query_new"] = _ts_query_new = wasmExports2["ts_query_new"];
    Module["_ts_query_delete"] = _ts_query_delete = wasmExports2["ts_query_delete"];
    Module["_iswspace"] = _iswspace = wasmExports2["iswspace"];
    Module["_iswalnum"] = _iswalnum = wasmExports2["iswalnum"];
    Module["_ts_query_copy"] = _ts_query_copy = wasmExports2["ts_query_copy"];
    Module["_ts_query_pattern_count"] = _ts_query_pattern_count = wasmExports2["ts_query_pattern_count"];
    Module["_ts_query_capture_count"] = _ts_query_capture_count = wasmExports2["ts_query_capture_count"];
    Module["_ts_query_string_count"] = _ts_query_string_count = wasmExports2["ts_query_string_count"];
    Module["_ts_query_capture_name_for_id"] = _ts_query_capture_name_for_id = wasmExports2["ts_query_capture_name_for_id"];
    Module["_ts_query_capture_quantifier_for_id"] = _ts_query_capture_quantifier_for_id = wasmExports2["ts_query_capture_quantifier_for_id"];
    Module["_ts_query_string_value_for_id"] = _ts_query_string_value_for_id = wasmExports2["ts_query_string_value_for_id"];
    Module["_ts_query_predicates_for_pattern"] = _ts_query_predicates_for_pattern = wasmExports2["ts_query_predicates_for_pattern"];
    Module["_ts_query_start_byte_for_pattern"] = _ts_query_start_byte_for_pattern = wasmExports2["ts_query_start_byte_for_pattern"];
    Module["_ts_query_end_byte_for_pattern"] = _ts_query_end_byte_for_pattern = wasmExports2["ts_query_end_byte_for_pattern"];
    Module["_ts_query_is_pattern_rooted"] = _ts_query_is_pattern_rooted = wasmExports2["ts_query_is_pattern_rooted"];
    Module["_ts_query_is_pattern_non_local"] = _ts_query_is_pattern_non_local = wasmExports2["ts_query_is_pattern_non_local"];
    Module["_ts_query_is_pattern_guaranteed_at_step"] = _ts_query_is_pattern_guaranteed_at_step = wasmExports2["ts_query_is_pattern_guaranteed_at_step"];
    Module["_ts_query_disable_capture"] = _ts_query_disable_capture = wasmExports2["ts_query_disable_capture"];
    Module["_ts_query_disable_pattern"] = _ts_query_disable_pattern = wasmExports2["ts_query_disable_pattern"];
    Module["_ts_tree_copy"] = _ts_tree_copy = wasmExports2["ts_tree_copy"];
    Module["_ts_tree_delete"] = _ts_tree_delete = wasmExports2["ts_tree_delete"];
    Module["_ts_init"] = _ts_init = wasmExports2["ts_init"];
    Module["_ts_parser_new_wasm"] = _ts_parser_new_wasm = wasmExports2["ts_parser_new_wasm"];
    Module["_ts_parser_enable_logger_wasm"] = _ts_parser_enable_logger_wasm = wasmExports2["ts_parser_enable_logger_wasm"];
    Module["_ts_parser_parse_wasm"] = _ts_parser_parse_wasm = wasmExports2["ts_parser_parse_wasm"];
    Module["_ts_parser_included_ranges_wasm"] = _ts_parser_included_ranges_wasm = wasmExports2["ts_parser_included_ranges_wasm"];
    Module["_ts_language_type_is_named_wasm"] = _ts_language_type_is_named_wasm = wasmExports2["ts_language_type_is_named_wasm"];
    Module["_ts_language_type_is_visible_wasm"] = _ts_language_type_is_visible_wasm = wasmExports2["ts_language_type_is_visible_wasm"];
    Module["_ts_language_metadata_wasm"] = _ts_language_metadata_wasm = wasmExports2["ts_language_metadata_wasm"];
    Module["_ts_language_supertypes_wasm"] = _ts_language_supertypes_wasm = wasmExports2["ts_language_supertypes_wasm"];
    Module["_ts_language_subtypes_wasm"] = _ts_language_subtypes_wasm = wasmExports2["ts_language_subtypes_wasm"];
    Module["_ts_tree_root_node_wasm"] = _ts_tree_root_node_wasm = wasmExports2["ts_tree_root_node_wasm"];
    Module["_ts_tree_root_node_with_offset_wasm"] = _ts_tree_root_node_with_offset_wasm = wasmExports2["ts_tree_root_node_with_offset_wasm"];
    Module["_ts_tree_edit_wasm"] = _ts_tree_edit_wasm = wasmExports2["ts_tree_edit_wasm"];
    Module["_ts_tree_included_ranges_wasm"] = _ts_tree_included_ranges_wasm = wasmExports2["ts_tree_included_ranges_wasm"];
    Module["_ts_tree_get_changed_ranges_wasm"] = _ts_tree_get_changed_ranges_wasm = wasmExports2["ts_tree_get_changed_ranges_wasm"];
    Module["_ts_tree_cursor_new_wasm"] = _ts_tree_cursor_new_wasm = wasmExports2["ts_tree_cursor_new_wasm"];
    Module["_ts_tree_cursor_copy_wasm"] = _ts_tree_cursor_copy_wasm = wasmExports2["ts_tree_cursor_copy_wasm"];
    Module["_ts_tree_cursor_delete_wasm"] = _ts_tree_cursor_delete_wasm = wasmExports2["ts_tree_cursor_delete_wasm"];
    Module["_ts_tree_cursor_reset_wasm"] = _ts_tree_cursor_reset_wasm = wasmExports2["ts_tree_cursor_reset_wasm"];
    Module["_ts_tree_cursor_reset_to_wasm"] = _ts_tree_cursor_reset_to_wasm = wasmExports2["ts_tree_cursor_reset_to_wasm"];
    Module["_ts_tree_cursor_goto_first_child_wasm"] = _ts_tree_cursor_goto_first_child_wasm = wasmExports2["ts_tree_cursor_goto_first_child_wasm"];
    Module["_ts_tree_cursor_goto_last_child_wasm"] = _ts_tree_cursor_goto_last_child_wasm = wasmExports2["ts_tree_cursor_goto_last_child_wasm"];
    Module["_ts_tree_cursor_goto_first_child_for_index_wasm"] = _ts_tree_cursor_goto_first_child_for_index_wasm = wasmExports2["ts_tree_cursor_goto_first_child_for_index_wasm"];
    Module["_ts_tree_cursor_goto_first_child_for_position_wasm"] = _ts_tree_cursor_goto_first_child_for_position_wasm = wasmExports2["ts_tree_cursor_goto_first_child_for_position_wasm"];
    Module["_ts_tree_cursor_goto_next_sibling_wasm"] = _ts_tree_cursor_goto_next_sibling_wasm = wasmExports2["ts_tree_cursor_goto_next_sibling_wasm"];
    Module["_ts_tree_cursor_goto_previous_sibling_wasm"] = _ts_tree_cursor_goto_previous_sibling_wasm = wasmExports2["ts_tree_cursor_goto_previous_sibling_wasm"];
    Module["_ts_tree_cursor_goto_descendant_wasm"] = _ts_tree_cursor_goto_descendant_wasm = wasmExports2["ts_tree_cursor_goto_descendant_wasm"];
    Module["_ts_tree_cursor_goto_parent_wasm"] = _ts_tree_cursor_goto_parent_wasm = wasmExports2["ts_tree_cursor_goto_parent_wasm"];
    Module["_ts_tree_cursor_current_node_type_id_wasm"] = _ts_tree_cursor_current_node_type_id_wasm = wasmExports2["ts_tree_cursor_current_node_type_id_wasm"];
    Module["_ts_tree_cursor_current_node_state_id_wasm"] = _ts_tree_cursor_current_node_state_id_wasm = wasmExports2["ts_tree_cursor_current_node_state_id_wasm"];
    Module["_ts_tree_cursor_current_node_is_named_wasm"] = _ts_tree_cursor_current_node_is_named_wasm = wasmExports2["ts_tree_cursor_current_node_is_named_wasm"];
    Module["_ts_tree_cursor_current_node_is_missing_wasm"] = _ts_tree_cursor_current_node_is_missing_wasm = wasmExports2["ts_tree_cursor_current_node_is_missing_wasm"];
    Module["_ts_tree_cursor_current_node_id_wasm"] = _ts_tree_cursor_current_node_id_wasm = wasmExports2["ts_tree_cursor_current_node_id_wasm"];
    Module["_ts_tree_cursor_start_position_wasm"] = _ts_tree_cursor_start_position_wasm = wasmExports2["ts_tree_cursor_start_position_wasm"];
    Module["_ts_tree_cursor_end_position_wasm"] = _ts_tree_cursor_end_position_wasm = wasmExports2["ts_tree_cursor_end_position_wasm"];
    Module["_ts_tree_cursor_start_index_wasm"] = _ts_tree_cursor_start_index_wasm = wasmExports2["ts_tree_cursor_start_index_wasm"];
    Module["_ts_tree_cursor_end_index_wasm"] = _ts_tree_cursor_end_index_wasm = wasmExports2["ts_tree_cursor_end_index_wasm"];
    Module["_ts_tree_cursor_current_field_id_wasm"] = _ts_tree_cursor_current_field_id_wasm = wasmExports2["ts_tree_cursor_current_field_id_wasm"];
    Module["_ts_tree_cursor_current_depth_wasm"] = _ts_tree_cursor_current_depth_wasm = wasmExports2["ts_tree_cursor_current_depth_wasm"];
    Module["_ts_tree_cursor_current_descendant_index_wasm"] = _ts_tree_cursor_current_descendant_index_wasm = wasmExports2["ts_tree_cursor_current_descendant_index_wasm"];
    Module["_ts_tree_cursor_current_node_wasm"] = _ts_tree_cursor_current_node_wasm = wasmExports2["ts_tree_cursor_current_node_wasm"];
    Module["_ts_node_symbol_wasm"] = _ts_node_symbol_wasm = wasmExports2["ts_node_symbol_wasm"];
    Module["_ts_node_field_name_for_child_wasm"] = _ts_node_field_name_for_child_wasm = wasmExports2["ts_node_field_name_for_child_wasm"];
    Module["_ts_node_field_name_for_named_child_wasm"] = _ts_node_field_name_for_named_child_wasm = wasmExports2["ts_node_field_name_for_named_child_wasm"];
    Module["_ts_node_children_by_field_id_wasm"] = _ts_node_children_by_field_id_wasm = wasmExports2["ts_node_children_by_field_id_wasm"];
    Module["_ts_node_first_child_for_byte_wasm"] = _ts_node_first_child_for_byte_wasm = wasmExports2["ts_node_first_child_for_byte_wasm"];
    Module["_ts_node_first_named_child_for_byte_wasm"] = _ts_node_first_named_child_for_byte_wasm = wasmExports2["ts_node_first_named_child_for_byte_wasm"];
    Module["_ts_node_grammar_symbol_wasm"] = _ts_node_grammar_symbol_wasm = wasmExports2["ts_node_grammar_symbol_wasm"];
    Module["_ts_node_child_count_wasm"] = _ts_node_child_count_wasm = wasmExports2["ts_node_child_count_wasm"];
    Module["_ts_node_named_child_count_wasm"] = _ts_node_named_child_count_wasm = wasmExports2["ts_node_named_child_count_wasm"];
    Module["_ts_node_child_wasm"] = _ts_node_child_wasm = wasmExports2["ts_node_child_wasm"];
    Module["_ts_node_named_child_wasm"] = _ts_node_named_child_wasm = wasmExports2["ts_node_named_child_wasm"];
    Module["_ts_node_child_by_field_id_wasm"] = _ts_node_child_by_field_id_wasm = wasmExports2["ts_node_child_by_field_id_wasm"];
    Module["_ts_node_next_sibling_wasm"] = _ts_node_next_sibling_wasm = wasmExports2["ts_node_next_sibling_wasm"];
    Module["_ts_node_prev_sibling_wasm"] = _ts_node_prev_sibling_wasm = wasmExports2["ts_node_prev_sibling_wasm"];
    Module["_ts_node_next_named_sibling_wasm"] = _ts_node_next_named_sibling_wasm = wasmExports2["ts_node_next_named_sibling_wasm"];
    Module["_ts_node_prev_named_sibling_wasm"] = _ts_node_prev_named_sibling_wasm = wasmExports2["ts_node_prev_named_sibling_wasm"];
    Module["_ts_node_descendant_count_wasm"] = _ts_node_descendant_count_wasm = wasmExports2["ts_node_descendant_count_wasm"];
    Module["_ts_node_parent_wasm"] = _ts_node_parent_wasm = wasmExports2["ts_node_parent_wasm"];
    Module["_ts_node_child_with_descendant_wasm"] = _ts_node_child_with_descendant_wasm = wasmExports2["ts_node_child_with_descendant_wasm"];
    Module["_ts_node_descendant_for_index_wasm"] = _ts_node_descendant_for_index_wasm = wasmExports2["ts_node_descendant_for_index_wasm"];
    Module["_ts_node_named_descendant_for_index_wasm"] = _ts_node_named_descendant_for_index_wasm = wasmExports2["ts_node_named_descendant_for_index_wasm"];
    Module["_ts_node_descendant_for_position_wasm"] = _ts_node_descendant_for_position_wasm = wasmExports2["ts_node_descendant_for_position_wasm"];
    Module["_ts_node_named_descendant_for_position_wasm"] = _ts_node_named_descendant_for_position_wasm = wasmExports2["ts_node_named_descendant_for_position_wasm"];
    Module["_ts_node_start_point_wasm"] = _ts_node_start_point_wasm = wasmExports2["ts_node_start_point_wasm"];
    Module["_ts_node_end_point_wasm"] = _ts_node_end_point_wasm = wasmExports2["ts_node_end_point_wasm"];
    Module["_ts_node_start_index_wasm"] = _ts_node_start_index_wasm = wasmExports2["ts_node_start_index_wasm"];
    Module["_ts_node_end_index_wasm"] = _ts_node_end_index_wasm = wasmExports2["ts_node_end_index_wasm"];
    Module["_ts_node_to_string_wasm"] = _ts_node_to_string_wasm = wasmExports2["ts_node_to_string_wasm"];
    Module["_ts_node_children_wasm"] = _ts_node_children_wasm = wasmExports2["ts_node_children_wasm"];
    Module["_ts_node_named_children_wasm"] = _ts_node_named_children_wasm = wasmExports2["ts_node_named_children_wasm"];
    Module["_ts_node_descendants_of_type_wasm"] = _ts_node_descendants_of_type_wasm = wasmExports2["ts_node_descendants_of_type_wasm"];
    Module["_ts_node_is_named_wasm"] = _ts_node_is_named_wasm = wasmExports2["ts_node_is_named_wasm"];
    Module["_ts_node_has_changes_wasm"] = _ts_node_has_changes_wasm = wasmExports2["ts_node_has_changes_wasm"];
    Module["_ts_node_has_error_wasm"] = _ts_node_has_error_wasm = wasmExports2["ts_node_has_error_wasm"];
    Module["_ts_node_is_error_wasm"] = _ts_node_is_error_wasm = wasmExports2["ts_node_is_error_wasm"];
    Module["_ts_node_is_missing_wasm"] = _ts_node_is_missing_wasm = wasmExports2["ts_node_is_missing_wasm"];
    Module["_ts_node_is_extra_wasm"] = _ts_node_is_extra_wasm = wasmExports2["ts_node_is_extra_wasm"];
    Module["_ts_node_parse_state_wasm"] = _ts_node_parse_state_wasm = wasmExports2["ts_node_parse_state_wasm"];
    Module["_ts_node_next_parse_state_wasm"] = _ts_node_next_parse_state_wasm = wasmExports2["ts_node_next_parse_state_wasm"];
    Module["_ts_query_matches_wasm"] = _ts_query_matches_wasm = wasmExports2["ts_query_matches_wasm"];
    Module["_ts_query_captures_wasm"] = _ts_query_captures_wasm = wasmExports2["ts_query_captures_wasm"];
    Module["_memset"] = _memset = wasmExports2["memset"];
    Module["_memcpy"] = _memcpy = wasmExports2["memcpy"];
    Module["_memmove"] = _memmove = wasmExports2["memmove"];
    Module["_iswalpha"] = _iswalpha = wasmExports2["iswalpha"];
    Module["_iswblank"] = _iswblank = wasmExports2["iswblank"];
    Module["_iswdigit"] = _iswdigit = wasmExports2["iswdigit"];
    Module["_iswlower"] = _iswlower = wasmExports2["iswlower"];
    Module["_iswpunct"] = _iswpunct = wasmExports2["iswpunct"];
    Module["_iswupper"] = _iswupper = wasmExports2["iswupper"];
    Module["_iswxdigit"] = _iswxdigit = wasmExports2["iswxdigit"];
    Module["_memchr"] = _memchr = wasmExports2["memchr"];
    Module["_strlen"] = _strlen = wasmExports2["strlen"];
    Module["_strcmp"] = _strcmp = wasmExports2["strcmp"];
    Module["_strncat"] = _strncat = wasmExports2["strncat"];
    Module["_strncpy"] = _strncpy = wasmExports2["strncpy"];
    Module["_towlower"] = _towlower = wasmExports2["towlower"];
    Module["_towupper"] = _towupper = wasmExports2["towupper"];
    _setThrew = wasmExports2["setThrew"];
    __emscripten_stack_restore = wasmExports2["_emscripten_stack_restore"];
    __emscripten_stack_alloc = wasmExports2["_emscripten_stack_alloc"];
    _emscripten_stack_get_current = wasmExports2["emscripten_stack_get_current"];
    ___wasm_apply_data_relocs = wasmExports2["__wasm_apply_data_relocs"];
  }
  __name(assignWasmExports, "assignWasmExports");
  var wasmImports = {
    /** @export */
    __heap_base: ___heap_base,
    /** @export */
    __indirect_function_table: wasmTable,
    /** @export */
    __memory_base: ___memory_base,
    /** @export */
    __stack_high: ___stack_high,
    /** @export */
    __stack_low: ___stack_low,
    /** @export */
    __stack_pointer: ___stack_pointer,
    /** @export */
    __table_base: ___table_base,
    /** @export */
    _abort_js: __abort_js,
    /** @export */
    emscripten_resize_heap: _emscripten_resize_heap,
    /** @export */
    fd_close: _fd_close,
    /** @export */
    fd_seek: _fd_seek,
    /** @export */
    fd_write: _fd_write,
    /** @export */
    memory: wasmMemory,
    /** @export */
    tree_sitter_log_callback: _tree_sitter_log_callback,
    /** @export */
    tree_sitter_parse_callback: _tree_sitter_parse_callback,
    /** @export */
    tree_sitter_progress_callback: _tree_sitter_progress_callback,
    /** @export */
    tree_sitter_query_progress_callback: _tree_sitter_query_progress_callback
  };
  function callMain(args2 = []) {
    var entryFunction = resolveGlobalSymbol("main").sym;
    if (!entryFunction) return;
    args2.unshift(thisProgram);
    var argc = args2.length;
    var argv = stackAlloc((argc + 1) * 4);
    var argv_ptr = argv;
    args2.forEach((arg) => {
      LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, stringToUTF8OnStack(arg));
      argv_ptr += 4;
    });
    LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, 0);
    try {
      var ret = entryFunction(argc, argv);
      exitJS(
        ret,
        /* implicit = */
        true
      );
      return ret;
    } catch (e) {
      return handleException(e);
    }
  }
  __name(callMain, "callMain");
  function run(args2 = arguments_) {
    if (runDependencies > 0) {
      dependenciesFulfilled = run;
      return;
    }
    preRun();
    if (runDependencies > 0) {
      dependenciesFulfilled = run;
      return;
    }
    function doRun() {
      Module["calledRun"] = true;
      if (ABORT) return;
      initRuntime();
      preMain();
      readyPromiseResolve?.(Module);
      Module["onRuntimeInitialized"]?.();
      var noInitialRun = Module["noInitialRun"] || false;
      if (!noInitialRun) callMain(args2);
      postRun();
    }
    __name(doRun, "doRun");
    if (Module["setStatus"]) {
      Module["setStatus"]("Running...");
      setTimeout(() => {
        setTimeout(() => Module["setStatus"](""), 1);
        doRun();
      }, 1);
    } else {
      doRun();
    }
  }
  __name(run, "run");
  var wasmExports;
  wasmExports = await createWasm();
  run();
  if (runtimeInitialized) {
    moduleRtn = Module;
  } else {
    moduleRtn = new Promise((resolve, reject) => {
      readyPromiseResolve = resolve;
      readyPromiseReject = reject;
    });
  }
  return moduleRtn;
}
__name(Module2, "Module");
var web_tree_sitter_default = Module2;
var Module3 = null;
async function initializeBinding(moduleOptions) {
  return Module3 ??= await web_tree_sitter_default(moduleOptions);
}
__name(initializeBinding, "initializeBinding");
function checkModule() {
  return !!Module3;
}
__name(checkModule, "checkModule");
var TRANSFER_BUFFER;
var LANGUAGE_VERSION;
var MIN_COMPATIBLE_VERSION;
var finalizer4 = newFinalizer((addresses) => {
  C._ts_parser_delete(addresses[0]);
  C._free(addresses[1]);
});
var Parser = class {
  static {
    __name(this, "Parser");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  [1] = 0;
  // Internal handle for Wasm
  /** @internal */
  logCallback = null;
  /** The parser's current language. */
  language = null;
  /**
   * This must always be called before creating a Parser.
   *
   * You can optionally pass in options to configure the Wasm module, the most common
   * one being `locateFile` to help the module find the `.wasm` file.
   */
  static async init(moduleOptions) {
    setModule(await initializeBinding(moduleOptions));
    TRANSFER_BUFFER = C._ts_init();
    LANGUAGE_VERSION = C.getValue(TRANSFER_BUFFER, "i32");
    MIN_COMPATIBLE_VERSION = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  /**
   * Create a new parser.
   */
  constructor() {
    this.initialize();
    finalizer4?.register(this, [this[0], this[1]], this);
  }
  /** @internal */
  initialize() {
    if (!checkModule()) {
      throw new Error("cannot construct a Parser before calling `init()`");
    }
    C._ts_parser_new_wasm();
    this[0] = C.getValue(TRANSFER_BUFFER, "i32");
    this[1] = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  /** Delete the parser, freeing its resources. */
  delete() {
    finalizer4?.unregister(this);
    C._ts_parser_delete(this[0]);
    C._free(this[1]);
    this[0] = 0;
    this[1] = 0;
  }
  /**
   * Set the language that the parser should use for parsing.
   *
   * If the language was not successfully assigned, an error will be thrown.
   * This happens if the language was generated with an incompatible
   * version of the Tree-sitter CLI. Check the language's version using
   * {@link Language#version} and compare it to this library's
   * {@link LANGUAGE_VERSION} and {@link MIN_COMPATIBLE_VERSION} constants.
   */
  setLanguage(language) {
    let address;
    if (!language) {
      address = 0;
      this.language = null;
    } else if (language.constructor === Language) {
      address = language[0];
      const version = C._ts_language_abi_version(address);
      if (version < MIN_COMPATIBLE_VERSION || LANGUAGE_VERSION < version) {
        throw new Error(
          `Incompatible language version ${version}. Compatibility range ${MIN_COMPATIBLE_VERSION} through ${LANGUAGE_VERSION}.`
        );
      }
      this.language = language;
    } else {
      throw new Error("Argument must be a Language");
    }
    C._ts_parser_set_language(this[0], address);
    return this;
  }
  /**
   * Parse a slice of UTF8 text.
   *
   * @param {string | ParseCallback} callback - The UTF8-encoded text to parse or a callback function.
   *
   * @param {Tree | null} [oldTree] - A previous syntax tree parsed from the same document. If the text of the
   *   document has changed since `oldTree` was created, then you must edit `oldTree` to match
   *   the new text using {@link Tree#edit}.
   *
   * @param {ParseOptions} [options] - Options for parsing the text.
   *  This can be used to set the included ranges, or a progress callback.
   *
   * @returns {Tree | null} A {@link Tree} if parsing succeeded, or `null` if:
   *  - The parser has not yet had a language assigned with {@link Parser#setLanguage}.
   *  - The progress callback returned true.
   */
  parse(callback, oldTree, options) {
    if (typeof callback === "string") {
      C.currentParseCallback = (index) => callback.slice(index);
    } else if (typeof callback === "function") {
      C.currentParseCallback = callback;
    } else {
      throw new Error("Argument must be a string or a function");
    }
    if (options?.progressCallback) {
      C.currentProgressCallback = options.progressCallback;
    } else {
      C.currentProgressCallback = null;
    }
    if (this.logCallback) {
      C.currentLogCallback = this.logCallback;
      C._ts_parser_enable_logger_wasm(this[0], 1);
    } else {
      C.currentLogCallback = null;
      C._ts_parser_enable_logger_wasm(this[0], 0);
    }
    let rangeCount = 0;
    let rangeAddress = 0;
    if (options?.includedRanges) {
      rangeCount = options.includedRanges.length;
      rangeAddress = C._calloc(rangeCount, SIZE_OF_RANGE);
      let address = rangeAddress;
      for (let i2 = 0; i2 < rangeCount; i2++) {
        marshalRange(address, options.includedRanges[i2]);
        address += SIZE_OF_RANGE;
      }
    }
    const treeAddress = C._ts_parser_parse_wasm(
      this[0],
      this[1],
      oldTree ? oldTree[0] : 0,
      rangeAddress,
      rangeCount
    );
    if (!treeAddress) {
      C.currentParseCallback = null;
      C.currentLogCallback = null;
      C.currentProgressCallback = null;
      return null;
    }
    if (!this.language) {
      throw new Error("Parser must have a language to parse");
    }
    const result = new Tree(INTERNAL, treeAddress, this.language, C.currentParseCallback);
    C.currentParseCallback = null;
    C.currentLogCallback = null;
    C.currentProgressCallback = null;
    return result;
  }
  /**
   * Instruct the parser to start the next parse from the beginning.
   *
   * If the parser previously failed because of a callback, 
   * then by default, it will resume where it left off on the
   * next call to {@link Parser#parse} or other parsing functions.
   * If you don't want to resume, and instead intend to use this parser to
   * parse some other document, you must call `reset` first.
   */
  reset() {
    C._ts_parser_reset(this[0]);
  }
  /** Get the ranges of text that the parser will include when parsing. */
  getIncludedRanges() {
    C._ts_parser_included_ranges_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Set the logging callback that a parser should use during parsing. */
  setLogger(callback) {
    if (!callback) {
      this.logCallback = null;
    } else if (typeof callback !== "function") {
      throw new Error("Logger callback must be a function");
    } else {
      this.logCallback = callback;
    }
    return this;
  }
  /** Get the parser's current logger. */
  getLogger() {
    return this.logCallback;
  }
};
var PREDICATE_STEP_TYPE_CAPTURE = 1;
var PREDICATE_STEP_TYPE_STRING = 2;
var QUERY_WORD_REGEX = /[\w-]+/g;
var CaptureQuantifier = {
  Zero: 0,
  ZeroOrOne: 1,
  ZeroOrMore: 2,
  One: 3,
  OneOrMore: 4
};
var isCaptureStep = /* @__PURE__ */ __name((step) => step.type === "capture", "isCaptureStep");
var isStringStep = /* @__PURE__ */ __name((step) => step.type === "string", "isStringStep");
var QueryErrorKind = {
  Syntax: 1,
  NodeName: 2,
  FieldName: 3,
  CaptureName: 4,
  PatternStructure: 5
};
var QueryError = class _QueryError extends Error {
  constructor(kind, info2, index, length) {
    super(_QueryError.formatMessage(kind, info2));
    this.kind = kind;
    this.info = info2;
    this.index = index;
    this.length = length;
    this.name = "QueryError";
  }
  kind;
  info;
  index;
  length;
  static {
    __name(this, "QueryError");
  }
  /** Formats an error message based on the error kind and info */
  static formatMessage(kind, info2) {
    switch (kind) {
      case QueryErrorKind.NodeName:
        return `Bad node name '${info2.word}'`;
      case QueryErrorKind.FieldName:
        return `Bad field name '${info2.word}'`;
      case QueryErrorKind.CaptureName:
        return `Bad capture name @${info2.word}`;
      case QueryErrorKind.PatternStructure:
        return `Bad pattern structure at offset ${info2.suffix}`;
      case QueryErrorKind.Syntax:
        return `Bad syntax at offset ${info2.suffix}`;
    }
  }
};
function parseAnyPredicate(steps, index, operator, textPredicates) {
  if (steps.length !== 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}`
    );
  }
  if (!isCaptureStep(steps[1])) {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}"`
    );
  }
  const isPositive = operator === "eq?" || operator === "any-eq?";
  const matchAll = !operator.startsWith("any-");
  if (isCaptureStep(steps[2])) {
    const captureName1 = steps[1].name;
    const captureName2 = steps[2].name;
    textPredicates[index].push((captures) => {
      const nodes1 = [];
      const nodes2 = [];
      for (const c of captures) {
        if (c.name === captureName1) nodes1.push(c.node);
        if (c.name === captureName2) nodes2.push(c.node);
      }
      const compare = /* @__PURE__ */ __name((n1, n2, positive) => {
        return positive ? n1.text === n2.text : n1.text !== n2.text;
      }, "compare");
      return matchAll ? nodes1.every((n1) => nodes2.some((n2) => compare(n1, n2, isPositive))) : nodes1.some((n1) => nodes2.some((n2) => compare(n1, n2, isPositive)));
    });
  } else {
    const captureName = steps[1].name;
    const stringValue = steps[2].value;
    const matches = /* @__PURE__ */ __name((n) => n.text === stringValue, "matches");
    const doesNotMatch = /* @__PURE__ */ __name((n) => n.text !== stringValue, "doesNotMatch");
    textPredicates[index].push((captures) => {
      const nodes = [];
      for (const c of captures) {
        if (c.name === captureName) nodes.push(c.node);
      }
      const test = isPositive ? matches : doesNotMatch;
      return matchAll ? nodes.every(test) : nodes.some(test);
    });
  }
}
__name(parseAnyPredicate, "parseAnyPredicate");
function parseMatchPredicate(steps, index, operator, textPredicates) {
  if (steps.length !== 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}.`
    );
  }
  if (steps[1].type !== "capture") {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`
    );
  }
  if (steps[2].type !== "string") {
    throw new Error(
      `Second argument of \`#${operator}\` predicate must be a string. Got @${steps[2].name}.`
    );
  }
  const isPositive = operator === "match?" || operator === "any-match?";
  const matchAll = !operator.startsWith("any-");
  const captureName = steps[1].name;
  const regex = new RegExp(steps[2].value);
  textPredicates[index].push((captures) => {
    const nodes = [];
    for (const c of captures) {
      if (c.name === captureName) nodes.push(c.node.text);
    }
    const test = /* @__PURE__ */ __name((text, positive) => {
      return positive ? regex.test(text) : !regex.test(text);
    }, "test");
    if (nodes.length === 0) return !isPositive;
    return matchAll ? nodes.every((text) => test(text, isPositive)) : nodes.some((text) => test(text, isPositive));
  });
}
__name(parseMatchPredicate, "parseMatchPredicate");
function parseAnyOfPredicate(steps, index, operator, textPredicates) {
  if (steps.length < 2) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected at least 1. Got ${steps.length - 1}.`
    );
  }
  if (steps[1].type !== "capture") {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`
    );
  }
  const isPositive = operator === "any-of?";
  const captureName = steps[1].name;
  const stringSteps = steps.slice(2);
  if (!stringSteps.every(isStringStep)) {
    throw new Error(
      `Arguments to \`#${operator}\` predicate must be strings.".`
    );
  }
  const values = stringSteps.map((s) => s.value);
  textPredicates[index].push((captures) => {
    const nodes = [];
    for (const c of captures) {
      if (c.name === captureName) nodes.push(c.node.text);
    }
    if (nodes.length === 0) return !isPositive;
    return nodes.every((text) => values.includes(text)) === isPositive;
  });
}
__name(parseAnyOfPredicate, "parseAnyOfPredicate");
function parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties) {
  if (steps.length < 2 || steps.length > 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`
    );
  }
  if (!steps.every(isStringStep)) {
    throw new Error(
      `Arguments to \`#${operator}\` predicate must be strings.".`
    );
  }
  const properties = operator === "is?" ? assertedProperties : refutedProperties;
  if (!properties[index]) properties[index] = {};
  properties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseIsPredicate, "parseIsPredicate");
function parseSetDirective(steps, index, setProperties) {
  if (steps.length < 2 || steps.length > 3) {
    throw new Error(`Wrong number of arguments to \`#set!\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`);
  }
  if (!steps.every(isStringStep)) {
    throw new Error(`Arguments to \`#set!\` predicate must be strings.".`);
  }
  if (!setProperties[index]) setProperties[index] = {};
  setProperties[index][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseSetDirective, "parseSetDirective");
function parsePattern(index, stepType, stepValueId, captureNames, stringValues, steps, textPredicates, predicates, setProperties, assertedProperties, refutedProperties) {
  if (stepType === PREDICATE_STEP_TYPE_CAPTURE) {
    const name2 = captureNames[stepValueId];
    steps.push({ type: "capture", name: name2 });
  } else if (stepType === PREDICATE_STEP_TYPE_STRING) {
    steps.push({ type: "string", value: stringValues[stepValueId] });
  } else if (steps.length > 0) {
    if (steps[0].type !== "string") {
      throw new Error("Predicates must begin with a literal value");
    }
    const operator = steps[0].value;
    switch (operator) {
      case "any-not-eq?":
      case "not-eq?":
      case "any-eq?":
      case "eq?":
        parseAnyPredicate(steps, index, operator, textPredicates);
        break;
      case "any-not-match?":
      case "not-match?":
      case "any-match?":
      case "match?":
        parseMatchPredicate(steps, index, operator, textPredicates);
        break;
      case "not-any-of?":
      case "any-of?":
        parseAnyOfPredicate(steps, index, operator, textPredicates);
        break;
      case "is?":
      case "is-not?":
        parseIsPredicate(steps, index, operator, assertedProperties, refutedProperties);
        break;
      case "set!":
        parseSetDirective(steps, index, setProperties);
        break;
      default:
        predicates[index].push({ operator, operands: steps.slice(1) });
    }
    steps.length = 0;
  }
}
__name(parsePattern, "parsePattern");
var finalizer5 = newFinalizer((address) => {
  C._ts_query_delete(address);
});
var Query = class {
  static {
    __name(this, "Query");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  exceededMatchLimit;
  /** @internal */
  textPredicates;
  /** The names of the captures used in the query. */
  captureNames;
  /** The quantifiers of the captures used in the query. */
  captureQuantifiers;
  /**
   * The other user-defined predicates associated with the given index.
   *
   * This includes predicates with operators other than:
   * - `match?`
   * - `eq?` and `not-eq?`
   * - `any-of?` and `not-any-of?`
   * - `is?` and `is-not?`
   * - `set!`
   */
  predicates;
  /** The properties for predicates with the operator `set!`. */
  setProperties;
  /** The properties for predicates with the operator `is?`. */
  assertedProperties;
  /** The properties for predicates with the operator `is-not?`. */
  refutedProperties;
  /** The maximum number of in-progress matches for this cursor. */
  matchLimit;
  /**
   * Create a new query from a string containing one or more S-expression
   * patterns.
   *
   * The query is associated with a particular language, and can only be run
   * on syntax nodes parsed with that language. References to Queries can be
   * shared between multiple threads.
   *
   * @link {@see https://tree-sitter.github.io/tree-sitter/using-parsers/queries}
   */
  constructor(language, source) {
    const sourceLength = C.lengthBytesUTF8(source);
    const sourceAddress = C._malloc(sourceLength + 1);
    C.stringToUTF8(source, sourceAddress, sourceLength + 1);
    const address = C._ts_query_new(
      language[0],
      sourceAddress,
      sourceLength,
      TRANSFER_BUFFER,
      TRANSFER_BUFFER + SIZE_OF_INT
    );
    if (!address) {
      const errorId = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      const errorByte = C.getValue(TRANSFER_BUFFER, "i32");
      const errorIndex = C.UTF8ToString(sourceAddress, errorByte).length;
      const suffix = source.slice(errorIndex, errorIndex + 100).split("\n")[0];
      const word = suffix.match(QUERY_WORD_REGEX)?.[0] ?? "";
      C._free(sourceAddress);
      switch (errorId) {
        case QueryErrorKind.Syntax:
          throw new QueryError(QueryErrorKind.Syntax, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
        case QueryErrorKind.NodeName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.FieldName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.CaptureName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.PatternStructure:
          throw new QueryError(errorId, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
      }
    }
    const stringCount = C._ts_query_string_count(address);
    const captureCount = C._ts_query_capture_count(address);
    const patternCount = C._ts_query_pattern_count(address);
    const captureNames = new Array(captureCount);
    const captureQuantifiers = new Array(patternCount);
    const stringValues = new Array(stringCount);
    for (let i2 = 0; i2 < captureCount; i2++) {
      const nameAddress = C._ts_query_capture_name_for_id(
        address,
        i2,
        TRANSFER_BUFFER
      );
      const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      captureNames[i2] = C.UTF8ToString(nameAddress, nameLength);
    }
    for (let i2 = 0; i2 < patternCount; i2++) {
      const captureQuantifiersArray = new Array(captureCount);
      for (let j = 0; j < captureCount; j++) {
        const quantifier = C._ts_query_capture_quantifier_for_id(address, i2, j);
        captureQuantifiersArray[j] = quantifier;
      }
      captureQuantifiers[i2] = captureQuantifiersArray;
    }
    for (let i2 = 0; i2 < stringCount; i2++) {
      const valueAddress = C._ts_query_string_value_for_id(
        address,
        i2,
        TRANSFER_BUFFER
      );
      const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      stringValues[i2] = C.UTF8ToString(valueAddress, nameLength);
    }
    const setProperties = new Array(patternCount);
    const assertedProperties = new Array(patternCount);
    const refutedProperties = new Array(patternCount);
    const predicates = new Array(patternCount);
    const textPredicates = new Array(patternCount);
    for (let i2 = 0; i2 < patternCount; i2++) {
      const predicatesAddress = C._ts_query_predicates_for_pattern(address, i2, TRANSFER_BUFFER);
      const stepCount = C.getValue(TRANSFER_BUFFER, "i32");
      predicates[i2] = [];
      textPredicates[i2] = [];
      const steps = new Array();
      let stepAddress = predicatesAddress;
      for (let j = 0; j < stepCount; j++) {
        const stepType = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        const stepValueId = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        parsePattern(
          i2,
          stepType,
          stepValueId,
          captureNames,
          stringValues,
          steps,
          textPredicates,
          predicates,
          setProperties,
          assertedProperties,
          refutedProperties
        );
      }
      Object.freeze(textPredicates[i2]);
      Object.freeze(predicates[i2]);
      Object.freeze(setProperties[i2]);
      Object.freeze(assertedProperties[i2]);
      Object.freeze(refutedProperties[i2]);
    }
    C._free(sourceAddress);
    this[0] = address;
    this.captureNames = captureNames;
    this.captureQuantifiers = captureQuantifiers;
    this.textPredicates = textPredicates;
    this.predicates = predicates;
    this.setProperties = setProperties;
    this.assertedProperties = assertedProperties;
    this.refutedProperties = refutedProperties;
    this.exceededMatchLimit = false;
    finalizer5?.register(this, address, this);
  }
  /** Delete the query, freeing its resources. */
  delete() {
    finalizer5?.unregister(this);
    C._ts_query_delete(this[0]);
    this[0] = 0;
  }
  /**
   * Iterate over all of the matches in the order that they were found.
   *
   * Each match contains the index of the pattern that matched, and a list of
   * captures. Because multiple patterns can match the same set of nodes,
   * one match may contain captures that appear *before* some of the
   * captures from a previous match.
   *
   * @param {Node} node - The node to execute the query on.
   *
   * @param {QueryOptions} options - Options for query execution.
   */
  matches(node, options = {}) {
    const startPosition = options.startPosition ?? ZERO_POINT;
    const endPosition = options.endPosition ?? ZERO_POINT;
    const startIndex = options.startIndex ?? 0;
    const endIndex = options.endIndex ?? 0;
    const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
    const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
    const startContainingIndex = options.startContainingIndex ?? 0;
    const endContainingIndex = options.endContainingIndex ?? 0;
    const matchLimit = options.matchLimit ?? 4294967295;
    const maxStartDepth = options.maxStartDepth ?? 4294967295;
    const progressCallback = options.progressCallback;
    if (typeof matchLimit !== "number") {
      throw new Error("Arguments must be numbers");
    }
    this.matchLimit = matchLimit;
    if (endIndex !== 0 && startIndex > endIndex) {
      throw new Error("`startIndex` cannot be greater than `endIndex`");
    }
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) {
      throw new Error("`startPosition` cannot be greater than `endPosition`");
    }
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) {
      throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    }
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) {
      throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    }
    if (progressCallback) {
      C.currentQueryProgressCallback = progressCallback;
    }
    marshalNode(node);
    C._ts_query_matches_wasm(
      this[0],
      node.tree[0],
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column,
      startIndex,
      endIndex,
      startContainingPosition.row,
      startContainingPosition.column,
      endContainingPosition.row,
      endContainingPosition.column,
      startContainingIndex,
      endContainingIndex,
      matchLimit,
      maxStartDepth
    );
    const rawCount = C.getValue(TRANSFER_BUFFER, "i32");
    const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
    const result = new Array(rawCount);
    this.exceededMatchLimit = Boolean(didExceedMatchLimit);
    let filteredCount = 0;
    let address = startAddress;
    for (let i2 = 0; i2 < rawCount; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captures = new Array(captureCount);
      address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
      if (this.textPredicates[patternIndex].every((p) => p(captures))) {
        result[filteredCount] = { patternIndex, captures };
        const setProperties = this.setProperties[patternIndex];
        result[filteredCount].setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        result[filteredCount].assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        result[filteredCount].refutedProperties = refutedProperties;
        filteredCount++;
      }
    }
    result.length = filteredCount;
    C._free(startAddress);
    C.currentQueryProgressCallback = null;
    return result;
  }
  /**
   * Iterate over all of the individual captures in the order that they
   * appear.
   *
   * This is useful if you don't care about which pattern matched, and just
   * want a single, ordered sequence of captures.
   *
   * @param {Node} node - The node to execute the query on.
   *
   * @param {QueryOptions} options - Options for query execution.
   */
  captures(node, options = {}) {
    const startPosition = options.startPosition ?? ZERO_POINT;
    const endPosition = options.endPosition ?? ZERO_POINT;
    const startIndex = options.startIndex ?? 0;
    const endIndex = options.endIndex ?? 0;
    const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
    const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
    const startContainingIndex = options.startContainingIndex ?? 0;
    const endContainingIndex = options.endContainingIndex ?? 0;
    const matchLimit = options.matchLimit ?? 4294967295;
    const maxStartDepth = options.maxStartDepth ?? 4294967295;
    const progressCallback = options.progressCallback;
    if (typeof matchLimit !== "number") {
      throw new Error("Arguments must be numbers");
    }
    this.matchLimit = matchLimit;
    if (endIndex !== 0 && startIndex > endIndex) {
      throw new Error("`startIndex` cannot be greater than `endIndex`");
    }
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) {
      throw new Error("`startPosition` cannot be greater than `endPosition`");
    }
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) {
      throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    }
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) {
      throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    }
    if (progressCallback) {
      C.currentQueryProgressCallback = progressCallback;
    }
    marshalNode(node);
    C._ts_query_captures_wasm(
      this[0],
      node.tree[0],
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column,
      startIndex,
      endIndex,
      startContainingPosition.row,
      startContainingPosition.column,
      endContainingPosition.row,
      endContainingPosition.column,
      startContainingIndex,
      endContainingIndex,
      matchLimit,
      maxStartDepth
    );
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
    const result = new Array();
    this.exceededMatchLimit = Boolean(didExceedMatchLimit);
    const captures = new Array();
    let address = startAddress;
    for (let i2 = 0; i2 < count; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      captures.length = captureCount;
      address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
      if (this.textPredicates[patternIndex].every((p) => p(captures))) {
        const capture = captures[captureIndex];
        const setProperties = this.setProperties[patternIndex];
        capture.setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        capture.assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        capture.refutedProperties = refutedProperties;
        result.push(capture);
      }
    }
    C._free(startAddress);
    C.currentQueryProgressCallback = null;
    return result;
  }
  /** Get the predicates for a given pattern. */
  predicatesForPattern(patternIndex) {
    return this.predicates[patternIndex];
  }
  /**
   * Disable a certain capture within a query.
   *
   * This prevents the capture from being returned in matches, and also
   * avoids any resource usage associated with recording the capture.
   */
  disableCapture(captureName) {
    const captureNameLength = C.lengthBytesUTF8(captureName);
    const captureNameAddress = C._malloc(captureNameLength + 1);
    C.stringToUTF8(captureName, captureNameAddress, captureNameLength + 1);
    C._ts_query_disable_capture(this[0], captureNameAddress, captureNameLength);
    C._free(captureNameAddress);
  }
  /**
   * Disable a certain pattern within a query.
   *
   * This prevents the pattern from matching, and also avoids any resource
   * usage associated with the pattern. This throws an error if the pattern
   * index is out of bounds.
   */
  disablePattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    C._ts_query_disable_pattern(this[0], patternIndex);
  }
  /**
   * Check if, on its last execution, this cursor exceeded its maximum number
   * of in-progress matches.
   */
  didExceedMatchLimit() {
    return this.exceededMatchLimit;
  }
  /** Get the byte offset where the given pattern starts in the query's source. */
  startIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    return C._ts_query_start_byte_for_pattern(this[0], patternIndex);
  }
  /** Get the byte offset where the given pattern ends in the query's source. */
  endIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    return C._ts_query_end_byte_for_pattern(this[0], patternIndex);
  }
  /** Get the number of patterns in the query. */
  patternCount() {
    return C._ts_query_pattern_count(this[0]);
  }
  /** Get the index for a given capture name. */
  captureIndexForName(captureName) {
    return this.captureNames.indexOf(captureName);
  }
  /** Check if a given pattern within a query has a single root node. */
  isPatternRooted(patternIndex) {
    return C._ts_query_is_pattern_rooted(this[0], patternIndex) === 1;
  }
  /** Check if a given pattern within a query has a single root node. */
  isPatternNonLocal(patternIndex) {
    return C._ts_query_is_pattern_non_local(this[0], patternIndex) === 1;
  }
  /**
   * Check if a given step in a query is 'definite'.
   *
   * A query step is 'definite' if its parent pattern will be guaranteed to
   * match successfully once it reaches the step.
   */
  isPatternGuaranteedAtStep(byteIndex) {
    return C._ts_query_is_pattern_guaranteed_at_step(this[0], byteIndex) === 1;
  }
};

// src/parse/code/grammars.ts
var FOLDERS = ["./wasm/", "../wasm/", "../../../dist/wasm/"];
var RUNTIME = "web-tree-sitter.wasm";
var folder;
var runtime;
var grammars = /* @__PURE__ */ new Map();
function loadGrammar(language) {
  const known = grammars.get(language);
  if (known) return known;
  const grammar = readGrammar(language);
  grammars.set(language, grammar);
  return grammar;
}
async function readGrammar(name2) {
  await (runtime ??= Parser.init({ wasmBinary: readWasm(RUNTIME) }));
  const language = await Language.load(readWasm(`tree-sitter-${name2}.wasm`));
  const parser = new Parser();
  parser.setLanguage(language);
  return { parser, types: language.types, fields: language.fields };
}
function readWasm(name2) {
  folder ??= FOLDERS.map((relative) => new URL(relative, import.meta.url)).find(
    (url) => existsSync(new URL(RUNTIME, url))
  );
  if (!folder)
    throw new Error(`The installation is incomplete: ${name2} is missing beside the program. Reinstall the scanner.`);
  return readFileSync(new URL(name2, folder));
}

// src/parse/code/syntax.ts
var DEPTH_CAP3 = 300;
var NODE_CAP = 4e5;
var KEPT = /* @__PURE__ */ new Set(["async", "default", "get", "set", "static", "in", "of", "*", "not", "delete"]);
async function parseSyntax(text, language) {
  const grammar = await loadGrammar(language);
  const tree = grammar.parser.parse(text);
  if (!tree)
    return {
      root: { type: "ERROR", field: void 0, start: 0, end: text.length, children: [] },
      errors: text.length,
      cut: false
    };
  const cursor = tree.walk();
  try {
    return copyTree(cursor, grammar);
  } finally {
    cursor.delete();
    tree.delete();
  }
}
function copyTree(cursor, grammar) {
  const root = readNode(cursor, grammar);
  const path = [root];
  let errors = 0;
  let count = 1;
  let cut2 = false;
  if (!cursor.gotoFirstChild()) return { root, errors, cut: cut2 };
  for (; ; ) {
    if (isKept(cursor, grammar)) {
      const node = readNode(cursor, grammar);
      path.at(-1)?.children.push(node);
      count += 1;
      if (count >= NODE_CAP) return { root, errors, cut: true };
      if (node.type === "ERROR") errors += node.end - node.start;
      if (path.length >= DEPTH_CAP3) cut2 = true;
      else if (cursor.gotoFirstChild()) {
        path.push(node);
        continue;
      }
    }
    while (!cursor.gotoNextSibling()) {
      path.pop();
      if (path.length === 0 || !cursor.gotoParent()) return { root, errors, cut: cut2 };
    }
  }
}
function isKept(cursor, { types }) {
  return cursor.nodeIsNamed || cursor.currentFieldId !== 0 || KEPT.has(types[cursor.nodeTypeId] ?? "");
}
function readNode(cursor, { types, fields }) {
  return {
    type: types[cursor.nodeTypeId] ?? "ERROR",
    field: fields[cursor.currentFieldId] ?? void 0,
    start: cursor.startIndex,
    end: cursor.endIndex,
    children: []
  };
}

// src/parse/code/parse-code.ts
var CODE_CAP = 15e5;
async function parseCode(text, language, map, unit) {
  if (text.length > CODE_CAP || isMinified(text)) return void 0;
  const { tree, used } = await readTree(text, language);
  const body2 = lower(tree.root, text, used);
  return { language: used, text, map, ...unit === void 0 ? {} : { unit }, body: body2, errors: tree.errors };
}
function isMinified(text) {
  const LONG_TEXT = 2e4;
  const LONG_LINE = 400;
  if (text.length < LONG_TEXT) return false;
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
  return text.length / lines > LONG_LINE;
}
async function readTree(text, language) {
  const tree = await parseSyntax(text, language);
  if (language !== "typescript" || tree.errors === 0 || !/<\/|\/>/.test(text)) return { tree, used: language };
  const other = await parseSyntax(text, "tsx");
  return other.errors < tree.errors ? { tree: other, used: "tsx" } : { tree, used: language };
}
function lower(root, text, language) {
  return language === "python" ? lowerPython(root, text) : lowerJavaScript(root, text);
}

// src/parse/data-read.ts
function entriesOf(node) {
  return node?.type === "map" ? node.entries : [];
}
function itemsOf2(node) {
  return node?.type === "list" ? node.items : [];
}
function valueAt(node, ...keys) {
  return keys.reduce((at, key) => entriesOf(at).find((entry) => entry.key === key)?.value, node);
}
function textOf2(node) {
  if (node?.type !== "scalar" || node.value === null) return void 0;
  return { text: String(node.value), map: mapOfScalar(node) };
}
function mapOfScalar({ map, span, value }) {
  if (map && map.length > 0) return map;
  return [{ at: 0, file: span.start, length: typeof value === "string" ? 0 : span.end - span.start }];
}

// src/parse/offset-map.ts
function straightMap(length, file = 0) {
  return [{ at: 0, file, length }];
}
function findRun(map, offset) {
  let low = -1;
  let high = map.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((map[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
function toFileOffset(map, offset) {
  const run2 = map[findRun(map, offset)];
  if (!run2) return map[0]?.file ?? 0;
  return run2.file + Math.min(Math.max(offset - run2.at, 0), run2.length);
}
function toFileSpan(map, { start: start2, end }) {
  const from = toFileOffset(map, start2);
  if (end <= start2) return { start: from, end: from };
  const run2 = map[findRun(map, end - 1)];
  const isCovered = run2 !== void 0 && end - 1 < run2.at + run2.length;
  const to = toFileOffset(map, end - 1) + (isCovered ? 1 : 0);
  return { start: from, end: Math.max(from, to) };
}
function joinTexts(pieces) {
  let text = "";
  const map = [];
  for (const piece of pieces) {
    for (const { at, file, length } of piece.map ?? []) map.push({ at: at + text.length, file, length });
    text += piece.text;
  }
  return { text, map };
}

// src/parse/notebook-cells.ts
function* readCells(root) {
  const named3 = ["language_info.name", "kernelspec.language"].map(
    (path) => textOf2(valueAt(root, "metadata", ...path.split(".")))
  );
  const language = (named3.find(Boolean)?.text ?? "python").toLowerCase();
  const sheets = itemsOf2(valueAt(root, "worksheets")).map((sheet) => valueAt(sheet, "cells"));
  for (const cell of [valueAt(root, "cells"), ...sheets].flatMap(itemsOf2)) {
    if (textOf2(valueAt(cell, "cell_type"))?.text !== "code") continue;
    const source = valueAt(cell, "source") ?? valueAt(cell, "input");
    const lines = source?.type === "list" ? source.items : [source];
    const joined2 = joinTexts(lines.flatMap((line) => textOf2(line) ?? []));
    if (joined2.text !== "") yield { ...joined2, language };
  }
}
function joinCells(root) {
  const cells = [...readCells(root)].filter(
    ({ language, text }) => language.startsWith("python") && !/^\s*%%(?!capture|time)/.test(text)
  );
  return joinTexts(cells.flatMap(({ text, map }) => [{ text: blankMagic(text), map }, { text: "\n" }]));
}
function blankMagic(text) {
  return text.replaceAll(/^[ \t]*[!%?][^\n]*/gm, (line) => " ".repeat(line.length));
}

// src/read-code.ts
var NO_CODE = { sites: { calls: [], assigns: [] }, record: void 0 };
async function readCode(parsed, tables, test, hashOf) {
  const units = [];
  for (const { text, language, map, unit } of listCode(parsed)) {
    const read = await parseCode(text, language, map, unit);
    if (read) units.push(read);
  }
  if (units.length === 0) return NO_CODE;
  const runs = units.map(
    (unit) => evaluateUnit(unit, tables[unit.language === "python" ? "python" : "javascript"], test)
  );
  const sites = runs.map((run2) => listSites(run2, toFile(run2)));
  return {
    sites: { calls: sites.flatMap(({ calls }) => calls), assigns: sites.flatMap(({ assigns }) => assigns) },
    record: createRecord(runs.map((run2) => [run2, { regionOf: regions(parsed, run2), hashOf }]))
  };
}
function toFile({ unit: { map } }) {
  return (span) => toFileSpan(map, span);
}
function regions({ lines }, run2) {
  const translate = toFile(run2);
  return (span) => lines.regionOf(translate(span));
}
function listCode({ text, kind, roots, scripts }) {
  if (KINDS[kind] === "code") return [{ text, language: languageOf(kind), map: straightMap(text.length) }];
  const cells = kind === "notebook" ? roots.map(joinCells).filter((cell) => cell.text !== "") : [];
  const inline = scripts.flatMap(
    ({ code, unit }) => code.flatMap(
      ({ language, text: inner2, map }) => language === "json" ? [] : [{ text: inner2, language, map, ...unit === void 0 ? {} : { unit } }]
    )
  );
  return [...cells.map((cell) => ({ ...cell, language: "python" })), ...inline];
}
function languageOf(kind) {
  return kind === "python" || kind === "javascript" ? kind : "typescript";
}
export {
  readCode
};
