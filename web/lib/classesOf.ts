import type { Family } from '../../server/model/ciClass.ts';
import { ciClasses } from '../../server/model/classes/registry.ts';

/** The names of a family's classes. */
export function classesOf(family: Family): string[] {
  return ciClasses()
    .filter((ciClass) => ciClass.family === family)
    .map(({ name }) => name);
}
