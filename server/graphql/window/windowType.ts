import { windowKinds } from '../../model/windowKind.ts';
import { occurrencesIn } from '../../process/window/occurrences.ts';
import type { Occurrence, Window } from '../../process/window/window.ts';
import { builder } from '../builder.ts';
import { CiInterface } from '../ci/ciType.ts';
import { ciOrNull } from '../ci/existing.ts';
import { PeriodInput, spanOf } from '../impact/periodInput.ts';
import { NodeInterface } from '../node.ts';

export const WindowKindEnum = builder.enumType('WindowKind', { values: windowKinds });

export const OccurrenceType = builder.objectRef<Occurrence>('WindowOccurrence').implement({
  description: 'One time of a window.',
  fields: (t) => ({
    start: t.expose('start', { type: 'DateTime' }),
    end: t.expose('end', { type: 'DateTime' }),
  }),
});

export const WindowType = builder.objectRef<Window>('Window').implement({
  description: 'Recurring windows have an RFC 5545 rule and an IANA time zone.',
  interfaces: [NodeInterface],
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.expose('kind', { type: WindowKindEnum }),
    title: t.exposeString('title'),
    cis: t.field({
      type: [CiInterface],
      description: 'What it is about; none: everything.',
      resolve: async ({ ciIds }, _args, context) => {
        const found = await Promise.all(ciIds.map((id) => ciOrNull(context, id, context.pin)));
        return found.filter((ci) => ci !== null);
      },
    }),
    start: t.expose('start', { type: 'DateTime' }),
    end: t.expose('end', { type: 'DateTime' }),
    rule: t.exposeString('rule', { nullable: true }),
    timeZone: t.exposeString('timeZone'),
    occurrences: t.field({
      type: [OccurrenceType],
      description: 'Its times that meet a period, in their order.',
      args: { period: t.arg({ type: PeriodInput, required: true }) },
      resolve: (window, { period }) => {
        const { from, to } = spanOf(period);
        return occurrencesIn(window, from, to);
      },
    }),
  }),
});
