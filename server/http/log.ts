import { type DestinationStream, destination, type Logger, pino } from 'pino';

export type Log = Logger;

/** Names of fields whose values never go into a log, at the top or one level down. */
const secretFields = [
  'authorization',
  'cookie',
  'set-cookie',
  'password',
  'secret',
  'token',
  'pepper',
  'headers',
].flatMap((name) => [`["${name}"]`, `*["${name}"]`]);

/**
 * The log, on the error output. At a terminal only warnings, so that the start's own lines stay readable.
 * @param level one of pino's names; undefined: by where the output goes
 */
export function createLog(level: string | undefined, to?: DestinationStream): Log {
  const usual = process.stderr.isTTY ? 'warn' : 'info';
  return pino(
    {
      level: level ?? usual,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: secretFields, censor: '[hidden]' },
    },
    to ?? destination({ dest: 2, sync: true }),
  );
}
