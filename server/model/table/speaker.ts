import { isCiId, peopleSource } from '../people.ts';
import type { Reference } from '../scanRecord.ts';

/** In whose name a table speaks: the source of its scan, and what stands before each of its keys. */
export interface Speaker {
  readonly source: string;
  readonly prefix: string;
}

/** The names that imports may have. */
export const isImportName = (text: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,99}$/u.test(text);

const scopePrefix = 'import/';

/** What an import says is people's word, about a part of the world of its own. */
export const importScope = (name: string): string => `${scopePrefix}${name}`;

/** The name of the import that a scope is of, or undefined. */
export const importOfScope = (scope: string): string | undefined =>
  scope.startsWith(scopePrefix) ? scope.slice(scopePrefix.length) : undefined;

/** Keys of one import are not those of another, which may number its rows the same way. */
export const importSpeaker = (name: string): Speaker => ({
  source: peopleSource,
  prefix: `${importScope(name)}/`,
});

/** A CI that is there already, as this source names it in a record. */
export const referenceToId = (speaker: Speaker, id: string): Reference =>
  speaker.source === peopleSource && isCiId(id) ? id : { source: peopleSource, key: id };
