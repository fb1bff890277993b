import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256Of } from './sha256.ts';

const digits = fc.stringMatching(/^[0-9a-f]{64}$/);

test('a hash is the same however it is written', () => {
  fc.assert(
    fc.property(digits, (hash) => {
      for (const written of [hash, ` ${hash}\n`, `sha256:${hash}`, `SHA256:${hash.toUpperCase()}`])
        expect(sha256Of(written)).toBe(hash);
    }),
  );
});

test('what is no SHA-256 is none', () => {
  for (const text of ['', 'sha256:', 'a'.repeat(63), 'g'.repeat(64), `sha512:${'a'.repeat(64)}`, 4, null])
    expect(sha256Of(text)).toBeUndefined();
});
