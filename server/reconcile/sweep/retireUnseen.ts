import { randomUUID } from 'node:crypto';
import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import type { Turn } from '../../graph/writerLease.ts';
import { brakeOf } from '../../model/policy.ts';
import { readPolicy } from '../policy/storedPolicy.ts';
import { chunksOf } from '../scan/application.ts';
import { reasonToHoldSweep } from '../scan/brake.ts';
import { inTurn, type ScanContext } from '../scan/turns.ts';
import { beginCorrection } from '../undo/correction.ts';
import { finishCorrection } from '../undo/finishCorrection.ts';
import type { Deadlines } from './ages.ts';
import { type DueScope, rangesOf } from './dueScopes.ts';
import { sweeper } from './sweeper.ts';

const due = defineStatement<
  {
    scopeId: string;
    first: unknown;
    beyond: unknown;
    times: Readonly<Record<string, Deadlines>>;
  },
  { node: string }
>('sweep/due-to-go');
const markHeld = defineStatement<{ nodes: string[]; scanId: string }, never>('evidence/hold');
const record = defineStatement<{ scan: Record<string, unknown> }, never>('scan/record');

/** Evidence that one statement marks. */
const marksPerBatch = 10_000;

/**
 * Takes back what a source has not named for so long that it counts as gone. It is kept as a scan that a person could
 * have held, so it can be undone like any; where it would be too much of its scope, a person is asked first.
 */
export async function retireUnseen(context: ScanContext, scope: DueScope, now: number): Promise<void> {
  const scanId = `s${randomUUID().replaceAll('-', '')}`;
  const revision = await inTurn(context, async (turn) => {
    // A scan may have come since the scope was looked at, so it is read again now that none can.
    const retiring = await markDue(context, turn, scope, scanId);
    if (retiring === 0) return turn.published;
    const { policy } = await context.database.read(readPolicy);
    const reason = reasonToHoldSweep(retiring, scope.live, brakeOf(policy, scope.source));
    const scan = scanOf({ ...scope, retiring }, scanId, now, reason);
    if (reason === undefined) return release(context, turn, scan);
    await turn.write((transaction) => recordHeld(context, transaction, { ...scope, retiring }, scan));
    return turn.published;
  });
  await context.published(revision);
}

/** Carries it out at once, by a revision of its own. */
async function release(context: ScanContext, turn: Turn, scan: Record<string, unknown>): Promise<number> {
  const decision = {
    kind: 'RELEASE' as const,
    scanId: String(scan.id),
    actor: sweeper,
    reason: 'not seen for long',
  };
  const correction = await beginCorrection(turn, decision, async (transaction) => {
    await record.run(transaction, { scan });
  });
  return (await finishCorrection(context, turn, correction)).revision;
}

/**
 * Marks what is due to go; the marks count once there is a scan that they name.
 * @returns how many
 */
async function markDue(
  { database }: ScanContext,
  turn: Turn,
  scope: DueScope,
  scanId: string,
): Promise<number> {
  let marked = 0;
  for (const range of rangesOf(scope)) {
    const [first, beyond] = [integer(range.first), integer(range.beyond)];
    const rows = await database.read((transaction) =>
      due.run(transaction, { scopeId: scope.id, first, beyond, times: scope.times }),
    );
    for (const chunk of chunksOf(rows, marksPerBatch)) {
      const nodes = chunk.map(({ node }) => node);
      await turn.write((transaction) => markHeld.run(transaction, { nodes, scanId }));
    }
    marked += rows.length;
  }
  return marked;
}

async function recordHeld(
  { appendAudit }: ScanContext,
  transaction: Runner,
  { source, scope, retiring, live }: DueScope,
  scan: Record<string, unknown>,
): Promise<void> {
  await record.run(transaction, { scan });
  await appendAudit(transaction, {
    actor: sweeper,
    action: 'scan.held',
    subject: String(scan.id),
    detail: { source, scope, sweep: true, held: { retiring, of: live } },
  });
}

const scanOf = (
  { source, scope, generation, retiring, live }: DueScope,
  id: string,
  now: number,
  reason: string | undefined,
): Record<string, unknown> => ({
  ...{ id, source, scope, generation: integer(generation), mode: 'DELTA', state: 'HELD', complete: false },
  sweep: true,
  ...(reason === undefined ? {} : { reason }),
  retiring: integer(retiring),
  liveBefore: integer(live),
  receivedAt: integer(now),
  actor: sweeper,
  ...Object.fromEntries(
    ['created', 'updated', 'unchanged', 'retired', 'quarantined'].map((name) => [name, integer(0)]),
  ),
});
