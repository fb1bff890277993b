/** What an expression can ask about a CI. */
export interface Findable {
  readonly name: string;
  readonly class: string;
  readonly status: string;
  readonly owner?: string | null;
  readonly criticality?: string | null;
}

interface Term {
  readonly field: keyof Findable;
  readonly values: readonly RegExp[];
  readonly negated: boolean;
}

const fields: Readonly<Record<string, keyof Findable>> = {
  name: 'name',
  class: 'class',
  status: 'status',
  owner: 'owner',
  criticality: 'criticality',
};

/**
 * A Find or Hide expression as a test: words are looked for in names; `class:Server,Hypervisor`, `name:db-*`, `status:`,
 * `owner:` and `criticality:` ask for a field; `-` before a term turns it round; several terms must all hold. Undefined
 * for an empty expression.
 */
export function expression(source: string): ((ci: Findable) => boolean) | undefined {
  const terms = [...source.matchAll(/(-?)(?:(\w+):)?("[^"]*"|\S+)/g)].map(
    ([, minus, field = 'name', value = '']) => term(minus === '-', field.toLowerCase(), value),
  );
  if (terms.length === 0) return undefined;
  return (ci) =>
    terms.every(
      ({ field, values, negated }) => values.some((value) => value.test(ci[field] ?? '')) !== negated,
    );
}

function term(negated: boolean, name: string, quoted: string): Term {
  const field = fields[name];
  const value = quoted.replaceAll('"', '');
  // "db:5432" is a name with a colon in it, not a field that nobody has.
  if (field === undefined) return { field: 'name', values: [contains(`${name}:${value}`)], negated };
  const values = value.split(',').filter((each) => each !== '');
  return { field, values: values.map(field === 'name' ? contains : whole), negated };
}

function contains(value: string): RegExp {
  return new RegExp(pattern(value), 'i');
}

function whole(value: string): RegExp {
  return new RegExp(`^${pattern(value)}$`, 'i');
}

function pattern(value: string): string {
  return value.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
}
