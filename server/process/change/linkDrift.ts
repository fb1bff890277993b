import type { Runner } from '../../graph/statement.ts';
import { explainingStates } from '../../model/change/explains.ts';
import { Conflict } from '../../model/errors.ts';
import { alterChange } from './alter.ts';
import { type Change, noted } from './change.ts';
import type { ChangeContext } from './changeContext.ts';

/**
 * Puts something from the inbox down to a change that was approved. The timeline names no CI: what was put down is read
 * where it stands.
 * @param link.note keeps the decision, in the same transaction
 * @param actor a handle
 * @throws NotFound; Conflict where the change is not approved, so that it allows nothing
 */
export function linkDrift(
  context: ChangeContext,
  link: {
    readonly changeId: string;
    readonly item: string;
    readonly comment: string | null;
    readonly note: (transaction: Runner) => Promise<void>;
  },
  actor: string,
): Promise<Change> {
  const { changeId, item, comment, note } = link;
  return alterChange(context, changeId, async (before, transaction) => {
    if (!explainingStates.includes(before.state))
      throw new Conflict(
        `${before.number} is ${before.state}: only what was approved can be the reason.`,
        'changeId',
      );
    await note(transaction);
    const text = `put something in the inbox down to it${comment === null ? '' : `: ${comment}`}`;
    return {
      change: noted(before, { at: Date.now(), actor, text }),
      actor,
      action: 'change.linked',
      detail: { item, comment },
    };
  });
}
