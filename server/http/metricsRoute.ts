import { createServer, type Server, type ServerResponse } from 'node:http';
import { requireReader } from '../access/policy.ts';
import type { Caller } from '../model/principal.ts';
import type { Exchange, Handler } from './exchange.ts';
import type { Metrics } from './metrics.ts';

/** `GET /metrics` for who may read. */
export function metricsRoute(metrics: Metrics, identify: (exchange: Exchange) => Promise<Caller>): Handler {
  return async (exchange) => {
    requireReader(await identify(exchange));
    sendMetrics(exchange.response, metrics);
  };
}

/**
 * The same without a token, on a port of its own that only this machine reaches.
 * @throws Error of the system when the port is taken
 */
export async function serveMetrics(metrics: Metrics, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method === 'GET' && request.url === '/metrics') return sendMetrics(response, metrics);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}

function sendMetrics(response: ServerResponse, metrics: Metrics): void {
  response.writeHead(200, {
    'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(metrics.text());
}
