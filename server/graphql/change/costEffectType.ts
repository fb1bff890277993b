import { currency } from '../../model/currency.ts';
import type { CostEffect, DowntimeCost, FreedCost } from '../../process/change/costEffect.ts';
import { gapText } from '../../process/change/gap.ts';
import { builder } from '../builder.ts';
import { CiInterface } from '../ci/ciType.ts';
import { ciOrNull } from '../ci/existing.ts';
import { ImpactStateEnum } from '../impact/impactEnums.ts';
import { changeLoaders } from './changeLoaders.ts';
import { ChangeRef } from './conflictType.ts';
import { ChangeCostType } from './costType.ts';
import { seenRows } from './seenRows.ts';

/** Something of an assessment, with the revision that it was made at. */
type At<Answer> = Answer & { readonly pin: number };

const DowntimeCostType = builder.objectRef<At<DowntimeCost>>('DowntimeCost').implement({
  description: 'What the window of a change costs one service.',
  fields: (t) => ({
    ci: t.field({
      type: CiInterface,
      nullable: true,
      resolve: ({ ci, pin }, _args, context) => ciOrNull(context, ci.ciId, pin),
    }),
    state: t.field({ type: ImpactStateEnum, resolve: ({ ci }) => ci.state }),
    lost: t.exposeFloat('lost', {
      description: 'The share of its capacity that is lost: 1 where it is DOWN.',
    }),
    perHour: t.exposeFloat('perHour', { description: 'What an hour without it costs, as declared.' }),
    amount: t.exposeFloat('amount', {
      nullable: true,
      description: 'Null where it is not known for how long.',
    }),
  }),
});

const FreedCostType = builder.objectRef<At<FreedCost>>('FreedCost').implement({
  description: 'What a CI that a change takes away for good no longer costs.',
  fields: (t) => ({
    ci: t.field({
      type: CiInterface,
      nullable: true,
      resolve: ({ ciId, pin }, _args, context) => ciOrNull(context, ciId, pin),
    }),
    perMonth: t.exposeFloat('perMonth'),
  }),
});

export const CostEffectType = builder.objectRef<At<CostEffect>>('CostEffect').implement({
  description:
    'What a change costs, as far as that is known. An amount of which nothing is known is null. Sums count what the viewer may not see; the lists leave it out, and hold the first 100.',
  fields: (t) => ({
    currency: t.string({ description: 'ISO 4217.', resolve: () => currency() }),
    stated: t.expose('stated', { type: ChangeCostType, nullable: true }),
    hours: t.exposeFloat('hours', {
      nullable: true,
      description: 'For how long services suffer: what its restarts take, else its window.',
    }),
    downtime: t.field({
      type: [DowntimeCostType],
      description: 'The dearest first.',
      resolve: async ({ downtime, pin }, _args, context) =>
        (await seenRows(context, downtime, ({ ci }) => ci.ciId, pin)).map((row) => ({ ...row, pin })),
    }),
    downtimeCount: t.int({
      description: 'How many services the sum is of.',
      resolve: ({ downtime }) => downtime.length,
    }),
    downtimeTotal: t.exposeFloat('downtimeTotal', { nullable: true }),
    freed: t.field({
      type: [FreedCostType],
      resolve: async ({ freed, pin }, _args, context) =>
        (await seenRows(context, freed, ({ ciId }) => ciId, pin)).map((row) => ({ ...row, pin })),
    }),
    freedPerMonth: t.exposeFloat('freedPerMonth', { nullable: true }),
    once: t.exposeFloat('once', {
      nullable: true,
      description: 'What is stated as one-off, and the downtime.',
    }),
    perMonth: t.exposeFloat('perMonth', {
      nullable: true,
      description: 'What is stated for each month, less what is freed.',
    }),
    gaps: t.stringList({
      description: 'What is missing, each as a sentence; with any, the sums are what is known at least.',
      resolve: ({ gaps }, _args, { sight }) => gaps.map((gap) => gapText(gap, sight === undefined)),
    }),
  }),
});

builder.objectField(ChangeRef, 'costEffect', (t) =>
  t.field({
    type: CostEffectType,
    description: 'What it costs: as it states itself, by the downtime of its window, less what it frees.',
    resolve: async (change, _args, context) => {
      const { costEffect, outline } = await changeLoaders(context).assessments.load(change);
      return { ...costEffect, pin: outline.analysis.revision };
    },
  }),
);
