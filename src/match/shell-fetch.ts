import type { ShellCommand, ShellWord } from '../model/script.ts';
import type { FieldValue } from './candidate.ts';
import { readOperands, readOption, valueOf } from './shell-options.ts';

/** The http and https addresses in some words. */
export function findUrls(words: readonly ShellWord[]): readonly FieldValue[] {
  // A brace that closes `${NAME:-https://…}` is no part of the address.
  return words.flatMap(({ text, span }) =>
    [...text.matchAll(/\bhttps?:\/\/[^\s'"`|<>\\)]+/gi)].map(([url]) => ({
      value: url.replace(/^([^{]*)\}.*$/, '$1'),
      span,
    })),
  );
}

/** Host of an address, without user and port. */
export function hostOf(url: string): string {
  const authority = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  return host.startsWith('[') ? (host.slice(1).split(']', 1)[0] ?? '') : (host.split(':', 1)[0] ?? '');
}

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|::1|host\.docker\.internal)$/i;

/** Programs that copy something from the network to a file or to standard output. */
const FETCHERS = new Set(['curl', 'wget', 'aria2c', 'fetch', 'axel', 'http', 'https', 'xh']);

/** What a download fetches, and where it is kept. No target: it goes to standard output. */
export interface Fetch {
  readonly source: FieldValue;
  readonly files: readonly ShellWord[];
  readonly folders: readonly ShellWord[];
}

/** Reads a command as a download; undefined when it is none, or comes from the machine itself. */
export function readFetch(command: ShellCommand): Fetch | undefined {
  if (command.name === 'gh') return readRelease(command);
  if (!FETCHERS.has(command.name)) return undefined;
  const urls = findUrls(command.words);
  const [url] = urls;
  if (urls.length > 0 && urls.every(({ value }) => LOOPBACK.test(hostOf(String(value))))) return undefined;
  const source = url ?? unknownSource(command);
  if (!source) return undefined;
  const kept =
    command.name === 'wget'
      ? wgetFiles(command, urls)
      : command.name === 'curl'
        ? curlFiles(command, urls)
        : namedFiles(command, ['-o', '--output', '-O']);
  const files = kept.filter(({ text }) => text !== '-' && !text.startsWith('/dev/'));
  return { source, files, folders: [] };
}

/** An address that stands in a variable. */
function unknownSource(command: ShellCommand): FieldValue | undefined {
  const word = readOperands(command).find(
    ({ text }) => text.includes('${') || text.includes('$(') || /^[\w.-]+\.\w+\//.test(text),
  );
  return word && valueOf(word);
}

/** File options written as words of their own or behind `=`; `-` is standard output. */
function namedFiles(command: ShellCommand, options: readonly string[]): readonly ShellWord[] {
  return options
    .flatMap((option) => readOption(command, option))
    .flatMap(({ value, span }) => (typeof value === 'string' && span ? [wordAt(value, span)] : []));
}

function wordAt(text: string, span: ShellWord['span']): ShellWord {
  return { text, span, constant: true, variables: [] };
}

function curlFiles(command: ShellCommand, urls: readonly FieldValue[]): readonly ShellWord[] {
  const [folder] = namedFiles(command, ['--output-dir']);
  const named = namedFiles(command, ['-o', '--output']);
  const remote = command.words.some(
    ({ text }) => text === '--remote-name' || text === '--remote-name-all' || /^-[A-Za-z]*O[A-Za-z]*$/.test(text),
  );
  return [...named, ...(remote ? urlNames(urls) : [])].map((file) =>
    folder ? { ...file, text: `${folder.text}/${file.text}` } : file,
  );
}

function wgetFiles(command: ShellCommand, urls: readonly FieldValue[]): readonly ShellWord[] {
  // `-qO-` names standard output inside the cluster.
  if (command.words.some(({ text }) => /^-[A-Za-z]*O-$/.test(text))) return [];
  const named = namedFiles(command, ['-O', '--output-document']);
  if (named.length > 0) return named;
  const [folder] = namedFiles(command, ['-P', '--directory-prefix']);
  return urlNames(urls).map((file) => (folder ? { ...file, text: `${folder.text}/${file.text}` } : file));
}

function urlNames(urls: readonly FieldValue[]): readonly ShellWord[] {
  return urls.flatMap(({ value, span }) => {
    const name = String(value).split(/[?#]/, 1)[0]?.split('/').at(-1) ?? '';
    return name && span ? [wordAt(name, span)] : [];
  });
}

/** `gh release download` keeps assets in a folder. */
function readRelease(command: ShellCommand): Fetch | undefined {
  const [noun, verb] = readOperands(command);
  if (noun?.text !== 'release' || verb?.text !== 'download') return undefined;
  const [repository] = namedFiles(command, ['--repo', '-R']);
  const source = valueOf(repository ?? wordAt('gh release download', command.span));
  const files = namedFiles(command, ['--output', '-O']);
  if (files.length > 0) return { source, files: files.filter(({ text }) => text !== '-'), folders: [] };
  const [folder] = namedFiles(command, ['--dir', '-D']);
  const patterns = namedFiles(command, ['--pattern', '-p']);
  const named = patterns.map((pattern) => ({
    ...pattern,
    text: folder ? `${folder.text}/${pattern.text}` : pattern.text,
  }));
  return { source, files: named, folders: folder ? [folder] : [] };
}
