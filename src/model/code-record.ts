import type { FactValue } from './fact.ts';
import type { Region } from './text.ts';

/**
 * What a file's code adds to the flows of its repository: for each function what comes in and where it goes. JSON-serialisable
 * and without paths: the reduce links the records of all files.
 */
export interface CodeRecord {
  readonly functions: readonly FunctionSummary[];
  readonly calls: readonly CallSummary[];
  readonly sources: readonly SourceSummary[];
  readonly sinks: readonly SinkSummary[];
  readonly edges: readonly Edge[];
  readonly exports: readonly ExportSummary[];
}

export interface FunctionSummary {
  /** `run`, `Tool.run`; empty for one without a name. */
  readonly name: string;
  readonly parameters: readonly string[];
  readonly region: Region;
  /** What holds of a parameter when the function has returned, or has returned something true or false. */
  readonly guards: readonly {
    readonly parameter: number;
    readonly when: 'returns' | 'true' | 'false';
    readonly marks: readonly string[];
  }[];
  /** It can be called from elsewhere under its name. */
  readonly open: boolean;
}

/** A call of a function of the repository: of this file by its number, or of another one by its symbol. */
export interface CallSummary {
  readonly callee: number | string;
  readonly region: Region;
  /** The functions of this file that it is given, by position. */
  readonly functions: readonly { readonly position: number; readonly function: number }[];
}

export interface SourceSummary {
  readonly class: string;
  /** The symbol it is known by, or the name of the parameter. */
  readonly name: string;
  readonly region: Region;
}

export interface SinkSummary {
  readonly class: string;
  readonly symbol: string;
  readonly region: Region;
  readonly lineHash: string;
  /** Name of the function around it; empty at the top of the file. */
  readonly function: string;
  readonly unit?: string;
  /** What rules may ask about the sink. */
  readonly fields: Readonly<Record<string, FactValue>>;
}

/** Something goes from one place to another, inside one function. */
export interface Edge {
  readonly from: Origin;
  readonly to: Destination;
  /**
   * What is proved of the value. `check:CALL:POSITION:returns` (or `true`, `false`) stands for what the function called there
   * proves of that argument.
   */
  readonly marks: readonly string[];
  readonly steps: readonly EdgeStep[];
}

export interface EdgeStep {
  readonly region: Region;
  readonly text: string;
}

/** `source`, `call` and `function` are numbers in the lists of the record. */
export type Origin =
  | { readonly source: number }
  | { readonly function: number; readonly parameter: number; readonly key?: string }
  | { readonly call: number };

export type Destination =
  | { readonly sink: number }
  | {
      readonly call: number;
      readonly position: number;
      readonly name?: string;
      readonly key?: string;
      /** The text that is put together there, with `${}` for what is not known in it. */
      readonly text?: { readonly value: string; readonly lineHash: string };
    }
  | { readonly returns: number };

/** A name under which other files know something of this one. */
export interface ExportSummary {
  /** `*` together with a symbol hands on all that a module exports. */
  readonly name: string;
  readonly function?: number;
  /** What it is instead: a library's name or another module's. */
  readonly symbol?: string;
}
