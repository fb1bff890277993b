import type { Risk, RiskFactor } from '../../process/change/risk.ts';
import { builder } from '../builder.ts';
import { CriticalityEnum } from '../enums.ts';
import { veiled } from './veiled.ts';

const RiskFactorType = builder.objectRef<RiskFactor>('RiskFactor').implement({
  fields: (t) => ({
    name: t.exposeString('name'),
    score: t.exposeFloat('score', { description: 'Points that it adds.' }),
    because: t.string({ resolve: ({ because }, _args, context) => veiled(context, because) }),
  }),
});

export const RiskType = builder.objectRef<Risk>('Risk').implement({
  fields: (t) => ({
    level: t.expose('level', { type: CriticalityEnum }),
    score: t.exposeFloat('score', { description: '0 to 100: the sum of the factors, at most 100.' }),
    factors: t.field({ type: [RiskFactorType], resolve: ({ factors }) => [...factors] }),
  }),
});
