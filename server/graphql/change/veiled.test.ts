import { expect, test } from 'vitest';
import { veiled } from './veiled.ts';

test('whoever sees all reads the sentence, whoever sees some only learns that there is one', () => {
  const limited = { sight: { classes: ['Server'], owners: [] } };
  expect(veiled({ sight: undefined }, 'Pharmacy goes down.')).toBe('Pharmacy goes down.');
  expect(veiled(limited, 'Pharmacy goes down.')).not.toContain('Pharmacy');
  expect(veiled(limited, null)).toBeNull();
});
