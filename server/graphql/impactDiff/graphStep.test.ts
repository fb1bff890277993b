import { expect, test } from 'vitest';
import { difference } from '../../../test/oracle/projected.ts';
import { type Estate, randomDelta, randomEstate } from '../../../test/oracle/randomEstate.ts';
import type { RelationshipStateBetween } from '../../graph/read/statesBetween.ts';
import type { JournalEntry } from '../../model/journal.ts';
import { changesOf } from '../revision/changes.ts';
import { ciSteps, type GraphStep, relationshipSteps } from './graphStep.ts';

type Writable<Row> = { -readonly [Name in keyof Row]: Row[Name] };

/** The states of relationships that a history leaves, as the graph keeps them. */
function statesOf(history: readonly (readonly JournalEntry[])[]): RelationshipStateBetween[] {
  const states: Writable<RelationshipStateBetween>[] = [];
  history.forEach((entries, at) => {
    for (const entry of entries) {
      if ('ci' in entry) continue;
      const { type, from, to, strength, group, weight, confidence } = entry.edge;
      const held = states.find(
        (state) => state.until === null && state.type === type && state.from === from && state.to === to,
      );
      if (held) held.until = at + 1;
      if (entry.kind === 'RELATED')
        states.push({ type, from, to, strength, group, weight, confidence, since: at + 1, until: null });
    }
  });
  return states;
}

const line = ({ revision, change }: Pick<GraphStep, 'revision' | 'change'>) =>
  JSON.stringify([revision, change.kind, change.relationship, change.before, change.after]);

test('what relationships went through, told from their states, is what the journals say, in 100 random histories', () => {
  let all = 0;
  for (let seed = 1; seed <= 100; seed++) {
    let estate: Estate = { cis: [], relations: [] };
    const history = [0, 1, 2, 3, 4].map((step) => {
      const former = estate;
      estate = step === 0 ? randomEstate(seed) : randomDelta(seed * 10 + step, former);
      return difference(former, estate).filter((entry) => !('ci' in entry));
    });
    for (const [after, upTo] of [
      [0, 5],
      [1, 3],
      [4, 5],
    ] as const) {
      const held = statesOf(history).filter(
        ({ since, until }) =>
          (since > after && since <= upTo) || (until !== null && until > after && until <= upTo),
      );
      const told = relationshipSteps(held, after, upTo);
      const expected = history.flatMap((entries, at) =>
        at + 1 > after && at + 1 <= upTo
          ? entries.flatMap((entry) =>
              changesOf(entry, at + 1).map((change) => ({ revision: at + 1, change })),
            )
          : [],
      );
      expect(told.map(line).toSorted()).toEqual(expected.map(line).toSorted());
      all += told.length;
    }
  }
  expect(all).toBeGreaterThan(1_000);
});

test('what a CI went through is told by its states: created, changed, retired', () => {
  const server = { class: 'Server', name: 'host', status: 'ACTIVE' };
  const needsTwo = JSON.stringify([{ group: 'feeds', minUp: 2, mode: 'STANDBY' }]);
  const states = [
    { id: 'a', since: 2, until: 5, properties: server },
    { id: 'a', since: 5, until: 7, properties: { ...server, redundancy: needsTwo } },
    { id: 'a', since: 7, until: null, properties: { ...server, status: 'RETIRED' } },
  ];
  const told = (after: number, upTo: number) =>
    ciSteps(states, after, upTo).map(({ revision, change }) => [revision, change.kind, change.attribute]);
  expect(told(0, 9)).toEqual([
    [2, 'CREATED', null],
    [5, 'CHANGED', 'redundancy'],
    [7, 'RETIRED', null],
  ]);
  expect(told(2, 6)).toEqual([[5, 'CHANGED', 'redundancy']]);
});
