import { actions, verdicts } from '../../impact/states.ts';
import { builder } from '../builder.ts';

/** In the order of the contract, which is the order of badness. */
export const ImpactStateEnum = builder.enumType('ImpactState', {
  values: ['UNAFFECTED', 'AT_RISK', 'DEGRADED', 'DOWN'] as const,
});
export const ActionEnum = builder.enumType('Action', { values: actions });
export const VerdictEnum = builder.enumType('Verdict', { values: verdicts });
