import { inboxKinds, inboxResolutions } from '../../model/finding.ts';
import { builder } from '../builder.ts';
import { changeLoaders } from '../change/changeLoaders.ts';
import { ChangeRef } from '../change/conflictType.ts';
import { CiInterface } from '../ci/ciType.ts';
import { ciOrNull } from '../ci/existing.ts';
import { CriticalityEnum } from '../enums.ts';
import { NodeInterface } from '../node.ts';
import { connectionType } from '../paging/connectionType.ts';
import type { InboxItem } from './inboxItem.ts';

export const InboxKindEnum = builder.enumType('InboxKind', { values: inboxKinds });
export const InboxResolutionEnum = builder.enumType('InboxResolution', { values: inboxResolutions });

/** Something that a person should look at. */
export const InboxItemType = builder.objectRef<InboxItem>('InboxItem').implement({
  interfaces: [NodeInterface],
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.expose('kind', { type: InboxKindEnum }),
    title: t.exposeString('title'),
    risk: t.expose('risk', { type: CriticalityEnum, description: 'How much hangs on it.' }),
    cis: t.field({
      type: [CiInterface],
      description: 'What it concerns; of many CIs the first ones.',
      resolve: async ({ ciIds }, _args, context) => {
        const found = await Promise.all(ciIds.map((id) => ciOrNull(context, id, context.pin)));
        return found.filter((ci) => ci !== null);
      },
    }),
    at: t.expose('at', { type: 'DateTime' }),
    detail: t.expose('detail', { type: 'JSON' }),
    resolutions: t.field({
      type: [InboxResolutionEnum],
      description: 'What can be decided; empty once it is.',
      resolve: ({ resolutions }) => [...resolutions],
    }),
    resolution: t.field({
      type: InboxResolutionEnum,
      nullable: true,
      resolve: ({ decision }) => decision?.resolution ?? null,
    }),
    explainedBy: t.field({
      type: ChangeRef,
      nullable: true,
      description:
        'The approved change in whose window it may have come about and that is on what it is about, or the one that a person put it down to. What is explained waits no longer.',
      resolve: async ({ explainedBy }, _args, context) =>
        explainedBy === null ? null : ((await changeLoaders(context).changes.load(explainedBy)) ?? null),
    }),
    resolvedBy: t.string({ nullable: true, resolve: ({ decision }) => decision?.by ?? null }),
    decisionId: t.id({
      nullable: true,
      description:
        'By which undoInboxDecision takes the decision back; null where that has to be done elsewhere.',
      resolve: ({ decision }) => (decision && !decision.effect ? decision.attempt : null),
    }),
    resolvedAt: t.field({
      type: 'DateTime',
      nullable: true,
      resolve: ({ decision }) => decision?.at ?? null,
    }),
  }),
});

export const InboxConnectionType = connectionType('Inbox', InboxItemType);
