import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { Unavailable } from '../../model/errors.ts';
import { peopleScopes, peopleSource } from '../../model/people.ts';
import { type Application, type Batch, inBatch } from '../scan/application.ts';
import { makeApplication } from '../scan/applyScan.ts';
import { batchesWithin } from '../scan/batches.ts';
import { inTurn, type ScanContext } from '../scan/turns.ts';

const publish = defineStatement<
  { revision: unknown; writer: string; at: unknown; actor: string; cause: string; scanId: null },
  { published: number }
>('revision/publish');

export interface OwnRevision {
  /** The handle of whoever does it. */
  readonly actor: string;
  /** For the audit: what is done, and to what. */
  readonly action: string;
  readonly subject: string;
  /** What the history says of it. */
  readonly cause: string;
  /** The revision that an earlier try of the same made, whose reply was lost. */
  readonly done: (transaction: Runner) => Promise<number | undefined>;
  /** The change itself. Throws CallerErrors; then nothing has changed. */
  readonly work: (application: Application, transaction: Runner, batch: Batch) => Promise<void>;
}

/**
 * Changes the graph by a revision that is no scan's: in one transaction, with its journal and its audit entry.
 * @returns the revision, which readers see already
 */
export async function makeRevision(context: ScanContext, made: OwnRevision): Promise<number> {
  const at = Date.now();
  const revision = await inTurn(context, (turn) =>
    turn.write(async (transaction) => {
      const before = await made.done(transaction);
      if (before !== undefined) return before;
      const next = turn.published + 1;
      const application = await makeApplication(frameOf(at), next, transaction, {
        batches: batchesWithin(transaction),
        watch: 'EXPLAINED',
      });
      await inBatch(application, (inner, batch) => made.work(application, inner, batch));
      const rows = await publish.run(transaction, {
        revision: integer(next),
        writer: turn.writer,
        at: integer(Date.now()),
        actor: made.actor,
        cause: made.cause,
        scanId: null,
      });
      if (rows.length === 0) throw new Unavailable('Another server has published meanwhile. Try again.');
      const { actor, action, subject, cause } = made;
      await context.appendAudit(transaction, { actor, action, subject, detail: { cause, revision: next } });
      return next;
    }),
  );
  await context.published(revision);
  return revision;
}

const frameOf = (receivedAt: number) => ({
  id: '',
  source: peopleSource,
  scope: peopleScopes.edits,
  generation: 0,
  receivedAt,
  mode: 'delta' as const,
  complete: false,
  sections: [],
});
