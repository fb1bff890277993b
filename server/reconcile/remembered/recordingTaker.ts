import { claimKey } from '../evidence/evidence.ts';
import { type Subject, subjectOf } from '../evidence/subject.ts';
import type { RawLine } from '../scan/lineGroup.ts';
import type { LineTaker } from '../scan/readScan.ts';
import type { SubjectLine } from '../scan/scanLine.ts';
import type { ScanLines } from '../scan/scanLines.ts';
import { type Mark, markOf } from './mark.ts';
import type { ScanRecorder } from './scanRecorder.ts';

/** Hands the lines of a scan on to where they are kept, and has them remembered where somebody does. */
export class RecordingTaker implements LineTaker {
  readonly #source: string;
  readonly #lines: ScanLines;
  readonly #recorder: ScanRecorder | undefined;
  #raw: RawLine | undefined;
  #remembered = false;
  #awaited: Set<Mark> | undefined;

  constructor(source: string, lines: ScanLines, recorder: ScanRecorder | undefined) {
    this.#source = source;
    this.#lines = lines;
    this.#recorder = recorder;
  }

  /**
   * @param raw the line that is read next
   * @param remembered whether it is written down already
   * @param awaited subjects of which a line may come; from it is taken which did
   */
  about(raw: RawLine, remembered = false, awaited?: Set<Mark>): this {
    this.#raw = raw;
    this.#remembered = remembered;
    this.#awaited = awaited;
    return this;
  }

  take(subject: Subject, number: number, line: SubjectLine, text: string): Promise<void> | void {
    this.#awaited?.delete(markOf(subject));
    if (this.#recorder) this.#record(this.#recorder, subject, line);
    return this.#lines.add(subject, number, line, text.length);
  }

  protect(subject: Subject, number: number): Promise<void> | void {
    this.#awaited?.delete(markOf(subject));
    this.#recorder?.disorder(subject);
    return this.#lines.add(subject, number, null, subject.length);
  }

  #record(recorder: ScanRecorder, subject: Subject, line: SubjectLine): void {
    // What a note comes to rests on the CI that it is about.
    if (line.record === 'gone' || (line.record === 'ci' && line.class === '')) {
      recorder.disorder(subject);
      return;
    }
    recorder.place(
      subject,
      line.record === 'ci' ? '' : claimKey({ type: line.type, to: subjectOf(line.to, this.#source) }),
    );
    if (this.#raw && !this.#remembered) recorder.add(this.#raw.bytes, line.record, subject);
  }
}
