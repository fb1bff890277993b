import type { Criticality } from '../../model/ciClass.ts';
import type { CiStatus } from '../../model/journal.ts';
import type { ImpactState } from '../states.ts';
import type { HitCi } from './outline.ts';

/** A list of texts in one: one text to send instead of thousands. */
interface PackedTexts {
  readonly text: string;
  /** Where each ends in it. */
  readonly ends: Uint32Array;
}

/** A column in which few values come again and again. */
interface Repeated<Value> {
  readonly values: readonly Value[];
  readonly at: Uint32Array;
}

/**
 * Hit CIs by column: thousands of them cross from a thread to another in a fraction of the time that as many objects
 * take to be copied one by one.
 */
export interface PackedHits {
  readonly ids: PackedTexts;
  readonly names: PackedTexts;
  readonly classes: Repeated<string>;
  readonly statuses: Repeated<CiStatus>;
  readonly states: Repeated<ImpactState>;
  readonly criticalities: Repeated<Criticality | null>;
  readonly owners: Repeated<string | null>;
  readonly capacities: Float64Array;
}

export function packHits(hits: readonly HitCi[]): PackedHits {
  return {
    ids: packTexts(hits.map(({ ciId }) => ciId)),
    names: packTexts(hits.map(({ name }) => name)),
    classes: repeated(hits.map((hit) => hit.class)),
    statuses: repeated(hits.map(({ status }) => status)),
    states: repeated(hits.map(({ state }) => state)),
    criticalities: repeated(hits.map(({ criticality }) => criticality)),
    owners: repeated(hits.map(({ owner }) => owner)),
    capacities: Float64Array.from(hits, ({ capacity }) => capacity),
  };
}

/** The hits as they were, in their order. */
export function unpackHits(packed: PackedHits): HitCi[] {
  const { classes, statuses, states, criticalities, owners, capacities } = packed;
  const names = unpackTexts(packed.names);
  return unpackTexts(packed.ids).map((ciId, position) => ({
    ciId,
    name: names[position]!,
    class: valueAt(classes, position),
    status: valueAt(statuses, position),
    state: valueAt(states, position),
    criticality: valueAt(criticalities, position),
    owner: valueAt(owners, position),
    capacity: capacities[position]!,
  }));
}

function packTexts(texts: readonly string[]): PackedTexts {
  let end = 0;
  return { text: texts.join(''), ends: Uint32Array.from(texts, ({ length }) => (end += length)) };
}

function unpackTexts({ text, ends }: PackedTexts): string[] {
  return Array.from(ends, (end, position) => text.slice(position === 0 ? 0 : ends[position - 1], end));
}

function repeated<Value>(column: readonly Value[]): Repeated<Value> {
  const places = new Map<Value, number>();
  const at = Uint32Array.from(column, (value) => {
    const place = places.get(value) ?? places.size;
    if (place === places.size) places.set(value, place);
    return place;
  });
  return { values: [...places.keys()], at };
}

const valueAt = <Value>({ values, at }: Repeated<Value>, position: number): Value => values[at[position]!]!;
