import type { Role } from '../../../server/model/principal.ts';
import { type WindowKind, windowKinds } from '../../../server/model/windowKind.ts';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { WindowInput } from '../../lib/generated/graphql.ts';
import type { RecentCi } from '../../lib/recentCis.ts';
import { fromLocalField } from '../ci/localTime.ts';
import type { Done } from '../edit/edit.ts';

const openDocument = graphql(`
  mutation OpenWindow($input: WindowInput!) {
    openWindow(input: $input) { id title }
  }
`);

export const recurrences = ['NEVER', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

/** A time that is to be agreed for something, as the form's fields hold it. */
export interface WindowForm {
  kind: WindowKind;
  title: string;
  /** None: everything. */
  cis: RecentCi[];
  /** By the clock of the person's device. */
  start: string;
  end: string;
  comes: (typeof recurrences)[number];
}

/** The kinds that somebody may open: a freeze is a change manager's. */
export function kindsFor(roles: readonly Role[] | undefined): readonly WindowKind[] {
  const has = (role: Role) => roles?.includes(role) === true;
  if (has('CHANGE_MANAGER') || has('ADMIN')) return windowKinds;
  return has('OPERATOR') ? windowKinds.filter((kind) => kind !== 'FREEZE') : [];
}

/** The window as the API takes it, recurring by the hours of the person's own time zone. */
export function windowInput({ kind, title, cis, start, end, comes }: WindowForm): WindowInput {
  return {
    kind,
    title: title.trim(),
    ciIds: cis.map(({ id }) => id),
    start: fromLocalField(start) ?? '',
    end: fromLocalField(end) ?? '',
    rule: comes === 'NEVER' ? null : `FREQ=${comes}`,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

export async function openWindow(input: WindowInput): Promise<Done> {
  await execute(openDocument, { input });
  return { said: `${input.title} is in the calendar.` };
}
