import { scopeIdOf } from '../../graph/read/evidence.ts';
import type { Reader } from '../reader.ts';

/** What says that something was there: a source's part of the world, and when it named the thing (ms since 1970). */
export interface SeenIn {
  readonly source: string;
  readonly scope: string;
  readonly seenAt: number | null;
  /** When it said what it says, where that is known: it was seen then, whatever came of it later. */
  readonly saidAt?: number | null;
}

/** The last of all sightings, those by scans that saw their whole scope among them; null where there is none. */
export function lastSeenAt(reader: Reader, sightings: readonly SeenIn[]): Promise<number | null> {
  return lastOf(
    sightings.map(async ({ source, scope, seenAt }) =>
      Math.max(seenAt ?? 0, await reader.scopeSeen.load(scopeIdOf(source, scope))),
    ),
  );
}

/** The same as it was known at the reader's revision, a past one: what was seen later counts as not seen yet. */
export function lastSeenThen(reader: Reader, sightings: readonly SeenIn[]): Promise<number | null> {
  return lastOf(
    sightings.map(async ({ source, scope, seenAt, saidAt }) => {
      const now = (await reader.revisions.load(reader.pin))?.at ?? 0;
      const known = [seenAt, saidAt, await reader.scopeSeenThen.load(scopeIdOf(source, scope))];
      return Math.max(0, ...known.filter((at) => at != null && at <= now).map(Number));
    }),
  );
}

async function lastOf(seen: readonly Promise<number>[]): Promise<number | null> {
  const last = Math.max(0, ...(await Promise.all(seen)));
  return last === 0 ? null : last;
}
