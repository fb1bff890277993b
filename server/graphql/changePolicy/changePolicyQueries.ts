import { requireRole } from '../../access/policy.ts';
import { readChangePolicy } from '../../process/changePolicy/changePolicyStore.ts';
import {
  type ChangeJudgedOtherwise,
  type ChangePolicyPreview,
  previewChangePolicy,
} from '../../process/changePolicy/previewChangePolicy.ts';
import { builder } from '../builder.ts';
import { ChangeRef } from '../change/conflictType.ts';
import { RiskType } from '../change/riskType.ts';
import { requireWholeSight } from '../ci/requireSeen.ts';
import { ChangePolicyType } from './changePolicyType.ts';
import { checkedSettings, SettingInput } from './settingsInput.ts';

builder.queryField('policyOnChanges', (t) =>
  t.field({
    type: ChangePolicyType,
    nullable: true,
    description: 'What has been decided about changes.',
    resolve: (_root, _args, { database }) => database.read(readChangePolicy),
  }),
);

const JudgedType = builder.objectRef<ChangeJudgedOtherwise>('ChangeJudgedOtherwise').implement({
  description: 'An open change that another policy would judge otherwise.',
  fields: (t) => ({
    change: t.expose('change', { type: ChangeRef }),
    before: t.expose('before', { type: RiskType }),
    after: t.expose('after', { type: RiskType }),
    asksBefore: t.exposeInt('asksBefore', { description: 'How many must still say yes now.' }),
    asksAfter: t.exposeInt('asksAfter'),
  }),
});

const PreviewType = builder.objectRef<ChangePolicyPreview>('ChangePolicyPreview').implement({
  fields: (t) => ({
    looked: t.exposeInt('looked', { description: 'How many open changes were looked at: the newest.' }),
    changes: t.field({ type: [JudgedType], resolve: ({ changes }) => [...changes] }),
  }),
});

builder.queryField('policyOnChangesPreview', (t) =>
  t.field({
    type: PreviewType,
    nullable: true,
    description: 'What would be judged otherwise with another policy of the app; needs the role ADMIN.',
    args: { input: t.arg({ type: [SettingInput], required: true }) },
    complexity: { field: 500 },
    resolve: (_root, { input }, context) => {
      requireRole(context.caller, 'ADMIN');
      requireWholeSight(context);
      const { database, engine } = context;
      const assessing = { engine, read: database.read.bind(database) };
      return previewChangePolicy(assessing, checkedSettings(input));
    },
  }),
);
