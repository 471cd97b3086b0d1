/**
 * The text with template actions, as Helm charts have them, made harmless without a change of length. A line that holds nothing
 * but an action (`{{- if … }}`), or a part of one that runs over several lines, becomes a comment: YAML would take it for the start
 * of a map that swallows the rest of the file. A value that starts with an action (`name: {{ .Values.name }}-x`) becomes plain
 * text that starts with `$`, a value that nobody knows; quotes of an action inside a quoted text become single ones.
 */
export function maskTemplateLines(text: string): string {
  if (!text.includes('{{')) return text;
  const last = text.lastIndexOf('}}');
  let at = 0;
  let isOpen = false;
  return text
    .split('\n')
    .map((line) => {
      const content = line.trim();
      const starts = isOpen || ACTION.test(content);
      isOpen = starts && at < last && !content.includes('}}');
      at += line.length + 1;
      if (starts && content !== '' && (isOpen || ENDS_WITH_ACTION.test(content))) return line.replace(/\S/, '#');
      return line.includes('{{') ? maskInside(line) : line;
    })
    .join('\n');
}

const ACTION = /^\{\{(?!\{)/;

/** A comment may stand behind it. */
const ENDS_WITH_ACTION = /\}\}(?:[ \t]+#[^{}]*)?$/;

/** Dashes of a list and a key, up to the value. */
const BEFORE_VALUE = /^\s*(?:- +)*(?:[\w./-]+ *: +)?/;

function maskInside(line: string): string {
  const before = BEFORE_VALUE.exec(line)?.[0] ?? '';
  const value = line.slice(before.length);
  if (ACTION.test(value)) return `${before}\${${value.slice(2)}`;
  if (!value.startsWith('"') || !value.trimEnd().endsWith('"')) return line;
  return before + value.replace(/\{\{[^{}]*\}\}/g, (action) => action.replaceAll('"', "'").replaceAll('\\', '/'));
}
