import { attributesFrom } from '../../graph/ciProperties.ts';
import type { Database } from '../../graph/database.ts';
import {
  type CiStateRow,
  type RelationshipStepRow,
  readCiSteps,
  readRelationshipSteps,
} from '../../graph/read/ciSteps.ts';
import { readCis } from '../../graph/read/cis.ts';
import type { GraphStep, StepCi } from '../../model/change/graphStep.ts';
import { isControlled, isMuted, isRelationMuted } from '../../model/drift.ts';
import { sameValue } from '../../model/sameValue.ts';

/** What changed, as far as it was looked at. */
interface Steps {
  readonly steps: readonly GraphStep[];
  /** CIs with more changed relationships than were looked at. */
  readonly cut: number;
}

/**
 * What changed of some CIs and their relationships between two revisions and would have to be explained to somebody:
 * that of controlled classes, without what changes by itself.
 * @param period `most`: how many changed relationships of one CI are looked at
 */
export async function stepsBetween(
  database: Database,
  ids: readonly string[],
  { after, upTo, most }: { readonly after: number; readonly upTo: number; readonly most: number },
): Promise<Steps> {
  if (ids.length === 0 || upTo <= after) return { steps: [], cut: 0 };
  const wanted = ids.map((id) => ({ id, after, upTo }));
  const query = { backwards: false, ended: [false, true], sight: null };
  const [states, found] = await Promise.all([
    readCiSteps(database, wanted),
    readRelationshipSteps(database, wanted, query, most + 1, undefined),
  ]);
  const looked = [...Map.groupBy(found, ({ id }) => id).values()];
  const rows = looked.flatMap((each) => each.slice(0, most));
  const ends = await endsOf(database, rows, upTo);
  const byCi = Map.groupBy(states, ({ id }) => id);
  return {
    steps: [...[...byCi.values()].flatMap(ownSteps), ...relationshipSteps(rows, ends)],
    cut: looked.filter(({ length }) => length > most).length,
  };
}

async function endsOf(
  database: Database,
  rows: readonly RelationshipStepRow[],
  pin: number,
): Promise<ReadonlyMap<string, StepCi>> {
  const ids = [...new Set(rows.flatMap(({ from, to }) => [from, to]))];
  if (ids.length === 0) return new Map();
  return new Map((await readCis(database, ids, pin)).map((ci) => [ci.id, ci]));
}

function ownSteps(rows: readonly CiStateRow[]): GraphStep[] {
  const [is, was] = [true, false].map((later) => rows.find((row) => row.later === later)?.properties);
  if (!is) return [];
  // Written by reconciliation, so the shapes are known.
  const ci = { id: rows[0]!.id, class: is.class as string, name: is.name as string };
  if (!isControlled(ci.class)) return [];
  const [there, wasThere] = [is, was].map((state) => state !== undefined && state.status !== 'RETIRED');
  if (!there && !wasThere) return [];
  if (!wasThere) return [{ kind: 'CREATED', ci }];
  if (!there) return [{ kind: 'RETIRED', ci }];
  const [before, after] = [valuesOf(was ?? {}), valuesOf(is)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => !isMuted(ci.class, name))
    .map((name) => ({ name, before: before[name] ?? null, after: after[name] ?? null }))
    .filter((step) => !sameValue(step.before, step.after))
    .map(({ name: attribute, ...step }) => ({ kind: 'CHANGED', ci, attribute, ...step }));
}

/** What a stored state says, by attribute. */
export function valuesOf(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { class: className, name, redundancy } = properties;
  return {
    ...attributesFrom(String(className), properties),
    class: className,
    name,
    redundancy: typeof redundancy === 'string' ? JSON.parse(redundancy) : null,
  };
}

function relationshipSteps(
  rows: readonly RelationshipStepRow[],
  ends: ReadonlyMap<string, StepCi>,
): GraphStep[] {
  // One between two of the CIs is told by both.
  const once = new Map(rows.map((row) => [`${row.type} ${row.from} ${row.to}`, row]));
  return [...once.values()].flatMap(({ type, from, to, earlier, later }): GraphStep[] => {
    const [ci, other] = [ends.get(from), ends.get(to)];
    if (!ci || !other || !isControlled(ci.class) || isRelationMuted(ci.class, type)) return [];
    if (sameValue(worth(earlier), worth(later))) return [];
    return [{ kind: later ? 'RELATED' : 'UNRELATED', ci, type, to: other }];
  });
}

/** What of a relationship is no matter of how it is known. */
const worth = (state: RelationshipStepRow['later']) =>
  state && [state.strength, state.group, state.weight ?? 1];
