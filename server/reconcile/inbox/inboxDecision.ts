import { randomUUID } from 'node:crypto';
import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { Conflict } from '../../model/errors.ts';
import type { InboxKind, InboxResolution } from '../../model/finding.ts';

/** What a person decided about something in the inbox; it is kept. */
export interface InboxDecision {
  readonly kind: InboxKind;
  /** What it is about, among its kind. */
  readonly subject: string;
  readonly resolution: InboxResolution;
  /** The handle of whoever decided. */
  readonly by: string;
  readonly comment: string | null;
  /** It changes the graph, so that forgetting it would not take it back. */
  readonly effect: boolean;
  /** The id of the change that it is put down to. */
  readonly changeId: string | null;
}

const decide = defineStatement<InboxDecision & { at: unknown; attempt: string }, { mine: boolean }>(
  'inbox/decide',
);
const closeFindings = defineStatement<{ rows: Pick<InboxDecision, 'kind' | 'subject'>[] }, never>(
  'inbox/close-findings',
);

/**
 * Keeps decisions within the transaction that carries them out; the same one may be tried again.
 * @throws Conflict where somebody else was first
 */
export function decisionKeeper(decision: InboxDecision): (transaction: Runner) => Promise<void> {
  const attempt = randomUUID();
  const at = integer(Date.now());
  const { kind, subject } = decision;
  return async (transaction) => {
    const [row] = await decide.run(transaction, { ...decision, at, attempt });
    if (!row?.mine) throw new Conflict('This has been decided already.', 'id');
    await closeFindings.run(transaction, { rows: [{ kind, subject }] });
  };
}
