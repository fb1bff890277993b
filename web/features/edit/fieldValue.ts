import type { Attribute } from '../../../server/model/attribute.ts';

/** What a form's field holds of an attribute; an empty text or list says nothing. */
export type FieldValue = string | number | string[];

/** Whether a field says nothing. A choice that is cleared leaves null. */
export const isEmpty = (field: FieldValue | null | undefined): boolean =>
  field === null || field === undefined || field === '' || (Array.isArray(field) && field.length === 0);

/** An empty field of that type. */
export const emptyField = ({ type }: Attribute): FieldValue => (type === 'list' ? [] : '');

/** An attribute's value as its field holds it. */
export function fieldOf(attribute: Attribute, value: unknown): FieldValue {
  if (value === null || value === undefined) return emptyField(attribute);
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'number' ? value : String(value);
}

/** The value that a field holds; null where it says nothing. */
export function valueIn(attribute: Attribute, field: FieldValue | null | undefined): unknown {
  if (field === null || field === undefined || isEmpty(field)) return null;
  if (attribute.type === 'boolean') return field === 'true';
  return field;
}
