import { appendAudit } from '../../../server/access/audit.ts';
import { mergePrincipal } from '../../../server/access/principals.ts';
import { applyAccessSchema } from '../../../server/access/schema.ts';
import { noLimits, type Visibility } from '../../../server/access/visibility.ts';
import type { Engine } from '../../../server/impact/engine.ts';
import { startEngine } from '../../../server/impact/startEngine.ts';
import { Unauthenticated } from '../../../server/model/errors.ts';
import type { Caller, Role } from '../../../server/model/principal.ts';
import { ChangeWatch } from '../../../server/process/change/changeWatch.ts';
import { testDatabase } from '../../harness/database.ts';
import { graphqlClient, TestEvents } from '../graphql/client.ts';
import { emptyGraph, type Ingest } from '../ingest/fixture.ts';

/** Who is who: a person's name is the token. */
const people: Readonly<Record<string, { roles: readonly Role[]; teams?: readonly string[] }>> = {
  rita: { roles: ['OPERATOR'] },
  otto: { roles: ['OPERATOR'] },
  mona: { roles: ['CHANGE_MANAGER'] },
  max: { roles: ['CHANGE_MANAGER', 'OPERATOR'] },
  vera: { roles: ['VIEWER'], teams: ['pharmacy'] },
  phil: { roles: ['VIEWER'], teams: ['pharmacy'] },
  stan: { roles: ['OPERATOR'], teams: ['storage'] },
  rae: { roles: ['RELEASE_MANAGER', 'OPERATOR'] },
  ada: { roles: ['ADMIN'] },
  bot: { roles: ['AGENT'] },
};

/** Nobody is called by their handle. */
const spoken = (handle: string) => `${handle.charAt(0).toUpperCase()}${handle.slice(1)}`;

export interface Bench {
  readonly ingest: Ingest;
  readonly engine: Engine;
  /** Asks as a person and gives the data. Throws with the codes where there are errors. */
  as(person: string, query: string, variables?: object, headers?: Record<string, string>): Promise<Data>;
  /** The code and place of what it is refused with. */
  refused(person: string, query: string, variables?: object): Promise<Refusal>;
  /** Takes a scan in, as the server does: it is answered once changes have been held against it. */
  scan(records: readonly unknown[]): Promise<void>;
  close(): Promise<void>;
}
// biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
export type Data = any;
interface Refusal {
  readonly code: unknown;
  readonly place: unknown;
  readonly message: string;
}

/** An empty graph with people, an engine, and changes that are watched. @param visibility who sees some CIs only */
export async function changeBench(visibility: Visibility = noLimits): Promise<Bench> {
  const { address } = testDatabase();
  const ingest = await emptyGraph();
  const { database } = ingest;
  await applyAccessSchema(database);
  for (const [handle, { roles, teams = [] }] of Object.entries(people)) {
    await database.write((transaction) =>
      mergePrincipal(transaction, { handle, name: spoken(handle), roles }),
    );
    await database.command(
      `MATCH (p:Principal {handle: $handle}) UNWIND $teams AS team
       MERGE (t:PeopleTeam {handle: team.handle}) ON CREATE SET t.name = team.name MERGE (p)-[:MEMBER_OF]->(t)`,
      { handle, teams: teams.map((team) => ({ handle: team, name: `${spoken(team)} team` })) },
    );
  }
  const engine = await startEngine({ address, pollEvery: 0 });
  const watch = new ChangeWatch({ database, engine, appendAudit }, (error) => {
    throw error;
  });
  const published = async (revision: number) => {
    await engine.catchUp(revision);
    await watch.look();
  };
  const client = graphqlClient(database, engine, new TestEvents(), {
    ...{ authenticate, published, visibility },
  });
  const ask = (person: string, query: string, variables?: object, headers = {}) =>
    client.ask(query, variables, { authorization: `Bearer ${person}`, ...headers });
  return {
    ingest,
    engine,
    async as(person, query, variables, headers) {
      const { data, errors } = await ask(person, query, variables, headers);
      if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
      return data;
    },
    async refused(person, query, variables) {
      const { errors } = await ask(person, query, variables);
      const [error] = errors ?? [];
      return {
        code: error?.extensions.code,
        place: error?.extensions.place,
        message: error?.message ?? 'It was not refused.',
      };
    },
    async scan(records) {
      const { revision } = await ingest.send(records);
      await published(revision);
    },
    close: () => engine.close(),
  };
}

async function authenticate(request: Request): Promise<Caller> {
  const handle = /^Bearer (\w+)$/.exec(request.headers.get('authorization') ?? '')?.[1] ?? '';
  const person = people[handle];
  if (!person) throw new Unauthenticated();
  const { roles, teams = [] } = person;
  return { id: `p-${handle}`, handle, name: handle, roles, teams, sources: undefined, scopes: undefined };
}
