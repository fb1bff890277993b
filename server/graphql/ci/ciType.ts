import { attributesFrom } from '../../graph/ciProperties.ts';
import { builder } from '../builder.ts';
import { CiStatusEnum, CriticalityEnum, GroupModeEnum } from '../enums.ts';
import { NodeInterface } from '../node.ts';
import { connectionType } from '../paging/connectionType.ts';
import type { Ci } from './ci.ts';
import { ClaimantType } from './claimant.ts';
import { lastSeenAt, lastSeenThen } from './lastSeenAt.ts';
import { type AttributeProvenance, asShown, provenanceOf } from './provenance.ts';
import { declaredBy, type RedundancyGroup, redundancyOf } from './redundancy.ts';

/** One configuration item; each CI class is an object type that implements it. */
export const CiInterface = builder.interfaceRef<Ci>('ConfigurationItem');
export const CiConnectionType = connectionType('Ci', CiInterface);

const RedundancyGroupType = builder.objectRef<RedundancyGroup>('RedundancyGroup').implement({
  fields: (t) => ({
    group: t.exposeString('group', { description: 'Names beginning with ~ are implied by alternatives.' }),
    minUp: t.exposeString('minUp', {
      description: 'Total weight, or a percentage of it, that must stay up.',
    }),
    mode: t.expose('mode', { type: GroupModeEnum }),
    implied: t.exposeBoolean('implied'),
    declaredBy: t.field({
      type: ClaimantType,
      nullable: true,
      description: 'Who declares it now; null where relationships alone name it.',
      resolve: ({ ci, group }, _args, context) => declaredBy(context.at(ci.pin), ci, group),
    }),
    members: t.field({ type: [CiInterface], resolve: (group) => [...group.members] }),
  }),
});

interface SourceKey {
  readonly source: string;
  readonly scope: string;
  readonly key: string;
}
const SourceKeyType = builder.objectRef<SourceKey>('SourceKey').implement({
  fields: (t) => ({
    source: t.exposeString('source'),
    scope: t.exposeString('scope'),
    key: t.exposeString('key'),
  }),
});

export const AttributeProvenanceType = builder
  .objectRef<AttributeProvenance>('AttributeProvenance')
  .implement({
    fields: (t) => ({
      attribute: t.exposeString('attribute'),
      value: t.expose('value', { type: 'JSON', nullable: true }),
      source: t.exposeString('source'),
      scope: t.exposeString('scope'),
      observedAt: t.expose('observedAt', { type: 'DateTime' }),
      winner: t.exposeBoolean('winner'),
      locked: t.exposeBoolean('locked', { description: "A person's lock, which wins until it is unlocked." }),
    }),
  });

CiInterface.implement({
  description: 'One configuration item. Each CI class is an object type that implements this interface.',
  interfaces: [NodeInterface],
  fields: (t) => ({
    id: t.exposeID('id'),
    class: t.exposeString('class'),
    name: t.exposeString('name'),
    attributes: t.field({
      type: 'JSON',
      resolve: async (ci, _args, context) =>
        attributesFrom(ci.class, await context.at(ci.pin).properties.load(ci.id)),
    }),
    criticality: t.expose('criticality', { type: CriticalityEnum, nullable: true }),
    owner: t.exposeString('owner', { nullable: true, description: 'A principal’s or a team’s handle.' }),
    status: t.expose('status', { type: CiStatusEnum }),
    lastSeenAt: t.field({
      type: 'DateTime',
      nullable: true,
      resolve: async (ci, _args, context) => {
        const reader = context.at(ci.pin);
        return ci.pin < context.pin
          ? lastSeenThen(reader, await reader.statements.load(ci.id))
          : lastSeenAt(reader, await reader.evidence.load(ci.id));
      },
    }),
    redundancy: t.field({
      type: [RedundancyGroupType],
      resolve: (ci, _args, context) => redundancyOf(context.at(ci.pin), ci),
    }),
    provenance: t.field({
      type: [AttributeProvenanceType],
      description: 'What each source says of each attribute; the winner first.',
      resolve: async (ci, _args, context) => {
        const reader = context.at(ci.pin);
        const [rows, precedence] = await Promise.all([reader.statements.load(ci.id), reader.precedence()]);
        if (ci.pin === context.pin) return provenanceOf(rows, precedence);
        const attributes = attributesFrom(ci.class, await reader.properties.load(ci.id));
        return asShown(provenanceOf(rows, precedence), { ...attributes, name: ci.name, class: ci.class });
      },
    }),
    sourceKeys: t.field({
      type: [SourceKeyType],
      resolve: async (ci, _args, context) =>
        (await context.at(ci.pin).statements.load(ci.id))
          .map(({ source, scope, key }) => ({ source, scope, key }))
          .sort(bySource),
    }),
  }),
});

function bySource(one: SourceKey, other: SourceKey): number {
  const [a, b] = [
    `${one.source}\u0000${one.scope}\u0000${one.key}`,
    `${other.source}\u0000${other.scope}\u0000${other.key}`,
  ];
  return a < b ? -1 : a > b ? 1 : 0;
}
