import type { Database } from '../../graph/database.ts';
import { type BroughtEvidence, broughtDocuments } from '../evidence/broughtEvidence.ts';
import type { Said } from '../evidence/evidence.ts';
import { type EvidenceDocument, readDocuments } from '../evidence/evidenceDocument.ts';
import { type BucketRange, bucketCount, type Subject } from '../evidence/subject.ts';
import type { Application } from './application.ts';
import type { ScanFrame } from './scanFrame.ts';
import { readStaged } from './scanLines.ts';

/** Runs of buckets that hold about as many records as one step may take. */
export function stagedSteps(database: Database, { id, records, recordsPerStep }: ScanFrame): Step[] {
  const count = Math.min(bucketCount, Math.max(1, Math.ceil(records / recordsPerStep)));
  const edge = (step: number) => Math.floor((step * bucketCount) / count);
  const alone = records > count * recordsPerStep;
  return Array.from({ length: count }, (_, step) => {
    const range = { first: edge(step), beyond: edge(step + 1) };
    return { range, alone, lines: () => readStaged(database, id, range) };
  });
}

/** A run of buckets and the lines that fall into it. */
export interface Step {
  readonly range: BucketRange;
  /** It holds more than one step should, since there are no more buckets: nothing is read ahead beside it. */
  readonly alone?: boolean;
  /** What is to be settled where all evidence of these buckets is this scan's, each piece of it on a CI of its own. */
  readonly brought?: readonly BroughtEvidence[] | undefined;
  readonly lines: () => Promise<ReadonlyMap<Subject, Said>>;
}

/**
 * The documents of each step. The next one's are read while one is applied where memory allows: each subject is of one
 * step alone.
 */
export async function* documentsOf(
  application: Application,
  steps: readonly Step[],
): AsyncGenerator<{ readonly step: Step; readonly documents: EvidenceDocument[] }> {
  const fetch = async (step: Step) => {
    const { moves } = application;
    if (step.brought && moves === 0)
      return { step, moves, documents: await broughtDocuments(application, step.brought) };
    const said = await step.lines();
    return { step, said, moves, documents: await readDocuments(application, step.range, said) };
  };
  let coming: ReturnType<typeof fetch> | undefined;
  for (const [index, each] of steps.entries()) {
    const fetched = await (coming ?? fetch(each));
    const next = steps[index + 1];
    coming = next && !next.alone ? fetch(next) : undefined;
    // Whoever is waiting for it then is told.
    coming?.catch(() => undefined);
    // Where evidence was told from one CI to another meanwhile, it is read once more.
    const { step, moves, said, documents } = fetched;
    if (moves === application.moves) yield { step, documents };
    else {
      const again = await readDocuments(application, step.range, said ?? (await step.lines()));
      yield { step, documents: again };
    }
  }
}
