import { readCis } from '../../graph/read/cis.ts';
import { defineStatement, integer } from '../../graph/statement.ts';
import { namedInExpected } from '../../model/change/expected.ts';
import type { Hit, HitState, Review } from '../../model/change/review.ts';
import { BadInput, LimitExceeded, NotFound } from '../../model/errors.ts';
import { type Change, outcomes } from '../change/change.ts';
import type { ChangeContext } from '../change/changeContext.ts';
import { readChanges } from '../change/changeStore.ts';
import { accuracyOf } from './accuracy.ts';
import { type Prediction, predictionOf } from './prediction.ts';
import { proposalsFor } from './proposals.ts';

/** What a reviewer says. */
export interface ReviewInput {
  readonly success: boolean;
  readonly lessons?: string | null | undefined;
  /** Ids of what was looked at; null: all that was predicted. */
  readonly looked?: readonly string[] | null | undefined;
  /** What was really hit; null: not said, an empty list: nothing. */
  readonly hits?: readonly { readonly ciId: string; readonly state: HitState }[] | null | undefined;
}

/** A review without who gave it and when. */
export type PreparedReview = Omit<Review, 'by' | 'at'>;

const longestLessons = 20_000;
const mostHits = 1_000;
const gone = defineStatement<{ ids: readonly string[]; after: unknown }, { id: string }>('review/gone');

/**
 * Holds what a reviewer says of a change, and what the graph has seen, against what was predicted when the work began.
 * @param input null: nothing was said
 * @throws NotFound, BadInput, LimitExceeded with the place below `review`
 */
export async function prepareReview(
  context: Pick<ChangeContext, 'database' | 'engine'>,
  id: string,
  input: ReviewInput | null,
): Promise<PreparedReview> {
  const { database, engine } = context;
  const [change] = await database.read((transaction) => readChanges(transaction, [id]));
  if (!change) throw new NotFound('There is no change with this id.', 'id');
  const { revision } = engine;
  const success = input?.success ?? null;
  if (success && change.outcome !== null && change.outcome !== outcomes[0])
    throw new BadInput(`What is ${change.outcome} was no success.`, 'review.success');
  const lessons = input?.lessons?.trim() || null;
  if ((lessons?.length ?? 0) > longestLessons)
    throw new BadInput(`This may have up to ${longestLessons} characters.`, 'review.lessons');
  const said = input?.hits == null ? null : await saidHits(context, input.hits, revision);
  const none = { revision, success, lessons, hits: said, accuracy: null, proposals: [] };
  const prediction = said && (await predictionOf(engine, change));
  if (!said || !prediction) return none;
  const hits = [...said, ...(await goneHits(context, change, prediction, said))];
  const [actedOn, asPredicted] = [
    change.targets.map(({ ciId }) => ciId),
    hits.filter(({ ciId }) => prediction.carriers.has(ciId)),
  ];
  const counted = hits.filter(({ ciId }) => !actedOn.includes(ciId));
  const missed = counted.filter(({ ciId }) => !prediction.carriers.has(ciId));
  const suffering = [...actedOn, ...asPredicted.map(({ ciId }) => ciId)];
  const judged = lookedAt(prediction, input?.looked, hits);
  const proposals = await proposalsFor(database, missed, suffering, revision);
  return { ...none, hits, accuracy: accuracyOf(judged, counted, proposals), proposals };
}

/** The part of a prediction that somebody has held against what happened. */
function lookedAt(
  { total, carriers }: Prediction,
  looked: ReviewInput['looked'],
  hits: readonly Hit[],
): Prediction {
  if (looked == null) return { total, carriers };
  const known = new Set([...looked, ...hits.map(({ ciId }) => ciId)]);
  return { total, carriers: new Map([...carriers].filter(([ciId]) => known.has(ciId))) };
}

async function saidHits(
  { database }: Pick<ChangeContext, 'database'>,
  hits: NonNullable<ReviewInput['hits']>,
  pin: number,
): Promise<Hit[]> {
  if (hits.length > mostHits) throw new LimitExceeded(`A review names up to ${mostHits} CIs.`, 'review.hits');
  const found = new Set(
    (
      await readCis(
        database,
        hits.map(({ ciId }) => ciId),
        pin,
      )
    ).map(({ id }) => id),
  );
  const unknown = hits.findIndex(({ ciId }) => !found.has(ciId));
  if (unknown >= 0) throw new NotFound('There is no CI with this id.', `review.hits.${unknown}.ciId`);
  return [...new Map(hits.map((hit) => [hit.ciId, { ...hit, saidBy: 'REVIEWER' as const }])).values()];
}

/** What was predicted to suffer and is gone, although it was not to go: the graph has seen that. */
async function goneHits(
  { database }: Pick<ChangeContext, 'database'>,
  change: Change,
  { carriers }: Prediction,
  said: readonly Hit[],
): Promise<Hit[]> {
  const known = new Set([...said.map(({ ciId }) => ciId), ...change.expected.flatMap(namedInExpected)]);
  const ids = [...carriers.keys()].filter((id) => !known.has(id));
  const after = integer(change.startRevision ?? 0);
  const rows = await database.read((transaction) => gone.run(transaction, { ids, after }));
  return rows.map(({ id }) => ({ ciId: id, state: 'DOWN', saidBy: 'GRAPH' }));
}
