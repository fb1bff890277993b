import { failureCode, failureMessage, RequestFailure } from './failure.ts';

/** What every call of ours carries beside the session cookie (api.graphql): it shows that the call is our page's. */
export const requestHeaders = { 'x-linchpin-csrf': '1' } as const;

interface Options {
  method?: 'GET' | 'POST' | 'DELETE';
  /** Sent as JSON. */
  body?: unknown;
  /** Sent instead: the lines of a scan, packed by gzip. */
  packed?: Blob;
  /** Beside what every call carries. */
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal;
}

/**
 * Calls the server with the session cookie and returns the JSON it answers, or undefined for none.
 * @throws RequestFailure with the code the server named, or UNREACHABLE when nobody answered
 */
export async function request(
  path: string,
  { method = 'GET', body, packed, headers, signal }: Options = {},
): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      signal,
      credentials: 'same-origin',
      headers: {
        ...requestHeaders,
        accept: 'application/graphql-response+json, application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(packed ? { 'content-type': 'application/x-ndjson', 'content-encoding': 'gzip' } : {}),
        ...headers,
      },
      body: packed ?? (body === undefined ? undefined : JSON.stringify(body)),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new RequestFailure('UNREACHABLE', failureMessage('UNREACHABLE'));
  }
  const answer = await readJson(response);
  if (response.ok || isGraphqlAnswer(answer)) return answer;
  throw failureOf(answer, response.status);
}

async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** GraphQL says its errors in the answer, whatever the status. */
function isGraphqlAnswer(answer: unknown): boolean {
  return isObject(answer) && Array.isArray(answer.errors);
}

function failureOf(answer: unknown, status: number): RequestFailure {
  const inner = isObject(answer) && isObject(answer.error) ? answer.error : answer;
  const said = isObject(inner) ? inner : {};
  const code = failureCode(said.code, status);
  const message = typeof said.message === 'string' ? said.message : failureMessage(code);
  return new RequestFailure(code, message, typeof said.place === 'string' ? said.place : undefined);
}
