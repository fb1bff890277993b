import type { Criticality } from '../../model/ciClass.ts';
import { criticalities } from '../../model/ciClass.ts';
import type { CiNode, CiStatus } from '../../model/journal.ts';
import { ciStatuses } from '../../model/journal.ts';
import type { RedundancyDeclaration } from '../../model/redundancy.ts';
import { grown } from './columns.ts';
import { idHash } from './idHash.ts';
import type { Names } from './names.ts';

/** The CIs, each under the number that it keeps for as long as the process lives. */
export interface Cis {
  readonly count: number;
  /** Shared by all revisions and only ever longer: numbers from `count` on are of newer revisions. */
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Undefined where only a relationship spoke of the CI: it is not there yet. */
  readonly names: readonly (string | undefined)[];
  readonly class: Uint16Array;
  /** Position in ciStatuses. */
  readonly status: Uint8Array;
  /** 0 for none, then LOW to CRITICAL. */
  readonly criticality: Uint8Array;
  readonly owner: Uint32Array;
  /** The ids' hashes (idHash.ts), for the digest. */
  readonly hashHigh: Uint32Array;
  readonly hashLow: Uint32Array;
  /** Only of CIs that declare any. */
  readonly redundancy: ReadonlyMap<number, readonly RedundancyDeclaration[]>;
}

const planned = ciStatuses.indexOf('PLANNED');
const retired = ciStatuses.indexOf('RETIRED');

/** Whether a CI takes part in impact: neither PLANNED nor RETIRED. */
export function takesPart(cis: Cis, ci: number): boolean {
  const status = cis.status[ci];
  return status !== planned && status !== retired;
}

/** The CI's number at this revision, or undefined. */
export function ciNumber(cis: Cis, id: string): number | undefined {
  const number = cis.numbers.get(id);
  return number === undefined || number >= cis.count || cis.names[number] === undefined ? undefined : number;
}

/** The id of the CI with this number. */
export const idOf = (cis: Cis, ci: number): string => cis.ids[ci]!;

/** The name of a CI that is there at this revision. */
export const nameOf = (cis: Cis, ci: number): string => cis.names[ci]!;

export function statusOf(cis: Cis, ci: number): CiStatus {
  return ciStatuses[cis.status[ci] ?? 1] ?? 'ACTIVE';
}

export const emptyCis = (): Cis => ({
  count: 0,
  ids: [],
  numbers: new Map(),
  names: [],
  class: new Uint16Array(0),
  status: new Uint8Array(0),
  criticality: new Uint8Array(0),
  owner: new Uint32Array(0),
  hashHigh: new Uint32Array(0),
  hashLow: new Uint32Array(0),
  redundancy: new Map(),
});

/** Writes the next revision's CIs; the former revision's stay as they are. */
export class CisDraft {
  readonly #names: Names;
  // The two are shared with the former revision, whose `count` keeps it from seeing what is added.
  readonly #ids: string[];
  readonly #numbers: Map<string, number>;
  readonly #ciNames: (string | undefined)[];
  readonly #redundancy: Map<number, readonly RedundancyDeclaration[]>;
  #rewired = false;
  #class: Uint16Array;
  #status: Uint8Array;
  #criticality: Uint8Array;
  #owner: Uint32Array;
  #hashHigh: Uint32Array;
  #hashLow: Uint32Array;

  constructor(former: Cis, names: Names) {
    this.#names = names;
    this.#ids = former.ids as string[];
    this.#numbers = former.numbers as Map<string, number>;
    this.#ciNames = former.names.slice();
    this.#redundancy = new Map(former.redundancy);
    this.#class = former.class.slice();
    this.#status = former.status.slice();
    this.#criticality = former.criticality.slice();
    this.#owner = former.owner.slice();
    this.#hashHigh = former.hashHigh.slice();
    this.#hashLow = former.hashLow.slice();
  }

  /** Takes in a CI's whole state. */
  put(node: CiNode): void {
    const ci = this.number(node.id);
    const status = ciStatuses.indexOf(node.status);
    this.#rewired ||=
      this.#ciNames[ci] === undefined ||
      this.#status[ci] !== status ||
      JSON.stringify(this.#redundancy.get(ci) ?? []) !== JSON.stringify(node.redundancy);
    this.#ciNames[ci] = node.name;
    this.#class[ci] = this.#names.classes.number(node.class);
    this.#status[ci] = status;
    this.#criticality[ci] = criticalityNumber(node.criticality);
    this.#owner[ci] = node.owner === null ? 0 : this.#names.owners.number(node.owner);
    if (node.redundancy.length > 0) this.#redundancy.set(ci, node.redundancy);
    else this.#redundancy.delete(ci);
  }

  /** Takes a CI out: it is not there yet. */
  remove(id: string): void {
    const ci = this.number(id);
    this.#rewired ||= this.#ciNames[ci] !== undefined;
    this.#ciNames[ci] = undefined;
    this.#status[ci] = retired;
    this.#redundancy.delete(ci);
  }

  /** Whether something changed that groups and states follow from: not a name, an owner or a criticality alone. */
  get rewired(): boolean {
    return this.#rewired;
  }

  /** The CI's number, given to it now where it has none; until it is put it takes no part. */
  number(id: string): number {
    let ci = this.#numbers.get(id);
    if (ci === undefined) {
      ci = this.#ids.length;
      this.#ids.push(id);
      this.#numbers.set(id, ci);
    }
    if (ci >= this.#ciNames.length) this.#begin(ci);
    return ci;
  }

  finish(): Cis {
    const count = this.#ids.length;
    if (count > this.#ciNames.length) this.#begin(count - 1);
    return {
      count,
      ids: this.#ids,
      numbers: this.#numbers,
      names: this.#ciNames,
      class: this.#class.subarray(0, count),
      status: this.#status.subarray(0, count),
      criticality: this.#criticality.subarray(0, count),
      owner: this.#owner.subarray(0, count),
      hashHigh: this.#hashHigh.subarray(0, count),
      hashLow: this.#hashLow.subarray(0, count),
      redundancy: this.#redundancy,
    };
  }

  /** Makes room up to a CI. Numbers can be ahead of the columns: an attempt that failed gave them. */
  #begin(ci: number): void {
    if (ci >= this.#status.length) this.#grow(Math.max(1024, ci * 2));
    for (let next = this.#ciNames.length; next <= ci; next++) {
      this.#ciNames.push(undefined);
      this.#status[next] = retired;
      [this.#hashHigh[next], this.#hashLow[next]] = idHash(this.#ids[next]!);
    }
  }

  #grow(length: number): void {
    this.#class = grown(this.#class, length, (size) => new Uint16Array(size));
    this.#status = grown(this.#status, length, (size) => new Uint8Array(size));
    this.#criticality = grown(this.#criticality, length, (size) => new Uint8Array(size));
    this.#owner = grown(this.#owner, length, (size) => new Uint32Array(size));
    this.#hashHigh = grown(this.#hashHigh, length, (size) => new Uint32Array(size));
    this.#hashLow = grown(this.#hashLow, length, (size) => new Uint32Array(size));
  }
}

function criticalityNumber(criticality: Criticality | null): number {
  return criticality === null ? 0 : criticalities.indexOf(criticality) + 1;
}
