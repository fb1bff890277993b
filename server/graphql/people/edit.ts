import { requireRole } from '../../access/policy.ts';
import { BadInput, NotFound } from '../../model/errors.ts';
import { peopleScopes } from '../../model/people.ts';
import { applyEdit, type PeoplesEdit } from '../../reconcile/people/peoplesEdit.ts';
import type { Ci } from '../ci/ci.ts';
import { type Named, requireSeen } from '../ci/requireSeen.ts';
import type { GraphqlContext } from '../context.ts';
import { once } from '../idempotency.ts';

/** What a mutation of the graph leads to: the revision that holds it, and what it was about. */
export interface Edited {
  readonly revision: number;
  readonly id: string;
}

export interface Edit {
  /** The mutation's name and arguments, by which a repeated call is known. */
  readonly field: string;
  readonly input: unknown;
  /** The id of what the edit is about. */
  readonly id: string;
  /** The CIs that it is about, which the caller must be able to see. */
  readonly about: readonly Named[];
  readonly cause: string;
  readonly scope?: string;
  readonly say: PeoplesEdit['say'];
}

/**
 * Carries a person's edit out, once for each Idempotency-Key.
 * @throws Forbidden to all but OPERATOR and ADMIN; NotFound where a CI may not be seen; what `say` throws
 */
export function carryOut(
  context: GraphqlContext,
  { field, input, id, about, cause, scope = peopleScopes.edits, say }: Edit,
): Promise<Edited> {
  requireRole(context.caller, 'OPERATOR');
  return once(context, field, input, async () => {
    await requireSeen(context, about);
    const actor = context.caller.handle;
    return { id, revision: await applyEdit(context.writing, { scope, actor, cause, say }) };
  });
}

/** The CI as the edit left it; null where that is out of the caller's sight. */
export async function editedCi(context: GraphqlContext, { id, revision }: Edited): Promise<Ci | null> {
  const ci = await context.at(revision).ci(id);
  if (!ci && context.sight) return null;
  if (!ci) throw new NotFound(`There is no CI with the id ${id}.`, 'id');
  return ci;
}

const longestReason = 1_000;

/** @throws BadInput where a reason is missing or is a novel */
export function checkedReason(reason: string): string {
  const text = reason.trim();
  if (text === '') throw new BadInput('Say why: the history will show it.', 'reason');
  if (text.length > longestReason)
    throw new BadInput(`A reason may have up to ${longestReason} characters.`, 'reason');
  return text;
}

/** @throws BadInput where the JSON is no object of attributes */
export function checkedAttributes(value: unknown, place: string): Record<string, unknown> | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'object' || Array.isArray(value))
    throw new BadInput('`attributes` is an object: each attribute with its value.', place);
  // An object that JSON made has names for keys.
  return value as Record<string, unknown>;
}
