import { attributeProperties, attributesFrom, ciPropertyNames } from '../../graph/ciProperties.ts';
import { inRuns } from '../../graph/runs.ts';
import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { ciClass } from '../../model/classes/registry.ts';
import type { CiStatus } from '../../model/journal.ts';
import type { RedundancyDeclaration } from '../../model/redundancy.ts';
import { eachBreathing, mapBreathing } from '../breath.ts';
import type { Statement } from '../evidence/evidence.ts';
import type { Application, Batch } from '../scan/application.ts';
import { type CiState, ciNode, differences, reconcileCi, retired, type Testimony } from './ciState.ts';
import { disputesOf } from './disputes.ts';

type Rows = { rows: object[] };
const ofCis = defineStatement<
  { ciIds: string[] },
  {
    ciId: string;
    node: string;
    source: string;
    scope: string;
    key: string;
    statement: string;
    saidAt: number;
    generation: number;
    stale: boolean | null;
  }
>('evidence/of-cis');
const cisByIds = defineStatement<{ ids: string[] }, { properties: Record<string, unknown> }>('ci/by-ids');

/** Statements that are a class's own: a label cannot be a parameter, and the properties are written out. */
function statementsFor(className: string) {
  if (!ciClass(className)) throw new Error(`${className} is not declared`);
  const names = ciPropertyNames(className);
  // What a CI is found by is not set: the planner would read all before it wrote one.
  const changeable = names.filter((name) => name !== 'id');
  return {
    createAlone: defineStatement<Rows, never>('ci/create', {
      CLASS_NAME: className,
      CI_PROPERTIES: { names, form: 'map', from: 'row' },
    }),
    update: defineStatement<Rows, never>('ci/update', {
      CI_PROPERTIES: { names: changeable, form: 'set', from: 'row', to: 'c' },
    }),
    setAside: defineStatement<{ ids: string[]; revision: unknown }, never>('ci/set-aside', {
      CI_PROPERTIES: { names, form: 'map', from: 'c' },
    }),
  };
}
const statementsByClass = new Map<string, ReturnType<typeof statementsFor>>();
function statementsOf(className: string) {
  let statements = statementsByClass.get(className);
  if (!statements) {
    statements = statementsFor(className);
    statementsByClass.set(className, statements);
  }
  return statements;
}

/** A CI with the revision in which its present state began. */
export interface StandingCi {
  readonly state: CiState;
  readonly since: number;
  readonly created: number;
}

export async function readStates(transaction: Runner, ids: string[]): Promise<Map<string, StandingCi>> {
  const rows = await cisByIds.run(transaction, { ids });
  return new Map(
    rows.map(({ properties }) => {
      // Written by ourselves from a CiState, so the shapes are known.
      const className = properties.class as string;
      const state: CiState = {
        id: properties.id as string,
        class: className,
        name: properties.name as string,
        status: properties.status as CiStatus,
        attributes: attributesFrom(className, properties),
        redundancy: properties.redundancy
          ? (JSON.parse(properties.redundancy as string) as RedundancyDeclaration[])
          : [],
        searchText: properties.searchText as string,
      };
      return [state.id, { state, since: properties.since as number, created: properties.created as number }];
    }),
  );
}

/** What speaks of CIs, by their ids. */
export async function readTestimony(transaction: Runner, ids: string[]): Promise<Map<string, Testimony[]>> {
  const rows = await ofCis.run(transaction, { ciIds: ids });
  // Written by ourselves from checked records, so the shape is known.
  const testimony = await mapBreathing(rows, (row) => ({
    ...row,
    statement: JSON.parse(row.statement) as Statement,
  }));
  return Map.groupBy(testimony, ({ ciId }) => ciId);
}

/** Makes CIs that no new evidence brings along. */
export async function createCis(
  transaction: Runner,
  states: readonly CiState[],
  revision: number,
): Promise<void> {
  for (const [className, some] of Map.groupBy(states, (state) => state.class)) {
    const rows = some.map((state) => ciProperties(state, revision, revision));
    await statementsOf(className).createAlone.run(transaction, { rows });
  }
}

/** A CI as Neo4j keeps it. */
export function ciProperties(
  state: CiState,
  since: number,
  created: number,
): { class: string } & Record<string, unknown> {
  return {
    ...attributeProperties(state.class, state.attributes),
    id: state.id,
    class: state.class,
    name: state.name,
    status: state.status,
    searchText: state.searchText,
    since: integer(since),
    created: integer(created),
    ...(state.redundancy.length > 0 ? { redundancy: JSON.stringify(state.redundancy) } : {}),
  };
}

interface Reclassed {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly properties: object;
}

/** CIs of one class become ones of another, without what only the former declares. */
async function changeClass(transaction: Runner, reclassed: readonly Reclassed[]): Promise<void> {
  const [{ from, to }] = reclassed as [Reclassed];
  const names = [...new Set([...ciPropertyNames(from), ...ciPropertyNames(to)])].filter(
    (name) => name !== 'id',
  );
  await defineStatement<Rows, never>('ci/update', {
    CI_PROPERTIES: { names, form: 'set', from: 'row', to: 'c' },
  }).run(transaction, { rows: reclassed.map(({ properties }) => properties) });
  await defineStatement<{ ids: string[] }, never>('ci/change-class', { OLD_CLASS: from, NEW_CLASS: to }).run(
    transaction,
    { ids: reclassed.map(({ id }) => id) },
  );
}

/**
 * Brings CIs in line with their evidence as it is now. A CI of which nothing speaks any more is retired.
 * @returns how many of them it left as they were
 */
export async function recomputeCis(
  application: Application,
  transaction: Runner,
  batch: Batch,
  standing: ReadonlyMap<string, StandingCi>,
): Promise<number> {
  if (standing.size === 0) return 0;
  let unchanged = 0;
  const { revision } = application;
  const evidence = await readTestimony(transaction, [...standing.keys()]);
  const updates: ({ class: string } & object)[] = [];
  const aside: { id: string; class: string }[] = [];
  const reclassed: Reclassed[] = [];
  await eachBreathing(standing, ([id, { state: before, since, created }]) => {
    const testimony = evidence.get(id) ?? [];
    const after = reconcileCi(id, testimony, application.precedence) ?? retired(before);
    batch.disputes.set(id, disputesOf(after.class, testimony, application.precedence));
    const changes = differences(before, after);
    if (changes.length === 0) {
      unchanged += 1;
      if (before.searchText !== after.searchText) updates.push(ciProperties(after, since, created));
      return;
    }
    const retiring = after.status === 'RETIRED' && before.status !== 'RETIRED';
    batch.entries.push({ kind: retiring ? 'RETIRED' : 'CHANGED', ci: ciNode(after), changes });
    if (retiring) batch.tally.retired += 1;
    else batch.tally.updated += 1;
    if (since < revision) aside.push({ id, class: before.class });
    const properties = ciProperties(after, revision, created);
    if (before.class === after.class) updates.push(properties);
    else reclassed.push({ id, from: before.class, to: after.class, properties });
  });
  for (const [className, rows] of Map.groupBy(aside, (row) => row.class)) {
    await statementsOf(className).setAside.run(transaction, {
      ids: rows.map(({ id }) => id),
      revision: integer(revision),
    });
  }
  for (const [className, some] of Map.groupBy(updates, (row) => row.class))
    await inRuns(some, (rows) => statementsOf(className).update.run(transaction, { rows }));
  for (const [, some] of Map.groupBy(reclassed, ({ from, to }) => `${from} ${to}`))
    await changeClass(transaction, some);
  return unchanged;
}
