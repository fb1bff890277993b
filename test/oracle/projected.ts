import {
  emptyProjection,
  type Projection,
  ProjectionDraft,
} from '../../server/impact/projection/projection.ts';
import type { AttributeChange, JournalEntry } from '../../server/model/journal.ts';
import { relationshipId } from '../../server/model/relationshipId.ts';
import { edgeOf, nodeOf } from './nodes.ts';
import type { Estate } from './randomEstate.ts';
import type { CiRecord } from './records.ts';

/** The engine's projection of an estate as the loader makes it. */
export function loaded(estate: Estate): Projection {
  const draft = new ProjectionDraft(emptyProjection());
  for (const record of estate.relations) draft.putRelationship(edgeOf(record));
  for (const record of estate.cis) draft.putCi(nodeOf(record));
  return draft.finish(1);
}

/** The same from nothing, through the journal. */
export function journalled(estate: Estate): Projection {
  return advance(emptyProjection(), 1, difference({ cis: [], relations: [] }, estate));
}

/** The next projection, as production makes it from the journal. */
export function advance(former: Projection, revision: number, entries: readonly JournalEntry[]): Projection {
  const draft = new ProjectionDraft(former);
  for (const entry of entries) draft.take(entry);
  return draft.finish(revision);
}

/** The former projection again, as production makes it from what the journal says of the step. */
export function retreat(later: Projection, revision: number, entries: readonly JournalEntry[]): Projection {
  const draft = new ProjectionDraft(later);
  for (const entry of entries.toReversed()) draft.takeBack(entry);
  return draft.finish(revision);
}

/** What a journal says of the step from one estate to another. */
export function difference(former: Estate, next: Estate): JournalEntry[] {
  const entries: JournalEntry[] = [];
  const before = new Map(former.cis.map((record) => [record.key, record]));
  const edges = edgesOf(next);
  for (const [id, edge] of edgesOf(former)) if (!edges.has(id)) entries.push({ kind: 'UNRELATED', edge });
  const formerEdges = edgesOf(former);
  for (const [id, edge] of edges) {
    const old = formerEdges.get(id) ?? null;
    if (JSON.stringify(old) !== JSON.stringify(edge)) entries.push({ kind: 'RELATED', edge, before: old });
  }
  for (const record of next.cis) {
    const known = before.get(record.key);
    if (JSON.stringify(known) === JSON.stringify(record)) continue;
    const kind = known === undefined ? 'CREATED' : 'CHANGED';
    entries.push({ kind, ci: nodeOf(record), changes: known ? changesOf(known, record) : [] });
  }
  return entries;
}

function changesOf(former: CiRecord, next: CiRecord): AttributeChange[] {
  const [before, after] = [nodeOf(former), nodeOf(next)];
  return (['class', 'name', 'status', 'criticality', 'owner', 'redundancy'] as const)
    .filter((attribute) => JSON.stringify(before[attribute]) !== JSON.stringify(after[attribute]))
    .map((attribute) => ({ attribute, before: before[attribute], after: after[attribute] }));
}

function edgesOf(estate: Estate) {
  return new Map(
    estate.relations.map((record) => [relationshipId(record.type, record.from, record.to), edgeOf(record)]),
  );
}
