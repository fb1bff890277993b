import type { ChangeState } from '../change/changeState.ts';
import type { BundledChange, ReleaseStanding } from './releaseStanding.ts';

/** What stands in the way of a step, as a sentence; undefined where nothing does. */
export type ReleaseCondition = (standing: ReleaseStanding) => string | undefined;

const among = (...states: readonly ChangeState[]) => new Set(states);
const readyStates = among('SCHEDULED', 'IN_PROGRESS', 'IMPLEMENTED', 'REVIEWED', 'CLOSED');
/** In which a change's work is done and was not taken back. */
export const doneStates: ReadonlySet<ChangeState> = among('IMPLEMENTED', 'REVIEWED', 'CLOSED');
const standingStates = among('IN_PROGRESS', 'IMPLEMENTED');
const settledStates = among('REVIEWED', 'CLOSED', 'CANCELLED');

/** Those of a release that count: what was cancelled is in it no more. */
const remaining = ({ changes }: ReleaseStanding) => changes.filter(({ state }) => state !== 'CANCELLED');

const list = (changes: readonly BundledChange[]) =>
  changes.map(({ number, state, wentWrong }) => `${number} (${wentWrong ? 'WENT WRONG' : state})`).join(', ');

export const changesAreReady: ReleaseCondition = (standing) => {
  const changes = remaining(standing);
  if (changes.length === 0) return 'It has no changes that could go out.';
  const early = changes.filter(({ state, wentWrong }) => wentWrong || !readyStates.has(state));
  return early.length === 0 ? undefined : `Not scheduled yet, or gone wrong: ${list(early)}.`;
};

export const testsAreSignedOff: ReleaseCondition = ({ tests, nameOf }) => {
  if (!tests.some(({ kind }) => kind === 'TEST')) return 'It has no acceptance test.';
  const open = tests.filter(({ signOff }) => signOff?.decision !== 'YES');
  if (open.length === 0) return undefined;
  const named = open.map(({ title, role, signOff }) =>
    signOff ? `${title} (${nameOf(signOff.by)} said no)` : `${title} (${role})`,
  );
  return `Not signed off: ${named.join(', ')}.`;
};

export const changesAreImplemented: ReleaseCondition = (standing) => {
  const changes = remaining(standing);
  const open = changes.filter(({ state, wentWrong }) => wentWrong || !doneStates.has(state));
  if (open.length > 0) return `Not implemented: ${list(open)}.`;
  return changes.length === 0 ? 'All of its changes were cancelled.' : undefined;
};

/** What is backed out as a whole is backed out in each of its parts; a change that is past its review was left in on purpose. */
export const nothingIsLeftIn: ReleaseCondition = ({ changes }) => {
  const left = changes.filter(({ state }) => standingStates.has(state));
  return left.length === 0 ? undefined : `Still in place, to be backed out first: ${list(left)}.`;
};

export const changesAreReviewed: ReleaseCondition = ({ changes }) => {
  const open = changes.filter(({ state }) => !settledStates.has(state));
  return open.length === 0 ? undefined : `Still to be reviewed or cancelled: ${list(open)}.`;
};

/** Nothing is out before each medium was found somewhere, and nowhere as something else. */
export const hashesAreEqual: ReleaseCondition = ({ media }) => {
  const faults = media.flatMap(({ title, verdicts }) => {
    const different = verdicts.filter((verdict) => verdict === 'DIFFERENT').length;
    const unknown = verdicts.filter((verdict) => verdict === 'UNKNOWN').length;
    if (different > 0) return `${title} differs in ${different} of ${verdicts.length} places`;
    if (verdicts.length === 0) return `${title} was noted nowhere`;
    return unknown > 0 ? `${title} has no hash yet in ${unknown} of ${verdicts.length} places` : [];
  });
  return faults.length === 0 ? undefined : `Not what was declared: ${faults.join(', ')}.`;
};
