import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import type { BeginRecord } from '../../server/model/scanRecord.ts';
import { lines, push } from '../push.ts';
import { sources } from '../registry.ts';
import { emptyTally, type ScanTally, scanRecords } from '../scan.ts';
import { type Collected, InputProblem, type ScanRequest, type Source } from '../source.ts';
import { answerReport, latestGeneration, tallyLines } from './report.ts';
import { exit, type Surroundings, targetOf } from './settings.ts';

const commonOptions = {
  source: { type: 'string' },
  scope: { type: 'string' },
  mode: { type: 'string' },
  generation: { type: 'string' },
  'dry-run': { type: 'boolean' },
  out: { type: 'string' },
  url: { type: 'string' },
  token: { type: 'string' },
  json: { type: 'boolean' },
} as const;

interface Scan {
  readonly source: Source;
  readonly request: ScanRequest;
  readonly collected: readonly Collected[];
  readonly begin: BeginRecord;
}

function sourceNamed(name: string | undefined): Source {
  const source = sources.find((each) => each.name === name);
  if (source) return source;
  const known = sources.map((each) => each.name).join(', ');
  throw new InputProblem(
    name === undefined ? `Name a source: ${known}.` : `There is no source ${name}; there are: ${known}.`,
  );
}

function parse(source: Source, args: readonly string[], surroundings: Surroundings) {
  const own = Object.fromEntries(
    Object.keys(source.options).map((name) => [name, { type: 'string' as const }]),
  );
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { ...own, ...commonOptions },
  });
  const options = Object.fromEntries(
    Object.entries(source.options).map(([name, option]) => {
      const given = (values as Record<string, string | boolean | undefined>)[name]; // the source's options are texts
      const variable = option.variable && surroundings.environment[option.variable];
      return [name, typeof given === 'string' ? given : variable];
    }),
  );
  return { values, request: { inputs: positionals, options } };
}

function generationOf(given: string | undefined): number {
  // Seconds grow by themselves, also when scans come from several machines.
  if (given === undefined) return Math.floor(Date.now() / 1000);
  if (!/^\d{1,15}$/.test(given))
    throw new InputProblem(`--generation must be a whole number, not ${JSON.stringify(given)}.`);
  return Number(given);
}

function modeOf(given: string | undefined): 'full' | 'delta' {
  if (given === undefined || given === 'full') return 'full';
  if (given === 'delta') return 'delta';
  throw new InputProblem(`--mode must be full or delta, not ${JSON.stringify(given)}.`);
}

/** Reads everything first: what the records say of each other can only be told when all are there. */
async function collectAll(
  source: Source,
  request: ScanRequest,
  surroundings: Surroundings,
): Promise<Collected[]> {
  const collected: Collected[] = [];
  for await (const each of source.collect(request)) {
    collected.push(each);
    if (surroundings.stderr.isTTY && collected.length % 500 === 0) {
      surroundings.stderr.write(`\r${collected.length.toLocaleString('en')} objects read`);
    }
  }
  if (surroundings.stderr.isTTY && collected.length >= 500) surroundings.stderr.write('\r\x1b[K');
  const failures = collected.flatMap((each) =>
    'failure' in each ? [`${each.section}: ${each.failure}`] : [],
  );
  if (failures.length === collected.length) {
    const reason = failures.length > 0 ? `\n  ${failures.slice(0, 20).join('\n  ')}` : '';
    throw new InputProblem(`Nothing could be read, so nothing was sent.${reason}`);
  }
  return collected;
}

async function write(scan: Scan, file: string, surroundings: Surroundings): Promise<number> {
  const tally = emptyTally();
  const body = lines(scanRecords(scan.begin, scan.source.translate(scan.collected, scan.request), tally));
  if (file === '-') await pipeline(body, surroundings.stdout, { end: false });
  else if (file.endsWith('.gz')) await pipeline(body, createGzip(), createWriteStream(file));
  else await pipeline(body, createWriteStream(file));
  surroundings.stderr.write(`${tallyLines(tally).join('\n')}\n`);
  return tally.errors.length > 0 ? exit.look : exit.whole;
}

/** Shows at a terminal how far the sending is; records are made only as fast as the server takes them. */
function* counted<Item>(records: Iterable<Item>, { stderr }: Surroundings): Generator<Item> {
  let sent = 0;
  for (const record of records) {
    yield record;
    sent += 1;
    if (stderr.isTTY && sent % 1000 === 0) stderr.write(`\r${sent.toLocaleString('en')} records sent`);
  }
  if (stderr.isTTY) stderr.write('\r\x1b[KAll is sent; the server is at work on it.\n');
}

async function deliver(
  scan: Scan,
  values: { url?: string; token?: string; generation?: string; json?: boolean; 'dry-run'?: boolean },
  surroundings: Surroundings,
): Promise<number> {
  const target = targetOf(values, surroundings.environment);
  const dryRun = values['dry-run'] ?? false;
  let tally: ScanTally = emptyTally();
  const send = (begin: BeginRecord) =>
    push(
      () => {
        tally = emptyTally();
        const records = scanRecords(begin, scan.source.translate(scan.collected, scan.request), tally);
        return lines(counted(records, surroundings));
      },
      target,
      { dryRun, onWait: (message) => surroundings.stderr.write(`${message}\n`) },
    );
  surroundings.stderr.write(
    `Sending ${scan.begin.source} (${scan.begin.scope}), generation ${scan.begin.generation}, to ${target.url}\n`,
  );
  let answer = await send(scan.begin);
  const latest = answer.status === 409 ? latestGeneration(answer.body) : undefined;
  if (latest !== undefined && values.generation === undefined && latest >= scan.begin.generation) {
    // The number was our own guess, and somebody's clock is ahead.
    answer = await send({ ...scan.begin, generation: latest + 1 });
  }
  const report = answerReport(answer, dryRun);
  if (values.json) surroundings.stdout.write(`${JSON.stringify(answer.body)}\n`);
  const text = [...(answer.status < 300 ? tallyLines(tally) : []), ...report.lines].join('\n');
  (values.json || report.code === exit.failed ? surroundings.stderr : surroundings.stdout).write(`${text}\n`);
  return report.code === exit.whole && tally.errors.length > 0 ? exit.look : report.code;
}

/** `linchpin scan SOURCE …`: reads a source and sends or writes what it says. */
export async function scanCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const source = sourceNamed(args[0]);
  const { values, request } = parse(source, args.slice(1), surroundings);
  const begin: BeginRecord = {
    record: 'begin',
    schema: 1,
    source: values.source ?? source.name,
    scope: values.scope ?? source.scope(request),
    mode: modeOf(values.mode),
    generation: generationOf(values.generation),
    sentAt: new Date().toISOString(),
  };
  const collected = await collectAll(source, request, surroundings);
  const scan = { source, request, collected, begin };
  return values.out === undefined
    ? await deliver(scan, values, surroundings)
    : await write(scan, values.out, surroundings);
}
