import { count, quantity } from '../../lib/quantity.ts';
import type { InboxItem } from './inboxQuery.ts';

type Kind = InboxItem['kind'];
export type Resolution = InboxItem['resolutions'][number];

const kinds: Readonly<Record<Kind, string>> = {
  BRAKE: 'Held retirements',
  DUPLICATE: 'Possible duplicate',
  QUARANTINED: 'Unusable records',
  CONFLICT: 'Sources disagree',
  UNEXPLAINED_CHANGE: 'Unexplained change',
  NEW: 'New',
  MISSING: 'Missing',
};

/** A kind as people say it. */
export const kindName = (kind: Kind): string => kinds[kind];

/** The kind's own figures and words; what is not there counts as nothing. */
export function detailOf(item: Pick<InboxItem, 'detail'>) {
  // JSON of ours, whose shape depends on the kind.
  const detail = (item.detail ?? {}) as Record<string, unknown>;
  const number = (name: string) => (typeof detail[name] === 'number' ? detail[name] : 0);
  const text = (name: string) => (typeof detail[name] === 'string' ? detail[name] : '');
  return { number, text, list: (name: string) => (Array.isArray(detail[name]) ? detail[name] : []) };
}

/** What it means, in a sentence or two. */
export function meaning(item: InboxItem): string {
  const { number, text } = detailOf(item);
  switch (item.kind) {
    case 'BRAKE':
      return `Scan ${count(number('generation'))} of ${text('source')} no longer names ${count(number('retiring'))} of the ${count(number('of'))} CIs of ${text('scope')}. A broken source looks just like this, so nothing has been retired. What the scan adds and changes is in.`;
    case 'DUPLICATE':
      return 'They may be one thing that a source lists twice, or clones that kept the identifier of the original.';
    case 'QUARANTINED':
      return `The rest of scan ${count(number('generation'))} went through, and nothing was retired for these records. The source has to be mended.`;
    default:
      return '';
  }
}

/** What a decision is called on its button. */
export function decisionName(kind: Kind, resolution: Resolution): string {
  if (kind === 'BRAKE') return resolution === 'ACCEPT' ? 'They are gone' : 'Keep them';
  if (resolution === 'KEEP_APART') return 'Keep apart';
  if (resolution === 'MERGE') return 'Merge';
  return 'Seen';
}

/** What a decision will do, before it is made. */
export function consequence(item: InboxItem, resolution: Resolution): string {
  const { number } = detailOf(item);
  const retiring = quantity(number('retiring'), 'CI');
  if (item.kind === 'BRAKE')
    return resolution === 'ACCEPT'
      ? `${retiring} will be retired, but for those that a source has named again since. Undoing the scan brings them back.`
      : 'Everything stays as it is until the next scan of this scope, which is judged anew.';
  if (resolution === 'KEEP_APART') return 'They stay separate CIs, and this finding is not shown again.';
  if (resolution === 'MERGE') return 'One CI is kept, with what all sources say. A split takes it back.';
  return 'This leaves the list. The next scan with unusable records is shown again.';
}

/** What was done, to be said afterwards. */
export function outcome(item: InboxItem, resolution: Resolution): string {
  if (item.kind === 'BRAKE')
    return resolution === 'ACCEPT'
      ? 'The CIs that are gone have been retired.'
      : 'Everything stays as it is until the next scan.';
  if (resolution === 'KEEP_APART') return 'They are kept apart.';
  if (resolution === 'MERGE') return 'They are one CI now.';
  return 'Noted as seen.';
}
