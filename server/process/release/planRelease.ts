import { BadInput, Conflict } from '../../model/errors.ts';
import { unsigned } from '../../model/release/acceptance.ts';
import type { ChangeContext } from '../change/changeContext.ts';
import { alterRelease, type ReleaseSeen } from './alterRelease.ts';
import { requireFree } from './bundle.ts';
import { altered, changeIdsOf, type Release } from './release.ts';

/** The plan is open to everybody's no until it was decided on. */
export function requirePlanned({ state, number }: Release): void {
  if (state !== 'PLANNED') throw new Conflict(`${number} is ${state}: its plan is settled.`, 'id');
}

/**
 * Sets which changes go out in which wave. What was signed off for other changes is to be signed off again.
 * @param actor the handle of a release manager
 * @throws NotFound, BadInput, Conflict at `waves.N.changeIds.M`; CallerError STALE
 */
export function planRelease(
  context: Pick<ChangeContext, 'database' | 'appendAudit'>,
  { waves, ...seen }: ReleaseSeen & { readonly waves: readonly (readonly string[])[] },
  actor: string,
): Promise<Release> {
  return alterRelease(context, seen, async (before, transaction) => {
    requirePlanned(before);
    const empty = waves.findIndex((wave) => wave.length === 0);
    if (waves.length === 0 || empty >= 0)
      throw new BadInput('A wave has at least one change.', empty < 0 ? 'waves' : `waves.${empty}`);
    const named = waves.flatMap((wave, at) =>
      wave.map((id, place) => ({ id, place: `waves.${at}.changeIds.${place}` })),
    );
    const former = changeIdsOf(before);
    await requireFree(transaction, named, before.id, former);
    const planned = named.map(({ id }) => id);
    const isSame = JSON.stringify(planned.toSorted()) === JSON.stringify(former.toSorted());
    const lapsed = isSame ? [] : before.tests.filter(({ signOff }) => signOff !== null);
    const text = `planned ${waves.length === 1 ? 'one wave' : `${waves.length} waves`} of ${planned.length} in all`;
    const again =
      lapsed.length > 0 ? `; to be signed off again: ${lapsed.map(({ title }) => title).join(', ')}` : '';
    const tests = isSame ? before.tests : unsigned(before.tests);
    return {
      release: altered({ ...before, waves, tests }, { at: Date.now(), actor, text: `${text}${again}` }),
      actor,
      action: 'release.planned',
      detail: { waves, lapsed: lapsed.map(({ id }) => id) },
    };
  });
}
