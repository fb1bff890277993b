import type { ChangePolicyLayer } from '../../model/change/changePolicy.ts';
import { BadInput } from '../../model/errors.ts';
import { checkChangePolicy } from '../../process/changePolicy/changePolicyShape.ts';
import { builder } from '../builder.ts';
import { SettingNameEnum } from './changePolicyType.ts';

export const SettingInput = builder.inputType('ChangePolicySettingInput', {
  fields: (t) => ({
    name: t.field({ type: SettingNameEnum, required: true }),
    value: t.field({ type: 'JSON', required: true }),
  }),
});

/** @throws BadInput with the first setting at fault (`input.name`) */
export function checkedSettings(settings: readonly (typeof SettingInput.$inferInput)[]): ChangePolicyLayer {
  const twice = settings.find(({ name }, at) => settings.findIndex((each) => each.name === name) !== at);
  if (twice) throw new BadInput(`${twice.name} is decided twice.`, `input.${twice.name}`);
  const checked = checkChangePolicy(Object.fromEntries(settings.map(({ name, value }) => [name, value])));
  if ('layer' in checked) return checked.layer;
  const [fault] = checked.faults;
  throw new BadInput(`${fault?.place}: ${fault?.message}.`, `input.${fault?.place}`);
}
