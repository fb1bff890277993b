import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { Conflict } from '../../model/errors.ts';
import { type Statement, wholeStatement } from '../evidence/evidence.ts';
import { scopeIdOf, sourceKeyOf } from '../evidence/subject.ts';
import { makeRevision } from '../people/ownRevision.ts';
import { stateOf } from '../people/peoplesWord.ts';
import type { ScanContext } from '../scan/turns.ts';
import type { MovedEvidence } from './mergeCis.ts';
import { type HeldEvidence, type Move, readHeldEvidence, regroupEvidence } from './regroupEvidence.ts';
import {
  type IdentifierHolder,
  IdentifierRegister,
  identifiersOf,
  resolveIdentity,
} from './resolveIdentity.ts';

interface LatestMerge {
  readonly id: string;
  readonly merged: readonly string[];
  /** JSON of MovedEvidence[]. */
  readonly moved: string;
  readonly revision: number;
}

const latest = defineStatement<{ keep: string }, LatestMerge>('merge/latest');
const byId = defineStatement<{ id: string }, { splitRevision: number | null }>('merge/by-id');
const markSplit = defineStatement<
  { id: string; revision: unknown; at: unknown; by: string; reason: string },
  never
>('merge/mark-split');
const leadTo = defineStatement<{ ids: readonly string[]; keep: string | null }, never>('merge/lead-to');

export interface Split {
  readonly id: string;
  readonly reason: string;
  readonly actor: string;
}

/**
 * Undoes a CI's latest merge: the CIs are as if it had not happened, with all evidence since. What came since goes by
 * its identifiers to the CI that it would have spoken of.
 * @returns the revision, and the CIs' ids, the kept one first
 * @throws NotFound, Conflict where nothing was merged into it
 */
export async function splitCi(
  context: ScanContext,
  split: Split,
): Promise<{ revision: number; ids: string[] }> {
  let merge: LatestMerge | undefined;
  const revision = await makeRevision(context, {
    actor: split.actor,
    action: 'CI_SPLIT',
    subject: split.id,
    cause: `split: ${split.reason}`,
    async done(transaction) {
      const [row] = merge ? await byId.run(transaction, { id: merge.id }) : [];
      return row?.splitRevision ?? undefined;
    },
    async work(application, transaction, batch) {
      merge = await latestMerge(transaction, split.id);
      const ids = [split.id, ...merge.merged];
      const moves = movesOf(merge, split.id, await readHeldEvidence(transaction, ids));
      await leadTo.run(transaction, { ids: merge.merged, keep: null });
      await regroupEvidence(application, transaction, batch, ids, moves);
      await markSplit.run(transaction, {
        id: merge.id,
        revision: integer(application.revision),
        at: integer(application.at),
        by: split.actor,
        reason: split.reason,
      });
    },
  });
  return { revision, ids: [split.id, ...(merge?.merged ?? [])] };
}

async function latestMerge(transaction: Runner, id: string): Promise<LatestMerge> {
  const { name } = await stateOf(transaction, id, 'id');
  const [merge] = await latest.run(transaction, { keep: id });
  if (!merge) throw new Conflict(`Nothing was merged into ${name}.`, 'id');
  return merge;
}

/** Which evidence goes back: what the merge moved, and what came since and would have gone there. */
function movesOf(merge: LatestMerge, keep: string, held: readonly HeldEvidence[]): Move[] {
  // Written by mergeCis.
  const moved = JSON.parse(merge.moved) as MovedEvidence[];
  const backTo = new Map(moved.map(({ scopeId, sourceKey, from }) => [`${scopeId}\n${sourceKey}`, from]));
  const moves: Move[] = [];
  const placed: (IdentifierHolder & { readonly source: string })[] = [];
  for (const { node, source, scope, key, ciId, statement, created } of held) {
    const part = wholeStatement(JSON.parse(statement) as Statement);
    const known = backTo.get(`${scopeIdOf(source, scope)}\n${sourceKeyOf(source, key)}`);
    const came = created > merge.revision;
    const to = known ?? (came ? resolveIdentity(part, key, keep, registerFor(source, placed)) : ciId);
    if (to !== ciId) moves.push({ node, from: ciId, to });
    for (const identifier of identifiersOf(part))
      placed.push({ identifier, ciId: to, class: part.class, keys: [key], source });
  }
  return moves;
}

/** Who holds which identifier, as one source sees it: the keys are its own alone. */
function registerFor(
  source: string,
  placed: readonly (IdentifierHolder & { readonly source: string })[],
): IdentifierRegister {
  const register = new IdentifierRegister();
  for (const holder of placed) register.add(holder.source === source ? holder : { ...holder, keys: [] });
  return register;
}
