import { type PastEntry, type PastReview, pastWork } from '../discovery/demo/pastWork.ts';
import { beginningOf, decide, openDemoChange, type WorkNames } from './demoChange.ts';
import { demoHandle, demoPerson } from './demoPerson.ts';
import type { ChangeStep } from './model/change/changeState.ts';
import type { ChangeContext } from './process/change/changeContext.ts';
import { moveChange } from './process/change/moveChange.ts';
import type { ReviewInput } from './process/review/prepareReview.ts';

/** How long before its window a change was asked for, and how long after its beginning it was reviewed. */
const ahead = 5 * 86_400_000;
const after = 3 * 86_400_000;
const minute = 60_000;

/**
 * Lets the demo's people do what was done in the months before, step by step and by the same rules, by a clock that stands
 * where each step was taken; the audit trail says when it was written. What was acted on, and what was hit, is judged on
 * the graph as it is now.
 * @throws CallerError where a rule has something against it
 */
export async function makeDemoPast(context: ChangeContext, known: WorkNames): Promise<void> {
  for (const entry of pastWork) await livePast(context, entry, known);
}

async function livePast(context: ChangeContext, entry: PastEntry, known: WorkNames): Promise<void> {
  const { end, review, closed, ...work } = entry;
  const start = beginningOf(work.begins);
  let time = start - ahead;
  const then: ChangeContext = { ...context, now: () => time };
  const { id } = await openDemoChange(then, work, known, null);
  const step = async (
    name: ChangeStep,
    role: 'OPERATOR' | 'CHANGE_MANAGER',
    reviewed: ReviewInput | null = null,
  ) => {
    time += 5 * minute;
    const move = { step: name, comment: null, seenDigest: null, reviewed };
    await moveChange(then, id, move, demoPerson(demoHandle(role)));
  };
  await step('ASSESS', 'OPERATOR');
  await step('SUBMIT', 'OPERATOR');
  await decide(then, id);
  if (work.kind === 'NORMAL') await step('SCHEDULE', 'CHANGE_MANAGER');
  time = start;
  await step('START', 'OPERATOR');
  // Of an emergency the others say yes when it has begun.
  if (work.kind === 'EMERGENCY') await decide(then, id, { late: true });
  time += 30 * minute;
  await step(end, 'OPERATOR');
  time = start + after;
  await step('REVIEW', 'CHANGE_MANAGER', reviewOf(review, known));
  if (closed) await step('CLOSE', 'CHANGE_MANAGER');
}

const reviewOf = ({ success, lessons, hits, well = [] }: PastReview, known: WorkNames): ReviewInput => ({
  ...{ success, lessons, looked: hits ? [...hits, ...well].map(known) : null },
  hits: hits?.map(({ state, ...named }) => ({ ciId: known(named), state })) ?? null,
});
