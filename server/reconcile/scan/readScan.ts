import { createHash } from 'node:crypto';
import { BadInput, LimitExceeded } from '../../model/errors.ts';
import { peopleSource } from '../../model/people.ts';
import { canonicalJson } from '../evidence/evidence.ts';
import { type Subject, subjectOf } from '../evidence/subject.ts';
import type { Line } from './lineGroup.ts';
import { mostShown, type QuarantinedLine } from './scanFrame.ts';
import { type Begin, type EndLine, legibleFrom, parseLine, type SubjectLine } from './scanLine.ts';
import { subjectOfLine } from './scanLines.ts';

/** Records of one scan at the most; a larger estate is told in several scopes. */
const mostRecords = 20_000_000;

/** What a body turned out to be, its subjects aside. */
export interface ScanReading {
  readonly bodyHash: string;
  readonly complete: boolean;
  readonly warnings: readonly string[];
  readonly withoutClass: Readonly<Record<string, number>>;
  readonly quarantinedTotal: number;
  readonly quarantined: readonly QuarantinedLine[];
}

const notAScan = (message: string, place: string) => new BadInput(message, place, { status: 400 });
const refused = (message: string, place: string) => new BadInput(message, place, { status: 422 });

/** Reads the first line of a body. @throws BadInput when it is not a scan's */
export function readBegin(line: Line | undefined): Begin {
  if (!line) throw notAScan('The body is empty; a scan begins with a "begin" record.', 'line 1');
  const parsed = parseLine(line.text);
  const place = `line ${line.number}`;
  if (!('line' in parsed))
    throw notAScan(
      `The body is not a scan: its first line ${parsed.record === 'begin' ? 'has a fault at ' : ''}${parsed.fault}.`,
      place,
    );
  if (parsed.line.record !== 'begin') throw notAScan('A scan begins with a "begin" record.', place);
  if (parsed.line.mode === 'partial' && !parsed.line.sections?.length)
    throw notAScan('A partial scan names its sections.', place);
  return parsed.line;
}

/** What the reader does with each line that stands. */
export interface LineTaker {
  take(subject: Subject, number: number, line: SubjectLine, text: string): Promise<void> | void;
  /** A subject of which a line was quarantined. */
  protect(subject: Subject, number: number): Promise<void> | void;
}

/**
 * Reads a body after its first line, to its end: quarantines bad lines, counts, and holds the counts against `end`.
 * @throws BadInput (422) when the body has no end, goes on after it, or its counts differ; LimitExceeded
 */
export class ScanReader {
  readonly #begin: Begin;
  readonly #bodyHash = createHash('sha256');
  readonly #counts = { ci: 0, relation: 0, unreadable: 0, records: 0 };
  readonly #quarantined: QuarantinedLine[] = [];
  #quarantinedTotal = 0;
  #illegible = false;
  #errors: string[] = [];
  #errorTotal = 0;
  #end: EndLine | undefined;

  constructor(begin: Begin) {
    this.#begin = begin;
    const { sentAt: _, ...same } = begin;
    this.#bodyHash.update(canonicalJson(same)).update('\n');
  }

  /** All bytes behind the first line, in their order: what tells one body from another. */
  digest(bytes: Uint8Array): void {
    this.#bodyHash.update(bytes);
  }

  /**
   * Lines that are known to stand, of which nobody needs to know more.
   * @param number of the first of them
   */
  passOver({ ci, relation }: { readonly ci: number; readonly relation: number }, number: number): void {
    this.#countRecords(ci + relation, number);
    this.#counts.ci += ci;
    this.#counts.relation += relation;
  }

  #countRecords(count: number, number: number): void {
    if (this.#end) throw refused('The body goes on after its "end" record.', `line ${number}`);
    this.#counts.records += count;
    if (this.#counts.records > mostRecords)
      throw new LimitExceeded(`A scan may have up to ${mostRecords} records.`, `line ${number}`);
  }

  /**
   * Reads one line after the first.
   * @returns a promise only where the taker gave one: a million lines need not wait a million times
   */
  read(line: Line, taker: LineTaker): Promise<void> | void {
    this.#countRecords(1, line.number);
    const parsed = parseLine(line.text);
    const place = `line ${line.number}`;
    if (!('line' in parsed)) {
      if (parsed.record === 'end') throw refused(`The "end" record has a fault at ${parsed.fault}.`, place);
      if (parsed.record === 'begin') throw refused('A scan has one "begin" record.', place);
      return this.#quarantine(line, parsed.record, parsed.key, parsed.fault, taker);
    }
    const record = parsed.line;
    switch (record.record) {
      case 'begin':
        throw refused('A scan has one "begin" record.', place);
      case 'end':
        this.#end = record;
        return;
      case 'error':
        this.#errorTotal += 1;
        if (this.#errors.length < mostShown)
          this.#errors.push(
            `${record.section ? `${record.section}: ` : ''}${record.message}`.slice(0, 1_000),
          );
        return;
      default: {
        const fault = this.#faultInMode(record);
        const subject = subjectOfLine(record, this.#begin.source);
        if (fault) return this.#quarantine(line, record.record, subject, fault, taker);
        if (record.record !== 'gone') this.#counts[record.record] += 1;
        return taker.take(subject, line.number, record, line.text);
      }
    }
  }

  #faultInMode(record: SubjectLine): string | undefined {
    if (record.record === 'ci' && record.class === '' && this.#begin.source !== peopleSource)
      return 'note: only people make notes on CIs';
    if (this.#begin.mode !== 'partial') return undefined;
    if (record.record === 'gone') return 'a partial scan has no "gone" records';
    if (record.section === undefined) return 'section: a record of a partial scan names its section';
    return this.#begin.sections?.includes(record.section)
      ? undefined
      : `section: ${record.section} is not among the sections of "begin"`;
  }

  #quarantine(
    line: Line,
    record: string | undefined,
    key: string | undefined,
    reason: string,
    taker: LineTaker,
  ): Promise<void> | void {
    if (record === 'ci' || record === 'relation') this.#counts[record] += 1;
    else if (record === undefined) this.#counts.unreadable += 1;
    this.#quarantinedTotal += 1;
    if (this.#quarantined.length < mostShown)
      this.#quarantined.push({ line: line.number, key: key?.slice(0, 200), reason: reason.slice(0, 500) });
    if (record === 'error') {
      this.#illegible = true;
      return;
    }
    const from = key ?? legibleFrom(line.text);
    if (from !== undefined)
      return taker.protect(
        typeof from === 'string' ? from : subjectOf(from, this.#begin.source),
        line.number,
      );
    this.#illegible = true;
  }

  /** After the last line. */
  finish(): ScanReading {
    const end = this.#end;
    if (!end) throw refused('The body ends without an "end" record; nothing has changed.', 'end of body');
    const missing = { cis: end.cis - this.#counts.ci, relations: end.relations - this.#counts.relation };
    // A line that nobody can read may have been a record of either kind.
    const explained =
      missing.cis >= 0 &&
      missing.relations >= 0 &&
      missing.cis + missing.relations <= this.#counts.unreadable;
    if (!explained) {
      throw refused(
        `"end" counts ${end.cis} CIs and ${end.relations} relations, but ${this.#counts.ci} and ${this.#counts.relation} came; nothing has changed.`,
        'end',
      );
    }
    const withheld =
      this.#begin.mode === 'full' && (!end.complete || this.#errorTotal > 0 || this.#illegible);
    const because = !end.complete
      ? '"end" says that it is not complete'
      : this.#errorTotal > 0
        ? 'it carries errors'
        : 'the key of a quarantined line could not be read';
    return {
      bodyHash: this.#bodyHash.digest('base64url'),
      complete: end.complete && this.#errorTotal === 0 && !this.#illegible,
      warnings: [
        ...(withheld ? [`Nothing is retired by this scan: ${because}.`] : []),
        ...this.#errors.map((message) => `The source reports an error: ${message}`),
      ].slice(0, mostShown),
      withoutClass: end.withoutClass ?? {},
      quarantinedTotal: this.#quarantinedTotal,
      quarantined: this.#quarantined,
    };
  }
}
