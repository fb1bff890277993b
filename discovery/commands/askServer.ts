import { type Target, Unreachable } from '../push.ts';
import type { Surroundings } from './settings.ts';

/**
 * Asks the server something by a path of its own, and says what it refused.
 * @returns its answer, of this version; undefined where it refused
 * @throws Unreachable
 */
export async function askServer(
  target: Target,
  path: string,
  { stderr }: Pick<Surroundings, 'stderr'>,
  method: 'GET' | 'POST' = 'GET',
): Promise<unknown> {
  const response = await fetch(new URL(path, target.url), {
    method,
    headers: target.token ? { authorization: `Bearer ${target.token}` } : {},
  }).catch(() => {
    throw new Unreachable(`No Linchpin answers at ${target.url}. Is it running (npm start)?`);
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return body;
  const { error } = (body ?? {}) as { error?: { message?: string } };
  stderr.write(`linchpin: ${error?.message ?? `the server answered ${response.status}`}\n`);
  return undefined;
}
