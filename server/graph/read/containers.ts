import { defineStatement, integer, type Runner } from '../statement.ts';

const containers = defineStatement<{ ids: readonly string[] }, { id: string; containers: readonly string[] }>(
  'ci/containers',
);
const contained = defineStatement<{ ids: readonly string[]; limit: unknown }, { id: string }>('ci/contained');

/** By the id of a CI, the ids of what it is a part or a member of; one that is neither is left out. */
export async function readContainers(
  runner: Runner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await containers.run(runner, { ids });
  return new Map(rows.map((row) => [row.id, row.containers]));
}

/**
 * The ids of the parts and members of CIs in the order of ids: one more than `first` where there are more. Parts of parts
 * of parts, and no further: what is deeper is not meant when somebody names the whole.
 */
export async function readContained(
  runner: Runner,
  ids: readonly string[],
  first: number,
): Promise<string[]> {
  if (ids.length === 0) return [];
  return (await contained.run(runner, { ids, limit: integer(first + 1) })).map(({ id }) => id);
}
