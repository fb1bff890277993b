import { readNameOf } from '../../graph/read/names.ts';
import type { Runner } from '../../graph/statement.ts';
import { type ChangeState, changeStates } from '../../model/change/changeState.ts';
import type { NameOf } from '../../model/nameOf.ts';
import type { WindowKind } from '../../model/windowKind.ts';
import type { Change } from '../change/change.ts';
import { readChangePage } from '../change/changeStore.ts';
import { occurrencesIn } from '../window/occurrences.ts';
import type { Window } from '../window/window.ts';
import { windowsWithin } from '../window/windowStore.ts';
import { type CalendarEvent, icalendar } from './icalendar.ts';

const day = 86_400_000;
/** How far back and ahead a feed reaches. */
const reach = { back: 30 * day, ahead: 365 * day };
const mostChanges = 1_000;
const mostTimes = 1_000;

/** What is rejected is as good as not asked for. */
const shown = changeStates.filter((state) => state !== 'REJECTED');
const tentative: readonly ChangeState[] = ['DRAFT', 'ASSESSED', 'SUBMITTED'];

const kinds: Readonly<Record<WindowKind, string>> = {
  FREEZE: 'Freeze',
  MAINTENANCE: 'Maintenance',
  SUPPLIER_OUTAGE: 'Supplier’s outage',
};

/**
 * The schedule of change as a calendar that programs read: changes with their windows, and the times agreed for something.
 * It names no CI, so that it is the same for everybody who may read changes.
 * @param base where people reach the app; undefined: events have no links
 * @param now ms since 1970
 */
export async function scheduleFeed(runner: Runner, base: string | undefined, now: number): Promise<string> {
  const span = { from: now - reach.back, to: now + reach.ahead };
  const rule = { states: shown, span, dueBefore: null };
  const changes = await readChangePage(runner, rule, mostChanges, Number.MAX_SAFE_INTEGER);
  const nameOf = await readNameOf(
    runner,
    changes.map(({ requester }) => requester),
  );
  const windows = await windowsWithin(runner, span.from, span.to);
  const times = windows.flatMap((window) => timesOf(window, span));
  // Whoever subscribes sees nothing of it but its events and its name.
  const isCut = changes.length > mostChanges || times.length > mostTimes;
  return icalendar(isCut ? 'Schedule of change (not all of it: there is too much)' : 'Schedule of change', [
    ...changes.slice(0, mostChanges).flatMap((change) => eventOf(change, base, nameOf)),
    ...times.slice(0, mostTimes),
  ]);
}

function eventOf(change: Change, base: string | undefined, nameOf: NameOf): CalendarEvent[] {
  const { id, number, title, state, start, end, version, requester, openedAt, timeline } = change;
  if (start === null || end === null) return [];
  return [
    {
      uid: `${id}@linchpin`,
      stamp: timeline.at(-1)?.at ?? openedAt,
      start,
      end,
      sequence: version,
      status: state === 'CANCELLED' ? 'CANCELLED' : tentative.includes(state) ? 'TENTATIVE' : 'CONFIRMED',
      summary: `${number}: ${title}`,
      description: `${state.toLowerCase().replaceAll('_', ' ')}, asked for by ${nameOf(requester)}`,
      category: 'Change',
      url: base === undefined ? null : `${base}/changes/${encodeURIComponent(id)}`,
    },
  ];
}

const timesOf = (window: Window, { from, to }: { from: number; to: number }): CalendarEvent[] =>
  occurrencesIn(window, from, to).map(({ start, end }) => ({
    uid: `${window.id}-${start}@linchpin`,
    // A window never alters.
    stamp: start,
    start,
    end,
    sequence: 0,
    status: 'CONFIRMED',
    summary: `${kinds[window.kind]}: ${window.title}`,
    description: '',
    category: kinds[window.kind],
    url: null,
  }));
