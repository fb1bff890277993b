import { namedInExpected } from '../../model/change/expected.ts';
import {
  type ExpectedOutcome,
  expectedStates,
  type Verification,
  verifyChange,
} from '../../process/verification/verifyChange.ts';
import { builder } from '../builder.ts';
import { keptCi } from '../ci/keptCi.ts';
import { GraphChangeType } from '../revision/changeType.ts';
import { seenChanges } from '../revision/seenChanges.ts';
import { ChangeRef } from './conflictType.ts';
import { ExpectedChangeType } from './expectedType.ts';
import { stepAsChange } from './stepAsChange.ts';

/** Changes of the graph that are listed; all are counted. */
const mostListed = 100;

const ExpectedStateEnum = builder.enumType('ExpectedState', {
  description: 'OTHERWISE: it changed, to another value.',
  values: expectedStates,
});

const ExpectedOutcomeType = builder.objectRef<ExpectedOutcome>('ExpectedOutcome').implement({
  fields: (t) => ({
    expected: t.field({ type: ExpectedChangeType, resolve: ({ expected }) => expected }),
    state: t.expose('state', { type: ExpectedStateEnum }),
    seen: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The value that the graph shows, of an attribute of what the viewer may see.',
      resolve: async ({ expected, seen }, _args, context) => {
        if (context.sight === undefined) return seen;
        const [id] = namedInExpected(expected);
        return id !== undefined && (await keptCi(context, id, context.pin)) ? seen : null;
      },
    }),
  }),
});

const VerificationType = builder.objectRef<Verification>('ChangeVerification').implement({
  description: 'A change held against what the graph shows of it since the work began.',
  fields: (t) => ({
    after: t.exposeInt('after', { description: 'The revision when the work began.' }),
    upTo: t.exposeInt('upTo', { description: 'The last published one, or that of the review.' }),
    outcomes: t.field({ type: [ExpectedOutcomeType], resolve: ({ outcomes }) => [...outcomes] }),
    others: t.field({
      type: [GraphChangeType],
      description: 'What else changed of its targets, their parts and members; of many the first 100.',
      resolve: async (verification, _args, context) => {
        const changes = verification.others
          .slice(0, mostListed)
          .map((step) => stepAsChange(step, verification));
        const isSeen = await seenChanges(context, changes);
        return changes.filter(isSeen);
      },
    }),
    onlyLookedAt: t.exposeString('onlyLookedAt', {
      nullable: true,
      description:
        'What only was looked at where there is too much, as a sentence: then there may be more of `others`. Null where it was all.',
    }),
    othersTotal: t.int({ resolve: ({ others }) => others.length }),
  }),
});

builder.objectField(ChangeRef, 'verification', (t) =>
  t.field({
    type: VerificationType,
    nullable: true,
    description: 'Null before the work has begun.',
    resolve: (change, _args, { database, pin }) =>
      verifyChange(database, change, change.review?.revision ?? pin),
  }),
);
