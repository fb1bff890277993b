import { choiceOf, listOf, numberOf, type RawSearch, textOf } from '../../lib/searchParameters.ts';

export const directions = ['BOTH', 'DEPENDENTS', 'DEPENDENCIES'] as const;
export type Direction = (typeof directions)[number];
export const layouts = ['columns', 'organic'] as const;
export type LayoutName = (typeof layouts)[number];
export const deepest = 4;

/** What the explorer's address holds: everything that it shows, so that a copied link shows the same. */
export interface ExploreSearch {
  /** Home nodes. */
  ids?: string[];
  /** Hops around the home nodes, 1 to 4. Default 1. */
  depth?: number;
  direction?: Direction;
  /** Relationship types that are shown. Default all. */
  types?: string[];
  find?: string;
  hide?: string;
  /** CIs whose own neighbours were asked for. */
  expanded?: string[];
  /** Groups that were opened whole. */
  open?: string[];
  /** CIs that always stay in view, on their own and in their place. */
  pinned?: string[];
  selected?: string;
  /** The other end of a shortest path that begins at `selected`. */
  pathTo?: string;
  layout?: LayoutName;
}

/** Reads the address; anything it does not know counts as missing, so that old links keep working. */
export function validateExploreSearch(search: RawSearch): ExploreSearch {
  const depth = numberOf(search, 'depth', 1, deepest);
  return {
    ids: split(search, 'ids'),
    depth: depth === undefined ? undefined : Math.round(depth),
    direction: choiceOf(search, 'direction', directions),
    types: split(search, 'types'),
    find: textOf(search, 'find'),
    hide: textOf(search, 'hide'),
    expanded: split(search, 'expanded'),
    open: split(search, 'open'),
    pinned: split(search, 'pinned'),
    selected: textOf(search, 'selected'),
    pathTo: textOf(search, 'pathTo'),
    layout: choiceOf(search, 'layout', layouts),
  };
}

/** Repeated keys are what we write; people write commas. */
function split(search: RawSearch, key: string): string[] | undefined {
  const values = listOf(search, key)
    ?.flatMap((value) => value.split(','))
    .filter((value) => value !== '');
  return values?.length ? [...new Set(values)] : undefined;
}

/** A list with a value in or out of it; undefined where it becomes empty, so that the address stays short. */
export function toggled(
  list: readonly string[] | undefined,
  value: string,
  on: boolean,
): string[] | undefined {
  const rest = (list ?? []).filter((each) => each !== value);
  const next = on ? [...rest, value] : rest;
  return next.length === 0 ? undefined : next;
}
