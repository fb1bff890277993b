import { expect, test } from 'vitest';
import { rhythm, share } from './share.ts';

test.each([
  [0, 0, '–'],
  [0, 7, '0%'],
  [1, 1000, '1%'],
  [1, 3, '33%'],
  [999, 1000, '99%'],
  [7, 7, '100%'],
])('%i of %i is %s', (part, of, text) => expect(share(part, of)).toBe(text));

test.each([
  [0, 'every minute'],
  [60, 'every 60 minutes'],
  [240, 'every 4 hours'],
  [1440, 'every 24 hours'],
  [2880, 'every 2 days'],
])('%i minutes are %s', (minutes, text) => expect(rhythm(minutes)).toBe(text));
