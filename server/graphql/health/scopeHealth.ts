import type { Database } from '../../graph/database.ts';
import { type RhythmRow, readRhythms, readScopeSizes, readScopes } from '../../graph/read/health.ts';

/** How well a source's part of the world is kept up. */
export interface ScopeHealth {
  readonly source: string;
  readonly scope: string;
  /** Things that it speaks of. */
  readonly records: number;
  /** ms since 1970 */
  readonly seenAt: number;
  readonly fullSeenAt: number | null;
  /** ms from one complete scan to the next, where there were enough to tell. */
  readonly rhythmMs: number | null;
  readonly overdue: boolean;
}

const day = 86_400_000;
/** Complete scans of so many days say how often a scope is scanned. */
const rhythmDays = 60;
/** Fewer say nothing about a rhythm. */
const fewestScans = 3;
/** A scan that is late by half its rhythm may be on its way. */
const patience = 1.5;

/** All scopes, those that are overdue first, then the longest unseen. */
export async function scopeHealth(database: Database, now: number): Promise<ScopeHealth[]> {
  const [scopes, rhythms, sizes] = await Promise.all([
    readScopes(database),
    readRhythms(database, now - rhythmDays * day),
    readScopeSizes(database),
  ]);
  const rhythmOf = new Map(rhythms.map((row) => [`${row.source}\u0000${row.scope}`, rhythmMs(row)]));
  return scopes
    .map(({ id, source, scope, seenAt, fullSeenAt }) => {
      const rhythm = rhythmOf.get(`${source}\u0000${scope}`) ?? null;
      const overdue = rhythm !== null && fullSeenAt !== null && now - fullSeenAt > rhythm * patience;
      const records = sizes.get(id) ?? 0;
      return { source, scope, records, seenAt, fullSeenAt, rhythmMs: rhythm, overdue };
    })
    .sort((one, other) => Number(other.overdue) - Number(one.overdue) || one.seenAt - other.seenAt);
}

/** The mean time between complete scans. */
export const rhythmMs = ({ scans, first, last }: Omit<RhythmRow, 'source' | 'scope'>): number | null =>
  scans < fewestScans ? null : Math.round((last - first) / (scans - 1));
