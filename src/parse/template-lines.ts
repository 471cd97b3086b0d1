/**
 * The text with every line that holds nothing but a template action (`{{- if … }}`, as in Helm charts) turned into a comment of
 * the same length: YAML would take it for the start of a map that swallows the rest of the file.
 */
export function maskTemplateLines(text: string): string {
  if (!text.includes('{{')) return text;
  return text
    .split('\n')
    .map((line) => {
      const content = line.trim();
      return content.startsWith('{{') && content.endsWith('}}') ? line.replace('{', '#') : line;
    })
    .join('\n');
}
