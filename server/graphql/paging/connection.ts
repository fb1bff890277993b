export interface Edge<Item> {
  readonly cursor: string;
  readonly node: Item;
}

export interface Page<Item> {
  readonly edges: readonly Edge<Item>[];
  readonly hasNextPage: boolean;
}

/** A page that is read when its edges are asked for, and counted when its total is. */
export class Connection<Item> {
  readonly #read: () => Promise<Page<Item>>;
  readonly #count: () => Promise<number>;
  readonly #continued: boolean;
  #page: Promise<Page<Item>> | undefined;

  constructor(options: {
    read: () => Promise<Page<Item>>;
    count: () => Promise<number>;
    /** The cursor after which it begins. */
    after: string | null | undefined;
  }) {
    this.#read = options.read;
    this.#count = options.count;
    this.#continued = Boolean(options.after);
  }

  get edges(): Promise<Edge<Item>[]> {
    return this.#once().then((page) => [...page.edges]);
  }

  get pageInfo() {
    return this.#once().then((page) => ({
      hasNextPage: page.hasNextPage,
      hasPreviousPage: this.#continued,
      startCursor: page.edges[0]?.cursor ?? null,
      endCursor: page.edges.at(-1)?.cursor ?? null,
    }));
  }

  totalCount(): Promise<number> {
    return this.#count();
  }

  #once(): Promise<Page<Item>> {
    this.#page ??= this.#read();
    return this.#page;
  }
}

/**
 * A page of rows that were read with one more than asked for, so that it is known whether there are further ones.
 */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  first: number,
  cursor: (row: Row) => string,
  node: (row: Row) => Item,
): Page<Item> {
  return {
    edges: rows.slice(0, first).map((row) => ({ cursor: cursor(row), node: node(row) })),
    hasNextPage: rows.length > first,
  };
}
