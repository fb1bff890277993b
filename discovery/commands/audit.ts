import { parseArgs } from 'node:util';
import { InputProblem } from '../source.ts';
import { askServer } from './askServer.ts';
import { exit, type Surroundings, targetOf } from './settings.ts';

/** What `GET /audit/verification` answers. */
interface Verdict {
  /** Entries that are there. */
  readonly entries: number;
  readonly findings: readonly {
    readonly kind: 'EDITED' | 'MISSING' | 'TRUNCATED';
    /** The entry that it is about. */
    readonly seq: number;
    readonly message: string;
  }[];
}

const words = { EDITED: 'edited', MISSING: 'missing', TRUNCATED: 'cut off' } as const;
const mostFindings = 100;

/** `linchpin audit verify`: has the server read its whole audit trail, and says where somebody had a hand in it. */
export async function auditCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { url: { type: 'string' }, token: { type: 'string' }, json: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (positionals.join(' ') !== 'verify')
    throw new InputProblem('An audit trail can be verified: linchpin audit verify');
  const target = targetOf(values, surroundings.environment);
  const body = await askServer(target, '/audit/verification', surroundings);
  if (body === undefined) return exit.failed;
  // The server's own answer, of this version.
  const verdict = body as Verdict;
  surroundings.stdout.write(values.json ? `${JSON.stringify(body)}\n` : `${reportOf(verdict).join('\n')}\n`);
  return verdict.findings.length === 0 ? exit.whole : exit.failed;
}

function reportOf({ entries, findings }: Verdict): string[] {
  const number = (count: number) => count.toLocaleString('en-GB');
  if (findings.length === 0)
    return [`The audit trail is whole: ${number(entries)} entries, none edited, none missing, none cut off.`];
  const more = findings.length - mostFindings;
  return [
    `The audit trail is not what was written, in ${findings.length === 1 ? 'one place' : `${number(findings.length)} places`} (${number(entries)} entries are left):`,
    ...findings.slice(0, mostFindings).map(({ kind, message }) => `  ${words[kind]}: ${message}`),
    ...(more > 0 ? [`  … and ${number(more)} more`] : []),
  ];
}
