import { attributesFrom } from '../../graph/ciProperties.ts';
import {
  type CiStateRow,
  type CiStep,
  countRelationshipsAround,
  type RelationshipStepRow,
  readRelationshipsAround,
  readStatesAround,
} from '../../graph/read/ciChanges.ts';
import type { RelationshipKey } from '../../graph/read/relationships.ts';
import type { CiStatus, RelationshipEdge } from '../../model/journal.ts';
import { type CiState, ciNode, differences } from '../../reconcile/ciState.ts';
import { Connection } from '../paging/connection.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import type { Reader } from '../reader.ts';
import { changesOf, type GraphChange, relationshipChange } from './changes.ts';

/** Where a list goes on: after one of the CI's own changes, or after a relationship. */
interface Position {
  readonly own: number;
  readonly relationship: RelationshipKey | undefined;
}

/**
 * What a revision changed of one CI and its relationships: the CI's own changes first. It is told from the states that
 * began and ended then, so that no journal has to be searched.
 */
export function ciChanges(
  reader: Reader,
  revision: number,
  ciId: string,
  size: number,
  after: string | null | undefined,
): Connection<GraphChange> {
  const step = `${revision} ${ciId}`;
  const position = after == null ? { own: -1, relationship: undefined } : positionOf(after);
  return new Connection({
    after,
    read: async () => {
      const [own, rows] = await Promise.all([
        ownChanges(reader).load(step),
        relationshipRows(reader, size, position.relationship).load(step),
      ]);
      const edges = [
        ...own
          .map((node, at) => ({ cursor: encodeCursor('ciChanges', [at, '', '', '']), node }))
          .slice(position.own + 1),
        ...rows.map((row) => ({
          cursor: encodeCursor('ciChanges', [own.length, row.type, row.from, row.to]),
          node: relationshipStep(row),
        })),
      ];
      return { edges: edges.slice(0, size), hasNextPage: edges.length > size };
    },
    count: async () =>
      (await ownChanges(reader).load(step)).length + (await relationshipCounts(reader).load(step)),
  });
}

function positionOf(after: string): Position {
  const [own, type, from, to] = decodeCursor('ciChanges', after, ['number', 'string', 'string', 'string']);
  const relationship = type === '' ? undefined : { type: String(type), from: String(from), to: String(to) };
  return { own: Number(own), relationship };
}

const ownChanges = (reader: Reader) =>
  reader.variant('own changes', async (steps) => {
    const rows = bySteps(await readStatesAround(reader.database, steps.map(stepOf)));
    return steps.map((step) => ownStep(rows.get(step) ?? []));
  });

const relationshipRows = (reader: Reader, size: number, after: RelationshipKey | undefined) =>
  reader.variant(`relationship changes ${size} ${JSON.stringify(after)}`, async (steps) => {
    const rows = await readRelationshipsAround(reader.database, steps.map(stepOf), size + 1, after);
    const found = bySteps(rows);
    return steps.map((step) => found.get(step) ?? []);
  });

const relationshipCounts = (reader: Reader) =>
  reader.variant('relationship change count', async (steps) => {
    const found = bySteps(await countRelationshipsAround(reader.database, steps.map(stepOf)));
    return steps.map((step) => found.get(step)?.[0]?.total ?? 0);
  });

const bySteps = <Row extends CiStep>(rows: readonly Row[]) =>
  Map.groupBy(rows, ({ revision, id }) => `${revision} ${id}`);

function stepOf(key: string): CiStep {
  const space = key.indexOf(' ');
  return { revision: Number(key.slice(0, space)), id: key.slice(space + 1) };
}

function ownStep(rows: readonly CiStateRow[]): GraphChange[] {
  const [after, before] = [true, false].map((begins) => rows.find((row) => row.begins === begins));
  if (!after) return [];
  const [is, was] = [stateOf(after), before && stateOf(before)];
  const retiring = is.status === 'RETIRED' && was !== undefined && was.status !== 'RETIRED';
  const kind = was === undefined ? 'CREATED' : retiring ? 'RETIRED' : 'CHANGED';
  return changesOf({ kind, ci: ciNode(is), changes: differences(was, is) }, after.revision);
}

/** A stored state as reconciliation compares it. */
function stateOf({ id, properties }: CiStateRow): CiState {
  // Written by ourselves from a CiState, so the shapes are known.
  const className = properties.class as string;
  const redundancy = properties.redundancy as string | undefined;
  return {
    id,
    class: className,
    name: properties.name as string,
    status: properties.status as CiStatus,
    attributes: attributesFrom(className, properties),
    redundancy: redundancy ? JSON.parse(redundancy) : [],
    searchText: '',
  };
}

function relationshipStep({ revision, type, from, to, states }: RelationshipStepRow): GraphChange {
  const [after, before] = [true, false].map((begins): RelationshipEdge | null => {
    const state = states.find((one) => one.begins === begins);
    if (!state) return null;
    const { strength, group, weight, confidence } = state;
    return {
      ...{ type, from, to, strength, group },
      weight: weight ?? 1,
      confidence: confidence ?? 'OBSERVED',
      sightings: [],
    };
  });
  return after
    ? relationshipChange('RELATED', before ?? null, after, revision, revision)
    : relationshipChange('UNRELATED', before ?? null, null, revision, revision - 1);
}
