import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { Period } from '../../lib/generated/graphql.ts';
import { CapacityPanel } from './CapacityPanel.tsx';
import { CostPanel } from './CostPanel.tsx';
import { type PlannedTarget, targetInput } from './planForm.ts';
import { costInput, type PlannedCost } from './plannedCost.ts';
import { plannedEffectsQuery } from './plannedEffectsQuery.ts';

interface Props {
  targets: readonly PlannedTarget[];
  period: Period | undefined;
  cost: PlannedCost;
}

/** What the planned change costs and leaves of capacities, kept in step with what is typed. */
export function PlannedEffects({ targets, period, cost }: Props) {
  const [settled] = useDebouncedValue({ targets, period, cost }, 300);
  const { data } = useQuery(
    plannedEffectsQuery(settled.targets.map(targetInput), settled.period, costInput(settled.cost)),
  );
  // What is wrong with the targets is said where their impact stands.
  if (!data || targets.length === 0) return null;
  return (
    <>
      <CapacityPanel effect={data.capacityEffect} />
      <CostPanel effect={data.costEffect} title="What it comes to" />
    </>
  );
}
