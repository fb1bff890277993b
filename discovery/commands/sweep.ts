import { parseArgs } from 'node:util';
import { askServer } from './askServer.ts';
import { exit, type Surroundings, targetOf } from './settings.ts';

/** What `POST /graph/sweep` answers. */
interface Swept {
  readonly dryRun: boolean;
  readonly stale: number;
  readonly retired: number;
  readonly held: number;
  readonly scopes: readonly {
    readonly source: string;
    readonly scope: string;
    readonly live: number;
    readonly stale: number;
    readonly retiring: number;
    readonly held: boolean;
  }[];
}

/** `linchpin sweep`: has the server look for what no source has named for long. */
export async function sweepCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      url: { type: 'string' },
      token: { type: 'string' },
      json: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
    },
  });
  const target = targetOf(values, surroundings.environment);
  const body = await askServer(
    target,
    `/graph/sweep${values['dry-run'] ? '?dryRun=1' : ''}`,
    surroundings,
    'POST',
  );
  if (body === undefined) return exit.failed;
  // The server's own answer, of this version.
  const swept = body as Swept;
  surroundings.stdout.write(values.json ? `${JSON.stringify(body)}\n` : `${reportOf(swept).join('\n')}\n`);
  return swept.held === 0 ? exit.whole : exit.look;
}

function reportOf({ dryRun, stale, retired, held, scopes }: Swept): string[] {
  const number = (count: number) => count.toLocaleString('en-GB');
  if (stale + retired + held === 0) return ['Everything was seen in its time.'];
  const would = dryRun ? 'would be ' : '';
  return [
    `Not seen for long: ${number(stale)} ${would}marked as stale, ${number(retired)} ${would}retired, ${number(held)} held for a person.`,
    ...scopes.map(
      (each) =>
        `  ${each.source} ${each.scope}: of ${number(each.live)}, ${number(each.stale)} newly stale, ${number(each.retiring)} due to go${each.held ? ' (held)' : ''}`,
    ),
  ];
}
