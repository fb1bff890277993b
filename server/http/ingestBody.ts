import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { IngestLimits } from '../config.ts';
import { BadInput, LimitExceeded } from '../model/errors.ts';
import { mediaType } from './readBody.ts';
import { withSilenceLimit } from './silence.ts';

/** From here on (bytes, unpacked) a body must not be more than so many times its packed size. */
const ratioFrom = 64 * 2 ** 20;
const ratioLimit = 250;

/**
 * A scan's body, unpacked, chunk by chunk and no faster than it is asked for.
 * @throws BadInput (415) for another content type or encoding, before anything is read
 */
export function ingestBody(request: IncomingMessage, limits: IngestLimits): AsyncGenerator<Buffer> {
  const type = mediaType(request);
  if (type !== 'application/x-ndjson' && type !== 'application/ndjson')
    throw new BadInput('Send Content-Type: application/x-ndjson.', 'content-type', { status: 415 });
  const encoding = (request.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity') return limited(withSilenceLimit(request, limits.silence), limits.bytes);
  if (encoding === 'gzip' || encoding === 'x-gzip') return unpacked(request, limits);
  throw new BadInput('Send the scan as it is, or with Content-Encoding: gzip.', 'content-encoding', {
    status: 415,
  });
}

async function* limited(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Buffer> {
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) throw tooLong(limit);
    yield chunk;
  }
}

async function* unpacked(request: IncomingMessage, limits: IngestLimits): AsyncGenerator<Buffer> {
  let packed = 0;
  async function* counted() {
    for await (const chunk of withSilenceLimit(request, limits.silence)) {
      packed += chunk.length;
      yield chunk;
    }
  }
  const source = Readable.from(counted());
  const gunzip = createGunzip();
  source.once('error', (error) => gunzip.destroy(error));
  gunzip.once('close', () => source.destroy());
  source.pipe(gunzip);
  let length = 0;
  try {
    for await (const chunk of gunzip) {
      length += chunk.length;
      if (length > limits.bytes) throw tooLong(limits.bytes);
      if (length > ratioFrom && length > packed * ratioLimit)
        throw new LimitExceeded('The body unpacks to far more than a scan would.', 'body', { status: 413 });
      yield chunk;
    }
  } catch (error) {
    throw isPackingFault(error)
      ? new BadInput('The body is not whole gzip data.', 'body', { status: 400 })
      : error;
  }
}

function tooLong(limit: number): LimitExceeded {
  return new LimitExceeded(`A scan has at most ${limit} bytes. Send it in several scopes.`, 'body', {
    status: 413,
  });
}

function isPackingFault(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^Z_/.test(String(error.code));
}
