import type { Attribute } from '../../../server/model/attribute.ts';
import { commonAttributes } from '../../../server/model/ciClass.ts';
import { ciClass } from '../../../server/model/classes/registry.ts';
import { relationshipType } from '../../../server/model/relationships/registry.ts';
import { inWords } from '../../lib/classLabel.ts';
import { attributeText } from './attributeText.ts';

interface End {
  id: string;
  name: string;
  class: string;
}

/** One change as the server tells it. */
export interface Change {
  kind: 'CREATED' | 'CHANGED' | 'RETIRED' | 'RELATED' | 'UNRELATED';
  attribute?: string | null;
  before?: unknown;
  after?: unknown;
  relationship?: { type: string; from: End; to: End } | null;
}

/** A change in words: some before the other end of a relationship, which leads to its page, and some after it. */
export interface ChangeLine {
  words: string;
  other?: End;
  more?: string;
}

/**
 * What a change means to an item.
 * @param id the item whose page it stands on
 * @param className its class, whose declaration names its attributes
 */
export function changeLine(change: Change, id: string, className: string): ChangeLine {
  if (change.relationship) return relationshipLine(change, change.relationship, id);
  switch (change.kind) {
    case 'CREATED':
      return { words: 'Recorded' };
    case 'RETIRED':
      return { words: 'Retired' };
    default:
      return { words: attributeLine(change, className) };
  }
}

const ownNames: Readonly<Record<string, string>> = { name: 'Name', class: 'Class', status: 'Status' };

function attributeLine({ attribute, before, after }: Change, className: string): string {
  const name = attribute ?? '';
  if (name === 'redundancy') return 'What it says of its redundancy changed';
  const declared: Readonly<Record<string, Attribute>> = ciClass(className)?.attributes ?? commonAttributes;
  const declaration = Object.hasOwn(declared, name) ? declared[name] : undefined;
  const label = declaration?.label ?? ownNames[name] ?? inWords(name);
  const worded = (value: unknown) =>
    name === 'status' || name === 'class' ? inWords(String(value)) : attributeText(value, declaration);
  if (before === null || before === undefined) return `${label}: ${worded(after)}, not known before`;
  if (after === null || after === undefined) return `${label} no longer known; it was ${worded(before)}`;
  return `${label}: ${worded(after)}, before ${worded(before)}`;
}

function relationshipLine(
  { kind, before, after }: Change,
  { type, from, to }: NonNullable<Change['relationship']>,
  id: string,
): ChangeLine {
  const declared = relationshipType(type);
  const [label, other] = from.id === id ? [declared?.label, to] : [declared?.inverseLabel, from];
  const words = label ?? inWords(type).toLowerCase();
  if (kind === 'UNRELATED') return { words: `Ended: ${words}`, other };
  if (before === null || before === undefined) return { words: `New: ${words}`, other };
  return { words: `Changed: ${words}`, other, more: `; ${judgedWords(asRecord(before), asRecord(after))}` };
}

/** What counts of a relationship in analyses, where it changed: "weight 2, before 1". */
function judgedWords(before: Record<string, unknown>, after: Record<string, unknown>): string {
  return ['strength', 'group', 'weight', 'confidence']
    .filter((name) => before[name] !== after[name])
    .map((name) => `${name} ${judgedText(name, after[name])}, before ${judgedText(name, before[name])}`)
    .join('; ');
}

function judgedText(name: string, value: unknown): string {
  if (value === null || value === undefined) return name === 'strength' ? 'as usual' : 'none';
  return name === 'group' ? String(value) : String(value).toLowerCase();
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
