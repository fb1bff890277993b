import { describe, expect, it } from 'vitest';
import { lock, unlock } from './lockedAnswer.ts';

const secrets = { key: 'k', credential: 'Bearer secret' };

describe('a locked answer', () => {
  it('opens with the same key and credential alone', () => {
    const locked = lock('the answer', secrets);
    expect(locked).not.toContain(Buffer.from('the answer').toString('base64').slice(0, 8));
    expect(unlock(locked, secrets)).toBe('the answer');
    expect(unlock(locked, { ...secrets, key: 'other' })).toBeUndefined();
    expect(unlock(locked, { ...secrets, credential: 'Bearer other' })).toBeUndefined();
    expect(unlock('short', secrets)).toBeUndefined();
  });

  it('looks different each time', () => {
    expect(lock('the answer', secrets)).not.toBe(lock('the answer', secrets));
  });
});
