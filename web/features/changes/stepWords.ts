import type { ChangeStep } from '../../../server/model/change/changeState.ts';

interface StepWords {
  /** What the button says. */
  readonly label: string;
  /** What was done, after the change's number. */
  readonly done: string;
  /** What is asked when it is taken; absent: nothing. */
  readonly ask?: { readonly label: string; readonly needed: boolean };
}

const why = (label = 'Why (the timeline will show it)') => ({ label, needed: true });

/** The steps as people say them, and which of them want a word from whoever takes them. */
export const stepWords: Readonly<Record<ChangeStep, StepWords>> = {
  ASSESS: { label: 'Assess', done: 'is assessed' },
  SUBMIT: { label: 'Submit for approval', done: 'is submitted' },
  APPROVE: { label: 'Approve', done: 'has your yes' },
  REJECT: { label: 'Reject', done: 'is rejected', ask: why() },
  SCHEDULE: { label: 'Schedule', done: 'is scheduled' },
  START: { label: 'Start', done: 'has started' },
  IMPLEMENT: {
    label: 'Mark as implemented',
    done: 'is implemented',
    ask: { label: 'What was done, and what was not as planned', needed: false },
  },
  FAIL: { label: 'Mark as failed', done: 'has failed', ask: why('What went wrong') },
  BACK_OUT: { label: 'Mark as backed out', done: 'is backed out', ask: why('Why it was backed out') },
  REVIEW: {
    label: 'Review',
    done: 'is reviewed',
    ask: { label: 'Was it a success, and what is there to learn', needed: true },
  },
  CLOSE: { label: 'Close', done: 'is closed' },
  CANCEL: { label: 'Cancel the change', done: 'is cancelled', ask: why() },
};
