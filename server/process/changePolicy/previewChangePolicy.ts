import type { ChangePolicyLayer } from '../../model/change/changePolicy.ts';
import { policyOf } from '../../model/change/changePolicy.ts';
import { editableStates, plannedStates } from '../../model/change/changeState.ts';
import { BadInput } from '../../model/errors.ts';
import { type Assessing, factsOf } from '../change/assess.ts';
import { type Assessment, assessmentOf, requiredNow } from '../change/assessment.ts';
import type { Change } from '../change/change.ts';
import { readChangePage } from '../change/changeStore.ts';
import { orderFault } from './changePolicyShape.ts';
import { readChangePolicy } from './changePolicyStore.ts';

/** An open change that another policy would judge otherwise. */
export interface ChangeJudgedOtherwise {
  readonly change: Change;
  readonly before: Assessment['risk'];
  readonly after: Assessment['risk'];
  /** How many must still say yes. */
  readonly asksBefore: number;
  readonly asksAfter: number;
}

export interface ChangePolicyPreview {
  /** How many open changes were looked at: the newest. */
  readonly looked: number;
  readonly changes: readonly ChangeJudgedOtherwise[];
}

const mostLooked = 200;

/**
 * Which open changes would be judged otherwise if the app's policy were another; nothing is written.
 * @throws BadInput (`input.setting`)
 */
export async function previewChangePolicy(
  assessing: Assessing,
  own: ChangePolicyLayer,
): Promise<ChangePolicyPreview> {
  const { file, policy } = await assessing.read(readChangePolicy);
  const fault = orderFault(file, own);
  if (fault) throw new BadInput(`${fault.place}: ${fault.message}.`, `input.${fault.place}`);
  const next = policyOf(file, own);
  const states = [...new Set([...editableStates, ...plannedStates])];
  const open = await assessing.read((runner) =>
    readChangePage(runner, { states, span: null, dueBefore: null }, mostLooked, Number.MAX_SAFE_INTEGER),
  );
  const { facts } = await factsOf(assessing, open.slice(0, mostLooked));
  const judged = facts.map(({ change, ...on }): ChangeJudgedOtherwise => {
    const [before, after] = [assessmentOf(change, on, policy), assessmentOf(change, on, next)];
    return {
      change,
      before: before.risk,
      after: after.risk,
      asksBefore: asked(change, before),
      asksAfter: asked(change, after),
    };
  });
  return {
    looked: facts.length,
    changes: judged.filter(
      ({ before, after, asksBefore, asksAfter }) =>
        before.score !== after.score || before.level !== after.level || asksBefore !== asksAfter,
    ),
  };
}

const asked = (change: Change, assessment: Assessment): number =>
  requiredNow(change, assessment).reduce((sum, { needed }) => sum + needed, 0);
