import type { ChangeKind, ChangeState } from '../../model/change/changeState.ts';
import type { NoticeEvent } from '../../model/notice.ts';

/**
 * Something about a change that others are told. Its text names people and changes, and no CI: whoever reads it may be
 * one who may not see all of them.
 */
export interface Notice {
  /** The same for all receivers and all attempts. */
  readonly id: string;
  readonly event: NoticeEvent;
  /** ms since 1970 */
  readonly at: number;
  /** The handle of whoever did it. */
  readonly actor: string;
  readonly changeId: string;
  /** CHG0000001 */
  readonly number: string;
  readonly title: string;
  readonly kind: ChangeKind;
  readonly state: ChangeState;
  /** ms since 1970 */
  readonly start: number | null;
  readonly end: number | null;
  /** One or two sentences. */
  readonly text: string;
  /** Handles of those whom it concerns. */
  readonly people: readonly string[];
}
