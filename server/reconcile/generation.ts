import { defineStatement, type Runner } from '../graph/statement.ts';
import { Conflict } from '../model/errors.ts';
import type { ScanAnswer } from './scanFrame.ts';
import { scopeIdOf } from './subject.ts';

const readScope = defineStatement<
  { scopeId: string },
  { generation: number; bodyHash: string; answer: string }
>('scan/scope');

/** The last accepted scan of a scope. */
export interface LastScan {
  readonly generation: number;
  readonly bodyHash: string;
  readonly answer: ScanAnswer;
}

export async function lastScanOf(
  runner: Runner,
  source: string,
  scope: string,
): Promise<LastScan | undefined> {
  const [row] = await readScope.run(runner, { scopeId: scopeIdOf(source, scope) });
  return (
    row && {
      generation: row.generation,
      bodyHash: row.bodyHash,
      answer: JSON.parse(row.answer) as ScanAnswer,
    }
  );
}

/** @throws Conflict with the latest number, when a scan's is not beyond it */
export async function checkGeneration(
  runner: Runner,
  scan: { source: string; scope: string; generation: number },
): Promise<void> {
  const last = await lastScanOf(runner, scan.source, scan.scope);
  if (last && scan.generation <= last.generation) throw generationConflict(scan.generation, last.generation);
}

export function generationConflict(generation: number, latest: number): Conflict {
  const message =
    generation === latest
      ? `Generation ${generation} was used by another body. The latest is ${latest}; send a higher number.`
      : `Generation ${generation} is older than the latest, ${latest}.`;
  return new Conflict(message, 'line 1', { latest });
}
