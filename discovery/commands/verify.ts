import { parseArgs } from 'node:util';
import { askServer } from './askServer.ts';
import { exit, type Surroundings, targetOf } from './settings.ts';

/** What `GET /graph/verification` answers. */
interface Verification {
  readonly revision: number;
  readonly cis: number;
  readonly evidence: number;
  readonly relationships: number;
  readonly discrepancies: number;
  readonly examples: readonly { readonly kind: string; readonly subject: string; readonly what: string }[];
}

/** `linchpin verify`: has the server compute everything anew from all evidence, and says where the graph differs. */
export async function verifyCommand(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { url: { type: 'string' }, token: { type: 'string' }, json: { type: 'boolean' } },
  });
  const target = targetOf(values, surroundings.environment);
  surroundings.stderr.write(`Computing the graph of ${target.url} anew from its evidence\n`);
  const body = await askServer(target, '/graph/verification', surroundings);
  if (body === undefined) return exit.failed;
  // The server's own answer, of this version.
  const verification = body as Verification;
  surroundings.stdout.write(
    values.json ? `${JSON.stringify(body)}\n` : `${reportOf(verification).join('\n')}\n`,
  );
  return verification.discrepancies === 0 ? exit.whole : exit.look;
}

function reportOf({
  revision,
  cis,
  evidence,
  relationships,
  discrepancies,
  examples,
}: Verification): string[] {
  const number = (count: number) => count.toLocaleString('en-GB');
  const over = `${number(cis)} CIs and ${number(relationships)} relationships from ${number(evidence)} pieces of evidence, at revision ${revision}`;
  if (discrepancies === 0) return [`The graph is what its evidence says: ${over}.`];
  return [
    `The graph differs from its evidence in ${number(discrepancies)} places: ${over}.`,
    ...examples.map(({ kind, subject, what }) => `  ${kind.toLowerCase()} ${subject}: ${what}`),
    ...(discrepancies > examples.length ? [`  … and ${number(discrepancies - examples.length)} more`] : []),
  ];
}
