import { at, integerAt, listAt, textAt } from '../../tree.ts';

/** A NetBox object, of a dump or of the REST API, in one form: references are numbers, choices are texts. */
export interface NetboxRecord {
  readonly model: string;
  readonly id: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** `{id, url, display}` becomes the id, `{value, label}` the value; the rest stays. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const id = integerAt(value, 'id');
  if (id !== undefined && (at(value, 'url') !== undefined || at(value, 'display') !== undefined)) return id;
  return at(value, 'label') !== undefined && 'value' in value ? value.value : value;
}

/** An object as the REST API gives it. */
export function fromApi(model: string, object: unknown): NetboxRecord | undefined {
  const id = integerAt(object, 'id');
  if (id === undefined || typeof object !== 'object' || object === null) return undefined;
  const fields = Object.fromEntries(Object.entries(object).map(([name, value]) => [name, plain(value)]));
  // Ends of cables are generic references, which keep their types.
  for (const end of ['a_terminations', 'b_terminations']) fields[end] = listAt(object, end);
  return { model, id, fields };
}

/** A record as `collect` handed it over; undefined where it is none. */
export function readRecord(object: unknown): NetboxRecord | undefined {
  const model = textAt(object, 'model');
  const id = integerAt(object, 'id');
  const fields = at(object, 'fields');
  if (model === undefined || id === undefined || typeof fields !== 'object' || fields === null)
    return undefined;
  return { model, id, fields: fields as Record<string, unknown> }; // an object, by the check above
}

/** An object as `manage.py dumpdata` writes it. */
export function fromDump(object: unknown): NetboxRecord | undefined {
  const model = textAt(object, 'model');
  const id = integerAt(object, 'pk');
  const fields = at(object, 'fields');
  if (model === undefined || id === undefined || typeof fields !== 'object' || fields === null)
    return undefined;
  return { model, id, fields: fields as Record<string, unknown> }; // an object, by the check above
}

/** NetBox's own name for an object, which stays when the object is renamed. */
export const keyOf = (model: string, id: number) => `${model}/${id}`;
