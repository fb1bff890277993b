import { describe, expect, test } from 'vitest';
import type { InboxItem } from './inboxQuery.ts';
import { consequence, decisionName, meaning } from './inboxWords.ts';

const brake: InboxItem = {
  id: 'i1',
  kind: 'BRAKE',
  risk: 'CRITICAL',
  title: '31 of 120 CIs of vcenter, berlin, would go',
  at: '2026-01-01T00:00:00Z',
  detail: { source: 'vcenter', scope: 'berlin', generation: 7, retiring: 31, of: 120 },
  resolutions: ['ACCEPT', 'REFUSE'],
  cis: [],
};

describe('a brake', () => {
  test('is told with its figures and what it means', () => {
    expect(meaning(brake)).toMatch(/^Scan 7 of vcenter no longer names 31 of the 120 CIs of berlin\./);
  });
  test('asks in words that say what becomes of the CIs', () => {
    expect(decisionName('BRAKE', 'ACCEPT')).toBe('They are gone');
    expect(consequence(brake, 'ACCEPT')).toMatch(/^31 CIs will be retired/);
    expect(consequence(brake, 'REFUSE')).toMatch(/^Everything stays/);
  });
});

test('a detail that is not there is no fault', () => {
  expect(meaning({ ...brake, detail: null })).toContain('no longer names 0 of the 0');
});
