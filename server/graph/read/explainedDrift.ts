import type { Sight } from '../../model/sight.ts';
import type { Database } from '../database.ts';
import { defineStatement, integer } from '../statement.ts';
import { ask } from './ask.ts';
import type { InboxEntry } from './inbox.ts';

/** Some changes, and at which revision and by whom they are looked at. */
interface Asked {
  readonly ids: readonly string[];
  readonly pin: number;
  /** What the caller may see, which all that it is about must be of. Null: everything. */
  readonly sight: Sight | null;
}
type Parameters = Omit<Asked, 'pin'> & { pin: unknown };

const page = defineStatement<
  Parameters & { afterOrder: unknown; afterSubject: string; limit: unknown },
  InboxEntry & { readonly id: string }
>('inbox/explained-page');
const counts = defineStatement<Parameters, { readonly id: string; readonly total: number }>(
  'inbox/explained-count',
);

/** One page of the drift that each change explains, by the change's id: one more than `first` where there is more. */
export const readExplainedDrift = (
  database: Database,
  { pin, ...asked }: Asked,
  first: number,
  after: Pick<InboxEntry, 'order' | 'subject'> | undefined,
) =>
  ask(database, page, {
    ...asked,
    pin: integer(pin),
    afterOrder: integer(after?.order ?? 0),
    afterSubject: after?.subject ?? '',
    limit: integer(first + 1),
  });

/** How much drift each change explains, by the change's id. */
export const countExplainedDrift = (database: Database, { pin, ...asked }: Asked) =>
  ask(database, counts, { ...asked, pin: integer(pin) });
