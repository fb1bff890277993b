import type { Engine } from '../../impact/engine.ts';
import { LimitExceeded } from '../../model/errors.ts';
import type { Assessing } from './assess.ts';
import type { Change } from './change.ts';
import { type ChangeRule, readChangePage } from './changeStore.ts';
import { targetsOf } from './conflicts.ts';
import { atPresent } from './keptTargets.ts';

/** Changes that are looked at for one answer: each of them is analysed. */
const mostLooked = 5_000;
const atOnce = 500;
/** Analyses that are under way at once: an engine keeps the last ones only. */
const few = 8;

export interface Hitting extends Assessing {
  readonly engine: Assessing['engine'] & Pick<Engine, 'on'>;
}

/**
 * Those of the changes of a rule that hit a CI in the present, with nothing else going on; the newest first. They are read
 * some hundreds at a time.
 * @throws LimitExceeded where there are too many to look at
 */
export async function changesHitting(
  { engine, read }: Hitting,
  rule: ChangeRule,
  ciId: string,
): Promise<Change[]> {
  const hitting: Change[] = [];
  let before = Number.MAX_SAFE_INTEGER;
  for (let looked = 0; ; looked += atOnce) {
    const rows = await read((runner) => readChangePage(runner, rule, atOnce, before));
    const changes = rows.slice(0, atOnce);
    const present = await atPresent({ engine, read }, changes);
    for (let at = 0; at < present.length; at += few) {
      const hits = await Promise.all(
        present.slice(at, at + few).map((change) => isHit(engine, change, ciId)),
      );
      hitting.push(...changes.slice(at, at + few).filter((_change, place) => hits[place]));
    }
    const last = changes.at(-1);
    if (rows.length <= atOnce || !last) return hitting;
    if (looked + atOnce >= mostLooked)
      throw new LimitExceeded(
        `There are more than ${mostLooked} changes in this period: ask for a shorter one.`,
        'period',
      );
    before = last.serial;
  }
}

async function isHit(engine: Hitting['engine'], change: Change, ciId: string): Promise<boolean> {
  if (change.targets.length === 0) return false;
  const { analysis } = await engine.outline(targetsOf(change));
  const answer = await engine.on(analysis.id, ciId);
  return answer !== undefined && answer.state !== 'UNAFFECTED';
}
