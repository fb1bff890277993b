import { ciIdFor } from '../evidence/subject.ts';
import type { IdentityEvidence } from './identityClosure.ts';

type Row = Pick<IdentityEvidence, 'id' | 'source' | 'key' | 'ciId' | 'created'>;

/**
 * Which CI each group of evidence is. Ids outlive what is known of a thing: the group with the oldest evidence keeps
 * the id that this evidence has; another takes an id of its own, the one it had before it was united if it can.
 * @param groups rows that speak of one CI each; evidence in none of them is a note on a CI
 * @returns the CI of every row
 */
export function assignCis(
  evidence: readonly Row[],
  groups: readonly (readonly string[])[],
): Map<string, string> {
  const rows = new Map(evidence.map((row) => [row.id, row]));
  const ordered = groups
    .map((group) => group.map((id) => rows.get(id)!).sort(byAge))
    .sort(([one], [other]) => byAge(one!, other!));
  const taken = new Set<string>();
  const ciOf = new Map<string, string>();
  for (const group of ordered) {
    const id = idsFor(group).find((each) => !taken.has(each)) ?? freshId(group[0]!, taken);
    taken.add(id);
    for (const row of group) ciOf.set(row.id, id);
  }
  for (const note of evidence)
    if (!ciOf.has(note.id)) ciOf.set(note.id, aboutWhom(note, evidence, ciOf, taken));
  return ciOf;
}

function byAge(one: Row, other: Row): number {
  return one.created - other.created || (one.id < other.id ? -1 : 1);
}

/** Ids that a group may have, the best first. */
const idsFor = (group: readonly Row[]): string[] => [
  ...group.map(({ ciId }) => ciId),
  ...group.map(({ source, key }) => ciIdFor(source, key)),
];

function freshId({ source, key }: Row, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    const id = ciIdFor(source, `${key}\u0000${number}`);
    if (!taken.has(id)) return id;
  }
}

/** A person's note is on the CI that its key names, wherever the evidence on that one is now. */
function aboutWhom(
  note: Row,
  evidence: readonly Row[],
  ciOf: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
): string {
  if (taken.has(note.key)) return note.key;
  const beside = evidence.find((row) => row.ciId === note.ciId && ciOf.has(row.id));
  return (beside && ciOf.get(beside.id)) ?? note.ciId;
}
