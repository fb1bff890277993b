import type { Attribute } from '../../../server/model/attribute.ts';
import { commonAttributes } from '../../../server/model/ciClass.ts';
import { ciClass } from '../../../server/model/classes/registry.ts';
import { inWords } from '../../lib/classLabel.ts';
import { attributeText } from './attributeText.ts';

/** What a source says of an attribute. */
export interface Saying {
  attribute: string;
  value: unknown;
  source: string;
  observedAt: string;
  winner: boolean;
  /** Whether it is a person's lock. */
  locked?: boolean;
}

export interface AttributeRow {
  attribute: string;
  label: string;
  help: string | undefined;
  text: string;
  /** Who says so; undefined where nobody's word is recorded. */
  winner: Saying | undefined;
  /** What the others say, each in words, and whether it is the same. */
  others: { saying: Saying; text: string; agrees: boolean }[];
}

/** What stands in the page's head already; it gets a row only where the sources differ on it or it is locked. */
const inHead: Readonly<Record<string, string>> = { name: 'Name', class: 'Class' };

/** Whether some source says otherwise. */
export function isDisputed({ others }: AttributeRow): boolean {
  return others.some(({ agrees }) => !agrees);
}

/**
 * The attributes of a CI as rows: those of its class in the order of their declaration, then those of every class, then
 * what no class declares, by name.
 */
export function attributeRows(
  className: string,
  attributes: Readonly<Record<string, unknown>>,
  provenance: readonly Saying[],
): AttributeRow[] {
  const declared: Readonly<Record<string, Attribute>> = ciClass(className)?.attributes ?? commonAttributes;
  const own = Object.keys(declared).filter((name) => !(name in commonAttributes));
  const known = [...own, ...Object.keys(commonAttributes)];
  const said = new Set([...Object.keys(attributes), ...provenance.map(({ attribute }) => attribute)]);
  const heads = Object.keys(inHead);
  const unknown = [...said].filter((name) => !known.includes(name) && !heads.includes(name)).sort();
  return [...heads, ...known, ...unknown]
    .filter((name) => said.has(name))
    .map((name) => {
      const declaration = declared[name];
      const sayings = provenance.filter(({ attribute }) => attribute === name);
      const winner = sayings.find((saying) => saying.winner);
      const text = attributeText(attributes[name] ?? winner?.value, declaration);
      return {
        attribute: name,
        label: declaration?.label ?? inHead[name] ?? inWords(name),
        help: declaration?.help,
        text,
        winner,
        others: sayings
          .filter((saying) => !saying.winner)
          .map((saying) => ({ saying, ...compared(attributeText(saying.value, declaration), text) })),
      };
    })
    .filter((row) => !heads.includes(row.attribute) || isDisputed(row) || row.winner?.locked === true);
}

const compared = (text: string, winning: string) => ({ text, agrees: text === winning });
