import type { AcceptanceKind } from '../../../server/model/release/acceptance.ts';
import type { MeasureName } from '../../../server/model/release/measure.ts';
import type { HashVerdict } from '../../../server/model/release/medium.ts';
import type { ReleaseState, ReleaseStep } from '../../../server/model/release/releaseState.ts';
import type { WaveState } from '../../../server/model/release/wave.ts';

/** The states as people say them. */
export const releaseStateWords: Readonly<Record<ReleaseState, string>> = {
  PLANNED: 'Planned',
  APPROVED: 'Go',
  DEPLOYING: 'Rolling out',
  RELEASED: 'Released',
  FAILED: 'Failed',
  BACKED_OUT: 'Backed out',
  CLOSED: 'Closed',
  CANCELLED: 'Cancelled',
};

export const waveWords: Readonly<Record<WaveState, string>> = {
  WAITING: 'waiting',
  UNDER_WAY: 'under way',
  DONE: 'done',
  WENT_WRONG: 'went wrong',
};

/** What was found where something was deployed. */
export const verdictWords: Readonly<Record<HashVerdict, string>> = {
  EQUAL: 'equal to the master',
  DIFFERENT: 'not what was declared',
  UNKNOWN: 'no hash seen yet',
};

export const measureWords: Readonly<Record<MeasureName, string>> = {
  CHANGES: 'changes implemented, with nothing gone wrong',
  TESTS: 'tests and agreements signed off',
  WAVES: 'waves done',
  HASHES: 'places where what was deployed equals the master',
};

export const acceptanceWords: Readonly<Record<AcceptanceKind, string>> = {
  TEST: 'A test: something has to be shown',
  AGREEMENT: 'An agreement: those of a role agree to the roll-out',
};

interface StepWords {
  /** What the button says. */
  readonly label: string;
  /** What was done, after the release's number. */
  readonly done: string;
  /** What is asked when it is taken; absent: nothing. */
  readonly ask?: string;
}

/** The steps as people say them, and what whoever takes them is asked. */
export const releaseStepWords: Readonly<Record<ReleaseStep, StepWords>> = {
  GO: { label: 'Go', done: 'may go out' },
  NO_GO: { label: 'No go', done: 'is not to go out', ask: 'Why (the timeline will show it)' },
  DEPLOY: { label: 'Begin the roll-out', done: 'is rolling out' },
  RELEASE: { label: 'Mark as released', done: 'is out' },
  FAIL: { label: 'Mark as failed', done: 'has failed', ask: 'What went wrong' },
  BACK_OUT: { label: 'Mark as backed out', done: 'is backed out', ask: 'Why it was backed out' },
  CLOSE: { label: 'Close', done: 'is closed', ask: 'What is there to learn' },
  CANCEL: { label: 'Cancel the release', done: 'is cancelled', ask: 'Why (the timeline will show it)' },
};
