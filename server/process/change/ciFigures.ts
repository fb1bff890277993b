import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import type { Outline } from '../../impact/answer/outline.ts';
import type { Engine } from '../../impact/engine.ts';
import type { Change } from './change.ts';

/** What people say that a CI costs, and how much load it carries; null where they say nothing. */
export interface CiFigure {
  readonly monthlyCost: number | null;
  readonly downtimeCostPerHour: number | null;
  /** 0 to 1: the share of its capacity that it needs at its busiest. */
  readonly peakLoad: number | null;
}
/** By the CI's id; of a CI that is not in it nothing is said. */
export type CiFigures = ReadonlyMap<string, CiFigure>;

type Row = CiFigure & { readonly ciId: string };
const figures = defineStatement<{ ids: readonly string[] }, Row>('change/figures');
const figured = defineStatement<{ limit: unknown }, Row>('change/figured');

/** Where figures are told of more CIs, those that are asked for are looked up one by one. */
const mostKept = 2_000;

/** All figures of a revision, or null where they are too many. */
interface Kept {
  readonly revision: number;
  readonly all: CiFigures | null;
}
const kept = new WeakMap<object, Kept>();

/**
 * Reads what is said of some CIs: where it is said of few, once for a revision, as a far-reaching change hits hundreds
 * of which nothing is said.
 */
export async function readFigures(
  runner: Runner,
  engine: Pick<Engine, 'revision'>,
  ids: readonly string[],
): Promise<CiFigures> {
  if (ids.length === 0) return new Map();
  const { all } = await figuresOf(runner, engine);
  return all ?? byId(await figures.run(runner, { ids }));
}

async function figuresOf(runner: Runner, engine: Pick<Engine, 'revision'>): Promise<Kept> {
  const { revision } = engine;
  const before = kept.get(engine);
  if (before?.revision === revision) return before;
  const rows = await figured.run(runner, { limit: integer(mostKept + 1) });
  const now = { revision, all: rows.length > mostKept ? null : byId(rows) };
  kept.set(engine, now);
  return now;
}

const byId = (rows: readonly Row[]): CiFigures => new Map(rows.map(({ ciId, ...figure }) => [ciId, figure]));

/** Ids of the CIs that a change takes away for good. */
export const retiredBy = ({ targets, expected }: Pick<Change, 'targets' | 'expected'>): string[] => [
  ...new Set([
    ...targets.filter(({ action }) => action === 'DECOMMISSION').map(({ ciId }) => ciId),
    ...expected.flatMap((each) => (each.kind === 'RETIRED' ? [each.ciId] : [])),
  ]),
];

/** Ids of all CIs whose figures the assessment of a change looks at. */
export const figuredIn = (outline: Outline, change: Pick<Change, 'targets' | 'expected'>): string[] => [
  ...outline.services.lessened.map(({ ciId }) => ciId),
  ...outline.carriers.map(({ ciId }) => ciId),
  ...retiredBy(change),
];
