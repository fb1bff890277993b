import {
  changesAreImplemented,
  changesAreReady,
  changesAreReviewed,
  hashesAreEqual,
  nothingIsLeftIn,
  type ReleaseCondition,
  testsAreSignedOff,
} from './releaseCondition.ts';
import type { ReleaseState, ReleaseStep } from './releaseState.ts';

/** One row of the table of transitions; each step has one. */
export interface ReleaseTransition {
  readonly step: ReleaseStep;
  readonly from: readonly ReleaseState[];
  readonly to: ReleaseState;
  /** Whether whoever takes it has to say why. */
  readonly says: 'WHY' | 'NOTHING';
  /** What must hold besides. */
  readonly holds: readonly ReleaseCondition[];
}

/** What a release may do: the steps that it shows and all refusals follow from it. All of them are a release manager's. */
export const releaseTransitions: readonly ReleaseTransition[] = [
  {
    step: 'GO',
    from: ['PLANNED'],
    to: 'APPROVED',
    says: 'NOTHING',
    holds: [changesAreReady, testsAreSignedOff],
  },
  { step: 'NO_GO', from: ['PLANNED', 'APPROVED'], to: 'PLANNED', says: 'WHY', holds: [] },
  // What was ready when it was decided may not be any more: approvals lapse.
  { step: 'DEPLOY', from: ['APPROVED'], to: 'DEPLOYING', says: 'NOTHING', holds: [changesAreReady] },
  {
    step: 'RELEASE',
    from: ['DEPLOYING'],
    to: 'RELEASED',
    says: 'NOTHING',
    holds: [changesAreImplemented, hashesAreEqual],
  },
  { step: 'FAIL', from: ['DEPLOYING', 'RELEASED'], to: 'FAILED', says: 'WHY', holds: [] },
  {
    step: 'BACK_OUT',
    from: ['DEPLOYING', 'RELEASED', 'FAILED'],
    to: 'BACKED_OUT',
    says: 'WHY',
    holds: [nothingIsLeftIn],
  },
  {
    step: 'CLOSE',
    from: ['RELEASED', 'FAILED', 'BACKED_OUT'],
    to: 'CLOSED',
    says: 'WHY',
    holds: [changesAreReviewed],
  },
  { step: 'CANCEL', from: ['PLANNED', 'APPROVED'], to: 'CANCELLED', says: 'WHY', holds: [] },
];
