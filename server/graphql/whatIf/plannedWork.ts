import type { Plan } from '../../impact/whatIf/plan.ts';
import { builder } from '../builder.ts';

/** A plan as it was given, where an answer names it. */
export const PlannedWorkType = builder.objectRef<Plan>('PlannedWork').implement({
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Your own name of it.' }),
    title: t.exposeString('title'),
    start: t.expose('start', { type: 'DateTime' }),
    end: t.expose('end', { type: 'DateTime' }),
  }),
});
