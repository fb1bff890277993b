import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from './log.ts';

/** One request and its response, as routes see them. */
export interface Exchange {
  /** Names the request in the log and in the answer to an internal error. */
  readonly id: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  /** The address of the other end of the connection. */
  readonly address: string;
  readonly log: Log;
}

export type Handler = (exchange: Exchange, parameters: Readonly<Record<string, string>>) => Promise<void>;
