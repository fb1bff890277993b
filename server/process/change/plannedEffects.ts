import type { Assessing } from './assess.ts';
import { type CapacityEffect, capacityEffectOf } from './capacityEffect.ts';
import type { Change } from './change.ts';
import { figuredIn, readFigures } from './ciFigures.ts';
import { type CostEffect, costEffectOf } from './costEffect.ts';
import { atPresent } from './keptTargets.ts';

/** What a change would act on and cost, before there is one. */
export type Intended = Pick<Change, 'targets' | 'expected' | 'start' | 'end' | 'cost'>;

export interface PlannedEffects {
  readonly costEffect: CostEffect;
  readonly capacityEffect: CapacityEffect;
  readonly revision: number;
}

/** What something would cost, and what it would leave of capacities: as an assessment says it. */
export async function plannedEffects(
  { engine, read }: Assessing,
  intended: Intended,
): Promise<PlannedEffects> {
  const [present] = await atPresent({ engine, read }, [intended]);
  if (!present) throw new Error('What is intended was lost.');
  const outline = await engine.outline(present.targets.map((target) => ({ ...target, origin: 'question' })));
  const figures = await read((runner) => readFigures(runner, engine, figuredIn(outline, present)));
  return {
    costEffect: costEffectOf(present, outline, figures),
    capacityEffect: capacityEffectOf(outline, figures),
    revision: outline.analysis.revision,
  };
}
