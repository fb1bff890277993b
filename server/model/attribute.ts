import { currency } from './currency.ts';

/** What a class declares of one attribute; checks, forms, GraphQL fields and documentation derive from it. */
export interface Attribute {
  readonly type: 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'list' | 'choice';
  readonly label: string;
  readonly unit?: string;
  readonly help?: string;
  /** The values of a `choice`. */
  readonly choices?: readonly string[];
  /** The least and the most that an `integer` or a `number` may be. */
  readonly min?: number;
  readonly max?: number;
  /** An amount in the currency of the installation, which is its unit. */
  readonly money?: boolean;
  /** Changes by itself all the time, so that a difference is no drift. */
  readonly volatile?: boolean;
}

type Detail = Pick<Attribute, 'unit' | 'help' | 'volatile'>;
type Figure = Detail & Pick<Attribute, 'min' | 'max'>;

export const text = (label: string, detail: Detail = {}): Attribute => ({ type: 'text', label, ...detail });
export const integer = (label: string, detail: Figure = {}): Attribute => ({
  type: 'integer',
  label,
  ...detail,
});
export const number = (label: string, detail: Figure = {}): Attribute => ({
  type: 'number',
  label,
  ...detail,
});
/** An amount in the currency of the installation. */
export const money = (label: string, detail: Omit<Figure, 'unit'> = {}): Attribute => ({
  type: 'number',
  label,
  money: true,
  ...detail,
});
export const boolean = (label: string, detail: Detail = {}): Attribute => ({
  type: 'boolean',
  label,
  ...detail,
});
/** ISO 8601, a day or a moment. */
export const date = (label: string, detail: Detail = {}): Attribute => ({ type: 'date', label, ...detail });
/** A list of texts. */
export const list = (label: string, detail: Detail = {}): Attribute => ({ type: 'list', label, ...detail });
export const oneOf = (label: string, choices: readonly string[], detail: Detail = {}): Attribute => ({
  type: 'choice',
  label,
  choices,
  ...detail,
});

/** What its values are in; undefined where that goes without saying. */
export const unitOf = ({ unit, money: isMoney }: Attribute): string | undefined =>
  isMoney ? currency() : unit;

/**
 * Checks a value against its declaration.
 * @returns what is wrong in words that end a sentence beginning with the attribute's name, or undefined
 */
export function attributeFault(attribute: Attribute, value: unknown): string | undefined {
  if (value === null) return undefined;
  switch (attribute.type) {
    case 'text':
      return typeof value === 'string' ? undefined : 'must be a text';
    case 'integer':
      return Number.isSafeInteger(value) ? rangeFault(attribute, Number(value)) : 'must be a whole number';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
        ? rangeFault(attribute, value)
        : 'must be a number';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'must be true or false';
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value))
        ? undefined
        : 'must be an ISO 8601 date';
    case 'list':
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
        ? undefined
        : 'must be a list of texts';
    case 'choice':
      return attribute.choices?.includes(value as string)
        ? undefined
        : `must be one of ${attribute.choices?.join(', ')}`;
  }
}

function rangeFault({ min = -Infinity, max = Infinity }: Attribute, value: number): string | undefined {
  if (value >= min && value <= max) return undefined;
  if (min > -Infinity && max < Infinity) return `must be from ${min} to ${max}`;
  return value < min ? `must be at least ${min}` : `must be at most ${max}`;
}
