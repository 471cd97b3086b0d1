import { randomUUID } from 'node:crypto';

/** The toolkit's way to print a line; it escapes nothing. */
export interface Toolkit {
  info(text: string): void;
}

/**
 * Prints lines while the runner takes none of them for a command: encoded text is harmless already, this is the second lock.
 * The word that ends the pause must not be guessable by whoever wrote the text, hence random.
 */
export function printLines(toolkit: Toolkit, lines: readonly string[]): void {
  if (lines.length === 0) return;
  const word = randomUUID();
  toolkit.info(`::stop-commands::${word}`);
  for (const line of lines) toolkit.info(line);
  toolkit.info(`::${word}::`);
}
