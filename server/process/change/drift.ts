import type { OutlinedCi } from '../../impact/answer/outline.ts';
import { awaitedStates } from '../../model/change/changeState.ts';
import type { NameOf } from '../../model/nameOf.ts';
import type { WholeAssessment } from './assessment.ts';
import { type Approval, type Change, noted } from './change.ts';
import { worsening } from './lapse.ts';
import { counted } from './words.ts';

/** Who the timeline says noticed it. */
export const ownActor = 'linchpin';
const noteBegins = 'Its impact has changed';

/**
 * The change after its impact has become another: approvals whose givers saw less lapse and it is submitted again; what
 * is no worse for any of them is noted only. Undefined where there is nothing to note.
 * @param at ms since 1970
 */
export function followImpact(
  change: Change,
  { outline, services, nameOf }: Pick<WholeAssessment, 'outline' | 'services' | 'nameOf'>,
  at: number,
): Change | undefined {
  const { digest, analysis } = outline;
  const { revision, summary } = analysis;
  if (!awaitedStates.includes(change.state)) return undefined;
  const approvals = change.approvals.map((approval) => lapsedBy(approval, services));
  const lapsed = approvals.filter((approval, position) => approval !== change.approvals[position]);
  const known = { ...change, knownDigest: digest };
  if (lapsed.length > 0)
    return lapse({ ...known, version: change.version + 1 }, approvals, {
      at,
      cause: `Revision ${revision}`,
      nameOf,
    });
  if (change.knownDigest === digest) return undefined;
  const { down, degraded, atRisk } = summary;
  const text = `${noteBegins} with revision ${revision}: ${down} down, ${degraded} degraded, ${atRisk} at risk now. No approval lapses by it.`;
  const last = change.timeline.at(-1);
  // Drift after drift is one note, so that a busy graph does not bury what people did.
  const timeline = last?.text.startsWith(noteBegins) ? change.timeline.slice(0, -1) : change.timeline;
  return noted({ ...known, timeline }, { at, actor: ownActor, text });
}

function lapsedBy(approval: Approval, services: readonly OutlinedCi[]): Approval {
  if (!approval.valid || approval.decision === 'NO') return approval;
  const because = worsening(approval.services, services);
  return because === undefined ? approval : { ...approval, valid: false, lapsedBecause: because };
}

/** Takes approvals as they are now; the change is submitted again, and its timeline says why. */
export function lapse(
  change: Change,
  approvals: readonly Approval[],
  { at, cause, nameOf }: { readonly at: number; readonly cause: string; readonly nameOf: NameOf },
): Change {
  const lapsed = approvals.filter(({ valid }, position) => !valid && change.approvals[position]?.valid);
  const who = lapsed.map(({ by }) => nameOf(by)).join(', ');
  const reasons = [...new Set(lapsed.map(({ lapsedBecause }) => lapsedBecause))].join(' ');
  const text = `${cause}: ${counted(lapsed.length, 'approval')} lapsed (${who}). ${reasons} It is submitted again.`;
  return noted({ ...change, approvals, state: 'SUBMITTED' }, { at, actor: ownActor, text });
}
