import type { Outline, OutlinedCi } from '../../impact/answer/outline.ts';
import type { Engine } from '../../impact/engine.ts';
import { ciClass } from '../../model/classes/registry.ts';

/** Whether it goes down or degrades. */
export const isSuffering = ({ state }: Pick<OutlinedCi, 'state'>): boolean =>
  state === 'DOWN' || state === 'DEGRADED';

export const isService = (ci: Pick<OutlinedCi, 'class'>): boolean => ciClass(ci.class)?.family === 'service';

/** Those of some CIs that are services or acted on, and go down or degrade; the worst first. */
export async function sufferingAmong(
  engine: Pick<Engine, 'hitAmong'>,
  { analysis, targets }: Outline,
  ciIds: readonly string[],
): Promise<OutlinedCi[]> {
  if (ciIds.length === 0) return [];
  const acted = new Set(targets.map(({ ciId }) => ciId));
  const hit = await engine.hitAmong(analysis.id, ciIds);
  return hit.filter((ci) => isSuffering(ci) && (isService(ci) || acted.has(ci.ciId)));
}
