import { randomUUID } from 'node:crypto';
import { defineStatement, type Runner } from '../../graph/statement.ts';
import type { Turn } from '../../graph/writerLease.ts';
import type { ScanMode } from '../../model/scanRecord.ts';

/** What a person has decided about a scan that is in: its work is taken back, or its held retirements carried out. */
export interface Correction {
  readonly id: string;
  readonly kind: 'UNDO' | 'RELEASE';
  /** The handle of whoever decided. */
  readonly actor: string;
  readonly reason: string;
  readonly scanId: string;
  readonly source: string;
  readonly scope: string;
  readonly generation: number;
  /** When the scan was received, ms since 1970. */
  readonly receivedAt: number;
  /** It is no source's own scan: what was long unseen was taken back. */
  readonly sweep: boolean;
}

type Decision = Pick<Correction, 'kind' | 'actor' | 'reason' | 'scanId'>;
const begin = defineStatement<Decision & { id: string }, never>('scan/begin-correction');
const begun = defineStatement<Record<string, never>, Correction>('scan/begun-correction');

/**
 * Notes a decision, within a turn, before anything is done about it: a crash may leave it half done, and then it is
 * finished before anything else is written.
 * @param check throws CallerErrors where the scan is not in a state for it
 */
export async function beginCorrection(
  turn: Turn,
  decision: Decision,
  check: (transaction: Runner) => Promise<void>,
): Promise<Correction> {
  const id = randomUUID();
  const noted = await turn.write(async (transaction) => {
    await check(transaction);
    await begin.run(transaction, { id, ...decision });
    return begun.run(transaction, {});
  });
  const correction = noted.find((one) => one.id === id);
  if (!correction) throw new Error('A correction was noted and is not there.');
  return correction;
}

/** A correction that a crash left half done. */
export async function begunCorrection(runner: Runner): Promise<Correction | undefined> {
  const [correction] = await begun.run(runner, {});
  return correction;
}

/** What a correction is to the passes that change the graph. */
export const frameOf = ({ scanId, source, scope, generation, receivedAt }: Correction) => ({
  id: scanId,
  source,
  scope,
  generation,
  receivedAt,
  mode: 'full' as ScanMode,
  complete: true,
  sections: [],
});
