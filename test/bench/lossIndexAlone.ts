import { Losses } from '../../server/impact/loss/losses.ts';
import { LossIndex, mostCauses } from '../../server/impact/loss/lossIndex.ts';
import { type Projection, ProjectionDraft } from '../../server/impact/projection/projection.ts';
import type { RelationshipEdge } from '../../server/model/journal.ts';
import { below } from './estate/chance.ts';
import { relationsOf } from './estate/relations.ts';
import { keyOf, type PartName, type Shape } from './estate/shape.ts';
import { projectionOf } from './estateProjection.ts';
import { repeated } from './measure.ts';

/** Milliseconds that went by, and those that this thread's processor worked: on a busy machine they differ widely. */
export interface Taken {
  readonly ms: number;
  readonly worked: number;
}

export interface LossTimes {
  /** Each making from nothing; the longest (ms) that the thread was not free in one. */
  readonly build: readonly Taken[];
  readonly longestSlice: number;
  /** Services that something takes down, each with each such thing. */
  readonly pairs: number;
  /** Each step of 100 relationships. */
  readonly step: readonly Taken[];
  /** Milliseconds of the first 50 single points: the first time after a revision, and asked again. */
  readonly firstPage: readonly number[];
  readonly page: readonly number[];
  /** Those of one service. */
  readonly ofService: readonly number[];
}

/** The index of lone losses in this thread, over the estate's projection: made, kept current, and asked. */
export async function lossIndexAlone(shape: Shape): Promise<LossTimes> {
  let projection = projectionOf(shape);
  const build: Taken[] = [];
  let longestSlice = 0;
  let index = new LossIndex(projection, mostCauses);
  for (let run = 0; run < 3; run++) {
    index = new LossIndex(projection, mostCauses);
    const work = index.build();
    build.push(
      taken(() => {
        longestSlice = longestOf(work);
      }),
    );
  }
  const pairs = index.losses.services.used;
  const step: Taken[] = [];
  for (let revision = 2; revision < 22; revision++) {
    const next = stepOf(shape, projection, revision);
    const work = index.follow(next, new Set(next.step!.cis));
    step.push(taken(() => longestOf(work)));
    projection = next;
  }
  return { build, longestSlice, pairs, step, ...(await asked(shape, projection)) };
}

async function asked(shape: Shape, held: Projection) {
  const losses = new Losses(held);
  await losses.singlePoints(null, { first: 1, services: 3 });
  let projection = held;
  const firstPage: number[] = [];
  for (let revision = held.revision + 1; revision < held.revision + 6; revision++) {
    projection = stepOf(shape, projection, revision);
    losses.follow(projection);
    await losses.sharedFates({ first: 1, services: 0 });
    const began = performance.now();
    await losses.singlePoints(null, { first: 50, services: 3 });
    firstPage.push(performance.now() - began);
  }
  const repeat = { times: 200, warm: 20, within: 10_000 };
  const page = await repeated(() => losses.singlePoints(null, { first: 50, services: 3 }), repeat);
  const service = keyOf('business', 0);
  const ofService = await repeated(() => losses.singlePoints([service], { first: 50, services: 3 }), repeat);
  return { firstPage, page, ofService };
}

function taken(work: () => void): Taken {
  const began = performance.now();
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return { ms: performance.now() - began, worked: (user + system) / 1000 };
}

/** The longest of the slices that some work comes in, in ms. */
function longestOf(work: Generator<void, unknown>): number {
  for (let longest = 0; ; ) {
    const began = performance.now();
    const { done } = work.next();
    longest = Math.max(longest, performance.now() - began);
    if (done) return longest;
  }
}

const kinds: readonly PartName[] = ['backend', 'middle', 'front', 'instance', 'machine'];

/** A revision in which fifty CIs, of services and of what they run on, each need something else of the same sort. */
function stepOf(shape: Shape, former: Projection, revision: number): Projection {
  const draft = new ProjectionDraft(former);
  for (let nth = 0; nth < 50; nth++) {
    const part = kinds[nth % kinds.length]!;
    const { count } = shape.parts[part];
    const index = below(count, shape.seed, revision * 100 + nth, 1_000);
    const hard = [...relationsOf(shape, part, index)].find(
      ({ type, group, from }) => from === part && group === undefined && /_ON$/.test(type),
    );
    if (!hard) continue;
    const edge = (toIndex: number): RelationshipEdge => ({
      type: hard.type,
      from: keyOf(part, index),
      to: keyOf(hard.to, toIndex),
      strength: null,
      group: null,
      weight: 1,
      confidence: 'OBSERVED',
      sightings: [],
    });
    const other = below(shape.parts[hard.to].count, shape.seed, revision * 100 + nth, 1_001);
    draft.take({ kind: 'UNRELATED', edge: edge(hard.toIndex) });
    draft.take({ kind: 'RELATED', edge: edge(other), before: null });
  }
  return draft.finish(revision);
}
