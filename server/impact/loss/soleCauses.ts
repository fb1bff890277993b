import { grown } from '../projection/columns.ts';
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
  #groupMarks: Uint32Array;
  #memberMarks: Uint32Array;
  /** By cause, for the group that is looked at: the weight and the number of the members that it takes. */
  #lost: Float64Array;
  #taken: Uint32Array;
  #fallen = numbers(1024);
  #mark = 0;
  #foundMark = 0;

  constructor(cis: number) {
    this.#marks = numbers(cis);
    this.#groupMarks = numbers(cis);
    this.#memberMarks = numbers(cis);
    this.#lost = floats(cis);
    this.#taken = numbers(cis);
  }

  /** Makes place for more CIs. */
  fit(cis: number): void {
    if (cis <= this.#marks.length) return;
    const size = Math.ceil(cis * 1.25);
    this.#marks = grown(this.#marks, size, numbers);
    this.#groupMarks = grown(this.#groupMarks, size, numbers);
    this.#memberMarks = grown(this.#memberMarks, size, numbers);
    this.#lost = grown(this.#lost, size, floats);
    this.#taken = grown(this.#taken, size, numbers);
  }

  /**
   * Finds a CI's causes and fates.
   * @param sets what is known so far of each CI's causes, itself left out
   * @param only providers that count; all when left out
   */
  find(projection: Projection, sets: Lists, ci: number, only?: ReadonlySet<number>): void {
    const { relationships, wiring } = projection;
    const { rule, groups } = wiring;
    this.count = 0;
    this.fateCount = 0;
    const mark = this.#nextMark();
    this.#foundMark = mark;
    const marks = this.#marks;
    marks[ci] = mark;
    const end = relationships.start[ci + 1]!;
    for (let row = relationships.start[ci]!; row < end; row++) {
      if (rule[row] !== PASSES_HARD) continue;
      const provider = relationships.to[row]!;
      if (only?.has(provider) === false) continue;
      const start = sets.start[provider]!;
      const length = sets.length[provider]!;
      this.#makeRoom(length + 1);
      if (marks[provider] !== mark) this.#push(provider, mark);
      const { values } = sets;
      for (let at = start; at < start + length; at++) {
        const cause = values[at]!;
        if (marks[cause] !== mark) this.#push(cause, mark);
      }
    }
    for (let group = groups.start[ci]!; group < groups.start[ci + 1]!; group++)
      this.#judge(projection, sets, group, mark, only);
  }

  /** Whether a CI is among the causes that were found last. */
  has(cause: number): boolean {
    return this.#marks[cause] === this.#foundMark;
  }

  /** Adds what takes a group down, and notes the causes by which its members fall together. */
  #judge(
    { wiring: { groups } }: Projection,
    sets: Lists,
    group: number,
    mark: number,
    only: ReadonlySet<number> | undefined,
  ): void {
    const spare = groups.total[group]! - groups.needed[group]!;
    const now = this.#nextMark();
    let fallen = 0;
    const end = groups.memberStart[group + 1]!;
    for (let at = groups.memberStart[group]!; at < end; at++) {
      const member = groups.member[at]!;
      const weight = groups.memberWeight[at]!;
      if (only?.has(member) === false) continue;
      const start = sets.start[member]!;
      const length = sets.length[member]!;
      if (fallen + length + 1 > this.#fallen.length)
        this.#fallen = grown(this.#fallen, (fallen + length + 1) * 2, numbers);
      this.#memberMarks[member] = now;
      if (this.#lose(member, weight, now, spare)) this.#fallen[fallen++] = member;
      const { values } = sets;
      for (let position = start; position < start + length; position++)
        if (this.#lose(values[position]!, weight, now, spare)) this.#fallen[fallen++] = values[position]!;
    }
    this.#makeRoom(fallen);
    const name = groups.name[group]!;
    for (let at = 0; at < fallen; at++) {
      const cause = this.#fallen[at]!;
      if (this.#marks[cause] !== mark) this.#push(cause, mark);
      if (this.#taken[cause]! >= 2 && this.#memberMarks[cause] !== now) this.#note(name, cause);
    }
  }

  /** Takes a member's weight away from what a cause leaves. @returns whether the group falls with that */
  #lose(cause: number, weight: number, now: number, spare: number): boolean {
    if (this.#groupMarks[cause] !== now) {
      this.#groupMarks[cause] = now;
      this.#lost[cause] = weight;
      this.#taken[cause] = 1;
      return weight > spare;
    }
    const before = this.#lost[cause]!;
    this.#lost[cause] = before + weight;
    this.#taken[cause]!++;
    return before <= spare && before + weight > spare;
  }

  #push(cause: number, mark: number): void {
    this.#marks[cause] = mark;
    this.causes[this.count++] = cause;
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
      this.#groupMarks.fill(0);
      this.#memberMarks.fill(0);
      this.#mark = 0;
    }
    return ++this.#mark;
  }
}
