import { expect, test } from 'vitest';
import { explainBoot } from './explainBoot.ts';

const ended = { code: 1, signal: null };

test.each([
  ['java.net.BindException: Address already in use', 'PORT_IN_USE'],
  ['Lock file has been locked by another process', 'ALREADY_RUNNING'],
  ['java.io.IOException: No space left on device', 'DATA_FOLDER'],
  ['java.lang.UnsupportedClassVersionError', 'JAVA_TOO_OLD'],
  ['Error: Could not reserve enough space for object heap', 'NEO4J_FAILED'],
])('%s', (log, code) => {
  expect(explainBoot(ended, log, '/logs/console.log')).toMatchObject({
    code,
    message: expect.stringContaining('/logs/console.log'),
  });
});

test('anything else comes with the last lines of the log', () => {
  expect(explainBoot(ended, 'first\nlast', '/log').message).toMatch(/exit code 1[\s\S]*last/);
});
