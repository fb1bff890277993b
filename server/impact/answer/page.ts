import { BadInput } from '../../model/errors.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { serviceClasses } from '../analysis/freshness.ts';
import type { Scratch } from '../analysis/scratch.ts';
import { idOf, nameOf } from '../projection/cis.ts';
import { impactStates } from '../states.ts';
import type { AnalysisPage, PageQuery } from './answer.ts';
import { checkFirst, cursorOf, keysOf } from './cursor.ts';
import { describe } from './describe.ts';
import { Ordered } from './ordered.ts';

/**
 * A page of an analysis that lies in the working arrays: `impacted` worst state first, then by distance, name and
 * id; `services` worst state first, then most critical, then by name and id. Hidden CIs come after their likes.
 * @throws BadInput (`first`, `after`, `depth`, `beyond`, `states`)
 */
export function pageOf(analysis: Analysis, scratch: Scratch, query: PageQuery): AnalysisPage {
  checkFirst(query.first);
  const { cis } = analysis.projection;
  const { listed, cut } = select(analysis, scratch, query);
  const [minor, minors] = minorOf(analysis, scratch, query.list);
  const rank = (ci: number) => (3 - scratch.state[ci]!) * minors + minor(ci);
  const order = new Ordered(cis, listed, rank, 3 * minors);
  const begin = query.after ? position(analysis, order, query.after, minors) : 0;
  const page = order.slice(begin, begin + query.first);
  const edges = Array.from(page, (ci, at) => ({
    cursor: cursorOf([
      3 - scratch.state[ci]!,
      minor(ci),
      // Of what is hidden a cursor tells no name: it counts.
      ...(analysis.veil?.hides(ci)
        ? ['', String(begin + at - order.startOf(rank(ci)))]
        : [nameOf(cis, ci), idOf(cis, ci)]),
    ]),
    node: describe(analysis, scratch, ci, query.parts),
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
    cut,
  };
}

/** What orders CIs of one state, from 0 up to a bound. */
function minorOf(
  analysis: Analysis,
  scratch: Scratch,
  list: PageQuery['list'],
): [(ci: number) => number, number] {
  const [minor, minors] = shownMinorOf(analysis, scratch, list);
  const { veil } = analysis;
  return veil ? [(ci) => minor(ci) * 2 + (veil.hides(ci) ? 1 : 0), minors * 2] : [minor, minors];
}

function shownMinorOf(
  analysis: Analysis,
  scratch: Scratch,
  list: PageQuery['list'],
): [(ci: number) => number, number] {
  if (list === 'services') return [(ci) => 4 - analysis.projection.cis.criticality[ci]!, 5];
  let longest = 0;
  for (const ci of analysis.reached.cis) longest = Math.max(longest, scratch.reached[ci]!);
  return [(ci) => scratch.reached[ci]! - 1, longest];
}

function position({ veil }: Analysis, order: Ordered, after: string, minors: number): number {
  const [worst, minor, name, id] = keysOf(after, ['number', 'number', 'string', 'string']);
  const [state, less] = [Number(worst), Number(minor)];
  if (!Number.isInteger(state) || !Number.isInteger(less) || less < 0)
    throw new BadInput('This is no cursor of this list.', 'after');
  // A place farther than any of its state: after all of these, before the next state.
  if (less >= minors) return order.upTo(state * minors + minors - 1, '\uffff', '');
  const rank = state * minors + less;
  if (!veil || less % 2 === 0) return order.upTo(rank, String(name), String(id));
  // A hidden one: so many of its likes came before it.
  return Math.min(order.startOf(rank) + (Number(id) || 0) + 1, order.startOf(rank + 1));
}

function select(
  analysis: Analysis,
  scratch: Scratch,
  query: PageQuery,
): { listed: Uint32Array; cut: number } {
  const { cis, names } = analysis.projection;
  const { depth, beyond } = query;
  if (depth !== null && depth !== undefined && !(Number.isInteger(depth) && depth >= 0))
    throw new BadInput('depth is a whole number from 0 on.', 'depth');
  if (beyond !== null && beyond !== undefined && !(Number.isInteger(beyond) && beyond >= 0))
    throw new BadInput('beyond is a whole number from 0 on.', 'beyond');
  const states = query.states && new Set(query.states.map((state) => impactStates.indexOf(state)));
  const services = query.list === 'services' ? serviceClasses(names) : undefined;
  const classes = query.classes && new Set(query.classes.map((name) => names.classes.find(name)));
  let cut = 0;
  let length = 0;
  const listed = new Uint32Array(analysis.reached.cis.length);
  for (const ci of analysis.reached.cis) {
    if (states && !states.has(scratch.state[ci]!)) continue;
    if (services && !services[cis.class[ci]!]) continue;
    if (classes && !classes.has(cis.class[ci]!)) continue;
    if (typeof beyond === 'number' && scratch.reached[ci]! - 1 <= beyond) continue;
    if (typeof depth === 'number' && scratch.reached[ci]! - 1 > depth) cut++;
    else listed[length++] = ci;
  }
  return { listed: listed.subarray(0, length), cut };
}
