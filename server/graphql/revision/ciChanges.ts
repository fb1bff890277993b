import {
  type CiStateRow,
  type CiStep,
  countRelationshipSteps,
  type RelationshipStepRow,
  readCiSteps,
  readRelationshipSteps,
  type StepQuery,
} from '../../graph/read/ciSteps.ts';
import type { RelationshipKey } from '../../graph/read/relationships.ts';
import type { RelationshipEdge } from '../../model/journal.ts';
import type { GraphqlContext } from '../context.ts';
import { Connection } from '../paging/connection.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import type { Reader } from '../reader.ts';
import { type ChangeKind, type GraphChange, relationshipChange } from './changes.ts';

interface Asked {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** Null: all. */
  readonly kinds: readonly ChangeKind[] | null;
  readonly first: number;
  readonly after: string | null | undefined;
  /** What the CI's own states tell. */
  own(rows: readonly CiStateRow[], backwards: boolean): GraphChange[];
}

/**
 * What differs of one CI and its relationships between two revisions: the CI's own changes first. It is told from the
 * states that began and ended between them, so that no journal has to be searched. Of a CI that the caller may not see
 * at the later one, nothing.
 */
export function ciChanges(context: GraphqlContext, asked: Asked): Connection<GraphChange> {
  const { id, from, to, kinds, first, after } = asked;
  const reader = context.at(context.pin);
  const isSeen = async () =>
    context.sight === undefined || (await context.at(Math.max(from, to)).ci(id)) !== undefined;
  const key = keyOf({ id, after: Math.min(from, to), upTo: Math.max(from, to) });
  const query: StepQuery = {
    backwards: from > to,
    ended: [false, true].filter((ended) => kinds?.includes(ended ? 'UNRELATED' : 'RELATED') ?? true),
    sight: reader.sight ?? null,
  };
  const position = after == null ? { own: -1, relationship: undefined } : positionOf(after);
  const own = async () =>
    asked
      .own(await ownRows(reader).load(key), query.backwards)
      .filter(({ kind }) => kinds?.includes(kind) ?? true);
  return new Connection({
    after,
    read: async () => {
      if (!(await isSeen())) return { edges: [], hasNextPage: false };
      const rows = relationshipRows(reader, query, first, position.relationship).load(key);
      const mine = await own();
      const edges = [
        ...mine
          .map((node, at) => ({ cursor: encodeCursor('ciChanges', [at, '', '', '']), node }))
          .slice(position.own + 1),
        ...(await rows).map((row) => ({
          cursor: encodeCursor('ciChanges', [mine.length, row.type, row.from, row.to]),
          node: relationshipStep(row, from, to),
        })),
      ];
      const earlier = Math.min(from, to);
      return {
        edges: edges.slice(0, first).map(({ cursor, node }) => ({ cursor, node: { ...node, earlier } })),
        hasNextPage: edges.length > first,
      };
    },
    count: async () => {
      if (!(await isSeen())) return 0;
      return (await own()).length + (await relationshipCounts(reader, query).load(key));
    },
  });
}

/** Where a list goes on: after one of the CI's own changes, or after a relationship. */
function positionOf(after: string): { own: number; relationship: RelationshipKey | undefined } {
  const [own, type, from, to] = decodeCursor('ciChanges', after, ['number', 'string', 'string', 'string']);
  const relationship = type === '' ? undefined : { type: String(type), from: String(from), to: String(to) };
  return { own: Number(own), relationship };
}

const ownRows = (reader: Reader) =>
  reader.variant('own steps', async (keys) => {
    const found = byKeys(await readCiSteps(reader.database, keys.map(stepOf)));
    return keys.map((key) => found.get(key) ?? []);
  });

const relationshipRows = (
  reader: Reader,
  query: StepQuery,
  first: number,
  after: RelationshipKey | undefined,
) =>
  reader.variant(`relationship steps ${JSON.stringify([query, first, after])}`, async (keys) => {
    const found = byKeys(
      await readRelationshipSteps(reader.database, keys.map(stepOf), query, first + 1, after),
    );
    return keys.map((key) => found.get(key) ?? []);
  });

const relationshipCounts = (reader: Reader, query: StepQuery) =>
  reader.variant(`relationship step count ${JSON.stringify(query)}`, async (keys) => {
    const found = byKeys(await countRelationshipSteps(reader.database, keys.map(stepOf), query));
    return keys.map((key) => found.get(key)?.[0]?.total ?? 0);
  });

const keyOf = ({ id, after, upTo }: CiStep): string => `${after} ${upTo} ${id}`;
const byKeys = <Row extends CiStep>(rows: readonly Row[]) => Map.groupBy(rows, keyOf);

function stepOf(key: string): CiStep {
  const [after, upTo, ...id] = key.split(' ');
  return { id: id.join(' '), after: Number(after), upTo: Number(upTo) };
}

function relationshipStep(row: RelationshipStepRow, from: number, to: number): GraphChange {
  const backwards = from > to;
  const before = edgeOf(row, backwards ? row.later : row.earlier);
  const after = edgeOf(row, backwards ? row.earlier : row.later);
  return after
    ? relationshipChange('RELATED', before, after, row.upTo, to)
    : relationshipChange('UNRELATED', before, null, row.upTo, from);
}

function edgeOf(
  { type, from, to }: RelationshipKey,
  state: RelationshipStepRow['later'],
): RelationshipEdge | null {
  if (!state) return null;
  const { strength, group, weight, confidence } = state;
  return {
    ...{ type, from, to, strength, group },
    weight: weight ?? 1,
    confidence: confidence ?? 'OBSERVED',
    sightings: [],
  };
}
