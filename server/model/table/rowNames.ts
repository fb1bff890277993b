import { isCiId } from '../people.ts';
import { type Known, type KnownCi, knownBy } from './known.ts';
import type { Speaker } from './speaker.ts';
import { cellOf, type Table, type TableRow } from './table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a row of CIs calls its CI. */
export interface RowNames {
  readonly key: string | undefined;
  readonly name: string | undefined;
  readonly id: string | undefined;
}

export function namesOf({ mapping }: Pick<Table, 'mapping'>, row: TableRow): RowNames {
  return {
    key: cellOf(mapping, row, 'key')?.text,
    name: cellOf(mapping, row, 'name')?.text,
    id: cellOf(mapping, row, 'id')?.text,
  };
}

/** What tells a row's CI from the others of its import. */
export const ownKey = ({ key, name, id }: RowNames): string | undefined => key ?? name ?? id;

export interface Identified {
  /** The key of its record: the import's own, or the id of the CI that it describes. */
  readonly subject: string | undefined;
  /** The CI that is there already. */
  readonly existing: KnownCi | undefined;
  /** How many CIs that are there already have this name, where it leads to none of them. */
  readonly namesakes: number;
}

/**
 * Tells which CI a row is about: the one with its id, the one that an earlier import of this name made by its key, or
 * the only one of its class with its name; else a new one.
 */
export function identify(
  { mapping }: Pick<Table, 'mapping'>,
  row: TableRow,
  names: RowNames,
  known: Known,
  { speaker, vocabulary }: { speaker: Speaker; vocabulary: Vocabulary },
): Identified {
  const { id, name } = names;
  const own = ownKey(names);
  const subject = own === undefined ? undefined : `${speaker.prefix}${own}`;
  if (id !== undefined && isCiId(id)) {
    const [existing] = knownBy(known, id, 'ID');
    return { subject: id, existing, namesakes: 0 };
  }
  const [again] = own === undefined ? [] : knownBy(known, own, 'KEY');
  if (again) return { subject, existing: again, namesakes: 0 };
  const said = cellOf(mapping, row, 'class')?.text ?? mapping.all;
  const className = said === null ? undefined : vocabulary.classNamed(said)?.name;
  const namesakes =
    name === undefined
      ? []
      : knownBy(known, name, 'NAME').filter((each) => said === null || each.class === className);
  const [only, ...more] = namesakes;
  return only && more.length === 0
    ? { subject: only.id, existing: only, namesakes: 0 }
    : { subject, existing: undefined, namesakes: namesakes.length };
}
