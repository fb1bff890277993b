import { ciClass } from '../../model/classes/registry.ts';
import { relationshipType } from '../../model/relationships/registry.ts';
import { IdBook } from './ids.ts';
import { Interner } from './interner.ts';
import { SharedMemory } from './sharedMemory.ts';
import { SightingSets } from './sightingSets.ts';
import { Texts } from './texts.ts';

/** What all revisions of the projection share: texts, what the declarations say of them, and the memory they lie in. */
export interface Names {
  readonly classes: Interner;
  readonly types: Interner;
  readonly groups: Interner;
  readonly owners: Interner;
  readonly sightings: SightingSets;
  /** Ids, names and what CIs declare of their groups. */
  readonly texts: Texts;
  /** Who writes revisions gives numbers and memory; a thread that only reads them does neither. */
  readonly ids: IdBook;
  readonly memory: SharedMemory;
}

export function emptyNames(): Names {
  const [memory, texts] = [new SharedMemory(), new Texts()];
  return {
    classes: new Interner(),
    types: new Interner(),
    groups: new Interner(),
    owners: new Interner(),
    sightings: new SightingSets(),
    texts,
    ids: new IdBook(memory, texts),
    memory,
  };
}

/** Days after which what is known of a CI of this class counts as stale; 7 where the class is not declared. */
export function staleAfterDays(names: Names, classNumber: number): number {
  return ciClass(names.classes.text(classNumber))?.staleAfterDays ?? 7;
}

export function isService(names: Names, classNumber: number): boolean {
  return ciClass(names.classes.text(classNumber))?.family === 'service';
}

/** Whether people may say of a CI of this class how much load it carries at its busiest. */
export function declaresLoad(names: Names, classNumber: number): boolean {
  return ciClass(names.classes.text(classNumber))?.attributes.peakLoad !== undefined;
}

/** What a type's declaration says by its number; a type that is not declared carries no failure. */
export function typeRule(names: Names, typeNumber: number) {
  const declared = relationshipType(names.types.text(typeNumber));
  return { strength: declared?.strength ?? 'NONE', alternatives: declared?.alternatives ?? false };
}
