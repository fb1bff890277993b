import { brakeOf } from '../../model/policy.ts';
import { readPolicy } from '../policy/storedPolicy.ts';
import { reasonToHoldSweep } from '../scan/brake.ts';
import { inTurn, type ScanContext } from '../scan/turns.ts';
import { finishUpkeep } from '../undo/finishUpkeep.ts';
import { beginUpkeep } from '../undo/upkeep.ts';
import { type DueScope, dueScopes } from './dueScopes.ts';
import { retireUnseen } from './retireUnseen.ts';
import { sweeper } from './sweeper.ts';

/** What a sweep did, or would do. */
export interface SweepReport {
  readonly dryRun: boolean;
  /** Pieces of evidence that are marked as stale, taken back, and held for a person. */
  readonly stale: number;
  readonly retired: number;
  readonly held: number;
  /** The first hundred scopes concerned. */
  readonly scopes: readonly SweptCounts[];
}

interface SweptCounts extends Pick<DueScope, 'source' | 'scope' | 'live' | 'stale' | 'retiring'> {
  /** What is due to go waits for a person. */
  readonly held: boolean;
}

const mostShown = 100;

/**
 * Looks for what no source has named for long: first it is stale, then it counts as gone. Both are the same however
 * often the sweep runs.
 * @param now ms since 1970
 */
export async function sweep(
  context: ScanContext,
  { now, dryRun }: { now: number; dryRun: boolean },
): Promise<SweepReport> {
  const { policy } = await context.database.read(readPolicy);
  const due: DueScope[] = [];
  for await (const scope of dueScopes(context.database, policy, now)) due.push(scope);
  const stale = sum(due, (scope) => scope.stale);
  const going = due.filter(({ retiring }) => retiring > 0);
  const asked = going.filter(
    ({ held, retiring, live, source }) => held || reasonToHoldSweep(retiring, live, brakeOf(policy, source)),
  );
  if (!dryRun) {
    if (stale > 0) await publishStale(context, now);
    for (const scope of going) if (!scope.held) await retireUnseen(context, scope, now);
  }
  const isAsked = new Set(asked);
  return {
    dryRun,
    stale,
    held: sum(asked, ({ retiring }) => retiring),
    retired: sum(going, (scope) => (isAsked.has(scope) ? 0 : scope.retiring)),
    scopes: due.slice(0, mostShown).map((each) => {
      const { source, scope, live, retiring } = each;
      return { source, scope, live, stale: each.stale, retiring, held: isAsked.has(each) };
    }),
  };
}

const sum = (due: readonly DueScope[], of: (scope: DueScope) => number): number =>
  due.reduce((total, scope) => total + of(scope), 0);

async function publishStale(context: ScanContext, now: number): Promise<void> {
  const revision = await inTurn(context, async (turn) => {
    const decision = { kind: 'STALE' as const, actor: sweeper, reason: 'not seen for long', at: now };
    return finishUpkeep(context, turn, await beginUpkeep(turn, decision, async () => ({})));
  });
  await context.published(revision);
}
