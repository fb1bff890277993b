import type { AnalysisSummary, ImpactTargetInput } from '../../impact/answer/answer.ts';
import type { Action } from '../../impact/states.ts';
import { BadInput, CallerError } from '../../model/errors.ts';
import type { Span } from '../../process/change/changeStore.ts';
import { plannedTargets } from '../../process/change/plannedTargets.ts';
import { builder } from '../builder.ts';
import { AsOfInput, pinOf } from '../ci/asOf.ts';
import { keptIds } from '../ci/keptCi.ts';
import { requireSeen } from '../ci/requireSeen.ts';
import type { GraphqlContext } from '../context.ts';
import { analyseWith } from './analyseWith.ts';
import { ImpactAnalysisType } from './analysisType.ts';
import { ActionEnum } from './impactEnums.ts';
import { PeriodInput, spanOf } from './periodInput.ts';

export const TargetInput = builder.inputType('Target', {
  description: 'One acted-on CI.',
  fields: (t) => ({
    ciId: t.id({ required: true }),
    action: t.field({ type: ActionEnum, defaultValue: 'OUTAGE' }),
    capacity: t.float({ description: '0 to 1; for DEGRADE, where it is 0.5 when left out.' }),
    durationMinutes: t.int({ description: 'For RESTART.' }),
  }),
});

builder.queryField('impact', (t) =>
  t.field({
    type: ImpactAnalysisType,
    nullable: true,
    description:
      '`ids` with one action, or `targets` with an action each. withOpenIncidents and withChangesBetween add what else is failing or planned.',
    args: {
      ids: t.arg.idList(),
      action: t.arg({ type: ActionEnum, defaultValue: 'OUTAGE' }),
      capacity: t.arg.float({ defaultValue: 0.5 }),
      durationMinutes: t.arg.int(),
      targets: t.arg({ type: [TargetInput] }),
      withOpenIncidents: t.arg.boolean({ defaultValue: false }),
      withChangesBetween: t.arg({ type: PeriodInput }),
      asOf: t.arg({ type: AsOfInput }),
    },
    resolve: async (_root, args, context) => {
      const { ids, targets, withChangesBetween: period } = args;
      if ((ids == null) === (targets == null))
        throw new BadInput(
          'Give `ids` with one action, or `targets` with an action each: one of the two.',
          'ids',
        );
      // There are no incidents yet, so that argument adds nothing.
      const span = period ? spanOf(period, 'withChangesBetween') : undefined;
      const pin = args.asOf == null ? undefined : await pinOf(context, args.asOf);
      const inputs = ids == null ? targets!.map(fromTarget) : ids.map(fromId(args));
      if (inputs.length === 0) throw new BadInput('Name at least one CI.', ids == null ? 'targets' : 'ids');
      const place = (at: number) => (ids == null ? `targets.${at}.ciId` : `ids.${at}`);
      const named = inputs.map(({ ciId }, at) => ({ id: ciId, place: place(at) }));
      await requireSeen(context, named, pin);
      const added = span ? await plannedBetween(context, span) : [];
      try {
        return await analyseKept(context, inputs, added, pin);
      } catch (error) {
        throw ids == null ? error : inIds(error);
      }
    },
  }),
);

const plannedBetween = ({ engine, database }: GraphqlContext, span: Span) =>
  plannedTargets({ engine, read: (work) => database.read(work) }, span);

/** Analyses; where a CI takes no part since it was merged away, the one that was kept stands for it. */
async function analyseKept(
  context: GraphqlContext,
  inputs: readonly ImpactTargetInput[],
  added: readonly ImpactTargetInput[],
  pin: number | undefined,
): Promise<AnalysisSummary> {
  const { engine, sight } = context;
  try {
    return await analyseWith(engine, inputs, added, pin, sight);
  } catch (error) {
    if (!(error instanceof CallerError) || error.code !== 'BAD_INPUT') throw error;
    const asked = inputs.map(({ ciId }) => ciId);
    const kept = await keptIds(context, asked, pin);
    if (kept.every((id, at) => id === asked[at])) throw error;
    const led = inputs.map((input, at) => ({ ...input, ciId: kept[at] ?? input.ciId }));
    return analyseWith(engine, led, added, pin, sight);
  }
}

interface Common {
  readonly action?: Action | null;
  readonly capacity?: number | null;
  readonly durationMinutes?: number | null;
}

function fromTarget(target: Common & { readonly ciId: string }, at: number): ImpactTargetInput {
  return { ciId: target.ciId, ...figuresOf(target, `targets.${at}.`) };
}

const fromId =
  (common: Common) =>
  (ciId: string): ImpactTargetInput => ({ ciId, ...figuresOf(common, '') });

/** @throws BadInput with the place of the figure that is wrong */
function figuresOf({ action, capacity, durationMinutes }: Common, prefix: string) {
  if (capacity != null && (capacity < 0 || capacity > 1))
    throw new BadInput(`\`capacity\` must be from 0 to 1, not ${capacity}.`, `${prefix}capacity`);
  if (durationMinutes != null && durationMinutes < 0)
    throw new BadInput('`durationMinutes` must be 0 or more.', `${prefix}durationMinutes`);
  return { action: action ?? 'OUTAGE', capacity, durationMinutes, origin: 'question' };
}

/** The engine names places in `targets`; the caller gave `ids`. */
function inIds(error: unknown): unknown {
  const place = error instanceof CallerError ? /^targets(\.\d+)?(?:\.ciId)?$/.exec(error.place ?? '') : null;
  if (!(error instanceof CallerError) || !place) return error;
  return new CallerError(error.code, error.message, `ids${place[1] ?? ''}`, { ...error.detail });
}
