import type { SharedFateAnswer } from '../../impact/loss/lossAnswer.ts';
import { builder } from '../builder.ts';
import { CiInterface } from '../ci/ciType.ts';
import { existing, seenOf } from '../ci/existing.ts';
import { HiddenPartType } from '../impact/hiddenPartType.ts';
import type { At } from '../impact/impactedCiType.ts';
import { connectionType } from '../paging/connectionType.ts';

const SharedFateType = builder.objectRef<At<SharedFateAnswer>>('SharedFate').implement({
  description: 'A redundancy group whose members fall together with one CI that is none of them.',
  fields: (t) => ({
    dependent: t.field({
      type: CiInterface,
      resolve: ({ dependentId, pin }, _args, context) => existing(context, dependentId, pin),
    }),
    group: t.exposeString('group'),
    implied: t.exposeBoolean('implied'),
    needed: t.exposeInt('needed', { description: 'Of the total weight so much must stay up.' }),
    total: t.exposeInt('total'),
    left: t.exposeInt('left', { description: 'So much the cause leaves up.' }),
    cause: t.field({
      type: CiInterface,
      resolve: ({ causeId, pin }, _args, context) => existing(context, causeId, pin),
    }),
    members: t.field({
      type: [CiInterface],
      description: 'The members that fall with the cause.',
      resolve: ({ memberIds, pin }, _args, context) => seenOf(context, memberIds, pin),
    }),
    hiddenMembers: t.expose('hiddenMembers', { type: HiddenPartType }),
    services: t.field({
      type: [CiInterface],
      description:
        'What goes down with the dependent, the dependent among it: the most critical first, then by name; as many as `servicesFirst` asks for.',
      resolve: ({ services, pin }, _args, context) => seenOf(context, services, pin),
    }),
    serviceCount: t.exposeInt('serviceCount', {
      description: 'How many services that are; never cut, and those that the viewer may not see among them.',
    }),
    hiddenServices: t.expose('hiddenServices', { type: HiddenPartType }),
  }),
});

export const SharedFateConnectionType = connectionType('SharedFate', SharedFateType);
