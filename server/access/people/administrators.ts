import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { Conflict } from '../../model/errors.ts';

const lock = defineStatement<{ id: string; now: unknown }, { others: number }>('people/lockAdministrators');

/**
 * Whether somebody else is an administrator who can come in; holds until the transaction ends.
 * @param id the principal who is about to be one no longer
 */
export async function othersAdminister(transaction: Runner, id: string): Promise<boolean> {
  const [row] = await lock.run(transaction, { id, now: integer(Date.now()) });
  return (row?.others ?? 0) > 0;
}

/** @throws Conflict where nobody but this principal could administer */
export async function requireOtherAdministrator(transaction: Runner, id: string): Promise<void> {
  if (!(await othersAdminister(transaction, id)))
    throw new Conflict('This is the last administrator who can come in. Make somebody else one first.', 'id');
}
