import { attributesFrom } from '../../graph/ciProperties.ts';
import { keptCis } from '../../graph/read/keptCis.ts';
import { defineStatement, type Runner } from '../../graph/statement.ts';
import type { Deployment } from '../../model/release/medium.ts';
import { sha256Of } from '../../model/release/sha256.ts';
import type { FoundHashes } from './release.ts';

const cisByIds = defineStatement<{ ids: readonly string[] }, { properties: Record<string, unknown> }>(
  'ci/by-ids',
);

/**
 * The hashes of deployments: those that people gave, and of the others what the attribute says in the present graph.
 * As many statements for many as for one; what cannot be read as a SHA-256 is left out.
 */
export async function findHashes(runner: Runner, deployments: readonly Deployment[]): Promise<FoundHashes> {
  const asked = deployments.filter(({ attribute }) => attribute !== null);
  const kept = await keptCis(
    runner,
    asked.map(({ ciId }) => ciId),
  );
  const ids = [...new Set(kept.values())];
  const rows = ids.length === 0 ? [] : await cisByIds.run(runner, { ids });
  const attributes = new Map(
    rows.map(({ properties }) => [
      String(properties.id),
      attributesFrom(String(properties.class), properties),
    ]),
  );
  return new Map(
    deployments.flatMap(({ id, ciId, sha256, attribute }) => {
      const told = attribute === null ? sha256 : attributes.get(kept.get(ciId) ?? ciId)?.[attribute];
      const hash = sha256Of(told);
      return hash ? [[id, hash] as const] : [];
    }),
  );
}
