import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { push } from '../push.ts';
import { InputProblem } from '../source.ts';
import { answerReport } from './report.ts';
import { exit, type Surroundings, targetOf } from './settings.ts';

/** Whether a file begins as gzip does. */
async function isPacked(file: string): Promise<boolean> {
  const handle = await open(file).catch((error: NodeJS.ErrnoException) => {
    throw new InputProblem(
      error.code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read: ${error.message}`,
    );
  });
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await handle.close();
  }
}

/** `linchpin ingest FILE`: sends a scan that was written before, as it is. */
export async function ingestCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      token: { type: 'string' },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new InputProblem('Name one file of a scan (.ndjson or .ndjson.gz), or - for standard input.');
  const target = targetOf(values, surroundings.environment);
  const packed = file !== '-' && (await isPacked(file));
  let taken = false;
  const body = (): Readable | undefined => {
    if (file !== '-') return createReadStream(file);
    if (taken) return undefined;
    taken = true;
    return surroundings.stdin as Readable; // a process's standard input is one
  };
  const dryRun = values['dry-run'] ?? false;
  surroundings.stderr.write(`Sending ${file} to ${target.url}\n`);
  const onWait = (message: string) => surroundings.stderr.write(`${message}\n`);
  const answer = await push(body, target, { dryRun, packed, onWait });
  const report = answerReport(answer, dryRun);
  if (values.json) surroundings.stdout.write(`${JSON.stringify(answer.body)}\n`);
  const aside = values.json || report.code === exit.failed;
  (aside ? surroundings.stderr : surroundings.stdout).write(`${report.lines.join('\n')}\n`);
  return report.code;
}
