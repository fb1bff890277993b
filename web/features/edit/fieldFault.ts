import { RequestFailure } from '../../lib/failure.ts';

export interface FieldFault {
  /** The field's path in the form: `attributes.cpuCount`. */
  readonly field: string;
  readonly message: string;
}

/**
 * Which of a form's fields the server finds fault with, by the place that its error names; undefined where it is none
 * of them, so that the form as a whole has to say it.
 */
export function fieldFault(error: unknown, has: (field: string) => boolean): FieldFault | undefined {
  if (!(error instanceof RequestFailure) || error.place === undefined) return undefined;
  const field = error.place.replace(/^input\./, '');
  if (!has(field)) return undefined;
  const said = error.message.startsWith(`${field}: `) ? error.message.slice(field.length + 2) : error.message;
  return { field, message: said.charAt(0).toUpperCase() + said.slice(1) };
}
