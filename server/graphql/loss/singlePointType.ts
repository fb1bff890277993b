import type { SinglePointAnswer } from '../../impact/loss/lossAnswer.ts';
import { builder } from '../builder.ts';
import { CiInterface } from '../ci/ciType.ts';
import { existing, seenOf } from '../ci/existing.ts';
import { HiddenPartType } from '../impact/hiddenPartType.ts';
import type { At } from '../impact/impactedCiType.ts';
import { connectionType } from '../paging/connectionType.ts';

const SinglePointOfFailureType = builder.objectRef<At<SinglePointAnswer>>('SinglePointOfFailure').implement({
  description: 'A CI whose lone outage takes services down.',
  fields: (t) => ({
    ci: t.field({
      type: CiInterface,
      resolve: ({ ciId, pin }, _args, context) => existing(context, ciId, pin),
    }),
    services: t.field({
      type: [CiInterface],
      description: 'The most critical first, then by name; as many as `servicesFirst` asks for.',
      resolve: ({ services, pin }, _args, context) => seenOf(context, services, pin),
    }),
    serviceCount: t.exposeInt('serviceCount', {
      description:
        'How many services it takes down; never cut, and those that the viewer may not see among them.',
    }),
    hiddenServices: t.expose('hiddenServices', { type: HiddenPartType }),
    cure: t.exposeString('cure', { description: 'The relationship or group that would cure it.' }),
  }),
});

export const SinglePointOfFailureConnectionType = connectionType(
  'SinglePointOfFailure',
  SinglePointOfFailureType,
);
