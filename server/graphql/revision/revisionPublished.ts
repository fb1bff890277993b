import { readRevisions } from '../../graph/read/revisions.ts';
import { builder } from '../builder.ts';
import type { GraphqlContext } from '../context.ts';
import { type Admission, admit } from '../subscriptions.ts';
import { RevisionType } from './revisionType.ts';

builder.subscriptionField('revisionPublished', (t) =>
  t.field({
    type: RevisionType,
    description: 'A new revision was published; clients refetch what they show.',
    subscribe: (_root, _args, context) => publishedRevisions(context, admit(context.caller.id)),
    resolve: (revision) => revision,
  }),
);

/** The newest revision each time one is published; those that come faster than a client takes them are skipped. */
async function* publishedRevisions(context: GraphqlContext, admission: Admission) {
  let newest = 0;
  let told = context.engine.revision;
  let wake = () => {};
  const listening = context.events.onRevision((revision) => {
    newest = Math.max(newest, revision);
    wake();
  });
  const stop = () => wake();
  admission.ended.addEventListener('abort', stop);
  context.signal.addEventListener('abort', stop);
  try {
    while (!admission.ended.aborted && !context.signal.aborted) {
      if (newest <= told) await new Promise<void>((resolve) => (wake = resolve));
      if (newest <= told) continue;
      const next = newest;
      // Whoever refetches on hearing of it must find it.
      await context.engine.catchUp(next);
      const [revision] = await readRevisions(context.database, [next]);
      told = next;
      // Its cause may name what a limited caller does not see.
      if (revision) yield context.sight ? { ...revision, cause: null } : revision;
    }
  } finally {
    listening();
    admission.leave();
    admission.ended.removeEventListener('abort', stop);
    context.signal.removeEventListener('abort', stop);
  }
}
