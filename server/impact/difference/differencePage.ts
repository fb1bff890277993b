import { BadInput } from '../../model/errors.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { Chains } from '../analysis/chains.ts';
import type { Scratch } from '../analysis/scratch.ts';
import type { ImpactedCiAnswer, PageInfoAnswer } from '../answer/answer.ts';
import { checkFirst, cursorOf, keysOf } from '../answer/cursor.ts';
import { describe } from '../answer/describe.ts';
import { Ordered } from '../answer/ordered.ts';
import { ciNumber, idOf, isThere } from '../projection/cis.ts';
import { type Difference, type DifferenceKind, differ } from './differ.ts';
import { behind, type Touched, touchedBy } from './touched.ts';

export interface DifferenceQuery {
  readonly kinds?: readonly DifferenceKind[] | null;
  /** 1 to 500. */
  readonly first: number;
  readonly after?: string | null;
}

export interface DifferenceAnswer {
  readonly ciId: string;
  readonly kind: DifferenceKind;
  /** Null where the CI was not there. */
  readonly before: ImpactedCiAnswer | null;
  readonly after: ImpactedCiAnswer | null;
  /** What its chains then and now rest on. */
  readonly touched: readonly Touched[];
  /** What can have made the difference where nothing that touches its chains did. */
  readonly behind: Touched;
}

export interface DifferencePage {
  readonly edges: readonly { readonly cursor: string; readonly node: DifferenceAnswer }[];
  readonly pageInfo: PageInfoAnswer;
  readonly totalCount: number;
}

/** The two ends of a comparison; undefined where nothing that is acted on was there. */
export interface Ends {
  readonly before: Analysis | undefined;
  readonly after: Analysis | undefined;
}

type Lay = (analysis: Analysis) => Scratch;
type Told = { readonly answer: ImpactedCiAnswer | null; readonly touched: Touched | undefined };

const ranks = 24;

/**
 * A page of what two analyses hit otherwise: what is new or worse first, the worst state before others, then what is
 * better or gone; of one kind by name and id.
 * @param lay puts an analysis into the working arrays
 * @throws BadInput (`first`, `after`)
 */
export function differencePage(ends: Ends, lay: Lay, query: DifferenceQuery): DifferencePage {
  checkFirst(query.first);
  const wanted = query.kinds && new Set(query.kinds);
  const byCi = new Map(differ(ends.before, ends.after).map((difference) => [difference.ci, difference]));
  const found = [...byCi.values()].filter(({ kind }) => wanted?.has(kind) ?? true);
  const named = namesOf(ends);
  const hides = hiddenIn(ends);
  // What the caller may not see stands after its likes, in an order that tells no name.
  const rank = (ci: number) => rankOf(byCi.get(ci)!) * 2 + (hides(ci) ? 1 : 0);
  const order = new Ordered(
    named,
    Uint32Array.from(found, ({ ci }) => ci),
    rank,
    ranks * 2,
  );
  const begin = query.after ? position(order, query.after) : 0;
  const page = order.slice(begin, begin + query.first);
  // All of one end and then all of the other: laying an analysis out costs more than describing a CI.
  const [before, after] = [
    tell(ends.before, ends.after, page, lay),
    tell(ends.after, ends.before, page, lay),
  ];
  const projections = [ends.before, ends.after].flatMap((end) => (end ? [end.projection] : []));
  const leads = leading(byCi, ends);
  const edges = Array.from(page, (ci, at) => ({
    cursor: cursorOf(
      hides(ci)
        ? [rank(ci), '', String(begin + at - order.startOf(rank(ci)))]
        : [rank(ci), named.texts.read(named.name[ci]!), named.texts.read(named.ids.at[ci]!)],
    ),
    node: {
      ciId: named.texts.read(named.ids.at[ci]!),
      kind: byCi.get(ci)!.kind,
      before: before[at]!.answer,
      after: after[at]!.answer,
      touched: [before[at]!.touched, after[at]!.touched].filter((each) => each !== undefined),
      behind: behind(projections, ci, (each) => leads(byCi.get(ci)!, each)),
    },
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: begin + page.length < order.length,
      hasPreviousPage: begin > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: order.length,
  };
}

/** From 0 up: what is new or worse by its state now and then by what it was, then the others the other way round. */
function rankOf({ kind, was, is }: Difference): number {
  return kind === 'NEW' || kind === 'WORSE' ? (3 - is) * 4 + was : 12 + (3 - was) * 4 + is;
}

/**
 * Tells whether a provider can have handed a difference on. A state follows from the CI's own rules and its providers'
 * states; a capacity also from which CIs stand in a cycle, so that what is hit at all may have to do with it.
 */
function leading(byCi: ReadonlyMap<number, Difference>, { before, after }: Ends) {
  let hit: Set<number> | undefined;
  return ({ was, is }: Difference, provider: number): boolean => {
    const other = byCi.get(provider);
    if (was !== is) return other !== undefined && other.was !== other.is;
    hit ??= new Set([...(before?.reached.cis ?? []), ...(after?.reached.cis ?? [])]);
    return hit.has(provider);
  };
}

/** Names as they are after, or were before where the CI is not there any more; the ids of both. */
function namesOf({ before, after }: Ends) {
  const [former, latest] = [before?.projection.cis, (after ?? before)!.projection.cis];
  const longer = former && former.count > latest.count ? former : latest;
  const name = new Uint32Array(longer.count);
  if (former) name.set(former.name);
  latest.name.forEach((place, ci) => {
    if (place !== 0) name[ci] = place;
  });
  return { texts: latest.texts, name, ids: longer.ids };
}

function position(order: Ordered, after: string): number {
  const [rank, name, id] = keysOf(after, ['number', 'string', 'string']);
  if (!Number.isInteger(rank) || Number(rank) < 0)
    throw new BadInput('This is no cursor of this list.', 'after');
  const at = Number(rank);
  if (at % 2 === 0) return order.upTo(at, String(name), String(id));
  // A hidden one: so many of its likes came before it.
  return Math.min(order.startOf(at) + (Number(id) || 0) + 1, order.startOf(at + 1));
}

/** Tells what the caller may not see: by how it is after, or where it is not there any more, by how it was. */
function hiddenIn({ before, after }: Ends): (ci: number) => boolean {
  if (!before?.veil && !after?.veil) return () => false;
  return (ci) => {
    const end = after && isThere(after.projection.cis, ci) ? after : (before ?? after);
    return end?.veil?.hides(ci) ?? false;
  };
}

function tell(
  analysis: Analysis | undefined,
  other: Analysis | undefined,
  page: Uint32Array,
  lay: Lay,
): Told[] {
  if (!analysis) return Array.from(page, () => ({ answer: null, touched: undefined }));
  const { projection } = analysis;
  const scratch = lay(analysis);
  const chains = new Chains(projection, scratch, analysis.steps);
  return Array.from(page, (ci) => {
    if (ci >= projection.cis.count || ciNumber(projection.cis, idOf(projection.cis, ci)) === undefined)
      return { answer: null, touched: undefined };
    const chain = scratch.state[ci] === 0 ? [] : chains.of(ci);
    return {
      answer: describe(analysis, scratch, ci),
      touched: touchedBy(projection, chain, (other ?? analysis).projection),
    };
  });
}
