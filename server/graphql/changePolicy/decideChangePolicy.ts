import { requireRole } from '../../access/policy.ts';
import { readChangePolicy } from '../../process/changePolicy/changePolicyStore.ts';
import { decideChangePolicy } from '../../process/changePolicy/decideChangePolicy.ts';
import { builder } from '../builder.ts';
import { once } from '../idempotency.ts';
import { checkedReason } from '../people/edit.ts';
import { ChangePolicyType } from './changePolicyType.ts';
import { checkedSettings, SettingInput } from './settingsInput.ts';

builder.mutationField('decidePolicyOnChanges', (t) =>
  t.field({
    type: ChangePolicyType,
    nullable: true,
    description:
      'Replaces what the app decides about changes; what it leaves out is as the policy file or the program has it. FORBIDDEN to whoever wrote on a change that is open; STALE where the policy is no longer of the expected version.',
    args: {
      input: t.arg({ type: [SettingInput], required: true }),
      reason: t.arg.string({ required: true }),
      expectedVersion: t.arg.int({ required: true }),
    },
    resolve: async (_root, args, context) => {
      const { caller, writing, database, engine } = context;
      requireRole(caller, 'ADMIN');
      const own = checkedSettings(args.input);
      const reason = checkedReason(args.reason);
      const { expectedVersion } = args;
      await once(context, 'decidePolicyOnChanges', args, async () => {
        const { appendAudit } = writing;
        const decided = await decideChangePolicy(
          { database, appendAudit },
          { own, reason, expectedVersion },
          caller.handle,
        );
        // Changes that wait are held against it at once, as against a new revision.
        await writing.published(engine.revision);
        return decided.version;
      });
      return database.read(readChangePolicy);
    },
  }),
);
