import type { Groups } from './groups.ts';
import type { SharedMemory } from './sharedMemory.ts';

/**
 * Puts some CIs' groups in the place of those they had, and new CIs' after all others.
 * @param anew the groups of the CIs in `order`, one CI after the other, each of those that had groups as many as before
 * @param count how many CIs there are now
 */
export function spliceGroups(
  former: Groups,
  anew: Groups,
  order: Uint32Array,
  count: number,
  memory: SharedMemory,
): Groups {
  const known = former.start.length - 1;
  const first = order.findIndex((ci) => ci >= known);
  const replaced = first < 0 ? order.length : first;
  const appended = anew.start[order.length]! - anew.start[replaced]!;
  const total = former.owner.length + appended;
  const members = former.member.length + membersGained(former, anew, order, replaced);
  const groups: Groups = {
    start: memory.longer(former.start, count + 1),
    owner: memory.longer(former.owner, total),
    name: memory.longer(former.name, total),
    kind: memory.longer(former.kind, total),
    sightings: memory.longer(former.sightings, total),
    needed: memory.longer(former.needed, total),
    total: memory.longer(former.total, total),
    room: memory.longer(former.room, 2 * total),
    memberStart: memory.words(total + 1),
    member: memory.words(members),
    memberWeight: memory.floats(members),
  };
  layStarts(groups.start, former, anew, order, replaced);
  const splice = new MemberSplice(groups, former, anew);
  for (let nth = 0; nth < order.length; nth++) {
    const [from, until] = [anew.start[nth]!, anew.start[nth + 1]!];
    if (from === until) continue;
    const at = groups.start[order[nth]!]!;
    layGroups(groups, anew, from, until, at);
    splice.put(from, until, at);
  }
  splice.finish(total);
  return groups;
}

function membersGained(former: Groups, anew: Groups, order: Uint32Array, replaced: number): number {
  let gained = anew.member.length;
  for (let nth = 0; nth < replaced; nth++) {
    const ci = order[nth]!;
    gained -= former.memberStart[former.start[ci + 1]!]! - former.memberStart[former.start[ci]!]!;
  }
  return gained;
}

/** Where the groups of each new CI begin. */
function layStarts(
  start: Uint32Array,
  former: Groups,
  anew: Groups,
  order: Uint32Array,
  replaced: number,
): void {
  let at = former.owner.length;
  let nth = replaced;
  for (let ci = former.start.length - 1; ci < start.length - 1; ci++) {
    start[ci] = at;
    if (order[nth] !== ci) continue;
    at += anew.start[nth + 1]! - anew.start[nth]!;
    nth++;
  }
  start[start.length - 1] = at;
}

function layGroups(groups: Groups, anew: Groups, from: number, until: number, at: number): void {
  for (const column of ['owner', 'name', 'kind', 'sightings', 'needed', 'total'] as const)
    groups[column].set(anew[column].subarray(from, until), at);
  groups.room.set(anew.room.subarray(2 * from, 2 * until), 2 * at);
}

/** Writes the members of all groups, from one to the next. */
class MemberSplice {
  readonly #groups: Groups;
  readonly #former: Groups;
  readonly #anew: Groups;
  /** The next group, and where its members go. */
  #group = 0;
  #at = 0;

  constructor(groups: Groups, former: Groups, anew: Groups) {
    this.#groups = groups;
    this.#former = former;
    this.#anew = anew;
  }

  /** The former groups up to one, then new ones in place of as many. */
  put(from: number, until: number, at: number): void {
    this.#copy(this.#former, this.#group, at);
    this.#copy(this.#anew, from, until);
  }

  finish(total: number): void {
    this.#copy(this.#former, this.#group, Math.min(total, this.#former.owner.length));
    this.#groups.memberStart[total] = this.#at;
  }

  #copy(source: Groups, from: number, until: number): void {
    if (from >= until) return;
    const [begin, end] = [source.memberStart[from]!, source.memberStart[until]!];
    this.#groups.member.set(source.member.subarray(begin, end), this.#at);
    this.#groups.memberWeight.set(source.memberWeight.subarray(begin, end), this.#at);
    for (let group = from; group < until; group++)
      this.#groups.memberStart[this.#group++] = source.memberStart[group]! - begin + this.#at;
    this.#at += end - begin;
  }
}
