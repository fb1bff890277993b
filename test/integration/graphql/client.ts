import { pino } from 'pino';
import { appendAudit } from '../../../server/access/audit.ts';
import { noLimits, type Visibility } from '../../../server/access/visibility.ts';
import { Database, type Work } from '../../../server/graph/database.ts';
import { WriterQueue } from '../../../server/graph/writerLease.ts';
import type { RevisionEvents } from '../../../server/graphql/events.ts';
import { createGraphql } from '../../../server/graphql/yoga.ts';
import type { Engine } from '../../../server/impact/engine.ts';
import { Unauthenticated } from '../../../server/model/errors.ts';
import type { Caller, Role } from '../../../server/model/principal.ts';

/** A database that counts how often it is asked. */
export class CountingDatabase extends Database {
  reads = 0;

  override read<Result>(work: Work<Result>): Promise<Result> {
    this.reads++;
    return super.read(work);
  }
}

/** Tokens are role names here. */
async function authenticate(request: Request): Promise<Caller> {
  const token = /^Bearer (\w+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
  if (token === undefined) throw new Unauthenticated();
  return {
    id: `p-${token}`,
    handle: token.toLowerCase(),
    name: token,
    roles: [token as Role],
    teams: [],
    sources: undefined,
    scopes: undefined,
  };
}

/** Revisions as a test publishes them. */
export class TestEvents implements RevisionEvents {
  readonly listeners = new Set<(revision: number) => void>();

  onRevision(listener: (revision: number) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  publish(revision: number): void {
    for (const listener of this.listeners) listener(revision);
  }
}

export interface Answer {
  readonly status: number;
  // Tests look into answers of many shapes.
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
  readonly data: any;
  readonly errors: readonly { message: string; extensions: Record<string, unknown> }[] | undefined;
}

/**
 * The GraphQL server over a database and an engine, asked without a socket.
 * @param more who asks, where a token is more than a role, what they may see, and what is done after a publication
 */
export function graphqlClient(
  database: Database,
  engine: Engine,
  events = new TestEvents(),
  more: {
    authenticate?: (request: Request) => Promise<Caller>;
    visibility?: Visibility;
    published?: (revision: number) => Promise<void>;
  } = {},
) {
  const yoga = createGraphql({
    database,
    engine,
    authenticate: more.authenticate ?? authenticate,
    visibility: more.visibility ?? noLimits,
    events,
    writing: {
      database,
      queue: new WriterQueue(database, 'test'),
      appendAudit,
      published: more.published ?? ((revision) => engine.catchUp(revision)),
    },
    logger: pino({ level: 'silent' }),
  });
  const send = (query: string, variables?: object, headers: Record<string, string> = {}) =>
    yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer VIEWER', ...headers },
      body: JSON.stringify({ query, variables }),
    });
  return {
    yoga,
    events,
    send,
    async ask(query: string, variables?: object, headers: Record<string, string> = {}): Promise<Answer> {
      const response = await send(query, variables, headers);
      const body = JSON.parse(await response.text()) as Pick<Answer, 'data' | 'errors'>;
      return { status: response.status, data: body.data, errors: body.errors };
    },
  };
}

/** An engine that knows its revision only. */
export function stillEngine(revision: number): Engine & { revision: number } {
  const none = async (): Promise<never> => {
    throw new Error('This engine analyses nothing.');
  };
  return {
    revision,
    ready: true,
    catchUp: async () => undefined,
    analyse: none,
    digest: none,
    evidence: none,
    byDistance: none,
    coverage: none,
    mistakes: none,
    outline: none,
    services: none,
    hitAmong: none,
    marks: none,
    interplay: none,
    page: none,
    on: none,
    ways: none,
    dangling: none,
    whatIf: none,
    bestWindows: none,
    difference: none,
    differencePage: none,
    singlePoints: none,
    loneLosses: none,
    sharedFates: none,
    close: async () => undefined,
  };
}
