import { readFileSync } from 'node:fs';
import neo4j, { type ManagedTransaction, type Session, type Transaction } from 'neo4j-driver';

/** Anything that runs a statement: a transaction, or a session for a single one. */
export type Runner = ManagedTransaction | Transaction | Session;

/** A statement of `cypher/`, with the types of its parameters and rows. */
export interface Statement<Parameters extends object, Row> {
  readonly name: string;
  readonly text: string;
  /** Runs it and gives all rows. */
  run(runner: Runner, parameters: Parameters): Promise<Row[]>;
}

const definedTexts = new Map<string, string>();

/** All statements defined so far, with what stands in: what is asked of their plans is asked of all of them. */
export const definedStatements = (): readonly { readonly name: string; readonly text: string }[] =>
  [...definedTexts].map(([text, name]) => ({ name, text }));

const folder = new URL('../../cypher/', import.meta.url);

/** A list of properties written out: a map given as a whole would make the planner read all rows before it writes one. */
export interface PropertyList {
  readonly names: readonly string[];
  /** `map`: `{name: from.name, …}` without its braces. `set`: `to.name = from.name, …`. */
  readonly form: 'map' | 'set';
  readonly from: string;
  readonly to?: string;
  /**
   * The values are a list's from this place on, in the order of the names (`placed`), and not a map's: half as much to
   * send and to look up where there are many rows.
   */
  readonly place?: number;
  /** Those of the names whose values are the same in all rows: they come once, as the parameter `same`. */
  readonly same?: readonly string[];
}

/** The values of a map in the order of some names. */
export const placed = (names: readonly string[], values: Readonly<Record<string, unknown>>): unknown[] =>
  names.map((name) => values[name] ?? null);

const plainName = /^[A-Za-z_][A-Za-z0-9_]*$/;

function standIn(substitute: string | PropertyList): string {
  const names = typeof substitute === 'string' ? [substitute] : substitute.names;
  for (const name of names) if (!plainName.test(name)) throw new Error(`${name} is no plain name`);
  if (typeof substitute === 'string') return substitute;
  const { form, from, to, place, same = [] } = substitute;
  let next = place ?? 0;
  return names
    .map((name) => {
      let value = `${from}.${name}`;
      if (same.includes(name)) value = `$same.${name}`;
      else if (place !== undefined) value = `${from}[${next++}]`;
      return form === 'map' ? `${name}: ${value}` : `${to}.${name} = ${value}`;
    })
    .join(', ');
}

/**
 * A statement by its file's path below `cypher/`, without the ending. The file is read when the module loads, so a
 * missing one stops the start and no request.
 * A text that begins with `CYPHER replan=skip` keeps its plan as the graph grows: it goes by an index that it names, or by
 * an id, so that no other would be better, and to make it anew costs some 100 ms in the middle of a scan.
 * @param replace words in capitals for which a declared name, or a list of properties, stands in (a relationship type
 *   cannot be a parameter); only names from our own registries may go in
 */
export function defineStatement<Parameters extends object, Row>(
  name: string,
  replace: Readonly<Record<string, string | PropertyList>> = {},
): Statement<Parameters, Row> {
  let text = readFileSync(new URL(`${name}.cypher`, folder), 'utf8');
  for (const [word, substitute] of Object.entries(replace)) text = text.replaceAll(word, standIn(substitute));
  definedTexts.set(text, name);
  return {
    name,
    text,
    async run(runner, parameters) {
      const result = await untraced(() => runner.run(text, parameters)).catch((error: unknown) => {
        if (error instanceof Error) error.stack = `${error}\n    in cypher/${name}.cypher`;
        throw error;
      });
      return result.records.map((record) => record.toObject() as Row);
    },
  };
}

/**
 * The driver writes down for each statement where it was asked, which takes as long as to send it. A fault tells the
 * statement's name instead.
 */
function untraced<Result>(ask: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return ask();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** A whole number for Neo4j, which takes a plain JavaScript number as a float. */
export const integer = (value: number) => neo4j.int(value);
