import type { IncomingMessage } from 'node:http';
import { BadInput } from '../model/errors.ts';

/**
 * A body's chunks, ended by an error when nothing comes for a while. Time in which nobody asks for the next chunk
 * does not count, so a slow reader here never ends a scan. The request itself stays open: it still gets an answer.
 * @param limit ms
 * @throws BadInput (408); the connection's own error when the other end goes away
 */
export async function* withSilenceLimit(request: IncomingMessage, limit: number): AsyncGenerator<Buffer> {
  const chunks = request.iterator({ destroyOnReturn: false });
  for (;;) {
    const next = await inTime(chunks.next(), limit);
    if (next.done) return;
    // Without an encoding set, a request's chunks are buffers.
    yield next.value as Buffer;
  }
}

async function inTime<Result>(work: Promise<Result>, limit: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  work.catch(() => undefined);
  const silent = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new BadInput(`Nothing came for ${limit / 1_000} seconds.`, 'body', { status: 408 })),
      limit,
    );
  });
  try {
    return await Promise.race([work, silent]);
  } finally {
    clearTimeout(timer);
  }
}
