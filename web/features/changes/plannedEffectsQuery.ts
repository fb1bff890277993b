import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { ChangeCostInput, Period, Target } from '../../lib/generated/graphql.ts';

// The page of a change shows the same parts, and its query names them.
const effectsDocument = graphql(`
  query PlannedEffects($targets: [Target!]!, $period: Period, $cost: ChangeCostInput) {
    plannedEffects(targets: $targets, period: $period, cost: $cost) {
      costEffect { ...CostEffectParts }
      capacityEffect { ...CapacityEffectParts }
    }
  }
  fragment CostEffectParts on CostEffect {
    currency hours downtimeCount downtimeTotal freedPerMonth once perMonth gaps
    stated { oneOff perMonth note }
    downtime { state lost perHour amount ci { id name class } }
    freed { perMonth ci { id name class } }
  }
  fragment CapacityEffectParts on CapacityEffect {
    needsCount shortCount gaps
    needs { state left needed shortBy because ci { id name class } }
  }
`);

/** What some targets cost and leave of capacities, with what is typed of the cost. @param period its window, if any */
export const plannedEffectsQuery = (
  targets: Target[],
  period: Period | undefined,
  cost: ChangeCostInput | null,
) =>
  queryOptions({
    queryKey: ['impact planned effects', targets, period, cost],
    enabled: targets.length > 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) =>
      (await execute(effectsDocument, { targets, period, cost }, signal)).plannedEffects,
  });
