import type { FieldValue } from './candidate.ts';
import type { Span } from '../model/text.ts';

/** A container image reference taken apart. */
export interface ImageReference {
  readonly name: string;
  readonly registry: string | undefined;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** Reads `[registry[:port]/]path[:tag][@digest]`. */
export function parseImage(reference: string): ImageReference {
  const [withoutDigest = '', digest] = reference.split('@', 2);
  const slash = withoutDigest.lastIndexOf('/');
  const colon = withoutDigest.indexOf(':', slash + 1);
  const name = colon === -1 ? withoutDigest : withoutDigest.slice(0, colon);
  const first = name.split('/', 1)[0] ?? '';
  const registry = name.includes('/') && /[.:]|^localhost$/.test(first) ? first : undefined;
  const tag = colon === -1 ? undefined : withoutDigest.slice(colon + 1);
  return { name, registry, tag: tag || undefined, digest: digest || undefined };
}

/** Tags that a publisher moves by habit. A reference without tag means `latest`. */
const MOVING_TAGS = new Set([
  'latest',
  'stable',
  'edge',
  'main',
  'master',
  'nightly',
  'dev',
  'develop',
  'canary',
  'next',
  'rolling',
  'current',
  'lts',
]);

/**
 * Fields of an image reference: `image`, `image.name`, `image.base-name`, `image.registry`, `image.tag`, `image.digest` and
 * `image.pin`: `digest`, `version`, `moving` (a moving tag or none) or `unknown` (a variable without default is part of it, or it is
 * no name an image can have, such as the `IMAGE_URI` of a template).
 */
export function imageField(reference: string, span: Span, field: string): readonly FieldValue[] {
  const image = parseImage(reference);
  const some = (value: string | undefined): readonly FieldValue[] =>
    value === undefined || value === '' ? [] : [{ value, span }];
  switch (field) {
    case 'image':
      return some(reference);
    case 'image.name':
      return some(image.name);
    case 'image.base-name':
      return some(image.name.split('/').at(-1));
    case 'image.registry':
      return some(image.registry);
    case 'image.tag':
      return some(image.tag);
    case 'image.digest':
      return some(image.digest);
    case 'image.pin':
      return some(pinOf(image, reference));
    default:
      return [];
  }
}

function pinOf(image: ImageReference, reference: string): string {
  if (image.digest !== undefined) return 'digest';
  // Names of repositories are lower case; the host of a registry need not be.
  const path = image.registry === undefined ? image.name : image.name.slice(image.registry.length);
  if (/[A-Z${}<>\s]/.test(path) || reference.includes('$') || reference.includes('{{')) return 'unknown';
  return image.tag === undefined || isMoving(image.tag.toLowerCase()) ? 'moving' : 'version';
}

/** `latest`, and its flavours, which name no version either: `lts-alpine`, `latest-debian-slim`, `cuda-latest`. */
function isMoving(tag: string): boolean {
  if (MOVING_TAGS.has(tag)) return true;
  const parts = tag.split('-');
  return !/\d/.test(tag) && (MOVING_TAGS.has(parts[0] ?? '') || parts.at(-1) === 'latest');
}
