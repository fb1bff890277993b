import { requireRole } from '../../access/policy.ts';
import { NotFound } from '../../model/errors.ts';
import { openWindow } from '../../process/window/openWindow.ts';
import { builder } from '../builder.ts';
import { keptCi } from '../ci/keptCi.ts';
import type { GraphqlContext } from '../context.ts';
import { once } from '../idempotency.ts';
import { WindowKindEnum, WindowType } from './windowType.ts';

const WindowInput = builder.inputType('WindowInput', {
  fields: (t) => ({
    kind: t.field({ type: WindowKindEnum, required: true }),
    title: t.string({ required: true }),
    ciIds: t.idList({ required: true, description: 'What it is about; none: everything.' }),
    start: t.field({ type: 'DateTime', required: true }),
    end: t.field({ type: 'DateTime', required: true }),
    rule: t.string({ description: 'RFC 5545, as FREQ=WEEKLY;BYDAY=SU.' }),
    timeZone: t.string({ defaultValue: 'UTC' }),
  }),
});

builder.mutationField('openWindow', (t) =>
  t.field({
    type: WindowType,
    nullable: true,
    description: 'A freeze is for a change manager to open.',
    args: { input: t.arg({ type: WindowInput, required: true }) },
    resolve: (_root, { input }, context) => {
      requireRole(
        context.caller,
        'CHANGE_MANAGER',
        ...(input.kind === 'FREEZE' ? [] : (['OPERATOR'] as const)),
      );
      return once(context, 'openWindow', input, async () =>
        openWindow(
          { database: context.database, appendAudit: context.writing.appendAudit },
          { ...input, ciIds: await knownCis(context, input.ciIds) },
          context.caller.handle,
        ),
      );
    },
  }),
);

/** The ids of CIs that are there now. @throws NotFound at `input.ciIds.N` */
function knownCis(context: GraphqlContext, ids: readonly string[]): Promise<string[]> {
  return Promise.all(
    ids.map(async (id, position) => {
      const ci = await keptCi(context, id, context.pin);
      if (!ci)
        throw new NotFound(`There is no CI with the id ${id.slice(0, 100)}.`, `input.ciIds.${position}`);
      return ci.id;
    }),
  );
}
