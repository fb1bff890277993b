import { QueryClient } from '@tanstack/react-query';
import { afterEach, expect, test, vi } from 'vitest';
import { ciClass } from '../../server/model/classes/registry.ts';
import { currency } from '../../server/model/currency.ts';
import { classChoices } from './classChoices.ts';
import { ownClassesQuery } from './ownClasses.ts';

const balise = {
  name: 'Balise',
  label: 'Balise',
  plural: 'Balises',
  family: 'hardware',
  icon: 'box',
  summary: 'Tells a train where it is.',
  staleAfterDays: 30,
  identity: { domain: 'Balise', by: ['serial'] },
  attributes: [
    {
      name: 'gauge',
      label: 'Gauge',
      type: 'integer',
      unit: 'mm',
      help: null,
      choices: [],
      volatile: false,
      money: false,
      min: 0,
      max: null,
    },
  ],
};

afterEach(() => vi.unstubAllGlobals());

test("an organisation's own class is known to labels and forms as ours are, however often it is told", async () => {
  vi.stubGlobal('fetch', async () => Response.json({ data: { currency: 'CHF', classes: [balise] } }));
  for (const client of [new QueryClient(), new QueryClient()]) await client.ensureQueryData(ownClassesQuery);
  expect(ciClass('Balise')?.attributes.gauge).toMatchObject({
    type: 'integer',
    unit: 'mm',
    min: 0,
    max: undefined,
  });
  expect(currency()).toBe('CHF');
  expect(ciClass('Balise')?.attributes.owner).toMatchObject({ label: 'Owner' });
  expect(classChoices().flatMap(({ items }) => items)).toContainEqual({ value: 'Balise', label: 'Balise' });
});
