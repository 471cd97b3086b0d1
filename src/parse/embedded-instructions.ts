import type { EmbeddedText } from '../model/document.ts';
import { joinTexts, straightMap } from './offset-map.ts';
import { foundShell, type FoundScript } from './shell.ts';

const OPENING = /^([ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(`{3,}|~{3,})[ \t]*([^\r\n]*)/;
const SHELLS = new Set(['bash', 'sh', 'shell', 'zsh']);
/** What is typed stands behind a prompt, what is printed is mixed in. */
const SESSIONS = new Set(['console', 'shell-session', 'shellsession', 'sh-session']);

interface Line {
  readonly text: string;
  readonly at: number;
}

interface Block {
  readonly language: string;
  readonly lines: readonly Line[];
}

/** Code blocks of a Markdown file that an agent is given, as far as a shell could run them. */
export function* findInstructionScripts(text: string): Iterable<FoundScript> {
  for (const { language, lines } of findBlocks(text)) {
    const isSession = SESSIONS.has(language) || lines.some((line) => PROMPT.test(line.text));
    if (!isSession && !SHELLS.has(language)) continue;
    const commands = isSession ? takeTyped(lines) : joinTexts(lines.map(place));
    if (commands.text.trim() === '') continue;
    // An example may leave things out (`<your-name>`, `…`): that no shell could read it is no damage of the file.
    yield foundShell({ ...commands, carrier: 'instructions', lenient: true });
  }
}

/** Fenced blocks whose language may be a shell's; one that is never closed ends with the text. */
function* findBlocks(text: string): Iterable<Block> {
  let open: { readonly fence: string; readonly indent: number; readonly language: string; lines: Line[] } | undefined;
  for (const { 0: line, index } of text.matchAll(/[^\n]*\n|[^\n]+$/g)) {
    if (!open) {
      const [, lead = '', fence, info = ''] = OPENING.exec(line) ?? [];
      if (fence === undefined || (fence.startsWith('`') && info.includes('`'))) continue;
      open = { fence, indent: lead.length, language: readLanguage(info), lines: [] };
    } else if (closes(line, open.fence)) {
      if (isShell(open.language)) yield open;
      open = undefined;
    } else if (isShell(open.language)) {
      const blanks = /^[ \t]*/.exec(line.slice(0, open.indent))?.[0].length ?? 0;
      open.lines.push({ text: line.slice(blanks), at: index + blanks });
    }
  }
  if (open && isShell(open.language)) yield open;
}

function isShell(language: string): boolean {
  return SHELLS.has(language) || SESSIONS.has(language);
}

/** ```` ```bash title="x" ````, ```` ```{.sh} ````. */
function readLanguage(info: string): string {
  return /^\{?[.\s]*([\w-]+)/.exec(info)?.[1]?.toLowerCase() ?? '';
}

function closes(line: string, fence: string): boolean {
  const found = line.trim();
  return found.length >= fence.length && found === (fence[0] ?? '').repeat(found.length);
}

const PROMPT = /^[ \t]*\$[ \t]+/;
const PROMPT_OR_MORE = /^[ \t]*[$>][ \t]+/;

/** Lines behind a prompt, and those that such a line continues in. */
function takeTyped(lines: readonly Line[]): EmbeddedText {
  const taken: EmbeddedText[] = [];
  let continues = false;
  for (const line of lines) {
    const lead: number | undefined = PROMPT_OR_MORE.exec(line.text)?.[0].length ?? (continues ? 0 : undefined);
    if (lead !== undefined) taken.push(place({ text: line.text.slice(lead), at: line.at + lead }));
    continues = lead !== undefined && /\\\r?\n?$/.test(line.text);
  }
  return joinTexts(taken);
}

function place({ text, at }: Line): EmbeddedText {
  return { text, map: straightMap(text.length, at) };
}
