import type { Reference } from './scanDraft.ts';
import { ScanDraft } from './scanDraft.ts';
import { fingerprintOf, numberOf } from './seed.ts';

/** Who shows which certificate: host name, the service or program behind it, and whether the world can see it. */
const shown: readonly [string, string, boolean][] = [
  ['portal', 'service/portal', true],
  ['visits', 'service/visits', true],
  ['referral', 'service/referral', true],
  ['mail', 'service/mail', true],
  ['remote', 'service/remote', true],
  ['api', 'service/gateway', true],
  ['record', 'service/record', false],
  ['booking', 'service/booking', false],
  ['images', 'service/radiology', false],
  ['signon', 'service/signon', false],
  ['roster', 'service/rostering', false],
  ['people', 'service/personnel', false],
  ['billing', 'service/billing', false],
  ['desktops', 'service/desktops', false],
  ['results', 'service/laboratory', false],
  ['theatre', 'service/theatre', false],
  ['letters', 'service/letters', false],
  ['monitoring', 'service/monitoring', false],
  ['ldaps', 'service/directory', false],
  ['voice', 'service/telephony', false],
];

/** A day in the estate's year, so that some certificates run out soon and most do not. */
function lastDay(host: string): string {
  const month = String(numberOf(`month ${host}`, 1, 12)).padStart(2, '0');
  return `2027-${month}-${String(numberOf(`day ${host}`, 1, 28)).padStart(2, '0')}`;
}

/** What a scanner of certificates sees, outside and inside. */
export function certificateScan(): ScanDraft {
  const draft = new ScanDraft('certificates', 'all');
  for (const [host, service, world] of shown) {
    const name = `${host}.larkfield.example`;
    const fingerprint = fingerprintOf(`certificate ${host}`);
    draft.ci(`certificate/${name}`, 'Certificate', name, {
      identifiers: { fingerprint: [fingerprint] },
      attributes: {
        subject: `CN=${name}`,
        issuer: world ? 'CN=Beacon Trust R3' : 'CN=Larkfield Issuing Authority 2',
        validFrom: '2026-02-01',
        validTo: lastDay(host),
        fingerprint,
        owner: world ? 'identity' : 'platform',
      },
    });
    const behind: Reference = { source: 'service-catalogue', key: service };
    draft.relate('PROTECTED_BY', behind, `certificate/${name}`);
    if (!world) {
      const authority: Reference = { source: 'service-catalogue', key: 'service/authority' };
      draft.relate('MANAGED_BY', `certificate/${name}`, authority);
    }
  }
  return draft;
}
