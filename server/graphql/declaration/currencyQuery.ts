import { currency } from '../../model/currency.ts';
import { builder } from '../builder.ts';

builder.queryField('currency', (t) =>
  t.string({
    description: 'The one currency (ISO 4217) that all money of this installation is in (LINCHPIN_CURRENCY).',
    resolve: () => currency(),
  }),
);
