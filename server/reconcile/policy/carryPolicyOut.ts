import type { Database } from '../../graph/database.ts';
import { disputesOf } from '../ci/disputes.ts';
import { Precedence } from '../ci/precedence.ts';
import { readStates, recomputeCis } from '../ci/standingCis.ts';
import { recordFindings } from '../inbox/recordFindings.ts';
import { type Application, inBatch } from '../scan/application.ts';
import type { Outcome } from '../undo/finishUpkeep.ts';
import type { Upkeep } from '../undo/upkeep.ts';
import { contestedCis } from './contestedCis.ts';
import { policyEffect } from './policyEffect.ts';
import { replacePolicy, type StoredPolicy } from './storedPolicy.ts';

/** Brings all CIs in line with a changed policy, a page of them at a time. */
export async function carryPolicyOut(
  database: Database,
  application: Application,
  upkeep: Upkeep,
): Promise<Outcome> {
  // Noted by ourselves when the change was decided on.
  const stored = JSON.parse(upkeep.detail) as StoredPolicy;
  application.precedence = new Precedence(stored.policy);
  let cis = 0;
  for await (const affected of policyEffect(database, stored.policy)) {
    cis += affected.length;
    const ids = affected.map(({ id }) => id);
    await inBatch(application, async (transaction, batch) => {
      await recomputeCis(application, transaction, batch, await readStates(transaction, ids));
    });
  }
  await settleDisputes(database, application);
  const { version, own, file } = stored;
  return {
    cause: `policy: ${upkeep.reason}`,
    action: 'policy.changed',
    detail: { version, cis, own, file },
    settle: (transaction) => replacePolicy(transaction, stored),
  };
}

/** A policy ends disputes, and opens others, also where the same value shows as before. */
async function settleDisputes(database: Database, application: Application): Promise<void> {
  for await (const { states, evidence } of contestedCis(database)) {
    const disputes = new Map(
      [...states].map(([id, { state }]) => [
        id,
        disputesOf(state.class, evidence.get(id) ?? [], application.precedence),
      ]),
    );
    await application.write((transaction) =>
      recordFindings(application, transaction, { entries: [], disputes }),
    );
  }
}
