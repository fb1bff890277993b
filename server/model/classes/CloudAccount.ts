import { text } from '../attribute.ts';
import { defineClass } from '../ciClass.ts';

export const CloudAccount = defineClass({
  name: 'CloudAccount',
  label: 'Cloud account',
  plural: 'Cloud accounts',
  family: 'platform',
  icon: 'cloud-lock',
  summary: 'An account, project or subscription with a cloud provider.',
  identity: { domain: 'CloudAccount', by: ['arn'] },
  staleAfterDays: 30,
  attributes: {
    provider: text('Provider'),
    accountId: text('Account'),
  },
});
