import { parseArgs } from 'node:util';

const phases = [
  'yardstick',
  'scan',
  'again',
  'impact',
  'change',
  'past',
  'crowd',
  'engine',
  'whatif',
  'loss',
  'start',
] as const;
/** Those of an estate that was scanned. */
const afterScan: readonly Phase[] = ['again', 'impact', 'change', 'past', 'crowd', 'start'];
export type Phase = (typeof phases)[number];

export interface BenchOptions {
  /** CIs. */
  readonly size: number;
  readonly sizeName: string;
  readonly phases: ReadonlySet<Phase>;
  readonly seed: number;
  /** A file whose part between the marks `<!-- bench -->` and `<!-- /bench -->` is replaced by the table. */
  readonly markdown: string | undefined;
}

const sizes: Readonly<Record<string, number>> = { '10k': 10_000, '100k': 100_000, '1m': 1_000_000 };

export const usage = `npm run bench -- [--size 10k|100k|1m] [--only ${phases.join(',')}] [--seed 1] [--markdown README.md]`;

/** @throws Error in words for whoever typed the command */
export function readOptions(parameters: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      size: { type: 'string', default: '100k' },
      only: { type: 'string', default: phases.join(',') },
      seed: { type: 'string', default: '1' },
      markdown: { type: 'string' },
    },
  });
  const size = sizes[values.size.toLowerCase()];
  if (size === undefined) throw new Error(`There is no size ${values.size}.\n${usage}`);
  const asked = values.only.split(',');
  const unknown = asked.find((each) => !phases.some((phase) => phase === each));
  if (unknown !== undefined) throw new Error(`There is nothing to measure called ${unknown}.\n${usage}`);
  const wanted = new Set(phases.filter((phase) => asked.includes(phase)));
  // Nothing can be asked of an estate that has not been scanned.
  if (afterScan.some((phase) => wanted.has(phase))) wanted.add('scan');
  const seed = Number(values.seed);
  if (!Number.isSafeInteger(seed)) throw new Error(`The seed must be a whole number.\n${usage}`);
  return { size, sizeName: values.size.toLowerCase(), phases: wanted, seed, markdown: values.markdown };
}
