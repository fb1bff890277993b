/** How a text leads to a CI that is there already: its id, a key of this very import, or its name. */
export const meanings = ['ID', 'KEY', 'NAME'] as const;
export type Meaning = (typeof meanings)[number];

export interface KnownCi {
  readonly id: string;
  readonly class: string;
  readonly by: Meaning;
}

/** What the graph knows of the texts of a table; null where nobody asked it. */
export type Known = ReadonlyMap<string, readonly KnownCi[]> | null;

export const knownBy = (known: Known, text: string, by: Meaning): readonly KnownCi[] =>
  known?.get(text)?.filter((each) => each.by === by) ?? [];
