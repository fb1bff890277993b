import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { Readable } from 'node:stream';
import { json, text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { createGzip } from 'node:zlib';

/** Which server is spoken to, and as whom. */
export interface Target {
  readonly url: string;
  readonly token: string | undefined;
}

export interface PushOptions {
  readonly dryRun: boolean;
  /** The body is packed already. */
  readonly packed?: boolean;
  /** Told in words when the server asks to wait. */
  readonly onWait?: (message: string) => void;
}

/** What the server answered: its status, and the JSON it sent or the text where it sent none. */
export interface PushAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** The server could not be spoken to at all, in plain words. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

const longestWaitMs = 10 * 60_000;

function explain(error: unknown, url: string): Unreachable {
  const { code, message } = error as NodeJS.ErrnoException; // Node's network errors carry a code
  const advice = 'Is it running (npm start), and is --url or LINCHPIN_URL right?';
  if (code === 'ECONNREFUSED') return new Unreachable(`No Linchpin answers at ${url}. ${advice}`);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new Unreachable(`There is no host of that name: ${url}. ${advice}`);
  return new Unreachable(`The connection to ${url} broke off: ${message || code}.`);
}

/** One attempt. The server may answer before it has read the whole body; then no more of it is sent. */
async function send(
  body: Readable,
  target: Target,
  options: PushOptions,
): Promise<PushAnswer & { retryAfter?: string }> {
  const address = new URL('/ingest', target.url);
  if (options.dryRun) address.searchParams.set('dryRun', '1');
  const call = (address.protocol === 'https:' ? requestHttps : requestHttp)(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-ndjson',
      'content-encoding': 'gzip',
      ...(target.token && { authorization: `Bearer ${target.token}` }),
    },
  });
  const stop = new AbortController();
  const answered = new Promise<PushAnswer & { retryAfter?: string }>((resolve, reject) => {
    call.on('error', reject);
    call.on('response', (response) => {
      const isJson = response.headers['content-type']?.includes('json');
      (isJson ? json(response) : text(response))
        .then((content) => {
          resolve({
            status: response.statusCode ?? 0,
            body: content,
            retryAfter: response.headers['retry-after'],
          });
          stop.abort();
        })
        .catch(reject);
    });
  });
  const sent = options.packed
    ? pipeline(body, call, { signal: stop.signal })
    : pipeline(body, createGzip({ level: 4 }), call, { signal: stop.signal });
  // A body that cannot be produced must end the request, or the server would wait for the rest of it.
  const failed = sent
    .then(() => new Promise<never>(() => {}))
    .catch((error: unknown) => {
      if (stop.signal.aborted) return new Promise<never>(() => {});
      // Where the server closes early, its answer may still be on the way.
      const answerLimit = wait(2000, undefined, { ref: false }).then(() => Promise.reject(error));
      return isNetworkError(error) ? answerLimit : Promise.reject(error);
    });
  answered.catch(() => {});
  return await Promise.race([answered, failed]);
}

function isNetworkError(error: unknown): boolean {
  return ['EPIPE', 'ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE'].includes(
    (error as NodeJS.ErrnoException)?.code ?? '',
  );
}

/** Seconds, or a date, of a Retry-After header in milliseconds. */
function waitOf(retryAfter: string | undefined, attempt: number): number {
  const seconds = Number(retryAfter);
  const until = Number.isNaN(seconds) ? Date.parse(retryAfter ?? '') - Date.now() : seconds * 1000;
  return Math.max(0, Number.isFinite(until) ? until : Math.min(1000 * 2 ** attempt, 60_000));
}

/**
 * Sends a scan to `POST /ingest`. A server that has too much to do (429, 503) is asked again when it says.
 * @param body makes the body anew for each attempt; undefined when it cannot be made again
 * @throws Unreachable when no answer came
 */
export async function push(
  body: () => Readable | undefined,
  target: Target,
  options: PushOptions,
): Promise<PushAnswer> {
  let waited = 0;
  for (let attempt = 0; ; attempt += 1) {
    const stream = body();
    if (stream === undefined)
      throw new Unreachable(
        'The server asked to wait, and standard input cannot be sent twice. Try again later.',
      );
    const answer = await send(stream, target, options).catch((error: unknown) => {
      const { code } = error as NodeJS.ErrnoException;
      throw code === undefined || code === 'ENOENT' ? error : explain(error, target.url);
    });
    stream.destroy();
    const delay = waitOf(answer.retryAfter, attempt);
    if ((answer.status !== 429 && answer.status !== 503) || waited + delay > longestWaitMs) return answer;
    waited += delay;
    options.onWait?.(`The server has too much to do; trying again in ${Math.ceil(delay / 1000)} s.`);
    await wait(delay);
  }
}

/** The lines of a scan as a stream that is only read as fast as it is taken. */
export function lines(records: Iterable<unknown>): Readable {
  const chunks = function* () {
    let chunk = '';
    for (const record of records) {
      chunk += `${JSON.stringify(record)}\n`;
      if (chunk.length < 65_536) continue;
      yield chunk;
      chunk = '';
    }
    if (chunk) yield chunk;
  };
  return Readable.from(chunks(), { objectMode: false });
}
