import { ciClass } from '../../../server/model/classes/registry.ts';
import { classLabel, inWords } from '../../lib/classLabel.ts';
import type { CiPageQuery } from '../../lib/generated/graphql.ts';
import type { Saying } from '../ci/attributeRows.ts';
import { attributeText } from '../ci/attributeText.ts';

type Ci = Pick<NonNullable<CiPageQuery['ci']>, 'class' | 'name' | 'attributes'>;

export interface MergeRow {
  attribute: string;
  label: string;
  /** What the two are now, and what they would be as one; undefined where nothing is known. */
  keep: string | undefined;
  other: string | undefined;
  merged: string | undefined;
  /** Who says what would hold. */
  source: string | undefined;
  /** Whether the two differ. */
  differs: boolean;
}

/** Two CIs side by side with what their merge would make of them, what they differ in first. */
export function mergeRows(keep: Ci, other: Ci, provenance: readonly Saying[]): MergeRow[] {
  const [one, two] = [valuesOf(keep), valuesOf(other)];
  const declared = ciClass(keep.class)?.attributes ?? {};
  const worded = (attribute: string, value: unknown) => {
    if (value === undefined || value === null) return undefined;
    return attribute === 'class' ? classLabel(String(value)) : attributeText(value, declared[attribute]);
  };
  const names = [...new Set([...Object.keys(one), ...Object.keys(two)])];
  const rows = names.map((attribute) => {
    const winner = provenance.find((saying) => saying.attribute === attribute && saying.winner);
    const [left, right] = [worded(attribute, one[attribute]), worded(attribute, two[attribute])];
    return {
      attribute,
      label: declared[attribute]?.label ?? inWords(attribute),
      keep: left,
      other: right,
      merged: worded(attribute, winner?.value),
      source: winner?.source,
      differs: left !== right,
    };
  });
  return [...rows.filter(({ differs }) => differs), ...rows.filter(({ differs }) => !differs)];
}

const valuesOf = ({ name, class: className, attributes }: Ci): Record<string, unknown> => ({
  name,
  class: className,
  ...(attributes as Record<string, unknown> | null),
});
