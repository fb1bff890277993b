import { expect, test } from 'vitest';
import { evidenceAge } from './reportWords.ts';

const step = (lastSeenAt: string | null) => ({ via: { lastSeenAt } });
const acted = { via: null };
const age = (seen: string) => `since ${seen}`;

test.each([
  [[acted], 'acted on itself'],
  [[acted, step('2026-11-02'), step('2026-11-01')], 'since 2026-11-01'],
  [[acted, step(null)], 'never seen by a scan'],
  [[acted, step(null), step('2026-11-02')], 'since 2026-11-02; some never seen by a scan'],
  // What the viewer may not see is not called acted on.
  [[acted, acted, acted], 'hidden'],
  [[acted, acted, step('2026-11-02')], 'since 2026-11-02; some hidden'],
])('%j is %s', (chain, words) => expect(evidenceAge(chain, age)).toBe(words));
