import { alterChange } from './alter.ts';
import { type Change, noted } from './change.ts';
import type { ChangeContext } from './changeContext.ts';

/**
 * Adds to a change's timeline what somebody has to say. It is no edit: the version stays, and nothing lapses.
 * @param actor a handle
 * @throws NotFound
 */
export function commentOnChange(
  context: ChangeContext,
  { id, comment }: { readonly id: string; readonly comment: string },
  actor: string,
): Promise<Change> {
  return alterChange(context, id, async (change) => ({
    change: noted(change, { at: Date.now(), actor, text: `said: ${comment}` }),
    actor,
    action: 'change.commented',
    detail: { comment },
  }));
}
