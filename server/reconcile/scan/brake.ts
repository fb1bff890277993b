import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { type BrakeRule, brakeOf } from '../../model/policy.ts';
import type { EvidenceDocument } from '../evidence/evidenceDocument.ts';
import { readPolicy } from '../policy/storedPolicy.ts';

/** The retirements of a complete full scan that wait for a person's yes. */
export interface Held {
  /** Keys that the scan no longer names. */
  readonly retiring: number;
  /** Keys of which the scope spoke before the scan. */
  readonly of: number;
  readonly reason: string;
}

/**
 * When a scope is braked: a large share that goes at once is likelier a broken source than the truth, but small scopes
 * change by one on an ordinary day.
 */
type Brake = Omit<BrakeRule, 'source'>;

const waiting = 'They stay until somebody says that they are gone.';

const liveBefore = defineStatement<{ scopeId: string; revision: unknown }, { count: number }>(
  'scan/live-before',
);

/** Counts, over the documents of a scan, what it would retire and what it names. */
export class RetirementCount {
  retiring = 0;
  named: number;

  /** @param named keys that are named beside the documents */
  constructor(named = 0) {
    this.named = named;
  }

  add(documents: readonly EvidenceDocument[]): void {
    for (const document of documents) {
      if (document.next.statement !== null) this.named += 1;
      else if (isRetiring(document)) this.retiring += 1;
    }
  }
}

/** Whether the scan takes back what its source said of a CI. */
export const isRetiring = ({ row, next }: EvidenceDocument): boolean =>
  (row?.statementHash ?? '') !== '' && next.statement === null;

/**
 * Whether a complete full scan retires so much that a person has to say yes first (ingest.md, "Answer").
 * The judgement is the same however often the scan is taken up again after a crash.
 */
export async function judgeBrake(
  runner: Runner,
  { source, scopeId, revision }: { source: string; scopeId: string; revision: number },
  { retiring, named }: RetirementCount,
): Promise<Held | undefined> {
  if (retiring === 0) return undefined;
  const [row] = await liveBefore.run(runner, { scopeId, revision: integer(revision) });
  const of = row?.count ?? 0;
  const { policy } = await readPolicy(runner);
  const reason = reasonToHold({ retiring, of, named }, brakeOf(policy, source));
  return reason === undefined ? undefined : { retiring, of, reason };
}

/** The same for what a source has not named for long: a scope of few keys may go as a whole. */
export function reasonToHoldSweep(retiring: number, of: number, brake: Brake): string | undefined {
  if (!isBraked(retiring, of, brake)) return undefined;
  const share = `more than ${brake.percent} %`;
  return `${retiring} of the ${of} CIs of this scope were not seen for so long that they count as gone, ${share}. ${waiting}`;
}

/** Why so many retirements are held; undefined where they are not. */
export function reasonToHold(
  { retiring, of, named }: { retiring: number; of: number; named: number },
  brake: Brake,
): string | undefined {
  if (named === 0) return `The scan names no CI, and all ${of} of this scope would go. ${waiting}`;
  if (!isBraked(retiring, of, brake)) return undefined;
  return `${retiring} of the ${of} CIs of this scope would go, more than ${brake.percent} %. ${waiting}`;
}

const isBraked = (retiring: number, of: number, { percent, fewestCis }: Brake): boolean =>
  of >= fewestCis && retiring * 100 > percent * of;
