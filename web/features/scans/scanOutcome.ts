import { count } from '../../lib/quantity.ts';

interface Outcome {
  created: number;
  updated: number;
  retired: number;
  quarantined: number;
}

/** What a scan changed, in a few words: "3 new, 12 changed, 1 gone". */
export function scanOutcome({ created, updated, retired, quarantined }: Outcome): string {
  const parts = [
    created > 0 ? `${count(created)} new` : '',
    updated > 0 ? `${count(updated)} changed` : '',
    retired > 0 ? `${count(retired)} gone` : '',
    quarantined > 0 ? `${count(quarantined)} set aside` : '',
  ].filter(Boolean);
  return parts.length === 0 ? 'nothing new' : parts.join(', ');
}
