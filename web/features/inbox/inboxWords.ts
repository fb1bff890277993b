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
    case 'CONFLICT':
      return 'Each of them still says so. The graph shows the word that goes first; nobody has said which is right.';
    case 'UNEXPLAINED_CHANGE':
      return `${text('source')} says something else than before, and nobody has said why. The graph shows what it says now.`;
    case 'NEW':
      return `${text('source')} named it for the first time after its first complete scan. Nobody has said that it belongs here.`;
    case 'MISSING':
      return `${text('source')} no longer names it, so it has been retired. Somebody may still count on it.`;
  }
}

type Words = Readonly<Partial<Record<Resolution, { name: string; consequence: string; outcome: string }>>>;

/** What is drift may be put down to a change, whatever its kind. */
const changes = {
  LINK_CHANGE: {
    name: 'A change did it',
    consequence:
      'It is put down to that change, which was approved. Where the change is cancelled, it waits here again.',
    outcome: 'It is put down to the change.',
  },
  RAISE_CHANGE: {
    name: 'Raise a change',
    consequence:
      'A draft is opened that says what has happened and asks for approval afterwards. Where it is rejected or cancelled, this waits here again.',
    outcome: 'A change is raised for it: see My work.',
  },
} as const;

/** By kind, what can be decided: on its button, before it is done, and afterwards. */
const decisions: Readonly<Record<Kind, Words>> = {
  BRAKE: {
    ACCEPT: {
      name: 'They are gone',
      consequence:
        '{retiring} will be retired, but for those that a source has named again since. Undoing the scan brings them back.',
      outcome: 'The CIs that are gone have been retired.',
    },
    REFUSE: {
      name: 'Keep them',
      consequence: 'Everything stays as it is until the next scan of this scope, which is judged anew.',
      outcome: 'Everything stays as it is until the next scan.',
    },
  },
  DUPLICATE: {
    KEEP_APART: {
      name: 'Keep apart',
      consequence: 'They stay separate CIs, and this finding is not shown again.',
      outcome: 'They are kept apart.',
    },
    MERGE: {
      name: 'Merge',
      consequence: 'One CI is kept, with what all sources say. A split takes it back.',
      outcome: 'They are one CI now.',
    },
  },
  QUARANTINED: {
    ACCEPT: {
      name: 'Seen',
      consequence: 'This leaves the list. The next scan with unusable records is shown again.',
      outcome: 'Noted as seen.',
    },
  },
  CONFLICT: {
    ACCEPT: {
      name: 'Lock a value',
      consequence:
        'The value that you choose holds over every source until it is unlocked on the page of the CI.',
      outcome: 'The value is locked.',
    },
    REFUSE: {
      name: 'Leave it',
      consequence:
        'Nothing changes: precedence decides what shows. It is not shown again unless a source says something else.',
      outcome: 'Left as it is.',
    },
  },
  UNEXPLAINED_CHANGE: {
    ACCEPT: {
      name: 'It is right',
      consequence: 'The change counts as known. The same value is not asked about again.',
      outcome: 'The change is known now.',
    },
    REFUSE: {
      name: 'Keep what was recorded',
      consequence:
        'What was recorded is put back as your word, which holds over the sources until you take it back on the page of the CI. It does not change the thing itself.',
      outcome: 'What was recorded holds.',
    },
    ...changes,
  },
  NEW: {
    ACCEPT: {
      name: 'It belongs here',
      consequence: 'It counts as known.',
      outcome: 'It counts as known.',
    },
    REFUSE: {
      name: 'It does not belong',
      consequence: 'It is retired on your word, although a source still names it. Editing it brings it back.',
      outcome: 'It has been retired.',
    },
    ...changes,
  },
  MISSING: {
    ACCEPT: {
      name: 'It is gone',
      consequence: 'It stays retired. What rests on it still says so.',
      outcome: 'It stays retired.',
    },
    REFUSE: {
      name: 'It is still there',
      consequence: 'It is there again on your word, until you retire it.',
      outcome: 'It is there again, on your word.',
    },
    ...changes,
  },
};

/** What a decision is called on its button. */
export const decisionName = (kind: Kind, resolution: Resolution): string =>
  decisions[kind][resolution]?.name ?? resolution;

/** What a decision will do, before it is made. */
export function consequence(item: InboxItem, resolution: Resolution): string {
  const retiring = quantity(detailOf(item).number('retiring'), 'CI');
  return decisions[item.kind][resolution]?.consequence.replace('{retiring}', retiring) ?? '';
}

/** What was done, to be said afterwards. */
export const outcome = (kind: Kind, resolution: Resolution): string =>
  decisions[kind][resolution]?.outcome ?? '';

/** The same where it is decided on many at once. */
export function ruleConsequence(kind: Kind): string {
  const resolution = alike[kind];
  const words = resolution && decisions[kind][resolution];
  return words ? `${words.consequence} It can be undone.` : '';
}

/** What can be decided on many at once, because it changes nothing in the graph (resolveInboxItems). */
export const alike: Readonly<Partial<Record<Kind, Resolution>>> = {
  DUPLICATE: 'KEEP_APART',
  CONFLICT: 'REFUSE',
  MISSING: 'ACCEPT',
  UNEXPLAINED_CHANGE: 'ACCEPT',
  NEW: 'ACCEPT',
  QUARANTINED: 'ACCEPT',
};
