import type { Scheme } from './schemes.ts';

export type PaletteAction =
  | {
      kind: 'page';
      label: string;
      also: string;
      to:
        | '/'
        | '/search'
        | '/explore'
        | '/blast-radius'
        | '/single-points'
        | '/my-work'
        | '/changes'
        | '/changes/new'
        | '/changes/trends'
        | '/calendar'
        | '/releases'
        | '/inbox'
        | '/graph-health'
        | '/scans'
        | '/import'
        | '/ci/new'
        | '/policy'
        | '/people'
        | '/account';
      /** Only for those who may change the graph. */
      changes?: true;
    }
  | { kind: 'scheme'; label: string; also: string; scheme: Scheme }
  | { kind: 'sign-out'; label: string; also: string };

const all: readonly PaletteAction[] = [
  { kind: 'page', label: 'Go to Home', also: 'start overview', to: '/' },
  { kind: 'page', label: 'Go to Search', also: 'find list items', to: '/search' },
  { kind: 'page', label: 'Go to Explore', also: 'topology graph map', to: '/explore' },
  {
    kind: 'page',
    label: 'Go to Blast radius',
    also: 'impact outage what breaks change',
    to: '/blast-radius',
  },
  { kind: 'page', label: 'Go to My work', also: 'approve approvals drafts waiting tasks', to: '/my-work' },
  { kind: 'page', label: 'Go to Changes', also: 'list requests approvals', to: '/changes' },
  {
    kind: 'page',
    label: 'Go to Changes month by month',
    also: 'trends figures success failed emergency statistics',
    to: '/changes/trends',
  },
  {
    kind: 'page',
    label: 'Go to Calendar',
    also: 'schedule month week agenda windows conflicts',
    to: '/calendar',
  },
  {
    kind: 'page',
    label: 'Go to Releases',
    also: 'board waves roll-out go acceptance tests',
    to: '/releases',
  },
  {
    kind: 'page',
    label: 'Plan a new change',
    also: 'request ask raise create add',
    to: '/changes/new',
    changes: true,
  },
  {
    kind: 'page',
    label: 'Go to Single points',
    also: 'failure spof redundancy shared fate weak spots',
    to: '/single-points',
  },
  {
    kind: 'page',
    label: 'Go to Inbox',
    also: 'decide duplicates brake held conflicts drift missing',
    to: '/inbox',
  },
  {
    kind: 'page',
    label: 'Go to Health',
    also: 'quality completeness freshness stale trust',
    to: '/graph-health',
  },
  { kind: 'page', label: 'Go to Policy', also: 'precedence sources stale retention settings', to: '/policy' },
  { kind: 'page', label: 'Go to People', also: 'teams deputies roles invite users sessions', to: '/people' },
  { kind: 'page', label: 'Go to your account', also: 'password sessions me profile', to: '/account' },
  { kind: 'page', label: 'Go to Scans', also: 'sources discovery data', to: '/scans' },
  {
    kind: 'page',
    label: 'Record a new item',
    also: 'new create add ci configuration item',
    to: '/ci/new',
    changes: true,
  },
  {
    kind: 'page',
    label: 'Import tables',
    also: 'go to import csv spreadsheet upload',
    to: '/import',
    changes: true,
  },
  { kind: 'scheme', label: 'Use light colours', also: 'theme scheme day', scheme: 'light' },
  { kind: 'scheme', label: 'Use dark colours', also: 'theme scheme night', scheme: 'dark' },
  { kind: 'scheme', label: 'Use the colours of the device', also: 'theme scheme auto', scheme: 'auto' },
  { kind: 'sign-out', label: 'Sign out', also: 'log out leave' },
];

/**
 * The pages and actions in which every word typed occurs, by label or by what people may also call them.
 * @param mayChange whether the person may change the graph
 */
export function paletteActions(words: string, mayChange: boolean): readonly PaletteAction[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter((action) => {
    if (action.kind === 'page' && action.changes && !mayChange) return false;
    const text = `${action.label} ${action.also}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
