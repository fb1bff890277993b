import type { Attribute } from '../../../server/model/attribute.ts';
import { commonAttributes } from '../../../server/model/ciClass.ts';
import { ciClass } from '../../../server/model/classes/registry.ts';
import type { GroupMode } from '../../../server/model/redundancy.ts';
import type { CiPageQuery } from '../../lib/generated/graphql.ts';
import { isByHand } from './byHand.ts';
import type { Word } from './ciEdits.ts';
import { emptyField, type FieldValue, fieldOf, valueIn } from './fieldValue.ts';

export interface GroupFields {
  group: string;
  /** How much must stay up, in members' weight or per cent of it. */
  amount: number | string;
  unit: 'weight' | 'percent';
  mode: GroupMode;
}

/** What a person says of a CI, as the form's fields hold it. */
export interface CiForm {
  name: string;
  attributes: Record<string, FieldValue>;
  redundancy: GroupFields[];
}

type Ci = NonNullable<CiPageQuery['ci']>;

/** The attributes that a form for a class asks for, its own first. */
export function formAttributes(className: string): [string, Attribute][] {
  const declared: Readonly<Record<string, Attribute>> = ciClass(className)?.attributes ?? commonAttributes;
  const all = Object.entries(declared);
  const common = (name: string) => Object.hasOwn(commonAttributes, name);
  return [...all.filter(([name]) => !common(name)), ...all.filter(([name]) => common(name))];
}

export const newGroup: GroupFields = { group: '', amount: 1, unit: 'weight', mode: 'STANDBY' };

/** A form that says nothing. @param filled what was typed for another class and fits this one, too */
export function emptyForm(className: string, filled: CiForm['attributes'] = {}): CiForm['attributes'] {
  return Object.fromEntries(
    formAttributes(className).map(([name, attribute]) => [name, filled[name] ?? emptyField(attribute)]),
  );
}

/** What people have said of a CI by hand so far, locks left out. */
export function peoplesForm(ci: Pick<Ci, 'class' | 'provenance' | 'redundancy'>): CiForm {
  const said = ci.provenance.filter(isByHand);
  const word = (attribute: string) => said.find((each) => each.attribute === attribute)?.value;
  const name = word('name');
  return {
    name: typeof name === 'string' ? name : '',
    attributes: Object.fromEntries(
      formAttributes(ci.class).map(([each, attribute]) => [each, fieldOf(attribute, word(each))]),
    ),
    redundancy: ci.redundancy.filter(({ declaredBy }) => isByHand(declaredBy)).map(groupFields),
  };
}

/** A declared group as the form's fields hold it. */
export function groupFields({
  group,
  minUp,
  mode,
}: Pick<Ci['redundancy'][number], 'group' | 'minUp' | 'mode'>) {
  const percent = minUp.endsWith('%');
  return { group, mode, amount: Number.parseInt(minUp, 10), unit: percent ? 'percent' : 'weight' } as const;
}

/** What differs between two forms as the word that leads from one to the other; undefined where nothing does. */
export function wordBetween(className: string, before: CiForm, after: CiForm): Word | undefined {
  const word: Word = {};
  const [was, is] = [before.name.trim(), after.name.trim()];
  if (was !== is) word.name = is === '' ? null : is;
  const changed = formAttributes(className).flatMap(([name, attribute]) => {
    const value = valueIn(attribute, after.attributes[name]);
    const same = JSON.stringify(value) === JSON.stringify(valueIn(attribute, before.attributes[name]));
    return same ? [] : [[name, value] as const];
  });
  if (changed.length > 0) word.attributes = Object.fromEntries(changed);
  const groups = after.redundancy.map(declaration);
  if (JSON.stringify(groups) !== JSON.stringify(before.redundancy.map(declaration))) word.redundancy = groups;
  return Object.keys(word).length > 0 ? word : undefined;
}

const declaration = ({ group, amount, unit, mode }: GroupFields) => ({
  group: group.trim(),
  minUp: unit === 'percent' ? `${amount}%` : String(amount),
  mode,
});
