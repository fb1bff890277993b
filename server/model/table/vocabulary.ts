import type { CiClass } from '../ciClass.ts';
import { relationshipTypes } from '../relationships/registry.ts';
import type { RelationshipType } from '../relationshipType.ts';
import { plainWords } from './plainWords.ts';

/** The words by which tables name classes and relationship types. */
export interface Vocabulary {
  readonly classes: readonly CiClass[];
  /** By its name, label or plural: `VirtualMachine`, "virtual machine", "Virtual machines". */
  classNamed(text: string): CiClass | undefined;
  /** By its name or either label: `RUNS_ON`, "runs on"; "runs" is the same read from the other end. */
  typeNamed(text: string): { readonly type: RelationshipType; readonly inverse: boolean } | undefined;
}

/** @param classes all that there are, an organisation's own among them */
export function vocabularyOf(classes: readonly CiClass[]): Vocabulary {
  const byWords = new Map<string, CiClass>();
  for (const ciClass of classes.toReversed())
    for (const words of [ciClass.plural, ciClass.label, ciClass.name])
      byWords.set(plainWords(words), ciClass);
  const types = new Map<string, { type: RelationshipType; inverse: boolean }>();
  for (const type of relationshipTypes.toReversed())
    types.set(plainWords(type.inverseLabel), { type, inverse: true });
  for (const type of relationshipTypes.toReversed())
    for (const words of [type.label, type.name]) types.set(plainWords(words), { type, inverse: false });
  return {
    classes,
    classNamed: (text) => byWords.get(plainWords(text)),
    // ServiceNow names both readings: "Depends on::Used by".
    typeNamed: (text) => types.get(plainWords(text.split('::')[0] ?? '')),
  };
}
