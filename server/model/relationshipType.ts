import type { Family } from './ciClass.ts';

export const strengths = ['HARD', 'SOFT', 'NONE'] as const;
export type Strength = (typeof strengths)[number];

export const confidences = ['DECLARED', 'OBSERVED', 'INFERRED'] as const;
export type Confidence = (typeof confidences)[number];

/** What may stand at an end: `any`, whole families, or named classes. Anything else is a warning, never a refusal. */
export type EndRule = 'any' | { readonly families?: readonly Family[]; readonly classes?: readonly string[] };

export interface RelationshipTypeDeclaration {
  readonly name: string;
  /** Reads as a sentence between the two ends: "runs on". */
  readonly label: string;
  /** The same from the other end: "runs". */
  readonly inverseLabel: string;
  readonly strength: Strength;
  /** Two or more without group and explicit strength form an implied group (impact.md, "Alternatives"). */
  readonly alternatives?: boolean;
  readonly from: EndRule;
  readonly to: EndRule;
}

export type RelationshipType = Required<RelationshipTypeDeclaration>;

/** Freezes a relationship type's declaration (the table in impact.md). */
export function defineRelationshipType(declaration: RelationshipTypeDeclaration): RelationshipType {
  return Object.freeze({ alternatives: false, ...declaration });
}

/** Whether a class may stand at an end by the declaration. */
export function fitsEnd(rule: EndRule, ciClass: { name: string; family: Family }): boolean {
  if (rule === 'any') return true;
  return Boolean(rule.families?.includes(ciClass.family) || rule.classes?.includes(ciClass.name));
}
