import { type DifferenceKind, differenceKinds } from '../../impact/difference/differ.ts';
import type { DifferenceAnswer } from '../../impact/difference/differencePage.ts';
import { builder } from '../builder.ts';
import { CiInterface } from '../ci/ciType.ts';
import { ciOrNull } from '../ci/existing.ts';
import { ImpactedCiType } from '../impact/impactedCiType.ts';
import { connectionType } from '../paging/connectionType.ts';
import { GraphChangeType } from '../revision/changeType.ts';
import { RevisionType } from '../revision/revisionType.ts';
import type { Explanations } from './explanations.ts';
import type { GraphStep } from './graphStep.ts';

/** A difference with the revisions at its ends. */
export interface DifferenceBetween {
  readonly difference: DifferenceAnswer;
  readonly from: number;
  readonly to: number;
  readonly explanations: Explanations;
}

export const DifferenceKindEnum = builder.enumType('ImpactDifferenceKind', {
  description: 'Newly hit, hit worse, hit less, or hit no longer.',
  values: differenceKinds,
});

export const DifferenceCountsType = builder
  .objectRef<Readonly<Record<DifferenceKind, number>>>('ImpactDifferenceCounts')
  .implement({
    fields: (t) => ({
      new: t.exposeInt('NEW'),
      worse: t.exposeInt('WORSE'),
      better: t.exposeInt('BETTER'),
      gone: t.exposeInt('GONE'),
    }),
  });

const GraphStepType = builder.objectRef<GraphStep>('GraphStep').implement({
  description: 'One change of the graph, with the revision that made it.',
  fields: (t) => ({
    revision: t.field({
      type: RevisionType,
      nullable: true,
      resolve: async ({ revision }, _args, context) =>
        (await context.at(context.pin).revisions.load(revision)) ?? null,
    }),
    change: t.field({ type: GraphChangeType, resolve: ({ change }) => change }),
  }),
});

const DifferenceType = builder.objectRef<DifferenceBetween>('ImpactDifference').implement({
  description: 'A CI that the same question hits otherwise at the one moment than at the other.',
  fields: (t) => ({
    kind: t.field({ type: DifferenceKindEnum, resolve: ({ difference }) => difference.kind }),
    ci: t.field({
      type: CiInterface,
      nullable: true,
      description:
        'As it is at `to`, or was at `from` where it is not there any more. Null where the viewer may not see it; then `owner` says whom to ask.',
      resolve: ({ difference: { ciId, after }, from, to }, _args, context) =>
        ciOrNull(context, ciId, after ? to : from),
    }),
    owner: t.string({
      nullable: true,
      resolve: ({ difference: { before, after } }) => (after ?? before)?.owner ?? null,
    }),
    before: t.field({
      type: ImpactedCiType,
      nullable: true,
      description: 'Null where the CI was not there.',
      resolve: ({ difference: { before }, from }) => before && { ...before, pin: from },
    }),
    after: t.field({
      type: ImpactedCiType,
      nullable: true,
      description: 'Null where the CI is not there.',
      resolve: ({ difference: { after }, to }) => after && { ...after, pin: to },
    }),
    through: t.field({
      type: [GraphStepType],
      description:
        'The changes of the graph between the two moments that touch what its chains rest on: their relationships, groups and CIs. The earliest first; the first 50.',
      resolve: ({ difference, explanations }) => explanations.of(difference),
    }),
    throughCut: t.int({
      description: 'How many more of these changes there are, beyond the first 50.',
      resolve: async ({ difference, explanations }) => (await explanations.more(difference)).cut,
    }),
    throughHidden: t.int({
      description: 'How many of these changes are of what the viewer may not see; they are not in `through`.',
      resolve: async ({ difference, explanations }) => (await explanations.more(difference)).hidden,
    }),
  }),
});

export const DifferenceConnectionType = connectionType('ImpactDifference', DifferenceType);
