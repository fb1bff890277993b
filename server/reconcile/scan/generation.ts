import { defineStatement, type Runner } from '../../graph/statement.ts';
import { CallerError, Conflict } from '../../model/errors.ts';
import { scopeIdOf } from '../evidence/subject.ts';
import type { ScanAnswer, ScanFrame } from './scanFrame.ts';

interface ScopeRow {
  readonly generation: number;
  readonly bodyHash: string;
  readonly answer: string;
  readonly scanId: string;
  readonly amended: number;
}
const readScope = defineStatement<{ scopeId: string }, ScopeRow>('scan/scope');

/** The last accepted scan of a scope. */
export interface LastScan {
  readonly generation: number;
  readonly bodyHash: string;
  readonly answer: ScanAnswer;
  readonly scanId: string;
  /** How often the scope's evidence was changed by something that is no scan: an undo, a release. */
  readonly amended: number;
}

export async function lastScanOf(
  runner: Runner,
  source: string,
  scope: string,
): Promise<LastScan | undefined> {
  const [row] = await readScope.run(runner, { scopeId: scopeIdOf(source, scope) });
  return row && { ...row, answer: JSON.parse(row.answer) as ScanAnswer };
}

/** A scan was read by what differs from another, which is not the scope's last any more: it has to be read whole. */
export class ScopeMoved extends Conflict {
  constructor() {
    super('The scope has changed while the scan came in. Send the scan again.', 'line 1', { moved: true });
  }
}

/** Whether an error says so, also one that was kept as a scan's answer. */
export const saysMoved = (error: unknown): boolean =>
  error instanceof CallerError && error.detail.moved === true;

/** The very scan was published while it came again, after a crash that its sender had no answer from. */
class Repeated extends Conflict {
  constructor({ generation, scanId }: LastScan) {
    const message = `Generation ${generation} with this body has been taken in as scan ${scanId}.`;
    super(message, 'line 1', { repeats: scanId });
  }
}

/** The scan that a refused one repeats, by the error that was kept as its answer: that one's answer holds for both. */
export function repeatedScan(answer: unknown): string | undefined {
  // Kept by ourselves, and an answer that is none of ours to refuse has no error.
  const { repeats } = (answer as { error?: { repeats?: unknown } } | null)?.error ?? {};
  return typeof repeats === 'string' ? repeats : undefined;
}

/**
 * Whether a scan may be applied to its scope as that is now.
 * @throws Conflict with the latest number, when the scan's is not beyond it, or with the scan that it repeats; ScopeMoved
 */
export async function checkGeneration(
  runner: Runner,
  scan: Pick<ScanFrame, 'source' | 'scope' | 'generation' | 'bodyHash' | 'beside'>,
): Promise<void> {
  const last = await lastScanOf(runner, scan.source, scan.scope);
  if (last?.generation === scan.generation && last.bodyHash === scan.bodyHash) throw new Repeated(last);
  if (last && scan.generation <= last.generation) throw generationConflict(scan.generation, last.generation);
  const { beside } = scan;
  if (beside && (last?.scanId !== beside.scanId || last.amended !== beside.amended)) throw new ScopeMoved();
}

export function generationConflict(generation: number, latest: number): Conflict {
  const message =
    generation === latest
      ? `Generation ${generation} was used by another body. The latest is ${latest}; send a higher number.`
      : `Generation ${generation} is older than the latest, ${latest}.`;
  return new Conflict(message, 'line 1', { latest });
}
