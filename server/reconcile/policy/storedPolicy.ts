import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { builtInPolicy, noPolicy, overlaid, type Policy } from '../../model/policy.ts';

/** The policies that the graph holds. */
export interface StoredPolicy {
  /** Grows with each change. */
  readonly version: number;
  /** From the file that LINCHPIN_POLICY names. */
  readonly file: Policy;
  /** From the app; it goes before the file. */
  readonly own: Policy;
  /** What holds: all of them laid over each other, the built-in one lowest. */
  readonly policy: Policy;
}

const read = defineStatement<object, { version: number; file: string; own: string }>('policy/read');
const replace = defineStatement<{ version: unknown; file: string; own: string }, never>('policy/replace');

/** What has been decided about evidence; it is the graph's, so that all servers on it decide alike. */
export async function readPolicy(runner: Runner): Promise<StoredPolicy> {
  const [row] = await read.run(runner, {});
  if (!row) return storedPolicy(0, noPolicy, noPolicy);
  return storedPolicy(row.version, policyIn(row.file), policyIn(row.own));
}

/** Written by ourselves from checked policies, so the shape is known; older ones lack what has come to be decided since. */
const policyIn = (text: string): Policy => ({ ...noPolicy, ...(JSON.parse(text) as Partial<Policy>) });

export const storedPolicy = (version: number, file: Policy, own: Policy): StoredPolicy => ({
  version,
  file,
  own,
  policy: overlaid(overlaid(builtInPolicy, file), own),
});

export async function replacePolicy(
  transaction: Runner,
  { version, file, own }: Omit<StoredPolicy, 'policy'>,
): Promise<void> {
  const parameters = { version: integer(version), file: JSON.stringify(file), own: JSON.stringify(own) };
  await replace.run(transaction, parameters);
}
