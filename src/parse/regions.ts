import type { OffsetMap, TextRegion } from '../model/document.ts';
import { KINDS, type Kind } from '../model/file.ts';
import type { Span } from '../model/text.ts';
import { readBlocks, type Block } from './markdown-blocks.ts';
import { findConcealed, maskConcealed } from './markdown-concealed.ts';
import { readInline, type InlineText } from './markdown-inline.ts';
import { findLineStarts } from './lines.ts';
import { sliceMap, straightMap, toFileSpan } from './offset-map.ts';
import { splitSentences } from './sentences.ts';

/** More of a file than this is not read as text: instructions that long are no instructions. */
const TEXT_CAP = 2_000_000;
const REGION_CAP = 50_000;
/** Longer lines and sentences are cut: they are data. */
const LENGTH_CAP = 20_000;

/** Reads the regions of a text by name: lines and Markdown each once, when a rule first asks for them. */
export function createRegionReader(text: string, kind: Kind): (names: readonly string[]) => readonly TextRegion[] {
  let lines: readonly TextRegion[] | undefined;
  let regions: readonly TextRegion[] | undefined;
  return (names) => {
    const found: TextRegion[] = [];
    if (names.includes('line')) found.push(...(lines ??= readLines(text)));
    if (KINDS[kind] !== 'markdown' || names.every((name) => name === 'line')) return found;
    regions ??= readMarkdown(text.slice(0, TEXT_CAP));
    for (const region of regions) if (names.includes(region.name)) found.push(region);
    return found;
  };
}

/** The regions of a text file by name. */
export function readRegions(text: string, kind: Kind, names: readonly string[]): readonly TextRegion[] {
  return createRegionReader(text, kind)(names);
}

function readLines(text: string): readonly TextRegion[] {
  const starts = findLineStarts(text).slice(0, REGION_CAP);
  return starts.flatMap((start, index) => {
    const next = starts[index + 1] ?? Math.min(text.length, start + LENGTH_CAP);
    const line = text.slice(start, Math.min(next, start + LENGTH_CAP)).replace(/[\r\n]+$/, '');
    return line === '' ? [] : [placeText({ name: 'line', text: line, start })];
  });
}

/** A region whose text stands in the file as it is. */
function placeText(part: Pick<TextRegion, 'name' | 'text'> & { start: number } & Partial<TextRegion>): TextRegion {
  const { start, ...rest } = part;
  return {
    section: [],
    context: [],
    quoted: false,
    ...rest,
    map: straightMap(part.text.length, start),
    span: { start, end: start + part.text.length },
  };
}

type Place = Pick<Block, 'section' | 'context' | 'quoted'>;
const NOWHERE: Place = { section: [], context: [], quoted: false };

function readMarkdown(text: string): readonly TextRegion[] {
  const regions: TextRegion[] = [];
  const concealed = findConcealed(text);
  for (const { name, span } of concealed) addSentences(regions, name, readInline(text, span, []), NOWHERE);
  for (const block of readBlocks(maskConcealed(text, concealed))) {
    if (regions.length >= REGION_CAP) break;
    addBlock(regions, text, block);
  }
  return regions.toSorted((a, b) => a.span.start - b.span.start);
}

function addBlock(regions: TextRegion[], text: string, block: Block): void {
  if (block.name === 'code') {
    const line = text.slice(block.span.start, Math.min(block.span.end, block.span.start + LENGTH_CAP));
    if (line.trim() === '') return;
    const { section, context, quoted, language } = block;
    const named = language === undefined ? {} : { language };
    regions.push(placeText({ name: 'code', text: line, start: block.span.start, section, context, quoted, ...named }));
    return;
  }
  if (block.name === 'heading') addWhole(regions, block.inline, block);
  else addSentences(regions, block.name, block.inline, block);
  for (const link of block.inline.links) {
    const { section, context, quoted } = block;
    const { text: shown, target, span } = link;
    regions.push({
      name: 'link',
      text: shown,
      target,
      span,
      map: [{ at: 0, file: span.start, length: 0 }],
      section,
      context,
      quoted,
    });
  }
}

function addWhole(regions: TextRegion[], inline: InlineText, place: Place): void {
  if (inline.text !== '')
    regions.push(createRegion('heading', inline, { start: 0, end: Math.min(inline.text.length, LENGTH_CAP) }, place));
}

function addSentences(regions: TextRegion[], name: TextRegion['name'], inline: InlineText, place: Place): void {
  for (const part of splitSentences(inline.text))
    regions.push(
      createRegion(name, inline, { start: part.start, end: Math.min(part.end, part.start + LENGTH_CAP) }, place),
    );
}

function createRegion(
  name: TextRegion['name'],
  inline: InlineText,
  part: Span,
  { section, context, quoted }: Place,
): TextRegion {
  return {
    name,
    text: inline.text.slice(part.start, part.end),
    // Few rules ask for places inside of a sentence.
    get map(): OffsetMap {
      return sliceMap(inline.map, part.start, part.end);
    },
    span: toFileSpan(inline.map, part),
    section,
    context,
    quoted,
  };
}
