import type { Plugin } from 'graphql-yoga';
import { BadInput } from '../../model/errors.ts';
import type { Caller } from '../../model/principal.ts';
import type { Idempotency } from '../context.ts';

/** Finds out who asks before anything of the request is read; whoever may not ask at all learns nothing else. */
export function callersWith(authenticate: (request: Request) => Promise<Caller>) {
  const callers = new WeakMap<Request, Caller>();
  const plugin: Plugin = {
    async onRequestParse({ request }) {
      callers.set(request, await authenticate(request));
    },
  };
  return {
    plugin,
    callerOf(request: Request): Caller {
      const caller = callers.get(request);
      if (!caller) throw new Error('A request was run before it was known who asks.');
      return caller;
    },
  };
}

/** @throws BadInput where the key is too long to be one */
export function idempotencyOf(request: Request): Idempotency | undefined {
  const key = request.headers.get('idempotency-key');
  if (key === null) return undefined;
  if (key.trim() === '' || key.length > 200)
    throw new BadInput('An Idempotency-Key has 1 to 200 characters.', 'Idempotency-Key');
  const credential = request.headers.get('authorization') ?? request.headers.get('cookie') ?? '';
  return { key, credential, occurrences: new Map() };
}
