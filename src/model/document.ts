import type { Span } from './text.ts';

/**
 * A YAML, JSON or TOML value with its place, or a line of a list file. Aliases share the node they point to, so a document is a graph: whoever walks it to
 * any depth must visit each node once.
 */
export type DataNode = DataMap | DataList | DataScalar;

export interface DataMap {
  readonly type: 'map';
  readonly span: Span;
  readonly entries: readonly DataEntry[];
}

export interface DataEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: DataNode;
}

export interface DataList {
  readonly type: 'list';
  readonly span: Span;
  readonly items: readonly DataNode[];
}

export interface DataScalar {
  readonly type: 'scalar';
  readonly span: Span;
  readonly value: string | number | boolean | null;
  /** For strings: where each UTF-16 unit of `value` stands in the file. */
  readonly map?: OffsetMap;
}

/**
 * Where text that was taken out of a file stands in it: runs of equal length, in order. A unit of the text that no run
 * covers (a folded newline, an escape) stands where the run before it ends.
 */
export type OffsetMap = readonly { readonly at: number; readonly file: number; readonly length: number }[];

/** Text of another language inside a file: a RUN instruction, `run:`, a heredoc. `text[i]` stands at `map` of i. */
export interface EmbeddedText {
  readonly text: string;
  readonly map: OffsetMap;
  /** The image, service, job or policy entry it belongs to. */
  readonly unit?: string;
}

export interface DockerfileWord {
  readonly text: string;
  readonly span: Span;
}

export interface DockerfileInstruction {
  /** Upper case. */
  readonly keyword: string;
  readonly span: Span;
  readonly keywordSpan: Span;
  /** Raw words after the keyword and its flags, variables not expanded. */
  readonly words: readonly DockerfileWord[];
  /** `--from=builder` as {from: 'builder'}. */
  readonly flags: readonly { readonly name: string; readonly value: string; readonly span: Span }[];
  /** ENV, ARG and LABEL pairs. */
  readonly pairs: readonly { readonly name: DockerfileWord; readonly value: DockerfileWord | undefined }[];
  /** The JSON (exec) form as words, when it is used. */
  readonly exec: readonly DockerfileWord[] | undefined;
  /** The shell text of RUN, CMD, ENTRYPOINT in shell form, heredocs included. */
  readonly shell: EmbeddedText | undefined;
  /** Index into `stages`; -1 before the first FROM. */
  readonly stage: number;
}

export interface DockerfileStage {
  readonly index: number;
  readonly name: string | undefined;
  readonly from: DockerfileInstruction;
  /** The image reference after ARG defaults are filled in; variables without default stay as `${NAME}`. */
  readonly reference: DockerfileWord;
  /** The ARG whose default the reference came from. */
  readonly argument: DockerfileInstruction | undefined;
  /** Index of the earlier stage it starts from. */
  readonly base: number | undefined;
  readonly platform: string | undefined;
  /** Name of the image that this stage's layers end up in: its own stage, or the last stage built `FROM` it. */
  readonly unit: string;
  /** True when its layers are in the image that the file builds by default. */
  readonly final: boolean;
}

export interface Dockerfile {
  readonly instructions: readonly DockerfileInstruction[];
  readonly stages: readonly DockerfileStage[];
}

/**
 * A stretch of a text that a reader, or the model that is given the file, takes in as one: a sentence, a heading, a comment, a
 * line of code.
 */
export interface TextRegion {
  readonly name: (typeof TEXT_REGIONS)[number];
  /** White space collapsed and without markup, but for the backticks around code. Lines and code are as written. */
  readonly text: string;
  readonly map: OffsetMap;
  readonly span: Span;
  /** Titles of the headings above it, outermost first. */
  readonly section: readonly string[];
  /** What leads up to it: the sentence before a list or a code block, the item a list is nested in, the head of a column, the first cell of a row. */
  readonly context: readonly string[];
  /** It stands in a block quote. */
  readonly quoted: boolean;
  /** Language of the code block it stands in, lower case. */
  readonly language?: string;
  /** Target of a link. */
  readonly target?: string;
}

/**
 * Names of the regions of a text, see `TextRegion`. `line` is every line as it is written, of any file; the others are Markdown's.
 * `description` is that of the front matter, by which a model chooses a skill or an agent; `hidden` is what a style hides when
 * the text is shown.
 */
export const TEXT_REGIONS = [
  'line',
  'description',
  'heading',
  'sentence',
  'code',
  'comment',
  'hidden',
  'link',
] as const;
