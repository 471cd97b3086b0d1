import { describe, expect, test } from '@jest/globals';
import { FAIL_ON, parseCommandLine, SCAN_FORMATS, USAGE, UsageError } from '../../src/command-line.ts';

const scan = {
  name: 'scan',
  path: '.',
  format: 'text',
  output: undefined,
  failOn: undefined,
  config: undefined,
  category: '',
  threads: undefined,
};

describe('the command line', () => {
  test.each([
    ['', { name: 'help' }],
    ['--help', { name: 'help' }],
    ['-h', { name: 'help' }],
    ['scan --help', { name: 'help' }],
    ['--version', { name: 'version' }],
    ['scan', scan],
    ['scan folder', { ...scan, path: 'folder' }],
    ['scan --output out.json folder', { ...scan, path: 'folder', output: 'out.json' }],
    ['scan --config maestro.yml', { ...scan, config: 'maestro.yml' }],
    ['scan --category nightly', { ...scan, category: 'nightly' }],
    ['scan --threads 1', { ...scan, threads: 1 }],
    ['scan --threads=64', { ...scan, threads: 64 }],
    ['scan -- --folder', { ...scan, path: '--folder' }],
    ...SCAN_FORMATS.map((format) => [`scan --format ${format}`, { ...scan, format }] as const),
    ...FAIL_ON.map((failOn) => [`scan --fail-on ${failOn}`, { ...scan, failOn }] as const),
    ['init', { name: 'init', path: '.', force: false }],
    ['init --force folder', { name: 'init', path: 'folder', force: true }],
    ['rules', { name: 'rules', format: 'text' }],
    ['rules --format json', { name: 'rules', format: 'json' }],
    ['explain l4/x', { name: 'explain', rule: 'l4/x' }],
  ])('%s', (line, command) => {
    expect(parseCommandLine(line.split(' ').filter((word) => word !== ''))).toEqual(command);
  });
});

describe('what cannot be understood is refused in one sentence', () => {
  test.each([
    ['bogus', 'Unknown command "bogus"; the commands are scan, init, rules and explain.'],
    ['scan a b', 'Unexpected argument "b"; see maestro-scan --help.'],
    ['scan --nope', "Unknown option '--nope'; see maestro-scan --help."],
    ['scan -x', "Unknown option '-x'; see maestro-scan --help."],
    ['scan --format', "Option '--format <value>' argument missing; see maestro-scan --help."],
    ['scan --format --output x', "Option '--format' argument is ambiguous; see maestro-scan --help."],
    ['scan --help=yes', "Option '-h, --help' does not take an argument; see maestro-scan --help."],
    ['scan --format xml', '--format takes text, sarif, json, summary, not "xml".'],
    ['scan --fail-on note', '--fail-on takes never, critical, high, medium, low, not "note".'],
    ['scan --fail-on HIGH', '--fail-on takes never, critical, high, medium, low, not "HIGH".'],
    ['scan --threads 0', '--threads takes a whole number from 1 to 64, not "0".'],
    ['scan --threads 65', '--threads takes a whole number from 1 to 64, not "65".'],
    ['scan --threads 1.5', '--threads takes a whole number from 1 to 64, not "1.5".'],
    ['scan --threads many', '--threads takes a whole number from 1 to 64, not "many".'],
    ['scan --threads=', '--threads takes a whole number from 1 to 64, not "".'],
    ['scan --force', 'scan takes no --force; see maestro-scan --help.'],
    ['init --output x', 'init takes no --output; see maestro-scan --help.'],
    ['init a b', 'Unexpected argument "b"; see maestro-scan --help.'],
    ['rules --format sarif', '--format takes text, json, not "sarif".'],
    ['rules --output x', 'rules takes no --output; see maestro-scan --help.'],
    ['rules l4/x', 'Unexpected argument "l4/x"; see maestro-scan --help.'],
    ['explain', 'explain needs the id of a rule, e.g. maestro-scan explain l4/mutable-base-image.'],
    ['explain l4/x --format json', 'explain takes no --format; see maestro-scan --help.'],
    ['explain l4/x l4/y', 'Unexpected argument "l4/y"; see maestro-scan --help.'],
  ])('%s', (line, sentence) => {
    const parse = (): unknown => parseCommandLine(line.split(' '));
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(new UsageError(sentence));
  });
});

test('the help names every option and command that is understood', () => {
  for (const word of [
    'scan',
    'init',
    '--force',
    'rules',
    'explain',
    '--format',
    '--output',
    '--fail-on',
    '--config',
    '--category',
    '--threads',
    '--help',
    '--version',
  ])
    expect(USAGE).toContain(word);
  expect(USAGE).toContain(SCAN_FORMATS.join('|'));
  expect(USAGE).toContain(FAIL_ON.join('|'));
});
