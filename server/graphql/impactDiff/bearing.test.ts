import { describe, expect, test } from 'vitest';
import { groupedEstate } from '../../../test/oracle/groupedEstate.ts';
import { advance, difference, loaded } from '../../../test/oracle/projected.ts';
import { randomDelta, randomEstate, randomTargets } from '../../../test/oracle/randomEstate.ts';
import { askable } from '../../impact/difference/differenceSummary.ts';
import { Workbench } from '../../impact/workbench.ts';
import type { JournalEntry } from '../../model/journal.ts';
import { changesOf } from '../revision/changes.ts';
import { bearing } from './bearing.ts';
import type { GraphStep } from './graphStep.ts';

const revision = 2;
const workbench = new Workbench();

function stepsOf(entry: JournalEntry): GraphStep[] {
  const edges = 'ci' in entry ? [] : [entry.edge, entry.kind === 'RELATED' ? entry.before : null];
  const groups = edges.flatMap((edge) => (edge?.group ? [edge.group] : []));
  return changesOf(entry, revision).map((change) => ({ revision, change, groups }));
}

describe('what an outage hits otherwise after a change of the graph', () => {
  test.each([
    ['random estates', randomEstate],
    ['estates of redundancy upon redundancy', groupedEstate],
  ])('always has a change that bears on it, in 150 %s', (_name, estateOf) => {
    let explained = 0;
    let told = 0;
    let steps = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const estate = estateOf(seed);
      const next = randomDelta(seed, estate);
      const entries = difference(estate, next);
      const all = entries.flatMap(stepsOf);
      const former = loaded(estate);
      const later = advance(former, revision, entries);
      const targets = randomTargets(seed, next).map(({ id, ...target }) => ({
        ...{ ...target, ciId: id },
        origin: 'question',
      }));
      if (targets.length === 0) continue;
      const [then, now] = askable({ before: targets, after: targets }, former, later);
      const answer = (projection: typeof former, some: typeof then) =>
        some.length === 0 ? undefined : workbench.analyse(projection, some, Date.now());
      const ends = { before: answer(former, then), after: answer(later, now) };
      for (const { node } of workbench.differencePage(ends, { first: 500 }).edges) {
        const through = bearing(all, node);
        expect(through.length, `estate ${seed}: ${JSON.stringify(node)}`).toBeGreaterThan(0);
        explained++;
        told += through.length;
        steps += all.length;
      }
    }
    expect(explained).toBeGreaterThan(100);
    expect(told / steps, 'few of all changes bear on one difference').toBeLessThan(0.35);
  });
});
