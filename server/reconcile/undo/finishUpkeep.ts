import type { Database } from '../../graph/database.ts';
import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import type { Turn } from '../../graph/writerLease.ts';
import { Unavailable } from '../../model/errors.ts';
import { peopleScopes, peopleSource } from '../../model/people.ts';
import { carryPolicyOut } from '../policy/carryPolicyOut.ts';
import type { Application } from '../scan/application.ts';
import { makeApplication } from '../scan/applyScan.ts';
import { batchesOf } from '../scan/batches.ts';
import type { AppendAudit } from '../scan/publishScan.ts';
import { markStale } from '../sweep/markStale.ts';
import { endUpkeep, type Upkeep } from './upkeep.ts';

/** What an upkeep leaves to be written in the transaction that publishes it. */
export interface Outcome {
  /** For the history. */
  readonly cause: string;
  /** For the audit. */
  readonly action: string;
  readonly detail: Record<string, unknown>;
  settle(transaction: Runner): Promise<void>;
}

const publish = defineStatement<
  { revision: unknown; writer: string; at: unknown; actor: string; cause: string; scanId: null },
  { published: number }
>('revision/publish');

const carryOut: Readonly<
  Record<Upkeep['kind'], (database: Database, application: Application, upkeep: Upkeep) => Promise<Outcome>>
> = { POLICY: carryPolicyOut, STALE: markStale };

/**
 * Carries an upkeep out as one revision, batch by batch; what was done before a crash is not done again.
 * @returns the revision that readers see afterwards
 */
export async function finishUpkeep(
  { database, appendAudit }: { database: Database; appendAudit: AppendAudit },
  turn: Turn,
  upkeep: Upkeep,
): Promise<number> {
  const application = await turn.write((transaction) =>
    makeApplication(frameOf(upkeep), turn.published + 1, transaction, {
      batches: batchesOf(database, turn),
      watch: 'EXPLAINED',
    }),
  );
  const outcome = await carryOut[upkeep.kind](database, application, upkeep);
  return turn.write(async (transaction) => {
    const changed = application.nextPage > 0;
    const revision = changed ? application.revision : turn.published;
    if (changed) {
      const rows = await publish.run(transaction, {
        revision: integer(revision),
        writer: turn.writer,
        at: integer(Date.now()),
        actor: upkeep.actor,
        cause: outcome.cause,
        scanId: null,
      });
      if (rows.length === 0) throw new Unavailable('Another server has published meanwhile. Try again.');
    }
    await outcome.settle(transaction);
    await endUpkeep(transaction, upkeep);
    await appendAudit(transaction, {
      actor: upkeep.actor,
      action: outcome.action,
      subject: 'graph',
      detail: { ...outcome.detail, reason: upkeep.reason, revision },
    });
    return revision;
  });
}

/** No source's word: nothing of it is evidence. */
const frameOf = ({ at }: Upkeep) => ({
  id: '',
  source: peopleSource,
  scope: peopleScopes.edits,
  generation: 0,
  receivedAt: at,
  mode: 'delta' as const,
  complete: false,
  sections: [],
});
