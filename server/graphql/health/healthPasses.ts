import type { Database } from '../../graph/database.ts';
import { type FreshnessRow, readFreshness } from '../../graph/read/health.ts';
import { type ClassCompleteness, completenessOf } from './completeness.ts';
import { type ScopeHealth, scopeHealth } from './scopeHealth.ts';
import { sightingsDue } from './sightingsDue.ts';

/** What takes a pass over all CIs or all evidence. */
interface Passes {
  readonly at: number;
  readonly completeness: readonly ClassCompleteness[];
  readonly freshness: readonly FreshnessRow[];
  readonly scopes: readonly ScopeHealth[];
}

/** Scans that change nothing are no revision, and time goes on: figures are counted anew after this long. */
const keptMs = 60_000;

/** The figures of the revision that was asked for last, counted once a minute for all who ask. */
export class HealthPasses {
  readonly #database: Database;
  #kept: { readonly pin: number; readonly until: number; readonly passes: Promise<Passes> } | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  at(pin: number, now = Date.now()): Promise<Passes> {
    const known = this.#kept;
    if (known?.pin === pin && known.until > now) return known.passes;
    const passes = count(this.#database, pin, now);
    this.#kept = { pin, until: now + keptMs, passes };
    // What failed is tried again by whoever asks next.
    passes.catch(() => {
      this.#kept = undefined;
    });
    return passes;
  }
}

async function count(database: Database, pin: number, now: number): Promise<Passes> {
  const [completeness, freshness, scopes] = await Promise.all([
    completenessOf(database, pin),
    readFreshness(database, pin, sightingsDue(now)),
    scopeHealth(database, now),
  ]);
  return { at: now, completeness, freshness, scopes };
}
