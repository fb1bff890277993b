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

const folder = new URL('../../cypher/', import.meta.url);

/**
 * A statement by its file's path below `cypher/`, without the ending. The file is read when the module loads, so a
 * missing one stops the start and no request.
 * @param replace words in capitals for which a declared name stands in (a relationship type cannot be a
 *   parameter); only names from our own registries may go in
 */
export function defineStatement<Parameters extends object, Row>(
  name: string,
  replace: Readonly<Record<string, string>> = {},
): Statement<Parameters, Row> {
  let text = readFileSync(new URL(`${name}.cypher`, folder), 'utf8');
  for (const [word, substitute] of Object.entries(replace)) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*(:[A-Za-z_][A-Za-z0-9_]*)*$/.test(substitute))
      throw new Error(`${substitute} is no plain name`);
    text = text.replaceAll(word, substitute);
  }
  return {
    name,
    text,
    async run(runner, parameters) {
      const result = await runner.run(text, parameters);
      return result.records.map((record) => record.toObject() as Row);
    },
  };
}

/** A whole number for Neo4j, which takes a plain JavaScript number as a float. */
export const integer = (value: number) => neo4j.int(value);
