import { choiceOf, listOf, numberOf, type RawSearch, textOf } from '../../lib/searchParameters.ts';
import { momentText } from '../ci/ciSearch.ts';

export const actions = ['OUTAGE', 'RESTART', 'DEGRADE', 'PATCH', 'DECOMMISSION'] as const;
export type Action = (typeof actions)[number];
export const impactStates = ['DOWN', 'DEGRADED', 'AT_RISK'] as const;
export type CountedState = (typeof impactStates)[number];

/** What the page's address holds: everything that it shows, so that a copied link shows the same. */
export interface BlastRadiusSearch {
  /**
   * Acted-on CIs: an id, then what is its own: `~ACTION`, with its figure `~ACTION~0.25`, and `~off` where it is switched
   * off for a moment.
   */
  ids?: string[];
  /** The action of all others. Default OUTAGE. */
  action?: Action;
  /** What DEGRADE leaves, 0 to 1. Default 0.5. */
  capacity?: number;
  /** Minutes of a RESTART. Default 15. */
  duration?: number;
  /** The impacted CI whose chain is open. */
  selected?: string;
  /** The playback stands at this distance: only what is hit so far is shown. Absent: everything. */
  step?: number;
  /** The two moments that are compared, each a revision's number or a time (ISO 8601). Default of the second: now. */
  from?: string;
  to?: string;
  /** A planned window, ISO 8601: what changes do then is added. Absent: nothing is. */
  windowFrom?: string;
  windowTo?: string;
  /** The change that the question comes from: its window and its approvals can be compared with. */
  change?: string;
  /** Filters of the table of all impacted CIs. */
  states?: CountedState[];
  classes?: string[];
}

/** Reads the address; anything it does not know counts as missing, so that old links keep working. */
export function validateBlastRadiusSearch(search: RawSearch): BlastRadiusSearch {
  const duration = numberOf(search, 'duration', 1, 10_080);
  const step = numberOf(search, 'step', 0, 10_000);
  const states = new Set(split(search, 'states'));
  return {
    ids: split(search, 'ids'),
    action: choiceOf(search, 'action', actions),
    capacity: numberOf(search, 'capacity', 0, 1),
    duration: duration === undefined ? undefined : Math.round(duration),
    selected: textOf(search, 'selected'),
    step: step === undefined ? undefined : Math.round(step),
    from: momentText(search, 'from'),
    to: momentText(search, 'to'),
    windowFrom: timeText(search, 'windowFrom'),
    windowTo: timeText(search, 'windowTo'),
    change: textOf(search, 'change'),
    states: states.size === 0 ? undefined : impactStates.filter((state) => states.has(state)),
    classes: split(search, 'classes'),
  };
}

/** A time under a key as ISO 8601; anything else counts as missing. */
function timeText(search: RawSearch, key: string): string | undefined {
  const time = Date.parse(textOf(search, key) ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** Repeated keys are what we write; people write commas. */
function split(search: RawSearch, key: string): string[] | undefined {
  const values = listOf(search, key)
    ?.flatMap((value) => value.split(','))
    .filter((value) => value !== '');
  return values?.length ? [...new Set(values)] : undefined;
}
