import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { InvitationDoor } from '../access/acceptInvitation.ts';
import type { Access } from '../access/access.ts';
import { IdentityProvider } from '../access/oidc/identityProvider.ts';
import { OwnPassword } from '../access/ownPassword.ts';
import { PasswordSignIn } from '../access/signIn.ts';
import { Welcome } from '../access/welcome.ts';
import type { Config } from '../config.ts';
import { BadInput } from '../model/errors.ts';
import type { Caller } from '../model/principal.ts';
import type { SweepReport } from '../reconcile/sweep/sweep.ts';
import { Admission } from './admission.ts';
import { auditRoute } from './auditRoute.ts';
import { Cookie } from './cookie.ts';
import type { Exchange } from './exchange.ts';
import { feedRoute } from './feedRoute.ts';
import { type GraphqlHandler, graphqlRoute } from './graphqlRoute.ts';
import { guarded } from './guard.ts';
import type { AnyRequest } from './header.ts';
import { liveRoute, readyRoute } from './health.ts';
import { Identify } from './identify.ts';
import { ingestRoute } from './ingestRoute.ts';
import { invitationRoutes } from './invitationRoutes.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { metricsRoute } from './metricsRoute.ts';
import { oidcRoutes } from './oidcRoutes.ts';
import { Pace } from './pace.ts';
import { passwordRoute } from './passwordRoute.ts';
import { Pulse } from './pulse.ts';
import { RateLimit } from './rateLimit.ts';
import { graphqlShape, sendError } from './respond.ts';
import { findRoute, noRoute, type Route } from './router.ts';
import type { ScanDoor } from './scanDoor.ts';
import { scanRoute } from './scanRoute.ts';
import { setSecurityHeaders } from './securityHeaders.ts';
import { sessionRoutes } from './sessionRoutes.ts';
import { StaticFiles } from './staticFiles.ts';
import { sweepRoute } from './sweepRoute.ts';
import { verificationRoute } from './verificationRoute.ts';

export interface HttpOptions {
  readonly config: Pick<Config, 'ingest' | 'ratePerSecond' | 'loopback' | 'publicUrl' | 'oidc'>;
  readonly access: Access;
  readonly scans: ScanDoor;
  /** Given the function that says who asks; it throws CallerErrors. */
  graphql(authenticate: (request: AnyRequest) => Promise<Caller>): GraphqlHandler;
  /** Looks for what no source has named for long. */
  sweep(dryRun: boolean): Promise<SweepReport>;
  projectionReady(): boolean;
  /** Whether the demo is on. */
  readonly demo: boolean;
  readonly metrics: Metrics;
  readonly log: Log;
  /** The folder of the built web app. */
  readonly webFolder: string;
}

/** GraphQL requests that wait for their turn. */
const mostInLine = 2_000;

/** How long what is left of a refused body is read, so that the refusal arrives, in ms. */
const lingering = 5_000;

/** The HTTP server with all its routes; it does not listen yet. */
export function createHttpServer(options: HttpOptions): Server {
  const { log, metrics } = options;
  const secure = options.config.publicUrl?.startsWith('https:') ?? false;
  const files = new StaticFiles(options.webFolder);
  // By a connection of its own: where readers have all others, Neo4j has not stopped answering.
  const asked = options.access.database.apart();
  const pulse = new Pulse(asked);
  const routes = allRoutes(options, pulse, secure);
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const started = performance.now();
    const exchange = begin(request, response, log);
    setSecurityHeaders(response, secure);
    // A response may be written to once more after it was answered for its handler (guard.ts).
    response.on('error', () => undefined);
    let name = 'none';
    let route: Route | undefined;
    response.once('close', () => {
      const status = String(response.statusCode);
      metrics.count('linchpin_http_requests_total', { method: request.method ?? '', route: name, status });
      const took = Math.round(performance.now() - started);
      log.debug(
        {
          id: exchange.id,
          method: request.method,
          path: route?.secret ? name : exchange.url.pathname,
          status,
          took,
        },
        'request',
      );
    });
    try {
      const match = findRoute(routes, exchange);
      route = match?.route;
      if (match !== undefined) {
        name = match.route.path;
        await match.route.handle(exchange, match.parameters);
      } else if (!(await files.serve(exchange))) {
        throw notHere(exchange, routes, files);
      }
    } catch (error) {
      sendError(exchange, error, route?.errors);
    }
    letGo(request, response);
  };
  const server = createServer(
    { headersTimeout: 15_000, requestTimeout: 0, keepAliveTimeout: 20_000, maxHeaderSize: 16_384 },
    (request, response) => void answer(request, response),
  );
  // A large scan is asked for once it is known that it may come, and not sent in vain.
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    if (!request.url?.startsWith('/ingest')) response.writeContinue();
    void answer(request, response);
  });
  server.on('close', () => {
    pulse.close();
    void asked.close();
  });
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');
  });
  return server;
}

function allRoutes(options: HttpOptions, pulse: Pulse, secure: boolean): Route[] {
  const { access, config, metrics } = options;
  const cookie = new Cookie(secure, 'linchpin', 'Strict');
  const who = new Identify(access, cookie, config.publicUrl);
  const rate = new RateLimit(config.ratePerSecond, config.ratePerSecond * 10);
  const identify = async ({ request }: Exchange) => {
    const caller = await who.caller(request);
    rate.take(caller.id);
    return caller;
  };
  const admission = new Admission(config.ingest.atOnce, config.ingest.waiting);
  metrics.gauge('linchpin_scans_active', () => admission.active);
  metrics.gauge('linchpin_scans_waiting', () => admission.waiting);
  const provider = config.oidc && new IdentityProvider(config.oidc);
  const graphql = graphqlRoute(
    options.graphql((request) => who.caller(request)),
    identify,
    new Pace(mostInLine),
  );
  const { scans } = options;
  const limits = config.ingest;
  const open: Route[] = [
    { method: 'GET', path: '/health/live', handle: liveRoute },
    { method: 'GET', path: '/health/ready', handle: readyRoute(pulse, () => options.projectionReady()) },
  ];
  const onNeo4j: Route[] = [
    { method: 'GET', path: '/audit/verification', handle: auditRoute(access, identify) },
    { method: 'GET', path: '/graph/verification', handle: verificationRoute(access.database, identify) },
    { method: 'POST', path: '/graph/sweep', handle: sweepRoute(options.sweep, identify) },
    { method: 'GET', path: '/metrics', handle: metricsRoute(metrics, identify) },
    { method: 'POST', path: '/graphql', handle: graphql, errors: graphqlShape },
    { method: 'GET', path: '/graphql', handle: graphql, errors: graphqlShape },
    {
      method: 'POST',
      path: '/ingest',
      handle: ingestRoute({ scans, limits, admission, metrics, identify }),
    },
    { method: 'GET', path: '/ingest/scans/:id', handle: scanRoute(scans, identify) },
    { method: 'POST', path: '/session/password', handle: passwordRoute(new OwnPassword(access), identify) },
    {
      method: 'GET',
      path: '/feeds/:secret',
      secret: true,
      handle: feedRoute(access.database, rate, config.publicUrl),
    },
    ...(config.oidc && provider
      ? oidcRoutes({ settings: config.oidc, provider, access, cookie, secure, publicUrl: config.publicUrl })
      : []),
    ...invitationRoutes({ door: new InvitationDoor(access), cookie, publicUrl: config.publicUrl }),
    ...sessionRoutes({
      access,
      cookie,
      password: new PasswordSignIn(access),
      welcome: new Welcome(access),
      publicUrl: config.publicUrl,
      oidc: provider?.name,
      demo: options.demo && config.loopback,
    }),
  ];
  const guard = (route: Route) => ({ ...route, handle: guarded(route.handle, pulse, route.errors) });
  return [...open, ...onNeo4j.map(guard)];
}

function begin(request: IncomingMessage, response: ServerResponse, log: Log): Exchange {
  const base = 'http://host';
  const target = request.url ?? '/';
  const url = URL.canParse(target, base) ? new URL(target, base) : new URL(base);
  return { id: randomUUID(), request, response, url, address: request.socket.remoteAddress ?? '', log };
}

function notHere(exchange: Exchange, routes: readonly Route[], files: StaticFiles): Error {
  if (exchange.url.pathname === '/' && !files.built)
    return new BadInput('The web app is not built; npm start builds it.', undefined, { status: 404 });
  return noRoute(routes, exchange);
}

/** Reads on for a while where the answer came before the body's end, and closes the connection where it must. */
function letGo(request: IncomingMessage, response: ServerResponse): void {
  if (request.complete || request.destroyed) return;
  request.on('error', () => undefined);
  request.resume();
  const timer = setTimeout(() => request.destroy(), lingering).unref();
  request.once('close', () => clearTimeout(timer));
  request.once('end', () => clearTimeout(timer));
  if (response.writableEnded) return;
  response.once('close', () => clearTimeout(timer));
}
