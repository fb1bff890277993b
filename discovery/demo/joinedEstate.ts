import { ciClass } from '../../server/model/classes/registry.ts';
import { canonicalIdentifier } from '../../server/model/identifier.ts';
import type { DemoScan } from './demoScans.ts';
import type { Redundancy, Reference, RelationDetail } from './scanDraft.ts';

/** A CI as all sources together describe it; `records` names them, "source key". */
export interface JoinedCi {
  readonly id: number;
  readonly name: string;
  readonly ciClass: string;
  readonly attributes: Record<string, unknown>;
  readonly redundancy: Redundancy[];
  readonly records: string[];
}

export interface JoinedRelation extends RelationDetail {
  readonly type: string;
  readonly from: JoinedCi;
  readonly to: JoinedCi;
  readonly source: string;
}

export interface JoinedEstate {
  readonly cis: readonly JoinedCi[];
  readonly relations: readonly JoinedRelation[];
  /** What a reader of the scans would stumble over, in words. */
  readonly mistakes: readonly string[];
}

interface CiLine {
  key: string;
  class: string;
  name: string;
  identifiers?: Record<string, string[]>;
  attributes?: Record<string, unknown>;
  redundancy?: Redundancy[];
}

interface RelationLine extends RelationDetail {
  type: string;
  from: Reference;
  to: Reference;
}

class Joiner {
  readonly cis: JoinedCi[] = [];
  readonly mistakes: string[] = [];
  readonly #byKey = new Map<string, JoinedCi>();
  readonly #byIdentity = new Map<string, JoinedCi>();
  readonly #byIdentifier = new Map<string, Set<JoinedCi>>();

  ci(source: string, line: CiLine): void {
    const identity = ciClass(line.class)?.identity ?? { domain: '', by: [] };
    const marks: string[] = [];
    const plain: string[] = [];
    for (const [kind, values] of Object.entries(line.identifiers ?? {})) {
      for (const value of values) {
        const canonical = canonicalIdentifier(kind, value);
        if (canonical === undefined) this.mistakes.push(`${kind} ${value} is no identity`);
        plain.push(`${kind} ${canonical}`);
        if (identity.by.includes(kind)) marks.push(`${identity.domain} ${kind} ${canonical}`);
      }
    }
    const record = `${source} ${line.key}`;
    const known = this.#byKey.get(record) ?? marks.map((mark) => this.#byIdentity.get(mark)).find(Boolean);
    const ci = known ?? this.#created(line);
    if (ci.ciClass !== line.class || ci.name !== line.name) {
      this.mistakes.push(`${record} says ${line.class} ${line.name}, others ${ci.ciClass} ${ci.name}`);
    }
    ci.records.push(record);
    Object.assign(ci.attributes, line.attributes);
    ci.redundancy.push(...(line.redundancy ?? []));
    this.#byKey.set(record, ci);
    for (const mark of marks) this.#byIdentity.set(mark, ci);
    for (const each of plain) {
      const set = this.#byIdentifier.get(each) ?? new Set();
      this.#byIdentifier.set(each, set.add(ci));
    }
  }

  #created(line: CiLine): JoinedCi {
    const id = this.cis.length;
    const ci = { id, name: line.name, ciClass: line.class, attributes: {}, redundancy: [], records: [] };
    this.cis.push(ci);
    return ci;
  }

  find(source: string, reference: Reference): JoinedCi | undefined {
    if (typeof reference === 'string') return this.#byKey.get(`${source} ${reference}`);
    if ('source' in reference) return this.#byKey.get(`${reference.source} ${reference.key}`);
    const [[kind, value] = ['', '']] = Object.entries(reference.identifier);
    const [only, ...others] = this.#byIdentifier.get(`${kind} ${canonicalIdentifier(kind, value)}`) ?? [];
    if (others.length > 0) this.mistakes.push(`${kind} ${value} could be several CIs`);
    return only;
  }
}

/**
 * Joins scans into one estate without a server, by key and by identifiers, so that tests can ask what is true of the
 * demo. All CIs first, then all relations: nothing is pending. A plain reading, for small estates only.
 */
export function joinScans(scans: readonly DemoScan[]): JoinedEstate {
  const joiner = new Joiner();
  const relations = new Map<string, JoinedRelation>();
  const later: [string, RelationLine][] = [];
  for (const scan of scans) {
    let source = '';
    for (const line of scan.lines) {
      const parsed = JSON.parse(line) as { record: string };
      // The scans are our own; their shape is ScanDraft's.
      if (parsed.record === 'begin') source = (parsed as unknown as { source: string }).source;
      if (parsed.record === 'ci') joiner.ci(source, parsed as unknown as CiLine);
      if (parsed.record === 'relation') later.push([source, parsed as unknown as RelationLine]);
    }
  }
  for (const [source, line] of later) {
    const from = joiner.find(source, line.from);
    const to = joiner.find(source, line.to);
    if (!from || !to) {
      joiner.mistakes.push(`${source}: an end of ${JSON.stringify(line)} is unknown`);
      continue;
    }
    const key = `${line.type} ${from.id} ${to.id}`;
    if (relations.has(key)) joiner.mistakes.push(`${source}: ${line.type} ${from.name} ${to.name} twice`);
    relations.set(key, { ...line, from, to, source });
  }
  return { cis: joiner.cis, relations: [...relations.values()], mistakes: joiner.mistakes };
}
