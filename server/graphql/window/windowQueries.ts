import { occurrencesIn } from '../../process/window/occurrences.ts';
import { windowsWithin } from '../../process/window/windowStore.ts';
import { builder } from '../builder.ts';
import { PeriodInput, spanOf } from '../impact/periodInput.ts';
import { WindowType } from './windowType.ts';

builder.queryField('windows', (t) =>
  t.field({
    type: [WindowType],
    nullable: true,
    description: 'Those that have a time in the period.',
    args: { period: t.arg({ type: PeriodInput, required: true }) },
    resolve: async (_root, { period }, { database }) => {
      const { from, to } = spanOf(period);
      const windows = await database.read((transaction) => windowsWithin(transaction, from, to));
      return windows.filter((window) => occurrencesIn(window, from, to).length > 0);
    },
  }),
);
