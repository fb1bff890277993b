import { randomUUID } from 'node:crypto';
import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import type { Turn } from '../../graph/writerLease.ts';

/** Work on the whole graph that no scan asks for: a changed policy is carried out, what was long unseen is marked. */
export interface Upkeep {
  readonly id: string;
  readonly kind: 'POLICY' | 'STALE';
  /** The handle of whoever decided. */
  readonly actor: string;
  readonly reason: string;
  /** When it was decided, ms since 1970. */
  readonly at: number;
  /** What the kind needs to know, as JSON. */
  readonly detail: string;
}

const begin = defineStatement<Omit<Upkeep, 'at'> & { at: unknown }, never>('upkeep/begin');
const begun = defineStatement<object, Upkeep>('upkeep/begun');
const end = defineStatement<{ id: string }, never>('upkeep/end');

/**
 * Notes an upkeep, within a turn, before anything is done about it: a crash may leave it half done, and then it is
 * finished before anything else is written.
 * @param check throws CallerErrors where it cannot be; gives what the kind needs to know
 */
export async function beginUpkeep(
  turn: Turn,
  decision: Omit<Upkeep, 'id' | 'detail'>,
  check: (transaction: Runner) => Promise<object>,
): Promise<Upkeep> {
  const id = randomUUID();
  return turn.write(async (transaction) => {
    const upkeep = { id, ...decision, detail: JSON.stringify(await check(transaction)) };
    await begin.run(transaction, { ...upkeep, at: integer(upkeep.at) });
    return upkeep;
  });
}

/** An upkeep that a crash left half done. */
export async function begunUpkeep(runner: Runner): Promise<Upkeep | undefined> {
  const [upkeep] = await begun.run(runner, {});
  return upkeep;
}

export async function endUpkeep(transaction: Runner, { id }: Upkeep): Promise<void> {
  await end.run(transaction, { id });
}
