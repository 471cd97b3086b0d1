import { ALPHABETS, CREDENTIAL_CHECKS } from '../model/rule.ts';
import type { CredentialFormat, ProductSetting, Scalar } from '../model/rule.ts';

/** A rule file that cannot be used: which, and why. */
export class RuleError extends Error {
  override readonly name = 'RuleError';
}

/** What is known about products: defaults of settings, and word lists that rules refer to as `product/table`. */
export interface Product {
  readonly product: string;
  readonly settings: Readonly<Record<string, ProductSetting>>;
  readonly tables: Readonly<Record<string, readonly Scalar[]>>;
  /** Forms of credentials, by id. */
  readonly formats?: Readonly<Record<string, WrittenFormat>>;
  /** What the calls and names of a library mean, see `compile-code.ts`. */
  readonly code?: unknown;
}

type WrittenFormat = Omit<CredentialFormat, 'id'> & { readonly source: string };

/** A rule file being compiled: its name for errors, and the products it may refer to. */
export interface Source {
  readonly file: string;
  readonly products: Readonly<Record<string, Product>>;
  fault(reason: string): RuleError;
  table(name: string): readonly Scalar[];
  /** The form of a credential, `id` as a table of forms lists it. */
  credentialFormat(id: string): CredentialFormat;
}

export function createSource(file: string, products: Readonly<Record<string, Product>>): Source {
  const fault = (reason: string): RuleError => new RuleError(`${file}: ${reason}.`);
  return {
    file,
    products,
    fault,
    table(name) {
      const [product = '', table = ''] = name.split('/');
      const found = products[product]?.tables[table];
      if (!found) throw fault(`rules/products has no table ${name}`);
      return found;
    },
    credentialFormat(id) {
      for (const { formats } of Object.values(products)) {
        const found = formats?.[id];
        if (found) return readFormat(id, found, fault);
      }
      throw fault(`rules/products has no form of credentials ${id}`);
    },
  };
}

/** A row without its source, which the scan does not need; what the schema of rules cannot check is checked here. */
function readFormat(id: string, { source, ...format }: WrittenFormat, fault: Source['fault']): CredentialFormat {
  if (!ALPHABETS.includes(format.alphabet)) throw fault(`the form ${id} has an unknown alphabet`);
  if (format.check !== undefined && !CREDENTIAL_CHECKS.includes(format.check))
    throw fault(`the form ${id} has an unknown check`);
  if (format.literals.length === 0 || !source.startsWith('https://'))
    throw fault(`the form ${id} has no literals or no source`);
  return { id, ...format };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
