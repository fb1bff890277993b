import { expect, test } from 'vitest';
import { evidenceOf } from './evidence.ts';

const via = (id: string, lastSeenAt: string | null, confidence: 'DECLARED' | 'INFERRED' = 'DECLARED') => ({
  via: {
    id,
    type: 'RUNS_ON',
    confidence,
    sources: [],
    lastSeenAt,
    from: { id: 'a', name: 'a' },
    to: { id: 'b', name: 'b' },
  },
});

test('each relationship once, what is doubtful first', () => {
  const rows = [
    { chain: [{ via: null }, via('new', '2026-11-22'), via('old', '2026-01-01')] },
    {
      chain: [
        { via: null },
        via('new', '2026-11-22'),
        via('guess', '2026-11-22', 'INFERRED'),
        via('never', null),
      ],
    },
  ];
  expect(evidenceOf(rows).map(({ id }) => id)).toEqual(['guess', 'never', 'old', 'new']);
});
