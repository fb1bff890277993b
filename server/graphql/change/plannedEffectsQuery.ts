import { costOf } from '../../process/change/costInput.ts';
import { type PlannedEffects, plannedEffects } from '../../process/change/plannedEffects.ts';
import { builder } from '../builder.ts';
import { requireSeen } from '../ci/requireSeen.ts';
import { TargetInput } from '../impact/impactQuery.ts';
import { PeriodInput, spanOf } from '../impact/periodInput.ts';
import { CapacityEffectType } from './capacityEffectType.ts';
import { CostEffectType } from './costEffectType.ts';
import { ChangeCostInput } from './costType.ts';

const PlannedEffectsType = builder.objectRef<PlannedEffects>('PlannedEffects').implement({
  description: 'What a change would cost, and what it would leave of capacities.',
  fields: (t) => ({
    costEffect: t.field({
      type: CostEffectType,
      resolve: ({ costEffect, revision }) => ({ ...costEffect, pin: revision }),
    }),
    capacityEffect: t.field({
      type: CapacityEffectType,
      resolve: ({ capacityEffect, revision }) => ({ ...capacityEffect, pin: revision }),
    }),
  }),
});

builder.queryField('plannedEffects', (t) =>
  t.field({
    type: PlannedEffectsType,
    nullable: true,
    description: 'Cost and capacity of something that is not planned yet, in the present.',
    args: {
      targets: t.arg({ type: [TargetInput], required: true }),
      period: t.arg({ type: PeriodInput, description: 'Its window, where it has one.' }),
      cost: t.arg({ type: ChangeCostInput }),
    },
    complexity: { field: 100 },
    resolve: async (_root, { targets, period, cost }, context) => {
      const named = targets.map(({ ciId }, at) => ({ id: ciId, place: `targets.${at}.ciId` }));
      await requireSeen(context, named);
      const window = period ? spanOf(period) : null;
      const { database, engine } = context;
      return plannedEffects(
        { engine, read: database.read.bind(database) },
        {
          targets: targets.map(({ ciId, action, capacity, durationMinutes }) => ({
            ...{ ciId, action: action ?? 'OUTAGE' },
            ...{ capacity: capacity ?? null, durationMinutes: durationMinutes ?? null },
          })),
          expected: [],
          start: window?.from ?? null,
          end: window?.to ?? null,
          cost: costOf(cost ?? null, 'cost'),
        },
      );
    },
  }),
);
