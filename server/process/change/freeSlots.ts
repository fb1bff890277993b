import type { ImpactTargetInput } from '../../impact/answer/answer.ts';
import type { Outline, OutlinedCi } from '../../impact/answer/outline.ts';
import { plannedStates } from '../../model/change/changeState.ts';
import { BadInput, NotFound } from '../../model/errors.ts';
import { occurrencesIn } from '../window/occurrences.ts';
import { common, slotsIn, without } from '../window/spans.ts';
import type { Occurrence, Window } from '../window/window.ts';
import { windowsWithin } from '../window/windowStore.ts';
import type { Assessing } from './assess.ts';
import { concerns, maintained, outagesInTheWay } from './calendar.ts';
import type { Change } from './change.ts';
import { changesInStates, type Span } from './changeStore.ts';
import { targetsOf } from './conflicts.ts';
import { atPresent } from './keptTargets.ts';
import { sufferingAmong } from './suffering.ts';
import { counted, firstOf } from './words.ts';

export interface SlotSearch {
  readonly targets: readonly ImpactTargetInput[];
  readonly durationMinutes: number;
  readonly period: Span;
  /** The change that looks for a window, which is not in its own way; null: none. */
  readonly changeId: string | null;
  /** 1 to 50. */
  readonly first: number;
  /** How long after the beginning of one the next begins at the earliest. */
  readonly apartMinutes: number;
}

export interface FreeSlots {
  readonly slots: readonly Occurrence[];
  /** What was kept to and what was left out, as a sentence or some. */
  readonly because: string;
}

const minute = 60_000;
const quarter = 15 * minute;
const longestPeriod = 366 * 86_400_000;

/**
 * The next windows in which something could be done: inside the times agreed for what it takes down or degrades, where
 * there are any, and with no freeze, no supplier's outage and no planned change in its way. They begin at quarters of an
 * hour.
 * @throws NotFound (`targets.N.ciId`); BadInput (`period.to`, `durationMinutes`, `apartMinutes`, `first`, `targets.N.field`)
 */
export async function freeSlots(assessing: Assessing, search: SlotSearch): Promise<FreeSlots> {
  check(search);
  const { engine, read } = assessing;
  const { period, targets, changeId } = search;
  const outline = await engine.outline(targets);
  const gone = targets.findIndex(({ ciId }) => outline.gone.includes(ciId));
  if (gone >= 0) throw new NotFound('There is no such CI, or it takes no part.', `targets.${gone}.ciId`);
  const { windows, found } = await read(async (runner) => ({
    windows: await windowsWithin(runner, period.from, period.to),
    found: await changesInStates(runner, plannedStates, period),
  }));
  const planned = await atPresent(assessing, found);
  const suffering = await sufferingAmong(engine, outline, maintained(windows));
  const agreed = agreedTimes(suffering, windows, period);
  const freezes = await freezesOf(assessing, outline, windows);
  const suppliers = windows.filter(({ kind }) => kind === 'SUPPLIER_OUTAGE');
  const outages = await outagesInTheWay(engine, targets, suppliers);
  const others = planned.filter(({ id }) => id !== changeId);
  const inTheWay = await changesInTheWay(engine, targets, others);
  const taken = [
    ...[...freezes, ...outages].flatMap((window) => occurrencesIn(window, period.from, period.to)),
    ...inTheWay.flatMap(({ start, end }) => (start === null || end === null ? [] : [{ start, end }])),
  ];
  const whole = [{ start: period.from, end: period.to }];
  const allowed = agreed.reduce<readonly Occurrence[]>((some, { times }) => common(some, times), whole);
  const slots = slotsIn(without(allowed, taken), {
    length: search.durationMinutes * minute,
    grid: quarter,
    apart: search.apartMinutes * minute,
    first: search.first,
  });
  const keptTo = agreed.map(({ name }) => name);
  return { slots, because: sentence({ keptTo, freezes, outages, inTheWay }) };
}

interface Agreed {
  readonly name: string;
  readonly times: readonly Occurrence[];
}

/** Of each CI that suffers and for which times are agreed, those times. */
const agreedTimes = (
  suffering: readonly OutlinedCi[],
  windows: readonly Window[],
  { from, to }: Span,
): Agreed[] =>
  suffering.map(({ ciId, name }) => ({
    name,
    times: windows
      .filter(({ kind, ciIds }) => kind === 'MAINTENANCE' && ciIds.includes(ciId))
      .flatMap((window) => occurrencesIn(window, from, to)),
  }));

async function freezesOf(
  { engine }: Assessing,
  outline: Outline,
  windows: readonly Window[],
): Promise<Window[]> {
  const freezes = windows.filter(({ kind }) => kind === 'FREEZE');
  const meant = await Promise.all(freezes.map((window) => concerns(engine, window, outline)));
  return freezes.filter((_window, at) => meant[at]);
}

async function changesInTheWay(
  engine: Assessing['engine'],
  targets: readonly ImpactTargetInput[],
  others: readonly Change[],
): Promise<Change[]> {
  if (others.length === 0 || targets.length === 0) return [];
  const found = await engine.interplay(targets, others.map(targetsOf));
  return others.filter((_change, at) => found[at]!.shared.length > 0 || found[at]!.worseTotal > 0);
}

function sentence(on: {
  readonly keptTo: readonly string[];
  readonly freezes: readonly Window[];
  readonly outages: readonly Window[];
  readonly inTheWay: readonly Change[];
}): string {
  const titles = (windows: readonly Window[]) =>
    firstOf(
      windows.map(({ title }) => title),
      3,
    );
  const left = [
    on.freezes.length > 0 && `${counted(on.freezes.length, 'freeze')} (${titles(on.freezes)})`,
    on.outages.length > 0 && `${counted(on.outages.length, 'supplier’s outage')} (${titles(on.outages)})`,
    on.inTheWay.length > 0 &&
      `${counted(on.inTheWay.length, 'change')} (${firstOf(
        on.inTheWay.map(({ number }) => number),
        3,
      )})`,
  ].filter((part) => part !== false);
  const kept = on.keptTo.length > 0 ? `Within the times agreed for ${firstOf(on.keptTo, 3)}. ` : '';
  return left.length > 0 ? `${kept}Left out: ${left.join(', ')}.` : `${kept}Nothing else is in its way.`;
}

function check({ period, durationMinutes, apartMinutes, first }: SlotSearch): void {
  const length = period.to - period.from;
  if (length > longestPeriod) throw new BadInput('A period has at most 366 days.', 'period.to');
  if (durationMinutes < 1 || durationMinutes * minute > length)
    throw new BadInput('A duration is from 1 minute to the length of the period.', 'durationMinutes');
  if (apartMinutes < 15) throw new BadInput('Slots begin at least 15 minutes apart.', 'apartMinutes');
  if (first < 1 || first > 50) throw new BadInput('`first` must be a whole number from 1 to 50.', 'first');
}
