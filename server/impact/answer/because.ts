import type { Analysis } from '../analysis/analysis.ts';
import type { Step } from '../analysis/chains.ts';
import { hasLost } from '../analysis/groupState.ts';
import type { Scratch } from '../analysis/scratch.ts';
import { idOf, nameOf, statusOf, takesPart } from '../projection/cis.ts';
import { PASSES_GROUP, PASSES_HARD, PASSES_NONE } from '../projection/rules.ts';
import { DOWN, stateOfAction } from '../states.ts';
import type { ImpactTarget } from './answer.ts';
import { groupSentence } from './groupSentence.ts';
import { hiddenItem } from './hidden.ts';
import { membersDown } from './membersDown.ts';

const stateWords = ['not affected', 'at risk', 'degraded', 'down'] as const;

/**
 * One plain sentence: why the CI is in its state.
 * @param reason the relationship that explains it, where it is not explained by being acted on
 */
export function becauseOf(
  analysis: Analysis,
  scratch: Scratch,
  ci: number,
  reason: Step | undefined,
): string {
  const { cis, wiring } = analysis.projection;
  const state = scratch.state[ci]!;
  if (state === 0) return untouched(analysis, scratch, ci);
  const target = ownAction(analysis, ci, state);
  if (target) return actionSentence(target);
  if (!reason) return `It is ${stateWords[state]}.`;
  const rule = wiring.rule[reason.row]!;
  if (rule === PASSES_GROUP) {
    const group = wiring.rowGroup[reason.row]!;
    const given = scratch.groupState[group]!;
    const gone = given === DOWN ? membersDown(analysis, scratch, group) : undefined;
    return groupSentence(analysis.projection, scratch, group, given, gone);
  }
  const name = analysis.veil?.hides(reason.before) ? hiddenItem : nameOf(cis, reason.before);
  const provider = `${name}, which is ${stateWords[scratch.state[reason.before]!]}`;
  return rule === PASSES_HARD ? `Needs ${provider}.` : `Uses ${provider}, and works worse without it.`;
}

/** The action that by itself gives the CI the state that it has. */
export function ownAction(analysis: Analysis, ci: number, state: number): ImpactTarget | undefined {
  if (!analysis.question.seeds.has(ci)) return undefined;
  const id = idOf(analysis.projection.cis, ci);
  return analysis.question.targets.find(
    (target) => target.ciId === id && stateOfAction[target.action] === state,
  );
}

function actionSentence(target: ImpactTarget): string {
  switch (target.action) {
    case 'OUTAGE':
      return 'Is down itself: it is acted on.';
    case 'RESTART':
      return target.durationMinutes === null
        ? 'Is being restarted itself.'
        : `Is being restarted itself, for ${target.durationMinutes} ${target.durationMinutes === 1 ? 'minute' : 'minutes'}.`;
    case 'DEGRADE':
      return `Runs at ${Math.round((target.capacity ?? 0) * 1000) / 10}% of its capacity itself: it is acted on.`;
    case 'PATCH':
      return 'Is being patched itself.';
    case 'DECOMMISSION':
      return 'Is itself taken away for good.';
  }
}

function untouched(analysis: Analysis, scratch: Scratch, ci: number): string {
  const { cis, relationships, wiring } = analysis.projection;
  if (!takesPart(cis, ci)) return `Is ${statusOf(cis, ci).toLowerCase()}, so it takes no part.`;
  for (let group = wiring.groups.start[ci]!; group < wiring.groups.start[ci + 1]!; group++)
    if (hasLost(scratch, group)) return groupSentence(analysis.projection, scratch, group, 0);
  let needs = 0;
  for (let row = relationships.start[ci]!; row < relationships.start[ci + 1]!; row++) {
    if (wiring.rule[row] === PASSES_NONE) continue;
    needs++;
    if (scratch.state[relationships.to[row]!] !== 0)
      return 'Something that it relies on is hit, and not so that it suffers.';
  }
  return needs === 0 ? 'Nothing is recorded that it needs.' : 'Nothing that it needs is affected.';
}
