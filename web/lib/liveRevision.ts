import { execute } from './execute.ts';
import { graphql } from './generated/gql.ts';
import { requestHeaders } from './request.ts';

const revisionDocument = graphql(`
  query CurrentRevision {
    revision
  }
`);

const subscription = 'subscription RevisionPublished { revisionPublished { number } }';
const pollEvery = 15_000;

/** The number of the last published revision. */
export async function currentRevision(signal?: AbortSignal): Promise<number> {
  return (await execute(revisionDocument, {}, signal)).revision;
}

/**
 * Tells of each published revision until the signal aborts: by server-sent events, read with fetch so that they carry
 * our header; by asking every 15 seconds where no stream holds.
 */
export async function followRevision(
  onRevision: (number: number) => void,
  signal: AbortSignal,
): Promise<void> {
  try {
    await listen(onRevision, signal);
  } catch {
    // The stream is a convenience: what it would have told is asked for instead.
  }
  await poll(onRevision, signal);
}

async function listen(onRevision: (number: number) => void, signal: AbortSignal): Promise<void> {
  const { createClient } = await import('graphql-sse');
  const client = createClient({
    url: '/graphql',
    headers: requestHeaders,
    credentials: 'same-origin',
    retryAttempts: 3,
  });
  signal.addEventListener('abort', () => client.dispose());
  for await (const { data } of client.iterate<{ revisionPublished: { number: number } }>({
    query: subscription,
  })) {
    if (data) onRevision(data.revisionPublished.number);
  }
}

async function poll(onRevision: (number: number) => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, pollEvery));
    if (signal.aborted || document.hidden) continue;
    await currentRevision(signal).then(onRevision, () => undefined);
  }
}
