import type { Criticality } from '../../model/ciClass.ts';
import { ciClass } from '../../model/classes/registry.ts';
import type { AttributeChange, CiNode, CiStatus } from '../../model/journal.ts';
import { peopleSource } from '../../model/people.ts';
import type { RedundancyDeclaration } from '../../model/redundancy.ts';
import { canonicalJson, type Statement, type StatementPart, wholeStatement } from '../evidence/evidence.ts';
import type { Order, Precedence } from './precedence.ts';

/** One piece of live evidence on a CI, as reconciliation weighs it. */
export interface Testimony {
  readonly source: string;
  readonly scope: string;
  readonly key: string;
  readonly statement: Statement;
  /** When its present statement came, ms since 1970. */
  readonly saidAt: number;
  readonly generation: number;
  /** Its source has not named it for its class's time. */
  readonly stale?: boolean | null;
}

/** A CI as the present graph shows it. */
export interface CiState {
  readonly id: string;
  readonly class: string;
  readonly name: string;
  readonly status: CiStatus;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly redundancy: readonly RedundancyDeclaration[];
  /** Lower-cased words by which it is found. */
  readonly searchText: string;
}

/**
 * What a CI is, by all live evidence on it: of each attribute the value of the source that precedes.
 * @returns undefined where nothing says that it is there: a note on a CI, which has no class, keeps none alive
 */
export function reconcileCi(
  id: string,
  evidence: readonly Testimony[],
  precedence: Precedence,
): CiState | undefined {
  const all = evidence.map((testimony) => ({ testimony, whole: wholeStatement(testimony.statement) }));
  const inOrder = sorter(all);
  const className = inOrder(precedence.orderOf('', 'class')).find(({ whole }) => whole.class !== '')?.whole
    .class;
  if (className === undefined) return undefined;
  const by = (attribute: string) => inOrder(precedence.orderOf(className, attribute));
  const name = by('name').find(({ whole }) => whole.name !== '')?.whole.name ?? '';
  const attributes = winningAttributes(by);
  return {
    id,
    class: className,
    name,
    status: statusOf(attributes, all),
    attributes,
    redundancy: winningRedundancy(by('redundancy')),
    searchText: searchText(name, by('')),
  };
}

interface Weighted {
  readonly testimony: Testimony;
  readonly whole: StatementPart;
}

/** Sorts the same evidence by one order after the other, by each only once. */
function sorter(all: readonly Weighted[]): (order: Order) => readonly Weighted[] {
  const sorted = new Map<Order, readonly Weighted[]>();
  return (order) => {
    const known = sorted.get(order);
    if (known) return known;
    const list = [...all].sort((one, other) => order(one.testimony, other.testimony));
    sorted.set(order, list);
    return list;
  };
}

function winningAttributes(by: (attribute: string) => readonly Weighted[]): Record<string, unknown> {
  const attributes: Record<string, unknown> = {};
  const names = new Set(by('').flatMap(({ whole }) => Object.keys(whole.attributes)));
  for (const name of names) {
    for (const { whole } of by(name)) {
      const value = Object.hasOwn(whole.attributes, name) ? whole.attributes[name] : undefined;
      if (value === null || value === undefined) continue;
      define(attributes, name, value);
      break;
    }
  }
  return attributes;
}

/** A group is one source's to declare; of its own two declarations the engine takes the last and reports the mistake. */
function winningRedundancy(ordered: readonly Weighted[]): RedundancyDeclaration[] {
  const redundancy: RedundancyDeclaration[] = [];
  const declaredGroups = new Set<string>();
  for (const { whole } of ordered) {
    const known = new Set(declaredGroups);
    for (const declaration of whole.redundancy) {
      if (known.has(declaration.group)) continue;
      redundancy.push(declaration);
      declaredGroups.add(declaration.group);
    }
  }
  return redundancy;
}

function searchText(name: string, ordered: readonly Weighted[]): string {
  const words = new Set<string>([name]);
  for (const { testimony, whole } of ordered) {
    if (whole.name !== '') words.add(whole.name);
    if (testimony.source !== peopleSource) words.add(testimony.key);
    for (const values of Object.values(whole.identifiers)) for (const value of values) words.add(value);
  }
  return [...words].join('\n').toLowerCase().slice(0, 4_000);
}

/** Also for a name such as `__proto__`, which plain assignment would take for something else. */
function define(target: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

function statusOf(attributes: Readonly<Record<string, unknown>>, all: readonly Weighted[]): CiStatus {
  const { lifecycle } = attributes;
  if (lifecycle === 'PLANNED' || lifecycle === 'RETIRED') return lifecycle;
  return all.every(isStale) ? 'STALE' : 'ACTIVE';
}

/** A note on a CI is no sighting of it; whoever recorded it stands by it. */
const isStale = ({ testimony, whole }: Weighted): boolean => whole.class === '' || testimony.stale === true;

/** The same CI when nothing speaks for it any more. */
export const retired = (state: CiState): CiState => ({ ...state, status: 'RETIRED' });

/** What tells two states of a CI apart, attribute by attribute; empty where nothing does. */
export function differences(before: CiState | undefined, after: CiState): AttributeChange[] {
  const changes: AttributeChange[] = [];
  const note = (attribute: string, was: unknown, is: unknown) => {
    if (canonicalJson(was ?? null) !== canonicalJson(is ?? null))
      changes.push({ attribute, before: was ?? null, after: is ?? null });
  };
  note('class', before?.class, after.class);
  note('name', before?.name, after.name);
  note('status', before?.status, after.status);
  for (const name of new Set([...Object.keys(before?.attributes ?? {}), ...Object.keys(after.attributes)])) {
    note(name, before?.attributes[name], after.attributes[name]);
  }
  if ((before?.redundancy.length ?? 0) + after.redundancy.length > 0)
    note('redundancy', before?.redundancy, after.redundancy);
  return changes;
}

/** What the projection keeps of it. */
export function ciNode(state: CiState): CiNode {
  const { owner, criticality } = state.attributes;
  return {
    id: state.id,
    class: state.class,
    name: state.name,
    status: state.status,
    // The class's declaration was held against the value when it came in.
    criticality: (criticality as Criticality | undefined) ?? null,
    owner: typeof owner === 'string' ? owner : null,
    redundancy: state.redundancy,
  };
}

/** The domain in which a class's identifiers tell one CI from another. */
export const identityOf = (className: string) =>
  ciClass(className)?.identity ?? { domain: className, by: [] };
