import { createRequire as createOwnRequire } from 'node:module';
const require = createOwnRequire(import.meta.url);
var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

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
  const run = map[findRun(map, offset)];
  if (!run) return map[0]?.file ?? 0;
  return run.file + Math.min(Math.max(offset - run.at, 0), run.length);
}
function toFileSpan(map, { start, end }) {
  const from = toFileOffset(map, start);
  if (end <= start) return { start: from, end: from };
  const run = map[findRun(map, end - 1)];
  const isCovered = run !== void 0 && end - 1 < run.at + run.length;
  const to = toFileOffset(map, end - 1) + (isCovered ? 1 : 0);
  return { start: from, end: Math.max(from, to) };
}
function sliceMap(map, start, end) {
  const runs = [];
  for (let index = Math.max(findRun(map, start), 0); index < map.length; index++) {
    const { at: at2, file, length } = map[index] ?? { at: end, file: 0, length: 0 };
    if (at2 >= end) break;
    const from = Math.max(at2, start);
    const to = Math.min(at2 + length, end);
    if (from < to) runs.push({ at: from - start, file: file + from - at2, length: to - from });
  }
  return runs.length > 0 ? runs : [{ at: 0, file: toFileOffset(map, start), length: 0 }];
}
function joinTexts(pieces) {
  let text = "";
  const map = [];
  for (const piece of pieces) {
    for (const { at: at2, file, length } of piece.map ?? []) map.push({ at: at2 + text.length, file, length });
    text += piece.text;
  }
  return { text, map };
}
var init_offset_map = __esm({
  "src/parse/offset-map.ts"() {
    "use strict";
  }
});

// src/parse/env.ts
var env_exports = {};
__export(env_exports, {
  parseEnv: () => parseEnv
});
function parseEnv(text) {
  const entries = [];
  const unclosed = /* @__PURE__ */ new Set();
  let at2 = text.startsWith("\uFEFF") ? 1 : 0;
  for (; at2 < text.length && entries.length <= NODE_CAP; at2 = nextLine(text, at2)) {
    NAME2.lastIndex = at2;
    const found2 = NAME2.exec(text);
    if (!found2) continue;
    const [head, key = ""] = found2;
    const start = at2 + head.length;
    const nameAt = found2.indices?.[1]?.[0] ?? at2;
    const value = readQuoted(text, start, unclosed) ?? readPlain(text, start);
    entries.push({ key, keySpan: { start: nameAt, end: nameAt + key.length }, value });
    at2 = value.span.end;
  }
  const faults = entries.length > NODE_CAP ? [tooManyNodes()] : [];
  if (entries.length === 0) return { roots: [], faults };
  return { roots: [{ type: "map", span: { start: 0, end: text.length }, entries }], faults };
}
function nextLine(text, at2) {
  const end = text.indexOf("\n", at2);
  return end < 0 ? text.length : end + 1;
}
function readPlain(text, start) {
  LINE_END.lastIndex = start;
  const line = text.slice(start, LINE_END.exec(text)?.index);
  const comment = line.startsWith("#") ? 0 : line.search(/[ \t]#/);
  const value = (comment < 0 ? line : line.slice(0, comment)).trimEnd();
  const span = { start, end: start + value.length };
  return { type: "scalar", span, value, map: straightMap(value.length, start) };
}
function readQuoted(text, start, unclosed) {
  const quote = text[start] ?? "";
  const pattern = QUOTED[quote];
  if (!pattern || unclosed.has(quote)) return void 0;
  pattern.lastIndex = start;
  const end = start + (pattern.exec(text)?.[0].length ?? 0);
  if (end === start) {
    unclosed.add(quote);
    return void 0;
  }
  const span = { start, end };
  const inner = text.slice(start + 1, end - 1);
  const { text: value, map } = quote === '"' ? unescape(inner, start + 1) : { text: inner, map: straightMap(inner.length, start + 1) };
  return { type: "scalar", span, value, map };
}
function unescape(inner, start) {
  const pieces = [...inner.matchAll(/[^\\]+|\\[^]?/g)].map(({ 0: piece, index }) => {
    const meant = piece.startsWith("\\") ? ESCAPES[piece.slice(1)] : void 0;
    return meant === void 0 ? { text: piece, map: straightMap(piece.length, start + index) } : { text: meant, map: straightMap(0, start + index) };
  });
  return joinTexts(pieces);
}
var NAME2, LINE_END, QUOTED, ESCAPES;
var init_env = __esm({
  "src/parse/env.ts"() {
    "use strict";
    init_data();
    init_offset_map();
    NAME2 = /[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*=[ \t]*/dy;
    LINE_END = /[\r\n]|$/g;
    QUOTED = {
      '"': /"(?:[^"\\]|\\[^])*"/y,
      "'": /'[^']*'/y,
      "`": /`[^`]*`/y
    };
    ESCAPES = { n: "\n", r: "\r", t: "	", '"': '"', "\\": "\\", $: "$" };
  }
});

// src/parse/modelfile.ts
function* readModelfile(text) {
  for (let at2 = 0; at2 < text.length; at2 = nextLine2(text, at2)) {
    INSTRUCTION.lastIndex = at2;
    const found2 = INSTRUCTION.exec(text);
    if (!found2) continue;
    const [head, word = ""] = found2;
    const nameAt = at2 + head.length - head.trimStart().length;
    const { from, to, end } = readValue(text, at2 + head.length);
    const value = text.slice(from, to);
    at2 = end;
    yield {
      key: word.toUpperCase(),
      keySpan: { start: nameAt, end: nameAt + word.length },
      value: { type: "scalar", span: { start: from, end: to }, value, map: straightMap(value.length, from) }
    };
  }
}
function readValue(text, start) {
  REST_OF_LINE.lastIndex = start;
  const line = REST_OF_LINE.exec(text)?.[0] ?? "";
  const opening = /^(?:\w+[ \t]+)?"""/.exec(line)?.[0].length;
  const closing = opening === void 0 ? -1 : text.indexOf('"""', start + opening);
  if (opening !== void 0 && closing >= 0) {
    const from = line.startsWith('"""') ? start + 3 : start;
    return { from, to: closing, end: closing + 3 };
  }
  const whole = line.trimEnd();
  const quoted = /^"[^"]*"$/.test(whole) && whole.length > 1 ? 1 : 0;
  return { from: start + quoted, to: start + whole.length - quoted, end: start + line.length };
}
function nextLine2(text, at2) {
  const end = text.indexOf("\n", at2);
  return end < 0 ? text.length : end + 1;
}
var INSTRUCTION, REST_OF_LINE;
var init_modelfile = __esm({
  "src/parse/modelfile.ts"() {
    "use strict";
    init_offset_map();
    INSTRUCTION = /[ \t]*([A-Za-z]+)[ \t]+/y;
    REST_OF_LINE = /[^\r\n]*/y;
  }
});

// src/parse/requirements.ts
function* readRequirements(text) {
  for (const line of readLogicalLines(text)) {
    const start = line.text.search(/\S/);
    if (start < 0 || line.text[start] === "#") continue;
    const comment = line.text.search(/\s#/);
    const content = line.text.slice(start, comment < 0 ? void 0 : comment).trimEnd();
    const option = OPTION.exec(content);
    const project = option ? void 0 : matchProject(content);
    const [head, key] = option ?? project ?? [void 0, void 0];
    if (head !== void 0 && key !== void 0) {
      const end = option ? content.length : endOfRequirement(content, head.length);
      yield createEntry(line, start, key.length, start + head.length, start + end);
    } else {
      const end = endOfRequirement(content, 0);
      if (end > 0) yield createEntry(line, start, end, start + end, start + end);
    }
  }
}
function matchProject(content) {
  const found2 = PROJECT.exec(content);
  return found2 && BEHIND_PROJECT.test(content.slice(found2[0].length, found2[0].length + 2)) ? found2 : void 0;
}
function endOfRequirement(content, from) {
  const rest = content.slice(from);
  const suffix = /^[^@/]*;/.test(rest) ? rest.search(/(?:^|\s)--|;/) : rest.search(SUFFIX);
  return from + (suffix < 0 ? rest : rest.slice(0, suffix)).trimEnd().length;
}
function createEntry(line, start, length, from, to) {
  const at2 = (begin, end) => toFileSpan(line.map, { start: begin, end });
  const keySpan = at2(start, start + length);
  const key = line.text.slice(start, start + length);
  if (to <= from) return { key, keySpan, value: { type: "scalar", span: keySpan, value: null } };
  const value = line.text.slice(from, to);
  return { key, keySpan, value: { type: "scalar", span: at2(from, to), value, map: sliceMap(line.map, from, to) } };
}
function* readLogicalLines(text) {
  for (let at2 = 0; at2 < text.length; ) {
    LOGICAL.lastIndex = at2;
    const [whole] = LOGICAL.exec(text) ?? [""];
    const pieces = [];
    for (const { 0: piece, index } of whole.matchAll(/(?:[^\\]|\\(?!\r?\n))+/g))
      pieces.push({ text: piece, map: straightMap(piece.length, at2 + index) });
    yield joinTexts(pieces.map((piece, index) => index > 0 ? dropBreak(piece) : piece));
    at2 += whole.length + 1;
  }
}
function dropBreak({ text, map }) {
  const length = /^\r?\n/.exec(text)?.[0].length ?? 0;
  return { text: text.slice(length), map: sliceMap(map, length, text.length) };
}
var LOGICAL, OPTION, PROJECT, BEHIND_PROJECT, SUFFIX;
var init_requirements = __esm({
  "src/parse/requirements.ts"() {
    "use strict";
    init_offset_map();
    LOGICAL = /(?:[^\\\r\n]|\\(?!\r?\n))*(?:\\\r?\n(?:[^\\\r\n]|\\(?!\r?\n))*)*/y;
    OPTION = /^(--?[A-Za-z][\w-]*)(?:\s*=\s*|\s+|$)/;
    PROJECT = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[[^\]]*\]\s*)?/;
    BEHIND_PROJECT = /^(?:$|[@<>=!~(;,]|--)/;
    SUFFIX = /(?:^|\s)--(?:hash|config-settings|global-option|install-option)\b|\s;|;(?=\s)/;
  }
});

// src/parse/lines-file.ts
var lines_file_exports = {};
__export(lines_file_exports, {
  parseLinesFile: () => parseLinesFile
});
function parseLinesFile(text, kind) {
  const body = text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text;
  const entries = [];
  for (const entry of (READERS2[kind ?? "ignore-file"] ?? readPatterns)(body)) {
    if (entries.length === NODE_CAP) return { roots: [createRoot(text, entries)], faults: [tooManyNodes()] };
    entries.push(entry);
  }
  return { roots: entries.length > 0 ? [createRoot(text, entries)] : [], faults: [] };
}
function createRoot(text, entries) {
  return { type: "map", span: { start: 0, end: text.length }, entries };
}
function* readLines(text) {
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) yield { text: line, at: index };
}
function* readPatterns(text) {
  for (const line of readLines(text)) {
    const key = line.text.trim();
    if (key === "" || key.startsWith("#")) continue;
    const start = line.at + line.text.indexOf(key);
    const span = { start, end: start + key.length };
    yield { key, keySpan: span, value: { type: "scalar", span, value: null } };
  }
}
function* readOwners(text) {
  for (const line of readLines(text)) {
    const words3 = [...line.text.matchAll(/(?:\\.|[^\s\\])+/g)];
    const comment = words3.findIndex(([word]) => word.startsWith("#"));
    const [pattern, ...owners] = (comment < 0 ? words3 : words3.slice(0, comment)).map(({ 0: word, index }) => ({
      text: word,
      span: { start: line.at + index, end: line.at + index + word.length }
    }));
    if (!pattern || /^\^?\[/.test(pattern.text)) continue;
    const items = owners.map(({ text: value, span: span2 }) => {
      return { type: "scalar", span: span2, value, map: straightMap(value.length, span2.start) };
    });
    const span = {
      start: owners[0]?.span.start ?? pattern.span.start,
      end: owners.at(-1)?.span.end ?? pattern.span.end
    };
    yield { key: pattern.text, keySpan: pattern.span, value: { type: "list", span, items } };
  }
}
var READERS2;
var init_lines_file = __esm({
  "src/parse/lines-file.ts"() {
    "use strict";
    init_data();
    init_modelfile();
    init_offset_map();
    init_requirements();
    READERS2 = {
      requirements: readRequirements,
      "ignore-file": readPatterns,
      codeowners: readOwners,
      modelfile: readModelfile
    };
  }
});

// src/parse/align.ts
function escapeLength(source, at2) {
  const kind = source[at2 + 1];
  if (kind === "x") return 4;
  if (kind === "u") return 6;
  if (kind === "U") return 10;
  if (kind === "\r" && source[at2 + 2] === "\n") return 3;
  return 2;
}
function charactersAt(value, at2) {
  return (value.codePointAt(at2) ?? 0) > 65535 ? 2 : 1;
}
function alignText(value, source, within, { escapes, indent }) {
  const runs = [];
  let at2 = 0;
  let file = within.start;
  const skipIndentation = () => {
    const limit = indent === "none" ? 0 : indent > 0 ? indent : Number.POSITIVE_INFINITY;
    for (let skipped = 0; skipped < limit && (source[file] === " " || source[file] === "	"); skipped++) file++;
  };
  const take = () => {
    const last = runs.at(-1);
    if (last && last.at + last.length === at2 && last.file + last.length === file) last.length++;
    else runs.push({ at: at2, file, length: 1 });
    at2++;
    file++;
  };
  if (indent !== "none" && indent > 0) skipIndentation();
  while (at2 < value.length && file < within.end) {
    const want = value[at2] ?? "";
    const have = source[file] ?? "";
    if (have === "\\" && escapes) {
      const length = escapeLength(source, file);
      const joinsLines = NEWLINE.test(source[file + 1] ?? "");
      file += length;
      if (joinsLines) skipIndentation();
      else at2 += length === 10 ? charactersAt(value, at2) : 1;
    } else if (want === have) {
      take();
      if (NEWLINE.test(have)) skipIndentation();
    } else if (have === "\r") file++;
    else if (have === "\n") {
      file++;
      skipIndentation();
      if (want === " " && source[file] !== " ") at2++;
    } else if (have === " " || have === "	" || have === "'") file++;
    else break;
  }
  return runs;
}
function createText(span, value, source, within, style) {
  let map;
  return {
    type: "scalar",
    span,
    value,
    get map() {
      return map ??= alignText(value, source, within, style);
    }
  };
}
var NEWLINE, PLAIN;
var init_align = __esm({
  "src/parse/align.ts"() {
    "use strict";
    NEWLINE = /[\r\n]/;
    PLAIN = { escapes: false, indent: 0 };
  }
});

// src/parse/front-matter.ts
var front_matter_exports = {};
__export(front_matter_exports, {
  parseFrontMatter: () => parseFrontMatter
});
async function parseFrontMatter(text) {
  const fence = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.exec(text);
  if (!fence) return NONE;
  const [head, mark = ""] = fence;
  const end = findEnd(text, head.length, mark);
  if (end === void 0) return NONE;
  const body = text.slice(0, end);
  if (mark === "+++") return (await import("./parts/parse-toml.js")).parseToml(body.replace("+++", "   "));
  if (!/^(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*[\w"'-][\w ."'-]*:(?=\s)/.test(body.slice(head.length))) return NONE;
  const { parseYaml } = await import("./parts/parse-yaml.js");
  const strict = parseYaml(body);
  if (strict.faults.length === 0) return strict;
  const { masked, entries } = takeLooseLines(body, head.length);
  if (entries.length === 0) return strict;
  const rest = parseYaml(masked);
  return { roots: [join(rest.roots[0], entries, body.length)], faults: rest.faults };
}
function findEnd(text, from, mark) {
  const closing = mark === "---" ? /^---[ \t]*\r?$/gm : /^\+\+\+[ \t]*\r?$/gm;
  closing.lastIndex = from;
  return closing.exec(text)?.index;
}
function takeLooseLines(text, from) {
  const entries = [];
  let masked = text.slice(0, from);
  let at2 = from;
  LOOSE.lastIndex = from;
  for (let found2 = LOOSE.exec(text); found2; found2 = LOOSE.exec(text)) {
    const [whole, key = "", written = ""] = found2;
    if (!/:(?:\s|$)|\s#|^[`@%]/.test(written)) continue;
    const end = found2.index + whole.length;
    const span = { start: end - written.length, end };
    const value = written.replace(/\s*\n\s*/g, " ").trimEnd();
    entries.push({
      key,
      keySpan: { start: found2.index, end: found2.index + key.length },
      value: createText(span, value, text, span, PLAIN)
    });
    masked += text.slice(at2, found2.index) + whole.replace(/\S/g, "#");
    at2 = end;
  }
  return { masked: masked + text.slice(at2), entries };
}
function join(root, loose, end) {
  const own = root?.type === "map" ? root.entries : [];
  const entries = [...own, ...loose].toSorted((one, other) => one.keySpan.start - other.keySpan.start);
  return { type: "map", span: { start: entries[0]?.keySpan.start ?? 0, end }, entries };
}
var NONE, LOOSE;
var init_front_matter = __esm({
  "src/parse/front-matter.ts"() {
    "use strict";
    init_align();
    NONE = { roots: [], faults: [] };
    LOOSE = /^([\w-]+):[ \t]+(?![ \t[{|>&*!'"#])([^\r\n]+(?:\r?\n[ \t]+[^\r\n]+)*)/gm;
  }
});

// src/parse/data.ts
function tooManyNodes() {
  return { code: "too-many-nodes", text: `The file has over ${NODE_CAP} values; the rest was not scanned.` };
}
async function parseData(text, format, kind) {
  try {
    if (format === "json") return (await import("./parts/parse-json.js")).parseJson(text);
    if (format === "toml") return (await import("./parts/parse-toml.js")).parseToml(text);
    if (format === "env") return (await Promise.resolve().then(() => (init_env(), env_exports))).parseEnv(text);
    if (format === "lines") return (await Promise.resolve().then(() => (init_lines_file(), lines_file_exports))).parseLinesFile(text, kind);
    if (format === "notebook") return (await import("./parts/parse-json.js")).parseJson(text);
    if (format === "markdown") return await (await Promise.resolve().then(() => (init_front_matter(), front_matter_exports))).parseFrontMatter(text);
    return (await import("./parts/parse-yaml.js")).parseYaml(text);
  } catch (error) {
    const reason = describeError(error);
    return {
      roots: [],
      faults: [{ code: "parser-failed", text: `The ${format} parser gave up on this file: {reason}`, reason }]
    };
  }
}
function describeError(error) {
  return (error instanceof Error ? error.message.split("\n", 1)[0] : void 0) ?? "unknown error";
}
var NODE_CAP, DATA_FORMATS;
var init_data = __esm({
  "src/parse/data.ts"() {
    "use strict";
    NODE_CAP = 2e5;
    DATA_FORMATS = /* @__PURE__ */ new Set([
      "yaml",
      "json",
      "toml",
      "env",
      "lines",
      "notebook",
      "markdown"
    ]);
  }
});

// src/worker.ts
const { parentPort, workerData } = require("node:worker_threads");

// src/guard/needs.ts
function containsIn(text) {
  const known4 = /* @__PURE__ */ new Map();
  let lower;
  return (word) => {
    const answer2 = known4.get(word);
    if (answer2 !== void 0) return answer2;
    lower ??= text.toLowerCase();
    const found2 = lower.includes(word);
    known4.set(word, found2);
    return found2;
  };
}
function meetsNeeds({ needs = [] }, contains) {
  return needs.every((group) => group.some(contains));
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
var COMMAND_CARRIERS = [
  "script",
  "dockerfile",
  "workflow",
  "composite-action",
  "compose",
  "kubernetes",
  "package-json",
  "claude-settings",
  "mcp-config",
  "gemini-settings",
  "vscode-settings",
  "cursor-settings",
  "codex-config",
  "plugin-manifest",
  "devcontainer"
];

// src/guard/reads.ts
var CARRIERS = new Set(COMMAND_CARRIERS);
function matchReads(match, ruleOn, kind) {
  const on = match.on ?? ruleOn;
  if (on.includes(kind) || on.includes(KINDS[kind])) return true;
  if (match.matcher === "imports" && kind === "notebook") return on.includes("python") || on.includes("code");
  if (match.matcher === "code" || match.matcher === "flow") return readsCode(on, kind);
  const wantsCommands = match.matcher === "shell" || match.matcher === "setting";
  return wantsCommands && on.includes("shell") && CARRIERS.has(kind);
}
function readsCode(on, kind) {
  if (kind === "notebook") return on.includes("python") || on.includes("code");
  return CARRIERS.has(kind) && on.some((one) => one === "code" || KINDS[one] === "code");
}

// src/guard/untrusted.ts
function untrusted(text) {
  return text;
}

// src/match/test.ts
const { posix } = require("node:path");

// src/guard/wildcard.ts
function matchesWildcard(text, pattern) {
  const subject = text.toLowerCase();
  const wanted = pattern.toLowerCase();
  let at2 = 0;
  let p = 0;
  let star = -1;
  let resume = 0;
  while (at2 < subject.length) {
    if (wanted[p] === "*") {
      star = p++;
      resume = at2;
    } else if (p < wanted.length && (wanted[p] === "?" || wanted[p] === subject[at2])) {
      p++;
      at2++;
    } else if (star >= 0) {
      p = star + 1;
      at2 = ++resume;
    } else return false;
  }
  while (wanted[p] === "*") p++;
  return p === wanted.length;
}

// src/match/dependency.ts
var LENGTH_CAP = 300;
var DEPENDENCY = /^(@?[A-Za-z0-9][\w./-]*)\s*(?:\[[^\]]*\])?\s*@?\s*\(?([^;#)]*)/;
function isAffected(dependency, row) {
  const [name = "", ...bounds] = row.split(" ");
  const [, written = "", specifier = ""] = DEPENDENCY.exec(dependency.slice(0, LENGTH_CAP)) ?? [];
  if (written === "" || normalise(written) !== normalise(name)) return false;
  const allowed = readSpecifier(specifier);
  const exact = bounds.filter((bound) => bound.startsWith("="));
  if (exact.length > 0) return exact.some((bound) => isOnly(allowed, readVersion(bound.slice(1))));
  const low = readVersion(bounds.find((bound) => bound.startsWith(">="))?.slice(2) ?? "0");
  const high = readVersion(bounds.find((bound) => bound.startsWith("<"))?.slice(1) ?? "");
  if (!allowed.high || !high || !low) return false;
  const isBelow = compare(allowed.high, high) < (allowed.isHighAllowed ? 0 : 1);
  return isBelow && compare(allowed.low ?? [0], low) >= 0;
}
function normalise(name) {
  return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
}
function isOnly({ low, high, isHighAllowed }, version) {
  if (!low || !high || !version || !isHighAllowed) return false;
  return compare(low, version) === 0 && compare(high, version) === 0;
}
function readSpecifier(specifier) {
  const text = specifier.trim();
  if (text === "" || text.includes("||") || / - /.test(text)) return {};
  const parts = [...text.matchAll(/([\^~<>=!]{0,3})\s*v?([^\s,]+)/g)].map(
    ([, operator = "", version = ""]) => readPart(operator, version)
  );
  if (parts.includes(void 0)) return {};
  return parts.reduce((all, part) => intersect(all, part ?? {}), {});
}
function readPart(operator, text) {
  const wildcard = /^(\d+(?:\.\d+)*)\.[*x](?:\.[*x])*$/.exec(text)?.[1];
  const version = readVersion(wildcard ?? text);
  if (operator === "!=") return {};
  if (!version) return void 0;
  if (wildcard !== void 0) return below(version, raise(version, version.length - 1));
  switch (operator) {
    // In npm 1.2 is all of 1.2.x.
    case "":
      return version.length < 3 ? below(version, raise(version, version.length - 1)) : { low: version, high: version, isHighAllowed: true };
    case "=":
    case "==":
    case "===":
      return { low: version, high: version, isHighAllowed: true };
    case "<":
      return { high: version };
    case "<=":
      return { high: version, isHighAllowed: true };
    case ">":
    case ">=":
      return { low: version };
    case "^": {
      const first = version.findIndex((number) => number > 0);
      return below(version, raise(version, first < 0 ? version.length - 1 : first));
    }
    case "~":
      return below(version, raise(version, Math.min(1, version.length - 1)));
    case "~=":
      return version.length < 2 ? void 0 : below(version, raise(version, version.length - 2));
    default:
      return void 0;
  }
}
function below(low, high) {
  return { low, high };
}
function raise(version, place) {
  return [...version.slice(0, place), (version[place] ?? 0) + 1];
}
function intersect(one, other) {
  const low = !one.low || other.low && compare(other.low, one.low) > 0 ? other.low : one.low;
  const isOtherLower = other.high && (!one.high || compare(other.high, one.high) < 0);
  const { high, isHighAllowed } = isOtherLower ? other : one;
  return { ...low ? { low } : {}, ...high ? { high, isHighAllowed: isHighAllowed ?? false } : {} };
}
function readVersion(text) {
  const [numbers] = /^\d{1,9}(?:\.\d{1,9}){0,5}(?![\w*])|^\d{1,9}(?:\.\d{1,9}){0,5}(?=[-+.]?[A-Za-z])/.exec(text) ?? [];
  return numbers === void 0 ? void 0 : numbers.split(".").map(Number);
}
function compare(one, other) {
  const length = Math.max(one.length, other.length);
  for (let place = 0; place < length; place++) {
    const difference = (one[place] ?? 0) - (other[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

// src/match/test.ts
var REGEX_INPUT_CAP = 2e4;
var patterns = /* @__PURE__ */ new Map();
function compilePattern(pattern) {
  const known4 = patterns.get(pattern);
  if (known4) return known4;
  const compiled2 = new RegExp(pattern);
  patterns.set(pattern, compiled2);
  return compiled2;
}
function passes(values, tests, context) {
  return tests.every((test) => passesOne(values, test, context));
}
function passesOne(values, test, context) {
  switch (test.op) {
    case "absent":
      return values.length === 0;
    case "present":
      return values.length > 0;
    case "empty":
      return values.some(({ value }) => value === "" || value === null);
    case "not":
      return !passes(values, test.tests, { ...context, negated: !context.negated });
    case "every":
      return values.length > 0 && values.every((value) => passes([value], test.tests, context));
    case "default":
      return values.length > 0 ? passes(values, test.tests, context) : passesByDefault(test, context);
    case "matches":
      return values.some(
        ({ value }) => typeof value === "string" && compilePattern(test.pattern).test(value.slice(0, REGEX_INPUT_CAP))
      );
    case "more-than":
      return values.some(({ value }) => numberOf(value) > test.number);
    case "less-than":
      return values.some(({ value }) => numberOf(value) < test.number);
    case "is":
    case "in-domain": {
      const table = "literals" in test.operand ? readTable(test.operand.literals) : void 0;
      const lookUp = test.op === "is" ? isInTable : isInTableDomain;
      if (table) return values.some(({ value }) => lookUp(value, table));
      return compareAll(values, test, context);
    }
    default:
      return compareAll(values, test, context);
  }
}
function compareAll(values, test, context) {
  const operands = readOperand(test.operand, context);
  const compare2 = COMPARISONS[test.op];
  return values.some(({ value }) => operands.some((operand) => compare2(value, operand)));
}
var TABLE_FROM = 6;
var tables = /* @__PURE__ */ new WeakMap();
function readTable(literals) {
  const known4 = tables.get(literals);
  if (known4 || literals.length < TABLE_FROM || literals.includes(null)) return known4;
  const words3 = literals.map(String);
  const table = { words: new Set(words3), domains: new Set(words3.map(trimDomain)) };
  tables.set(literals, table);
  return table;
}
function isInTable(value, { words: words3 }) {
  return value !== null && words3.has(String(value));
}
function isInTableDomain(value, { domains }) {
  if (value === null) return false;
  const labels = trimHost(String(value)).split(".").slice(-12);
  return labels.some((_label, index) => domains.has(labels.slice(index).join(".")));
}
function numberOf(value) {
  const isNumeric = typeof value === "number" || typeof value === "string" && value.trim() !== "";
  return isNumeric ? Number(value) : Number.NaN;
}
function readOperand(operand, context) {
  return "literals" in operand ? operand.literals : context.field(operand.field).map(({ value }) => value);
}
function passesByDefault(test, context) {
  const { product, setting, tests } = test;
  const defaults = context.products[product]?.settings[setting]?.defaults ?? [];
  const passing = defaults.filter(({ value }) => passes(value === null ? [] : [{ value }], tests, context));
  const failing = defaults.filter((one) => !passing.includes(one));
  const answer2 = context.negated ? defaults.length > 0 && failing.length === 0 : passing.length > 0;
  const grounds = answer2 ? passing : failing;
  if (grounds.length > 0 && grounds.length < defaults.length)
    context.assume({ product, setting, values: grounds.map(({ value }) => value) });
  return answer2;
}
var onText = (compare2) => (value, operand) => value !== null && operand !== null && compare2(String(value), String(operand));
function isUnder(given, root) {
  const path = given.includes("..") ? posix.normalize(given) : given;
  let length = root.length;
  while (root[length - 1] === "/") length--;
  const base = root.slice(0, length);
  return path === root || path === base || path.startsWith(`${base}/`);
}
function isInDomain(host, domain) {
  const name = trimHost(host);
  const wanted = trimDomain(domain);
  return name === wanted || name.endsWith(`.${wanted}`);
}
function trimHost(host) {
  return host.toLowerCase().replace(/\.$/, "");
}
function trimDomain(domain) {
  return domain.toLowerCase().replace(/^\*?\./, "");
}
var COMPARISONS = {
  is: (value, operand) => value === operand || value !== null && operand !== null && String(value) === String(operand),
  like: onText(matchesWildcard),
  under: onText(isUnder),
  covers: onText((value, operand) => isUnder(operand, value)),
  "starts-with": onText((value, operand) => value.startsWith(operand)),
  "ends-with": onText((value, operand) => value.endsWith(operand)),
  contains: onText((value, operand) => value.includes(operand)),
  "in-domain": onText(isInDomain),
  "domain-of": onText((value, operand) => isInDomain(operand, value)),
  "affected-by": onText(isAffected)
};

// src/match/condition.ts
function holds(conditions, field, products, assume) {
  const reading = { products, field, assumed: [] };
  for (const condition of conditions) if (!check(condition, false, reading)) return false;
  for (const assumption of reading.assumed) assume(assumption);
  return true;
}
function check(condition, negated, reading) {
  const before = reading.assumed.length;
  const answer2 = decide(condition, negated, reading);
  if (answer2 === negated) reading.assumed.length = before;
  return answer2;
}
function decide(condition, negated, reading) {
  if ("field" in condition) {
    const { products, field, assumed } = reading;
    const context = { products, field, negated, assume: (assumption) => void assumed.push(assumption) };
    return passes(field(condition.field), condition.tests, context);
  }
  if ("any" in condition) return condition.any.some((inner) => check(inner, negated, reading));
  if ("all" in condition) return condition.all.every((inner) => check(inner, negated, reading));
  return !condition.none.some((inner) => check(inner, !negated, reading));
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
  const known4 = /* @__PURE__ */ new Map();
  const find = (symbol) => {
    const found2 = known4.get(symbol);
    if (found2) return found2;
    const likely = [...byName.get(lastName(symbol)) ?? [], ...byName.get("*") ?? []];
    const all = [
      ...exact.get(symbol) ?? [],
      ...likely.filter((entry) => fits(entry, symbol)).map(({ value }) => value)
    ];
    known4.set(symbol, all);
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

// src/match/text-negation.ts
function isNegated(region, words3) {
  return forbids(words3) || isDescribed(region, words3) || isForbiddenAbove(region);
}
var FORBIDDING = /\b(?:never|(?:do|does|did|must|should|shall|may|can|could|would|will|is|are) ?(?:not|n't)|cannot|don'?t|doesn'?t|mustn'?t|shouldn'?t|can'?t|won'?t|isn'?t|aren'?t|avoid(?:s|ing|ed)?|refus(?:e|es|ing|al)|reject(?:s|ed)?|decline|forbid(?:s|den)?|prohibit(?:s|ed)?|prevent(?:s|ing)?|disallow(?:s|ed)?|block(?:s|ed)?|without ever|no longer|instead of|rather than|under no circumstances|not (?:allowed|permitted|acceptable|recommended|safe)|unsafe|dangerous|insecure|beware)\b|[❌🚫⛔✗✘]/u;
function forbids(words3) {
  return FORBIDDING.test(words3);
}
var DESCRIBING = /\b(?:malicious(?:ly)?|attack(?:s|ed|er|ers|ing)?|adversar(?:y|ies|ial)|injections?|inject(?:s|ed|ing)|jailbreak(?:s|ing)?|exploit(?:s|ed|ing|ation)?|exfiltrat(?:e|es|ed|ing|ion)|threat(?:s| model)?|vulnerab(?:le|ility|ilities)|poison(?:s|ed|ing)?|phish(?:ing)?|scam(?:s|mers?)?|malware|backdoors?|red[- ]?(?:flags?|team(?:s|ing)?)|suspicious|untrusted|spoof(?:s|ed|ing)?|social engineering|detect(?:s|ed|ing|ion|or)?|scan(?:s|ned|ning|ner)?(?: for)?|audit(?:s|ing|or)?|flag(?:s|ged)?|warn(?:s|ing)?|indicators?|signatures?|patterns? (?:like|such as)|phrases? (?:like|such as)|(?:instructions?|prompts?|messages?|texts?|something|anything|things|words|sentences|commands?) (?:like|such as)|attempts? to|tr(?:y|ies|ying) to|tells? you to|asks? you to|instructs? you to|if (?:a|an|any|someone|you (?:see|find|notice|encounter|are asked))|guardrails?|sanitiz(?:e|es|ed|ing)|hypothetical|anti-?patterns?|rationali[sz]ations?|excuses?|bad example|common mistakes?|pitfalls?|bypass(?:es|ed)? (?:attempts?|techniques?)|evasion|payloads?)\b/;
function isDescribed({ section, context }, words3) {
  return DESCRIBING.test(words3) || [...section, ...context].some((text) => DESCRIBING.test(normalizeText(text)));
}
var FORBIDDING_ABOVE = /^\W{0,8}(?:the )?(?:wrong|bad|worse|worst|incorrect|broken|no|nope|not|before(?! (?:you|we|your|any|each|every|the|[a-z]{2,20}ing))|problem|prohibited|forbidden|mistakes?|anti|unsafe|unacceptable|banned|smell)\b|\b(?:what not to|things to avoid|must never|never|do not|don'?ts?|avoid|not allowed|wrong|anti-?patterns?|mistakes?|pitfalls?|red flags?|forbidden|prohibited|banned|disallowed|off[- ]limits|out of scope|refuse|reject|stop if|excuses?|rationali[sz]ations?|troubleshooting)\b|[❌🚫⛔✗✘]/u;
function isForbiddenAbove({ section, context }) {
  return [...section, ...context].some((text) => FORBIDDING_ABOVE.test(normalizeText(text)));
}
function normalizeText(text) {
  const plain = !/[^\p{ASCII}]/u.test(text) ? text : foldText(text);
  return plain.toLowerCase().replaceAll("`", "");
}
function foldText(text) {
  return text.replaceAll(new RegExp("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\u{E0000}-\\u{E00FF}]|\\p{Variation_Selector}", "gu"), "").normalize("NFKC").replaceAll(/[‘’‛′]/g, "'").replaceAll(/[“”„‟″«»]/g, '"').replaceAll(/[‐-―−]/g, "-");
}
function dropQuoted(text) {
  return text.replaceAll(/`[^`]*`|"[^"]*"|“[^”]*”|«[^»]*»|(?<![\p{L}\p{N}])'[^']*'(?![\p{L}\p{N}])/gu, " ");
}

// src/match/code.ts
function* matchCode(match, on, sites) {
  const { calls, assigns } = patternsOf(match);
  const reads = ({ language }) => on.includes("code") || on.includes(language) || language === "javascript" && on.includes("typescript");
  for (const site of sites.calls)
    if (reads(site) && isWanted(site, calls, match.concepts)) yield createCandidate(site, "call");
  for (const site of sites.assigns)
    if (reads(site) && isWanted(site, assigns, [])) yield createCandidate(site, "assign");
}
var known = /* @__PURE__ */ new WeakMap();
function patternsOf(match) {
  const found2 = known.get(match);
  if (found2) return found2;
  const patterns2 = { calls: indexSymbols(match.calls), assigns: indexSymbols(match.assigns) };
  known.set(match, patterns2);
  return patterns2;
}
function indexSymbols(symbols) {
  return indexPatterns(symbols.map((one) => [one, true]));
}
function isWanted(site, patterns2, concepts) {
  if (site.symbol === void 0) return false;
  return patterns2.find(site.symbol).length > 0 || concepts.length > 0 && site.concepts.some((one) => concepts.includes(one));
}
function createCandidate(site, how) {
  return {
    span: site.span,
    ...site.unit === void 0 ? {} : { unit: site.unit },
    anchor: `${how} ${site.symbol ?? ""} in ${site.function}`,
    get: (field) => readField(site, field)
  };
}
function readField(site, field) {
  const [, base, how] = /^(.+)\.\$(words|said)$/.exec(field) ?? [];
  if (base === void 0) return site.get(field);
  return site.get(base).flatMap(({ value, span }) => {
    if (typeof value !== "string") return [];
    const words3 = normalizeText(how === "said" ? dropQuoted(value) : value).replaceAll(/\s+/g, " ");
    return [{ value: words3, ...span ? { span } : {} }];
  });
}

// src/match/credential-checks.ts
var PEM_CAP = 2e4;
function checkCredential(check2, secret, text, at2) {
  if (check2 === void 0) return "none";
  return CHECKS[check2](secret, text, at2) ? "valid" : "invalid";
}
var CHECKS = {
  crc32: hasChecksum,
  pem: (_secret, text, at2) => isPrivateKey(text.slice(at2, at2 + PEM_CAP)),
  discord: (secret) => /^\d{17,20}$/.test(decode(secret.split(".", 1)[0] ?? "").toString("latin1")),
  supabase: isServiceRole,
  macaroon: (secret) => isMacaroon(decode(secret.slice(secret.indexOf("-") + 1))),
  phrase: isSeedPhrase
};
var BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
var CHECKSUM_LENGTH = 6;
function hasChecksum(token) {
  const body = token.slice(token.lastIndexOf("_") + 1, -CHECKSUM_LENGTH);
  return token.endsWith(encodeBase62(crc32(body)));
}
function encodeBase62(number) {
  let text = "";
  for (let rest = number; rest > 0; rest = Math.floor(rest / BASE62.length)) text = BASE62[rest % BASE62.length] + text;
  return text.padStart(CHECKSUM_LENGTH, "0");
}
function crc32(text) {
  let crc = 4294967295;
  for (let at2 = 0; at2 < text.length; at2 += 1) {
    crc ^= text.charCodeAt(at2) & 255;
    for (let bit = 0; bit < 8; bit += 1) crc = crc >>> 1 ^ (crc & 1 ? 3988292384 : 0);
  }
  return (crc ^ 4294967295) >>> 0;
}
function decode(text) {
  return Buffer.from(text, "base64url");
}
var ARMOUR = /^-----BEGIN ([A-Z ]{0,30})PRIVATE KEY-----([^-]{60,20000})-----END /;
function isPrivateKey(text) {
  const [, type, written = ""] = ARMOUR.exec(text) ?? [];
  if (type === void 0) return false;
  const body = written.replace(/\\[nrt]|["'`]\s{0,20}[+,]\s{0,20}["'`]|["'`,;\s\\]/g, "");
  if (!/^[A-Za-z0-9+/]{60,20000}={0,3}$/.test(body)) return false;
  const bytes = decode(body);
  return type.startsWith("OPENSSH") ? isOpenSshKey(bytes) : isWholeSequence(bytes);
}
function isOpenSshKey(bytes) {
  return bytes.subarray(0, 23).toString("latin1") === "openssh-key-v1\0\0\0\0none";
}
function isWholeSequence(bytes) {
  if (bytes[0] !== 48) return false;
  const size = bytes[1] ?? 0;
  if (size < 128) return bytes.length === size + 2;
  const count = size - 128;
  if (count < 1 || count > 3 || bytes.length < 2 + count) return false;
  return bytes.length === bytes.readUIntBE(2, count) + 2 + count;
}
function isServiceRole(secret) {
  if (secret.startsWith("sb_secret_")) return true;
  const payload = decode(secret.split(".")[1] ?? "").toString("latin1");
  return payload.includes('"role":"service_role"') && payload.includes('"ref":"');
}
function isMacaroon(bytes) {
  return bytes[0] === 2 && bytes.at(-34) === 6 && bytes.at(-33) === 32;
}
var PROSE = /\b(?:the|and|for|with|from|are|was|has|have|not|but|our|its|here|words|phrase|mnemonic|twelve|enter)\b/;
var FEWEST_WORDS = 10;
var PHRASE_LENGTHS = /* @__PURE__ */ new Set([12, 15, 18, 21, 24]);
function isSeedPhrase(secret) {
  const words3 = secret.split(" ");
  return PHRASE_LENGTHS.has(words3.length) && words3.every((word) => word.length >= 3 && word.length <= 8) && new Set(words3).size >= FEWEST_WORDS && !PROSE.test(secret);
}

// src/match/credential-value.ts
import { createRequire } from "node:module";
var STAND_IN = /x{4}|\*{3}|example|your|dummy|fake|placeholder|redact|change.?me|replace|insert|sample|todo|mock|foobar|invalid|notreal|not.real|qwerty|deadbeef|cafebabe|testing|secret.?key|this.?is|lorem/i;
var NAMED_STAND_IN = /example|dummy|fake|mock|sample|placeholder|(?:^|_)test(?:_|$)/i;
var COMMENTED = /\b(?:fake|dummy|placeholder|example|sample|mock|redacted|bogus|not a real)\b/i;
var LEAST_ENTROPY = {
  base62: 3.6,
  base64url: 3.6,
  base64: 3.6,
  hex: 2.9,
  letters: 3.4,
  lower: 3.4,
  bech32: 3.3,
  mixed: 3,
  random: 3.4,
  any: 0
};
function isPlaceholder(secret, format, context) {
  if (NAMED_STAND_IN.test(context.name) || COMMENTED.test(context.line)) return true;
  if (format.published?.includes(fingerprint(secret))) return true;
  if (format.alphabet === "any") return false;
  const random = dropPrefix(secret, format);
  return STAND_IN.test(random) || !usesAlphabet(random, format.alphabet) || isTyped(random) || hasTwoCases(format.alphabet) && WORDS.test(random) || format.alphabet === "random" && isSpelled(random) || measureEntropy(random) < LEAST_ENTROPY[format.alphabet];
}
function measureEntropy(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count / text.length * Math.log2(count / text.length);
  return bits;
}
function dropPrefix(secret, { literals }) {
  const prefix = literals.find((literal) => secret.startsWith(literal));
  return prefix === void 0 ? secret : secret.slice(prefix.length);
}
function fingerprint(secret) {
  const { createHash } = createRequire(import.meta.url)("node:crypto");
  return createHash("sha256").update(secret.toLowerCase().replace(/^0x/, "")).digest("hex").slice(0, 16);
}
function usesAlphabet(random, alphabet) {
  const digit = /\d/.test(random);
  const lower = /[a-z]/.test(random);
  const upper = /[A-Z]/.test(random);
  switch (alphabet) {
    case "letters":
      return lower && upper;
    case "hex":
    case "lower":
    case "random":
      return digit && (lower || upper);
    case "bech32":
      return digit && upper;
    case "mixed":
    case "any":
      return true;
    default:
      return digit && lower && upper;
  }
}
var WORDS = /[a-z]{14}|[A-Z]{14}/;
var LONGEST_RUN = 6;
function isTyped(random) {
  const digits = random.replace(/\D/g, "");
  const letters = random.replace(/[^A-Za-z]/g, "").toLowerCase();
  return /(.)\1{4}/.test(random) || hasRun(random) || digits.includes("12345678") || letters.includes("abcdefgh") || isPieced(random);
}
function hasTwoCases(alphabet) {
  return alphabet !== "lower" && alphabet !== "bech32" && alphabet !== "hex";
}
function hasRun(text) {
  let up = 1;
  let down = 1;
  for (let at2 = 1; at2 < text.length; at2 += 1) {
    const step2 = text.charCodeAt(at2) - text.charCodeAt(at2 - 1);
    up = step2 === 1 ? up + 1 : 1;
    down = step2 === -1 ? down + 1 : 1;
    if (up >= LONGEST_RUN || down >= LONGEST_RUN) return true;
  }
  return false;
}
var PIECE = 8;
function isPieced(text) {
  const seen = /* @__PURE__ */ new Set();
  for (let at2 = 0; at2 + PIECE <= text.length; at2 += 1) {
    const piece = text.slice(at2, at2 + PIECE);
    if (seen.has(piece)) return true;
    seen.add(piece);
  }
  return false;
}
var SPELLED = /^[A-Za-z]{2,}(?:[-_.][A-Za-z]{2,}){1,9}(?:[-_.]?\d{1,4})?$/;
function isSpelled(random) {
  return SPELLED.test(random);
}
var REFERENCE = /^(?:op|vault|file|env|arn|https?|secretref|keyring|aws-sm|gcp-sm|ssm|s3|gs|doppler|bws|pass|azure-kv|projects|process|os|secrets|data|postgres(?:ql)?|mysql|redis|mongodb(?:\+srv)?)[:./]|^[./~]|^[$<{%]/i;
function isReference(secret) {
  return REFERENCE.test(secret);
}

// src/match/credential.ts
var MATCH_CAP = 200;
var NEAR = 240;
var LINE = 200;
function* matchCredential({ formats }, text) {
  const taken = /* @__PURE__ */ new Set();
  if (formats.length === 0) return;
  const found2 = finderOf(formats)(text);
  for (const compiled2 of formats) {
    if (!compiled2.literals.some((literal) => found2.has(literal))) continue;
    yield* findAll(compile2(compiled2), text, taken);
  }
}
var finders = /* @__PURE__ */ new WeakMap();
function finderOf(formats) {
  const known4 = finders.get(formats);
  if (known4) return known4;
  const finder = createFinder([...new Set(formats.flatMap(({ literals }) => literals))]);
  finders.set(formats, finder);
  return finder;
}
function createFinder(literals) {
  const sorted = literals.toSorted((a, b) => b.length - a.length);
  const beginnings = new Map(literals.map((one) => [one, literals.filter((other) => one.startsWith(other))]));
  const pattern = new RegExp(sorted.map((one) => one.replace(/[^\w]/g, "\\$&")).join("|"), "g");
  return (text) => {
    const found2 = /* @__PURE__ */ new Set();
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      for (const literal of beginnings.get(match[0]) ?? []) found2.add(literal);
      pattern.lastIndex = match.index + 1;
    }
    return found2;
  };
}
var compiledFormats = /* @__PURE__ */ new WeakMap();
function compile2(format) {
  const known4 = compiledFormats.get(format);
  if (known4) return known4;
  const compiled2 = {
    format,
    pattern: new RegExp(format.pattern, "dgm"),
    near: format.near === void 0 ? void 0 : new RegExp(format.near),
    unless: format.unless === void 0 ? void 0 : new RegExp(format.unless)
  };
  compiledFormats.set(format, compiled2);
  return compiled2;
}
function* findAll(compiled2, text, taken) {
  let left = MATCH_CAP;
  for (const found2 of text.matchAll(compiled2.pattern)) {
    const inside = found2.indices?.groups?.["secret"];
    const [start, end] = inside ?? [found2.index, found2.index + found2[0].length];
    if (taken.has(start) || !standsAlone(text, inside ? end : start, end) || !standsWhereItMay(compiled2, text, found2.index))
      continue;
    taken.add(start);
    yield createCandidate2(compiled2.format, text, start, end, MATCH_CAP - left);
    left -= 1;
    if (left === 0) return;
  }
}
function standsAlone(text, start, end) {
  return (start === end || !/[\w-]/.test(text[start - 1] ?? "")) && !/[\w-]/.test(text[end] ?? "");
}
function standsWhereItMay({ near, unless }, text, at2) {
  if (!near && !unless) return true;
  const around = text.slice(Math.max(0, at2 - NEAR), at2 + NEAR).toLowerCase();
  return (near?.test(around) ?? true) && !unless?.test(around);
}
function createCandidate2(format, text, start, end, nth) {
  const secret = text.slice(start, end);
  const before = lineBefore(text, start);
  const name = readName(before);
  const known4 = /* @__PURE__ */ new Map([
    ["format", () => format.id],
    ["provider", () => format.provider],
    ["class", () => format.class],
    ["credential", () => name === "" ? format.title : `${format.title} in ${name}`],
    ["placeholder", () => isPlaceholder(secret, format, { name, line: before + lineAfter(text, end) })],
    ["reference", () => isReference(secret)],
    ["checksum", () => checkCredential(format.check, secret, text, start)],
    ["proof", () => prove(format, secret, text, start)],
    ["entropy", () => measureEntropy(secret)],
    ["first", () => text.slice(0, start).trim() === ""],
    ["commented", () => /^[ \t]{0,99}(?:#|\/\/|\/?\*|;|--[ \t])/.test(before)],
    ["of-tests", () => isOfTests(text, start)]
  ]);
  return {
    span: { start, end },
    conceal: { start, end: format.check === "pem" ? endOfKey(text, end) : end },
    anchor: `credential ${format.id} ${name}${nth === 0 ? "" : ` #${nth + 1}`}`,
    get(field) {
      if (field === "name") return name === "" ? [] : [{ value: name }];
      const read = known4.get(field);
      return read ? [{ value: read() }] : [];
    }
  };
}
function prove(format, secret, text, start) {
  const verdict = checkCredential(format.check, secret, text, start);
  return verdict === "valid" && format.check !== "pem" ? "checksum" : format.proof ?? "form";
}
var TEST_MODULE = "#[cfg(test)]\nmod ";
function isOfTests(text, start) {
  return text.includes(TEST_MODULE) && text.lastIndexOf(TEST_MODULE, start) >= 0;
}
function endOfKey(text, from) {
  const end = text.indexOf("-----END", from);
  return end < 0 ? from : end;
}
function lineBefore(text, start) {
  const part = text.slice(Math.max(0, start - LINE), start);
  return part.slice(part.lastIndexOf("\n") + 1);
}
function lineAfter(text, end) {
  return text.slice(end, end + LINE).split("\n", 1)[0] ?? "";
}
var NAME = /([A-Za-z_][\w.-]{1,60})(?:["'`]\]?|: ?&?(?:'static )?(?:str|String|string))?[ \t]{0,4}(?:[:=]|:=|=>|,|:-|\()[ \t]{0,4}(?:[fbu]|r#{0,2})?["'`]{0,3}(?:[Bb]earer |[Bb]ot |[Tt]oken |[Bb]asic )?$|--([a-z][\w-]{1,40})[ =]["']?$/;
function readName(before) {
  const [, assigned, option] = NAME.exec(before) ?? [];
  const name = assigned ?? option ?? "";
  return /\d[^\d]*\d[^\d]*\d/.test(name) || name.length > 40 ? "" : name.replace(/^.*\./, "");
}

// src/match/image.ts
function parseImage(reference) {
  const [withoutDigest = "", digest] = reference.split("@", 2);
  const slash = withoutDigest.lastIndexOf("/");
  const colon = withoutDigest.indexOf(":", slash + 1);
  const name = colon === -1 ? withoutDigest : withoutDigest.slice(0, colon);
  const first = name.split("/", 1)[0] ?? "";
  const registry = name.includes("/") && /[.:]|^localhost$/.test(first) ? first : void 0;
  const tag = colon === -1 ? void 0 : withoutDigest.slice(colon + 1);
  return { name, registry, tag: tag || void 0, digest: digest || void 0 };
}
var MOVING_TAGS = /* @__PURE__ */ new Set([
  "latest",
  "stable",
  "edge",
  "main",
  "master",
  "nightly",
  "dev",
  "develop",
  "canary",
  "next",
  "rolling",
  "current",
  "lts"
]);
function imageField(reference, span, field) {
  const image = parseImage(reference);
  const some2 = (value) => value === void 0 || value === "" ? [] : [{ value, span }];
  switch (field) {
    case "image":
      return some2(reference);
    case "image.name":
      return some2(image.name);
    case "image.base-name":
      return some2(image.name.split("/").at(-1));
    case "image.registry":
      return some2(image.registry);
    case "image.tag":
      return some2(image.tag);
    case "image.digest":
      return some2(image.digest);
    case "image.pin":
      return some2(pinOf(image, reference));
    default:
      return [];
  }
}
function pinOf(image, reference) {
  if (image.digest !== void 0) return "digest";
  const path = image.registry === void 0 ? image.name : image.name.slice(image.registry.length);
  if (/[A-Z${}<>\s]/.test(path) || reference.includes("$") || reference.includes("{{")) return "unknown";
  return image.tag === void 0 || isMoving(image.tag.toLowerCase()) ? "moving" : "version";
}
function isMoving(tag) {
  if (MOVING_TAGS.has(tag)) return true;
  const parts = tag.split("-");
  return !/\d/.test(tag) && (MOVING_TAGS.has(parts[0] ?? "") || parts.at(-1) === "latest");
}

// src/match/dockerfile.ts
var PAIR_KEYWORDS = /* @__PURE__ */ new Set(["ENV", "ARG", "LABEL"]);
function* matchDockerfile(match, dockerfile) {
  for (const instruction of dockerfile.instructions) {
    if (!match.instructions.includes(instruction.keyword)) continue;
    const stage = dockerfile.stages[instruction.stage];
    const unit = stage ? { unit: stage.unit } : {};
    if (PAIR_KEYWORDS.has(instruction.keyword)) {
      for (const { name, value } of instruction.pairs) {
        const span = { start: name.span.start, end: value?.span.end ?? name.span.end };
        const pair = { name, value };
        yield {
          span,
          ...unit,
          anchor: `${instruction.keyword} ${name.text}`,
          get: (field) => readPair(pair, field) ?? readCommon(instruction, stage, field)
        };
      }
    } else {
      const anchor = `${instruction.keyword} ${instruction.words[0]?.text ?? ""}`;
      yield {
        span: firstWords(instruction),
        ...unit,
        anchor,
        get: (field) => field === "final-user" ? readFinalUser(dockerfile) : readOwn(instruction, stage, field) ?? readCommon(instruction, stage, field)
      };
    }
  }
}
function firstWords(instruction) {
  return { start: instruction.keywordSpan.start, end: instruction.words.at(-1)?.span.end ?? instruction.span.end };
}
var of = (word) => word ? [{ value: word.text.replace(/^(["'])(.*)\1$/s, "$2"), span: word.span }] : [];
function readPair(pair, field) {
  if (field === "name") return of(pair.name);
  return field === "value" ? of(pair.value) : void 0;
}
function readOwn(instruction, stage, field) {
  const { keyword, words: words3 } = instruction;
  if (keyword === "FROM" && stage) return readFrom(stage, field);
  if (keyword === "USER" && field === "user")
    return of(words3[0]).map(({ value, ...place }) => ({ value: String(value).split(":", 1)[0] ?? "", ...place }));
  if (keyword !== "COPY" && keyword !== "ADD") return void 0;
  if (field === "source") return words3.slice(0, -1).flatMap(of);
  return field === "target" ? of(words3.at(-1)) : void 0;
}
function readFinalUser({ instructions, stages }) {
  const last = instructions.findLast(({ keyword, stage }) => keyword === "USER" && stages[stage]?.final === true);
  return last ? readOwn(last, stages[last.stage], "user") ?? [] : [];
}
function readFrom(stage, field) {
  const { text, span } = stage.reference;
  if (field === "image.stage") return stage.base === void 0 ? [] : [{ value: "earlier", span }];
  if (field === "image.argument") return (stage.argument?.pairs ?? []).flatMap(({ name }) => of(name));
  if (field === "platform") return stage.platform === void 0 ? [] : [{ value: stage.platform, span }];
  return field === "image" || field.startsWith("image.") ? imageField(text, span, field) : void 0;
}
function readCommon(instruction, stage, field) {
  const words3 = instruction.exec ?? instruction.words;
  if (field === "word") return words3.flatMap(of);
  if (field.startsWith("word.")) return of(words3[Number(field.slice(5)) - 1]);
  if (field.startsWith("flag.")) {
    return instruction.flags.filter(({ name }) => name === field.slice(5)).map(({ value, span }) => ({ value, span }));
  }
  if (field === "in-final-image") return [{ value: stage?.final ?? false }];
  if (field === "stage") return stage?.name === void 0 ? [] : [{ value: stage.name }];
  return [];
}

// src/match/each.ts
function splitCandidate(candidate, field) {
  if (field === void 0) return [candidate];
  return candidate.get(field).map((one, index) => ({
    span: one.span ?? candidate.span,
    ...candidate.unit === void 0 ? {} : { unit: candidate.unit },
    get anchor() {
      return index === 0 ? candidate.anchor : `${candidate.anchor} #${index + 1}`;
    },
    get: (name) => name === "each" || name.startsWith("each.") ? readPart2(one, name) : candidate.get(name)
  }));
}
var PAIR = /^(@?[^@=<>~!]+)(?:[<>~!]=?|={1,3}|@)(.*)$/s;
function readPart2(one, name) {
  if (name === "each") return [one];
  const found2 = typeof one.value === "string" ? PAIR.exec(one.value) : null;
  if (name === "each.name") return [{ ...one, value: found2?.[1] ?? one.value }];
  const rest = found2?.[2];
  if (rest === void 0) return [];
  if (name === "each.value") return [{ ...one, value: rest }];
  return name === "each.version" && /^[\^~v]?\d/.test(rest) ? [{ ...one, value: rest.replace(/^[\^~v]/, "") }] : [];
}

// src/match/imports.ts
function* matchImports(match, imports) {
  for (const { module, span } of imports) {
    if (!match.modules.some(
      (name) => matchesWildcard(module, name) || module.startsWith(`${name}/`) || module.startsWith(`${name}.`)
    ))
      continue;
    yield { span, anchor: `import ${module}`, get: (field) => field === "module" ? [{ value: module, span }] : [] };
  }
}

// src/guard/object-unit.ts
function unitOfObject(node) {
  const kind = textAt(node, "kind");
  if (kind === void 0 || textAt(node, "apiVersion") === void 0) return void 0;
  const metadata = entryAt(node, "metadata");
  return `${kind}/${(metadata && (textAt(metadata, "name") ?? textAt(metadata, "generateName"))) ?? ""}`;
}
function isObjectList(root) {
  return (textAt(root, "kind") ?? "").endsWith("List");
}
function entryAt(node, key) {
  return node.type === "map" ? node.entries.find((entry) => entry.key === key)?.value : void 0;
}
function textAt(node, key) {
  const value = entryAt(node, key);
  return value?.type === "scalar" && typeof value.value === "string" ? value.value : void 0;
}

// src/match/mount.ts
var LONGEST = 1e3;
var HOME = /^(?:~|%USERPROFILE%|\$HOME|\$\{HOME\}|\$\{(?:localEnv|env):(?:HOME|USERPROFILE)\}(?:\$\{(?:localEnv|env):(?:HOME|USERPROFILE)\})?|\/root|\/home\/[^/]+|\/Users\/[^/]+)(?=\/|$)/;
function readMount(text) {
  const value = text.slice(0, LONGEST);
  return /(?:^|,)(?:src|source)=/.test(value) ? readPairs(value) : readShort(value);
}
function readHostPath(text) {
  const filled = fillDefault(text.slice(0, LONGEST));
  const path = filled.replace(/\/\.?$/, "");
  if (path === "") return filled === "" ? void 0 : "/";
  const local = path.replace(HOME, "~");
  return /^[/~.$]/.test(local) ? local : void 0;
}
function readPairs(text) {
  const pairs = new Map(
    text.split(",").map((part) => [part.split("=", 1)[0] ?? "", part.slice(part.indexOf("=") + 1)])
  );
  const source = pairs.get("source") ?? pairs.get("src") ?? "";
  const readOnly = ["readonly", "ro"].some((name) => pairs.has(name) && pairs.get(name) !== "false");
  return {
    source: pairs.get("type") === "volume" ? void 0 : readHostPath(source),
    target: pairs.get("target") ?? pairs.get("dst") ?? pairs.get("destination"),
    writable: !readOnly
  };
}
function readShort(text) {
  const [source, target, options = ""] = splitMount(text);
  if (source === void 0 || target === void 0) return void 0;
  return { source: readHostPath(source), target, writable: !options.split(",").includes("ro") };
}
function splitMount(text) {
  return text.match(/(?:\$\{[^}]*\}|[^:])+/g) ?? [];
}
function fillDefault(text) {
  return text.replace(/\$\{\w+:?-([^${}]*)\}/, "$1");
}

// src/match/path-query.ts
var STEP_CAP = 1e6;
var compiled = /* @__PURE__ */ new Map();
function compilePath(path) {
  const known4 = compiled.get(path);
  if (known4) return known4;
  const segments = [];
  for (const [part] of path.matchAll(/'[^']*'|\[[^\]]*\]|[^.[\]']+/g)) {
    if (part === "**") segments.push({ type: "deep" });
    else if (part === "^") segments.push({ type: "parent" });
    else if (part.startsWith("["))
      segments.push({ type: "item", index: part === "[*]" ? void 0 : Number(part.slice(1, -1)) });
    else if (part.startsWith("'")) segments.push({ type: "key", names: [part.slice(1, -1)], quoted: true });
    else segments.push({ type: "key", names: part.split("|"), quoted: false });
  }
  compiled.set(path, segments);
  return segments;
}
function queryPath(start, path) {
  let trails = [start];
  let looked = 0;
  const count = (places) => {
    looked += places;
    if (looked > STEP_CAP) throw new Error(`the query ${path} leads to over ${STEP_CAP} places`);
  };
  for (const segment of compilePath(path)) {
    const next = [];
    const seen = segment.type === "deep" ? /* @__PURE__ */ new Set() : void 0;
    for (const trail of trails) {
      if (seen) descend(trail, seen, next, count);
      else step(trail, segment, next, count);
    }
    trails = next;
  }
  return trails;
}
function rootTrail(node) {
  return { node, key: void 0, keySpan: void 0, index: void 0, parent: void 0 };
}
function step(trail, segment, into, count) {
  const { node } = trail;
  count(1);
  if (segment.type === "parent") {
    if (trail.parent) into.push(trail.parent);
  } else if (segment.type === "item" && node.type === "list") {
    for (const child of childrenOf(trail, count))
      if (segment.index === void 0 || child.index === segment.index) into.push(child);
  } else if (segment.type === "key" && node.type === "map") {
    const matches = segment.quoted ? (key, name) => key === name : matchesKey;
    for (const child of childrenOf(trail, count))
      if (segment.names.some((name) => matches(child.key ?? "", name))) into.push(child);
  }
}
function matchesKey(key, name) {
  return name === "*" || (name.includes("*") ? matchesWildcard(key, name) : key === name);
}
function childrenOf(parent, count) {
  const { node } = parent;
  count(node.type === "list" ? node.items.length : node.type === "map" ? node.entries.length : 0);
  if (node.type === "list")
    return node.items.map((item, index) => ({ node: item, key: void 0, keySpan: void 0, index, parent }));
  if (node.type === "map")
    return node.entries.map(({ key, keySpan, value }) => ({ node: value, key, keySpan, index: void 0, parent }));
  return [];
}
function descend(start, seen, into, count) {
  const pending = [start];
  for (let trail = pending.pop(); trail; trail = pending.pop()) {
    if (seen.has(trail.node)) continue;
    seen.add(trail.node);
    into.push(trail);
    for (const child of childrenOf(trail, count).toReversed()) pending.push(child);
  }
}

// src/match/port.ts
var LONGEST2 = 300;
var LOOPBACK = /^(?:127(?:\.\d+){3}|localhost|\[?::1\]?)$/;
function readPortScope(text) {
  const parts = splitPort(fillDefaults(text.slice(0, LONGEST2).replace(/\/(?:tcp|udp|sctp)$/, "")));
  return parts.length < 3 ? "published" : readAddressScope(parts.slice(0, -2).join(":"));
}
function readAddressScope(address) {
  const known4 = fillDefaults(address.slice(0, LONGEST2));
  if (LOOPBACK.test(known4)) return "loopback";
  return known4.includes("$") ? "unknown" : "published";
}
function fillDefaults(text) {
  return text.replace(/\$\{\w+:?-([^${}]*)\}/g, "$1");
}
function splitPort(text) {
  return text.match(/(?:\$\{[^}]*\}|\[[^\]]*\]|[^:])+|(?<=^|:)(?=:|$)/g) ?? [];
}

// src/match/shell-options.ts
var VALUE_OPTIONS = {
  curl: "-o -H -d -X -u -A -e -b -c -F -T -x -m -w -K -D -E -r -C -Y -y -z --output --header --data --data-raw --data-binary --data-urlencode --request --user --user-agent --retry --retry-delay --retry-max-time --max-time --connect-timeout --proto --proto-redir --cacert --cert --key --output-dir --write-out --form --cookie --proxy --resolve --limit-rate --max-filesize --tls-max",
  wget: "-O -P -o -T -t -e -U --output-document --directory-prefix --tries --timeout --header --user-agent --post-data --user --password --output-file",
  docker: "-p -v -e -w -u -f -l -m -h -H -c --publish --volume --env --name --network --net --workdir --user --gpus --shm-size --entrypoint --mount --restart --runtime --platform --file --tag --build-arg --build-context --target --secret --ssh --cap-add --cap-drop --security-opt --env-file --label --add-host --memory --cpus --ipc --pid --device --ulimit --hostname --log-driver --log-opt --pids-limit --userns --tmpfs --link --expose --dns --context --cgroupns --volumes-from --stop-timeout --health-cmd --cidfile",
  install: "-m -o -g -t -S --mode --owner --group --target-directory --suffix",
  gh: "-R -p -D -O -A -q -t -B -H --repo --pattern --dir --output --archive --json --jq --template --body --title",
  tar: "-C -f --directory --file --strip-components --exclude --transform --use-compress-program -I",
  unzip: "-d -x -P",
  python: "-m -c -W -X",
  pip: "-r -i -c -t -e -f --requirement --index-url --extra-index-url --constraint --target --find-links --trusted-host --prefix --python --cert",
  npm: "-w --prefix --registry --workspace --tag --cache",
  uvx: "--with --with-requirements --with-editable --python -p --index --index-url --extra-index-url --directory --env-file",
  npx: "-p --package -c --call -w --workspace",
  kubectl: "-n -f -c -l -o --namespace --filename --container --context --selector --output --kubeconfig",
  helm: "-n -f --namespace --values --set --set-string --version --repo",
  ssh: "-o -i -p -l -F -J -L -R -D -b -c -E -m -S -W",
  scp: "-o -i -P -F -J -l -c -S",
  git: "-C -c -b -m --branch --depth --git-dir --work-tree --config --origin",
  ollama: "--format --keepalive",
  hf: "--repo-type --revision --local-dir --cache-dir --include --exclude --token --max-workers --format",
  cp: "-t -S --target-directory --suffix",
  mv: "-t -S --target-directory --suffix"
};
var ALIASES = {
  podman: "docker",
  nerdctl: "docker",
  pip3: "pip",
  pipx: "pip",
  oc: "kubectl",
  "huggingface-cli": "hf",
  bsdtar: "tar",
  gtar: "tar"
};
var valueOptions = /* @__PURE__ */ new Map();
function valueOptionsOf(name) {
  const known4 = valueOptions.get(name);
  if (known4) return known4;
  const shared = /^(?:python|pypy)[\d.]*$/.test(name) ? "python" : ALIASES[name] ?? name;
  const options = new Set(Object.hasOwn(VALUE_OPTIONS, shared) ? VALUE_OPTIONS[shared]?.split(" ") : []);
  if (valueOptions.size < 1e3) valueOptions.set(name, options);
  return options;
}
function valueOf({ text, span }) {
  return { value: text, span };
}
function isOption(text) {
  return text.length > 1 && text.startsWith("-");
}
function readOperands({ name, words: words3 }) {
  const values = valueOptionsOf(name);
  const isBuild = /^(?:docker|podman|nerdctl)$/.test(name) && words3.slice(0, 2).some(({ text }) => text === "build");
  const operands = [];
  for (let at2 = 0; at2 < words3.length; at2++) {
    const word = words3[at2];
    if (!word) break;
    if (word.text === "--") return [...operands, ...words3.slice(at2 + 1)];
    if (!isOption(word.text)) operands.push(word);
    else if (takesNext(word.text, values) || isBuild && word.text === "-t") at2++;
  }
  return operands;
}
function takesNext(text, values) {
  if (values.has(text)) return true;
  if (text.startsWith("--") || !/^-[A-Za-z]+$/.test(text)) return false;
  return values.has(`-${text.at(-1)}`) && !Array.from(text.slice(1, -1)).some((letter) => values.has(`-${letter}`));
}
function readOption({ words: words3 }, option) {
  const letter = /^-[A-Za-z]$/.test(option) ? option.slice(1) : void 0;
  const found2 = [];
  for (const [at2, word] of words3.entries()) {
    const { text, span } = word;
    const next = words3[at2 + 1];
    const following = next && !isOption(next.text) ? valueOf(next) : { value: true, span };
    if (text === "--") break;
    if (text === option) found2.push(following);
    else if (text.startsWith(`${option}=`) && (option.length > 2 || option.startsWith("--")))
      found2.push({ value: text.slice(option.length + 1), span });
    else if (letter !== void 0 && /^-[A-Za-z]/.test(text)) {
      if (/^-[A-Za-z]{2,}$/.test(text)) {
        if (text.endsWith(letter)) found2.push(following);
        else if (text.includes(letter)) found2.push({ value: true, span });
      } else if (text[1] === letter) found2.push({ value: text.slice(2).replace(/^=/, ""), span });
    }
  }
  return found2.flatMap(withDefault);
}
function readOptionNames({ words: words3 }) {
  const names = [];
  for (const { text, span } of words3) {
    if (text === "--") break;
    if (!isOption(text)) continue;
    names.push({ value: text.split("=", 1)[0] ?? text, span });
    if (/^-[A-Za-z]{2,}$/.test(text)) for (const letter of text.slice(1)) names.push({ value: `-${letter}`, span });
  }
  return names;
}
function withDefault(field) {
  const fallback = typeof field.value === "string" ? /^\$\{\w+:?[-=]([^{}]*)\}$/.exec(field.value)?.[1] : void 0;
  return fallback === void 0 ? [field] : [field, { ...field, value: fallback }];
}

// src/match/shell-fetch.ts
function findUrls(words3) {
  return words3.flatMap(
    ({ text, span }) => [...text.matchAll(/\bhttps?:\/\/[^\s'"`|<>\\)]+/gi)].map(([url]) => ({
      value: url.replace(/^([^{]*)\}.*$/, "$1"),
      span
    }))
  );
}
function hostOf(url) {
  const authority = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? "";
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  return host.startsWith("[") ? host.slice(1).split("]", 1)[0] ?? "" : host.split(":", 1)[0] ?? "";
}
var LOOPBACK2 = /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|::1|host\.docker\.internal)$/i;
var FETCHERS = /* @__PURE__ */ new Set(["curl", "wget", "aria2c", "fetch", "axel", "http", "https", "xh"]);
function readFetch(command) {
  if (command.name === "gh") return readRelease(command);
  if (!FETCHERS.has(command.name)) return void 0;
  const urls = findUrls(command.words);
  const [url] = urls;
  if (urls.length > 0 && urls.every(({ value }) => LOOPBACK2.test(hostOf(String(value))))) return void 0;
  const source = url ?? unknownSource(command);
  if (!source) return void 0;
  const kept = command.name === "wget" ? wgetFiles(command, urls) : command.name === "curl" ? curlFiles(command, urls) : namedFiles(command, ["-o", "--output", "-O"]);
  const files = kept.filter(({ text }) => text !== "-" && !text.startsWith("/dev/"));
  return { source, files, folders: [] };
}
function unknownSource(command) {
  const word = readOperands(command).find(
    ({ text }) => text.includes("${") || text.includes("$(") || /^[\w.-]+\.\w+\//.test(text)
  );
  return word && valueOf(word);
}
function namedFiles(command, options) {
  return options.flatMap((option) => readOption(command, option)).flatMap(({ value, span }) => typeof value === "string" && span ? [wordAt(value, span)] : []);
}
function wordAt(text, span) {
  return { text, span, constant: true, variables: [] };
}
function curlFiles(command, urls) {
  const [folder] = namedFiles(command, ["--output-dir"]);
  const named = namedFiles(command, ["-o", "--output"]);
  const remote = command.words.some(
    ({ text }) => text === "--remote-name" || text === "--remote-name-all" || /^-[A-Za-z]*O[A-Za-z]*$/.test(text)
  );
  return [...named, ...remote ? urlNames(urls) : []].map(
    (file) => folder ? { ...file, text: `${folder.text}/${file.text}` } : file
  );
}
function wgetFiles(command, urls) {
  if (command.words.some(({ text }) => /^-[A-Za-z]*O-$/.test(text))) return [];
  const named = namedFiles(command, ["-O", "--output-document"]);
  if (named.length > 0) return named;
  const [folder] = namedFiles(command, ["-P", "--directory-prefix"]);
  return urlNames(urls).map((file) => folder ? { ...file, text: `${folder.text}/${file.text}` } : file);
}
function urlNames(urls) {
  return urls.flatMap(({ value, span }) => {
    const name = String(value).split(/[?#]/, 1)[0]?.split("/").at(-1) ?? "";
    return name && span ? [wordAt(name, span)] : [];
  });
}
function readRelease(command) {
  const [noun, verb] = readOperands(command);
  if (noun?.text !== "release" || verb?.text !== "download") return void 0;
  const [repository] = namedFiles(command, ["--repo", "-R"]);
  const source = valueOf(repository ?? wordAt("gh release download", command.span));
  const files = namedFiles(command, ["--output", "-O"]);
  if (files.length > 0) return { source, files: files.filter(({ text }) => text !== "-"), folders: [] };
  const [folder] = namedFiles(command, ["--dir", "-D"]);
  const patterns2 = namedFiles(command, ["--pattern", "-p"]);
  const named = patterns2.map((pattern) => ({
    ...pattern,
    text: folder ? `${folder.text}/${pattern.text}` : pattern.text
  }));
  return { source, files: named, folders: folder ? [folder] : [] };
}

// src/match/text-unicode.ts
var RUN_FROM = 4;
var SUSPECT = new RegExp("[\\u00AD\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uE000-\\uF8FF\\uFEFF\\uFFA0\\u{E0000}-\\u{E00FF}]|\\p{Variation_Selector}", "u");
function findInvisible(text, isStart) {
  if (!SUSPECT.test(text)) return hasConcealingEscape(text) ? ["terminal-escape"] : [];
  const found2 = /* @__PURE__ */ new Set();
  if (/[\u{E0000}-\u{E007F}]/u.test(text.replaceAll(FLAG, ""))) found2.add("tag");
  if (hasVariationRun(text)) found2.add("variation-selector-run");
  const zero = findZeroWidth(isStart ? text.replace(/^\uFEFF/, "") : text);
  if (zero > 0) found2.add(zero >= RUN_FROM ? "zero-width-run" : "zero-width");
  if (/[\u202A-\u202E\u2066-\u2069]/.test(text) && !RIGHT_TO_LEFT.test(text)) found2.add("bidi-control");
  if (/[\uE000-\uF8FF]{8}/.test(text)) found2.add("private-use-run");
  if (/[\u3164\uFFA0\u115F\u1160]/.test(text) && !new RegExp("\\p{Script=Hangul}", "u").test(text.replaceAll(/[\u3164\uFFA0\u115F\u1160]/g, "")))
    found2.add("blank-letter");
  if (hasConcealingEscape(text)) found2.add("terminal-escape");
  return [...found2];
}
function hasConcealingEscape(text) {
  return text.split("\x1B[").slice(1).some((rest) => /^(?:8m|\d{0,3}[AKJ])/.test(rest));
}
var FLAG = /\u{1F3F4}[\u{E0061}-\u{E007A}]{2,6}\u{E007F}/gu;
var RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
function hasVariationRun(text) {
  return /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{2}/u.test(text) || /(?<![\p{Script=Han}\uFE00-\uFE0F\u{E0100}-\u{E01EF}])[\u{E0100}-\u{E01EF}]/u.test(text);
}
var ZERO_WIDTH = /[\u200B-\u200D\u2060-\u2064\u180E\uFEFF]+/g;
var JOINING = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Mongolian}\p{Script=Javanese}\p{Script=Balinese}]/u;
var PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u20E3]/u;
function findZeroWidth(text) {
  let longest = 0;
  for (const { 0: run, index } of text.matchAll(ZERO_WIDTH)) {
    const before = text.slice(Math.max(0, index - 2), index);
    const after = text.slice(index + run.length, index + run.length + 2);
    const isExplained = run.length <= 2 && (JOINING.test(before) || JOINING.test(after) || run === "\u200D" && PICTURE.test(before) && PICTURE.test(after));
    if (!isExplained) longest = Math.max(longest, run.length);
  }
  return longest;
}
var DECODED_CAP = 200;
function decodeInvisible(text) {
  if (!SUSPECT.test(text)) return void 0;
  const plain = text.replaceAll(FLAG, "");
  return [decodeTags(plain), decodeSelectors(plain), decodeBits(plain)].find((decoded) => decoded.length >= 3 && isReadable(decoded))?.slice(0, DECODED_CAP);
}
function decodeTags(text) {
  return [...text.matchAll(/[\u{E0020}-\u{E007E}]/gu)].map(([char]) => String.fromCodePoint((char.codePointAt(0) ?? 0) - 917504)).join("");
}
function decodeSelectors(text) {
  const runs = [...text.matchAll(/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{3,}/gu)];
  const bytes = runs.flatMap(
    ([run]) => [...run].map((char) => {
      const code = char.codePointAt(0) ?? 0;
      return code >= 917760 ? code - 917760 + 16 : code - 65024;
    })
  );
  return Buffer.from(bytes).toString("utf8");
}
function decodeBits(text) {
  const runs = [...text.matchAll(/[\u200B-\u200D\u2060-\u2064\uFEFF]{24,}/g)].map(([run]) => run).join("");
  const kinds = [...new Set(runs)].slice(0, 2);
  if (runs === "" || kinds.length < 2) return "";
  const readings = kinds.map(
    (one) => readBits(
      [...runs].filter((char) => kinds.includes(char)).map((char) => char === one ? "1" : "0").join("")
    )
  );
  return readings.find(isReadable) ?? "";
}
function readBits(bits) {
  const letters = bits.match(/[01]{8}/g) ?? [];
  return String.fromCharCode(...letters.slice(0, DECODED_CAP).map((letter) => Number.parseInt(letter, 2)));
}
function isReadable(text) {
  return /^[\x20-\x7E\n\t]+$/.test(text) && /[A-Za-z]{2}/.test(text);
}
var LOOKALIKES = "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04BB\u04CF\u051B\u051D\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0406\u0408\u0405\u03BF\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7";
var OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
function findHomoglyphs(text) {
  if (!OTHER_SCRIPT.test(text)) return [];
  const words3 = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words3.some((word) => /^[\p{Script=Cyrillic}\p{Script=Greek}]{3,}$/u.test(word))) return [];
  return words3.filter((word) => {
    const others = [...word].filter((letter) => OTHER_SCRIPT.test(letter));
    return /[A-Za-z]{2}/.test(word) && others.length > 0 && others.every((letter) => LOOKALIKES.includes(letter));
  });
}

// src/match/text.ts
function* matchText({ regions: names }, regions) {
  for (const region of regions) if (names.includes(region.name)) yield candidateOf(region);
}
var candidates = /* @__PURE__ */ new WeakMap();
function candidateOf(region) {
  const known4 = candidates.get(region);
  if (known4) return known4;
  const values = /* @__PURE__ */ new Map();
  const candidate = {
    span: region.span,
    get anchor() {
      return [...region.section.slice(-1), region.name].join("/").slice(0, 120);
    },
    get: (field) => {
      const read = values.get(field) ?? readField2(region, field).map((value) => ({ value, span: region.span }));
      values.set(field, read);
      return read;
    }
  };
  candidates.set(region, candidate);
  return candidate;
}
function readText(text, field) {
  const span = { start: 1, end: 1 + text.length };
  return readField2({ name: "sentence", text, span, map: [], section: [], context: [], quoted: false }, field);
}
function readField2(region, field) {
  switch (field) {
    case "text":
      return [region.text];
    case "words":
      return [normalizeText(region.text)];
    case "said":
      return [normalizeText(dropQuoted(region.text))];
    case "region":
      return [region.name];
    case "heading":
      return region.section.slice(-1).map(normalizeText);
    case "section":
      return region.section.map(normalizeText);
    case "context":
      return region.context.map(normalizeText);
    case "language":
      return region.language === void 0 ? [] : [region.language];
    case "target":
      return region.target === void 0 ? [] : [region.target];
    case "target.host":
      return hostOf2(region.target);
    case "quoted":
      return whenTrue(region.quoted);
    case "invisible":
      return findInvisible(region.text, region.span.start === 0);
    case "decoded":
      return [decodeInvisible(region.text) ?? []].flat();
    case "homoglyph":
      return findHomoglyphs(region.text);
    default:
      return readDirection(region, field);
  }
}
function readDirection(region, field) {
  switch (field) {
    case "negated":
      return whenTrue(isNegated(region, normalizeText(region.text)));
    case "negated.itself":
      return whenTrue(forbids(normalizeText(region.text)));
    case "negated.above":
      return whenTrue(isForbiddenAbove(region));
    case "described":
      return whenTrue(isDescribed(region, normalizeText(region.text)));
    default:
      return [];
  }
}
function whenTrue(holds2) {
  return holds2 ? [true] : [];
}
function hostOf2(target) {
  if (target === void 0 || !/^https?:/i.test(target)) return [];
  try {
    return [new URL(target).hostname];
  } catch {
    return [];
  }
}

// src/match/workflow-events.ts
var TEXT_CAP = 2e4;
var STEP_CAP2 = 200;
var OPEN_EVENTS = /* @__PURE__ */ new Map([
  ["issues", { types: ["opened", "edited", "reopened", "closed", "deleted"], subjects: ["issue"] }],
  ["issue_comment", { types: ["created", "edited", "deleted"], subjects: ["comment", "issue"] }],
  [
    "pull_request_target",
    {
      types: ["opened", "edited", "reopened", "synchronize", "closed", "ready_for_review"],
      subjects: ["pull_request"]
    }
  ],
  ["discussion", { types: ["created", "edited"], subjects: ["discussion"] }],
  ["discussion_comment", { types: ["created", "edited"], subjects: ["comment", "discussion"] }]
]);
var GATE = /\bactor\b|\.login\b|\bneeds\.|\bsteps\.|\bevent\.label\b|\.labels\b|'labeled'|'assigned'|\bhead\.repo\.|permission|\bvars\.|\binputs\./;
var KEEPS_OUT = /\b(?:actor|login)\s*!=|!\s*(?:contains|startsWith|endsWith)\([^()]{0,200}\)/g;
var RIGHTS_CHECK = /author_association|collaborators\/|getCollaboratorPermissionLevel|check-user-permission|user-permission|team-member|actor-permission|getMembershipForUser|AUTHOR_ASSOC/i;
function findOpenEvents(trail, root) {
  const { job, step: step2 } = placeOf(trail);
  if (!job || valueOf2(job, "environment") || checksRights(job, root)) return [];
  const conditions = [valueOf2(job, "if"), step2 && valueOf2(step2, "if")].map(textOf).join(" ").slice(0, TEXT_CAP);
  const on = valueOf2(root, "on");
  return [...OPEN_EVENTS.keys()].filter((event) => isStartedBy(on, event) && letsIn(conditions, event));
}
function placeOf(trail) {
  const way = [];
  for (let at2 = trail; at2?.parent; at2 = at2.parent) way.unshift(at2);
  const [jobs, job, steps, step2] = way;
  if (jobs?.key !== "jobs") return { job: void 0, step: void 0 };
  return { job: job?.node, step: steps?.key === "steps" ? step2?.node : void 0 };
}
function isStartedBy(on, event) {
  if (on?.type !== "map") return listOf(on).includes(event);
  const entry = on.entries.find(({ key }) => key === event);
  if (!entry) return false;
  const types = listOf(valueOf2(entry.value, "types"));
  return types.length === 0 || types.some((type) => OPEN_EVENTS.get(event)?.types.includes(type));
}
function letsIn(conditions, event) {
  if (/(?:^|\s)false(?:\s|$)/.test(conditions)) return false;
  if (/event_name\s*==/.test(conditions) && !conditions.includes(`'${event}'`)) return false;
  const subjects = OPEN_EVENTS.get(event)?.subjects ?? [];
  if (subjects.some((subject) => conditions.includes(`${subject}.author_association`))) return false;
  return !GATE.test(conditions.replace(KEEPS_OUT, ""));
}
var checked = /* @__PURE__ */ new WeakMap();
function checksRights(job, root) {
  const known4 = checked.get(job) ?? findRightsCheck(job, root);
  checked.set(job, known4);
  return known4;
}
function findRightsCheck(job, root) {
  const jobs = valueOf2(root, "jobs");
  const earlier = listOf(valueOf2(job, "needs")).map((name) => jobs && valueOf2(jobs, name));
  if (earlier.some((one) => RIGHTS_CHECK.test(textOf(one && valueOf2(one, "if"))))) return true;
  return [job, ...earlier].some((one) => stepsOf(one).some((step2) => RIGHTS_CHECK.test(describeStep(step2))));
}
function describeStep(step2) {
  const given = valueOf2(step2, "with");
  return [valueOf2(step2, "uses"), valueOf2(step2, "run"), given && valueOf2(given, "script")].map(textOf).join(" ").slice(0, TEXT_CAP);
}
function stepsOf(job) {
  const steps = job && valueOf2(job, "steps");
  return steps?.type === "list" ? steps.items.slice(0, STEP_CAP2) : [];
}
function valueOf2(node, key) {
  return node.type === "map" ? node.entries.find((entry) => entry.key === key)?.value : void 0;
}
function textOf(node) {
  return node?.type === "scalar" && node.value !== null ? String(node.value) : "";
}
function listOf(node) {
  return (node?.type === "list" ? node.items : [node]).map(textOf).filter((text) => text !== "");
}

// src/match/workflow-outputs.ts
var STEP_OUTPUT = /steps\.([\w-]{1,100})\.outputs\.([\w-]{1,100})/g;
var JOB_OUTPUT = /needs\.([\w-]{1,100})\.outputs\.([\w-]{1,100})/g;
function findStepOutputs(expression, trail, root) {
  const jobs = valueOf2(root, "jobs");
  const own = jobOf(trail) ?? valueOf2(root, "runs");
  const direct = nameOutputs(expression, own);
  const earlier = [...expression.matchAll(JOB_OUTPUT)].flatMap(([, name = "", output = ""]) => {
    const job = jobs && valueOf2(jobs, name);
    const outputs = job && valueOf2(job, "outputs");
    return nameOutputs(textOf(outputs && valueOf2(outputs, output)), job);
  });
  return [...direct, ...earlier];
}
function nameOutputs(text, job) {
  return [...text.matchAll(STEP_OUTPUT)].flatMap(([, id = "", output = ""]) => {
    const step2 = stepsOf(job).find((one) => textOf(valueOf2(one, "id")) === id);
    const uses = textOf(step2 && valueOf2(step2, "uses"));
    return uses === "" ? [] : [`${uses}#${output}`];
  });
}
function jobOf(trail) {
  let below2;
  for (let at2 = trail; at2?.parent; at2 = at2.parent) {
    if (at2.key === "jobs" && !at2.parent.parent) return below2?.node;
    below2 = at2;
  }
  return void 0;
}

// src/match/path.ts
var UNIT_ROOTS = /* @__PURE__ */ new Set([
  "services",
  "jobs",
  "network_policies",
  "mcpServers",
  "servers",
  "mcp_servers",
  "context_servers",
  "channels"
]);
function* matchPath(match, roots) {
  for (const root of roots) {
    const start = rootTrail(root);
    for (const path of match.paths) {
      for (const trail of queryPath(start, path)) yield createCandidate3(trail, start);
    }
  }
}
function createCandidate3(trail, start) {
  const unit = unitOf(trail, start);
  return {
    span: spanOf(trail),
    ...unit === void 0 ? {} : { unit },
    anchor: anchorOf(trail),
    get: (field) => field.startsWith("/") ? readField3(start, field.slice(1)) : readField3(trail, field)
  };
}
function readField3(trail, field) {
  const [ending = "", name = ""] = /(?:^|\.)\$([a-z.-]+)$/.exec(field) ?? [];
  const read = Object.hasOwn(SPECIAL, name) ? SPECIAL[name] : FAMILIES.get(name.split(".", 1)[0] ?? "")?.(name);
  const path = read ? field.slice(0, field.length - ending.length) : field;
  const found2 = path === "" ? [trail] : queryPath(trail, path);
  return found2.flatMap(read ?? (({ node }) => readNode(node)));
}
var FAMILIES = /* @__PURE__ */ new Map([
  ["image", readImageField],
  ["text", readTextField],
  ["mount", readMountField]
]);
var SPECIAL = {
  key: ({ key, keySpan }) => key === void 0 || !keySpan ? [] : { value: key, span: keySpan },
  value: ({ node }) => readNode(node),
  index: ({ index, node }) => index === void 0 ? [] : { value: index, span: node.span },
  word: ({ node }) => readWords(node),
  expression: ({ node }) => readExpressions(node),
  "step-output": readStepOutputs,
  "open-event": readOpenEvents,
  "url.host": ({ node }) => readHost(node),
  "port.scope": readPort,
  dependency: readDependency,
  "host-path": readPath
};
function readPort({ node }) {
  if (node.type === "scalar") return { value: readPortScope(String(node.value)), span: node.span };
  const address = node.type === "map" ? node.entries.find(({ key }) => key === "host_ip")?.value : void 0;
  return { value: readAddressScope(address?.type === "scalar" ? String(address.value) : ""), span: node.span };
}
function readDependency({ key, node }) {
  if (node.type !== "scalar" || typeof node.value !== "string") return [];
  return [{ value: key === void 0 ? node.value : `${key} ${node.value}`, span: node.span }];
}
function readPath({ node }) {
  const path = node.type === "scalar" && typeof node.value === "string" ? readHostPath(node.value) : void 0;
  return path === void 0 ? [] : [{ value: path, span: node.span }];
}
function readMountField(field) {
  const name = field.slice("mount.".length);
  return ({ node }) => readMountOf(node, name);
}
function readMountOf(node, name) {
  const mount = node.type === "map" ? mountOf(node) : node.type === "scalar" ? readMount(String(node.value)) : void 0;
  const value = mount?.[name];
  return value === void 0 ? [] : [{ value, span: node.span }];
}
function mountOf({ entries }) {
  const at2 = (key) => {
    const value = entries.find((entry) => entry.key === key)?.value;
    return value?.type === "scalar" ? value.value : void 0;
  };
  const [source, target] = [at2("source"), at2("target")];
  return {
    source: typeof source === "string" && at2("type") !== "volume" ? readHostPath(source) : void 0,
    target: typeof target === "string" ? target : void 0,
    writable: at2("read_only") !== true
  };
}
function readWords(node) {
  if (node.type !== "scalar" || typeof node.value !== "string") return [];
  return [...node.value.matchAll(/\S+/g)].map(({ 0: value, index }) => ({ value, span: placeIn(node, index, value) }));
}
function readExpressions(node) {
  if (node.type !== "scalar" || typeof node.value !== "string") return [];
  const values = [];
  const text = node.value;
  for (let at2 = text.indexOf("${{"); at2 >= 0; at2 = text.indexOf("${{", at2)) {
    const end = text.indexOf("}}", at2);
    if (end < 0) break;
    values.push({ value: text.slice(at2 + 3, end).trim(), span: placeIn(node, at2, text.slice(at2, end + 2)) });
    at2 = end;
  }
  return values;
}
function readStepOutputs(trail) {
  const root = rootOf(trail);
  return readExpressions(trail.node).flatMap(
    ({ value, span }) => findStepOutputs(String(value), trail, root).map((output) => ({ value: output, ...span ? { span } : {} }))
  );
}
function readOpenEvents(trail) {
  return findOpenEvents(trail, rootOf(trail)).map((event) => ({ value: event, span: spanOf(trail) }));
}
function rootOf(trail) {
  let at2 = trail;
  while (at2.parent) at2 = at2.parent;
  return at2.node;
}
function placeIn(node, index, part) {
  const map = node.map ?? [];
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((map[middle]?.at ?? Infinity) <= index) low = middle + 1;
    else high = middle;
  }
  const run = map[low - 1];
  if (!run || index >= run.at + run.length) return node.span;
  const start = run.file + index - run.at;
  return { start, end: start + part.length };
}
function readHost(node) {
  if (node.type !== "scalar" || typeof node.value !== "string") return [];
  const host = hostOf(node.value.replace(/^[A-Za-z_]\w*=/, ""));
  return host === "" ? [] : [{ value: host, span: node.span }];
}
function readImageField(field) {
  return ({ node }) => node.type === "scalar" && typeof node.value === "string" ? imageField(node.value, node.span, field) : [];
}
function readTextField(field) {
  const name = field.slice("text.".length);
  return ({ node }) => node.type === "scalar" && typeof node.value === "string" ? readText(node.value, name).map((value) => ({ value, span: node.span })) : [];
}
function readNode(node) {
  if (node.type === "scalar") return { value: node.value, span: node.span };
  const size = node.type === "map" ? node.entries.length : node.items.length;
  return { value: size === 0 ? "" : size, span: node.span };
}
function spanOf({ node, keySpan }) {
  if (keySpan)
    return {
      start: keySpan.start,
      end: node.type === "scalar" && node.span.end >= keySpan.end ? node.span.end : keySpan.end
    };
  const first = node.type === "map" ? node.entries[0] : void 0;
  if (!first) return node.span;
  return {
    start: first.keySpan.start,
    end: first.value.type === "scalar" ? Math.max(first.value.span.end, first.keySpan.end) : first.keySpan.end
  };
}
function wayTo(trail) {
  const way = [];
  for (let at2 = trail; at2?.parent; at2 = at2.parent) way.unshift(at2);
  return way;
}
function unitOf(trail, { node }) {
  const [root, unit] = wayTo(trail);
  if (root?.key !== void 0 && UNIT_ROOTS.has(root.key)) return unit?.key;
  if (root?.key === "items" && unit && isObjectList(node)) return unitOfObject(unit.node);
  return unitOfObject(node);
}
function anchorOf(trail) {
  return wayTo(trail).reduce(
    (text, { key, index }) => key === void 0 ? `${text}[${index}]` : text ? `${text}.${key}` : key,
    ""
  );
}

// src/match/setting-condition.ts
function findConditions({ language, text }, tokens, at2) {
  return language === "python" ? byIndentation(text, at2) : byBraces(text, tokens, at2);
}
function byBraces(text, tokens, at2) {
  const open = [];
  let condition;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.at >= at2) break;
    if (token.text === "if" && tokens[index + 1]?.text === "(") {
      const close = findClosing(tokens, index + 1);
      condition = text.slice(tokens[index + 1]?.end, tokens[close]?.at);
      index = close;
      continue;
    }
    if (token.text === "{") open.push(condition);
    else if (token.text === "}") open.pop();
    condition = void 0;
  }
  return [...open, condition].filter((one) => one !== void 0);
}
function findClosing(tokens, from) {
  let depth = 0;
  for (let index = from; index < tokens.length; index++) {
    if (tokens[index]?.text === "(") depth++;
    if (tokens[index]?.text === ")" && --depth === 0) return index;
  }
  return tokens.length - 1;
}
function byIndentation(text, at2) {
  const lines = text.slice(0, at2).split("\n");
  const found2 = [];
  let indent = indentOf(`${lines.pop() ?? ""}x`);
  for (const line of lines.toReversed()) {
    if (indent === 0) break;
    if (line.trim() === "" || indentOf(line) >= indent) continue;
    indent = indentOf(line);
    const condition = /^\s*(?:el)?if\s(.*):\s*(?:#.*)?$/.exec(line)?.[1];
    if (condition !== void 0) found2.unshift(condition);
  }
  return found2;
}
function indentOf(line) {
  return line.search(/\S/);
}

// src/match/setting.ts
var STRING = /"(?:[^"\\\n]|\\[\s\S])*"?|'(?:[^'\\\n]|\\[\s\S])*'?/.source;
var REST = /(?<word>[A-Za-z_$][\w$]*)|(?<number>\d[\w.]*)|(?<sign>[=:!<>]+|[^\s\w])/.source;
var JAVASCRIPT = new RegExp(
  `(?<comment>//[^\\n]*|/\\*[\\s\\S]*?(?:\\*/|$))|(?<string>${STRING}|\`(?:[^\`\\\\]|\\\\[\\s\\S])*\`?)|${REST}`,
  "g"
);
var TOKENS = {
  python: new RegExp(
    `(?<comment>#[^\\n]*)|(?<string>"""[\\s\\S]*?(?:"""|$)|'''[\\s\\S]*?(?:'''|$)|${STRING})|${REST}`,
    "g"
  ),
  javascript: JAVASCRIPT,
  // What OpenClaw reads may have comments.
  json: JAVASCRIPT
};
function* matchSetting(match, code, toFile2) {
  for (const inline of code) {
    const tokens = tokenise(inline);
    for (const [index, token] of tokens.entries()) {
      if (token.type !== "word" && token.type !== "string") continue;
      if (!match.keys.some((key) => matchesWildcard(token.text, key))) continue;
      const place = findValue(tokens, index);
      const value = tokens[place];
      if (!value) continue;
      const span = toFile2(inline, { start: token.at, end: value.end });
      const literal = literalOf(value);
      yield {
        span,
        anchor: `setting ${token.text}`,
        get: (field) => {
          if (field === "key") return [{ value: token.text, span }];
          if (field === "language") return [{ value: inline.language }];
          if (field === "item") return itemsOf(tokens, place).map((item) => ({ value: item, span }));
          if (field === "condition") return findConditions(inline, tokens, token.at).map((text) => ({ value: text }));
          return field === "value" && literal !== void 0 ? [{ value: literal, span }] : [];
        }
      };
    }
  }
}
function tokenise({ text, language }) {
  const tokens = [];
  for (const found2 of text.matchAll(TOKENS[language])) {
    const [whole] = found2;
    const groups = found2.groups ?? {};
    if (groups["comment"] !== void 0) continue;
    const type = groups["string"] !== void 0 ? "string" : groups["word"] !== void 0 ? "word" : groups["number"] !== void 0 ? "number" : "sign";
    tokens.push({
      type,
      text: type === "string" ? unquote(whole) : whole,
      at: found2.index,
      end: found2.index + whole.length
    });
  }
  return tokens;
}
function unquote(text) {
  const quote = /^(?:"""|'''|["'`])/.exec(text)?.[0] ?? "";
  const isClosed = text.length >= 2 * quote.length && text.endsWith(quote);
  return text.slice(quote.length, isClosed ? -quote.length : void 0);
}
function findValue(tokens, index) {
  const closes = tokens[index + 1]?.text === "]" ? 1 : 0;
  const sign = tokens[index + 1 + closes]?.text;
  return sign === "=" || sign === ":" && closes === 0 ? index + 2 + closes : -1;
}
var LIST_CAP = 2e3;
function itemsOf(tokens, place) {
  const open = tokens[place];
  if (open?.text !== "[" || open.type !== "sign") return [];
  const items = [];
  for (const token of tokens.slice(place + 1, place + 1 + LIST_CAP)) {
    if (token.type === "sign" && /[[\](){}]/.test(token.text)) break;
    const literal = token.type === "sign" ? void 0 : literalOf(token);
    if (literal !== void 0) items.push(literal);
  }
  return items;
}
function literalOf(token) {
  if (token.type === "string") return token.text;
  if (token.type === "number") {
    const number = Number(token.text.replaceAll("_", ""));
    return Number.isNaN(number) ? void 0 : number;
  }
  if (token.text === "True" || token.text === "true") return true;
  if (token.text === "False" || token.text === "false") return false;
  return token.text === "None" || token.text === "null" ? null : void 0;
}

// src/match/shell-trace.ts
function traceOf(command, state) {
  const trace2 = state.traces.get(command) ?? { targets: [], executedBy: [], runs: [], verified: false };
  state.traces.set(command, trace2);
  return trace2;
}
function outerOf(command, state) {
  return state.script.commands.findLast(
    (outer) => outer !== command && outer.span.start <= command.span.start && outer.span.end >= command.span.end && outer.pipeline !== command.pipeline && (!command.consumer || outer.name === command.consumer.name)
  );
}
function assignedBy(outer, command) {
  const inside = outer?.environment.filter(({ span }) => span.start <= command.span.start && span.end >= command.span.end) ?? [];
  return inside.map(({ name }) => name);
}

// src/match/shell-verify.ts
var HASHES = /^(?:sha\d+sum|shasum|sha\d+|b2sum|b3sum|md5sum|cksum|gsha256sum|\$\{(?:[A-Za-z]+_)?(?:sha\d*|hash|checksum|digest)(?:sum)?(?:_[A-Za-z]+)?\})$/i;
var SIGNATURES = {
  gpg: /^--verify/,
  gpg2: /^--verify/,
  gpgv: /./,
  cosign: /^verify/,
  minisign: /^-\w*V/,
  signify: /^-\w*V/,
  "slsa-verifier": /^verify/,
  sigstore: /^verify/,
  "rekor-cli": /^verify/,
  gh: /^attestation$/,
  codesign: /^(?:-v|--verify)/,
  spctl: /^(?:-a|--assess)/,
  rpm: /^(?:-K|--checksig)/
};
function verificationOf(command) {
  const { name, words: words3 } = command;
  if (command.failureIgnored) return void 0;
  const signature = Object.hasOwn(SIGNATURES, name) ? SIGNATURES[name] : void 0;
  if (signature) return words3.some(({ text }) => signature.test(text)) ? "decides" : void 0;
  if (name === "openssl") {
    if (words3[0]?.text !== "dgst" && !/^sha\d+$/.test(words3[0]?.text ?? "")) return void 0;
    return words3.some(({ text }) => text === "-verify") ? "decides" : "prints";
  }
  if (!HASHES.test(name)) return void 0;
  return words3.some(({ text }) => text === "--check" || /^-[A-Za-z]*c$/.test(text)) ? "decides" : "prints";
}
var COMPARERS = /* @__PURE__ */ new Set(["grep", "egrep", "fgrep", "cmp", "diff", "[", "[[", "test"]);
function isComparison(name) {
  return COMPARERS.has(name);
}
var CHECK_NAME = /verif|checksum|check_?(?:sha|hash|sig|sum)|validate_?(?:sha|hash|sig|sum)/i;
function looksLikeCheck(name) {
  return CHECK_NAME.test(name) && !HASHES.test(name) && !Object.hasOwn(SIGNATURES, name);
}
var texts = (words3) => words3.map(({ text }) => text);
function checkedText(command, upstream) {
  const given = command.redirects.flatMap(({ operator, target }) => operator.includes("<") ? [target.text] : []);
  return [...texts(command.words), ...given, ...upstream.flatMap(({ words: words3 }) => texts(words3))];
}

// src/match/shell-checks.ts
function followChecks(command, piped, state) {
  const body = state.bodies.get(command.name);
  const how = verificationOf(command) ?? (body && !command.failureIgnored && printsHash(body, state) ? "prints" : void 0);
  if (how) {
    const texts2 = checkedText(command, piped);
    const named = [...namedIn(texts2, command, state), ...how === "prints" ? unpackedIn(texts2, command, state) : []];
    if (how === "decides")
      return credit(named.length > 0 ? named : command.name.startsWith("gpg") ? [] : state.places.all(), state);
    const after = (state.pipelines.get(command.pipeline) ?? []).filter(({ position }) => position > command.position);
    const outer = command.substituted ? outerOf(command, state) : void 0;
    if (after.some(({ name }) => isComparison(name)) || isComparison(command.consumer?.name ?? ""))
      return credit(named, state);
    for (const variable of assignedBy(outer, command))
      state.hashes.set(variable, /* @__PURE__ */ new Set([...state.hashes.get(variable) ?? [], ...named]));
    return;
  }
  if (isComparison(command.name)) {
    for (const { variables } of command.words)
      for (const variable of variables) credit(state.hashes.get(variable) ?? [], state);
    return;
  }
  const checks = body ? bodyChecks(body, state) : looksLikeCheck(command.name);
  if (checks && !command.failureIgnored) credit(namedIn(checkedText(command, []), command, state), state);
}
function printsHash(body, state) {
  return body.some((command) => verificationOf(command) === "prints") && !bodyChecks(body, state);
}
function bodyChecks(body, state) {
  const kinds = new Set(
    [...body, ...body.flatMap(({ name }) => state.bodies.get(name) ?? [])].map((command) => verificationOf(command))
  );
  return kinds.has("decides") || kinds.has("prints") && body.some(({ name }) => isComparison(name));
}
function credit(downloads, state) {
  for (const download of downloads) {
    download.verified = true;
    traceOf(download.command, state).verified = true;
  }
}
function namedIn(texts2, command, state) {
  const words3 = texts2.flatMap((text) => text.split(/[\s*]+/)).filter((word) => word !== "" && word !== "-");
  return words3.flatMap((word) => {
    const exact = state.places.findExact(word, command.inFunction);
    const signed = word.replace(/\.(?:asc|sig|sign|minisig|sha256|sha256sum|sha512|bundle|pem)$/, "");
    return exact.length > 0 || signed === word ? exact : state.places.findExact(signed, command.inFunction);
  });
}
function unpackedIn(texts2, command, state) {
  return texts2.filter((text) => text.includes("/")).flatMap((text) => state.places.find(text, command.inFunction));
}

// src/match/shell-install.ts
var NOTHING = { runs: [], runsInput: false, moves: [] };
var PROGRAM_FOLDER = /(?:^|\/)s?bin(?:\/[^/]*)?\/?$/;
var PREFIX_FOLDER = /^(?:\/|\/usr|\/usr\/local|(?:~|\$\{HOME\})\/\.local)\/?$/;
function isOnPath(text) {
  return PROGRAM_FOLDER.test(text) || PREFIX_FOLDER.test(text);
}
var READERS = {
  chmod: readChmod,
  install: readInstall,
  cp: readCopy,
  mv: readCopy,
  ln: readCopy,
  tar: readTar,
  bsdtar: readTar,
  gtar: readTar,
  unzip: (command) => unpack(readOperands(command).slice(0, 1), lastOption(command, ["-d"])),
  "7z": (command) => unpack(
    readOperands(command).slice(1, 2),
    command.words.find(({ text }) => /^-o./.test(text))
  ),
  gunzip: readGunzip,
  gzip: readGunzip,
  xz: readGunzip,
  unxz: readGunzip,
  bunzip2: readGunzip,
  zstd: readGunzip,
  dpkg: (command) => hasOption(command, /^(?:-\w*i|--install)/) ? { ...NOTHING, runs: readOperands(command) } : NOTHING,
  rpm: (command) => hasOption(command, /^(?:-\w*[iU]|--install|--upgrade)/) ? { ...NOTHING, runs: readOperands(command) } : NOTHING,
  installer: (command) => ({ ...NOTHING, runs: words(lastOption(command, ["-pkg"])) }),
  apt: readPackageInstall,
  "apt-get": readPackageInstall,
  yum: readPackageInstall,
  dnf: readPackageInstall,
  apk: readPackageInstall,
  snap: readPackageInstall,
  pip: readPackageInstall,
  pip3: readPackageInstall,
  npm: readPackageInstall,
  gem: readPackageInstall
};
function readHandling(command) {
  const reader = Object.hasOwn(READERS, command.name) ? READERS[command.name] : void 0;
  return reader?.(command) ?? NOTHING;
}
function words(word) {
  return word ? [word] : [];
}
function hasOption({ words: all }, pattern) {
  return all.some(({ text }) => pattern.test(text));
}
function lastOption(command, options) {
  const value = options.flatMap((option) => readOption(command, option)).at(-1);
  return typeof value?.value === "string" && value.span ? { text: value.value, span: value.span, constant: true, variables: [] } : void 0;
}
function grantsExecution(mode, recursive) {
  if (/^0?[0-7]{3,4}$/.test(mode))
    return !recursive && Array.from(mode.slice(-3)).some((digit) => Number(digit) % 2 === 1);
  return /[+=][rwst]*x/.test(mode);
}
function readChmod(command) {
  const [mode, ...files] = readOperands(command);
  return mode && grantsExecution(mode.text, hasOption(command, /^(?:-\w*R|--recursive)/)) ? { ...NOTHING, runs: files } : NOTHING;
}
function readInstall(command) {
  if (hasOption(command, /^(?:-\w*d$|--directory)/)) return NOTHING;
  const mode = lastOption(command, ["-m", "--mode"])?.text ?? "755";
  const copied = readCopy(command);
  return grantsExecution(mode, false) ? { ...copied, runs: sourcesOf(command) } : copied;
}
function sourcesOf(command) {
  const operands = readOperands(command);
  return lastOption(command, ["-t", "--target-directory"]) ? operands : operands.slice(0, -1);
}
function readCopy(command) {
  const from = sourcesOf(command);
  const to = lastOption(command, ["-t", "--target-directory"]) ?? readOperands(command).at(-1);
  if (!to || from.length === 0) return NOTHING;
  return { runs: isOnPath(to.text) ? from : [], runsInput: false, moves: [{ from, to, folder: false }] };
}
function readTar(command) {
  const [first] = command.words;
  const bundle = first && /^[A-Za-z]+$/.test(first.text) ? first : void 0;
  const extracts = bundle ? bundle.text.includes("x") : hasOption(command, /^(?:-[A-Za-z]*x|--extract|--get)/);
  if (!extracts) return NOTHING;
  const file = bundle?.text.includes("f") ? command.words[1] : lastOption(command, ["-f", "--file"]);
  return unpack(file && file.text !== "-" ? [file] : "input", lastOption(command, ["-C", "--directory"]));
}
function unpack(from, folder) {
  const placed = isOnPath(folder?.text ?? "");
  const nowhere = { start: 0, end: 0 };
  const to = folder ?? { text: ".", span: nowhere, constant: true, variables: [] };
  return {
    runs: placed && from !== "input" ? from : [],
    runsInput: placed && from === "input",
    moves: [{ from, to, folder: true }]
  };
}
function readGunzip(command) {
  const unpacks = /^(?:gunzip|unxz|bunzip2)$/.test(command.name) || hasOption(command, /^(?:-\w*d|--decompress|--uncompress)/);
  if (!unpacks) return NOTHING;
  const files = readOperands(command);
  return {
    ...NOTHING,
    moves: files.map((file) => ({
      from: [file],
      to: { ...file, text: file.text.replace(/\.(?:gz|xz|bz2|zst)$/, "") },
      folder: false
    }))
  };
}
function readPackageInstall(command) {
  const [verb, ...operands] = readOperands(command);
  const files = operands.filter(({ text }) => /[/$]|\.(?:deb|rpm|apk|snap|whl|gem|tgz|gz|zip)$/.test(text));
  return /^(?:install|add|i)$/.test(verb?.text ?? "") ? { ...NOTHING, runs: files } : NOTHING;
}
var PLACERS = /* @__PURE__ */ new Set(["chmod", "install", "cp", "mv", "ln", "tar", "bsdtar", "gtar", "unzip", "7z"]);
function onlyPlaces({ name }) {
  return PLACERS.has(name);
}

// src/match/shell-places.ts
var DECLARERS = /* @__PURE__ */ new Set(["local", "declare", "typeset"]);
function readLocals(script) {
  const locals = /* @__PURE__ */ new Map();
  for (const { name, inFunction, words: words3, environment } of script.commands) {
    if (inFunction === void 0 || name !== "" && !DECLARERS.has(name)) continue;
    const own = locals.get(inFunction) ?? /* @__PURE__ */ new Map();
    locals.set(inFunction, own);
    if (name !== "") {
      for (const { text } of words3) if (/^\w+$/.test(text)) own.set(text, void 0);
    }
    for (const assigned of environment) {
      const parameter = /^\$\{(\d)\}$/.exec(assigned.value?.text ?? "")?.[1];
      if (name !== "" || own.has(assigned.name) || parameter !== void 0)
        own.set(assigned.name, parameter === void 0 ? void 0 : Number(parameter));
    }
  }
  return locals;
}
var SHARED = /* @__PURE__ */ new Set([".", ""]);
var COMPARISON_CAP = 1e6;
var SEGMENT_CAP = 40;
function createPlaces(script) {
  const locals = readLocals(script);
  const files = /* @__PURE__ */ new Map();
  const folders = /* @__PURE__ */ new Map();
  let comparisons = 0;
  const normalise2 = (path, inFunction) => {
    const plain = path.replace(/^(?:\.\/)+/, "").replace(/\/{2,}/g, "/").replace(/(.)\/$/, "$1");
    const own = inFunction === void 0 ? void 0 : locals.get(inFunction);
    let scoped = false;
    const resolved = plain.replace(/\$\{(\w+)\}/g, (whole, name) => {
      if (/^\d+$/.test(name)) scoped = true;
      if (!own?.has(name)) return whole;
      scoped = true;
      const parameter = own.get(name);
      return parameter === void 0 ? whole : `\${${parameter}}`;
    });
    return scoped ? `${inFunction}\0${resolved}` : resolved;
  };
  const findExact = (path, inFunction) => {
    if (files.size === 0) return [];
    const key = normalise2(path, inFunction);
    const exact = files.get(key);
    if (exact || !/[*?]/.test(key) || comparisons > COMPARISON_CAP) return [...exact ?? []];
    comparisons += files.size;
    return [...files].flatMap(([name, things]) => matchesWildcard(name, key) ? [...things] : []);
  };
  const findFolder = (path, inFunction) => {
    if (folders.size === 0) return [];
    const key = normalise2(path, inFunction);
    const found2 = [];
    let segments = 0;
    for (let at2 = key.length; at2 > 0 && segments < SEGMENT_CAP; at2 = key.lastIndexOf("/", at2 - 1)) {
      segments++;
      for (const { thing } of folders.get(key.slice(0, at2)) ?? []) found2.push(thing);
    }
    if (!key.startsWith("/") && !key.includes("$")) {
      const first = key.split("/", 1)[0]?.replace(/[*?]/g, "").toLowerCase() ?? "";
      for (const { thing, origin } of folders.get(".") ?? [])
        if (first.length > 1 && origin.toLowerCase().includes(first)) found2.push(thing);
    }
    return found2;
  };
  return {
    streams: /* @__PURE__ */ new Map(),
    add: (path, inFunction, thing, origin) => {
      const key = normalise2(path, inFunction);
      if (origin === void 0) {
        files.set(key, (files.get(key) ?? /* @__PURE__ */ new Set()).add(thing));
        return;
      }
      const folder = SHARED.has(key) ? "." : key;
      const held2 = folders.get(folder);
      if (held2) held2.push({ thing, origin });
      else folders.set(folder, [{ thing, origin }]);
    },
    findExact,
    find: (path, inFunction) => {
      const exact = findExact(path, inFunction);
      return exact.length > 0 ? exact : findFolder(path, inFunction);
    },
    parametersOf: (name) => [...files].flatMap(([key, things]) => {
      const found2 = key.startsWith(`${name}\0`) ? /^\$\{(\d)\}(.*)$/s.exec(key.slice(name.length + 1)) : null;
      return found2 ? [...things].map((thing) => [Number(found2[1]), found2[2] ?? "", thing]) : [];
    }),
    parameterIn: (path, inFunction) => {
      const key = normalise2(path, inFunction);
      const found2 = key.startsWith(`${inFunction}\0`) ? /^\$\{(\d)\}$/.exec(key.slice(inFunction.length + 1)) : null;
      return found2 ? Number(found2[1]) : void 0;
    },
    all: () => [...files.values()].flatMap((things) => [...things])
  };
}

// src/match/shell-downloads.ts
var known2 = /* @__PURE__ */ new WeakMap();
var COMMAND_CAP = 5e3;
function traceDownloads(script) {
  const done = known2.get(script);
  if (done) return done;
  if (!script.commands.some((command) => readFetch(command))) {
    known2.set(script, /* @__PURE__ */ new Map());
    return /* @__PURE__ */ new Map();
  }
  const state = {
    script,
    traces: /* @__PURE__ */ new Map(),
    places: createPlaces(script),
    pipelines: groupBy(script.commands, ({ pipeline }) => pipeline),
    bodies: groupBy(
      script.commands.filter(({ inFunction }) => inFunction !== void 0),
      ({ inFunction }) => inFunction ?? ""
    ),
    parameterUses: /* @__PURE__ */ new Map(),
    hashes: /* @__PURE__ */ new Map()
  };
  for (const command of script.commands.slice(0, COMMAND_CAP)) follow(command, state);
  known2.set(script, state.traces);
  return state.traces;
}
function groupBy(commands, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const command of commands) {
    const key = keyOf(command);
    const group = groups.get(key);
    if (group) group.push(command);
    else groups.set(key, [command]);
  }
  return groups;
}
function follow(command, state) {
  const piped = (state.pipelines.get(command.pipeline) ?? []).filter(({ position }) => position < command.position);
  followChecks(command, piped, state);
  const streaming = streamingInto(command, piped, state);
  followPrograms(command, streaming, state);
  followFiles(command, streaming, state);
  followCalls(command, state);
  followFetch(command, state);
}
function runAll(command, downloads, state) {
  for (const download of new Set(downloads)) {
    const trace2 = traceOf(command, state);
    if (download.verified) trace2.verified = true;
    else {
      trace2.runs.push(download.source);
      traceOf(download.command, state).executedBy.push(command);
    }
  }
}
function at(word, command, state) {
  return state.places.find(word.text, command.inFunction);
}
function held(word, command, state) {
  return word && /^\$\{\w+\}$/.test(word.text) ? state.places.findExact(word.text, command.inFunction) : [];
}
function streamingInto(command, piped, state) {
  const fetched = piped.flatMap((upstream) => state.places.streams.get(upstream) ?? []);
  const read = piped.filter(({ name }) => name === "cat").flatMap((upstream) => readOperands(upstream).flatMap((word) => at(word, upstream, state)));
  const printed = piped.filter(({ name }) => name === "echo" || name === "printf").flatMap((upstream) => upstream.words.flatMap((word) => held(word, upstream, state)));
  const redirected2 = command.redirects.flatMap(
    ({ operator, target }) => operator === "<" ? at(target, command, state) : operator === "<<<" ? held(target, command, state) : []
  );
  return [...fetched, ...read, ...printed, ...redirected2];
}
function followPrograms(command, streaming, state) {
  const { program, executable, name, words: words3, environment } = command;
  if (program?.from === "input") runAll(command, streaming, state);
  if (program?.from === "file" && program.word) runAll(command, at(program.word, command, state), state);
  if (program?.from === "text") runAll(command, held(program.word, command, state), state);
  if (name === "eval")
    runAll(
      command,
      words3.flatMap((word) => held(word, command, state)),
      state
    );
  if (executable?.text.includes("/")) runAll(command, at(executable, command, state), state);
  const path = environment.find((variable) => variable.name === "PATH")?.value?.text;
  if (path)
    runAll(
      command,
      path.split(":").flatMap((folder) => /^\$\{?PATH/.test(folder) ? [] : state.places.find(folder, command.inFunction)),
      state
    );
}
function followFiles(command, streaming, state) {
  const { runs, runsInput, moves } = readHandling(command);
  const used = runs.flatMap((word) => at(word, command, state));
  runAll(command, runsInput ? [...used, ...streaming] : used, state);
  for (const { from, to, folder } of moves) {
    const moved = from === "input" ? streaming : from.flatMap((word) => at(word, command, state));
    const archive = from === "input" ? "" : from[0]?.text ?? "";
    for (const download of moved)
      state.places.add(
        to.text,
        command.inFunction,
        download,
        folder ? `${archive} ${String(download.source.value)}` : void 0
      );
    if (!folder && from !== "input") {
      for (const word of from)
        for (const download of at(word, command, state))
          state.places.add(`${to.text}/${word.text.split("/").at(-1)}`, command.inFunction, download);
    }
  }
  if (streaming.length === 0) return;
  const files = command.name === "tee" ? readOperands(command) : [];
  const redirected2 = command.redirects.filter(({ operator }) => /^1?>{1,2}\|?$|^&>/.test(operator)).map(({ target }) => target);
  for (const file of [...files, ...redirected2])
    for (const download of streaming)
      if (!file.text.startsWith("/dev/")) state.places.add(file.text, command.inFunction, download);
}
function followCalls(command, state) {
  const { name, words: words3 } = command;
  const body = state.bodies.get(name);
  if (!body) {
    noteParameterUse(command, state);
    return;
  }
  for (const [parameter, path, download] of state.places.parametersOf(name)) {
    const word = words3[parameter - 1];
    if (!word) continue;
    const source = String(download.source.value).replace(
      /\$\{(\d)\}/g,
      (whole, digit) => words3[Number(digit) - 1]?.text ?? whole
    );
    const called = { source: { value: source, span: command.span }, command, verified: download.verified };
    traceOf(command, state).targets.push({ value: word.text + path, span: word.span });
    state.places.add(word.text + path, command.inFunction, called);
  }
  for (const parameter of state.parameterUses.get(name) ?? []) {
    const word = words3[parameter - 1];
    if (word) runAll(command, at(word, command, state), state);
  }
}
function noteParameterUse(command, state) {
  const { inFunction, program, executable } = command;
  if (inFunction === void 0) return;
  const used = [
    ...readHandling(command).runs,
    ...program?.from === "file" && program.word ? [program.word] : [],
    ...executable ? [executable] : []
  ];
  for (const word of used) {
    const parameter = state.places.parameterIn(word.text, inFunction);
    if (parameter === void 0 || at(word, command, state).length > 0) continue;
    const uses = state.parameterUses.get(inFunction) ?? /* @__PURE__ */ new Set();
    state.parameterUses.set(inFunction, uses.add(parameter));
  }
}
function followFetch(command, state) {
  const fetch = readFetch(command);
  if (!fetch) return;
  const download = { source: fetch.source, command, verified: false };
  const trace2 = traceOf(command, state);
  const kept = command.redirects.filter(({ operator }) => /^1?>{1,2}\|?$|^&>/.test(operator)).map(({ target }) => target);
  const files = [...fetch.files, ...kept].filter(({ text }) => !text.startsWith("/dev/") && text !== "-");
  for (const file of files) {
    trace2.targets.push(valueOf(file));
    state.places.add(file.text, command.inFunction, download);
  }
  for (const folder of fetch.folders)
    state.places.add(folder.text, command.inFunction, download, String(fetch.source.value));
  if (files.length > 0 || fetch.folders.length > 0) return;
  state.places.streams.set(command, [download]);
  if (!command.substituted) return;
  const outer = outerOf(command, state);
  if (command.consumer && outer && runsSubstitution(outer)) runAll(outer, [download], state);
  else
    for (const variable of assignedBy(outer, command))
      state.places.add(`\${${variable}}`, command.inFunction, download);
}
function runsSubstitution({ program, name }) {
  return program !== void 0 || name === "eval";
}

// src/match/shell-fields.ts
var flag = (value) => value ? [{ value: true }] : [];
var some = (value) => value === void 0 ? [] : [{ value }];
var words2 = (list) => list.map(valueOf).flatMap(withDefault);
var commandNames = (list) => list.flatMap(({ name, nameSpan }) => name === "" ? [] : [{ value: name, span: nameSpan }]);
function redirected({ command }, chosen) {
  return command.redirects.filter(chosen).map(({ target }) => valueOf(target));
}
var toFile = ({ operator, target }) => operator.includes(">") && !(operator.endsWith("&") && /^(?:\d+|-)$/.test(target.text));
function neighbours({ command, script }, chosen) {
  return pipelineOf(script, command.pipeline).filter(({ position }) => chosen(position));
}
var pipelines = /* @__PURE__ */ new WeakMap();
function pipelineOf(script, number) {
  const known4 = pipelines.get(script);
  if (known4) return known4.get(number) ?? [];
  const grouped = /* @__PURE__ */ new Map();
  for (const command of script.commands) {
    const group = grouped.get(command.pipeline);
    if (group) group.push(command);
    else grouped.set(command.pipeline, [command]);
  }
  pipelines.set(script, grouped);
  return grouped.get(number) ?? [];
}
function readVariables({ command, script }, deep) {
  const seen = /* @__PURE__ */ new Map();
  const pending = [...command.words, ...command.redirects.map(({ target }) => target)].flatMap(
    ({ variables, span }) => variables.map((name) => ({ name, span }))
  );
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { name, span } = next;
    if (seen.has(name)) continue;
    seen.set(name, { value: name, span });
    if (deep) for (const inner of assignedFrom(script).get(name) ?? []) pending.push({ name: inner, span });
  }
  return [...seen.values()];
}
var sources = /* @__PURE__ */ new WeakMap();
function assignedFrom(script) {
  const known4 = sources.get(script);
  if (known4) return known4;
  const map = /* @__PURE__ */ new Map();
  for (const { environment } of script.commands) {
    for (const { name, value } of environment) {
      const from = map.get(name) ?? /* @__PURE__ */ new Set();
      for (const variable of value?.variables ?? []) from.add(variable);
      map.set(name, from);
    }
  }
  sources.set(script, map);
  return map;
}
var EXPRESSION = /\$\{\{([^{}]*)\}\}/g;
function readExpressions2({ command }) {
  const all = [
    ...command.words,
    ...command.redirects.map(({ target }) => target),
    ...command.environment.flatMap(({ value }) => value ?? [])
  ];
  return all.flatMap(
    ({ text, span }) => [...text.slice(0, 2e4).matchAll(EXPRESSION)].map(([, inside]) => ({ value: (inside ?? "").trim(), span }))
  );
}
function trace({ command, script }) {
  return traceDownloads(script).get(command);
}
function mainExecutor(place) {
  const all = trace(place)?.executedBy ?? [];
  const running = all.filter((command) => command.name !== "" && !onlyPlaces(command));
  const candidates2 = running.length > 0 ? running : all;
  const main = candidates2.find(({ runsAs }) => runsAs === "root") ?? candidates2[0];
  return main ? [main] : [];
}
function isCaptured({ command, script }) {
  if (command.inFunction === void 0) return false;
  return script.commands.some(
    (call) => call.name === command.inFunction && (call.substituted || call.redirects.some(toFile) || pipelineOf(script, call.pipeline).some(({ position }) => position > call.position))
  );
}
var FIELDS = {
  command: ({ command }) => commandNames([command]),
  executable: ({ command }) => command.executable ? words2([command.executable]) : [],
  wrapper: ({ command }) => command.wrappers.map((value) => ({ value })),
  user: ({ command }) => some(command.runsAs),
  carrier: ({ script }) => [{ value: script.carrier }],
  argument: ({ command }) => words2(readOperands(command)),
  word: ({ command }) => words2(command.words),
  option: ({ command }) => readOptionNames(command),
  environment: ({ command }) => command.environment.map(({ name, span }) => ({ value: name, span })),
  "environment.variable": ({ command }) => command.environment.flatMap(
    ({ value }) => (value?.variables ?? []).map((name) => ({ value: name, ...value ? { span: value.span } : {} }))
  ),
  "environment.substituted": ({ command }) => flag(command.environment.some(({ value }) => /\$\(|`/.test(value?.text ?? ""))),
  variable: (place) => readVariables(place, false),
  "variable.from": (place) => readVariables(place, true),
  expression: readExpressions2,
  "redirect.output": (place) => redirected(place, (redirect) => toFile(redirect) && !redirect.operator.startsWith("2>")),
  "redirect.error": (place) => redirected(place, (redirect) => toFile(redirect) && /^(?:2>|&>)/.test(redirect.operator)),
  "redirect.input": (place) => redirected(place, ({ operator }) => /^\d*<$/.test(operator)),
  "redirect.here-string": (place) => redirected(place, ({ operator }) => operator.endsWith("<<<")),
  "redirect.here-document": (place) => redirected(place, ({ operator }) => /<<-?$/.test(operator) && !operator.endsWith("<<<")),
  "redirect.operator": ({ command }) => command.redirects.map(({ operator, target }) => ({ value: operator, span: target.span })),
  "pipe.next": (place) => commandNames(neighbours(place, (position) => position > place.command.position)),
  "pipe.next.user": (place) => neighbours(place, (position) => position > place.command.position).flatMap(({ runsAs }) => some(runsAs)),
  "pipe.previous": (place) => commandNames(neighbours(place, (position) => position < place.command.position)),
  consumer: ({ command }) => some(command.consumer?.name),
  program: ({ command }) => command.program?.word ? words2([command.program.word]) : [],
  "program.from": ({ command }) => some(command.program?.from),
  "inside-function": ({ command }) => some(command.inFunction),
  "inside-function.captured": (place) => flag(isCaptured(place)),
  "workflow.event": ({ script }) => (script.events ?? []).map((value) => ({ value })),
  tested: ({ command }) => flag(command.tested),
  "failure-ignored": ({ command }) => flag(command.failureIgnored),
  substituted: ({ command }) => flag(command.substituted),
  url: ({ command }) => findUrls(command.words),
  "url.host": ({ command }) => findUrls(command.words).map(({ value, ...place }) => ({ value: hostOf(String(value)), ...place })),
  "url.path": ({ command }) => findUrls(command.words).map(({ value, ...place }) => ({ value: pathOf(String(value)), ...place })),
  "script.command": ({ script }) => commandNames(script.commands),
  "script.wrapper": ({ script }) => script.commands.flatMap(({ wrappers }) => wrappers.map((value) => ({ value }))),
  "script.user": ({ script }) => script.commands.flatMap(({ runsAs }) => some(runsAs)),
  "script.word": ({ script }) => script.commands.flatMap((command) => command.words.filter(({ constant }) => constant).map(valueOf)),
  "script.environment": ({ script }) => script.commands.flatMap(({ environment }) => environment.map(({ name, span }) => ({ value: name, span }))),
  "port.scope": ({ command }) => ["-p", "--publish"].flatMap(
    (option) => readOption(command, option).flatMap(
      ({ value, ...place }) => typeof value === "string" ? [{ value: readPortScope(value), ...place }] : []
    )
  ),
  "mount.source": ({ command }) => readMounts(command).flatMap(
    ({ mount, place }) => mount.source === void 0 ? [] : [{ value: mount.source, ...place }]
  ),
  "mount.writable-source": ({ command }) => readMounts(command).flatMap(
    ({ mount, place }) => mount.source === void 0 || !mount.writable ? [] : [{ value: mount.source, ...place }]
  ),
  image: ({ command }) => readImage(command, "image"),
  verified: (place) => flag(trace(place)?.verified ?? false),
  "downloads-to": (place) => trace(place)?.targets ?? [],
  "runs-download": (place) => trace(place)?.runs ?? [],
  "executed-by": (place) => commandNames(trace(place)?.executedBy ?? []),
  "executed-by.user": (place) => (trace(place)?.executedBy ?? []).flatMap(({ runsAs }) => some(runsAs)),
  "executed-by.main": (place) => commandNames(mainExecutor(place)),
  "executed-by.main.user": (place) => mainExecutor(place).flatMap(({ runsAs }) => some(runsAs)),
  "executed-by.main.places": (place) => flag(mainExecutor(place).some(onlyPlaces))
};
function readMounts(command) {
  if (!CONTAINER_TOOLS.has(command.name)) return [];
  return ["-v", "--volume", "--mount"].flatMap(
    (option) => readOption(command, option).flatMap(({ value, ...place }) => {
      const mount = typeof value === "string" ? readMount(value) : void 0;
      return mount ? [{ mount, place }] : [];
    })
  );
}
function pathOf(url) {
  return /^https?:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? "";
}
var CONTAINER_TOOLS = /* @__PURE__ */ new Set(["docker", "podman", "nerdctl"]);
function readImage(command, field) {
  if (!CONTAINER_TOOLS.has(command.name)) return [];
  const operands = readOperands(command);
  const [verb, image] = /^(?:container|image)$/.test(operands[0]?.text ?? "") ? operands.slice(1) : operands;
  if (!image || !/^(?:run|create|pull)$/.test(verb?.text ?? "")) return [];
  return words2([image]).flatMap(({ value, span }) => span ? imageField(String(value), span, field) : []);
}
var NAMED_FIELDS = {
  "argument.": ({ command }, number) => words2(readOperands(command).slice(Number(number) - 1, Number(number))),
  "word.": ({ command }, number) => words2(command.words.slice(Number(number) - 1, Number(number))),
  "option.": ({ command }, name) => readOption(command, name),
  "image.": ({ command }, name) => readImage(command, `image.${name}`),
  "environment.": ({ command }, name) => command.environment.filter((variable) => variable.name === name).flatMap(({ value, span }) => value ? words2([value]) : [{ value: true, span }])
};
var known3 = /* @__PURE__ */ new WeakMap();
function readField4(place, field) {
  const owner = field.startsWith("script.") ? place.script : place.command;
  const fields = known3.get(owner) ?? /* @__PURE__ */ new Map();
  known3.set(owner, fields);
  const values = fields.get(field) ?? computeField(place, field);
  fields.set(field, values);
  return values;
}
function computeField(place, field) {
  if (Object.hasOwn(FIELDS, field)) return FIELDS[field]?.(place) ?? [];
  const dot = field.indexOf(".") + 1;
  const prefix = field.slice(0, dot);
  return Object.hasOwn(NAMED_FIELDS, prefix) ? NAMED_FIELDS[prefix]?.(place, field.slice(dot)) ?? [] : [];
}

// src/match/shell.ts
function* matchShell(match, scripts) {
  const names = compileNames(match.commands);
  for (const script of scripts) {
    const { candidates: candidates2, byName } = indexScript(script);
    if (names.any) yield* candidates2;
    else {
      const places = findPlaces(names, byName);
      for (const place of places.toSorted((a, b) => a - b)) yield* candidates2.slice(place, place + 1);
    }
  }
}
function firstOf(script) {
  return indexScript(script).candidates[0];
}
var compiledNames = /* @__PURE__ */ new WeakMap();
function isPattern(name) {
  return /[*?]/.test(name);
}
function compileNames(names) {
  const known4 = compiledNames.get(names);
  if (known4) return known4;
  const exact = [...new Set(names.filter((name) => !isPattern(name)).map((name) => name.toLowerCase()))];
  const compiled2 = { any: names.includes("*"), exact, patterns: names.filter(isPattern) };
  compiledNames.set(names, compiled2);
  return compiled2;
}
function findPlaces({ exact, patterns: patterns2 }, byName) {
  if (patterns2.length === 0) return exact.flatMap((name) => byName.get(name) ?? []);
  return [...byName].flatMap(
    ([name, places]) => exact.includes(name) || patterns2.some((pattern) => matchesWildcard(name, pattern)) ? places : []
  );
}
var indexes = /* @__PURE__ */ new WeakMap();
function indexScript(script) {
  const known4 = indexes.get(script);
  if (known4) return known4;
  const byName = /* @__PURE__ */ new Map();
  for (const [place, { name }] of script.commands.entries()) {
    const key = name.toLowerCase();
    const places = byName.get(key);
    if (places) places.push(place);
    else if (key !== "") byName.set(key, [place]);
  }
  const candidates2 = script.commands.map((command, place) => createCandidate4(script, command, place));
  const index = { candidates: candidates2, byName };
  indexes.set(script, index);
  return index;
}
function createCandidate4(script, command, place) {
  const at2 = { command, script };
  return {
    span: command.span,
    ...script.unit === void 0 ? {} : { unit: script.unit },
    // Only findings need it, and they are few.
    get anchor() {
      return numberAnchor(script, place);
    },
    get: (field) => readField4(at2, field)
  };
}
var anchors = /* @__PURE__ */ new WeakMap();
function numberAnchor(script, place) {
  const plain = anchors.get(script) ?? script.commands.map((command) => anchorOf2(script, command));
  anchors.set(script, plain);
  const own = plain[place] ?? "";
  const count = plain.slice(0, place + 1).filter((anchor) => anchor === own).length;
  return count === 1 ? own : `${own} #${count}`;
}
function anchorOf2({ unit }, command) {
  const [first] = readOperands(command);
  const call = [command.name, first?.text.slice(0, 60) ?? ""].filter((part) => part !== "").join(" ");
  return [unit, command.inFunction, call].filter((part) => part !== void 0).join("/");
}

// src/match/match-file.ts
var FINDING_CAP = 100;
function matchFile(rule, input) {
  const hits = rule.match.flatMap(
    (match) => matchReads(match, rule.on, input.kind) && meetsNeeds(match, input.contains) ? findHits(match, rule.on, input) : []
  );
  const safe = concealCredentials(rule, hits, input);
  const facts = hits.flatMap((hit) => rule.emits.flatMap((emission) => createFacts(emission, hit, safe)));
  return { findings: "severity" in rule ? createFindings(rule, hits, safe) : [], facts };
}
function concealCredentials(rule, hits, input) {
  const isSensitive = "severity" in rule && rule.sensitive;
  const conceal = hits.flatMap(({ candidate }) => {
    if (candidate.conceal) return candidate.conceal;
    const values = isSensitive ? VALUE_FIELDS.flatMap((field) => candidate.get(field)) : [];
    return values.flatMap(({ span }) => span ?? []);
  });
  return conceal.length === 0 ? input : { ...input, hashOf: input.hashWithout(conceal) };
}
var VALUE_FIELDS = ["$value", "value"];
function findCandidates(match, on, input) {
  switch (match.matcher) {
    case "dockerfile":
      return input.dockerfile ? matchDockerfile(match, input.dockerfile) : [];
    case "path":
      return matchPath(match, input.roots);
    case "shell":
      return matchShell(
        match,
        input.scripts.filter((script) => mayMatch(match, script, input))
      );
    case "setting":
      return matchSetting(
        match,
        input.scripts.flatMap(({ code }) => code),
        input.toFile
      );
    case "imports":
      return matchImports(match, input.imports);
    case "text":
      return matchText(match, input.regionsOf(match.regions));
    case "credential":
      return matchCredential(match, input.text);
    case "code":
      return matchCode(match, match.on ?? on, input.code);
    // Flows are linked over all files first, see `threat/flow-threats.ts`.
    case "flow":
      return [];
  }
}
function mayMatch({ where }, script, { products }) {
  const shared = where.filter((one) => "field" in one && (one.field === "carrier" || one.field.startsWith("script.")));
  const first = firstOf(script);
  return first !== void 0 && holds(
    shared,
    (name) => first.get(name),
    products,
    () => void 0
  );
}
function findHits(match, on, input) {
  const hits = [];
  for (const whole of findCandidates(match, on, input)) {
    for (const candidate of splitCandidate(whole, match.each)) {
      const assumes = [];
      const field = (name) => candidate.get(name);
      if (holds(match.where, field, input.products, (assumption) => assumes.push(assumption)))
        hits.push({ candidate, match, assumes });
    }
  }
  return hits;
}
function createFacts(emission, { candidate }, input) {
  const region = input.regionOf(candidate.span);
  const place = {
    region,
    lineHash: input.hashOf(region.startLine),
    ...candidate.unit === void 0 ? {} : { unit: candidate.unit }
  };
  let versions = [{}];
  for (const [name, value] of Object.entries(emission.fields)) {
    if (typeof value !== "string" || !value.startsWith("$")) {
      versions = versions.map((fields) => ({ ...fields, [name]: value }));
      continue;
    }
    const values = readReference(candidate, value).flatMap((read) => read.value === null ? [] : [read.value]);
    const few = values.slice(0, FINDING_CAP);
    if (few.length > 0)
      versions = versions.flatMap((fields) => few.map((read) => ({ ...fields, [name]: read }))).slice(0, FINDING_CAP);
  }
  return versions.map((fields) => ({ kind: emission.fact, fields, ...place }));
}
function readReference(candidate, reference) {
  const own = candidate.get(reference);
  return own.length > 0 ? own : candidate.get(reference.slice(1));
}
function createFindings(rule, hits, input) {
  const groups = /* @__PURE__ */ new Map();
  for (const hit of hits) {
    const key = groupKey(rule, hit, input);
    const group = groups.get(key);
    if (group) group.push(hit);
    else groups.set(key, [hit]);
  }
  const all = [...groups.values()];
  const rest = all.slice(FINDING_CAP - 1);
  return [...all.slice(0, FINDING_CAP - 1), rest.flat()].flatMap((group) => createFinding(rule, group, input));
}
function groupKey(rule, hit, input) {
  const group = hit.match.group ?? rule.group;
  if (group === "file" || group === "repository") return "";
  if (group === "unit") return hit.candidate.unit ?? "";
  return String(input.regionOf(primarySpan(hit)).startLine);
}
function primarySpan({ candidate, match }) {
  const reported = match.report === void 0 ? void 0 : candidate.get(match.report)[0]?.span;
  return reported ?? candidate.span;
}
function createFinding(rule, group, input) {
  const [first, ...more] = keepSure(group);
  if (!first) return [];
  const region = input.regionOf(primarySpan(first));
  const [, ...also] = uniqueLines([region, ...more.map((hit) => input.regionOf(primarySpan(hit)))]);
  const values = readValues(rule, first, also.length + 1);
  const steps = first.match.steps.flatMap(({ field, message }) => {
    const span = first.candidate.get(field)[0]?.span;
    return span ? [{ region: input.regionOf(span), message: { template: message, values } }] : [];
  });
  const { unit } = first.candidate;
  return [
    {
      rule: rule.id,
      region,
      lineHash: input.hashOf(region.startLine),
      ...unit === void 0 ? {} : { unit },
      values,
      steps,
      assumes: first.assumes,
      also: also.slice(0, FINDING_CAP),
      anchor: first.candidate.anchor
    }
  ];
}
function keepSure(group) {
  const sure = group.filter(({ assumes }) => assumes.length === 0);
  return sure.length > 0 ? sure : group;
}
function uniqueLines(regions) {
  const seen = /* @__PURE__ */ new Set();
  return regions.filter(({ startLine }) => !seen.has(startLine) && seen.add(startLine));
}
function readValues(rule, { candidate, match }, count) {
  const sentences = [
    rule.message,
    ...rule.variants.map(({ message }) => message),
    ...match.steps.map(({ message }) => message)
  ];
  const named = sentences.flatMap((sentence) => [...sentence.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name));
  const names = /* @__PURE__ */ new Set([...named, ...Object.keys(match.bind)]);
  const entries = [...names].map((name) => {
    if (name === "count") return [name, untrusted(String(count))];
    const read = candidate.get(match.bind[name] ?? name).flatMap(({ value }) => value === null ? [] : [String(value)]);
    return [name, untrusted([...new Set(read)].slice(0, 3).join(", "))];
  });
  return Object.fromEntries(entries);
}

// src/match/script-filter.ts
function findScriptFilter(rules, kind, contains) {
  const asking = rules.flatMap(
    ({ on, match }) => match.filter((one) => ASKING.has(one.matcher) && matchReads(one, on, kind) && meetsNeeds(one, contains))
  );
  if (asking.length === 0) return void 0;
  return (script) => {
    const inScript = containsIn(script);
    return asking.some((one) => meetsNeeds(one, inScript) && (!isOfCode(one) || RUNS_CODE.test(script)));
  };
}
var ASKING = /* @__PURE__ */ new Set(["shell", "setting", "code", "flow"]);
var RUNS_CODE = /python|node|bun|deno/;
function isOfCode({ matcher }) {
  return matcher === "code" || matcher === "flow";
}

// src/parse/line-hash.ts
var WINDOW = 100;
var BASE = 37;
var TAB = 9;
var LF = 10;
var CR = 13;
var SPACE = 32;
var END_MARK = 65535;
var TWO_32 = 2 ** 32;
function hashLines(text) {
  const kept = keepCharacters(text);
  const { characters, starts } = kept;
  const answers = /* @__PURE__ */ new Map();
  const counted = /* @__PURE__ */ new Map();
  const countEqual = (index, hash) => {
    const last = counted.get(hash);
    const from = last !== void 0 && last.index < index ? last : { index: -1, count: 0 };
    let { count } = from;
    for (let other = from.index + 1; other <= index; other += 1) {
      if (haveSameWindow(characters, kept.length, starts[other] ?? 0, starts[index] ?? 0)) count += 1;
    }
    counted.set(hash, { index, count });
    return count;
  };
  return (line) => {
    kept.readTo(Math.max(line, 1) - 1);
    const index = Math.min(Math.max(line, 1), starts.length) - 1;
    const known4 = answers.get(index);
    if (known4 !== void 0) return known4;
    const hash = hashWindow(characters, kept.length, starts[index] ?? 0);
    const answer2 = `${hash}:${countEqual(index, hash)}`;
    answers.set(index, answer2);
    return answer2;
  };
}
function haveSameWindow(characters, length, a, b) {
  for (let at2 = 0; at2 < WINDOW; at2 += 1) {
    const left = a + at2 < length ? characters[a + at2] : 0;
    const right = b + at2 < length ? characters[b + at2] : 0;
    if (left !== right) return false;
  }
  return true;
}
function hashWindow(characters, length, start) {
  let high = 0;
  let low = 0;
  for (let at2 = start; at2 < start + WINDOW; at2 += 1) {
    const sum = low * BASE + (at2 < length ? characters[at2] ?? 0 : 0);
    high = high * BASE + Math.floor(sum / TWO_32) >>> 0;
    low = sum >>> 0;
  }
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, "0");
}
var STRIDE = 1024;
function keepCharacters(text) {
  const characters = new Uint16Array(text.length + 1);
  const starts = [];
  let at2 = 0;
  let atLineStart = true;
  let afterCr = false;
  function readStride(from) {
    let length = from;
    for (const end = Math.min(at2 + STRIDE, text.length + 1); at2 < end; at2 += 1) {
      const unit = at2 < text.length ? text.charCodeAt(at2) : END_MARK;
      const dropped = unit === SPACE || unit === TAB || unit === LF && afterCr;
      afterCr = unit === CR;
      if (dropped) continue;
      if (atLineStart) starts.push(length);
      const unified = unit === CR ? LF : unit;
      atLineStart = unified === LF;
      characters[length] = unified;
      length += 1;
    }
    return length;
  }
  const kept = {
    characters,
    starts,
    length: 0,
    readTo(index) {
      while (at2 <= text.length && kept.length < (starts[index] ?? Infinity) + WINDOW)
        kept.length = readStride(kept.length);
    }
  };
  return kept;
}

// src/parse/data-read.ts
function entriesOf(node) {
  return node?.type === "map" ? node.entries : [];
}
function itemsOf2(node) {
  return node?.type === "list" ? node.items : [];
}
function valueAt(node, ...keys) {
  return keys.reduce((at2, key) => entriesOf(at2).find((entry) => entry.key === key)?.value, node);
}
function textOf2(node) {
  if (node?.type !== "scalar" || node.value === null) return void 0;
  return { text: String(node.value), map: mapOfScalar(node) };
}
function mapOfScalar({ map, span, value }) {
  if (map && map.length > 0) return map;
  return [{ at: 0, file: span.start, length: typeof value === "string" ? 0 : span.end - span.start }];
}

// src/parse/notebook-cells.ts
init_offset_map();
function* readCells(root) {
  const named = ["language_info.name", "kernelspec.language"].map(
    (path) => textOf2(valueAt(root, "metadata", ...path.split(".")))
  );
  const language = (named.find(Boolean)?.text ?? "python").toLowerCase();
  const sheets = itemsOf2(valueAt(root, "worksheets")).map((sheet) => valueAt(sheet, "cells"));
  for (const cell of [valueAt(root, "cells"), ...sheets].flatMap(itemsOf2)) {
    if (textOf2(valueAt(cell, "cell_type"))?.text !== "code") continue;
    const source = valueAt(cell, "source") ?? valueAt(cell, "input");
    const lines = source?.type === "list" ? source.items : [source];
    const joined = joinTexts(lines.flatMap((line) => textOf2(line) ?? []));
    if (joined.text !== "") yield { ...joined, language };
  }
}

// src/file.ts
init_offset_map();

// src/parse/parse-file.ts
init_data();

// src/parse/lines.ts
function findLineStarts(text) {
  const starts = [0];
  for (let at2 = 0; at2 < text.length; at2++) {
    const code = text.charCodeAt(at2);
    if (code === 10 || code === 13 && text.charCodeAt(at2 + 1) !== 10) starts.push(at2 + 1);
  }
  return starts;
}
function indexLines(text) {
  const starts = findLineStarts(text);
  const lineOf = (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  const columnOf = (offset, line) => offset - (starts[line - 1] ?? 0) + 1;
  const regionOf = ({ start, end }) => {
    const from = Math.min(Math.max(start, 0), text.length);
    const to = Math.min(Math.max(end, from), text.length);
    const startLine = lineOf(from);
    const endLine = lineOf(to > from ? to - 1 : to);
    const endColumn = columnOf(to, endLine);
    return { startLine, startColumn: columnOf(from, startLine), endLine, endColumn };
  };
  return { regionOf, lineOf };
}

// src/parse/parse-file.ts
async function parseFile(text, kind, wantsScript, needs = { structure: true, data: true }) {
  if (!needs.structure) {
    return { text, kind, lines: indexLines(text), roots: [], dockerfile: void 0, scripts: [], faults: [] };
  }
  const format = KINDS[kind];
  const faults = [];
  const data = needs.data && DATA_FORMATS.has(format) ? await parseData(text, format, kind) : void 0;
  if (data) faults.push(...data.faults);
  let dockerfile;
  if (format === "dockerfile") {
    try {
      const { parseDockerfile } = await import("./parts/parse-dockerfile.js");
      const parsed = parseDockerfile(text);
      dockerfile = parsed.dockerfile;
      faults.push(...parsed.faults);
    } catch (error) {
      faults.push({
        code: "parser-failed",
        text: "The Dockerfile parser gave up on this file: {reason}",
        reason: describeError(error)
      });
    }
  }
  const roots = data?.roots ?? [];
  let scripts = [];
  if (wantsScript) {
    const { findScripts } = await import("./parts/parse-embedded.js");
    const found2 = findScripts({ kind, text, data: roots, ...dockerfile ? { dockerfile } : {} }, wantsScript);
    scripts = found2.scripts;
    faults.push(...found2.problems.map((problem2) => ({ code: "shell-syntax", text: problem2 })));
  }
  return { text, kind, lines: indexLines(text), roots, dockerfile, scripts, faults };
}

// src/parse/markdown-front-matter.ts
var FRONT_CAP = 5e4;
function readFrontMatter(text) {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(text.slice(0, 100))?.[0];
  const none = { end: text.startsWith("\uFEFF") ? 1 : 0, description: void 0 };
  if (opening === void 0) return none;
  const start = opening.length;
  const body = text.slice(start - 1, start + FRONT_CAP);
  const closing = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(body);
  if (!closing) return none;
  const front = { start, end: start - 1 + closing.index };
  return { end: start - 1 + closing.index + closing[0].length, description: findDescription(text, front) };
}
function findDescription(text, { start, end }) {
  const front = text.slice(start, end);
  const key = /(?:^|\n)description:[ \t]*/.exec(front);
  if (!key) return void 0;
  let from = key.index + key[0].length;
  const block = /^[|>][+-]?\d?[ \t]*\r?\n/.exec(front.slice(from, from + 100))?.[0];
  if (block !== void 0) from += block.length;
  const rest = /\n(?=[^\s])/.exec(front.slice(from));
  let to = rest ? from + rest.index : front.length;
  if (/["']/.test(front[from] ?? "") && front.slice(from, to).trimEnd().endsWith(front[from] ?? "")) {
    to = front.slice(0, to).trimEnd().length - 1;
    from++;
  }
  return to > from ? { start: start + from, end: start + to } : void 0;
}

// src/parse/markdown-concealed.ts
var ELEMENT_CAP = 2e4;
var COUNT_CAP = 300;
var TAG_CAP = 1e3;
function findConcealed(text) {
  const found2 = [];
  if (!text.includes("<") && !text.includes("]:")) return found2;
  let fence;
  for (let at2 = 0; at2 < text.length; ) {
    const newline = text.indexOf("\n", at2);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at2, end);
    const mark = fenceOf(line);
    if (fence !== void 0) {
      if (mark !== void 0 && mark.startsWith(fence) && line.trim() === mark) fence = void 0;
    } else if (mark !== void 0) fence = mark;
    else {
      const next = readLine(text, { start: at2, end }, found2);
      if (next > end) {
        at2 = next;
        continue;
      }
    }
    at2 = end + 1;
  }
  return found2;
}
function fenceOf(line) {
  return /^[\s>]*(?:[-*+] +|\d{1,9}[.)] +)?(`{3,}|~{3,})/.exec(line)?.[1];
}
function readLine(text, line, found2) {
  const reference = readReferenceComment(text, line);
  if (reference) {
    found2.push(reference);
    return line.end;
  }
  let at2 = line.start;
  let inCode = false;
  for (; ; ) {
    const open = text.indexOf("<", at2);
    if (open < 0 || open >= line.end) return at2;
    for (let index = at2; index < open; index++) if (text[index] === "`") inCode = !inCode;
    const one = inCode ? void 0 : readComment(text, open) ?? readElement(text, open, found2);
    if (one) found2.push(one);
    at2 = one ? one.whole.end : open + 1;
    if (at2 > line.end) return at2;
  }
}
var REFERENCE_COMMENT = /^ {0,3}\[(?:\/\/|comment|_|#|\^_\^)[^\][\n]{0,40}\]: ?(?:#|<>|<#>|\/|about:blank)[ \t]*["'(](.*)["')][ \t]*\r?$/d;
function readReferenceComment(text, { start, end }) {
  const [from, to] = REFERENCE_COMMENT.exec(text.slice(start, end))?.indices?.[1] ?? [];
  if (from === void 0 || to === void 0) return void 0;
  return { name: "comment", span: { start: start + from, end: start + to }, whole: { start, end } };
}
function readComment(text, at2) {
  if (!text.startsWith("<!--", at2)) return void 0;
  const close = text.indexOf("-->", at2 + 4);
  const end = close < 0 ? text.length : close;
  return {
    name: "comment",
    span: { start: at2 + 4, end },
    whole: { start: at2, end: close < 0 ? text.length : close + 3 }
  };
}
var TAG_NAME = /^<([a-zA-Z][a-zA-Z0-9]{0,20})(?=[\s>])/;
function readElement(text, at2, found2) {
  const name = TAG_NAME.exec(text.slice(at2, at2 + 24))?.[1]?.toLowerCase();
  if (name === void 0 || found2.length >= COUNT_CAP) return void 0;
  const tag = /^<[^<>]*>/.exec(text.slice(at2, at2 + TAG_CAP))?.[0];
  if (tag === void 0 || !hides(tag.slice(0, -1))) return void 0;
  const start = at2 + tag.length;
  const body = text.slice(start, start + ELEMENT_CAP);
  const end = findEnd2(body, name);
  return { name: "hidden", span: { start, end: start + end.start }, whole: { start: at2, end: start + end.end } };
}
function findEnd2(body, name) {
  let depth = 1;
  for (const tag of body.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9]{0,20})[^<>]{0,200}>/g)) {
    if (tag[2]?.toLowerCase() !== name) continue;
    depth += tag[1] === "/" ? -1 : 1;
    if (depth === 0) return { start: tag.index, end: tag.index + tag[0].length };
  }
  const blank2 = /\n[ \t]*\r?\n/.exec(body)?.index ?? body.length;
  return { start: blank2, end: blank2 };
}
var HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|em|rem|pt|%)?\s*(?:[;"']|!|$)|opacity\s*:\s*0(?:\.0*)?\s*(?:[;"']|!|$)|(?:left|top|text-indent)\s*:\s*-\d{3,})/i;
var WHITE_TEXT = /(?:^|[;"'\s])color\s*[:=]\s*["']?(?:white|#fff|#ffffff|rgb\(255, ?255, ?255\)|transparent)(?=[;"'\s]|$)/i;
var BACKGROUND = /background/i;
var WHITE_BACKGROUND = /background(?:-color)?\s*:\s*(?:white|#fff|#ffffff)(?=[;"'\s]|$)/i;
function hides(tag) {
  if (HIDING_STYLE.test(tag)) return true;
  if (/\shidden(?:\s|$|=\s*["']?(?:hidden|true|["']))/i.test(tag)) return true;
  return WHITE_TEXT.test(tag) && (!BACKGROUND.test(tag) || WHITE_BACKGROUND.test(tag));
}
var MASK = "";
function maskConcealed(text, concealed) {
  let masked = "";
  let at2 = 0;
  for (const { whole } of concealed) {
    if (whole.start < at2) continue;
    masked += text.slice(at2, whole.start) + text.slice(whole.start, whole.end).replaceAll(/[^\r\n]/g, MASK);
    at2 = whole.end;
  }
  return masked + text.slice(at2);
}

// src/parse/markdown-inline.ts
var MASK_CODE = MASK.charCodeAt(0);
var TARGET_CAP = 2e3;
var LINK_TEXT_CAP = 1e3;
function readInline(text, { start, end }, prefixes) {
  const reading = { text, end, dropped: [...prefixes], links: [], brackets: [], unclosed: /* @__PURE__ */ new Set() };
  let prefix = 0;
  for (let at2 = start; at2 < end; ) {
    while ((prefixes[prefix]?.end ?? Infinity) <= at2) prefix++;
    const skipped = prefixes[prefix];
    at2 = skipped && skipped.start <= at2 ? skipped.end : readUnit(reading, at2);
  }
  const { dropped, links } = reading;
  return { ...buildText(text, { start, end }, dropped), links };
}
function readUnit(reading, at2) {
  const { text, dropped } = reading;
  switch (text[at2]) {
    case "\\":
      if (!/[!-/:-@[-`{-~]/.test(text[at2 + 1] ?? "")) return at2 + 1;
      dropped.push({ start: at2, end: at2 + 1 });
      return at2 + 2;
    case "`":
      return readCode(reading, at2);
    case "*":
      dropped.push({ start: at2, end: at2 + 1 });
      return at2 + 1;
    case "_":
      if (!isWord(text[at2 - 1]) || !isWord(text[at2 + 1])) dropped.push({ start: at2, end: at2 + 1 });
      return at2 + 1;
    case "~":
      if (text[at2 + 1] !== "~") return at2 + 1;
      dropped.push({ start: at2, end: at2 + 2 });
      return at2 + 2;
    case "[":
      if (reading.brackets.length < 50) reading.brackets.push(at2);
      return at2 + 1;
    case "]":
      return closeBracket(reading, at2);
    case "<":
      return readTag(reading, at2);
    case "h":
      return readAddress(reading, at2);
    default:
      return at2 + 1;
  }
}
function isWord(char) {
  return char !== void 0 && /[\p{L}\p{N}_]/u.test(char);
}
function readCode(reading, at2) {
  const { text, end, dropped, unclosed } = reading;
  let open = at2;
  while (open < end && text[open] === "`") open++;
  const length = open - at2;
  if (unclosed.has(length)) return open;
  for (let close = text.indexOf("`", open); close >= 0 && close < end; close = text.indexOf("`", close)) {
    const from = close;
    while (close < end && text[close] === "`") close++;
    if (close - from !== length) continue;
    if (length > 1) dropped.push({ start: at2 + 1, end: open }, { start: from, end: close - 1 });
    return close;
  }
  unclosed.add(length);
  return open;
}
function closeBracket(reading, at2) {
  const { text, dropped, brackets, links } = reading;
  const open = brackets.pop();
  if (open === void 0) return at2 + 1;
  const isImage = text[open - 1] === "!";
  const start = isImage ? open - 1 : open;
  const rest = text.slice(at2 + 1, Math.min(reading.end, at2 + 1 + TARGET_CAP));
  const found2 = /^\(\s*<?([^\s<>()]*(?:\([^\s()]*\)[^\s<>()]*)*)>?(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/.exec(rest);
  const name = found2 ? void 0 : /^\[[^\][]{0,200}\]/.exec(rest);
  if (!found2 && !name) return at2 + 1;
  const end = at2 + 1 + (found2 ?? name ?? [""])[0].length;
  dropped.push({ start, end: open + 1 }, { start: at2, end });
  const target = found2?.[1];
  if (target !== void 0 && target !== "")
    links.push({ text: text.slice(open + 1, Math.min(at2, open + LINK_TEXT_CAP)), target, span: { start, end } });
  return end;
}
var HTML_TAGS = new Set(
  [
    "a abbr b big blockquote body br caption center code col colgroup dd del details div dl dt em font h1 h2 h3 h4 h5 h6 hr html i",
    "img ins kbd li mark ol p picture pre q s samp section small source span strike strong sub summary sup table tbody td tfoot th",
    "thead tr tt u ul var video"
  ].flatMap((line) => line.split(" "))
);
function readTag(reading, at2) {
  const { text, dropped, links } = reading;
  const piece = text.slice(at2, Math.min(reading.end, at2 + TARGET_CAP));
  const address = /^<(https?:\/\/[^\s<>]+)>/.exec(piece);
  if (address) {
    const end2 = at2 + address[0].length;
    dropped.push({ start: at2, end: at2 + 1 }, { start: end2 - 1, end: end2 });
    links.push({ text: address[1] ?? "", target: address[1] ?? "", span: { start: at2, end: end2 } });
    return end2;
  }
  const tag = /^<\/?([a-zA-Z][a-zA-Z0-9]{0,12})(?:[\s/][^<>]*)?>/.exec(piece);
  if (!tag || !HTML_TAGS.has(tag[1]?.toLowerCase() ?? "")) return at2 + 1;
  const end = at2 + tag[0].length;
  dropped.push({ start: at2, end });
  const target = /\s(?:href|src)\s*=\s*["']?([^\s"'<>]+)/i.exec(tag[0])?.[1];
  if (target !== void 0) links.push({ text: "", target, span: { start: at2, end } });
  return end;
}
function readAddress(reading, at2) {
  const { text, links } = reading;
  if (!text.startsWith("http", at2) || isWord(text[at2 - 1])) return at2 + 1;
  const found2 = /^https?:\/\/[^\s<>"'`()[\]{}|\\^]+/.exec(text.slice(at2, Math.min(reading.end, at2 + TARGET_CAP)))?.[0];
  if (found2 === void 0) return at2 + 1;
  const target = found2.replace(/[.,;:!?*_]{1,5}$/, "");
  const end = at2 + target.length;
  links.push({ text: target, target, span: { start: at2, end } });
  return end;
}
function buildText(text, { start, end }, dropped) {
  const map = [];
  const pieces = [];
  let length = 0;
  let endsInSpace = true;
  const keep = (from, to) => {
    if (to <= from) return;
    map.push({ at: length, file: from, length: to - from });
    pieces.push(text.slice(from, to));
    length += to - from;
    endsInSpace = false;
  };
  const keepWords = (from, to) => {
    let word = from;
    for (let at3 = from; at3 < to; at3++) {
      if (!isSpace(text.charCodeAt(at3))) continue;
      keep(word, at3);
      word = at3 + 1;
      if (endsInSpace) continue;
      map.push({ at: length, file: at3, length: 1 });
      pieces.push(" ");
      length++;
      endsInSpace = true;
    }
    keep(word, to);
  };
  let at2 = start;
  for (const part of dropped.toSorted((a, b) => a.start - b.start)) {
    keepWords(at2, Math.min(part.start, end));
    at2 = Math.max(at2, part.end);
  }
  keepWords(at2, end);
  return { text: pieces.join("").replace(/ $/, ""), map };
}
function isSpace(code) {
  return code === 32 || code >= 9 && code <= 13 || code === 160 || code === MASK_CODE;
}

// src/parse/markdown-table.ts
var CELL_CAP = 50;
function isDelimiterRow(text, at2) {
  let dashes = 0;
  let bars = 0;
  for (let index = at2; index < text.length; index++) {
    const char = text[index];
    if (char === "\n") break;
    if (char === "-") dashes++;
    else if (char === "|") bars++;
    else if (char !== ":" && char !== " " && char !== "	" && char !== "\r" && char !== ">") return false;
  }
  return dashes > 0 && bars > 0;
}
function splitRow(text, { start, end }) {
  const cells = [];
  let from = text[start] === "|" ? start + 1 : start;
  let inCode = false;
  for (let at2 = from; at2 < end && cells.length < CELL_CAP; at2++) {
    const char = text[at2];
    if (char === "\\") at2++;
    else if (char === "`") inCode = !inCode;
    else if (char === "|" && !inCode) {
      cells.push({ start: from, end: at2 });
      from = at2 + 1;
    }
  }
  if (text.slice(from, end).trim() !== "") cells.push({ start: from, end });
  return cells;
}

// src/parse/sentences.ts
var ABBREVIATIONS = new Set(
  "e.g i.e etc vs cf al approx no fig eq sec ch vol ver dr mr mrs ms prof inc ltd co st resp incl excl min max".split(
    " "
  )
);
function splitSentences(text) {
  const sentences = [];
  let start = 0;
  let inCode = false;
  let inQuotes = false;
  const areQuotesClosed = text.split('"').length % 2 === 1;
  const marks = new RegExp(MARKS);
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const at2 = mark.index;
    const [char] = mark;
    if (char === "`") inCode = !inCode;
    if (char === '"' && areQuotesClosed && !inCode) inQuotes = !inQuotes;
    const closes = char === '"' && !inQuotes && /[.!?]/.test(text[at2 - 1] ?? "");
    if (inCode || inQuotes || !(closes ? isFollowed(text, at2) : isEnd(text, at2, char, start))) continue;
    let end = at2 + 1;
    while (end < text.length && CLOSERS.includes(text[end] ?? "")) end++;
    addTrimmed(sentences, text, start, end);
    start = end;
    marks.lastIndex = end;
  }
  addTrimmed(sentences, text, start, text.length);
  return sentences;
}
var MARKS = /[`".!?。！？]/g;
var CLOSERS = `"'\u201D\u2019)]*_`;
function isEnd(text, at2, char, start) {
  if (char === "\u3002" || char === "\uFF01" || char === "\uFF1F") return true;
  if (char !== "." && char !== "!" && char !== "?") return false;
  return isFollowed(text, at2) && (char !== "." || !ABBREVIATIONS.has(wordBefore(text, at2, start)));
}
function isFollowed(text, at2) {
  let next = at2 + 1;
  while (next < text.length && CLOSERS.includes(text[next] ?? "")) next++;
  if (next < text.length && text[next] !== " ") return false;
  return !new RegExp("\\p{Ll}", "u").test(text[next + 1] ?? "");
}
function wordBefore(text, at2, start) {
  const from = Math.max(start, at2 - 8);
  const before = text.slice(from, at2).toLowerCase();
  return before.slice(Math.max(before.lastIndexOf(" "), before.lastIndexOf("(")) + 1);
}
function addTrimmed(sentences, text, start, end) {
  let from = start;
  let to = end;
  while (from < to && text[from] === " ") from++;
  while (to > from && text[to - 1] === " ") to--;
  if (to > from) sentences.push({ start: from, end: to });
}

// src/parse/markdown-blocks.ts
var CONTEXT_CAP = 300;
var DEPTH_CAP = 10;
function readBlocks(text) {
  const scan = {
    text,
    blocks: [],
    titles: [],
    leads: [],
    paragraph: [],
    paragraphIndent: 0,
    fence: void 0,
    columns: void 0
  };
  const front = readFrontMatter(text);
  if (front.description) {
    const inline = readInline(text, front.description, []);
    scan.blocks.push({ name: "description", inline, section: [], context: [], quoted: false });
  }
  for (let at2 = front.end; at2 < text.length; ) {
    const newline = text.indexOf("\n", at2);
    const end = newline < 0 ? text.length : newline;
    readLine2(scan, cutLine(text, { start: at2, end }), end + 1);
    at2 = end + 1;
  }
  closeParagraph(scan);
  return scan.blocks;
}
function cutLine(text, { start, end }) {
  const to = text[end - 1] === "\r" ? end - 1 : end;
  let at2 = start;
  let indent = 0;
  let quoted = false;
  for (; at2 < to; at2++) {
    const char = text[at2];
    if (char === "	") indent += 4 - indent % 4;
    else if (char === " ") indent++;
    else if (char === ">") {
      quoted = true;
      indent = 0;
    } else if (char !== MASK) break;
  }
  return { span: { start, end: to }, text: text.slice(at2, to), textStart: at2, indent, quoted };
}
function readLine2(scan, line, next) {
  if (readFence(scan, line)) return;
  const { text } = line;
  if (text === "") {
    closeParagraph(scan);
    scan.columns = void 0;
    return;
  }
  const heading = /^(#{1,6})(?:[ \t]|$)/.exec(text);
  if (heading?.[1] !== void 0 && line.indent < 4) {
    closeParagraph(scan);
    addHeading(scan, heading[1].length, { start: line.textStart + heading[1].length, end: line.span.end });
    return;
  }
  if (/^(?:=+|-+)[ \t]*$/.test(text) && scan.paragraph.length > 0 && scan.columns === void 0) {
    const [first] = scan.paragraph;
    const last = scan.paragraph.at(-1);
    scan.paragraph = [];
    if (first && last) addHeading(scan, text.startsWith("=") ? 1 : 2, { start: first.textStart, end: last.span.end });
    return;
  }
  if (/^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(text)) return closeParagraph(scan);
  if (readTable2(scan, line, next)) return;
  const item = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[[ xX]\][ \t]+)?|$)/.exec(text)?.[0];
  if (item !== void 0 && (line.indent < 4 || scan.leads.length > 0 || scan.paragraph.length > 0)) {
    closeParagraph(scan);
    openParagraph(scan, { ...line, textStart: line.textStart + item.length }, line.indent + 0.5);
  } else if (line.indent >= 4 && scan.paragraph.length === 0 && !scan.leads.some(({ indent }) => indent % 1 === 0.5)) {
    addCode(scan, line.span, void 0, contextOf(scan), line.quoted);
  } else if (scan.paragraph.length > 0) scan.paragraph.push(line);
  else openParagraph(scan, line, line.indent);
}
function readFence(scan, line) {
  const { fence } = scan;
  const mark = fenceOf(line.text);
  if (fence === void 0) {
    if (mark === void 0) return false;
    const info = line.text.slice(line.text.indexOf(mark) + mark.length).trim();
    if (mark.startsWith("`") && info.includes("`")) return false;
    closeParagraph(scan);
    const language = /^[\w+#.-]{1,30}/.exec(info)?.[0].toLowerCase();
    scan.fence = { mark, language, context: contextOf(scan), note: void 0 };
    return true;
  }
  if (mark !== void 0 && mark.startsWith(fence.mark) && line.text.trim() === mark) {
    scan.fence = void 0;
    return true;
  }
  const note = /^(?:#(?!!)|\/\/|--|\/\*|;|%)\s*(.{1,200})/.exec(line.text)?.[1];
  if (note !== void 0) fence.note = note;
  const context = fence.note === void 0 ? fence.context : [...fence.context, fence.note];
  addCode(scan, { start: line.textStart, end: line.span.end }, fence.language, context, line.quoted);
  return true;
}
function addCode(scan, span, language, context, quoted) {
  if (span.start < span.end)
    scan.blocks.push({ name: "code", span, language, section: sectionOf(scan), context, quoted });
}
function sectionOf({ titles }) {
  return titles.map(({ text }) => text);
}
function contextOf({ leads }) {
  return leads.map(({ text }) => text);
}
function addHeading(scan, level, span) {
  const inline = readInline(scan.text, span, []);
  const title = inline.text.replace(/[ #]+$/, "").slice(0, CONTEXT_CAP);
  while ((scan.titles.at(-1)?.level ?? 0) >= level) scan.titles.pop();
  scan.blocks.push({ name: "heading", inline, section: sectionOf(scan), context: [], quoted: false });
  scan.titles.push({ level, text: title });
  scan.leads = [];
  scan.columns = void 0;
}
function openParagraph(scan, line, indent) {
  scan.paragraph = [line];
  scan.paragraphIndent = indent;
}
function closeParagraph(scan) {
  const [first] = scan.paragraph;
  const last = scan.paragraph.at(-1);
  if (!first || !last) return;
  const prefixes = scan.paragraph.slice(1).map(({ span, textStart }) => ({ start: span.start, end: textStart }));
  const inline = readInline(scan.text, { start: first.textStart, end: last.span.end }, prefixes);
  scan.paragraph = [];
  const indent = scan.paragraphIndent;
  scan.leads = scan.leads.filter((lead) => lead.indent < indent);
  addText(scan, inline, contextOf(scan), first.quoted);
  const part = splitSentences(inline.text).at(-1);
  if (!part || scan.leads.length >= DEPTH_CAP) return;
  scan.leads.push({ indent, text: inline.text.slice(Math.max(part.start, part.end - CONTEXT_CAP), part.end) });
}
function addText(scan, inline, context, quoted) {
  if (inline.text !== "" || inline.links.length > 0)
    scan.blocks.push({ name: "sentence", inline, section: sectionOf(scan), context, quoted });
}
function readTable2(scan, line, next) {
  if (!line.text.includes("|")) {
    scan.columns = void 0;
    return false;
  }
  const cells = splitRow(scan.text, { start: line.textStart, end: line.span.end }).map(
    (span) => readInline(scan.text, span, [])
  );
  if (scan.columns === void 0) {
    if (!isDelimiterRow(scan.text, next)) return false;
    closeParagraph(scan);
    scan.columns = cells.map(({ text }) => text.slice(0, CONTEXT_CAP));
    for (const cell of cells) addText(scan, cell, contextOf(scan), line.quoted);
    return true;
  }
  if (isDelimiterRow(scan.text, line.span.start)) return true;
  const columns = scan.columns;
  const [head] = cells;
  for (const [index, cell] of cells.entries()) {
    const row = index > 0 && head ? [head.text.slice(0, CONTEXT_CAP)] : [];
    const column = columns[index];
    addText(scan, cell, [...contextOf(scan), ...column === void 0 ? [] : [column], ...row], line.quoted);
  }
  return true;
}

// src/parse/regions.ts
init_offset_map();
var TEXT_CAP2 = 2e6;
var REGION_CAP = 5e4;
var LENGTH_CAP2 = 2e4;
function createRegionReader(text, kind) {
  let lines;
  let regions;
  return (names) => {
    const found2 = [];
    if (names.includes("line")) found2.push(...lines ??= readLines2(text));
    if (KINDS[kind] !== "markdown" || names.every((name) => name === "line")) return found2;
    regions ??= readMarkdown(text.slice(0, TEXT_CAP2));
    for (const region of regions) if (names.includes(region.name)) found2.push(region);
    return found2;
  };
}
function readLines2(text) {
  const starts = findLineStarts(text).slice(0, REGION_CAP);
  return starts.flatMap((start, index) => {
    const next = starts[index + 1] ?? Math.min(text.length, start + LENGTH_CAP2);
    const line = text.slice(start, Math.min(next, start + LENGTH_CAP2)).replace(/[\r\n]+$/, "");
    return line === "" ? [] : [placeText({ name: "line", text: line, start })];
  });
}
function placeText(part) {
  const { start, ...rest } = part;
  return {
    section: [],
    context: [],
    quoted: false,
    ...rest,
    map: straightMap(part.text.length, start),
    span: { start, end: start + part.text.length }
  };
}
var NOWHERE = { section: [], context: [], quoted: false };
function readMarkdown(text) {
  const regions = [];
  const concealed = findConcealed(text);
  for (const { name, span } of concealed) addSentences(regions, name, readInline(text, span, []), NOWHERE);
  for (const block of readBlocks(maskConcealed(text, concealed))) {
    if (regions.length >= REGION_CAP) break;
    addBlock(regions, text, block);
  }
  return regions.toSorted((a, b) => a.span.start - b.span.start);
}
function addBlock(regions, text, block) {
  if (block.name === "code") {
    const line = text.slice(block.span.start, Math.min(block.span.end, block.span.start + LENGTH_CAP2));
    if (line.trim() === "") return;
    const { section, context, quoted, language } = block;
    const named = language === void 0 ? {} : { language };
    regions.push(placeText({ name: "code", text: line, start: block.span.start, section, context, quoted, ...named }));
    return;
  }
  if (block.name === "heading") addWhole(regions, block.inline, block);
  else addSentences(regions, block.name, block.inline, block);
  for (const link of block.inline.links) {
    const { section, context, quoted } = block;
    const { text: shown, target, span } = link;
    regions.push({
      name: "link",
      text: shown,
      target,
      span,
      map: [{ at: 0, file: span.start, length: 0 }],
      section,
      context,
      quoted
    });
  }
}
function addWhole(regions, inline, place) {
  if (inline.text !== "")
    regions.push(createRegion("heading", inline, { start: 0, end: Math.min(inline.text.length, LENGTH_CAP2) }, place));
}
function addSentences(regions, name, inline, place) {
  for (const part of splitSentences(inline.text))
    regions.push(
      createRegion(name, inline, { start: part.start, end: Math.min(part.end, part.start + LENGTH_CAP2) }, place)
    );
}
function createRegion(name, inline, part, { section, context, quoted }) {
  return {
    name,
    text: inline.text.slice(part.start, part.end),
    // Few rules ask for places inside of a sentence.
    get map() {
      return sliceMap(inline.map, part.start, part.end);
    },
    span: toFileSpan(inline.map, part),
    section,
    context,
    quoted
  };
}

// src/skim/imports.ts
function scanImports(text, kind) {
  if (kind === "typescript" || kind === "javascript") return [...scanScript(text)];
  if (kind === "python") return [...scanPython(text)].toSorted((a, b) => a.span.start - b.span.start);
  return [];
}
var SCRIPT_IMPORT = /\b(?:from|import|require)\s{0,99}(?:\(\s{0,99})?(["'`])([^"'`\n\\]{1,300})\1/g;
function* scanScript(text) {
  for (const match of text.matchAll(SCRIPT_IMPORT)) {
    if (isCommented(text, match.index)) continue;
    const end = match.index + match[0].length - 1;
    yield found(match[2] ?? "", end - (match[2] ?? "").length);
  }
}
var LONGEST_LEAD = 300;
function isCommented(text, at2) {
  const lead = text.slice(Math.max(0, at2 - LONGEST_LEAD), at2);
  return /^[ \t]{0,300}(?:\/\/|\/\*|\*)/.test(lead.slice(lead.lastIndexOf("\n") + 1));
}
var PYTHON_IMPORT = /^[ \t]{0,99}(?:from[ \t]{1,99}([.\w]{1,300})[ \t]{1,99}import\b|import[ \t]{1,99}([^\n#]{1,1000}))/dgm;
var PYTHON_DYNAMIC = /\b(?:__import__|import_module)\(\s{0,99}(["'])([.\w]{1,300})\1/g;
var MODULE_OF_LIST = /(?:^|,)[ \t]{0,99}([.\w]{1,300})/dg;
function* scanPython(source) {
  const text = blankLongStrings(source);
  for (const match of text.replaceAll(";", "\n").matchAll(PYTHON_IMPORT)) {
    if (match[1] !== void 0) yield found(match[1], match.indices?.[1]?.[0] ?? match.index);
    else yield* splitModules(match[2] ?? "", match.indices?.[2]?.[0] ?? match.index);
  }
  for (const match of text.matchAll(PYTHON_DYNAMIC)) {
    yield found(match[2] ?? "", match.index + match[0].length - 1 - (match[2] ?? "").length);
  }
}
var PYTHON_QUOTED = /#[^\n]*|"""|'''|"(?:[^"\\\n]|\\.){0,999}"|'(?:[^'\\\n]|\\.){0,999}'/g;
function blankLongStrings(text) {
  if (!text.includes('"""') && !text.includes("'''")) return text;
  const parts = [];
  let done = 0;
  PYTHON_QUOTED.lastIndex = 0;
  for (let match = PYTHON_QUOTED.exec(text); match; match = PYTHON_QUOTED.exec(text)) {
    const [quotes] = match;
    if (quotes !== '"""' && quotes !== "'''") continue;
    const end = text.indexOf(quotes, PYTHON_QUOTED.lastIndex);
    if (end < 0) break;
    parts.push(text.slice(done, PYTHON_QUOTED.lastIndex), " ".repeat(end - PYTHON_QUOTED.lastIndex));
    done = end;
    PYTHON_QUOTED.lastIndex = end + quotes.length;
  }
  return parts.join("") + text.slice(done);
}
function* splitModules(list, start) {
  for (const match of list.matchAll(MODULE_OF_LIST)) {
    yield found(match[1] ?? "", start + (match.indices?.[1]?.[0] ?? match.index));
  }
}
function found(module, start) {
  return { module, span: { start, end: start + module.length } };
}

// src/tree/decode.ts
const { isUtf8 } = require("node:buffer");
function decodeText(bytes) {
  const encoding = wideEncoding(bytes);
  if (encoding === void 0 && !isUtf8(bytes)) return void 0;
  try {
    return new TextDecoder(encoding ?? "utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function wideEncoding(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return "utf-16le";
  if (bytes[0] === 254 && bytes[1] === 255) return "utf-16be";
  return void 0;
}

// src/file.ts
async function analyseFile({ bytes, kind }, ruleIds, ruleSet2) {
  const text = decodeText(bytes);
  if (text === void 0) {
    return {
      kind,
      findings: [],
      facts: [],
      problems: [problem("undecodable", "warning", "The file is neither UTF-8 nor UTF-16, so it was not scanned.")]
    };
  }
  const rules = ruleIds.flatMap((id) => ruleOf(ruleSet2, id) ?? []);
  const contains = containsIn(text);
  const parsed = await parseFile(text, kind, findScriptFilter(rules, kind, contains), {
    structure: rules.some(readsStructure),
    data: KINDS[kind] !== "markdown" || rules.some((rule) => readsData(rule, kind, contains))
  });
  const hash = hashOnce(text);
  const code = await readCodeFor(rules, parsed, contains, ruleSet2, hash);
  const input = createInput(parsed, contains, ruleSet2, code, hash);
  const problems = parsed.faults.map(({ code: fault, text: sentence, reason, span }) => {
    const region = parsed.lines.regionOf(span ?? { start: 0, end: 0 });
    return {
      ...problem(fault, "warning", sentence, reason),
      ...span ? { region } : {},
      lineHash: input.hashOf(region.startLine)
    };
  });
  const results = rules.map((rule) => {
    try {
      return matchFile(rule, input);
    } catch (error) {
      const reason = error instanceof Error ? error.message : "unknown error";
      problems.push(
        problem(
          "rule-failed",
          "error",
          `The rule ${rule.id} failed on this file ({reason}); the other rules ran.`,
          reason
        )
      );
      return { findings: [], facts: [] };
    }
  });
  return {
    kind,
    findings: results.flatMap(({ findings }) => findings),
    facts: results.flatMap(({ facts }) => facts),
    problems,
    ...code.record ? { code: code.record } : {}
  };
}
var NO_CODE = { sites: { calls: [], assigns: [] }, record: void 0 };
async function readCodeFor(rules, parsed, contains, ruleSet2, hashOf) {
  const isWanted2 = rules.some(
    ({ match, on }) => match.some(
      (one) => (one.matcher === "code" || one.matcher === "flow") && matchReads(one, on, parsed.kind) && meetsNeeds(one, contains)
    )
  );
  if (!isWanted2) return NO_CODE;
  const { readCode: readCode2 } = await import("./parts/read-code.js");
  return readCode2(parsed, ruleSet2.code, createTest(ruleSet2), hashOf);
}
function createTest({ products }) {
  return (conditions, field) => holds(conditions, field, products, () => void 0);
}
function hashOnce(text) {
  let hashOf;
  return (line) => (hashOf ??= hashLines(text))(line);
}
function problem(code, level, template, reason = "") {
  return { code, level, message: { template, values: { reason: untrusted(reason) } } };
}
function readsStructure(rule) {
  return rule.match.some(({ matcher }) => matcher !== "credential");
}
function readsData(rule, kind, contains) {
  return rule.match.some(
    (one) => one.matcher === "path" && matchReads(one, rule.on, kind) && meetsNeeds(one, contains)
  );
}
function createInput(parsed, contains, ruleSet2, code, hashOf) {
  const { text, kind, lines, roots, dockerfile, scripts } = parsed;
  let imports;
  return {
    kind,
    roots,
    dockerfile,
    scripts,
    get imports() {
      return imports ??= findImports(parsed);
    },
    text,
    contains,
    regionsOf: createRegionReader(text, kind),
    regionOf: lines.regionOf,
    code: code.sites,
    hashOf,
    hashWithout: (spans) => hashLines(blank(text, spans)),
    toFile: ({ map }, span) => toFileSpan(map, span),
    products: ruleSet2.products
  };
}
function findImports({ text, kind, roots }) {
  if (kind !== "notebook") return scanImports(text, kind);
  return roots.flatMap(
    (root) => [...readCells(root)].flatMap(
      (cell) => cell.language.startsWith("python") ? scanImports(cell.text, "python").map(({ module, span }) => ({ module, span: toFileSpan(cell.map, span) })) : []
    )
  );
}
function blank(text, spans) {
  let blanked = "";
  let at2 = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at2) continue;
    blanked += text.slice(at2, start) + text.slice(start, end).replace(/[^\r\n]/g, " ");
    at2 = end;
  }
  return blanked + text.slice(at2);
}
var indexes2 = /* @__PURE__ */ new WeakMap();
function ruleOf(ruleSet2, id) {
  const known4 = indexes2.get(ruleSet2);
  if (known4) return known4.get(id);
  const index = new Map([...ruleSet2.rules, ...ruleSet2.inventory].map((rule) => [rule.id, rule]));
  indexes2.set(ruleSet2, index);
  return index.get(id);
}

// src/guard/failed-record.ts
var SENTENCES = {
  "file-time-limit": "The analysis of this file took too long and was ended twice, so the file was not analysed: split it, or leave it out by paths.ignore.",
  "worker-died": "The analysis of this file ended its worker twice, by memory or a fault of the scanner ({reason}), so the file was not analysed: please report it.",
  "analysis-failed": "The analysis of this file failed because of a fault of the scanner ({reason}), so the file was not analysed: please report it."
};
function failedRecord(kind, code, error) {
  const reason = typeof error === "object" && error !== null && "message" in error ? String(error.message) : "no reason given";
  const message = { template: SENTENCES[code], values: { reason: untrusted(reason.slice(0, 200)) } };
  return { kind, findings: [], facts: [], problems: [{ code, level: "error", message }] };
}

// src/worker.ts
var { ruleSet } = workerData;
parentPort?.on("message", (batch) => void analyseBatch(batch));
answer({ ready: true });
async function analyseBatch(batch) {
  for (const { bytes, kind, rules } of batch) {
    try {
      answer({ record: await analyseFile({ bytes, kind }, rules, ruleSet) });
    } catch (error) {
      answer({ record: failedRecord(kind, "analysis-failed", error) });
    }
  }
}
function answer(message) {
  parentPort?.postMessage(message);
}
