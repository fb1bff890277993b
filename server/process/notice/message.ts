import type { NoticeEvent } from '../../model/notice.ts';
import type { Notice } from './notice.ts';

const subjects: Readonly<Record<NoticeEvent, string>> = {
  APPROVAL_WANTED: 'your word is wanted',
  APPROVAL_LAPSED: 'approvals lapsed',
  CONFLICT_FOUND: 'in the way of another change',
  STARTED: 'started',
  FAILED: 'failed',
  APPROVALS_OVERDUE: 'approvals are overdue',
};

const linkTo = ({ changeId }: Notice, base: string) => `${base}/changes/${encodeURIComponent(changeId)}`;
const moment = (at: number | null) => (at === null ? null : new Date(at).toISOString());

/** What a webhook is sent. */
export function webhookBody(notice: Notice, base: string): string {
  const { id, event, at, actor, changeId, number, title, kind, state, start, end, text, people } = notice;
  const change = { id: changeId, number, title, kind, state, start: moment(start), end: moment(end) };
  const link = linkTo(notice, base);
  return JSON.stringify({ id, event, at: moment(at), actor, text, people, change, link });
}

/** What a person is written, as plain text. */
export function mailOf(notice: Notice, base: string): { readonly subject: string; readonly text: string } {
  const { number, title, event, start, end, text } = notice;
  const window = start === null || end === null ? [] : [`Planned from ${moment(start)} to ${moment(end)}.`];
  return {
    // A title is somebody's own words, and a header is one line.
    subject: `${number} ${subjects[event]}: ${title}`.replaceAll(/[\p{C}\s]+/gu, ' ').slice(0, 200),
    text: [`${number} ${title}`, '', text, ...window, '', linkTo(notice, base), ''].join('\n'),
  };
}
