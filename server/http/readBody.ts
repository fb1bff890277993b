import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import { BadInput, LimitExceeded } from '../model/errors.ts';
import { withSilenceLimit } from './silence.ts';

/** The most bytes of a request to the API; scans have a limit of their own. */
export const apiBodyLimit = 1_000_000;
const silence = 10_000;
const wholeTime = 60_000;

/**
 * Reads a whole body as text.
 * @throws LimitExceeded (413) above the limit; BadInput where it is no UTF-8 or does not come (408)
 */
export async function readText(request: IncomingMessage, limit = apiBodyLimit): Promise<string> {
  const tooLong = new LimitExceeded(`A request has at most ${limit} bytes.`, 'body');
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLong;
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity')
    throw new BadInput('Send this body without a content encoding.', 'content-encoding', { status: 415 });
  const until = Date.now() + wholeTime;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of withSilenceLimit(request, silence)) {
    length += chunk.length;
    if (length > limit) throw tooLong;
    if (Date.now() > until) throw new BadInput('The body takes too long.', 'body', { status: 408 });
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new BadInput('The body is not UTF-8.', 'body');
  }
}

/**
 * Reads a body as JSON of a shape.
 * @throws BadInput with the place; 415 where it does not say that it is JSON, which a foreign page's form cannot
 */
export async function readJson<Shape extends z.ZodType>(
  request: IncomingMessage,
  shape: Shape,
): Promise<z.infer<Shape>> {
  if (mediaType(request) !== 'application/json')
    throw new BadInput('Send Content-Type: application/json.', 'content-type', { status: 415 });
  const parsed = shape.safeParse(parse(await readText(request)));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new BadInput(issue?.message ?? 'This is not what belongs here.', issue?.path.join('.') || 'body');
}

export function mediaType(request: IncomingMessage): string {
  return (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInput('The body is not JSON.', 'body');
  }
}
