/** A route's search parameters as they come from an address (texts) or from a link of ours (typed values). */
export type RawSearch = Readonly<Record<string, unknown>>;

/** Reads an address's query: a key once is a text, a key repeated is a list. No JSON, so that people can write it. */
export function parseSearch(query: string): Record<string, unknown> {
  const parameters = new URLSearchParams(query);
  const search: Record<string, unknown> = {};
  for (const key of new Set(parameters.keys())) {
    const values = parameters.getAll(key);
    search[key] = values.length === 1 ? values[0] : values;
  }
  return search;
}

/** The reverse of parseSearch, with the leading question mark; empty values are left out. */
export function stringifySearch(search: Record<string, unknown>): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined && each !== null && each !== '') parameters.append(key, String(each));
    }
  }
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** The text under a key; undefined where it is missing or empty. */
export function textOf(search: RawSearch, key: string): string | undefined {
  const value = listOf(search, key)?.[0];
  return value === '' ? undefined : value;
}

/** All texts under a key; undefined where there is none. */
export function listOf(search: RawSearch, key: string): string[] | undefined {
  const value = search[key];
  const all = (Array.isArray(value) ? value : [value]).filter((each) => each !== undefined && each !== null);
  const texts = all.map(String).filter((each) => each !== '');
  return texts.length === 0 ? undefined : texts;
}

/** One of the given values under a key; anything else counts as missing. */
export function choiceOf<Value extends string>(
  search: RawSearch,
  key: string,
  values: readonly Value[],
): Value | undefined {
  const wanted = textOf(search, key);
  return values.find((value) => value === wanted);
}

/** Those of the given values that stand under a key; undefined where there is none. */
export function choicesOf<Value extends string>(
  search: RawSearch,
  key: string,
  values: readonly Value[],
): Value[] | undefined {
  const wanted = new Set(listOf(search, key));
  const chosen = values.filter((value) => wanted.has(value));
  return chosen.length === 0 ? undefined : chosen;
}

/** A number under a key, within the bounds; anything else counts as missing. */
export function numberOf(search: RawSearch, key: string, least: number, most: number): number | undefined {
  const text = textOf(search, key);
  const value = Number(text);
  return text !== undefined && value >= least && value <= most ? value : undefined;
}
