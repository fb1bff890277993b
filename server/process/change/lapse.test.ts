import { expect, test } from 'vitest';
import type { ServiceSeen } from './change.ts';
import { worsening } from './lapse.ts';

const service = (name: string, state: ServiceSeen['state']): ServiceSeen => ({ ciId: name, name, state });
const seen = [service('Labs', 'DEGRADED'), service('Mail', 'DOWN')];

test('what nobody saw when they approved is told with its count, and the first of it by name', () => {
  const added = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => service(name, 'DOWN'));
  expect(worsening(seen, [...seen, ...added.slice(0, 3)])).toBe(
    '+3 services since you approved: A (down), B (down), C (down).',
  );
  expect(worsening(seen, [...seen, ...added])).toMatch(/^\+7 services .* E \(down\) and 2 more\.$/);
});

test('a service in a worse state counts, one that is better off or spared does not', () => {
  expect(worsening(seen, [service('Labs', 'DOWN'), service('Mail', 'DOWN')])).toBe(
    '1 service worse off since you approved: Labs (degraded → down).',
  );
  expect(worsening(seen, [service('Mail', 'AT_RISK')])).toBeUndefined();
  expect(worsening(seen, seen)).toBeUndefined();
});
