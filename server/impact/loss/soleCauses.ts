import { grown } from '../projection/columns.ts';
import { UNEVEN } from '../projection/groups.ts';
import type { Projection } from '../projection/projection.ts';
import { PASSES_HARD } from '../projection/rules.ts';
import type { Lists } from './lists.ts';

const lastMark = 0xffffffff;
const numbers = (length: number) => new Uint32Array(length);
const floats = (length: number) => new Float64Array(length);

/**
 * What alone takes a CI down, from what alone takes its providers down. DOWN follows from DOWN alone (impact.md,
 * "States"), so a CI falls with a HARD provider, and with a group of which less than the threshold is left; the sets
 * are the least solution, as the states are. Working arrays are kept between two CIs and never cleaned: marks tell
 * what is of now.
 */
export class SoleCauses {
  /** What `find` found: `count` causes, and of groups that fall as one `fateCount` pairs of group name and cause. */
  causes = numbers(1024);
  count = 0;
  fates = numbers(1024);
  fateCount = 0;
  #marks: Uint32Array;
  #memberMarks: Uint32Array;
  /** By cause, for the group that is looked at: a mark and beside it how many members it takes. */
  #taken: Uint32Array;
  /** The weight of these, where weights differ. */
  #lost: Float64Array;
  #fallen = numbers(1024);
  #mark = 0;

  constructor(cis: number) {
    this.#marks = numbers(cis);
    this.#memberMarks = numbers(cis);
    this.#taken = numbers(cis * 2);
    this.#lost = floats(cis);
  }

  /** Makes place for more CIs. */
  fit(cis: number): void {
    if (cis <= this.#marks.length) return;
    const size = Math.ceil(cis * 1.25);
    this.#marks = grown(this.#marks, size, numbers);
    this.#memberMarks = grown(this.#memberMarks, size, numbers);
    this.#lost = grown(this.#lost, size, floats);
    this.#taken = grown(this.#taken, size * 2, numbers);
  }

  /**
   * Finds a CI's causes and fates.
   * @param sets what is known so far of each CI's causes, itself left out
   */
  find(projection: Projection, sets: Lists, ci: number): void {
    const { relationships, wiring } = projection;
    const { rule, groups } = wiring;
    this.count = 0;
    this.fateCount = 0;
    const mark = this.#nextMark();
    this.#marks[ci] = mark;
    const [firstGroup, endGroup] = [groups.start[ci]!, groups.start[ci + 1]!];
    const end = relationships.start[ci + 1]!;
    for (let row = relationships.start[ci]!; row < end; row++) {
      if (rule[row] !== PASSES_HARD) continue;
      const provider = relationships.to[row]!;
      // Where nothing else follows, nothing needs to be marked.
      if (this.count === 0 && firstGroup === endGroup && isLast(rule, row, end))
        this.#copy(sets, provider, ci);
      else this.#union(sets, provider, mark);
    }
    for (let group = firstGroup; group < endGroup; group++) this.#judge(projection, sets, group, mark);
  }

  /** Whether a CI is among the causes that were found last. */
  has(cause: number): boolean {
    return this.causes.subarray(0, this.count).includes(cause);
  }

  /** Takes a provider and its causes as all that there is; in a knot the CI may be among these. */
  #copy(sets: Lists, provider: number, ci: number): void {
    const start = sets.start[provider]!;
    const end = start + sets.length[provider]!;
    this.#makeRoom(end - start + 1);
    const { causes } = this;
    const { values } = sets;
    causes[0] = provider;
    let count = 1;
    for (let at = start; at < end; at++) {
      const cause = values[at]!;
      if (cause !== ci) causes[count++] = cause;
    }
    this.count = count;
  }

  /** Adds a provider and its causes. */
  #union(sets: Lists, provider: number, mark: number): void {
    const start = sets.start[provider]!;
    const end = start + sets.length[provider]!;
    this.#makeRoom(end - start + 1);
    const marks = this.#marks;
    const { causes } = this;
    const { values } = sets;
    let { count } = this;
    if (marks[provider] !== mark) {
      marks[provider] = mark;
      causes[count++] = provider;
    }
    for (let at = start; at < end; at++) {
      const cause = values[at]!;
      if (marks[cause] === mark) continue;
      marks[cause] = mark;
      causes[count++] = cause;
    }
    this.count = count;
  }

  /** Adds what takes a group down, and notes the causes by which its members fall together. */
  #judge({ wiring: { groups } }: Projection, sets: Lists, group: number, mark: number): void {
    const spare = groups.total[group]! - groups.needed[group]!;
    const uneven = (groups.kind[group]! & UNEVEN) !== 0;
    const begin = groups.memberStart[group]!;
    const end = groups.memberStart[group + 1]!;
    /** Of equal weights, so many members are one too many. */
    const enough = Math.floor(spare / groups.memberWeight[begin]!) + 1;
    const now = this.#nextMark();
    const taken = this.#taken;
    let fallen = 0;
    for (let at = begin; at < end; at++) {
      const member = groups.member[at]!;
      const weight = groups.memberWeight[at]!;
      const start = sets.start[member]!;
      const length = sets.length[member]!;
      if (fallen + length + 1 > this.#fallen.length)
        this.#fallen = grown(this.#fallen, (fallen + length + 1) * 2, numbers);
      this.#memberMarks[member] = now;
      const { values } = sets;
      // The member itself, then its causes.
      for (let position = start - 1; position < start + length; position++) {
        const cause = position < start ? member : values[position]!;
        const place = cause * 2;
        if (taken[place] !== now) {
          taken[place] = now;
          taken[place + 1] = 0;
          if (uneven) this.#lost[cause] = 0;
        }
        const count = ++taken[place + 1]!;
        if (uneven ? this.#lose(cause, weight, spare) : count === enough) this.#fallen[fallen++] = cause;
      }
    }
    this.#makeRoom(fallen);
    const name = groups.name[group]!;
    for (let at = 0; at < fallen; at++) {
      const cause = this.#fallen[at]!;
      if (this.#marks[cause] !== mark) {
        this.#marks[cause] = mark;
        this.causes[this.count++] = cause;
      }
      if (taken[cause * 2 + 1]! >= 2 && this.#memberMarks[cause] !== now) this.#note(name, cause);
    }
  }

  /** Takes a member's weight away from what a cause leaves. @returns whether the group falls with that */
  #lose(cause: number, weight: number, spare: number): boolean {
    const before = this.#lost[cause]!;
    this.#lost[cause] = before + weight;
    return before <= spare && before + weight > spare;
  }

  #note(name: number, cause: number): void {
    if (this.fateCount + 2 > this.fates.length)
      this.fates = grown(this.fates, this.fates.length * 2, numbers);
    this.fates[this.fateCount++] = name;
    this.fates[this.fateCount++] = cause;
  }

  #makeRoom(more: number): void {
    if (this.count + more > this.causes.length)
      this.causes = grown(this.causes, (this.count + more) * 2, numbers);
  }

  #nextMark(): number {
    if (this.#mark === lastMark) {
      this.#marks.fill(0);
      this.#taken.fill(0);
      this.#memberMarks.fill(0);
      this.#mark = 0;
    }
    return ++this.#mark;
  }
}

/** Whether no HARD relationship follows among a CI's rows. */
function isLast(rule: Uint8Array, row: number, end: number): boolean {
  for (let next = row + 1; next < end; next++) if (rule[next] === PASSES_HARD) return false;
  return true;
}
