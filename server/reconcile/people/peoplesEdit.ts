import { randomUUID } from 'node:crypto';
import type { Runner } from '../../graph/statement.ts';
import { peopleSource } from '../../model/people.ts';
import type { Said } from '../evidence/evidence.ts';
import { type Subject, subjectOf } from '../evidence/subject.ts';
import { applySmall } from '../scan/applyScan.ts';
import { lastScanOf } from '../scan/generation.ts';
import { publishScan } from '../scan/publishScan.ts';
import type { ScanFrame } from '../scan/scanFrame.ts';
import type { SubjectLine } from '../scan/scanLine.ts';
import { inTurn, type ScanContext } from '../scan/turns.ts';

export interface PeoplesEdit {
  /** One of peopleScopes. */
  readonly scope: string;
  /** The handle of whoever says it. */
  readonly actor: string;
  /** What the history says of it. */
  readonly cause: string;
  /** What is said, on the graph as it is when the edit has its turn. Throws CallerErrors; then nothing has changed. */
  readonly say: (transaction: Runner) => Promise<readonly SubjectLine[]>;
}

/**
 * Takes in what a person says: a delta of the source `people`, in one transaction, the way that every scan goes.
 * @returns the revision that holds it, which readers see already
 */
export async function applyEdit(context: ScanContext, edit: PeoplesEdit): Promise<number> {
  const id = `s${randomUUID().replaceAll('-', '')}`;
  const revision = await inTurn(context, (turn) =>
    turn.write(async (transaction) => {
      const last = await lastScanOf(transaction, peopleSource, edit.scope);
      // The reply to our own commit was lost, and this is the driver's second try.
      if (last?.answer.scan === id) return last.answer.revision;
      const said = bySubject(await edit.say(transaction));
      const frame = frameOf(id, edit, (last?.generation ?? 0) + 1, said.size);
      const application = await applySmall(frame, turn.published + 1, transaction, said);
      const { appendAudit } = context;
      const answer = await publishScan(transaction, frame, application, { ...turn, appendAudit, said });
      return answer.revision;
    }),
  );
  await context.published(revision);
  return revision;
}

function bySubject(lines: readonly SubjectLine[]): Map<Subject, Said> {
  const numbered = lines.map((line, at) => ({ number: at + 1, line }));
  const groups = Map.groupBy(numbered, ({ line }) => subjectOf(beginningOf(line), peopleSource));
  return new Map([...groups].map(([subject, said]) => [subject, { lines: said, protected: false }]));
}

function beginningOf(line: SubjectLine) {
  if ('key' in line) return line.key;
  return 'relation' in line ? line.relation.from : line.from;
}

function frameOf(id: string, edit: PeoplesEdit, generation: number, records: number): ScanFrame {
  return {
    id,
    source: peopleSource,
    scope: edit.scope,
    mode: 'delta',
    sections: [],
    generation,
    receivedAt: Date.now(),
    actor: edit.actor,
    cause: edit.cause,
    bodyHash: id,
    complete: false,
    warnings: [],
    withoutClass: {},
    quarantinedTotal: 0,
    quarantined: [],
    records,
    recordsPerStep: records,
  };
}
