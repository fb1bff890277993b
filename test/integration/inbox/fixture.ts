import { graphqlClient, stillEngine } from '../graphql/client.ts';
import type { Ingest } from '../ingest/fixture.ts';

export interface Item {
  readonly id: string;
  readonly kind: string;
  readonly risk: string;
  readonly title: string;
  // The figures depend on the kind.
  // biome-ignore lint/suspicious/noExplicitAny: tests look into figures of many shapes
  readonly detail: any;
  readonly resolutions: string[];
  readonly cis: { id: string; name: string }[];
}

const list = `query ($kinds: [InboxKind!], $rule: InboxRule, $first: Int, $after: String) {
  inbox(kinds: $kinds, rule: $rule, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { id kind risk title detail resolutions cis { id name } } }
  }
}`;
const resolve = `mutation ($id: ID!, $resolution: InboxResolution!, $keep: ID, $comment: String) {
  resolveInboxItem(id: $id, resolution: $resolution, keep: $keep, comment: $comment) { id resolution decisionId }
}`;

/** The inbox of a graph that grows by scans, asked as an operator. */
export function inboxOf(ingest: Ingest) {
  const engine = stillEngine(0);
  const client = graphqlClient(ingest.database, engine);
  const ask = async (query: string, variables: object = {}) => {
    const [head] = await ingest.rows<{ at: number }>('MATCH (h:Head) RETURN h.published AS at');
    engine.revision = head?.at ?? 0;
    return client.ask(query, variables, { authorization: 'Bearer OPERATOR' });
  };
  return {
    ask,
    page: async (variables: object = {}) => (await ask(list, variables)).data.inbox,
    async items(variables: object = {}): Promise<Item[]> {
      const { data } = await ask(list, variables);
      return data.inbox.edges.map(({ node }: { node: Item }) => node);
    },
    async titles(variables: object = {}): Promise<string[]> {
      return (await this.items(variables)).map(({ title }) => title);
    },
    decide: (id: string | undefined, resolution: string, more: object = {}) =>
      ask(resolve, { id, resolution, ...more }),
  };
}
