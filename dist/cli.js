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

// src/model/layer.ts
var LAYERS, LAYER_NAMES, RULE_FOLDERS, SEVERITIES, SCORE_BANDS;
var init_layer = __esm({
  "src/model/layer.ts"() {
    "use strict";
    LAYERS = ["L1", "L2", "L3", "L4", "L5", "L6", "L7"];
    LAYER_NAMES = {
      L1: "Foundation Models",
      L2: "Data Operations",
      L3: "Agent Frameworks",
      L4: "Deployment & Infrastructure",
      L5: "Evaluation & Observability",
      L6: "Security & Compliance",
      L7: "Agent Ecosystem"
    };
    RULE_FOLDERS = {
      l1: "l1-foundation-models",
      l2: "l2-data-operations",
      l3: "l3-agent-frameworks",
      l4: "l4-deployment-infrastructure",
      l5: "l5-evaluation-observability",
      l6: "l6-security-compliance",
      l7: "l7-agent-ecosystem",
      x: "cross-layer"
    };
    SEVERITIES = ["critical", "high", "medium", "low", "note"];
    SCORE_BANDS = {
      critical: [9.1, 10],
      high: [7, 8.9],
      medium: [4, 6.9],
      low: [0.1, 3.9],
      note: [0, 0]
    };
  }
});

// src/command-line.ts
const { parseArgs } = require("node:util");
function parseCommandLine(words3) {
  const { values, positionals } = readWords(words3);
  if (values.help) return { name: "help" };
  if (values.version) return { name: "version" };
  const [name, operand, extra] = positionals;
  if (extra !== void 0)
    throw new UsageError(`Unexpected argument ${JSON.stringify(extra)}; see maestro-scan --help.`);
  switch (name) {
    case "scan":
      refuseOptions(name, values, SCAN_OPTIONS);
      return readScan(operand ?? ".", values);
    case "init":
      refuseOptions(name, values, ["force"]);
      return { name, path: operand ?? ".", force: values.force ?? false };
    case "rules":
      if (operand !== void 0)
        throw new UsageError(`Unexpected argument ${JSON.stringify(operand)}; see maestro-scan --help.`);
      refuseOptions(name, values, ["format"]);
      return { name, format: oneOf("--format", values.format ?? "text", ["text", "json"]) };
    case "explain":
      if (operand === void 0)
        throw new UsageError("explain needs the id of a rule, e.g. maestro-scan explain l4/mutable-base-image.");
      refuseOptions(name, values, []);
      return { name, rule: operand };
    case void 0:
      return { name: "help" };
    default:
      throw new UsageError(`Unknown command ${JSON.stringify(name)}; the commands are scan, init, rules and explain.`);
  }
}
function refuseOptions(command, values, allowed) {
  const extra = Object.keys(values).find((option) => !allowed.includes(option));
  if (extra !== void 0) throw new UsageError(`${command} takes no --${extra}; see maestro-scan --help.`);
}
function readWords(words3) {
  const text = { type: "string" };
  const flag2 = { type: "boolean" };
  const options = {
    format: text,
    output: text,
    "fail-on": text,
    config: text,
    category: text,
    threads: text,
    force: flag2,
    help: { ...flag2, short: "h" },
    version: flag2
  };
  try {
    return parseArgs({ args: [...words3], allowPositionals: true, options });
  } catch (error) {
    const [reason = ""] = error.message.split(/\.\s/, 1);
    throw new UsageError(`${reason}; see maestro-scan --help.`);
  }
}
function readScan(path, values) {
  const threads = values.threads === void 0 ? void 0 : Number(values.threads);
  if (threads !== void 0 && !(Number.isInteger(threads) && threads >= 1 && threads <= 64)) {
    throw new UsageError(`--threads takes a whole number from 1 to 64, not ${JSON.stringify(values.threads)}.`);
  }
  return {
    name: "scan",
    path,
    format: oneOf("--format", values.format ?? "text", SCAN_FORMATS),
    output: values.output,
    failOn: values["fail-on"] === void 0 ? void 0 : oneOf("--fail-on", values["fail-on"], FAIL_ON),
    config: values.config,
    category: values.category ?? "",
    threads
  };
}
function oneOf(option, value, allowed) {
  const found2 = allowed.find((item) => item === value);
  if (found2 === void 0) throw new UsageError(`${option} takes ${allowed.join(", ")}, not ${JSON.stringify(value)}.`);
  return found2;
}
var SCAN_FORMATS, FAIL_ON, USAGE, SCAN_OPTIONS, UsageError;
var init_command_line = __esm({
  "src/command-line.ts"() {
    "use strict";
    init_layer();
    SCAN_FORMATS = ["text", "sarif", "json", "summary"];
    FAIL_ON = ["never", ...SEVERITIES.filter((severity) => severity !== "note")];
    USAGE = `Usage:
  maestro-scan scan [PATH] [options]   find the threats of a repository (PATH: its folder, default .)
  maestro-scan init [PATH] [--force]   write .github/workflows/maestro.yml, which runs the action in the repository at PATH
                                       (default .); --force replaces the file that is there
  maestro-scan rules [--format json]   list all rules
  maestro-scan explain RULE            show one rule: why, how to fix, examples

Options of scan:
  --format text|sarif|json|summary     what to write (default: text)
  --output FILE                        write it to FILE instead of standard output
  --fail-on never|critical|high|medium|low
                                       end with exit code 10 when a threat is that severe or worse (default: the
                                       configuration's, else never)
  --config FILE                        configuration (default: .github/maestro.yml in PATH)
  --category NAME                      category of the SARIF run, to keep several uploads apart
  --threads N                          worker threads (default: chosen by the size of the repository)
  --help, --version

Exit codes: 0 done; 1 internal failure; 2 bad usage or configuration, or nothing to scan; 10 gate closed.
`;
    SCAN_OPTIONS = ["format", "output", "fail-on", "config", "category", "threads"];
    UsageError = class extends Error {
      name = "UsageError";
    };
  }
});

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
var init_untrusted = __esm({
  "src/guard/untrusted.ts"() {
    "use strict";
  }
});

// src/report/assemble.ts
function assembleReport({
  threats,
  problems,
  files,
  inventory,
  controls,
  judge: judge2,
  buildModel
}) {
  const alerts = threats.filter(({ status }) => status === "stable");
  const unalerted = threats.filter(({ status }) => status === "nursery");
  const bySeverity = Object.fromEntries(
    SEVERITIES.map((severity) => [severity, alerts.filter((threat) => threat.severity === severity).length])
  );
  const byLayer = Object.fromEntries(
    LAYERS.map((layer) => [layer, alerts.filter((threat) => threat.layer === layer).length])
  );
  return {
    version: VERSION,
    threats: alerts,
    unalerted,
    problems,
    files,
    inventory,
    controls,
    counts: { bySeverity, byLayer },
    gate: judge2(alerts),
    ...buildModel ? { model: buildModel(alerts) } : {}
  };
}
function sortSkipped(skipped) {
  return skipped.toSorted((a, b) => compareText(a.path, b.path));
}
var VERSION;
var init_assemble = __esm({
  "src/report/assemble.ts"() {
    "use strict";
    init_untrusted();
    init_layer();
    VERSION = true ? "0.1.0" : "0.0.0";
  }
});

// src/report/redact.ts
function redactLine(line) {
  return line.replace(SECRET_NAME, (_whole, name, value) => name + (HARMLESS.test(value) ? value : hide(value))).replace(TOKEN, hide);
}
function hide(value) {
  return "*".repeat(value.length);
}
var SECRET_NAME, TOKEN, HARMLESS;
var init_redact = __esm({
  "src/report/redact.ts"() {
    "use strict";
    SECRET_NAME = /((?:secret|token|passwd|password|passphrase|api[_-]?key|private[_-]?key|access[_-]?key|credential|authorization)\w{0,20}["']?\s{0,5}[:=]\s{0,5}["']?(?:bearer\s{1,5})?)([^\s"',;}\])]{6,300})/gi;
    TOKEN = /(?:sk[-_]|rk_live_|gh[pousr]_|github_pat_|xox[abprs]-|xapp-|AKIA|hf_|nvapi-|glpat-|AIza|eyJ|gsk_|xai-|r8_|pplx-|csk-|lsv2_|ls__|pcsk_|e2b_|tvly-|npm_|pypi-|SG\.|dop_v1_|hvs\.|lin_api_|ntn_|figd_|apify_api_|bb_live_|AGE-SECRET-KEY-1)[\w.-]{12,400}|\d{8,10}:AA[\w-]{30,50}|[MNO][A-Za-z\d]{23,27}\.[\w-]{6}\.[\w-]{27,38}|services\/T[A-Z\d]{8,11}\/B[A-Z\d]{8,11}\/\w{24}/g;
    HARMLESS = /^(?:[$<{%]|process\.|os\.|env\.|true|false|null|none|undefined|required|string|unused|changeme|example)/i;
  }
});

// src/report/visible.ts
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
var INVISIBLE, SHORT, PATTERN, LONE_SURROGATE;
var init_visible = __esm({
  "src/report/visible.ts"() {
    "use strict";
    INVISIBLE = [
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
    SHORT = { 9: "\\t", 10: "\\n", 13: "\\r" };
    PATTERN = new RegExp(
      `[${INVISIBLE.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join("")}]`,
      "gu"
    );
    LONE_SURROGATE = /[\ud800-\udfff]/gu;
  }
});

// src/report/escape.ts
function fillMessage(message, sink) {
  return message.template.split(/(\{[A-Za-z][\w.-]*\})/).map((part, index) => {
    if (index % 2 === 0) return sink.literal(part);
    const name = part.slice(1, -1);
    const value = Object.hasOwn(message.values, name) ? message.values[name] : void 0;
    return value === void 0 ? sink.literal("(unknown)") : sink.value(value);
  }).join("");
}
function breakCommands(text) {
  return text.replaceAll("##[", "##\\u{5b}").replace(/^([^\S\n]*):(?=:)/gmu, "$1\\u{3a}");
}
function encodeJson(document) {
  const text = JSON.stringify(document, null, 2).replaceAll("##[", "##\\u005b");
  return `${showInvisible(text, Infinity, jsonEscape)}
`;
}
function encodeExcerpt(line, startColumn, endColumn) {
  const text = redactLine(reveal(line));
  const start = Math.min(Math.max(startColumn - 1, 0), text.length);
  const end = Math.min(Math.max(endColumn - 1, start), text.length);
  const before = start > 60 ? `\u2026${text.slice(start - 60, start).replace(/^[\udc00-\udfff]/u, "")}` : text.slice(0, start);
  return [
    breakCommands(showInvisible(before, Infinity, excerptEscape)),
    breakCommands(showInvisible(text.slice(start, end), 120, excerptEscape)),
    breakCommands(showInvisible(text.slice(end), 60, excerptEscape))
  ];
}
function encodeLink(url) {
  if (!url.startsWith("https://")) return void 0;
  return url.replace(/[^\w\-.~:/?#&=%+@,;$]/gu, encodeSegment);
}
function encodeSegment(segment) {
  return encodeURIComponent(repairSurrogates(segment)).replace(/[!'()*]/gu, percent);
}
function percent(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function markdownText(text) {
  return showInvisible(reveal(text), VALUE_LIMIT, (point) => point === 10 ? "\u2424" : void 0);
}
function codeSpan(text) {
  if (text.trim() === "") return text === "" ? "(empty)" : `(${text.length} blanks)`;
  const longest = Math.max(0, ...(text.match(/`+/gu) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^[`\s]|[`\s]$/u.test(text) ? " " : "";
  return fence + pad + text + pad + fence;
}
function escapeBars(text) {
  return text.replace(/(\\*)\|/gu, (_, slashes) => `${slashes}${slashes.length % 2 === 0 ? "\\" : ""}|`);
}
function escapeMarkdown(text) {
  return showInvisible(text).replace(/[\\`*_[\]<>|~&#!]/gu, "\\$&");
}
function jsonEscape(point, character) {
  if (point < 32) return character;
  return Array.from(
    { length: character.length },
    (_, at2) => `\\u${character.charCodeAt(at2).toString(16).padStart(4, "0")}`
  ).join("");
}
function excerptEscape(point) {
  return point === 9 ? "    " : void 0;
}
var VALUE_LIMIT, TERMINAL, MARKDOWN, MARKDOWN_CELL;
var init_escape = __esm({
  "src/report/escape.ts"() {
    "use strict";
    init_untrusted();
    init_redact();
    init_visible();
    VALUE_LIMIT = 200;
    TERMINAL = {
      value: (text) => breakCommands(showInvisible(reveal(text), VALUE_LIMIT)),
      literal: (text) => breakCommands(showInvisible(text))
    };
    MARKDOWN = {
      value: (text) => codeSpan(markdownText(text)),
      literal: escapeMarkdown
    };
    MARKDOWN_CELL = {
      value: (text) => escapeBars(codeSpan(markdownText(text))),
      literal: escapeMarkdown
    };
  }
});

// src/model/file.ts
var KINDS, COMMAND_CARRIERS, ROLES, SKIP_REASONS;
var init_file = __esm({
  "src/model/file.ts"() {
    "use strict";
    KINDS = {
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
    COMMAND_CARRIERS = [
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
    ROLES = ["product", "test", "example", "docs", "vendored", "generated"];
    SKIP_REASONS = [
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
  }
});

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
var init_decode = __esm({
  "src/tree/decode.ts"() {
    "use strict";
  }
});

// src/tree/role.ts
function decideRole(path) {
  const folders = path.toLowerCase().split("/");
  const name = folders.pop() ?? "";
  for (const [depth, folder] of folders.entries()) {
    if (STEERING_FOLDERS.has(folder)) return roleOfSteering(name, folders);
    if (folders[depth - 1] === "skills") continue;
    const role = roleOfFolder(folder, name);
    if (role !== void 0) return role;
  }
  return roleOfName(name) ?? (isProse(name, folders) ? "docs" : "product");
}
function roleOfSteering(name, folders) {
  if (RUNNABLE.has(lastExtension(name)) && roleOfName(name) === "test") return "test";
  return isProse(name, folders) ? "docs" : "product";
}
function nameAll2(role, names) {
  return names.split(" ").map((name) => [name, role]);
}
function roleOfFolder(folder, name) {
  if (folder === "dist") return BUNDLED.has(lastExtension(name)) ? "generated" : void 0;
  const named = ROLE_OF_FOLDER.get(folder);
  if (named !== void 0) return named;
  const words3 = folder.split(/[-_.]/);
  const first = words3[0] ?? "";
  const last = words3.at(-1) ?? "";
  if (words3.length > 1 && (TEST_WORDS.has(first) || TEST_WORDS.has(last))) return "test";
  return words3.length > 1 && EXAMPLE_WORDS.has(last) ? "example" : void 0;
}
function roleOfName(name) {
  if (LOCK_FILE.test(name) || GENERATED_NAME.test(name)) return "generated";
  const words3 = name.split(/[-_.]/);
  const isContainerFile = /^(?:docker-?|podman-)?compose\b|dockerfile|containerfile/.test(name);
  if (isContainerFile && words3.some((word) => TEST_WORDS.has(word))) return "test";
  if (/^requirements|requirements\.(?:txt|in)$/.test(name) && words3.some((word) => TEST_WORDS.has(word))) return "test";
  if (TEST_INFIX.test(name) || (RUNNABLE.has(lastExtension(name)) || name.endsWith(".json")) && isTestStem(name))
    return "test";
  return EXAMPLE_INFIX.test(name) ? "example" : void 0;
}
function isTestStem(name) {
  const words3 = name.slice(0, name.lastIndexOf(".")).split(/[-_.]/);
  return TEST_WORDS.has(words3[0] ?? "") || TEST_WORDS.has(words3.at(-1) ?? "");
}
function isProse(name, folders) {
  if (PROSE_NAME.test(name)) return true;
  if (!PROSE_EXTENSIONS.has(lastExtension(name))) return false;
  return !INSTRUCTION_NAME.test(name) && !folders.some((folder) => INSTRUCTION_FOLDERS.has(folder));
}
function lastExtension(name) {
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? "" : name.slice(dot + 1);
}
var STEERING_FOLDERS, ROLE_OF_FOLDER, BUNDLED, TEST_WORDS, EXAMPLE_WORDS, EXAMPLE_INFIX, LOCK_FILE, GENERATED_NAME, TEST_INFIX, RUNNABLE, PROSE_NAME, PROSE_EXTENSIONS, INSTRUCTION_NAME, INSTRUCTION_FOLDERS;
var init_role = __esm({
  "src/tree/role.ts"() {
    "use strict";
    STEERING_FOLDERS = new Set(
      [
        ".github .gitlab .circleci .devcontainer .husky .agent .agents .claude .claude-plugin .clinerules .codex",
        ".continue .cursor .gemini .kiro .openclaw .opencode .roo .vscode .windsurf"
      ].flatMap((line) => line.split(" "))
    );
    ROLE_OF_FOLDER = new Map([
      ...nameAll2("vendored", "node_modules vendor vendored vendors third_party third-party thirdparty"),
      ...nameAll2("vendored", "bower_components site-packages venv .venv .yarn pods"),
      ...nameAll2("generated", "__generated__ generated __snapshots__ .next .nuxt coverage"),
      ...nameAll2("test", "test tests testing testdata spec specs e2e fixture fixtures"),
      ...nameAll2("test", "mock mocks __tests__ __test__ __mocks__ __fixtures__ cypress"),
      ...nameAll2("example", "example examples sample samples demo demos tutorial tutorials"),
      ...nameAll2("example", "cookbook cookbooks quickstart quickstarts playground"),
      ...nameAll2("docs", "doc docs documentation website wiki")
    ]);
    BUNDLED = /* @__PURE__ */ new Set(["js", "mjs", "cjs", "css", "html", "map", "json", "ts", "txt", "md"]);
    TEST_WORDS = /* @__PURE__ */ new Set(["test", "tests", "e2e", "fixtures", "testdata"]);
    EXAMPLE_WORDS = /* @__PURE__ */ new Set(["example", "examples", "sample", "samples", "demo", "demos"]);
    EXAMPLE_INFIX = /\.(?:example|sample|demo)(?:\.|$)|^examples?[-_.]|[-_](?:example|sample)s?\.(?:ya?ml|json|jsonc|toml|env|ini|cfg|conf)$/;
    LOCK_FILE = /^(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|go\.sum|.+\.lockb?|packages\.lock\.json)$/;
    GENERATED_NAME = /\.min\.(?:js|mjs|cjs|css)$|\.bundle\.js$|\.generated\.|_pb2(?:_grpc)?\.py$|\.pb\.go$|\.snap$|\.map$/;
    TEST_INFIX = /\.(?:test|tests|spec|e2e|fixture)\.|^conftest\.py$|\.bats$/;
    RUNNABLE = /* @__PURE__ */ new Set(["py", "go", "sh", "bash", "zsh", "js", "mjs", "cjs", "ts", "mts", "cts", "rb"]);
    PROSE_NAME = /^(?:readme|license|licence|copying|notice|changelog|changes|authors|contributors|security|code_of_conduct)(?:\.(?:md|mdx|txt|rst|adoc))?$/;
    PROSE_EXTENSIONS = /* @__PURE__ */ new Set(["md", "mdx", "markdown", "rst", "adoc", "asciidoc"]);
    INSTRUCTION_NAME = /^(?:skill|agents?|agents\.override|claude|claude\.local|gemini|codex|qwen|copilot-instructions|conventions|warp|soul|memory|identity|tools|user|heartbeat|boot|bootstrap|system[-_]?prompt|prompt)\.(?:md|mdx)$|\.(?:prompt|instructions|agent|chatmode)\.md$/;
    INSTRUCTION_FOLDERS = new Set(
      [
        "skills prompts agents subagents commands instructions memory persona personas .agent .agents .claude",
        ".clinerules .codex .continue .cursor .gemini .kiro .openclaw .opencode .roo .windsurf"
      ].flatMap((line) => line.split(" "))
    );
  }
});

// src/tree/safe-path.ts
const { lstatSync } = require("node:fs");
function pathStands(path) {
  if (path.length > LONGEST_PATH || path.includes("\0")) return false;
  return path.split("/").every((part) => part !== "" && part !== "." && part !== ".." && part.toLowerCase() !== ".git");
}
function createLinkCheck(root) {
  const known4 = /* @__PURE__ */ new Map();
  function passesLink(path) {
    const slash = path.lastIndexOf("/");
    if (slash < 0) return false;
    const folder = path.slice(0, slash);
    let linked = known4.get(folder);
    if (linked === void 0) {
      linked = passesLink(folder) || isLink(`${root}/${folder}`);
      known4.set(folder, linked);
    }
    return linked;
  }
  return passesLink;
}
function isLink(absolute) {
  try {
    return lstatSync(absolute).isSymbolicLink();
  } catch {
    return false;
  }
}
var LONGEST_PATH;
var init_safe_path = __esm({
  "src/tree/safe-path.ts"() {
    "use strict";
    LONGEST_PATH = 4096;
  }
});

// src/tree/git.ts
const { accessSync, constants, lstatSync: lstatSync2, realpathSync } = require("node:fs");
import { createRequire as createRequire3 } from "node:module";
const { delimiter, dirname, isAbsolute, join: join2, parse, sep } = require("node:path");
function runGit(root, searchPath, command) {
  const top = findRepository(root);
  if (top === void 0) return { kind: "no-repository" };
  const git = findGit(searchPath ?? USUAL_FOLDERS, top);
  if (git === void 0) return { kind: "failed", reason: "git-not-found" };
  const { spawnSync } = createRequire3(import.meta.url)("node:child_process");
  const result = spawnSync(git, ["--no-pager", ...SETTINGS, "-C", root, ...command], {
    cwd: parse(git).dir,
    env: gitEnvironment(top),
    shell: false,
    windowsHide: true,
    timeout: TIME_LIMIT,
    maxBuffer: OUTPUT_LIMIT
  });
  if (result.error !== void 0 || result.status !== 0) return { kind: "failed", reason: "git-refused" };
  return { kind: "output", output: result.stdout };
}
function listWithGit(root, searchPath) {
  const command = ["ls-files", "-z", "-t", "--stage", "--cached", "--others", "--exclude-standard"];
  const result = runGit(root, searchPath, command);
  return result.kind === "output" ? { kind: "listed", listed: parseListing(result.output) } : result;
}
function findRepository(root) {
  for (let folder = root; ; folder = dirname(folder)) {
    if (exists(join2(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return void 0;
  }
}
function exists(path) {
  try {
    lstatSync2(path);
    return true;
  } catch {
    return false;
  }
}
function findGit(searchPath, top) {
  const names = sep === "\\" ? ["git.exe"] : ["git"];
  for (const folder of searchPath.split(delimiter).filter((entry) => isAbsolute(entry))) {
    for (const name of names) {
      try {
        const program = realpathSync(join2(folder, name));
        accessSync(program, constants.X_OK);
        if (!isBelow(program, top) && !isBelow(folder, top)) return join2(folder, name);
      } catch {
      }
    }
  }
  return void 0;
}
function isBelow(path, folder) {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
function gitEnvironment(top) {
  return {
    GIT_WORK_TREE: top,
    GIT_CEILING_DIRECTORIES: dirname(top),
    GIT_DISCOVERY_ACROSS_FILESYSTEM: "1",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_SYSTEM: "/dev/null",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ALLOW_PROTOCOL: "none",
    GIT_NO_LAZY_FETCH: "1",
    LC_ALL: "C"
  };
}
function parseListing(output) {
  const byPath = /* @__PURE__ */ new Map();
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start);
    const stop = end < 0 ? output.length : end;
    const entry = parseEntry(output.toString("utf8", start, stop));
    const before = byPath.get(entry.path);
    if (before === void 0 || before.skip !== void 0) byPath.set(entry.path, entry);
    start = stop + 1;
  }
  return [...byPath.values()];
}
function parseEntry(entry) {
  if (entry.startsWith("? ")) {
    const path2 = entry.slice(2);
    return path2.endsWith("/") ? { path: path2.slice(0, -1), skip: "submodule" } : checkPath(path2);
  }
  const path = entry.slice(entry.indexOf("	") + 1);
  const mode = entry.slice(2, 8);
  if (mode === "160000") return { path, skip: "submodule" };
  if (mode === "120000") return { path, skip: "symbolic-link" };
  return checkPath(path);
}
function checkPath(path) {
  return pathStands(path) ? { path } : { path, skip: "unreadable" };
}
var USUAL_FOLDERS, TIME_LIMIT, OUTPUT_LIMIT, SETTINGS;
var init_git = __esm({
  "src/tree/git.ts"() {
    "use strict";
    init_safe_path();
    USUAL_FOLDERS = ["/usr/local/bin", "/usr/bin", "/bin", "/opt/homebrew/bin"].join(delimiter);
    TIME_LIMIT = 6e4;
    OUTPUT_LIMIT = 128 * 1024 * 1024;
    SETTINGS = [
      "core.fsmonitor=false",
      "core.untrackedCache=false",
      "core.hooksPath=/dev/null",
      "core.quotePath=false",
      "protocol.allow=never",
      "safe.bareRepository=explicit",
      "safe.directory=*"
    ].flatMap((setting) => ["-c", setting]);
  }
});

// src/tree/ignore.ts
function compileIgnore(patterns2) {
  const compiled2 = patterns2.filter((pattern) => /[^/]/.test(pattern)).map(splitPattern);
  return (path) => {
    const segments = path.split("/");
    return compiled2.some((pattern) => matchSegments(pattern, segments));
  };
}
function splitPattern(pattern) {
  const segments = pattern.split("/").filter((segment) => segment !== "");
  const onlyFolder = pattern.endsWith("/") || segments.at(-1) === "**";
  if (segments.at(-1) === "**") segments.pop();
  const anchored = pattern.startsWith("/") || segments.length > 1;
  return [...anchored ? [] : ["**"], ...segments, ...onlyFolder ? ["*", "**"] : ["**"]];
}
function matchSegments(pattern, segments) {
  let at2 = 0;
  let star = -1;
  let resume = 0;
  for (let index = 0; index < segments.length; ) {
    const part = pattern[at2];
    if (part === "**") {
      star = at2;
      at2 += 1;
      resume = index;
    } else if (part !== void 0 && matchName(part, segments[index] ?? "")) {
      at2 += 1;
      index += 1;
    } else if (star >= 0) {
      at2 = star + 1;
      resume += 1;
      index = resume;
    } else {
      return false;
    }
  }
  return pattern.slice(at2).every((part) => part === "**");
}
function matchName(pattern, name) {
  let at2 = 0;
  let star = -1;
  let resume = 0;
  for (let index = 0; index < name.length; ) {
    const char = pattern[at2];
    if (char === "*") {
      star = at2;
      at2 += 1;
      resume = index;
    } else if (char === "?" || char !== void 0 && char === name[index]) {
      at2 += 1;
      index += 1;
    } else if (star >= 0) {
      at2 = star + 1;
      resume += 1;
      index = resume;
    } else {
      return false;
    }
  }
  while (pattern[at2] === "*") at2 += 1;
  return at2 === pattern.length;
}
var init_ignore = __esm({
  "src/tree/ignore.ts"() {
    "use strict";
  }
});

// src/tree/read-file.ts
const { isUtf8: isUtf82 } = require("node:buffer");
const { closeSync, constants: constants2, fstatSync, lstatSync: lstatSync3, openSync, readSync } = require("node:fs");
function readTextFile(absolute, cap) {
  let descriptor;
  try {
    if (constants2.O_NOFOLLOW === void 0 && lstatSync3(absolute).isSymbolicLink()) return "symbolic-link";
    descriptor = openSync(absolute, constants2.O_RDONLY | (constants2.O_NOFOLLOW ?? 0) | (constants2.O_NONBLOCK ?? 0));
    return readDescriptor(descriptor, cap);
  } catch (error) {
    return explainFailure(error);
  } finally {
    if (descriptor !== void 0) closeSync(descriptor);
  }
}
function readDescriptor(descriptor, cap) {
  const stats = fstatSync(descriptor);
  if (!stats.isFile()) return "not-a-regular-file";
  if (stats.size > cap) return "too-large";
  const bytes = new Uint8Array(stats.size);
  let length = 0;
  while (length < bytes.length) {
    const count = readSync(descriptor, bytes, length, bytes.length - length, null);
    if (count === 0) break;
    length += count;
  }
  const content = length === bytes.length ? bytes : bytes.slice(0, length);
  return refuseContent(content) ?? content;
}
function refuseContent(bytes) {
  if (wideEncoding(bytes) !== void 0) return decodeText(bytes) === void 0 ? "undecodable" : void 0;
  if (bytes.subarray(0, HEAD).includes(0)) return "binary";
  if (bytes.length <= LFS_POINTER_MAX && startsWith(bytes, LFS_POINTER)) return "lfs-pointer";
  return isUtf82(bytes) ? void 0 : "undecodable";
}
function startsWith(bytes, ascii) {
  for (let index = 0; index < ascii.length; index += 1) {
    if (bytes[index] !== ascii.charCodeAt(index)) return false;
  }
  return true;
}
function explainFailure(error) {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
  if (code === "ELOOP" || code === "EMLINK") return "symbolic-link";
  if (code === "ENXIO" || code === "EOPNOTSUPP" || code === "EISDIR") return "not-a-regular-file";
  return "unreadable";
}
var HEAD, LFS_POINTER, LFS_POINTER_MAX;
var init_read_file = __esm({
  "src/tree/read-file.ts"() {
    "use strict";
    init_decode();
    HEAD = 8192;
    LFS_POINTER = "version https://git-lfs.github.com/spec/v1";
    LFS_POINTER_MAX = 1024;
  }
});

// src/tree/walk.ts
const { existsSync, readdirSync } = require("node:fs");
function walkFolder(root, cap, nestedRepositories) {
  const listed = [];
  const pending = openFolder(root, "");
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    if (!next.path.endsWith("/")) {
      if (listed.length === cap) return { listed, cut: true };
      listed.push(next);
      continue;
    }
    const folder = next.path.slice(0, -1);
    if (nestedRepositories === "skip" && existsSync(`${root}/${next.path}.git`)) {
      listed.push({ path: folder, skip: "submodule" });
      continue;
    }
    for (const entry of openFolder(root, next.path)) pending.push(entry);
  }
  return { listed, cut: false };
}
function openFolder(root, folder) {
  let entries;
  try {
    entries = readdirSync(`${root}/${folder}`, { withFileTypes: true });
  } catch {
    return [{ path: folder === "" ? "." : folder.slice(0, -1), skip: "unreadable" }];
  }
  const found2 = [];
  for (const entry of entries) {
    const path = folder + entry.name;
    if (entry.isDirectory()) {
      if (!CLOSED_FOLDERS.has(entry.name)) found2.push({ path: `${path}/` });
    } else if (!pathStands(path)) {
      found2.push({ path, skip: "unreadable" });
    } else {
      const skip = entry.isSymbolicLink() ? "symbolic-link" : entry.isFile() ? void 0 : "not-a-regular-file";
      found2.push(skip === void 0 ? { path } : { path, skip });
    }
  }
  return found2.sort((a, b) => compareText(b.path, a.path));
}
var CLOSED_FOLDERS;
var init_walk = __esm({
  "src/tree/walk.ts"() {
    "use strict";
    init_untrusted();
    init_safe_path();
    CLOSED_FOLDERS = /* @__PURE__ */ new Set([".git", "node_modules"]);
  }
});

// src/tree/working-tree.ts
const { lstatSync: lstatSync4, realpathSync: realpathSync2, statSync } = require("node:fs");
function openWorkingTree(root, options) {
  const folder = resolveRoot(root);
  const limits = { ...TREE_LIMITS, ...options.limits };
  const isIgnored = compileIgnore(options.ignore);
  const passesLink = createLinkCheck(folder);
  let remaining = limits.bytesInTotal;
  function list() {
    const problems = [];
    const files = [];
    const skipped = [];
    const { listed, cut } = listFolder(folder, options.searchPath, limits.files, problems);
    listed.sort((a, b) => compareText(a.path, b.path));
    for (const { path, skip } of listed) {
      const reason = skip ?? (isIgnored(path) ? "ignored-by-configuration" : void 0);
      if (reason !== void 0) skipped.push({ path, reason });
      else if (files.length < limits.files) files.push({ path, role: decideRole(path) });
      else skipped.push({ path, reason: "over-budget" });
    }
    if (cut || skipped.some(({ reason }) => reason === "over-budget")) problems.push(describeCut(limits.files));
    return { files, skipped, problems };
  }
  function read(path) {
    if (!pathStands(path)) return "unreadable";
    if (passesLink(path)) return "symbolic-link";
    if (remaining <= 0) return "over-budget";
    const content = readTextFile(`${folder}/${path}`, limits.bytesPerFile);
    if (typeof content !== "string") remaining -= content.length;
    return content;
  }
  return { list, read };
}
function describeRoot(root) {
  const state = lstatSync4(root, { throwIfNoEntry: false });
  if (state === void 0) return "does not exist";
  return state.isDirectory() || state.isSymbolicLink() ? "is a folder that cannot be read" : "is not a folder";
}
function resolveRoot(root) {
  try {
    const folder = realpathSync2(root);
    if (statSync(folder).isDirectory()) return folder;
  } catch {
  }
  const given = JSON.stringify(root);
  throw new UnreadableRootError(`${given} ${describeRoot(root)}: give the folder of a checked-out repository.`);
}
function listFolder(folder, searchPath, cap, problems) {
  const listing = listWithGit(folder, searchPath);
  if (listing.kind === "listed" && listing.listed.length > 0) return { listed: [...listing.listed], cut: false };
  if (listing.kind === "failed") problems.push(GIT_PROBLEMS[listing.reason]);
  return walkFolder(folder, cap, listing.kind === "failed" ? "skip" : "enter");
}
function describeCut(cap) {
  return plainProblem(
    "too-many-files",
    "error",
    `The folder holds more than ${cap} files, and those after the first ${cap} by name were not scanned: scan a part of it, or leave folders out by paths.ignore.`
  );
}
function plainProblem(code, level, template) {
  return { code, level, message: { template, values: {} } };
}
var TREE_LIMITS, UnreadableRootError, GIT_PROBLEMS;
var init_working_tree = __esm({
  "src/tree/working-tree.ts"() {
    "use strict";
    init_untrusted();
    init_git();
    init_ignore();
    init_read_file();
    init_role();
    init_safe_path();
    init_walk();
    TREE_LIMITS = {
      files: 5e4,
      bytesPerFile: 1024 * 1024,
      bytesInTotal: 512 * 1024 * 1024
    };
    UnreadableRootError = class extends Error {
      name = "UnreadableRootError";
    };
    GIT_PROBLEMS = {
      "git-not-found": plainProblem(
        "git-not-found",
        "warning",
        "Git was not found, so every file of the folder was listed, also those that git ignores: install git."
      ),
      "git-refused": plainProblem(
        "git-refused",
        "warning",
        'Git could not list this repository, so every file of the folder was listed, also those that git ignores: run "git status" there to see why.'
      )
    };
  }
});

// src/report/workflow.ts
function renderWorkflow({ action, commit, version, branch, gate }) {
  const name = quoteBranch(branch);
  const lines = [
    "name: MAESTRO",
    "on:",
    "  push:",
    `    branches: [${name}]`,
    "  pull_request:",
    `    branches: [${name}]`,
    "  schedule:",
    "    - cron: '23 4 * * 1'",
    "",
    "permissions:",
    "  contents: read",
    "",
    "concurrency:",
    "  group: maestro-${{ github.ref }}",
    "  cancel-in-progress: ${{ github.event_name == 'pull_request' }}",
    "",
    "jobs:",
    "  threat-model:",
    "    runs-on: ubuntu-latest",
    "    timeout-minutes: 10",
    "    permissions:",
    "      contents: read",
    "      security-events: write # uploads the results",
    "      actions: read # needed in private repositories only",
    "    steps:",
    `      - uses: ${CHECKOUT}`,
    "        with:",
    "          persist-credentials: false",
    "          fetch-depth: 2 # a pull request's base too: its configuration counts",
    `      - uses: ${action}@${commit ?? UNKNOWN_COMMIT} # v${version}`,
    ...gate ? ["        with:", "          fail-on: critical # leave it out to report without failing"] : []
  ];
  return `${lines.join("\n")}
`;
}
function quoteBranch(branch) {
  const plain = /^[a-z][a-z/_-]*$/i.test(branch) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(branch);
  return plain ? branch : `'${branch.replaceAll("'", "''")}'`;
}
var WORKFLOW_FILE, UNKNOWN_COMMIT, CHECKOUT;
var init_workflow = __esm({
  "src/report/workflow.ts"() {
    "use strict";
    WORKFLOW_FILE = ".github/workflows/maestro.yml";
    UNKNOWN_COMMIT = "COMMIT";
    CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
  }
});

// src/guard/safe-output.ts
const { lstatSync: lstatSync5, mkdirSync, realpathSync: realpathSync3, renameSync, rmSync, writeFileSync } = require("node:fs");
const { basename, dirname: dirname2, isAbsolute: isAbsolute2, join: join3, relative, resolve } = require("node:path");
function replaceFile(target, text) {
  const draft = join3(dirname2(target), `.${crypto.randomUUID()}.tmp`);
  try {
    writeFileSync(draft, text, { flag: "wx" });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
var init_safe_output = __esm({
  "src/guard/safe-output.ts"() {
    "use strict";
  }
});

// src/tree/add-file.ts
const { lstatSync: lstatSync6, mkdirSync: mkdirSync2, writeFileSync: writeFileSync2 } = require("node:fs");
const { dirname: dirname3, join: join4 } = require("node:path");
function addFile(root, path, text, options) {
  const target = join4(root, path);
  try {
    const obstacle = findObstacle(root, path);
    if (obstacle !== void 0) return obstacle;
    mkdirSync2(dirname3(target), { recursive: true });
    if (options.overwrite) replaceFile(target, text);
    else writeFileSync2(target, text, { flag: "wx" });
    return { kind: "written" };
  } catch (error) {
    const code = error.code ?? "unknown reason";
    return code === "EEXIST" ? { kind: "exists" } : { kind: "failed", reason: code };
  }
}
function findObstacle(root, path) {
  const parts = path.split("/");
  for (let length = 1; length <= parts.length; length += 1) {
    const part = parts.slice(0, length).join("/");
    const state = lstatSync6(join4(root, part), { throwIfNoEntry: false });
    if (state === void 0) return void 0;
    if (state.isSymbolicLink()) return { kind: "link", path: part };
    const last = length === parts.length;
    if (last ? !state.isFile() : !state.isDirectory())
      return { kind: last ? "not-a-file" : "not-a-folder", path: part };
  }
  return void 0;
}
var init_add_file = __esm({
  "src/tree/add-file.ts"() {
    "use strict";
    init_safe_output();
  }
});

// src/tree/commit.ts
function readCommit(folder, searchPath, name) {
  const result = runGit(folder, searchPath, ["rev-parse", "--verify", "--quiet", `${name}^{commit}`]);
  if (result.kind !== "output") return void 0;
  const commit = result.output.toString("utf8").trim();
  return COMMIT.test(commit) ? commit : void 0;
}
function readTag2(folder, searchPath, tag) {
  if (readPlace(folder, searchPath) !== "") return void 0;
  return readCommit(folder, searchPath, `refs/tags/${tag}`);
}
function readDefaultBranch(folder, searchPath) {
  const result = runGit(folder, searchPath, ["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"]);
  if (result.kind !== "output") return void 0;
  return /^refs\/remotes\/origin\/(\w[\w./-]{0,199})\r?\n$/.exec(result.output.toString("utf8"))?.[1];
}
function readPlace(folder, searchPath) {
  const result = runGit(folder, searchPath, ["rev-parse", "--show-prefix"]);
  if (result.kind !== "output") return void 0;
  return result.output.toString("utf8").replace(/\r?\n$/, "").replace(/\/$/, "");
}
function readCommitted(folder, searchPath, commit, path) {
  if (!COMMIT.test(commit)) return { kind: "unavailable" };
  if (runGit(folder, searchPath, ["cat-file", "-e", `${commit}^{commit}`]).kind !== "output")
    return { kind: "unavailable" };
  const result = runGit(folder, searchPath, ["cat-file", "blob", `${commit}:${path}`]);
  if (result.kind !== "output") return { kind: "absent" };
  const text = decodeText(result.output);
  return text === void 0 ? { kind: "absent" } : { kind: "file", text };
}
var COMMIT;
var init_commit = __esm({
  "src/tree/commit.ts"() {
    "use strict";
    init_decode();
    init_git();
    COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
  }
});

// src/init.ts
var init_exports = {};
__export(init_exports, {
  initialise: () => initialise
});
const { join: join5, relative: relative2 } = require("node:path");
function initialise({ path, force }, origin) {
  const start = resolveRoot(path);
  const root = findRepository(start) ?? start;
  const found2 = readDefaultBranch(root, origin.searchPath);
  const branch = found2 ?? USUAL_BRANCH;
  const configured = typeof openWorkingTree(root, { ignore: [] }).read(CONFIGURATION_FILE) !== "string";
  const action = new URL(origin.homepage).pathname.slice(1);
  const commit = findRelease(origin);
  const text = renderWorkflow({ action, commit, version: VERSION, branch, gate: !configured });
  const show = (file) => relative2(process.cwd(), join5(root, file));
  const addition = addFile(root, WORKFLOW_FILE, text, { overwrite: force });
  if (addition.kind !== "written") throw new UsageError(explainRefusal(addition, show));
  return [
    `Wrote ${TERMINAL.value(untrusted(show(WORKFLOW_FILE)))}: it scans pushes to ${branch}, pull requests to it, and once a week.`,
    ...found2 === void 0 ? [`This clone does not tell its default branch: write it in place of ${branch} if it has another name.`] : [],
    ...configured ? [`${CONFIGURATION_FILE} is there and holds: the workflow leaves fail-on to it.`] : [],
    "",
    "Next:",
    commit === void 0 ? `  1. In the file, replace ${UNKNOWN_COMMIT} by the full id of the commit of ${action} that v${VERSION} names.` : `  1. Read the file; it runs ${action} at ${commit}, which is v${VERSION}.`,
    "  2. Commit and push it; the findings come under Security > Code scanning.",
    ""
  ].join("\n");
}
function findRelease({ homepage, folder, searchPath }) {
  const commit = readTag2(folder, searchPath, `v${VERSION}`);
  if (commit === void 0) return void 0;
  const manifest = readCommitted(folder, searchPath, commit, "package.json");
  return manifest.kind === "file" && manifest.text.includes(homepage) ? commit : void 0;
}
function explainRefusal(addition, show) {
  switch (addition.kind) {
    case "link":
      return `${show(addition.path)} is a symbolic link, and nothing is written through one: put a real file or folder there.`;
    case "not-a-folder":
      return `${show(addition.path)} is not a folder, so the workflow has no place: move it away.`;
    case "not-a-file":
      return `${show(addition.path)} is there and is not a file: move it away.`;
    case "failed":
      return `${show(WORKFLOW_FILE)} cannot be written (${addition.reason}): make its folder writable.`;
    default:
      return `${show(WORKFLOW_FILE)} exists and was left as it is: give --force to replace it.`;
  }
}
var CONFIGURATION_FILE, USUAL_BRANCH;
var init_init = __esm({
  "src/init.ts"() {
    "use strict";
    init_command_line();
    init_untrusted();
    init_assemble();
    init_escape();
    init_workflow();
    init_add_file();
    init_commit();
    init_git();
    init_working_tree();
    CONFIGURATION_FILE = ".github/maestro.yml";
    USUAL_BRANCH = "main";
  }
});

// src/report/rule-index.ts
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
var INCOMPLETE_SCAN, INCOMPLETE_SCAN_PAGE;
var init_rule_index = __esm({
  "src/report/rule-index.ts"() {
    "use strict";
    init_layer();
    INCOMPLETE_SCAN = "tool/incomplete-scan";
    INCOMPLETE_SCAN_PAGE = {
      title: "Scan is incomplete: a file could not be analysed.",
      why: "The file could not be analysed, or not to its end. Threats in it stay unseen, and alerts that it had before may be closed although nothing was repaired.",
      fix: "Read the message of the alert: it names the cause and what to do. A file that is broken on purpose, such as a test fixture, can be listed under paths.ignore in .github/maestro.yml."
    };
  }
});

// src/report/rules.ts
var rules_exports = {};
__export(rules_exports, {
  renderRuleList: () => renderRuleList,
  renderRulePage: () => renderRulePage
});
function renderRuleList({ rules }, format) {
  if (format === "json") return `${JSON.stringify(rules.map(describeRule2), null, 2)}
`;
  const width = Math.max(
    0,
    ...rules.flatMap(({ id, variants }) => [id.length, ...variants.map((variant) => variant.id.length + 2)])
  );
  const lines = rules.flatMap(({ id, severity, title, status, variants }) => [
    `${id.padEnd(width)}  ${severity.padEnd(8)}  ${title}${status === "nursery" ? " (nursery)" : ""}`,
    ...variants.map((variant) => `  ${variant.id.padEnd(width - 2)}  ${variant.severity.padEnd(8)}  ${variant.title}`)
  ]);
  return `${lines.join("\n")}
`;
}
function describeRule2({
  id,
  title,
  layer,
  also,
  severity,
  score,
  precision,
  status,
  maps,
  since,
  variants
}) {
  const contexts = variants.map((variant) => ({
    id: variant.id,
    title: variant.title,
    severity: variant.severity,
    score: variant.score
  }));
  return { id, title, layer, also, severity, score, precision, status, since, maps, variants: contexts };
}
function renderRulePage({ rules }, id) {
  const rule = rules.find(
    (candidate) => candidate.id === id || candidate.variants.some((variant2) => variant2.id === id)
  );
  if (id === INCOMPLETE_SCAN) {
    const { title: title2, why, fix } = INCOMPLETE_SCAN_PAGE;
    return `${title2}
${id}

${why}

${fix}
`;
  }
  if (!rule) return void 0;
  const variant = rule.variants.find((candidate) => candidate.id === id);
  const { also: others, layer, severity, score, title } = variant ?? rule;
  const also = others.length > 0 ? `, also ${others.join(", ")}` : "";
  const own = variant && variant.why !== rule.why ? `
${variant.why}
` : "";
  return `${title}
${id} \xB7 ${layer} ${LAYER_NAMES[layer]}${also} \xB7 ${severity} (${score})
${own}
${rule.help}`;
}
var init_rules = __esm({
  "src/report/rules.ts"() {
    "use strict";
    init_layer();
    init_rule_index();
  }
});

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
function describeFiles({ listed, read, parsed, unread, skipped }) {
  const counts = [...Object.entries(unread), ...Object.entries(countSkipped(skipped))];
  const text = counts.map(([reason, count]) => `${count} ${reason.replaceAll("-", " ")}`).join(", ");
  return `${countOf(listed, "file")} listed, ${read} read, ${parsed} parsed${text === "" ? "" : `; not read: ${text}`}`;
}
function describeUnalerted({ unalerted }) {
  const nursery = unalerted.filter(({ status }) => status === "nursery").length;
  const parts = ROLES.map((role) => {
    const count = unalerted.filter((threat) => threat.status !== "nursery" && threat.role === role).length;
    return count === 0 ? "" : `${count} in ${role} files`;
  });
  return [...parts, nursery === 0 ? "" : `${nursery} by rules in nursery`].filter((part) => part !== "").join(", ");
}
function describeGate({ failOn, open, blocking }) {
  if (failOn === "never") return "Gate open: no severity closes it (fail-on: never).";
  const alerts = `${countOf(blocking, "threat")} of severity ${failOn}${failOn === "critical" ? "" : " or worse"}`;
  return open ? `Gate open: ${alerts}.` : `Gate closed: ${alerts} (fail-on: ${failOn}).`;
}
function describeControls({ controls }) {
  const names = [...new Set(controls.map(({ name }) => name))];
  const parts = names.map((name) => {
    const states = [...new Set(controls.filter((control) => control.name === name).map(({ state }) => state))];
    const counts = states.map(
      (state) => `${controls.filter((control) => control.name === name && control.state === state).length} ${state}`
    );
    return `${name} (${counts.join(", ")})`;
  });
  return parts.join(", ");
}
function describeInventory({ inventory }) {
  const kinds = MODEL_KINDS.filter((kind) => inventory.some((item) => item.kind === kind));
  return kinds.map((kind) => countOf(inventory.filter((item) => item.kind === kind).length, kind.replaceAll("-", " "))).join(", ");
}
var MODEL_KINDS;
var init_tally = __esm({
  "src/report/tally.ts"() {
    "use strict";
    init_file();
    MODEL_KINDS = [
      "agent",
      "model",
      "data-store",
      "mcp-server",
      "plugin",
      "channel",
      "sandbox",
      "egress",
      "credential"
    ];
  }
});

// src/report/json.ts
var json_exports = {};
__export(json_exports, {
  renderJson: () => renderJson
});
function renderJson(report) {
  const { files, counts, gate } = report;
  return encodeJson({
    format: "maestro-report",
    formatVersion: FORMAT_VERSION,
    version: report.version,
    gate: { failOn: gate.failOn, open: gate.open, blocking: gate.blocking },
    counts: {
      bySeverity: Object.fromEntries(SEVERITIES.map((severity) => [severity, counts.bySeverity[severity]])),
      byLayer: Object.fromEntries(LAYERS.map((layer) => [layer, counts.byLayer[layer]]))
    },
    threats: report.threats.map(listThreat),
    unalerted: report.unalerted.map(listThreat),
    problems: report.problems.map(listProblem),
    files: {
      listed: files.listed,
      read: files.read,
      parsed: files.parsed,
      byRole: sortKeys(files.byRole),
      unread: sortKeys(files.unread),
      skippedByReason: countSkipped(files.skipped),
      skipped: files.skipped.map(({ path, reason }) => ({ path, reason }))
    },
    inventory: report.inventory.map(({ kind, name, places }) => ({ kind, name, places })),
    controls: report.controls.map(({ name, state, path, line }) => ({ name, state, path, line }))
  });
}
function listThreat(threat) {
  const { id, rule, layer, also, severity, score, status, message, path, role, region, lineHash, anchor, steps } = threat;
  return {
    id,
    rule,
    layer,
    also,
    severity,
    score,
    status,
    ...listMessage(message),
    path,
    role,
    region,
    lineHash,
    anchor,
    steps: steps.map(listStep)
  };
}
function listStep({ path, region, message }) {
  return { ...listMessage(message), path, region };
}
function listProblem({ code, level, message, path, region }) {
  return { code, level, ...listMessage(message), path, region };
}
function listMessage(message) {
  return { message: fillMessage(message, TERMINAL), values: sortKeys(message.values) };
}
function sortKeys(record) {
  const entries = Object.entries(record);
  return Object.fromEntries(entries.sort(([a], [b]) => compareText(a, b)));
}
var FORMAT_VERSION;
var init_json = __esm({
  "src/report/json.ts"() {
    "use strict";
    init_untrusted();
    init_layer();
    init_escape();
    init_tally();
    FORMAT_VERSION = 1;
  }
});

// src/report/summary.ts
var summary_exports = {};
__export(summary_exports, {
  renderSummary: () => renderSummary
});
function renderSummary(report, ruleSet, options = {}) {
  const drafts = ROW_LIMITS.map((rows) => () => renderDraft(report, ruleSet, options, rows));
  for (const draft of drafts) {
    const text = draft();
    if (Buffer.byteLength(text) <= BYTE_LIMIT) return text;
  }
  return `## MAESTRO threat model

**${describeGate(report.gate)}**
`;
}
function renderDraft(report, ruleSet, options, rows) {
  const sections = [
    [`## MAESTRO threat model: ${countOf(report.threats.length, "threat")}`],
    [`**${describeGate(report.gate)}**`],
    renderGrid(report.threats),
    renderTop(report, ruleSet, rows),
    renderFiles(report, rows),
    renderProblems(report.problems, rows),
    renderModel(report, rows),
    renderNext(report, ruleSet, options)
  ];
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`;
}
function renderGrid(threats) {
  if (threats.length === 0) return ["No threats found in the files that were analysed."];
  const count = (layer, severity) => {
    const matching = threats.filter(
      (threat) => (layer ?? threat.layer) === threat.layer && (severity ?? threat.severity) === threat.severity
    );
    return matching.length === 0 ? "\xB7" : String(matching.length);
  };
  const row = (title, layer) => `| ${title} | ${[...SEVERITIES, void 0].map((severity) => count(layer, severity)).join(" | ")} |`;
  return [
    `| Layer | ${SEVERITIES.join(" | ")} | all |`,
    `| --- |${" ---: |".repeat(SEVERITIES.length + 1)}`,
    ...LAYERS.map((layer) => row(MARKDOWN.literal(layerTitle(layer)), layer)),
    row("**All**", void 0)
  ];
}
function renderTop({ threats, version }, ruleSet, rows) {
  const shown = threats.slice(0, rows);
  if (shown.length === 0) return [];
  const rules = indexReportedRules(ruleSet);
  const hidden = threats.length - shown.length;
  return [
    "### Worst threats",
    "",
    "| Severity | Layer | Threat | Place |",
    "| --- | --- | --- | --- |",
    ...shown.map((threat) => {
      const message = fillMessage(threat.message, MARKDOWN_CELL);
      const place2 = `${MARKDOWN_CELL.value(threat.path)} line ${threat.region.startLine}`;
      return `| ${threat.severity} | ${threat.layer} | ${message} ${linkRule(threat.id, rules.get(threat.id), ruleSet, version)} | ${place2} |`;
    }),
    ...hidden === 0 ? [] : ["", `${countOf(hidden, "more threat")} not shown here.`]
  ];
}
function linkRule(id, reported, ruleSet, version) {
  const label = MARKDOWN.literal(id);
  const link = reported === void 0 ? void 0 : encodeLink(rulePage(ruleSet, version, reported.rule));
  return link === void 0 ? `(${label})` : `([${label}](${link}))`;
}
function renderFiles(report, rows) {
  const { skipped } = report.files;
  const unalerted = describeUnalerted(report);
  const perReason = Math.min(rows, 5);
  return [
    "### What was scanned",
    "",
    `${describeFiles(report.files)}.`,
    ...unalerted === "" ? [] : ["", `Found but not alerted: ${unalerted}.`],
    ...skipped.length === 0 ? [] : ["", "| Not read because | Files | |", "| --- | ---: | --- |"],
    ...SKIP_REASONS.flatMap((reason) => {
      const files = skipped.filter((file) => file.reason === reason);
      if (files.length === 0) return [];
      const names = files.slice(0, perReason).map(({ path }) => MARKDOWN_CELL.value(untrusted(path)));
      const more = files.length > names.length ? " \u2026" : "";
      return [`| ${reason.replaceAll("-", " ")} | ${files.length} | ${names.join(", ")}${more} |`];
    })
  ];
}
function renderProblems(problems, rows) {
  if (problems.length === 0) return [];
  const shown = problems.slice(0, rows).map(({ level, code, message, path, region }) => {
    const line = region === void 0 ? "" : ` line ${region.startLine}`;
    const place2 = path === void 0 ? "" : ` ${MARKDOWN.value(path)}${line}:`;
    return `- ${level} (${MARKDOWN.literal(code)}):${place2} ${fillMessage(message, MARKDOWN)}`;
  });
  const hidden = problems.length - shown.length;
  return ["### Problems of this scan", "", ...shown, ...hidden === 0 ? [] : [`- ${countOf(hidden, "more problem")}`]];
}
function renderModel({ inventory, controls }, rows) {
  if (inventory.length === 0 && controls.length === 0) return [];
  const perKind = [...new Set(inventory.map(({ kind }) => kind))].map((kind) => {
    const items = inventory.filter((item) => item.kind === kind);
    const names2 = items.slice(0, Math.min(rows, 5)).map(({ name }) => MARKDOWN.value(name));
    return `- ${countOf(items.length, kind)}: ${names2.join(", ")}${items.length > names2.length ? " \u2026" : ""}`;
  });
  const names = [...new Set(controls.map(({ name }) => name))];
  const proven = names.map((name) => {
    const own = controls.filter((control) => control.name === name);
    const [first] = own;
    const place2 = first ? `${MARKDOWN.value(first.path)} line ${first.line}` : "";
    const states = [...new Set(own.map(({ state }) => state))].join(", ");
    return `- ${MARKDOWN.literal(name)}: ${states}, ${place2}${own.length > 1 ? ` and ${countOf(own.length - 1, "more place")}` : ""}`;
  });
  return [
    "### What the repository is made of",
    "",
    ...perKind,
    ...proven.length === 0 ? [] : ["", "### Controls that it proves", "", ...proven]
  ];
}
function renderNext({ threats }, ruleSet, { alertsUrl, uploadNote }) {
  const alerts = alertsUrl === void 0 ? void 0 : encodeLink(alertsUrl);
  const first = threats[0];
  return [
    "### Where to look next",
    "",
    ...uploadNote === void 0 ? [] : [`- ${MARKDOWN.literal(uploadNote)}`],
    ...alerts === void 0 ? [] : [`- [Alerts in code scanning](${alerts}), filtered by layer with a tag such as maestro-l4`],
    ...first === void 0 ? [] : [`- Explain a rule: \`maestro-scan explain ${first.id}\``],
    `- [How to switch rules off, ignore paths and set the gate](${encodeLink(ruleSet.homepage) ?? ""}#configuration)`
  ];
}
var BYTE_LIMIT, ROW_LIMITS;
var init_summary = __esm({
  "src/report/summary.ts"() {
    "use strict";
    init_layer();
    init_file();
    init_untrusted();
    init_escape();
    init_rule_index();
    init_tally();
    BYTE_LIMIT = 512 * 1024;
    ROW_LIMITS = [50, 20, 5, 0];
  }
});

// src/report/excerpt.ts
function renderExcerpt(line, region, paint) {
  const end = region.endLine > region.startLine ? Infinity : region.endColumn;
  const [before, marked, after] = encodeExcerpt(line, region.startColumn, end);
  const number = String(region.startLine);
  const gutter = " ".repeat(number.length);
  const mark = "^".repeat(Math.max(displayWidth(marked), 1));
  return [
    `${gutter} |`,
    `${number} | ${before}${marked}${after}`.trimEnd(),
    `${gutter} | ${" ".repeat(displayWidth(before))}${paint(mark)}`
  ];
}
function displayWidth(text) {
  let width = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (!isWithin(point, COMBINING)) width += isWithin(point, WIDE) ? 2 : 1;
  }
  return width;
}
function isWithin(point, ranges) {
  return ranges.some(([first, last]) => point >= first && point <= last);
}
var COMBINING, WIDE;
var init_excerpt = __esm({
  "src/report/excerpt.ts"() {
    "use strict";
    init_escape();
    COMBINING = [
      [768, 879],
      [6832, 6911],
      [7616, 7679],
      [8400, 8447],
      [65056, 65071]
    ];
    WIDE = [
      [4352, 4447],
      [11904, 12350],
      [12353, 42191],
      [44032, 55203],
      [63744, 64255],
      [65072, 65135],
      [65280, 65376],
      [65504, 65510],
      [127744, 129791],
      [131072, 262141]
    ];
  }
});

// src/report/text.ts
var text_exports = {};
__export(text_exports, {
  renderText: () => renderText
});
function renderText(report, options) {
  const paint = (style, text) => options.colour ? `\x1B[${CODES[style]}m${text}\x1B[0m` : text;
  const rules = indexReportedRules(options.ruleSet);
  const blocks = [
    ...report.threats.map((threat, index) => {
      const isFirst = report.threats.findIndex(({ id }) => id === threat.id) === index;
      return renderThreat(threat, rules.get(threat.id), isFirst, options, paint);
    }),
    renderProblems2(report.problems, paint),
    renderTotals(report, paint)
  ];
  return breakCommands(
    `${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}
`
  );
}
function renderThreat(threat, reported, isFirst, options, paint) {
  const { severity, id, layer, path, region, message } = threat;
  const line = reported?.rule.sensitive ? void 0 : options.excerpt(path, region.startLine);
  const margin = " ".repeat(String(region.startLine).length);
  return [
    `${paint(severity, `${severity}[${id}]`)} ${paint("bold", `${layerTitle(layer)}: ${fillMessage(message, TERMINAL)}`)}`,
    `${margin}--> ${renderPlace(path, region)}`,
    ...reported?.rule.sensitive ? [`${margin} | (not shown: the line holds a credential)`] : [],
    ...line === void 0 ? [] : renderExcerpt(line, region, (mark) => paint(severity, mark)),
    ...renderSteps(threat.steps, margin),
    // What to do about a rule is said once; a repository may have a hundred places of one kind.
    ...reported === void 0 || !isFirst ? [] : [`${margin} = help: ${firstSentence(reported.rule.fix)}`],
    ...isFirst ? [`${margin} = more: maestro-scan explain ${id}`] : []
  ];
}
function renderSteps(steps, margin) {
  const shown = steps.slice(0, STEP_LIMIT).map(({ path, region, message }) => `${margin} = ${renderPlace(path, region)}: ${fillMessage(message, TERMINAL)}`);
  const hidden = steps.length - shown.length;
  return hidden === 0 ? shown : [...shown, `${margin} = and ${countOf(hidden, "more place")}`];
}
function renderProblems2(problems, paint) {
  return problems.map(({ level, code, message, path, region }) => {
    const place2 = path === void 0 ? "" : `${region === void 0 ? TERMINAL.value(path) : renderPlace(path, region)}: `;
    return `${paint(PROBLEM_STYLES[level], `${level}[${TERMINAL.literal(code)}]`)} ${place2}${fillMessage(message, TERMINAL)}`;
  });
}
function renderTotals(report, paint) {
  const { bySeverity, byLayer } = report.counts;
  const severities = SEVERITIES.map((severity) => {
    const text = `${bySeverity[severity]} ${severity}`;
    return bySeverity[severity] === 0 ? paint("dim", text) : paint(severity, text);
  });
  const unalerted = describeUnalerted(report);
  const inventory = describeInventory(report);
  const controls = describeControls(report);
  return [
    `${paint("bold", countOf(report.threats.length, "threat"))}: ${severities.join(", ")}`,
    ...LAYERS.filter((layer) => byLayer[layer] > 0).map(
      (layer) => `  ${layerTitle(layer).padEnd(32)} ${byLayer[layer]}`
    ),
    ...unalerted === "" ? [] : [`Not alerted: ${unalerted}`],
    ...inventory === "" ? [] : [`Made of: ${inventory}`],
    ...controls === "" ? [] : [`Controls proven: ${controls}`],
    describeFiles(report.files),
    paint("bold", describeGate(report.gate))
  ];
}
function renderPlace(path, { startLine, startColumn }) {
  return `${TERMINAL.value(path)}:${startLine}:${startColumn}`;
}
function firstSentence(text) {
  const line = text.trim().replace(/\s+/gu, " ");
  const end = line.search(/[.!?] (?=[A-Z])/u);
  return cutText(end < 0 ? line : line.slice(0, end + 1), 300);
}
var STEP_LIMIT, CODES, PROBLEM_STYLES;
var init_text = __esm({
  "src/report/text.ts"() {
    "use strict";
    init_layer();
    init_escape();
    init_excerpt();
    init_rule_index();
    init_tally();
    init_visible();
    STEP_LIMIT = 8;
    CODES = {
      critical: "1;35",
      high: "1;31",
      medium: "1;33",
      low: "1;36",
      note: "1;34",
      bold: "1",
      dim: "2"
    };
    PROBLEM_STYLES = { error: "high", warning: "medium", note: "note" };
  }
});

// src/cli.ts
init_command_line();
const { existsSync: existsSync2, lstatSync: lstatSync7, readFileSync, writeFileSync: writeFileSync3 } = require("node:fs");
const { availableParallelism } = require("node:os");
const { dirname: dirname4, join: join6, resolve: resolve2 } = require("node:path");
const { fileURLToPath } = require("node:url");

// src/guard/engine.ts
import { createRequire } from "node:module";
var INTERRUPT_BUDGET = 8e5;
function deferOptimisation(nodeVersion) {
  if (!nodeVersion.startsWith("20.")) return;
  const { setFlagsFromString } = createRequire(import.meta.url)("node:v8");
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
}

// src/cli.ts
init_untrusted();

// src/policy/policy.ts
var DEFAULT_CONFIGURATION = { rules: {}, ignore: [], failOn: "never" };
var ConfigurationError = class extends Error {
  name = "ConfigurationError";
};
function isConfigurationError(error) {
  return error instanceof Error && error.name === "ConfigurationError";
}

// src/guard/order.ts
init_layer();
init_untrusted();
function compareThreats(a, b) {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || compareText(a.id, b.id) || compareText(reveal(a.path), reveal(b.path)) || a.region.startLine - b.region.startLine || a.region.startColumn - b.region.startColumn || compareText(a.anchor, b.anchor);
}

// src/policy/apply.ts
init_layer();
function applyConfiguration(threats, { rules }) {
  if (Object.keys(rules).length === 0) return threats;
  return threats.filter((threat) => settingOf(threat, rules) !== "off").map((threat) => rescoreThreat(threat, settingOf(threat, rules))).toSorted(compareThreats);
}
function applyToRules(ruleSet, { rules }) {
  if (Object.keys(rules).length === 0) return ruleSet;
  return { ...ruleSet, rules: ruleSet.rules.map((rule) => rescoreRule(rule, rules)) };
}
function rescoreThreat(threat, setting) {
  return setting === void 0 ? threat : { ...threat, ...rescore(threat, setting) };
}
function settingOf({ id, rule }, rules) {
  return rules[id] ?? rules[rule];
}
function rescoreRule(rule, rules) {
  const variants = rule.variants.map((variant) => ({
    ...variant,
    why: variant.why,
    ...rescore(variant, settingOf({ id: variant.id, rule: rule.id }, rules))
  }));
  const { why, help, falsePositives, references } = rule;
  return { ...rule, why, help, falsePositives, references, ...rescore(rule, rules[rule.id]), variants };
}
function rescore({ severity, score }, setting) {
  if (setting === void 0 || setting === "off" || setting === severity) return { severity, score };
  return { severity: setting, score: middleOf(setting) };
}
function middleOf(severity) {
  const [low, high] = SCORE_BANDS[severity];
  return Math.round((low + high) * 5) / 10;
}
function listConfigurableIds(ruleSet) {
  return ruleSet.rules.flatMap(({ id, variants }) => [id, ...variants.map((variant) => variant.id)]);
}

// src/policy/suggest.ts
var LONGEST = 80;
function suggestWord(given, known4) {
  if (given.length === 0 || given.length > LONGEST) return void 0;
  const wanted = given.toLowerCase();
  const allowed = Math.max(2, Math.floor(given.length / 3));
  let best;
  let least = allowed + 1;
  for (const word of known4) {
    const distance = countEdits(wanted, word.toLowerCase());
    if (distance < least) {
      best = word;
      least = distance;
    }
  }
  return best ?? (wanted.length >= 4 ? known4.find((word) => word.toLowerCase().includes(wanted)) : void 0);
}
function countEdits(a, b) {
  let before = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      current.push(
        Math.min(
          (previous[j] ?? 0) + 1,
          (current[j - 1] ?? 0) + 1,
          (previous[j - 1] ?? 0) + cost,
          swapped ? (before[j - 2] ?? 0) + 1 : Infinity
        )
      );
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

// src/cli.ts
init_assemble();
init_escape();

// src/rules/load.ts
var PROSE_KEYS = ["why", "help", "falsePositives", "references"];
function loadRuleSet(text, readPart3) {
  const file = JSON.parse(text);
  for (const { value, at: at2 } of file.shared) for (const way of at2) place(file, way, value);
  const { shared: _shared, ...ruleSet } = file;
  let prose;
  const proseOf = (id) => (prose ??= JSON.parse(readPart3("prose")))[id] ?? {};
  let code;
  const readCode2 = () => code ??= JSON.parse(readPart3("code"));
  Object.defineProperty(ruleSet, "code", { enumerable: true, get: readCode2 });
  const withProse = createPrototype(PROSE_KEYS, proseOf);
  const withReason = createPrototype(["why"], proseOf);
  for (const rule of ruleSet.rules) {
    Object.setPrototypeOf(rule, withProse);
    for (const variant of rule.variants) Object.setPrototypeOf(variant, withReason);
  }
  return ruleSet;
}
function place(top, way, value) {
  let holder = top;
  for (const key of way.slice(0, -1)) holder = holder[key];
  holder[way.at(-1) ?? ""] = value;
}
function createPrototype(keys, proseOf) {
  const prototype = {};
  for (const key of keys) {
    Object.defineProperty(prototype, key, {
      get() {
        return proseOf(this.id)[key];
      }
    });
  }
  return prototype;
}

// src/guard/needs.ts
function containsIn(text) {
  const known4 = /* @__PURE__ */ new Map();
  let lower;
  return (word) => {
    const answer = known4.get(word);
    if (answer !== void 0) return answer;
    lower ??= text.toLowerCase();
    const found2 = lower.includes(word);
    known4.set(word, found2);
    return found2;
  };
}
function meetsNeeds({ needs = [] }, contains) {
  return needs.every((group) => group.some(contains));
}

// src/guard/reads.ts
init_file();
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

// src/file.ts
init_untrusted();

// src/match/match-file.ts
init_untrusted();

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
  const isBelow2 = compare(allowed.high, high) < (allowed.isHighAllowed ? 0 : 1);
  return isBelow2 && compare(allowed.low ?? [0], low) >= 0;
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
function raise(version, place2) {
  return [...version.slice(0, place2), (version[place2] ?? 0) + 1];
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
  for (let place2 = 0; place2 < length; place2++) {
    const difference = (one[place2] ?? 0) - (other[place2] ?? 0);
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
  const answer = context.negated ? defaults.length > 0 && failing.length === 0 : passing.length > 0;
  const grounds = answer ? passing : failing;
  if (grounds.length > 0 && grounds.length < defaults.length)
    context.assume({ product, setting, values: grounds.map(({ value }) => value) });
  return answer;
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
  const answer = decide(condition, negated, reading);
  if (answer === negated) reading.assumed.length = before;
  return answer;
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
import { createRequire as createRequire2 } from "node:module";
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
  const { createHash } = createRequire2(import.meta.url)("node:crypto");
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
    return of(words3[0]).map(({ value, ...place2 }) => ({ value: String(value).split(":", 1)[0] ?? "", ...place2 }));
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
var LONGEST2 = 1e3;
var HOME = /^(?:~|%USERPROFILE%|\$HOME|\$\{HOME\}|\$\{(?:localEnv|env):(?:HOME|USERPROFILE)\}(?:\$\{(?:localEnv|env):(?:HOME|USERPROFILE)\})?|\/root|\/home\/[^/]+|\/Users\/[^/]+)(?=\/|$)/;
function readMount(text) {
  const value = text.slice(0, LONGEST2);
  return /(?:^|,)(?:src|source)=/.test(value) ? readPairs(value) : readShort(value);
}
function readHostPath(text) {
  const filled = fillDefault(text.slice(0, LONGEST2));
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
var LONGEST3 = 300;
var LOOPBACK = /^(?:127(?:\.\d+){3}|localhost|\[?::1\]?)$/;
function readPortScope(text) {
  const parts = splitPort(fillDefaults(text.slice(0, LONGEST3).replace(/\/(?:tcp|udp|sctp)$/, "")));
  return parts.length < 3 ? "published" : readAddressScope(parts.slice(0, -2).join(":"));
}
function readAddressScope(address) {
  const known4 = fillDefaults(address.slice(0, LONGEST3));
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
  word: ({ node }) => readWords2(node),
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
function readWords2(node) {
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
      const place2 = findValue(tokens, index);
      const value = tokens[place2];
      if (!value) continue;
      const span = toFile2(inline, { start: token.at, end: value.end });
      const literal = literalOf(value);
      yield {
        span,
        anchor: `setting ${token.text}`,
        get: (field) => {
          if (field === "key") return [{ value: token.text, span }];
          if (field === "language") return [{ value: inline.language }];
          if (field === "item") return itemsOf(tokens, place2).map((item) => ({ value: item, span }));
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
function itemsOf(tokens, place2) {
  const open = tokens[place2];
  if (open?.text !== "[" || open.type !== "sign") return [];
  const items = [];
  for (const token of tokens.slice(place2 + 1, place2 + 1 + LIST_CAP)) {
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
function groupBy(commands, keyOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const command of commands) {
    const key = keyOf2(command);
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
function mainExecutor(place2) {
  const all = trace(place2)?.executedBy ?? [];
  const running = all.filter((command) => command.name !== "" && !onlyPlaces(command));
  const candidates2 = running.length > 0 ? running : all;
  const main2 = candidates2.find(({ runsAs }) => runsAs === "root") ?? candidates2[0];
  return main2 ? [main2] : [];
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
  variable: (place2) => readVariables(place2, false),
  "variable.from": (place2) => readVariables(place2, true),
  expression: readExpressions2,
  "redirect.output": (place2) => redirected(place2, (redirect) => toFile(redirect) && !redirect.operator.startsWith("2>")),
  "redirect.error": (place2) => redirected(place2, (redirect) => toFile(redirect) && /^(?:2>|&>)/.test(redirect.operator)),
  "redirect.input": (place2) => redirected(place2, ({ operator }) => /^\d*<$/.test(operator)),
  "redirect.here-string": (place2) => redirected(place2, ({ operator }) => operator.endsWith("<<<")),
  "redirect.here-document": (place2) => redirected(place2, ({ operator }) => /<<-?$/.test(operator) && !operator.endsWith("<<<")),
  "redirect.operator": ({ command }) => command.redirects.map(({ operator, target }) => ({ value: operator, span: target.span })),
  "pipe.next": (place2) => commandNames(neighbours(place2, (position) => position > place2.command.position)),
  "pipe.next.user": (place2) => neighbours(place2, (position) => position > place2.command.position).flatMap(({ runsAs }) => some(runsAs)),
  "pipe.previous": (place2) => commandNames(neighbours(place2, (position) => position < place2.command.position)),
  consumer: ({ command }) => some(command.consumer?.name),
  program: ({ command }) => command.program?.word ? words2([command.program.word]) : [],
  "program.from": ({ command }) => some(command.program?.from),
  "inside-function": ({ command }) => some(command.inFunction),
  "inside-function.captured": (place2) => flag(isCaptured(place2)),
  "workflow.event": ({ script }) => (script.events ?? []).map((value) => ({ value })),
  tested: ({ command }) => flag(command.tested),
  "failure-ignored": ({ command }) => flag(command.failureIgnored),
  substituted: ({ command }) => flag(command.substituted),
  url: ({ command }) => findUrls(command.words),
  "url.host": ({ command }) => findUrls(command.words).map(({ value, ...place2 }) => ({ value: hostOf(String(value)), ...place2 })),
  "url.path": ({ command }) => findUrls(command.words).map(({ value, ...place2 }) => ({ value: pathOf(String(value)), ...place2 })),
  "script.command": ({ script }) => commandNames(script.commands),
  "script.wrapper": ({ script }) => script.commands.flatMap(({ wrappers }) => wrappers.map((value) => ({ value }))),
  "script.user": ({ script }) => script.commands.flatMap(({ runsAs }) => some(runsAs)),
  "script.word": ({ script }) => script.commands.flatMap((command) => command.words.filter(({ constant }) => constant).map(valueOf)),
  "script.environment": ({ script }) => script.commands.flatMap(({ environment }) => environment.map(({ name, span }) => ({ value: name, span }))),
  "port.scope": ({ command }) => ["-p", "--publish"].flatMap(
    (option) => readOption(command, option).flatMap(
      ({ value, ...place2 }) => typeof value === "string" ? [{ value: readPortScope(value), ...place2 }] : []
    )
  ),
  "mount.source": ({ command }) => readMounts(command).flatMap(
    ({ mount, place: place2 }) => mount.source === void 0 ? [] : [{ value: mount.source, ...place2 }]
  ),
  "mount.writable-source": ({ command }) => readMounts(command).flatMap(
    ({ mount, place: place2 }) => mount.source === void 0 || !mount.writable ? [] : [{ value: mount.source, ...place2 }]
  ),
  image: ({ command }) => readImage(command, "image"),
  verified: (place2) => flag(trace(place2)?.verified ?? false),
  "downloads-to": (place2) => trace(place2)?.targets ?? [],
  "runs-download": (place2) => trace(place2)?.runs ?? [],
  "executed-by": (place2) => commandNames(trace(place2)?.executedBy ?? []),
  "executed-by.user": (place2) => (trace(place2)?.executedBy ?? []).flatMap(({ runsAs }) => some(runsAs)),
  "executed-by.main": (place2) => commandNames(mainExecutor(place2)),
  "executed-by.main.user": (place2) => mainExecutor(place2).flatMap(({ runsAs }) => some(runsAs)),
  "executed-by.main.places": (place2) => flag(mainExecutor(place2).some(onlyPlaces))
};
function readMounts(command) {
  if (!CONTAINER_TOOLS.has(command.name)) return [];
  return ["-v", "--volume", "--mount"].flatMap(
    (option) => readOption(command, option).flatMap(({ value, ...place2 }) => {
      const mount = typeof value === "string" ? readMount(value) : void 0;
      return mount ? [{ mount, place: place2 }] : [];
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
function readField4(place2, field) {
  const owner = field.startsWith("script.") ? place2.script : place2.command;
  const fields = known3.get(owner) ?? /* @__PURE__ */ new Map();
  known3.set(owner, fields);
  const values = fields.get(field) ?? computeField(place2, field);
  fields.set(field, values);
  return values;
}
function computeField(place2, field) {
  if (Object.hasOwn(FIELDS, field)) return FIELDS[field]?.(place2) ?? [];
  const dot = field.indexOf(".") + 1;
  const prefix = field.slice(0, dot);
  return Object.hasOwn(NAMED_FIELDS, prefix) ? NAMED_FIELDS[prefix]?.(place2, field.slice(dot)) ?? [] : [];
}

// src/match/shell.ts
function* matchShell(match, scripts) {
  const names = compileNames(match.commands);
  for (const script of scripts) {
    const { candidates: candidates2, byName } = indexScript(script);
    if (names.any) yield* candidates2;
    else {
      const places = findPlaces(names, byName);
      for (const place2 of places.toSorted((a, b) => a - b)) yield* candidates2.slice(place2, place2 + 1);
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
  for (const [place2, { name }] of script.commands.entries()) {
    const key = name.toLowerCase();
    const places = byName.get(key);
    if (places) places.push(place2);
    else if (key !== "") byName.set(key, [place2]);
  }
  const candidates2 = script.commands.map((command, place2) => createCandidate4(script, command, place2));
  const index = { candidates: candidates2, byName };
  indexes.set(script, index);
  return index;
}
function createCandidate4(script, command, place2) {
  const at2 = { command, script };
  return {
    span: command.span,
    ...script.unit === void 0 ? {} : { unit: script.unit },
    // Only findings need it, and they are few.
    get anchor() {
      return numberAnchor(script, place2);
    },
    get: (field) => readField4(at2, field)
  };
}
var anchors = /* @__PURE__ */ new WeakMap();
function numberAnchor(script, place2) {
  const plain = anchors.get(script) ?? script.commands.map((command) => anchorOf2(script, command));
  anchors.set(script, plain);
  const own = plain[place2] ?? "";
  const count = plain.slice(0, place2 + 1).filter((anchor) => anchor === own).length;
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
  const place2 = {
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
  return versions.map((fields) => ({ kind: emission.fact, fields, ...place2 }));
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

// src/file.ts
init_file();

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
    const answer = `${hash}:${countEqual(index, hash)}`;
    answers.set(index, answer);
    return answer;
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
init_file();
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

// src/parse/regions.ts
init_file();

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
  const scan2 = {
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
    scan2.blocks.push({ name: "description", inline, section: [], context: [], quoted: false });
  }
  for (let at2 = front.end; at2 < text.length; ) {
    const newline = text.indexOf("\n", at2);
    const end = newline < 0 ? text.length : newline;
    readLine2(scan2, cutLine(text, { start: at2, end }), end + 1);
    at2 = end + 1;
  }
  closeParagraph(scan2);
  return scan2.blocks;
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
function readLine2(scan2, line, next) {
  if (readFence(scan2, line)) return;
  const { text } = line;
  if (text === "") {
    closeParagraph(scan2);
    scan2.columns = void 0;
    return;
  }
  const heading = /^(#{1,6})(?:[ \t]|$)/.exec(text);
  if (heading?.[1] !== void 0 && line.indent < 4) {
    closeParagraph(scan2);
    addHeading(scan2, heading[1].length, { start: line.textStart + heading[1].length, end: line.span.end });
    return;
  }
  if (/^(?:=+|-+)[ \t]*$/.test(text) && scan2.paragraph.length > 0 && scan2.columns === void 0) {
    const [first] = scan2.paragraph;
    const last = scan2.paragraph.at(-1);
    scan2.paragraph = [];
    if (first && last) addHeading(scan2, text.startsWith("=") ? 1 : 2, { start: first.textStart, end: last.span.end });
    return;
  }
  if (/^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(text)) return closeParagraph(scan2);
  if (readTable2(scan2, line, next)) return;
  const item = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[[ xX]\][ \t]+)?|$)/.exec(text)?.[0];
  if (item !== void 0 && (line.indent < 4 || scan2.leads.length > 0 || scan2.paragraph.length > 0)) {
    closeParagraph(scan2);
    openParagraph(scan2, { ...line, textStart: line.textStart + item.length }, line.indent + 0.5);
  } else if (line.indent >= 4 && scan2.paragraph.length === 0 && !scan2.leads.some(({ indent }) => indent % 1 === 0.5)) {
    addCode(scan2, line.span, void 0, contextOf(scan2), line.quoted);
  } else if (scan2.paragraph.length > 0) scan2.paragraph.push(line);
  else openParagraph(scan2, line, line.indent);
}
function readFence(scan2, line) {
  const { fence } = scan2;
  const mark = fenceOf(line.text);
  if (fence === void 0) {
    if (mark === void 0) return false;
    const info = line.text.slice(line.text.indexOf(mark) + mark.length).trim();
    if (mark.startsWith("`") && info.includes("`")) return false;
    closeParagraph(scan2);
    const language = /^[\w+#.-]{1,30}/.exec(info)?.[0].toLowerCase();
    scan2.fence = { mark, language, context: contextOf(scan2), note: void 0 };
    return true;
  }
  if (mark !== void 0 && mark.startsWith(fence.mark) && line.text.trim() === mark) {
    scan2.fence = void 0;
    return true;
  }
  const note = /^(?:#(?!!)|\/\/|--|\/\*|;|%)\s*(.{1,200})/.exec(line.text)?.[1];
  if (note !== void 0) fence.note = note;
  const context = fence.note === void 0 ? fence.context : [...fence.context, fence.note];
  addCode(scan2, { start: line.textStart, end: line.span.end }, fence.language, context, line.quoted);
  return true;
}
function addCode(scan2, span, language, context, quoted) {
  if (span.start < span.end)
    scan2.blocks.push({ name: "code", span, language, section: sectionOf(scan2), context, quoted });
}
function sectionOf({ titles }) {
  return titles.map(({ text }) => text);
}
function contextOf({ leads }) {
  return leads.map(({ text }) => text);
}
function addHeading(scan2, level, span) {
  const inline = readInline(scan2.text, span, []);
  const title = inline.text.replace(/[ #]+$/, "").slice(0, CONTEXT_CAP);
  while ((scan2.titles.at(-1)?.level ?? 0) >= level) scan2.titles.pop();
  scan2.blocks.push({ name: "heading", inline, section: sectionOf(scan2), context: [], quoted: false });
  scan2.titles.push({ level, text: title });
  scan2.leads = [];
  scan2.columns = void 0;
}
function openParagraph(scan2, line, indent) {
  scan2.paragraph = [line];
  scan2.paragraphIndent = indent;
}
function closeParagraph(scan2) {
  const [first] = scan2.paragraph;
  const last = scan2.paragraph.at(-1);
  if (!first || !last) return;
  const prefixes = scan2.paragraph.slice(1).map(({ span, textStart }) => ({ start: span.start, end: textStart }));
  const inline = readInline(scan2.text, { start: first.textStart, end: last.span.end }, prefixes);
  scan2.paragraph = [];
  const indent = scan2.paragraphIndent;
  scan2.leads = scan2.leads.filter((lead) => lead.indent < indent);
  addText(scan2, inline, contextOf(scan2), first.quoted);
  const part = splitSentences(inline.text).at(-1);
  if (!part || scan2.leads.length >= DEPTH_CAP) return;
  scan2.leads.push({ indent, text: inline.text.slice(Math.max(part.start, part.end - CONTEXT_CAP), part.end) });
}
function addText(scan2, inline, context, quoted) {
  if (inline.text !== "" || inline.links.length > 0)
    scan2.blocks.push({ name: "sentence", inline, section: sectionOf(scan2), context, quoted });
}
function readTable2(scan2, line, next) {
  if (!line.text.includes("|")) {
    scan2.columns = void 0;
    return false;
  }
  const cells = splitRow(scan2.text, { start: line.textStart, end: line.span.end }).map(
    (span) => readInline(scan2.text, span, [])
  );
  if (scan2.columns === void 0) {
    if (!isDelimiterRow(scan2.text, next)) return false;
    closeParagraph(scan2);
    scan2.columns = cells.map(({ text }) => text.slice(0, CONTEXT_CAP));
    for (const cell of cells) addText(scan2, cell, contextOf(scan2), line.quoted);
    return true;
  }
  if (isDelimiterRow(scan2.text, line.span.start)) return true;
  const columns = scan2.columns;
  const [head] = cells;
  for (const [index, cell] of cells.entries()) {
    const row = index > 0 && head ? [head.text.slice(0, CONTEXT_CAP)] : [];
    const column = columns[index];
    addText(scan2, cell, [...contextOf(scan2), ...column === void 0 ? [] : [column], ...row], line.quoted);
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
function addWhole(regions, inline, place2) {
  if (inline.text !== "")
    regions.push(createRegion("heading", inline, { start: 0, end: Math.min(inline.text.length, LENGTH_CAP2) }, place2));
}
function addSentences(regions, name, inline, place2) {
  for (const part of splitSentences(inline.text))
    regions.push(
      createRegion(name, inline, { start: part.start, end: Math.min(part.end, part.start + LENGTH_CAP2) }, place2)
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

// src/file.ts
init_decode();
async function analyseFile({ bytes, kind }, ruleIds, ruleSet) {
  const text = decodeText(bytes);
  if (text === void 0) {
    return {
      kind,
      findings: [],
      facts: [],
      problems: [problem("undecodable", "warning", "The file is neither UTF-8 nor UTF-16, so it was not scanned.")]
    };
  }
  const rules = ruleIds.flatMap((id) => ruleOf(ruleSet, id) ?? []);
  const contains = containsIn(text);
  const parsed = await parseFile(text, kind, findScriptFilter(rules, kind, contains), {
    structure: rules.some(readsStructure),
    data: KINDS[kind] !== "markdown" || rules.some((rule) => readsData(rule, kind, contains))
  });
  const hash = hashOnce(text);
  const code = await readCodeFor(rules, parsed, contains, ruleSet, hash);
  const input = createInput(parsed, contains, ruleSet, code, hash);
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
async function readCodeFor(rules, parsed, contains, ruleSet, hashOf) {
  const isWanted3 = rules.some(
    ({ match, on }) => match.some(
      (one) => (one.matcher === "code" || one.matcher === "flow") && matchReads(one, on, parsed.kind) && meetsNeeds(one, contains)
    )
  );
  if (!isWanted3) return NO_CODE;
  const { readCode: readCode2 } = await import("./parts/read-code.js");
  return readCode2(parsed, ruleSet.code, createTest(ruleSet), hashOf);
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
function createInput(parsed, contains, ruleSet, code, hashOf) {
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
    products: ruleSet.products
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
function ruleOf(ruleSet, id) {
  const known4 = indexes2.get(ruleSet);
  if (known4) return known4.get(id);
  const index = new Map([...ruleSet.rules, ...ruleSet.inventory].map((rule) => [rule.id, rule]));
  indexes2.set(ruleSet, index);
  return index.get(id);
}

// src/guard/failed-record.ts
init_untrusted();
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

// src/analyse.ts
init_untrusted();

// src/guard/module-paths.ts
const { posix: posix2 } = require("node:path");
var EXTENSIONS = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs"];
function createModuleFinder(paths, aliases) {
  const known4 = new Set(paths);
  const python = indexPython(paths);
  const longestFirst = aliases.toSorted((a, b) => b.from.length - a.from.length);
  return {
    script: (from, module) => {
      for (const place2 of placesOf(from, module, longestFirst)) {
        const found2 = findScript(known4, place2);
        if (found2 !== void 0) return found2;
      }
      return void 0;
    },
    python,
    aliasOf: (name) => longestFirst.find(({ from }) => name === from || name.startsWith(`${from}.`) || name.startsWith(`${from}/`))
  };
}
function placesOf(from, module, aliases) {
  if (module.startsWith(".")) return [posix2.normalize(posix2.join(posix2.dirname(from), module))];
  return aliases.filter(
    ({ within, from: start }) => from.startsWith(within) && (module === start || module.startsWith(start.endsWith("/") ? start : `${start}/`))
  ).flatMap(
    ({ from: start, folders }) => folders.map((folder) => posix2.normalize(posix2.join(folder, module.slice(start.length))))
  );
}
function findScript(known4, place2) {
  if (known4.has(place2)) return place2;
  const bare = place2.replace(/\.(?:js|jsx|mjs|cjs)$/, "");
  for (const base of [place2, bare, `${place2}/index`, `${place2}/src/index`]) {
    const extension = EXTENSIONS.find((one) => known4.has(base + one));
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
  let at2 = 0;
  while (at2 < a.length && a[at2] === b[at2]) at2 += 1;
  return at2;
}

// src/skim/connect.ts
var DEPTH = 6;
function connectFiles(nodes, rules, aliases) {
  const wanted = /* @__PURE__ */ new Map();
  const graph = createGraph(nodes, aliases);
  const known4 = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    const paths = /* @__PURE__ */ new Set();
    for (const match of rule.match) {
      if (match.matcher !== "flow") continue;
      const key = `${match.from.join()} ${match.to.join()} ${String(match.within)}`;
      const found2 = known4.get(key) ?? findOnWay(match, nodes, graph);
      known4.set(key, found2);
      for (const path of found2) paths.add(path);
    }
    for (const path of paths) {
      const list = wanted.get(path);
      if (list) list.push(rule);
      else wanted.set(path, [rule]);
    }
  }
  return wanted;
}
function createGraph(nodes, aliases) {
  const finder = createModuleFinder(
    nodes.map(({ path }) => path),
    aliases
  );
  const imports = /* @__PURE__ */ new Map();
  const importers = /* @__PURE__ */ new Map();
  for (const node of nodes) {
    const targets = [...new Set(node.imports.flatMap((module) => findTarget(finder, node, module) ?? []))];
    imports.set(node.path, targets);
    for (const target of targets) {
      const list = importers.get(target);
      if (list) list.push(node.path);
      else importers.set(target, [node.path]);
    }
  }
  return { imports, importers, byPath: new Map(nodes.map((node) => [node.path, node])) };
}
function findTarget(finder, { path, kind }, module) {
  return kind === "python" ? finder.python(path, module)?.path : finder.script(path, module);
}
function findOnWay(match, nodes, graph) {
  const sources2 = nodes.filter((node) => isSource(node, match, graph)).map(({ path }) => path);
  const sinks = nodes.filter(({ ends }) => match.to.some((name) => ends?.to.has(name))).map(({ path }) => path);
  const sinkSet = new Set(sinks);
  if (match.within === "file") return new Set(sources2.filter((path) => sinkSet.has(path)));
  const alone = match.from.includes("parameter") ? sinks : [];
  const downSources = reach(sources2, graph.imports);
  const downSinks = reach(sinks, graph.imports);
  const upSources = reach(sources2, graph.importers);
  const upSinks = reach(sinks, graph.importers);
  const onWay = nodes.map(({ path }) => path).filter((path) => downSources.has(path) && upSinks.has(path) || downSinks.has(path) && upSources.has(path));
  return /* @__PURE__ */ new Set([...alone, ...onWay]);
}
function isSource({ path, ends }, match, graph) {
  if (!ends) return false;
  return match.from.some(
    (name) => ends.from.has(name) || ends.names.has(name) && (graph.imports.get(path) ?? []).some((target) => graph.byPath.get(target)?.ends?.roots.has(name))
  );
}
function reach(starts, edges) {
  const seen = new Set(starts);
  let border = starts;
  for (let depth = 0; depth < DEPTH && border.length > 0; depth += 1) {
    const next = [];
    for (const path of border) {
      for (const target of edges.get(path) ?? []) {
        if (seen.has(target)) continue;
        seen.add(target);
        next.push(target);
      }
    }
    border = next;
  }
  return seen;
}

// src/tree/kind.ts
init_decode();
var HEAD_BYTES = 65536;
function decideKind(path, head) {
  const folders = path.toLowerCase().split("/");
  const name = folders.pop() ?? "";
  if (isLockName(name)) return "lock-file";
  if (isDockerfileName(name)) return "dockerfile";
  const extension = extensionOf(name);
  if (extension === "yml" || extension === "yaml") return kindOfYaml(name, folders, head);
  if (extension === "json" || extension === "jsonc") return kindOfJson(name, folders, head);
  if (extension === "toml") return kindOfToml(name, folders);
  if (MARKDOWN2.has(extension) || INSTRUCTION_NAMES.has(name)) return kindOfMarkdown(name, folders);
  return kindOfExtension(name, extension, head) ?? kindOfShebang(head) ?? kindOfBareName(name, folders) ?? "other-text";
}
function isLockFile(path) {
  return isLockName(path.slice(path.lastIndexOf("/") + 1).toLowerCase());
}
var LOCK_NAMES = new Set(
  [
    "package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb deno.lock uv.lock",
    "poetry.lock pipfile.lock pdm.lock pixi.lock cargo.lock gemfile.lock composer.lock go.sum go.work.sum",
    "flake.lock mix.lock pubspec.lock gradle.lockfile packages.lock.json"
  ].flatMap((line) => line.split(" "))
);
function isLockName(name) {
  return LOCK_NAMES.has(name);
}
function isDockerfileName(name) {
  const word = /^(?:docker|container)file(?:[.\-_]|$)|\.(?:docker|container)file$/;
  return word.test(name) && !NOT_A_DOCKERFILE.has(extensionOf(name));
}
var NOT_A_DOCKERFILE = new Set(
  [
    "ts tsx mts js mjs cjs py go rs rb java json yml yaml toml md mdx rst txt html sh dockerignore sha256",
    "sig"
  ].flatMap((line) => line.split(" "))
);
function kindOfYaml(name, folders, head) {
  if (/^(?:\.github|\.gitea|\.forgejo)\/workflows$/.test(folders.join("/"))) return "workflow";
  if (name === "action.yml" || name === "action.yaml") return "composite-action";
  if (/^(?:(?:docker|podman)-)?compose(?:[.\-_]|$)/.test(name)) return "compose";
  const text = readHead(head);
  if (hasTopKey(text, "network_policies") || hasTopKey(text, "filesystem_policy")) return "openshell-policy";
  return hasTopKey(text, "apiVersion") && hasTopKey(text, "kind") ? "kubernetes" : "other-yaml";
}
function kindOfJson(name, folders, head) {
  const folder = folders.at(-1);
  if (name === "package.json") return "package-json";
  if (folder === ".claude" && name.startsWith("settings")) return "claude-settings";
  if (folder === ".gemini" && name.startsWith("settings")) return "gemini-settings";
  if (MCP_NAMES.has(name) || folder === ".zed" && name === "settings.json") return "mcp-config";
  if (name.endsWith(".code-workspace") || folder === ".vscode" && name === "settings.json") return "vscode-settings";
  if (folder === ".cursor") return "cursor-settings";
  if (isPluginManifest(name, folder)) return "plugin-manifest";
  if (CARD_NAMES.has(name) && (folder === ".well-known" || name.includes("card"))) return "agent-card";
  if (/^(?:openclaw|moltbot|clawdbot)\.(?!plugin\.)/.test(name)) return "openclaw-config";
  if (name === "devcontainer.json" || name === ".devcontainer.json") return "devcontainer";
  return readHead(head).includes('"mcpServers"') ? "mcp-config" : "other-json";
}
function isPluginManifest(name, folder) {
  if (/^\.[a-z]+-plugin$/.test(folder ?? "")) return name === "plugin.json" || name === "marketplace.json";
  return PLUGIN_NAMES.has(name);
}
var PLUGIN_NAMES = /* @__PURE__ */ new Set([
  "openclaw.plugin.json",
  "moltbot.plugin.json",
  "clawdbot.plugin.json",
  "gemini-extension.json"
]);
var CARD_NAMES = /* @__PURE__ */ new Set(["agent.json", "agent-card.json", "agent_card.json", "agentcard.json"]);
function kindOfToml(name, folders) {
  if (folders.at(-1) === ".codex") return "codex-config";
  return name === "pyproject.toml" ? "pyproject" : "other-toml";
}
var MARKDOWN2 = /* @__PURE__ */ new Set(["md", "mdx", "mdc", "markdown"]);
function kindOfMarkdown(name, folders) {
  if (/^skill\.mdx?$/.test(name)) return "skill";
  if (INSTRUCTION_NAMES.has(name) || INSTRUCTION_FILE.test(name)) return "agent-instructions";
  const folder = folders.at(-1) ?? "";
  if (DEFINITION_FOLDERS.has(folder) && name !== "readme.md") return "agent-definition";
  return name.endsWith(".mdc") || RULE_FOLDERS2.has(folders.slice(-2).join("/")) ? "agent-instructions" : "document";
}
var DEFINITION_FOLDERS = /* @__PURE__ */ new Set(["agents", "subagents", "commands", "chatmodes"]);
var INSTRUCTION_FILE = /^(?:agents?|agents\.override|claude|claude\.local|gemini|codex|qwen|copilot-instructions|warp|soul|memory|identity|tools|user|heartbeat|boot|bootstrap|system[-_]?prompt|prompt)\.mdx?$|\.(?:prompt|instructions|agent|chatmode)\.md$/;
var RULE_FOLDERS2 = /* @__PURE__ */ new Set([
  ".cursor/rules",
  ".windsurf/rules",
  ".roo/rules",
  ".kiro/steering",
  ".github/instructions"
]);
var MCP_NAMES = new Set(
  [
    ".mcp.json mcp.json mcp-config.json mcp_config.json mcp-settings.json mcp_settings.json",
    "mcp-servers.json mcp_servers.json claude_desktop_config.json cline_mcp_settings.json",
    "opencode.json opencode.jsonc crush.json"
  ].flatMap((line) => line.split(" "))
);
function kindOfExtension(name, extension, head) {
  if (extension === "ts" && /^\uFEFF?\s*<(?:\?xml|!DOCTYPE)/.test(readHead(head.subarray(0, 64)))) return "other-text";
  if (/^openclaw\.json5$/.test(name)) return "openclaw-config";
  if (/^\.?env(?:\.[\w.-]+)?$|\.env$/.test(name) && !/\.(?:[cm]?[jt]sx?|py|sh)$/.test(name)) return "env-file";
  if (/^(?:requirements|constraints)[\w.-]*\.(?:txt|in)$/.test(name)) return "requirements";
  if (/^modelfile(?:[.\-_]|$)|\.modelfile$/.test(name)) return "modelfile";
  if (/\.\w+ignore$/.test(name)) return "ignore-file";
  if (name === "codeowners") return "codeowners";
  return KIND_OF_EXTENSION.get(extension);
}
var KIND_OF_EXTENSION = new Map([
  ...nameAll("script", "sh bash zsh ksh"),
  ...nameAll("typescript", "ts tsx mts cts"),
  ...nameAll("javascript", "js jsx mjs cjs"),
  ...nameAll("python", "py pyw"),
  ...nameAll("notebook", "ipynb"),
  ...nameAll("other-text", "json5 jsonl ini cfg conf txt html css svg xml")
]);
function nameAll(kind, extensions) {
  return extensions.split(" ").map((extension) => [extension, kind]);
}
function kindOfShebang(head) {
  if (head[0] !== 35 || head[1] !== 33) return void 0;
  const line = readHead(head.subarray(0, 256)).split("\n", 1)[0] ?? "";
  const program = line.slice(2).trim().split(/\s+/).map((word) => word.slice(word.lastIndexOf("/") + 1)).find((word) => word !== "env" && !word.startsWith("-") && !word.includes("="));
  if (program === void 0) return void 0;
  if (/^(?:ba|z|k|da|a|mk)?sh$/.test(program)) return "script";
  if (/^(?:python|pypy)[\d.]*$/.test(program)) return "python";
  if (/^(?:node|nodejs|bun)$/.test(program)) return "javascript";
  return /^(?:tsx|ts-node|deno)$/.test(program) ? "typescript" : void 0;
}
function kindOfBareName(name, folders) {
  if (SHELL_NAMES.has(name)) return "script";
  return folders.at(-1) === ".husky" && !name.includes(".") ? "script" : void 0;
}
var INSTRUCTION_NAMES = /* @__PURE__ */ new Set([".cursorrules", ".windsurfrules", ".clinerules", ".goosehints", ".roorules"]);
var SHELL_NAMES = /* @__PURE__ */ new Set([".bashrc", ".bash_profile", ".profile", ".zshrc", ".zprofile", ".envrc"]);
function readHead(head) {
  const bytes = head.subarray(0, HEAD_BYTES);
  const wide = wideEncoding(bytes);
  if (wide !== void 0) return new TextDecoder(wide).decode(bytes);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
function hasTopKey(text, key) {
  for (let at2 = text.indexOf(key); at2 >= 0; at2 = text.indexOf(key, at2 + 1)) {
    const before = text[at2 - 1];
    const startsLine = at2 === 0 || before === "\n" || before === "\r" || before === "\uFEFF" || at2 === 3 && text.startsWith("\xEF\xBB\xBF");
    if (startsLine && /^[ \t]*:(?:[ \t\r\n]|$)/.test(text.slice(at2 + key.length, at2 + key.length + 40))) return true;
  }
  return false;
}
function extensionOf(name) {
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? "" : name.slice(dot + 1);
}

// src/analyse.ts
var WORKERS_FROM_BYTES = 4 * 1024 * 1024;
var WORKERS_FROM_FILE_BYTES = 256 * 1024;
var TIME_LIMIT_MS = 5e3;
function selectFiles(tree, files, selection, aliases) {
  const selected = [];
  const nodes = [];
  const skipped = [];
  let read = 0;
  const unread = {};
  for (const { path, role } of files) {
    const passedOver = isLockFile(path) ? "lock-file" : role;
    if (passedOver === "lock-file" || !selection.roles.has(role)) {
      unread[passedOver] = (unread[passedOver] ?? 0) + 1;
      continue;
    }
    const bytes = tree.read(path);
    if (typeof bytes === "string") {
      skipped.push({ path, reason: bytes });
      continue;
    }
    read++;
    const kind = decideKind(path, bytes.subarray(0, HEAD_BYTES));
    const { rules, code } = selection.select(kind, role, bytes);
    if (code) nodes.push({ path, role, kind, ...code });
    if (rules.length > 0) selected.push({ path, role, kind, bytes, rules: rules.map(({ id }) => id) });
  }
  return { selected: addFlowFiles(tree, selected, nodes, selection.flows, aliases), skipped, read, unread };
}
function addFlowFiles(tree, selected, nodes, flows, aliases) {
  const byRole = /* @__PURE__ */ new Map();
  for (const node of nodes) byRole.set(node.role, [...byRole.get(node.role) ?? [], node]);
  const files = new Map(selected.map((file) => [file.path, file]));
  const roles = new Map(nodes.map((node) => [node.path, node]));
  for (const [role, own] of byRole) {
    const wanted = connectFiles(
      own,
      flows.filter((rule) => rule.roles.includes(role)),
      aliases
    );
    for (const [path, rules] of wanted) {
      const ids = rules.map(({ id }) => id);
      const known4 = files.get(path);
      const bytes = known4?.bytes ?? tree.read(path);
      const node = roles.get(path);
      if (typeof bytes === "string" || !node) continue;
      files.set(path, { path, role, kind: node.kind, bytes, rules: [.../* @__PURE__ */ new Set([...known4?.rules ?? [], ...ids])] });
    }
  }
  return [...files.values()].toSorted((a, b) => compareText(a.path, b.path));
}
async function analyseFiles(selected, options) {
  if (options.threads > 1 && options.worker && needsWorkers(selected)) {
    const jobs = selected.map(({ bytes: content, kind, rules }) => ({ bytes: content, kind, rules }));
    const { analyseInWorkers } = await import("./parts/guard-pool.js");
    return analyseInWorkers(jobs, {
      threads: options.threads,
      worker: options.worker,
      timeLimit: TIME_LIMIT_MS,
      ruleSet: options.ruleSet,
      progress: options.progress
    });
  }
  const records = [];
  for (const file of selected) {
    records.push(await analyseSafely(file, options.ruleSet));
    options.progress?.(records.length, selected.length);
  }
  return records;
}
function needsWorkers(selected) {
  const bytes = selected.reduce((sum, file) => sum + file.bytes.length, 0);
  return bytes >= WORKERS_FROM_BYTES || selected.some((file) => file.bytes.length >= WORKERS_FROM_FILE_BYTES);
}
async function analyseSafely(file, ruleSet) {
  try {
    return await analyseFile(file, file.rules, ruleSet);
  } catch (error) {
    return failedRecord(file.kind, "analysis-failed", error);
  }
}
function placeProblems(selected, records) {
  return records.flatMap(
    ({ problems }, index) => problems.map((problem2) => ({ ...problem2, path: untrusted(selected[index]?.path ?? "") }))
  );
}

// src/follow-flows.ts
async function followFlows(placed, { code, rules }, aliases) {
  const files = placed.flatMap(
    ({ path, record }) => record.code ? [{ path, kind: record.kind, record: record.code }] : []
  );
  if (files.length === 0) return [];
  const { linkAll } = await import("./parts/link-flows.js");
  const flows = rules.flatMap(({ match }) => match.filter((one) => one.matcher === "flow"));
  const wanted = { from: new Set(flows.flatMap(({ from }) => from)), to: new Set(flows.flatMap(({ to }) => to)) };
  return linkAll(files, code, wanted, aliases);
}

// src/module-aliases.ts
const { posix: posix3 } = require("node:path");
init_decode();
var FILE_CAP = 300;
var CONFIGURATION = /(?:^|\/)(?:[jt]sconfig(?:\.[\w-]+)?|package)\.json$/;
async function readModuleAliases(tree, files) {
  const scripts = files.some(({ path, role }) => role === "product" && /\.[cm]?[jt]sx?$/.test(path));
  const wanted = scripts ? files.filter(({ path, role }) => role === "product" && CONFIGURATION.test(path)) : [];
  if (wanted.length === 0) return [];
  const { parseJson } = await import("./parts/parse-json.js");
  return wanted.slice(0, FILE_CAP).flatMap(({ path }) => {
    const bytes = tree.read(path);
    const text = typeof bytes === "string" ? void 0 : decodeText(bytes);
    if (text === void 0 || !/"(?:paths|name)"/.test(text)) return [];
    const folder = posix3.dirname(path) === "." ? "" : `${posix3.dirname(path)}/`;
    return parseJson(text).roots.flatMap(
      (root) => path.endsWith("package.json") ? readPackage(root, folder) : readPaths(root, folder)
    );
  });
}
function readPackage(root, folder) {
  const name = textOf2(valueAt(root, "name"))?.text;
  return name ? [{ from: name, folders: [folder, posix3.join(folder, "src")], within: "" }] : [];
}
function readPaths(root, folder) {
  const options = valueAt(root, "compilerOptions");
  const base = textOf2(valueAt(options, "baseUrl"))?.text ?? ".";
  return entriesOf(valueAt(options, "paths")).flatMap(({ key, value }) => {
    const from = key.replace(/\*$/, "");
    const folders = itemsOf2(value).flatMap((item) => {
      const place2 = textOf2(item)?.text;
      return place2 === void 0 ? [] : [posix3.normalize(posix3.join(folder, base, place2.replace(/\*$/, "")))];
    });
    return from === "" || folders.length === 0 ? [] : [{ from, folders, within: folder }];
  });
}

// src/policy/gate.ts
init_layer();
function judge(threats, failOn) {
  const worst = failOn === "never" ? -1 : SEVERITIES.indexOf(failOn);
  const blocking = threats.filter(
    ({ status, severity }) => status !== "nursery" && SEVERITIES.indexOf(severity) <= worst
  ).length;
  return { failOn, open: blocking === 0, blocking };
}

// src/scan.ts
init_assemble();

// src/skim/select.ts
init_file();

// src/skim/automaton.ts
function buildAutomaton(literals) {
  const encoded = literals.map((literal) => foldCase(Buffer.from(literal, "utf8")));
  const classOf = classifyBytes(encoded);
  const table = createTable(buildTrie(encoded, classOf), Math.max(...classOf) + 1);
  return { scan: (bytes) => scanBytes(bytes, table, classOf, literals.length) };
}
function hasBit(bits, index) {
  return ((bits[index >>> 5] ?? 0) & 1 << (index & 31)) !== 0;
}
function scanBytes(bytes, table, classOf, literals) {
  const found2 = new Uint32Array(literals + 31 >>> 5);
  const seen = new Uint8Array(table.mostRows);
  const { cells } = table;
  let state = table.root;
  for (let index = 0; index < bytes.length; index += 1) {
    const cell = state + classOf[bytes[index]];
    state = cells[cell] | 0;
    if (state > 0) continue;
    state = table.visit(cell, seen, found2);
  }
  return found2;
}
function foldCase(bytes) {
  return bytes.map((byte) => byte >= 65 && byte <= 90 ? byte | 32 : byte);
}
function classifyBytes(literals) {
  const classOf = new Uint8Array(256);
  let classes = 1;
  for (const literal of literals) {
    for (const byte of literal) {
      if (classOf[byte] !== 0) continue;
      classOf[byte] = classes;
      classes += 1;
    }
  }
  for (let upper = 65; upper <= 90; upper += 1) classOf[upper] = classOf[upper | 32] ?? 0;
  return classOf;
}
function buildTrie(literals, classOf) {
  const most = literals.reduce((sum, { length }) => sum + length, 1);
  const parent = new Uint32Array(most);
  const column = new Uint8Array(most);
  const firstChild = new Uint32Array(most);
  const sibling = new Uint32Array(most);
  const ends = /* @__PURE__ */ new Map();
  const trie = { parent, column, firstChild, sibling, literals: ends };
  let nodes = 1;
  for (const [index, literal] of literals.entries()) {
    let node = 0;
    for (const byte of literal) {
      const wanted = classOf[byte];
      let child = findChild(trie, node, wanted);
      if (child === 0) {
        child = nodes++;
        parent[child] = node;
        column[child] = wanted;
        sibling[child] = firstChild[node];
        firstChild[node] = child;
      }
      node = child;
    }
    const known4 = ends.get(node);
    if (known4) known4.push(index);
    else ends.set(node, [index]);
  }
  return trie;
}
function findChild({ column, firstChild, sibling }, node, wanted) {
  let child = firstChild[node];
  while (child !== 0 && column[child] !== wanted) child = sibling[child];
  return child;
}
function createTable(trie, classes) {
  const fallbacks = new Uint32Array(trie.parent.length);
  const rows = new Uint32Array(trie.parent.length);
  const ending = new Uint8Array(trie.parent.length);
  const nodes = [0];
  const cells = new Int32Array((trie.parent.length + 1) * classes);
  function fallbackOf(node) {
    const known4 = fallbacks[node];
    if (known4 !== 0) return known4 - 1;
    const parent = trie.parent[node];
    const fallback = parent === 0 ? 0 : step2(fallbackOf(parent), trie.column[node]);
    fallbacks[node] = fallback + 1;
    return fallback;
  }
  function step2(from, column) {
    for (let node = from; ; node = fallbackOf(node)) {
      const child = findChild(trie, node, column);
      if (child !== 0 || node === 0) return child;
    }
  }
  function hasEnds(node) {
    if (ending[node] === 0) ending[node] = node !== 0 && (trie.literals.has(node) || hasEnds(fallbackOf(node))) ? 2 : 1;
    return ending[node] === 2;
  }
  function stateOf(node) {
    if (rows[node] !== 0) return rows[node] * classes;
    const like = node === 0 ? 0 : stateOf(fallbackOf(node));
    const state = nodes.length * classes;
    rows[node] = nodes.length;
    nodes.push(node);
    if (node === 0) cells.fill(state, state, state + classes);
    else cells.copyWithin(state, like, like + classes);
    for (let child = trie.firstChild[node]; child !== 0; child = trie.sibling[child])
      cells[state + trie.column[child]] = 0;
    return state;
  }
  function compute(cell) {
    const column = cell % classes;
    const node = step2(nodes[(cell - column) / classes], column);
    const state = stateOf(node);
    return cells[cell] = hasEnds(node) ? ~state : state;
  }
  function setBits(found2, row) {
    for (let node = nodes[row]; node !== 0; node = fallbackOf(node)) {
      for (const literal of trie.literals.get(node) ?? [])
        found2[literal >>> 5] = (found2[literal >>> 5] ?? 0) | 1 << (literal & 31);
    }
  }
  function visit(cell, seen, found2) {
    const next = cells[cell] === 0 ? compute(cell) : cells[cell];
    if (next > 0) return next;
    const row = ~next / classes;
    if (seen[row] === 0) setBits(found2, row);
    seen[row] = 1;
    return ~next;
  }
  return {
    root: stateOf(0),
    cells,
    mostRows: trie.parent.length + 1,
    visit
  };
}

// src/skim/flow-ends.ts
function prepareEnds({ ends }, numberOf3) {
  const numbered = (list) => list.map((end) => ({ class: end.class, words: end.words.map((words3) => words3.map(numberOf3)) }));
  const tables2 = {
    javascript: { from: numbered(ends.javascript.from), to: numbered(ends.javascript.to) },
    python: { from: numbered(ends.python.from), to: numbered(ends.python.to) }
  };
  return (kind, bits) => {
    const languages = languagesOf(kind);
    if (languages.length === 0) return void 0;
    const has = (number) => hasBit(bits, number);
    const classes = (side, test) => new Set(
      languages.flatMap((one) => tables2[one][side].filter(({ words: words3 }) => words3.some(test)).map((end) => end.class))
    );
    const found2 = {
      from: classes("from", (words3) => words3.every(has)),
      to: classes("to", (words3) => words3.every(has)),
      names: classes("from", (words3) => has(words3.at(-1) ?? -1)),
      roots: classes("from", (words3) => words3.length > 1 && has(words3[0] ?? -1))
    };
    return found2.from.size + found2.to.size + found2.names.size + found2.roots.size > 0 ? found2 : void 0;
  };
}
function languagesOf(kind) {
  if (kind === "typescript" || kind === "javascript") return ["javascript"];
  return kind === "python" || kind === "notebook" ? ["python"] : [];
}

// src/skim/select.ts
var INVENTORY_ROLES = ["product"];
function prepareSkim(ruleSet) {
  const numbers = /* @__PURE__ */ new Map();
  const entries = [...ruleSet.rules, ...ruleSet.inventory].flatMap(
    (rule) => listSelectors(rule).map(({ matches, literals }) => ({
      rule,
      roles: rolesOf(rule),
      matches,
      audience: [...new Set(matches.map(({ matcher, on }) => `${matcher} ${(on ?? rule.on).join()}`))].join(";"),
      groups: numberLiterals(literals, numbers)
    }))
  );
  const flows = ruleSet.rules.filter(({ match }) => match.some(({ matcher }) => matcher === "flow"));
  const readEnds = prepareEnds(ruleSet, (word) => numberOf2(word, numbers));
  const automaton = buildAutomaton([...numbers.keys()]);
  const known4 = /* @__PURE__ */ new Map();
  const readersOf = (kind) => {
    const readers = known4.get(kind) ?? findReaders(entries, kind);
    known4.set(kind, readers);
    return readers;
  };
  const select = (kind, role, bytes) => {
    const readers = readersOf(kind).filter(({ roles: roles2 }) => roles2.includes(role));
    const isCode = flows.length > 0 && (KINDS[kind] === "code" || kind === "notebook");
    if (readers.length === 0 && !isCode) return { rules: [] };
    const narrowed = narrow(bytes);
    const found2 = automaton.scan(narrowed);
    const rules = selectRules(readers, found2, narrowed, kind);
    if (!isCode) return { rules };
    const imports = scanImports(toLatin1(narrowed), kind).map(({ module }) => module);
    return { rules, code: { ends: readEnds(kind, found2), imports } };
  };
  const roles = /* @__PURE__ */ new Set([...entries.flatMap((entry) => entry.roles), ...flows.flatMap((rule) => rule.roles)]);
  return { roles, select, flows };
}
function findReaders(entries, kind) {
  const answers = /* @__PURE__ */ new Map();
  return entries.filter(({ rule, matches, audience }) => {
    const answer = answers.get(audience) ?? matches.some((one) => matchReads(one, rule.on, kind));
    answers.set(audience, answer);
    return answer;
  });
}
function rolesOf(rule) {
  return "roles" in rule ? rule.roles : INVENTORY_ROLES;
}
function listSelectors(rule) {
  const own = rule.match.filter(({ matcher }) => matcher !== "flow");
  const isCodeOnly = own.length > 0 && own.every(({ matcher }) => matcher === "code");
  if (isCodeOnly && rule.literals.groups.length === 0)
    return own.map((match) => ({ matches: [match], literals: { groups: match.needs ?? [] } }));
  if (own.length === 0) return [];
  const credentials = own.flatMap((match) => match.matcher === "credential" ? [match] : []);
  if (credentials.length < own.length || rule.literals.groups.length > 0)
    return [{ matches: own, literals: rule.literals }];
  return credentials.map((match) => ({
    matches: [match],
    literals: { groups: [[...new Set(match.formats.flatMap(({ literals }) => literals))]] }
  }));
}
function numberLiterals(literals, numbers) {
  return literals.groups.map((group) => group.map((literal) => numberOf2(literal, numbers)));
}
function numberOf2(literal, numbers) {
  const key = literal.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
}
function selectRules(entries, found2, narrowed, kind) {
  const likely = entries.filter(({ groups }) => groups.every((group) => group.some((number) => hasBit(found2, number))));
  if (likely.length === 0) return [];
  const contains = containsIn(toLatin1(narrowed));
  const wanted = likely.filter(
    ({ rule, matches }) => matches.some((one) => matchReads(one, rule.on, kind) && meetsNeeds(one, contains))
  );
  return [...new Set(wanted.map(({ rule }) => rule))];
}
function toLatin1(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
function narrow(bytes) {
  const little = bytes[0] === 255 && bytes[1] === 254;
  const big = bytes[0] === 254 && bytes[1] === 255;
  if (!little && !big) return bytes;
  return Buffer.from(new TextDecoder(little ? "utf-16le" : "utf-16be").decode(bytes), "utf8");
}

// src/threat/attack-paths.ts
init_untrusted();

// src/threat/contexts.ts
init_untrusted();

// src/threat/builds.ts
const { posix: posix4 } = require("node:path");
function directoryOf(path) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
function findDockerfile({ path, fields }) {
  const { context, dockerfile } = fields;
  if (context === void 0 && dockerfile === void 0) return void 0;
  return resolveInside(path, String(context ?? "."), String(dockerfile ?? "Dockerfile"));
}
function findBuildContext({ path, fields }) {
  if (fields["context"] === void 0) return void 0;
  const folder = resolveInside(path, String(fields["context"]), ".");
  if (folder === void 0) return void 0;
  return folder === "." ? "" : `${folder.replace(/\/$/, "")}/`;
}
function resolveInside(from, context, name) {
  if (/[$:]/.test(context + name) || context.startsWith("/") || name.startsWith("/")) return void 0;
  const path = posix4.normalize(posix4.join(directoryOf(from), context, name));
  return path.startsWith("../") ? void 0 : path;
}

// src/threat/projects.ts
var MANIFEST = /(?:^|\/)(?:package\.json|pyproject\.toml|setup\.(?:py|cfg)|requirements\.txt|go\.mod|Cargo\.toml|deno\.jsonc?)$/;
function findProjects(paths) {
  const folders = new Set(paths.filter((path) => MANIFEST.test(path)).map(folderOf));
  const known4 = /* @__PURE__ */ new Map();
  const projectOf = (folder) => {
    const before = known4.get(folder);
    if (before !== void 0) return before;
    const project = folder === "" || folders.has(folder) ? folder : projectOf(folderOf(folder));
    known4.set(folder, project);
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
function findContexts(facts, threats, paths) {
  const proven = threats.filter(({ status, role }) => status === "stable" && role === "product");
  const of2 = (kind) => ({
    facts: facts.filter(({ path }) => contextKindOf(path) === kind),
    threats: proven.filter(({ path }) => contextKindOf(reveal(path)) === kind)
  });
  const workstation = of2("workstation");
  return [
    ...findJobs(of2("workflow")),
    ...findDeployments(of2("deployment"), paths),
    ...workstation.facts.length + workstation.threats.length === 0 ? [] : [{ kind: "workstation", name: "", ...workstation }]
  ];
}
function isAgent({ kind }) {
  return AGENT_KINDS.has(kind);
}
var AGENT_KINDS = /* @__PURE__ */ new Set(["agent", "agent-runtime", "approval", "channel", "tool"]);
function findJobs({ facts, threats }) {
  const jobs = new Map(facts.filter(isAgent).map(({ path, unit }) => [`${path}#${unit ?? ""}`, { path, unit }]));
  return [...jobs].toSorted(([a], [b]) => compareText(a, b)).map(([name, { path, unit }]) => ({
    kind: "workflow",
    name,
    facts: facts.filter((fact) => fact.path === path && isInUnit(fact.unit, unit)),
    threats: threats.filter((threat) => reveal(threat.path) === path && isInUnit(threat.unit, unit))
  }));
}
function isInUnit(own, unit) {
  return own === void 0 || unit === void 0 || own === unit;
}
function findDeploymentOf(facts, paths) {
  const projectOf = findProjects(paths);
  return listProjects(facts, projectOf).length > 1 ? projectOf : () => "";
}
function listProjects(facts, projectOf) {
  const agents = facts.filter((fact) => isAgent(fact) && contextKindOf(fact.path) === "deployment");
  return [...new Set(agents.map(({ path }) => projectOf(path)))].toSorted(compareText);
}
function findDeployments({ facts, threats }, paths) {
  const deploymentOf = findDeploymentOf(facts, paths);
  return listProjects(facts, deploymentOf).map(
    (project) => narrow2(
      {
        facts: facts.filter(({ path }) => deploymentOf(path) === project),
        threats: threats.filter(({ path }) => deploymentOf(reveal(path)) === project)
      },
      project
    )
  );
}
function narrow2({ facts, threats }, name) {
  const strangers = findStrangers(facts);
  const isOurs = (path, unit) => !strangers.has(path) && !strangers.has(`${path}#${unit ?? ""}`);
  return {
    kind: "deployment",
    name,
    facts: facts.filter(({ path, unit }) => isOurs(path, unit)),
    threats: threats.filter(({ path, unit }) => isOurs(reveal(path), unit))
  };
}
function findStrangers(facts) {
  const workloads = facts.filter(({ kind }) => kind === "workload");
  const agents = facts.filter(isAgent);
  const runsAgent = (workload) => {
    const dockerfile = findDockerfile(workload);
    const context = findBuildContext(workload);
    return agents.some(
      ({ path, unit }) => path === workload.path && unit === workload.unit || path === dockerfile || context !== void 0 && path.startsWith(context)
    );
  };
  const stores = new Set(
    facts.filter(({ kind }) => kind === "data-store").map(({ path, unit }) => `${path}#${unit ?? ""}`)
  );
  const own = workloads.filter(
    (workload) => runsAgent(workload) || stores.has(`${workload.path}#${workload.unit ?? ""}`)
  );
  const ownFiles = new Set(own.flatMap((workload) => findDockerfile(workload) ?? []));
  const others = workloads.filter((workload) => !own.includes(workload));
  return /* @__PURE__ */ new Set([
    ...others.map(({ path, unit }) => `${path}#${unit ?? ""}`),
    ...others.flatMap((workload) => findDockerfile(workload) ?? []).filter((file) => !ownFiles.has(file))
  ]);
}

// src/threat/describe.ts
init_untrusted();
function describeRule(rule, variant) {
  const { id, layer, also, severity, score } = variant ?? rule;
  return { rule: rule.id, id, layer, also, severity, score, status: rule.status === "nursery" ? "nursery" : "stable" };
}
var NAMING_FIELDS = ["name", "product", "host", "path", "what", "command", "event", "provider", "kind", "capability"];
function nameFact({ fields }) {
  const field = NAMING_FIELDS.find((candidate) => fields[candidate] !== void 0);
  return field === void 0 ? "" : String(fields[field]);
}
var EVIDENCE = {
  "agent-runtime": "An agent ({name}) is installed or started here.",
  agent: "The agent {name} is set up here.",
  "agent-path": "The agent loads {name} from here.",
  channel: "People reach the agent through {name} here.",
  credential: "The credential {name} is here.",
  egress: "Data can leave to {name} here.",
  image: "The image {name} is used here.",
  "path-access": "The sandbox may reach {name} here.",
  plugin: "The plugin {name} is installed here.",
  sandbox: "The sandbox ({name}) is set up here.",
  tool: "The agent has the tool {name} here.",
  tunnel: "A tunnel ({name}) is opened here."
};
function describeFact(fact) {
  const name = nameFact(fact);
  const kind = fact.kind.replaceAll("-", " ");
  const sentence = EVIDENCE[fact.kind] ?? `This counts too: ${kind} {name}.`;
  const template = name === "" ? `This counts too: ${kind}.` : sentence;
  return { path: untrusted(fact.path), region: fact.region, message: { template, values: { name: untrusted(name) } } };
}

// src/threat/attack-paths.ts
var ELSEWHERE_CAP = 20;
function addAttackPaths({ facts, threats }, paths, { rules }, test) {
  const contexts = findContexts(facts, threats, paths);
  const found2 = rules.flatMap((rule) => findAttackPaths(rule, contexts, test));
  return [...threats, ...found2].toSorted(compareThreats);
}
function findAttackPaths(rule, contexts, test) {
  const query = rule.path;
  if (!query) return [];
  const walked = contexts.filter(({ kind }) => query.within.includes(kind)).flatMap((context) => walk(query, context, test) ?? []);
  const [longest, ...others] = walked.toSorted((a, b) => b.hops.length - a.hops.length);
  if (!longest) return [];
  const { hops, anchor } = longest;
  return [
    {
      ...describeRule(rule, void 0),
      path: anchor.path,
      role: "product",
      region: anchor.region,
      lineHash: anchor.lineHash,
      message: { template: rule.message, values: nameEnds(query, hops) },
      steps: [...hops, ...others.slice(0, ELSEWHERE_CAP).map((other) => placeElsewhere(other.anchor))],
      anchor: `path ${rule.id}`,
      hops
    }
  ];
}
function walk(query, context, test) {
  if (query.unless.some((evidence) => listEvidence(evidence, context, test).length > 0)) return void 0;
  const hops = [];
  let anchor;
  for (const wanted of query.hops) {
    const hop = proveHop(wanted, hops, context, test);
    if (hop) {
      hops.push(hop);
      if (!anchor || wanted.cut < anchor.cut) anchor = { hop, cut: wanted.cut };
    } else if (!wanted.optional) return void 0;
  }
  if (!anchor || hops.length < 2) return void 0;
  const { hop: cut } = anchor;
  return { hops: hops.map((hop) => describeHop(hop, hop === cut)), anchor: cut };
}
function describeHop({ name, layer, path, region, message, threat }, cut) {
  return { name, layer, path, region, message, cut, ...threat ? { threat } : {} };
}
function proveHop(hop, before, context, test) {
  for (const evidence of hop.any) {
    const free = listEvidence(evidence, context, test).map((found2) => placeHop(hop, found2)).filter((found2) => !before.some(({ proof }) => proof === found2.proof));
    const near = free.find(({ path }) => before.some((other) => reveal(other.path) === reveal(path)));
    const chosen = near ?? free[0];
    if (chosen) return chosen;
  }
  return void 0;
}
function listEvidence(evidence, { facts, threats }, test) {
  if ("threats" in evidence) {
    return evidence.threats.flatMap(
      (pattern) => threats.filter(({ id }) => matchesWildcard(id, pattern)).map((threat) => ({ threat }))
    );
  }
  return facts.filter((fact) => fact.kind === evidence.fact && test(evidence.where, (name) => readField5(fact, name))).map((fact) => ({ fact }));
}
function readField5({ fields, path }, name) {
  const value = name === "$path" ? path : fields[name];
  return value === void 0 ? [] : [{ value }];
}
function placeHop(hop, found2) {
  const base = { name: hop.name, cut: false };
  if ("fact" in found2) {
    const { path: path2, region: region2, message: message2 } = describeFact(found2.fact);
    return {
      ...base,
      layer: hop.layer,
      path: path2,
      region: region2,
      message: say(hop, message2),
      lineHash: found2.fact.lineHash,
      proof: found2.fact
    };
  }
  const { threat } = found2;
  const { layer, path, region, message, lineHash } = threat;
  return { ...base, layer, path, region, message: say(hop, message), lineHash, threat, proof: threat };
}
function say({ says }, message) {
  return { template: `${says} ${message.template}`, values: message.values };
}
function nameEnds({ hops: wanted }, hops) {
  const needed = new Set(wanted.filter(({ optional }) => !optional).map(({ name }) => name));
  return { from: namePlace(hops.at(0)), to: namePlace(hops.findLast(({ name }) => needed.has(name))) };
}
function namePlace(hop) {
  return untrusted(hop ? `${reveal(hop.path)}:${hop.region.startLine}` : "");
}
function placeElsewhere({ path, region }) {
  return { path, region, message: { template: "The same path leads through here.", values: {} }, elsewhere: true };
}

// src/threat/inventory.ts
init_untrusted();
function listInventory(facts) {
  const items = /* @__PURE__ */ new Map();
  for (const fact of facts) {
    const { kind } = fact;
    if (kind === "control") continue;
    const name = nameFact(fact);
    const key = `${kind}
${name}`;
    const item = items.get(key);
    if (item) item.places++;
    else items.set(key, { kind, name, places: 1 });
  }
  return [...items.values()].toSorted((a, b) => compareText(a.kind, b.kind) || compareText(a.name, b.name)).map(({ kind, name, places }) => ({ kind, name: untrusted(name), places }));
}
function listControls(facts) {
  return facts.filter(({ kind }) => kind === "control").map(({ fields, path, region }) => ({
    name: String(fields["name"] ?? ""),
    state: fields["state"] === "enforced" || fields["state"] === "claimed" ? fields["state"] : "configured",
    path: untrusted(path),
    line: region.startLine
  }));
}

// src/threat/reduce.ts
init_untrusted();

// src/threat/condition.ts
init_untrusted();
function findEvidence(condition, from, facts, test) {
  const decide2 = (inner) => findEvidence(inner, from, facts, test);
  if ("any" in condition) {
    for (const inner of condition.any) {
      const evidence = decide2(inner);
      if (evidence) return evidence;
    }
    return void 0;
  }
  if ("all" in condition) {
    const parts = condition.all.map(decide2);
    return parts.every((part) => part !== void 0) ? parts.flat() : void 0;
  }
  if ("none" in condition) return condition.none.some(decide2) ? void 0 : [];
  if ("finding" in condition) return test(condition.finding, (name) => readFinding(from, name)) ? [] : void 0;
  const match = findScoped(condition, from, facts).find(
    (fact) => "fact" in condition ? test(condition.where, (name) => readFact(fact, from, name)) : fact.fields["name"] === condition.control && condition.states.includes(String(fact.fields["state"]))
  );
  return match ? [match] : void 0;
}
function findScoped(condition, from, facts) {
  const kind = "fact" in condition ? condition.fact : "control";
  switch (condition.in) {
    case "repository":
      return facts.of(kind);
    case "same-directory":
      return facts.of(kind).filter((fact) => directoryOf(fact.path) === directoryOf(from.path));
    case "enclosing-directory":
      return facts.of(kind).filter((fact) => directoryOf(from.path).startsWith(directoryOf(fact.path)));
    case "same-file":
      return facts.in(kind, from.path);
    case "same-service":
      return [...inUnit(kind, from, facts), ...findBuilt(from, facts).flatMap((path) => facts.in(kind, path))];
    default:
      return inUnit(kind, from, facts);
  }
}
function inUnit(kind, from, facts) {
  return facts.in(kind, from.path).filter(({ unit }) => unit === void 0 || unit === from.unit);
}
function findBuilt(from, facts) {
  if (from.unit === void 0) return [];
  const services = facts.in("workload", from.path).filter(({ unit }) => unit === from.unit);
  return services.flatMap((service) => findDockerfile(service) ?? []);
}
function readFact(fact, from, name) {
  if (name.startsWith("finding.")) return readFinding(from, name.slice("finding.".length));
  if (name === "$path") return [{ value: fact.path }];
  const value = fact.fields[name];
  return value === void 0 ? [] : [{ value }];
}
function readFinding({ path, role, values }, name) {
  if (name === "$path") return [{ value: path }];
  if (name === "$role") return [{ value: role }];
  const value = values[name];
  return value === void 0 ? [] : [{ value: reveal(value) }];
}

// src/threat/defaults.ts
function findProductVersions(facts) {
  const versions = /* @__PURE__ */ new Map();
  for (const { kind, fields } of facts) {
    const { product, version } = fields;
    if (kind !== "agent" || typeof version !== "string" || !/\d/.test(version)) continue;
    versions.set(String(product), [...versions.get(String(product)) ?? [], version]);
  }
  return versions;
}
function holdsByDefault(assumption, products, versions) {
  const defaults = products[assumption.product]?.settings[assumption.setting]?.defaults ?? [];
  const known4 = versions.get(assumption.product) ?? [];
  const current = known4.map((version) => defaults.findLast(({ since }) => compareVersions(since, version) <= 0));
  const candidates2 = known4.length === 0 ? [defaults.at(-1)] : current;
  return candidates2.some((setting) => setting !== void 0 && assumption.values.includes(setting.value));
}
function compareVersions(a, b) {
  const left = numbersOf(a);
  const right = numbersOf(b);
  for (let at2 = 0; at2 < Math.max(left.length, right.length); at2++) {
    const difference = (left[at2] ?? 0) - (right[at2] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
function numbersOf(version) {
  return (version.match(/\d+/g) ?? []).map(Number);
}

// src/threat/flow-threats.ts
init_untrusted();
function findFlows(rule, flows, test) {
  const found2 = /* @__PURE__ */ new Map();
  for (const match of rule.match) {
    if (match.matcher !== "flow") continue;
    for (const flow of flows) {
      const key = `${flow.sink.path}
${flow.sink.region.startLine}`;
      if (!found2.has(key) && isWanted2(match, flow, test)) found2.set(key, createFinding2(rule, match, flow));
    }
  }
  return [...found2.values()];
}
function isWanted2(match, flow, test) {
  if (!match.from.includes(flow.source.class) || !match.to.includes(flow.sink.class)) return false;
  if (flow.marks.some((mark) => match.unless.includes(mark))) return false;
  return match.where.length === 0 || test(match.where, (name) => readField6(flow, name));
}
function readField6({ source, sink, marks, steps }, name) {
  if (name === "source.class") return [{ value: source.class }];
  if (name === "source.name") return [{ value: source.name }];
  if (name === "source.same-file") return [{ value: source.path === sink.path }];
  if (name === "sink.class") return [{ value: sink.class }];
  if (name === "mark") return marks.map((value) => ({ value }));
  if (name === "spliced") return [{ value: steps.some(({ text }) => text === "is put into a text") }];
  if (name === "steps") return [{ value: steps.length }];
  if (name === "files") return [{ value: (/* @__PURE__ */ new Set([source.path, sink.path, ...steps.map(({ path }) => path)])).size }];
  const field = name.startsWith("sink.") ? sink.fields[name.slice("sink.".length)] : void 0;
  return field === void 0 ? [] : [{ value: field }];
}
function createFinding2(rule, match, flow) {
  const { source, sink, steps } = flow;
  const sentences = [rule.message, ...rule.variants.map(({ message }) => message)];
  const named = sentences.flatMap((sentence) => [...sentence.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name));
  const values = Object.fromEntries(
    [.../* @__PURE__ */ new Set([...named, ...Object.keys(match.bind), "source.class"])].map((name) => {
      const read = readField6(flow, match.bind[name] ?? name).map(({ value }) => String(value));
      return [name, untrusted([...new Set(read)].slice(0, 3).join(", "))];
    })
  );
  const finding = {
    rule: rule.id,
    region: sink.region,
    lineHash: sink.lineHash,
    ...sink.unit === void 0 ? {} : { unit: sink.unit },
    values,
    steps: [],
    assumes: [],
    also: [],
    anchor: `flow ${sink.class} ${String(sink.fields["symbol"] ?? "")} in ${sink.function}`
  };
  return { path: sink.path, finding, steps: describeWay(source, steps, sink) };
}
function describeWay(source, steps, sink) {
  const name = untrusted(source.name);
  const first = {
    path: untrusted(source.path),
    region: source.region,
    message: { template: FIRST[source.class] ?? "Data comes in here: {name}.", values: { name } }
  };
  const middle = steps.map(({ path, region, text }) => ({
    path: untrusted(path),
    region,
    message: { template: "The value {text}.", values: { text: untrusted(text) } }
  }));
  const last = {
    path: untrusted(sink.path),
    region: sink.region,
    message: { template: LAST[sink.class] ?? "It is used here.", values: {} }
  };
  return [first, ...middle, last];
}
var FIRST = {
  "tool-argument": "The model chooses the tool argument {name}.",
  "model-output": "The model writes the answer of {name}.",
  "http-request": "Who sends the request chooses {name}.",
  "chat-message": "Who writes the message chooses {name}.",
  "retrieved-text": "Text from elsewhere comes in by {name}.",
  "cli-argument": "Who runs the program chooses {name}.",
  environment: "The environment holds {name}.",
  parameter: "Who calls the function chooses {name}."
};
var LAST = {
  "shell-command": "A shell reads it as a command here.",
  "code-evaluation": "It is run as code here.",
  "sql-query": "It becomes part of the query here.",
  url: "It decides here which address is asked.",
  log: "It is written to the log here.",
  deserialization: "Objects are made from it here."
};

// src/threat/group.ts
init_untrusted();
var STEP_CAP3 = 200;
var SAME = { template: "The same weakness is here.", values: {} };
function groupThreats(threats, rules) {
  const kept = [];
  const first = /* @__PURE__ */ new Map();
  for (const threat of threats) {
    const key = keyOf(threat, rules.get(threat.rule));
    const known4 = key === void 0 ? void 0 : first.get(key);
    const earlier = known4 === void 0 ? void 0 : kept[known4];
    if (known4 === void 0 || !earlier) {
      if (key !== void 0) first.set(key, kept.length);
      kept.push(threat);
      continue;
    }
    if (earlier.steps.length < STEP_CAP3) kept[known4] = { ...earlier, steps: [...earlier.steps, placeStep(threat)] };
  }
  return kept;
}
function keyOf(threat, rule) {
  if (rule?.group === "repository") return rule.id;
  if (rule?.variants.find(({ id }) => id === threat.id)?.group === "repository") return threat.id;
  const path = reveal(threat.path);
  if (rule?.group === "wording") return JSON.stringify([threat.id, path, threat.message.values]);
  const anyVersion = path.replace(VERSION_FOLDER, "*/");
  return anyVersion === path ? void 0 : JSON.stringify([threat.id, anyVersion, threat.lineHash]);
}
var VERSION_FOLDER = /(?<=^|\/)v?\d{1,4}(?:\.\d{1,4}){1,3}(?:-[\w.]{1,20})?\//g;
function placeStep({ path, region }) {
  return { path, region, message: SAME, elsewhere: true };
}

// src/threat/posture.ts
init_untrusted();
var NOWHERE2 = { path: "", role: "product", values: {} };
function findPostures(rule, facts, test) {
  if (!rule.posture) return [];
  const present = rule.posture.present.map((condition) => findEvidence(condition, NOWHERE2, facts, test));
  const evidence = present.every((part) => part !== void 0) ? present.flat() : [];
  const [anchor, ...rest] = evidence;
  if (!anchor || rule.posture.absent.some((condition) => findEvidence(condition, NOWHERE2, facts, test))) return [];
  return [
    {
      ...describeRule(rule, void 0),
      path: untrusted(anchor.path),
      role: "product",
      message: { template: rule.message, values: { name: untrusted(nameFact(anchor)) } },
      region: anchor.region,
      lineHash: anchor.lineHash,
      steps: rest.map(describeFact),
      anchor: `posture ${rule.id}`
    }
  ];
}

// src/threat/repeated.ts
init_untrusted();
function dropRepeated(threats, rules) {
  const wanted = new Set([...rules.values()].flatMap(({ yieldsTo }) => yieldsTo));
  const taken = new Set(
    threats.filter(({ rule, status }) => wanted.has(rule) && status === "stable").flatMap(listLines)
  );
  if (taken.size === 0) return threats;
  return threats.filter((threat) => {
    const yieldsTo = rules.get(threat.rule)?.yieldsTo ?? [];
    return !yieldsTo.some((rule) => taken.has(placeKey(rule, threat.path, threat.region.startLine)));
  });
}
function listLines({ rule, path, region, steps }) {
  const same = steps.filter((step2) => step2.elsewhere && reveal(step2.path) === reveal(path));
  return [region, ...same.map((step2) => step2.region)].map(({ startLine }) => placeKey(rule, path, startLine));
}
function placeKey(rule, path, line) {
  return `${rule}
${line}
${reveal(path)}`;
}

// src/threat/reduce.ts
function reduce(records, ruleSet, test, flows = []) {
  const sorted = records.toSorted((a, b) => compareText(a.path, b.path));
  const facts = sorted.filter(({ role }) => role === "product").flatMap(({ path, record }) => record.facts.map((fact) => ({ ...fact, path })));
  const index = indexFacts(facts);
  const rules = new Map(ruleSet.rules.map((rule) => [rule.id, rule]));
  const versions = findProductVersions(facts);
  const isAssumed = (assumption) => holdsByDefault(assumption, ruleSet.products, versions);
  const threats = sorted.flatMap(
    (placed) => placed.record.findings.flatMap((finding) => {
      const rule = rules.get(finding.rule);
      return rule && finding.assumes.every(isAssumed) ? placeFinding(rule, finding, placed, index, test) : [];
    })
  );
  const placedBy = new Map(sorted.map((placed) => [placed.path, placed]));
  const flowing = ruleSet.rules.flatMap(
    (rule) => findFlows(rule, flows, test).flatMap(({ path, finding, steps }) => {
      const placed = placedBy.get(path);
      if (!placed || !rule.roles.includes(placed.role)) return [];
      return placeFinding(rule, finding, placed, index, test).map((threat) => ({
        ...threat,
        steps: [...steps, ...threat.steps]
      }));
    })
  );
  const postures = ruleSet.rules.flatMap((rule) => findPostures(rule, index, test));
  const said = dropRepeated([...threats, ...flowing, ...postures], rules);
  return { facts, threats: groupThreats(said.toSorted(compareThreats), rules) };
}
function indexFacts(facts) {
  const byKind = groupFacts(facts, ({ kind }) => kind);
  const byFile = groupFacts(facts, ({ kind, path }) => `${kind}
${path}`);
  return { of: (kind) => byKind.get(kind) ?? [], in: (kind, path) => byFile.get(`${kind}
${path}`) ?? [] };
}
function groupFacts(facts, keyOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const fact of facts) {
    const key = keyOf2(fact);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return groups;
}
function placeFinding(rule, finding, { path, role }, facts, test) {
  const from = { path, role, unit: finding.unit, values: finding.values };
  const required = rule.requires ? findEvidence(rule.requires, from, facts, test) : [];
  if (!required) return [];
  const chosen = chooseVariant(rule, from, facts, test);
  const here = (step2) => ({
    ...step2,
    path: untrusted(path)
  });
  const same = finding.also.map((region) => ({ ...here({ region, message: SAME }), elsewhere: true }));
  const evidence = [...required, ...chosen.evidence].map(describeFact);
  return [
    {
      ...describeRule(rule, chosen.variant),
      path: untrusted(path),
      role,
      message: { template: (chosen.variant ?? rule).message, values: finding.values },
      region: finding.region,
      lineHash: finding.lineHash,
      steps: [...evidence, ...finding.steps.map(here), ...same],
      anchor: finding.anchor,
      ...finding.unit === void 0 ? {} : { unit: finding.unit }
    }
  ];
}
function chooseVariant(rule, from, facts, test) {
  for (const variant of rule.variants) {
    const evidence = findEvidence(variant.when, from, facts, test);
    if (evidence) return { variant, evidence };
  }
  return { variant: void 0, evidence: [] };
}

// src/tree/skipped.ts
init_untrusted();
init_role();
function explainSkipped(skipped) {
  return skipped.flatMap(({ path, reason }) => {
    const template = EXPLANATIONS[reason];
    if (template === void 0 || !CONFIGURATION_KINDS.has(decideKind(path, NOTHING2))) return [];
    if (decideRole(path) !== "product") return [];
    return [{ code: `skipped-${reason}`, level: "error", message: { template, values: {} }, path: untrusted(path) }];
  });
}
var NOTHING2 = new Uint8Array();
var CONFIGURATION_KINDS = /* @__PURE__ */ new Set([
  ...["dockerfile", "workflow", "composite-action", "compose", "package-json", "claude-settings"],
  ...["mcp-config", "openclaw-config", "devcontainer", "script"]
]);
var EXPLANATIONS = {
  binary: "The file has the name of a configuration but holds NUL bytes, so it was not scanned: remove them.",
  "too-large": "The file is too large to be scanned (more than 1 MiB): split it.",
  undecodable: "The file is neither UTF-8 nor marked as UTF-16, so it was not scanned: save it as UTF-8.",
  unreadable: "The file could not be read, so it was not scanned: check that it exists and its permissions.",
  "over-budget": "The scan had reached its limit of files or bytes before this file: leave folders out by paths.ignore."
};

// src/scan.ts
async function scan(options) {
  const { tree, ruleSet, configuration } = options;
  const listing = tree.list();
  const aliases = await readModuleAliases(tree, listing.files);
  const { selected, skipped, read, unread } = selectFiles(tree, listing.files, prepareSkim(ruleSet), aliases);
  const records = await analyseFiles(selected, options);
  const placed = records.map((record, index) => ({
    path: selected[index]?.path ?? "",
    role: selected[index]?.role ?? "product",
    record
  }));
  const test = (conditions, field) => holds(conditions, field, ruleSet.products, () => void 0);
  const model = reduce(placed, ruleSet, test, await followFlows(placed, ruleSet, aliases));
  const paths = listing.files.map(({ path }) => path);
  const threats = addAttackPaths(model, paths, ruleSet, test);
  const modelOf = options.model ? (await import("./parts/build-model.js")).buildModel : void 0;
  const left = sortSkipped([...listing.skipped, ...skipped]);
  return assembleReport({
    threats: applyConfiguration(threats, configuration),
    problems: [...listing.problems, ...explainSkipped(left), ...placeProblems(selected, records)],
    files: {
      listed: listing.files.length,
      read,
      parsed: selected.length,
      byRole: countRoles(listing.files),
      unread,
      skipped: left
    },
    inventory: listInventory(model.facts),
    controls: listControls(model.facts),
    judge: (alerts) => judge(alerts, configuration.failOn),
    ...modelOf ? { buildModel: (alerts) => modelOf({ facts: model.facts, threats: alerts, paths, ruleSet }) } : {}
  });
}
function countRoles(files) {
  const counts = {};
  for (const { role } of files) counts[role] = (counts[role] ?? 0) + 1;
  return counts;
}

// src/cli.ts
init_decode();
init_working_tree();
var EXIT = { ok: 0, failure: 1, usage: 2, gate: 10 };
var CONFIGURATION_FILE2 = ".github/maestro.yml";
var MAX_THREADS = 4;
var PROGRESS_AFTER_MS = 1e3;
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
});
deferOptimisation(process.versions.node);
process.exitCode = await main(process.argv.slice(2)).catch(fail);
async function main(words3) {
  const command = parseCommandLine(words3);
  if (command.name === "help") return print(USAGE);
  if (command.name === "version") return print(`maestro-scan ${VERSION}
`);
  const ruleSet = loadRuleSet(readKnowledge("rules"), readKnowledge);
  if (command.name === "init") return runInit(command, ruleSet);
  return command.name === "scan" ? runScan(command, ruleSet) : showRules(command, ruleSet);
}
async function runInit(command, { homepage }) {
  const { initialise: initialise2 } = await Promise.resolve().then(() => (init_init(), init_exports));
  const folder = fileURLToPath(new URL("..", import.meta.url));
  return print(initialise2(command, { homepage, folder, searchPath: process.env["PATH"] }));
}
function readKnowledge(name) {
  return readFileSync(new URL(`./${name}.json`, import.meta.url), "utf8");
}
async function showRules(command, ruleSet) {
  const { renderRuleList: renderRuleList2, renderRulePage: renderRulePage2 } = await Promise.resolve().then(() => (init_rules(), rules_exports));
  if (command.name === "rules") return print(renderRuleList2(ruleSet, command.format));
  const page = renderRulePage2(ruleSet, command.rule);
  if (page === void 0) throw new UsageError(explainUnknown(command.rule, ruleSet));
  return print(page);
}
async function runScan(command, ruleSet) {
  const configuration = await readConfiguration(command, ruleSet);
  checkOutput(command.output);
  const tree = openWorkingTree(command.path, { ignore: configuration.ignore, searchPath: process.env["PATH"] });
  const report = await scan({
    tree,
    ruleSet,
    configuration: { ...configuration, failOn: command.failOn ?? configuration.failOn },
    threads: command.threads ?? Math.min(availableParallelism(), MAX_THREADS),
    worker: new URL("./worker.js", import.meta.url),
    progress: createProgress()
  });
  if (report.files.listed === 0) {
    if (report.files.skipped.some(({ reason }) => reason === "ignored-by-configuration"))
      throw new UsageError("Every file is ignored by the configuration: shorten paths.ignore.");
    throw new UsageError(
      `There is no file to scan in ${TERMINAL.value(untrusted(command.path))}: is the path right, and did you check the repository out?`
    );
  }
  const output = await render(command, report, applyToRules(ruleSet, configuration), tree);
  if (command.output === void 0) process.stdout.write(output);
  else writeOutput(command.output, output);
  return report.gate.open ? EXIT.ok : EXIT.gate;
}
function checkOutput(file) {
  if (file === void 0 || existsSync2(dirname4(resolve2(file)))) return;
  throw new UsageError(`The folder of the output ${JSON.stringify(file)} does not exist: make it first.`);
}
function writeOutput(file, text) {
  try {
    writeFileSync3(file, text);
  } catch (error) {
    throw new UsageError(`The output ${JSON.stringify(file)} cannot be written (${codeOf(error)}).`);
  }
}
async function readConfiguration(command, ruleSet) {
  if (command.config !== void 0) {
    try {
      return await parsePolicy(readFileSync(command.config, "utf8"), command.config, ruleSet);
    } catch (error) {
      if (isConfigurationError(error)) throw error;
      throw new UsageError(`The configuration ${JSON.stringify(command.config)} cannot be read (${codeOf(error)}).`);
    }
  }
  const bytes = openWorkingTree(command.path, { ignore: [] }).read(CONFIGURATION_FILE2);
  if (bytes === "unreadable" && !standsInTheWay(command.path)) return DEFAULT_CONFIGURATION;
  const text = typeof bytes === "string" ? void 0 : decodeText(bytes);
  if (text !== void 0) return parsePolicy(text, CONFIGURATION_FILE2, ruleSet);
  const reason = typeof bytes === "string" ? bytes : "undecodable";
  throw new ConfigurationError(`${CONFIGURATION_FILE2}: the file is not read (${reason}): make it a small UTF-8 file.`);
}
async function parsePolicy(text, file, ruleSet) {
  const { parseConfiguration } = await import("./parts/policy-configuration.js");
  return parseConfiguration(text, file, listConfigurableIds(ruleSet));
}
function standsInTheWay(root) {
  const file = join6(root, CONFIGURATION_FILE2);
  if (existsSync2(file.replace(/yml$/, "yaml"))) {
    throw new ConfigurationError(`.github/maestro.yaml: the file is named ${CONFIGURATION_FILE2}; rename it.`);
  }
  try {
    return lstatSync7(file, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return true;
  }
}
async function render(command, report, ruleSet, tree) {
  switch (command.format) {
    case "sarif":
      return (await import("./parts/report-sarif.js")).renderSarif(report, ruleSet, { category: command.category });
    case "json":
      return (await Promise.resolve().then(() => (init_json(), json_exports))).renderJson(report);
    case "summary":
      return (await Promise.resolve().then(() => (init_summary(), summary_exports))).renderSummary(report, ruleSet);
    case "text":
      return (await Promise.resolve().then(() => (init_text(), text_exports))).renderText(report, {
        colour: command.output === void 0 && process.stdout.isTTY && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb",
        excerpt: readLines3(tree),
        ruleSet
      });
  }
}
function readLines3(tree) {
  const files = /* @__PURE__ */ new Map();
  const linesOf = (path) => {
    const bytes = tree.read(path);
    return typeof bytes === "string" ? [] : (decodeText(bytes) ?? "").split(/\r\n|\r|\n/);
  };
  return (place2, line) => {
    const path = reveal(place2);
    const lines = files.get(path) ?? linesOf(path);
    files.set(path, lines);
    const text = lines[line - 1];
    return text === void 0 ? void 0 : untrusted(text);
  };
}
function createProgress() {
  const start = Date.now();
  let shown = false;
  return (done, total) => {
    if (!process.stderr.isTTY || !shown && Date.now() - start < PROGRESS_AFTER_MS) return;
    shown = done < total;
    process.stderr.write(shown ? `\rScanning ${done} of ${total} files` : "\r\x1B[K");
  };
}
function explainUnknown(rule, ruleSet) {
  const ids = listConfigurableIds(ruleSet);
  const near = ids.find((id) => id.split("/")[1] === rule) ?? suggestWord(rule, ids);
  const hint = near === void 0 ? "maestro-scan rules lists them all" : `did you mean ${near}`;
  return `There is no rule ${JSON.stringify(rule)}; ${hint}${near === void 0 ? "." : "?"}`;
}
function print(text) {
  process.stdout.write(text);
  return EXIT.ok;
}
function fail(error) {
  const known4 = error instanceof UsageError || isConfigurationError(error) || error instanceof UnreadableRootError;
  const reason = error instanceof Error ? error.message : String(error);
  const text = TERMINAL.value(untrusted(reason));
  process.stderr.write(
    known4 ? `maestro-scan: ${text}
` : `maestro-scan: internal failure: ${text} Please report it with the command you ran.
`
  );
  return known4 ? EXIT.usage : EXIT.failure;
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
}
