import type { FindingRow } from '../../graph/read/inbox.ts';
import type { Criticality } from '../../model/ciClass.ts';
import { type InboxKind, type InboxResolution, inboxKinds } from '../../model/finding.ts';

/** Something that a person should look at, as it is shown. */
export interface InboxItem {
  readonly id: string;
  readonly kind: InboxKind;
  /** What it is about, among its kind: a scan's or a finding's id. */
  readonly subject: string;
  readonly title: string;
  readonly risk: Criticality;
  readonly ciIds: readonly string[];
  /** ms since 1970 */
  readonly at: number;
  /** The figures behind the title. */
  readonly detail: Readonly<Record<string, unknown>>;
  /** What can be decided now; empty once it is. */
  readonly resolutions: readonly InboxResolution[];
  readonly decision: Decision | undefined;
  /** The id of the change that explains it: an approved one, or the one that a person put it down to. */
  readonly explainedBy: string | null;
  /** What reconciliation found, where that is what it is about. */
  readonly finding?: FindingRow;
}

export interface Decision {
  readonly resolution: InboxResolution;
  /** The handle of whoever decided. */
  readonly by: string;
  readonly at: number;
  readonly comment: string | null;
  /** By which it can be taken back. */
  readonly attempt: string;
  readonly effect: boolean;
  readonly changeId: string | null;
}

/** The id of an item: the same for as long as there is what it is about. */
export const inboxItemId = ({ kind, subject }: { kind: string; subject: string }): string =>
  Buffer.from(`inbox ${kind} ${subject}`).toString('base64url');

/** What such an id stands for; undefined where it is none. */
export function inboxEntryOf(id: string): { kind: InboxKind; subject: string } | undefined {
  const [mark, name, ...rest] = Buffer.from(id, 'base64url').toString().split(' ');
  const kind = inboxKinds.find((known) => known === name);
  return mark === 'inbox' && kind && rest.length > 0 ? { kind, subject: rest.join(' ') } : undefined;
}
