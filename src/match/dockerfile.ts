import type { Dockerfile, DockerfileInstruction, DockerfileStage, DockerfileWord } from '../model/document.ts';
import type { Match } from '../model/rule.ts';
import type { Candidate, FieldValue } from './candidate.ts';
import { imageField } from './image.ts';

const PAIR_KEYWORDS = new Set(['ENV', 'ARG', 'LABEL']);

/**
 * Matcher `dockerfile`: a candidate per instruction of the named keywords; per name=value pair for ENV, ARG and LABEL.
 *
 * | field | of | value |
 * |---|---|---|
 * | `image`, `image.*` | FROM | the reference after ARG defaults, see `imageField` |
 * | `image.stage` | FROM | `earlier` when it names an earlier stage |
 * | `image.argument` | FROM | name of the ARG the reference came from, at the ARG |
 * | `platform` | FROM | of `--platform` |
 * | `name`, `value` | ENV, ARG, LABEL | the pair |
 * | `word`, `word.1` … | all | the words after keyword and flags |
 * | `flag.NAME` | all | value of `--NAME=` |
 * | `user` | USER | without the group |
 * | `source`, `target` | COPY, ADD | all but the last word; the last word |
 * | `final-user` | FROM, USER … | user that the image the file builds by default starts as, when it says so, without the group |
 * | `in-final-image` | all | true when the layer is in the image the file builds by default |
 * | `stage` | all | name of the stage |
 */
export function* matchDockerfile(
  match: Extract<Match, { matcher: 'dockerfile' }>,
  dockerfile: Dockerfile,
): Iterable<Candidate> {
  for (const instruction of dockerfile.instructions) {
    if (!match.instructions.includes(instruction.keyword)) continue;
    const stage = dockerfile.stages[instruction.stage];
    const unit = stage ? { unit: stage.unit } : {};
    if (PAIR_KEYWORDS.has(instruction.keyword)) {
      for (const { name, value } of instruction.pairs) {
        const span = { start: name.span.start, end: value?.span.end ?? name.span.end };
        const pair = { name, value };
        yield {
          span,
          ...unit,
          anchor: `${instruction.keyword} ${name.text}`,
          get: (field) => readPair(pair, field) ?? readCommon(instruction, stage, field),
        };
      }
    } else {
      const anchor = `${instruction.keyword} ${instruction.words[0]?.text ?? ''}`;
      yield {
        span: firstWords(instruction),
        ...unit,
        anchor,
        get: (field) =>
          field === 'final-user'
            ? readFinalUser(dockerfile)
            : (readOwn(instruction, stage, field) ?? readCommon(instruction, stage, field)),
      };
    }
  }
}

function firstWords(instruction: DockerfileInstruction): Candidate['span'] {
  return { start: instruction.keywordSpan.start, end: instruction.words.at(-1)?.span.end ?? instruction.span.end };
}

const of = (word: DockerfileWord | undefined): readonly FieldValue[] =>
  word ? [{ value: word.text.replace(/^(["'])(.*)\1$/s, '$2'), span: word.span }] : [];

function readPair(pair: DockerfileInstruction['pairs'][number], field: string): readonly FieldValue[] | undefined {
  if (field === 'name') return of(pair.name);
  return field === 'value' ? of(pair.value) : undefined;
}

function readOwn(
  instruction: DockerfileInstruction,
  stage: DockerfileStage | undefined,
  field: string,
): readonly FieldValue[] | undefined {
  const { keyword, words } = instruction;
  if (keyword === 'FROM' && stage) return readFrom(stage, field);
  if (keyword === 'USER' && field === 'user')
    return of(words[0]).map(({ value, ...place }) => ({ value: String(value).split(':', 1)[0] ?? '', ...place }));
  if (keyword !== 'COPY' && keyword !== 'ADD') return undefined;
  if (field === 'source') return words.slice(0, -1).flatMap(of);
  return field === 'target' ? of(words.at(-1)) : undefined;
}

/** The last USER of the stages that the image is made of. */
function readFinalUser({ instructions, stages }: Dockerfile): readonly FieldValue[] {
  const last = instructions.findLast(({ keyword, stage }) => keyword === 'USER' && stages[stage]?.final === true);
  return last ? (readOwn(last, stages[last.stage], 'user') ?? []) : [];
}

function readFrom(stage: DockerfileStage, field: string): readonly FieldValue[] | undefined {
  const { text, span } = stage.reference;
  if (field === 'image.stage') return stage.base === undefined ? [] : [{ value: 'earlier', span }];
  if (field === 'image.argument') return (stage.argument?.pairs ?? []).flatMap(({ name }) => of(name));
  if (field === 'platform') return stage.platform === undefined ? [] : [{ value: stage.platform, span }];
  return field === 'image' || field.startsWith('image.') ? imageField(text, span, field) : undefined;
}

function readCommon(
  instruction: DockerfileInstruction,
  stage: DockerfileStage | undefined,
  field: string,
): readonly FieldValue[] {
  const words = instruction.exec ?? instruction.words;
  if (field === 'word') return words.flatMap(of);
  if (field.startsWith('word.')) return of(words[Number(field.slice(5)) - 1]);
  if (field.startsWith('flag.')) {
    return instruction.flags.filter(({ name }) => name === field.slice(5)).map(({ value, span }) => ({ value, span }));
  }
  if (field === 'in-final-image') return [{ value: stage?.final ?? false }];
  if (field === 'stage') return stage?.name === undefined ? [] : [{ value: stage.name }];
  return [];
}
