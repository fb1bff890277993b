import type { CiStateBetween, RelationshipStateBetween } from '../../graph/read/statesBetween.ts';
import type { RelationshipEdge } from '../../model/journal.ts';
import { type GraphChange, relationshipChange } from '../revision/changes.ts';
import { ownChanges } from '../revision/ownChanges.ts';

/** One change of the graph with the revision that made it. */
export interface GraphStep {
  readonly revision: number;
  readonly change: GraphChange;
  /** The groups that a relationship was in before and is in after. */
  readonly groups: readonly string[];
}

/** What CIs went through, from the states that began or ended after one revision up to another. */
export function ciSteps(states: readonly CiStateBetween[], after: number, upTo: number): GraphStep[] {
  const isMeant = (revision: number | null) => revision !== null && revision > after && revision <= upTo;
  const ends = states.flatMap(({ id, since, until, properties }) => [
    ...(isMeant(since) ? [{ id, revision: since, later: true, properties }] : []),
    ...(until !== null && isMeant(until) ? [{ id, revision: until, later: false, properties }] : []),
  ]);
  return [...Map.groupBy(ends, ({ id, revision }) => `${revision} ${id}`).values()].flatMap((rows) => {
    const { revision } = rows[0]!;
    const step = rows.map((row) => ({ ...row, after: revision - 1, upTo: revision }));
    return ownChanges(step).map((change) => ({ revision, change, groups: [] }));
  });
}

/** The same of relationships. */
export function relationshipSteps(
  states: readonly RelationshipStateBetween[],
  after: number,
  upTo: number,
): GraphStep[] {
  const isMeant = (revision: number | null): revision is number =>
    revision !== null && revision > after && revision <= upTo;
  const steps: GraphStep[] = [];
  for (const history of Map.groupBy(states, ({ from, type, to }) => `${from} ${type} ${to}`).values()) {
    const revisions = new Set(history.flatMap(({ since, until }) => [since, until]).filter(isMeant));
    for (const revision of revisions) {
      const was = history.find(({ until }) => until === revision);
      const is = history.find(({ since }) => since === revision);
      const [before, edge] = [was ? edgeOf(was) : null, is ? edgeOf(is) : null];
      if (before && edge && judged(before) === judged(edge)) continue;
      const change = edge
        ? relationshipChange('RELATED', before, edge, revision, revision)
        : relationshipChange('UNRELATED', before, null, revision, revision - 1);
      const groups = [before?.group, edge?.group].filter((group) => typeof group === 'string');
      steps.push({ revision, change, groups });
    }
  }
  return steps;
}

function edgeOf({ type, from, to, strength, group, weight, confidence }: RelationshipStateBetween) {
  const edge: RelationshipEdge = {
    ...{ type, from, to, strength, group },
    weight: weight ?? 1,
    confidence: confidence ?? 'OBSERVED',
    sightings: [],
  };
  return edge;
}

const judged = ({ strength, group, weight, confidence }: RelationshipEdge): string =>
  JSON.stringify([strength, group, weight, confidence]);
