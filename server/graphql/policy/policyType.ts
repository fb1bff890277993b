import { readSources } from '../../graph/read/sources.ts';
import type { AgeRule, BrakeRule, PrecedenceRule } from '../../model/policy.ts';
import { builder } from '../builder.ts';
import { type KeptFor, type Layered, type LayeredPolicy, policyLayers } from './layeredPolicy.ts';

export const PolicyLayerEnum = builder.enumType('PolicyLayer', {
  description: 'Where a rule comes from; the first goes before the others.',
  values: policyLayers,
});

const PrecedenceRuleType = builder.objectRef<PrecedenceRule & Layered>('PrecedenceRule').implement({
  description:
    'Whose word goes first. The most specific rule decides: class and attribute, then attribute, then class.',
  fields: (t) => ({
    class: t.exposeString('class', { nullable: true, description: 'null: every class.' }),
    attribute: t.exposeString('attribute', {
      nullable: true,
      description: 'null: every attribute; `name`, `class` and `redundancy` count as attributes.',
    }),
    sources: t.stringList({
      description: 'The first precedes. `*` stands for all that are not named, who come last without it.',
      resolve: ({ sources }) => [...sources],
    }),
    layer: t.expose('layer', { type: PolicyLayerEnum }),
    holds: t.exposeBoolean('holds', { description: 'False where a layer above says otherwise.' }),
  }),
});

const AgeRuleType = builder.objectRef<AgeRule & Layered>('AgeRule').implement({
  description:
    'When what nobody names any more counts as stale, and when as gone. null: the class’s own time.',
  fields: (t) => ({
    class: t.exposeString('class', { nullable: true, description: 'null: every class.' }),
    source: t.exposeString('source', { nullable: true, description: 'null: every source.' }),
    staleAfterDays: t.exposeFloat('staleAfterDays', { nullable: true }),
    retireAfterDays: t.exposeFloat('retireAfterDays', { nullable: true }),
    layer: t.expose('layer', { type: PolicyLayerEnum }),
    holds: t.exposeBoolean('holds', { description: 'False where a layer above says otherwise.' }),
  }),
});

const BrakeRuleType = builder.objectRef<BrakeRule & Layered>('BrakeRule').implement({
  description:
    'When the retirements of a scope wait for a person. The rule of a source goes before that of all.',
  fields: (t) => ({
    source: t.exposeString('source', { nullable: true, description: 'null: every source.' }),
    percent: t.exposeInt('percent', {
      description: 'More of a scope may not go at once; 100: as much as it likes, but never all of it.',
    }),
    fewestCis: t.exposeInt('fewestCis', { description: 'Of scopes with fewer CIs any share may go.' }),
    layer: t.expose('layer', { type: PolicyLayerEnum }),
    holds: t.exposeBoolean('holds', { description: 'False where a layer above says otherwise.' }),
  }),
});

const KeptForType = builder.objectRef<KeptFor>('KeptFor').implement({
  fields: (t) => ({ days: t.exposeInt('days'), layer: t.expose('layer', { type: PolicyLayerEnum }) }),
});

/** What has been decided about evidence. */
export const PolicyType = builder.objectRef<LayeredPolicy>('Policy').implement({
  description: 'What has been decided about evidence: in the app, in the policy file, and built in.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Grows with each change.' }),
    precedence: t.field({ type: [PrecedenceRuleType], resolve: ({ precedence }) => [...precedence] }),
    ages: t.field({ type: [AgeRuleType], resolve: ({ ages }) => [...ages] }),
    brakes: t.field({ type: [BrakeRuleType], resolve: ({ brakes }) => [...brakes] }),
    retiredDays: t.expose('retiredDays', {
      type: KeptForType,
      description: 'How long a retired CI is kept before it is purged.',
    }),
    historyDays: t.expose('historyDays', {
      type: KeptForType,
      description: 'How far back earlier states can be asked.',
    }),
    sources: t.stringList({
      description: 'All sources that have ever spoken.',
      resolve: (_policy, _args, { database }) => readSources(database),
    }),
  }),
});
