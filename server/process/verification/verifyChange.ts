import type { Database } from '../../graph/database.ts';
import { readCis, readProperties } from '../../graph/read/cis.ts';
import { readContained } from '../../graph/read/containers.ts';
import { keptCis } from '../../graph/read/keptCis.ts';
import { keyText, type RelationshipKey, readRelationships } from '../../graph/read/relationships.ts';
import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { type ExpectedChange, namedInExpected, withIds } from '../../model/change/expected.ts';
import { covers } from '../../model/change/explains.ts';
import { cisOfStep, type GraphStep } from '../../model/change/graphStep.ts';
import { sameValue } from '../../model/sameValue.ts';
import type { Change } from '../change/change.ts';
import { type Bounds, onlyLookedAt, usualBounds } from './bounds.ts';
import { stepsBetween, valuesOf } from './stepsBetween.ts';

export const expectedStates = ['AS_PLANNED', 'OTHERWISE', 'NOT_SEEN'] as const;
export type ExpectedState = (typeof expectedStates)[number];

/** What the graph shows of something that was declared. */
export interface ExpectedOutcome {
  readonly expected: ExpectedChange;
  /** OTHERWISE: it changed, to another value. */
  readonly state: ExpectedState;
  /** The value that the graph shows, of an attribute. */
  readonly seen: unknown;
}

/** A change held against what the graph shows of it since the work began. */
export interface Verification {
  readonly after: number;
  readonly upTo: number;
  readonly outcomes: readonly ExpectedOutcome[];
  /** What else changed of its targets and what they contain. */
  readonly others: readonly GraphStep[];
  /** What only was looked at, as a sentence; null where that is all. Else nobody knows whether there are no others. */
  readonly onlyLookedAt: string | null;
}

const named = defineStatement<
  { wanted: readonly { class: string; name: string }[]; pin: unknown },
  { class: string; name: string }
>('ci/named');

/**
 * Holds a change against the graph at a revision.
 * @returns null where the work has not begun
 */
export async function verifyChange(
  database: Database,
  change: Change,
  upTo: number,
  bounds: Bounds = usualBounds,
): Promise<Verification | null> {
  const { startRevision: after } = change;
  if (after === null) return null;
  const { own, expected, cut } = await database.read((transaction) =>
    concernedBy(transaction, change, bounds.parts),
  );
  const looked = [...new Set([...own, ...expected.flatMap(namedInExpected)])];
  const [{ steps, cut: relationshipsOf }, facts] = await Promise.all([
    stepsBetween(database, looked, { after, upTo, most: bounds.relationships }),
    factsOn(database, expected, upTo),
  ]);
  const ofIts = new Set(own);
  return {
    ...{ after, upTo },
    outcomes: expected.map((each) => outcomeOf(each, facts, steps)),
    others: steps.filter(
      (step) =>
        cisOfStep(step).some(({ id }) => ofIts.has(id)) && !expected.some((each) => covers(each, step)),
    ),
    onlyLookedAt: onlyLookedAt({ parts: cut, relationshipsOf }, bounds),
  };
}

/** Its targets with what they contain, and what it declares, by the ids that the CIs have now. */
async function concernedBy(runner: Runner, { targets, expected }: Change, most: number) {
  const ids = targets.map(({ ciId }) => ciId);
  const kept = await keptCis(runner, [...ids, ...expected.flatMap(namedInExpected)]);
  const now = (id: string) => kept.get(id) ?? id;
  const acted = [...new Set(ids.map(now))];
  const parts = await readContained(runner, acted, most);
  return {
    own: [...acted, ...parts.slice(0, most)],
    cut: parts.length > most,
    expected: expected.map((each) => withIds(each, now)),
  };
}

/** What the graph shows at a revision of what is expected. */
interface Facts {
  readonly values: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly there: ReadonlySet<string>;
  readonly related: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
}

async function factsOn(database: Database, expected: readonly ExpectedChange[], pin: number): Promise<Facts> {
  const ids = [...new Set(expected.flatMap(namedInExpected))];
  const [cis, properties] = await Promise.all([
    readCis(database, ids, pin),
    readProperties(database, ids, pin),
  ]);
  const keys = expected.flatMap((each) => ('to' in each ? keyOf(each) : []));
  const wanted = expected.filter((each) => each.kind === 'CREATED');
  const found = await database.read((transaction) => named.run(transaction, { wanted, pin: integer(pin) }));
  return {
    values: new Map(properties.map((row) => [row.id, valuesOf(row.properties)])),
    there: new Set(cis.filter(({ status }) => status !== 'RETIRED').map(({ id }) => id)),
    related: new Set((keys.length === 0 ? [] : await readRelationships(database, keys, pin)).map(keyText)),
    named: new Set(found.map(nameOf)),
  };
}

const nameOf = (ci: { readonly class: string; readonly name: string }) => `${ci.class} ${ci.name}`;
const keyOf = ({ ciId, type, to }: { ciId: string; type: string; to: string }): RelationshipKey => ({
  ...{ type, from: ciId, to },
});

function outcomeOf(expected: ExpectedChange, facts: Facts, steps: readonly GraphStep[]): ExpectedOutcome {
  const seenOrNot = (isSo: boolean): ExpectedOutcome => ({
    ...{ expected, seen: null, state: isSo ? 'AS_PLANNED' : 'NOT_SEEN' },
  });
  switch (expected.kind) {
    case 'CREATED':
      return seenOrNot(facts.named.has(nameOf(expected)));
    case 'RETIRED':
      return seenOrNot(!facts.there.has(expected.ciId));
    case 'RELATED':
      return seenOrNot(facts.related.has(keyText(keyOf(expected))));
    case 'UNRELATED':
      return seenOrNot(!facts.related.has(keyText(keyOf(expected))));
    case 'CHANGED': {
      const { ciId, attribute, value } = expected;
      const seen = facts.values.get(ciId)?.[attribute] ?? null;
      const changed = steps.some(
        (step) => step.kind === 'CHANGED' && step.ci.id === ciId && step.attribute === attribute,
      );
      const isSo = value === undefined ? changed : sameValue(seen, value);
      return { expected, seen, state: isSo ? 'AS_PLANNED' : changed ? 'OTHERWISE' : 'NOT_SEEN' };
    }
  }
}
