import { type PolicySettingName, policyOf, policySettingNames } from '../../model/change/changePolicy.ts';
import type { StoredChangePolicy } from '../../process/changePolicy/changePolicyStore.ts';
import { builder } from '../builder.ts';
import { PolicyLayerEnum } from '../policy/policyType.ts';

export const SettingNameEnum = builder.enumType('ChangePolicySettingName', { values: policySettingNames });

interface Setting {
  readonly name: PolicySettingName;
  readonly value: unknown;
  readonly beneath: unknown;
  readonly layer: typeof PolicyLayerEnum.$inferType;
}

const SettingType = builder.objectRef<Setting>('ChangePolicySetting').implement({
  description: 'One thing that can be decided about changes.',
  fields: (t) => ({
    name: t.expose('name', { type: SettingNameEnum }),
    value: t.expose('value', {
      type: 'JSON',
      description:
        'What holds: a number of points, of people or a share, a criticality, or whether it is so.',
    }),
    layer: t.expose('layer', { type: PolicyLayerEnum, description: 'Where that comes from.' }),
    beneath: t.expose('beneath', { type: 'JSON', description: 'What holds where the app says nothing.' }),
  }),
});

/** What has been decided about changes. */
export const ChangePolicyType = builder.objectRef<StoredChangePolicy>('ChangePolicy').implement({
  description:
    'How the risk of changes is told, and who has a say: decided in the app, in the policy file, and built in.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Grows with each change.' }),
    settings: t.field({
      type: [SettingType],
      resolve: ({ own, file, policy }) => {
        const beneath = policyOf(file);
        return policySettingNames.map(
          (name): Setting => ({
            name,
            value: policy[name],
            beneath: beneath[name],
            layer: name in own ? 'APP' : name in file ? 'POLICY_FILE' : 'BUILT_IN',
          }),
        );
      },
    }),
  }),
});
