import { ciClass } from '../../model/classes/registry.ts';
import { relationshipType } from '../../model/relationships/registry.ts';
import { Interner } from './interner.ts';
import { SightingSets } from './sightingSets.ts';

/** What all revisions of the projection share: interned texts and what the declarations say of them. */
export interface Names {
  readonly classes: Interner;
  readonly types: Interner;
  readonly groups: Interner;
  readonly owners: Interner;
  readonly sightings: SightingSets;
}

export function emptyNames(): Names {
  return {
    classes: new Interner(),
    types: new Interner(),
    groups: new Interner(),
    owners: new Interner(),
    sightings: new SightingSets(),
  };
}

/** Days after which what is known of a CI of this class counts as stale; 7 where the class is not declared. */
export function staleAfterDays(names: Names, classNumber: number): number {
  return ciClass(names.classes.text(classNumber))?.staleAfterDays ?? 7;
}

export function isService(names: Names, classNumber: number): boolean {
  return ciClass(names.classes.text(classNumber))?.family === 'service';
}

/** What a type's declaration says by its number; a type that is not declared carries no failure. */
export function typeRule(names: Names, typeNumber: number) {
  const declared = relationshipType(names.types.text(typeNumber));
  return { strength: declared?.strength ?? 'NONE', alternatives: declared?.alternatives ?? false };
}
