import { describe, expect, test } from '@jest/globals';
import { imageField, parseImage } from '../../../src/match/image.ts';

const digest = `sha256:${'0'.repeat(64)}`;

describe('an image reference taken apart', () => {
  test.each([
    ['node', ['node', undefined, undefined, undefined]],
    ['node:22', ['node', undefined, '22', undefined]],
    ['library/node', ['library/node', undefined, undefined, undefined]],
    ['ghcr.io/a/b', ['ghcr.io/a/b', 'ghcr.io', undefined, undefined]],
    ['localhost/a', ['localhost/a', 'localhost', undefined, undefined]],
    ['reg:5000/a', ['reg:5000/a', 'reg:5000', undefined, undefined]],
    ['reg:5000/a:1', ['reg:5000/a', 'reg:5000', '1', undefined]],
    [`node@${digest}`, ['node', undefined, undefined, digest]],
    [`reg:5000/a/b:1@${digest}`, ['reg:5000/a/b', 'reg:5000', '1', digest]],
    ['', ['', undefined, undefined, undefined]],
  ])('%s', (reference, [name, registry, tag, expected]) => {
    expect(parseImage(reference)).toEqual({ name, registry, tag, digest: expected });
  });
});

describe('how an image is pinned', () => {
  test.each([
    ['node', 'moving'],
    ['node:latest', 'moving'],
    ['node:LTS', 'moving'],
    ['node:22', 'version'],
    ['node:latest-22', 'version'],
    [`node:latest@${digest}`, 'digest'],
    ['node:$TAG', 'unknown'],
    ['${IMAGE}', 'unknown'],
    ['{{ .Values.image }}', 'unknown'],
    ['node@${DIGEST}', 'digest'],
    ['node@', 'moving'],
    ['node:lts-alpine', 'moving'],
    ['node:cuda-latest', 'moving'],
    ['node:nightly-20260101', 'version'],
    ['node:alpine', 'version'],
    ['IMAGE_URI', 'unknown'],
    ['<your-image>', 'unknown'],
    ['REG.example.com/a/b', 'moving'],
    ['node:LATEST', 'moving'],
  ])('%s', (reference, pin) => {
    expect(imageField(reference, { start: 0, end: 0 }, 'image.pin')[0]?.value).toBe(pin);
  });
});

describe('its fields', () => {
  test.each([
    ['image', ['reg:5000/a/b:1']],
    ['image.name', ['reg:5000/a/b']],
    ['image.base-name', ['b']],
    ['image.registry', ['reg:5000']],
    ['image.tag', ['1']],
    ['image.digest', []],
    ['image.unheard-of', []],
  ])('%s', (field, expected) => {
    expect(imageField('reg:5000/a/b:1', { start: 3, end: 9 }, field)).toEqual(
      expected.map((value) => ({ value, span: { start: 3, end: 9 } })),
    );
  });

  test('an empty part is absent', () => {
    expect(imageField('node:', { start: 0, end: 5 }, 'image.tag')).toEqual([]);
  });
});
