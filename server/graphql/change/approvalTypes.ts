import type { Requirement } from '../../model/change/approval.ts';
import type { StepOption } from '../../model/change/takeStep.ts';
import type { Approval, TimelineEntry } from '../../process/change/change.ts';
import { ownActor } from '../../process/change/drift.ts';
import { builder } from '../builder.ts';
import { ChangeStepEnum, DecisionEnum } from './changeEnums.ts';
import { veiled } from './veiled.ts';

export const ApprovalType = builder.objectRef<Approval>('Approval').implement({
  fields: (t) => ({
    by: t.exposeString('by'),
    decision: t.expose('decision', { type: DecisionEnum }),
    at: t.expose('at', { type: 'DateTime' }),
    comment: t.exposeString('comment', { nullable: true }),
    impactDigest: t.exposeString('impactDigest'),
    revision: t.exposeInt('revision', { description: 'The revision whose impact was looked at.' }),
    valid: t.exposeBoolean('valid', { description: 'False once it has lapsed.' }),
    lapsedBecause: t.string({
      nullable: true,
      resolve: ({ lapsedBecause }, _args, context) => veiled(context, lapsedBecause),
    }),
  }),
});

export const RequiredApprovalType = builder.objectRef<Requirement>('RequiredApproval').implement({
  fields: (t) => ({
    role: t.exposeString('role', {
      description: 'SERVICE_OWNER, CI_OWNER or CHANGE_MANAGER.',
    }),
    who: t.stringList({
      description: 'Handles of those who can say it.',
      resolve: ({ who }) => [...who],
    }),
    needed: t.exposeInt('needed', { description: 'How many of them still have to; mostly one.' }),
    because: t.string({ resolve: ({ because }, _args, context) => veiled(context, because) }),
  }),
});

export const StepOptionType = builder.objectRef<StepOption>('StepOption').implement({
  fields: (t) => ({
    step: t.expose('step', { type: ChangeStepEnum }),
    allowed: t.exposeBoolean('allowed'),
    because: t.exposeString('because', { nullable: true, description: 'What stands in the way.' }),
  }),
});

export const TimelineEntryType = builder.objectRef<TimelineEntry>('TimelineEntry').implement({
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime' }),
    actor: t.exposeString('actor'),
    text: t.string({
      // What people write is theirs to tell; what the graph did to it names what it did it with.
      resolve: ({ actor, text }, _args, context) => (actor === ownActor ? veiled(context, text) : text),
    }),
  }),
});
