import type { Role } from '../../server/model/principal.ts';
import { mayOperate } from '../lib/mayOperate.ts';
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
        | '/changes/templates'
        | '/changes/trends'
        | '/calendar'
        | '/releases'
        | '/inbox'
        | '/graph-health'
        | '/scans'
        | '/import'
        | '/ci/new'
        | '/policy'
        | '/policy/changes'
        | '/people'
        | '/settings'
        | '/account';
      /** Only for those who may change the graph. */
      changes?: true;
      /** Only for administrators. */
      administers?: true;
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
    label: 'Go to Standard changes',
    also: 'templates pre-approved routine agreed limits',
    to: '/changes/templates',
  },
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
  {
    kind: 'page',
    label: 'Go to Risk and approvals',
    also: 'policy on changes weights levels board owners settings',
    to: '/policy/changes',
  },
  { kind: 'page', label: 'Go to People', also: 'teams deputies roles invite users sessions', to: '/people' },
  {
    kind: 'page',
    label: 'Go to Settings',
    also: 'webhooks deliveries mail notices notifications smtp administration',
    to: '/settings',
    administers: true,
  },
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
 * @param roles of the person: what the person may not do is left out
 */
export function paletteActions(words: string, roles: readonly Role[] | undefined): readonly PaletteAction[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter((action) => {
    if (action.kind === 'page' && action.changes && !mayOperate(roles)) return false;
    if (action.kind === 'page' && action.administers && !roles?.includes('ADMIN')) return false;
    const text = `${action.label} ${action.also}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
