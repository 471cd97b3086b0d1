import type { ShellCommand, ShellWord } from '../model/script.ts';
import { readOperands, readOption } from './shell-options.ts';

/** What a command does with files: makes some runnable or runs them, and moves or unpacks some to another place. */
export interface Handling {
  /** Files that the command runs, installs or makes executable. */
  readonly runs: readonly ShellWord[];
  /** True when something unpacked from standard input ends up on the search path. */
  readonly runsInput: boolean;
  readonly moves: readonly {
    readonly from: readonly ShellWord[] | 'input';
    readonly to: ShellWord;
    readonly folder: boolean;
  }[];
}

const NOTHING: Handling = { runs: [], runsInput: false, moves: [] };

/** A directory of programs, or a file in one. */
const PROGRAM_FOLDER = /(?:^|\/)s?bin(?:\/[^/]*)?\/?$/;
/** Folders whose `bin` is on the search path. */
const PREFIX_FOLDER = /^(?:\/|\/usr|\/usr\/local|(?:~|\$\{HOME\})\/\.local)\/?$/;

function isOnPath(text: string): boolean {
  return PROGRAM_FOLDER.test(text) || PREFIX_FOLDER.test(text);
}

type Reader = (command: ShellCommand) => Handling;

const READERS: Readonly<Record<string, Reader>> = {
  chmod: readChmod,
  install: readInstall,
  cp: readCopy,
  mv: readCopy,
  ln: readCopy,
  tar: readTar,
  bsdtar: readTar,
  gtar: readTar,
  unzip: (command) => unpack(readOperands(command).slice(0, 1), lastOption(command, ['-d'])),
  '7z': (command) =>
    unpack(
      readOperands(command).slice(1, 2),
      command.words.find(({ text }) => /^-o./.test(text)),
    ),
  gunzip: readGunzip,
  gzip: readGunzip,
  xz: readGunzip,
  unxz: readGunzip,
  bunzip2: readGunzip,
  zstd: readGunzip,
  dpkg: (command) =>
    hasOption(command, /^(?:-\w*i|--install)/) ? { ...NOTHING, runs: readOperands(command) } : NOTHING,
  rpm: (command) =>
    hasOption(command, /^(?:-\w*[iU]|--install|--upgrade)/) ? { ...NOTHING, runs: readOperands(command) } : NOTHING,
  installer: (command) => ({ ...NOTHING, runs: words(lastOption(command, ['-pkg'])) }),
  apt: readPackageInstall,
  'apt-get': readPackageInstall,
  yum: readPackageInstall,
  dnf: readPackageInstall,
  apk: readPackageInstall,
  snap: readPackageInstall,
  pip: readPackageInstall,
  pip3: readPackageInstall,
  npm: readPackageInstall,
  gem: readPackageInstall,
};

/** Reads what a command does with files; a command that is not known does nothing. */
export function readHandling(command: ShellCommand): Handling {
  const reader = Object.hasOwn(READERS, command.name) ? READERS[command.name] : undefined;
  return reader?.(command) ?? NOTHING;
}

function words(word: ShellWord | undefined): readonly ShellWord[] {
  return word ? [word] : [];
}

function hasOption({ words: all }: ShellCommand, pattern: RegExp): boolean {
  return all.some(({ text }) => pattern.test(text));
}

/** The value of the last of some options, as a word. */
function lastOption(command: ShellCommand, options: readonly string[]): ShellWord | undefined {
  const value = options.flatMap((option) => readOption(command, option)).at(-1);
  return typeof value?.value === 'string' && value.span
    ? { text: value.value, span: value.span, constant: true, variables: [] }
    : undefined;
}

/** True for a mode that lets somebody execute: `+x`, `755`, `u=rwx`. Recursive numbers are about directories. */
function grantsExecution(mode: string, recursive: boolean): boolean {
  if (/^0?[0-7]{3,4}$/.test(mode))
    return !recursive && Array.from(mode.slice(-3)).some((digit) => Number(digit) % 2 === 1);
  return /[+=][rwst]*x/.test(mode);
}

function readChmod(command: ShellCommand): Handling {
  const [mode, ...files] = readOperands(command);
  return mode && grantsExecution(mode.text, hasOption(command, /^(?:-\w*R|--recursive)/))
    ? { ...NOTHING, runs: files }
    : NOTHING;
}

function readInstall(command: ShellCommand): Handling {
  if (hasOption(command, /^(?:-\w*d$|--directory)/)) return NOTHING;
  const mode = lastOption(command, ['-m', '--mode'])?.text ?? '755';
  const copied = readCopy(command);
  return grantsExecution(mode, false) ? { ...copied, runs: sourcesOf(command) } : copied;
}

function sourcesOf(command: ShellCommand): readonly ShellWord[] {
  const operands = readOperands(command);
  return lastOption(command, ['-t', '--target-directory']) ? operands : operands.slice(0, -1);
}

function readCopy(command: ShellCommand): Handling {
  const from = sourcesOf(command);
  const to = lastOption(command, ['-t', '--target-directory']) ?? readOperands(command).at(-1);
  if (!to || from.length === 0) return NOTHING;
  return { runs: isOnPath(to.text) ? from : [], runsInput: false, moves: [{ from, to, folder: false }] };
}

function readTar(command: ShellCommand): Handling {
  const [first] = command.words;
  // The first word may be a bundle of letters without a dash.
  const bundle = first && /^[A-Za-z]+$/.test(first.text) ? first : undefined;
  const extracts = bundle ? bundle.text.includes('x') : hasOption(command, /^(?:-[A-Za-z]*x|--extract|--get)/);
  if (!extracts) return NOTHING;
  const file = bundle?.text.includes('f') ? command.words[1] : lastOption(command, ['-f', '--file']);
  return unpack(file && file.text !== '-' ? [file] : 'input', lastOption(command, ['-C', '--directory']));
}

function unpack(from: readonly ShellWord[] | 'input', folder: ShellWord | undefined): Handling {
  const placed = isOnPath(folder?.text ?? '');
  const nowhere = { start: 0, end: 0 };
  const to = folder ?? { text: '.', span: nowhere, constant: true, variables: [] };
  return {
    runs: placed && from !== 'input' ? from : [],
    runsInput: placed && from === 'input',
    moves: [{ from, to, folder: true }],
  };
}

function readGunzip(command: ShellCommand): Handling {
  const unpacks =
    /^(?:gunzip|unxz|bunzip2)$/.test(command.name) || hasOption(command, /^(?:-\w*d|--decompress|--uncompress)/);
  if (!unpacks) return NOTHING;
  const files = readOperands(command);
  return {
    ...NOTHING,
    moves: files.map((file) => ({
      from: [file],
      to: { ...file, text: file.text.replace(/\.(?:gz|xz|bz2|zst)$/, '') },
      folder: false,
    })),
  };
}

/** A package manager given a file; names of packages are no files that were downloaded before. */
function readPackageInstall(command: ShellCommand): Handling {
  const [verb, ...operands] = readOperands(command);
  const files = operands.filter(({ text }) => /[/$]|\.(?:deb|rpm|apk|snap|whl|gem|tgz|gz|zip)$/.test(text));
  return /^(?:install|add|i)$/.test(verb?.text ?? '') ? { ...NOTHING, runs: files } : NOTHING;
}

/** Commands that only put a program where it can be run. */
const PLACERS = new Set(['chmod', 'install', 'cp', 'mv', 'ln', 'tar', 'bsdtar', 'gtar', 'unzip', '7z']);

/** True for a command that puts a program in its place and leaves running it to others. */
export function onlyPlaces({ name }: ShellCommand): boolean {
  return PLACERS.has(name);
}
