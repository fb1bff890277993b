import { defineStatement, type Runner, type Statement } from '../../graph/statement.ts';

type Held = Statement<{ ids: readonly string[] }, { id: string }>;

/**
 * All that may still point to a CI that has gone. Whatever names CIs and outlives them has its statement here: it gives
 * those of some CIs that it holds on to, and they are kept for as long as it does.
 */
const holders: readonly Held[] = [
  defineStatement('retention/held-by-merges'),
  defineStatement('retention/held-by-claims'),
  defineStatement('retention/held-by-inbox'),
  defineStatement('retention/held-by-history'),
  defineStatement('retention/held-by-work'),
];

/** Those of some CIs that something holds on to. */
export async function heldCis(runner: Runner, ids: readonly string[]): Promise<Set<string>> {
  const held = new Set<string>();
  for (const holder of holders) for (const { id } of await holder.run(runner, { ids })) held.add(id);
  return held;
}
