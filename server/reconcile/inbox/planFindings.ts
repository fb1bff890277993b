import { isControlled, isMuted, isRelationMuted } from '../../model/drift.ts';
import type { AttributeChange, JournalEntry, RelationshipEdge } from '../../model/journal.ts';
import { canonicalJson } from '../evidence/evidence.ts';
import type { Application, Batch, Target } from '../scan/application.ts';
import { type Finding, findingId, type StandingFinding } from './finding.ts';

/** What a batch's findings are told from. */
export interface Found {
  readonly application: Pick<Application, 'watch' | 'revision' | 'source' | 'scope' | 'at' | 'generation'>;
  readonly batch: Pick<Batch, 'entries' | 'disputes'>;
  /** Findings on its CIs. */
  readonly standing: readonly StandingFinding[];
  /** The ends of its relationships. */
  readonly ends: ReadonlyMap<string, Target>;
}

export interface FindingPlan {
  /** By id. */
  readonly found: Map<string, Finding>;
  readonly dropped: Set<string>;
}

/** What a batch brings to a person's notice, and what is no longer so. */
export function planFindings(input: Found): FindingPlan {
  const notes = new Notes(input);
  for (const entry of input.batch.entries) noteEntry(notes, entry);
  for (const [ciId, disputes] of input.batch.disputes) {
    const gone = notes.of(ciId).filter(({ kind }) => kind === 'CONFLICT');
    for (const { attribute, sides } of disputes) {
      const finding: Finding = {
        ...{ kind: 'CONFLICT', ciId, attribute, target: null, recorded: null, observed: sides },
        source: sides[0]!.source,
      };
      notes.find(finding);
    }
    for (const { id } of gone)
      if (!disputes.some((each) => id === conflictId(ciId, each.attribute))) notes.drop(id);
  }
  return notes.plan;
}

const conflictId = (ciId: string, attribute: string) =>
  findingId({ kind: 'CONFLICT', ciId, attribute, target: null });

function noteEntry(notes: Notes, entry: JournalEntry): void {
  if (entry.kind === 'RELATED' || entry.kind === 'UNRELATED') {
    noteRelationship(notes, entry.edge, entry.kind === 'RELATED' ? entry.before : entry.edge, entry.kind);
    return;
  }
  const { kind, ci, changes } = entry;
  const controlled = isControlled(ci.class);
  if (kind === 'CREATED') {
    if (controlled) notes.recordOnly('NEW', ci.id);
    return;
  }
  const declared = changes.some(({ attribute }) => attribute === 'lifecycle');
  if (kind === 'RETIRED' && !declared) {
    for (const { id } of notes.of(ci.id)) notes.drop(id);
    if (controlled) notes.recordOnly('MISSING', ci.id);
    return;
  }
  const status = changes.find(({ attribute }) => attribute === 'status');
  if (status?.before === 'RETIRED')
    notes.drop(findingId({ kind: 'MISSING', ciId: ci.id, attribute: '', target: null }));
  for (const change of changes)
    notes.drift({ ciId: ci.id, target: null, ...change }, controlled && !isMuted(ci.class, change.attribute));
}

function noteRelationship(
  notes: Notes,
  edge: RelationshipEdge,
  before: RelationshipEdge | null,
  kind: 'RELATED' | 'UNRELATED',
): void {
  const { type, from, to } = edge;
  const [was, is] = [before && worth(before), kind === 'RELATED' ? worth(edge) : null];
  if (canonicalJson(was) === canonicalJson(is)) return;
  const watched = notes.stoodBefore(from) && notes.stoodBefore(to);
  const className = notes.input.ends.get(from)?.class ?? '';
  notes.drift(
    { ciId: from, target: to, attribute: type, before: was, after: is },
    watched && isControlled(className) && !isRelationMuted(className, type),
  );
}

/** What of a relationship is no matter of who saw it and when. */
const worth = ({ strength, group, weight }: RelationshipEdge) => ({ strength, group, weight });

class Notes {
  readonly plan: FindingPlan = { found: new Map(), dropped: new Set() };
  readonly input: Found;
  readonly #open: Map<string, StandingFinding>;

  constructor(input: Found) {
    this.input = input;
    this.#open = new Map(input.standing.filter(({ open }) => open).map((each) => [each.id, each]));
  }

  /** What is known of a CI. */
  of(ciId: string): { id: string; kind: string }[] {
    const standing = this.input.standing.filter((each) => each.ciId === ciId);
    const found = [...this.plan.found].flatMap(([id, each]) =>
      each.ciId === ciId ? [{ id, kind: each.kind }] : [],
    );
    return [...standing, ...found];
  }

  find(finding: Finding): void {
    const id = findingId(finding);
    this.plan.dropped.delete(id);
    const same = this.input.standing.find((each) => each.id === id);
    // Nothing new about what is known.
    if (same?.observed === JSON.stringify(finding.observed) && finding.kind === 'CONFLICT') return;
    this.plan.found.set(id, finding);
  }

  drop(id: string): void {
    this.plan.found.delete(id);
    if (this.input.standing.some((each) => each.id === id)) this.plan.dropped.add(id);
  }

  /** What only a source's scan brings up. */
  recordOnly(kind: 'NEW' | 'MISSING', ciId: string): void {
    if (this.input.application.watch !== 'RECORD') return;
    this.find({ kind, ciId, attribute: '', target: null, recorded: null, ...this.#seen(null) });
  }

  /** A step away from what was recorded, or back to it. */
  drift(
    step: AttributeChange & { readonly ciId: string; readonly target: string | null },
    watched: boolean,
  ): void {
    const { ciId, attribute, target, before, after } = step;
    const { watch } = this.input.application;
    const about = { kind: 'UNEXPLAINED_CHANGE' as const, ciId, attribute, target };
    const id = findingId(about);
    const earlier = this.plan.found.get(id) ?? this.#standing(id);
    const recorded = earlier ? earlier.recorded : before;
    if (watch === 'EXPLAINED' || canonicalJson(recorded) === canonicalJson(after)) this.drop(id);
    else if (earlier || (watch === 'RECORD' && watched))
      this.find({ ...about, recorded, ...this.#seen(after) });
  }

  stoodBefore(ciId: string): boolean {
    const end = this.input.ends.get(ciId);
    return end !== undefined && end.created < this.input.application.revision;
  }

  #standing(id: string): Pick<Finding, 'recorded'> | undefined {
    const standing = this.#open.get(id);
    if (!standing || this.plan.dropped.has(id)) return undefined;
    return { recorded: JSON.parse(standing.recorded ?? 'null') };
  }

  #seen(value: unknown): Pick<Finding, 'observed' | 'source'> {
    const { source, scope, at, generation } = this.input.application;
    return { source, observed: [{ source, scope, value, at, generation, shown: true }] };
  }
}
