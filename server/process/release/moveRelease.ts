import { readNameOf } from '../../graph/read/names.ts';
import { BadInput } from '../../model/errors.ts';
import { measuresOf } from '../../model/release/measure.ts';
import type { ReleaseStep } from '../../model/release/releaseState.ts';
import type { ReleaseTransition } from '../../model/release/releaseTransitions.ts';
import { releaseTransitionFor } from '../../model/release/takeReleaseStep.ts';
import { assessingIn } from '../change/assess.ts';
import type { ChangeContext } from '../change/changeContext.ts';
import { alterRelease, type ReleaseSeen } from './alterRelease.ts';
import { lockedChanges } from './bundle.ts';
import { findHashes } from './findHashes.ts';
import { jointOutlines } from './jointImpact.ts';
import { altered, type Release, releaseStandingOf, signersOf } from './release.ts';

export interface ReleaseMove extends ReleaseSeen {
  readonly step: ReleaseStep;
  readonly comment: string | null;
  /** CLOSE says whether it was a success. */
  readonly success: boolean | null;
}

/** What the timeline says of each step. */
const deeds: Readonly<Record<ReleaseStep, string>> = {
  GO: 'said go',
  NO_GO: 'said no go',
  DEPLOY: 'began the roll-out',
  RELEASE: 'noted that it is out',
  FAIL: 'noted that it failed',
  BACK_OUT: 'backed it out',
  CLOSE: 'closed it',
  CANCEL: 'cancelled it',
};

/**
 * Takes a release a step further by the table of transitions, on its changes as they are now.
 * @throws NotFound, Forbidden, Conflict, BadInput; CallerError STALE
 */
export function moveRelease(
  context: ChangeContext,
  move: ReleaseMove,
  person: { readonly handle: string; readonly isManager: boolean },
): Promise<Release> {
  return alterRelease(context, move, async (before, transaction) => {
    const changes = await lockedChanges(transaction, before);
    const found = await findHashes(transaction, before.deployments);
    const nameOf = await readNameOf(transaction, signersOf(before));
    const standing = releaseStandingOf(before, changes, { found, nameOf });
    const row = releaseTransitionFor(move.step, standing, person.isManager);
    requireWords(move, row, before);
    const [outline] = await jointOutlines(assessingIn(context.engine, transaction), [changes]);
    if (!outline) throw new Error('A release was not analysed.');
    const { revision } = outline.analysis;
    const { step, comment, success } = move;
    return {
      release: stepTaken(before, move, row, revision, person.handle),
      actor: person.handle,
      action: 'release.moved',
      detail: {
        ...{ step, from: before.state, comment, success, impactDigest: outline.digest, revision },
        changes: standing.changes.map(({ number, state }) => `${number} ${state}`),
        ...(step === 'CLOSE' ? { measures: measuresOf(standing) } : {}),
      },
    };
  });
}

/** @throws BadInput where something is left unsaid that the step is to say */
function requireWords({ step, comment, success }: ReleaseMove, { says }: ReleaseTransition, before: Release) {
  if (says === 'WHY' && comment === null) throw new BadInput(`${step} needs a word on why.`, 'comment');
  if (step !== 'CLOSE') {
    if (success !== null) throw new BadInput('Only CLOSE says whether it was a success.', 'success');
    return;
  }
  if (success === null) throw new BadInput('Say whether it was a success.', 'success');
  if (success && before.state !== 'RELEASED')
    throw new BadInput(`What is ${before.state} was no success.`, 'success');
}

function stepTaken(
  before: Release,
  { step, comment, success }: ReleaseMove,
  { to }: ReleaseTransition,
  revision: number,
  actor: string,
): Release {
  const outcome = success === null ? '' : success ? ' as a success' : ' as no success';
  const now = Date.now();
  const revisionNoted = step === 'DEPLOY' || step === 'BACK_OUT' ? ` at revision ${revision}` : '';
  const first = step === 'DEPLOY' && before.waves.length > 1 ? ', with wave 1' : '';
  const text = `${deeds[step]}${outcome}${revisionNoted}${first}${comment === null ? '' : `: ${comment}`}`;
  const release = {
    ...before,
    state: to,
    success: success ?? before.success,
    waveStarts: step === 'DEPLOY' ? [{ by: actor, at: now }] : before.waveStarts,
    baselineRevision: step === 'DEPLOY' ? revision : before.baselineRevision,
    endRevision:
      step === 'BACK_OUT' || step === 'CLOSE' ? (before.endRevision ?? revision) : before.endRevision,
  };
  return altered(release, { at: now, actor, text });
}
