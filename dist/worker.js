import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

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
function composeMaps(inner, outer) {
  const runs = [];
  for (const { at: at2, file, length } of inner) {
    let done = 0;
    let index = Math.max(findRun(outer, file), 0);
    while (done < length) {
      const run = outer[index];
      if (!run) break;
      const skipped = Math.max(run.at - (file + done), 0);
      if (skipped >= length - done) break;
      done += skipped;
      const inside = file + done - run.at;
      const shared = Math.min(run.length - inside, length - done);
      if (shared > 0) {
        runs.push({ at: at2 + done, file: run.file + inside, length: shared });
        done += shared;
      }
      index++;
    }
  }
  const first = inner[0];
  return runs.length > 0 || !first ? runs : [{ at: 0, file: toFileOffset(outer, first.file), length: 0 }];
}
function sliceMap(map, start, end) {
  const runs = map.flatMap(({ at: at2, file, length }) => {
    const from = Math.max(at2, start);
    const to = Math.min(at2 + length, end);
    return from < to ? [{ at: from - start, file: file + from - at2, length: to - from }] : [];
  });
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

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text, ignoreTrivia = false) {
  const len = text.length;
  let pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
  function scanHexDigits(count, exact) {
    let digits = 0;
    let value2 = 0;
    while (digits < count || !exact) {
      let ch = text.charCodeAt(pos);
      if (ch >= 48 && ch <= 57) {
        value2 = value2 * 16 + ch - 48;
      } else if (ch >= 65 && ch <= 70) {
        value2 = value2 * 16 + ch - 65 + 10;
      } else if (ch >= 97 && ch <= 102) {
        value2 = value2 * 16 + ch - 97 + 10;
      } else {
        break;
      }
      pos++;
      digits++;
    }
    if (digits < count) {
      value2 = -1;
    }
    return value2;
  }
  function setPosition(newPosition) {
    pos = newPosition;
    value = "";
    tokenOffset = 0;
    token = 16;
    scanError = 0;
  }
  function scanNumber() {
    let start = pos;
    if (text.charCodeAt(pos) === 48) {
      pos++;
    } else {
      pos++;
      while (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
      }
    }
    if (pos < text.length && text.charCodeAt(pos) === 46) {
      pos++;
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
      } else {
        scanError = 3;
        return text.substring(start, pos);
      }
    }
    let end = pos;
    if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
      pos++;
      if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) {
        pos++;
      }
      if (pos < text.length && isDigit(text.charCodeAt(pos))) {
        pos++;
        while (pos < text.length && isDigit(text.charCodeAt(pos))) {
          pos++;
        }
        end = pos;
      } else {
        scanError = 3;
      }
    }
    return text.substring(start, end);
  }
  function scanString() {
    let result = "", start = pos;
    while (true) {
      if (pos >= len) {
        result += text.substring(start, pos);
        scanError = 2;
        break;
      }
      const ch = text.charCodeAt(pos);
      if (ch === 34) {
        result += text.substring(start, pos);
        pos++;
        break;
      }
      if (ch === 92) {
        result += text.substring(start, pos);
        pos++;
        if (pos >= len) {
          scanError = 2;
          break;
        }
        const ch2 = text.charCodeAt(pos++);
        switch (ch2) {
          case 34:
            result += '"';
            break;
          case 92:
            result += "\\";
            break;
          case 47:
            result += "/";
            break;
          case 98:
            result += "\b";
            break;
          case 102:
            result += "\f";
            break;
          case 110:
            result += "\n";
            break;
          case 114:
            result += "\r";
            break;
          case 116:
            result += "	";
            break;
          case 117:
            const ch3 = scanHexDigits(4, true);
            if (ch3 >= 0) {
              result += String.fromCharCode(ch3);
            } else {
              scanError = 4;
            }
            break;
          default:
            scanError = 5;
        }
        start = pos;
        continue;
      }
      if (ch >= 0 && ch <= 31) {
        if (isLineBreak(ch)) {
          result += text.substring(start, pos);
          scanError = 2;
          break;
        } else {
          scanError = 6;
        }
      }
      pos++;
    }
    return result;
  }
  function scanNext() {
    value = "";
    scanError = 0;
    tokenOffset = pos;
    lineStartOffset = lineNumber;
    prevTokenLineStartOffset = tokenLineStartOffset;
    if (pos >= len) {
      tokenOffset = len;
      return token = 17;
    }
    let code = text.charCodeAt(pos);
    if (isWhiteSpace(code)) {
      do {
        pos++;
        value += String.fromCharCode(code);
        code = text.charCodeAt(pos);
      } while (isWhiteSpace(code));
      return token = 15;
    }
    if (isLineBreak(code)) {
      pos++;
      value += String.fromCharCode(code);
      if (code === 13 && text.charCodeAt(pos) === 10) {
        pos++;
        value += "\n";
      }
      lineNumber++;
      tokenLineStartOffset = pos;
      return token = 14;
    }
    switch (code) {
      // tokens: []{}:,
      case 123:
        pos++;
        return token = 1;
      case 125:
        pos++;
        return token = 2;
      case 91:
        pos++;
        return token = 3;
      case 93:
        pos++;
        return token = 4;
      case 58:
        pos++;
        return token = 6;
      case 44:
        pos++;
        return token = 5;
      // strings
      case 34:
        pos++;
        value = scanString();
        return token = 10;
      // comments
      case 47:
        const start = pos - 1;
        if (text.charCodeAt(pos + 1) === 47) {
          pos += 2;
          while (pos < len) {
            if (isLineBreak(text.charCodeAt(pos))) {
              break;
            }
            pos++;
          }
          value = text.substring(start, pos);
          return token = 12;
        }
        if (text.charCodeAt(pos + 1) === 42) {
          pos += 2;
          const safeLength = len - 1;
          let commentClosed = false;
          while (pos < safeLength) {
            const ch = text.charCodeAt(pos);
            if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
              pos += 2;
              commentClosed = true;
              break;
            }
            pos++;
            if (isLineBreak(ch)) {
              if (ch === 13 && text.charCodeAt(pos) === 10) {
                pos++;
              }
              lineNumber++;
              tokenLineStartOffset = pos;
            }
          }
          if (!commentClosed) {
            pos++;
            scanError = 1;
          }
          value = text.substring(start, pos);
          return token = 13;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
      // numbers
      case 45:
        value += String.fromCharCode(code);
        pos++;
        if (pos === len || !isDigit(text.charCodeAt(pos))) {
          return token = 16;
        }
      // found a minus, followed by a number so
      // we fall through to proceed with scanning
      // numbers
      case 48:
      case 49:
      case 50:
      case 51:
      case 52:
      case 53:
      case 54:
      case 55:
      case 56:
      case 57:
        value += scanNumber();
        return token = 11;
      // literals and unknown symbols
      default:
        while (pos < len && isUnknownContentCharacter(code)) {
          pos++;
          code = text.charCodeAt(pos);
        }
        if (tokenOffset !== pos) {
          value = text.substring(tokenOffset, pos);
          switch (value) {
            case "true":
              return token = 8;
            case "false":
              return token = 9;
            case "null":
              return token = 7;
          }
          return token = 16;
        }
        value += String.fromCharCode(code);
        pos++;
        return token = 16;
    }
  }
  function isUnknownContentCharacter(code) {
    if (isWhiteSpace(code) || isLineBreak(code)) {
      return false;
    }
    switch (code) {
      case 125:
      case 93:
      case 123:
      case 91:
      case 34:
      case 58:
      case 44:
      case 47:
        return false;
    }
    return true;
  }
  function scanNextNonTrivia() {
    let result;
    do {
      result = scanNext();
    } while (result >= 12 && result <= 15);
    return result;
  }
  return {
    setPosition,
    getPosition: () => pos,
    scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
    getToken: () => token,
    getTokenValue: () => value,
    getTokenOffset: () => tokenOffset,
    getTokenLength: () => pos - tokenOffset,
    getTokenStartLine: () => lineStartOffset,
    getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
    getTokenError: () => scanError
  };
}
function isWhiteSpace(ch) {
  return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
  return ch === 10 || ch === 13;
}
function isDigit(ch) {
  return ch >= 48 && ch <= 57;
}
var CharacterCodes;
var init_scanner = __esm({
  "node_modules/jsonc-parser/lib/esm/impl/scanner.js"() {
    "use strict";
    (function(CharacterCodes2) {
      CharacterCodes2[CharacterCodes2["lineFeed"] = 10] = "lineFeed";
      CharacterCodes2[CharacterCodes2["carriageReturn"] = 13] = "carriageReturn";
      CharacterCodes2[CharacterCodes2["space"] = 32] = "space";
      CharacterCodes2[CharacterCodes2["_0"] = 48] = "_0";
      CharacterCodes2[CharacterCodes2["_1"] = 49] = "_1";
      CharacterCodes2[CharacterCodes2["_2"] = 50] = "_2";
      CharacterCodes2[CharacterCodes2["_3"] = 51] = "_3";
      CharacterCodes2[CharacterCodes2["_4"] = 52] = "_4";
      CharacterCodes2[CharacterCodes2["_5"] = 53] = "_5";
      CharacterCodes2[CharacterCodes2["_6"] = 54] = "_6";
      CharacterCodes2[CharacterCodes2["_7"] = 55] = "_7";
      CharacterCodes2[CharacterCodes2["_8"] = 56] = "_8";
      CharacterCodes2[CharacterCodes2["_9"] = 57] = "_9";
      CharacterCodes2[CharacterCodes2["a"] = 97] = "a";
      CharacterCodes2[CharacterCodes2["b"] = 98] = "b";
      CharacterCodes2[CharacterCodes2["c"] = 99] = "c";
      CharacterCodes2[CharacterCodes2["d"] = 100] = "d";
      CharacterCodes2[CharacterCodes2["e"] = 101] = "e";
      CharacterCodes2[CharacterCodes2["f"] = 102] = "f";
      CharacterCodes2[CharacterCodes2["g"] = 103] = "g";
      CharacterCodes2[CharacterCodes2["h"] = 104] = "h";
      CharacterCodes2[CharacterCodes2["i"] = 105] = "i";
      CharacterCodes2[CharacterCodes2["j"] = 106] = "j";
      CharacterCodes2[CharacterCodes2["k"] = 107] = "k";
      CharacterCodes2[CharacterCodes2["l"] = 108] = "l";
      CharacterCodes2[CharacterCodes2["m"] = 109] = "m";
      CharacterCodes2[CharacterCodes2["n"] = 110] = "n";
      CharacterCodes2[CharacterCodes2["o"] = 111] = "o";
      CharacterCodes2[CharacterCodes2["p"] = 112] = "p";
      CharacterCodes2[CharacterCodes2["q"] = 113] = "q";
      CharacterCodes2[CharacterCodes2["r"] = 114] = "r";
      CharacterCodes2[CharacterCodes2["s"] = 115] = "s";
      CharacterCodes2[CharacterCodes2["t"] = 116] = "t";
      CharacterCodes2[CharacterCodes2["u"] = 117] = "u";
      CharacterCodes2[CharacterCodes2["v"] = 118] = "v";
      CharacterCodes2[CharacterCodes2["w"] = 119] = "w";
      CharacterCodes2[CharacterCodes2["x"] = 120] = "x";
      CharacterCodes2[CharacterCodes2["y"] = 121] = "y";
      CharacterCodes2[CharacterCodes2["z"] = 122] = "z";
      CharacterCodes2[CharacterCodes2["A"] = 65] = "A";
      CharacterCodes2[CharacterCodes2["B"] = 66] = "B";
      CharacterCodes2[CharacterCodes2["C"] = 67] = "C";
      CharacterCodes2[CharacterCodes2["D"] = 68] = "D";
      CharacterCodes2[CharacterCodes2["E"] = 69] = "E";
      CharacterCodes2[CharacterCodes2["F"] = 70] = "F";
      CharacterCodes2[CharacterCodes2["G"] = 71] = "G";
      CharacterCodes2[CharacterCodes2["H"] = 72] = "H";
      CharacterCodes2[CharacterCodes2["I"] = 73] = "I";
      CharacterCodes2[CharacterCodes2["J"] = 74] = "J";
      CharacterCodes2[CharacterCodes2["K"] = 75] = "K";
      CharacterCodes2[CharacterCodes2["L"] = 76] = "L";
      CharacterCodes2[CharacterCodes2["M"] = 77] = "M";
      CharacterCodes2[CharacterCodes2["N"] = 78] = "N";
      CharacterCodes2[CharacterCodes2["O"] = 79] = "O";
      CharacterCodes2[CharacterCodes2["P"] = 80] = "P";
      CharacterCodes2[CharacterCodes2["Q"] = 81] = "Q";
      CharacterCodes2[CharacterCodes2["R"] = 82] = "R";
      CharacterCodes2[CharacterCodes2["S"] = 83] = "S";
      CharacterCodes2[CharacterCodes2["T"] = 84] = "T";
      CharacterCodes2[CharacterCodes2["U"] = 85] = "U";
      CharacterCodes2[CharacterCodes2["V"] = 86] = "V";
      CharacterCodes2[CharacterCodes2["W"] = 87] = "W";
      CharacterCodes2[CharacterCodes2["X"] = 88] = "X";
      CharacterCodes2[CharacterCodes2["Y"] = 89] = "Y";
      CharacterCodes2[CharacterCodes2["Z"] = 90] = "Z";
      CharacterCodes2[CharacterCodes2["asterisk"] = 42] = "asterisk";
      CharacterCodes2[CharacterCodes2["backslash"] = 92] = "backslash";
      CharacterCodes2[CharacterCodes2["closeBrace"] = 125] = "closeBrace";
      CharacterCodes2[CharacterCodes2["closeBracket"] = 93] = "closeBracket";
      CharacterCodes2[CharacterCodes2["colon"] = 58] = "colon";
      CharacterCodes2[CharacterCodes2["comma"] = 44] = "comma";
      CharacterCodes2[CharacterCodes2["dot"] = 46] = "dot";
      CharacterCodes2[CharacterCodes2["doubleQuote"] = 34] = "doubleQuote";
      CharacterCodes2[CharacterCodes2["minus"] = 45] = "minus";
      CharacterCodes2[CharacterCodes2["openBrace"] = 123] = "openBrace";
      CharacterCodes2[CharacterCodes2["openBracket"] = 91] = "openBracket";
      CharacterCodes2[CharacterCodes2["plus"] = 43] = "plus";
      CharacterCodes2[CharacterCodes2["slash"] = 47] = "slash";
      CharacterCodes2[CharacterCodes2["formFeed"] = 12] = "formFeed";
      CharacterCodes2[CharacterCodes2["tab"] = 9] = "tab";
    })(CharacterCodes || (CharacterCodes = {}));
  }
});

// node_modules/jsonc-parser/lib/esm/impl/string-intern.js
var cachedSpaces, maxCachedValues, cachedBreakLinesWithSpaces;
var init_string_intern = __esm({
  "node_modules/jsonc-parser/lib/esm/impl/string-intern.js"() {
    cachedSpaces = new Array(20).fill(0).map((_, index) => {
      return " ".repeat(index);
    });
    maxCachedValues = 200;
    cachedBreakLinesWithSpaces = {
      " ": {
        "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
          return "\n" + " ".repeat(index);
        }),
        "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
          return "\r" + " ".repeat(index);
        }),
        "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
          return "\r\n" + " ".repeat(index);
        })
      },
      "	": {
        "\n": new Array(maxCachedValues).fill(0).map((_, index) => {
          return "\n" + "	".repeat(index);
        }),
        "\r": new Array(maxCachedValues).fill(0).map((_, index) => {
          return "\r" + "	".repeat(index);
        }),
        "\r\n": new Array(maxCachedValues).fill(0).map((_, index) => {
          return "\r\n" + "	".repeat(index);
        })
      }
    };
  }
});

// node_modules/jsonc-parser/lib/esm/impl/format.js
var init_format = __esm({
  "node_modules/jsonc-parser/lib/esm/impl/format.js"() {
    "use strict";
    init_scanner();
    init_string_intern();
  }
});

// node_modules/jsonc-parser/lib/esm/impl/parser.js
function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
  let currentParent = { type: "array", offset: -1, length: -1, children: [], parent: void 0 };
  function ensurePropertyComplete(endOffset) {
    if (currentParent.type === "property") {
      currentParent.length = endOffset - currentParent.offset;
      currentParent = currentParent.parent;
    }
  }
  function onValue(valueNode) {
    currentParent.children.push(valueNode);
    return valueNode;
  }
  const visitor = {
    onObjectBegin: (offset) => {
      currentParent = onValue({ type: "object", offset, length: -1, parent: currentParent, children: [] });
    },
    onObjectProperty: (name, offset, length) => {
      currentParent = onValue({ type: "property", offset, length: -1, parent: currentParent, children: [] });
      currentParent.children.push({ type: "string", value: name, offset, length, parent: currentParent });
    },
    onObjectEnd: (offset, length) => {
      ensurePropertyComplete(offset + length);
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onArrayBegin: (offset, length) => {
      currentParent = onValue({ type: "array", offset, length: -1, parent: currentParent, children: [] });
    },
    onArrayEnd: (offset, length) => {
      currentParent.length = offset + length - currentParent.offset;
      currentParent = currentParent.parent;
      ensurePropertyComplete(offset + length);
    },
    onLiteralValue: (value, offset, length) => {
      onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
      ensurePropertyComplete(offset + length);
    },
    onSeparator: (sep, offset, length) => {
      if (currentParent.type === "property") {
        if (sep === ":") {
          currentParent.colonOffset = offset;
        } else if (sep === ",") {
          ensurePropertyComplete(offset);
        }
      }
    },
    onError: (error, offset, length) => {
      errors.push({ error, offset, length });
    }
  };
  visit(text, visitor, options);
  const result = currentParent.children[0];
  if (result) {
    delete result.parent;
  }
  return result;
}
function visit(text, visitor, options = ParseOptions.DEFAULT) {
  const _scanner = createScanner(text, false);
  const _jsonPath = [];
  let suppressedCallbacks = 0;
  function toNoArgVisit(visitFunction) {
    return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisit(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
  }
  function toOneArgVisitWithPath(visitFunction) {
    return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
  }
  function toBeginVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks++;
      } else {
        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
        if (cbReturn === false) {
          suppressedCallbacks = 1;
        }
      }
    } : () => true;
  }
  function toEndVisit(visitFunction) {
    return visitFunction ? () => {
      if (suppressedCallbacks > 0) {
        suppressedCallbacks--;
      }
      if (suppressedCallbacks === 0) {
        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
      }
    } : () => true;
  }
  const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
  const disallowComments = options && options.disallowComments;
  const allowTrailingComma = options && options.allowTrailingComma;
  function scanNext() {
    while (true) {
      const token = _scanner.scan();
      switch (_scanner.getTokenError()) {
        case 4:
          handleError(
            14
            /* ParseErrorCode.InvalidUnicode */
          );
          break;
        case 5:
          handleError(
            15
            /* ParseErrorCode.InvalidEscapeCharacter */
          );
          break;
        case 3:
          handleError(
            13
            /* ParseErrorCode.UnexpectedEndOfNumber */
          );
          break;
        case 1:
          if (!disallowComments) {
            handleError(
              11
              /* ParseErrorCode.UnexpectedEndOfComment */
            );
          }
          break;
        case 2:
          handleError(
            12
            /* ParseErrorCode.UnexpectedEndOfString */
          );
          break;
        case 6:
          handleError(
            16
            /* ParseErrorCode.InvalidCharacter */
          );
          break;
      }
      switch (token) {
        case 12:
        case 13:
          if (disallowComments) {
            handleError(
              10
              /* ParseErrorCode.InvalidCommentToken */
            );
          } else {
            onComment();
          }
          break;
        case 16:
          handleError(
            1
            /* ParseErrorCode.InvalidSymbol */
          );
          break;
        case 15:
        case 14:
          break;
        default:
          return token;
      }
    }
  }
  function handleError(error, skipUntilAfter = [], skipUntil = []) {
    onError(error);
    if (skipUntilAfter.length + skipUntil.length > 0) {
      let token = _scanner.getToken();
      while (token !== 17) {
        if (skipUntilAfter.indexOf(token) !== -1) {
          scanNext();
          break;
        } else if (skipUntil.indexOf(token) !== -1) {
          break;
        }
        token = scanNext();
      }
    }
  }
  function parseString(isValue) {
    const value = _scanner.getTokenValue();
    if (isValue) {
      onLiteralValue(value);
    } else {
      onObjectProperty(value);
      _jsonPath.push(value);
    }
    scanNext();
    return true;
  }
  function parseLiteral() {
    switch (_scanner.getToken()) {
      case 11:
        const tokenValue = _scanner.getTokenValue();
        let value = Number(tokenValue);
        if (isNaN(value)) {
          handleError(
            2
            /* ParseErrorCode.InvalidNumberFormat */
          );
          value = 0;
        }
        onLiteralValue(value);
        break;
      case 7:
        onLiteralValue(null);
        break;
      case 8:
        onLiteralValue(true);
        break;
      case 9:
        onLiteralValue(false);
        break;
      default:
        return false;
    }
    scanNext();
    return true;
  }
  function parseProperty() {
    if (_scanner.getToken() !== 10) {
      handleError(3, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
      return false;
    }
    parseString(false);
    if (_scanner.getToken() === 6) {
      onSeparator(":");
      scanNext();
      if (!parseValue()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
    } else {
      handleError(5, [], [
        2,
        5
        /* SyntaxKind.CommaToken */
      ]);
    }
    _jsonPath.pop();
    return true;
  }
  function parseObject() {
    onObjectBegin();
    scanNext();
    let needsComma = false;
    while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 2 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (!parseProperty()) {
        handleError(4, [], [
          2,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onObjectEnd();
    if (_scanner.getToken() !== 2) {
      handleError(7, [
        2
        /* SyntaxKind.CloseBraceToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseArray() {
    onArrayBegin();
    scanNext();
    let isFirstElement = true;
    let needsComma = false;
    while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
      if (_scanner.getToken() === 5) {
        if (!needsComma) {
          handleError(4, [], []);
        }
        onSeparator(",");
        scanNext();
        if (_scanner.getToken() === 4 && allowTrailingComma) {
          break;
        }
      } else if (needsComma) {
        handleError(6, [], []);
      }
      if (isFirstElement) {
        _jsonPath.push(0);
        isFirstElement = false;
      } else {
        _jsonPath[_jsonPath.length - 1]++;
      }
      if (!parseValue()) {
        handleError(4, [], [
          4,
          5
          /* SyntaxKind.CommaToken */
        ]);
      }
      needsComma = true;
    }
    onArrayEnd();
    if (!isFirstElement) {
      _jsonPath.pop();
    }
    if (_scanner.getToken() !== 4) {
      handleError(8, [
        4
        /* SyntaxKind.CloseBracketToken */
      ], []);
    } else {
      scanNext();
    }
    return true;
  }
  function parseValue() {
    switch (_scanner.getToken()) {
      case 3:
        return parseArray();
      case 1:
        return parseObject();
      case 10:
        return parseString(true);
      default:
        return parseLiteral();
    }
  }
  scanNext();
  if (_scanner.getToken() === 17) {
    if (options.allowEmptyContent) {
      return true;
    }
    handleError(4, [], []);
    return false;
  }
  if (!parseValue()) {
    handleError(4, [], []);
    return false;
  }
  if (_scanner.getToken() !== 17) {
    handleError(9, [], []);
  }
  return true;
}
function getNodeType(value) {
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "number":
      return "number";
    case "string":
      return "string";
    case "object": {
      if (!value) {
        return "null";
      } else if (Array.isArray(value)) {
        return "array";
      }
      return "object";
    }
    default:
      return "null";
  }
}
var ParseOptions;
var init_parser = __esm({
  "node_modules/jsonc-parser/lib/esm/impl/parser.js"() {
    "use strict";
    init_scanner();
    (function(ParseOptions2) {
      ParseOptions2.DEFAULT = {
        allowTrailingComma: false
      };
    })(ParseOptions || (ParseOptions = {}));
  }
});

// node_modules/jsonc-parser/lib/esm/impl/edit.js
var init_edit = __esm({
  "node_modules/jsonc-parser/lib/esm/impl/edit.js"() {
    "use strict";
    init_format();
    init_parser();
  }
});

// node_modules/jsonc-parser/lib/esm/main.js
function printParseErrorCode(code) {
  switch (code) {
    case 1:
      return "InvalidSymbol";
    case 2:
      return "InvalidNumberFormat";
    case 3:
      return "PropertyNameExpected";
    case 4:
      return "ValueExpected";
    case 5:
      return "ColonExpected";
    case 6:
      return "CommaExpected";
    case 7:
      return "CloseBraceExpected";
    case 8:
      return "CloseBracketExpected";
    case 9:
      return "EndOfFileExpected";
    case 10:
      return "InvalidCommentToken";
    case 11:
      return "UnexpectedEndOfComment";
    case 12:
      return "UnexpectedEndOfString";
    case 13:
      return "UnexpectedEndOfNumber";
    case 14:
      return "InvalidUnicode";
    case 15:
      return "InvalidEscapeCharacter";
    case 16:
      return "InvalidCharacter";
  }
  return "<unknown ParseErrorCode>";
}
var createScanner2, ScanError, SyntaxKind, parseTree2, ParseErrorCode;
var init_main = __esm({
  "node_modules/jsonc-parser/lib/esm/main.js"() {
    "use strict";
    init_format();
    init_edit();
    init_scanner();
    init_parser();
    createScanner2 = createScanner;
    (function(ScanError2) {
      ScanError2[ScanError2["None"] = 0] = "None";
      ScanError2[ScanError2["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
      ScanError2[ScanError2["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
      ScanError2[ScanError2["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
      ScanError2[ScanError2["InvalidUnicode"] = 4] = "InvalidUnicode";
      ScanError2[ScanError2["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
      ScanError2[ScanError2["InvalidCharacter"] = 6] = "InvalidCharacter";
    })(ScanError || (ScanError = {}));
    (function(SyntaxKind2) {
      SyntaxKind2[SyntaxKind2["OpenBraceToken"] = 1] = "OpenBraceToken";
      SyntaxKind2[SyntaxKind2["CloseBraceToken"] = 2] = "CloseBraceToken";
      SyntaxKind2[SyntaxKind2["OpenBracketToken"] = 3] = "OpenBracketToken";
      SyntaxKind2[SyntaxKind2["CloseBracketToken"] = 4] = "CloseBracketToken";
      SyntaxKind2[SyntaxKind2["CommaToken"] = 5] = "CommaToken";
      SyntaxKind2[SyntaxKind2["ColonToken"] = 6] = "ColonToken";
      SyntaxKind2[SyntaxKind2["NullKeyword"] = 7] = "NullKeyword";
      SyntaxKind2[SyntaxKind2["TrueKeyword"] = 8] = "TrueKeyword";
      SyntaxKind2[SyntaxKind2["FalseKeyword"] = 9] = "FalseKeyword";
      SyntaxKind2[SyntaxKind2["StringLiteral"] = 10] = "StringLiteral";
      SyntaxKind2[SyntaxKind2["NumericLiteral"] = 11] = "NumericLiteral";
      SyntaxKind2[SyntaxKind2["LineCommentTrivia"] = 12] = "LineCommentTrivia";
      SyntaxKind2[SyntaxKind2["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
      SyntaxKind2[SyntaxKind2["LineBreakTrivia"] = 14] = "LineBreakTrivia";
      SyntaxKind2[SyntaxKind2["Trivia"] = 15] = "Trivia";
      SyntaxKind2[SyntaxKind2["Unknown"] = 16] = "Unknown";
      SyntaxKind2[SyntaxKind2["EOF"] = 17] = "EOF";
    })(SyntaxKind || (SyntaxKind = {}));
    parseTree2 = parseTree;
    (function(ParseErrorCode2) {
      ParseErrorCode2[ParseErrorCode2["InvalidSymbol"] = 1] = "InvalidSymbol";
      ParseErrorCode2[ParseErrorCode2["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
      ParseErrorCode2[ParseErrorCode2["PropertyNameExpected"] = 3] = "PropertyNameExpected";
      ParseErrorCode2[ParseErrorCode2["ValueExpected"] = 4] = "ValueExpected";
      ParseErrorCode2[ParseErrorCode2["ColonExpected"] = 5] = "ColonExpected";
      ParseErrorCode2[ParseErrorCode2["CommaExpected"] = 6] = "CommaExpected";
      ParseErrorCode2[ParseErrorCode2["CloseBraceExpected"] = 7] = "CloseBraceExpected";
      ParseErrorCode2[ParseErrorCode2["CloseBracketExpected"] = 8] = "CloseBracketExpected";
      ParseErrorCode2[ParseErrorCode2["EndOfFileExpected"] = 9] = "EndOfFileExpected";
      ParseErrorCode2[ParseErrorCode2["InvalidCommentToken"] = 10] = "InvalidCommentToken";
      ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
      ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
      ParseErrorCode2[ParseErrorCode2["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
      ParseErrorCode2[ParseErrorCode2["InvalidUnicode"] = 14] = "InvalidUnicode";
      ParseErrorCode2[ParseErrorCode2["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
      ParseErrorCode2[ParseErrorCode2["InvalidCharacter"] = 16] = "InvalidCharacter";
    })(ParseErrorCode || (ParseErrorCode = {}));
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
    const limit = indent > 0 ? indent : Number.POSITIVE_INFINITY;
    for (let skipped = 0; skipped < limit && (source[file] === " " || source[file] === "	"); skipped++) file++;
  };
  const take = () => {
    const last = runs.at(-1);
    if (last && last.at + last.length === at2 && last.file + last.length === file) last.length++;
    else runs.push({ at: at2, file, length: 1 });
    at2++;
    file++;
  };
  if (indent > 0) skipIndentation();
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
var NEWLINE, PLAIN, ESCAPED;
var init_align = __esm({
  "src/parse/align.ts"() {
    "use strict";
    NEWLINE = /[\r\n]/;
    PLAIN = { escapes: false, indent: 0 };
    ESCAPED = { escapes: true, indent: 0 };
  }
});

// src/parse/json.ts
var json_exports = {};
__export(json_exports, {
  parseJson: () => parseJson
});
function parseJson(text) {
  const errors = [];
  const cut = findTooDeep(text);
  const body = (text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text).slice(0, cut);
  const tree = parseTree2(body, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const own = errors.filter(({ offset }) => cut === void 0 || offset < cut);
  const faults = own.slice(0, 1).map((error) => ({
    code: "json-syntax",
    text: `The JSON has an error (${printParseErrorCode(error.error)}); what could be read was scanned.`,
    span: { start: error.offset, end: error.offset + error.length }
  }));
  if (cut !== void 0) faults.push(tooDeep(cut));
  if (!tree) return { roots: [], faults };
  let nodes = 0;
  const convert = (node) => {
    const span = { start: node.offset, end: node.offset + node.length };
    if (++nodes > NODE_CAP) return { type: "scalar", span, value: null };
    if (node.type === "object") {
      return { type: "map", span, entries: (node.children ?? []).flatMap((child) => convertProperty(child)) };
    }
    if (node.type === "array") return { type: "list", span, items: (node.children ?? []).map(convert) };
    const value = node.value;
    if (typeof value === "string") {
      return createText(span, value, text, { start: span.start + 1, end: span.end - 1 }, ESCAPED);
    }
    const known3 = typeof value === "number" || typeof value === "boolean" ? value : null;
    return { type: "scalar", span, value: known3 };
  };
  const convertProperty = (property) => {
    const [key, value] = property.children ?? [];
    if (!key || !value) return [];
    return [
      { key: String(key.value), keySpan: { start: key.offset, end: key.offset + key.length }, value: convert(value) }
    ];
  };
  const root = convert(tree);
  if (nodes > NODE_CAP) faults.push(tooManyNodes());
  return { roots: [root], faults };
}
function findTooDeep(text) {
  const scanner = createScanner2(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const at2 = scanner.getTokenOffset();
    const first = text[at2];
    if ((first === "{" || first === "[") && ++depth > DEPTH_CAP) return at2;
    if ((first === "}" || first === "]") && depth > 0) depth--;
  }
  return void 0;
}
var init_json = __esm({
  "src/parse/json.ts"() {
    "use strict";
    init_main();
    init_align();
    init_data();
  }
});

// src/parse/toml.ts
var toml_exports = {};
__export(toml_exports, {
  parseToml: () => parseToml
});
function parseToml(_text) {
  return { roots: [], faults: [] };
}
var init_toml = __esm({
  "src/parse/toml.ts"() {
    "use strict";
  }
});

// src/parse/env.ts
var env_exports = {};
__export(env_exports, {
  parseEnv: () => parseEnv
});
function parseEnv(_text) {
  return { roots: [], faults: [] };
}
var init_env = __esm({
  "src/parse/env.ts"() {
    "use strict";
  }
});

// src/parse/lines-file.ts
var lines_file_exports = {};
__export(lines_file_exports, {
  parseLinesFile: () => parseLinesFile
});
function parseLinesFile(_text) {
  return { roots: [], faults: [] };
}
var init_lines_file = __esm({
  "src/parse/lines-file.ts"() {
    "use strict";
  }
});

// src/parse/front-matter.ts
var front_matter_exports = {};
__export(front_matter_exports, {
  parseFrontMatter: () => parseFrontMatter
});
function parseFrontMatter(_text) {
  return { roots: [], faults: [] };
}
var init_front_matter = __esm({
  "src/parse/front-matter.ts"() {
    "use strict";
  }
});

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR2 = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR2;
    var isScalar2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar2(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR2;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias2;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap2;
    exports.isNode = isNode;
    exports.isPair = isPair2;
    exports.isScalar = isScalar2;
    exports.isSeq = isSeq2;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit2(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      const ctrl = callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      const ctrl = await callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
      return void 0;
    }
    function replaceNode(key, path, node) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit2;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit2.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors2 = /* @__PURE__ */ new Set();
      visit2.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors2.add(node.anchor);
        }
      });
      return anchors2;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors2 = require_anchors();
    var visit2 = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit2.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found2 = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found2 = node;
        }
        if (found2 && ctx) {
          const { anchors: anchors3, doc: doc2, maxAliasCount } = ctx;
          let data = anchors3.get(found2);
          if (!data) {
            toJS.toJS(found2, null, ctx);
            data = anchors3.get(found2);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found2, anchors3);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found2;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors2.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors3) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors3 && source && anchors3.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors3);
          if (c > count)
            count = c;
        }
        return count;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors3);
        const vc = getAliasCount(doc, node.value, anchors3);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest] = path;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text.length <= endStep)
        return text;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text;
      if (onFold)
        onFold();
      let res = text.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text.length;
        if (fold === 0)
          res = `
${indent}${text.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text[fold]}\\`;
          res += `
${indent}${text.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text[++i];
        } else {
          do {
            ch = text[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors2 = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors2.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify2 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format: format2, minFractionDigits, tag, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format2 && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts = [value % _60];
      if (value < 60) {
        parts.unshift(0);
      } else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts[0]) / _60;
          parts.unshift(value);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors2 = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors2.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors2.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors2.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found2 = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found2 || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found2)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found2 = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found: found2,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep + cb;
              sep = "";
              break;
            }
            case "newline":
              if (comment)
                sep += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap2 = fc.start.source === "{";
      const fcName = isMap2 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap2 && !sep && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap2 && !props.found && ctx.options.strict) {
              if (sep)
                for (const st of sep) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap2) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap2 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep === " ")
            sep = "\n";
          else if (!prevMoreIndented && sep === "\n")
            sep = "\n\n";
          value += sep + indent.slice(trimIndent) + content;
          sep = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep === "\n")
            value += "\n";
          else
            sep = "\n";
        } else {
          value += sep + content;
          sep = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += "\n" + lines[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd2, trimBoth;
      try {
        trimEnd2 = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd2 = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd2, "");
      let sep = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep === "\n")
            res += sep;
          else
            sep = "\n";
        } else {
          res += sep + lm;
          sep = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value);
      }
      scalar.range = range;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer2 = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer2;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep)
        for (const st of sep)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit2(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    visit2.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit2.parentCollection = (cst, path) => {
      const parent = visit2.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit2;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar2;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer2 = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer2;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser3 = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep;
          if (scalar.end) {
            sep = scalar.end;
            sep.push(this.sourceToken);
            delete scalar.end;
          } else
            sep = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep = it.sep;
                  sep.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep = fc.end.splice(1, fc.end.length);
            sep.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser3;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse3(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse3;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit2 = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit2.visit;
    exports.visitAsync = visit2.visitAsync;
  }
});

// src/parse/template-lines.ts
function maskTemplateLines(text) {
  if (!text.includes("{{")) return text;
  const last = text.lastIndexOf("}}");
  let at2 = 0;
  let isOpen = false;
  return text.split("\n").map((line) => {
    const content = line.trim();
    const starts = isOpen || ACTION.test(content);
    isOpen = starts && at2 < last && !content.includes("}}");
    at2 += line.length + 1;
    if (starts && content !== "" && (isOpen || content.endsWith("}}"))) return line.replace(/\S/, "#");
    return line.includes("{{") ? maskInside(line) : line;
  }).join("\n");
}
function maskInside(line) {
  const before = BEFORE_VALUE.exec(line)?.[0] ?? "";
  const value = line.slice(before.length);
  if (ACTION.test(value)) return `${before}\${${value.slice(2)}`;
  if (!value.startsWith('"') || !value.trimEnd().endsWith('"')) return line;
  return before + value.replace(/\{\{[^{}]*\}\}/g, (action) => action.replaceAll('"', "'").replaceAll("\\", "/"));
}
var ACTION, BEFORE_VALUE;
var init_template_lines = __esm({
  "src/parse/template-lines.ts"() {
    "use strict";
    ACTION = /^\{\{(?!\{)/;
    BEFORE_VALUE = /^\s*(?:- +)*(?:[\w./-]+ *: +)?/;
  }
});

// src/parse/yaml.ts
var yaml_exports = {};
__export(yaml_exports, {
  parseYaml: () => parseYaml
});
function parseYaml(source) {
  const text = maskTemplateLines(source);
  const faults = [];
  const tokens = [...new import_yaml.Parser().parse(text)];
  const cut = tokens.flatMap(cutDeepTokens)[0];
  if (cut !== void 0) faults.push(tooDeep(cut));
  const documents = [...new import_yaml.Composer({ uniqueKeys: false, strict: false, logLevel: "silent" }).compose(tokens)];
  const first = documents.flatMap((document) => document.errors)[0];
  if (first) {
    const last = Math.max(text.trimEnd().length - 1, 0);
    const start = Math.min(first.pos[0], last);
    const end = Math.max(Math.min(first.pos[1], last + 1), start);
    faults.push({
      code: "yaml-syntax",
      text: "The YAML has an error ({reason}); what could be read was scanned.",
      reason: first.message.split("\n", 1)[0] ?? "",
      span: { start, end }
    });
  }
  const reader = createReader(text, faults);
  return { roots: documents.flatMap((document) => reader(document)), faults };
}
function cutDeepTokens(root) {
  const cuts = [];
  const pending = [{ token: root, depth: 0 }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { token, depth } = next;
    const slots = token.type === "document" ? [token] : "items" in token ? token.items : [];
    for (const slot of slots) {
      for (const name of ["key", "value"]) {
        const child = slot[name];
        if (!child || !("items" in child)) continue;
        if (depth < DEPTH_CAP) pending.push({ token: child, depth: depth + 1 });
        else {
          cuts.push(child.offset);
          slot[name] = null;
        }
      }
    }
  }
  return cuts;
}
function createReader(text, faults) {
  let room = NODE_CAP;
  const take = (count) => {
    if (room > 0 && room <= count) faults.push(tooManyNodes());
    room = Math.max(room - count, 0);
    return room > 0;
  };
  let unresolved = false;
  const resolve = (name, span, anchors2) => {
    const target = anchors2.get(name);
    if (!target && !unresolved) {
      faults.push({
        code: "yaml-alias",
        text: "A YAML alias names no anchor before it, so its value is unknown.",
        span
      });
      unresolved = true;
    }
    return target;
  };
  return (document) => {
    const anchors2 = /* @__PURE__ */ new Map();
    const convert = (node) => {
      if (!node || !take(1)) return void 0;
      if ((0, import_yaml.isAlias)(node)) return resolve(node.source, spanOf2(node), anchors2);
      const converted = convertNode(node);
      const anchor = "anchor" in node ? node.anchor : void 0;
      if (converted && typeof anchor === "string") anchors2.set(anchor, converted);
      return converted;
    };
    const convertNode = (node) => {
      const span = spanOf2(node);
      if ((0, import_yaml.isScalar)(node)) return convertScalar(node, span, text);
      if ((0, import_yaml.isSeq)(node)) {
        const items = node.items.flatMap((item) => convert(item) ?? []);
        return { type: "list", span, items };
      }
      if (!(0, import_yaml.isMap)(node)) return void 0;
      const entries = [];
      for (const pair of node.items) {
        if (!(0, import_yaml.isPair)(pair) || !(0, import_yaml.isScalar)(pair.key)) continue;
        const range = pair.key.range ?? node.range;
        const keySpan = { start: range[0], end: range[1] };
        const value = convert(pair.value) ?? {
          type: "scalar",
          span: keySpan,
          value: null
        };
        entries.push({ key: String(pair.key.value), keySpan, value });
      }
      return { type: "map", span, entries: mergeKeys(entries, take) };
    };
    const root = convert(document.contents);
    return root ? [root] : [];
  };
}
function spanOf2({ range }) {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
function mergeKeys(entries, take) {
  const merges = entries.filter((entry) => entry.key === "<<");
  if (merges.length === 0) return entries;
  const own = entries.filter((entry) => entry.key !== "<<");
  const known3 = new Set(own.map((entry) => entry.key));
  const sources2 = merges.flatMap(({ value }) => value.type === "list" ? value.items : [value]);
  const merged = [];
  for (const source of sources2) {
    const more = source.type === "map" ? source.entries : [];
    if (!take(more.length)) break;
    for (const entry of more) if (!known3.has(entry.key) && known3.add(entry.key)) merged.push(entry);
  }
  return [...own, ...merged];
}
function convertScalar(node, span, text) {
  const value = node.value;
  if (typeof value === "number" || typeof value === "boolean") return { type: "scalar", span, value };
  if (typeof value === "bigint") return { type: "scalar", span, value: Number(value) };
  if (typeof value !== "string") return { type: "scalar", span, value: null };
  if (node.type !== "BLOCK_LITERAL" && node.type !== "BLOCK_FOLDED") {
    const quoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE" ? 1 : 0;
    const within = { start: span.start + quoted, end: span.end - quoted };
    return createText(span, value, text, within, node.type === "QUOTE_DOUBLE" ? ESCAPED : PLAIN);
  }
  const body = text.indexOf("\n", span.start) + 1;
  if (body === 0 || body > span.end) return { type: "scalar", span, value };
  const kept = /^\n*( *)/.exec(value)?.[1]?.length ?? 0;
  const indent = Math.max(blockIndent(text, body, span.end) - kept, 0);
  return createText(span, value, text, { start: body, end: span.end }, { escapes: false, indent });
}
function blockIndent(text, from, to) {
  let start = from;
  while (start < to) {
    let at2 = start;
    while (text[at2] === " ") at2++;
    if (text[at2] !== "\n" && text[at2] !== "\r") return at2 - start;
    start = text.indexOf("\n", at2) + 1;
    if (start === 0) break;
  }
  return 0;
}
var import_yaml;
var init_yaml = __esm({
  "src/parse/yaml.ts"() {
    "use strict";
    import_yaml = __toESM(require_dist(), 1);
    init_align();
    init_data();
    init_template_lines();
  }
});

// src/parse/data.ts
function tooDeep(at2) {
  const text = `Values nest deeper than ${DEPTH_CAP} levels; what lies deeper was not scanned.`;
  return { code: "too-deep", text, span: { start: at2, end: at2 + 1 } };
}
function tooManyNodes() {
  return { code: "too-many-nodes", text: `The file has over ${NODE_CAP} values; the rest was not scanned.` };
}
async function parseData(text, format2) {
  try {
    if (format2 === "json") return (await Promise.resolve().then(() => (init_json(), json_exports))).parseJson(text);
    if (format2 === "toml") return (await Promise.resolve().then(() => (init_toml(), toml_exports))).parseToml(text);
    if (format2 === "env") return (await Promise.resolve().then(() => (init_env(), env_exports))).parseEnv(text);
    if (format2 === "lines") return (await Promise.resolve().then(() => (init_lines_file(), lines_file_exports))).parseLinesFile(text);
    if (format2 === "notebook") return (await Promise.resolve().then(() => (init_json(), json_exports))).parseJson(text);
    if (format2 === "markdown") return (await Promise.resolve().then(() => (init_front_matter(), front_matter_exports))).parseFrontMatter(text);
    return (await Promise.resolve().then(() => (init_yaml(), yaml_exports))).parseYaml(text);
  } catch (error) {
    const reason = describeError(error);
    return {
      roots: [],
      faults: [{ code: "parser-failed", text: `The ${format2} parser gave up on this file: {reason}`, reason }]
    };
  }
}
function describeError(error) {
  return (error instanceof Error ? error.message.split("\n", 1)[0] : void 0) ?? "unknown error";
}
var DEPTH_CAP, NODE_CAP, DATA_FORMATS;
var init_data = __esm({
  "src/parse/data.ts"() {
    "use strict";
    DEPTH_CAP = 100;
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

// node_modules/dockerfile-ast/lib/argument.js
var require_argument = __commonJS({
  "node_modules/dockerfile-ast/lib/argument.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Argument = void 0;
    var Argument = class {
      constructor(value, range) {
        this.value = value;
        this.range = range;
      }
      toString() {
        return this.value;
      }
      getRange() {
        return this.range;
      }
      getValue() {
        return this.value;
      }
      isAfter(position) {
        if (this.range.end.line < position.line) {
          return false;
        }
        return this.range.start.line > position.line ? true : this.range.start.character > position.character;
      }
      isBefore(position) {
        if (this.range.start.line < position.line) {
          return true;
        }
        return this.range.end.line > position.line ? false : this.range.end.character < position.character;
      }
    };
    exports.Argument = Argument;
  }
});

// node_modules/dockerfile-ast/lib/jsonArgument.js
var require_jsonArgument = __commonJS({
  "node_modules/dockerfile-ast/lib/jsonArgument.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.JSONArgument = void 0;
    var argument_1 = require_argument();
    var JSONArgument = class extends argument_1.Argument {
      constructor(value, range, jsonRange) {
        super(value, range);
        this.jsonRange = jsonRange;
      }
      getJSONRange() {
        return this.jsonRange;
      }
      getJSONValue() {
        let value = super.getValue();
        value = value.substring(1, value.length - 1);
        return value;
      }
    };
    exports.JSONArgument = JSONArgument;
  }
});

// node_modules/vscode-languageserver-types/lib/esm/main.js
var main_exports = {};
__export(main_exports, {
  AnnotatedTextEdit: () => AnnotatedTextEdit,
  ApplyKind: () => ApplyKind,
  ChangeAnnotation: () => ChangeAnnotation,
  ChangeAnnotationIdentifier: () => ChangeAnnotationIdentifier,
  CodeAction: () => CodeAction,
  CodeActionContext: () => CodeActionContext,
  CodeActionKind: () => CodeActionKind,
  CodeActionTag: () => CodeActionTag,
  CodeActionTriggerKind: () => CodeActionTriggerKind,
  CodeDescription: () => CodeDescription,
  CodeLens: () => CodeLens,
  Color: () => Color,
  ColorInformation: () => ColorInformation,
  ColorPresentation: () => ColorPresentation,
  Command: () => Command,
  CompletionItem: () => CompletionItem,
  CompletionItemKind: () => CompletionItemKind,
  CompletionItemLabelDetails: () => CompletionItemLabelDetails,
  CompletionItemTag: () => CompletionItemTag,
  CompletionList: () => CompletionList,
  CreateFile: () => CreateFile,
  DeleteFile: () => DeleteFile,
  Diagnostic: () => Diagnostic,
  DiagnosticRelatedInformation: () => DiagnosticRelatedInformation,
  DiagnosticSeverity: () => DiagnosticSeverity,
  DiagnosticTag: () => DiagnosticTag,
  DocumentHighlight: () => DocumentHighlight,
  DocumentHighlightKind: () => DocumentHighlightKind,
  DocumentLink: () => DocumentLink,
  DocumentSymbol: () => DocumentSymbol,
  DocumentUri: () => DocumentUri,
  EOL: () => EOL,
  FoldingRange: () => FoldingRange,
  FoldingRangeKind: () => FoldingRangeKind,
  FormattingOptions: () => FormattingOptions,
  Hover: () => Hover,
  InlayHint: () => InlayHint,
  InlayHintKind: () => InlayHintKind,
  InlayHintLabelPart: () => InlayHintLabelPart,
  InlineCompletionContext: () => InlineCompletionContext,
  InlineCompletionItem: () => InlineCompletionItem,
  InlineCompletionList: () => InlineCompletionList,
  InlineCompletionTriggerKind: () => InlineCompletionTriggerKind,
  InlineValueContext: () => InlineValueContext,
  InlineValueEvaluatableExpression: () => InlineValueEvaluatableExpression,
  InlineValueText: () => InlineValueText,
  InlineValueVariableLookup: () => InlineValueVariableLookup,
  InsertReplaceEdit: () => InsertReplaceEdit,
  InsertTextFormat: () => InsertTextFormat,
  InsertTextMode: () => InsertTextMode,
  LanguageKind: () => LanguageKind,
  Location: () => Location,
  LocationLink: () => LocationLink,
  MarkedString: () => MarkedString,
  MarkupContent: () => MarkupContent,
  MarkupKind: () => MarkupKind,
  OptionalVersionedTextDocumentIdentifier: () => OptionalVersionedTextDocumentIdentifier,
  ParameterInformation: () => ParameterInformation,
  Position: () => Position,
  Range: () => Range,
  RenameFile: () => RenameFile,
  SelectedCompletionInfo: () => SelectedCompletionInfo,
  SelectionRange: () => SelectionRange,
  SemanticTokenModifiers: () => SemanticTokenModifiers,
  SemanticTokenTypes: () => SemanticTokenTypes,
  SemanticTokens: () => SemanticTokens,
  SignatureInformation: () => SignatureInformation,
  SnippetTextEdit: () => SnippetTextEdit,
  StringValue: () => StringValue,
  SymbolInformation: () => SymbolInformation,
  SymbolKind: () => SymbolKind,
  SymbolTag: () => SymbolTag,
  TextDocument: () => TextDocument,
  TextDocumentEdit: () => TextDocumentEdit,
  TextDocumentIdentifier: () => TextDocumentIdentifier,
  TextDocumentItem: () => TextDocumentItem,
  TextEdit: () => TextEdit,
  URI: () => URI,
  VersionedTextDocumentIdentifier: () => VersionedTextDocumentIdentifier,
  WorkspaceChange: () => WorkspaceChange,
  WorkspaceEdit: () => WorkspaceEdit,
  WorkspaceFolder: () => WorkspaceFolder,
  WorkspaceSymbol: () => WorkspaceSymbol,
  integer: () => integer,
  uinteger: () => uinteger
});
var DocumentUri, URI, integer, uinteger, Position, Range, Location, LocationLink, Color, ColorInformation, ColorPresentation, FoldingRangeKind, FoldingRange, DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag, CodeDescription, Diagnostic, Command, TextEdit, ChangeAnnotation, ChangeAnnotationIdentifier, AnnotatedTextEdit, TextDocumentEdit, CreateFile, RenameFile, DeleteFile, WorkspaceEdit, TextEditChangeImpl, SnippetTextEdit, ChangeAnnotations, WorkspaceChange, TextDocumentIdentifier, VersionedTextDocumentIdentifier, OptionalVersionedTextDocumentIdentifier, LanguageKind, TextDocumentItem, MarkupKind, MarkupContent, CompletionItemKind, InsertTextFormat, CompletionItemTag, InsertReplaceEdit, InsertTextMode, ApplyKind, CompletionItemLabelDetails, CompletionItem, CompletionList, MarkedString, Hover, ParameterInformation, SignatureInformation, DocumentHighlightKind, DocumentHighlight, SymbolKind, SymbolTag, SymbolInformation, WorkspaceSymbol, DocumentSymbol, CodeActionKind, CodeActionTriggerKind, CodeActionContext, CodeActionTag, CodeAction, CodeLens, FormattingOptions, DocumentLink, SelectionRange, SemanticTokenTypes, SemanticTokenModifiers, SemanticTokens, InlineValueText, InlineValueVariableLookup, InlineValueEvaluatableExpression, InlineValueContext, InlayHintKind, InlayHintLabelPart, InlayHint, StringValue, InlineCompletionItem, InlineCompletionList, InlineCompletionTriggerKind, SelectedCompletionInfo, InlineCompletionContext, WorkspaceFolder, EOL, TextDocument, FullTextDocument, Is;
var init_main2 = __esm({
  "node_modules/vscode-languageserver-types/lib/esm/main.js"() {
    "use strict";
    (function(DocumentUri2) {
      function is(value) {
        return typeof value === "string";
      }
      DocumentUri2.is = is;
    })(DocumentUri || (DocumentUri = {}));
    (function(URI2) {
      function is(value) {
        return typeof value === "string";
      }
      URI2.is = is;
    })(URI || (URI = {}));
    (function(integer2) {
      integer2.MIN_VALUE = -2147483648;
      integer2.MAX_VALUE = 2147483647;
      function is(value) {
        return typeof value === "number" && integer2.MIN_VALUE <= value && value <= integer2.MAX_VALUE;
      }
      integer2.is = is;
    })(integer || (integer = {}));
    (function(uinteger2) {
      uinteger2.MIN_VALUE = 0;
      uinteger2.MAX_VALUE = 2147483647;
      function is(value) {
        return typeof value === "number" && uinteger2.MIN_VALUE <= value && value <= uinteger2.MAX_VALUE;
      }
      uinteger2.is = is;
    })(uinteger || (uinteger = {}));
    (function(Position2) {
      function create(line, character) {
        if (line === Number.MAX_VALUE) {
          line = uinteger.MAX_VALUE;
        }
        if (character === Number.MAX_VALUE) {
          character = uinteger.MAX_VALUE;
        }
        return { line, character };
      }
      Position2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.uinteger(candidate.line) && Is.uinteger(candidate.character);
      }
      Position2.is = is;
    })(Position || (Position = {}));
    (function(Range2) {
      function create(one, two, three, four) {
        if (Is.uinteger(one) && Is.uinteger(two) && Is.uinteger(three) && Is.uinteger(four)) {
          return { start: Position.create(one, two), end: Position.create(three, four) };
        } else if (Position.is(one) && Position.is(two)) {
          return { start: one, end: two };
        } else {
          throw new Error(`Range#create called with invalid arguments[${one}, ${two}, ${three}, ${four}]`);
        }
      }
      Range2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Position.is(candidate.start) && Position.is(candidate.end);
      }
      Range2.is = is;
    })(Range || (Range = {}));
    (function(Location2) {
      function create(uri, range) {
        return { uri, range };
      }
      Location2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Range.is(candidate.range) && (Is.string(candidate.uri) || Is.undefined(candidate.uri));
      }
      Location2.is = is;
    })(Location || (Location = {}));
    (function(LocationLink2) {
      function create(targetUri, targetRange, targetSelectionRange, originSelectionRange) {
        return { targetUri, targetRange, targetSelectionRange, originSelectionRange };
      }
      LocationLink2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Range.is(candidate.targetRange) && Is.string(candidate.targetUri) && Range.is(candidate.targetSelectionRange) && (Range.is(candidate.originSelectionRange) || Is.undefined(candidate.originSelectionRange));
      }
      LocationLink2.is = is;
    })(LocationLink || (LocationLink = {}));
    (function(Color2) {
      function create(red, green, blue, alpha) {
        return {
          red,
          green,
          blue,
          alpha
        };
      }
      Color2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.numberRange(candidate.red, 0, 1) && Is.numberRange(candidate.green, 0, 1) && Is.numberRange(candidate.blue, 0, 1) && Is.numberRange(candidate.alpha, 0, 1);
      }
      Color2.is = is;
    })(Color || (Color = {}));
    (function(ColorInformation2) {
      function create(range, color) {
        return {
          range,
          color
        };
      }
      ColorInformation2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Range.is(candidate.range) && Color.is(candidate.color);
      }
      ColorInformation2.is = is;
    })(ColorInformation || (ColorInformation = {}));
    (function(ColorPresentation2) {
      function create(label, textEdit, additionalTextEdits) {
        return {
          label,
          textEdit,
          additionalTextEdits
        };
      }
      ColorPresentation2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.string(candidate.label) && (Is.undefined(candidate.textEdit) || TextEdit.is(candidate.textEdit)) && (Is.undefined(candidate.additionalTextEdits) || Is.typedArray(candidate.additionalTextEdits, TextEdit.is));
      }
      ColorPresentation2.is = is;
    })(ColorPresentation || (ColorPresentation = {}));
    (function(FoldingRangeKind2) {
      FoldingRangeKind2.Comment = "comment";
      FoldingRangeKind2.Imports = "imports";
      FoldingRangeKind2.Region = "region";
    })(FoldingRangeKind || (FoldingRangeKind = {}));
    (function(FoldingRange2) {
      function create(startLine, endLine, startCharacter, endCharacter, kind, collapsedText) {
        const result = {
          startLine,
          endLine
        };
        if (Is.defined(startCharacter)) {
          result.startCharacter = startCharacter;
        }
        if (Is.defined(endCharacter)) {
          result.endCharacter = endCharacter;
        }
        if (Is.defined(kind)) {
          result.kind = kind;
        }
        if (Is.defined(collapsedText)) {
          result.collapsedText = collapsedText;
        }
        return result;
      }
      FoldingRange2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.uinteger(candidate.startLine) && Is.uinteger(candidate.endLine) && (Is.undefined(candidate.startCharacter) || Is.uinteger(candidate.startCharacter)) && (Is.undefined(candidate.endCharacter) || Is.uinteger(candidate.endCharacter)) && (Is.undefined(candidate.kind) || Is.string(candidate.kind));
      }
      FoldingRange2.is = is;
    })(FoldingRange || (FoldingRange = {}));
    (function(DiagnosticRelatedInformation2) {
      function create(location, message) {
        return {
          location,
          message
        };
      }
      DiagnosticRelatedInformation2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Location.is(candidate.location) && Is.string(candidate.message);
      }
      DiagnosticRelatedInformation2.is = is;
    })(DiagnosticRelatedInformation || (DiagnosticRelatedInformation = {}));
    (function(DiagnosticSeverity2) {
      DiagnosticSeverity2.Error = 1;
      DiagnosticSeverity2.Warning = 2;
      DiagnosticSeverity2.Information = 3;
      DiagnosticSeverity2.Hint = 4;
    })(DiagnosticSeverity || (DiagnosticSeverity = {}));
    (function(DiagnosticTag2) {
      DiagnosticTag2.Unnecessary = 1;
      DiagnosticTag2.Deprecated = 2;
    })(DiagnosticTag || (DiagnosticTag = {}));
    (function(CodeDescription2) {
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.string(candidate.href);
      }
      CodeDescription2.is = is;
    })(CodeDescription || (CodeDescription = {}));
    (function(Diagnostic2) {
      function create(range, message, severity, code, source, relatedInformation) {
        const result = { range, message };
        if (Is.defined(severity)) {
          result.severity = severity;
        }
        if (Is.defined(code)) {
          result.code = code;
        }
        if (Is.defined(source)) {
          result.source = source;
        }
        if (Is.defined(relatedInformation)) {
          result.relatedInformation = relatedInformation;
        }
        return result;
      }
      Diagnostic2.create = create;
      function is(value) {
        var _a;
        const candidate = value;
        return Is.defined(candidate) && Range.is(candidate.range) && (Is.string(candidate.message) || MarkupContent.is(candidate.message)) && (Is.number(candidate.severity) || Is.undefined(candidate.severity)) && (Is.integer(candidate.code) || Is.string(candidate.code) || Is.undefined(candidate.code)) && (Is.undefined(candidate.codeDescription) || Is.string((_a = candidate.codeDescription) === null || _a === void 0 ? void 0 : _a.href)) && (Is.string(candidate.source) || Is.undefined(candidate.source)) && (Is.undefined(candidate.relatedInformation) || Is.typedArray(candidate.relatedInformation, DiagnosticRelatedInformation.is));
      }
      Diagnostic2.is = is;
      function is3_17(value) {
        return Is.string(value.message);
      }
      Diagnostic2.is3_17 = is3_17;
      function getMessageString(diagnostic) {
        if (Is.string(diagnostic.message)) {
          return diagnostic.message;
        } else if (MarkupContent.is(diagnostic.message)) {
          return diagnostic.message.value;
        } else {
          throw new Error(`Unknown message type ${typeof diagnostic.message}`);
        }
      }
      Diagnostic2.getMessageString = getMessageString;
    })(Diagnostic || (Diagnostic = {}));
    (function(Command2) {
      function create(title, command, ...args) {
        const result = { title, command };
        if (Is.defined(args) && args.length > 0) {
          result.arguments = args;
        }
        return result;
      }
      Command2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.title) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip)) && Is.string(candidate.command);
      }
      Command2.is = is;
    })(Command || (Command = {}));
    (function(TextEdit2) {
      function replace(range, newText) {
        return { range, newText };
      }
      TextEdit2.replace = replace;
      function insert(position, newText) {
        return { range: { start: position, end: position }, newText };
      }
      TextEdit2.insert = insert;
      function del(range) {
        return { range, newText: "" };
      }
      TextEdit2.del = del;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.string(candidate.newText) && Range.is(candidate.range);
      }
      TextEdit2.is = is;
    })(TextEdit || (TextEdit = {}));
    (function(ChangeAnnotation2) {
      function create(label, needsConfirmation, description) {
        const result = { label };
        if (needsConfirmation !== void 0) {
          result.needsConfirmation = needsConfirmation;
        }
        if (description !== void 0) {
          result.description = description;
        }
        return result;
      }
      ChangeAnnotation2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Is.string(candidate.label) && (Is.boolean(candidate.needsConfirmation) || candidate.needsConfirmation === void 0) && (Is.string(candidate.description) || candidate.description === void 0);
      }
      ChangeAnnotation2.is = is;
    })(ChangeAnnotation || (ChangeAnnotation = {}));
    (function(ChangeAnnotationIdentifier2) {
      function is(value) {
        const candidate = value;
        return Is.string(candidate);
      }
      ChangeAnnotationIdentifier2.is = is;
    })(ChangeAnnotationIdentifier || (ChangeAnnotationIdentifier = {}));
    (function(AnnotatedTextEdit2) {
      function replace(range, newText, annotation) {
        return { range, newText, annotationId: annotation };
      }
      AnnotatedTextEdit2.replace = replace;
      function insert(position, newText, annotation) {
        return { range: { start: position, end: position }, newText, annotationId: annotation };
      }
      AnnotatedTextEdit2.insert = insert;
      function del(range, annotation) {
        return { range, newText: "", annotationId: annotation };
      }
      AnnotatedTextEdit2.del = del;
      function is(value) {
        const candidate = value;
        return TextEdit.is(candidate) && (ChangeAnnotation.is(candidate.annotationId) || ChangeAnnotationIdentifier.is(candidate.annotationId));
      }
      AnnotatedTextEdit2.is = is;
    })(AnnotatedTextEdit || (AnnotatedTextEdit = {}));
    (function(TextDocumentEdit2) {
      function create(textDocument, edits) {
        return { textDocument, edits };
      }
      TextDocumentEdit2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && OptionalVersionedTextDocumentIdentifier.is(candidate.textDocument) && Array.isArray(candidate.edits);
      }
      TextDocumentEdit2.is = is;
    })(TextDocumentEdit || (TextDocumentEdit = {}));
    (function(CreateFile2) {
      function create(uri, options, annotation) {
        const result = {
          kind: "create",
          uri
        };
        if (options !== void 0 && (options.overwrite !== void 0 || options.ignoreIfExists !== void 0)) {
          result.options = options;
        }
        if (annotation !== void 0) {
          result.annotationId = annotation;
        }
        return result;
      }
      CreateFile2.create = create;
      function is(value) {
        const candidate = value;
        return candidate && candidate.kind === "create" && Is.string(candidate.uri) && (candidate.options === void 0 || (candidate.options.overwrite === void 0 || Is.boolean(candidate.options.overwrite)) && (candidate.options.ignoreIfExists === void 0 || Is.boolean(candidate.options.ignoreIfExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
      }
      CreateFile2.is = is;
    })(CreateFile || (CreateFile = {}));
    (function(RenameFile2) {
      function create(oldUri, newUri, options, annotation) {
        const result = {
          kind: "rename",
          oldUri,
          newUri
        };
        if (options !== void 0 && (options.overwrite !== void 0 || options.ignoreIfExists !== void 0)) {
          result.options = options;
        }
        if (annotation !== void 0) {
          result.annotationId = annotation;
        }
        return result;
      }
      RenameFile2.create = create;
      function is(value) {
        const candidate = value;
        return candidate && candidate.kind === "rename" && Is.string(candidate.oldUri) && Is.string(candidate.newUri) && (candidate.options === void 0 || (candidate.options.overwrite === void 0 || Is.boolean(candidate.options.overwrite)) && (candidate.options.ignoreIfExists === void 0 || Is.boolean(candidate.options.ignoreIfExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
      }
      RenameFile2.is = is;
    })(RenameFile || (RenameFile = {}));
    (function(DeleteFile2) {
      function create(uri, options, annotation) {
        const result = {
          kind: "delete",
          uri
        };
        if (options !== void 0 && (options.recursive !== void 0 || options.ignoreIfNotExists !== void 0)) {
          result.options = options;
        }
        if (annotation !== void 0) {
          result.annotationId = annotation;
        }
        return result;
      }
      DeleteFile2.create = create;
      function is(value) {
        const candidate = value;
        return candidate && candidate.kind === "delete" && Is.string(candidate.uri) && (candidate.options === void 0 || (candidate.options.recursive === void 0 || Is.boolean(candidate.options.recursive)) && (candidate.options.ignoreIfNotExists === void 0 || Is.boolean(candidate.options.ignoreIfNotExists))) && (candidate.annotationId === void 0 || ChangeAnnotationIdentifier.is(candidate.annotationId));
      }
      DeleteFile2.is = is;
    })(DeleteFile || (DeleteFile = {}));
    (function(WorkspaceEdit2) {
      function is(value) {
        const candidate = value;
        return candidate && (candidate.changes !== void 0 || candidate.documentChanges !== void 0) && (candidate.documentChanges === void 0 || candidate.documentChanges.every((change) => {
          if (Is.string(change.kind)) {
            return CreateFile.is(change) || RenameFile.is(change) || DeleteFile.is(change);
          } else {
            return TextDocumentEdit.is(change);
          }
        }));
      }
      WorkspaceEdit2.is = is;
    })(WorkspaceEdit || (WorkspaceEdit = {}));
    TextEditChangeImpl = class {
      constructor(edits, changeAnnotations) {
        this.edits = edits;
        this.changeAnnotations = changeAnnotations;
      }
      insert(position, newText, annotation) {
        let edit;
        let id;
        if (annotation === void 0) {
          edit = TextEdit.insert(position, newText);
        } else if (ChangeAnnotationIdentifier.is(annotation)) {
          id = annotation;
          edit = AnnotatedTextEdit.insert(position, newText, annotation);
        } else {
          this.assertChangeAnnotations(this.changeAnnotations);
          id = this.changeAnnotations.manage(annotation);
          edit = AnnotatedTextEdit.insert(position, newText, id);
        }
        this.edits.push(edit);
        if (id !== void 0) {
          return id;
        }
      }
      replace(range, newText, annotation) {
        let edit;
        let id;
        if (annotation === void 0) {
          edit = TextEdit.replace(range, newText);
        } else if (ChangeAnnotationIdentifier.is(annotation)) {
          id = annotation;
          edit = AnnotatedTextEdit.replace(range, newText, annotation);
        } else {
          this.assertChangeAnnotations(this.changeAnnotations);
          id = this.changeAnnotations.manage(annotation);
          edit = AnnotatedTextEdit.replace(range, newText, id);
        }
        this.edits.push(edit);
        if (id !== void 0) {
          return id;
        }
      }
      delete(range, annotation) {
        let edit;
        let id;
        if (annotation === void 0) {
          edit = TextEdit.del(range);
        } else if (ChangeAnnotationIdentifier.is(annotation)) {
          id = annotation;
          edit = AnnotatedTextEdit.del(range, annotation);
        } else {
          this.assertChangeAnnotations(this.changeAnnotations);
          id = this.changeAnnotations.manage(annotation);
          edit = AnnotatedTextEdit.del(range, id);
        }
        this.edits.push(edit);
        if (id !== void 0) {
          return id;
        }
      }
      add(edit) {
        this.edits.push(edit);
      }
      all() {
        return this.edits;
      }
      clear() {
        this.edits.splice(0, this.edits.length);
      }
      assertChangeAnnotations(value) {
        if (value === void 0) {
          throw new Error(`Text edit change is not configured to manage change annotations.`);
        }
      }
    };
    (function(SnippetTextEdit2) {
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Range.is(candidate.range) && StringValue.isSnippet(candidate.snippet) && (candidate.annotationId === void 0 || (ChangeAnnotation.is(candidate.annotationId) || ChangeAnnotationIdentifier.is(candidate.annotationId)));
      }
      SnippetTextEdit2.is = is;
    })(SnippetTextEdit || (SnippetTextEdit = {}));
    ChangeAnnotations = class {
      constructor(annotations) {
        this._annotations = annotations === void 0 ? /* @__PURE__ */ Object.create(null) : annotations;
        this._counter = 0;
        this._size = 0;
      }
      all() {
        return this._annotations;
      }
      get size() {
        return this._size;
      }
      manage(idOrAnnotation, annotation) {
        let id;
        if (ChangeAnnotationIdentifier.is(idOrAnnotation)) {
          id = idOrAnnotation;
        } else {
          id = this.nextId();
          annotation = idOrAnnotation;
        }
        if (this._annotations[id] !== void 0) {
          throw new Error(`Id ${id} is already in use.`);
        }
        if (annotation === void 0) {
          throw new Error(`No annotation provided for id ${id}`);
        }
        this._annotations[id] = annotation;
        this._size++;
        return id;
      }
      nextId() {
        this._counter++;
        return this._counter.toString();
      }
    };
    WorkspaceChange = class {
      constructor(workspaceEdit) {
        this._textEditChanges = /* @__PURE__ */ Object.create(null);
        if (workspaceEdit !== void 0) {
          this._workspaceEdit = workspaceEdit;
          if (workspaceEdit.documentChanges) {
            this._changeAnnotations = new ChangeAnnotations(workspaceEdit.changeAnnotations);
            workspaceEdit.changeAnnotations = this._changeAnnotations.all();
            workspaceEdit.documentChanges.forEach((change) => {
              if (TextDocumentEdit.is(change)) {
                const textEditChange = new TextEditChangeImpl(change.edits, this._changeAnnotations);
                this._textEditChanges[change.textDocument.uri] = textEditChange;
              }
            });
          } else if (workspaceEdit.changes) {
            Object.keys(workspaceEdit.changes).forEach((key) => {
              const textEditChange = new TextEditChangeImpl(workspaceEdit.changes[key]);
              this._textEditChanges[key] = textEditChange;
            });
          }
        } else {
          this._workspaceEdit = {};
        }
      }
      /**
       * Returns the underlying {@link WorkspaceEdit} literal
       * use to be returned from a workspace edit operation like rename.
       */
      get edit() {
        this.initDocumentChanges();
        if (this._changeAnnotations !== void 0) {
          if (this._changeAnnotations.size === 0) {
            this._workspaceEdit.changeAnnotations = void 0;
          } else {
            this._workspaceEdit.changeAnnotations = this._changeAnnotations.all();
          }
        }
        return this._workspaceEdit;
      }
      getTextEditChange(key) {
        if (OptionalVersionedTextDocumentIdentifier.is(key)) {
          this.initDocumentChanges();
          if (this._workspaceEdit.documentChanges === void 0) {
            throw new Error("Workspace edit is not configured for document changes.");
          }
          const textDocument = { uri: key.uri, version: key.version };
          let result = this._textEditChanges[textDocument.uri];
          if (!result) {
            const edits = [];
            const textDocumentEdit = {
              textDocument,
              edits
            };
            this._workspaceEdit.documentChanges.push(textDocumentEdit);
            result = new TextEditChangeImpl(edits, this._changeAnnotations);
            this._textEditChanges[textDocument.uri] = result;
          }
          return result;
        } else {
          this.initChanges();
          if (this._workspaceEdit.changes === void 0) {
            throw new Error("Workspace edit is not configured for normal text edit changes.");
          }
          let result = this._textEditChanges[key];
          if (!result) {
            const edits = [];
            this._workspaceEdit.changes[key] = edits;
            result = new TextEditChangeImpl(edits);
            this._textEditChanges[key] = result;
          }
          return result;
        }
      }
      initDocumentChanges() {
        if (this._workspaceEdit.documentChanges === void 0 && this._workspaceEdit.changes === void 0) {
          this._changeAnnotations = new ChangeAnnotations();
          this._workspaceEdit.documentChanges = [];
          this._workspaceEdit.changeAnnotations = this._changeAnnotations.all();
        }
      }
      initChanges() {
        if (this._workspaceEdit.documentChanges === void 0 && this._workspaceEdit.changes === void 0) {
          this._workspaceEdit.changes = /* @__PURE__ */ Object.create(null);
        }
      }
      createFile(uri, optionsOrAnnotation, options) {
        this.initDocumentChanges();
        if (this._workspaceEdit.documentChanges === void 0) {
          throw new Error("Workspace edit is not configured for document changes.");
        }
        let annotation;
        if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) {
          annotation = optionsOrAnnotation;
        } else {
          options = optionsOrAnnotation;
        }
        let operation;
        let id;
        if (annotation === void 0) {
          operation = CreateFile.create(uri, options);
        } else {
          id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
          operation = CreateFile.create(uri, options, id);
        }
        this._workspaceEdit.documentChanges.push(operation);
        if (id !== void 0) {
          return id;
        }
      }
      renameFile(oldUri, newUri, optionsOrAnnotation, options) {
        this.initDocumentChanges();
        if (this._workspaceEdit.documentChanges === void 0) {
          throw new Error("Workspace edit is not configured for document changes.");
        }
        let annotation;
        if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) {
          annotation = optionsOrAnnotation;
        } else {
          options = optionsOrAnnotation;
        }
        let operation;
        let id;
        if (annotation === void 0) {
          operation = RenameFile.create(oldUri, newUri, options);
        } else {
          id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
          operation = RenameFile.create(oldUri, newUri, options, id);
        }
        this._workspaceEdit.documentChanges.push(operation);
        if (id !== void 0) {
          return id;
        }
      }
      deleteFile(uri, optionsOrAnnotation, options) {
        this.initDocumentChanges();
        if (this._workspaceEdit.documentChanges === void 0) {
          throw new Error("Workspace edit is not configured for document changes.");
        }
        let annotation;
        if (ChangeAnnotation.is(optionsOrAnnotation) || ChangeAnnotationIdentifier.is(optionsOrAnnotation)) {
          annotation = optionsOrAnnotation;
        } else {
          options = optionsOrAnnotation;
        }
        let operation;
        let id;
        if (annotation === void 0) {
          operation = DeleteFile.create(uri, options);
        } else {
          id = ChangeAnnotationIdentifier.is(annotation) ? annotation : this._changeAnnotations.manage(annotation);
          operation = DeleteFile.create(uri, options, id);
        }
        this._workspaceEdit.documentChanges.push(operation);
        if (id !== void 0) {
          return id;
        }
      }
    };
    (function(TextDocumentIdentifier2) {
      function create(uri) {
        return { uri };
      }
      TextDocumentIdentifier2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.uri);
      }
      TextDocumentIdentifier2.is = is;
    })(TextDocumentIdentifier || (TextDocumentIdentifier = {}));
    (function(VersionedTextDocumentIdentifier2) {
      function create(uri, version) {
        return { uri, version };
      }
      VersionedTextDocumentIdentifier2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.uri) && Is.integer(candidate.version);
      }
      VersionedTextDocumentIdentifier2.is = is;
    })(VersionedTextDocumentIdentifier || (VersionedTextDocumentIdentifier = {}));
    (function(OptionalVersionedTextDocumentIdentifier2) {
      function create(uri, version) {
        return { uri, version };
      }
      OptionalVersionedTextDocumentIdentifier2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.uri) && (candidate.version === null || Is.integer(candidate.version));
      }
      OptionalVersionedTextDocumentIdentifier2.is = is;
    })(OptionalVersionedTextDocumentIdentifier || (OptionalVersionedTextDocumentIdentifier = {}));
    (function(LanguageKind2) {
      LanguageKind2.ABAP = "abap";
      LanguageKind2.WindowsBat = "bat";
      LanguageKind2.BibTeX = "bibtex";
      LanguageKind2.Clojure = "clojure";
      LanguageKind2.Coffeescript = "coffeescript";
      LanguageKind2.C = "c";
      LanguageKind2.CPP = "cpp";
      LanguageKind2.CSharp = "csharp";
      LanguageKind2.CSS = "css";
      LanguageKind2.D = "d";
      LanguageKind2.Delphi = "pascal";
      LanguageKind2.Diff = "diff";
      LanguageKind2.Dart = "dart";
      LanguageKind2.Dockerfile = "dockerfile";
      LanguageKind2.Elixir = "elixir";
      LanguageKind2.Erlang = "erlang";
      LanguageKind2.FSharp = "fsharp";
      LanguageKind2.GitCommit = "git-commit";
      LanguageKind2.GitRebase = "git-rebase";
      LanguageKind2.Go = "go";
      LanguageKind2.Groovy = "groovy";
      LanguageKind2.Handlebars = "handlebars";
      LanguageKind2.Haskell = "haskell";
      LanguageKind2.HTML = "html";
      LanguageKind2.Ini = "ini";
      LanguageKind2.Java = "java";
      LanguageKind2.JavaScript = "javascript";
      LanguageKind2.JavaScriptReact = "javascriptreact";
      LanguageKind2.JSON = "json";
      LanguageKind2.LaTeX = "latex";
      LanguageKind2.Less = "less";
      LanguageKind2.Lua = "lua";
      LanguageKind2.Makefile = "makefile";
      LanguageKind2.Markdown = "markdown";
      LanguageKind2.ObjectiveC = "objective-c";
      LanguageKind2.ObjectiveCPP = "objective-cpp";
      LanguageKind2.Pascal = "pascal";
      LanguageKind2.Perl = "perl";
      LanguageKind2.Perl6 = "perl6";
      LanguageKind2.PHP = "php";
      LanguageKind2.Plaintext = "plaintext";
      LanguageKind2.Powershell = "powershell";
      LanguageKind2.Pug = "jade";
      LanguageKind2.Python = "python";
      LanguageKind2.R = "r";
      LanguageKind2.Razor = "razor";
      LanguageKind2.Ruby = "ruby";
      LanguageKind2.Rust = "rust";
      LanguageKind2.SCSS = "scss";
      LanguageKind2.SASS = "sass";
      LanguageKind2.Scala = "scala";
      LanguageKind2.ShaderLab = "shaderlab";
      LanguageKind2.ShellScript = "shellscript";
      LanguageKind2.SQL = "sql";
      LanguageKind2.Swift = "swift";
      LanguageKind2.TypeScript = "typescript";
      LanguageKind2.TypeScriptReact = "typescriptreact";
      LanguageKind2.TeX = "tex";
      LanguageKind2.VisualBasic = "vb";
      LanguageKind2.XML = "xml";
      LanguageKind2.XSL = "xsl";
      LanguageKind2.YAML = "yaml";
    })(LanguageKind || (LanguageKind = {}));
    (function(TextDocumentItem2) {
      function create(uri, languageId, version, text) {
        return { uri, languageId, version, text };
      }
      TextDocumentItem2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.uri) && Is.string(candidate.languageId) && Is.integer(candidate.version) && Is.string(candidate.text);
      }
      TextDocumentItem2.is = is;
    })(TextDocumentItem || (TextDocumentItem = {}));
    (function(MarkupKind2) {
      MarkupKind2.PlainText = "plaintext";
      MarkupKind2.Markdown = "markdown";
      function is(value) {
        const candidate = value;
        return candidate === MarkupKind2.PlainText || candidate === MarkupKind2.Markdown;
      }
      MarkupKind2.is = is;
    })(MarkupKind || (MarkupKind = {}));
    (function(MarkupContent2) {
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(value) && MarkupKind.is(candidate.kind) && Is.string(candidate.value);
      }
      MarkupContent2.is = is;
    })(MarkupContent || (MarkupContent = {}));
    (function(CompletionItemKind2) {
      CompletionItemKind2.Text = 1;
      CompletionItemKind2.Method = 2;
      CompletionItemKind2.Function = 3;
      CompletionItemKind2.Constructor = 4;
      CompletionItemKind2.Field = 5;
      CompletionItemKind2.Variable = 6;
      CompletionItemKind2.Class = 7;
      CompletionItemKind2.Interface = 8;
      CompletionItemKind2.Module = 9;
      CompletionItemKind2.Property = 10;
      CompletionItemKind2.Unit = 11;
      CompletionItemKind2.Value = 12;
      CompletionItemKind2.Enum = 13;
      CompletionItemKind2.Keyword = 14;
      CompletionItemKind2.Snippet = 15;
      CompletionItemKind2.Color = 16;
      CompletionItemKind2.File = 17;
      CompletionItemKind2.Reference = 18;
      CompletionItemKind2.Folder = 19;
      CompletionItemKind2.EnumMember = 20;
      CompletionItemKind2.Constant = 21;
      CompletionItemKind2.Struct = 22;
      CompletionItemKind2.Event = 23;
      CompletionItemKind2.Operator = 24;
      CompletionItemKind2.TypeParameter = 25;
    })(CompletionItemKind || (CompletionItemKind = {}));
    (function(InsertTextFormat2) {
      InsertTextFormat2.PlainText = 1;
      InsertTextFormat2.Snippet = 2;
    })(InsertTextFormat || (InsertTextFormat = {}));
    (function(CompletionItemTag2) {
      CompletionItemTag2.Deprecated = 1;
    })(CompletionItemTag || (CompletionItemTag = {}));
    (function(InsertReplaceEdit2) {
      function create(newText, insert, replace) {
        return { newText, insert, replace };
      }
      InsertReplaceEdit2.create = create;
      function is(value) {
        const candidate = value;
        return candidate && Is.string(candidate.newText) && Range.is(candidate.insert) && Range.is(candidate.replace);
      }
      InsertReplaceEdit2.is = is;
    })(InsertReplaceEdit || (InsertReplaceEdit = {}));
    (function(InsertTextMode2) {
      InsertTextMode2.asIs = 1;
      InsertTextMode2.adjustIndentation = 2;
    })(InsertTextMode || (InsertTextMode = {}));
    (function(ApplyKind2) {
      ApplyKind2.Replace = 1;
      ApplyKind2.Merge = 2;
    })(ApplyKind || (ApplyKind = {}));
    (function(CompletionItemLabelDetails2) {
      function is(value) {
        const candidate = value;
        return candidate && (Is.string(candidate.detail) || candidate.detail === void 0) && (Is.string(candidate.description) || candidate.description === void 0);
      }
      CompletionItemLabelDetails2.is = is;
    })(CompletionItemLabelDetails || (CompletionItemLabelDetails = {}));
    (function(CompletionItem2) {
      function create(label) {
        return { label };
      }
      CompletionItem2.create = create;
    })(CompletionItem || (CompletionItem = {}));
    (function(CompletionList2) {
      function create(items, isIncomplete) {
        return { items: items ? items : [], isIncomplete: !!isIncomplete };
      }
      CompletionList2.create = create;
    })(CompletionList || (CompletionList = {}));
    (function(MarkedString2) {
      function fromPlainText(plainText) {
        return plainText.replace(/[\\`*_{}[\]()#+\-.!]/g, "\\$&");
      }
      MarkedString2.fromPlainText = fromPlainText;
      function is(value) {
        const candidate = value;
        return Is.string(candidate) || Is.objectLiteral(candidate) && Is.string(candidate.language) && Is.string(candidate.value);
      }
      MarkedString2.is = is;
    })(MarkedString || (MarkedString = {}));
    (function(Hover2) {
      function is(value) {
        const candidate = value;
        return !!candidate && Is.objectLiteral(candidate) && (MarkupContent.is(candidate.contents) || MarkedString.is(candidate.contents) || Is.typedArray(candidate.contents, MarkedString.is)) && (value.range === void 0 || Range.is(value.range));
      }
      Hover2.is = is;
    })(Hover || (Hover = {}));
    (function(ParameterInformation2) {
      function create(label, documentation) {
        return documentation ? { label, documentation } : { label };
      }
      ParameterInformation2.create = create;
    })(ParameterInformation || (ParameterInformation = {}));
    (function(SignatureInformation2) {
      function create(label, documentation, ...parameters) {
        const result = { label };
        if (Is.defined(documentation)) {
          result.documentation = documentation;
        }
        if (Is.defined(parameters)) {
          result.parameters = parameters;
        } else {
          result.parameters = [];
        }
        return result;
      }
      SignatureInformation2.create = create;
    })(SignatureInformation || (SignatureInformation = {}));
    (function(DocumentHighlightKind2) {
      DocumentHighlightKind2.Text = 1;
      DocumentHighlightKind2.Read = 2;
      DocumentHighlightKind2.Write = 3;
    })(DocumentHighlightKind || (DocumentHighlightKind = {}));
    (function(DocumentHighlight2) {
      function create(range, kind) {
        const result = { range };
        if (Is.number(kind)) {
          result.kind = kind;
        }
        return result;
      }
      DocumentHighlight2.create = create;
    })(DocumentHighlight || (DocumentHighlight = {}));
    (function(SymbolKind2) {
      SymbolKind2.File = 1;
      SymbolKind2.Module = 2;
      SymbolKind2.Namespace = 3;
      SymbolKind2.Package = 4;
      SymbolKind2.Class = 5;
      SymbolKind2.Method = 6;
      SymbolKind2.Property = 7;
      SymbolKind2.Field = 8;
      SymbolKind2.Constructor = 9;
      SymbolKind2.Enum = 10;
      SymbolKind2.Interface = 11;
      SymbolKind2.Function = 12;
      SymbolKind2.Variable = 13;
      SymbolKind2.Constant = 14;
      SymbolKind2.String = 15;
      SymbolKind2.Number = 16;
      SymbolKind2.Boolean = 17;
      SymbolKind2.Array = 18;
      SymbolKind2.Object = 19;
      SymbolKind2.Key = 20;
      SymbolKind2.Null = 21;
      SymbolKind2.EnumMember = 22;
      SymbolKind2.Struct = 23;
      SymbolKind2.Event = 24;
      SymbolKind2.Operator = 25;
      SymbolKind2.TypeParameter = 26;
    })(SymbolKind || (SymbolKind = {}));
    (function(SymbolTag2) {
      SymbolTag2.Deprecated = 1;
    })(SymbolTag || (SymbolTag = {}));
    (function(SymbolInformation2) {
      function create(name, kind, range, uri, containerName) {
        const result = {
          name,
          kind,
          location: { uri, range }
        };
        if (containerName) {
          result.containerName = containerName;
        }
        return result;
      }
      SymbolInformation2.create = create;
    })(SymbolInformation || (SymbolInformation = {}));
    (function(WorkspaceSymbol2) {
      function create(name, kind, uri, range) {
        return range !== void 0 ? { name, kind, location: { uri, range } } : { name, kind, location: { uri } };
      }
      WorkspaceSymbol2.create = create;
    })(WorkspaceSymbol || (WorkspaceSymbol = {}));
    (function(DocumentSymbol2) {
      function create(name, detail, kind, range, selectionRange, children) {
        const result = {
          name,
          detail,
          kind,
          range,
          selectionRange
        };
        if (children !== void 0) {
          result.children = children;
        }
        return result;
      }
      DocumentSymbol2.create = create;
      function is(value) {
        const candidate = value;
        return candidate && Is.string(candidate.name) && Is.number(candidate.kind) && Range.is(candidate.range) && Range.is(candidate.selectionRange) && (candidate.detail === void 0 || Is.string(candidate.detail)) && (candidate.deprecated === void 0 || Is.boolean(candidate.deprecated)) && (candidate.children === void 0 || Array.isArray(candidate.children)) && (candidate.tags === void 0 || Array.isArray(candidate.tags));
      }
      DocumentSymbol2.is = is;
    })(DocumentSymbol || (DocumentSymbol = {}));
    (function(CodeActionKind2) {
      CodeActionKind2.Empty = "";
      CodeActionKind2.QuickFix = "quickfix";
      CodeActionKind2.Refactor = "refactor";
      CodeActionKind2.RefactorExtract = "refactor.extract";
      CodeActionKind2.RefactorInline = "refactor.inline";
      CodeActionKind2.RefactorMove = "refactor.move";
      CodeActionKind2.RefactorRewrite = "refactor.rewrite";
      CodeActionKind2.Source = "source";
      CodeActionKind2.SourceOrganizeImports = "source.organizeImports";
      CodeActionKind2.SourceFixAll = "source.fixAll";
      CodeActionKind2.Notebook = "notebook";
    })(CodeActionKind || (CodeActionKind = {}));
    (function(CodeActionTriggerKind2) {
      CodeActionTriggerKind2.Invoked = 1;
      CodeActionTriggerKind2.Automatic = 2;
    })(CodeActionTriggerKind || (CodeActionTriggerKind = {}));
    (function(CodeActionContext2) {
      function create(diagnostics, only, triggerKind) {
        const result = { diagnostics };
        if (only !== void 0 && only !== null) {
          result.only = only;
        }
        if (triggerKind !== void 0 && triggerKind !== null) {
          result.triggerKind = triggerKind;
        }
        return result;
      }
      CodeActionContext2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.typedArray(candidate.diagnostics, Diagnostic.is) && (candidate.only === void 0 || Is.typedArray(candidate.only, Is.string)) && (candidate.triggerKind === void 0 || candidate.triggerKind === CodeActionTriggerKind.Invoked || candidate.triggerKind === CodeActionTriggerKind.Automatic);
      }
      CodeActionContext2.is = is;
    })(CodeActionContext || (CodeActionContext = {}));
    (function(CodeActionTag2) {
      CodeActionTag2.LLMGenerated = 1;
      function is(value) {
        return Is.defined(value) && value === CodeActionTag2.LLMGenerated;
      }
      CodeActionTag2.is = is;
    })(CodeActionTag || (CodeActionTag = {}));
    (function(CodeAction2) {
      function create(title, kindOrCommandOrEdit, kind) {
        const result = { title };
        let checkKind = true;
        if (typeof kindOrCommandOrEdit === "string") {
          checkKind = false;
          result.kind = kindOrCommandOrEdit;
        } else if (Command.is(kindOrCommandOrEdit)) {
          result.command = kindOrCommandOrEdit;
        } else {
          result.edit = kindOrCommandOrEdit;
        }
        if (checkKind && kind !== void 0) {
          result.kind = kind;
        }
        return result;
      }
      CodeAction2.create = create;
      function is(value) {
        const candidate = value;
        return candidate && Is.string(candidate.title) && (candidate.diagnostics === void 0 || Is.typedArray(candidate.diagnostics, Diagnostic.is)) && (candidate.kind === void 0 || Is.string(candidate.kind)) && (candidate.edit !== void 0 || candidate.command !== void 0) && (candidate.command === void 0 || Command.is(candidate.command)) && (candidate.isPreferred === void 0 || Is.boolean(candidate.isPreferred)) && (candidate.edit === void 0 || WorkspaceEdit.is(candidate.edit)) && (candidate.tags === void 0 || Is.typedArray(candidate.tags, CodeActionTag.is));
      }
      CodeAction2.is = is;
    })(CodeAction || (CodeAction = {}));
    (function(CodeLens2) {
      function create(range, data) {
        const result = { range };
        if (Is.defined(data)) {
          result.data = data;
        }
        return result;
      }
      CodeLens2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.command) || Command.is(candidate.command));
      }
      CodeLens2.is = is;
    })(CodeLens || (CodeLens = {}));
    (function(FormattingOptions2) {
      function create(tabSize, insertSpaces) {
        return { tabSize, insertSpaces };
      }
      FormattingOptions2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.uinteger(candidate.tabSize) && Is.boolean(candidate.insertSpaces);
      }
      FormattingOptions2.is = is;
    })(FormattingOptions || (FormattingOptions = {}));
    (function(DocumentLink2) {
      function create(range, target, data) {
        return { range, target, data };
      }
      DocumentLink2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Range.is(candidate.range) && (Is.undefined(candidate.target) || Is.string(candidate.target));
      }
      DocumentLink2.is = is;
    })(DocumentLink || (DocumentLink = {}));
    (function(SelectionRange2) {
      function create(range, parent) {
        return { range, parent };
      }
      SelectionRange2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Range.is(candidate.range) && (candidate.parent === void 0 || SelectionRange2.is(candidate.parent));
      }
      SelectionRange2.is = is;
    })(SelectionRange || (SelectionRange = {}));
    (function(SemanticTokenTypes2) {
      SemanticTokenTypes2["namespace"] = "namespace";
      SemanticTokenTypes2["type"] = "type";
      SemanticTokenTypes2["class"] = "class";
      SemanticTokenTypes2["enum"] = "enum";
      SemanticTokenTypes2["interface"] = "interface";
      SemanticTokenTypes2["struct"] = "struct";
      SemanticTokenTypes2["typeParameter"] = "typeParameter";
      SemanticTokenTypes2["parameter"] = "parameter";
      SemanticTokenTypes2["variable"] = "variable";
      SemanticTokenTypes2["property"] = "property";
      SemanticTokenTypes2["enumMember"] = "enumMember";
      SemanticTokenTypes2["event"] = "event";
      SemanticTokenTypes2["function"] = "function";
      SemanticTokenTypes2["method"] = "method";
      SemanticTokenTypes2["macro"] = "macro";
      SemanticTokenTypes2["keyword"] = "keyword";
      SemanticTokenTypes2["modifier"] = "modifier";
      SemanticTokenTypes2["comment"] = "comment";
      SemanticTokenTypes2["string"] = "string";
      SemanticTokenTypes2["number"] = "number";
      SemanticTokenTypes2["regexp"] = "regexp";
      SemanticTokenTypes2["operator"] = "operator";
      SemanticTokenTypes2["decorator"] = "decorator";
      SemanticTokenTypes2["label"] = "label";
    })(SemanticTokenTypes || (SemanticTokenTypes = {}));
    (function(SemanticTokenModifiers2) {
      SemanticTokenModifiers2["declaration"] = "declaration";
      SemanticTokenModifiers2["definition"] = "definition";
      SemanticTokenModifiers2["readonly"] = "readonly";
      SemanticTokenModifiers2["static"] = "static";
      SemanticTokenModifiers2["deprecated"] = "deprecated";
      SemanticTokenModifiers2["abstract"] = "abstract";
      SemanticTokenModifiers2["async"] = "async";
      SemanticTokenModifiers2["modification"] = "modification";
      SemanticTokenModifiers2["documentation"] = "documentation";
      SemanticTokenModifiers2["defaultLibrary"] = "defaultLibrary";
    })(SemanticTokenModifiers || (SemanticTokenModifiers = {}));
    (function(SemanticTokens2) {
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && (candidate.resultId === void 0 || typeof candidate.resultId === "string") && Array.isArray(candidate.data) && (candidate.data.length === 0 || typeof candidate.data[0] === "number");
      }
      SemanticTokens2.is = is;
    })(SemanticTokens || (SemanticTokens = {}));
    (function(InlineValueText2) {
      function create(range, text) {
        return { range, text };
      }
      InlineValueText2.create = create;
      function is(value) {
        const candidate = value;
        return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && Is.string(candidate.text);
      }
      InlineValueText2.is = is;
    })(InlineValueText || (InlineValueText = {}));
    (function(InlineValueVariableLookup2) {
      function create(range, variableName, caseSensitiveLookup) {
        return { range, variableName, caseSensitiveLookup };
      }
      InlineValueVariableLookup2.create = create;
      function is(value) {
        const candidate = value;
        return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && Is.boolean(candidate.caseSensitiveLookup) && (Is.string(candidate.variableName) || candidate.variableName === void 0);
      }
      InlineValueVariableLookup2.is = is;
    })(InlineValueVariableLookup || (InlineValueVariableLookup = {}));
    (function(InlineValueEvaluatableExpression2) {
      function create(range, expression) {
        return { range, expression };
      }
      InlineValueEvaluatableExpression2.create = create;
      function is(value) {
        const candidate = value;
        return candidate !== void 0 && candidate !== null && Range.is(candidate.range) && (Is.string(candidate.expression) || candidate.expression === void 0);
      }
      InlineValueEvaluatableExpression2.is = is;
    })(InlineValueEvaluatableExpression || (InlineValueEvaluatableExpression = {}));
    (function(InlineValueContext2) {
      function create(frameId, stoppedLocation) {
        return { frameId, stoppedLocation };
      }
      InlineValueContext2.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Range.is(value.stoppedLocation);
      }
      InlineValueContext2.is = is;
    })(InlineValueContext || (InlineValueContext = {}));
    (function(InlayHintKind2) {
      InlayHintKind2.Type = 1;
      InlayHintKind2.Parameter = 2;
      function is(value) {
        return value === 1 || value === 2;
      }
      InlayHintKind2.is = is;
    })(InlayHintKind || (InlayHintKind = {}));
    (function(InlayHintLabelPart2) {
      function create(value) {
        return { value };
      }
      InlayHintLabelPart2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip) || MarkupContent.is(candidate.tooltip)) && (candidate.location === void 0 || Location.is(candidate.location)) && (candidate.command === void 0 || Command.is(candidate.command));
      }
      InlayHintLabelPart2.is = is;
    })(InlayHintLabelPart || (InlayHintLabelPart = {}));
    (function(InlayHint2) {
      function create(position, label, kind) {
        const result = { position, label };
        if (kind !== void 0) {
          result.kind = kind;
        }
        return result;
      }
      InlayHint2.create = create;
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && Position.is(candidate.position) && (Is.string(candidate.label) || Is.typedArray(candidate.label, InlayHintLabelPart.is)) && (candidate.kind === void 0 || InlayHintKind.is(candidate.kind)) && candidate.textEdits === void 0 || Is.typedArray(candidate.textEdits, TextEdit.is) && (candidate.tooltip === void 0 || Is.string(candidate.tooltip) || MarkupContent.is(candidate.tooltip)) && (candidate.paddingLeft === void 0 || Is.boolean(candidate.paddingLeft)) && (candidate.paddingRight === void 0 || Is.boolean(candidate.paddingRight));
      }
      InlayHint2.is = is;
    })(InlayHint || (InlayHint = {}));
    (function(StringValue2) {
      function createSnippet(value) {
        return { kind: "snippet", value };
      }
      StringValue2.createSnippet = createSnippet;
      function isSnippet(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && candidate.kind === "snippet" && Is.string(candidate.value);
      }
      StringValue2.isSnippet = isSnippet;
    })(StringValue || (StringValue = {}));
    (function(InlineCompletionItem2) {
      function create(insertText, filterText, range, command) {
        return { insertText, filterText, range, command };
      }
      InlineCompletionItem2.create = create;
    })(InlineCompletionItem || (InlineCompletionItem = {}));
    (function(InlineCompletionList2) {
      function create(items) {
        return { items };
      }
      InlineCompletionList2.create = create;
    })(InlineCompletionList || (InlineCompletionList = {}));
    (function(InlineCompletionTriggerKind2) {
      InlineCompletionTriggerKind2.Invoked = 1;
      InlineCompletionTriggerKind2.Automatic = 2;
    })(InlineCompletionTriggerKind || (InlineCompletionTriggerKind = {}));
    (function(SelectedCompletionInfo2) {
      function create(range, text) {
        return { range, text };
      }
      SelectedCompletionInfo2.create = create;
    })(SelectedCompletionInfo || (SelectedCompletionInfo = {}));
    (function(InlineCompletionContext2) {
      function create(triggerKind, selectedCompletionInfo) {
        return { triggerKind, selectedCompletionInfo };
      }
      InlineCompletionContext2.create = create;
    })(InlineCompletionContext || (InlineCompletionContext = {}));
    (function(WorkspaceFolder2) {
      function is(value) {
        const candidate = value;
        return Is.objectLiteral(candidate) && URI.is(candidate.uri) && Is.string(candidate.name);
      }
      WorkspaceFolder2.is = is;
    })(WorkspaceFolder || (WorkspaceFolder = {}));
    EOL = ["\n", "\r\n", "\r"];
    (function(TextDocument3) {
      function create(uri, languageId, version, content) {
        return new FullTextDocument(uri, languageId, version, content);
      }
      TextDocument3.create = create;
      function is(value) {
        const candidate = value;
        return Is.defined(candidate) && Is.string(candidate.uri) && (Is.undefined(candidate.languageId) || Is.string(candidate.languageId)) && Is.uinteger(candidate.lineCount) && Is.func(candidate.getText) && Is.func(candidate.positionAt) && Is.func(candidate.offsetAt) ? true : false;
      }
      TextDocument3.is = is;
      function applyEdits(document, edits) {
        let text = document.getText();
        const sortedEdits = mergeSort2(edits, (a, b) => {
          const diff = a.range.start.line - b.range.start.line;
          if (diff === 0) {
            return a.range.start.character - b.range.start.character;
          }
          return diff;
        });
        let lastModifiedOffset = text.length;
        for (let i = sortedEdits.length - 1; i >= 0; i--) {
          const e = sortedEdits[i];
          const startOffset = document.offsetAt(e.range.start);
          const endOffset = document.offsetAt(e.range.end);
          if (endOffset <= lastModifiedOffset) {
            text = text.substring(0, startOffset) + e.newText + text.substring(endOffset, text.length);
          } else {
            throw new Error("Overlapping edit");
          }
          lastModifiedOffset = startOffset;
        }
        return text;
      }
      TextDocument3.applyEdits = applyEdits;
      function mergeSort2(data, compare) {
        if (data.length <= 1) {
          return data;
        }
        const p = data.length / 2 | 0;
        const left = data.slice(0, p);
        const right = data.slice(p);
        mergeSort2(left, compare);
        mergeSort2(right, compare);
        let leftIdx = 0;
        let rightIdx = 0;
        let i = 0;
        while (leftIdx < left.length && rightIdx < right.length) {
          const ret = compare(left[leftIdx], right[rightIdx]);
          if (ret <= 0) {
            data[i++] = left[leftIdx++];
          } else {
            data[i++] = right[rightIdx++];
          }
        }
        while (leftIdx < left.length) {
          data[i++] = left[leftIdx++];
        }
        while (rightIdx < right.length) {
          data[i++] = right[rightIdx++];
        }
        return data;
      }
    })(TextDocument || (TextDocument = {}));
    FullTextDocument = class {
      constructor(uri, languageId, version, content) {
        this._uri = uri;
        this._languageId = languageId;
        this._version = version;
        this._content = content;
        this._lineOffsets = void 0;
      }
      get uri() {
        return this._uri;
      }
      get languageId() {
        return this._languageId;
      }
      get version() {
        return this._version;
      }
      getText(range) {
        if (range) {
          const start = this.offsetAt(range.start);
          const end = this.offsetAt(range.end);
          return this._content.substring(start, end);
        }
        return this._content;
      }
      update(event, version) {
        this._content = event.text;
        this._version = version;
        this._lineOffsets = void 0;
      }
      getLineOffsets() {
        if (this._lineOffsets === void 0) {
          const lineOffsets = [];
          const text = this._content;
          let isLineStart = true;
          for (let i = 0; i < text.length; i++) {
            if (isLineStart) {
              lineOffsets.push(i);
              isLineStart = false;
            }
            const ch = text.charAt(i);
            isLineStart = ch === "\r" || ch === "\n";
            if (ch === "\r" && i + 1 < text.length && text.charAt(i + 1) === "\n") {
              i++;
            }
          }
          if (isLineStart && text.length > 0) {
            lineOffsets.push(text.length);
          }
          this._lineOffsets = lineOffsets;
        }
        return this._lineOffsets;
      }
      positionAt(offset) {
        offset = Math.max(Math.min(offset, this._content.length), 0);
        const lineOffsets = this.getLineOffsets();
        let low = 0, high = lineOffsets.length;
        if (high === 0) {
          return Position.create(0, offset);
        }
        while (low < high) {
          const mid = Math.floor((low + high) / 2);
          if (lineOffsets[mid] > offset) {
            high = mid;
          } else {
            low = mid + 1;
          }
        }
        const line = low - 1;
        return Position.create(line, offset - lineOffsets[line]);
      }
      offsetAt(position) {
        const lineOffsets = this.getLineOffsets();
        if (position.line >= lineOffsets.length) {
          return this._content.length;
        } else if (position.line < 0) {
          return 0;
        }
        const lineOffset = lineOffsets[position.line];
        const nextLineOffset = position.line + 1 < lineOffsets.length ? lineOffsets[position.line + 1] : this._content.length;
        return Math.max(Math.min(lineOffset + position.character, nextLineOffset), lineOffset);
      }
      get lineCount() {
        return this.getLineOffsets().length;
      }
    };
    (function(Is2) {
      const toString = Object.prototype.toString;
      function defined(value) {
        return typeof value !== "undefined";
      }
      Is2.defined = defined;
      function undefined2(value) {
        return typeof value === "undefined";
      }
      Is2.undefined = undefined2;
      function boolean(value) {
        return value === true || value === false;
      }
      Is2.boolean = boolean;
      function string(value) {
        return toString.call(value) === "[object String]";
      }
      Is2.string = string;
      function number(value) {
        return toString.call(value) === "[object Number]";
      }
      Is2.number = number;
      function numberRange(value, min, max) {
        return toString.call(value) === "[object Number]" && min <= value && value <= max;
      }
      Is2.numberRange = numberRange;
      function integer2(value) {
        return toString.call(value) === "[object Number]" && -2147483648 <= value && value <= 2147483647;
      }
      Is2.integer = integer2;
      function uinteger2(value) {
        return toString.call(value) === "[object Number]" && 0 <= value && value <= 2147483647;
      }
      Is2.uinteger = uinteger2;
      function func(value) {
        return toString.call(value) === "[object Function]";
      }
      Is2.func = func;
      function objectLiteral(value) {
        return value !== null && typeof value === "object";
      }
      Is2.objectLiteral = objectLiteral;
      function typedArray(value, check2) {
        return Array.isArray(value) && value.every(check2);
      }
      Is2.typedArray = typedArray;
    })(Is || (Is = {}));
  }
});

// node_modules/dockerfile-ast/lib/line.js
var require_line = __commonJS({
  "node_modules/dockerfile-ast/lib/line.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Line = void 0;
    var Line = class {
      constructor(document, range) {
        this.document = document;
        this.range = range;
      }
      getRange() {
        return this.range;
      }
      getTextContent() {
        return this.document.getText().substring(this.document.offsetAt(this.range.start), this.document.offsetAt(this.range.end));
      }
      isAfter(line) {
        return this.range.start.line > line.range.start.line;
      }
      isBefore(line) {
        return this.range.start.line < line;
      }
    };
    exports.Line = Line;
  }
});

// node_modules/dockerfile-ast/lib/util.js
var require_util = __commonJS({
  "node_modules/dockerfile-ast/lib/util.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Util = void 0;
    var Util = class _Util {
      static isUTF8BOM(char) {
        const uintArray = Uint8Array.from(Buffer.from(char, "UTF-8"));
        return uintArray[0] === 239 && uintArray[1] == 187 && uintArray[2] == 191;
      }
      static isWhitespace(char) {
        return char === " " || char === "	" || _Util.isNewline(char);
      }
      static isNewline(char) {
        return char === "\r" || char === "\n";
      }
      static findLeadingNonWhitespace(content, escapeChar) {
        whitespaceCheck: for (let i = 0; i < content.length; i++) {
          switch (content.charAt(i)) {
            case " ":
            case "	":
              continue;
            case escapeChar:
              escapeCheck: for (let j = i + 1; j < content.length; j++) {
                switch (content.charAt(j)) {
                  case " ":
                  case "	":
                    continue;
                  case "\r":
                    i = j + 1;
                    continue whitespaceCheck;
                  case "\n":
                    i = j;
                    continue whitespaceCheck;
                  default:
                    break escapeCheck;
                }
              }
              return -1;
            default:
              return i;
          }
        }
        return -1;
      }
      /**
       * Determines if the given position is contained within the given range.
       *
       * @param position the position to check
       * @param range the range to see if the position is inside of
       */
      static isInsideRange(position, range) {
        if (range.start.line === range.end.line) {
          return range.start.line === position.line && range.start.character <= position.character && position.character <= range.end.character;
        } else if (range.start.line === position.line) {
          return range.start.character <= position.character;
        } else if (range.end.line === position.line) {
          return position.character <= range.end.character;
        }
        return range.start.line < position.line && position.line < range.end.line;
      }
      static parseHeredocName(value) {
        value = value.substring(2);
        if (value.charAt(0) === "-") {
          value = value.substring(1);
        }
        if (value.charAt(0) === '"') {
          if (value.charAt(value.length - 1) !== '"') {
            return null;
          }
          value = value.substring(1, value.length - 1);
        }
        if (value.charAt(0) === "'") {
          if (value.charAt(value.length - 1) !== "'") {
            return null;
          }
          value = value.substring(1, value.length - 1);
        }
        if (value.charAt(0) === "<") {
          return null;
        }
        return value;
      }
    };
    exports.Util = Util;
  }
});

// node_modules/dockerfile-ast/lib/comment.js
var require_comment = __commonJS({
  "node_modules/dockerfile-ast/lib/comment.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Comment = void 0;
    var vscode_languageserver_types_1 = (init_main2(), __toCommonJS(main_exports));
    var line_1 = require_line();
    var util_1 = require_util();
    var Comment = class extends line_1.Line {
      constructor(document, range) {
        super(document, range);
      }
      toString() {
        const content = this.getContent();
        if (content) {
          return "# " + content;
        }
        return "#";
      }
      /**
       * Returns the content of this comment. This excludes leading and
       * trailing whitespace as well as the # symbol. If the comment only
       * consists of whitespace, the empty string will be returned.
       */
      getContent() {
        let range = this.getContentRange();
        if (range === null) {
          return "";
        }
        return this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
      }
      /**
       * Returns a range that includes the content of the comment
       * excluding any leading and trailing whitespace as well as the #
       * symbol. May return null if the comment only consists of whitespace
       * characters.
       */
      getContentRange() {
        let range = this.getRange();
        const startOffset = this.document.offsetAt(range.start);
        let raw = this.document.getText().substring(startOffset, this.document.offsetAt(range.end));
        let start = -1;
        let end = -1;
        for (let i = 1; i < raw.length; i++) {
          if (!util_1.Util.isWhitespace(raw.charAt(i))) {
            start = i;
            break;
          }
        }
        if (start === -1) {
          return null;
        }
        for (let i = raw.length - 1; i >= 1; i--) {
          if (!util_1.Util.isWhitespace(raw.charAt(i))) {
            end = i + 1;
            break;
          }
        }
        return vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + start), this.document.positionAt(startOffset + end));
      }
    };
    exports.Comment = Comment;
  }
});

// node_modules/vscode-languageserver-textdocument/lib/esm/main.js
var main_exports2 = {};
__export(main_exports2, {
  TextDocument: () => TextDocument2
});
function mergeSort(data, compare) {
  if (data.length <= 1) {
    return data;
  }
  const p = data.length / 2 | 0;
  const left = data.slice(0, p);
  const right = data.slice(p);
  mergeSort(left, compare);
  mergeSort(right, compare);
  let leftIdx = 0;
  let rightIdx = 0;
  let i = 0;
  while (leftIdx < left.length && rightIdx < right.length) {
    const ret = compare(left[leftIdx], right[rightIdx]);
    if (ret <= 0) {
      data[i++] = left[leftIdx++];
    } else {
      data[i++] = right[rightIdx++];
    }
  }
  while (leftIdx < left.length) {
    data[i++] = left[leftIdx++];
  }
  while (rightIdx < right.length) {
    data[i++] = right[rightIdx++];
  }
  return data;
}
function computeLineOffsets(text, isAtLineStart, textOffset = 0) {
  const result = isAtLineStart ? [textOffset] : [];
  for (let i = 0; i < text.length; i++) {
    const ch = text.charCodeAt(i);
    if (isEOL2(ch)) {
      if (ch === 13 && i + 1 < text.length && text.charCodeAt(i + 1) === 10) {
        i++;
      }
      result.push(textOffset + i + 1);
    }
  }
  return result;
}
function isEOL2(char) {
  return char === 13 || char === 10;
}
function getWellformedRange(range) {
  const start = range.start;
  const end = range.end;
  if (start.line > end.line || start.line === end.line && start.character > end.character) {
    return { start: end, end: start };
  }
  return range;
}
function getWellformedEdit(textEdit) {
  const range = getWellformedRange(textEdit.range);
  if (range !== textEdit.range) {
    return { newText: textEdit.newText, range };
  }
  return textEdit;
}
var FullTextDocument2, TextDocument2;
var init_main3 = __esm({
  "node_modules/vscode-languageserver-textdocument/lib/esm/main.js"() {
    "use strict";
    FullTextDocument2 = class _FullTextDocument {
      constructor(uri, languageId, version, content) {
        this._uri = uri;
        this._languageId = languageId;
        this._version = version;
        this._content = content;
        this._lineOffsets = void 0;
      }
      get uri() {
        return this._uri;
      }
      get languageId() {
        return this._languageId;
      }
      get version() {
        return this._version;
      }
      getText(range) {
        if (range) {
          const start = this.offsetAt(range.start);
          const end = this.offsetAt(range.end);
          return this._content.substring(start, end);
        }
        return this._content;
      }
      update(changes, version) {
        for (const change of changes) {
          if (_FullTextDocument.isIncremental(change)) {
            const range = getWellformedRange(change.range);
            const startOffset = this.offsetAt(range.start);
            const endOffset = this.offsetAt(range.end);
            this._content = this._content.substring(0, startOffset) + change.text + this._content.substring(endOffset, this._content.length);
            const insertedEndOffset = startOffset + change.text.length;
            const crlfAtStart = this._content.charCodeAt(startOffset - 1) === 13 && this._content.charCodeAt(startOffset) === 10;
            const crlfAtEnd = this._content.charCodeAt(insertedEndOffset - 1) === 13 && this._content.charCodeAt(insertedEndOffset) === 10;
            if (crlfAtStart || crlfAtEnd) {
              this._lineOffsets = void 0;
              continue;
            }
            const startLine = Math.max(range.start.line, 0);
            const endLine = Math.max(range.end.line, 0);
            let lineOffsets = this._lineOffsets;
            const addedLineOffsets = computeLineOffsets(change.text, false, startOffset);
            if (endLine - startLine === addedLineOffsets.length) {
              for (let i = 0, len = addedLineOffsets.length; i < len; i++) {
                lineOffsets[i + startLine + 1] = addedLineOffsets[i];
              }
            } else {
              if (addedLineOffsets.length < 1e4) {
                lineOffsets.splice(startLine + 1, endLine - startLine, ...addedLineOffsets);
              } else {
                this._lineOffsets = lineOffsets = lineOffsets.slice(0, startLine + 1).concat(addedLineOffsets, lineOffsets.slice(endLine + 1));
              }
            }
            const diff = change.text.length - (endOffset - startOffset);
            if (diff !== 0) {
              for (let i = startLine + 1 + addedLineOffsets.length, len = lineOffsets.length; i < len; i++) {
                lineOffsets[i] = lineOffsets[i] + diff;
              }
            }
          } else if (_FullTextDocument.isFull(change)) {
            this._content = change.text;
            this._lineOffsets = void 0;
          } else {
            throw new Error("Unknown change event received");
          }
        }
        this._version = version;
      }
      getLineOffsets() {
        if (this._lineOffsets === void 0) {
          this._lineOffsets = computeLineOffsets(this._content, true);
        }
        return this._lineOffsets;
      }
      positionAt(offset) {
        offset = Math.max(Math.min(offset, this._content.length), 0);
        const lineOffsets = this.getLineOffsets();
        let low = 0, high = lineOffsets.length;
        if (high === 0) {
          return { line: 0, character: offset };
        }
        while (low < high) {
          const mid = Math.floor((low + high) / 2);
          if (lineOffsets[mid] > offset) {
            high = mid;
          } else {
            low = mid + 1;
          }
        }
        const line = low - 1;
        offset = this.ensureBeforeEOL(offset, lineOffsets[line]);
        return { line, character: offset - lineOffsets[line] };
      }
      offsetAt(position) {
        const lineOffsets = this.getLineOffsets();
        if (position.line >= lineOffsets.length) {
          return this._content.length;
        } else if (position.line < 0) {
          return 0;
        }
        const lineOffset = lineOffsets[position.line];
        if (position.character <= 0) {
          return lineOffset;
        }
        const nextLineOffset = position.line + 1 < lineOffsets.length ? lineOffsets[position.line + 1] : this._content.length;
        const offset = Math.min(lineOffset + position.character, nextLineOffset);
        return this.ensureBeforeEOL(offset, lineOffset);
      }
      getLineRange(line) {
        const lineOffsets = this.getLineOffsets();
        if (line >= lineOffsets.length) {
          const lastLine = lineOffsets.length - 1;
          return { start: { line: lastLine, character: 0 }, end: { line: lastLine, character: this._content.length - lineOffsets[lastLine] } };
        } else if (line < 0) {
          return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
        }
        const startOffset = lineOffsets[line];
        const nextLineOffset = line + 1 < lineOffsets.length ? lineOffsets[line + 1] : this._content.length;
        const endOffset = this.ensureBeforeEOL(nextLineOffset, startOffset);
        return { start: { line, character: 0 }, end: { line, character: endOffset - startOffset } };
      }
      getEOLCharacters(line) {
        const lineOffsets = this.getLineOffsets();
        if (line >= lineOffsets.length) {
          return "";
        } else if (line < 0) {
          return "";
        }
        const nextLineOffset = line + 1 < lineOffsets.length ? lineOffsets[line + 1] : this._content.length;
        const eolOffset = this.ensureBeforeEOL(nextLineOffset, lineOffsets[line]);
        return this._content.substring(eolOffset, nextLineOffset);
      }
      ensureBeforeEOL(offset, lineOffset) {
        while (offset > lineOffset && isEOL2(this._content.charCodeAt(offset - 1))) {
          offset--;
        }
        return offset;
      }
      get lineCount() {
        return this.getLineOffsets().length;
      }
      static isIncremental(event) {
        const candidate = event;
        return candidate !== void 0 && candidate !== null && typeof candidate.text === "string" && candidate.range !== void 0 && (candidate.rangeLength === void 0 || typeof candidate.rangeLength === "number");
      }
      static isFull(event) {
        const candidate = event;
        return candidate !== void 0 && candidate !== null && typeof candidate.text === "string" && candidate.range === void 0 && candidate.rangeLength === void 0;
      }
    };
    (function(TextDocument3) {
      function create(uri, languageId, version, content) {
        return new FullTextDocument2(uri, languageId, version, content);
      }
      TextDocument3.create = create;
      function update(document, changes, version) {
        if (document instanceof FullTextDocument2) {
          document.update(changes, version);
          return document;
        } else {
          throw new Error("TextDocument.update: document must be created by TextDocument.create");
        }
      }
      TextDocument3.update = update;
      function applyEdits(document, edits) {
        const text = document.getText();
        const sortedEdits = mergeSort(edits.map(getWellformedEdit), (a, b) => {
          const diff = a.range.start.line - b.range.start.line;
          if (diff === 0) {
            return a.range.start.character - b.range.start.character;
          }
          return diff;
        });
        let lastModifiedOffset = 0;
        const spans = [];
        for (const e of sortedEdits) {
          const startOffset = document.offsetAt(e.range.start);
          if (startOffset < lastModifiedOffset) {
            throw new Error("Overlapping edit");
          } else if (startOffset > lastModifiedOffset) {
            spans.push(text.substring(lastModifiedOffset, startOffset));
          }
          if (e.newText.length) {
            spans.push(e.newText);
          }
          lastModifiedOffset = document.offsetAt(e.range.end);
        }
        spans.push(text.substr(lastModifiedOffset));
        return spans.join("");
      }
      TextDocument3.applyEdits = applyEdits;
    })(TextDocument2 || (TextDocument2 = {}));
  }
});

// node_modules/dockerfile-ast/lib/parserDirective.js
var require_parserDirective = __commonJS({
  "node_modules/dockerfile-ast/lib/parserDirective.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ParserDirective = void 0;
    var main_1 = require_main();
    var line_1 = require_line();
    var ParserDirective = class extends line_1.Line {
      constructor(document, range, nameRange, valueRange) {
        super(document, range);
        this.nameRange = nameRange;
        this.valueRange = valueRange;
      }
      toString() {
        return "# " + this.getName() + "=" + this.getValue();
      }
      getNameRange() {
        return this.nameRange;
      }
      getValueRange() {
        return this.valueRange;
      }
      getName() {
        return this.document.getText().substring(this.document.offsetAt(this.nameRange.start), this.document.offsetAt(this.nameRange.end));
      }
      getValue() {
        return this.document.getText().substring(this.document.offsetAt(this.valueRange.start), this.document.offsetAt(this.valueRange.end));
      }
      getDirective() {
        const directive = main_1.Directive[this.getName().toLowerCase()];
        return directive === void 0 ? null : directive;
      }
    };
    exports.ParserDirective = ParserDirective;
  }
});

// node_modules/dockerfile-ast/lib/heredoc.js
var require_heredoc = __commonJS({
  "node_modules/dockerfile-ast/lib/heredoc.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Heredoc = void 0;
    var Heredoc = class {
      constructor(startRange, name, nameRange, contentRange, endRange) {
        this.startRange = startRange;
        this.name = name;
        this.nameRange = nameRange;
        this.contentRange = contentRange;
        this.endRange = endRange;
      }
      /**
       * Returns the name of the here-document.
       *
       * This API is experimental and subject to change.
       */
      getName() {
        return this.name;
      }
      /**
       * Returns the range of the start operator and the name. If the
       * here-document is initialized with <<EOT then the start range would
       * encompass all five characters.
       *
       * This API is experimental and subject to change.
       */
      getStartRange() {
        return this.startRange;
      }
      /**
       * Returns the range of this here-document's name that is declared at
       * the beginning of the here-document with the operator. If the
       * here-document is initialized with <<EOT then the name range would
       * encompass the latter three "EOT" characters.
       *
       * This API is experimental and subject to change.
       */
      getNameRange() {
        return this.nameRange;
      }
      /**
       * Returns the range of the content of this here-document. This may
       * be null if the here-document has no content because:
       * - the start range is the only thing that was declared
       * - the end range was declared immediately and there is no content
       *
       * This API is experimental and subject to change.
       */
      getContentRange() {
        return this.contentRange;
      }
      /**
       * Returns the range of the here-document's name on a line that
       * represents the end of the here-document.
       *
       * This API is experimental and subject to change.
       */
      getDelimiterRange() {
        return this.endRange;
      }
    };
    exports.Heredoc = Heredoc;
  }
});

// node_modules/dockerfile-ast/lib/variable.js
var require_variable = __commonJS({
  "node_modules/dockerfile-ast/lib/variable.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Variable = void 0;
    var Variable = class {
      constructor(name, nameRange, range, modifier, modifierRange, substitutionParameter, substitutionRange, defined, buildVariable, stringValue) {
        this.name = name;
        this.nameRange = nameRange;
        this.range = range;
        this.modifier = modifier;
        this.modifierRange = modifierRange;
        this.substitutionParameter = substitutionParameter;
        this.substitutionRange = substitutionRange;
        this.defined = defined;
        this.buildVariable = buildVariable;
        this.stringValue = stringValue;
      }
      toString() {
        return this.stringValue;
      }
      getName() {
        return this.name;
      }
      getNameRange() {
        return this.nameRange;
      }
      /**
       * Returns the range of the entire variable. This includes the symbols for
       * the declaration of the variable such as the $, {, and } symbols.
       *
       * @return the range in the document that this variable encompasses in its
       *         entirety
       */
      getRange() {
        return this.range;
      }
      /**
       * Returns the modifier character that has been set for
       * specifying how this variable should be expanded and resolved.
       * If this variable is ${variable:+value} then the modifier
       * character is '+'. Will be the empty string if the variable is
       * declared as ${variable:}. Otherwise, will be null if this
       * variable will not use variable substitution at all (such as
       * ${variable} or $variable).
       *
       * @return this variable's modifier character, or the empty
       *         string if it does not have one, or null if this
       *         variable will not use variable substitution
       */
      getModifier() {
        return this.modifier;
      }
      getModifierRange() {
        return this.modifierRange;
      }
      /**
       * Returns the parameter that will be used for substitution if
       * this variable uses modifiers to define how its value should be
       * resolved. If this variable is ${variable:+value} then the
       * substitution value will be 'value'. Will be the empty string
       * if the variable is declared as ${variable:+} or some other
       * variant where the only thing that follows the modifier
       * character (excluding considerations of escape characters and
       * so on) is the variable's closing bracket. May be null if this
       * variable does not have a modifier character defined (such as
       * ${variable} or $variable).
       *
       * @return this variable's substitution parameter, or the empty
       *         string if it does not have one, or null if there is
       *         not one defined
       */
      getSubstitutionParameter() {
        return this.substitutionParameter;
      }
      getSubstitutionRange() {
        return this.substitutionRange;
      }
      /**
       * Returns whether this variable has been defined or not.
       *
       * @return true if this variable has been defined, false otherwise
       */
      isDefined() {
        return this.defined;
      }
      isBuildVariable() {
        return this.buildVariable === true;
      }
      isEnvironmentVariable() {
        return this.buildVariable === false;
      }
    };
    exports.Variable = Variable;
  }
});

// node_modules/dockerfile-ast/lib/instruction.js
var require_instruction = __commonJS({
  "node_modules/dockerfile-ast/lib/instruction.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Instruction = void 0;
    var vscode_languageserver_types_1 = (init_main2(), __toCommonJS(main_exports));
    var util_1 = require_util();
    var line_1 = require_line();
    var argument_1 = require_argument();
    var heredoc_1 = require_heredoc();
    var variable_1 = require_variable();
    var main_1 = require_main();
    var Instruction = class extends line_1.Line {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range);
        this.dockerfile = dockerfile;
        this.escapeChar = escapeChar;
        this.instruction = instruction;
        this.instructionRange = instructionRange;
      }
      toString() {
        let value = this.getKeyword();
        for (let arg of this.getRawArguments()) {
          value += " ";
          value += arg.getValue();
        }
        return value;
      }
      getRangeContent(range) {
        if (range === null) {
          return null;
        }
        return this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
      }
      getInstructionRange() {
        return this.instructionRange;
      }
      getInstruction() {
        return this.instruction;
      }
      getKeyword() {
        return this.getInstruction().toUpperCase();
      }
      getArgumentsRange() {
        let args = this.getArguments();
        if (args.length === 0) {
          return null;
        }
        return vscode_languageserver_types_1.Range.create(args[0].getRange().start, args[args.length - 1].getRange().end);
      }
      getArgumentsRanges() {
        let args = this.getArguments();
        if (args.length === 0) {
          return [];
        }
        if (args[0].getRange().start.line === args[args.length - 1].getRange().end.line) {
          return [vscode_languageserver_types_1.Range.create(args[0].getRange().start, args[args.length - 1].getRange().end)];
        }
        let ranges = [];
        let end = -1;
        let startPosition = args[0].getRange().start;
        let range = this.getInstructionRange();
        let extra = this.document.offsetAt(startPosition) - this.document.offsetAt(range.start);
        let content = this.getTextContent();
        let fullArgs = content.substring(extra, this.document.offsetAt(args[args.length - 1].getRange().end) - this.document.offsetAt(range.start));
        let offset = this.document.offsetAt(range.start) + extra;
        let start = false;
        let comment = false;
        for (let i = 0; i < fullArgs.length; i++) {
          let char = fullArgs.charAt(i);
          if (char === this.escapeChar) {
            let next = fullArgs.charAt(i + 1);
            if (next === " " || next === "	") {
              whitespaceCheck: for (let j = i + 2; j < fullArgs.length; j++) {
                switch (fullArgs.charAt(j)) {
                  case " ":
                  case "	":
                    continue;
                  case "\r":
                    j++;
                  case "\n":
                    if (startPosition !== null) {
                      ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
                    }
                    startPosition = null;
                    start = true;
                    comment = false;
                    i = j;
                    break whitespaceCheck;
                  default:
                    break whitespaceCheck;
                }
              }
            } else if (next === "\r") {
              if (startPosition !== null) {
                ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
                startPosition = null;
              }
              start = true;
              comment = false;
              i += 2;
            } else if (next === "\n") {
              if (startPosition !== null) {
                ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
              }
              startPosition = null;
              start = true;
              comment = false;
              i++;
            } else {
              i++;
            }
          } else if (util_1.Util.isNewline(char)) {
            if (comment) {
              startPosition = null;
              start = true;
              comment = false;
            }
          } else {
            if (!comment) {
              if (startPosition === null) {
                if (char === "#") {
                  comment = true;
                  continue;
                }
                let position = this.document.positionAt(offset + i);
                if (position.character !== 0) {
                  startPosition = vscode_languageserver_types_1.Position.create(position.line, 0);
                }
              }
              end = i;
            }
          }
        }
        if (startPosition === null) {
          ranges.push(vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + end), this.document.positionAt(offset + end + 1)));
        } else {
          ranges.push(vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(offset + end + 1)));
        }
        return ranges;
      }
      getRawArgumentsContent() {
        let args = this.getArguments();
        if (args.length === 0) {
          return null;
        }
        return this.getRangeContent(vscode_languageserver_types_1.Range.create(args[0].getRange().start, args[args.length - 1].getRange().end));
      }
      getArgumentsContent() {
        let args = this.getArguments();
        if (args.length === 0) {
          return null;
        }
        let content = "";
        let ranges = this.getArgumentsRanges();
        let documentText = this.document.getText();
        for (let range of ranges) {
          content += documentText.substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
        }
        return content;
      }
      getArguments() {
        return this.getRawArguments();
      }
      getRawArguments() {
        let args = [];
        let range = this.getInstructionRange();
        let extra = this.document.offsetAt(range.end) - this.document.offsetAt(range.start);
        let content = this.getTextContent();
        let fullArgs = content.substring(extra);
        let offset = this.document.offsetAt(range.start) + extra;
        let start = false;
        let comment = false;
        let found2 = -1;
        let escapedWhitespaceDetected = false;
        let escaping = false;
        let escapeMarker = -1;
        let escapedArg = "";
        for (let i = 0; i < fullArgs.length; i++) {
          let char = fullArgs.charAt(i);
          if (util_1.Util.isWhitespace(char)) {
            if (escaping) {
              escapedWhitespaceDetected = true;
              if (util_1.Util.isNewline(char)) {
                escapedWhitespaceDetected = false;
                if (comment) {
                  comment = false;
                  start = true;
                }
              }
              continue;
            } else if (found2 !== -1) {
              if (escapeMarker === -1) {
                args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found2), this.document.positionAt(offset + i))));
              } else {
                args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found2), this.document.positionAt(offset + escapeMarker))));
              }
              escapeMarker = -1;
              escapedArg = "";
              found2 = -1;
            }
          } else if (char === this.escapeChar) {
            let next = fullArgs.charAt(i + 1);
            if (next === " " || next === "	") {
              whitespaceCheck: for (let j = i + 2; j < fullArgs.length; j++) {
                let newlineCheck = fullArgs.charAt(j);
                switch (newlineCheck) {
                  case " ":
                  case "	":
                    continue;
                  case "\r":
                    j++;
                  case "\n":
                    comment = false;
                    escaping = true;
                    start = true;
                    if (found2 !== -1) {
                      escapeMarker = i;
                    }
                    i = j;
                    break whitespaceCheck;
                  default:
                    escapeMarker = i;
                    if (found2 === -1) {
                      i = j - 1;
                    }
                    break whitespaceCheck;
                }
              }
            } else if (next === "\r") {
              comment = false;
              escaping = true;
              start = true;
              if (found2 !== -1 && escapeMarker === -1) {
                escapeMarker = i;
              }
              i += 2;
            } else if (next === "\n") {
              comment = false;
              escaping = true;
              start = true;
              if (found2 !== -1 && escapeMarker === -1) {
                escapeMarker = i;
              }
              i++;
            } else {
              if (escapedWhitespaceDetected && escapeMarker !== -1) {
                args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found2), this.document.positionAt(offset + escapeMarker))));
                escapedArg = "";
                found2 = -1;
              }
              escapeMarker = -1;
              escapedWhitespaceDetected = false;
              escaping = false;
              if (next === "$") {
                escapedArg = escapedArg + char + next;
              } else if (next === "") {
                break;
              } else {
                escapedArg = escapedArg + next;
              }
              if (found2 === -1) {
                found2 = i;
              }
              i++;
            }
          } else if (!comment) {
            if (start && char === "#") {
              comment = true;
            } else {
              if (escapedWhitespaceDetected && escapeMarker !== -1) {
                args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found2), this.document.positionAt(offset + escapeMarker))));
                escapedArg = "";
                found2 = -1;
              }
              escapedWhitespaceDetected = false;
              escaping = false;
              escapeMarker = -1;
              escapedArg = escapedArg + char;
              if (found2 === -1) {
                found2 = i;
              }
            }
            start = false;
          }
        }
        if (found2 !== -1) {
          if (escapeMarker === -1) {
            args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found2), this.document.positionAt(offset + fullArgs.length))));
          } else {
            args.push(new argument_1.Argument(escapedArg, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + found2), this.document.positionAt(offset + escapeMarker))));
          }
        }
        return args;
      }
      getExpandedArguments() {
        let args = this.getArguments();
        for (let i = 0; i < args.length; i++) {
          const argRange = args[i].getRange();
          let offset = this.document.offsetAt(argRange.start);
          const variables = this.parseVariables(offset, args[i].getValue());
          const swaps = [];
          let requiresExpansion = false;
          for (let variable of variables) {
            const value = this.dockerfile.resolveVariable(variable.getName(), variable.getNameRange().start.line);
            swaps.push(value);
            requiresExpansion = requiresExpansion || value !== void 0;
          }
          if (requiresExpansion) {
            let expanded = "";
            for (let j = 0; j < swaps.length; j++) {
              const variableRange = variables[j].getRange();
              const start = this.document.offsetAt(variableRange.start);
              const end = this.document.offsetAt(variableRange.end);
              if (swaps[j]) {
                expanded += this.document.getText().substring(offset, start);
                expanded += swaps[j];
                offset = end;
              } else {
                expanded += this.document.getText().substring(offset, end);
                offset = end;
              }
            }
            const argEnd = this.document.offsetAt(argRange.end);
            if (argEnd !== offset) {
              expanded += this.document.getText().substring(offset, argEnd);
            }
            args[i] = new argument_1.Argument(expanded, argRange);
          }
        }
        return args;
      }
      getVariables() {
        const variables = [];
        const args = this.getRawArguments();
        for (const arg of args) {
          let range = arg.getRange();
          let rawValue = this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
          const parsedVariables = this.parseVariables(this.document.offsetAt(arg.getRange().start), rawValue);
          for (const parsedVariable of parsedVariables) {
            variables.push(parsedVariable);
          }
        }
        return variables;
      }
      parseVariables(offset, arg) {
        let variables = [];
        variableLoop: for (let i = 0; i < arg.length; i++) {
          switch (arg.charAt(i)) {
            case this.escapeChar:
              if (arg.charAt(i + 1) === "$") {
                i++;
              }
              break;
            case "$":
              if (arg.charAt(i + 1) === "{") {
                let escapedString = "${";
                let escapedName = "";
                let nameEnd = -1;
                let escapedSubstitutionParameter = "";
                let substitutionStart = -1;
                let substitutionEnd = -1;
                let modifierRead = -1;
                nameLoop: for (let j = i + 2; j < arg.length; j++) {
                  let char = arg.charAt(j);
                  switch (char) {
                    case this.escapeChar:
                      for (let k = j + 1; k < arg.length; k++) {
                        switch (arg.charAt(k)) {
                          case " ":
                          case "	":
                          case "\r":
                            continue;
                          case "\n":
                            j = k;
                            continue nameLoop;
                        }
                      }
                      break;
                    case "}":
                      escapedString += "}";
                      let modifier = null;
                      let modifierRange = null;
                      let substitutionParameter = modifierRead !== -1 ? escapedSubstitutionParameter : null;
                      let substitutionRange = null;
                      if (nameEnd === -1) {
                        nameEnd = j;
                      } else if (nameEnd + 1 === j) {
                        modifier = "";
                        modifierRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + nameEnd + 1), this.document.positionAt(offset + nameEnd + 1));
                      } else {
                        if (substitutionStart === -1) {
                          substitutionStart = modifierRead + 1;
                          substitutionEnd = modifierRead + 1;
                        } else {
                          substitutionEnd = substitutionEnd + 1;
                        }
                        modifier = arg.substring(modifierRead, modifierRead + 1);
                        modifierRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + modifierRead), this.document.positionAt(offset + modifierRead + 1));
                        substitutionRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + substitutionStart), this.document.positionAt(offset + substitutionEnd));
                      }
                      let start = this.document.positionAt(offset + i);
                      variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 2), this.document.positionAt(offset + nameEnd)), vscode_languageserver_types_1.Range.create(start, this.document.positionAt(offset + j + 1)), modifier, modifierRange, substitutionParameter, substitutionRange, this.dockerfile.resolveVariable(escapedName, start.line) !== void 0, this.isBuildVariable(escapedName, start.line), escapedString));
                      i = j;
                      continue variableLoop;
                    case ":":
                      if (nameEnd === -1) {
                        nameEnd = j;
                      } else if (modifierRead !== -1) {
                        if (substitutionStart === -1) {
                          substitutionStart = j;
                          substitutionEnd = j;
                        } else {
                          substitutionEnd = j;
                        }
                        escapedSubstitutionParameter += ":";
                      } else {
                        modifierRead = j;
                      }
                      escapedString += ":";
                      break;
                    case "\n":
                    case "\r":
                    case " ":
                    case "	":
                      break;
                    default:
                      if (nameEnd === -1) {
                        escapedName += char;
                      } else if (modifierRead !== -1) {
                        if (substitutionStart === -1) {
                          substitutionStart = j;
                          substitutionEnd = j;
                        } else {
                          substitutionEnd = j;
                        }
                        escapedSubstitutionParameter += char;
                      } else {
                        modifierRead = j;
                      }
                      escapedString += char;
                      break;
                  }
                }
                break variableLoop;
              } else if (util_1.Util.isWhitespace(arg.charAt(i + 1)) || i === arg.length - 1) {
                continue;
              } else {
                let escapedName = "";
                nameLoop: for (let j = i + 1; j < arg.length; j++) {
                  let char = arg.charAt(j);
                  switch (char) {
                    case "\r":
                    case "\n":
                    case " ":
                    case "	":
                      continue;
                    case "$":
                    case "'":
                    case '"':
                      let varStart = this.document.positionAt(offset + i);
                      variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + j)), vscode_languageserver_types_1.Range.create(varStart, this.document.positionAt(offset + j)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, varStart.line) !== void 0, this.isBuildVariable(escapedName, varStart.line), "$" + escapedName));
                      i = j - 1;
                      continue variableLoop;
                    case this.escapeChar:
                      for (let k = j + 1; k < arg.length; k++) {
                        switch (arg.charAt(k)) {
                          case " ":
                          case "	":
                          case "\r":
                            continue;
                          case "\n":
                            j = k;
                            continue nameLoop;
                        }
                      }
                      let start2 = this.document.positionAt(offset + i);
                      variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + j)), vscode_languageserver_types_1.Range.create(start2, this.document.positionAt(offset + j)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, start2.line) !== void 0, this.isBuildVariable(escapedName, start2.line), "$" + escapedName));
                      break variableLoop;
                  }
                  if (char.match(/^[a-z0-9_]+$/i) === null) {
                    let varStart = this.document.positionAt(offset + i);
                    variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + j)), vscode_languageserver_types_1.Range.create(varStart, this.document.positionAt(offset + j)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, varStart.line) !== void 0, this.isBuildVariable(escapedName, varStart.line), "$" + escapedName));
                    i = j - 1;
                    continue variableLoop;
                  }
                  escapedName += char;
                }
                let start = this.document.positionAt(offset + i);
                variables.push(new variable_1.Variable(escapedName, vscode_languageserver_types_1.Range.create(this.document.positionAt(offset + i + 1), this.document.positionAt(offset + arg.length)), vscode_languageserver_types_1.Range.create(start, this.document.positionAt(offset + arg.length)), null, null, null, null, this.dockerfile.resolveVariable(escapedName, start.line) !== void 0, this.isBuildVariable(escapedName, start.line), "$" + escapedName));
              }
              break variableLoop;
          }
        }
        return variables;
      }
      isBuildVariable(variable, line) {
        if (this.getKeyword() === main_1.Keyword.FROM) {
          for (const initialArg of this.dockerfile.getInitialARGs()) {
            const arg = initialArg;
            const property = arg.getProperty();
            if (property && variable === property.getName()) {
              return true;
            }
          }
          return void 0;
        }
        let image = this.dockerfile.getContainingImage(vscode_languageserver_types_1.Position.create(line, 0));
        let envs = image.getENVs();
        for (let i = envs.length - 1; i >= 0; i--) {
          if (envs[i].isBefore(line)) {
            for (let property of envs[i].getProperties()) {
              if (property.getName() === variable) {
                return false;
              }
            }
          }
        }
        let args = image.getARGs();
        for (let i = args.length - 1; i >= 0; i--) {
          if (args[i].isBefore(line)) {
            let property = args[i].getProperty();
            if (property && property.getName() === variable) {
              return true;
            }
          }
        }
        return void 0;
      }
      createSingleLineHeredocs(args) {
        const heredocs = [];
        for (const arg of args) {
          const value = arg.getValue();
          if (value.startsWith("<<") && util_1.Util.parseHeredocName(value) !== null) {
            const startRange = arg.getRange();
            const nameRange = this.getNameRange(startRange);
            const name = this.getName(nameRange);
            heredocs.push(new heredoc_1.Heredoc(startRange, name, nameRange, null, null));
          }
        }
        return heredocs;
      }
      getName(nameRange) {
        const content = this.document.getText(nameRange);
        let escaping = false;
        let name = "";
        nameLoop: for (let i = 0; i < content.length; i++) {
          const ch = content.charAt(i);
          switch (ch) {
            case this.escapeChar:
              escaping = true;
              for (let j = i + 1; j < content.length; j++) {
                switch (content.charAt(j)) {
                  case " ":
                  case "	":
                    break;
                  case "\r":
                    i = j + 1;
                    continue nameLoop;
                  case "\n":
                    i = j;
                    continue nameLoop;
                  default:
                    name += content.charAt(j);
                    i = j;
                    continue nameLoop;
                }
              }
              break;
            case "#":
              if (escaping) {
                for (let j = i + 1; j < content.length; j++) {
                  switch (content.charAt(j)) {
                    case "\n":
                      i = j;
                      continue nameLoop;
                  }
                }
              }
            case " ":
            case "	":
            case "\r":
            case "\n":
              if (escaping) {
                break;
              }
            default:
              name += ch;
              break;
          }
        }
        return name;
      }
      getNameRange(startRange) {
        const content = this.document.getText(startRange);
        let endFound = false;
        let searchHyphen = false;
        let start = -1;
        let end = -1;
        let escaping = false;
        let quote = null;
        contentLoop: for (let i = 0; i < content.length; i++) {
          const ch = content.charAt(i);
          switch (ch) {
            case '"':
            case "'":
              if (quote === ch) {
                break contentLoop;
              }
              quote = ch;
              continue;
            case this.escapeChar:
              for (let j = i + 1; j < content.length; j++) {
                switch (content.charAt(j)) {
                  case "\n":
                    escaping = true;
                    j = i;
                    continue contentLoop;
                }
              }
              break;
            case " ":
            case "	":
            case "\r":
            case "\n":
              break;
            case "<":
              if (endFound) {
                searchHyphen = true;
              } else {
                endFound = true;
              }
              break;
            case "-":
              if (searchHyphen) {
                searchHyphen = false;
                break;
              }
            case "#":
              if (escaping) {
                for (let j = i + 1; j < content.length; j++) {
                  switch (content.charAt(j)) {
                    case "\n":
                      i = j;
                      continue contentLoop;
                  }
                }
              }
            default:
              if (start === -1) {
                start = i;
              }
              if (quote !== null) {
                end = i + 1;
                break;
              }
              break contentLoop;
          }
        }
        if (start === -1) {
          return vscode_languageserver_types_1.Range.create(startRange.end, startRange.end);
        }
        const nameStart = this.document.positionAt(this.document.offsetAt(startRange.start) + start);
        const nameEnd = quote !== null ? this.document.positionAt(this.document.offsetAt(startRange.start) + end) : startRange.end;
        return vscode_languageserver_types_1.Range.create(nameStart, nameEnd);
      }
      getHeredocs() {
        const args = this.getArguments();
        if (args.length === 0) {
          return [];
        }
        const heredocs = [];
        const range = this.getRange();
        if (range.start.line === range.end.line) {
          return this.createSingleLineHeredocs(args);
        }
        const heredocDefinitions = [];
        let heredocsProcessed = false;
        let escaping = false;
        let contentStart = -1;
        let contentEnd = -1;
        let lineStart = -1;
        let currentHeredoc = 0;
        const startOffset = this.document.offsetAt(args[0].getRange().start);
        const content = this.getRangeContent(vscode_languageserver_types_1.Range.create(args[0].getRange().start, this.getRange().end));
        contentLoop: for (let i = 0; i < content.length; i++) {
          switch (content.charAt(i)) {
            case this.escapeChar:
              escaping = true;
              for (let j = i + 1; j < content.length; j++) {
                switch (content.charAt(j)) {
                  case " ":
                  case "	":
                    break;
                  case "\r":
                    j++;
                  case "\n":
                    i = j;
                    continue contentLoop;
                  default:
                    i = j;
                    continue contentLoop;
                }
              }
              break;
            case "\r":
              break;
            case "\n":
              if (escaping) {
                break;
              }
              if (heredocsProcessed) {
                if (contentStart === -1) {
                  contentStart = i;
                }
                contentEnd = i;
                const arg = heredocDefinitions[currentHeredoc];
                const startRange = arg.getRange();
                const nameRange = this.getNameRange(startRange);
                const name = this.getName(nameRange);
                const delimiterRange = this.getDelimiterRange(arg, name, vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + lineStart), this.document.positionAt(startOffset + i)));
                if (delimiterRange !== null) {
                  const contentRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + contentStart), this.document.positionAt(startOffset + lineStart - 1));
                  heredocs.push(new heredoc_1.Heredoc(startRange, name, nameRange, contentRange, delimiterRange));
                  contentStart = -1;
                  currentHeredoc++;
                }
                lineStart = -1;
              } else {
                const offsetLimit = startOffset + i;
                for (const arg of args) {
                  if (this.document.offsetAt(arg.getRange().start) < offsetLimit) {
                    if (arg.getValue().startsWith("<<")) {
                      heredocDefinitions.push(arg);
                    }
                  } else {
                    break;
                  }
                }
                heredocsProcessed = true;
                lineStart = -1;
                continue contentLoop;
              }
              break;
            case " ":
            case "	":
              if (escaping) {
                break;
              }
            case "#":
              if (escaping) {
                for (let j = i + 1; j < content.length; j++) {
                  switch (content.charAt(j)) {
                    case "\n":
                      i = j;
                      continue contentLoop;
                  }
                }
              }
            default:
              if (escaping) {
                escaping = false;
              }
              if (heredocsProcessed) {
                if (contentStart === -1) {
                  contentStart = i;
                }
                if (lineStart === -1) {
                  lineStart = i;
                }
              }
              break;
          }
        }
        if (heredocsProcessed) {
          const arg = heredocDefinitions[currentHeredoc];
          const startRange = arg.getRange();
          const nameRange = this.getNameRange(startRange);
          const name = this.getName(nameRange);
          let contentRange = null;
          const delimiterRange = this.getDelimiterRange(arg, name, vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + lineStart), range.end));
          if (delimiterRange === null) {
            contentRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + contentStart), range.end);
          } else if (contentEnd !== -1) {
            contentRange = vscode_languageserver_types_1.Range.create(this.document.positionAt(startOffset + contentStart), this.document.positionAt(startOffset + contentEnd));
          }
          heredocs.push(new heredoc_1.Heredoc(startRange, name, nameRange, contentRange, delimiterRange));
          currentHeredoc++;
          for (let i = currentHeredoc; i < heredocDefinitions.length; i++) {
            const arg2 = heredocDefinitions[currentHeredoc];
            const startRange2 = arg2.getRange();
            const nameRange2 = this.getNameRange(startRange2);
            const name2 = this.getName(nameRange2);
            heredocs.push(new heredoc_1.Heredoc(startRange2, name2, nameRange2, null, null));
            currentHeredoc++;
          }
        } else {
          return this.createSingleLineHeredocs(args);
        }
        return heredocs;
      }
      getDelimiterRange(startArg, name, candidateRange) {
        const text = this.document.getText(candidateRange);
        if (startArg.getValue().startsWith("<<-")) {
          let index = 0;
          while (text.charAt(index) === "	") {
            index++;
          }
          if (text.substring(index) === name) {
            return vscode_languageserver_types_1.Range.create(vscode_languageserver_types_1.Position.create(candidateRange.start.line, index), candidateRange.end);
          }
          return null;
        }
        return text === name ? candidateRange : null;
      }
    };
    exports.Instruction = Instruction;
  }
});

// node_modules/dockerfile-ast/lib/flagOption.js
var require_flagOption = __commonJS({
  "node_modules/dockerfile-ast/lib/flagOption.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.FlagOption = void 0;
    var FlagOption = class {
      constructor(range, name, nameRange, value, valueRange) {
        this.range = range;
        this.name = name;
        this.nameRange = nameRange;
        this.value = value;
        this.valueRange = valueRange;
      }
      toString() {
        if (this.valueRange !== null) {
          return this.name + "=" + this.value;
        }
        return this.name;
      }
      getRange() {
        return this.range;
      }
      getName() {
        return this.name;
      }
      getNameRange() {
        return this.nameRange;
      }
      getValue() {
        return this.value;
      }
      getValueRange() {
        return this.valueRange;
      }
    };
    exports.FlagOption = FlagOption;
  }
});

// node_modules/dockerfile-ast/lib/flag.js
var require_flag = __commonJS({
  "node_modules/dockerfile-ast/lib/flag.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Flag = void 0;
    var vscode_languageserver_types_1 = (init_main2(), __toCommonJS(main_exports));
    var flagOption_1 = require_flagOption();
    var Flag = class {
      constructor(document, range, name, nameRange, value, valueRange) {
        this.options = [];
        this.range = range;
        this.name = name;
        this.nameRange = nameRange;
        this.value = value;
        this.valueRange = valueRange;
        if (this.value !== null) {
          let offset = document.offsetAt(valueRange.start);
          let nameStart = -1;
          let valueStart = -1;
          let hasOptions = false;
          for (let i = 0; i < value.length; i++) {
            switch (value.charAt(i)) {
              case "=":
                hasOptions = true;
                if (valueStart === -1) {
                  valueStart = i + 1;
                  break;
                }
                break;
              case ",":
                this.options.push(this.createFlagOption(document, value, offset, nameStart, valueStart, i));
                nameStart = -1;
                valueStart = -1;
                break;
              default:
                if (nameStart === -1) {
                  nameStart = i;
                }
                break;
            }
          }
          if (hasOptions && nameStart !== -1) {
            this.options.push(this.createFlagOption(document, value, offset, nameStart, valueStart, value.length));
          }
        }
      }
      createFlagOption(document, content, documentOffset, nameStart, valueStart, valueEnd) {
        const optionRange = vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset + nameStart), document.positionAt(documentOffset + valueEnd));
        if (valueStart === -1) {
          return new flagOption_1.FlagOption(optionRange, content.substring(nameStart, valueEnd), optionRange, null, null);
        }
        return new flagOption_1.FlagOption(optionRange, content.substring(nameStart, valueStart - 1), vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset + nameStart), document.positionAt(documentOffset + valueStart - 1)), content.substring(valueStart, valueEnd), vscode_languageserver_types_1.Range.create(document.positionAt(documentOffset + valueStart), document.positionAt(documentOffset + valueEnd)));
      }
      toString() {
        if (this.valueRange) {
          return "--" + this.name + "=" + this.value;
        }
        return "--" + this.name;
      }
      /**
       * Returns the range that encompasses this entire flag. This includes the
       * -- prefix in the beginning to the last character of the flag's value (if
       * it has been defined).
       *
       * @return the entire range of this flag
       */
      getRange() {
        return this.range;
      }
      /**
       * Returns the name of this flag. The name does not include the -- prefix.
       * Thus, for HEALTHCHECK's --interval flag, interval is the flag's name and
       * not --interval.
       *
       * @return this flag's name
       */
      getName() {
        return this.name;
      }
      /**
       * Returns the range that encompasses the flag's name
       *
       * @return the range containing the flag's name
       */
      getNameRange() {
        return this.nameRange;
      }
      /**
       * Returns the value that has been set to this flag. May be null if the
       * flag is invalid and has no value set like a --start-period. If the flag
       * is instead a --start-period= with an equals sign then the flag's value
       * is the empty string.
       *
       * @return this flag's value if it has been defined, null otherwise
       */
      getValue() {
        return this.value;
      }
      /**
       * Returns the range that encompasses this flag's value. If no value has
       * been set then null will be returned.
       *
       * @return the range containing this flag's value, or null if the flag
       *         has no value defined
       */
      getValueRange() {
        return this.valueRange;
      }
      getOption(name) {
        for (const option of this.options) {
          if (option.getName() === name) {
            return option;
          }
        }
        return null;
      }
      getOptions() {
        return this.options;
      }
      hasOptions() {
        return this.options.length > 0;
      }
    };
    exports.Flag = Flag;
  }
});

// node_modules/dockerfile-ast/lib/modifiableInstruction.js
var require_modifiableInstruction = __commonJS({
  "node_modules/dockerfile-ast/lib/modifiableInstruction.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ModifiableInstruction = void 0;
    var vscode_languageserver_types_1 = (init_main2(), __toCommonJS(main_exports));
    var flag_1 = require_flag();
    var instruction_1 = require_instruction();
    var ModifiableInstruction = class extends instruction_1.Instruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      getFlags() {
        if (!this.flags) {
          this.flags = [];
          for (let arg of this.getArguments()) {
            let value = arg.getValue();
            if (this.stopSearchingForFlags(value)) {
              return this.flags;
            } else if (value.indexOf("--") === 0) {
              let range = arg.getRange();
              let rawValue = this.document.getText().substring(this.document.offsetAt(range.start), this.document.offsetAt(range.end));
              let nameIndex = value.indexOf("=");
              let index = rawValue.indexOf("=");
              let firstMatch = false;
              let secondMatch = false;
              let startIndex = -1;
              nameSearchLoop: for (let i = 0; i < rawValue.length; i++) {
                switch (rawValue.charAt(i)) {
                  case "\\":
                  case " ":
                  case "	":
                  case "\r":
                  case "\n":
                    break;
                  case "-":
                    if (secondMatch) {
                      startIndex = i;
                      break nameSearchLoop;
                    } else if (firstMatch) {
                      secondMatch = true;
                    } else {
                      firstMatch = true;
                    }
                    break;
                  default:
                    startIndex = i;
                    break nameSearchLoop;
                }
              }
              let nameStart = this.document.positionAt(this.document.offsetAt(range.start) + startIndex);
              if (index === -1) {
                this.flags.push(new flag_1.Flag(this.document, range, value.substring(2), vscode_languageserver_types_1.Range.create(nameStart, range.end), null, null));
              } else if (index === value.length - 1) {
                let nameEnd = this.document.positionAt(this.document.offsetAt(range.start) + index);
                this.flags.push(new flag_1.Flag(this.document, range, value.substring(2, index), vscode_languageserver_types_1.Range.create(nameStart, nameEnd), "", vscode_languageserver_types_1.Range.create(range.end, range.end)));
              } else {
                let nameEnd = this.document.positionAt(this.document.offsetAt(range.start) + index);
                this.flags.push(new flag_1.Flag(this.document, range, value.substring(2, nameIndex), vscode_languageserver_types_1.Range.create(nameStart, nameEnd), value.substring(nameIndex + 1), vscode_languageserver_types_1.Range.create(this.document.positionAt(this.document.offsetAt(range.start) + index + 1), range.end)));
              }
            }
          }
        }
        return this.flags;
      }
      getArguments() {
        const args = super.getArguments();
        const flags = this.getFlags();
        if (flags.length === 0) {
          return args;
        }
        for (let i = 0; i < flags.length; i++) {
          args.shift();
        }
        return args;
      }
    };
    exports.ModifiableInstruction = ModifiableInstruction;
  }
});

// node_modules/dockerfile-ast/lib/jsonInstruction.js
var require_jsonInstruction = __commonJS({
  "node_modules/dockerfile-ast/lib/jsonInstruction.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.JSONInstruction = void 0;
    var vscode_languageserver_types_1 = (init_main2(), __toCommonJS(main_exports));
    var argument_1 = require_argument();
    var jsonArgument_1 = require_jsonArgument();
    var modifiableInstruction_1 = require_modifiableInstruction();
    var JSONInstruction = class extends modifiableInstruction_1.ModifiableInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
        this.openingBracket = null;
        this.closingBracket = null;
        this.jsonStrings = [];
        const argsContent = this.getRawArgumentsContent();
        if (argsContent === null) {
          return;
        }
        const args = this.getArguments();
        if (args.length === 1 && args[0].getValue() === "[]") {
          let argRange = args[0].getRange();
          this.openingBracket = new argument_1.Argument("[", vscode_languageserver_types_1.Range.create(argRange.start.line, argRange.start.character, argRange.start.line, argRange.start.character + 1));
          this.closingBracket = new argument_1.Argument("]", vscode_languageserver_types_1.Range.create(argRange.start.line, argRange.start.character + 1, argRange.end.line, argRange.end.character));
          return;
        } else if (args.length === 2 && args[0].getValue() === "[" && args[1].getValue() === "]") {
          this.openingBracket = args[0];
          this.closingBracket = args[1];
          return;
        }
        const argsOffset = document.offsetAt(this.getArgumentsRange().start);
        let start = -1;
        let last = "";
        let quoted = false;
        let escapedArg = "";
        argsCheck: for (let i = 0; i < argsContent.length; i++) {
          let char = argsContent.charAt(i);
          switch (char) {
            case "[":
              if (last === "") {
                this.openingBracket = new argument_1.Argument("[", vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + i), document.positionAt(argsOffset + i + 1)));
                last = "[";
              } else if (quoted) {
                escapedArg = escapedArg + char;
              } else {
                break argsCheck;
              }
              break;
            case '"':
              if (last === "[" || last === ",") {
                start = i;
                quoted = true;
                last = '"';
                escapedArg = escapedArg + char;
                continue;
              } else if (last === '"') {
                if (quoted) {
                  escapedArg = escapedArg + char;
                  quoted = false;
                  this.jsonStrings.push(new jsonArgument_1.JSONArgument(escapedArg, vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + start), document.positionAt(argsOffset + i + 1)), vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + start + 1), document.positionAt(argsOffset + i))));
                  escapedArg = "";
                } else {
                  break argsCheck;
                }
              } else {
                break argsCheck;
              }
              break;
            case ",":
              if (quoted) {
                escapedArg = escapedArg + char;
              } else {
                if (last === '"') {
                  last = ",";
                } else {
                  break argsCheck;
                }
              }
              break;
            case "]":
              if (quoted) {
                escapedArg = escapedArg + char;
              } else if (last !== "") {
                this.closingBracket = new argument_1.Argument("]", vscode_languageserver_types_1.Range.create(document.positionAt(argsOffset + i), document.positionAt(argsOffset + i + 1)));
                break argsCheck;
              }
              break;
            case " ":
            case "	":
              break;
            case "\\":
              if (quoted) {
                switch (argsContent.charAt(i + 1)) {
                  case '"':
                  case "\\":
                    escapedArg = escapedArg + argsContent.charAt(i + 1);
                    i++;
                    continue;
                  case " ":
                  case "	":
                    escapeCheck: for (let j = i + 2; j < argsContent.length; j++) {
                      switch (argsContent.charAt(j)) {
                        case "\r":
                          j++;
                        case "\n":
                          i = j;
                          continue argsCheck;
                        case " ":
                        case "	":
                          break;
                        default:
                          break escapeCheck;
                      }
                    }
                    break;
                  case "\r":
                    i++;
                  default:
                    i++;
                    continue;
                }
              } else {
                escapeCheck: for (let j = i + 1; j < argsContent.length; j++) {
                  switch (argsContent.charAt(j)) {
                    case "\r":
                      j++;
                    case "\n":
                      i = j;
                      continue argsCheck;
                    case " ":
                    case "	":
                      break;
                    default:
                      break escapeCheck;
                  }
                }
              }
              break argsCheck;
            default:
              if (!quoted) {
                break argsCheck;
              }
              escapedArg = escapedArg + char;
              break;
          }
        }
      }
      stopSearchingForFlags(_value) {
        return true;
      }
      getOpeningBracket() {
        return this.openingBracket;
      }
      getJSONStrings() {
        return this.jsonStrings;
      }
      getClosingBracket() {
        return this.closingBracket;
      }
    };
    exports.JSONInstruction = JSONInstruction;
  }
});

// node_modules/dockerfile-ast/lib/instructions/add.js
var require_add = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/add.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Add = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Add = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      stopSearchingForFlags(argument) {
        return argument.indexOf("--") === -1;
      }
    };
    exports.Add = Add;
  }
});

// node_modules/dockerfile-ast/lib/property.js
var require_property = __commonJS({
  "node_modules/dockerfile-ast/lib/property.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Property = void 0;
    var vscode_languageserver_types_1 = (init_main2(), __toCommonJS(main_exports));
    var util_1 = require_util();
    var Property = class _Property {
      constructor(document, escapeChar, arg, arg2) {
        this.assignmentOperatorRange = null;
        this.assignmentOperator = null;
        this.valueRange = null;
        this.value = null;
        this.document = document;
        this.escapeChar = escapeChar;
        this.nameRange = _Property.getNameRange(document, arg);
        let value = document.getText().substring(document.offsetAt(this.nameRange.start), document.offsetAt(this.nameRange.end));
        this.name = _Property.getValue(value, escapeChar);
        if (arg2) {
          this.valueRange = arg2.getRange();
          value = document.getText().substring(document.offsetAt(this.valueRange.start), document.offsetAt(this.valueRange.end));
          this.value = _Property.getValue(value, escapeChar);
          this.range = vscode_languageserver_types_1.Range.create(this.nameRange.start, this.valueRange.end);
        } else {
          let argRange = arg.getRange();
          if (this.nameRange.start.line === argRange.start.line && this.nameRange.start.character === argRange.start.character && this.nameRange.end.line === argRange.end.line && this.nameRange.end.character === argRange.end.character) {
          } else {
            this.valueRange = _Property.getValueRange(document, arg);
            value = document.getText().substring(document.offsetAt(this.valueRange.start), document.offsetAt(this.valueRange.end));
            this.value = _Property.getValue(value, escapeChar);
            this.assignmentOperatorRange = vscode_languageserver_types_1.Range.create(this.nameRange.end, this.valueRange.start);
            this.assignmentOperator = "=";
          }
          this.range = argRange;
        }
      }
      getRange() {
        return this.range;
      }
      getName() {
        return this.name;
      }
      getNameRange() {
        return this.nameRange;
      }
      getValue() {
        return this.value;
      }
      getValueRange() {
        return this.valueRange;
      }
      /**
       * Retrieves the operator used for delimiting between the name and
       * value of this property. This will either be the "=" character
       * or null if a character was not used or if this property has no
       * value defined.
       */
      getAssignmentOperator() {
        return this.assignmentOperator;
      }
      getAssignmentOperatorRange() {
        return this.assignmentOperatorRange;
      }
      /**
       * Returns the value of this property including any enclosing
       * single or double quotes and relevant escape characters.
       * Escaped newlines and its associated contiguous whitespace
       * characters however will not be returned as they are deemed to
       * be uninteresting to clients trying to return a Dockerfile.
       *
       * @return the unescaped value of this property or null if this
       *         property has no associated value
       */
      getUnescapedValue() {
        if (this.valueRange === null) {
          return null;
        }
        let escaped = false;
        let rawValue = "";
        let value = this.document.getText().substring(this.document.offsetAt(this.valueRange.start), this.document.offsetAt(this.valueRange.end));
        rawLoop: for (let i = 0; i < value.length; i++) {
          let char = value.charAt(i);
          switch (char) {
            case this.escapeChar:
              for (let j = i + 1; j < value.length; j++) {
                switch (value.charAt(j)) {
                  case "\r":
                    j++;
                  case "\n":
                    escaped = true;
                    i = j;
                    continue rawLoop;
                  case " ":
                  case "	":
                    break;
                  default:
                    rawValue = rawValue + char;
                    continue rawLoop;
                }
              }
              rawValue = rawValue + char;
              break;
            case "\r":
            case "\n":
              break;
            case " ":
            case "	":
              if (!escaped) {
                rawValue = rawValue + char;
              }
              break;
            case "#":
              if (escaped) {
                for (let j = i + 1; j < value.length; j++) {
                  switch (value.charAt(j)) {
                    case "\r":
                      j++;
                    case "\n":
                      i = j;
                      continue rawLoop;
                  }
                }
              } else {
                rawValue = rawValue + char;
              }
              break;
            default:
              rawValue = rawValue + char;
              escaped = false;
              break;
          }
        }
        return rawValue;
      }
      static getNameRange(document, arg) {
        let value = arg.getValue();
        let index = value.indexOf("=");
        if (index !== -1) {
          let initial = value.charAt(0);
          let before = value.charAt(index - 1);
          if (initial === '"' && before === '"' || initial === "'" && before === "'" || initial !== '"' && initial !== "'") {
            return vscode_languageserver_types_1.Range.create(arg.getRange().start, document.positionAt(document.offsetAt(arg.getRange().start) + index));
          }
        }
        return arg.getRange();
      }
      static getValueRange(document, arg) {
        return vscode_languageserver_types_1.Range.create(document.positionAt(document.offsetAt(arg.getRange().start) + arg.getValue().indexOf("=") + 1), document.positionAt(document.offsetAt(arg.getRange().end)));
      }
      /**
       * Returns the actual value of this key-value pair. The value will
       * have its escape characters removed if applicable. If the value
       * spans multiple lines and there are comments nested within the
       * lines, they too will be removed.
       *
       * @return the value that this key-value pair will actually be, may
       *         be null if no value is defined, may be the empty string
       *         if the value only consists of whitespace
       */
      static getValue(value, escapeChar) {
        let escaped = false;
        const skip = util_1.Util.findLeadingNonWhitespace(value, escapeChar);
        if (skip !== 0 && value.charAt(skip) === "#") {
          escaped = true;
        }
        value = value.substring(skip);
        let first = value.charAt(0);
        let last = value.charAt(value.length - 1);
        let literal = first === "'" || first === '"';
        let inSingle = first === "'" && last === "'";
        let inDouble = false;
        if (first === '"') {
          for (let i = 1; i < value.length; i++) {
            if (value.charAt(i) === escapeChar) {
              i++;
            } else if (value.charAt(i) === '"' && i === value.length - 1) {
              inDouble = true;
            }
          }
        }
        if (inSingle || inDouble) {
          value = value.substring(1, value.length - 1);
        }
        let commentCheck = -1;
        let escapedValue = "";
        let start = 0;
        parseValue: for (let i = 0; i < value.length; i++) {
          let char = value.charAt(i);
          switch (char) {
            case escapeChar:
              if (i + 1 === value.length) {
                escapedValue = escapedValue + escapeChar;
                break parseValue;
              }
              char = value.charAt(i + 1);
              if (char === " " || char === "	") {
                whitespaceCheck: for (let j = i + 2; j < value.length; j++) {
                  let char2 = value.charAt(j);
                  switch (char2) {
                    case " ":
                    case "	":
                      break;
                    case "\r":
                      j++;
                    case "\n":
                      escaped = true;
                      i = j;
                      continue parseValue;
                    default:
                      if (!inDouble && !inSingle && !literal) {
                        if (char2 === escapeChar) {
                          escapedValue = escapedValue + char;
                          i = i + 1;
                        } else {
                          escapedValue = escapedValue + char + char2;
                          i = j;
                        }
                        continue parseValue;
                      }
                      break whitespaceCheck;
                  }
                }
              }
              if (inDouble) {
                if (char === "\r") {
                  escaped = true;
                  i = i + 2;
                } else if (char === "\n") {
                  escaped = true;
                  i++;
                } else if (char !== '"') {
                  if (char === escapeChar) {
                    i++;
                  }
                  escapedValue = escapedValue + escapeChar;
                }
                continue parseValue;
              } else if (inSingle || literal) {
                if (char === "\r") {
                  escaped = true;
                  i = i + 2;
                } else if (char === "\n") {
                  escaped = true;
                  i++;
                } else {
                  escapedValue = escapedValue + escapeChar;
                }
                continue parseValue;
              } else if (char === escapeChar) {
                escapedValue = escapedValue + escapeChar;
                i++;
              } else if (char === "\r") {
                escaped = true;
                i = i + 2;
              } else if (char === "\n") {
                escaped = true;
                i++;
                start = i;
              } else {
                escapedValue = escapedValue + char;
                i++;
              }
              break;
            case " ":
            case "	":
              if (escaped && commentCheck === -1) {
                commentCheck = i;
              }
              escapedValue = escapedValue + char;
              break;
            case "\r":
              i++;
            case "\n":
              if (escaped && commentCheck !== -1) {
                escapedValue = escapedValue.substring(0, escapedValue.length - (i - commentCheck - 1));
                commentCheck = -1;
              }
              break;
            case "#":
              if (escaped) {
                if (commentCheck !== -1) {
                  escapedValue = escapedValue.substring(0, escapedValue.length - (i - commentCheck));
                  commentCheck = -1;
                }
                newlineCheck: for (let j = i + 1; j < value.length; j++) {
                  switch (value.charAt(j)) {
                    case "\r":
                      j++;
                    case "\n":
                      i = j;
                      break newlineCheck;
                  }
                }
                continue parseValue;
              }
            default:
              if (escaped) {
                escaped = false;
                commentCheck = -1;
              }
              escapedValue = escapedValue + char;
              break;
          }
        }
        return escapedValue;
      }
    };
    exports.Property = Property;
  }
});

// node_modules/dockerfile-ast/lib/propertyInstruction.js
var require_propertyInstruction = __commonJS({
  "node_modules/dockerfile-ast/lib/propertyInstruction.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.PropertyInstruction = void 0;
    var vscode_languageserver_types_1 = (init_main2(), __toCommonJS(main_exports));
    var instruction_1 = require_instruction();
    var property_1 = require_property();
    var argument_1 = require_argument();
    var util_1 = require_util();
    var PropertyInstruction = class extends instruction_1.Instruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
        this.properties = void 0;
      }
      getProperties() {
        if (this.properties === void 0) {
          let args = this.getPropertyArguments();
          if (args.length === 0) {
            this.properties = [];
          } else if (args.length === 1) {
            this.properties = [new property_1.Property(this.document, this.escapeChar, args[0])];
          } else if (args.length === 2) {
            if (args[0].getValue().indexOf("=") === -1) {
              this.properties = [new property_1.Property(this.document, this.escapeChar, args[0], args[1])];
            } else {
              this.properties = [
                new property_1.Property(this.document, this.escapeChar, args[0]),
                new property_1.Property(this.document, this.escapeChar, args[1])
              ];
            }
          } else if (args[0].getValue().indexOf("=") === -1) {
            let text = this.document.getText();
            let start = args[1].getRange().start;
            let end = args[args.length - 1].getRange().end;
            text = text.substring(this.document.offsetAt(start), this.document.offsetAt(end));
            this.properties = [new property_1.Property(this.document, this.escapeChar, args[0], new argument_1.Argument(text, vscode_languageserver_types_1.Range.create(args[1].getRange().start, args[args.length - 1].getRange().end)))];
          } else {
            this.properties = [];
            for (let i = 0; i < args.length; i++) {
              this.properties.push(new property_1.Property(this.document, this.escapeChar, args[i]));
            }
          }
        }
        return this.properties;
      }
      /**
       * Goes from the back of the string and returns the first
       * non-whitespace character that is found. If an escape character
       * is found with newline characters, the escape character will
       * not be considered a non-whitespace character and its index in
       * the string will not be returned.
       *
       * @param content the string to search through
       * @return the index in the string for the first non-whitespace
       *         character when searching from the end of the string
       */
      findTrailingNonWhitespace(content) {
        let index = content.length;
        whitespaceCheck: for (let i = content.length - 1; i >= 0; i--) {
          switch (content.charAt(i)) {
            case " ":
            case "	":
              continue;
            case "\n":
              if (content.charAt(i - 1) === "\r") {
                i = i - 1;
              }
            case "\r":
              newlineCheck: for (let j = i - 1; j >= 0; j--) {
                switch (content.charAt(j)) {
                  case " ":
                  case "	":
                  case "\r":
                  case "\n":
                  case this.escapeChar:
                    continue;
                  default:
                    index = j;
                    break newlineCheck;
                }
              }
              break whitespaceCheck;
            default:
              index = i;
              break whitespaceCheck;
          }
        }
        return index;
      }
      getPropertyArguments() {
        const args = [];
        let range = this.getInstructionRange();
        let instructionNameEndOffset = this.document.offsetAt(range.end);
        let extra = instructionNameEndOffset - this.document.offsetAt(range.start);
        let content = this.getTextContent();
        let fullArgs = content.substring(extra);
        let start = util_1.Util.findLeadingNonWhitespace(fullArgs, this.escapeChar);
        if (start === -1) {
          return [];
        }
        const startPosition = this.document.positionAt(instructionNameEndOffset + start);
        let escaped = range.start.line !== startPosition.line;
        let endingEscape = false;
        let mark = -1;
        let end = this.findTrailingNonWhitespace(fullArgs);
        content = fullArgs.substring(start, end + 1);
        let argStart = escaped ? -1 : 0;
        let spaced = false;
        argumentLoop: for (let i = 0; i < content.length; i++) {
          let char = content.charAt(i);
          switch (char) {
            case this.escapeChar:
              if (i + 1 === content.length) {
                endingEscape = true;
                break argumentLoop;
              }
              if (!escaped) {
                mark = i;
              }
              switch (content.charAt(i + 1)) {
                case " ":
                case "	":
                  if (!util_1.Util.isWhitespace(content.charAt(i + 2))) {
                    i = i + 1;
                    continue argumentLoop;
                  }
                  whitespaceCheck: for (let j = i + 2; j < content.length; j++) {
                    switch (content.charAt(j)) {
                      case "\r":
                        j++;
                      case "\n":
                        escaped = true;
                        i = j;
                        continue argumentLoop;
                      case " ":
                      case "	":
                        break;
                      default:
                        args.push(new argument_1.Argument(content.substring(argStart, i), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + i + 2))));
                        argStart = j;
                        break whitespaceCheck;
                    }
                  }
                  i = argStart - 1;
                  continue argumentLoop;
                case "\r":
                  i++;
                case "\n":
                  escaped = true;
                  i = i + 1;
                  continue argumentLoop;
                case this.escapeChar:
                  if (argStart === -1) {
                    argStart = i;
                  }
                  i = i + 1;
                  continue argumentLoop;
                default:
                  if (argStart === -1) {
                    argStart = i;
                  }
                  continue argumentLoop;
              }
            case "'":
            case '"':
              if (spaced) {
                this.createSpacedArgument(argStart, args, content, mark, instructionNameEndOffset, start);
                argStart = i;
                spaced = false;
              }
              if (argStart === -1) {
                argStart = i;
              }
              for (let j = i + 1; j < content.length; j++) {
                switch (content.charAt(j)) {
                  case char:
                    if (content.charAt(j + 1) !== " " && content.charAt(j + 1) !== "") {
                      i = j;
                      continue argumentLoop;
                    }
                    args.push(new argument_1.Argument(content.substring(argStart, j + 1), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + j + 1))));
                    i = j;
                    argStart = -1;
                    continue argumentLoop;
                  case this.escapeChar:
                    j++;
                    break;
                }
              }
              break argumentLoop;
            case " ":
            case "	":
              if (escaped) {
                if (argStart !== -1) {
                  spaced = true;
                }
              } else if (argStart !== -1) {
                args.push(new argument_1.Argument(content.substring(argStart, i), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + i))));
                argStart = -1;
              }
              break;
            case "\r":
              i++;
            case "\n":
              spaced = false;
              break;
            case "#":
              if (escaped) {
                for (let j = i + 1; j < content.length; j++) {
                  switch (content.charAt(j)) {
                    case "\r":
                      j++;
                    case "\n":
                      i = j;
                      spaced = false;
                      continue argumentLoop;
                  }
                }
                if (argStart !== -1) {
                  let value = content.substring(argStart, mark);
                  args.push(new argument_1.Argument(value, vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + mark))));
                  argStart = -1;
                }
                break argumentLoop;
              } else if (argStart === -1) {
                argStart = i;
              }
              break;
            default:
              if (spaced) {
                this.createSpacedArgument(argStart, args, content, mark, instructionNameEndOffset, start);
                argStart = i;
                spaced = false;
              }
              escaped = false;
              if (argStart === -1) {
                argStart = i;
              }
              if (char === "$" && content.charAt(i + 1) === "{") {
                let singleQuotes = false;
                let doubleQuotes = false;
                let escaped2 = false;
                for (let j = i + 1; j < content.length; j++) {
                  switch (content.charAt(j)) {
                    case this.escapeChar:
                      escaped2 = true;
                      break;
                    case "\r":
                    case "\n":
                      break;
                    case "'":
                      singleQuotes = !singleQuotes;
                      escaped2 = false;
                      break;
                    case '"':
                      doubleQuotes = !doubleQuotes;
                      escaped2 = false;
                      break;
                    case " ":
                    case "	":
                      if (escaped2 || singleQuotes || doubleQuotes) {
                        break;
                      }
                      i = j - 1;
                      continue argumentLoop;
                    case "}":
                      i = j;
                      continue argumentLoop;
                    default:
                      escaped2 = false;
                      break;
                  }
                }
                break argumentLoop;
              }
              break;
          }
        }
        if (argStart !== -1 && argStart !== content.length) {
          let end2 = endingEscape ? content.length - 1 : content.length;
          let value = content.substring(argStart, end2);
          args.push(new argument_1.Argument(value, vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + end2))));
        }
        return args;
      }
      createSpacedArgument(argStart, args, content, mark, instructionNameEndOffset, start) {
        if (argStart !== -1) {
          args.push(new argument_1.Argument(content.substring(argStart, mark), vscode_languageserver_types_1.Range.create(this.document.positionAt(instructionNameEndOffset + start + argStart), this.document.positionAt(instructionNameEndOffset + start + mark))));
        }
      }
    };
    exports.PropertyInstruction = PropertyInstruction;
  }
});

// node_modules/dockerfile-ast/lib/instructions/arg.js
var require_arg = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/arg.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Arg = void 0;
    var property_1 = require_property();
    var propertyInstruction_1 = require_propertyInstruction();
    var Arg = class extends propertyInstruction_1.PropertyInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
        this.property = null;
        const args = this.getPropertyArguments();
        if (args.length === 1) {
          this.property = new property_1.Property(this.document, this.escapeChar, args[0]);
        } else {
          this.property = null;
        }
      }
      /**
       * Returns the variable defined by this ARG. This may be null if
       * this ARG instruction is malformed and has no variable
       * declaration.
       */
      getProperty() {
        return this.property;
      }
    };
    exports.Arg = Arg;
  }
});

// node_modules/dockerfile-ast/lib/instructions/cmd.js
var require_cmd = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/cmd.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Cmd = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Cmd = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
    };
    exports.Cmd = Cmd;
  }
});

// node_modules/dockerfile-ast/lib/instructions/copy.js
var require_copy = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/copy.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Copy = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Copy = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      stopSearchingForFlags(argument) {
        return argument.indexOf("--") === -1;
      }
      getFromFlag() {
        let flags = super.getFlags();
        return flags.length === 1 && flags[0].getName() === "from" ? flags[0] : null;
      }
      /**
       * Returns there here-documents that are defined in this RUN
       * instruction.
       *
       * This API is experimental and subject to change.
       */
      getHeredocs() {
        return super.getHeredocs();
      }
    };
    exports.Copy = Copy;
  }
});

// node_modules/dockerfile-ast/lib/instructions/env.js
var require_env = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/env.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Env = void 0;
    var propertyInstruction_1 = require_propertyInstruction();
    var Env = class extends propertyInstruction_1.PropertyInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      getProperties() {
        return super.getProperties();
      }
    };
    exports.Env = Env;
  }
});

// node_modules/dockerfile-ast/lib/instructions/entrypoint.js
var require_entrypoint = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/entrypoint.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Entrypoint = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Entrypoint = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
    };
    exports.Entrypoint = Entrypoint;
  }
});

// node_modules/dockerfile-ast/lib/instructions/from.js
var require_from = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/from.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.From = void 0;
    var vscode_languageserver_types_1 = (init_main2(), __toCommonJS(main_exports));
    var modifiableInstruction_1 = require_modifiableInstruction();
    var From = class extends modifiableInstruction_1.ModifiableInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      stopSearchingForFlags(argument) {
        return argument.indexOf("--") === -1;
      }
      getImage() {
        const args = this.getArguments();
        return args.length > 0 ? args[0].getValue() : null;
      }
      /**
       * Returns the name of the image that will be used as the base image.
       *
       * @return the base image's name, or null if unspecified
       */
      getImageName() {
        const imageName = this.getRangeContent(this.getImageNameRange());
        if (imageName === null) {
          return null;
        }
        let commented = false;
        let escaped = false;
        let name = "";
        for (let i = 0; i < imageName.length; i++) {
          const ch = imageName.charAt(i);
          switch (ch) {
            case this.escapeChar:
              escaped = true;
              break;
            case "\r":
              continue;
            case "\n":
              commented = false;
              break;
            case " ":
            case "	":
              break;
            case "#":
              if (escaped) {
                commented = true;
              } else {
                name = name + ch;
                escaped = false;
              }
              break;
            default:
              if (!commented) {
                name = name + ch;
                escaped = false;
              }
              break;
          }
        }
        return name;
      }
      /**
       * Returns the range that covers the name of the image used by
       * this instruction.
       *
       * @return the range of the name of this instruction's argument,
       *         or null if no image has been specified
       */
      getImageNameRange() {
        let range = this.getImageRange();
        if (range) {
          let registryRange = this.getRegistryRange();
          if (registryRange) {
            range.start = this.document.positionAt(this.document.offsetAt(registryRange.end) + 1);
          }
          let tagRange = this.getImageTagRange();
          let digestRange = this.getImageDigestRange();
          if (tagRange === null) {
            if (digestRange !== null) {
              range.end = this.document.positionAt(this.document.offsetAt(digestRange.start) - 1);
            }
          } else {
            range.end = this.document.positionAt(this.document.offsetAt(tagRange.start) - 1);
          }
          return range;
        }
        return null;
      }
      /**
       * Returns the range that covers the image argument of this
       * instruction. This includes the tag or digest of the image if
       * it has been specified by the instruction.
       *
       * @return the range of the image argument, or null if no image
       *         has been specified
       */
      getImageRange() {
        let args = this.getArguments();
        return args.length !== 0 ? args[0].getRange() : null;
      }
      getImageTag() {
        return this.getRangeContent(this.getImageTagRange());
      }
      /**
       * Returns the range in the document that the tag of the base
       * image encompasses.
       *
       * @return the base image's tag's range in the document, or null
       *         if no tag has been specified
       */
      getImageTagRange() {
        const range = this.getImageRange();
        if (range) {
          const rangeStartOffset = this.document.offsetAt(range.start);
          const content = this.getRangeContent(range);
          const atIndex = this.indexOf(rangeStartOffset, content, "@");
          const slashIndex = content.indexOf("/");
          if (atIndex === -1) {
            const colonIndex = this.lastIndexOf(rangeStartOffset, content, ":");
            if (colonIndex > slashIndex) {
              return vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset + colonIndex + 1), range.end);
            }
          }
          const subcontent = content.substring(0, atIndex);
          const subcolonIndex = subcontent.indexOf(":");
          if (subcolonIndex === -1) {
            return null;
          }
          if (slashIndex === -1) {
            return vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset + subcolonIndex + 1), this.document.positionAt(rangeStartOffset + atIndex));
          }
          if (subcolonIndex < slashIndex) {
            return null;
          }
          return vscode_languageserver_types_1.Range.create(this.document.positionAt(rangeStartOffset + subcolonIndex + 1), this.document.positionAt(rangeStartOffset + subcontent.length));
        }
        return null;
      }
      getImageDigest() {
        return this.getRangeContent(this.getImageDigestRange());
      }
      /**
       * Returns the range in the document that the digest of the base
       * image encompasses.
       *
       * @return the base image's digest's range in the document, or null
       *         if no digest has been specified
       */
      getImageDigestRange() {
        let range = this.getImageRange();
        if (range) {
          let content = this.getRangeContent(range);
          let index = this.lastIndexOf(this.document.offsetAt(range.start), content, "@");
          if (index !== -1) {
            return vscode_languageserver_types_1.Range.create(range.start.line, range.start.character + index + 1, range.end.line, range.end.character);
          }
        }
        return null;
      }
      indexOf(documentOffset, content, searchString) {
        let index = content.indexOf(searchString);
        const variables = this.getVariables();
        for (let i = 0; i < variables.length; i++) {
          const position = documentOffset + index;
          const variableRange = variables[i].getRange();
          if (this.document.offsetAt(variableRange.start) < position && position < this.document.offsetAt(variableRange.end)) {
            const offset = this.document.offsetAt(variableRange.end) - documentOffset;
            const substring = content.substring(offset);
            const subIndex = substring.indexOf(searchString);
            if (subIndex === -1) {
              return -1;
            }
            index = subIndex + offset;
            i = -1;
            continue;
          }
        }
        return index;
      }
      lastIndexOf(documentOffset, content, searchString) {
        let index = content.lastIndexOf(searchString);
        const variables = this.getVariables();
        for (let i = 0; i < variables.length; i++) {
          const position = documentOffset + index;
          const variableRange = variables[i].getRange();
          if (this.document.offsetAt(variableRange.start) < position && position < this.document.offsetAt(variableRange.end)) {
            index = content.substring(0, index).lastIndexOf(searchString);
            if (index === -1) {
              return -1;
            }
            i = -1;
            continue;
          }
        }
        return index;
      }
      getRegistry() {
        return this.getRangeContent(this.getRegistryRange());
      }
      getRegistryRange() {
        const range = this.getImageRange();
        if (range) {
          const tagRange = this.getImageTagRange();
          const digestRange = this.getImageDigestRange();
          if (tagRange === null) {
            if (digestRange !== null) {
              range.end = this.document.positionAt(this.document.offsetAt(digestRange.start) - 1);
            }
          } else {
            range.end = this.document.positionAt(this.document.offsetAt(tagRange.start) - 1);
          }
          const content = this.getRangeContent(range);
          const rangeStart = this.document.offsetAt(range.start);
          const startingSlashIndex = this.indexOf(rangeStart, content, "/");
          if (startingSlashIndex === -1) {
            return null;
          }
          const portIndex = this.indexOf(rangeStart, content, ":");
          const dotIndex = this.indexOf(rangeStart, content, ".");
          if (portIndex !== -1 || dotIndex !== -1) {
            return vscode_languageserver_types_1.Range.create(range.start, this.document.positionAt(rangeStart + startingSlashIndex));
          }
          const registry = content.substring(0, startingSlashIndex);
          if (registry === "localhost") {
            return vscode_languageserver_types_1.Range.create(range.start, this.document.positionAt(rangeStart + startingSlashIndex));
          }
        }
        return null;
      }
      getBuildStage() {
        let range = this.getBuildStageRange();
        return range === null ? null : this.getRangeContent(range);
      }
      getBuildStageRange() {
        let args = this.getArguments();
        if (args.length > 2 && args[1].getValue().toUpperCase() === "AS") {
          return args[2].getRange();
        }
        return null;
      }
      getPlatformFlag() {
        let flags = super.getFlags();
        return flags.length === 1 && flags[0].getName() === "platform" ? flags[0] : null;
      }
    };
    exports.From = From;
  }
});

// node_modules/dockerfile-ast/lib/instructions/healthcheck.js
var require_healthcheck = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/healthcheck.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Healthcheck = void 0;
    var modifiableInstruction_1 = require_modifiableInstruction();
    var Healthcheck = class extends modifiableInstruction_1.ModifiableInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      stopSearchingForFlags(argument) {
        argument = argument.toUpperCase();
        return argument === "CMD" || argument === "NONE";
      }
      getSubcommand() {
        let args = this.getArguments();
        return args.length !== 0 ? args[0] : null;
      }
    };
    exports.Healthcheck = Healthcheck;
  }
});

// node_modules/dockerfile-ast/lib/instructions/label.js
var require_label = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/label.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Label = void 0;
    var propertyInstruction_1 = require_propertyInstruction();
    var util_1 = require_util();
    var Label = class extends propertyInstruction_1.PropertyInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      getVariables() {
        const variables = super.getVariables();
        const properties = this.getProperties();
        for (const property of properties) {
          const value = property.getUnescapedValue();
          if (value !== null && value.length > 2 && value.charAt(0) === "'" && value.charAt(value.length - 1) === "'") {
            const range = property.getValueRange();
            for (let i = 0; i < variables.length; i++) {
              if (util_1.Util.isInsideRange(variables[i].getRange().start, range)) {
                variables.splice(i, 1);
                i--;
              }
            }
          }
        }
        return variables;
      }
      getProperties() {
        return super.getProperties();
      }
    };
    exports.Label = Label;
  }
});

// node_modules/dockerfile-ast/lib/instructions/onbuild.js
var require_onbuild = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/onbuild.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Onbuild = void 0;
    var vscode_languageserver_types_1 = (init_main2(), __toCommonJS(main_exports));
    var parser_1 = require_parser2();
    var instruction_1 = require_instruction();
    var Onbuild = class extends instruction_1.Instruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      getTrigger() {
        let trigger = this.getTriggerWord();
        return trigger === null ? null : trigger.toUpperCase();
      }
      getTriggerWord() {
        return this.getRangeContent(this.getTriggerRange());
      }
      getTriggerRange() {
        let args = this.getArguments();
        return args.length > 0 ? args[0].getRange() : null;
      }
      getTriggerInstruction() {
        let triggerRange = this.getTriggerRange();
        if (triggerRange === null) {
          return null;
        }
        let args = this.getArguments();
        return parser_1.Parser.createInstruction(this.document, this.dockerfile, this.escapeChar, vscode_languageserver_types_1.Range.create(args[0].getRange().start, this.getRange().end), this.getTriggerWord(), triggerRange);
      }
    };
    exports.Onbuild = Onbuild;
  }
});

// node_modules/dockerfile-ast/lib/instructions/run.js
var require_run = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/run.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Run = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Run = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      stopSearchingForFlags(argument) {
        return argument.indexOf("--") === -1;
      }
      /**
       * Returns there here-documents that are defined in this RUN
       * instruction.
       *
       * This API is experimental and subject to change.
       */
      getHeredocs() {
        return super.getHeredocs();
      }
    };
    exports.Run = Run;
  }
});

// node_modules/dockerfile-ast/lib/instructions/shell.js
var require_shell = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/shell.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Shell = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Shell = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
    };
    exports.Shell = Shell;
  }
});

// node_modules/dockerfile-ast/lib/instructions/stopsignal.js
var require_stopsignal = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/stopsignal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Stopsignal = void 0;
    var instruction_1 = require_instruction();
    var Stopsignal = class extends instruction_1.Instruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
    };
    exports.Stopsignal = Stopsignal;
  }
});

// node_modules/dockerfile-ast/lib/instructions/workdir.js
var require_workdir = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/workdir.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Workdir = void 0;
    var instruction_1 = require_instruction();
    var Workdir = class extends instruction_1.Instruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
      /**
       * Returns the path that has been defined. Note that this path may
       * be absolute or relative depending on what was written in the
       * instruction.
       *
       * @return the working directory's path, or null if this
       *         instruction has no arguments
       */
      getPath() {
        return this.getArgumentsContent();
      }
      /**
       * Returns the absolute path that this instruction resolves to. The
       * function will inspect prior WORKDIR instructions in the current
       * image or another build stage in the Dockerfile to try to
       * determine this.
       *
       * @return the absolute path of the working directory, or null if
       *         this instruction has no arguments, or undefined if it
       *         cannot be determined because only relative paths could be
       *         found
       */
      getAbsolutePath() {
        const path = this.getPath();
        if (path === null || path.startsWith("/")) {
          return path;
        }
        const startLine = this.getRange().start.line;
        const hierarchy = this.dockerfile.getStageHierarchy(startLine);
        for (let i = hierarchy.length - 1; i >= 0; i--) {
          const workdirs = hierarchy[i].getWORKDIRs();
          for (let j = workdirs.length - 1; j >= 0; j--) {
            if (workdirs[j].getRange().start.line < startLine) {
              const parent = workdirs[j].getAbsolutePath();
              if (parent === void 0 || parent === null) {
                return void 0;
              }
              return parent.endsWith("/") ? parent + path : parent + "/" + path;
            }
          }
        }
        return void 0;
      }
    };
    exports.Workdir = Workdir;
  }
});

// node_modules/dockerfile-ast/lib/instructions/user.js
var require_user = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/user.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.User = void 0;
    var instruction_1 = require_instruction();
    var User = class extends instruction_1.Instruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
    };
    exports.User = User;
  }
});

// node_modules/dockerfile-ast/lib/instructions/volume.js
var require_volume = __commonJS({
  "node_modules/dockerfile-ast/lib/instructions/volume.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Volume = void 0;
    var jsonInstruction_1 = require_jsonInstruction();
    var Volume = class extends jsonInstruction_1.JSONInstruction {
      constructor(document, range, dockerfile, escapeChar, instruction, instructionRange) {
        super(document, range, dockerfile, escapeChar, instruction, instructionRange);
      }
    };
    exports.Volume = Volume;
  }
});

// node_modules/dockerfile-ast/lib/imageTemplate.js
var require_imageTemplate = __commonJS({
  "node_modules/dockerfile-ast/lib/imageTemplate.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ImageTemplate = void 0;
    var vscode_languageserver_types_1 = (init_main2(), __toCommonJS(main_exports));
    var arg_1 = require_arg();
    var cmd_1 = require_cmd();
    var copy_1 = require_copy();
    var env_1 = require_env();
    var entrypoint_1 = require_entrypoint();
    var from_1 = require_from();
    var healthcheck_1 = require_healthcheck();
    var onbuild_1 = require_onbuild();
    var util_1 = require_util();
    var workdir_1 = require_workdir();
    var ImageTemplate = class {
      constructor() {
        this.comments = [];
        this.instructions = [];
      }
      addComment(comment) {
        this.comments.push(comment);
      }
      getComments() {
        return this.comments;
      }
      addInstruction(instruction) {
        this.instructions.push(instruction);
      }
      getInstructions() {
        return this.instructions;
      }
      getInstructionAt(line) {
        for (let instruction of this.instructions) {
          if (util_1.Util.isInsideRange(vscode_languageserver_types_1.Position.create(line, 0), instruction.getRange())) {
            return instruction;
          }
        }
        return null;
      }
      /**
       * Gets all the ARG instructions that are defined in this image.
       */
      getARGs() {
        let args = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof arg_1.Arg) {
            args.push(instruction);
          }
        }
        return args;
      }
      /**
       * Gets all the CMD instructions that are defined in this image.
       */
      getCMDs() {
        let cmds = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof cmd_1.Cmd) {
            cmds.push(instruction);
          }
        }
        return cmds;
      }
      /**
       * Gets all the COPY instructions that are defined in this image.
       */
      getCOPYs() {
        let copies = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof copy_1.Copy) {
            copies.push(instruction);
          }
        }
        return copies;
      }
      /**
       * Gets all the ENTRYPOINT instructions that are defined in this image.
       */
      getENTRYPOINTs() {
        let froms = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof entrypoint_1.Entrypoint) {
            froms.push(instruction);
          }
        }
        return froms;
      }
      /**
       * Gets all the ENV instructions that are defined in this image.
       */
      getENVs() {
        let args = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof env_1.Env) {
            args.push(instruction);
          }
        }
        return args;
      }
      getFROM() {
        for (const instruction of this.instructions) {
          if (instruction instanceof from_1.From) {
            return instruction;
          }
        }
        return null;
      }
      /**
       * Gets all the FROM instructions that are defined in this image.
       */
      getFROMs() {
        let froms = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof from_1.From) {
            froms.push(instruction);
          }
        }
        return froms;
      }
      /**
       * Gets all the HEALTHCHECK instructions that are defined in this image.
       */
      getHEALTHCHECKs() {
        let froms = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof healthcheck_1.Healthcheck) {
            froms.push(instruction);
          }
        }
        return froms;
      }
      getWORKDIRs() {
        const workdirs = [];
        for (const instruction of this.instructions) {
          if (instruction instanceof workdir_1.Workdir) {
            workdirs.push(instruction);
          }
        }
        return workdirs;
      }
      getOnbuildTriggers() {
        let triggers = [];
        for (let instruction of this.instructions) {
          if (instruction instanceof onbuild_1.Onbuild) {
            let trigger = instruction.getTriggerInstruction();
            if (trigger) {
              triggers.push(trigger);
            }
          }
        }
        return triggers;
      }
      getAvailableVariables(currentLine) {
        const variables = [];
        for (const arg of this.getARGs()) {
          if (arg.isBefore(currentLine)) {
            const property = arg.getProperty();
            if (property) {
              const variable = property.getName();
              if (variables.indexOf(variable) === -1) {
                variables.push(variable);
              }
            }
          }
        }
        for (const env of this.getENVs()) {
          if (env.isBefore(currentLine)) {
            for (const property of env.getProperties()) {
              const variable = property.getName();
              if (variables.indexOf(variable) === -1) {
                variables.push(variable);
              }
            }
          }
        }
        return variables;
      }
      /**
       * Resolves a variable with the given name at the specified line
       * to its value. If null is returned, then the variable has been
       * defined but no value was given. If undefined is returned, then
       * a variable with the given name has not been defined yet as of
       * the given line.
       *
       * @param variable the name of the variable to resolve
       * @param line the line number that the variable is on, zero-based
       * @return the value of the variable as defined by an ARG or ENV
       *         instruction, or null if no value has been specified, or
       *         undefined if a variable with the given name has not
       *         been defined
       */
      resolveVariable(variable, line) {
        let envs = this.getENVs();
        for (let i = envs.length - 1; i >= 0; i--) {
          if (envs[i].isBefore(line)) {
            for (let property of envs[i].getProperties()) {
              if (property.getName() === variable) {
                return property.getValue();
              }
            }
          }
        }
        let args = this.getARGs();
        for (let i = args.length - 1; i >= 0; i--) {
          if (args[i].isBefore(line)) {
            let property = args[i].getProperty();
            if (property && property.getName() === variable) {
              return property.getValue();
            }
          }
        }
        return void 0;
      }
      getRange() {
        const instructions = this.getInstructions();
        if (instructions.length === 0) {
          return vscode_languageserver_types_1.Range.create(0, 0, 0, 0);
        }
        const instructionStart = instructions[0].getRange().start;
        const instructionEnd = instructions[instructions.length - 1].getRange().end;
        return vscode_languageserver_types_1.Range.create(instructionStart, instructionEnd);
      }
      contains(position) {
        const range = this.getRange();
        if (range === null) {
          return false;
        }
        return util_1.Util.isInsideRange(position, range);
      }
    };
    exports.ImageTemplate = ImageTemplate;
  }
});

// node_modules/dockerfile-ast/lib/dockerfile.js
var require_dockerfile = __commonJS({
  "node_modules/dockerfile-ast/lib/dockerfile.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Dockerfile = void 0;
    var vscode_languageserver_types_1 = (init_main2(), __toCommonJS(main_exports));
    var ast = require_main();
    var imageTemplate_1 = require_imageTemplate();
    var from_1 = require_from();
    var util_1 = require_util();
    var main_1 = require_main();
    var Dockerfile = class extends imageTemplate_1.ImageTemplate {
      constructor(document) {
        super();
        this.initialInstructions = new imageTemplate_1.ImageTemplate();
        this.buildStages = [];
        this.directives = [];
        this.foundFrom = false;
        this.document = document;
      }
      getEscapeCharacter() {
        for (const directive of this.directives) {
          if (directive.getDirective() === ast.Directive.escape) {
            const value = directive.getValue();
            if (value === "\\" || value === "`") {
              return value;
            }
          }
        }
        return "\\";
      }
      getInitialARGs() {
        return this.initialInstructions.getARGs();
      }
      getContainingImage(position) {
        let range = vscode_languageserver_types_1.Range.create(vscode_languageserver_types_1.Position.create(0, 0), this.document.positionAt(this.document.getText().length));
        if (!util_1.Util.isInsideRange(position, range)) {
          return null;
        }
        if (this.initialInstructions.getComments().length > 0 || this.initialInstructions.getInstructions().length > 0) {
          if (util_1.Util.isInsideRange(position, this.initialInstructions.getRange())) {
            return this.initialInstructions;
          }
        }
        for (const buildStage of this.buildStages) {
          if (util_1.Util.isInsideRange(position, buildStage.getRange())) {
            return buildStage;
          }
        }
        return this;
      }
      addInstruction(instruction) {
        if (instruction.getKeyword() === main_1.Keyword.FROM) {
          this.currentBuildStage = new imageTemplate_1.ImageTemplate();
          this.buildStages.push(this.currentBuildStage);
          this.foundFrom = true;
        } else if (!this.foundFrom) {
          this.initialInstructions.addInstruction(instruction);
        }
        if (this.foundFrom) {
          this.currentBuildStage.addInstruction(instruction);
        }
        super.addInstruction(instruction);
      }
      setDirectives(directives) {
        this.directives = directives;
      }
      getDirective() {
        return this.directives.length === 0 ? null : this.directives[0];
      }
      getDirectives() {
        return this.directives;
      }
      resolveVariable(variable, line) {
        for (let from of this.getFROMs()) {
          let range = from.getRange();
          if (range.start.line <= line && line <= range.end.line) {
            let initialARGs = new imageTemplate_1.ImageTemplate();
            for (let instruction of this.initialInstructions.getARGs()) {
              initialARGs.addInstruction(instruction);
            }
            return initialARGs.resolveVariable(variable, line);
          }
        }
        let image = this.getContainingImage(vscode_languageserver_types_1.Position.create(line, 0));
        if (image === null) {
          return void 0;
        }
        let resolvedVariable = image.resolveVariable(variable, line);
        if (resolvedVariable === null) {
          let initialARGs = new imageTemplate_1.ImageTemplate();
          for (let instruction of this.initialInstructions.getARGs()) {
            initialARGs.addInstruction(instruction);
          }
          return initialARGs.resolveVariable(variable, line);
        }
        return resolvedVariable;
      }
      getAvailableVariables(currentLine) {
        if (this.getInstructionAt(currentLine) instanceof from_1.From) {
          let variables = [];
          for (let arg of this.getInitialARGs()) {
            let property = arg.getProperty();
            if (property) {
              variables.push(property.getName());
            }
          }
          return variables;
        }
        let image = this.getContainingImage(vscode_languageserver_types_1.Position.create(currentLine, 0));
        return image ? image.getAvailableVariables(currentLine) : [];
      }
      getParentStage(image) {
        const templateFrom = image.getFROM();
        const imageName = templateFrom === null ? null : templateFrom.getImageName();
        if (imageName === null) {
          return null;
        }
        for (const from of this.getFROMs()) {
          if (from.getBuildStage() === imageName) {
            const range = from.getRange();
            if (range.start.line === templateFrom.getRange().start.line) {
              return null;
            }
            return this.getContainingImage(range.start);
          }
        }
        return null;
      }
      getStageHierarchy(line) {
        const image = this.getContainingImage(vscode_languageserver_types_1.Position.create(line, 0));
        if (image === null) {
          return [];
        }
        const stages = [image];
        let stage = this.getParentStage(image);
        while (stage !== null) {
          stages.splice(0, 0, stage);
          stage = this.getParentStage(stage);
        }
        return stages;
      }
      getAvailableWorkingDirectories(line) {
        const availableDirectories = /* @__PURE__ */ new Set();
        for (const image of this.getStageHierarchy(line)) {
          for (const workdir of image.getWORKDIRs()) {
            if (workdir.getRange().end.line < line) {
              let directory = workdir.getAbsolutePath();
              if (directory !== void 0 && directory !== null) {
                if (!directory.endsWith("/")) {
                  directory += "/";
                }
                availableDirectories.add(directory);
              }
            }
          }
        }
        return Array.from(availableDirectories);
      }
      /**
       * Internally reorganize the comments in the Dockerfile and allocate
       * them to the relevant build stages that they belong to.
       */
      organizeComments() {
        const comments = this.getComments();
        for (let i = 0; i < comments.length; i++) {
          if (util_1.Util.isInsideRange(comments[i].getRange().end, this.initialInstructions.getRange())) {
            this.initialInstructions.addComment(comments[i]);
          } else {
            for (const buildStage of this.buildStages) {
              if (util_1.Util.isInsideRange(comments[i].getRange().start, buildStage.getRange())) {
                buildStage.addComment(comments[i]);
              }
            }
          }
        }
      }
      getRange() {
        const comments = this.getComments();
        const instructions = this.getInstructions();
        let range = null;
        if (comments.length === 0) {
          if (instructions.length > 0) {
            range = vscode_languageserver_types_1.Range.create(instructions[0].getRange().start, instructions[instructions.length - 1].getRange().end);
          }
        } else if (instructions.length === 0) {
          range = vscode_languageserver_types_1.Range.create(comments[0].getRange().start, comments[comments.length - 1].getRange().end);
        } else {
          const commentStart = comments[0].getRange().start;
          const commentEnd = comments[comments.length - 1].getRange().end;
          const instructionStart = instructions[0].getRange().start;
          const instructionEnd = instructions[instructions.length - 1].getRange().end;
          if (commentStart.line < instructionStart.line) {
            if (commentEnd.line < instructionEnd.line) {
              range = vscode_languageserver_types_1.Range.create(commentStart, instructionEnd);
            }
            range = vscode_languageserver_types_1.Range.create(commentStart, commentEnd);
          } else if (commentEnd.line < instructionEnd.line) {
            range = vscode_languageserver_types_1.Range.create(instructionStart, instructionEnd);
          } else {
            range = vscode_languageserver_types_1.Range.create(instructionStart, commentEnd);
          }
        }
        if (range === null) {
          if (this.directives.length === 0) {
            return null;
          }
          return this.directives[0].getRange();
        } else if (this.directives.length === 0) {
          return range;
        }
        return vscode_languageserver_types_1.Range.create(this.directives[0].getRange().start, range.end);
      }
    };
    exports.Dockerfile = Dockerfile;
  }
});

// node_modules/dockerfile-ast/lib/parser.js
var require_parser2 = __commonJS({
  "node_modules/dockerfile-ast/lib/parser.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.Parser = void 0;
    var vscode_languageserver_textdocument_1 = (init_main3(), __toCommonJS(main_exports2));
    var vscode_languageserver_types_1 = (init_main2(), __toCommonJS(main_exports));
    var comment_1 = require_comment();
    var parserDirective_1 = require_parserDirective();
    var instruction_1 = require_instruction();
    var add_1 = require_add();
    var arg_1 = require_arg();
    var cmd_1 = require_cmd();
    var copy_1 = require_copy();
    var env_1 = require_env();
    var entrypoint_1 = require_entrypoint();
    var from_1 = require_from();
    var healthcheck_1 = require_healthcheck();
    var label_1 = require_label();
    var onbuild_1 = require_onbuild();
    var run_1 = require_run();
    var shell_1 = require_shell();
    var stopsignal_1 = require_stopsignal();
    var workdir_1 = require_workdir();
    var user_1 = require_user();
    var volume_1 = require_volume();
    var dockerfile_1 = require_dockerfile();
    var util_1 = require_util();
    var main_1 = require_main();
    var Parser3 = class _Parser {
      constructor() {
        this.escapeChar = null;
      }
      static createInstruction(document, dockerfile, escapeChar, lineRange, instruction, instructionRange) {
        switch (instruction.toUpperCase()) {
          case "ADD":
            return new add_1.Add(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "ARG":
            return new arg_1.Arg(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "CMD":
            return new cmd_1.Cmd(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "COPY":
            return new copy_1.Copy(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "ENTRYPOINT":
            return new entrypoint_1.Entrypoint(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "ENV":
            return new env_1.Env(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "FROM":
            return new from_1.From(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "HEALTHCHECK":
            return new healthcheck_1.Healthcheck(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "LABEL":
            return new label_1.Label(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "ONBUILD":
            return new onbuild_1.Onbuild(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "RUN":
            return new run_1.Run(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "SHELL":
            return new shell_1.Shell(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "STOPSIGNAL":
            return new stopsignal_1.Stopsignal(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "WORKDIR":
            return new workdir_1.Workdir(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "USER":
            return new user_1.User(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
          case "VOLUME":
            return new volume_1.Volume(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
        }
        return new instruction_1.Instruction(document, lineRange, dockerfile, escapeChar, instruction, instructionRange);
      }
      getParserDirectives(document, buffer) {
        const directives = [];
        this.escapeChar = "";
        const offset = util_1.Util.isUTF8BOM(buffer.substring(0, 1)) ? 1 : 0;
        directiveCheck: for (let i = offset; i < buffer.length; i++) {
          switch (buffer.charAt(i)) {
            case " ":
            case "	":
              break;
            case "\r":
            case "\n":
              break directiveCheck;
            case "#":
              let directiveStart = -1;
              let directiveEnd = -1;
              for (let j = i + 1; j < buffer.length; j++) {
                let char = buffer.charAt(j);
                switch (char) {
                  case " ":
                  case "	":
                    if (directiveStart !== -1 && directiveEnd === -1) {
                      directiveEnd = j;
                    }
                    break;
                  case "\r":
                  case "\n":
                    break directiveCheck;
                  case "=":
                    let valueStart = -1;
                    let valueEnd = -1;
                    if (directiveEnd === -1) {
                      directiveEnd = j;
                    }
                    let lineEnd = buffer.length;
                    directiveValue: for (let k = j + 1; k < buffer.length; k++) {
                      char = buffer.charAt(k);
                      switch (char) {
                        case "\r":
                        case "\n":
                          if (valueStart !== -1 && valueEnd === -1) {
                            valueEnd = k;
                          }
                          lineEnd = k;
                          break directiveValue;
                        case "	":
                        case " ":
                          if (valueStart !== -1 && valueEnd === -1) {
                            valueEnd = k;
                          }
                          continue;
                        default:
                          if (valueStart === -1) {
                            valueStart = k;
                          }
                          break;
                      }
                    }
                    if (directiveStart === -1) {
                      break directiveCheck;
                    }
                    if (valueStart === -1) {
                      valueStart = j + 1;
                      valueEnd = lineEnd;
                    } else if (valueEnd === -1) {
                      valueEnd = buffer.length;
                    }
                    const lineRange = vscode_languageserver_types_1.Range.create(document.positionAt(i), document.positionAt(lineEnd));
                    const nameRange = vscode_languageserver_types_1.Range.create(document.positionAt(directiveStart), document.positionAt(directiveEnd));
                    const valueRange = vscode_languageserver_types_1.Range.create(document.positionAt(valueStart), document.positionAt(valueEnd));
                    directives.push(new parserDirective_1.ParserDirective(document, lineRange, nameRange, valueRange));
                    directiveStart = -1;
                    if (buffer.charAt(valueEnd) === "\r") {
                      i = valueEnd + 1;
                    } else {
                      i = valueEnd;
                    }
                    continue directiveCheck;
                  default:
                    if (directiveStart === -1) {
                      directiveStart = j;
                    }
                    break;
                }
              }
              break;
            default:
              break directiveCheck;
          }
        }
        return directives;
      }
      parse(buffer) {
        this.document = vscode_languageserver_textdocument_1.TextDocument.create("", "", 0, buffer);
        this.buffer = buffer;
        let dockerfile = new dockerfile_1.Dockerfile(this.document);
        let directives = this.getParserDirectives(this.document, this.buffer);
        let offset = 0;
        this.escapeChar = "\\";
        if (directives.length > 0) {
          dockerfile.setDirectives(directives);
          this.escapeChar = dockerfile.getEscapeCharacter();
          offset = this.document.offsetAt(vscode_languageserver_types_1.Position.create(directives.length, 0));
        } else if (util_1.Util.isUTF8BOM(buffer.substring(0, 1))) {
          offset = 1;
        }
        for (let i = offset; i < this.buffer.length; i++) {
          const char = this.buffer.charAt(i);
          switch (char) {
            case " ":
            case "	":
            case "\r":
            case "\n":
              break;
            case "#":
              i = this.processComment(dockerfile, i);
              break;
            default:
              i = this.processInstruction(dockerfile, char, i);
              break;
          }
        }
        dockerfile.organizeComments();
        return dockerfile;
      }
      processInstruction(dockerfile, char, start) {
        let instruction = char;
        let instructionEnd = -1;
        let escapedInstruction = false;
        instructionCheck: for (let i = start + 1; i < this.buffer.length; i++) {
          char = this.buffer.charAt(i);
          switch (char) {
            case this.escapeChar:
              escapedInstruction = true;
              char = this.buffer.charAt(i + 1);
              if (char === "\r" || char === "\n") {
                if (instructionEnd === -1) {
                  instructionEnd = i;
                }
                i++;
              } else if (char === " " || char === "	") {
                for (let j = i + 2; j < this.buffer.length; j++) {
                  switch (this.buffer.charAt(j)) {
                    case " ":
                    case "	":
                      break;
                    case "\r":
                    case "\n":
                      i = j;
                      continue instructionCheck;
                    default:
                      instructionEnd = i + 1;
                      instruction = instruction + this.escapeChar;
                      i = j - 2;
                      continue instructionCheck;
                  }
                }
                instructionEnd = i + 1;
                instruction = instruction + this.escapeChar;
                break instructionCheck;
              } else {
                instructionEnd = i + 1;
                instruction = instruction + this.escapeChar;
                escapedInstruction = false;
              }
              break;
            case " ":
            case "	":
              if (escapedInstruction) {
                escapeCheck: for (let j = i + 1; j < this.buffer.length; j++) {
                  switch (this.buffer.charAt(j)) {
                    case " ":
                    case "	":
                      break;
                    case "\r":
                    case "\n":
                      i = j;
                      continue instructionCheck;
                    default:
                      break escapeCheck;
                  }
                }
                escapedInstruction = false;
              }
              if (instructionEnd === -1) {
                instructionEnd = i;
              }
              i = this.processArguments(dockerfile, instruction, instructionEnd, start, i);
              dockerfile.addInstruction(this.createInstruction(dockerfile, instruction, start, instructionEnd, i));
              return i;
            case "\r":
            case "\n":
              if (escapedInstruction) {
                continue;
              }
              if (instructionEnd === -1) {
                instructionEnd = i;
              }
              dockerfile.addInstruction(this.createInstruction(dockerfile, instruction, start, i, i));
              return i;
            case "#":
              if (escapedInstruction) {
                continue;
              }
            default:
              instructionEnd = i + 1;
              instruction = instruction + char;
              escapedInstruction = false;
              break;
          }
        }
        if (instructionEnd === -1) {
          instructionEnd = this.buffer.length;
        }
        dockerfile.addInstruction(this.createInstruction(dockerfile, instruction, start, instructionEnd, this.buffer.length));
        return this.buffer.length;
      }
      processHeredocs(instruction, offset) {
        let keyword = instruction.getKeyword();
        if (keyword === main_1.Keyword.ONBUILD) {
          instruction = instruction.getTriggerInstruction();
          if (instruction === null) {
            return offset;
          }
          keyword = instruction.getKeyword();
        }
        if (keyword !== main_1.Keyword.ADD && keyword !== main_1.Keyword.COPY && keyword !== main_1.Keyword.RUN) {
          return offset;
        }
        const heredocs = [];
        let tabbed = false;
        for (const arg of instruction.getArguments()) {
          const value = arg.getValue();
          if (value.startsWith("<<") && value.length > 2) {
            if (value.startsWith("<<-")) {
              tabbed = true;
            }
            const name = util_1.Util.parseHeredocName(value);
            if (name !== null) {
              heredocs.push(name);
            }
          }
        }
        if (heredocs.length > 0) {
          for (const heredoc of heredocs) {
            offset = this.parseHeredoc(heredoc, offset, tabbed);
          }
        }
        return offset;
      }
      processArguments(dockerfile, instruction, instructionEnd, start, offset) {
        let escaped = false;
        argumentsCheck: for (let i = offset + 1; i < this.buffer.length; i++) {
          switch (this.buffer.charAt(i)) {
            case "\r":
            case "\n":
              if (escaped) {
                continue;
              }
              return this.processHeredocs(this.createInstruction(dockerfile, instruction, start, instructionEnd, i), i);
            case this.escapeChar:
              const next = this.buffer.charAt(i + 1);
              if (next === "\n" || next === "\r") {
                escaped = true;
                i++;
              } else if (next === " " || next === "	") {
                for (let j = i + 2; j < this.buffer.length; j++) {
                  switch (this.buffer.charAt(j)) {
                    case " ":
                    case "	":
                      break;
                    case "\r":
                    case "\n":
                      escaped = true;
                    default:
                      i = j;
                      continue argumentsCheck;
                  }
                }
                return this.buffer.length;
              }
              continue;
            case "#":
              if (escaped) {
                i = this.processComment(dockerfile, i);
                continue argumentsCheck;
              }
              break;
            case " ":
            case "	":
              break;
            default:
              if (escaped) {
                escaped = false;
              }
              break;
          }
        }
        return this.buffer.length;
      }
      processComment(dockerfile, start) {
        let end = this.buffer.length;
        commentLoop: for (let i = start + 1; i < this.buffer.length; i++) {
          switch (this.buffer.charAt(i)) {
            case "\r":
            case "\n":
              end = i;
              break commentLoop;
          }
        }
        const range = vscode_languageserver_types_1.Range.create(this.document.positionAt(start), this.document.positionAt(end));
        dockerfile.addComment(new comment_1.Comment(this.document, range));
        return end;
      }
      parseHeredoc(heredocName, offset, tabbed) {
        let startWord = -1;
        let lineStart = true;
        for (let i = offset; i < this.buffer.length; i++) {
          switch (this.buffer.charAt(i)) {
            case " ":
              lineStart = false;
              break;
            case "	":
              if (!tabbed) {
                lineStart = false;
              }
              break;
            case "\r":
            case "\n":
              if (startWord !== -1 && heredocName === this.buffer.substring(startWord, i)) {
                return i;
              }
              startWord = -1;
              lineStart = true;
              break;
            default:
              if (lineStart) {
                startWord = i;
                lineStart = false;
              }
              break;
          }
        }
        return this.buffer.length;
      }
      createInstruction(dockerfile, instruction, start, instructionEnd, end) {
        const startPosition = this.document.positionAt(start);
        const instructionRange = vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(instructionEnd));
        const lineRange = vscode_languageserver_types_1.Range.create(startPosition, this.document.positionAt(end));
        return _Parser.createInstruction(this.document, dockerfile, this.escapeChar, lineRange, instruction, instructionRange);
      }
    };
    exports.Parser = Parser3;
  }
});

// node_modules/dockerfile-ast/lib/main.js
var require_main = __commonJS({
  "node_modules/dockerfile-ast/lib/main.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.DockerfileParser = exports.DefaultVariables = exports.Directive = exports.Keyword = exports.Workdir = exports.Volume = exports.User = exports.Stopsignal = exports.Shell = exports.Run = exports.PropertyInstruction = exports.Onbuild = exports.ModifiableInstruction = exports.Label = exports.JSONInstruction = exports.Heredoc = exports.Healthcheck = exports.From = exports.Env = exports.Entrypoint = exports.Copy = exports.Cmd = exports.Arg = exports.Add = exports.Variable = exports.Property = exports.ParserDirective = exports.Line = exports.Instruction = exports.Flag = exports.Comment = exports.JSONArgument = exports.Argument = void 0;
    var argument_1 = require_argument();
    Object.defineProperty(exports, "Argument", { enumerable: true, get: function() {
      return argument_1.Argument;
    } });
    var jsonArgument_1 = require_jsonArgument();
    Object.defineProperty(exports, "JSONArgument", { enumerable: true, get: function() {
      return jsonArgument_1.JSONArgument;
    } });
    var comment_1 = require_comment();
    Object.defineProperty(exports, "Comment", { enumerable: true, get: function() {
      return comment_1.Comment;
    } });
    var parser_1 = require_parser2();
    var flag_1 = require_flag();
    Object.defineProperty(exports, "Flag", { enumerable: true, get: function() {
      return flag_1.Flag;
    } });
    var instruction_1 = require_instruction();
    Object.defineProperty(exports, "Instruction", { enumerable: true, get: function() {
      return instruction_1.Instruction;
    } });
    var line_1 = require_line();
    Object.defineProperty(exports, "Line", { enumerable: true, get: function() {
      return line_1.Line;
    } });
    var parserDirective_1 = require_parserDirective();
    Object.defineProperty(exports, "ParserDirective", { enumerable: true, get: function() {
      return parserDirective_1.ParserDirective;
    } });
    var property_1 = require_property();
    Object.defineProperty(exports, "Property", { enumerable: true, get: function() {
      return property_1.Property;
    } });
    var variable_1 = require_variable();
    Object.defineProperty(exports, "Variable", { enumerable: true, get: function() {
      return variable_1.Variable;
    } });
    var add_1 = require_add();
    Object.defineProperty(exports, "Add", { enumerable: true, get: function() {
      return add_1.Add;
    } });
    var arg_1 = require_arg();
    Object.defineProperty(exports, "Arg", { enumerable: true, get: function() {
      return arg_1.Arg;
    } });
    var cmd_1 = require_cmd();
    Object.defineProperty(exports, "Cmd", { enumerable: true, get: function() {
      return cmd_1.Cmd;
    } });
    var copy_1 = require_copy();
    Object.defineProperty(exports, "Copy", { enumerable: true, get: function() {
      return copy_1.Copy;
    } });
    var entrypoint_1 = require_entrypoint();
    Object.defineProperty(exports, "Entrypoint", { enumerable: true, get: function() {
      return entrypoint_1.Entrypoint;
    } });
    var env_1 = require_env();
    Object.defineProperty(exports, "Env", { enumerable: true, get: function() {
      return env_1.Env;
    } });
    var from_1 = require_from();
    Object.defineProperty(exports, "From", { enumerable: true, get: function() {
      return from_1.From;
    } });
    var healthcheck_1 = require_healthcheck();
    Object.defineProperty(exports, "Healthcheck", { enumerable: true, get: function() {
      return healthcheck_1.Healthcheck;
    } });
    var heredoc_1 = require_heredoc();
    Object.defineProperty(exports, "Heredoc", { enumerable: true, get: function() {
      return heredoc_1.Heredoc;
    } });
    var jsonInstruction_1 = require_jsonInstruction();
    Object.defineProperty(exports, "JSONInstruction", { enumerable: true, get: function() {
      return jsonInstruction_1.JSONInstruction;
    } });
    var label_1 = require_label();
    Object.defineProperty(exports, "Label", { enumerable: true, get: function() {
      return label_1.Label;
    } });
    var modifiableInstruction_1 = require_modifiableInstruction();
    Object.defineProperty(exports, "ModifiableInstruction", { enumerable: true, get: function() {
      return modifiableInstruction_1.ModifiableInstruction;
    } });
    var onbuild_1 = require_onbuild();
    Object.defineProperty(exports, "Onbuild", { enumerable: true, get: function() {
      return onbuild_1.Onbuild;
    } });
    var propertyInstruction_1 = require_propertyInstruction();
    Object.defineProperty(exports, "PropertyInstruction", { enumerable: true, get: function() {
      return propertyInstruction_1.PropertyInstruction;
    } });
    var run_1 = require_run();
    Object.defineProperty(exports, "Run", { enumerable: true, get: function() {
      return run_1.Run;
    } });
    var shell_1 = require_shell();
    Object.defineProperty(exports, "Shell", { enumerable: true, get: function() {
      return shell_1.Shell;
    } });
    var stopsignal_1 = require_stopsignal();
    Object.defineProperty(exports, "Stopsignal", { enumerable: true, get: function() {
      return stopsignal_1.Stopsignal;
    } });
    var user_1 = require_user();
    Object.defineProperty(exports, "User", { enumerable: true, get: function() {
      return user_1.User;
    } });
    var volume_1 = require_volume();
    Object.defineProperty(exports, "Volume", { enumerable: true, get: function() {
      return volume_1.Volume;
    } });
    var workdir_1 = require_workdir();
    Object.defineProperty(exports, "Workdir", { enumerable: true, get: function() {
      return workdir_1.Workdir;
    } });
    var Keyword;
    (function(Keyword2) {
      Keyword2["ADD"] = "ADD";
      Keyword2["ARG"] = "ARG";
      Keyword2["CMD"] = "CMD";
      Keyword2["COPY"] = "COPY";
      Keyword2["ENTRYPOINT"] = "ENTRYPOINT";
      Keyword2["ENV"] = "ENV";
      Keyword2["EXPOSE"] = "EXPOSE";
      Keyword2["FROM"] = "FROM";
      Keyword2["HEALTHCHECK"] = "HEALTHCHECK";
      Keyword2["LABEL"] = "LABEL";
      Keyword2["MAINTAINER"] = "MAINTAINER";
      Keyword2["ONBUILD"] = "ONBUILD";
      Keyword2["RUN"] = "RUN";
      Keyword2["SHELL"] = "SHELL";
      Keyword2["STOPSIGNAL"] = "STOPSIGNAL";
      Keyword2["USER"] = "USER";
      Keyword2["VOLUME"] = "VOLUME";
      Keyword2["WORKDIR"] = "WORKDIR";
    })(Keyword || (exports.Keyword = Keyword = {}));
    var Directive;
    (function(Directive2) {
      Directive2["escape"] = "escape";
      Directive2["syntax"] = "syntax";
    })(Directive || (exports.Directive = Directive = {}));
    exports.DefaultVariables = [
      "ALL_PROXY",
      "all_proxy",
      "FTP_PROXY",
      "ftp_proxy",
      "HTTP_PROXY",
      "http_proxy",
      "HTTPS_PROXY",
      "https_proxy",
      "NO_PROXY",
      "no_proxy"
    ];
    var DockerfileParser;
    (function(DockerfileParser2) {
      function parse3(content) {
        let parser = new parser_1.Parser();
        return parser.parse(content);
      }
      DockerfileParser2.parse = parse3;
    })(DockerfileParser || (exports.DockerfileParser = DockerfileParser = {}));
  }
});

// src/parse/data-read.ts
function entriesOf(node) {
  return node?.type === "map" ? node.entries : [];
}
function itemsOf(node) {
  return node?.type === "list" ? node.items : [];
}
function valueAt(node, ...keys) {
  return keys.reduce((at2, key) => entriesOf(at2).find((entry) => entry.key === key)?.value, node);
}
function textOf(node) {
  if (node?.type !== "scalar" || node.value === null) return void 0;
  return { text: String(node.value), map: mapOfScalar(node) };
}
function mapOfScalar({ map, span, value }) {
  if (map && map.length > 0) return map;
  return [{ at: 0, file: span.start, length: typeof value === "string" ? 0 : span.end - span.start }];
}
function* mapsBelow(root) {
  const seen = /* @__PURE__ */ new Set();
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.type === "map") yield node;
    const children = node.type === "map" ? node.entries.map(({ value }) => value) : itemsOf(node);
    for (const child of children.toReversed()) pending.push(child);
  }
}
var init_data_read = __esm({
  "src/parse/data-read.ts"() {
    "use strict";
  }
});

// src/parse/shell-call.ts
function readyCall(words3, span, assigned = []) {
  return {
    head: words3[0],
    words: () => words3,
    assigned: () => assigned,
    redirects: [],
    input: () => void 0,
    span
  };
}
function once(make) {
  let made;
  return () => (made ??= { value: make() }).value;
}
var init_shell_call = __esm({
  "src/parse/shell-call.ts"() {
    "use strict";
  }
});

// src/parse/shell-program.ts
function languageOf(name) {
  if (SHELLS.has(name)) return "shell";
  if (PYTHON.test(name)) return "python";
  if (JAVASCRIPT2.has(name)) return "javascript";
  return OTHERS.has(name) ? "other" : void 0;
}
function baseName(text) {
  const fallback = /^\$\{\w+:?[-=]([^{}]*)\}$/.exec(text)?.[1];
  const path = fallback ?? text;
  const name = path.slice(path.lastIndexOf("/") + 1);
  return name.endsWith(".exe") ? name.slice(0, -4) : name;
}
function readProgram(name, words3) {
  if (name === "source" || name === ".")
    return words3[0] && { from: words3[0].text === "/dev/stdin" ? "input" : "file", word: words3[0] };
  const language = languageOf(name);
  if (!language) return void 0;
  const shape = SHAPES[language];
  let announced = false;
  let fromInput = false;
  let at2 = 0;
  for (; at2 < words3.length; at2++) {
    const text = words3[at2]?.text ?? "";
    if (text === "--") {
      at2++;
      break;
    }
    if (text === "-" || !/^[-+]/.test(text)) break;
    if (text.startsWith("--")) {
      const [option = ""] = text.split("=", 1);
      if (option === "--version" || option === "--help") return void 0;
      if (shape.longText.includes(option)) announced = true;
      else if (shape.longValues.includes(text)) at2++;
      continue;
    }
    const letters = text.slice(1);
    if (language === "shell" && letters.includes("s")) fromInput = true;
    const end = [...letters].find((letter) => (shape.text + shape.ends).includes(letter));
    if (end !== void 0 && shape.ends.includes(end)) return void 0;
    if (end !== void 0) announced = true;
    if (announced && language !== "shell") {
      at2++;
      break;
    }
    if (shape.values.includes(letters.at(-1) ?? " ")) at2++;
  }
  const operand = words3[at2];
  if (announced) return operand && { from: "text", word: operand };
  if (language === "javascript" && operand?.text === "run") return void 0;
  if (fromInput || !operand || operand.text === "-" || operand.text === "/dev/stdin")
    return { from: "input", word: void 0 };
  return { from: "file", word: operand };
}
var SHELLS, PYTHON, JAVASCRIPT2, OTHERS, SHAPES;
var init_shell_program = __esm({
  "src/parse/shell-program.ts"() {
    "use strict";
    SHELLS = /* @__PURE__ */ new Set(["sh", "bash", "dash", "zsh", "ksh", "mksh", "ash", "rbash"]);
    PYTHON = /^(?:python|pypy)[\d.]*$/;
    JAVASCRIPT2 = /* @__PURE__ */ new Set(["node", "nodejs", "bun", "tsx", "ts-node"]);
    OTHERS = /* @__PURE__ */ new Set(["perl", "ruby", "php", "lua", "pwsh", "osascript", "Rscript", "deno"]);
    SHAPES = {
      shell: { text: "c", longText: [], values: "oO", longValues: ["--rcfile", "--init-file"], ends: "" },
      python: { text: "c", longText: [], values: "WX", longValues: ["--check-hash-based-pycs"], ends: "mVh" },
      javascript: {
        text: "ep",
        longText: ["--eval", "--print"],
        values: "rC",
        longValues: ["--require", "--import", "--loader", "--conditions", "--tsconfig"],
        ends: "vh"
      },
      other: { text: "eEr", longText: [], values: "I", longValues: [], ends: "vh" }
    };
  }
});

// src/parse/shell-source.ts
function openSource(text, map = straightMap(text.length)) {
  const plain = dropCarriageReturns(text);
  const shown = plain?.text ?? text;
  return { text: hideExpressions(shown), shown, map: plain ? composeMaps(plain.map, map) : map };
}
function openDecoded(text, within) {
  return { text, shown: text, map: [{ at: 0, file: within.start, length: Math.min(1, within.end - within.start) }] };
}
function placeOf(source, start, end) {
  return toFileSpan(source.map, { start, end });
}
function dropCarriageReturns(text) {
  if (!text.includes("\r\n") && !text.startsWith("\uFEFF")) return void 0;
  const map = [];
  let kept = "";
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  while (start < text.length) {
    const found2 = text.indexOf("\r\n", start);
    const end = found2 === -1 ? text.length : found2;
    if (end > start) map.push({ at: kept.length, file: start, length: end - start });
    kept += text.slice(start, end);
    start = found2 === -1 ? end : end + 1;
  }
  return { text: kept, map };
}
function hideExpressions(text) {
  let hidden = "";
  let done = 0;
  for (let start = text.indexOf("${{"); start !== -1; start = text.indexOf("${{", done)) {
    const close = text.indexOf("}}", start + 3);
    if (close === -1) break;
    const end = close + 2;
    hidden += `${text.slice(done, start)}\${${"_".repeat(end - start - 3)}}`;
    done = end;
  }
  return hidden + text.slice(done);
}
function isExpressionName(name) {
  return EXPRESSION_NAME.test(name);
}
var EXPRESSION_NAME;
var init_shell_source = __esm({
  "src/parse/shell-source.ts"() {
    "use strict";
    init_offset_map();
    EXPRESSION_NAME = /^_{2,}$/;
  }
});

// src/parse/shell-word.ts
function spellWord(word, source, lookup) {
  const written = source.text.slice(word.pos, word.end);
  if (PLAIN2.test(written) && source.shown.slice(word.pos, word.end) === written) {
    const pieces2 = [{ at: 0, file: word.pos, length: written.length }];
    const span = placeOf(source, word.pos, word.end);
    return { text: written, constant: true, computed: false, variables: [], pieces: pieces2, source, span, lone: void 0 };
  }
  const spelling = {
    source,
    lookup,
    text: "",
    constant: true,
    computed: false,
    variables: /* @__PURE__ */ new Set(),
    pieces: []
  };
  if (word.parts) for (const part of word.parts) addPart(part, spelling, false);
  else addLiteral(word.pos, word.end, spelling, false);
  const { text, constant, computed, variables, pieces } = spelling;
  return {
    text,
    constant,
    computed,
    variables: [...variables],
    pieces,
    source,
    span: placeOf(source, word.pos, word.end),
    lone: loneOf(word)
  };
}
function mapOf(word) {
  const map = composeMaps(word.pieces, word.source.map);
  return map.length > 0 ? map : [{ at: 0, file: word.span.start, length: 0 }];
}
function madeWord(text, like) {
  return { ...like, text, pieces: [], lone: void 0 };
}
function tailOf(word, start) {
  const pieces = word.pieces.flatMap(({ at: at2, file, length }) => {
    const cut = Math.max(start - at2, 0);
    return cut < length ? [{ at: at2 + cut - start, file: file + cut, length: length - cut }] : [];
  });
  const last = pieces.at(-1);
  const span = pieces[0] && last ? placeOf(word.source, pieces[0].file, last.file + last.length) : word.span;
  return { ...word, text: word.text.slice(start), pieces, span, lone: void 0 };
}
function toShellWord({ text, span, constant, variables }) {
  return { text, span, constant, variables };
}
function addText(text, from, into) {
  if (from !== void 0 && text.length > 0) {
    const last = into.pieces.at(-1);
    if (last && last.at + last.length === into.text.length && last.file + last.length === from)
      last.length += text.length;
    else into.pieces.push({ at: into.text.length, file: from, length: text.length });
  }
  into.text += text;
}
function addUnknown(text, from, into) {
  into.constant = false;
  addText(text, from, into);
}
function addLiteral(start, end, into, quoted) {
  const { text } = into.source;
  let from = start;
  for (let at2 = text.indexOf("\\", start); at2 !== -1 && at2 + 1 < end; at2 = text.indexOf("\\", at2)) {
    const next = text[at2 + 1] ?? "";
    const joinsLines = next === "\n";
    if (!joinsLines && quoted && !ESCAPED_IN_QUOTES.has(next)) {
      at2++;
      continue;
    }
    addText(text.slice(from, at2), from, into);
    from = at2 + (joinsLines ? 2 : 1);
    at2 += 2;
  }
  addText(text.slice(from, end), from, into);
}
function addPart(part, into, quoted) {
  const { shown } = into.source;
  const raw = () => shown.slice(part.pos, part.end);
  switch (part.type) {
    case "Literal":
      return addLiteral(part.pos, part.end, into, quoted);
    case "SingleQuoted": {
      const end = part.end - part.pos > 1 && shown[part.end - 1] === "'" ? part.end - 1 : part.end;
      const text = shown.slice(part.pos + 1, end);
      return text.includes("${{") ? addUnknown(text, part.pos + 1, into) : addText(text, part.pos + 1, into);
    }
    case "DoubleQuoted":
    case "LocaleString":
      for (const child of part.parts) addPart(child, into, true);
      return;
    case "AnsiCQuoted":
      return addText(part.value, raw().slice(2, -1) === part.value ? part.pos + 2 : void 0, into);
    case "SimpleExpansion":
      return addVariable(part.text.slice(1), part.pos, into);
    case "ParameterExpansion":
      return addParameter(part, into, raw());
    case "CommandExpansion": {
      const found2 = foundProgram(part);
      if (found2 !== void 0) return addText(found2, void 0, into);
      into.computed = true;
      return addUnknown("$(\u2026)", void 0, into);
    }
    case "ProcessSubstitution":
      into.computed = true;
      return addUnknown(`${part.operator}(\u2026)`, void 0, into);
    case "ArithmeticExpansion":
      return addUnknown(raw(), part.pos, into);
    default:
      return addText(raw(), part.pos, into);
  }
}
function addVariable(name, at2, into) {
  into.variables.add(name);
  const value = SPECIAL.test(name) ? void 0 : into.lookup(name, at2);
  if (value && value.text.length + into.text.length <= FILL_CAP2) {
    for (const variable of value.variables) into.variables.add(variable);
    if (value.constant) addText(value.text, void 0, into);
    else addUnknown(value.text, void 0, into);
  } else addUnknown(`\${${name}}`, void 0, into);
}
function addParameter(part, into, raw) {
  const { parameter, operation, index, prefix } = part;
  if (isExpressionName(parameter)) return addUnknown(raw, part.pos, into);
  if (!operation && !index && !prefix) return addVariable(parameter, part.pos, into);
  into.variables.add(parameter);
  if (operation?.type !== "Default" || index || prefix || !DEFAULTS.has(operation.operator))
    return addUnknown(raw, part.pos, into);
  const value = into.lookup(parameter, part.pos);
  if (value?.constant && value.text !== "") return addText(value.text, void 0, into);
  const operand = spellWord(operation.operand, into.source, into.lookup);
  for (const variable of operand.variables) into.variables.add(variable);
  if (operand.computed) into.computed = true;
  addUnknown(`\${${parameter}${operation.operator}${operand.text}}`.slice(0, FILL_CAP2), void 0, into);
}
function foundProgram(part) {
  const [statement, ...more] = part.script?.commands ?? [];
  const command = statement?.command;
  if (more.length > 0 || command?.type !== "Command" || !FINDERS.has(command.name?.value ?? "")) return void 0;
  const words3 = command.args.flatMap((word) => word.type === "Word" && !word.parts ? [word.value] : [""]);
  if (command.name?.value !== "which" && !/^-[vpP]+$/.test(words3.shift() ?? "")) return void 0;
  return words3.length === 1 && /^[\w.+/-]+$/.test(words3[0] ?? "") ? words3[0] : void 0;
}
function loneOf(word) {
  let [part, ...rest] = word.parts ?? [];
  const quoted = part?.type === "DoubleQuoted" && rest.length === 0;
  if (part?.type === "DoubleQuoted" && quoted) [part, ...rest] = part.parts;
  if (!part || rest.length > 0) return void 0;
  if (part.type === "SimpleExpansion")
    return { name: part.text.slice(1), all: isAll(part.text.slice(1)), quoted, skip: 0 };
  if (part.type !== "ParameterExpansion" || part.prefix) return void 0;
  const { parameter: name, index, operation } = part;
  const all = isAll(index?.value ?? name);
  if (operation?.type === "Slice" && all && !index && !operation.length)
    return { name, all, quoted, skip: Math.max(Number(operation.offset.value) - 1, 0) || 0 };
  const guarded = operation?.type === "Default" && operation.operator.endsWith("+");
  return operation && !guarded ? void 0 : index && !all ? void 0 : { name, all, quoted, skip: 0 };
}
function isAll(name) {
  return name === "@" || name === "*";
}
var FILL_CAP2, PLAIN2, ESCAPED_IN_QUOTES, SPECIAL, DEFAULTS, FINDERS;
var init_shell_word = __esm({
  "src/parse/shell-word.ts"() {
    "use strict";
    init_offset_map();
    init_shell_source();
    FILL_CAP2 = 4096;
    PLAIN2 = /^[\w./:@%+=,-]+$/;
    ESCAPED_IN_QUOTES = /* @__PURE__ */ new Set(["$", "`", '"', "\\"]);
    SPECIAL = /^(?:\d+|[@*#?$!-])$/;
    DEFAULTS = /* @__PURE__ */ new Set(["-", ":-", "=", ":="]);
    FINDERS = /* @__PURE__ */ new Set(["which", "command", "type"]);
  }
});

// src/parse/shell-wrappers.ts
function isWrapper(name) {
  return WRAPPERS.has(name);
}
function peelWrappers(words3) {
  const wrappers = [];
  const environment = [];
  let runsAs;
  let rest = words3;
  for (let round = 0; round < WRAPPER_CAP; round++) {
    const name = baseName(rest[0]?.text ?? "");
    const wrapper = WRAPPERS.get(name);
    const inner = wrapper && peelOne(wrapper, rest);
    if (!inner) break;
    wrappers.push(name);
    environment.push(...inner.environment);
    runsAs = inner.user ?? runsAs;
    rest = inner.words;
  }
  return { wrappers, runsAs, environment, words: rest };
}
function peelOne(wrapper, words3) {
  const { values = [], stops = [], needs, user: userFrom } = wrapper;
  let at2 = 1;
  if (wrapper.subcommand !== void 0 && words3[at2++]?.text !== wrapper.subcommand) return void 0;
  let user = userFrom?.fixed;
  const seen = /* @__PURE__ */ new Set();
  for (; at2 < words3.length; at2++) {
    const text = words3[at2]?.text ?? "";
    if (text === "--") {
      at2++;
      break;
    }
    if (!text.startsWith("-") || text === "-") break;
    const option = readOption2(text, values);
    if (stops.includes(option.name)) return void 0;
    seen.add(option.name);
    const value = option.takesNext ? words3[++at2]?.text : option.value;
    if (userFrom?.options?.includes(option.name) && value !== void 0) user = value.split(":", 1)[0];
  }
  if (needs && !needs.some((option) => seen.has(option))) return void 0;
  const environment = [];
  for (; wrapper.assigns && at2 < words3.length; at2++) {
    const word = words3[at2];
    const name = /^[A-Za-z_]\w*(?==)/.exec(word?.text ?? "")?.[0];
    if (!word || name === void 0) break;
    environment.push({ name, value: tailOf(word, name.length + 1) });
  }
  if (userFrom?.operand) user = words3[at2]?.text.split(":", 1)[0] ?? user;
  at2 += wrapper.operands ?? 0;
  return at2 < words3.length ? { words: words3.slice(at2), environment, user } : void 0;
}
function readOption2(text, values) {
  const equals = text.indexOf("=");
  if (text.startsWith("--")) {
    if (equals !== -1) return { name: text.slice(0, equals), value: text.slice(equals + 1), takesNext: false };
    return { name: text, value: void 0, takesNext: values.includes(text) };
  }
  const first = text.slice(0, 2);
  if (text.length > 2 && values.includes(first)) return { name: first, value: text.slice(2), takesNext: false };
  const last = `-${text.at(-1)}`;
  return { name: last, value: void 0, takesNext: values.includes(last) };
}
var RUN, FIRST_OPERAND_IS_USER, PLAIN3, WRAPPERS, WRAPPER_CAP;
var init_shell_wrappers = __esm({
  "src/parse/shell-wrappers.ts"() {
    "use strict";
    init_shell_program();
    init_shell_word();
    RUN = {
      subcommand: "run",
      values: [
        "--with",
        "--python",
        "-p",
        "--extra",
        "--group",
        "--env-file",
        "--project",
        "--directory",
        "-e",
        "--env",
        "-C"
      ]
    };
    FIRST_OPERAND_IS_USER = { operands: 1, user: { operand: true } };
    PLAIN3 = {};
    WRAPPERS = /* @__PURE__ */ new Map([
      [
        "sudo",
        {
          values: [
            "-u",
            "-g",
            "-p",
            "-C",
            "-h",
            "-D",
            "-R",
            "-T",
            "-U",
            "-r",
            "-t",
            "--user",
            "--group",
            "--prompt",
            "--close-from",
            "--host",
            "--chdir",
            "--chroot",
            "--other-user",
            "--role",
            "--type"
          ],
          stops: ["-l", "-v", "-k", "-K", "-e", "-V", "--list", "--validate", "--edit", "--version"],
          assigns: true,
          user: { fixed: "root", options: ["-u", "--user"] }
        }
      ],
      ["doas", { values: ["-u", "-C", "-a"], user: { fixed: "root", options: ["-u"] } }],
      ["pkexec", { values: ["--user"], user: { fixed: "root", options: ["--user"] } }],
      ["env", { values: ["-u", "-C", "--unset", "--chdir"], stops: ["-S", "--split-string"], assigns: true }],
      ["nohup", PLAIN3],
      ["exec", { values: ["-a"] }],
      ["command", { stops: ["-v", "-V"] }],
      ["builtin", PLAIN3],
      ["time", { values: ["-o", "-f", "--output", "--format"] }],
      ["timeout", { values: ["-k", "-s", "--kill-after", "--signal"], operands: 1 }],
      ["gtimeout", { values: ["-k", "-s", "--kill-after", "--signal"], operands: 1 }],
      ["nice", { values: ["-n", "--adjustment"] }],
      ["ionice", { values: ["-c", "-n", "--class", "--classdata"], stops: ["-p", "--pid"] }],
      ["stdbuf", { values: ["-i", "-o", "-e", "--input", "--output", "--error"] }],
      ["setsid", PLAIN3],
      ["unbuffer", PLAIN3],
      ["caffeinate", PLAIN3],
      ["xvfb-run", { values: ["-s", "-n", "-e", "-f", "--server-args", "--server-num"] }],
      [
        "xargs",
        {
          values: [
            "-I",
            "-n",
            "-P",
            "-L",
            "-d",
            "-a",
            "-E",
            "-s",
            "--max-args",
            "--max-procs",
            "--max-lines",
            "--delimiter",
            "--arg-file"
          ]
        }
      ],
      ["gosu", FIRST_OPERAND_IS_USER],
      ["su-exec", FIRST_OPERAND_IS_USER],
      ["setuidgid", FIRST_OPERAND_IS_USER],
      ["s6-setuidgid", FIRST_OPERAND_IS_USER],
      ["chpst", { values: ["-u", "-U", "-e", "-n", "-l", "-L", "-b", "-/"], user: { options: ["-u"] } }],
      [
        "setpriv",
        {
          values: [
            "--reuid",
            "--regid",
            "--ruid",
            "--euid",
            "--rgid",
            "--egid",
            "--groups",
            "--inh-caps",
            "--bounding-set",
            "--ambient-caps",
            "--securebits",
            "--pdeathsig"
          ],
          user: { options: ["--reuid", "--euid"] }
        }
      ],
      [
        "runuser",
        {
          values: ["-u", "-g", "-G", "--user", "--group", "--supp-group"],
          needs: ["-u", "--user"],
          user: { options: ["-u", "--user"] }
        }
      ],
      [
        "systemd-run",
        {
          values: ["--unit", "-u", "-p", "--property", "--uid", "--gid", "--slice", "-E", "--setenv"],
          user: { fixed: "root", options: ["--uid"] }
        }
      ],
      ["chroot", { values: [], operands: 1, user: { options: ["--userspec"] } }],
      ["taskset", { operands: 1 }],
      ["tini", { values: ["-p", "-e"] }],
      ["dumb-init", { values: ["-r", "--rewrite"] }],
      ["catchsegv", PLAIN3],
      ["uv", RUN],
      ["poetry", RUN],
      ["pipenv", RUN],
      ["pdm", RUN],
      ["hatch", RUN],
      ["rye", RUN],
      ["conda", { subcommand: "run", values: ["-n", "-p", "--name", "--prefix", "--cwd"] }],
      ["mamba", { subcommand: "run", values: ["-n", "-p", "--name", "--prefix", "--cwd"] }],
      ["micromamba", { subcommand: "run", values: ["-n", "-p", "--name", "--prefix", "--cwd"] }],
      ["bundle", { subcommand: "exec" }],
      ["doppler", { subcommand: "run", values: ["-p", "-c", "--project", "--config"] }],
      ["op", { subcommand: "run", values: ["--env-file"] }],
      ["infisical", { subcommand: "run", values: ["--env", "--path", "--projectId"] }]
    ]);
    WRAPPER_CAP = 12;
  }
});

// src/parse/shell-record.ts
function recordCall(call, context, recorder) {
  if (recorder.commands.length >= COMMAND_CAP2) {
    recorder.cut = true;
    return [];
  }
  const name = call.head && !call.head.text.startsWith("-") ? baseName(call.head.text) : void 0;
  if (name !== void 0 && isPlain(name, call, context)) {
    const peeled = { wrappers: [], environment: [], runsAs: void 0, executable: call.head, words: restOf(call) };
    const command = createCommand(name, peeled, call, context, recorder);
    recorder.commands.push(command);
    return [command];
  }
  return recordRunner(call, context, recorder);
}
function isPlain(name, call, { scope }) {
  if (isWrapper(name) || RUNNERS.has(name) || languageOf(name) || FORWARDERS.has(name)) return false;
  if (scope.functions.get(name)?.passesAfter !== void 0) return false;
  return !((name === "cat" || name === "tee") && call.input());
}
function restOf(call) {
  return () => call.words().slice(1);
}
function createCommand(name, { wrappers, environment, runsAs, executable, words: words3, program }, call, context, recorder) {
  const stage = context.stage ?? { pipeline: recorder.pipelines++, position: 0 };
  const readWords3 = once(() => words3().map(toShellWord));
  const readEnvironment = once(
    () => [...call.assigned(), ...environment].map((one) => ({
      name: one.name,
      value: toShellWord(one.value),
      span: one.value.span
    }))
  );
  return {
    name,
    nameSpan: executable?.span ?? call.span,
    executable: executable && toShellWord(executable),
    span: call.span,
    get words() {
      return readWords3();
    },
    program,
    wrappers: joinLists(context.wrappers, wrappers),
    runsAs: runsAs ?? context.runsAs,
    get environment() {
      return readEnvironment();
    },
    redirects: joinLists(call.redirects, context.redirects),
    pipeline: stage.pipeline,
    position: stage.position,
    statement: recorder.statements,
    tested: context.tested,
    failureIgnored: context.ignored,
    inFunction: context.inFunction,
    substituted: context.substituted,
    consumer: context.consumer
  };
}
function joinLists(first, second) {
  return first.length === 0 ? second : second.length === 0 ? first : [...first, ...second];
}
function recordRunner(call, context, recorder) {
  const peeled = peelWrappers(call.words());
  const isNameless = peeled.words[0]?.text.startsWith("-") ?? false;
  const executable = isNameless ? void 0 : peeled.words[0];
  const words3 = isNameless ? peeled.words : peeled.words.slice(1);
  const name = executable ? baseName(executable.text) : "";
  const found2 = readProgram(name, words3);
  const program = found2 && { from: found2.from, word: found2.word && toShellWord(found2.word) };
  const command = createCommand(name, { ...peeled, executable, words: () => words3, program }, call, context, recorder);
  recorder.commands.push(command);
  const { pipeline, position } = command;
  const inner = {
    ...context,
    stage: { pipeline, position },
    wrappers: [...command.wrappers, name],
    runsAs: command.runsAs
  };
  const input = call.input();
  const text = found2?.from === "text" ? found2.word && placeWord(found2.word) : found2?.from === "input" ? input : void 0;
  if (text) recordProgram(text, command, inner, recorder);
  else if (input && writesJson(command, input.text))
    recorder.code.push({ language: "json", text: input.text, map: input.map, command });
  recordTexts(name, words3, inner, recorder);
  return [command, ...recordPassed(name, words3, call, inner, recorder)];
}
function writesJson({ name, redirects }, input) {
  if (!/^\s*\{/.test(input)) return false;
  return name === "tee" || name === "cat" && redirects.some(({ operator }) => /^1?>[>|]?$/.test(operator));
}
function recordProgram(placed, command, context, recorder) {
  const language = languageOf(command.name) ?? "shell";
  if (language === "shell") readNested(placed, context, recorder);
  else if (language !== "other") recorder.code.push({ language, text: placed.text, map: placed.map, command });
}
function recordTexts(name, words3, context, recorder) {
  const [first] = words3;
  if (name === "eval") {
    const spaced = words3.flatMap((word, index) => [
      ...index > 0 ? [{ text: " " }] : [],
      placeWord(word) ?? { text: '""' }
    ]);
    if (words3.length > 0) readNested(joinTexts(spaced), context, recorder);
  } else if (name === "trap" && first && words3.length > 1 && !first.text.startsWith("-")) {
    const placed = placeWord(first);
    if (placed) readNested(placed, context, recorder);
  } else if (TEXT_OPTION.has(name)) {
    const option = words3.findIndex(({ text }) => text === "-c" || text === "--command" || text === "-lc");
    const placed = placeWord(option === -1 ? void 0 : words3[option + 1]);
    if (placed)
      readNested(
        placed,
        { ...context, runsAs: name === "su" || name === "runuser" ? suUser(words3) : context.runsAs },
        recorder
      );
  } else if (FORWARDERS.has(name)) {
    const shell = words3.findIndex(({ text }) => languageOf(baseName(text)) === "shell");
    const program = shell === -1 ? void 0 : readProgram(baseName(words3[shell]?.text ?? ""), words3.slice(shell + 1));
    const placed = program?.from === "text" ? placeWord(program.word) : void 0;
    if (placed) readNested(placed, { ...context, runsAs: void 0 }, recorder);
  }
}
function suUser(words3) {
  const valued = /* @__PURE__ */ new Set(["-c", "--command", "-s", "--shell", "-g", "-G", "-w", "-lc"]);
  const named = words3.find(({ text }, index) => !text.startsWith("-") && !valued.has(words3[index - 1]?.text ?? ""));
  return named?.text ?? "root";
}
function recordPassed(name, words3, call, context, recorder) {
  const passed = [];
  if (name === "find") {
    for (const [index, { text }] of words3.entries()) {
      if (!/^-(?:exec|execdir|ok|okdir)$/.test(text)) continue;
      const end = words3.findIndex((word, at2) => at2 > index && (word.text === ";" || word.text === "+"));
      passed.push(words3.slice(index + 1, end === -1 ? void 0 : end));
      if (passed.length > 10) break;
    }
  }
  const drops = context.scope.functions.get(name)?.passesAfter;
  if (drops !== void 0 && context.wrappers.length < PASSED_CAP && !context.wrappers.slice(0, -1).includes(name)) {
    const given = words3.slice(drops);
    const start = given.findIndex(({ text }) => !text.startsWith("-"));
    if (start !== -1) passed.push(given.slice(start));
  }
  return passed.flatMap((inner) => {
    const [first] = inner;
    if (!first) return [];
    const span = { start: Math.min(first.span.start, call.span.end), end: Math.max(call.span.end, first.span.end) };
    const { redirects, input } = call;
    return recordCall({ ...readyCall(inner, span), redirects, input }, context, recorder);
  });
}
function readNested(placed, context, recorder) {
  if (context.level >= LEVEL_CAP) recorder.cut = true;
  else
    recorder.readText(placed, {
      ...context,
      stage: void 0,
      redirects: [],
      consumer: void 0,
      level: context.level + 1
    });
}
function placeWord(word) {
  if (!word || word.text === "" || !word.constant && (word.lone || word.text === "$(\u2026)")) return void 0;
  return { text: word.computed ? word.text.replaceAll("(\u2026)", "( )") : word.text, map: mapOf(word) };
}
var COMMAND_CAP2, TEXT_OPTION, RUNNERS, FORWARDERS, PASSED_CAP, LEVEL_CAP;
var init_shell_record = __esm({
  "src/parse/shell-record.ts"() {
    "use strict";
    init_offset_map();
    init_shell_call();
    init_shell_program();
    init_shell_word();
    init_shell_wrappers();
    COMMAND_CAP2 = 2e4;
    TEXT_OPTION = /* @__PURE__ */ new Set(["su", "runuser", "sg", "flock", "script", "capsh"]);
    RUNNERS = /* @__PURE__ */ new Set(["source", ".", "eval", "trap", "find", ...TEXT_OPTION]);
    FORWARDERS = new Set(
      [
        "docker podman nerdctl kubectl oc compose docker-compose openshell ssh nsenter unshare systemd-run firejail bwrap watch parallel conda mise entr multipass limactl lima wsl devcontainer npx nix nix-shell"
      ].flatMap((names) => names.split(" "))
    );
    PASSED_CAP = 20;
    LEVEL_CAP = 8;
  }
});

// node_modules/unbash/dist/traversal.js
function forEachChild(node, callback) {
  switch (node.type) {
    case "Script":
    case "CompoundList":
    case "AndOr":
      for (const command of node.commands)
        callback(command);
      return;
    case "Statement":
      callback(node.command);
      return;
    case "Command":
      for (const child of node.prefix)
        callback(child);
      if (node.name)
        callback(node.name);
      for (const child of node.suffix)
        callback(child);
      return;
    case "Pipeline":
      for (const prefix of node.prefixes)
        callback(prefix);
      for (const command of node.commands)
        callback(command);
      return;
    case "Redirected":
      callback(node.command);
      for (const redirect of node.redirects)
        callback(redirect);
      return;
    case "If":
      callback(node.clause);
      callback(node.then);
      for (const branch of node.elif)
        callback(branch);
      if (node.else)
        callback(node.else);
      return;
    case "Elif":
      callback(node.clause);
      callback(node.then);
      return;
    case "For":
    case "Select":
      callback(node.name);
      if (node.wordlist)
        for (const word of node.wordlist)
          callback(word);
      callback(node.body);
      return;
    case "While":
      callback(node.clause);
      callback(node.body);
      return;
    case "Function":
    case "Coproc":
      if (node.name)
        callback(node.name);
      callback(node.body);
      return;
    case "Subshell":
    case "BraceGroup":
      callback(node.body);
      return;
    case "Case":
      callback(node.word);
      for (const item of node.items)
        callback(item);
      return;
    case "CaseItem":
      for (const pattern of node.pattern)
        callback(pattern);
      callback(node.body);
      return;
    case "ArithmeticFor": {
      const initialize = node.initialize;
      if (initialize)
        callback(initialize);
      const test = node.test;
      if (test)
        callback(test);
      const update = node.update;
      if (update)
        callback(update);
      callback(node.body);
      return;
    }
    case "Word":
    case "Glob":
    case "ArithmeticWord":
    case "HereDocBody":
    case "BraceExpansion":
    case "ExtendedGlob": {
      const parts = node.parts;
      if (parts)
        for (const part of parts)
          callback(part);
      return;
    }
    case "DoubleQuoted":
    case "LocaleString":
      for (const part of node.parts)
        callback(part);
      return;
    case "ParameterExpansion":
      if (node.index)
        callback(node.index);
      if (node.operation)
        callback(node.operation);
      return;
    case "Default":
    case "Remove":
    case "Transform":
      callback(node.operand);
      return;
    case "CaseModification":
      if (node.operand)
        callback(node.operand);
      return;
    case "Replace":
      callback(node.pattern);
      callback(node.replacement);
      return;
    case "Slice":
      callback(node.offset);
      if (node.length)
        callback(node.length);
      return;
    case "Assignment": {
      const index = node.index;
      if (index)
        callback(index);
      callback(node.value);
      return;
    }
    case "ArrayValue":
      for (const element of node.elements)
        callback(element);
      return;
    case "Redirect":
    case "HereString":
      if (node.descriptor)
        callback(node.descriptor);
      if (node.target)
        callback(node.target);
      return;
    case "HereDoc":
      if (node.descriptor)
        callback(node.descriptor);
      if (node.delimiter)
        callback(node.delimiter);
      callback(node.body);
      return;
    case "CommandExpansion":
    case "ProcessSubstitution":
    case "ArithmeticCommandExpansion": {
      const script = node.script;
      if (script)
        callback(script);
      return;
    }
    case "ArithmeticExpansion":
    case "ArithmeticCommand":
    case "ArithmeticGroup":
    case "TestCommand":
    case "TestGroup": {
      const expression = node.expression;
      if (expression)
        callback(expression);
      return;
    }
    case "ArithmeticBinary":
    case "TestBinary":
      callback(node.left);
      callback(node.right);
      return;
    case "ArithmeticUnary":
    case "TestUnary":
      callback(node.operand);
      return;
    case "ArithmeticTernary":
      callback(node.test);
      callback(node.consequent);
      callback(node.alternate);
      return;
    case "TestLogical":
      for (const operand of node.operands)
        callback(operand);
      return;
    case "TestNot":
      for (const negation of node.negations)
        callback(negation);
      callback(node.operand);
      return;
    case "Literal":
    case "SingleQuoted":
    case "AnsiCQuoted":
    case "SimpleExpansion":
    case "Names":
    case "Unknown":
    case "FileDescriptor":
    case "FileDescriptorVariable":
    case "HereDocDelimiter":
    case "Time":
    case "Negation":
      return;
    default: {
      const exhaustive = node;
      throw new TypeError(`Unexpected syntax node: ${exhaustive}`);
    }
  }
}
var init_traversal = __esm({
  "node_modules/unbash/dist/traversal.js"() {
  }
});

// node_modules/unbash/dist/ansi-c.js
function isOctal(code) {
  return code >= 48 && code <= 55;
}
function isHex(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102;
}
function codePoint(value, fallback) {
  try {
    return String.fromCodePoint(value);
  } catch {
    return fallback;
  }
}
function decodeBytes(bytes) {
  return utf8.decode(new Uint8Array(bytes));
}
function readByteEscape(source, pos, limit) {
  if (source.charCodeAt(pos) !== 92 || pos + 2 > limit)
    return void 0;
  const escaped = source.charCodeAt(pos + 1);
  const digitsStart = pos + 2;
  let end = digitsStart;
  if (escaped === 120) {
    while (end < limit && end - digitsStart < 2 && isHex(source.charCodeAt(end)))
      end++;
    if (end === digitsStart)
      return void 0;
    return { value: Number.parseInt(source.slice(digitsStart, end), 16), end };
  }
  if (!isOctal(escaped))
    return void 0;
  while (end < limit && end - digitsStart < 2 && isOctal(source.charCodeAt(end)))
    end++;
  return { value: Number.parseInt(source.slice(pos + 1, end), 8) & 255, end };
}
function decodeAnsiCQuoted(source, start, limit) {
  let pos = start;
  let value = "";
  let bytes = [];
  let nul = -1;
  while (pos < limit && source.charCodeAt(pos) !== 39) {
    const escapeStart = pos;
    const byte = readByteEscape(source, pos, limit);
    if (byte && byte.value >= 128) {
      bytes.push(byte.value);
      pos = byte.end;
      continue;
    }
    if (bytes.length > 0) {
      value += decodeBytes(bytes);
      bytes = [];
    }
    if (byte) {
      if (byte.value === 0 && nul === -1)
        nul = value.length;
      value += String.fromCharCode(byte.value);
      pos = byte.end;
      continue;
    }
    if (source.charCodeAt(pos) !== 92 || pos + 1 >= limit) {
      const runStart = pos;
      while (pos < limit) {
        const code = source.charCodeAt(pos);
        if (code === 39 || code === 92 && pos + 1 < limit)
          break;
        pos++;
      }
      value += source.slice(runStart, pos);
      continue;
    }
    pos++;
    const escaped = source[pos++];
    switch (escaped) {
      case "a":
        value += "\x07";
        break;
      case "b":
        value += "\b";
        break;
      case "e":
      case "E":
        value += "\x1B";
        break;
      case "f":
        value += "\f";
        break;
      case "n":
        value += "\n";
        break;
      case "r":
        value += "\r";
        break;
      case "t":
        value += "	";
        break;
      case "v":
        value += "\v";
        break;
      case "\\":
        value += "\\";
        break;
      case "'":
        value += "'";
        break;
      case '"':
        value += '"';
        break;
      case "?":
        value += "?";
        break;
      case "\n":
        break;
      case "c": {
        const code = pos < limit ? source.charCodeAt(pos) : 39;
        if (code === 39) {
          value += source.slice(escapeStart, pos);
          break;
        }
        pos++;
        if (code === 92) {
          const pair = pos < limit && source.charCodeAt(pos) === 92;
          if (pair)
            pos++;
          value += "";
          if (!pair && pos < limit) {
            value += source[pos];
            pos++;
          }
          break;
        }
        const control = code === 63 ? 127 : code & 31;
        if (control === 0 && code < 128 && nul === -1)
          nul = value.length;
        value += String.fromCharCode(control);
        break;
      }
      case "u":
      case "U": {
        const digitsStart = pos;
        const maxDigits = escaped === "u" ? 4 : 8;
        while (pos < limit && pos - digitsStart < maxDigits && isHex(source.charCodeAt(pos)))
          pos++;
        if (pos === digitsStart) {
          value += `\\${escaped}`;
          break;
        }
        const raw = source.slice(escapeStart, pos);
        const point = Number.parseInt(source.slice(digitsStart, pos), 16);
        if (point === 0 && nul === -1)
          nul = value.length;
        value += codePoint(point, raw);
        break;
      }
      default:
        value += `\\${escaped}`;
        break;
    }
  }
  if (bytes.length > 0)
    value += decodeBytes(bytes);
  if (nul !== -1)
    value = value.slice(0, nul);
  const closed = pos < limit;
  if (closed)
    pos++;
  return { value, end: pos, closed };
}
var utf8;
var init_ansi_c = __esm({
  "node_modules/unbash/dist/ansi-c.js"() {
    utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
  }
});

// node_modules/unbash/dist/expansion.js
var ScriptExpansionImpl, ProcessSubstitutionImpl, ArithmeticExpansionImpl;
var init_expansion = __esm({
  "node_modules/unbash/dist/expansion.js"() {
    ScriptExpansionImpl = class _ScriptExpansionImpl {
      static _resolveScript;
      type;
      pos;
      end;
      text;
      #window;
      #script = void 0;
      constructor(type, pos, end, text, window) {
        this.type = type;
        this.pos = pos;
        this.end = end;
        this.text = text;
        this.#window = window;
      }
      get script() {
        const window = this.#window;
        if (window !== void 0) {
          const script = _ScriptExpansionImpl._resolveScript(window.source, window.start, window.end, window.depth, window.parenBoundary, window.context);
          if (window.context === void 0)
            script.source = window.source;
          this.script = script;
        }
        return this.#script;
      }
      set script(script) {
        this.#script = script;
        this.#window = void 0;
      }
      toJSON() {
        return { type: this.type, pos: this.pos, end: this.end, text: this.text, script: this.script };
      }
    };
    ProcessSubstitutionImpl = class extends ScriptExpansionImpl {
      operator;
      constructor(pos, end, text, operator, window) {
        super("ProcessSubstitution", pos, end, text, window);
        this.operator = operator;
      }
      toJSON() {
        return {
          type: this.type,
          pos: this.pos,
          end: this.end,
          text: this.text,
          operator: this.operator,
          script: this.script
        };
      }
    };
    ArithmeticExpansionImpl = class _ArithmeticExpansionImpl {
      static _resolveExpression;
      type = "ArithmeticExpansion";
      pos;
      end;
      text;
      #window;
      #expression = void 0;
      constructor(pos, end, text, window) {
        this.pos = pos;
        this.end = end;
        this.text = text;
        this.#window = window;
      }
      get expression() {
        const window = this.#window;
        if (window !== void 0) {
          this.expression = _ArithmeticExpansionImpl._resolveExpression(window.body, window.offset, window.source, window.depth, window.context, window.depth + 1);
        }
        return this.#expression;
      }
      set expression(expression) {
        this.#expression = expression;
        this.#window = void 0;
      }
      toJSON() {
        return { type: this.type, pos: this.pos, end: this.end, text: this.text, expression: this.expression };
      }
    };
  }
});

// node_modules/unbash/dist/limits.js
var MAX_SYNTAX_NESTING;
var init_limits = __esm({
  "node_modules/unbash/dist/limits.js"() {
    MAX_SYNTAX_NESTING = 256;
  }
});

// node_modules/unbash/dist/word-value.js
function dequoteValue(parts) {
  let s = "";
  for (const c of parts)
    s += c.type === "Literal" ? c.value : c.text;
  return s;
}
function unescapeBareValue(text) {
  const first = text.indexOf("\\");
  if (first === -1)
    return text;
  let s = "";
  let start = 0;
  for (let i = first; i < text.length; i++) {
    if (text.charCodeAt(i) !== 92)
      continue;
    s += text.slice(start, i);
    i++;
    if (i >= text.length) {
      s += "\\";
      start = i;
      break;
    }
    if (text.charCodeAt(i) !== 10)
      s += text[i];
    start = i + 1;
  }
  return s + text.slice(start);
}
function continuedExpansionValue(text) {
  let pos = 1;
  while (text[pos] === "\\" && text[pos + 1] === "\n")
    pos += 2;
  return pos === 1 || text[pos] !== "(" ? text : text[0] + text.slice(pos);
}
function wordPartsValue(parts) {
  let value = "";
  for (const part of parts) {
    switch (part.type) {
      case "Literal":
      case "Glob":
      case "SingleQuoted":
      case "AnsiCQuoted":
        value += part.value;
        break;
      case "DoubleQuoted":
      case "LocaleString":
        value += dequoteValue(part.parts);
        break;
      case "CommandExpansion":
        value += part.text[0] === "$" ? continuedExpansionValue(part.text) : part.text;
        break;
      case "ExtendedGlob":
        value += continuedExpansionValue(part.text);
        break;
      default:
        value += part.text;
        break;
    }
  }
  return value;
}
var init_word_value = __esm({
  "node_modules/unbash/dist/word-value.js"() {
  }
});

// node_modules/unbash/dist/word.js
var WordImpl;
var init_word = __esm({
  "node_modules/unbash/dist/word.js"() {
    init_word_value();
    WordImpl = class {
      type = "Word";
      text;
      pos;
      end;
      #source;
      #resolver;
      #depth;
      #parts;
      #value = null;
      constructor(text, pos, end, source, resolver, depth = 0) {
        this.text = text;
        this.pos = pos;
        this.end = end;
        this.#source = source;
        this.#resolver = resolver;
        this.#depth = depth;
        this.#parts = resolver === void 0 ? void 0 : null;
      }
      get value() {
        if (this.#value === null) {
          const parts = this.#source === void 0 && this.#parts === null ? void 0 : this.parts;
          this.#value = parts ? wordPartsValue(parts) : unescapeBareValue(this.text);
        }
        return this.#value;
      }
      get parts() {
        if (this.#parts === null) {
          this.#parts = this.#resolver?.(this.#source ?? "", this, this.#depth) ?? void 0;
        }
        return this.#parts;
      }
      set parts(v) {
        this.#parts = v ?? void 0;
      }
      toJSON() {
        return { type: this.type, text: this.text, pos: this.pos, end: this.end, parts: this.parts, value: this.value };
      }
    };
  }
});

// node_modules/unbash/dist/substitution-context.js
function createSubstitutionContext(parent) {
  const boundaries = parent === void 0 ? void 0 : substitutionBoundaries(parent);
  return { boundaries, wordParts: void 0, embeddedParts: void 0, arrayParts: void 0 };
}
function substitutionBoundaries(context) {
  return context.boundaries ?? (context.boundaries = /* @__PURE__ */ new Map());
}
var init_substitution_context = __esm({
  "node_modules/unbash/dist/substitution-context.js"() {
  }
});

// node_modules/unbash/dist/chars.js
function skipLineContinuations(source, pos, end) {
  while (pos + 1 < end && source.charCodeAt(pos) === CH_BACKSLASH && source.charCodeAt(pos + 1) === CH_NL)
    pos += 2;
  return pos;
}
var CH_TAB, CH_NL, CH_SPACE, CH_BANG, CH_DQUOTE, CH_HASH, CH_DOLLAR, CH_PERCENT, CH_AMP, CH_SQUOTE, CH_LPAREN, CH_RPAREN, CH_STAR, CH_PLUS, CH_COMMA, CH_DASH, CH_DOT, CH_SLASH, CH_0, CH_9, CH_COLON, CH_SEMI, CH_LT, CH_EQ, CH_GT, CH_QUESTION, CH_AT, CH_A, CH_Z, CH_LBRACKET, CH_BACKSLASH, CH_RBRACKET, CH_CARET, CH_UNDERSCORE, CH_BACKTICK, CH_a, CH_z, CH_LBRACE, CH_PIPE, CH_RBRACE, CH_TILDE;
var init_chars = __esm({
  "node_modules/unbash/dist/chars.js"() {
    CH_TAB = 9;
    CH_NL = 10;
    CH_SPACE = 32;
    CH_BANG = 33;
    CH_DQUOTE = 34;
    CH_HASH = 35;
    CH_DOLLAR = 36;
    CH_PERCENT = 37;
    CH_AMP = 38;
    CH_SQUOTE = 39;
    CH_LPAREN = 40;
    CH_RPAREN = 41;
    CH_STAR = 42;
    CH_PLUS = 43;
    CH_COMMA = 44;
    CH_DASH = 45;
    CH_DOT = 46;
    CH_SLASH = 47;
    CH_0 = 48;
    CH_9 = 57;
    CH_COLON = 58;
    CH_SEMI = 59;
    CH_LT = 60;
    CH_EQ = 61;
    CH_GT = 62;
    CH_QUESTION = 63;
    CH_AT = 64;
    CH_A = 65;
    CH_Z = 90;
    CH_LBRACKET = 91;
    CH_BACKSLASH = 92;
    CH_RBRACKET = 93;
    CH_CARET = 94;
    CH_UNDERSCORE = 95;
    CH_BACKTICK = 96;
    CH_a = 97;
    CH_z = 122;
    CH_LBRACE = 123;
    CH_PIPE = 124;
    CH_RBRACE = 125;
    CH_TILDE = 126;
  }
});

// node_modules/unbash/dist/glob.js
function hasGlobCharacters(text) {
  return /[*?[]/.test(text);
}
function bracketEnds(source, start, end, parts, offset) {
  let close = end - 1;
  while (close > start && source.charCodeAt(close) !== CH_RBRACKET)
    close--;
  if (close === start)
    return null;
  const positions = [];
  const kinds = [];
  const members = [];
  let partIndex = 0;
  let symbols = false;
  for (let pos = start; pos < end; pos++) {
    while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset)
      partIndex++;
    const part = parts?.[partIndex];
    const tokenPos = pos;
    let kind = 0;
    if (part && part.pos <= pos + offset && part.type !== "Literal") {
      pos = part.end - offset - 1;
    } else {
      kind = source.charCodeAt(pos);
      if (kind === CH_BACKSLASH && pos + 1 < end && source.charCodeAt(pos + 1) === CH_NL) {
        pos++;
        continue;
      }
      if (kind >= 128 || !bracketSyntax[kind])
        kind = 0;
    }
    const last = kinds.length - 1;
    if (kind === 0 && last >= 0 && kinds[last] === 0) {
      members[last]++;
      continue;
    }
    if (last >= 0 && kinds[last] === CH_LBRACKET && (kind === CH_COLON || kind === CH_EQ || kind === CH_DOT)) {
      symbols = true;
    }
    positions.push(tokenPos);
    kinds.push(kind);
    members.push(1);
  }
  const count = kinds.length;
  let symbolEnd;
  if (symbols) {
    symbolEnd = new Int32Array(count).fill(-1);
    let close2 = -1;
    let colon = -1;
    let eq = -1;
    let dot = -1;
    for (let i = count - 1; i >= 0; i--) {
      const kind = kinds[i + 2];
      if (kind === CH_RBRACKET)
        close2 = i + 2;
      else if (kinds[i + 3] === CH_RBRACKET) {
        if (kind === CH_COLON)
          colon = i + 2;
        else if (kind === CH_EQ)
          eq = i + 2;
        else if (kind === CH_DOT)
          dot = i + 2;
      }
      if (kinds[i] !== CH_LBRACKET)
        continue;
      const type = kinds[i + 1];
      const found2 = type === CH_COLON ? colon : type === CH_EQ ? eq : type === CH_DOT ? dot : -1;
      if (found2 !== -1 && (type === CH_DOT || close2 === -1 || close2 > found2))
        symbolEnd[i] = found2 + 2;
    }
  }
  const subBracket = (open) => symbolEnd === void 0 ? -1 : symbolEnd[open];
  const endFrom = new Int32Array(count + 2).fill(-1);
  const resume = (next, range) => {
    if (next >= count)
      return -1;
    if (range && kinds[next] === CH_DASH && next + 1 < count && kinds[next + 1] !== CH_RBRACKET) {
      let last = next + 1;
      if (kinds[last] === CH_BACKSLASH) {
        if (last + 1 >= count)
          return -1;
        last++;
      }
      let after = last + 1;
      if (kinds[last] === CH_LBRACKET && kinds[last + 1] === CH_DOT) {
        const symbol = subBracket(last);
        if (symbol !== -1)
          after = symbol;
      } else if (kinds[last] === 0 && members[last] > 1) {
        return endFrom[last];
      }
      if (after >= count)
        return -1;
      return kinds[after] === CH_RBRACKET ? after + 1 : endFrom[after];
    }
    return kinds[next] === CH_RBRACKET ? next + 1 : endFrom[next];
  };
  for (let t = count - 1; t >= 0; t--) {
    const kind = kinds[t];
    let after = t + 1;
    let range = true;
    if (kind === CH_BACKSLASH) {
      if (t + 1 >= count)
        continue;
      after = t + 2;
    } else if (kind === CH_LBRACKET) {
      const type = kinds[t + 1];
      if (type === CH_COLON || type === CH_EQ || type === CH_DOT) {
        const symbol = subBracket(t);
        if (symbol !== -1) {
          after = symbol;
          range = type === CH_DOT;
        }
      }
    }
    endFrom[t] = resume(after, range);
  }
  const ends = /* @__PURE__ */ new Map();
  for (let t = 0; t < count; t++) {
    if (kinds[t] !== CH_LBRACKET)
      continue;
    let first = t + 1;
    if (kinds[first] === CH_BANG || kinds[first] === CH_CARET)
      first++;
    if (first >= count)
      continue;
    const close2 = kinds[first] === CH_RBRACKET ? resume(first + 1, true) : endFrom[first];
    if (close2 !== -1)
      ends.set(positions[t], positions[close2 - 1] + 1);
  }
  return ends;
}
function appendRange(source, start, end, parts, index, offset, result) {
  while (start < end) {
    while (parts && index < parts.length && parts[index].end <= start + offset)
      index++;
    const part = parts?.[index];
    if (part && part.pos === start + offset && part.end <= end + offset) {
      result.push(part);
      start = part.end - offset;
      index++;
      continue;
    }
    const stop = part ? Math.min(end, (part.pos > start + offset ? part.pos : part.end) - offset) : end;
    const text = source.slice(start, stop);
    result.push({ type: "Literal", pos: start + offset, end: stop + offset, text, value: unescapeBareValue(text) });
    start = stop;
  }
  return index;
}
function parseGlobParts(source, start, end, parts, offset = 0) {
  let result;
  let brackets;
  let partIndex = 0;
  let emittedIndex = 0;
  let literalStart = start;
  for (let pos = start; pos < end; pos++) {
    while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset)
      partIndex++;
    const part = parts?.[partIndex];
    if (part && part.pos <= pos + offset && part.type !== "Literal") {
      pos = part.end - offset - 1;
      continue;
    }
    const character = source.charCodeAt(pos);
    if (character === CH_BACKSLASH) {
      pos++;
      continue;
    }
    let globEnd;
    if (character === CH_STAR || character === CH_QUESTION) {
      const limit = part ? Math.min(end, part.end - offset) : end;
      const next = skipLineContinuations(source, pos + 1, limit);
      if (next < limit && source.charCodeAt(next) === CH_LPAREN)
        continue;
      globEnd = pos + 1;
      if (character === CH_STAR) {
        while (globEnd < limit && source.charCodeAt(globEnd) === CH_STAR) {
          const next2 = skipLineContinuations(source, globEnd + 1, limit);
          if (next2 < limit && source.charCodeAt(next2) === CH_LPAREN)
            break;
          globEnd++;
        }
      }
    } else if (character === CH_LBRACKET) {
      if (brackets === void 0)
        brackets = bracketEnds(source, pos, end, parts, offset);
      const close = brackets?.get(pos);
      if (close === void 0)
        continue;
      globEnd = close;
    } else {
      continue;
    }
    if (!result)
      result = [];
    emittedIndex = appendRange(source, literalStart, pos, parts, emittedIndex, offset, result);
    const text = source.slice(pos, globEnd);
    let glob;
    if (character === CH_LBRACKET) {
      const interior = [];
      emittedIndex = appendRange(source, pos + 1, globEnd - 1, parts, emittedIndex, offset, interior);
      glob = {
        type: "Glob",
        kind: "bracket",
        pos: pos + offset,
        end: globEnd + offset,
        text,
        value: "[" + wordPartsValue(interior) + "]",
        parts: interior
      };
    } else {
      glob = {
        type: "Glob",
        kind: character === CH_STAR ? "star" : "question",
        pos: pos + offset,
        end: globEnd + offset,
        text,
        value: text,
        parts: void 0
      };
    }
    result.push(glob);
    literalStart = globEnd;
    pos = globEnd - 1;
  }
  if (!result)
    return parts ?? void 0;
  appendRange(source, literalStart, end, parts, emittedIndex, offset, result);
  return result;
}
var bracketSyntax;
var init_glob = __esm({
  "node_modules/unbash/dist/glob.js"() {
    init_word_value();
    init_chars();
    bracketSyntax = new Uint8Array(128);
    bracketSyntax[CH_BANG] = 1;
    bracketSyntax[CH_CARET] = 1;
    bracketSyntax[CH_LBRACKET] = 1;
    bracketSyntax[CH_RBRACKET] = 1;
    bracketSyntax[CH_COLON] = 1;
    bracketSyntax[CH_DOT] = 1;
    bracketSyntax[CH_EQ] = 1;
    bracketSyntax[CH_DASH] = 1;
    bracketSyntax[CH_BACKSLASH] = 1;
  }
});

// node_modules/unbash/dist/lexer.js
function skipBlanks(source, pos, end) {
  while (pos < end) {
    const ch = source.charCodeAt(pos);
    if (ch === CH_SPACE || ch === CH_TAB)
      pos++;
    else if (ch === CH_BACKSLASH && pos + 1 < end && source.charCodeAt(pos + 1) === CH_NL)
      pos += 2;
    else
      break;
  }
  return pos;
}
function hasEmbeddedWordStructure(source, start, end) {
  for (let pos = start; pos < end; pos++) {
    const ch = source.charCodeAt(pos);
    if (ch === CH_BACKSLASH || ch === CH_SQUOTE || ch === CH_DQUOTE || ch === CH_DOLLAR || ch === CH_BACKTICK || (ch === CH_LT || ch === CH_GT) && pos + 1 < end && source.charCodeAt(pos + 1) === CH_LPAREN) {
      return true;
    }
  }
  return false;
}
function findUnnested(s, target, pairTernaries = false, findNestedEnd) {
  let depth = 0;
  let ternaryDepth = 0;
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if (c === CH_BACKSLASH) {
      i++;
      continue;
    }
    if (c === CH_LBRACE) {
      depth++;
      continue;
    }
    if (c === CH_RBRACE) {
      if (depth > 0)
        depth--;
      continue;
    }
    if (c === CH_SQUOTE) {
      i++;
      while (i < s.length && s.charCodeAt(i) !== CH_SQUOTE)
        i++;
      continue;
    }
    if (c === CH_DQUOTE) {
      i++;
      while (i < s.length) {
        const quoted = s.charCodeAt(i);
        if (quoted === CH_DQUOTE)
          break;
        if (quoted === CH_BACKSLASH) {
          i += 2;
          continue;
        }
        const nestedEnd2 = findNestedEnd?.(i, true) ?? i;
        if (nestedEnd2 > i) {
          i = nestedEnd2;
          continue;
        }
        i++;
      }
      continue;
    }
    const nestedEnd = findNestedEnd?.(i, false) ?? i;
    if (nestedEnd > i) {
      i = nestedEnd - 1;
      continue;
    }
    if (pairTernaries && depth === 0) {
      if (c === CH_QUESTION) {
        ternaryDepth++;
        continue;
      }
      if (c === CH_COLON && ternaryDepth > 0) {
        ternaryDepth--;
        continue;
      }
    }
    if (c === target && depth === 0)
      return i;
  }
  return -1;
}
function isExtglobOpen(prefix) {
  return prefix < 128 && prefix !== CH_EQ && extglobPrefix[prefix] === 1;
}
function isDQChild(p) {
  const t = p.type;
  return t === "Literal" || t === "SimpleExpansion" || t === "ParameterExpansion" || t === "CommandExpansion" || t === "ArithmeticExpansion";
}
function isAllDigitsRange(src, start, end) {
  for (let i = start; i < end; i++) {
    const c = src.charCodeAt(i);
    if (c < CH_0 || c > CH_9)
      return false;
  }
  return end > start;
}
function joinWordParts(head, tail) {
  const last = head[head.length - 1];
  const first = tail[0];
  let start = 0;
  if (last?.type === "Literal" && first?.type === "Literal" && last.end === first.pos) {
    head[head.length - 1] = {
      type: "Literal",
      pos: last.pos,
      end: first.end,
      text: last.text + first.text,
      value: last.value + first.value
    };
    start = 1;
  }
  for (let i = start; i < tail.length; i++)
    head.push(tail[i]);
  return head;
}
function isMatchedAssignment(state) {
  return state < ASSIGNMENT_INVALID;
}
function assignmentOperatorPos(state) {
  return -state - 2;
}
function scanAssignmentPrefix(src, start, end, initialState) {
  let state = initialState;
  for (let i = start; i < end && state >= 0; i++) {
    const c = src.charCodeAt(i);
    if (state >= ASSIGNMENT_INDEX_BASE) {
      if (c === CH_LBRACKET)
        state++;
      else if (c === CH_RBRACKET && --state === ASSIGNMENT_INDEX_BASE)
        state = ASSIGNMENT_AFTER_INDEX;
    } else if (state === ASSIGNMENT_NAME_START) {
      state = c < 128 && isIdChar[c] & 1 ? ASSIGNMENT_NAME : ASSIGNMENT_INVALID;
    } else if (state === ASSIGNMENT_NAME) {
      if (c < 128 && isIdChar[c] & 2)
        continue;
      if (c === CH_LBRACKET)
        state = ASSIGNMENT_INDEX_BASE + 1;
      else if (c === CH_PLUS)
        state = ASSIGNMENT_AFTER_PLUS;
      else
        state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
    } else if (state === ASSIGNMENT_AFTER_INDEX) {
      if (c === CH_PLUS)
        state = ASSIGNMENT_AFTER_PLUS;
      else
        state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
    } else {
      state = c === CH_EQ ? -i - 2 : ASSIGNMENT_INVALID;
    }
  }
  return state;
}
function setToken(out, token, value, pos = 0, end = 0) {
  out.token = token;
  out._value = value;
  out.pos = pos;
  out.end = end;
  out.fileDescriptor = void 0;
  out.variableName = void 0;
  out.descriptorEnd = 0;
  out.delimiterQuoted = false;
  out.content = void 0;
  out.assignmentOperatorPos = -1;
  out.raw = false;
  out.keywordEligible = false;
}
function setSpanToken(out, token, pos, end, raw) {
  out.token = token;
  out._value = null;
  out.pos = pos;
  out.end = end;
  out.fileDescriptor = void 0;
  out.variableName = void 0;
  out.descriptorEnd = 0;
  out.delimiterQuoted = false;
  out.content = void 0;
  out.assignmentOperatorPos = -1;
  out.raw = raw;
  out.keywordEligible = false;
}
function matchReservedWord(src, start, len) {
  switch (src.charCodeAt(start)) {
    case CH_BANG:
      return len === 1 ? Token.Bang : void 0;
    case CH_LBRACE:
      return len === 1 ? Token.LBrace : void 0;
    case CH_RBRACE:
      return len === 1 ? Token.RBrace : void 0;
    case 105: {
      if (len !== 2)
        return void 0;
      const c = src.charCodeAt(start + 1);
      return c === 102 ? Token.If : c === 110 ? Token.In : void 0;
    }
    case 102:
      if (len === 2)
        return src.charCodeAt(start + 1) === 105 ? Token.Fi : void 0;
      if (len === 3)
        return src.startsWith("for", start) ? Token.For : void 0;
      if (len === 8)
        return src.startsWith("function", start) ? Token.Function : void 0;
      return void 0;
    case 116:
      return len === 4 && src.startsWith("then", start) ? Token.Then : void 0;
    case 101:
      if (len !== 4)
        return void 0;
      if (src.startsWith("else", start))
        return Token.Else;
      if (src.startsWith("elif", start))
        return Token.Elif;
      if (src.startsWith("esac", start))
        return Token.Esac;
      return void 0;
    case 100:
      if (len === 2)
        return src.charCodeAt(start + 1) === 111 ? Token.Do : void 0;
      if (len === 4)
        return src.startsWith("done", start) ? Token.Done : void 0;
      return void 0;
    case 99:
      if (len === 4)
        return src.startsWith("case", start) ? Token.Case : void 0;
      if (len === 6)
        return src.startsWith("coproc", start) ? Token.Coproc : void 0;
      return void 0;
    case 119:
      return len === 5 && src.startsWith("while", start) ? Token.While : void 0;
    case 117:
      return len === 5 && src.startsWith("until", start) ? Token.Until : void 0;
    case 115:
      return len === 6 && src.startsWith("select", start) ? Token.Select : void 0;
    default:
      return void 0;
  }
}
function isBraceCommandOpener(after) {
  return after === CH_SPACE || after === CH_TAB || after === CH_NL || after === CH_PIPE;
}
var Token, TokenValue, RESERVED_WORDS, charType, arithmeticWordDelimiter, isIdChar, extglobPrefix, extglobOp, ASSIGNMENT_INVALID, ASSIGNMENT_NAME_START, ASSIGNMENT_NAME, ASSIGNMENT_AFTER_INDEX, ASSIGNMENT_AFTER_PLUS, ASSIGNMENT_INDEX_BASE, LexContext, Lexer;
var init_lexer = __esm({
  "node_modules/unbash/dist/lexer.js"() {
    init_ansi_c();
    init_expansion();
    init_limits();
    init_word();
    init_substitution_context();
    init_glob();
    init_chars();
    Token = {
      Word: 0,
      Assignment: 1,
      Semi: 2,
      Newline: 3,
      Pipe: 4,
      And: 5,
      Or: 6,
      Amp: 7,
      LParen: 8,
      RParen: 9,
      LBrace: 10,
      RBrace: 11,
      Bang: 12,
      If: 13,
      Then: 14,
      Else: 15,
      Elif: 16,
      Fi: 17,
      Do: 18,
      Done: 19,
      For: 20,
      While: 21,
      Until: 22,
      In: 23,
      Case: 24,
      Esac: 25,
      Function: 26,
      DoubleSemi: 27,
      SemiAmp: 28,
      DoubleSemiAmp: 29,
      Select: 30,
      DblLBracket: 31,
      DblRBracket: 32,
      EOF: 33,
      ArithCmd: 34,
      Coproc: 35,
      Redirect: 36
    };
    TokenValue = class {
      token = Token.EOF;
      // Materialized token value, or null for word tokens whose value has not been
      // requested yet (computed from [pos, end) on demand via the owning lexer).
      _value = "";
      _owner;
      pos = 0;
      end = 0;
      fileDescriptor = void 0;
      variableName = void 0;
      descriptorEnd = 0;
      delimiterQuoted = false;
      content = void 0;
      targetPos = 0;
      targetEnd = 0;
      assignmentOperatorPos = -1;
      // True when `value` is exactly the raw source span [pos, end) — lets consumers
      // reuse the string instead of slicing the source again.
      raw = false;
      // True when a word contains no quoting, escaped characters, or expansions.
      // Backslash-newline continuations preserve keyword eligibility.
      keywordEligible = false;
      constructor(owner = null) {
        this._owner = owner;
      }
      get value() {
        return this._value ?? (this._value = this._owner === null ? "" : this._owner._tokenValue(this.pos, this.end, this.raw));
      }
      set value(v) {
        this._value = v;
      }
      reset() {
        this.token = Token.EOF;
        this._value = "";
        this.pos = 0;
        this.end = 0;
        this.fileDescriptor = void 0;
        this.variableName = void 0;
        this.descriptorEnd = 0;
        this.delimiterQuoted = false;
        this.content = void 0;
        this.targetPos = 0;
        this.targetEnd = 0;
        this.assignmentOperatorPos = -1;
        this.raw = false;
        this.keywordEligible = false;
      }
      copyFrom(other) {
        this.token = other.token;
        this._value = other._value;
        this.pos = other.pos;
        this.end = other.end;
        this.fileDescriptor = other.fileDescriptor;
        this.variableName = other.variableName;
        this.descriptorEnd = other.descriptorEnd;
        this.delimiterQuoted = other.delimiterQuoted;
        this.content = other.content;
        this.targetPos = other.targetPos;
        this.targetEnd = other.targetEnd;
        this.assignmentOperatorPos = other.assignmentOperatorPos;
        this.raw = other.raw;
        this.keywordEligible = other.keywordEligible;
      }
    };
    RESERVED_WORDS = /* @__PURE__ */ new Map([
      ["if", Token.If],
      ["then", Token.Then],
      ["else", Token.Else],
      ["elif", Token.Elif],
      ["fi", Token.Fi],
      ["do", Token.Do],
      ["done", Token.Done],
      ["for", Token.For],
      ["while", Token.While],
      ["until", Token.Until],
      ["in", Token.In],
      ["case", Token.Case],
      ["esac", Token.Esac],
      ["function", Token.Function],
      ["select", Token.Select],
      ["coproc", Token.Coproc],
      ["!", Token.Bang],
      ["{", Token.LBrace],
      ["}", Token.RBrace]
    ]);
    charType = new Uint8Array(128);
    charType[CH_PIPE] = 1;
    charType[CH_AMP] = 1;
    charType[CH_SEMI] = 1;
    charType[CH_LPAREN] = 1;
    charType[CH_RPAREN] = 1;
    charType[CH_LT] = 1;
    charType[CH_GT] = 1;
    charType[CH_SPACE] = 1;
    charType[CH_TAB] = 1;
    charType[CH_NL] = 1;
    charType[CH_BACKSLASH] = 2;
    charType[CH_SQUOTE] = 2;
    charType[CH_DQUOTE] = 2;
    charType[CH_DOLLAR] = 2;
    charType[CH_BACKTICK] = 2;
    charType[CH_LBRACE] = 2;
    arithmeticWordDelimiter = new Uint8Array(128);
    for (const ch of [
      CH_TAB,
      CH_NL,
      CH_SPACE,
      CH_BANG,
      CH_PERCENT,
      CH_AMP,
      CH_LPAREN,
      CH_RPAREN,
      CH_STAR,
      CH_PLUS,
      CH_COMMA,
      CH_DASH,
      CH_SLASH,
      CH_COLON,
      CH_LT,
      CH_EQ,
      CH_GT,
      CH_QUESTION,
      CH_CARET,
      CH_PIPE
    ]) {
      arithmeticWordDelimiter[ch] = 1;
    }
    isIdChar = new Uint8Array(128);
    for (let i = CH_a; i <= CH_z; i++)
      isIdChar[i] = 3;
    for (let i = CH_A; i <= CH_Z; i++)
      isIdChar[i] = 3;
    for (let i = CH_0; i <= CH_9; i++)
      isIdChar[i] = 2;
    isIdChar[CH_UNDERSCORE] = 3;
    extglobPrefix = new Uint8Array(128);
    extglobPrefix[CH_QUESTION] = 1;
    extglobPrefix[CH_AT] = 1;
    extglobPrefix[CH_STAR] = 1;
    extglobPrefix[CH_PLUS] = 1;
    extglobPrefix[CH_BANG] = 1;
    extglobPrefix[CH_EQ] = 1;
    extglobOp = {
      [CH_QUESTION]: "?",
      [CH_AT]: "@",
      [CH_STAR]: "*",
      [CH_PLUS]: "+",
      [CH_BANG]: "!"
    };
    ASSIGNMENT_INVALID = -1;
    ASSIGNMENT_NAME_START = 0;
    ASSIGNMENT_NAME = 1;
    ASSIGNMENT_AFTER_INDEX = 2;
    ASSIGNMENT_AFTER_PLUS = 3;
    ASSIGNMENT_INDEX_BASE = 4;
    LexContext = {
      Normal: 0,
      CommandStart: 1,
      TestMode: 2,
      // After a prefix element: assignments still recognized, reserved words not.
      CommandPrefix: 3,
      // Assignment arguments retain ordinary word boundaries inside subscripts.
      Declaration: 4,
      ArrayElement: 5,
      FunctionName: 6,
      CasePattern: 7,
      // Arguments of eval and let: ordinary words, but `name=(…)` keeps its array value as in Bash.
      EvalArgument: 8
    };
    Lexer = class _Lexer {
      static _findSubstitutionEnd;
      src;
      srcEnd;
      parenBoundary;
      pos;
      current;
      nextState;
      hasPeek;
      pendingHereDocs;
      substitutionContext;
      _errors = null;
      _buildParts = false;
      // Build processed text while scanning. Off on the normal token path (values
      // materialize lazily); on for redirect targets, heredoc delimiters, arithmetic
      // command bodies, and bounded value re-lexes. _buildParts implies it.
      _buildValue = false;
      // Nesting depth of the window being lexed (enclosing sub-fields plus substitution
      // scripts), sharing the MAX_SYNTAX_NESTING budget across lazily created lexers.
      _nestingDepth = 0;
      // `start`/`end` bound the lexer to a window of `src` so substitution scripts can be
      // parsed in place against the original source — every position is then absolute, with
      // no slicing or re-basing. Defaults cover the whole string (the common top-level parse).
      constructor(src, start = 0, end = src.length, parenBoundary = false, context = createSubstitutionContext()) {
        this.src = src;
        this.srcEnd = end;
        this.parenBoundary = parenBoundary;
        this.pos = start;
        this.current = new TokenValue(this);
        this.nextState = new TokenValue(this);
        this.hasPeek = false;
        this.pendingHereDocs = null;
        this.substitutionContext = context;
        if (start === 0 && src.charCodeAt(0) === CH_HASH && src.charCodeAt(1) === CH_BANG) {
          const nl = src.indexOf("\n");
          this.pos = nl === -1 ? this.srcEnd : nl + 1;
        }
      }
      getSource() {
        return this.src;
      }
      // Fresh window sharing source, depth and substitution context; tokens, errors, heredocs and build flags reset.
      fork(start, end, parenBoundary = false) {
        const lexer = new _Lexer(this.src, start, end, parenBoundary, this.substitutionContext);
        lexer._nestingDepth = this._nestingDepth;
        return lexer;
      }
      getSubstitutionContext() {
        return this.substitutionContext;
      }
      get errors() {
        return this._errors ?? (this._errors = []);
      }
      // A substitution's script parses lazily, one level below the window it was found in, in
      // place over `inner` at `start`, sharing this scan's substitution boundaries.
      commandExpansion(pos, text, start, inner, parenBoundary = false) {
        const window = this.scriptWindow(this.src, start, start + inner.length, parenBoundary);
        return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
      }
      // Escaped backticks rebuild `inner` with the escapes removed, so it is no longer a verbatim
      // substring of the source: that script parses the decoded body as its own source.
      decodedCommandExpansion(pos, text, inner) {
        const window = this.scriptWindow(inner, 0, inner.length, false, true);
        return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
      }
      processSubstitution(pos, text, operator, inner) {
        const window = this.scriptWindow(this.src, pos + 2, pos + 2 + inner.length, !this._unbalanced);
        return new ProcessSubstitutionImpl(pos, this.pos, text, operator, window);
      }
      // Past the nesting budget the part gets no window, so lazy materialization bottoms out.
      scriptWindow(source, start, end, parenBoundary, decoded = false) {
        if (this._nestingDepth > MAX_SYNTAX_NESTING)
          return void 0;
        const context = decoded ? void 0 : this.substitutionContext;
        return { source, start, end, depth: this._nestingDepth + 1, parenBoundary, context };
      }
      getPos() {
        return this.pos;
      }
      findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
        if (_Lexer._findSubstitutionEnd === void 0)
          return -1;
        return _Lexer._findSubstitutionEnd(this.src, start, end, depth, this.substitutionContext);
      }
      /** Materialize a word token's value: raw spans slice directly, others re-lex the span. */
      _tokenValue(pos, end, raw) {
        return raw ? this.src.slice(pos, end) : this.wordValueOf(pos, end);
      }
      // Re-lex [start, end) in value mode to produce the processed word text. Bounded
      // to the span, so every expansion the original scan consumed closes within it.
      // Errors were already reported by the original scan; suppress duplicates.
      wordValueOf(start, end) {
        const savedPos = this.pos;
        const savedEnd = this.srcEnd;
        const savedBracketWindow = this._bracketWindow;
        const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
        const savedBuildValue = this._buildValue;
        const savedUnbalanced = this._unbalanced;
        const errorCount = this._errors === null ? 0 : this._errors.length;
        this.pos = start;
        this.srcEnd = end;
        this._buildValue = true;
        this.readWordText();
        if (this.pos < end && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
          this.pos = start;
          this.readWordText(true);
        }
        const value = this._wordText;
        this.pos = savedPos;
        this.srcEnd = savedEnd;
        this._bracketWindow = savedBracketWindow;
        this._arithmeticBracketWindow = savedArithmeticBracketWindow;
        this._buildValue = savedBuildValue;
        this._unbalanced = savedUnbalanced;
        if (this._errors !== null)
          this._errors.length = errorCount;
        return value;
      }
      /** Find the closing bracket for a shell subscript, ignoring brackets inside nested shell syntax. */
      findClosingBracket(start, end = this.srcEnd) {
        const limit = Math.min(end, this.srcEnd);
        let window = this._bracketWindow;
        if (!window || window.limit !== limit) {
          window = { limit, depth: this._nestingDepth, last: this.src.lastIndexOf("]", limit - 1) };
          this._bracketWindow = window;
        }
        if (start > window.last)
          return -1;
        if (window.depth !== this._nestingDepth) {
          window = { limit, depth: this._nestingDepth, last: window.last };
          this._bracketWindow = window;
        }
        if (window.failed?.has(start))
          return -1;
        const unmatched = [];
        const close = this.findClosingShellDelimiter(start, end, CH_RBRACKET, false, true, unmatched);
        if (close === -1) {
          const failed = window.failed ?? (window.failed = /* @__PURE__ */ new Set());
          for (const starts of unmatched)
            for (const pos of starts)
              failed.add(pos);
        }
        return close;
      }
      /** Find the closing bracket of `$[ … ]`, which unlike a subscript does not recurse into `${ }`. */
      findClosingArithmeticBracket(start, end = this.srcEnd) {
        const limit = Math.min(end, this.srcEnd);
        let window = this._arithmeticBracketWindow;
        if (!window || window.end !== limit || window.depth !== this._nestingDepth) {
          window = { end: limit, depth: this._nestingDepth, failed: /* @__PURE__ */ new Set() };
          this._arithmeticBracketWindow = window;
        }
        if (window.failed.has(start))
          return -1;
        return this.findClosingShellDelimiter(start, end, CH_RBRACKET, false, false, void 0, window.failed);
      }
      /** Find the closing brace for a parameter expansion, ignoring braces inside nested shell syntax. */
      findClosingBrace(start, end = this.srcEnd) {
        return this.findClosingShellDelimiter(start, end, CH_RBRACE);
      }
      /** Find the closing parenthesis for a shell substitution using the command-aware scanner. */
      findClosingParenthesis(start, end = this.srcEnd) {
        const savedPos = this.pos;
        const savedEnd = this.srcEnd;
        const savedBracketWindow = this._bracketWindow;
        const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
        const savedUnbalanced = this._unbalanced;
        this.pos = start;
        this.srcEnd = Math.min(end, this.srcEnd);
        this.extractBalanced();
        const close = this._unbalanced ? -1 : this.pos - 1;
        this.pos = savedPos;
        this.srcEnd = savedEnd;
        this._bracketWindow = savedBracketWindow;
        this._arithmeticBracketWindow = savedArithmeticBracketWindow;
        this._unbalanced = savedUnbalanced;
        return close;
      }
      /** Find the end of one arithmetic expansion using the canonical lexer scanner. */
      findArithmeticExpansionEnd(start, end = this.srcEnd) {
        const scanner = this.fork(start, end);
        scanner.pos = start + 1;
        scanner.scanArithmeticBody();
        return scanner.pos;
      }
      /** Find the end of one shell-expanded arithmetic word using the canonical lexer scanners. */
      findArithmeticWordEnd(start, end = this.srcEnd) {
        const scanner = this.fork(start, end);
        scanner.pos = start;
        return scanner.scanArithmeticWordEnd();
      }
      scanArithmeticWordEnd() {
        while (this.pos < this.srcEnd) {
          const ch = this.src.charCodeAt(this.pos);
          if (ch === CH_DOLLAR) {
            this.readDollar();
            continue;
          }
          if (ch === CH_BACKTICK) {
            this.readBacktickExpansion();
            continue;
          }
          if (ch === CH_SQUOTE) {
            this.pos++;
            this.skipSQ();
            continue;
          }
          if (ch === CH_DQUOTE) {
            this.pos++;
            this.skipDQ();
            continue;
          }
          if (ch === CH_BACKSLASH) {
            this.pos += 2;
            continue;
          }
          if (ch === CH_LBRACKET) {
            const close = this.findClosingBracket(this.pos + 1);
            if (close !== -1) {
              this.pos = close + 1;
              continue;
            }
          }
          if ((ch === CH_LT || ch === CH_GT) && this.src.charCodeAt(this.pos + 1) === CH_LPAREN) {
            this.pos += 2;
            this.extractBalanced();
            continue;
          }
          if (ch < 128 && arithmeticWordDelimiter[ch])
            break;
          this.pos++;
        }
        return this.pos;
      }
      // Only array assignment bodies take comments and leading `[` subscripts and reject operators;
      // extglob shares this scanner, and `#` is pattern data there.
      findClosingShellDelimiter(start, end, closing, array = false, braces = true, bracketStarts, failedBrackets) {
        const savedPos = this.pos;
        const savedEnd = this.srcEnd;
        const savedBracketWindow = this._bracketWindow;
        const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
        const savedUnbalanced = this._unbalanced;
        this.srcEnd = Math.min(end, this.srcEnd);
        const delimiters = [closing];
        bracketStarts?.push([]);
        const failedStarts = failedBrackets ? [start] : void 0;
        let pos = start;
        let wordStart = true;
        let invalid = -1;
        while (pos < this.srcEnd) {
          const expected = delimiters[delimiters.length - 1];
          if (bracketStarts && expected === CH_RBRACKET)
            bracketStarts[bracketStarts.length - 1].push(pos);
          const ch = this.src.charCodeAt(pos);
          if (ch === CH_BACKSLASH) {
            if (pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) !== CH_NL)
              wordStart = false;
            pos += 2;
            continue;
          }
          if (ch === CH_HASH && array && delimiters.length === 1 && wordStart) {
            while (pos < this.srcEnd && this.src.charCodeAt(pos) !== CH_NL)
              pos++;
            continue;
          }
          if (ch === CH_SQUOTE) {
            this.pos = pos + 1;
            this.skipSQ();
            pos = this.pos;
            wordStart = false;
            continue;
          }
          if (ch === CH_DQUOTE) {
            this.pos = pos + 1;
            this.skipDQ();
            pos = this.pos;
            wordStart = false;
            continue;
          }
          if (ch === CH_BACKTICK) {
            pos++;
            while (pos < this.srcEnd && this.src.charCodeAt(pos) !== CH_BACKTICK) {
              if (this.src.charCodeAt(pos) === CH_BACKSLASH)
                pos++;
              pos++;
            }
            if (pos < this.srcEnd)
              pos++;
            wordStart = false;
            continue;
          }
          if (ch === CH_DOLLAR && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === CH_LPAREN || (ch === CH_LT || ch === CH_GT) && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === CH_LPAREN) {
            this.pos = pos + 2;
            this.extractBalanced();
            pos = this.pos;
            wordStart = false;
            continue;
          }
          if (ch === CH_DOLLAR && pos + 1 < this.srcEnd) {
            const after = this.src.charCodeAt(pos + 1);
            if (after === CH_SQUOTE) {
              pos = decodeAnsiCQuoted(this.src, pos + 2, this.srcEnd).end;
              wordStart = false;
              continue;
            }
            if (after === CH_DOLLAR) {
              pos += 2;
              wordStart = false;
              continue;
            }
            if (after === CH_LBRACE && braces) {
              delimiters.push(CH_RBRACE);
              bracketStarts?.push([]);
              pos += 2;
              wordStart = false;
              continue;
            }
          }
          if (array && delimiters.length === 1) {
            if (ch === CH_LBRACKET && wordStart) {
              delimiters.push(CH_RBRACKET);
              bracketStarts?.push([]);
            } else if (invalid === -1 && (ch === CH_SEMI || ch === CH_AMP || ch === CH_PIPE || ch === CH_LT || ch === CH_GT || ch === CH_LPAREN && !isExtglobOpen(this.src.charCodeAt(pos - 1)))) {
              invalid = pos;
            }
          }
          if (expected === CH_RBRACKET && ch === CH_LBRACKET) {
            delimiters.push(CH_RBRACKET);
            bracketStarts?.push([]);
            failedStarts?.push(pos + 1);
          } else if (expected === CH_RPAREN && ch === CH_LPAREN) {
            delimiters.push(CH_RPAREN);
            bracketStarts?.push([]);
          } else if (ch === expected) {
            delimiters.pop();
            failedStarts?.pop();
            bracketStarts?.pop();
            if (delimiters.length === 0) {
              this.pos = savedPos;
              this.srcEnd = savedEnd;
              this._bracketWindow = savedBracketWindow;
              this._arithmeticBracketWindow = savedArithmeticBracketWindow;
              this._unbalanced = savedUnbalanced;
              if (invalid !== -1)
                this.errors.push({ message: `unexpected '${this.src[invalid]}' in array assignment`, pos: invalid });
              return pos;
            }
            wordStart = false;
            pos++;
            continue;
          }
          wordStart = ch < 128 && (charType[ch] & 1) !== 0;
          pos++;
        }
        if (failedStarts)
          for (const start2 of failedStarts)
            failedBrackets.add(start2);
        this.pos = savedPos;
        this.srcEnd = savedEnd;
        this._bracketWindow = savedBracketWindow;
        this._arithmeticBracketWindow = savedArithmeticBracketWindow;
        this._unbalanced = savedUnbalanced;
        return -1;
      }
      // End of the brace expansion opened at `start`, or -1. As in Bash's brace_gobbler, quotes,
      // escapes, parameter expansions and substitutions are opaque; an unquoted metacharacter
      // ends the word before the brace closes. The word scan reports errors in the skipped text.
      scanBraceExpansion(start, results) {
        const src = this.src;
        const len = this.srcEnd;
        const cached = results.get(start);
        if (cached !== void 0)
          return cached;
        const savedPos = this.pos;
        const savedUnbalanced = this._unbalanced;
        const errorCount = this._errors === null ? 0 : this._errors.length;
        const frames = [start, 0];
        let pos = start + 1;
        while (pos < len) {
          const ch = src.charCodeAt(pos);
          const type = ch < 128 ? charType[ch] : 0;
          if (type === 0) {
            pos++;
            if (ch === CH_RBRACE) {
              const hasSep = frames.pop();
              results.set(frames.pop(), hasSep ? pos : -1);
              if (frames.length === 0)
                break;
            } else if (ch === 44 || ch === 46 && src.charCodeAt(pos) === 46) {
              frames[frames.length - 1] = 1;
            }
            continue;
          }
          const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
          if (type & 1) {
            if (next === CH_LPAREN && (ch === CH_LT || ch === CH_GT)) {
              this.pos = pos + 2;
              this.extractBalanced();
              pos = this.pos;
            } else if (ch === CH_LPAREN && isExtglobOpen(src.charCodeAt(pos - 1))) {
              const close = this.findClosingShellDelimiter(pos + 1, len, CH_RPAREN);
              if (close === -1)
                break;
              pos = close + 1;
            } else {
              break;
            }
          } else if (ch === CH_BACKSLASH) {
            pos += 2;
          } else if (ch === CH_SQUOTE) {
            this.pos = pos + 1;
            this.skipSQ();
            pos = this.pos;
          } else if (ch === CH_DQUOTE) {
            this.pos = pos + 1;
            this.skipDQ();
            pos = this.pos;
          } else if (ch === CH_BACKTICK) {
            pos++;
            while (pos < len && src.charCodeAt(pos) !== CH_BACKTICK)
              pos += src.charCodeAt(pos) === CH_BACKSLASH ? 2 : 1;
            pos++;
          } else if (ch === CH_LBRACE) {
            frames.push(pos, 0);
            pos++;
          } else if (next === CH_SQUOTE) {
            pos = decodeAnsiCQuoted(src, pos + 2, len).end;
          } else if (next === CH_LBRACE) {
            const close = this.findClosingBrace(pos + 2, len);
            if (close === -1)
              break;
            pos = close + 1;
          } else if (next === CH_LPAREN) {
            this.pos = pos + 2;
            this.extractBalanced();
            pos = this.pos;
          } else {
            pos++;
          }
        }
        this.pos = savedPos;
        this._unbalanced = savedUnbalanced;
        if (this._errors !== null)
          this._errors.length = errorCount;
        for (let index = 0; index < frames.length; index += 2)
          results.set(frames[index], -1);
        return results.get(start);
      }
      skipSubshellBody() {
        this.extractBalanced(false);
        return this._unbalanced ? -1 : this.pos;
      }
      skipCompoundBody(closeToken) {
        const frames = [
          { close: closeToken, phase: closeToken === Token.Esac ? "case-pattern" : "commands" }
        ];
        let commandStart = true;
        for (; ; ) {
          const phase = frames[frames.length - 1].phase;
          let ctx = commandStart ? LexContext.CommandStart : LexContext.Normal;
          if (phase === "function-name")
            ctx = LexContext.FunctionName;
          else if (phase === "case-pattern" && commandStart)
            ctx = LexContext.CasePattern;
          const value = this.next(ctx);
          const token = value.token;
          if (token === Token.EOF)
            return -1;
          const last = frames.length - 1;
          const frame = frames[last];
          if (frame.phase === "function-name") {
            if (token === Token.Newline)
              continue;
            frame.phase = "function-body";
            commandStart = true;
            continue;
          } else if (frame.phase === "function-body") {
            if (token === Token.Newline)
              continue;
            frame.phase = "commands";
            commandStart = true;
            if (token === Token.LParen && this.peek(LexContext.Normal).token === Token.RParen) {
              this.next(LexContext.Normal);
              frame.phase = "function-body";
              continue;
            }
          } else if (frame.phase === "coproc-command") {
            if (token === Token.Newline)
              continue;
            if (token === Token.Word) {
              frame.phase = "coproc-body";
              commandStart = true;
              continue;
            }
            frame.phase = "commands";
            commandStart = true;
          } else if (frame.phase === "coproc-body") {
            if (token === Token.Newline)
              continue;
            frame.phase = token === Token.Word && value.keywordEligible && value.value === "time" ? "time-command" : "commands";
            commandStart = true;
            if (frame.phase === "time-command")
              continue;
          } else if (frame.phase === "time-command") {
            if (token === Token.Word && value.keywordEligible && value.value === "-p") {
              frame.phase = "time-command-after-p";
              continue;
            }
            if (token === Token.Word && value.keywordEligible && value.value === "--") {
              frame.phase = "commands";
              continue;
            }
            frame.phase = "commands";
            commandStart = true;
          } else if (frame.phase === "time-command-after-p") {
            if (token === Token.Word && value.keywordEligible && value.value === "--") {
              frame.phase = "commands";
              continue;
            }
            frame.phase = "commands";
            commandStart = true;
          } else if (frame.phase === "for-header") {
            if (token === Token.ArithCmd || token === Token.Semi || token === Token.Newline) {
              commandStart = true;
              continue;
            }
            if (token === Token.Do || token === Token.LBrace) {
              frame.close = token === Token.Do ? Token.Done : Token.RBrace;
              frame.phase = "commands";
              commandStart = true;
              continue;
            }
          } else if (frame.phase === "case-word") {
            if (token === Token.Newline)
              continue;
            frame.phase = "case-in";
            commandStart = false;
            continue;
          } else if (frame.phase === "case-in") {
            if (token === Token.Newline) {
              commandStart = true;
              continue;
            }
            frame.phase = "case-pattern";
            commandStart = true;
            continue;
          } else if (frame.phase === "case-pattern") {
            if (token === Token.Esac && commandStart) {
              frames.pop();
              if (frames.length === 0)
                return value.end;
              commandStart = false;
              continue;
            }
            if (token === Token.RParen) {
              frame.phase = "commands";
              commandStart = true;
            } else {
              commandStart = token === Token.Newline;
            }
            continue;
          }
          if (token === frame.close) {
            frames.pop();
            if (frames.length === 0)
              return value.end;
            commandStart = false;
            continue;
          }
          if (commandStart) {
            switch (token) {
              case Token.LParen:
                frames.push({ close: Token.RParen, phase: "commands" });
                break;
              case Token.LBrace:
                frames.push({ close: Token.RBrace, phase: "commands" });
                break;
              case Token.If:
                frames.push({ close: Token.Fi, phase: "commands" });
                break;
              case Token.For:
                frames.push({ close: Token.Done, phase: "for-header" });
                break;
              case Token.While:
              case Token.Until:
              case Token.Select:
                frames.push({ close: Token.Done, phase: "commands" });
                break;
              case Token.Case:
                frames.push({ close: Token.Esac, phase: "case-word" });
                break;
              case Token.DblLBracket:
                if (!this.skipTestCommandBody())
                  return -1;
                commandStart = false;
                continue;
              case Token.Assignment:
              case Token.Redirect:
              case Token.Bang:
              case Token.Then:
              case Token.Else:
              case Token.Elif:
              case Token.Do:
              case Token.In:
                break;
              case Token.Semi:
              case Token.Newline:
              case Token.Pipe:
              case Token.And:
              case Token.Or:
              case Token.Amp:
              case Token.DoubleSemi:
              case Token.SemiAmp:
              case Token.DoubleSemiAmp:
                break;
              case Token.Function:
                frame.phase = "function-name";
                break;
              case Token.Coproc:
                frame.phase = "coproc-command";
                break;
              default:
                if (token === Token.Word && value.keywordEligible && value.value === "time") {
                  frame.phase = "time-command";
                  commandStart = true;
                } else {
                  commandStart = false;
                }
                continue;
            }
          }
          switch (token) {
            case Token.Semi:
            case Token.Newline:
            case Token.Pipe:
            case Token.And:
            case Token.Or:
            case Token.Amp:
              commandStart = true;
              break;
            case Token.DoubleSemi:
            case Token.SemiAmp:
            case Token.DoubleSemiAmp:
              if (frame.close === Token.Esac)
                frame.phase = "case-pattern";
              commandStart = true;
              break;
            case Token.RParen:
              commandStart = true;
              break;
          }
        }
      }
      skipTestGroup() {
        let depth = 1;
        for (; ; ) {
          const value = this.next(LexContext.TestMode);
          if (value.token === Token.EOF)
            return -1;
          if (value.token === Token.DblRBracket) {
            this.unshift(value);
            return -1;
          }
          if (value.token === Token.LParen)
            depth++;
          else if (value.token === Token.RParen && --depth === 0)
            return value.end;
        }
      }
      skipTestCommandBody() {
        for (; ; ) {
          const token = this.next(LexContext.TestMode).token;
          if (token === Token.DblRBracket)
            return true;
          if (token === Token.EOF)
            return false;
        }
      }
      /** Set position and scan a word, building parts. Used by computeWordParts. */
      buildWordParts(startPos) {
        this._buildParts = true;
        this.pos = startPos;
        const ch = this.src.charCodeAt(startPos);
        if ((ch === 60 || ch === 62) && startPos + 1 < this.srcEnd && this.src.charCodeAt(startPos + 1) === 40) {
          this.pos = startPos + 2;
          const inner = this.extractBalanced();
          const text = this.src.slice(startPos, this.pos);
          const part = this.processSubstitution(startPos, text, ch === 60 ? "<" : ">", inner);
          if (this.pos < this.srcEnd) {
            this.readWordText();
            if (this._wordParts) {
              this._wordParts.unshift(part);
            } else {
              this._wordParts = [part];
            }
          } else {
            this._wordParts = [part];
          }
        } else {
          this.readWordText();
          if (this.pos < this.srcEnd && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
            this.pos = startPos;
            this.readWordText(true);
          }
        }
        return this._wordParts;
      }
      /** Scan a bounded word-like span without treating shell operators or whitespace as terminators. */
      buildEmbeddedWordParts(startPos, arithmetic = false) {
        this._buildParts = true;
        this.pos = startPos;
        this.readInnerWordText(false, arithmetic);
        return this._wordParts;
      }
      buildArrayElementParts(startPos) {
        const close = this.findClosingBracket(startPos + 1);
        if (close === -1)
          return this.buildWordParts(startPos);
        const src = this.src;
        this._buildParts = true;
        const head = hasEmbeddedWordStructure(src, startPos, close + 1) ? this.parseSubFieldWord(startPos, close + 1, "embedded") : void 0;
        this.pos = close + 1;
        this.readWordText(false, LexContext.ArrayElement);
        const end = this.pos;
        const operator = skipLineContinuations(src, close + 1, end);
        const after = src.charCodeAt(operator);
        const keyed = after === CH_EQ || after === CH_PLUS && src.charCodeAt(operator + 1) === CH_EQ;
        let headParts = head?.parts;
        let tailParts = this._wordParts;
        if (keyed)
          tailParts = parseGlobParts(src, close + 1, end, tailParts) ?? tailParts;
        if (!headParts && !tailParts)
          return keyed ? null : parseGlobParts(src, startPos, end, void 0) ?? null;
        const headText = src.slice(startPos, close + 1);
        if (!headParts)
          headParts = [{ type: "Literal", pos: startPos, end: close + 1, text: headText, value: head?.value ?? headText }];
        if (!tailParts)
          tailParts = end > close + 1 ? [{ type: "Literal", pos: close + 1, end, text: src.slice(close + 1, end), value: this._wordText }] : [];
        let parts = joinWordParts(headParts, tailParts);
        if (!keyed)
          parts = parseGlobParts(src, startPos, end, parts) ?? parts;
        return parts.length > 1 || parts[0].type !== "Literal" ? parts : null;
      }
      /** Scan a heredoc body for expansions, building parts. Spaces/newlines are literal. */
      buildHereDocParts(bodyPos, bodyEnd) {
        this._buildParts = true;
        const src = this.src;
        const parts = [];
        let hasExpansion = false;
        let litBuf = "";
        let litStart = bodyPos;
        let i = bodyPos;
        const flushLit = () => {
          if (i > litStart) {
            parts.push({ type: "Literal", pos: litStart, end: i, value: litBuf, text: src.slice(litStart, i) });
            litBuf = "";
          }
        };
        while (i < bodyEnd) {
          const ch = src.charCodeAt(i);
          if (ch === 92) {
            if (i + 1 < bodyEnd) {
              const nc = src.charCodeAt(i + 1);
              if (nc === CH_NL) {
                i += 2;
                continue;
              }
              if (nc === 36 || nc === 96 || nc === 92) {
                litBuf += String.fromCharCode(nc);
                i += 2;
                continue;
              }
            }
            litBuf += "\\";
            i++;
            continue;
          }
          if (ch === 36 && src.charCodeAt(i + 1) !== CH_SQUOTE && src.charCodeAt(i + 1) !== CH_DQUOTE) {
            flushLit();
            litStart = i;
            this.pos = i;
            this.readDollar();
            if (this._resultPart) {
              hasExpansion = true;
              parts.push(this._resultPart);
              litStart = this.pos;
            } else {
              litBuf += src.slice(i, this.pos);
            }
            i = this.pos;
            continue;
          }
          if (ch === 96) {
            flushLit();
            litStart = i;
            this.pos = i;
            this.readBacktickExpansion();
            if (this._resultPart) {
              hasExpansion = true;
              parts.push(this._resultPart);
              litStart = this.pos;
            } else {
              litBuf += src.slice(i, this.pos);
            }
            i = this.pos;
            continue;
          }
          litBuf += src[i];
          i++;
        }
        flushLit();
        return hasExpansion ? parts : null;
      }
      registerHereDocTarget(target) {
        if (this.pendingHereDocs === null)
          return;
        for (const hd of this.pendingHereDocs) {
          if (!hd.target) {
            hd.target = target;
            return;
          }
        }
      }
      // Read the right-hand operand of =~ in [[ ]]. Bash ends the operand at
      // depth-zero whitespace, `)`, `;`, `&`, `<`, or `>` (but `<(`/`>(` open a
      // process substitution and `|` never delimits). An unquoted `(` opens a
      // group that consumes everything — `]]`, newlines, and metacharacters
      // included — until its matching `)`; inside a group only quotes stay opaque
      // and expansion parens count naively, matching bash. Quotes and expansions
      // at depth zero skip via the same readers normal words use, so their errors
      // and spans stay identical. The token is the raw source span; value and
      // parts resolve lazily like every other word.
      readTestRegexWord() {
        this.hasPeek = false;
        this.skipSpacesAndTabs();
        const src = this.src;
        const len = this.srcEnd;
        const start = this.pos;
        let depth = 0;
        while (this.pos < len) {
          const ch = src.charCodeAt(this.pos);
          if (ch === CH_LPAREN) {
            depth++;
            this.pos++;
            continue;
          }
          if (ch === CH_BACKSLASH) {
            this.pos += this.pos + 1 < len ? 2 : 1;
            continue;
          }
          if (ch === CH_SQUOTE) {
            const quotePos = this.pos++;
            const ansiC = quotePos > start && src.charCodeAt(quotePos - 1) === CH_DOLLAR;
            while (this.pos < len && src.charCodeAt(this.pos) !== CH_SQUOTE) {
              if (ansiC && src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len)
                this.pos++;
              this.pos++;
            }
            if (this.pos < len)
              this.pos++;
            else
              this.errors.push({
                message: ansiC ? "unterminated ANSI-C quote" : "unterminated single quote",
                pos: quotePos
              });
            continue;
          }
          if (ch === CH_DQUOTE) {
            this.pos++;
            this.readDoubleQuoted();
            continue;
          }
          if (ch === CH_BACKTICK) {
            this.readBacktickExpansion();
            continue;
          }
          if (depth > 0) {
            if (ch === CH_RPAREN)
              depth--;
            this.pos++;
            continue;
          }
          if (ch === CH_DOLLAR) {
            this.readDollar();
            continue;
          }
          if ((ch === CH_LT || ch === CH_GT) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
            const subPos = this.pos;
            this.pos += 2;
            this.extractBalanced();
            if (this._unbalanced)
              this.errors.push({ message: "unterminated process substitution", pos: subPos });
            continue;
          }
          if (ch < 128 && charType[ch] & 1 && ch !== CH_PIPE)
            break;
          this.pos++;
        }
        setToken(this.current, Token.Word, src.slice(start, this.pos), start, this.pos);
        return this.current;
      }
      // Read C-style for expressions: called after first '(' consumed by parser.
      // Expects pos at second '('. Returns [init, test, update] raw text.
      readCStyleForExprs() {
        this.hasPeek = false;
        const src = this.src;
        const len = this.srcEnd;
        while (this.pos < len && (src.charCodeAt(this.pos) === CH_SPACE || src.charCodeAt(this.pos) === CH_TAB))
          this.pos++;
        const openPos = this.pos;
        if (this.pos < len && src.charCodeAt(this.pos) === CH_LPAREN)
          this.pos++;
        const starts = [this.pos, 0, 0];
        const parts = ["", "", "", 0, 0, 0];
        let partIdx = 0;
        let depth = 1;
        let partStart = this.pos;
        let extra = false;
        const setPart = (end) => {
          const raw = src.slice(partStart, end);
          parts[partIdx] = raw.trim();
          parts[3 + partIdx] = starts[partIdx] + raw.length - raw.trimStart().length;
        };
        while (this.pos < len && depth > 0) {
          const c = src.charCodeAt(this.pos);
          if (c === CH_LPAREN) {
            depth++;
            this.pos++;
          } else if (c === CH_RPAREN) {
            depth--;
            if (depth === 0) {
              if (!extra)
                setPart(this.pos);
              if (partIdx < 2)
                this.errors.push({ message: "expected three arithmetic expressions in for header", pos: this.pos });
              this.pos++;
              while (this.pos < len && (src.charCodeAt(this.pos) === CH_SPACE || src.charCodeAt(this.pos) === CH_TAB))
                this.pos++;
              if (this.pos < len && src.charCodeAt(this.pos) === CH_RPAREN)
                this.pos++;
              break;
            }
            this.pos++;
          } else if (c === CH_SEMI && depth === 1) {
            if (partIdx === 2) {
              if (!extra) {
                setPart(this.pos);
                this.errors.push({ message: "expected three arithmetic expressions in for header", pos: this.pos });
              }
              extra = true;
              this.pos++;
              continue;
            }
            setPart(this.pos);
            partIdx++;
            this.pos++;
            partStart = this.pos;
            starts[partIdx] = partStart;
          } else if (c === CH_DOLLAR) {
            this.readDollar();
          } else if (c === CH_BACKTICK) {
            this.readBacktickExpansion();
          } else if (c === CH_BACKSLASH) {
            this.pos += this.pos + 1 < len ? 2 : 1;
          } else if (c === CH_SQUOTE) {
            this.pos++;
            this.skipSQ();
          } else if (c === CH_DQUOTE) {
            this.pos++;
            this.skipDQ();
          } else {
            this.pos++;
          }
        }
        if (depth > 0) {
          if (!extra)
            setPart(this.pos);
          this.errors.push({ message: "unterminated arithmetic for header", pos: openPos });
        }
        return parts;
      }
      peek(ctx = LexContext.Normal) {
        if (!this.hasPeek) {
          this.readNext(this.nextState, ctx);
          this.hasPeek = true;
        }
        return this.nextState;
      }
      // Peek where the context depends on the token just consumed. peek() ignores its ctx once a
      // token is cached, so the caller's context must only be derived when a read actually happens.
      peekFollow(closers) {
        if (!this.hasPeek) {
          const ctx = closers[this.current.token] ? LexContext.CommandStart : LexContext.Normal;
          this.readNext(this.nextState, ctx);
          this.hasPeek = true;
        }
        return this.nextState;
      }
      next(ctx = LexContext.Normal) {
        if (this.hasPeek) {
          this.hasPeek = false;
          const temp = this.current;
          this.current = this.nextState;
          this.nextState = temp;
          return this.current;
        }
        this.readNext(this.current, ctx);
        return this.current;
      }
      unshift(tok) {
        this.nextState.copyFrom(tok);
        this.hasPeek = true;
      }
      readNext(out, ctx) {
        const src = this.src;
        const len = this.srcEnd;
        let pos = this.pos;
        while (true) {
          pos = skipBlanks(src, pos, len);
          if (ctx === LexContext.TestMode) {
            while (pos < len && src.charCodeAt(pos) === CH_NL)
              pos = skipBlanks(src, pos + 1, len);
          }
          if (pos >= len || src.charCodeAt(pos) !== CH_HASH)
            break;
          while (pos < len && src.charCodeAt(pos) !== CH_NL)
            pos++;
        }
        this.pos = pos;
        if (pos >= len) {
          this.consumePendingHereDocs();
          setToken(out, Token.EOF, "", pos, pos);
          return;
        }
        const tokenStart = pos;
        const ch = src.charCodeAt(pos);
        if (ch === CH_NL) {
          this.pos++;
          this.consumePendingHereDocs();
          setToken(out, Token.Newline, "\n", tokenStart, this.pos);
          return;
        }
        if (ctx === LexContext.TestMode && (ch === CH_LT || ch === CH_GT) && !(this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === CH_LPAREN)) {
          this.pos++;
          setToken(out, Token.Word, ch === CH_LT ? "<" : ">", tokenStart, this.pos);
          out.keywordEligible = true;
          return;
        }
        if (ch < 128 && charType[ch] & 1 && this.tryReadOperator(out, ch, ctx, tokenStart))
          return;
        if (ch === CH_LBRACKET && ctx === LexContext.ArrayElement && this.readArrayElement(out, tokenStart))
          return;
        this.readWord(out, ctx, tokenStart);
      }
      tryReadOperator(out, ch, ctx, tokenStart) {
        const src = this.src;
        const pos = this.pos;
        const next = pos + 1 < this.srcEnd ? src.charCodeAt(pos + 1) : 0;
        switch (ch) {
          case CH_SEMI:
            if (next === CH_SEMI) {
              if (pos + 2 < this.srcEnd && src.charCodeAt(pos + 2) === CH_AMP) {
                this.pos += 3;
                setToken(out, Token.DoubleSemiAmp, ";;&", tokenStart, this.pos);
                return true;
              }
              this.pos += 2;
              setToken(out, Token.DoubleSemi, ";;", tokenStart, this.pos);
              return true;
            }
            if (next === CH_AMP) {
              this.pos += 2;
              setToken(out, Token.SemiAmp, ";&", tokenStart, this.pos);
              return true;
            }
            this.pos++;
            setToken(out, Token.Semi, ";", tokenStart, this.pos);
            return true;
          case CH_PIPE:
            if (next === CH_PIPE) {
              this.pos += 2;
              setToken(out, Token.Or, "||", tokenStart, this.pos);
              return true;
            }
            if (next === CH_AMP) {
              this.pos += 2;
              setToken(out, Token.Pipe, "|&", tokenStart, this.pos);
              return true;
            }
            this.pos++;
            setToken(out, Token.Pipe, "|", tokenStart, this.pos);
            return true;
          case CH_AMP:
            if (next === CH_AMP) {
              this.pos += 2;
              setToken(out, Token.And, "&&", tokenStart, this.pos);
              return true;
            }
            if (next === CH_GT) {
              this.pos += 2;
              const append = this.pos < this.srcEnd && src.charCodeAt(this.pos) === CH_GT;
              if (append)
                this.pos++;
              return this.readRedirectTarget(out, append ? "&>>" : "&>", tokenStart);
            }
            this.pos++;
            setToken(out, Token.Amp, "&", tokenStart, this.pos);
            return true;
          case CH_LPAREN:
            if (ctx === LexContext.CommandStart && next === CH_LPAREN) {
              const savedErrors = this.errors.length;
              this.readArithmeticCommand(out, tokenStart);
              if (!this._notArithmetic)
                return true;
              this.errors.length = savedErrors;
              this.pos = tokenStart;
            }
            this.pos++;
            setToken(out, Token.LParen, "(", tokenStart, this.pos);
            return true;
          case CH_RPAREN:
            this.pos++;
            setToken(out, Token.RParen, ")", tokenStart, this.pos);
            return true;
          case CH_LT:
          case CH_GT:
            return this.readRedirection(out, tokenStart);
          default:
            return false;
        }
      }
      readRedirection(out, tokenStart) {
        const src = this.src;
        const ch = src.charCodeAt(this.pos);
        let op = "";
        if (ch === CH_LT) {
          this.pos++;
          const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
          if (next === CH_LT) {
            this.pos++;
            const third = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
            if (third === CH_LT) {
              this.pos++;
              op = "<<<";
            } else {
              const dash = third === CH_DASH;
              if (dash)
                this.pos++;
              this.skipSpacesAndTabs();
              const targetPos = this.pos;
              if (this.pos >= this.srcEnd || src.charCodeAt(this.pos) !== CH_HASH)
                this.readHereDocDelimiter();
              const hasTarget = this.pos > targetPos;
              if (hasTarget) {
                (this.pendingHereDocs ?? (this.pendingHereDocs = [])).push({
                  delimiter: this._hereDelim,
                  strip: dash,
                  quoted: this._hereQuoted
                });
              }
              setToken(out, Token.Redirect, dash ? "<<-" : "<<", tokenStart, this.pos);
              out.content = hasTarget ? this._hereDelim : void 0;
              out.delimiterQuoted = hasTarget && this._hereQuoted;
              out.targetPos = targetPos;
              out.targetEnd = hasTarget ? this.pos : targetPos;
              return true;
            }
          } else if (next === CH_LPAREN) {
            this.readProcessSubstitution(out, "<", tokenStart);
            return true;
          } else if (next === CH_GT) {
            op = "<>";
            this.pos++;
          } else if (next === CH_AMP) {
            op = "<&";
            this.pos++;
          } else {
            op = "<";
          }
        } else if (ch === CH_GT) {
          this.pos++;
          const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
          if (next === CH_LPAREN) {
            this.readProcessSubstitution(out, ">", tokenStart);
            return true;
          }
          if (next === CH_GT) {
            op = ">>";
            this.pos++;
          } else if (next === CH_AMP) {
            op = ">&";
            this.pos++;
          } else if (next === CH_PIPE) {
            op = ">|";
            this.pos++;
          } else {
            op = ">";
          }
        }
        return this.readRedirectTarget(out, op, tokenStart);
      }
      readRedirectTarget(out, op, tokenStart) {
        const src = this.src;
        this.skipSpacesAndTabs();
        if (this.pos < this.srcEnd) {
          const nc = src.charCodeAt(this.pos);
          if ((nc === CH_LT || nc === CH_GT) && this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
            const psStart = this.pos;
            this.pos += 2;
            this.extractBalanced();
            if (this._unbalanced)
              this.errors.push({ message: "unterminated process substitution", pos: psStart });
            const psText = src.slice(psStart, this.pos);
            setToken(out, Token.Redirect, op, tokenStart, this.pos);
            out.content = psText;
            out.targetPos = psStart;
            out.targetEnd = this.pos;
            return true;
          }
          const targetPos = this.pos;
          if (nc !== CH_NL && nc !== CH_HASH)
            this.readRedirectTargetText();
          this.redirectToken(out, op, tokenStart, targetPos);
          return true;
        }
        this.redirectToken(out, op, tokenStart, this.pos);
        return true;
      }
      // Redirect targets keep their processed text eagerly (it becomes the target
      // word's content), so scan them in value mode.
      readRedirectTargetText() {
        const savedBuildValue = this._buildValue;
        this._buildValue = true;
        this.readWordText();
        this._buildValue = savedBuildValue;
      }
      redirectToken(out, operator, tokenStart, targetPos) {
        const hasTarget = this.pos > targetPos && (this._wordText.length > 0 || this._wordQuoted);
        setToken(out, Token.Redirect, operator, tokenStart, this.pos);
        out.content = hasTarget ? this._wordText : void 0;
        out.targetPos = targetPos;
        out.targetEnd = hasTarget ? this.pos : targetPos;
      }
      readProcessSubstitution(out, operator, tokenStart) {
        this.pos++;
        this.extractBalanced();
        if (this._unbalanced)
          this.errors.push({ message: "unterminated process substitution", pos: tokenStart });
        const text = this.src.slice(tokenStart, this.pos);
        setToken(out, Token.Word, text, tokenStart, this.pos);
      }
      // The delimiter is the word after quote removal: quote and escape segments may
      // appear anywhere in the word, any of them makes the heredoc quoted, and inside
      // double quotes a backslash is removed only before $ ` " \.
      readHereDocDelimiter() {
        const src = this.src;
        const len = this.srcEnd;
        const savedBuildValue = this._buildValue;
        this._buildValue = true;
        let delimiter = "";
        let quoted = false;
        while (this.pos < len) {
          const c = src.charCodeAt(this.pos);
          if (c === CH_SQUOTE) {
            quoted = true;
            this.pos++;
            while (this.pos < len && src.charCodeAt(this.pos) !== CH_SQUOTE) {
              delimiter += src[this.pos];
              this.pos++;
            }
            if (this.pos < len)
              this.pos++;
          } else if (c === CH_DQUOTE) {
            quoted = true;
            this.pos++;
            while (this.pos < len && src.charCodeAt(this.pos) !== CH_DQUOTE) {
              if (src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len) {
                const next = src.charCodeAt(this.pos + 1);
                if (next === CH_NL) {
                  this.pos += 2;
                  continue;
                }
                if (next === CH_DOLLAR || next === CH_BACKTICK || next === CH_DQUOTE || next === CH_BACKSLASH)
                  this.pos++;
              }
              delimiter += src[this.pos];
              this.pos++;
            }
            if (this.pos < len)
              this.pos++;
          } else if (c === CH_BACKSLASH) {
            if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_NL) {
              this.pos += 2;
              continue;
            }
            quoted = true;
            this.pos++;
            if (this.pos < len) {
              delimiter += src[this.pos];
              this.pos++;
            } else {
              delimiter += "\\";
            }
          } else if (c === CH_BACKTICK) {
            const btStart = this.pos;
            this.pos++;
            while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
              if (src.charCodeAt(this.pos) === CH_BACKSLASH)
                this.pos++;
              this.pos++;
            }
            if (this.pos < len)
              this.pos++;
            delimiter += src.slice(btStart, this.pos);
          } else if (c === CH_DOLLAR) {
            const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
            if (next === CH_SQUOTE || next === CH_DQUOTE)
              quoted = true;
            this.readDollar();
            delimiter += this._resultText;
          } else if (c < 128 && charType[c] & 1) {
            break;
          } else {
            delimiter += src[this.pos];
            this.pos++;
          }
        }
        this._buildValue = savedBuildValue;
        this._hereDelim = delimiter;
        this._hereQuoted = quoted;
      }
      consumePendingHereDocs() {
        const pending = this.pendingHereDocs;
        if (pending === null || pending.length === 0)
          return;
        for (const hd of pending) {
          const bodyPos = this.pos;
          const bodyEnd = this.skipHereDocBody(hd.delimiter, hd.strip, this.parenBoundary, hd.quoted);
          if (hd.target) {
            hd.target.body.pos = bodyPos;
            hd.target.body.end = bodyEnd;
            hd.target.body.text = this.src.slice(bodyPos, bodyEnd);
            if (this.hereDocClosingPos !== -1)
              hd.target.closing = { pos: this.hereDocClosingPos, end: this.hereDocClosingEnd };
          }
        }
        pending.length = 0;
      }
      hereDocClosingPos = -1;
      hereDocClosingEnd = -1;
      // Advance past the heredoc body and its delimiter line; return the body end
      // (start of the delimiter line, or srcEnd when delimited by end-of-input).
      // With parenEnds (inside $(...)), a line starting with the delimiter directly
      // followed by ")" also terminates the body, resuming at the ")" — bash treats
      // the substitution's closing paren as end-of-file for its heredocs.
      // `join` crosses `\`+newline pairs, which an unquoted delimiter may straddle.
      matchHereDocDelimiter(delimiter, lineStart, end, join) {
        const src = this.src;
        let pos = lineStart;
        for (let i = 0; i < delimiter.length; ) {
          if (join && src.charCodeAt(pos) === CH_BACKSLASH && pos + 1 < end && src.charCodeAt(pos + 1) === CH_NL) {
            pos += 2;
            continue;
          }
          if (pos >= end || src.charCodeAt(pos) !== delimiter.charCodeAt(i))
            return -1;
          pos++;
          i++;
        }
        return pos;
      }
      // A `\` consumes the next character, so `\`+newline continues the line and `\\` does not.
      logicalLineEnd(from, end, join) {
        const src = this.src;
        let lineEnd = src.indexOf("\n", from);
        while (lineEnd !== -1 && lineEnd < end) {
          if (!join)
            return lineEnd;
          let backslashes = lineEnd;
          while (backslashes > from && src.charCodeAt(backslashes - 1) === CH_BACKSLASH)
            backslashes--;
          if ((lineEnd - backslashes) % 2 === 0)
            return lineEnd;
          from = lineEnd + 1;
          lineEnd = src.indexOf("\n", from);
        }
        return end;
      }
      skipHereDocBody(delimiter, strip, parenEnds = false, quoted = false) {
        this.hereDocClosingPos = -1;
        this.hereDocClosingEnd = -1;
        const src = this.src;
        const len = this.srcEnd;
        while (this.pos < len) {
          let lineStart = this.pos;
          const lineEnd = this.logicalLineEnd(lineStart, len, !quoted);
          for (; ; ) {
            const before = lineStart;
            if (strip)
              while (lineStart < lineEnd && src.charCodeAt(lineStart) === CH_TAB)
                lineStart++;
            if (!quoted)
              lineStart = skipLineContinuations(src, lineStart, lineEnd);
            if (lineStart === before)
              break;
          }
          let afterDelim = this.matchHereDocDelimiter(delimiter, lineStart, lineEnd, !quoted);
          if (afterDelim !== -1 && !quoted)
            afterDelim = skipLineContinuations(src, afterDelim, lineEnd);
          if (afterDelim === lineEnd) {
            const bodyEnd = this.pos;
            if (!parenEnds || !this.parenBoundary || lineEnd !== len) {
              this.hereDocClosingPos = lineStart;
              this.hereDocClosingEnd = lineEnd;
            }
            this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
            return bodyEnd;
          }
          if (parenEnds && afterDelim !== -1) {
            let paren = afterDelim;
            while (paren < lineEnd && src.charCodeAt(paren) !== CH_RPAREN)
              paren++;
            if (paren < lineEnd || this.parenBoundary && lineEnd === len) {
              const bodyEnd = this.pos;
              this.pos = afterDelim;
              return bodyEnd;
            }
          }
          this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
        }
        return this.pos;
      }
      _wordText = "";
      _wordRaw = false;
      _wordQuoted = false;
      _wordHasExpansions = false;
      _wordKeywordEligible = false;
      _wordAssignmentState;
      _bracketWindow;
      _arithmeticBracketWindow;
      _wordParts = null;
      _resultText = "";
      // True when the last $-construct's value is exactly its raw source span.
      _resultIsRaw = true;
      _resultHasExpansion = false;
      _resultPart;
      // Set by extractBalanced when the input ended before the closing paren, so
      // callers can report the construct they were scanning.
      _unbalanced = false;
      // Set by scanArithmeticBody when the construct turns out not to be arithmetic, so the
      // caller can re-read it as a subshell or command substitution instead.
      _notArithmetic = false;
      _arithUnterminated = false;
      _dqText = "";
      _dqHasExpansions = false;
      _dqParts = null;
      // Content end (before the closing quote, or end of input when unterminated).
      _dqEnd = 0;
      _hereDelim = "";
      _hereQuoted = false;
      readWord(out, ctx, tokenStart = 0) {
        const errorStart = this._errors === null ? 0 : this._errors.length;
        this.readWordText(false, ctx, true);
        if (ctx === LexContext.Normal) {
          const next = this.pos < this.srcEnd ? this.src.charCodeAt(this.pos) : 0;
          if (!this._wordRaw || next !== CH_LT && next !== CH_GT) {
            setSpanToken(out, Token.Word, tokenStart, this.pos, this._wordRaw);
            out.keywordEligible = this._wordKeywordEligible;
            return;
          }
        }
        this.classifyWord(out, ctx, tokenStart, errorStart);
      }
      isRedirectVariable(start, end) {
        const src = this.src;
        for (let i = start; i < end; i++) {
          const c = src.charCodeAt(i);
          if (c === CH_LBRACKET && i > start) {
            return i + 2 < end && src.charCodeAt(end - 1) === CH_RBRACKET && this.findClosingShellDelimiter(i + 1, end, CH_RBRACKET) === end - 1;
          }
          if (c >= 128 || !(isIdChar[c] & (i === start ? 1 : 2)))
            return false;
        }
        return end > start;
      }
      readArrayElement(out, tokenStart) {
        const close = this.findClosingBracket(tokenStart + 1);
        if (close === -1)
          return false;
        this.pos = close + 1;
        this.readWordText();
        setSpanToken(out, Token.Word, tokenStart, this.pos, true);
        return true;
      }
      classifyWord(out, ctx, tokenStart, errorStart) {
        const src = this.src;
        const raw = this._wordRaw;
        const hasExpansions = this._wordHasExpansions;
        const quoted = this._wordQuoted;
        const keywordEligible = this._wordKeywordEligible;
        let assignmentState = this._wordAssignmentState;
        const wordEnd = this.pos;
        const wordLen = wordEnd - tokenStart;
        if (ctx === LexContext.CasePattern) {
          let token = Token.Word;
          if (keywordEligible) {
            const reserved = raw ? matchReservedWord(src, tokenStart, wordLen) : RESERVED_WORDS.get(this.wordValueOf(tokenStart, wordEnd));
            if (reserved === Token.Esac)
              token = reserved;
          }
          setSpanToken(out, token, tokenStart, wordEnd, raw);
          out.keywordEligible = keywordEligible;
          return;
        }
        let value = null;
        if (!raw && !hasExpansions && keywordEligible && (ctx === LexContext.CommandStart || ctx === LexContext.TestMode)) {
          const nextCh = wordEnd < this.srcEnd ? src.charCodeAt(wordEnd) : 0;
          if (!quoted && wordLen <= 16 || nextCh === CH_LT || nextCh === CH_GT) {
            value = this.wordValueOf(tokenStart, wordEnd);
          }
        }
        if (ctx === LexContext.CommandStart && keywordEligible) {
          if (raw) {
            if (wordLen <= 8) {
              const reserved = matchReservedWord(src, tokenStart, wordLen);
              if (reserved !== void 0) {
                setSpanToken(out, reserved, tokenStart, wordEnd, true);
                return;
              }
            }
            if (wordLen === 2 && src.charCodeAt(tokenStart) === CH_LBRACKET && src.charCodeAt(tokenStart + 1) === CH_LBRACKET) {
              setSpanToken(out, Token.DblLBracket, tokenStart, wordEnd, true);
              return;
            }
          } else if (value !== null && value.length > 0) {
            const fc = value.charCodeAt(0);
            if (fc >= CH_a && fc <= CH_z && value.length <= 8 || fc === CH_BANG || fc === CH_LBRACE || fc === CH_RBRACE) {
              const reserved = RESERVED_WORDS.get(value);
              if (reserved !== void 0) {
                setToken(out, reserved, value, tokenStart, wordEnd);
                return;
              }
            }
            if (fc === CH_LBRACKET && value === "[[") {
              setToken(out, Token.DblLBracket, value, tokenStart, wordEnd);
              return;
            }
          }
        }
        if (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration) {
          if (assignmentState === void 0) {
            let eq = -1;
            let bracket = false;
            for (let i = tokenStart + 1; i < wordEnd; i++) {
              const c = src.charCodeAt(i);
              if (c === CH_EQ) {
                eq = i;
                break;
              }
              if (c === CH_LBRACKET)
                bracket = true;
            }
            if (eq !== -1 || ctx !== LexContext.Declaration && bracket) {
              assignmentState = scanAssignmentPrefix(src, tokenStart, wordEnd, ASSIGNMENT_NAME_START);
            }
          }
          if (assignmentState !== void 0) {
            if (ctx !== LexContext.Declaration && assignmentState >= ASSIGNMENT_INDEX_BASE) {
              if (wordEnd < this.srcEnd) {
                if (this._errors !== null)
                  this._errors.length = errorStart;
                this.pos = tokenStart;
                this.readWordText(true, ctx, true);
                if (this.pos > wordEnd) {
                  this.classifyWord(out, ctx, tokenStart, errorStart);
                  return;
                }
              }
              if (this._errors === null || this._errors.length === errorStart) {
                this.errors.push({ message: "unterminated array subscript", pos: src.indexOf("[", tokenStart) });
              }
            }
            if (isMatchedAssignment(assignmentState)) {
              setSpanToken(out, Token.Assignment, tokenStart, wordEnd, raw);
              if (value !== null)
                out._value = value;
              out.assignmentOperatorPos = assignmentOperatorPos(assignmentState);
              return;
            }
          }
        }
        if ((ctx === LexContext.CommandStart || ctx === LexContext.TestMode) && keywordEligible) {
          if (raw) {
            if (wordLen === 2 && src.charCodeAt(tokenStart) === CH_RBRACKET && src.charCodeAt(tokenStart + 1) === CH_RBRACKET) {
              setSpanToken(out, Token.DblRBracket, tokenStart, wordEnd, true);
              return;
            }
          } else if (value === "]]") {
            setToken(out, Token.DblRBracket, value, tokenStart, wordEnd);
            return;
          }
        }
        if (!hasExpansions && this.pos < this.srcEnd) {
          const nc = src.charCodeAt(this.pos);
          if (nc === CH_LT || nc === CH_GT) {
            if (raw) {
              const fc = src.charCodeAt(tokenStart);
              if (fc >= CH_0 && fc <= CH_9 && isAllDigitsRange(src, tokenStart, wordEnd)) {
                const fd = Number.parseInt(src.slice(tokenStart, wordEnd), 10);
                if (this.readRedirection(out, tokenStart)) {
                  out.fileDescriptor = fd;
                  out.descriptorEnd = wordEnd;
                  return;
                }
              }
              if (fc === CH_LBRACE && src.charCodeAt(wordEnd - 1) === CH_RBRACE && this.isRedirectVariable(tokenStart + 1, wordEnd - 1)) {
                const varname = src.slice(tokenStart + 1, wordEnd - 1);
                if (this.readRedirection(out, tokenStart)) {
                  out.variableName = varname;
                  out.descriptorEnd = wordEnd;
                  return;
                }
              }
            }
          }
        }
        setSpanToken(out, Token.Word, tokenStart, wordEnd, raw);
        if (value !== null)
          out._value = value;
        out.keywordEligible = keywordEligible;
      }
      // `subscripts` re-reads a word known to stop inside an array subscript, where
      // metacharacters are ordinary text.
      // `scanning` marks the first scan of a token, which decides where the word ends.
      readWordText(subscripts = false, ctx = LexContext.Normal, scanning = false) {
        const src = this.src;
        const len = this.srcEnd;
        let pos = this.pos;
        const fastStart = pos;
        let exitCh = 0;
        while (pos < len) {
          const c = src.charCodeAt(pos);
          if (c < 128 && charType[c]) {
            exitCh = c;
            break;
          }
          pos++;
        }
        if (pos >= len || charType[exitCh] & 1 && !(exitCh === CH_LPAREN && pos > fastStart && extglobPrefix[src.charCodeAt(pos - 1)]) && !subscripts) {
          this.pos = pos;
          this._wordText = (this._buildParts || this._buildValue) && pos > fastStart ? src.slice(fastStart, pos) : "";
          this._wordRaw = true;
          this._wordQuoted = false;
          this._wordHasExpansions = false;
          this._wordKeywordEligible = true;
          this._wordAssignmentState = void 0;
          if (this._buildParts) {
            this._wordParts = hasGlobCharacters(this._wordText) && ctx !== LexContext.ArrayElement ? parseGlobParts(src, fastStart, pos, void 0) ?? null : null;
          }
          return;
        }
        const bp = this._buildParts;
        const bt = bp || this._buildValue;
        let text = bt && pos > fastStart ? src.slice(fastStart, pos) : "";
        let quoted = false;
        let hasExpansions = false;
        let keywordEligible = true;
        let valueIsRaw = true;
        let lastValueChar = pos > fastStart ? src.charCodeAt(pos - 1) : 0;
        let assignmentState = scanAssignmentPrefix(src, fastStart, pos, ASSIGNMENT_NAME_START);
        let parts;
        let litBuf = "";
        let litStart = 0;
        let hasGlobs = false;
        let braceResults;
        if (bp) {
          parts = [];
          litBuf = text;
          litStart = fastStart;
          hasGlobs = text.length > 0 && hasGlobCharacters(text);
        }
        while (pos < len) {
          const ch = src.charCodeAt(pos);
          if (ch >= 128 || !charType[ch]) {
            const runStart = pos;
            pos++;
            while (pos < len) {
              const c = src.charCodeAt(pos);
              if (c < 128 && charType[c])
                break;
              pos++;
            }
            lastValueChar = src.charCodeAt(pos - 1);
            assignmentState = scanAssignmentPrefix(src, runStart, pos, assignmentState);
            if (bt) {
              const chunk = src.slice(runStart, pos);
              text += chunk;
              if (bp) {
                litBuf += chunk;
                hasGlobs = hasGlobs || hasGlobCharacters(chunk);
              }
            }
            continue;
          }
          if (charType[ch] & 1) {
            if (subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) {
              const close = this.findClosingBracket(pos);
              if (close !== -1) {
                const spanEnd = close + 1;
                assignmentState = assignmentState === ASSIGNMENT_INDEX_BASE + 1 ? ASSIGNMENT_AFTER_INDEX : assignmentState - 1;
                lastValueChar = src.charCodeAt(close);
                if (bt) {
                  const chunk = src.slice(pos, spanEnd);
                  text += chunk;
                  if (bp) {
                    litBuf += chunk;
                    hasGlobs = hasGlobs || hasGlobCharacters(chunk);
                  }
                }
                pos = spanEnd;
                continue;
              }
            }
            if (ch === CH_LPAREN && lastValueChar < 128 && extglobPrefix[lastValueChar]) {
              if (ctx === LexContext.FunctionName || assignmentState >= ASSIGNMENT_INDEX_BASE && (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix))
                break;
              if (ctx === LexContext.CommandStart && lastValueChar === CH_BANG && keywordEligible && src.charCodeAt(fastStart) === CH_BANG && skipLineContinuations(src, fastStart + 1, len) === pos)
                break;
              const prefixChar = lastValueChar;
              if (prefixChar === CH_EQ && scanning && !((ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration || ctx === LexContext.EvalArgument) && isMatchedAssignment(assignmentState) && skipLineContinuations(src, assignmentOperatorPos(assignmentState) + 1, len) === pos))
                break;
              const innerStart = pos + 1;
              const close = this.findClosingShellDelimiter(innerStart, len, CH_RPAREN, prefixChar === CH_EQ);
              if (close === -1 && !scanning && !subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE)
                break;
              if (ctx === LexContext.CommandStart && prefixChar !== CH_EQ && close !== -1 && skipBlanks(src, innerStart, close) === close)
                break;
              keywordEligible = false;
              const patternEnd = close === -1 ? len : close;
              pos = close === -1 ? len : close + 1;
              if (close === -1)
                this.errors.push({ message: "unterminated extended glob", pos: innerStart - 2 });
              lastValueChar = src.charCodeAt(pos - 1);
              if (bt) {
                const eg = "(" + src.slice(innerStart, pos);
                text += eg;
                if (bp && prefixChar !== CH_EQ) {
                  let prefixPos = innerStart - 2;
                  while (src.charCodeAt(prefixPos) === CH_NL && src.charCodeAt(prefixPos - 1) === CH_BACKSLASH) {
                    prefixPos -= 2;
                  }
                  if (litBuf.length > 0) {
                    const trimmed = litBuf.slice(0, -1);
                    if (prefixPos > litStart)
                      parts.push({
                        type: "Literal",
                        pos: litStart,
                        end: prefixPos,
                        value: trimmed,
                        text: src.slice(litStart, prefixPos)
                      });
                    litBuf = "";
                  }
                  const op = extglobOp[prefixChar];
                  parts.push({
                    type: "ExtendedGlob",
                    pos: prefixPos,
                    end: pos,
                    text: src.slice(prefixPos, pos),
                    operator: op,
                    pattern: src.slice(innerStart, patternEnd),
                    parts: this.subFieldParts(innerStart, patternEnd)
                  });
                  litStart = pos;
                } else if (bp) {
                  litBuf += eg;
                  hasGlobs = hasGlobs || hasGlobCharacters(eg);
                }
              }
              continue;
            }
            break;
          }
          if (ch === CH_BACKSLASH) {
            pos++;
            if (pos < len) {
              if (src.charCodeAt(pos) === CH_NL) {
                pos++;
                valueIsRaw = false;
              } else {
                if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
                  assignmentState = ASSIGNMENT_INVALID;
                quoted = true;
                keywordEligible = false;
                valueIsRaw = false;
                lastValueChar = src.charCodeAt(pos);
                if (bt) {
                  text += src[pos];
                  if (bp)
                    litBuf += src[pos];
                }
                pos++;
              }
            } else {
              if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
                assignmentState = ASSIGNMENT_INVALID;
              quoted = true;
              keywordEligible = false;
              lastValueChar = CH_BACKSLASH;
              if (bt) {
                text += "\\";
                if (bp)
                  litBuf += "\\";
              }
            }
            continue;
          }
          if (ch === CH_SQUOTE) {
            const sqStart = pos;
            if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
              assignmentState = ASSIGNMENT_INVALID;
            quoted = true;
            keywordEligible = false;
            valueIsRaw = false;
            pos++;
            const start = pos;
            while (pos < len && src.charCodeAt(pos) !== CH_SQUOTE)
              pos++;
            if (pos > start)
              lastValueChar = src.charCodeAt(pos - 1);
            const value = bt ? src.slice(start, pos) : "";
            if (bt)
              text += value;
            if (pos < len)
              pos++;
            else
              this.errors.push({ message: "unterminated single quote", pos: start - 1 });
            if (bp) {
              if (sqStart > litStart) {
                parts.push({
                  type: "Literal",
                  pos: litStart,
                  end: sqStart,
                  value: litBuf,
                  text: src.slice(litStart, sqStart)
                });
                litBuf = "";
              }
              parts.push({ type: "SingleQuoted", pos: sqStart, end: pos, value, text: src.slice(sqStart, pos) });
              litStart = pos;
            }
            continue;
          }
          if (ch === CH_DQUOTE) {
            const dqStart = pos;
            if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
              assignmentState = ASSIGNMENT_INVALID;
            quoted = true;
            keywordEligible = false;
            valueIsRaw = false;
            pos++;
            this.pos = pos;
            this.readDoubleQuoted();
            pos = this.pos;
            if (this._dqEnd > dqStart + 1)
              lastValueChar = src.charCodeAt(this._dqEnd - 1);
            if (this._dqHasExpansions)
              hasExpansions = true;
            if (bt)
              text += this._dqText;
            if (bp) {
              if (dqStart > litStart) {
                parts.push({
                  type: "Literal",
                  pos: litStart,
                  end: dqStart,
                  value: litBuf,
                  text: src.slice(litStart, dqStart)
                });
                litBuf = "";
              }
              const dqText = src.slice(dqStart, pos);
              parts.push({
                type: "DoubleQuoted",
                pos: dqStart,
                end: pos,
                text: dqText,
                parts: this._dqParts ?? [
                  {
                    type: "Literal",
                    pos: dqStart + 1,
                    end: this._dqEnd,
                    value: this._dqText,
                    text: src.slice(dqStart + 1, this._dqEnd)
                  }
                ]
              });
              litStart = pos;
            }
            continue;
          }
          if (ch === CH_DOLLAR) {
            keywordEligible = false;
            const dollarStart = pos;
            if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
              assignmentState = ASSIGNMENT_INVALID;
            const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
            if (next === CH_SQUOTE || next === CH_DQUOTE)
              quoted = true;
            this.pos = pos;
            this.readDollar();
            pos = this.pos;
            if (!this._resultIsRaw)
              valueIsRaw = false;
            if (pos > dollarStart)
              lastValueChar = src.charCodeAt(pos - 1);
            if (this._resultHasExpansion)
              hasExpansions = true;
            if (bt)
              text += this._resultText;
            if (bp) {
              if (this._resultPart) {
                if (dollarStart > litStart) {
                  parts.push({
                    type: "Literal",
                    pos: litStart,
                    end: dollarStart,
                    value: litBuf,
                    text: src.slice(litStart, dollarStart)
                  });
                  litBuf = "";
                }
                parts.push(this._resultPart);
                litStart = pos;
              } else {
                litBuf += this._resultText;
              }
            }
            continue;
          }
          if (ch === CH_BACKTICK) {
            keywordEligible = false;
            const btStart = pos;
            if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
              assignmentState = ASSIGNMENT_INVALID;
            this.pos = pos;
            this.readBacktickExpansion();
            pos = this.pos;
            valueIsRaw = false;
            lastValueChar = src.charCodeAt(pos - 1);
            hasExpansions = true;
            if (bt)
              text += this._resultText;
            if (bp) {
              if (btStart > litStart) {
                parts.push({
                  type: "Literal",
                  pos: litStart,
                  end: btStart,
                  value: litBuf,
                  text: src.slice(litStart, btStart)
                });
                litBuf = "";
              }
              parts.push(this._resultPart);
              litStart = pos;
            }
            continue;
          }
          if (ch === CH_LBRACE) {
            if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE)
              assignmentState = ASSIGNMENT_INVALID;
            const first = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
            const braceEnd = first <= CH_SPACE || first === CH_RBRACE ? -1 : this.scanBraceExpansion(pos, braceResults ?? (braceResults = /* @__PURE__ */ new Map()));
            if (braceEnd > 0) {
              keywordEligible = false;
              lastValueChar = src.charCodeAt(braceEnd - 1);
              if (bt) {
                const braceText = src.slice(pos, braceEnd);
                text += braceText;
                if (bp) {
                  if (pos > litStart) {
                    parts.push({
                      type: "Literal",
                      pos: litStart,
                      end: pos,
                      value: litBuf,
                      text: src.slice(litStart, pos)
                    });
                    litBuf = "";
                  }
                  parts.push({
                    type: "BraceExpansion",
                    pos,
                    end: braceEnd,
                    text: braceText,
                    parts: this.subFieldParts(pos + 1, braceEnd - 1)
                  });
                  litStart = braceEnd;
                }
              }
              pos = braceEnd;
              continue;
            }
            lastValueChar = CH_LBRACE;
            if (bt) {
              text += "{";
              if (bp)
                litBuf += "{";
            }
            pos++;
            continue;
          }
          pos++;
        }
        if (bp && pos > litStart)
          parts.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) });
        this.pos = pos;
        this._wordText = text;
        this._wordRaw = valueIsRaw;
        this._wordQuoted = quoted;
        this._wordHasExpansions = hasExpansions;
        this._wordKeywordEligible = keywordEligible;
        this._wordAssignmentState = assignmentState;
        if (bp) {
          this._wordParts = parts.length > 1 || parts.length === 1 && parts[0].type !== "Literal" ? parts : null;
          if (hasGlobs && ctx !== LexContext.ArrayElement)
            this._wordParts = parseGlobParts(src, fastStart, pos, this._wordParts) ?? null;
        }
      }
      // Arithmetic text gets expansions and quote removal but no process substitution.
      readInnerWordText(insideDoubleQuotes = false, arithmetic = false, globs = false) {
        const src = this.src;
        const len = this.srcEnd;
        let pos = this.pos;
        const start = pos;
        let text = "";
        const bp = this._buildParts;
        let parts;
        let litBuf = "";
        let litStart = 0;
        let preserveLiteral = false;
        let hasGlobs = false;
        if (bp) {
          parts = [];
          litStart = pos;
        }
        while (pos < len) {
          const ch = src.charCodeAt(pos);
          if (ch === CH_BACKSLASH) {
            pos++;
            if (pos < len) {
              if (src.charCodeAt(pos) === CH_NL) {
                pos++;
              } else {
                const next = src.charCodeAt(pos);
                if (insideDoubleQuotes && next !== CH_DOLLAR && next !== CH_BACKTICK && next !== CH_DQUOTE && next !== CH_BACKSLASH && next !== CH_RBRACE) {
                  text += "\\";
                  if (bp)
                    litBuf += "\\";
                  preserveLiteral = true;
                }
                const escaped = src[pos++];
                text += escaped;
                if (bp)
                  litBuf += escaped;
              }
            }
            continue;
          }
          if (ch === CH_SQUOTE && !insideDoubleQuotes) {
            const sqStart = pos;
            pos++;
            const start2 = pos;
            while (pos < len && src.charCodeAt(pos) !== CH_SQUOTE)
              pos++;
            const value = src.slice(start2, pos);
            text += value;
            if (pos < len)
              pos++;
            if (bp) {
              if (sqStart > litStart) {
                parts.push({
                  type: "Literal",
                  pos: litStart,
                  end: sqStart,
                  value: litBuf,
                  text: src.slice(litStart, sqStart)
                });
                litBuf = "";
              }
              parts.push({ type: "SingleQuoted", pos: sqStart, end: pos, value, text: src.slice(sqStart, pos) });
              litStart = pos;
            }
            continue;
          }
          if (ch === CH_DQUOTE) {
            const dqStart = pos;
            pos++;
            this.pos = pos;
            this.readDoubleQuoted(insideDoubleQuotes);
            pos = this.pos;
            text += this._dqText;
            if (bp) {
              if (dqStart > litStart) {
                parts.push({
                  type: "Literal",
                  pos: litStart,
                  end: dqStart,
                  value: litBuf,
                  text: src.slice(litStart, dqStart)
                });
                litBuf = "";
              }
              const dqText = src.slice(dqStart, pos);
              parts.push({
                type: "DoubleQuoted",
                pos: dqStart,
                end: pos,
                text: dqText,
                parts: this._dqParts ?? [
                  {
                    type: "Literal",
                    pos: dqStart + 1,
                    end: this._dqEnd,
                    value: this._dqText,
                    text: src.slice(dqStart + 1, this._dqEnd)
                  }
                ]
              });
              litStart = pos;
            }
            continue;
          }
          if (ch === CH_DOLLAR) {
            const dollarStart = pos;
            this.pos = pos;
            this.readDollar(insideDoubleQuotes);
            pos = this.pos;
            text += this._resultText;
            if (bp) {
              if (this._resultPart) {
                if (dollarStart > litStart) {
                  parts.push({
                    type: "Literal",
                    pos: litStart,
                    end: dollarStart,
                    value: litBuf,
                    text: src.slice(litStart, dollarStart)
                  });
                  litBuf = "";
                }
                parts.push(this._resultPart);
                litStart = pos;
              } else {
                litBuf += this._resultText;
              }
            }
            continue;
          }
          if (ch === CH_BACKTICK) {
            const btStart = pos;
            this.pos = pos;
            this.readBacktickExpansion(insideDoubleQuotes);
            pos = this.pos;
            text += this._resultText;
            if (bp) {
              if (btStart > litStart) {
                parts.push({
                  type: "Literal",
                  pos: litStart,
                  end: btStart,
                  value: litBuf,
                  text: src.slice(litStart, btStart)
                });
                litBuf = "";
              }
              parts.push(this._resultPart);
              litStart = pos;
            }
            continue;
          }
          if (!insideDoubleQuotes && !arithmetic && (ch === CH_LT || ch === CH_GT) && pos + 1 < len && src.charCodeAt(pos + 1) === CH_LPAREN) {
            const psStart = pos;
            this.pos = pos + 2;
            const inner = this.extractBalanced();
            pos = this.pos;
            const raw = src.slice(psStart, pos);
            text += raw;
            if (bp) {
              if (psStart > litStart) {
                parts.push({
                  type: "Literal",
                  pos: litStart,
                  end: psStart,
                  value: litBuf,
                  text: src.slice(litStart, psStart)
                });
                litBuf = "";
              }
              parts.push(this.processSubstitution(psStart, raw, ch === CH_LT ? "<" : ">", inner));
              litStart = pos;
            }
            continue;
          }
          text += src[pos];
          if (bp) {
            litBuf += src[pos];
            if (globs && (ch === CH_STAR || ch === CH_QUESTION || ch === CH_LBRACKET))
              hasGlobs = true;
          }
          pos++;
        }
        if (bp && pos > litStart)
          parts.push({ type: "Literal", pos: litStart, end: pos, value: litBuf, text: src.slice(litStart, pos) });
        this.pos = pos;
        this._wordText = text;
        this._wordRaw = false;
        this._wordQuoted = false;
        this._wordHasExpansions = false;
        this._wordKeywordEligible = false;
        if (bp) {
          this._wordParts = parts.length > 1 || parts.length === 1 && (parts[0].type !== "Literal" || preserveLiteral) ? parts : null;
          if (hasGlobs)
            this._wordParts = parseGlobParts(src, start, pos, this._wordParts) ?? null;
        }
      }
      subFieldParts(start, end) {
        if (this._nestingDepth >= MAX_SYNTAX_NESTING)
          return void 0;
        return hasEmbeddedWordStructure(this.src, start, end) ? this.parseSubFieldWord(start, end).parts : parseGlobParts(this.src, start, end, void 0);
      }
      // Parse a parameter-expansion sub-field (operand, slice bound, replacement pattern) over
      // the window [start, end) of the original source. Parsing in place — rather than against a
      // detached slice — gives the word and any nested substitutions absolute offsets, and
      // composes through nested ${...}. The `${...}` inner is a verbatim substring of the
      // source, so every sub-field offset maps straight back.
      parseSubFieldWord(start, end, context = "word", arithmetic = false) {
        if (start >= end)
          return new WordImpl("", start, start);
        if (this._nestingDepth >= MAX_SYNTAX_NESTING)
          return new WordImpl(this.src.slice(start, end), start, end);
        this._nestingDepth++;
        const savedEnd = this.srcEnd;
        const savedBracketWindow = this._bracketWindow;
        const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
        const savedPos = this.pos;
        const savedText = this._wordText;
        const savedParts = this._wordParts;
        const savedQuoted = this._wordQuoted;
        const savedKeywordEligible = this._wordKeywordEligible;
        this.srcEnd = end;
        this.pos = start;
        this.readInnerWordText(context === "quoted", arithmetic, context === "word");
        const word = new WordImpl(this.src.slice(start, end), start, end);
        if (this._buildParts) {
          word.parts = this._wordParts ?? void 0;
        }
        this.srcEnd = savedEnd;
        this._bracketWindow = savedBracketWindow;
        this._arithmeticBracketWindow = savedArithmeticBracketWindow;
        this.pos = savedPos;
        this._wordText = savedText;
        this._wordParts = savedParts;
        this._wordQuoted = savedQuoted;
        this._wordKeywordEligible = savedKeywordEligible;
        this._nestingDepth--;
        return word;
      }
      skipSQ() {
        while (this.pos < this.srcEnd && this.src.charCodeAt(this.pos) !== CH_SQUOTE)
          this.pos++;
        if (this.pos < this.srcEnd)
          this.pos++;
      }
      skipAnsiCQuoted() {
        const quotePos = this.pos - 1;
        const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
        this.pos = result.end;
        if (!result.closed)
          this.errors.push({ message: "unterminated ANSI-C quote", pos: quotePos });
      }
      // Plain quoted text is skipped here; the first `$(`, `${`, `$$`, backtick or the end of input
      // hands the rest to the quote scanner, which owns substitution and nesting-limit decisions.
      skipDQ() {
        const src = this.src;
        const len = this.srcEnd;
        this._unbalanced = false;
        if (this._nestingDepth < MAX_SYNTAX_NESTING) {
          while (this.pos < len) {
            const ch = src.charCodeAt(this.pos);
            if (ch === CH_DQUOTE) {
              this.pos++;
              return;
            }
            if (ch === CH_BACKSLASH) {
              this.pos = Math.min(this.pos + 2, len);
              continue;
            }
            if (ch === CH_BACKTICK)
              break;
            if (ch === CH_DOLLAR) {
              const next = src.charCodeAt(this.pos + 1);
              if (next === CH_LPAREN || next === CH_LBRACE || next === CH_DOLLAR)
                break;
            }
            this.pos++;
          }
        }
        this.extractBalanced(true, true);
      }
      skipSpacesAndTabs() {
        this.pos = skipBlanks(this.src, this.pos, this.srcEnd);
      }
      readDoubleQuoted(unescapeAll = false) {
        const src = this.src;
        const len = this.srcEnd;
        const contentStart = this.pos;
        let hasExpansions = false;
        const bp = this._buildParts;
        const bt = bp || this._buildValue;
        if (!bp) {
          let p = this.pos;
          while (p < len) {
            const c = src.charCodeAt(p);
            if (c === CH_DQUOTE) {
              this._dqText = bt ? src.slice(contentStart, p) : "";
              this._dqEnd = p;
              this.pos = p + 1;
              this._dqHasExpansions = false;
              this._dqParts = null;
              return;
            }
            if (c === CH_DOLLAR || c === CH_BACKTICK || c === CH_BACKSLASH)
              break;
            p++;
          }
        }
        let text = "";
        let parts = null;
        let litBuf = "";
        let litStart = bp ? this.pos : 0;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_DQUOTE) {
          const runStart = this.pos;
          while (this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c === CH_DQUOTE || c === CH_BACKSLASH || c === CH_DOLLAR || c === CH_BACKTICK)
              break;
            this.pos++;
          }
          if (bt && this.pos > runStart) {
            const chunk = src.slice(runStart, this.pos);
            text += chunk;
            if (bp)
              litBuf += chunk;
          }
          if (this.pos >= len || src.charCodeAt(this.pos) === CH_DQUOTE)
            break;
          const ch = src.charCodeAt(this.pos);
          if (ch === CH_BACKSLASH) {
            this.pos++;
            if (this.pos < len) {
              const next = src.charCodeAt(this.pos);
              if (next === CH_NL) {
                this.pos++;
                continue;
              }
              if (bt) {
                if (unescapeAll || next === CH_DOLLAR || next === CH_BACKTICK || next === CH_DQUOTE || next === CH_BACKSLASH) {
                  const c = src[this.pos];
                  text += c;
                  if (bp)
                    litBuf += c;
                } else {
                  const pair = "\\" + src[this.pos];
                  text += pair;
                  if (bp)
                    litBuf += pair;
                }
              }
              this.pos++;
            }
            continue;
          }
          if (ch === CH_DOLLAR) {
            const afterDollar = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
            if (afterDollar === CH_DQUOTE || afterDollar === CH_SQUOTE) {
              if (bt) {
                text += "$";
                if (bp)
                  litBuf += "$";
              }
              this.pos++;
              continue;
            }
            const expStart = this.pos;
            this.readDollar(true);
            if (bt)
              text += this._resultText;
            if (this._resultHasExpansion)
              hasExpansions = true;
            if (bp) {
              const rp = this._resultPart;
              if (rp && isDQChild(rp)) {
                if (!parts)
                  parts = [];
                if (expStart > litStart) {
                  parts.push({
                    type: "Literal",
                    pos: litStart,
                    end: expStart,
                    value: litBuf,
                    text: src.slice(litStart, expStart)
                  });
                  litBuf = "";
                }
                parts.push(rp);
                litStart = this.pos;
              } else {
                litBuf += this._resultText;
              }
            }
            continue;
          }
          if (ch === CH_BACKTICK) {
            const btStart = this.pos;
            this.readBacktickExpansion(true);
            if (bt)
              text += this._resultText;
            hasExpansions = true;
            if (bp && this._resultPart && isDQChild(this._resultPart)) {
              if (!parts)
                parts = [];
              if (btStart > litStart) {
                parts.push({
                  type: "Literal",
                  pos: litStart,
                  end: btStart,
                  value: litBuf,
                  text: src.slice(litStart, btStart)
                });
                litBuf = "";
              }
              parts.push(this._resultPart);
              litStart = this.pos;
            }
            continue;
          }
        }
        if (bp && parts && this.pos > litStart)
          parts.push({ type: "Literal", pos: litStart, end: this.pos, value: litBuf, text: src.slice(litStart, this.pos) });
        this._dqEnd = this.pos;
        if (this.pos < len)
          this.pos++;
        else
          this.errors.push({ message: "unterminated double quote", pos: contentStart - 1 });
        this._dqText = text;
        this._dqHasExpansions = hasExpansions;
        this._dqParts = parts;
      }
      readDollar(insideDoubleQuotes = false) {
        const dollarPos = this.pos;
        this.pos++;
        const src = this.src;
        const len = this.srcEnd;
        const bt = this._buildParts || this._buildValue;
        if (this.pos >= len) {
          this._resultText = "$";
          this._resultIsRaw = true;
          this._resultHasExpansion = false;
          this._resultPart = void 0;
          return;
        }
        const logicalPos = skipLineContinuations(src, this.pos, len);
        if (logicalPos > this.pos && src.charCodeAt(logicalPos) === CH_LPAREN && src.charCodeAt(logicalPos + 1) !== CH_LPAREN)
          this.pos = logicalPos;
        const ch = src.charCodeAt(this.pos);
        if (ch === CH_LPAREN) {
          if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
            const savedPos = this.pos;
            const savedErrors = this.errors.length;
            this.readArithmeticExpansion(dollarPos);
            if (!this._notArithmetic)
              return;
            this.errors.length = savedErrors;
            this.pos = savedPos;
          }
          this.readCommandSubstitution(dollarPos);
          return;
        }
        if (ch === CH_LBRACE) {
          const after = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
          if (after === CH_SPACE || after === CH_TAB || after === CH_NL) {
            this.readBraceCommandSubstitution();
            return;
          }
          if (after === CH_PIPE) {
            this.readValueSubstitution();
            return;
          }
          this.readParameterExpansion(insideDoubleQuotes);
          return;
        }
        if (ch === CH_SQUOTE) {
          this.pos++;
          if (bt) {
            const value = this.readAnsiCQuoted();
            this._resultText = value;
            this._resultPart = this._buildParts ? { type: "AnsiCQuoted", pos: dollarPos, end: this.pos, text: src.slice(dollarPos, this.pos), value } : void 0;
          } else {
            this.skipAnsiCQuoted();
            this._resultText = "";
            this._resultPart = void 0;
          }
          this._resultIsRaw = false;
          this._resultHasExpansion = false;
          return;
        }
        if (ch === CH_DQUOTE) {
          this.pos++;
          this.readDoubleQuoted(insideDoubleQuotes);
          this._resultText = this._dqText;
          this._resultIsRaw = false;
          this._resultHasExpansion = this._dqHasExpansions;
          if (this._buildParts) {
            const text = src.slice(dollarPos, this.pos);
            this._resultPart = {
              type: "LocaleString",
              pos: dollarPos,
              end: this.pos,
              text,
              parts: this._dqParts ?? [
                {
                  type: "Literal",
                  pos: dollarPos + 2,
                  end: this._dqEnd,
                  value: this._dqText,
                  text: src.slice(dollarPos + 2, this._dqEnd)
                }
              ]
            };
          } else {
            this._resultPart = void 0;
          }
          return;
        }
        if (ch === CH_AT || ch === CH_STAR || ch === CH_HASH || ch === CH_QUESTION || ch === CH_DASH || ch === CH_DOLLAR || ch === CH_BANG || ch >= CH_0 && ch <= CH_9) {
          this.pos++;
          const text = bt ? src.slice(this.pos - 2, this.pos) : "";
          this._resultText = text;
          this._resultIsRaw = true;
          this._resultHasExpansion = false;
          this._resultPart = this._buildParts ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text } : void 0;
          return;
        }
        if (ch < 128 && isIdChar[ch] & 1) {
          const namePos = this.pos - 1;
          while (this.pos < len) {
            const c = src.charCodeAt(this.pos);
            if (c < 128 && isIdChar[c] & 2)
              this.pos++;
            else
              break;
          }
          const text = bt ? src.slice(namePos, this.pos) : "";
          this._resultText = text;
          this._resultIsRaw = true;
          this._resultHasExpansion = false;
          this._resultPart = this._buildParts ? { type: "SimpleExpansion", pos: dollarPos, end: this.pos, text } : void 0;
          return;
        }
        if (ch === CH_LBRACKET) {
          const errorCount = this._errors === null ? 0 : this._errors.length;
          const close = this.findClosingArithmeticBracket(this.pos + 1);
          if (close !== -1) {
            const bodyStart = this.pos + 1;
            const body = src.slice(bodyStart, close);
            this.pos = close + 1;
            const text = bt ? src.slice(dollarPos, this.pos) : "";
            this._resultText = text;
            this._resultIsRaw = true;
            this._resultHasExpansion = false;
            this._resultPart = this._buildParts ? this.arithmeticExpansion(bodyStart - 2, text, body, bodyStart) : void 0;
            return;
          }
          if (this._errors !== null)
            this._errors.length = errorCount;
        }
        this._resultText = "$";
        this._resultIsRaw = true;
        this._resultHasExpansion = false;
        this._resultPart = void 0;
      }
      scanArithmeticBody() {
        this._notArithmetic = false;
        this._arithUnterminated = false;
        this.pos += 2;
        let depth = 1;
        let parenDepth = 0;
        let parentParenDepth = 0;
        let parenDepths;
        let reported = false;
        const src = this.src;
        const len = this.srcEnd;
        const start = this.pos;
        while (this.pos < len && depth > 0) {
          const c = src.charCodeAt(this.pos);
          if (c === CH_BACKSLASH) {
            this.pos += this.pos + 1 < len ? 2 : 1;
          } else if (c === CH_SQUOTE) {
            this.pos++;
            this.skipSQ();
          } else if (c === CH_DQUOTE) {
            this.pos++;
            this.skipDQ();
          } else if (c === CH_BACKTICK) {
            this.pos++;
            while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
              if (src.charCodeAt(this.pos) === CH_BACKSLASH)
                this.pos++;
              this.pos++;
            }
            if (this.pos < len)
              this.pos++;
          } else if (c === CH_DOLLAR && this.pos + 2 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN && src.charCodeAt(this.pos + 2) !== CH_LPAREN) {
            const dollarPos = this.pos;
            this.pos += 2;
            this.extractBalanced();
            if (this._unbalanced)
              this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
          } else if (c === CH_DOLLAR && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LBRACE) {
            const close = this.findClosingBrace(this.pos + 2, len);
            this.pos = close === -1 ? len : close + 1;
          } else if ((c === CH_LT || c === CH_GT) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
            this.pos += 2;
            this.extractBalanced();
          } else if (c === CH_LPAREN) {
            if (src.charCodeAt(this.pos - 1) === CH_DOLLAR && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
              if (depth === 1)
                parentParenDepth = parenDepth;
              else
                (parenDepths ?? (parenDepths = [])).push(parenDepth);
              depth++;
              parenDepth = 0;
              if (depth + this._nestingDepth > MAX_SYNTAX_NESTING && !reported) {
                this.errors.push({ message: "maximum arithmetic expansion nesting depth exceeded", pos: this.pos - 1 });
                reported = true;
              }
              this.pos += 2;
            } else {
              if (++parenDepth + depth - 1 + this._nestingDepth > MAX_SYNTAX_NESTING && !reported) {
                this.errors.push({ message: "maximum arithmetic expression nesting depth exceeded", pos: this.pos });
                reported = true;
              }
              this.pos++;
            }
          } else if (c === CH_RPAREN && parenDepth > 0) {
            parenDepth--;
            this.pos++;
          } else if (c === CH_RPAREN && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_RPAREN) {
            if (--depth === 0) {
              this.pos += 2;
              break;
            }
            parenDepth = depth === 1 ? parentParenDepth : parenDepths.pop();
            this.pos += 2;
          } else if (c === CH_RPAREN && depth === 1) {
            this._notArithmetic = true;
            return "";
          } else {
            this.pos++;
          }
        }
        const bt = this._buildParts || this._buildValue;
        if (depth > 0) {
          this._arithUnterminated = true;
          return bt ? src.slice(start, this.pos) : "";
        }
        return bt ? src.slice(start, this.pos - 2) : "";
      }
      readArithmeticExpansion(dollarPos) {
        const bodyStart = this.pos + 2;
        const body = this.scanArithmeticBody();
        if (this._notArithmetic)
          return;
        if (this._arithUnterminated)
          this.errors.push({ message: "unterminated arithmetic expansion", pos: dollarPos });
        const text = this._buildParts || this._buildValue ? this.src.slice(dollarPos, this.pos) : "";
        this._resultText = text;
        this._resultIsRaw = true;
        this._resultHasExpansion = false;
        this._resultPart = this._buildParts ? this.arithmeticExpansion(dollarPos, text, body, bodyStart) : void 0;
      }
      arithmeticExpansion(pos, text, body, bodyStart) {
        return new ArithmeticExpansionImpl(pos, this.pos, text, {
          source: this.src,
          body,
          offset: bodyStart,
          depth: this._nestingDepth,
          context: this.substitutionContext
        });
      }
      readArithmeticCommand(out, tokenStart) {
        const savedBuildValue = this._buildValue;
        this._buildValue = true;
        const body = this.scanArithmeticBody();
        this._buildValue = savedBuildValue;
        if (this._arithUnterminated)
          this.errors.push({ message: "unterminated arithmetic command", pos: tokenStart });
        setToken(out, Token.ArithCmd, body, tokenStart, this.pos);
      }
      readCommandSubstitution(dollarPos) {
        const openPos = this.pos;
        this.pos++;
        const inner = this.extractBalanced();
        if (this._unbalanced)
          this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
        const bt = this._buildParts || this._buildValue;
        const rawText = bt ? this.src.slice(dollarPos, this.pos) : "";
        const text = !bt || openPos === dollarPos + 1 ? rawText : "$" + this.src.slice(openPos, this.pos);
        this._resultText = text;
        this._resultIsRaw = openPos === dollarPos + 1;
        this._resultHasExpansion = true;
        if (this._buildParts) {
          this._resultPart = this.commandExpansion(dollarPos, rawText, openPos + 1, inner, !this._unbalanced);
        } else {
          this._resultPart = void 0;
        }
      }
      readBraceCommandSubstitution() {
        this.readBraceSubstitution(1);
      }
      readValueSubstitution() {
        this.readBraceSubstitution(2);
      }
      readBraceSubstitution(skip) {
        const dollarPos = this.pos - 1;
        this.pos += skip;
        const src = this.src;
        const len = this.srcEnd;
        let depth = 1;
        const start = this.pos;
        while (this.pos < len) {
          const c = src.charCodeAt(this.pos);
          if (c === CH_LBRACE)
            depth++;
          else if (c === CH_RBRACE) {
            if (--depth === 0) {
              this.pos++;
              break;
            }
          } else if (c === CH_SQUOTE) {
            this.pos++;
            this.skipSQ();
            continue;
          } else if (c === CH_DQUOTE) {
            this.pos++;
            this.skipDQ();
            continue;
          } else if (c === CH_BACKSLASH)
            this.pos++;
          this.pos++;
        }
        this._resultIsRaw = true;
        this._resultHasExpansion = true;
        if (this._buildParts || this._buildValue) {
          const rawInner = src.slice(start, this.pos - 1);
          const inner = rawInner.trim();
          const text = src.slice(dollarPos, this.pos);
          this._resultText = text;
          if (this._buildParts) {
            const innerStart = start + (rawInner.length - rawInner.trimStart().length);
            this._resultPart = this.commandExpansion(dollarPos, text, innerStart, inner);
          } else {
            this._resultPart = void 0;
          }
        } else {
          this._resultText = "";
          this._resultPart = void 0;
        }
      }
      readBacktickExpansion(insideDoubleQuotes = false) {
        this.pos++;
        const src = this.src;
        const len = this.srcEnd;
        const start = this.pos;
        if (!this._buildParts && !this._buildValue) {
          while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
            if (src.charCodeAt(this.pos) === CH_BACKSLASH && this.pos + 1 < len)
              this.pos++;
            this.pos++;
          }
          if (this.pos < len)
            this.pos++;
          else
            this.errors.push({ message: "unterminated backtick", pos: start - 1 });
          this._resultText = "";
          this._resultIsRaw = false;
          this._resultHasExpansion = true;
          this._resultPart = void 0;
          return;
        }
        let inner = "";
        let hasEscapes = false;
        while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
          if (src.charCodeAt(this.pos) === CH_BACKSLASH) {
            hasEscapes = true;
            break;
          }
          this.pos++;
        }
        if (!hasEscapes) {
          inner = src.slice(start, this.pos);
        } else {
          inner = src.slice(start, this.pos);
          while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
            if (src.charCodeAt(this.pos) === CH_BACKSLASH) {
              this.pos++;
              if (this.pos < len) {
                const c = src.charCodeAt(this.pos);
                if (c === CH_DOLLAR || c === CH_BACKTICK || c === CH_BACKSLASH || insideDoubleQuotes && c === CH_DQUOTE) {
                  inner += src[this.pos];
                } else {
                  inner += "\\" + src[this.pos];
                }
                this.pos++;
              }
            } else {
              const runStart = this.pos;
              while (this.pos < len) {
                const c = src.charCodeAt(this.pos);
                if (c === CH_BACKTICK || c === CH_BACKSLASH)
                  break;
                this.pos++;
              }
              inner += src.slice(runStart, this.pos);
            }
          }
        }
        if (this.pos < len)
          this.pos++;
        else
          this.errors.push({ message: "unterminated backtick", pos: start - 1 });
        const text = src.slice(start - 1, this.pos);
        this._resultText = inner;
        this._resultHasExpansion = true;
        if (this._buildParts) {
          this._resultPart = hasEscapes ? this.decodedCommandExpansion(start - 1, text, inner) : this.commandExpansion(start - 1, text, start, inner);
        } else {
          this._resultPart = void 0;
        }
      }
      readParameterExpansion(insideDoubleQuotes) {
        const src = this.src;
        const len = this.srcEnd;
        const start = this.pos;
        this.pos++;
        let depth = 1;
        let reported = false;
        while (this.pos < len && depth > 0) {
          const ch = src.charCodeAt(this.pos);
          if (ch === CH_DOLLAR) {
            const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
            if (next === CH_LBRACE) {
              depth++;
              if (this._nestingDepth + depth > MAX_SYNTAX_NESTING && !reported) {
                this.errors.push({ message: "maximum parameter expansion nesting depth exceeded", pos: this.pos });
                reported = true;
              }
              this.pos += 2;
              continue;
            }
            if (next === CH_DOLLAR) {
              this.pos += 2;
              continue;
            }
            if (next === CH_LPAREN) {
              const dollarPos = this.pos;
              this.pos += 2;
              this.extractBalanced();
              if (this._unbalanced)
                this.errors.push({ message: "unterminated command substitution", pos: dollarPos });
              continue;
            }
          } else if (ch === CH_BACKTICK) {
            this.pos++;
            while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
              if (src.charCodeAt(this.pos) === CH_BACKSLASH)
                this.pos++;
              this.pos++;
            }
            if (this.pos < len)
              this.pos++;
            continue;
          } else if (ch === CH_RBRACE) {
            if (--depth === 0) {
              this.pos++;
              break;
            }
          } else if (ch === CH_BACKSLASH) {
            if (this.pos + 1 < len)
              this.pos++;
          } else if (ch === CH_SQUOTE) {
            this.pos++;
            if (this.pos > start + 1 && src.charCodeAt(this.pos - 2) === CH_DOLLAR)
              this.skipAnsiCQuoted();
            else
              this.skipSQ();
            continue;
          } else if (ch === CH_DQUOTE) {
            this.pos++;
            this.skipDQ();
            continue;
          }
          this.pos++;
        }
        const closed = depth === 0;
        if (!closed)
          this.errors.push({ message: "unterminated parameter expansion", pos: start - 1 });
        const text = this._buildParts || this._buildValue ? src.slice(start - 1, this.pos) : "";
        this._resultText = text;
        this._resultIsRaw = true;
        this._resultHasExpansion = false;
        if (this._buildParts) {
          const inner = src.slice(start + 1, closed ? this.pos - 1 : this.pos);
          this._resultPart = this.parseParamInner(text, inner, start + 1, insideDoubleQuotes);
        } else {
          this._resultPart = void 0;
        }
      }
      // `innerStart` is the absolute offset of `inner` in the original source, so each sub-field
      // word is parsed in place at its true position. `sub(a, b)` maps inner-relative offsets to
      // that absolute window.
      parseParamInner(text, inner, innerStart, insideDoubleQuotes) {
        const result = {
          type: "ParameterExpansion",
          pos: innerStart - 2,
          end: this.pos,
          text,
          parameter: "",
          parameterPos: innerStart,
          parameterEnd: innerStart,
          prefix: void 0,
          index: void 0,
          operation: void 0
        };
        const ilen = inner.length;
        if (ilen === 0)
          return result;
        const sub = (a, b, context = "word") => this.parseSubFieldWord(innerStart + a, innerStart + b, context);
        const closeBracket = (start) => {
          const close = this.findClosingBracket(innerStart + start, innerStart + ilen);
          return close === -1 ? -1 : close - innerStart;
        };
        let i = 0;
        if (ilen > 1 && inner.charCodeAt(0) === CH_BANG) {
          result.prefix = "!";
          i = 1;
        }
        if (ilen > 1 && inner.charCodeAt(0) === CH_HASH) {
          const nameEnd = this.scanParamName(inner, 1);
          let parameterEnd = nameEnd;
          let indexEnd = -1;
          if (parameterEnd < ilen && inner.charCodeAt(parameterEnd) === CH_LBRACKET) {
            indexEnd = closeBracket(parameterEnd + 1);
            if (indexEnd !== -1)
              parameterEnd = indexEnd + 1;
          }
          if (nameEnd > 1 && parameterEnd === ilen) {
            result.prefix = "#";
            result.parameter = inner.slice(1, nameEnd);
            result.parameterPos = innerStart + 1;
            result.parameterEnd = innerStart + nameEnd;
            if (indexEnd !== -1)
              result.index = sub(nameEnd + 1, indexEnd, "embedded");
            return result;
          }
        }
        const nameStart = i;
        i = this.scanParamName(inner, i);
        result.parameter = inner.slice(nameStart, i);
        result.parameterPos = innerStart + nameStart;
        result.parameterEnd = innerStart + i;
        if (i < ilen && inner.charCodeAt(i) === CH_LBRACKET) {
          const closeB = closeBracket(i + 1);
          if (closeB !== -1) {
            result.index = sub(i + 1, closeB, "embedded");
            i = closeB + 1;
          }
        }
        if (i >= ilen)
          return result;
        const pos = innerStart + i;
        const end = innerStart + ilen;
        const opChar = inner.charCodeAt(i);
        const nextChar = inner.charCodeAt(i + 1);
        const defaultChar = inner[opChar === CH_COLON ? i + 1 : i];
        if (defaultChar === "-" || defaultChar === "=" || defaultChar === "+" || defaultChar === "?") {
          const operandStart = i + (opChar === CH_COLON ? 2 : 1);
          result.operation = {
            type: "Default",
            pos,
            end,
            operatorEnd: innerStart + operandStart,
            operator: opChar === CH_COLON ? `:${defaultChar}` : defaultChar,
            operand: sub(operandStart, ilen, insideDoubleQuotes ? "quoted" : "word")
          };
          return result;
        }
        if (opChar === CH_COLON) {
          i++;
          const sliceStart = innerStart + i;
          const colonIdx = findUnnested(inner.slice(i), CH_COLON, true, (index, quoted) => {
            return this.findNestedShellEnd(sliceStart + index, end, quoted) - sliceStart;
          });
          result.operation = {
            type: "Slice",
            pos,
            end,
            operatorEnd: sliceStart,
            operator: ":",
            offset: sub(i, colonIdx === -1 ? ilen : i + colonIdx, "embedded"),
            length: colonIdx === -1 ? void 0 : sub(i + colonIdx + 1, ilen, "embedded")
          };
          return result;
        }
        if (opChar === CH_HASH || opChar === CH_PERCENT) {
          const doubled = nextChar === opChar;
          const operator = opChar === CH_HASH ? doubled ? "##" : "#" : doubled ? "%%" : "%";
          const operandStart = i + (doubled ? 2 : 1);
          result.operation = {
            type: "Remove",
            pos,
            end,
            operatorEnd: innerStart + operandStart,
            operator,
            operand: sub(operandStart, ilen)
          };
          return result;
        }
        if (opChar === CH_SLASH) {
          i++;
          let operator = "/";
          if (nextChar === CH_SLASH || nextChar === CH_HASH || nextChar === CH_PERCENT) {
            operator = nextChar === CH_SLASH ? "//" : nextChar === CH_HASH ? "/#" : "/%";
            i++;
          }
          let separatorStart = i;
          if (nextChar === CH_SLASH) {
            separatorStart = skipLineContinuations(inner, i, ilen);
            if (inner.charCodeAt(separatorStart) === CH_SLASH)
              separatorStart++;
          }
          const sepIdx = findUnnested(inner.slice(separatorStart), CH_SLASH);
          const patternEnd = sepIdx === -1 ? ilen : separatorStart + sepIdx;
          result.operation = {
            type: "Replace",
            pos,
            end,
            operatorEnd: innerStart + i,
            operator,
            pattern: sub(i, patternEnd),
            replacement: sub(sepIdx === -1 ? ilen : patternEnd + 1, ilen)
          };
          return result;
        }
        if (opChar === CH_CARET || opChar === CH_COMMA) {
          const doubled = nextChar === opChar;
          const operator = opChar === CH_CARET ? doubled ? "^^" : "^" : doubled ? ",," : ",";
          const operandStart = i + (doubled ? 2 : 1);
          result.operation = {
            type: "CaseModification",
            pos,
            end,
            operatorEnd: innerStart + operandStart,
            operator,
            operand: operandStart === ilen ? void 0 : sub(operandStart, ilen)
          };
          return result;
        }
        if (result.prefix === "!" && result.index === void 0 && i + 1 === ilen && (opChar === CH_AT || opChar === CH_STAR)) {
          result.operation = { type: "Names", pos, end, operatorEnd: end, operator: opChar === CH_AT ? "@" : "*" };
          return result;
        }
        if (opChar === CH_AT) {
          result.operation = {
            type: "Transform",
            pos,
            end,
            operatorEnd: pos + 1,
            operator: "@",
            operand: sub(i + 1, ilen)
          };
          return result;
        }
        result.operation = { type: "Unknown", pos, end, operatorEnd: end, operator: inner.slice(i) };
        return result;
      }
      findNestedShellEnd(start, end, quoted) {
        const ch = this.src.charCodeAt(start);
        if (ch === CH_BACKTICK) {
          let pos = start + 1;
          while (pos < end) {
            const current = this.src.charCodeAt(pos);
            if (current === CH_BACKSLASH) {
              pos += 2;
              continue;
            }
            pos++;
            if (current === CH_BACKTICK)
              return pos;
          }
          return end;
        }
        let close;
        if (ch === CH_DOLLAR) {
          const next = start + 1;
          if (next < end && this.src.charCodeAt(next) === CH_LBRACE) {
            close = this.findClosingBrace(next + 1, end);
          } else {
            const open = skipLineContinuations(this.src, next, end);
            if (open >= end || this.src.charCodeAt(open) !== CH_LPAREN)
              return start;
            close = this.findClosingParenthesis(open + 1, end);
          }
        } else {
          const open = start + 1;
          if (quoted || ch !== CH_LT && ch !== CH_GT || open >= end || this.src.charCodeAt(open) !== CH_LPAREN) {
            return start;
          }
          close = this.findClosingParenthesis(open + 1, end);
        }
        return close === -1 ? end : close + 1;
      }
      scanParamName(s, start) {
        let i = start;
        if (i >= s.length)
          return i;
        const c = s.charCodeAt(i);
        if (c === CH_AT || c === CH_STAR || c === CH_HASH || c === CH_QUESTION || c === CH_DASH || c === CH_DOLLAR || c === CH_BANG) {
          return i + 1;
        }
        if (c >= CH_0 && c <= CH_9) {
          while (i < s.length && s.charCodeAt(i) >= CH_0 && s.charCodeAt(i) <= CH_9)
            i++;
          return i;
        }
        if (c >= CH_a && c <= CH_z || c >= CH_A && c <= CH_Z || c === CH_UNDERSCORE) {
          i++;
          while (i < s.length) {
            const ch = s.charCodeAt(i);
            if (ch >= CH_a && ch <= CH_z || ch >= CH_A && ch <= CH_Z || ch >= CH_0 && ch <= CH_9 || ch === CH_UNDERSCORE)
              i++;
            else
              break;
          }
        }
        return i;
      }
      readAnsiCQuoted() {
        const quotePos = this.pos - 1;
        const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
        this.pos = result.end;
        if (!result.closed)
          this.errors.push({ message: "unterminated ANSI-C quote", pos: quotePos });
        return result.value;
      }
      // Quotes resume when a nested substitution returns to their parenthesis depth.
      extractBalanced(useGrammar = true, quoteOnly = false) {
        const src = this.src;
        const len = this.srcEnd;
        const bt = this._buildParts || this._buildValue;
        let depth = quoteOnly ? 0 : 1;
        const start = this.pos;
        this._unbalanced = false;
        const knownEnd = useGrammar && !quoteOnly ? this.substitutionContext.boundaries?.get(start) : void 0;
        if (knownEnd !== void 0 && knownEnd <= len && this._nestingDepth < MAX_SYNTAX_NESTING) {
          this.pos = knownEnd;
          return bt ? src.slice(start, knownEnd - 1) : "";
        }
        let wordStart = true;
        while (!quoteOnly && this.pos < len) {
          const c = src.charCodeAt(this.pos);
          if (c === CH_RPAREN) {
            const result = bt ? src.slice(start, this.pos) : "";
            this.pos++;
            return result;
          } else if (c === CH_LPAREN || c === CH_BACKSLASH || c === CH_SQUOTE || c === CH_DQUOTE || c === CH_BACKTICK || c === CH_DOLLAR && (src.charCodeAt(this.pos + 1) === CH_SQUOTE || src.charCodeAt(this.pos + 1) === CH_DOLLAR || src.charCodeAt(this.pos + 1) === CH_LBRACE)) {
            break;
          } else if (c === CH_LT && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LT) {
            break;
          } else if (c === CH_HASH && wordStart) {
            break;
          } else if (c === 99 && wordStart && this.pos + 3 < len && src.charCodeAt(this.pos + 1) === 97 && src.charCodeAt(this.pos + 2) === 115 && src.charCodeAt(this.pos + 3) === 101 && (this.pos + 4 >= len || src.charCodeAt(this.pos + 4) < 128 && charType[src.charCodeAt(this.pos + 4)] & 1)) {
            break;
          } else {
            wordStart = c < 128 && (charType[c] & 1) !== 0;
            this.pos++;
          }
        }
        let caseDepth = 0;
        let caseParens = 0;
        const wordStartAfterParen = [];
        let pendingDelims = null;
        let scripts;
        let arithBase = -1;
        let arithExtent = start >= 2 && src.charCodeAt(start) === CH_LPAREN && src.charCodeAt(start - 1) === CH_LPAREN && src.charCodeAt(start - 2) === CH_DOLLAR;
        let substitutions = 0;
        let reported = false;
        const quotes = quoteOnly ? [{ close: CH_DQUOTE, depth: 0 }] : [];
        let quotedDepth = quoteOnly ? 1 : 0;
        let parameterDepth = 0;
        let arithmeticOpens;
        let continuedDollarPos = -1;
        let continuedParenPos = -1;
        let escapedEnd = -1;
        let lastParenEnd = -1;
        let checkedGrammar = false;
        while (this.pos < len && (depth > 0 || quotes.length > 0)) {
          let ch = src.charCodeAt(this.pos);
          const quote = quotes.length === 0 ? void 0 : quotes[quotes.length - 1];
          if (quote !== void 0 && quote.depth === depth) {
            let commandOpen = false;
            if (ch === CH_BACKSLASH) {
              this.pos = Math.min(this.pos + 2, len);
              continue;
            }
            if (ch === quote.close) {
              quotes.pop();
              if (ch === CH_DQUOTE)
                quotedDepth--;
              else
                parameterDepth--;
              this.pos++;
              if (quoteOnly && depth === 0 && quotes.length === 0)
                return "";
              continue;
            }
            if (ch === CH_DQUOTE) {
              quotes.push({ close: CH_DQUOTE, depth });
              quotedDepth++;
            } else if (ch === CH_SQUOTE && quote.close === CH_RBRACE) {
              this.pos++;
              this.skipSQ();
              continue;
            } else if (ch === CH_BACKTICK) {
              this.pos++;
              while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
                if (src.charCodeAt(this.pos) === CH_BACKSLASH)
                  this.pos++;
                if (this.pos < len)
                  this.pos++;
              }
              if (this.pos < len)
                this.pos++;
              continue;
            } else if (ch === CH_DOLLAR) {
              const next = src.charCodeAt(this.pos + 1);
              if (next === CH_SQUOTE && quote.close === CH_RBRACE) {
                this.pos += 2;
                this.skipAnsiCQuoted();
                continue;
              }
              if (next === CH_LBRACE) {
                quotes.push({ close: CH_RBRACE, depth });
                parameterDepth++;
                this.pos++;
              } else if (next === CH_LPAREN) {
                this.pos++;
                ch = CH_LPAREN;
                commandOpen = true;
              } else if (next === CH_DOLLAR) {
                this.pos += src.charCodeAt(this.pos + 2) === CH_LPAREN ? 1 : 2;
                continue;
              }
            }
            if (!reported && this._nestingDepth + Math.max(quotedDepth, parameterDepth) > MAX_SYNTAX_NESTING) {
              this.errors.push({ message: "maximum word nesting depth exceeded", pos: this.pos });
              reported = true;
            }
            if (!commandOpen) {
              this.pos++;
              while (this.pos < len) {
                const c = src.charCodeAt(this.pos);
                if (c === CH_BACKSLASH || c === CH_DQUOTE || c === CH_DOLLAR || c === CH_BACKTICK || c === CH_RBRACE || c === CH_SQUOTE)
                  break;
                this.pos++;
              }
              continue;
            }
          }
          if (ch === CH_HASH && lastParenEnd !== -1 && !arithExtent && arithBase < 0 && useGrammar && !checkedGrammar && this._nestingDepth + (scripts?.length ?? 0) < MAX_SYNTAX_NESTING && skipBlanks(src, lastParenEnd, len) === this.pos) {
            checkedGrammar = true;
            const scope = scripts?.[scripts.length - 1];
            const end = this.findSubstitutionEnd(scope?.start ?? start, len, this._nestingDepth + (scripts?.length ?? 0) + 1);
            if (end !== -1) {
              if (scope === void 0) {
                this.pos = end;
                return bt ? src.slice(start, end - 1) : "";
              }
              this.pos = end - 1;
              depth = scope.depth + 1;
              caseDepth = 0;
              caseParens = 0;
              wordStartAfterParen.length = scope.parens + 1;
              ch = CH_RPAREN;
            }
          }
          if (ch === CH_LPAREN) {
            const prev = this.pos > start && this.pos !== escapedEnd ? src.charCodeAt(this.pos - 1) : 0;
            const commandDollarPos = prev === CH_DOLLAR ? this.pos - 1 : this.pos === continuedParenPos ? continuedDollarPos : -1;
            const wordParen = commandDollarPos !== -1 || prev === CH_LT || prev === CH_GT || prev === CH_EQ || prev === CH_AT || prev === CH_QUESTION || prev === CH_STAR || prev === CH_PLUS || prev === CH_BANG || prev === CH_LPAREN && wordStartAfterParen[wordStartAfterParen.length - 1] === false || arithExtent && this.pos === start;
            const script = commandDollarPos !== -1 && src.charCodeAt(this.pos + 1) !== CH_LPAREN || (prev === CH_LT || prev === CH_GT) && arithBase < 0 && !arithExtent;
            if (script) {
              (scripts ?? (scripts = [])).push({
                start: this.pos + 1,
                dollar: commandDollarPos,
                depth,
                parens: wordStartAfterParen.length,
                caseDepth,
                caseParens,
                arithBase,
                arithExtent,
                substitutions,
                checkedGrammar,
                pendingDelims
              });
              caseDepth = 0;
              caseParens = 0;
              arithBase = -1;
              arithExtent = false;
              checkedGrammar = false;
              pendingDelims = null;
            }
            wordStartAfterParen.push(!wordParen);
            wordStart = true;
            if (!script && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LPAREN) {
              arithBase = depth;
            }
            if (commandDollarPos !== -1) {
              if (script)
                substitutions++;
              else
                (arithmeticOpens ?? (arithmeticOpens = [])).push(depth);
              if (substitutions + (arithmeticOpens?.length ?? 0) + this._nestingDepth + (quoteOnly ? 0 : 1) > MAX_SYNTAX_NESTING && !reported) {
                this.errors.push({ message: "maximum command substitution nesting depth exceeded", pos: commandDollarPos });
                reported = true;
              }
            }
            continuedDollarPos = -1;
            continuedParenPos = -1;
            depth++;
            if (caseDepth > 0)
              caseParens++;
            this.pos++;
          } else if (ch === CH_RPAREN) {
            if (caseDepth > 0 && caseParens === 0) {
              this.pos++;
              wordStart = true;
            } else {
              if (caseDepth > 0)
                caseParens--;
              depth--;
              if (depth === 0 && !quoteOnly) {
                const result = bt ? src.slice(start, this.pos) : "";
                this.pos++;
                return result;
              }
              if (depth <= arithBase)
                arithBase = -1;
              if (arithmeticOpens !== void 0) {
                while (arithmeticOpens.length > 0 && arithmeticOpens[arithmeticOpens.length - 1] >= depth)
                  arithmeticOpens.pop();
              }
              wordStart = wordStartAfterParen.pop() ?? true;
              this.pos++;
              const scope = scripts?.[scripts.length - 1];
              if (scope !== void 0 && scope.depth === depth) {
                scripts.pop();
                caseDepth = scope.caseDepth;
                caseParens = scope.caseParens;
                arithBase = scope.arithBase;
                arithExtent = scope.arithExtent;
                substitutions = scope.substitutions;
                checkedGrammar = scope.checkedGrammar;
                pendingDelims = scope.pendingDelims;
              }
            }
            lastParenEnd = this.pos;
          } else if (ch === CH_BACKSLASH) {
            if (this.pos > start && src.charCodeAt(this.pos - 1) === CH_DOLLAR) {
              const logicalPos = skipLineContinuations(src, this.pos, len);
              if (logicalPos > this.pos && src.charCodeAt(logicalPos) === CH_LPAREN && src.charCodeAt(logicalPos + 1) !== CH_LPAREN) {
                continuedDollarPos = this.pos - 1;
                continuedParenPos = logicalPos;
              }
            }
            this.pos++;
            if (this.pos < len) {
              if (src.charCodeAt(this.pos) !== CH_NL) {
                wordStart = false;
              }
              this.pos++;
            }
            escapedEnd = this.pos;
          } else if (ch === CH_DOLLAR) {
            const next = src.charCodeAt(++this.pos);
            if (next === CH_SQUOTE) {
              this.pos++;
              this.skipAnsiCQuoted();
            } else if (next === CH_DOLLAR) {
              this.pos++;
            } else if (next === CH_LBRACE && !isBraceCommandOpener(src.charCodeAt(this.pos + 1))) {
              quotes.push({ close: CH_RBRACE, depth });
              parameterDepth++;
              this.pos++;
            }
            wordStart = false;
          } else if (ch === CH_SQUOTE) {
            this.pos++;
            this.skipSQ();
            wordStart = false;
          } else if (ch === CH_DQUOTE) {
            quotes.push({ close: CH_DQUOTE, depth });
            quotedDepth++;
            this.pos++;
            wordStart = false;
          } else if (ch === CH_BACKTICK) {
            this.pos++;
            while (this.pos < len && src.charCodeAt(this.pos) !== CH_BACKTICK) {
              if (src.charCodeAt(this.pos) === CH_BACKSLASH)
                this.pos++;
              if (this.pos < len)
                this.pos++;
            }
            if (this.pos < len)
              this.pos++;
            wordStart = false;
          } else if (ch === CH_LT && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === CH_LT) {
            if (this.pos + 2 < len && src.charCodeAt(this.pos + 2) === CH_LT) {
              this.pos += 3;
            } else {
              this.pos += 2;
              const strip = this.pos < len && src.charCodeAt(this.pos) === CH_DASH;
              if (strip)
                this.pos++;
              this.skipSpacesAndTabs();
              this.readHereDocDelimiter();
              if (this._hereDelim || this._hereQuoted) {
                (pendingDelims ?? (pendingDelims = [])).push({
                  delimiter: this._hereDelim,
                  strip,
                  quoted: this._hereQuoted
                });
              }
            }
            wordStart = false;
          } else if (ch === CH_NL && pendingDelims) {
            this.pos++;
            for (const hd of pendingDelims)
              this.skipHereDocBody(hd.delimiter, hd.strip, true, hd.quoted);
            pendingDelims = null;
            wordStart = true;
          } else if (ch === CH_HASH && arithBase < 0 && !arithExtent && wordStart) {
            while (this.pos < len && src.charCodeAt(this.pos) !== CH_NL)
              this.pos++;
          } else {
            const wStart = this.pos;
            while (this.pos < len) {
              const wc = src.charCodeAt(this.pos);
              if (wc < 128 && charType[wc])
                break;
              this.pos++;
            }
            if (this.pos > wStart) {
              const wLen = this.pos - wStart;
              if (wLen === 4 && wordStart && arithBase < 0 && !arithExtent) {
                const c0 = src.charCodeAt(wStart);
                if (c0 === 99 && src.charCodeAt(wStart + 1) === 97 && src.charCodeAt(wStart + 2) === 115 && src.charCodeAt(wStart + 3) === 101) {
                  caseDepth++;
                } else if (c0 === 101 && src.charCodeAt(wStart + 1) === 115 && src.charCodeAt(wStart + 2) === 97 && src.charCodeAt(wStart + 3) === 99 && caseDepth > 0) {
                  caseDepth--;
                  if (caseDepth === 0)
                    caseParens = 0;
                }
              }
              wordStart = false;
            } else {
              const wc = src.charCodeAt(this.pos);
              wordStart = wc < 128 && (charType[wc] & 1) !== 0;
              this.pos++;
            }
          }
        }
        this._unbalanced = true;
        if (quoteOnly && scripts !== void 0 && scripts.length > 0) {
          this.errors.push({ message: "unterminated command substitution", pos: scripts[0].dollar });
        }
        return bt ? src.slice(start, this.pos) : "";
      }
    };
  }
});

// node_modules/unbash/dist/arithmetic.js
function opPrec(op) {
  switch (op) {
    case ",":
      return 1;
    case "=":
    case "+=":
    case "-=":
    case "*=":
    case "/=":
    case "%=":
    case "<<=":
    case ">>=":
    case "&=":
    case "|=":
    case "^=":
      return 2;
    case "||":
      return 4;
    case "&&":
      return 5;
    case "|":
      return 6;
    case "^":
      return 7;
    case "&":
      return 8;
    case "==":
    case "!=":
      return 9;
    case "<":
    case "<=":
    case ">":
    case ">=":
      return 10;
    case "<<":
    case ">>":
      return 11;
    case "+":
    case "-":
      return 12;
    case "*":
    case "/":
    case "%":
      return 13;
    case "**":
      return 14;
    case "?":
      return 3;
    default:
      return -1;
  }
}
function trimEnd(src, start, end) {
  while (end > start) {
    const c = src.charCodeAt(end - 1);
    if (c !== CH_SPACE && c !== CH_TAB && c !== CH_NL)
      break;
    end--;
  }
  return end;
}
function opRightAssoc(op) {
  switch (op) {
    case "=":
    case "+=":
    case "-=":
    case "*=":
    case "/=":
    case "%=":
    case "<<=":
    case ">>=":
    case "&=":
    case "|=":
    case "^=":
    case "**":
      return true;
    default:
      return false;
  }
}
function parseArithmeticExpression(src, offset = 0, collector, nestingDepth = 0) {
  let pos = 0;
  const len = src.length;
  const initialWordCount = collector?.embeddedWords.length ?? 0;
  function makeWord(start2, end, embedded = false) {
    const node = {
      type: "ArithmeticWord",
      pos: start2 + offset,
      end: end + offset,
      value: src.slice(start2, end),
      parts: void 0
    };
    if (embedded)
      collector?.embeddedWords.push(node);
    return node;
  }
  function skipWS() {
    while (pos < len) {
      const c = src.charCodeAt(pos);
      if (c === CH_SPACE || c === CH_TAB || c === CH_NL)
        pos++;
      else
        break;
    }
  }
  function tryReadBinOp() {
    if (pos >= len)
      return null;
    const c = src.charCodeAt(pos);
    const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
    const nnc = pos + 2 < len ? src.charCodeAt(pos + 2) : 0;
    switch (c) {
      case CH_COMMA:
        pos++;
        return ",";
      case CH_EQ:
        if (nc === CH_EQ) {
          pos += 2;
          return "==";
        }
        pos++;
        return "=";
      case CH_BANG:
        if (nc === CH_EQ) {
          pos += 2;
          return "!=";
        }
        return null;
      // unary
      case CH_LT:
        if (nc === CH_LT) {
          if (nnc === CH_EQ) {
            pos += 3;
            return "<<=";
          }
          pos += 2;
          return "<<";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "<=";
        }
        pos++;
        return "<";
      case CH_GT:
        if (nc === CH_GT) {
          if (nnc === CH_EQ) {
            pos += 3;
            return ">>=";
          }
          pos += 2;
          return ">>";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return ">=";
        }
        pos++;
        return ">";
      case CH_PLUS:
        if (nc === CH_EQ) {
          pos += 2;
          return "+=";
        }
        if (nc === CH_PLUS)
          return null;
        pos++;
        return "+";
      case CH_DASH:
        if (nc === CH_EQ) {
          pos += 2;
          return "-=";
        }
        if (nc === CH_DASH)
          return null;
        pos++;
        return "-";
      case CH_STAR:
        if (nc === CH_STAR) {
          pos += 2;
          return "**";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "*=";
        }
        pos++;
        return "*";
      case CH_SLASH:
        if (nc === CH_EQ) {
          pos += 2;
          return "/=";
        }
        pos++;
        return "/";
      case CH_PERCENT:
        if (nc === CH_EQ) {
          pos += 2;
          return "%=";
        }
        pos++;
        return "%";
      case CH_PIPE:
        if (nc === CH_PIPE) {
          pos += 2;
          return "||";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "|=";
        }
        pos++;
        return "|";
      case CH_AMP:
        if (nc === CH_AMP) {
          pos += 2;
          return "&&";
        }
        if (nc === CH_EQ) {
          pos += 2;
          return "&=";
        }
        pos++;
        return "&";
      case CH_CARET:
        if (nc === CH_EQ) {
          pos += 2;
          return "^=";
        }
        pos++;
        return "^";
      case CH_QUESTION:
        pos++;
        return "?";
      default:
        return null;
    }
  }
  function skipTruncatedUnary() {
    skipWS();
    while (pos < len) {
      const c2 = src.charCodeAt(pos);
      if (c2 !== CH_BANG && c2 !== CH_TILDE && c2 !== CH_PLUS && c2 !== CH_DASH)
        break;
      if (src.charCodeAt(pos + 1) === CH_EQ)
        break;
      pos++;
      skipWS();
    }
    if (src.charCodeAt(pos) === CH_LPAREN) {
      let groups = 1;
      pos++;
      while (pos < len && groups > 0) {
        const wordEnd = collector?.findArithmeticWordEnd?.(pos + offset, offset + len) ?? pos + offset;
        if (wordEnd > pos + offset) {
          pos = wordEnd - offset;
          continue;
        }
        const c2 = src.charCodeAt(pos++);
        if (c2 === CH_LPAREN)
          groups++;
        else if (c2 === CH_RPAREN)
          groups--;
      }
    } else if (pos < len && src.charCodeAt(pos) !== CH_RPAREN && src.charCodeAt(pos) !== CH_COLON) {
      parseAtom(0);
    }
    skipWS();
    const c = src.charCodeAt(pos);
    if ((c === CH_PLUS || c === CH_DASH) && src.charCodeAt(pos + 1) === c)
      pos += 2;
  }
  function recoverExpression(minPrec) {
    skipWS();
    const start2 = pos;
    if (start2 === len)
      return makeWord(start2, start2);
    const wordCount = collector?.embeddedWords.length ?? 0;
    let ternaries = 0;
    for (; ; ) {
      skipTruncatedUnary();
      skipWS();
      if (src.charCodeAt(pos) === CH_COLON && ternaries > 0) {
        ternaries--;
        pos++;
        continue;
      }
      const saved = pos;
      const op = tryReadBinOp();
      if (op === null || ternaries === 0 && opPrec(op) < minPrec) {
        pos = saved;
        break;
      }
      if (op === "?")
        ternaries++;
    }
    if (collector)
      collector.embeddedWords.length = wordCount;
    return makeWord(start2, trimEnd(src, start2, pos));
  }
  function parseBinExpr(minPrec, depth) {
    if (depth > MAX_SYNTAX_NESTING)
      return recoverExpression(minPrec);
    let left = parseUnaryExpr(depth);
    while (true) {
      skipWS();
      if (pos >= len)
        break;
      const saved = pos;
      const op = tryReadBinOp();
      if (!op)
        break;
      if (op === "?") {
        if (opPrec(op) < minPrec) {
          pos = saved;
          break;
        }
        const consequent = parseBinExpr(1, depth + 1);
        skipWS();
        if (pos < len && src.charCodeAt(pos) === CH_COLON)
          pos++;
        const alternate = parseBinExpr(3, depth + 1);
        left = { type: "ArithmeticTernary", pos: left.pos, end: alternate.end, test: left, consequent, alternate };
        continue;
      }
      const prec = opPrec(op);
      if (prec < minPrec) {
        pos = saved;
        break;
      }
      const nextPrec = opRightAssoc(op) ? prec : prec + 1;
      const right = parseBinExpr(nextPrec, depth + 1);
      left = { type: "ArithmeticBinary", pos: left.pos, end: right.end, operator: op, left, right };
    }
    return left;
  }
  function parseUnaryExpr(depth) {
    skipWS();
    if (depth > MAX_SYNTAX_NESTING)
      return recoverExpression(15);
    if (pos >= len)
      return makeWord(pos, pos);
    const start2 = pos;
    const c = src.charCodeAt(pos);
    const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
    if (c === CH_PLUS && nc === CH_PLUS) {
      pos += 2;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "++", operand, prefix: true };
    }
    if (c === CH_DASH && nc === CH_DASH) {
      pos += 2;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "--", operand, prefix: true };
    }
    if (c === CH_BANG) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "!", operand, prefix: true };
    }
    if (c === CH_TILDE) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "~", operand, prefix: true };
    }
    if (c === CH_PLUS && nc !== CH_PLUS && nc !== CH_EQ) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "+", operand, prefix: true };
    }
    if (c === CH_DASH && nc !== CH_DASH && nc !== CH_EQ) {
      pos++;
      const operand = parseUnaryExpr(depth + 1);
      return { type: "ArithmeticUnary", pos: start2 + offset, end: operand.end, operator: "-", operand, prefix: true };
    }
    return parsePostfixExpr(depth);
  }
  function parsePostfixExpr(depth) {
    const operand = parseAtom(depth);
    skipWS();
    if (pos + 1 < len) {
      const c = src.charCodeAt(pos);
      const nc = src.charCodeAt(pos + 1);
      if (c === CH_PLUS && nc === CH_PLUS) {
        pos += 2;
        return { type: "ArithmeticUnary", pos: operand.pos, end: pos + offset, operator: "++", operand, prefix: false };
      }
      if (c === CH_DASH && nc === CH_DASH) {
        pos += 2;
        return { type: "ArithmeticUnary", pos: operand.pos, end: pos + offset, operator: "--", operand, prefix: false };
      }
    }
    return operand;
  }
  function parseAtom(depth) {
    skipWS();
    if (pos >= len)
      return makeWord(pos, pos);
    const c = src.charCodeAt(pos);
    if (c === CH_LPAREN) {
      const start3 = pos;
      pos++;
      const expr = parseBinExpr(0, depth + 1);
      skipWS();
      if (pos < len && src.charCodeAt(pos) === CH_RPAREN)
        pos++;
      return { type: "ArithmeticGroup", pos: start3 + offset, end: pos + offset, expression: expr };
    }
    if (c === CH_DOLLAR) {
      const start3 = pos;
      const wordCount2 = collector?.embeddedWords.length ?? 0;
      const atom2 = readDollarAtom();
      const wordEnd2 = collector?.findArithmeticWordEnd?.(start3 + offset, offset + len) ?? pos + offset;
      if (wordEnd2 > pos + offset) {
        if (collector)
          collector.embeddedWords.length = wordCount2;
        pos = wordEnd2 - offset;
        return makeWord(start3, pos, true);
      }
      return atom2;
    }
    if (c === 96 || c === 34 || c === 39) {
      const start3 = pos;
      pos = (collector?.findArithmeticWordEnd?.(start3 + offset, offset + len) ?? start3 + offset + 1) - offset;
      return makeWord(start3, pos, true);
    }
    const start2 = pos;
    const wordCount = collector?.embeddedWords.length ?? 0;
    const atom = readWordAtom();
    const wordEnd = collector?.findArithmeticWordEnd?.(start2 + offset, offset + len) ?? pos + offset;
    if (wordEnd > pos + offset) {
      if (collector)
        collector.embeddedWords.length = wordCount;
      pos = wordEnd - offset;
      return makeWord(start2, pos, true);
    }
    return atom;
  }
  function readDollarAtom() {
    const start2 = pos;
    pos++;
    if (pos >= len)
      return makeWord(start2, pos);
    const c = src.charCodeAt(pos);
    if (c === CH_LPAREN) {
      if (pos + 1 < len && src.charCodeAt(pos + 1) === CH_LPAREN) {
        const expansionEnd = collector?.findArithmeticExpansionEnd(start2 + offset, offset + len) ?? -1;
        if (expansionEnd !== -1) {
          pos = expansionEnd - offset;
        } else {
          pos += 2;
          let depth = 1;
          while (pos < len && depth > 0) {
            if (src.charCodeAt(pos) === CH_LPAREN && src.charCodeAt(pos + 1) === CH_LPAREN) {
              depth++;
              pos += 2;
            } else if (src.charCodeAt(pos) === CH_RPAREN && src.charCodeAt(pos + 1) === CH_RPAREN) {
              depth--;
              pos += 2;
            } else {
              pos++;
            }
          }
        }
      } else {
        pos++;
        const close = collector?.findClosingParenthesis(pos + offset, offset + len) ?? -1;
        if (close !== -1) {
          pos = close - offset + 1;
        } else {
          let depth = 1;
          while (pos < len && depth > 0) {
            const ch = src.charCodeAt(pos++);
            if (ch === CH_LPAREN)
              depth++;
            else if (ch === CH_RPAREN)
              depth--;
          }
        }
        const text = src.slice(start2, pos);
        return collector ? collector.commandExpansion(start2 + offset, pos + offset, text) : new ScriptExpansionImpl("ArithmeticCommandExpansion", start2 + offset, pos + offset, text);
      }
    } else if (c === CH_LBRACE) {
      const close = collector?.findClosingBrace(pos + offset + 1, offset + len) ?? -1;
      if (close !== -1) {
        pos = close - offset + 1;
      } else {
        pos++;
        let depth = 1;
        while (pos < len && depth > 0) {
          const ch = src.charCodeAt(pos++);
          if (ch === CH_LBRACE)
            depth++;
          else if (ch === CH_RBRACE)
            depth--;
        }
      }
    } else {
      while (pos < len) {
        const ch = src.charCodeAt(pos);
        if (ch >= CH_a && ch <= CH_z || ch >= CH_A && ch <= CH_Z || ch >= CH_0 && ch <= CH_9 || ch === CH_UNDERSCORE)
          pos++;
        else
          break;
      }
    }
    return makeWord(start2, pos, c === CH_LPAREN || c === CH_LBRACE);
  }
  function readWordAtom() {
    const start2 = pos;
    while (pos < len) {
      const c = src.charCodeAt(pos);
      if (c >= CH_0 && c <= CH_9 || c >= CH_A && c <= CH_Z || c >= CH_a && c <= CH_z || c === CH_UNDERSCORE || c === 35) {
        pos++;
      } else
        break;
    }
    if (pos > start2 && pos < len && src.charCodeAt(pos) === CH_LBRACKET) {
      const close = collector?.findClosingBracket?.(pos + offset + 1, offset + len) ?? -1;
      if (close !== -1) {
        pos = close - offset + 1;
      } else {
        pos++;
        let depth = 1;
        while (pos < len && depth > 0) {
          const c = src.charCodeAt(pos);
          if (c === CH_LBRACKET)
            depth++;
          else if (c === CH_RBRACKET)
            depth--;
          pos++;
        }
      }
      return makeWord(start2, pos, true);
    }
    if (pos === start2) {
      pos++;
      return makeWord(start2, pos);
    }
    return makeWord(start2, pos);
  }
  skipWS();
  if (pos >= len)
    return null;
  const start = pos;
  const result = parseBinExpr(0, nestingDepth);
  skipWS();
  if (pos < len) {
    if (collector)
      collector.embeddedWords.length = initialWordCount;
    return makeWord(start, trimEnd(src, start, len), collector !== void 0);
  }
  return result;
}
var init_arithmetic = __esm({
  "node_modules/unbash/dist/arithmetic.js"() {
    init_expansion();
    init_limits();
    init_chars();
  }
});

// node_modules/unbash/dist/parts.js
function wordPartsResolver(context) {
  return context.wordParts ?? (context.wordParts = (source, word, depth) => computeWordParts(source, word, depth, context));
}
function embeddedPartsResolver(context) {
  return context.embeddedParts ?? (context.embeddedParts = (source, word, depth) => computeEmbeddedWordParts(source, word, depth, context));
}
function arrayPartsResolver(context) {
  return context.arrayParts ?? (context.arrayParts = (source, word, depth) => computeArrayElementParts(source, word, depth, context));
}
function computeWordParts(source, word, depth = 0, context = createSubstitutionContext()) {
  const lexer = new Lexer(source, word.pos, word.end, false, context);
  lexer._nestingDepth = depth;
  const parts = lexer.buildWordParts(word.pos);
  return parts ?? void 0;
}
function computeEmbeddedWordParts(source, word, depth = 0, context, arithmetic = false) {
  if (!hasEmbeddedWordStructure(source, word.pos, word.end))
    return void 0;
  const lexer = new Lexer(source, word.pos, word.end, false, context);
  lexer._nestingDepth = depth;
  const parts = lexer.buildEmbeddedWordParts(word.pos, arithmetic);
  return parts ?? void 0;
}
function computeArrayElementParts(source, word, depth = 0, context) {
  const lexer = new Lexer(source, word.pos, word.end, false, context);
  lexer._nestingDepth = depth;
  const parts = lexer.buildArrayElementParts(word.pos);
  return parts ?? void 0;
}
function computeHereDocBodyParts(source, word, depth = 0, context) {
  const lexer = new Lexer(source, word.pos, word.end, false, context);
  lexer._nestingDepth = depth;
  const parts = lexer.buildHereDocParts(word.pos, word.end);
  return parts ?? void 0;
}
var computeBareWordParts;
var init_parts = __esm({
  "node_modules/unbash/dist/parts.js"() {
    init_lexer();
    init_substitution_context();
    init_glob();
    computeBareWordParts = (_source, word) => hasGlobCharacters(word.text) ? parseGlobParts(word.text, 0, word.text.length, void 0, word.pos) : void 0;
  }
});

// node_modules/unbash/dist/arithmetic-parts.js
function parseArithmeticWithParts(body, offset, source, depth, context, embeddedDepth = depth) {
  if (!hasEmbeddedWordStructure(source, offset, offset + body.length)) {
    return parseArithmeticExpression(body, offset, void 0, depth) ?? void 0;
  }
  const embeddedWords = [];
  const lexer = new Lexer(source, 0, source.length, false, context);
  lexer._nestingDepth = depth;
  const expression = parseArithmeticExpression(body, offset, {
    embeddedWords,
    commandExpansion: (pos, end, text) => new ScriptExpansionImpl("ArithmeticCommandExpansion", pos, end, text, {
      source,
      start: pos + 2,
      end: end - 1,
      depth: depth + 1,
      parenBoundary: true,
      context
    }),
    findClosingBracket: (start, end) => lexer.findClosingBracket(start, end),
    findClosingBrace: (start, end) => lexer.findClosingBrace(start, end),
    findClosingParenthesis: (start, end) => lexer.findClosingParenthesis(start, end),
    findArithmeticExpansionEnd: (start, end) => lexer.findArithmeticExpansionEnd(start, end),
    findArithmeticWordEnd: (start, end) => lexer.findArithmeticWordEnd(start, end)
  }, depth) ?? void 0;
  if (embeddedDepth <= MAX_SYNTAX_NESTING) {
    for (const node of embeddedWords)
      node.parts = computeEmbeddedWordParts(source, node, embeddedDepth, context, true);
  }
  return expression;
}
var init_arithmetic_parts = __esm({
  "node_modules/unbash/dist/arithmetic-parts.js"() {
    init_arithmetic();
    init_lexer();
    init_parts();
    init_expansion();
    init_limits();
  }
});

// node_modules/unbash/dist/assignment.js
var ArrayValueImpl, AssignmentImpl;
var init_assignment = __esm({
  "node_modules/unbash/dist/assignment.js"() {
    init_lexer();
    init_chars();
    init_parts();
    init_word();
    ArrayValueImpl = class {
      type = "ArrayValue";
      pos;
      end;
      #source;
      #depth;
      #context;
      #elements;
      constructor(source, pos, end, depth, context) {
        this.pos = pos;
        this.end = end;
        this.#source = source;
        this.#depth = depth;
        this.#context = context;
      }
      get elements() {
        if (this.#elements)
          return this.#elements;
        const lexer = new Lexer(this.#source, this.pos + 1, this.end - 1, false, this.#context);
        lexer._nestingDepth = this.#depth;
        const elements = [];
        while (lexer.peek(LexContext.ArrayElement).token !== Token.EOF) {
          const token = lexer.next(LexContext.ArrayElement);
          if (token.token !== Token.Word && token.token !== Token.Assignment)
            continue;
          const text = token.raw ? token.value : this.#source.slice(token.pos, token.end);
          const indexed = text.charCodeAt(0) === 91;
          const context = lexer.getSubstitutionContext();
          const source = !indexed && token.raw && token.keywordEligible ? void 0 : this.#source;
          const resolver = source === void 0 ? computeBareWordParts : indexed ? arrayPartsResolver(context) : wordPartsResolver(context);
          elements.push(new WordImpl(text, token.pos, token.end, source, resolver, this.#depth));
        }
        this.#elements = elements;
        return elements;
      }
      toJSON() {
        return { type: this.type, pos: this.pos, end: this.end, elements: this.elements };
      }
    };
    AssignmentImpl = class {
      type = "Assignment";
      pos;
      end;
      text;
      #source;
      #depth;
      #context;
      #operatorPos;
      #name = null;
      #append;
      #index;
      #value = null;
      constructor(text, pos, end, source, operatorPos, depth, context) {
        this.pos = pos;
        this.end = end;
        this.text = text;
        this.#source = source;
        this.#operatorPos = operatorPos;
        this.#depth = depth;
        this.#context = context;
      }
      get name() {
        return this.#name ?? this.resolveTarget();
      }
      get append() {
        if (this.#name === null)
          this.resolveTarget();
        return this.#append;
      }
      get index() {
        if (this.#name === null)
          this.resolveTarget();
        return this.#index;
      }
      get value() {
        if (this.#value !== null)
          return this.#value;
        const start = this.#operatorPos + 1;
        const arrayStart = skipLineContinuations(this.#source, start, this.end);
        this.#value = this.#source.charCodeAt(arrayStart) === 40 && this.#source.charCodeAt(this.end - 1) === 41 ? new ArrayValueImpl(this.#source, arrayStart, this.end, this.#depth, this.#context) : new WordImpl(this.#source.slice(start, this.end), start, this.end, this.#source, wordPartsResolver(this.#context), this.#depth);
        return this.#value;
      }
      resolveTarget() {
        const equal = this.#operatorPos - this.pos;
        let nameEnd = equal;
        let appendPos = equal;
        while (appendPos >= 2 && this.text.charCodeAt(appendPos - 2) === 92 && this.text.charCodeAt(appendPos - 1) === 10)
          appendPos -= 2;
        if (this.text.charCodeAt(appendPos - 1) === 43) {
          this.#append = true;
          nameEnd = appendPos - 1;
        }
        const bracket = this.text.indexOf("[");
        if (bracket > 0 && bracket < nameEnd) {
          const close = this.text.lastIndexOf("]", equal);
          if (close > bracket) {
            const start = this.pos + bracket + 1;
            const end = this.pos + close;
            this.#index = new WordImpl(this.#source.slice(start, end), start, end, this.#source, embeddedPartsResolver(this.#context), this.#depth);
            nameEnd = bracket;
          }
        }
        const name = this.text.slice(0, nameEnd);
        return this.#name = name.includes("\\\n") ? name.split("\\\n").join("") : name;
      }
      toJSON() {
        return {
          type: this.type,
          pos: this.pos,
          end: this.end,
          text: this.text,
          name: this.name,
          append: this.append,
          index: this.index,
          value: this.value
        };
      }
    };
  }
});

// node_modules/unbash/dist/command.js
var isArgument, CommandImpl;
var init_command = __esm({
  "node_modules/unbash/dist/command.js"() {
    isArgument = (item) => item.type === "Word" || item.type === "Assignment";
    CommandImpl = class {
      type = "Command";
      pos;
      end;
      name;
      prefix;
      suffix;
      #args;
      #redirects;
      constructor(pos, end, name, prefix, suffix) {
        this.pos = pos;
        this.end = end;
        this.name = name;
        this.prefix = prefix;
        this.suffix = suffix;
      }
      get args() {
        if (this.#args === void 0) {
          const suffix = this.suffix;
          this.#args = suffix.every(isArgument) ? suffix : suffix.filter(isArgument);
        }
        return this.#args;
      }
      get redirects() {
        if (this.#redirects === void 0) {
          const redirects = [];
          for (const item of this.prefix)
            if (item.type !== "Assignment")
              redirects.push(item);
          for (const item of this.suffix)
            if (!isArgument(item))
              redirects.push(item);
          this.#redirects = redirects;
        }
        return this.#redirects;
      }
      toJSON() {
        return { type: this.type, pos: this.pos, end: this.end, name: this.name, prefix: this.prefix, suffix: this.suffix };
      }
    };
  }
});

// node_modules/unbash/dist/heredoc.js
var HereDocBodyImpl;
var init_heredoc = __esm({
  "node_modules/unbash/dist/heredoc.js"() {
    init_parts();
    HereDocBodyImpl = class {
      type = "HereDocBody";
      pos;
      end;
      text = "";
      #source;
      #depth;
      #context;
      #parts;
      constructor(source, pos, quoted, depth, context) {
        this.pos = pos;
        this.end = pos;
        this.#source = source;
        this.#depth = depth;
        this.#context = context;
        this.#parts = quoted ? void 0 : null;
      }
      get parts() {
        if (this.#parts === null)
          this.#parts = computeHereDocBodyParts(this.#source, this, this.#depth, this.#context);
        return this.#parts;
      }
      toJSON() {
        return { type: this.type, pos: this.pos, end: this.end, text: this.text, parts: this.parts };
      }
    };
  }
});

// node_modules/unbash/dist/parser.js
function isDeclarationCommand(name) {
  switch (name.length) {
    case 5:
      return name === "local" || name === "alias";
    case 6:
      return name === "export";
    case 7:
      return name === "declare" || name === "typeset";
    case 8:
      return name === "readonly";
    default:
      return false;
  }
}
function isTestNegation(t) {
  return t.token === Token.Word && t.keywordEligible && t.value === "!";
}
function parse2(source) {
  return new Parser2(source, 0, source.length).run();
}
function parseRegion(source, start, end, depth = 0, parenBoundary = false, context) {
  return new Parser2(source, start, end, depth, parenBoundary, void 0, context).run();
}
function findSubstitutionEnd(source, start, end, depth, context) {
  const boundaries = /* @__PURE__ */ new Map([[start, void 0]]);
  const pending = [{ start, end, depth }];
  while (pending.length > 0) {
    const count = pending.length;
    const boundary = pending[count - 1];
    const lexer = new SubstitutionLexer(source, boundary, boundaries, pending, context);
    const found2 = new Parser2(source, boundary.start, boundary.end, boundary.depth, true, lexer).findSubstitutionEnd();
    if (pending.length === count) {
      boundaries.set(boundary.start, found2);
      if (found2 !== -1)
        substitutionBoundaries(context).set(boundary.start, found2);
      pending.pop();
    }
  }
  return boundaries.get(start) ?? -1;
}
var ArithmeticCommandImpl, ArithmeticForImpl, CASE_TERMINATORS, REDIRECT_OPS, listTerminators, compoundClosers, commandStarts, UNARY_TEST_OPS, BINARY_TEST_OPS, EMPTY_REDIRECTS, EMPTY_PREFIXES, EMPTY_ELIFS, SubstitutionLexer, Parser2;
var init_parser2 = __esm({
  "node_modules/unbash/dist/parser.js"() {
    init_traversal();
    init_lexer();
    init_limits();
    init_arithmetic_parts();
    init_parts();
    init_substitution_context();
    init_word();
    init_assignment();
    init_command();
    init_heredoc();
    init_expansion();
    Lexer._findSubstitutionEnd = findSubstitutionEnd;
    ScriptExpansionImpl._resolveScript = parseRegion;
    ArithmeticExpansionImpl._resolveExpression = parseArithmeticWithParts;
    ArithmeticCommandImpl = class {
      type = "ArithmeticCommand";
      pos;
      end;
      body;
      #source;
      #depth;
      #context;
      #expression = null;
      constructor(pos, end, body, source, depth, context) {
        this.pos = pos;
        this.end = end;
        this.body = body;
        this.#source = source;
        this.#depth = depth;
        this.#context = context;
      }
      get expression() {
        if (this.#expression === null) {
          this.#expression = parseArithmeticWithParts(this.body, this.pos + 2, this.#source, this.#depth, this.#context);
        }
        return this.#expression;
      }
      set expression(v) {
        this.#expression = v ?? void 0;
      }
      toJSON() {
        return {
          type: this.type,
          pos: this.pos,
          end: this.end,
          expression: this.expression,
          body: this.body
        };
      }
    };
    ArithmeticForImpl = class {
      type = "ArithmeticFor";
      pos;
      end;
      body;
      #initStr;
      #testStr;
      #updateStr;
      #initPos;
      #testPos;
      #updatePos;
      #source;
      #depth;
      #context;
      #initialize = null;
      #test = null;
      #update = null;
      constructor(pos, end, body, initStr, testStr, updateStr, initPos, testPos, updatePos, source, depth, context) {
        this.pos = pos;
        this.end = end;
        this.body = body;
        this.#initStr = initStr;
        this.#testStr = testStr;
        this.#updateStr = updateStr;
        this.#initPos = initPos;
        this.#testPos = testPos;
        this.#updatePos = updatePos;
        this.#source = source;
        this.#depth = depth;
        this.#context = context;
      }
      get initialize() {
        if (this.#initialize === null) {
          if (this.#initStr) {
            this.#initialize = parseArithmeticWithParts(this.#initStr, this.#initPos, this.#source, this.#depth, this.#context);
          } else {
            this.#initialize = void 0;
          }
        }
        return this.#initialize;
      }
      set initialize(v) {
        this.#initialize = v ?? void 0;
      }
      get test() {
        if (this.#test === null) {
          if (this.#testStr) {
            this.#test = parseArithmeticWithParts(this.#testStr, this.#testPos, this.#source, this.#depth, this.#context);
          } else {
            this.#test = void 0;
          }
        }
        return this.#test;
      }
      set test(v) {
        this.#test = v ?? void 0;
      }
      get update() {
        if (this.#update === null) {
          if (this.#updateStr) {
            this.#update = parseArithmeticWithParts(this.#updateStr, this.#updatePos, this.#source, this.#depth, this.#context);
          } else {
            this.#update = void 0;
          }
        }
        return this.#update;
      }
      set update(v) {
        this.#update = v ?? void 0;
      }
      toJSON() {
        return {
          type: this.type,
          pos: this.pos,
          end: this.end,
          initialize: this.initialize,
          test: this.test,
          update: this.update,
          body: this.body
        };
      }
    };
    CASE_TERMINATORS = {
      [Token.DoubleSemi]: ";;",
      [Token.SemiAmp]: ";&",
      [Token.DoubleSemiAmp]: ";;&"
    };
    REDIRECT_OPS = {
      ">": ">",
      ">>": ">>",
      "<": "<",
      "<>": "<>",
      "<&": "<&",
      ">&": ">&",
      ">|": ">|",
      "&>": "&>",
      "&>>": "&>>"
    };
    listTerminators = new Uint8Array(37);
    listTerminators[Token.EOF] = 1;
    listTerminators[Token.RParen] = 1;
    listTerminators[Token.RBrace] = 1;
    listTerminators[Token.Then] = 1;
    listTerminators[Token.Else] = 1;
    listTerminators[Token.Elif] = 1;
    listTerminators[Token.Fi] = 1;
    listTerminators[Token.Do] = 1;
    listTerminators[Token.Done] = 1;
    listTerminators[Token.Esac] = 1;
    listTerminators[Token.DoubleSemi] = 1;
    listTerminators[Token.SemiAmp] = 1;
    listTerminators[Token.DoubleSemiAmp] = 1;
    compoundClosers = new Uint8Array(37);
    compoundClosers[Token.RParen] = 1;
    compoundClosers[Token.RBrace] = 1;
    compoundClosers[Token.DblRBracket] = 1;
    compoundClosers[Token.Fi] = 1;
    compoundClosers[Token.Done] = 1;
    compoundClosers[Token.Esac] = 1;
    compoundClosers[Token.ArithCmd] = 1;
    commandStarts = new Uint8Array(37);
    commandStarts[Token.Word] = 1;
    commandStarts[Token.Assignment] = 1;
    commandStarts[Token.Bang] = 1;
    commandStarts[Token.LParen] = 1;
    commandStarts[Token.LBrace] = 1;
    commandStarts[Token.DblLBracket] = 1;
    commandStarts[Token.If] = 1;
    commandStarts[Token.For] = 1;
    commandStarts[Token.While] = 1;
    commandStarts[Token.Until] = 1;
    commandStarts[Token.Case] = 1;
    commandStarts[Token.Function] = 1;
    commandStarts[Token.Select] = 1;
    commandStarts[Token.ArithCmd] = 1;
    commandStarts[Token.Coproc] = 1;
    commandStarts[Token.Redirect] = 1;
    UNARY_TEST_OPS = {
      "-a": 1,
      "-b": 1,
      "-c": 1,
      "-d": 1,
      "-e": 1,
      "-f": 1,
      "-g": 1,
      "-h": 1,
      "-k": 1,
      "-p": 1,
      "-r": 1,
      "-s": 1,
      "-t": 1,
      "-u": 1,
      "-v": 1,
      "-w": 1,
      "-x": 1,
      "-z": 1,
      "-n": 1,
      "-o": 1,
      "-N": 1,
      "-S": 1,
      "-L": 1,
      "-G": 1,
      "-O": 1,
      "-R": 1
    };
    BINARY_TEST_OPS = {
      "==": 1,
      "!=": 1,
      "=~": 1,
      "=": 1,
      "-eq": 1,
      "-ne": 1,
      "-lt": 1,
      "-le": 1,
      "-gt": 1,
      "-ge": 1,
      "-nt": 1,
      "-ot": 1,
      "-ef": 1,
      "<": 1,
      ">": 1
    };
    EMPTY_REDIRECTS = [];
    EMPTY_PREFIXES = [];
    EMPTY_ELIFS = [];
    SubstitutionLexer = class _SubstitutionLexer extends Lexer {
      boundaries;
      pending;
      context;
      constructor(source, boundary, boundaries, pending, context, parenBoundary = true) {
        super(source, boundary.start, boundary.end, parenBoundary, context);
        this._nestingDepth = boundary.depth;
        this.boundaries = boundaries;
        this.pending = pending;
        this.context = context;
      }
      // Keep child boundary requests on this worklist so nested scans stay iterative.
      fork(start, end, parenBoundary = false) {
        return new _SubstitutionLexer(this.getSource(), { start, end, depth: this._nestingDepth }, this.boundaries, this.pending, this.context, parenBoundary);
      }
      findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
        const known3 = this.context.boundaries?.get(start);
        if (known3 !== void 0)
          return known3 <= end ? known3 : -1;
        const boundary = this.boundaries.get(start);
        if (boundary !== void 0)
          return boundary <= end ? boundary : -1;
        if (!this.boundaries.has(start)) {
          this.boundaries.set(start, void 0);
          this.pending.push({ start, end, depth });
        }
        return -1;
      }
    };
    Parser2 = class {
      tok;
      source;
      start;
      end;
      depth;
      errors = null;
      syntaxDepth = 0;
      // `depth` counts the substitution scripts (and sub-fields) enclosing this region; it
      // shares the MAX_SYNTAX_NESTING budget with the lexer's lazy word-part materialization.
      constructor(source, start, end, depth = 0, parenBoundary = false, lexer, context) {
        this.tok = lexer ?? new Lexer(source, start, end, parenBoundary, createSubstitutionContext(context));
        this.tok._nestingDepth = depth;
        this.source = source;
        this.start = start;
        this.end = end;
        this.depth = depth;
      }
      run() {
        const start = this.start;
        if (this.depth > MAX_SYNTAX_NESTING)
          this.error("maximum substitution nesting depth exceeded", start);
        let shebang;
        if (start === 0 && this.source.charCodeAt(0) === 35 && this.source.charCodeAt(1) === 33) {
          const nl = this.source.indexOf("\n");
          shebang = nl === -1 ? this.source : this.source.slice(0, nl);
        }
        const commands = this.list();
        for (; ; ) {
          const unexpected = this.tok.peek(LexContext.CommandStart);
          if (unexpected.token === Token.EOF)
            break;
          this.unexpectedToken(unexpected);
          if (!listTerminators[unexpected.token] && unexpected.token !== Token.In)
            break;
          this.tok.next(LexContext.CommandStart);
          let separator = this.tok.peek(LexContext.CommandStart).token;
          if (separator !== Token.Semi && separator !== Token.Newline && separator !== Token.Amp)
            break;
          while (separator === Token.Semi || separator === Token.Newline || separator === Token.Amp) {
            this.tok.next(LexContext.CommandStart);
            separator = this.tok.peek(LexContext.CommandStart).token;
          }
          const recovered = this.list();
          for (let i = 0; i < recovered.length; i++)
            commands.push(recovered[i]);
        }
        const lexerErrors = this.tok._errors;
        if (lexerErrors !== null && lexerErrors.length > 0) {
          const errors = this.errors ?? (this.errors = []);
          for (let i = 0; i < lexerErrors.length; i++)
            errors.push(lexerErrors[i]);
        }
        if (this.errors !== null && this.errors.length > 1)
          this.errors.sort((a, b) => a.pos - b.pos);
        return { type: "Script", pos: start, end: this.end, shebang, commands, errors: this.errors ?? void 0 };
      }
      error(message, pos) {
        (this.errors ?? (this.errors = [])).push({ message, pos });
      }
      unexpectedToken(t) {
        this.error(`unexpected token '${t.token === Token.Newline ? "newline" : t.value}'`, t.pos);
      }
      findSubstitutionEnd() {
        this.list();
        return this.acceptEnd(Token.RParen);
      }
      skipSemi() {
        if (this.tok.peek(LexContext.Normal).token === Token.Semi)
          this.tok.next(LexContext.Normal);
      }
      accept(token, ctx = LexContext.Normal) {
        if (this.tok.peek(ctx).token === token)
          return this.tok.next(ctx);
        return null;
      }
      acceptEnd(token, ctx = LexContext.Normal) {
        if (this.tok.peek(ctx).token === token)
          return this.tok.next(ctx).end;
        return -1;
      }
      skipNewlines(ctx = LexContext.Normal) {
        while (this.tok.peek(ctx).token === Token.Newline)
          this.tok.next(ctx);
      }
      doBody(hasDo) {
        const body = this.list();
        const emptyPos = hasDo ? this.emptyListPos(body) : -1;
        if (emptyPos >= 0)
          this.error("expected command after 'do'", emptyPos);
        return body;
      }
      // Where an empty compound list stopped, or -1. An empty condition is reported only
      // once `then` or `do` follows, so a missing keyword is not reported twice.
      emptyListPos(commands) {
        return commands.length === 0 ? this.tok.peek(LexContext.CommandStart).pos : -1;
      }
      makeStatement(command) {
        return {
          type: "Statement",
          pos: command.pos,
          end: command.end,
          command,
          background: void 0
        };
      }
      // list := and_or ((';' | '&' | NEWLINE) and_or)* [';' | '&' | NEWLINE]
      list() {
        const commands = [];
        this.skipNewlines(LexContext.CommandStart);
        let t = this.tok.peek(LexContext.CommandStart).token;
        if (listTerminators[t] || !commandStarts[t])
          return commands;
        const first = this.andOr();
        if (first)
          commands.push(this.makeStatement(first));
        for (; ; ) {
          t = this.tok.peekFollow(compoundClosers).token;
          if (t !== Token.Semi && t !== Token.Newline && t !== Token.Amp)
            break;
          const isBackground = t === Token.Amp;
          const sepEnd = this.tok.next(LexContext.Normal).end;
          if (isBackground) {
            const stmt = commands[commands.length - 1];
            stmt.background = true;
            stmt.end = sepEnd;
          }
          this.skipNewlines(LexContext.CommandStart);
          t = this.tok.peek(LexContext.CommandStart).token;
          if (listTerminators[t] || !commandStarts[t])
            break;
          const node = this.andOr();
          if (node)
            commands.push(this.makeStatement(node));
        }
        return commands;
      }
      // and_or := pipeline (('&&' | '||') newlines pipeline)*
      andOr() {
        const first = this.pipeline();
        if (!first)
          return null;
        let t = this.tok.peek(LexContext.Normal).token;
        if (t !== Token.And && t !== Token.Or)
          return first;
        const commands = [first];
        const operators = [];
        do {
          const operatorToken = this.tok.next(LexContext.Normal);
          const operator = operatorToken.token === Token.And ? "&&" : "||";
          this.skipNewlines(LexContext.CommandStart);
          const next = this.pipeline();
          if (!next) {
            this.error(`expected command after '${operator}'`, operatorToken.end);
            break;
          }
          operators.push(operator);
          commands.push(next);
          t = this.tok.peek(LexContext.Normal).token;
        } while (t === Token.And || t === Token.Or);
        return {
          type: "AndOr",
          pos: first.pos,
          end: commands[commands.length - 1].end,
          commands,
          operators
        };
      }
      withRedirects(command) {
        const redirects = this.collectTrailingRedirects();
        if (redirects.length === 0)
          return command;
        return { type: "Redirected", pos: command.pos, end: redirects[redirects.length - 1].end, command, redirects };
      }
      pipeline() {
        let prefixes;
        for (; ; ) {
          const token = this.tok.peek(LexContext.CommandStart);
          const isTime = token.token === Token.Word && token.keywordEligible && token.value === "time";
          if (token.token !== Token.Bang && !isTime)
            break;
          const prefix = this.tok.next(LexContext.CommandStart);
          const pos2 = prefix.pos;
          const keywordEnd = prefix.end;
          let posix2;
          let endOfOptions;
          if (isTime) {
            let flag2 = this.tok.peek(LexContext.CommandStart);
            if (flag2.token === Token.Word && flag2.keywordEligible && flag2.value === "-p") {
              this.tok.next(LexContext.CommandStart);
              posix2 = { pos: flag2.pos, end: flag2.end };
              flag2 = this.tok.peek(LexContext.CommandStart);
            }
            if (flag2.token === Token.Word && flag2.keywordEligible && flag2.value === "--") {
              this.tok.next(LexContext.CommandStart);
              endOfOptions = { pos: flag2.pos, end: flag2.end };
            }
          }
          if (prefixes === void 0)
            prefixes = [];
          prefixes.push(isTime ? { type: "Time", pos: pos2, end: endOfOptions?.end ?? posix2?.end ?? keywordEnd, keywordEnd, posix: posix2, endOfOptions } : { type: "Negation", pos: pos2, end: keywordEnd });
        }
        const command = this.pipelineCommands();
        if (!prefixes)
          return command;
        const pos = prefixes[0].pos;
        if (command?.type === "Pipeline") {
          command.prefixes = prefixes;
          command.pos = pos;
          return command;
        }
        return {
          type: "Pipeline",
          pos,
          end: command ? command.end : prefixes[prefixes.length - 1].end,
          prefixes,
          commands: command ? [command] : [],
          operators: []
        };
      }
      pipelineCommands() {
        const first = this.command();
        if (!first)
          return null;
        if (this.tok.peek(LexContext.Normal).token !== Token.Pipe)
          return first;
        const commands = [first];
        const operators = [];
        while (this.tok.peek(LexContext.Normal).token === Token.Pipe) {
          const pipeToken = this.tok.next(LexContext.Normal);
          const operator = pipeToken.value === "|&" ? "|&" : "|";
          this.skipNewlines(LexContext.CommandStart);
          const cmd = this.command();
          if (!cmd) {
            this.error(`expected command after '${operator}'`, pipeToken.end);
            break;
          }
          operators.push(operator);
          commands.push(cmd);
        }
        if (commands.length === 1) {
          return commands[0];
        }
        const pipeline = {
          type: "Pipeline",
          pos: first.pos,
          end: commands[commands.length - 1].end,
          prefixes: EMPTY_PREFIXES,
          commands,
          operators
        };
        return pipeline;
      }
      // command := compound_command | function_def | simple_command
      command() {
        let compound;
        switch (this.tok.peek(LexContext.CommandStart).token) {
          case Token.LParen:
            compound = this.subshell();
            break;
          case Token.LBrace:
            compound = this.braceGroup();
            break;
          case Token.If:
            compound = this.ifClause();
            break;
          case Token.For:
            compound = this.forClause();
            break;
          case Token.While:
            compound = this.whileClause();
            break;
          case Token.Until:
            compound = this.untilClause();
            break;
          case Token.Case:
            compound = this.caseClause();
            break;
          case Token.Function:
            return this.functionDef();
          case Token.Select:
            compound = this.selectClause();
            break;
          case Token.DblLBracket:
            compound = this.testCommand();
            break;
          case Token.ArithCmd:
            compound = this.arithCommand();
            break;
          case Token.Coproc:
            return this.coprocCommand();
          case Token.Word:
          case Token.Assignment:
          case Token.Redirect:
            return this.simpleCommandOrFunction(false);
          default:
            return null;
        }
        return this.withRedirects(compound);
      }
      collectTrailingRedirects() {
        let redirects = EMPTY_REDIRECTS;
        while (this.tok.peekFollow(compoundClosers).token === Token.Redirect) {
          if (redirects === EMPTY_REDIRECTS)
            redirects = [];
          redirects.push(this.readRedirect(LexContext.Normal));
        }
        return redirects;
      }
      // arith_command := (( expr ))
      arithCommand() {
        const tok = this.tok.next(LexContext.CommandStart);
        return new ArithmeticCommandImpl(tok.pos, tok.end, tok.value, this.source, this.depth, this.tok.getSubstitutionContext());
      }
      // coproc := COPROC ([name] compound_command [redirections] | simple_command)
      coprocCommand() {
        const start = this.tok.next(LexContext.CommandStart);
        const pos = start.pos;
        const first = this.tok.peek(LexContext.CommandStart);
        let name;
        if (first.token === Token.Word) {
          const lookahead = this.tok.fork(first.end, this.end);
          switch (lookahead.peek(LexContext.CommandStart).token) {
            case Token.LParen:
              lookahead.next(LexContext.CommandStart);
              if (lookahead.peek(LexContext.Normal).token !== Token.RParen)
                name = this.readWord(LexContext.CommandStart);
              break;
            case Token.LBrace:
            case Token.If:
            case Token.For:
            case Token.While:
            case Token.Until:
            case Token.Case:
            case Token.Select:
            case Token.DblLBracket:
            case Token.ArithCmd:
              name = this.readWord(LexContext.CommandStart);
          }
        }
        const cmd = first.token === Token.Word && name === void 0 ? this.simpleCommandOrFunction(true) : this.command();
        if (cmd && cmd.type !== "Function" && cmd.type !== "Coproc") {
          return { type: "Coproc", pos, end: cmd.end, name, body: cmd };
        }
        this.error("expected command after 'coproc'", cmd?.pos ?? start.end);
        const body = cmd ? this.makeCompoundList([this.makeStatement(cmd)]) : { type: "CompoundList", pos: start.end, end: start.end, commands: [] };
        return { type: "Coproc", pos, end: body.end, name, body };
      }
      // subshell := '(' list ')'
      subshell() {
        return this.subshellBody(this.tok.next(LexContext.CommandStart).pos);
      }
      // Continues a subshell whose '(' the caller already consumed.
      subshellBody(pos) {
        if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
          this.error("maximum subshell nesting depth exceeded", pos);
          const closeEnd2 = this.tok.skipSubshellBody();
          if (closeEnd2 < 0)
            this.error("expected ')' to close subshell", this.tok.getPos());
          const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
          return { type: "Subshell", pos, end: end2, body: this.makeCompoundList([]) };
        }
        this.syntaxDepth++;
        const commands = this.list();
        this.syntaxDepth--;
        if (commands.length === 0)
          this.error("expected command in subshell", pos);
        const closeEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
        if (closeEnd < 0)
          this.error("expected ')' to close subshell", this.tok.getPos());
        const end = closeEnd >= 0 ? closeEnd : pos;
        return { type: "Subshell", pos, end, body: this.makeCompoundList(commands) };
      }
      // brace_group := '{' list '}'
      braceGroup() {
        const pos = this.tok.next(LexContext.CommandStart).pos;
        if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
          this.error("maximum brace group nesting depth exceeded", pos);
          const closeEnd2 = this.tok.skipCompoundBody(Token.RBrace);
          if (closeEnd2 < 0)
            this.error("expected '}' to close brace group", this.tok.getPos());
          const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
          return { type: "BraceGroup", pos, end: end2, body: this.makeCompoundList([]) };
        }
        this.syntaxDepth++;
        const commands = this.list();
        this.syntaxDepth--;
        if (commands.length === 0)
          this.error("expected command in brace group", pos);
        const closeEnd = this.acceptEnd(Token.RBrace, LexContext.Normal);
        if (closeEnd < 0)
          this.error("expected '}' to close brace group", this.tok.getPos());
        const end = closeEnd >= 0 ? closeEnd : pos;
        return { type: "BraceGroup", pos, end, body: this.makeCompoundList(commands) };
      }
      // if_clause := IF list THEN list (ELIF list THEN list)* [ELSE list] FI
      ifClause() {
        const pos = this.tok.next(LexContext.CommandStart).pos;
        if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
          this.error("maximum if nesting depth exceeded", pos);
          const closeEnd2 = this.tok.skipCompoundBody(Token.Fi);
          if (closeEnd2 < 0)
            this.error("expected 'fi' to close 'if'", this.tok.getPos());
          const end = closeEnd2 >= 0 ? closeEnd2 : pos;
          return {
            type: "If",
            pos,
            end,
            clause: this.makeCompoundList([]),
            then: this.makeCompoundList([]),
            elif: EMPTY_ELIFS,
            else: void 0
          };
        }
        this.syntaxDepth++;
        let command;
        let branchPos = pos;
        for (; ; ) {
          const clauseCommands = this.list();
          const emptyClausePos = this.emptyListPos(clauseCommands);
          const clause = this.makeCompoundList(clauseCommands);
          this.skipSemi();
          const thenToken = this.accept(Token.Then, LexContext.CommandStart);
          if (!thenToken)
            this.error("expected 'then'", this.tok.getPos());
          else if (emptyClausePos >= 0)
            this.error(`expected command after '${branchPos === pos ? "if" : "elif"}'`, emptyClausePos);
          const thenCommands = this.list();
          const then_ = this.makeCompoundList(thenCommands);
          if (thenToken && thenCommands.length === 0) {
            this.error("expected command after 'then'", this.tok.peek(LexContext.CommandStart).pos);
            then_.pos = thenToken.end;
            then_.end = thenToken.end;
          }
          if (command) {
            if (command.elif === EMPTY_ELIFS)
              command.elif = [];
            command.elif.push({
              type: "Elif",
              pos: branchPos,
              end: then_.end,
              clause,
              then: then_
            });
          } else {
            command = { type: "If", pos, end: pos, clause, then: then_, elif: EMPTY_ELIFS, else: void 0 };
          }
          this.skipSemi();
          const elif = this.accept(Token.Elif, LexContext.CommandStart);
          if (!elif)
            break;
          branchPos = elif.pos;
        }
        if (this.accept(Token.Else, LexContext.CommandStart)) {
          const elseCommands = this.list();
          const emptyElsePos = this.emptyListPos(elseCommands);
          if (emptyElsePos >= 0)
            this.error("expected command after 'else'", emptyElsePos);
          command.else = this.makeCompoundList(elseCommands);
          this.skipSemi();
        }
        const closeEnd = this.acceptEnd(Token.Fi, LexContext.CommandStart);
        if (closeEnd < 0)
          this.error("expected 'fi' to close 'if'", this.tok.getPos());
        command.end = closeEnd >= 0 ? closeEnd : branchPos;
        this.syntaxDepth--;
        return command;
      }
      // for_clause := FOR word [IN word* (';'|NL)] DO list DONE
      //            | FOR '((' expr '))' [';'|NL] DO list DONE
      forClause() {
        const pos = this.tok.next(LexContext.CommandStart).pos;
        if (this.tok.peek(LexContext.Normal).token === Token.LParen) {
          return this.cStyleFor(pos);
        }
        const name = this.readRequiredWord("for");
        let wordlist;
        this.skipNewlines(LexContext.CommandStart);
        if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
          this.tok.next(LexContext.CommandStart);
          wordlist = [];
          while (this.tok.peek(LexContext.Normal).token === Token.Word) {
            wordlist.push(this.readWord(LexContext.Normal));
          }
        }
        this.skipSemi();
        this.skipNewlines(LexContext.CommandStart);
        if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
          const bg = this.braceGroup();
          return { type: "For", pos, end: bg.end, name, wordlist, body: bg.body };
        }
        const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
        if (!hasDo)
          this.error("expected 'do'", this.tok.getPos());
        if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
          this.error("maximum for nesting depth exceeded", pos);
          const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
          if (closeEnd2 < 0)
            this.error("expected 'done' to close 'for'", this.tok.getPos());
          const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
          return { type: "For", pos, end: end2, name, wordlist, body: this.makeCompoundList([]) };
        }
        this.syntaxDepth++;
        const body = this.doBody(hasDo);
        this.syntaxDepth--;
        this.skipSemi();
        const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
        if (closeEnd < 0)
          this.error("expected 'done' to close 'for'", this.tok.getPos());
        const end = closeEnd >= 0 ? closeEnd : pos;
        return { type: "For", pos, end, name, wordlist, body: this.makeCompoundList(body) };
      }
      // C-style for: (( expr; expr; expr )) [;|NL] do list done | { list }
      cStyleFor(pos) {
        const [initStr, testStr, updateStr, initPos, testPos, updatePos] = this.tok.readCStyleForExprs();
        if (this.tok.peek(LexContext.CommandStart).token === Token.Semi)
          this.tok.next(LexContext.CommandStart);
        this.skipNewlines(LexContext.CommandStart);
        if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
          const bg = this.braceGroup();
          return new ArithmeticForImpl(pos, bg.end, bg.body, initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
        }
        const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
        if (!hasDo)
          this.error("expected 'do'", this.tok.getPos());
        if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
          this.error("maximum for nesting depth exceeded", pos);
          const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
          if (closeEnd2 < 0)
            this.error("expected 'done' to close 'for'", this.tok.getPos());
          const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
          return new ArithmeticForImpl(pos, end2, this.makeCompoundList([]), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
        }
        this.syntaxDepth++;
        const body = this.doBody(hasDo);
        this.syntaxDepth--;
        const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
        if (closeEnd < 0)
          this.error("expected 'done' to close 'for'", this.tok.getPos());
        const end = closeEnd >= 0 ? closeEnd : pos;
        return new ArithmeticForImpl(pos, end, this.makeCompoundList(body), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
      }
      whileClause() {
        return this.whileOrUntil("while");
      }
      untilClause() {
        return this.whileOrUntil("until");
      }
      whileOrUntil(kind) {
        const pos = this.tok.next(LexContext.CommandStart).pos;
        if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
          this.error(`maximum ${kind} nesting depth exceeded`, pos);
          const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
          if (closeEnd2 < 0)
            this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
          const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
          return {
            type: "While",
            pos,
            end: end2,
            kind,
            clause: this.makeCompoundList([]),
            body: this.makeCompoundList([])
          };
        }
        this.syntaxDepth++;
        const clauseCommands = this.list();
        const emptyClausePos = this.emptyListPos(clauseCommands);
        const clause = this.makeCompoundList(clauseCommands);
        this.skipSemi();
        const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
        if (!hasDo)
          this.error("expected 'do'", this.tok.getPos());
        else if (emptyClausePos >= 0)
          this.error(`expected command after '${kind}'`, emptyClausePos);
        const body = this.doBody(hasDo);
        this.skipSemi();
        const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
        if (closeEnd < 0)
          this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
        const end = closeEnd >= 0 ? closeEnd : pos;
        this.syntaxDepth--;
        return { type: "While", pos, end, kind, clause, body: this.makeCompoundList(body) };
      }
      // case_clause := CASE word IN (pattern) list (;; | ;& | ;;&) ... ESAC
      caseClause() {
        const pos = this.tok.next(LexContext.CommandStart).pos;
        const word = this.readRequiredWord("case");
        this.skipNewlines(LexContext.CommandStart);
        if (!this.accept(Token.In, LexContext.CommandStart))
          this.error("expected 'in' after 'case' word", this.tok.getPos());
        this.skipNewlines(LexContext.CasePattern);
        if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
          this.error("maximum case nesting depth exceeded", pos);
          const closeEnd2 = this.tok.skipCompoundBody(Token.Esac);
          if (closeEnd2 < 0)
            this.error("expected 'esac' to close 'case'", this.tok.getPos());
          const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
          return { type: "Case", pos, end: end2, word, items: [] };
        }
        this.syntaxDepth++;
        const items = [];
        let invalid = false;
        let t = this.tok.peek(LexContext.CasePattern).token;
        while (t !== Token.Esac && t !== Token.EOF) {
          const itemPos = this.tok.peek(LexContext.Normal).pos;
          this.accept(Token.LParen, LexContext.Normal);
          const pattern = [];
          let expectWord = true;
          let next = this.tok.peek(LexContext.Normal);
          while (next.token !== Token.RParen && next.token !== Token.EOF) {
            const valid = next.token === (expectWord ? Token.Word : Token.Pipe);
            if (valid)
              expectWord = !expectWord;
            else if (!invalid) {
              this.unexpectedToken(next);
              invalid = true;
            }
            const tok = this.tok.next(LexContext.Normal);
            if (tok.token === Token.Word)
              pattern.push(this.toWord(tok));
            next = this.tok.peek(LexContext.Normal);
          }
          if (expectWord && next.token === Token.RParen && !invalid) {
            this.unexpectedToken(next);
            invalid = true;
          }
          const rparenEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
          const cmds = this.list();
          const bodyPos = rparenEnd >= 0 ? rparenEnd : pattern.length > 0 ? pattern[pattern.length - 1].end : itemPos;
          const itemEnd = cmds.length > 0 ? cmds[cmds.length - 1].end : bodyPos;
          const item = {
            type: "CaseItem",
            pos: itemPos,
            end: itemEnd,
            pattern,
            body: cmds.length > 0 ? this.makeCompoundList(cmds) : { type: "CompoundList", pos: bodyPos, end: bodyPos, commands: [] },
            terminator: void 0
          };
          const after = this.tok.peek(LexContext.CommandStart);
          t = after.token;
          if (t === Token.DoubleSemi || t === Token.SemiAmp || t === Token.DoubleSemiAmp) {
            const termTok = this.tok.next(LexContext.CommandStart);
            item.terminator = CASE_TERMINATORS[termTok.token];
            item.end = termTok.end;
          } else if (t !== Token.Esac && t !== Token.EOF && !invalid) {
            this.unexpectedToken(after);
            invalid = true;
          }
          items.push(item);
          this.skipNewlines(LexContext.CasePattern);
          t = this.tok.peek(LexContext.CasePattern).token;
        }
        const closeEnd = this.acceptEnd(Token.Esac, LexContext.CommandStart);
        if (closeEnd < 0)
          this.error("expected 'esac' to close 'case'", this.tok.getPos());
        const end = closeEnd >= 0 ? closeEnd : pos;
        this.syntaxDepth--;
        return { type: "Case", pos, end, word, items };
      }
      // select_clause := SELECT word [IN word* (';'|NL)] DO list DONE
      selectClause() {
        const pos = this.tok.next(LexContext.CommandStart).pos;
        const name = this.readRequiredWord("select");
        let wordlist;
        this.skipNewlines(LexContext.CommandStart);
        if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
          this.tok.next(LexContext.CommandStart);
          wordlist = [];
          while (this.tok.peek(LexContext.Normal).token === Token.Word) {
            wordlist.push(this.readWord(LexContext.Normal));
          }
        }
        this.skipSemi();
        this.skipNewlines(LexContext.CommandStart);
        if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
          const bg = this.braceGroup();
          return { type: "Select", pos, end: bg.end, name, wordlist, body: bg.body };
        }
        const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
        if (!hasDo)
          this.error("expected 'do'", this.tok.getPos());
        if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
          this.error("maximum select nesting depth exceeded", pos);
          const closeEnd2 = this.tok.skipCompoundBody(Token.Done);
          if (closeEnd2 < 0)
            this.error("expected 'done' to close 'select'", this.tok.getPos());
          const end2 = closeEnd2 >= 0 ? closeEnd2 : pos;
          return { type: "Select", pos, end: end2, name, wordlist, body: this.makeCompoundList([]) };
        }
        this.syntaxDepth++;
        const body = this.doBody(hasDo);
        this.syntaxDepth--;
        this.skipSemi();
        const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
        if (closeEnd < 0)
          this.error("expected 'done' to close 'select'", this.tok.getPos());
        const end = closeEnd >= 0 ? closeEnd : pos;
        return { type: "Select", pos, end, name, wordlist, body: this.makeCompoundList(body) };
      }
      // test_command := [[ test_expr ]]
      testCommand() {
        const pos = this.tok.next(LexContext.CommandStart).pos;
        const expr = this.parseTestOr();
        const closeEnd = this.acceptEnd(Token.DblRBracket, LexContext.TestMode);
        if (closeEnd < 0)
          this.error("expected ']]' to close '[['", this.tok.getPos());
        const end = closeEnd >= 0 ? closeEnd : pos;
        return { type: "TestCommand", pos, end, expression: expr };
      }
      // test_or := test_and ('||' test_and)*
      parseTestOr() {
        const first = this.parseTestAnd();
        if (this.tok.peek(LexContext.TestMode).token !== Token.Or)
          return first;
        const operands = [first];
        do {
          this.tok.next(LexContext.TestMode);
          operands.push(this.parseTestAnd());
        } while (this.tok.peek(LexContext.TestMode).token === Token.Or);
        return {
          type: "TestLogical",
          pos: first.pos,
          end: operands[operands.length - 1].end,
          operator: "||",
          operands
        };
      }
      // test_and := test_not ('&&' test_not)*
      parseTestAnd() {
        const first = this.parseTestNot();
        if (this.tok.peek(LexContext.TestMode).token !== Token.And)
          return first;
        const operands = [first];
        do {
          this.tok.next(LexContext.TestMode);
          operands.push(this.parseTestNot());
        } while (this.tok.peek(LexContext.TestMode).token === Token.And);
        return {
          type: "TestLogical",
          pos: first.pos,
          end: operands[operands.length - 1].end,
          operator: "&&",
          operands
        };
      }
      // test_not := '!' test_not | test_primary
      parseTestNot() {
        let t = this.tok.peek(LexContext.TestMode);
        if (!isTestNegation(t))
          return this.parseTestPrimary();
        const negations = [];
        while (isTestNegation(t)) {
          const bang = this.tok.next(LexContext.TestMode);
          negations.push({ type: "Negation", pos: bang.pos, end: bang.end });
          t = this.tok.peek(LexContext.TestMode);
        }
        const operand = this.parseTestPrimary();
        return { type: "TestNot", pos: negations[0].pos, end: operand.end, negations, operand };
      }
      // test_primary := '(' test_or ')' | unary_op word | word binary_op word | word
      parseTestPrimary() {
        if (this.tok.peek(LexContext.TestMode).token === Token.LParen) {
          const openPos = this.tok.next(LexContext.TestMode).pos;
          if (this.syntaxDepth >= MAX_SYNTAX_NESTING) {
            this.error("maximum test group nesting depth exceeded", openPos);
            const closeEnd2 = this.tok.skipTestGroup();
            if (closeEnd2 < 0)
              this.error("expected ')' to close test group", this.tok.getPos());
            const end2 = closeEnd2 >= 0 ? closeEnd2 : openPos;
            const operand = new WordImpl("", openPos, openPos);
            const expression = {
              type: "TestUnary",
              pos: openPos,
              end: openPos,
              operator: "-n",
              operand
            };
            return { type: "TestGroup", pos: openPos, end: end2, expression };
          }
          this.syntaxDepth++;
          const expr = this.parseTestOr();
          this.syntaxDepth--;
          const closeEnd = this.acceptEnd(Token.RParen, LexContext.TestMode);
          if (closeEnd < 0)
            this.error("expected ')' to close test group", this.tok.getPos());
          const end = closeEnd >= 0 ? closeEnd : openPos;
          return { type: "TestGroup", pos: openPos, end, expression: expr };
        }
        const first = this.tok.next(LexContext.TestMode);
        if (first.token === Token.And || first.token === Token.Or)
          this.unexpectedToken(first);
        const val = first.value;
        const firstPos = first.pos;
        const firstEnd = first.end;
        if (first.keywordEligible && UNARY_TEST_OPS[val] === 1) {
          if (this.tok.peek(LexContext.TestMode).token === Token.Word) {
            const operand2 = this.readTestOperand();
            return {
              type: "TestUnary",
              pos: firstPos,
              end: operand2.end,
              operator: val,
              operand: operand2
            };
          }
          this.error("expected operand after unary test operator", firstEnd);
          const operand = new WordImpl("", firstEnd, firstEnd);
          return { type: "TestUnary", pos: firstPos, end: firstEnd, operator: val, operand };
        }
        const nt = this.tok.peek(LexContext.TestMode);
        if (nt.token === Token.Word && nt.keywordEligible && BINARY_TEST_OPS[nt.value] === 1) {
          const op = this.tok.next(LexContext.TestMode).value;
          let right;
          if (op === "=~") {
            const token = this.tok.readTestRegexWord();
            right = new WordImpl(this.source.slice(token.pos, token.end), token.pos, token.end, this.source, embeddedPartsResolver(this.tok.getSubstitutionContext()), this.depth);
          } else {
            right = this.readTestOperand();
          }
          const left = this.toWordFromPosEnd(first, firstPos, firstEnd);
          return {
            type: "TestBinary",
            pos: firstPos,
            end: right.end,
            operator: op,
            left,
            right
          };
        }
        const w = this.toWordFromPosEnd(first, firstPos, firstEnd);
        return { type: "TestUnary", pos: firstPos, end: w.end, operator: "-n", operand: w };
      }
      // Unquoted `<` and `>` are operators in `[[ ]]`, never operands.
      readTestOperand() {
        const t = this.tok.next(LexContext.TestMode);
        if (t.keywordEligible && (t.value === "<" || t.value === ">"))
          this.error(`unexpected argument '${t.value}' to conditional operator`, t.pos);
        return this.toWord(t);
      }
      // function_def with 'function' keyword
      functionDef() {
        const pos = this.tok.next(LexContext.CommandStart).pos;
        const name = this.readWord(LexContext.FunctionName);
        let body;
        if (this.tok.peek(LexContext.CommandStart).token === Token.LParen) {
          const openPos = this.tok.next(LexContext.CommandStart).pos;
          if (this.tok.peek(LexContext.CommandStart).token === Token.RParen) {
            this.tok.next(LexContext.CommandStart);
            this.skipNewlines(LexContext.CommandStart);
            body = this.commandAsBody();
          } else {
            body = this.withRedirects(this.subshellBody(openPos));
          }
        } else {
          this.skipNewlines(LexContext.CommandStart);
          body = this.commandAsBody();
        }
        return { type: "Function", pos, end: body.end, name, body };
      }
      // simple_command or function_def (word '(' ')' body)
      simpleCommandOrFunction(coproc) {
        const prefix = [];
        const cmdPos = this.tok.peek(LexContext.CommandStart).pos;
        let lastEnd = cmdPos;
        let ctx = LexContext.CommandStart;
        for (; ; ) {
          const t = this.tok.peek(ctx).token;
          if (t === Token.Assignment) {
            const assignment = this.tok.next(ctx);
            lastEnd = assignment.end;
            prefix.push(this.parseAssignment(assignment));
          } else if (t === Token.Redirect) {
            const redirect = this.readRedirect(ctx);
            prefix.push(redirect);
            lastEnd = redirect.end;
          } else {
            break;
          }
          ctx = LexContext.CommandPrefix;
        }
        if (this.tok.peek(LexContext.Normal).token !== Token.Word) {
          return new CommandImpl(cmdPos, lastEnd, void 0, prefix, []);
        }
        const nameToken = this.tok.next(LexContext.Normal);
        const keyword = nameToken.keywordEligible ? nameToken.value : "";
        const name = this.toWord(nameToken);
        ctx = isDeclarationCommand(keyword) ? LexContext.Declaration : keyword === "eval" || keyword === "let" ? LexContext.EvalArgument : LexContext.Normal;
        lastEnd = name.end;
        const suffix = [];
        if (coproc) {
          while (this.tok.peek(LexContext.CommandPrefix).token === Token.Assignment) {
            const token = this.tok.next(LexContext.CommandPrefix);
            const word = ctx === LexContext.Declaration ? this.parseAssignment(token) : this.toWord(token);
            suffix.push(word);
            lastEnd = word.end;
          }
        }
        if (this.tok.peek(ctx).token === Token.LParen && suffix.length === 0) {
          this.tok.next(LexContext.Normal);
          if (this.tok.peek(LexContext.Normal).token === Token.RParen) {
            this.tok.next(LexContext.Normal);
            this.skipNewlines(LexContext.CommandStart);
            const body = this.commandAsBody();
            return {
              type: "Function",
              pos: name.pos,
              end: body.end,
              name,
              body
            };
          }
        }
        for (; ; ) {
          const st = this.tok.peek(ctx).token;
          if (st === Token.Word || st === Token.Assignment) {
            const token = this.tok.next(ctx);
            const w = st === Token.Assignment ? this.parseAssignment(token) : this.toWord(token);
            suffix.push(w);
            lastEnd = w.end;
          } else if (st === Token.Redirect) {
            const redirect = this.readRedirect(ctx);
            suffix.push(redirect);
            lastEnd = redirect.end;
          } else {
            break;
          }
        }
        return new CommandImpl(cmdPos, lastEnd, name, prefix, suffix);
      }
      readRedirect(ctx) {
        const t = this.tok.next(ctx);
        const tPos = t.pos;
        const tEnd = t.end;
        const descriptor = t.fileDescriptor !== void 0 ? { type: "FileDescriptor", pos: tPos, end: t.descriptorEnd, value: t.fileDescriptor } : t.variableName !== void 0 ? { type: "FileDescriptorVariable", pos: tPos, end: t.descriptorEnd, name: t.variableName } : void 0;
        const hasTarget = t.targetEnd > t.targetPos;
        if (!hasTarget)
          this.error("expected redirect target", t.targetPos);
        if (t.value === "<<" || t.value === "<<-") {
          const r = {
            type: "HereDoc",
            pos: tPos,
            end: tEnd,
            operator: t.value,
            descriptor,
            delimiter: hasTarget ? {
              type: "HereDocDelimiter",
              pos: t.targetPos,
              end: t.targetEnd,
              text: this.source.slice(t.targetPos, t.targetEnd),
              value: t.content ?? "",
              quoted: t.delimiterQuoted
            } : void 0,
            body: new HereDocBodyImpl(this.source, tEnd, t.delimiterQuoted, this.depth, this.tok.getSubstitutionContext()),
            closing: void 0
          };
          if (hasTarget)
            this.tok.registerHereDocTarget(r);
          return r;
        }
        const target = hasTarget ? new WordImpl(this.source.slice(t.targetPos, t.targetEnd), t.targetPos, t.targetEnd, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth) : void 0;
        return t.value === "<<<" ? { type: "HereString", pos: tPos, end: tEnd, operator: "<<<", descriptor, target } : { type: "Redirect", pos: tPos, end: tEnd, operator: REDIRECT_OPS[t.value] ?? ">", descriptor, target };
      }
      commandAsBody() {
        const cmd = this.command();
        if (cmd && cmd.type !== "Command" && cmd.type !== "Function" && cmd.type !== "Coproc")
          return cmd;
        this.error("expected compound command as function body", cmd?.pos ?? this.tok.getPos());
        return this.makeCompoundList(cmd ? [this.makeStatement(cmd)] : []);
      }
      readWord(ctx) {
        return this.toWord(this.tok.next(ctx));
      }
      // A missing word stays empty and leaves its token to the rest of the clause.
      readRequiredWord(keyword) {
        const t = this.tok.peek(LexContext.Normal);
        if (t.token === Token.Word)
          return this.toWord(this.tok.next(LexContext.Normal));
        if (t.token !== Token.EOF)
          this.error(`expected word after '${keyword}'`, t.pos);
        return new WordImpl("", t.pos, t.pos);
      }
      toWord(tok) {
        const text = tok.raw ? tok.value : this.source.slice(tok.pos, tok.end);
        const source = tok.raw && tok.keywordEligible ? void 0 : this.source;
        return new WordImpl(text, tok.pos, tok.end, source, source === void 0 ? computeBareWordParts : wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
      }
      toWordFromPosEnd(tok, pos, end) {
        if (tok.pos === pos && tok.end === end)
          return this.toWord(tok);
        return new WordImpl(this.source.slice(pos, end), pos, end, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
      }
      parseAssignment(token) {
        const text = token.raw ? token.value : this.source.slice(token.pos, token.end);
        return new AssignmentImpl(text, token.pos, token.end, this.source, token.assignmentOperatorPos, this.depth, this.tok.getSubstitutionContext());
      }
      makeCompoundList(commands) {
        const p = this.tok.getPos();
        const pos = commands.length > 0 ? commands[0].pos : p;
        const end = commands.length > 0 ? commands[commands.length - 1].end : p;
        return { type: "CompoundList", pos, end, commands };
      }
    };
  }
});

// src/parse/shell-scope.ts
function collectScope(root, source, parent) {
  const allowance = parent?.scope.allowance ?? { chain: 0, characters: CHARACTER_ALLOWANCE, words: WORD_ALLOWANCE };
  const scope = {
    parent,
    allowance,
    globals: /* @__PURE__ */ new Map(),
    locals: /* @__PURE__ */ new Map(),
    functions: new Map(parent?.scope.functions)
  };
  const visit2 = (node, inFunction, depth) => {
    if (depth > NODE_DEPTH_CAP || node.type === "Word") return;
    if (node.type === "Command") return recordCommand(node, scope, source, inFunction);
    if (node.type === "For" || node.type === "Select")
      record(
        scope,
        node.name.value,
        { at: node.pos, inFunction, source, value: void 0, append: false, state: "new" },
        false
      );
    const owner = node.type === "Function" ? node.name.value : inFunction;
    forEachChild(node, (child) => visit2(child, owner, depth + 1));
  };
  visit2(root, void 0, 0);
  return scope;
}
function record(scope, name, value, isLocal) {
  const key = `${value.inFunction}\0${name}`;
  const own = scope.locals.get(key);
  if (own) own.push(value);
  else if (isLocal) scope.locals.set(key, [value]);
  else {
    const known3 = scope.globals.get(name);
    if (known3) known3.push(value);
    else scope.globals.set(name, [value]);
  }
}
function recordCommand(node, scope, source, inFunction) {
  const name = node.name?.value;
  const base = { inFunction, source, state: "new" };
  const assign = (item, isLocal) => {
    const value = item.index ? void 0 : item.value;
    record(scope, item.name, { ...base, at: item.pos, value, append: item.append ?? false }, isLocal);
  };
  if (name === void 0) {
    for (const item of node.prefix) if (item.type === "Assignment") assign(item, false);
  } else if (DECLARERS2.has(name)) {
    const isGlobal = node.args.some((word) => word.type === "Word" && /^-\w*g/.test(word.value));
    const isLocal = inFunction !== void 0 && !isGlobal && name !== "export" && name !== "readonly";
    for (const item of node.args) {
      if (item.type === "Assignment") assign(item, isLocal);
      else if (isLocal && /^\w+$/.test(item.value)) {
        const key = `${inFunction}\0${item.value}`;
        if (!scope.locals.has(key)) scope.locals.set(key, []);
      }
    }
  } else if (READERS2.has(name) || name === "printf") {
    const words3 = node.args.flatMap((word) => word.type === "Word" ? [word.value] : []);
    const names = name === "printf" ? words3[0] === "-v" ? words3.slice(1, 2) : [] : words3.filter((word) => /^[A-Za-z_]\w*$/.test(word));
    for (const variable of names)
      record(scope, variable, { ...base, at: node.pos, value: void 0, append: false }, false);
  }
}
function valuesOf(scope, inFunction, name) {
  return scope.locals.get(`${inFunction}\0${name}`) ?? scope.globals.get(name) ?? [];
}
function spellValue(value, scope) {
  if (value.state === "busy" || scope.allowance.chain > CHAIN_CAP) return void 0;
  if (value.state !== "new") return value.state.word;
  if (value.value?.type !== "Word" || value.append) return void 0;
  value.state = "busy";
  scope.allowance.chain++;
  try {
    const word = spellWord(value.value, value.source, lookupIn(scope, value.inFunction));
    value.state = { word };
    return word;
  } finally {
    scope.allowance.chain--;
    if (value.state === "busy") value.state = "new";
  }
}
function lookupIn(scope, inFunction) {
  return (name, at2) => {
    const values = valuesOf(scope, inFunction, name);
    const [first] = values;
    if (!first)
      return scope.parent && lookupIn(scope.parent.scope, scope.parent.inFunction)(name, Number.POSITIVE_INFINITY);
    if (values.length > ASSIGNMENT_CAP || scope.allowance.characters < 0) return void 0;
    if (first.inFunction === inFunction && first.at >= at2) return void 0;
    const word = spellValue(first, scope);
    if (!word) return void 0;
    scope.allowance.characters -= word.text.length;
    if (values.some((other) => other !== first && spellValue(other, scope)?.text !== word.text)) return void 0;
    if (word.constant) return word;
    const varies = word.computed || word.text === "" || word.variables.some((variable) => POSITIONAL.test(variable));
    return varies || values.length > 1 ? void 0 : word;
  };
}
function elementsOf(scope, inFunction, name) {
  const values = valuesOf(scope, inFunction, name);
  if (values.length > ASSIGNMENT_CAP || scope.allowance.words < 0) return void 0;
  const filled = values.filter(({ value }) => value?.type !== "ArrayValue" || value.elements.length > 0);
  if (filled.length === 0) return values.length > 0 ? [] : void 0;
  if (filled.filter(({ append }) => !append).length > 1) return void 0;
  const words3 = [];
  for (const { value, source, inFunction: owner, state } of filled) {
    if (value?.type !== "ArrayValue" || state === "busy") return void 0;
    for (const element of value.elements.slice(0, ELEMENT_CAP))
      words3.push(spellWord(element, source, lookupIn(scope, owner)));
  }
  scope.allowance.words -= words3.length;
  return words3.slice(0, ELEMENT_CAP);
}
function wrapperIn(scope, inFunction, name) {
  const texts2 = valuesOf(scope, inFunction, name).slice(0, ASSIGNMENT_CAP).map((value) => spellValue(value, scope));
  if (texts2.some((word) => !word?.constant)) return void 0;
  const filled = new Set(texts2.flatMap((word) => word?.text.trim() ? [word.text.trim()] : []));
  const [only] = filled;
  return filled.size === 1 && only !== void 0 && isWrapper(baseName(only.split(/\s/, 1)[0] ?? "")) ? only : void 0;
}
function expandWords(nodes, source, scope, inFunction) {
  const lookup = lookupIn(scope, inFunction);
  return nodes.flatMap((node) => {
    const word = spellWord(node, source, lookup);
    const { lone } = word;
    if (!lone) return [word];
    if (lone.all) {
      const elements = elementsOf(scope, inFunction, lone.name);
      return elements ?? [word];
    }
    if (lone.quoted) return [word];
    if (word.constant) return splitWord(word, word.text);
    const wrapper = wrapperIn(scope, inFunction, lone.name) ?? (/sudo/i.test(lone.name) ? "sudo" : void 0);
    return wrapper === void 0 ? [word] : splitWord({ ...word, constant: true }, wrapper);
  });
}
function splitWord(word, text) {
  return text.split(/\s+/).flatMap((part) => part === "" ? [] : [madeWord(part, word)]);
}
function listVariables(scope) {
  const variables = /* @__PURE__ */ new Map();
  const add = (name, values) => {
    const known3 = variables.get(name) ?? [];
    for (const value of values) {
      const word = spellValue(value, scope);
      known3.push(word?.constant ? toShellWord(word) : void 0);
    }
    variables.set(name, known3);
  };
  for (const [name, values] of scope.globals) add(name, values);
  for (const [key, values] of scope.locals) if (values.length > 0) add(key.slice(key.indexOf("\0") + 1), values);
  return variables;
}
var DECLARERS2, READERS2, NODE_DEPTH_CAP, CHAIN_CAP, ELEMENT_CAP, ASSIGNMENT_CAP, CHARACTER_ALLOWANCE, WORD_ALLOWANCE, POSITIONAL;
var init_shell_scope = __esm({
  "src/parse/shell-scope.ts"() {
    "use strict";
    init_parser2();
    init_shell_program();
    init_shell_word();
    init_shell_wrappers();
    DECLARERS2 = /* @__PURE__ */ new Set(["local", "declare", "typeset", "export", "readonly"]);
    READERS2 = /* @__PURE__ */ new Set(["read", "mapfile", "readarray", "getopts"]);
    NODE_DEPTH_CAP = 400;
    CHAIN_CAP = 20;
    ELEMENT_CAP = 200;
    ASSIGNMENT_CAP = 50;
    CHARACTER_ALLOWANCE = 4e6;
    WORD_ALLOWANCE = 5e4;
    POSITIONAL = /^(?:\d+|[@*])$/;
  }
});

// src/parse/shell-functions.ts
function collectFunctions(root, source, scope) {
  const visit2 = (node, depth) => {
    if (depth > NODE_DEPTH_CAP || node.type === "Word") return;
    if (node.type === "Function") {
      const name = node.name.value;
      const quiet = onlyPrints(node.body, scope.functions);
      scope.functions.set(name, { passesAfter: findPassing(node.body, source, scope, name), quiet });
    }
    forEachChild(node, (child) => visit2(child, depth + 1));
  };
  visit2(root, 0);
}
function findPassing(body, source, scope, name) {
  let shifts = 0;
  let found2;
  const read = (node, inLoop) => {
    const first = node.args[0];
    if (node.name?.value === "shift" && !inLoop) shifts += first?.type === "Word" ? Number(first.value) || 0 : 1;
    if (found2 !== void 0 || !node.name || !/[@*]/.test(source.text.slice(node.pos, node.end))) return;
    const words3 = [node.name, ...node.args.flatMap((word) => word.type === "Word" ? [word] : [])];
    const peeled = peelWrappers(expandWords(words3, source, scope, name)).words;
    const runs = peeled[0]?.text === "eval" ? peeled[1] : peeled[0];
    if (runs?.lone && /^[@*]$/.test(runs.lone.name)) found2 = shifts + runs.lone.skip;
  };
  const visit2 = (node, inLoop, depth) => {
    if (depth > NODE_DEPTH_CAP || node.type === "Word" || node.type === "Function") return;
    if (node.type === "Command") return read(node, inLoop);
    const loops = inLoop || LOOPS.has(node.type);
    forEachChild(node, (child) => visit2(child, loops, depth + 1));
  };
  visit2(body, false, 0);
  return found2;
}
function onlyPrints(root, functions) {
  let printed = 0;
  const visit2 = (node, depth) => {
    if (depth > NODE_DEPTH_CAP) return false;
    if (node.type === "Command") {
      const name = node.name?.value ?? "";
      if (!PRINTERS.has(name) && !functions.get(name)?.quiet) return false;
      printed++;
      return true;
    }
    if (node.type === "Redirect" || node.type === "HereDoc" || node.type === "HereString") return true;
    let all = true;
    forEachChild(node, (child) => {
      all &&= visit2(child, depth + 1);
    });
    return all;
  };
  return visit2(root, 0) && printed > 0;
}
var PRINTERS, LOOPS;
var init_shell_functions = __esm({
  "src/parse/shell-functions.ts"() {
    "use strict";
    init_parser2();
    init_shell_scope();
    init_shell_wrappers();
    PRINTERS = /* @__PURE__ */ new Set(["echo", "printf", "true", ":", "cat", "logger", "local", "date"]);
    LOOPS = /* @__PURE__ */ new Set(["While", "For", "Select", "Case"]);
  }
});

// src/parse/shell-heredoc.ts
function readHeredoc(node, source) {
  const { pos, end } = node.body;
  const quoted = node.delimiter?.quoted ?? false;
  const dropsTabs = node.operator === "<<-";
  const { shown } = source;
  const runs = [];
  let text = "";
  let from = pos;
  const keep = (until, next) => {
    if (until > from) runs.push({ at: text.length, file: from, length: until - from });
    text += shown.slice(from, until);
    from = next;
  };
  const skipTabs = (start) => {
    let at2 = start;
    while (at2 < end && shown[at2] === "	") at2++;
    return at2;
  };
  if (dropsTabs) from = skipTabs(pos);
  for (let at2 = from; at2 < end; at2++) {
    const unit = shown[at2];
    if (unit === "\n" && dropsTabs) {
      keep(at2 + 1, skipTabs(at2 + 1));
      at2 = from - 1;
    } else if (unit === "\\" && !quoted) {
      const next = shown[at2 + 1] ?? "";
      if (next === "\n") keep(at2, at2 + 2);
      else if (ESCAPED2.has(next)) keep(at2, at2 + 1);
      at2++;
    }
  }
  keep(end, end);
  return { text, map: composeMaps(runs, source.map) };
}
var ESCAPED2;
var init_shell_heredoc = __esm({
  "src/parse/shell-heredoc.ts"() {
    "use strict";
    init_offset_map();
    ESCAPED2 = /* @__PURE__ */ new Set(["$", "`", "\\"]);
  }
});

// src/parse/shell-redirect.ts
function readRedirects(nodes, context) {
  const lookup = lookupIn(context.scope, context.owner);
  return nodes.flatMap((node) => {
    const descriptor = node.descriptor?.type === "FileDescriptor" ? String(node.descriptor.value) : "";
    const operator = `${descriptor}${node.operator}`;
    if (node.type !== "HereDoc")
      return node.target ? [{ operator, target: toShellWord(spellWord(node.target, context.source, lookup)) }] : [];
    const { pos, end, parts } = node.body;
    const constant = node.delimiter?.quoted === true || !parts?.some(({ type }) => type !== "Literal");
    const variables = (parts ?? []).flatMap(
      (part) => part.type === "ParameterExpansion" ? [part.parameter] : part.type === "SimpleExpansion" ? [part.text.slice(1)] : []
    );
    return [
      {
        operator,
        target: {
          text: context.source.shown.slice(pos, end),
          span: placeOf(context.source, pos, end),
          constant,
          variables: [...new Set(variables)]
        }
      }
    ];
  });
}
function inputOf(nodes, context) {
  for (const node of nodes.toReversed()) {
    if (node.type === "HereDoc") return readHeredoc(node, context.source);
    if (node.type === "HereString" && node.target) {
      const word = spellWord(node.target, context.source, lookupIn(context.scope, context.owner));
      return word.constant ? { text: word.text, map: mapOf(word) } : void 0;
    }
  }
  return void 0;
}
var init_shell_redirect = __esm({
  "src/parse/shell-redirect.ts"() {
    "use strict";
    init_shell_heredoc();
    init_shell_scope();
    init_shell_source();
    init_shell_word();
  }
});

// src/parse/shell-substitution.ts
function consumerOf(part, start, commands) {
  const how = part.type === "ProcessSubstitution" ? "process-substitution" : "argument";
  const runner = commands.find(({ program }) => program?.word?.span.start === start);
  if (runner) return { name: runner.name, how };
  const [outer] = commands;
  if (!outer || outer.name === "") return void 0;
  const readsIt = outer.redirects.some(({ operator, target }) => operator.endsWith("<") && target.span.start === start);
  if (outer.program && !RUNS_TEXT.has(outer.name))
    return outer.program.from === "input" && readsIt ? { name: outer.name, how } : void 0;
  return { name: outer.name, how };
}
function findSubstitutions(root) {
  if (root.type === "Word" && (!/[`(]/.test(root.text) || !root.parts)) return [];
  const found2 = [];
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === "CommandExpansion" || node.type === "ProcessSubstitution") found2.push(node);
    else if (node.type !== "Script") {
      const children = [];
      forEachChild(node, (child) => children.push(child));
      for (const child of children.toReversed()) pending.push(child);
    }
  }
  return found2;
}
var RUNS_TEXT;
var init_shell_substitution = __esm({
  "src/parse/shell-substitution.ts"() {
    "use strict";
    init_parser2();
    RUNS_TEXT = /* @__PURE__ */ new Set(["eval", "source", "."]);
  }
});

// src/parse/shell-test.ts
function wordsOfTest(node, context) {
  const { source } = context;
  const lookup = lookupIn(context.scope, context.owner);
  const made = (text, at2) => ({
    text,
    span: placeOf(source, at2, at2 + text.length),
    constant: true,
    variables: [],
    source,
    pieces: [{ at: 0, file: at2, length: text.length }],
    lone: void 0,
    computed: false
  });
  const words3 = [made("[[", node.pos)];
  const pending = [node.expression];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.type === "TestUnary") words3.push(made(next.operator, next.pos), spellWord(next.operand, source, lookup));
    else if (next.type === "TestBinary") {
      const operator = Math.max(source.text.indexOf(next.operator, next.left.end), next.left.end);
      words3.push(
        spellWord(next.left, source, lookup),
        made(next.operator, operator),
        spellWord(next.right, source, lookup)
      );
    } else if (next.type === "TestLogical") pending.push(...next.operands.toReversed());
    else if (next.type === "TestNot") pending.push(next.operand);
    else pending.push(next.expression);
  }
  return words3;
}
var init_shell_test = __esm({
  "src/parse/shell-test.ts"() {
    "use strict";
    init_shell_scope();
    init_shell_source();
    init_shell_word();
  }
});

// src/parse/shell-walk.ts
function readShellText(placed, outer, recorder) {
  const source = openSource(placed.text, placed.map);
  const root = parse2(source.text);
  if (outer.level === 0) recorder.faults += root.errors?.length ?? 0;
  const parent = outer.scope && { scope: outer.scope, inFunction: outer.owner };
  const scope = collectScope(root, source, parent);
  const context = { ...outer, source, scope, owner: void 0 };
  collectFunctions(root, source, scope);
  walk(root, context, recorder, 0);
  return context;
}
function walk(node, context, recorder, depth) {
  if (depth > DEPTH_CAP2) {
    recorder.cut = true;
    return;
  }
  switch (node.type) {
    case "Script":
    case "CompoundList":
      for (const statement of node.commands) walk(statement, context, recorder, depth + 1);
      return;
    case "Statement":
      recorder.statements++;
      return walk(node.command, context, recorder, depth + 1);
    case "Command":
      return walkCommand(node, context, recorder, depth);
    default:
      return walkCompound(node, context, recorder, depth);
  }
}
function walkCompound(node, context, recorder, depth) {
  const down = (child, changed) => {
    if (child) walk(child, changed ? { ...context, ...changed } : context, recorder, depth + 1);
  };
  switch (node.type) {
    case "AndOr":
      return walkChain(node, context, down);
    case "Pipeline":
      return walkPipeline(node, context, recorder, down);
    case "Redirected":
      down(node.command, { redirects: [...readRedirects(node.redirects, context), ...context.redirects] });
      return walkSubstitutions(node.redirects, context, recorder, depth, () => void 0);
    case "If":
      return walkIf(node, context, down);
    case "While":
      down(node.clause, { tested: true });
      return down(node.body);
    case "Function":
      return down(node.body, {
        owner: node.name.value,
        inFunction: node.name.value,
        tested: false,
        ignored: false,
        stage: void 0,
        consumer: void 0,
        redirects: []
      });
    case "TestCommand":
      recordCall(readyCall(wordsOfTest(node, context), placeOf(context.source, node.pos, node.end)), context, recorder);
      return walkSubstitutions([node.expression], context, recorder, depth, () => ({ name: "[[", how: "argument" }));
    case "For":
    case "Select":
      walkSubstitutions(node.wordlist ?? [], context, recorder, depth, () => ({ name: "for", how: "argument" }));
      return down(node.body);
    case "Case":
      walkSubstitutions([node.word], context, recorder, depth, () => ({ name: "case", how: "argument" }));
      for (const item of node.items) down(item.body);
      return;
    case "ArithmeticFor":
    case "Subshell":
    case "BraceGroup":
    case "Coproc":
      return down(node.body);
    case "ArithmeticCommand":
      return walkSubstitutions([node], context, recorder, depth, () => void 0);
    default:
  }
}
function walkChain(node, context, down) {
  let ignored = context.ignored;
  const ignoredAt = node.commands.map(() => false);
  for (let at2 = node.commands.length - 1; at2 >= 0; at2--) {
    ignoredAt[at2] = ignored;
    const command = node.commands[at2];
    if (at2 > 0 && node.operators[at2 - 1] === "||" && command && onlyPrints(command, context.scope.functions))
      ignored = true;
  }
  const last = node.commands.length - 1;
  for (const [at2, command] of node.commands.entries())
    down(command, { tested: context.tested || at2 < last, ignored: ignoredAt[at2] ?? false });
}
function walkIf(node, context, down) {
  const [clause, ...more] = node.clause.commands;
  const negated = more.length === 0 && clause?.command.type === "Pipeline" && clause.command.prefixes.some(({ type }) => type === "Negation");
  const ignored = negated && !node.else && node.elif.length === 0 && onlyPrints(node.then, context.scope.functions);
  down(node.clause, { tested: true, ignored: context.ignored || ignored });
  down(node.then);
  for (const branch of node.elif) {
    down(branch.clause, { tested: true });
    down(branch.then);
  }
  down(node.else);
}
function walkPipeline(node, context, recorder, down) {
  if (node.commands.length === 1) return down(node.commands[0]);
  const pipeline = recorder.pipelines++;
  for (const [position, command] of node.commands.entries()) down(command, { stage: { pipeline, position } });
  const [first] = node.commands;
  const text = first?.type === "Command" && first.name?.value === "cat" ? inputOf(first.redirects, context) : void 0;
  const runner = node.commands.slice(1).find((command) => command.type === "Command" && readsShell(command, context));
  if (text && runner) readNested(text, context, recorder);
}
function readsShell(node, context) {
  const [name, ...words3] = peelWrappers(expandWords(wordsOf(node), context.source, context.scope, context.owner)).words;
  return name !== void 0 && /^(?:ba|da|z)?sh$/.test(name.text) && readProgram(name.text, words3)?.from === "input";
}
function wordsOf(node) {
  return [...node.name ? [node.name] : [], ...node.args.flatMap((word) => word.type === "Word" ? [word] : [])];
}
function walkCommand(node, context, recorder, depth) {
  const { source } = context;
  const heads = node.name ? expandWords([node.name], source, context.scope, context.owner) : [];
  const parts = once(() => readParts(node, heads, context));
  const isBare = heads.length === 0 && parts().words.length === 0;
  const hasRedirects = node.redirects.length > 0;
  const call = {
    head: heads[0] ?? parts().words[0],
    words: () => parts().words,
    assigned: () => parts().assigned,
    redirects: hasRedirects ? readRedirects(node.redirects, context) : NO_REDIRECTS,
    input: hasRedirects ? once(() => inputOf(node.redirects, context)) : nothing,
    span: placeOf(source, node.pos, node.end)
  };
  if (isBare && parts().assigned.length === 0) {
    const input = call.input();
    if (input) return readNested(input, context, recorder);
    if (!hasRedirects) return;
  }
  if (node.name?.text === "$( )" && heads.length === 1 && parts().words.length === 1) return;
  const commands = recordCall(call, context, recorder);
  if (!/[`(]/.test(source.text.slice(node.pos, node.end)) && !hasRedirects) return;
  const roots = [...node.name ? [node.name] : [], ...node.prefix, ...node.suffix];
  walkSubstitutions(
    roots,
    context,
    recorder,
    depth,
    (part, word) => consumerOf(part, placeOf(source, word.pos, word.end).start, commands)
  );
}
function readParts(node, heads, { source, scope, owner }) {
  const words3 = [...heads];
  const assigned = [];
  for (const item of [...node.prefix, ...node.args]) {
    if (item.type === "Word") words3.push(...expandWords([item], source, scope, owner));
    if (item.type !== "Assignment") continue;
    const value = item.value.type === "Word" ? spellWord(item.value, source, lookupIn(scope, owner)) : void 0;
    const place = placeOf(source, item.pos, item.end);
    const unknown = {
      text: item.text.slice(item.name.length + 1),
      span: place,
      constant: false,
      variables: [],
      source,
      pieces: [],
      lone: void 0,
      computed: false
    };
    const known3 = value ?? unknown;
    assigned.push({ name: item.name, value: known3 });
    if (!node.prefix.includes(item))
      words3.push({ ...known3, text: `${item.name}=${known3.text}`, span: place, pieces: [], lone: void 0 });
  }
  return { words: words3, assigned };
}
function walkSubstitutions(roots, context, recorder, depth, findConsumer) {
  for (const root of roots) {
    for (const part of findSubstitutions(root)) {
      const { script } = part;
      if (!script) continue;
      if (context.level === 0) recorder.faults += script.errors?.length ?? 0;
      const source = script.source === void 0 ? context.source : openDecoded(script.source, placeOf(context.source, part.pos, part.end));
      const isOutput = part.type === "ProcessSubstitution" && part.operator === ">";
      const consumer = isOutput ? void 0 : findConsumer(part, root);
      walk(
        script,
        {
          ...context,
          source,
          consumer,
          substituted: !isOutput,
          stage: void 0,
          redirects: [],
          tested: false,
          ignored: false
        },
        recorder,
        depth + SUBSTITUTION_DEPTH
      );
    }
  }
}
var DEPTH_CAP2, SUBSTITUTION_DEPTH, NO_REDIRECTS, nothing;
var init_shell_walk = __esm({
  "src/parse/shell-walk.ts"() {
    "use strict";
    init_parser2();
    init_shell_functions();
    init_shell_program();
    init_shell_call();
    init_shell_record();
    init_shell_redirect();
    init_shell_scope();
    init_shell_source();
    init_shell_substitution();
    init_shell_test();
    init_shell_word();
    init_shell_wrappers();
    DEPTH_CAP2 = 100;
    SUBSTITUTION_DEPTH = 6;
    NO_REDIRECTS = [];
    nothing = () => void 0;
  }
});

// src/parse/shell.ts
function foundShell(source) {
  const given = [...source.given?.values() ?? []].map(({ text }) => text);
  return { text: [source.text, ...given].join("\n"), read: () => parseShell(source) };
}
function foundExec(...exec) {
  const [words3, assigned] = exec;
  const text = [...words3.map((word) => word.text), ...assigned.map((one) => `${one.name}=${one.text}`)].join("\n");
  return { text, read: () => readExec(...exec) };
}
function openRecorder() {
  const recorder = {
    commands: [],
    code: [],
    pipelines: 0,
    statements: 0,
    faults: 0,
    cut: false,
    readText: (placed, context) => {
      readShellText(placed, context, recorder);
    }
  };
  return recorder;
}
function parseShell({
  text,
  map = straightMap(text.length),
  carrier,
  unit,
  events,
  given
}) {
  const recorder = openRecorder();
  const span = toFileSpan(map, { start: 0, end: text.length });
  const place = { carrier, unit, span, ...events ? { events } : {} };
  const outer = given && given.size > 0 ? { ...ROOT, scope: openScope(given) } : ROOT;
  return guard(recorder, place, () => readShellText({ text, map }, outer, recorder).scope);
}
function openScope(given) {
  const source = openSource("", []);
  const scope = collectScope({ type: "Script", pos: 0, end: 0, shebang: void 0, commands: [] }, source);
  for (const [name, word] of given)
    scope.globals.set(name, [
      { at: 0, inFunction: void 0, source, value: void 0, append: false, state: { word: spellExec(word) } }
    ]);
  return scope;
}
function readExec(words3, assigned, carrier, unit) {
  const recorder = openRecorder();
  const spelled = words3.map(spellExec);
  const span = { start: spelled[0]?.span.start ?? 0, end: Math.max(0, ...spelled.map((word) => word.span.end)) };
  return guard(recorder, { carrier, unit, span }, () => {
    const source = openSource("", []);
    const scope = collectScope({ type: "Script", pos: 0, end: 0, shebang: void 0, commands: [] }, source);
    const environment = assigned.map((word) => ({ name: word.name, value: spellExec(word) }));
    if (spelled.length > 0)
      recordCall(readyCall(spelled, span, environment), { ...ROOT, source, scope, owner: void 0 }, recorder);
    return scope;
  });
}
function spellExec({ text, map }) {
  const variables = [...text.matchAll(EXPANSION)].flatMap(([, name]) => name === void 0 ? [] : [name]);
  return {
    text,
    span: toFileSpan(map, { start: 0, end: text.length }),
    constant: variables.length === 0 && !text.includes("${{"),
    variables: [...new Set(variables)],
    source: { text, shown: text, map },
    pieces: [{ at: 0, file: 0, length: text.length }],
    lone: void 0,
    computed: false
  };
}
function guard(recorder, place, read) {
  const problems = [];
  let scope;
  try {
    scope = read();
  } catch {
    problems.push(
      "Shell text could not be read to its end: it nests too deep for the parser; simplify it, or review it by hand."
    );
  }
  if (recorder.faults > 0)
    problems.push("Shell text has a syntax error; the commands that could be read were scanned.");
  if (recorder.cut)
    problems.push(
      "Shell text nests too deep or has too many commands; the first of them were scanned, the rest was left out."
    );
  const { commands, code } = recorder;
  const readVariables2 = once(() => scope ? listVariables(scope) : /* @__PURE__ */ new Map());
  return {
    script: {
      ...place,
      commands,
      code,
      get variables() {
        return readVariables2();
      }
    },
    problems
  };
}
var ROOT, EXPANSION;
var init_shell = __esm({
  "src/parse/shell.ts"() {
    "use strict";
    init_offset_map();
    init_shell_call();
    init_shell_record();
    init_shell_scope();
    init_shell_source();
    init_shell_walk();
    ROOT = {
      inFunction: void 0,
      tested: false,
      ignored: false,
      substituted: false,
      consumer: void 0,
      stage: void 0,
      redirects: [],
      wrappers: [],
      runsAs: void 0,
      level: 0
    };
    EXPANSION = /\$\{?(\w+)|\$\(\w+\)/g;
  }
});

// src/parse/embedded-container.ts
function* findComposeScripts(root) {
  for (const { key, value: service } of entriesOf(valueAt(root, "services"))) {
    yield* readStart(valueAt(service, "entrypoint"), valueAt(service, "command"), "compose", key, unescapeDollars);
  }
}
function* findContainerScripts(root) {
  for (const map of mapsBelow(root)) {
    for (const { key, value } of map.entries) {
      if (key !== "containers" && key !== "initContainers") continue;
      for (const container of itemsOf(value))
        yield* readStart(
          valueAt(container, "command"),
          valueAt(container, "args"),
          "image-start",
          void 0,
          (placed) => placed
        );
    }
  }
}
function* readStart(entrypoint, command, carrier, unit, unescape) {
  const halves = [entrypoint, command].map((node) => readHalf(node, unescape));
  const words3 = halves.flatMap((half) => half ?? []);
  if (words3.length > 0) yield foundExec(words3, [], carrier, unit);
  for (const [index, node] of [entrypoint, command].entries()) {
    const text = halves[index] ? void 0 : textOf(node);
    if (text) yield foundShell({ ...unescape(text), carrier, unit });
  }
}
function readHalf(node, unescape) {
  if (node?.type === "list") {
    return node.items.flatMap((item) => {
      const placed2 = textOf(item);
      return placed2 ? [unescape(placed2)] : [];
    });
  }
  const placed = textOf(node);
  if (!placed || /["'\\|&;<>()`#*]|\$\(/.test(placed.text)) return void 0;
  const { text, map } = unescape(placed);
  return [...text.matchAll(/\S+/g)].map((found2) => ({
    text: found2[0],
    map: sliceMap(map, found2.index, found2.index + found2[0].length)
  }));
}
function unescapeDollars(placed) {
  if (!placed.text.includes("$$")) return placed;
  let text = "";
  let from = 0;
  const runs = [];
  const keep = (until) => {
    if (until > from) runs.push({ at: text.length, file: from, length: until - from });
    text += placed.text.slice(from, until);
  };
  for (let at2 = placed.text.indexOf("$$"); at2 !== -1; at2 = placed.text.indexOf("$$", from + 1)) {
    keep(at2);
    from = at2 + 1;
  }
  keep(placed.text.length);
  const map = composeMaps(runs, placed.map);
  return { text, map };
}
var init_embedded_container = __esm({
  "src/parse/embedded-container.ts"() {
    "use strict";
    init_data_read();
    init_offset_map();
    init_shell();
  }
});

// src/parse/embedded-dockerfile.ts
function* findDockerfileScripts({ instructions, stages }) {
  const foreign = /* @__PURE__ */ new Set();
  const defaults = /* @__PURE__ */ new Map();
  let given = /* @__PURE__ */ new Map();
  for (const instruction of instructions) {
    if (instruction.keyword === "FROM") given = /* @__PURE__ */ new Map();
    giveConstants(instruction, instruction.stage < 0 ? defaults : given, defaults);
    if (instruction.keyword === "SHELL" && /powershell|pwsh|cmd/i.test(instruction.exec?.[0]?.text ?? ""))
      foreign.add(instruction.stage);
    const unit = stages[instruction.stage]?.unit;
    if (instruction.keyword === "RUN" && !foreign.has(instruction.stage)) {
      if (instruction.shell) yield foundShell({ ...instruction.shell, carrier: "image-build", unit, given });
      else if (instruction.exec) yield foundExec(execWords(instruction), [], "image-build", unit);
    }
  }
  const starts = groupByStage(instructions.filter(({ keyword }) => STARTS.has(keyword)));
  for (const { index, unit } of stages) yield* findStart(starts.get(index) ?? [], unit);
}
function giveConstants({ keyword, pairs }, given, defaults) {
  if (keyword !== "ARG" && keyword !== "ENV") return;
  for (const { name, value } of pairs) {
    const known3 = value ? /^[\w./:@+-]+$/.test(value.text) && toExecWord(value) : defaults.get(name.text);
    if (known3) given.set(name.text, known3);
    else given.delete(name.text);
  }
}
function groupByStage(instructions) {
  const groups = /* @__PURE__ */ new Map();
  for (const instruction of instructions) {
    const group = groups.get(instruction.stage);
    if (group) group.push(instruction);
    else groups.set(instruction.stage, [instruction]);
  }
  return groups;
}
function* findStart(instructions, unit) {
  const entrypoint = instructions.findLast(({ keyword }) => keyword === "ENTRYPOINT");
  const command = instructions.findLast(({ keyword }) => keyword === "CMD");
  const first = entrypoint ?? command;
  if (first?.shell) yield foundShell({ ...first.shell, carrier: "image-start", unit });
  else if (first?.exec) {
    const rest = entrypoint && command?.exec ? execWords(command) : [];
    yield foundExec([...execWords(first), ...rest], [], "image-start", unit);
  }
}
function execWords({ exec = [] }) {
  return exec.map(toExecWord);
}
function toExecWord({ text, span }) {
  return { text, map: straightMap(span.end - span.start, span.start) };
}
var STARTS;
var init_embedded_dockerfile = __esm({
  "src/parse/embedded-dockerfile.ts"() {
    "use strict";
    init_offset_map();
    init_shell();
    STARTS = /* @__PURE__ */ new Set(["ENTRYPOINT", "CMD"]);
  }
});

// src/parse/embedded-tools.ts
function* findPackageScripts(root) {
  for (const { value } of entriesOf(valueAt(root, "scripts"))) {
    const text = textOf(value);
    if (text) yield foundShell({ ...text, carrier: "package-script" });
  }
}
function* findHookScripts(root) {
  const hooks = valueAt(root, "hooks");
  const commands = [
    ...hooks ? [...mapsBelow(hooks)].map((map) => valueAt(map, "command")) : [],
    valueAt(root, "statusLine", "command")
  ];
  for (const node of [...commands, ...COMMAND_SETTINGS.map((key) => valueAt(root, key))]) {
    const text = textOf(node);
    if (text) yield foundShell({ ...text, carrier: "hook" });
  }
}
function* findServerScripts(root) {
  const places = [
    valueAt(root, "mcpServers"),
    valueAt(root, "servers"),
    valueAt(root, "mcp", "servers"),
    valueAt(root, "context_servers")
  ];
  for (const { key, value: server } of places.flatMap(entriesOf)) {
    const command = textOf(valueAt(server, "command"));
    if (!command) continue;
    const rest = itemsOf(valueAt(server, "args")).flatMap((item) => textOf(item) ?? []);
    const environment = entriesOf(valueAt(server, "env")).flatMap((entry) => {
      const text = textOf(entry.value);
      return text ? [{ ...text, name: entry.key }] : [];
    });
    if (rest.length === 0 && /\s/.test(command.text.trim()))
      yield foundShell({ ...command, carrier: "mcp-server", unit: key });
    else yield foundExec([command, ...rest], environment, "mcp-server", key);
  }
}
function* findDevcontainerScripts(root) {
  for (const key of LIFECYCLE) {
    const value = valueAt(root, key);
    const nodes = value?.type === "map" ? value.entries.map((entry) => entry.value) : value ? [value] : [];
    for (const node of nodes) {
      const text = textOf(node);
      if (text) yield foundShell({ ...text, carrier: "hook" });
      const words3 = itemsOf(node).flatMap((item) => textOf(item) ?? []);
      if (words3.length > 0) yield foundExec(words3, [], "hook", void 0);
    }
  }
}
var COMMAND_SETTINGS, LIFECYCLE;
var init_embedded_tools = __esm({
  "src/parse/embedded-tools.ts"() {
    "use strict";
    init_data_read();
    init_shell();
    COMMAND_SETTINGS = ["apiKeyHelper", "awsAuthRefresh", "awsCredentialExport", "otelHeadersHelper"];
    LIFECYCLE = [
      "initializeCommand",
      "onCreateCommand",
      "updateContentCommand",
      "postCreateCommand",
      "postStartCommand",
      "postAttachCommand"
    ];
  }
});

// src/parse/embedded-workflow.ts
function* findWorkflowScripts(root) {
  const events = readEvents(valueAt(root, "on"));
  const common = shellOf(valueAt(root, "defaults", "run"));
  for (const { key, value: job } of entriesOf(valueAt(root, "jobs"))) {
    const runner = textOf(valueAt(job, "runs-on"))?.text ?? "";
    const shell = shellOf(valueAt(job, "defaults", "run")) ?? common ?? (/windows/i.test(runner) ? "pwsh" : "bash");
    yield* findSteps(valueAt(job, "steps"), { shell, unit: key, events });
  }
}
function readEvents(on) {
  if (on?.type === "map") return on.entries.map(({ key }) => key);
  return (on?.type === "list" ? on.items : [on]).flatMap((item) => textOf(item)?.text ?? []);
}
function findActionScripts(root) {
  return findSteps(valueAt(root, "runs", "steps"), { shell: "bash" });
}
function shellOf(node) {
  return textOf(valueAt(node, "shell"))?.text;
}
function* findSteps(steps, place) {
  for (const step2 of itemsOf(steps)) {
    const run = textOf(valueAt(step2, "run"));
    if (!run) continue;
    const [shell = ""] = (shellOf(step2) ?? place.shell).trim().split(/\s/, 1);
    if (/^(?:ba|z|da)?sh$/.test(shell))
      yield foundShell({ ...run, carrier: "workflow", unit: place.unit, events: place.events });
    else if (/^python[\d.]*$/.test(shell)) yield { text: run.text, read: () => readPython(run, shell, place) };
  }
}
function readPython(run, shell, place) {
  const at2 = { text: shell, map: [{ at: 0, file: run.map[0]?.file ?? 0, length: 0 }] };
  const { script } = readExec([at2], [], "workflow", place.unit);
  const code = script.commands.map((command) => ({
    language: "python",
    text: run.text,
    map: run.map,
    command
  }));
  const span = toFileSpan(run.map, { start: 0, end: run.text.length });
  const { events } = place;
  return {
    script: { ...script, ...events ? { events } : {}, span, commands: [], code },
    problems: []
  };
}
var init_embedded_workflow = __esm({
  "src/parse/embedded-workflow.ts"() {
    "use strict";
    init_data_read();
    init_offset_map();
    init_shell();
  }
});

// src/parse/embedded.ts
var embedded_exports = {};
__export(embedded_exports, {
  findScripts: () => findScripts
});
function findScripts(file, isWanted = () => true) {
  const scripts = [];
  const problems = /* @__PURE__ */ new Set();
  for (const found2 of findAll(file)) {
    if (!isWanted(found2.text)) continue;
    const parsed = found2.read();
    if (parsed.script.commands.length > 0 || parsed.script.code.length > 0) scripts.push(parsed.script);
    for (const problem2 of parsed.problems) problems.add(problem2);
  }
  return { scripts, problems: [...problems] };
}
function* findAll({ kind, text, data = [], dockerfile }) {
  if (kind === "script") yield foundShell({ text, carrier: "script" });
  if (dockerfile) yield* findDockerfileScripts(dockerfile);
  for (const find of FINDERS2[kind] ?? []) for (const root of data) yield* find(root);
}
var FINDERS2;
var init_embedded = __esm({
  "src/parse/embedded.ts"() {
    "use strict";
    init_embedded_container();
    init_embedded_dockerfile();
    init_embedded_tools();
    init_embedded_workflow();
    init_shell();
    FINDERS2 = {
      workflow: [findWorkflowScripts],
      "composite-action": [findActionScripts],
      compose: [findComposeScripts],
      kubernetes: [findContainerScripts],
      "package-json": [findPackageScripts],
      "claude-settings": [findHookScripts, findServerScripts],
      "mcp-config": [findServerScripts],
      "openclaw-config": [findServerScripts],
      devcontainer: [findDevcontainerScripts]
    };
  }
});

// src/worker.ts
import { parentPort, workerData } from "node:worker_threads";

// src/guard/needs.ts
function containsIn(text) {
  const known3 = /* @__PURE__ */ new Map();
  let lower;
  return (word) => {
    const answer2 = known3.get(word);
    if (answer2 !== void 0) return answer2;
    lower ??= text.toLowerCase();
    const found2 = lower.includes(word);
    known3.set(word, found2);
    return found2;
  };
}
function meetsNeeds({ needs = [] }, contains) {
  return needs.every((group) => group.some(contains));
}

// src/guard/untrusted.ts
function untrusted(text) {
  return text;
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
  "devcontainer"
];

// src/guard/reads.ts
var CARRIERS = new Set(COMMAND_CARRIERS);
function matchReads(match, ruleOn, kind) {
  const on = match.on ?? ruleOn;
  if (on.includes(kind) || on.includes(KINDS[kind])) return true;
  const wantsCommands = match.matcher === "shell" || match.matcher === "setting";
  return wantsCommands && on.includes("shell") && CARRIERS.has(kind);
}

// src/match/test.ts
import { posix } from "node:path";

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

// src/match/test.ts
var REGEX_INPUT_CAP = 2e4;
var patterns = /* @__PURE__ */ new Map();
function compilePattern(pattern) {
  const known3 = patterns.get(pattern);
  if (known3) return known3;
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
  const compare = COMPARISONS[test.op];
  return values.some(({ value }) => operands.some((operand) => compare(value, operand)));
}
var TABLE_FROM = 6;
var tables = /* @__PURE__ */ new WeakMap();
function readTable(literals) {
  const known3 = tables.get(literals);
  if (known3 || literals.length < TABLE_FROM || literals.includes(null)) return known3;
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
var onText = (compare) => (value, operand) => value !== null && operand !== null && compare(String(value), String(operand));
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
  "domain-of": onText((value, operand) => isInDomain(operand, value))
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

// src/match/credential.ts
function* matchCredential(_match, _text) {
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
        get: (field) => readOwn(instruction, stage, field) ?? readCommon(instruction, stage, field)
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
    get: (name) => name === "each" || name.startsWith("each.") ? readPart(one, name) : candidate.get(name)
  }));
}
var PAIR = /^(@?[^@=<>~!]+)(?:[<>~!]=?|={1,3}|@)(.*)$/s;
function readPart(one, name) {
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

// src/match/path-query.ts
var STEP_CAP = 1e6;
var compiled = /* @__PURE__ */ new Map();
function compilePath(path) {
  const known3 = compiled.get(path);
  if (known3) return known3;
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
var LONGEST = 300;
var LOOPBACK = /^(?:127(?:\.\d+){3}|localhost|\[?::1\]?)$/;
function readPortScope(text) {
  const parts = splitPort(fillDefaults(text.slice(0, LONGEST).replace(/\/(?:tcp|udp|sctp)$/, "")));
  return parts.length < 3 ? "published" : readAddressScope(parts.slice(0, -2).join(":"));
}
function readAddressScope(address) {
  const known3 = fillDefaults(address.slice(0, LONGEST));
  if (LOOPBACK.test(known3)) return "loopback";
  return known3.includes("$") ? "unknown" : "published";
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
  cp: "-t -S --target-directory --suffix",
  mv: "-t -S --target-directory --suffix"
};
var ALIASES = {
  podman: "docker",
  nerdctl: "docker",
  pip3: "pip",
  pipx: "pip",
  oc: "kubectl",
  bsdtar: "tar",
  gtar: "tar"
};
var valueOptions = /* @__PURE__ */ new Map();
function valueOptionsOf(name) {
  const known3 = valueOptions.get(name);
  if (known3) return known3;
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

// src/match/path.ts
var UNIT_ROOTS = /* @__PURE__ */ new Set(["services", "jobs", "network_policies", "mcpServers", "servers", "channels"]);
function* matchPath(match, roots) {
  for (const root of roots) {
    const start = rootTrail(root);
    for (const path of match.paths) {
      for (const trail of queryPath(start, path)) yield createCandidate(trail, start);
    }
  }
}
function createCandidate(trail, start) {
  const unit = unitOf(trail);
  return {
    span: spanOf(trail),
    ...unit === void 0 ? {} : { unit },
    anchor: anchorOf(trail),
    get: (field) => field.startsWith("/") ? readField(start, field.slice(1)) : readField(trail, field)
  };
}
function readField(trail, field) {
  const special = /(?:^|\.)(\$(?:key|value|index|word|expression|url\.host|port\.scope|image(?:\.[\w-]+)?))$/.exec(
    field
  )?.[1];
  const path = special ? field.slice(0, -special.length) : field;
  const found2 = path === "" ? [trail] : queryPath(trail, path);
  if (special === "$key")
    return found2.flatMap(({ key, keySpan }) => key === void 0 || !keySpan ? [] : { value: key, span: keySpan });
  if (special === "$index")
    return found2.flatMap(({ index, node }) => index === void 0 ? [] : { value: index, span: node.span });
  if (special === "$word") return found2.flatMap(({ node }) => readWords(node));
  if (special === "$expression") return found2.flatMap(({ node }) => readExpressions(node));
  if (special === "$url.host") return found2.flatMap(({ node }) => readHost(node));
  if (special === "$port.scope") return found2.map(readPort);
  if (special?.startsWith("$image")) return found2.flatMap(({ node }) => readImage(node, special.slice(1)));
  return found2.map(({ node }) => readNode(node));
}
function readPort({ node }) {
  if (node.type === "scalar") return { value: readPortScope(String(node.value)), span: node.span };
  const address = node.type === "map" ? node.entries.find(({ key }) => key === "host_ip")?.value : void 0;
  return { value: readAddressScope(address?.type === "scalar" ? String(address.value) : ""), span: node.span };
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
  const host = hostOf(node.value);
  return host === "" ? [] : [{ value: host, span: node.span }];
}
function readImage(node, field) {
  return node.type === "scalar" && typeof node.value === "string" ? imageField(node.value, node.span, field) : [];
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
function unitOf(trail) {
  const [root, unit] = wayTo(trail);
  return root?.key !== void 0 && UNIT_ROOTS.has(root.key) ? unit?.key : void 0;
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
      const value = valueAfter(tokens, index);
      if (!value) continue;
      const span = toFile2(inline, { start: token.at, end: value.end });
      const literal = literalOf(value);
      yield {
        span,
        anchor: `setting ${token.text}`,
        get: (field) => {
          if (field === "key") return [{ value: token.text, span }];
          if (field === "language") return [{ value: inline.language }];
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
function valueAfter(tokens, index) {
  const closes = tokens[index + 1]?.text === "]" ? 1 : 0;
  const sign = tokens[index + 1 + closes]?.text;
  return sign === "=" || sign === ":" && closes === 0 ? tokens[index + 2 + closes] : void 0;
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
var HASHES = /^(?:sha\d+sum|shasum|sha\d+|b2sum|b3sum|md5sum|cksum|gsha256sum)$/;
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
  const how = verificationOf(command);
  if (how) {
    const named = namedIn(checkedText(command, piped), command, state);
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
  const body = state.bodies.get(command.name);
  const checks = body ? bodyChecks(body) : looksLikeCheck(command.name);
  if (checks && !command.failureIgnored) credit(namedIn(checkedText(command, []), command, state), state);
}
function bodyChecks(body) {
  const kinds = new Set(body.map(verificationOf));
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
  const normalise = (path, inFunction) => {
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
    const key = normalise(path, inFunction);
    const exact = files.get(key);
    if (exact || !/[*?]/.test(key) || comparisons > COMPARISON_CAP) return [...exact ?? []];
    comparisons += files.size;
    return [...files].flatMap(([name, things]) => matchesWildcard(name, key) ? [...things] : []);
  };
  const findFolder = (path, inFunction) => {
    const key = normalise(path, inFunction);
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
      const key = normalise(path, inFunction);
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
      const key = normalise(path, inFunction);
      const found2 = key.startsWith(`${inFunction}\0`) ? /^\$\{(\d)\}$/.exec(key.slice(inFunction.length + 1)) : null;
      return found2 ? Number(found2[1]) : void 0;
    },
    all: () => [...files.values()].flatMap((things) => [...things])
  };
}

// src/match/shell-downloads.ts
var known = /* @__PURE__ */ new WeakMap();
var COMMAND_CAP = 5e3;
function traceDownloads(script) {
  const done = known.get(script);
  if (done) return done;
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
  known.set(script, state.traces);
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
  const known3 = pipelines.get(script);
  if (known3) return known3.get(number) ?? [];
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
  const known3 = sources.get(script);
  if (known3) return known3;
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
  const candidates = running.length > 0 ? running : all;
  const main = candidates.find(({ runsAs }) => runsAs === "root") ?? candidates[0];
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
  image: ({ command }) => readImage2(command, "image"),
  verified: (place) => flag(trace(place)?.verified ?? false),
  "downloads-to": (place) => trace(place)?.targets ?? [],
  "runs-download": (place) => trace(place)?.runs ?? [],
  "executed-by": (place) => commandNames(trace(place)?.executedBy ?? []),
  "executed-by.user": (place) => (trace(place)?.executedBy ?? []).flatMap(({ runsAs }) => some(runsAs)),
  "executed-by.main": (place) => commandNames(mainExecutor(place)),
  "executed-by.main.user": (place) => mainExecutor(place).flatMap(({ runsAs }) => some(runsAs)),
  "executed-by.main.places": (place) => flag(mainExecutor(place).some(onlyPlaces))
};
function pathOf(url) {
  return /^https?:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? "";
}
var CONTAINER_TOOLS = /* @__PURE__ */ new Set(["docker", "podman", "nerdctl"]);
function readImage2(command, field) {
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
  "image.": ({ command }, name) => readImage2(command, `image.${name}`),
  "environment.": ({ command }, name) => command.environment.filter((variable) => variable.name === name).flatMap(({ value, span }) => value ? words2([value]) : [{ value: true, span }])
};
var known2 = /* @__PURE__ */ new WeakMap();
function readField2(place, field) {
  const owner = field.startsWith("script.") ? place.script : place.command;
  const fields = known2.get(owner) ?? /* @__PURE__ */ new Map();
  known2.set(owner, fields);
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
    const { candidates, byName } = indexScript(script);
    if (names.any) yield* candidates;
    else {
      const places = findPlaces(names, byName);
      for (const place of places.toSorted((a, b) => a - b)) yield* candidates.slice(place, place + 1);
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
  const known3 = compiledNames.get(names);
  if (known3) return known3;
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
  const known3 = indexes.get(script);
  if (known3) return known3;
  const byName = /* @__PURE__ */ new Map();
  for (const [place, { name }] of script.commands.entries()) {
    const key = name.toLowerCase();
    const places = byName.get(key);
    if (places) places.push(place);
    else if (key !== "") byName.set(key, [place]);
  }
  const candidates = script.commands.map((command, place) => createCandidate2(script, command, place));
  const index = { candidates, byName };
  indexes.set(script, index);
  return index;
}
function createCandidate2(script, command, place) {
  const at2 = { command, script };
  return {
    span: command.span,
    ...script.unit === void 0 ? {} : { unit: script.unit },
    // Only findings need it, and they are few.
    get anchor() {
      return numberAnchor(script, place);
    },
    get: (field) => readField2(at2, field)
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

// src/match/text.ts
function* matchText(_match, _regions) {
}

// src/match/match-file.ts
var FINDING_CAP = 100;
function matchFile(rule, input) {
  const hits = rule.match.flatMap(
    (match) => matchReads(match, rule.on, input.kind) && meetsNeeds(match, input.contains) ? findHits(match, input) : []
  );
  const facts = hits.flatMap((hit) => rule.emits.flatMap((emission) => createFacts(emission, hit, input)));
  return { findings: "severity" in rule ? createFindings(rule, hits, input) : [], facts };
}
function findCandidates(match, input) {
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
function findHits(match, input) {
  const hits = [];
  for (const whole of findCandidates(match, input)) {
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
  if (rule.group === "file" || rule.group === "repository") return "";
  if (rule.group === "unit") return hit.candidate.unit ?? "";
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
    ({ on, match }) => match.filter(
      (one) => (one.matcher === "shell" || one.matcher === "setting") && matchReads(one, on, kind) && meetsNeeds(one, contains)
    )
  );
  if (asking.length === 0) return void 0;
  return (script) => {
    const inScript = containsIn(script);
    return asking.some((one) => meetsNeeds(one, inScript));
  };
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
  const { characters, length, starts } = keepCharacters(text);
  const answers = /* @__PURE__ */ new Map();
  const counted = /* @__PURE__ */ new Map();
  const countEqual = (index, hash) => {
    const last = counted.get(hash);
    const from = last !== void 0 && last.index < index ? last : { index: -1, count: 0 };
    let { count } = from;
    for (let other = from.index + 1; other <= index; other += 1) {
      if (haveSameWindow(characters, length, starts[other] ?? 0, starts[index] ?? 0)) count += 1;
    }
    counted.set(hash, { index, count });
    return count;
  };
  return (line) => {
    const index = Math.min(Math.max(line, 1), starts.length) - 1;
    const known3 = answers.get(index);
    if (known3 !== void 0) return known3;
    const hash = hashWindow(characters, length, starts[index] ?? 0);
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
function keepCharacters(text) {
  const characters = new Uint16Array(text.length + 1);
  const starts = [];
  let length = 0;
  let atLineStart = true;
  let afterCr = false;
  for (let at2 = 0; at2 <= text.length; at2 += 1) {
    const unit = at2 < text.length ? text.charCodeAt(at2) : END_MARK;
    const dropped = unit === SPACE || unit === TAB || unit === LF && afterCr;
    afterCr = unit === CR;
    if (dropped) continue;
    if (atLineStart) starts.push(length);
    const kept = unit === CR ? LF : unit;
    atLineStart = kept === LF;
    characters[length] = kept;
    length += 1;
  }
  return { characters, length, starts };
}

// src/file.ts
init_offset_map();

// src/parse/parse-file.ts
init_data();

// src/parse/dockerfile-shell.ts
function joinContinuations(text, within, escape) {
  const runs = [];
  let joined = "";
  let start = within.start;
  let continuing = false;
  while (start < within.end) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 || newline >= within.end ? within.end : newline;
    const line = text.slice(start, end).replace(/\r$/, "");
    const dropped = continuing && (line.trim() === "" || line.trimStart().startsWith("#"));
    if (!dropped) {
      const kept = line.trimEnd().endsWith(escape) ? line.trimEnd().slice(0, -1) : line;
      runs.push({ at: joined.length, file: start, length: kept.length });
      joined += kept;
    }
    continuing = true;
    start = end + 1;
  }
  return { text: joined, map: runs };
}

// src/parse/dockerfile-stages.ts
function resolveStages(instructions) {
  const defaults = /* @__PURE__ */ new Map();
  for (const instruction of instructions) {
    if (instruction.keyword !== "ARG" || instruction.stage !== -1) continue;
    for (const { name, value } of instruction.pairs) {
      if (value) defaults.set(name.text, { instruction, text: fillArguments(value.text, defaults).text });
    }
  }
  const stages = instructions.filter(({ keyword }) => keyword === "FROM").map((from, index) => readStage(from, index, defaults));
  const bases = findBases(stages);
  const linked = stages.map((stage, index) => ({ ...stage, base: bases[index] }));
  return nameUnits(linked);
}
function readStage(from, index, defaults) {
  const [image, as, name] = from.words;
  const written = image ?? { text: "", span: from.span };
  const { text, argument } = fillArguments(written.text, defaults);
  return {
    index,
    name: as?.text.toUpperCase() === "AS" ? name?.text.toLowerCase() : void 0,
    from,
    reference: { text, span: written.span },
    argument,
    base: void 0,
    platform: from.flags.find((flag2) => flag2.name === "platform")?.value
  };
}
var VARIABLE = /\$(?:\{(\w+)(?::?([-+])([^${}]*))?\}|(\w+))/g;
var FILL_CAP = 1e3;
var NESTING_CAP = 4;
function fillArguments(text, defaults) {
  let argument;
  const fill = (whole, braced, operator, word, bare) => {
    const source = defaults.get(braced ?? bare ?? "");
    if (source?.text && operator !== "+") {
      argument ??= source.instruction;
      return source.text;
    }
    if (source?.text && word !== void 0) return word;
    return operator === "-" && word !== void 0 ? word : operator === "+" ? "" : whole;
  };
  let filled = text;
  for (let pass = 0; pass < NESTING_CAP; pass++) filled = filled.slice(0, FILL_CAP).replace(VARIABLE, fill);
  return { text: filled.slice(0, FILL_CAP).replace(/["']/g, ""), argument };
}
function findBases(stages) {
  const named = /* @__PURE__ */ new Map();
  return stages.map((stage) => {
    const base = named.get(stage.reference.text.toLowerCase());
    if (stage.name) named.set(stage.name, stage.index);
    return base;
  });
}
function nameUnits(stages) {
  const units = [];
  const children = /* @__PURE__ */ new Map();
  const final = /* @__PURE__ */ new Set();
  for (const stage of stages.toReversed()) {
    const child = children.get(stage.index);
    units[stage.index] = (child === void 0 ? void 0 : units[child]) ?? stage.name ?? `stage-${stage.index}`;
    if (stage.index === stages.length - 1 || child !== void 0 && final.has(child)) final.add(stage.index);
    if (stage.base !== void 0 && (final.has(stage.index) || !children.has(stage.base)))
      children.set(stage.base, stage.index);
  }
  return stages.map((stage) => ({ ...stage, unit: units[stage.index] ?? "", final: final.has(stage.index) }));
}

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

// src/parse/dockerfile.ts
var SHELL_KEYWORDS = /* @__PURE__ */ new Set(["RUN", "CMD", "ENTRYPOINT", "HEALTHCHECK"]);
async function parseDockerfile(text) {
  const { DockerfileParser } = await Promise.resolve().then(() => __toESM(require_main(), 1));
  const faults = [];
  const parsed = DockerfileParser.parse(text.startsWith("\uFEFF") ? ` ${text.slice(1)}` : text);
  const offsetAt = indexOffsets(text);
  const spanOf3 = (range) => ({ start: offsetAt(range.start), end: offsetAt(range.end) });
  const escape = parsed.getEscapeCharacter();
  const instructions = [];
  let stage = -1;
  for (const source of parsed.getInstructions()) {
    try {
      const instruction = readInstruction(source, spanOf3, text, escape, stage);
      if (instruction.keyword === "FROM") stage++;
      instructions.push({ ...instruction, stage });
    } catch {
      faults.push({
        code: "instruction-unreadable",
        text: "A Dockerfile instruction could not be read and was left out.",
        span: spanOf3(source.getRange())
      });
    }
  }
  return { dockerfile: { instructions, stages: resolveStages(instructions) }, faults };
}
function readInstruction(source, spanOf3, text, escape, stage) {
  const keyword = source.getKeyword().toUpperCase();
  const range = source.getArgumentsRange();
  const words3 = readWords2(source, spanOf3);
  const exec = source.getJSONStrings?.() ?? [];
  const properties = source.getProperties?.() ?? [source.getProperty?.() ?? []].flat();
  return {
    keyword,
    span: spanOf3(source.getRange()),
    keywordSpan: spanOf3(source.getInstructionRange()),
    words: words3,
    flags: (source.getFlags?.() ?? []).map((flag2) => ({
      name: flag2.getName(),
      value: flag2.getValue() ?? "",
      span: spanOf3(flag2.getRange())
    })),
    // The library reads one variable per ARG; BuildKit takes several.
    pairs: keyword === "ARG" && words3.length > 1 ? (source.getPropertyArguments?.() ?? []).map((item) => splitPair(item.getValue(), spanOf3(item.getRange()))) : properties.map((property) => readPair2(property, spanOf3)),
    exec: exec.length > 0 ? exec.map((item) => readExecWord(item.getJSONValue(), spanOf3(item.getRange()), text)) : void 0,
    shell: exec.length === 0 && range && SHELL_KEYWORDS.has(keyword) ? readShell(source, spanOf3, text, escape) : void 0,
    stage
  };
}
function readWords2(source, spanOf3) {
  const words3 = source.getArguments().map((word) => ({ text: word.getValue(), span: spanOf3(word.getRange()) }));
  const [heredoc] = source.getHeredocs?.() ?? [];
  if (!heredoc) return words3;
  const { line } = heredoc.getStartRange().start;
  const end = spanOf3({ start: { line: line + 1, character: 0 }, end: { line: line + 1, character: 0 } }).start;
  return words3.filter(({ span }) => span.start < end);
}
function readExecWord(value, { start, end }, text) {
  const span = { start: start + 1, end: end - 1 };
  try {
    return { text: String(JSON.parse(text.slice(start, end))), span };
  } catch {
    return { text: value, span };
  }
}
function readPair2(property, spanOf3) {
  const value = property.getValue();
  const range = property.getValueRange();
  return {
    name: { text: property.getName(), span: spanOf3(property.getNameRange()) },
    value: value !== null && range ? { text: value, span: spanOf3(range) } : void 0
  };
}
function splitPair(text, span) {
  const [name = ""] = text.split("=", 1);
  const end = span.start + name.length;
  const value = text.slice(name.length + 1);
  return {
    name: { text: name, span: { start: span.start, end } },
    value: value === "" ? void 0 : { text: value.replace(/^(["'])(.*)\1$/s, "$2"), span: { start: end + 1, end: span.end } }
  };
}
function readShell(source, spanOf3, text, escape) {
  const heredocs = source.getHeredocs?.() ?? [];
  const first = source.getArguments()[0];
  if (!first) return void 0;
  const start = spanOf3(first.getRange()).start;
  const [heredoc] = heredocs;
  const content = heredoc?.getContentRange();
  if (heredoc && content && heredocs.length === 1 && spanOf3(heredoc.getStartRange()).start <= start) {
    const span = spanOf3(content);
    return {
      text: text.slice(span.start, span.end),
      map: [{ at: 0, file: span.start, length: span.end - span.start }]
    };
  }
  const end = spanOf3(source.getRange()).end;
  if (heredocs.length > 0) return { text: text.slice(start, end), map: [{ at: 0, file: start, length: end - start }] };
  return joinContinuations(text, { start, end }, escape);
}
function indexOffsets(text) {
  const starts = findLineStarts(text);
  return ({ line, character }) => (starts[line] ?? text.length) + character;
}

// src/parse/parse-file.ts
async function parseFile(text, kind, wantsScript) {
  const format2 = KINDS[kind];
  const faults = [];
  const data = DATA_FORMATS.has(format2) ? await parseData(text, format2) : void 0;
  if (data) faults.push(...data.faults);
  let dockerfile;
  if (format2 === "dockerfile") {
    try {
      const parsed = await parseDockerfile(text);
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
    const { findScripts: findScripts2 } = await Promise.resolve().then(() => (init_embedded(), embedded_exports));
    const found2 = findScripts2({ kind, text, data: roots, ...dockerfile ? { dockerfile } : {} }, wantsScript);
    scripts = found2.scripts;
    faults.push(...found2.problems.map((problem2) => ({ code: "shell-syntax", text: problem2 })));
  }
  return { text, kind, lines: indexLines(text), roots, dockerfile, scripts, faults };
}

// src/parse/regions.ts
function readRegions(_text, _kind, _names) {
  return [];
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
function* scanPython(text) {
  for (const match of text.replaceAll(";", "\n").matchAll(PYTHON_IMPORT)) {
    if (match[1] !== void 0) yield found(match[1], match.indices?.[1]?.[0] ?? match.index);
    else yield* splitModules(match[2] ?? "", match.indices?.[2]?.[0] ?? match.index);
  }
  for (const match of text.matchAll(PYTHON_DYNAMIC)) {
    yield found(match[2] ?? "", match.index + match[0].length - 1 - (match[2] ?? "").length);
  }
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
import { isUtf8 } from "node:buffer";
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
  const parsed = await parseFile(text, kind, findScriptFilter(rules, kind, contains));
  const input = createInput(parsed, contains, ruleSet2);
  const problems = parsed.faults.map(({ code, text: sentence, reason, span }) => {
    const region = parsed.lines.regionOf(span ?? { start: 0, end: 0 });
    return {
      ...problem(code, "warning", sentence, reason),
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
    problems
  };
}
function problem(code, level, template, reason = "") {
  return { code, level, message: { template, values: { reason: untrusted(reason) } } };
}
function createInput(parsed, contains, ruleSet2) {
  let hashOf;
  const { text, kind, lines, roots, dockerfile, scripts } = parsed;
  return {
    kind,
    roots,
    dockerfile,
    scripts,
    imports: KINDS[kind] === "code" ? scanImports(text, kind) : [],
    text,
    contains,
    regionsOf: (names) => readRegions(text, kind, names),
    regionOf: lines.regionOf,
    // Hashing reads the whole file, so it waits for the first finding.
    hashOf: (line) => (hashOf ??= hashLines(text))(line),
    toFile: ({ map }, span) => toFileSpan(map, span),
    products: ruleSet2.products
  };
}
var indexes2 = /* @__PURE__ */ new WeakMap();
function ruleOf(ruleSet2, id) {
  const known3 = indexes2.get(ruleSet2);
  if (known3) return known3.get(id);
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
