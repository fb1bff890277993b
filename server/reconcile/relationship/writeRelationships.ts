import { inRuns } from '../../graph/runs.ts';
import { defineStatement, integer, placed, type Runner } from '../../graph/statement.ts';
import { ciClass } from '../../model/classes/registry.ts';
import type { RelationshipEdge } from '../../model/journal.ts';
import { relationshipType } from '../../model/relationships/registry.ts';
import { fitsEnd } from '../../model/relationshipType.ts';
import { eachBreathing } from '../breath.ts';
import type { Application, Batch } from '../scan/application.ts';
import { warn } from '../scan/tally.ts';
import {
  isRefusal,
  reconcileRelationship,
  type StoredClaim,
  sameClaim,
  sameEdge,
} from './relationshipState.ts';
import { storedClaimFrom, storedClaimText } from './storedClaimText.ts';

/** One source's word on a relationship, said or taken back. */
export interface ClaimChange {
  readonly source: string;
  readonly type: string;
  readonly claim: StoredClaim;
  readonly drop: boolean;
  /** Of the scan that is being applied, and not one that waited for it. */
  readonly own: boolean;
}

/** The same with both ends known. */
export interface SettledClaim extends ClaimChange {
  readonly from: string;
  readonly to: string;
  readonly fromClass: string;
  readonly toClass: string;
  /** Neo4j's own ids of the ends. */
  readonly fromNode: string;
  readonly toNode: string;
  /** Nobody but this scan can have claimed it, so there is nothing to look for. */
  readonly unheardOf: boolean;
}

type Row = { type: string; from: string; to: string; index: unknown };
const existing = defineStatement<
  { rows: Row[] },
  { index: number; node: string; properties: { since: number; claims: string[] } }
>('relationship/existing');
const refused = defineStatement<{ rows: Row[] }, { index: number; claims: string[] }>('relationship/refused');
const keepRefused = defineStatement<{ rows: object[] }, never>('relationship/keep-refused');
const dropRefused = defineStatement<{ ids: string[] }, never>('relationship/drop-refused');
const names = ['since', 'strength', 'group', 'weight', 'confidence', 'claims'];
const ownNames = names.filter((name) => name !== 'since');
const setAside = defineStatement<{ nodes: string[]; revision: unknown }, never>('relationship/set-aside', {
  RELATIONSHIP_PROPERTIES: { names, form: 'map', from: 'r' },
});
const update = defineStatement<{ rows: object[] }, never>('relationship/update', {
  RELATIONSHIP_PROPERTIES: { names, form: 'set', from: 'row.properties', to: 'r' },
});
const remove = defineStatement<{ nodes: string[] }, never>('relationship/delete');

const create = defineStatement<{ batch: { rows: unknown[][] }; same: object }, never>('relationship/create', {
  RELATIONSHIP_PROPERTIES: { names, form: 'map', from: 'row', place: 3, same: ['since'] },
});

/** Has the statement planned that makes relationships, and makes none. */
export const rehearseRelationships = (transaction: Runner): Promise<unknown> =>
  create.run(transaction, { batch: { rows: [] }, same: {} });

/** Brings relationships in line with changed claims: made, changed, or ended with their last claim. */
export async function writeRelationships(
  application: Application,
  transaction: Runner,
  batch: Batch,
  settled: readonly SettledClaim[],
): Promise<void> {
  if (settled.length === 0) return;
  const { revision } = application;
  // In order of their ends, so that writers that meet wait for each other instead of blocking.
  const groups = [...Map.groupBy(settled, ({ type, from, to }) => `${from} ${to} ${type}`)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, group]) => group);
  const rows = groups.flatMap(([first, ...more], index) =>
    first!.unheardOf && more.length === 0
      ? []
      : [{ type: first!.type, from: first!.from, to: first!.to, index: integer(index) }],
  );
  const standing = await readStanding(transaction, rows);
  const plan: Plan = {
    creates: [],
    updates: [],
    removes: [],
    aside: [],
    refused: [],
    lifted: [],
  };
  await eachBreathing(groups.entries(), ([index, group]) =>
    planOne(revision, batch, group, standing.get(index) ?? unknown, plan),
  );
  if (plan.aside.length > 0)
    await setAside.run(transaction, { nodes: plan.aside, revision: integer(revision) });
  if (plan.removes.length > 0) await remove.run(transaction, { nodes: plan.removes });
  await inRuns(plan.updates, (rows) => update.run(transaction, { rows }));
  const same = { since: integer(revision) };
  await inRuns(plan.creates, (rows) => create.run(transaction, { batch: { rows }, same }));
  if (plan.lifted.length > 0) await dropRefused.run(transaction, { ids: plan.lifted });
  if (plan.refused.length > 0) await keepRefused.run(transaction, { rows: plan.refused });
}

/** What is known of a relationship: the claims on it and, where it is there, its place and age. */
interface Standing {
  readonly claims: readonly StoredClaim[];
  readonly node?: string;
  readonly since?: number;
}
const unknown: Standing = { claims: [] };

async function readStanding(transaction: Runner, rows: Row[]): Promise<Map<number, Standing>> {
  const standing = new Map<number, Standing>();
  if (rows.length === 0) return standing;
  const parsed = (claims: readonly string[]) => claims.map((claim) => storedClaimFrom(claim));
  await inRuns(rows, async (some) => {
    const [found, denied] = await Promise.all([
      existing.run(transaction, { rows: some }),
      refused.run(transaction, { rows: some }),
    ]);
    await eachBreathing(found, ({ index, node, properties }) =>
      standing.set(index, { claims: parsed(properties.claims), node, since: properties.since }),
    );
    for (const { index, claims } of denied) standing.set(index, { claims: parsed(claims) });
  });
  return standing;
}

interface Plan {
  /** The nodes of from and to, the type, and the properties in their order. */
  readonly creates: unknown[][];
  readonly updates: object[];
  readonly removes: string[];
  readonly aside: string[];
  /** What a person refused, with all claims on it, and ids of what is refused no longer. */
  readonly refused: object[];
  readonly lifted: string[];
}

function planOne(
  revision: number,
  batch: Batch,
  group: readonly SettledClaim[],
  standing: Standing,
  plan: Plan,
): void {
  const { type, from, to, fromNode, toNode } = group[0]!;
  let claims = standing.claims;
  for (const { claim, drop } of group) {
    const others = claims.filter((other) => !sameClaim(other, claim));
    claims = drop ? others : [...others, claim];
  }
  const id = `${type} ${from} ${to}`;
  if (claims.some(isRefusal)) plan.refused.push({ id, type, from, to, claims: claims.map(storedClaimText) });
  else if (standing.claims.some(isRefusal)) plan.lifted.push(id);
  const was =
    standing.node === undefined ? undefined : reconcileRelationship(type, from, to, standing.claims);
  const is = reconcileRelationship(type, from, to, claims);
  if (!is) {
    if (was) end(revision, batch, was, standing, plan);
    return;
  }
  if (!was) {
    batch.entries.push({ kind: 'RELATED', edge: is, before: null });
    batch.tally.relationsCreated += 1;
    const properties = relationshipProperties(is, claims, revision);
    plan.creates.push([fromNode, toNode, type, ...placed(ownNames, properties)]);
    noteEnds(batch, group[0]!);
    return;
  }
  const changed = !sameEdge(was, is);
  if (changed) {
    batch.tally.relationsUpdated += 1;
    if (standing.since! < revision) plan.aside.push(standing.node!);
  } else {
    batch.tally.relationsUnchanged += group.filter(({ own, drop }) => own && !drop).length > 0 ? 1 : 0;
  }
  // Also where only the claims differ: the projection keeps who claims what since when.
  batch.entries.push({ kind: 'RELATED', edge: is, before: was });
  plan.updates.push({
    node: standing.node,
    properties: relationshipProperties(is, claims, changed ? revision : standing.since!),
  });
}

function end(revision: number, batch: Batch, was: RelationshipEdge, { node, since }: Standing, plan: Plan) {
  batch.entries.push({ kind: 'UNRELATED', edge: was });
  batch.tally.relationsRemoved += 1;
  if (since! < revision) plan.aside.push(node!);
  plan.removes.push(node!);
}

/** What is as it mostly is takes no room in the graph: most of a large estate are relationships, and most of them are so. */
function relationshipProperties(
  edge: RelationshipEdge,
  claims: readonly StoredClaim[],
  since: number,
): Record<string, unknown> {
  return {
    since: integer(since),
    claims: claims.map(storedClaimText),
    ...(edge.weight === 1 ? {} : { weight: integer(edge.weight) }),
    ...(edge.confidence === 'OBSERVED' ? {} : { confidence: edge.confidence }),
    ...(edge.strength === null ? {} : { strength: edge.strength }),
    ...(edge.group === null ? {} : { group: edge.group }),
  };
}

/** Ends other than the declared ones are taken as they are, and said. */
function noteEnds(batch: Batch, { type, fromClass, toClass }: SettledClaim): void {
  const declared = relationshipType(type)!;
  const [from, to] = [ciClass(fromClass), ciClass(toClass)];
  if (!from || !to || (fitsEnd(declared.from, from) && fitsEnd(declared.to, to))) return;
  warn(batch.tally, `${type} from ${from.label} to ${to.label} is unusual`);
}
