import { z } from 'zod';
import {
  type ChangePolicy,
  type ChangePolicyLayer,
  type PolicySetting,
  policyOf,
  policySettings,
} from '../../model/change/changePolicy.ts';
import { criticalities } from '../../model/ciClass.ts';

/** Something in a policy that cannot be worked with. */
export interface PolicyFault {
  /** The setting's name; empty: the whole. */
  readonly place: string;
  readonly message: string;
}

function shapeOf({ kind, least, most }: PolicySetting): z.ZodType {
  if (kind === 'LEVEL') return z.enum(criticalities);
  if (kind === 'SWITCH') return z.boolean();
  const number = z.number().min(least, `is at least ${least}`).max(most, `is at most ${most}`);
  return kind === 'COUNT' ? number.int('is a whole number') : number;
}

const layerShape = z.strictObject(
  Object.fromEntries(
    Object.entries(policySettings).map(([name, setting]) => [name, shapeOf(setting).optional()]),
  ),
);

/** Checks a layer of the policy from outside: it, or all that is wrong with it. */
export function checkChangePolicy(
  value: unknown,
): { readonly layer: ChangePolicyLayer } | { readonly faults: readonly PolicyFault[] } {
  const parsed = layerShape.safeParse(value);
  // The shape is made of the settings, so what passes is a layer.
  if (parsed.success) return { layer: parsed.data as ChangePolicyLayer };
  return {
    faults: parsed.error.issues.map(({ path, message }) => ({ place: path.join('.'), message })),
  };
}

/** What is wrong with layers laid over each other, though each of them is right: levels that are not in order. */
export function orderFault(...layers: readonly ChangePolicyLayer[]): PolicyFault | undefined {
  const { levelMedium, levelHigh, levelCritical }: ChangePolicy = policyOf(...layers);
  if (levelMedium >= levelHigh) return { place: 'levelHigh', message: 'is more than where medium begins' };
  return levelHigh >= levelCritical
    ? { place: 'levelCritical', message: 'is more than where high begins' }
    : undefined;
}
