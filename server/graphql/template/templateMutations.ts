import { requireRole } from '../../access/policy.ts';
import { openTemplate, reviseTemplate, withdrawTemplate } from '../../process/template/openTemplate.ts';
import { builder } from '../builder.ts';
import type { GraphqlContext } from '../context.ts';
import { CriticalityEnum } from '../enums.ts';
import { once } from '../idempotency.ts';
import { checkedReason } from '../people/edit.ts';
import { ChangeTemplateType } from './templateType.ts';

const ChangeTemplateInput = builder.inputType('ChangeTemplateInput', {
  fields: (t) => ({
    title: t.string({ required: true }),
    classes: t.stringList({ required: true }),
    mostCriticality: t.field({ type: CriticalityEnum }),
    mostServicesDown: t.int({ required: true, defaultValue: 0 }),
    mostImpacted: t.int({ required: true, defaultValue: 50 }),
  }),
});

const written = ({ database, writing }: GraphqlContext) => ({ database, appendAudit: writing.appendAudit });

builder.mutationField('openChangeTemplate', (t) =>
  t.field({
    type: ChangeTemplateType,
    nullable: true,
    description: 'A change manager says yes in advance to standard changes within limits.',
    args: { input: t.arg({ type: ChangeTemplateInput, required: true }) },
    resolve: (_root, { input }, context) => {
      requireRole(context.caller, 'CHANGE_MANAGER');
      return once(context, 'openChangeTemplate', input, () =>
        openTemplate(written(context), input, context.caller.handle),
      );
    },
  }),
);

builder.mutationField('reviseChangeTemplate', (t) =>
  t.field({
    type: ChangeTemplateType,
    nullable: true,
    description:
      'Puts a template with other limits in its place. Changes of the former one that have not begun need approvals like any other.',
    args: {
      id: t.arg.id({ required: true }),
      input: t.arg({ type: ChangeTemplateInput, required: true }),
      reason: t.arg.string({ required: true }),
    },
    resolve: (_root, { id, input, reason }, context) => {
      requireRole(context.caller, 'CHANGE_MANAGER');
      const revision = { id, request: input, reason: checkedReason(reason) };
      return once(context, 'reviseChangeTemplate', revision, () =>
        reviseTemplate(written(context), revision, context.caller.handle),
      );
    },
  }),
);

builder.mutationField('withdrawChangeTemplate', (t) =>
  t.field({
    type: ChangeTemplateType,
    nullable: true,
    description: 'Changes of it that have not begun need approvals like any other from then on.',
    args: { id: t.arg.id({ required: true }), reason: t.arg.string({ required: true }) },
    resolve: (_root, args, context) => {
      requireRole(context.caller, 'CHANGE_MANAGER');
      const reason = checkedReason(args.reason);
      return once(context, 'withdrawChangeTemplate', args, () =>
        withdrawTemplate(written(context), { id: args.id, reason }, context.caller.handle),
      );
    },
  }),
);
