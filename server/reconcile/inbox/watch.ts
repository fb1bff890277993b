import { defineStatement, type Runner } from '../../graph/statement.ts';
import { peopleSource } from '../../model/people.ts';
import type { ScanMode } from '../../model/scanRecord.ts';
import { scopeIdOf } from '../evidence/subject.ts';

/**
 * What becomes of a change for which nobody has given a reason. RECORD: a person is told. FOLLOW: only what a person
 * has been told already is kept in line; so for a scope's first scans, which say what there is, and for corrections.
 * EXPLAINED: a person made it, and it is no news.
 */
export type Watch = 'RECORD' | 'FOLLOW' | 'EXPLAINED';

const scopeSeen = defineStatement<{ scopeId: string }, { whole: boolean }>('inbox/scope-seen');

/** How a scan's changes are watched: from its scope's first complete full scan on, or where none comes, its first. */
export async function watchOf(
  runner: Runner,
  { source, scope, mode }: { source: string; scope: string; mode: ScanMode },
): Promise<Watch> {
  if (source === peopleSource) return 'EXPLAINED';
  const [known] = await scopeSeen.run(runner, { scopeId: scopeIdOf(source, scope) });
  if (!known || (mode === 'full' && !known.whole)) return 'FOLLOW';
  return 'RECORD';
}
