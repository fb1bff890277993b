import { createHash, randomUUID } from 'node:crypto';
import { defineStatement, integer } from '../graph/statement.ts';
import { CallerError, Conflict } from '../model/errors.ts';
import { canonicalJson } from '../reconcile/evidence/evidence.ts';
import type { GraphqlContext, Idempotency } from './context.ts';
import { lock, unlock } from './lockedAnswer.ts';

type Claim = { id: string; attempt: string; inputHash: string; now: unknown };
const claim = defineStatement<Claim, { mine: boolean; inputHash: string; answer: string | null }>(
  'idempotency/claim',
);
const keep = defineStatement<{ id: string; attempt: string; answer: string }, object>('idempotency/answer');
const release = defineStatement<{ id: string; attempt: string }, object>('idempotency/release');
const forget = defineStatement<{ before: unknown }, object>('idempotency/forget');

/** How long a key is remembered, in ms. */
const memory = 24 * 3_600_000;
const place = 'Idempotency-Key';

/**
 * Does a mutation's work once for each `Idempotency-Key` of a principal: the same key and input give the first answer
 * again for a day. An answer may hold a secret (issueToken), so it is stored locked with the key and with the token
 * or cookie of the call: from the database alone it cannot be read, and whoever comes with another token or session
 * is told that it happened, not what was answered. A call that fails for a reason of the caller's frees the key.
 * @throws Conflict where the key stands for another input, or its first call has not ended
 */
export async function once<Answer>(
  context: GraphqlContext,
  field: string,
  input: unknown,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const { database, idempotency } = context;
  if (!idempotency) return work();
  const id = callId(context.caller.id, field, idempotency);
  const inputHash = createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(input))))
    .digest('base64url');
  const attempt = randomUUID();
  const now = Date.now();
  const [found] = await database.write(async (transaction) => {
    await forget.run(transaction, { before: integer(now - memory) });
    return claim.run(transaction, { id, attempt, inputHash, now: integer(now) });
  });
  if (!found?.mine) return firstAnswer<Answer>(found, inputHash, idempotency);
  try {
    const answer = await work();
    const locked = lock(JSON.stringify(answer), idempotency);
    await database.write((transaction) => keep.run(transaction, { id, attempt, answer: locked }));
    return answer;
  } catch (error) {
    // Whatever else went wrong, the work may have been done: the key stays taken.
    if (error instanceof CallerError && error.code !== 'UNAVAILABLE')
      await database.write((transaction) => release.run(transaction, { id, attempt }));
    throw error;
  }
}

function firstAnswer<Answer>(
  found: { inputHash: string; answer: string | null } | undefined,
  inputHash: string,
  idempotency: Idempotency,
): Answer {
  if (found?.inputHash !== inputHash)
    throw new Conflict('This Idempotency-Key was used for another input; take a new one.', place);
  if (found.answer === null)
    throw new Conflict(
      'The first call with this Idempotency-Key has not ended, or how it ended is not known.',
      place,
    );
  const answer = unlock(found.answer, idempotency);
  if (answer === undefined)
    throw new Conflict(
      'This was done before, by another token or session; its answer is shown to that one only.',
      place,
    );
  // What was stored is what `work` of the same field answered.
  return JSON.parse(answer) as Answer;
}

/** The nth call of a field in a request is the nth of every request with that key. */
function callId(principalId: string, field: string, { key, occurrences }: Idempotency): string {
  const count = occurrences.get(field) ?? 0;
  occurrences.set(field, count + 1);
  return createHash('sha256')
    .update(JSON.stringify([principalId, key, field, count]))
    .digest('base64url');
}
