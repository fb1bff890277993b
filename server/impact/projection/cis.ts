import type { Criticality } from '../../model/ciClass.ts';
import { criticalities } from '../../model/ciClass.ts';
import type { CiNode, CiStatus } from '../../model/journal.ts';
import { ciStatuses } from '../../model/journal.ts';
import type { RedundancyDeclaration } from '../../model/redundancy.ts';
import { findId, type Ids } from './ids.ts';
import type { Names } from './names.ts';
import type { Texts } from './texts.ts';

/** The CIs, each under the number that it keeps for as long as the process lives. */
export interface Cis {
  readonly count: number;
  /** Shared by all revisions and only ever longer: numbers from `count` on are of newer revisions. */
  readonly ids: Ids;
  readonly texts: Texts;
  /** Place in the texts; 0 where only a relationship spoke of the CI: it is not there yet. */
  readonly name: Uint32Array;
  readonly class: Uint16Array;
  /** Position in ciStatuses. */
  readonly status: Uint8Array;
  /** 0 for none, then LOW to CRITICAL. */
  readonly criticality: Uint8Array;
  readonly owner: Uint32Array;
  /** Place in the texts of what it declares of its groups, as JSON; 0 for none. */
  readonly redundancy: Uint32Array;
}

const planned = ciStatuses.indexOf('PLANNED');
const retired = ciStatuses.indexOf('RETIRED');

/** Whether a CI takes part in impact: neither PLANNED nor RETIRED. */
export function takesPart(cis: Cis, ci: number): boolean {
  const status = cis.status[ci];
  return status !== planned && status !== retired;
}

/** Whether the CI of that number is there at this revision. */
export const isThere = (cis: Cis, ci: number): boolean => ci < cis.count && cis.name[ci] !== 0;

/** The CI's number at this revision, or undefined. */
export function ciNumber(cis: Cis, id: string): number | undefined {
  const number = findId(cis.ids, cis.texts, id);
  return number === undefined || !isThere(cis, number) ? undefined : number;
}

/** The id of the CI with this number. */
export const idOf = (cis: Cis, ci: number): string => cis.texts.read(cis.ids.at[ci]!);

/** The name of a CI that is there at this revision. */
export const nameOf = (cis: Cis, ci: number): string => cis.texts.read(cis.name[ci]!);

/** The order of two CIs by their ids, by code units. */
export const compareIds = ({ texts, ids }: Cis, one: number, other: number): number =>
  texts.compare(ids.at[one]!, ids.at[other]!);

/** The order of two CIs that are there by their names, then their ids. */
export const compareNames = (cis: Cis, one: number, other: number): number =>
  cis.texts.compare(cis.name[one]!, cis.name[other]!) || compareIds(cis, one, other);

/** What the CI declares of its groups. */
export function redundancyOf(cis: Cis, ci: number): readonly RedundancyDeclaration[] {
  const place = cis.redundancy[ci]!;
  // Only CisDraft writes it, from declarations that were checked.
  return place === 0 ? [] : (JSON.parse(cis.texts.read(place)) as RedundancyDeclaration[]);
}

/** What people say of how critical the CI is. */
export function criticalityOf(cis: Cis, ci: number): Criticality | null {
  const criticality = cis.criticality[ci]!;
  return criticality === 0 ? null : criticalities[criticality - 1]!;
}

/** The handle of the CI's owner. */
export const ownerOf = (cis: Cis, { owners }: Pick<Names, 'owners'>, ci: number): string | null =>
  cis.owner[ci] === 0 ? null : owners.text(cis.owner[ci]!);

export function statusOf(cis: Cis, ci: number): CiStatus {
  return ciStatuses[cis.status[ci] ?? 1] ?? 'ACTIVE';
}

export const emptyCis = ({ ids, texts, memory }: Names): Cis => ({
  count: 0,
  ids: ids.ids,
  texts,
  name: memory.words(0),
  class: memory.halves(0),
  status: memory.bytes(0),
  criticality: memory.bytes(0),
  owner: memory.words(0),
  redundancy: memory.words(0),
});

/** The columns that each revision has of its own. */
type Own = Pick<Cis, 'name' | 'class' | 'status' | 'criticality' | 'owner' | 'redundancy'>;

const ownOf = ({ name, class: ciClass, status, criticality, owner, redundancy }: Own): Own => ({
  name,
  class: ciClass,
  status,
  criticality,
  owner,
  redundancy,
});

/** Writes the next revision's CIs; the former revision's stay as they are. */
export class CisDraft {
  readonly #names: Names;
  #own: Own;
  #count: number;
  #rewired = false;

  constructor(former: Cis, names: Names) {
    this.#names = names;
    this.#count = former.count;
    this.#own = this.#longer(former, former.count);
  }

  /** Takes in a CI's whole state. */
  put(node: CiNode): void {
    const ci = this.number(node.id);
    const own = this.#own;
    const status = ciStatuses.indexOf(node.status);
    const redundancy = node.redundancy.length === 0 ? '' : JSON.stringify(node.redundancy);
    const declared = own.redundancy[ci] === 0 ? '' : this.#names.texts.read(own.redundancy[ci]!);
    this.#rewired ||= own.name[ci] === 0 || own.status[ci] !== status || declared !== redundancy;
    own.name[ci] = this.#names.ids.name(ci, node.name);
    own.class[ci] = this.#names.classes.number(node.class);
    own.status[ci] = status;
    own.criticality[ci] = criticalityNumber(node.criticality);
    own.owner[ci] = node.owner === null ? 0 : this.#names.owners.number(node.owner);
    if (declared !== redundancy)
      own.redundancy[ci] = redundancy === '' ? 0 : this.#names.texts.write(redundancy);
  }

  /** Takes a CI out: it is not there yet. */
  remove(id: string): void {
    const ci = this.number(id);
    this.#rewired ||= this.#own.name[ci] !== 0;
    this.#own.name[ci] = 0;
    this.#own.status[ci] = retired;
    this.#own.redundancy[ci] = 0;
  }

  /** Whether something changed that groups and states follow from: not a name, an owner or a criticality alone. */
  get rewired(): boolean {
    return this.#rewired;
  }

  /** The CI's number, given to it now where it has none; until it is put it takes no part. */
  number(id: string): number {
    const ci = this.#names.ids.number(id);
    if (ci >= this.#count) this.#begin(ci);
    return ci;
  }

  finish(): Cis {
    const { ids, texts } = this.#names;
    const count = ids.length;
    if (count > this.#count) this.#begin(count - 1);
    const { name, class: ciClass, status, criticality, owner, redundancy } = this.#own;
    return {
      count,
      ids: ids.ids,
      texts,
      name: name.subarray(0, count),
      class: ciClass.subarray(0, count),
      status: status.subarray(0, count),
      criticality: criticality.subarray(0, count),
      owner: owner.subarray(0, count),
      redundancy: redundancy.subarray(0, count),
    };
  }

  /** Makes room up to a CI. Numbers can be ahead of the columns: an attempt that failed gave them. */
  #begin(ci: number): void {
    if (ci >= this.#own.status.length) {
      const full = this.#own;
      this.#own = this.#longer(full, Math.max(1024, ci * 2));
      this.#names.memory.discard(...Object.values(ownOf(full)));
    }
    this.#own.status.fill(retired, this.#count, ci + 1);
    this.#count = ci + 1;
  }

  #longer(own: Own, length: number): Own {
    const { memory } = this.#names;
    return {
      name: memory.longer(own.name, length),
      class: memory.longer(own.class, length),
      status: memory.longer(own.status, length),
      criticality: memory.longer(own.criticality, length),
      owner: memory.longer(own.owner, length),
      redundancy: memory.longer(own.redundancy, length),
    };
  }
}

function criticalityNumber(criticality: Criticality | null): number {
  return criticality === null ? 0 : criticalities.indexOf(criticality) + 1;
}
