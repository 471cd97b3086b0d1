import { readFileSync } from 'node:fs';

import { expect, test } from '@jest/globals';
import { load } from 'js-yaml';

import { readInputs } from '../../../src/action/inputs.ts';

interface ActionFile {
  readonly inputs: Record<string, { description: string; required: boolean; default?: string }>;
  readonly outputs: Record<string, { description: string }>;
  readonly runs: { using: string; main: string };
}

const action = load(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8')) as ActionFile;

test('action.yml declares exactly the inputs that are read', () => {
  const read = new Set<string>();
  readInputs(
    new Proxy<Record<string, string | undefined>>(
      {},
      {
        get(_target, name) {
          read.add(
            String(name)
              .replace(/^INPUT_/, '')
              .toLowerCase(),
          );
          return undefined;
        },
      },
    ),
  );
  expect(Object.keys(action.inputs).toSorted()).toEqual([...read].toSorted());
});

test('no input is required, and none but the token has a default that would win over the configuration file', () => {
  const inputs = Object.entries(action.inputs);
  expect(inputs.filter(([, input]) => input.required)).toEqual([]);
  expect(inputs.filter(([, input]) => input.default !== undefined).map(([name]) => name)).toEqual(['token']);
});

test('every input and output is described, and the action runs the bundle on Node 24', () => {
  for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
    expect(description).toMatch(/^[A-Z][\s\S]{10,}\.$/);
  }
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
});
