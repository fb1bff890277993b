import type { Database } from '../../graph/database.ts';
import { defineStatement, integer } from '../../graph/statement.ts';
import { readStates, recomputeCis } from '../ci/standingCis.ts';
import { readPolicy } from '../policy/storedPolicy.ts';
import { type Application, chunksOf, inBatch } from '../scan/application.ts';
import type { Outcome } from '../undo/finishUpkeep.ts';
import type { Upkeep } from '../undo/upkeep.ts';
import type { Deadlines } from './ages.ts';
import { type DueScope, dueScopes, rangesOf } from './dueScopes.ts';

interface Due {
  readonly node: string;
  readonly ciId: string;
}

const due = defineStatement<
  {
    scopeId: string;
    first: unknown;
    beyond: unknown;
    times: Readonly<Record<string, Deadlines>>;
  },
  Due
>('sweep/due-to-be-stale');
const mark = defineStatement<{ nodes: string[] }, never>('evidence/mark-stale');

/** Evidence that one transaction marks. */
const batchSize = 2_000;

/** Marks evidence that was not seen for its class's time; a CI of which nothing else speaks is STALE from then on. */
export async function markStale(
  database: Database,
  application: Application,
  { at }: Upkeep,
): Promise<Outcome> {
  const { policy } = await database.read(readPolicy);
  let evidence = 0;
  let waiting: Due[] = [];
  const write = async () => {
    for (const chunk of chunksOf(waiting, batchSize)) await markChunk(application, chunk);
    waiting = [];
  };
  for await (const scope of dueScopes(database, policy, at)) {
    if (scope.stale === 0) continue;
    evidence += scope.stale;
    for (const range of rangesOf(scope)) {
      waiting.push(...(await readDue(database, scope, range)));
      // Many small scopes fill a batch together.
      if (waiting.length >= batchSize) await write();
    }
  }
  await write();
  return {
    cause: 'sweep: not seen for long',
    action: 'sweep.stale',
    detail: { evidence },
    settle: async () => undefined,
  };
}

function readDue(
  database: Database,
  { id, times }: DueScope,
  range: { first: number; beyond: number },
): Promise<Due[]> {
  const [first, beyond] = [integer(range.first), integer(range.beyond)];
  return database.read((transaction) => due.run(transaction, { scopeId: id, first, beyond, times }));
}

async function markChunk(application: Application, chunk: readonly Due[]): Promise<void> {
  await inBatch(application, async (transaction, batch) => {
    await mark.run(transaction, { nodes: chunk.map(({ node }) => node) });
    const ids = [...new Set(chunk.map(({ ciId }) => ciId))];
    await recomputeCis(application, transaction, batch, await readStates(transaction, ids));
  });
}
