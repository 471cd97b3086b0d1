import type { SinkSummary } from '../model/code-record.ts';
import type { PlacedCode } from './resolve.ts';

/** A call that is given a text put together there. */
export interface MadeText {
  readonly file: PlacedCode;
  readonly call: number;
  readonly value: string;
  readonly lineHash: string;
}

export function nameMade(made: MadeText | undefined): string {
  return made ? `${made.file.path} ${made.call}` : '';
}

/**
 * A function that hands any command to a shell, such as `run(command)`, does what it is there for: what is wrong is wrong where
 * the command is put together for it.
 */
export function placeWhereMade(
  sink: SinkSummary,
  made: MadeText | undefined,
): { readonly file: PlacedCode; readonly sink: SinkSummary } | undefined {
  const call = made?.file.record.calls[made.call];
  if (!made || !call || sink.class !== 'shell-command' || sink.fields['text'] !== undefined) return undefined;
  const { unit: _unit, ...rest } = sink;
  return {
    file: made.file,
    sink: { ...rest, region: call.region, lineHash: made.lineHash, fields: { ...sink.fields, text: made.value } },
  };
}
