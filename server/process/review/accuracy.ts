import type { Accuracy, Hit, Proposal, TypeAccuracy } from '../../model/change/review.ts';
import type { Prediction } from './prediction.ts';

/** Holds what was hit against what was predicted; what was missed counts for the type that is proposed for it. */
export function accuracyOf(
  { total, carriers }: Prediction,
  hits: readonly Pick<Hit, 'ciId'>[],
  proposals: readonly Pick<Proposal, 'type' | 'from'>[],
): Accuracy {
  const hit = new Set(hits.map(({ ciId }) => ciId));
  const counts = new Map<string, { predicted: number; both: number; missed: number }>();
  const of = (type: string) => {
    const known = counts.get(type) ?? { predicted: 0, both: 0, missed: 0 };
    counts.set(type, known);
    return known;
  };
  for (const [ciId, type] of carriers) {
    of(type).predicted += 1;
    if (hit.has(ciId)) of(type).both += 1;
  }
  for (const { type } of proposals) of(type).missed += 1;
  const byType = [...counts].map(([type, figures]): TypeAccuracy => ({ type, ...figures }));
  return {
    predicted: total,
    judged: carriers.size,
    hit: hit.size,
    both: [...hit].filter((ciId) => carriers.has(ciId)).length,
    byType: byType.sort((one, other) => other.predicted - one.predicted || (one.type < other.type ? -1 : 1)),
  };
}
