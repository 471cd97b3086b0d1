import type { OffsetMap } from './document.ts';
import type { Expression, Literal, Target } from './expression.ts';
import type { Span } from './text.ts';

/** Languages that are read as code. The dialects of one language share a lowering and differ in their grammar. */
export const CODE_LANGUAGES = ['typescript', 'tsx', 'javascript', 'python'] as const;
export type CodeLanguage = (typeof CODE_LANGUAGES)[number];

export interface CodeFunction {
  /** Empty for one without a name; a method has its own name, a function assigned to a constant the name of the constant. */
  readonly name: string;
  readonly nameSpan: Span;
  readonly parameters: readonly Parameter[];
  readonly body: readonly Statement[];
  readonly decorators: readonly Expression[];
  /** Python's docstring, or the JSDoc comment right before it, with its place. */
  readonly documentation?: Literal;
  readonly returns?: Expression;
  readonly async: boolean;
  readonly span: Span;
}

export interface Parameter {
  readonly target: Target;
  readonly fallback?: Expression;
  readonly rest?: 'list' | 'map';
  /**
   * The type as an expression where it is a name, member, or call of generics (`Annotated[str, …]`, `Promise<X>` are an `index`;
   * `'a' | 'b'` and unions are a `choice` `or`; `number`, `string`, `boolean` and the like are names).
   */
  readonly type?: Expression;
  readonly span: Span;
}

export interface CodeClass {
  readonly name: string;
  readonly nameSpan: Span;
  readonly bases: readonly Expression[];
  readonly decorators: readonly Expression[];
  readonly methods: readonly CodeFunction[];
  /** `x = 1`, `x: T = 1`; without a value where only the type is given. `static` blocks and other statements go to `body`. */
  readonly fields: readonly {
    readonly name: string;
    readonly value?: Expression;
    readonly type?: Expression;
    readonly span: Span;
  }[];
  readonly body: readonly Statement[];
  readonly documentation?: Literal;
  readonly span: Span;
}

export type Statement =
  | {
      readonly op: 'assign';
      readonly target: Target;
      readonly value: Expression;
      readonly type?: Expression;
      readonly augmented: boolean;
      readonly declares: boolean;
      readonly exported: boolean;
      readonly span: Span;
    }
  | { readonly op: 'expression'; readonly value: Expression; readonly span: Span }
  | { readonly op: 'return'; readonly value?: Expression; readonly span: Span }
  | { readonly op: 'throw'; readonly value?: Expression; readonly span: Span }
  /** `assert` is an `if` with the negated test that throws. */
  | {
      readonly op: 'if';
      readonly test: Expression;
      readonly then: readonly Statement[];
      readonly otherwise: readonly Statement[];
      readonly span: Span;
    }
  /** `switch` and `match` have a case per arm; `tests` empty for the default. */
  | {
      readonly op: 'switch';
      readonly subject: Expression;
      readonly cases: readonly { readonly tests: readonly Expression[]; readonly body: readonly Statement[] }[];
      readonly span: Span;
    }
  | { readonly op: 'while'; readonly test: Expression; readonly body: readonly Statement[]; readonly span: Span }
  /** `for x of xs`, `for x in xs`; with `keys` for JavaScript's `for … in`. A classic `for (;;)` is its start, then a `while`. */
  | {
      readonly op: 'for';
      readonly target: Target;
      readonly each: Expression;
      readonly keys: boolean;
      readonly body: readonly Statement[];
      readonly span: Span;
    }
  | {
      readonly op: 'try';
      readonly body: readonly Statement[];
      readonly handlers: readonly {
        readonly target?: Target;
        readonly types: readonly Expression[];
        readonly body: readonly Statement[];
        readonly span: Span;
      }[];
      readonly last: readonly Statement[];
      readonly span: Span;
    }
  /** `with open(x) as f`, and a bare block (no items). */
  | {
      readonly op: 'with';
      readonly items: readonly { readonly value: Expression; readonly target?: Target }[];
      readonly body: readonly Statement[];
      readonly span: Span;
    }
  | { readonly op: 'function'; readonly function: CodeFunction; readonly exported: boolean; readonly span: Span }
  | { readonly op: 'class'; readonly class: CodeClass; readonly exported: boolean; readonly span: Span }
  | { readonly op: 'import'; readonly import: ImportStatement; readonly span: Span }
  | { readonly op: 'export'; readonly export: ExportStatement; readonly span: Span }
  | { readonly op: 'jump'; readonly how: 'break' | 'continue'; readonly span: Span };

/**
 * `names`: what is taken from the module and how it is called here. `imported` is `*` for the module itself (`import x`, `import *
 * as x`, Python's `import a.b as x`; without `as`, Python binds `a` and `local` is `a`, `imported` `*`, `module` `a`),
 * `default` for JavaScript's default import, and `local` is `*` for Python's `from x import *`. Type-only imports are kept too.
 * `const x = require('y')` is an ordinary assignment.
 */
export interface ImportStatement {
  /** As written; Python's relative imports keep their dots (`.`, `..pkg.mod`). */
  readonly module: string;
  readonly moduleSpan: Span;
  readonly names: readonly { readonly imported: string; readonly local: string; readonly span: Span }[];
}

/**
 * `export { a as b }`, `export { a } from 'm'`, `export * from 'm'` (`local` `*`), `export default value`, `module.exports = value`
 * and `exports.a = value` stay assignments to members.
 */
export interface ExportStatement {
  readonly module?: string;
  readonly names: readonly { readonly local: string; readonly exported: string }[];
  /** The value of `export default`. */
  readonly value?: Expression;
}

/** A text of code: a whole file, or what stands in a heredoc, a cell or a string of one. */
export interface CodeUnit {
  readonly language: CodeLanguage | 'shell';
  readonly text: string;
  /** Where the text stands in the file. */
  readonly map: OffsetMap;
  /** The image, service, job that runs it. */
  readonly unit?: string;
  readonly body: readonly Statement[];
  /** Characters the grammar could not read. */
  readonly errors: number;
}
