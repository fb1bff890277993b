import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Runner } from '../../graph/statement.ts';
import type { ChangePolicyLayer } from '../../model/change/changePolicy.ts';
import { openStates } from '../../model/change/changeState.ts';
import { BadInput, CallerError, Forbidden } from '../../model/errors.ts';
import type { ChangeContext } from '../change/changeContext.ts';
import { numbersOf } from '../change/changeStore.ts';
import { firstOf } from '../change/words.ts';
import { orderFault } from './changePolicyShape.ts';
import {
  lockChangePolicy,
  readChangePolicy,
  replaceChangePolicy,
  type StoredChangePolicy,
} from './changePolicyStore.ts';

type Context = Pick<ChangeContext, 'database' | 'appendAudit'>;

export interface ChangePolicyDecision {
  /** The whole of what the app decides. */
  readonly own: ChangePolicyLayer;
  readonly reason: string;
  /** The version that the decision was made on. */
  readonly expectedVersion: number;
}

/**
 * Replaces what the app decides about changes.
 * @param actor a handle
 * @throws BadInput (`input.setting`); Forbidden where it governs an open change of the actor's own; CallerError STALE
 * where the policy has been changed meanwhile
 */
export function decideChangePolicy(
  context: Context,
  { own, reason, expectedVersion }: ChangePolicyDecision,
  actor: string,
): Promise<StoredChangePolicy> {
  return altered(context, { actor, reason }, async (before, transaction) => {
    if (before.version !== expectedVersion)
      throw new CallerError(
        'STALE',
        'Somebody else has changed the policy meanwhile. Look at it again.',
        'expectedVersion',
      );
    await requireNoOwnChange(transaction, actor);
    const fault = orderFault(before.file, own);
    if (fault) throw new BadInput(`${fault.place}: ${fault.message}.`, `input.${fault.place}`);
    return { file: before.file, own };
  });
}

/** Nobody edits the policy that governs a change of their own. @throws Forbidden naming the changes */
async function requireNoOwnChange(transaction: Runner, actor: string): Promise<void> {
  const own = await numbersOf(transaction, actor, openStates);
  if (own.length === 0) return;
  throw new Forbidden(
    `Nobody changes the policy that governs their own open changes: ${firstOf(own)}. Ask another administrator, or close them first.`,
  );
}

/**
 * Has the graph follow the policy file that this start was given, where it is another than the last one's.
 * @returns whether it is
 */
export async function adoptChangePolicyFile(context: Context, file: ChangePolicyLayer): Promise<boolean> {
  const known = await context.database.read(readChangePolicy);
  if (isDeepStrictEqual(known.file, file)) return false;
  const reason = 'the policy file has changed';
  await altered(context, { actor: 'linchpin', reason }, async ({ own }) => ({ file, own }));
  return true;
}

function altered(
  { database, appendAudit }: Context,
  { actor, reason }: { readonly actor: string; readonly reason: string },
  decide: (
    before: StoredChangePolicy,
    transaction: Runner,
  ) => Promise<Pick<StoredChangePolicy, 'file' | 'own'>>,
): Promise<StoredChangePolicy> {
  const attempt = randomUUID();
  return database.write(async (transaction) => {
    const { lastAttempt, ...before } = await lockChangePolicy(transaction);
    // The reply to our own commit was lost, and this is the driver's second try.
    if (lastAttempt === attempt) return before;
    const { file, own } = await decide(before, transaction);
    if (isDeepStrictEqual([file, own], [before.file, before.own])) return before;
    const version = before.version + 1;
    await replaceChangePolicy(transaction, { version, file, own }, attempt);
    const detail = { version, reason, file, own, before: { file: before.file, own: before.own } };
    await appendAudit(transaction, { actor, action: 'changePolicy.changed', subject: 'changes', detail });
    return readChangePolicy(transaction);
  });
}
