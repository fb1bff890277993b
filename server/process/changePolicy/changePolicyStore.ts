import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { type ChangePolicy, type ChangePolicyLayer, policyOf } from '../../model/change/changePolicy.ts';

/** What the graph holds of the policy on changes, so that all servers on it decide alike. */
export interface StoredChangePolicy {
  /** Grows with each change; 0 where nothing was ever decided. */
  readonly version: number;
  /** From the file that LINCHPIN_CHANGE_POLICY names. */
  readonly file: ChangePolicyLayer;
  /** From the app; it goes before the file. */
  readonly own: ChangePolicyLayer;
  /** What holds. */
  readonly policy: ChangePolicy;
}

interface Row {
  readonly version: number;
  readonly file: string;
  readonly own: string;
}

const read = defineStatement<object, Row>('change-policy/read');
const lock = defineStatement<object, Row & { lastAttempt: string | null }>('change-policy/lock');
const replace = defineStatement<Omit<Row, 'version'> & { version: unknown; lastAttempt: string }, never>(
  'change-policy/replace',
);

export async function readChangePolicy(runner: Runner): Promise<StoredChangePolicy> {
  const [row] = await read.run(runner, {});
  return stored(row ?? { version: 0, file: '{}', own: '{}' });
}

/** The policy as nobody else can alter it until the transaction ends, and which attempt was the last that altered it. */
export async function lockChangePolicy(
  transaction: Runner,
): Promise<StoredChangePolicy & { readonly lastAttempt: string | null }> {
  const [row] = await lock.run(transaction, {});
  if (!row) throw new Error('The policy on changes could not be locked.');
  return { ...stored(row), lastAttempt: row.lastAttempt };
}

export async function replaceChangePolicy(
  transaction: Runner,
  { version, file, own }: Omit<StoredChangePolicy, 'policy'>,
  lastAttempt: string,
): Promise<void> {
  const texts = { file: JSON.stringify(file), own: JSON.stringify(own) };
  await replace.run(transaction, { version: integer(version), ...texts, lastAttempt });
}

function stored({ version, ...texts }: Row): StoredChangePolicy {
  // Written by ourselves from checked layers, so the shape is known.
  const [file, own] = [JSON.parse(texts.file), JSON.parse(texts.own)] as ChangePolicyLayer[];
  return { version, file: file!, own: own!, policy: policyOf(file!, own!) };
}
