import type { Database } from '../../graph/database.ts';
import { CallerError } from '../../model/errors.ts';
import type { AttributeChange } from '../../model/journal.ts';
import type { Policy } from '../../model/policy.ts';
import { canonicalJson } from '../evidence/evidence.ts';
import { inTurn, type ScanContext } from '../scan/turns.ts';
import { finishUpkeep } from '../undo/finishUpkeep.ts';
import { beginUpkeep } from '../undo/upkeep.ts';
import { policyEffect } from './policyEffect.ts';
import { readPolicy, storedPolicy } from './storedPolicy.ts';

/** What a policy would change, and some of it. */
export interface PolicyPreview {
  readonly cis: number;
  readonly attributes: number;
  readonly samples: readonly (AttributeChange & { readonly id: string })[];
}

export interface PolicyDecision {
  /** The new one; the other stays. */
  readonly own?: Policy;
  readonly file?: Policy;
  readonly reason: string;
  /** The handle of whoever decides. */
  readonly actor: string;
  /** The version that the decision was made on; absent: whichever there is. */
  readonly expectedVersion?: number;
}

const mostSamples = 50;

/** What would change if the app's policy were another; nothing is written. */
export async function previewPolicy(database: Database, own: Policy): Promise<PolicyPreview> {
  const { version, file } = await database.read(readPolicy);
  const samples: (AttributeChange & { id: string })[] = [];
  let [cis, attributes] = [0, 0];
  for await (const affected of policyEffect(database, storedPolicy(version, file, own).policy)) {
    cis += affected.length;
    for (const { id, changes } of affected) {
      attributes += changes.length;
      for (const change of changes) if (samples.length < mostSamples) samples.push({ id, ...change });
    }
  }
  return { cis, attributes, samples };
}

/**
 * Replaces the app's or the file's policy, and brings all CIs in line with it, as one revision.
 * @returns the revision that readers see afterwards
 * @throws CallerError STALE where the policy has been changed meanwhile
 */
export async function changePolicy(context: ScanContext, decision: PolicyDecision): Promise<number> {
  const { actor, reason, expectedVersion } = decision;
  const revision = await inTurn(context, async (turn) => {
    const before = await context.database.read(readPolicy);
    if (expectedVersion !== undefined && before.version !== expectedVersion)
      throw new CallerError(
        'STALE',
        'Somebody else has changed the policy meanwhile. Look at it again.',
        'expectedVersion',
      );
    const own = decision.own ?? before.own;
    const file = decision.file ?? before.file;
    if (canonicalJson([own, file]) === canonicalJson([before.own, before.file])) return turn.published;
    const upkeep = await beginUpkeep(turn, { kind: 'POLICY', actor, reason, at: Date.now() }, async () =>
      storedPolicy(before.version + 1, file, own),
    );
    return finishUpkeep(context, turn, upkeep);
  });
  await context.published(revision);
  return revision;
}

/**
 * Has the graph follow the policy file that this start was given, where it is another than the last one's.
 * @returns whether it is
 */
export async function adoptPolicyFile(context: ScanContext, file: Policy): Promise<boolean> {
  const before = await context.database.read(readPolicy);
  if (canonicalJson(before.file) === canonicalJson(file)) return false;
  await changePolicy(context, { file, actor: 'linchpin', reason: 'the policy file has changed' });
  return true;
}
