import { scopeIdOf } from '../../graph/read/evidence.ts';
import type { Reader } from '../reader.ts';

/** What says that something was there: a source's part of the world, and when it named the thing (ms since 1970). */
export interface SeenIn {
  readonly source: string;
  readonly scope: string;
  readonly seenAt: number | null;
}

/** The last of all sightings, those by scans that saw their whole scope among them; null where there is none. */
export async function lastSeenAt(reader: Reader, sightings: readonly SeenIn[]): Promise<number | null> {
  const seen = await Promise.all(
    sightings.map(async ({ source, scope, seenAt }) =>
      Math.max(seenAt ?? 0, await reader.scopeSeen.load(scopeIdOf(source, scope))),
    ),
  );
  const last = Math.max(0, ...seen);
  return last === 0 ? null : last;
}
