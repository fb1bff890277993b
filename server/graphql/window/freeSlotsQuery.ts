import { type FreeSlots, freeSlots } from '../../process/change/freeSlots.ts';
import { builder } from '../builder.ts';
import { veiled } from '../change/veiled.ts';
import { requireSeen } from '../ci/requireSeen.ts';
import { TargetInput } from '../impact/impactQuery.ts';
import { PeriodInput, spanOf } from '../impact/periodInput.ts';
import { targetOf } from '../whatIf/planInput.ts';
import { OccurrenceType } from './windowType.ts';

const FreeSlotsType = builder.objectRef<FreeSlots>('FreeSlots').implement({
  description: 'When something could be done.',
  fields: (t) => ({
    slots: t.field({ type: [OccurrenceType], resolve: ({ slots }) => [...slots] }),
    because: t.string({
      description: 'What was kept to, and what was left out.',
      resolve: ({ because }, _args, context) => veiled(context, because),
    }),
  }),
});

builder.queryField('freeSlots', (t) =>
  t.field({
    type: FreeSlotsType,
    nullable: true,
    description:
      'The next windows of a period, at most 366 days, in which something could be done: inside the times agreed for what it takes down or degrades, where there are any, and with no freeze, no supplier’s outage and no planned change in its way. They begin at quarters of an hour.',
    args: {
      targets: t.arg({ type: [TargetInput], required: true }),
      durationMinutes: t.arg.int({ required: true }),
      period: t.arg({ type: PeriodInput, required: true }),
      change: t.arg.id({ description: 'The change that looks for a window, which is not in its own way.' }),
      apartMinutes: t.arg.int({
        defaultValue: 1_440,
        description: 'How long after the beginning of one the next begins at the earliest; from 15 on.',
      }),
      first: t.arg.int({ defaultValue: 5, description: 'From 1 to 50.' }),
    },
    complexity: { field: 100 },
    resolve: async (_root, args, context) => {
      await requireSeen(
        context,
        args.targets.map(({ ciId }, at) => ({ id: ciId, place: `targets.${at}.ciId` })),
      );
      const { database, engine } = context;
      return freeSlots(
        { engine, read: database.read.bind(database) },
        {
          targets: args.targets.map((target) => targetOf(target, 'question')),
          durationMinutes: args.durationMinutes,
          period: spanOf(args.period),
          changeId: args.change ?? null,
          apartMinutes: args.apartMinutes ?? 1_440,
          first: args.first ?? 5,
        },
      );
    },
  }),
);
