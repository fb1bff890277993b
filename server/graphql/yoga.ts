import { useCSRFPrevention as csrfPrevention } from '@graphql-yoga/plugin-csrf-prevention';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { noLimits, sightOf, type Visibility } from '../access/visibility.ts';
import type { Database } from '../graph/database.ts';
import type { Engine } from '../impact/engine.ts';
import type { Caller } from '../model/principal.ts';
import { type NoticeSettings, quietNotices } from '../process/notice/noticeSettings.ts';
import type { ScanContext } from '../reconcile/scan/turns.ts';
import { CiCache } from './ciCache.ts';
import { createContext } from './context.ts';
import type { RevisionEvents } from './events.ts';
import { HealthPasses } from './health/healthPasses.ts';
import { shapeLimits } from './limits.ts';
import { callersWith, idempotencyOf } from './request/caller.ts';
import { documentSize } from './request/documentSize.ts';
import { fromDocument, shownError } from './request/errors.ts';
import { graphqlSchema } from './schema.ts';

export interface GraphqlOptions {
  readonly database: Database;
  readonly engine: Engine;
  /** Says on whose behalf a request comes; throws CallerErrors. */
  readonly authenticate: (request: Request) => Promise<Caller>;
  /** Who may see which CIs; everybody all of them without it. */
  readonly visibility?: Visibility;
  readonly events: RevisionEvents;
  readonly writing: ScanContext;
  readonly logger: Logger;
  /** How this server tells others; without it there is no mail, and no webhook to a private address. */
  readonly notices?: NoticeSettings;
}

const maxBody = 1_000_000;

/** The GraphQL server, to be used as a handler of node:http (security.md, "GraphQL server"). */
export function createGraphql(options: GraphqlOptions) {
  const { database, engine, visibility = noLimits, events, writing, logger } = options;
  const { notices = quietNotices } = options;
  const cache = new CiCache();
  const health = new HealthPasses(options.database);
  const callers = callersWith(options.authenticate);
  return createYoga({
    schema: graphqlSchema(),
    graphqlEndpoint: '/graphql',
    context: ({ request }) => {
      const caller = callers.callerOf(request);
      return createContext({
        database,
        engine,
        events,
        writing,
        logger,
        cache,
        health,
        notices,
        caller,
        sight: sightOf(visibility, caller),
        idempotency: idempotencyOf(request),
        signal: request.signal,
      });
    },
    cors: false,
    multipart: false,
    graphiql: false,
    landingPage: false,
    batching: false,
    logging: false,
    maxRequestBodySize: maxBody,
    maskedErrors: { maskError: (error) => shownError(error, logger) },
    plugins: [
      callers.plugin,
      csrfPrevention({ requestHeaders: ['x-linchpin-csrf', 'authorization'] }),
      smallDocuments,
      shapeLimits(),
      refusedDocuments,
    ],
  });
}

const smallDocuments: Plugin = {
  onValidate({ addValidationRule }) {
    addValidationRule(documentSize);
  },
};

/** Errors of validation go past the masking; they get their code and place here. */
const refusedDocuments: Plugin = {
  onExecutionResult({ result }) {
    if (!result || Array.isArray(result) || !('errors' in result)) return;
    for (const error of result.errors ?? []) fromDocument(error);
  },
};
