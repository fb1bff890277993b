import type { ChangePolicySettingInput } from '../../lib/generated/graphql.ts';
import type { PolicyOnChanges } from './changePolicyQuery.ts';

type Name = ChangePolicySettingInput['name'];

/** What the app decides, as it is edited; what is not in it is left to the policy file or the program. */
export type ChangePolicyDraft = Readonly<Partial<Record<Name, unknown>>>;

export const draftOf = ({ settings }: PolicyOnChanges): ChangePolicyDraft =>
  Object.fromEntries(settings.filter(({ layer }) => layer === 'APP').map(({ name, value }) => [name, value]));

/** The draft with another value of a setting; undefined leaves it to the layer beneath. */
export function withValue(draft: ChangePolicyDraft, name: Name, value: unknown): ChangePolicyDraft {
  const { [name]: _former, ...rest } = draft;
  return value === undefined ? rest : { ...rest, [name]: value };
}

/** What is sent, in the order of the settings, so that equal drafts are equal. */
export const inputOf = (
  draft: ChangePolicyDraft,
  { settings }: PolicyOnChanges,
): ChangePolicySettingInput[] =>
  settings.filter(({ name }) => name in draft).map(({ name }) => ({ name, value: draft[name] }));
