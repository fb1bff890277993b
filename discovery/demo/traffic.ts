import { ScanDraft } from './scanDraft.ts';

/** Who was seen talking to whom, often enough to guess a dependency that nobody declared. */
const guessed: readonly [string, string][] = [
  ['service/sterile', 'service/theatre'],
  ['service/icu', 'service/record'],
  ['service/nursecall', 'service/paging'],
  ['service/blood', 'service/record'],
  ['service/research', 'service/files'],
  ['service/desktops', 'service/signon'],
  ['application/claims-gw', 'service/gateway'],
];

/** The analysis of flows: guesses, and marked as such. */
export function trafficScan(): ScanDraft {
  const draft = new ScanDraft('flow-analysis', 'data-centres', 'INFERRED');
  for (const [from, to] of guessed) {
    draft.relate(
      'USES',
      { source: 'service-catalogue', key: from },
      { source: 'service-catalogue', key: to },
    );
  }
  return draft;
}
