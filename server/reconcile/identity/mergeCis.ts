import { randomUUID } from 'node:crypto';
import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { BadInput, Conflict, NotFound } from '../../model/errors.ts';
import { readStates } from '../ci/standingCis.ts';
import { scopeIdOf, sourceKeyOf } from '../evidence/subject.ts';
import { makeRevision } from '../people/ownRevision.ts';
import type { ScanContext } from '../scan/turns.ts';
import { evidenceId } from './identityClosure.ts';
import { type Move, readHeldEvidence, regroupEvidence } from './regroupEvidence.ts';

const keptBy = defineStatement<{ ids: readonly string[] }, { id: string; keep: string }>('merge/kept');
const leadTo = defineStatement<{ ids: readonly string[]; keep: string | null }, never>('merge/lead-to');
const record = defineStatement<Record<string, unknown>, never>('merge/record');
const byId = defineStatement<{ id: string }, { revision: number }>('merge/by-id');

/** Evidence that a merge told from one CI to another, by what it stays known by. */
export interface MovedEvidence {
  readonly scopeId: string;
  readonly sourceKey: string;
  readonly from: string;
}

export interface Merge {
  readonly keep: string;
  readonly merge: readonly string[];
  readonly reason: string;
  /** The handle of whoever says that they are one. */
  readonly actor: string;
}

const mostMerged = 50;

/**
 * Makes several CIs one, on a person's word: the evidence of all speaks of the one that is kept, and what was related
 * to the others is related to it. The others are retired and lead to it. splitCi takes it back.
 * @returns the revision
 * @throws BadInput, NotFound, Conflict
 */
export async function mergeCis(context: ScanContext, merge: Merge): Promise<number> {
  const id = `m${randomUUID().replaceAll('-', '')}`;
  const merged = [...new Set(merge.merge)];
  if (merged.length === 0) throw new BadInput('Name at least one CI to merge.', 'merge');
  if (merged.length > mostMerged) throw new BadInput(`Merge at most ${mostMerged} CIs at once.`, 'merge');
  if (merged.includes(merge.keep)) throw new BadInput('A CI cannot be merged into itself.', 'merge');
  return makeRevision(context, {
    actor: merge.actor,
    action: 'CI_MERGED',
    subject: merge.keep,
    cause: `merged: ${merge.reason}`,
    done: async (transaction) => (await byId.run(transaction, { id }))[0]?.revision,
    async work(application, transaction, batch) {
      const ids = [merge.keep, ...merged];
      await assertMergeable(transaction, ids);
      const held = await readHeldEvidence(transaction, merged);
      const rows = [...(await readHeldEvidence(transaction, [merge.keep])), ...held].map(
        ({ source, scope, key }) => evidenceId(source, scope, key),
      );
      const moves: Move[] = held.map(({ node, ciId }) => ({ node, from: ciId, to: merge.keep }));
      // First, so that what people said of a CI by its id already leads to the kept one.
      await leadTo.run(transaction, { ids: merged, keep: merge.keep });
      await regroupEvidence(application, transaction, batch, ids, moves);
      const moved = held.map(({ source, scope, key, ciId }) => ({
        scopeId: scopeIdOf(source, scope),
        sourceKey: sourceKeyOf(source, key),
        from: ciId,
      }));
      await record.run(transaction, {
        id,
        keep: merge.keep,
        merged,
        moved: JSON.stringify(moved),
        rows,
        revision: integer(application.revision),
        at: integer(application.at),
        by: merge.actor,
        reason: merge.reason,
      });
    },
  });
}

/** @throws NotFound, Conflict naming the CI */
async function assertMergeable(transaction: Runner, ids: readonly string[]): Promise<void> {
  const states = await readStates(transaction, [...ids]);
  const [gone] = await keptBy.run(transaction, { ids });
  for (const [at, id] of ids.entries()) {
    const place = at === 0 ? 'keep' : `merge.${at - 1}`;
    if (!states.has(id)) throw new NotFound(`There is no CI with the id ${id}.`, place);
    if (gone?.id === id)
      throw new Conflict(`${states.get(id)!.state.name} was merged into another CI before.`, place);
  }
}
