import {
  type CapacityEffect,
  type CapacityNeed,
  needSentence,
  shortOf,
} from '../../process/change/capacityEffect.ts';
import { gapText } from '../../process/change/gap.ts';
import { builder } from '../builder.ts';
import { CiInterface } from '../ci/ciType.ts';
import { ciOrNull } from '../ci/existing.ts';
import { ImpactStateEnum } from '../impact/impactEnums.ts';
import { changeLoaders } from './changeLoaders.ts';
import { ChangeRef } from './conflictType.ts';
import { seenRows } from './seenRows.ts';

/** Something of an assessment, with the revision that it was made at. */
type At<Answer> = Answer & { readonly pin: number };

const CapacityNeedType = builder.objectRef<At<CapacityNeed>>('CapacityNeed').implement({
  description:
    "What is left of a CI's capacity in the window, against what it needs at its busiest; all figures are shares.",
  fields: (t) => ({
    ci: t.field({
      type: CiInterface,
      nullable: true,
      resolve: ({ ci, pin }, _args, context) => ciOrNull(context, ci.ciId, pin),
    }),
    state: t.field({ type: ImpactStateEnum, resolve: ({ ci }) => ci.state }),
    left: t.exposeFloat('left'),
    needed: t.exposeFloat('needed', { description: 'As declared (`peakLoad`).' }),
    shortBy: t.exposeFloat('shortBy', { description: '0 where enough is left.' }),
    // Only rows of CIs that the viewer may see are listed.
    because: t.string({ resolve: needSentence }),
  }),
});

export const CapacityEffectType = builder.objectRef<At<CapacityEffect>>('CapacityEffect').implement({
  description:
    'What a change does to the capacity of what it hits. Counts hold what the viewer may not see; the list leaves it out, and holds the first 100.',
  fields: (t) => ({
    needs: t.field({
      type: [CapacityNeedType],
      description: 'Services and others that lose capacity and of which it is said what they need.',
      resolve: async ({ needs, pin }, _args, context) =>
        (await seenRows(context, needs, ({ ci }) => ci.ciId, pin)).map((row) => ({ ...row, pin })),
    }),
    needsCount: t.int({ resolve: ({ needs }) => needs.length }),
    shortCount: t.int({
      description: 'How many of them stay up, and with less than they need.',
      resolve: (effect) => shortOf(effect).length,
    }),
    gaps: t.stringList({
      description: 'What is missing for the whole picture, each as a sentence.',
      resolve: ({ gaps }, _args, { sight }) => gaps.map((gap) => gapText(gap, sight === undefined)),
    }),
  }),
});

builder.objectField(ChangeRef, 'capacityEffect', (t) =>
  t.field({
    type: CapacityEffectType,
    description: 'What is left of the capacity of what it hits, against what is needed at the busiest.',
    resolve: async (change, _args, context) => {
      const { capacityEffect, outline } = await changeLoaders(context).assessments.load(change);
      return { ...capacityEffect, pin: outline.analysis.revision };
    },
  }),
);
