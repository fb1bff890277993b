import type { Database } from '../../graph/database.ts';
import { type Counted, type FreshnessRow, readFreshness } from '../../graph/read/health.ts';
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

/** Parts of the graph that figures are kept for: so many limited callers see, or sources speak of. */
const mostParts = 50;

interface Kept {
  readonly until: number;
  readonly passes: Promise<Passes>;
}

/** The figures of the revision that was asked for last, counted once a minute for all who see the same. */
export class HealthPasses {
  readonly #database: Database;
  #pin = 0;
  readonly #kept = new Map<string, Kept>();

  constructor(database: Database) {
    this.#database = database;
  }

  at(pin: number, counted: Counted, now = Date.now()): Promise<Passes> {
    if (pin !== this.#pin) this.#kept.clear();
    this.#pin = pin;
    const key = JSON.stringify(counted);
    const known = this.#kept.get(key);
    if (known && known.until > now) return known.passes;
    if (this.#kept.size >= mostParts) this.#kept.clear();
    const passes = count(this.#database, pin, counted, now);
    this.#kept.set(key, { until: now + keptMs, passes });
    // What failed is tried again by whoever asks next.
    passes.catch(() => this.#kept.delete(key));
    return passes;
  }
}

async function count(database: Database, pin: number, counted: Counted, now: number): Promise<Passes> {
  const [completeness, freshness, scopes] = await Promise.all([
    completenessOf(database, pin, counted),
    readFreshness(database, pin, counted, sightingsDue(now)),
    scopeHealth(database, now),
  ]);
  const { source } = counted;
  const ofSource = scopes.filter((scope) => source === null || scope.source === source);
  return { at: now, completeness, freshness, scopes: ofSource };
}
