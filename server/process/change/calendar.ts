import type { ImpactTargetInput } from '../../impact/answer/answer.ts';
import type { Outline, OutlinedCi } from '../../impact/answer/outline.ts';
import type { Engine } from '../../impact/engine.ts';
import type { Freeze } from '../../model/change/standing.ts';
import { occurrencesIn } from '../window/occurrences.ts';
import type { Occurrence, Window } from '../window/window.ts';
import type { Change } from './change.ts';
import { targetsOf } from './conflicts.ts';
import { sufferingAmong } from './suffering.ts';

/** What agreed times say of a change's window. */
export interface Calendar {
  readonly freezes: readonly Freeze[];
  /** Titles of suppliers' outages that act on the same, or that make it worse. */
  readonly supplierOutages: readonly string[];
  /** Names of what it takes down or degrades outside the times that are agreed for that. */
  readonly outsideMaintenance: readonly string[];
}

export const emptyCalendar: Calendar = { freezes: [], supplierOutages: [], outsideMaintenance: [] };

/** Lays the windows that may meet a change's over it. */
export async function calendarOf(
  engine: Pick<Engine, 'on' | 'interplay' | 'hitAmong'>,
  change: Change,
  outline: Outline,
  windows: readonly Window[],
): Promise<Calendar> {
  const { start, end } = change;
  if (start === null || end === null || windows.length === 0) return emptyCalendar;
  const met = windows.flatMap((window) => {
    const times = occurrencesIn(window, start, end);
    return times.length === 0 ? [] : [{ window, times }];
  });
  const freezes = await Promise.all(
    met
      .filter(({ window }) => window.kind === 'FREEZE')
      .map(async ({ window, times }) =>
        (await concerns(engine, window, outline)) ? freezeOf(window, times) : [],
      ),
  );
  const suffering = await sufferingAmong(engine, outline, maintained(windows));
  const outages = met.map(({ window }) => window).filter(({ kind }) => kind === 'SUPPLIER_OUTAGE');
  return {
    freezes: freezes.flat(),
    supplierOutages: (await outagesInTheWay(engine, targetsOf(change), outages)).map(({ title }) => title),
    outsideMaintenance: outsideOf(suffering, windows, { start, end }),
  };
}

const freezeOf = ({ title }: Window, times: readonly Occurrence[]): Freeze[] => [
  { title, from: times[0]!.start, until: Math.max(...times.map(({ end }) => end)) },
];

/** A window without CIs is about everything; another one about what the change hits of them. */
export async function concerns(
  engine: Pick<Engine, 'on'>,
  { ciIds }: Window,
  outline: Outline,
): Promise<boolean> {
  if (ciIds.length === 0) return true;
  const answers = await Promise.all(ciIds.map((id) => engine.on(outline.analysis.id, id)));
  return answers.some((answer) => answer !== undefined && answer.state !== 'UNAFFECTED');
}

/** Those of suppliers' outages that act on the same as something, or that make it worse. */
export async function outagesInTheWay(
  engine: Pick<Engine, 'interplay'>,
  targets: readonly ImpactTargetInput[],
  outages: readonly Window[],
): Promise<Window[]> {
  if (outages.length === 0) return [];
  const down = outages.map(({ ciIds, title }) =>
    ciIds.map((ciId) => ({ ciId, action: 'OUTAGE' as const, origin: title })),
  );
  const found = await engine.interplay(targets, down);
  return outages.filter((_window, at) => found[at]!.shared.length > 0 || found[at]!.worseTotal > 0);
}

/** Ids of the CIs for which times are agreed in which they may go down. */
export const maintained = (windows: readonly Window[]): string[] => [
  ...new Set(windows.flatMap(({ kind, ciIds }) => (kind === 'MAINTENANCE' ? ciIds : []))),
];

/** The names of some that suffer at other times than are agreed for them. */
function outsideOf(
  suffering: readonly OutlinedCi[],
  windows: readonly Window[],
  { start, end }: Occurrence,
): string[] {
  const named = suffering.filter(({ ciId }) => {
    const agreed = windows.filter(({ kind, ciIds }) => kind === 'MAINTENANCE' && ciIds.includes(ciId));
    const times = agreed.flatMap((window) => occurrencesIn(window, start, end));
    return !times.some((time) => time.start <= start && time.end >= end);
  });
  return [...new Set(named.map(({ name }) => name))];
}
