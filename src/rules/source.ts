import type { ProductSetting, Scalar } from '../model/rule.ts';

/** A rule file that cannot be used: which, and why. */
export class RuleError extends Error {
  override readonly name = 'RuleError';
}

/** What is known about products: defaults of settings, and word lists that rules refer to as `product/table`. */
export interface Product {
  readonly product: string;
  readonly settings: Readonly<Record<string, ProductSetting>>;
  readonly tables: Readonly<Record<string, readonly Scalar[]>>;
}

/** A rule file being compiled: its name for errors, and the products it may refer to. */
export interface Source {
  readonly file: string;
  readonly products: Readonly<Record<string, Product>>;
  fault(reason: string): RuleError;
  table(name: string): readonly Scalar[];
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
  };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
