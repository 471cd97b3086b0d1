import type { ShellWord } from '../model/script.ts';

const SHELLS = new Set(['sh', 'bash', 'dash', 'zsh', 'ksh', 'mksh', 'ash', 'rbash']);
const PYTHON = /^(?:python|pypy)[\d.]*$/;
const JAVASCRIPT = new Set(['node', 'nodejs', 'bun', 'tsx', 'ts-node']);
const OTHERS = new Set(['perl', 'ruby', 'php', 'lua', 'pwsh', 'osascript', 'Rscript', 'deno']);

/** The language a program runs, when it is an interpreter. */
export type Language = 'shell' | 'python' | 'javascript' | 'other';

/** Which language an interpreter of this name runs. */
export function languageOf(name: string): Language | undefined {
  if (SHELLS.has(name)) return 'shell';
  if (PYTHON.test(name)) return 'python';
  if (JAVASCRIPT.has(name)) return 'javascript';
  return OTHERS.has(name) ? 'other' : undefined;
}

/** File name of a program; `${PYTHON:-python3}` counts as its default. */
export function baseName(text: string): string {
  const fallback = /^\$\{\w+:?[-=]([^{}]*)\}$/.exec(text)?.[1];
  const path = fallback ?? text;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.endsWith('.exe') ? name.slice(0, -4) : name;
}

/** Where an interpreter takes its program from: standard input, a file, or a word of its command line. */
export interface Program<W extends ShellWord> {
  readonly from: 'input' | 'file' | 'text';
  readonly word: W | undefined;
}

interface Shape {
  /** Letters of short options that announce program text. */
  readonly text: string;
  readonly longText: readonly string[];
  /** Letters of short options that take the next word. */
  readonly values: string;
  readonly longValues: readonly string[];
  /** Letters after which there is neither file nor input: `python -m`. */
  readonly ends: string;
}

const SHAPES: Readonly<Record<Language, Shape>> = {
  shell: { text: 'c', longText: [], values: 'oO', longValues: ['--rcfile', '--init-file'], ends: '' },
  python: { text: 'c', longText: [], values: 'WX', longValues: ['--check-hash-based-pycs'], ends: 'mVh' },
  javascript: {
    text: 'ep',
    longText: ['--eval', '--print'],
    values: 'rC',
    longValues: ['--require', '--import', '--loader', '--conditions', '--tsconfig'],
    ends: 'vh',
  },
  other: { text: 'eEr', longText: [], values: 'I', longValues: [], ends: 'vh' },
};

/** What an interpreter called with `words` would run; undefined when that is a module, or it is no interpreter. */
export function readProgram<W extends ShellWord>(name: string, words: readonly W[]): Program<W> | undefined {
  if (name === 'source' || name === '.')
    return words[0] && { from: words[0].text === '/dev/stdin' ? 'input' : 'file', word: words[0] };
  const language = languageOf(name);
  if (!language) return undefined;
  const shape = SHAPES[language];
  let announced = false;
  let fromInput = false;
  let at = 0;
  for (; at < words.length; at++) {
    const text = words[at]?.text ?? '';
    if (text === '--') {
      at++;
      break;
    }
    if (text === '-' || !/^[-+]/.test(text)) break;
    if (text.startsWith('--')) {
      const [option = ''] = text.split('=', 1);
      if (option === '--version' || option === '--help') return undefined;
      if (shape.longText.includes(option)) announced = true;
      else if (shape.longValues.includes(text)) at++;
      continue;
    }
    const letters = text.slice(1);
    if (language === 'shell' && letters.includes('s')) fromInput = true;
    const end = [...letters].find((letter) => (shape.text + shape.ends).includes(letter));
    if (end !== undefined && shape.ends.includes(end)) return undefined;
    if (end !== undefined) announced = true;
    if (announced && language !== 'shell') {
      at++;
      break;
    }
    if (shape.values.includes(letters.at(-1) ?? ' ')) at++;
  }
  const operand = words[at];
  if (announced) return operand && { from: 'text', word: operand };
  if (language === 'javascript' && operand?.text === 'run') return undefined;
  if (fromInput || !operand || operand.text === '-' || operand.text === '/dev/stdin')
    return { from: 'input', word: undefined };
  return { from: 'file', word: operand };
}
