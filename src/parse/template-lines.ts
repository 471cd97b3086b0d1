/**
 * The text with template actions, as Helm charts have them, made harmless without a change of length. A line that holds nothing
 * but an action (`{{- if … }}`), or a part of one that runs over several lines, becomes a comment: YAML would take it for the start
 * of a map that swallows the rest of the file. An action inside a value (`name: {{ .Values.name }}-x`) becomes plain text
 * that starts with `$`, a value that nobody knows.
 */
export function maskTemplateLines(text: string): string {
  if (!text.includes('{{')) return text;
  let isOpen = false;
  return text
    .split('\n')
    .map((line) => {
      const content = line.trim();
      const starts = isOpen || content.startsWith('{{');
      isOpen = isOpen ? !content.includes('}}') : starts && !content.includes('}}');
      if (starts && (isOpen || content.endsWith('}}')) && content !== '') return comment(line);
      return line.includes('{{') ? maskInside(line) : line;
    })
    .join('\n');
}

/** The first unit that is no blank becomes `#`. */
function comment(line: string): string {
  return line.replace(/\S/, '#');
}

/** An action where a value starts, and an action inside a text in double quotes. */
const VALUE = /^(\s*(?:- +)*(?:[\w./-]+ *: +)?)(\{\{.*)$/;
const QUOTED = /^\s*(?:- +)*(?:[\w./-]+ *: +)?".*\{\{.*"\s*$/;

function maskInside(line: string): string {
  const [, before, value] = VALUE.exec(line) ?? [];
  if (before !== undefined && value !== undefined) return `${before}\${${value.slice(2)}`;
  return QUOTED.test(line)
    ? line.replace(/\{\{[^}]*\}\}/g, (action) => action.replaceAll('"', "'").replaceAll('\\', '/'))
    : line;
}
