import { randomUUID } from 'node:crypto';
import { defineStatement, integer, type Runner } from '../graph/statement.ts';
import { Conflict } from '../model/errors.ts';

/** What a person decided about something in the inbox; it is kept. */
export interface InboxDecision {
  readonly kind: string;
  /** What it is about, among its kind. */
  readonly subject: string;
  readonly resolution: string;
  /** The handle of whoever decided. */
  readonly by: string;
  readonly comment: string | null;
}

const decide = defineStatement<InboxDecision & { at: unknown; attempt: string }, { mine: boolean }>(
  'inbox/decide',
);

/**
 * Keeps decisions within the transaction that carries them out; the same one may be tried again.
 * @throws Conflict where somebody else was first
 */
export function decisionKeeper(decision: InboxDecision): (transaction: Runner) => Promise<void> {
  const attempt = randomUUID();
  const at = integer(Date.now());
  return async (transaction) => {
    const [row] = await decide.run(transaction, { ...decision, at, attempt });
    if (!row?.mine) throw new Conflict('This has been decided already.', 'id');
  };
}
