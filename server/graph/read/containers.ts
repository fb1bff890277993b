import { defineStatement, integer, type Runner } from '../statement.ts';

const containers = defineStatement<{ ids: readonly string[] }, { id: string; containers: readonly string[] }>(
  'ci/containers',
);
const contained = defineStatement<{ ids: readonly string[]; limit: unknown }, { id: string }>('ci/contained');

/** Parts of parts of parts, and no further: what is deeper is not meant when somebody names the whole. */
const mostContained = 2_000;

/** By the id of a CI, the ids of what it is a part or a member of; one that is neither is left out. */
export async function readContainers(
  runner: Runner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await containers.run(runner, { ids });
  return new Map(rows.map((row) => [row.id, row.containers]));
}

/** The ids of CIs and of their parts and members; of very many the first 2,000. */
export async function readContained(runner: Runner, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  return (await contained.run(runner, { ids, limit: integer(mostContained) })).map(({ id }) => id);
}
