import type { FreshnessRow } from '../../graph/read/health.ts';
import { countInbox } from '../../graph/read/inbox.ts';
import { countPending } from '../../graph/read/pending.ts';
import { ciClass } from '../../model/classes/registry.ts';
import { type InboxKind, inboxKinds } from '../../model/finding.ts';
import { builder } from '../builder.ts';
import { InboxKindEnum } from '../inbox/inboxItemType.ts';
import type { ClassCompleteness } from './completeness.ts';
import type { ScopeHealth } from './scopeHealth.ts';

/** Scopes that an answer lists. */
const mostScopes = 200;

interface Health {
  readonly revision: number;
  /** When it was counted, ms since 1970. */
  readonly at: number;
  readonly completeness: readonly ClassCompleteness[];
  readonly open: readonly { kind: InboxKind; count: number }[];
  readonly pending: number;
  readonly freshness: readonly FreshnessRow[];
  readonly scopes: readonly ScopeHealth[];
}

const GapType = builder.objectRef<ClassCompleteness['gaps'][number]>('HealthGap').implement({
  fields: (t) => ({
    label: t.exposeString('label'),
    lacks: t.stringList({
      description: 'What the filter of `cis` finds them by.',
      resolve: ({ lacks }) => [...lacks],
    }),
    count: t.exposeInt('count'),
  }),
});

const CompletenessType = builder.objectRef<ClassCompleteness>('ClassCompleteness').implement({
  description: 'What CIs of a class lack of what its declaration expects of them.',
  fields: (t) => ({
    class: t.exposeString('class'),
    total: t.exposeInt('total'),
    complete: t.exposeInt('complete', { description: 'CIs that lack nothing.' }),
    gaps: t.field({ type: [GapType], resolve: ({ gaps }) => [...gaps] }),
  }),
});

const FreshnessType = builder.objectRef<FreshnessRow>('ClassFreshness').implement({
  description: 'How many CIs of a class somebody has named within its time.',
  fields: (t) => ({
    class: t.exposeString('class'),
    total: t.exposeInt('total'),
    fresh: t.exposeInt('fresh'),
    days: t.float({
      description: "The class's time.",
      resolve: (row) => ciClass(row.class)?.staleAfterDays ?? 7,
    }),
  }),
});

const ScopeType = builder.objectRef<ScopeHealth>('ScopeHealth').implement({
  description: "How well a source's part of the world is kept up; overdue by its own rhythm.",
  fields: (t) => ({
    source: t.exposeString('source'),
    scope: t.exposeString('scope'),
    records: t.exposeInt('records'),
    seenAt: t.expose('seenAt', { type: 'DateTime' }),
    fullSeenAt: t.expose('fullSeenAt', { type: 'DateTime', nullable: true }),
    rhythmMinutes: t.int({
      nullable: true,
      description: 'From one complete scan to the next, over the last 60 days; null after fewer than three.',
      resolve: ({ rhythmMs }) => (rhythmMs === null ? null : Math.round(rhythmMs / 60_000)),
    }),
    overdue: t.exposeBoolean('overdue'),
  }),
});

const OpenType = builder.objectRef<Health['open'][number]>('OpenItems').implement({
  fields: (t) => ({ kind: t.expose('kind', { type: InboxKindEnum }), count: t.exposeInt('count') }),
});

const HealthType = builder.objectRef<Health>('Health').implement({
  description: 'How far the graph can be trusted: completeness, correctness, freshness.',
  fields: (t) => ({
    revision: t.exposeInt('revision'),
    at: t.expose('at', { type: 'DateTime' }),
    completeness: t.field({ type: [CompletenessType], resolve: ({ completeness }) => [...completeness] }),
    open: t.field({
      type: [OpenType],
      description: 'What waits in the inbox, by kind.',
      resolve: ({ open }) => [...open],
    }),
    pending: t.exposeInt('pending', {
      description: 'Relationships that sources claim to things that nobody has described yet.',
    }),
    freshness: t.field({ type: [FreshnessType], resolve: ({ freshness }) => [...freshness] }),
    scopes: t.field({
      type: [ScopeType],
      description: 'Overdue ones first, then the longest unseen; the first 200.',
      resolve: ({ scopes }) => scopes.slice(0, mostScopes),
    }),
    scopesTotal: t.int({ resolve: ({ scopes }) => scopes.length }),
    scopesOverdue: t.int({ resolve: ({ scopes }) => scopes.filter(({ overdue }) => overdue).length }),
  }),
});

builder.queryField('health', (t) =>
  t.field({
    type: HealthType,
    nullable: true,
    description:
      'How far the graph can be trusted, counted at most once a minute; with `source`, how far what it speaks of can.',
    args: { source: t.arg.string() },
    resolve: async (_root, args, { database, pin, sight, health }): Promise<Health> => {
      const source = args.source ?? null;
      const [passes, counts, pending] = await Promise.all([
        health.at(pin, { sight: sight ?? null, source }),
        countInbox(database, { sight, source }, pin),
        // What belongs to no CI yet is seen by those who see everything.
        sight ? 0 : countPending(database, source),
      ]);
      const open = inboxKinds.map((kind) => ({
        kind,
        count: counts.reduce((sum, row) => sum + (row.kind === kind ? row.count : 0), 0),
      }));
      return { revision: pin, ...passes, open, pending };
    },
  }),
);
