import type { Action } from './blastRadiusSearch.ts';

/** The actions as people say them, and what each means (impact.md, "Actions"). */
export const actionWords: Readonly<Record<Action, { label: string; meaning: string }>> = {
  OUTAGE: { label: 'Outage', meaning: 'It stops working; what cannot do without it stops too.' },
  RESTART: { label: 'Restart', meaning: 'It is away for some minutes, then it is back.' },
  DEGRADE: { label: 'Degrade', meaning: 'It goes on working with a part of its capacity.' },
  PATCH: {
    label: 'Patch',
    meaning: 'It stays up while it is worked on; what rests on it is at risk meanwhile.',
  },
  DECOMMISSION: {
    label: 'Decommission',
    meaning: 'It goes for good; what is left pointing at nothing is listed as well.',
  },
};
