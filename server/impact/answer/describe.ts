import type { Analysis } from '../analysis/analysis.ts';
import { capacityOf } from '../analysis/capacities.ts';
import { Chains, type Link } from '../analysis/chains.ts';
import { weightUp } from '../analysis/groupState.ts';
import type { Scratch } from '../analysis/scratch.ts';
import { verdictOf } from '../analysis/verdict.ts';
import { ciNumber, criticalityOf, idOf, nameOf, ownerOf, statusOf } from '../projection/cis.ts';
import { IMPLIED, SHARED } from '../projection/groups.ts';
import type { Projection } from '../projection/projection.ts';
import { PASSES_GROUP } from '../projection/rules.ts';
import { stateName } from '../states.ts';
import type {
  ChainStepAnswer,
  GroupAnswer,
  ImpactedCiAnswer,
  ImpactTarget,
  Parts,
  ToldCi,
} from './answer.ts';
import { becauseOf, ownAction } from './because.ts';
import { becauseHidden } from './hidden.ts';

const whole: Parts = { chain: true, group: true };

/** The answer on one CI, from working arrays that the analysis lies in. */
export function describe(
  analysis: Analysis,
  scratch: Scratch,
  ci: number,
  parts: Parts = whole,
): ImpactedCiAnswer {
  const { projection, freshness, question, veil } = analysis;
  const { cis, wiring } = projection;
  const state = scratch.state[ci]!;
  const impacted = state !== 0;
  const chains = new Chains(projection, scratch, analysis.steps);
  const chain = impacted ? chains.of(ci) : [];
  const reason = impacted && !ownAction(analysis, ci, state) ? chains.reason(ci) : undefined;
  const byGroup = reason !== undefined && wiring.rule[reason.row] === PASSES_GROUP;
  const owner = ownerOf(projection.cis, projection.names, ci);
  const hidden = veil?.hides(ci) ?? false;
  return {
    ciId: idOf(cis, ci),
    owner,
    ci: hidden ? null : told(projection, ci),
    state: stateName(state),
    capacity: capacityOf(scratch, ci),
    redundancyLost: scratch.redundancyLost[ci] === 1,
    durationMinutes: impacted ? question.durationMinutes : null,
    distance: impacted ? scratch.reached[ci]! - 1 : null,
    verdict: impacted ? verdictOf(projection, freshness, chain) : null,
    because: hidden ? becauseHidden(owner) : becauseOf(analysis, scratch, ci, reason),
    group:
      parts.group && byGroup && !hidden ? groupAnswer(analysis, scratch, wiring.rowGroup[reason.row]!) : null,
    chain: (parts.chain ? chain : []).map((link) => stepAnswer(analysis, scratch, link)),
  };
}

const told = ({ cis, names }: Projection, ci: number): ToldCi => ({
  class: names.classes.text(cis.class[ci]!),
  name: nameOf(cis, ci),
  status: statusOf(cis, ci),
  criticality: criticalityOf(cis, ci),
});

/** A CI of a chain, from working arrays that the analysis lies in. */
export function stepAnswer(analysis: Analysis, scratch: Scratch, { ci, step }: Link): ChainStepAnswer {
  const { projection, veil } = analysis;
  const { cis, names, relationships } = projection;
  return {
    ciId: idOf(cis, ci),
    via:
      step && !veil?.hides(ci) && !veil?.hides(step.before)
        ? {
            type: names.types.text(relationships.type[step.row]!),
            from: idOf(cis, ci),
            to: idOf(cis, step.before),
          }
        : null,
    state: stateName(scratch.state[ci]!),
    ...whomToAsk(analysis, ci),
  };
}

/** What is acted on, as the caller may know it. */
export function toldTargets(analysis: Analysis): readonly ImpactTarget[] {
  const { question, projection, veil } = analysis;
  if (!veil) return question.targets;
  // Whatever is acted on is there.
  return question.targets.map((target) => ({
    ...target,
    ...whomToAsk(analysis, ciNumber(projection.cis, target.ciId)!),
  }));
}

/** The owner of a CI that the caller may not see; nothing of one that they see. */
const whomToAsk = ({ projection, veil }: Analysis, ci: number): { owner?: string | null } =>
  veil?.hides(ci) ? { owner: ownerOf(projection.cis, projection.names, ci) } : {};

function groupAnswer(analysis: Analysis, scratch: Scratch, group: number): GroupAnswer {
  const { cis, names, wiring } = analysis.projection;
  const { groups } = wiring;
  const members: GroupAnswer['members'][number][] = [];
  for (let at = groups.memberStart[group]!; at < groups.memberStart[group + 1]!; at++) {
    const member = groups.member[at]!;
    members.push({
      ciId: idOf(cis, member),
      weight: groups.memberWeight[at]!,
      state: stateName(scratch.state[member]!),
      ...whomToAsk(analysis, member),
    });
  }
  return {
    group: names.groups.text(groups.name[group]!),
    mode: (groups.kind[group]! & SHARED) !== 0 ? 'SHARED' : 'STANDBY',
    implied: (groups.kind[group]! & IMPLIED) !== 0,
    needed: groups.needed[group]!,
    total: groups.total[group]!,
    up: weightUp(groups, scratch, group),
    members,
  };
}
