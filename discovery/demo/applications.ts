import type { Place } from './virtualClusters.ts';

/** A program and where its copies run. */
export interface ApplicationEntry {
  readonly key: string;
  readonly name: string;
  readonly owner: string;
  /** Virtual machines by place, or names of servers, or workloads of the container clusters. */
  readonly at: readonly Place[];
  readonly machines?: readonly string[];
  readonly workload?: string;
  readonly mode: 'SHARED' | 'STANDBY';
  /** As impact.md has it: a number, or a percentage. */
  readonly minUp: number | string;
  readonly vendor: string;
  readonly version: string;
  readonly port: number;
  /** Stores without which it does not work. */
  readonly needs: readonly string[];
  /** Stores without which it works worse. */
  readonly uses: readonly string[];
  /** Whether there is a copy for testing. */
  readonly tested: boolean;
}

interface Detail {
  readonly machines?: readonly string[];
  readonly workload?: string;
  readonly needs?: string;
  readonly uses?: string;
  readonly tested?: boolean;
  readonly vendor?: string;
  readonly version?: string;
  readonly port?: number;
}

const words = (text: string | undefined): string[] => (text ? text.split(' ') : []);

/** @param at places by letter; the table below is the only caller */
function application(
  key: string,
  name: string,
  owner: string,
  at: string,
  rule: string,
  detail: Detail = {},
): ApplicationEntry {
  const [mode, minUp] = rule.split(' ');
  return {
    key,
    name,
    owner,
    at: words(at) as Place[],
    ...(detail.machines && { machines: detail.machines }),
    ...(detail.workload && { workload: detail.workload }),
    mode: mode === 'SHARED' ? 'SHARED' : 'STANDBY',
    minUp: minUp?.endsWith('%') ? minUp : Number(minUp ?? 1),
    vendor: detail.vendor ?? 'Larkfield IT',
    version: detail.version ?? '4.2',
    port: detail.port ?? 8443,
    needs: words(detail.needs),
    uses: words(detail.uses),
    tested: detail.tested ?? false,
  };
}

const ostler = { vendor: 'Ostler Health', tested: true };

/** Programs that care for patients. */
const clinical: readonly ApplicationEntry[] = [
  application('epr-web', 'Patient record front end', 'patient-record', 'N1 N1 R1 R1', 'SHARED 2', {
    ...ostler,
    version: '23.4',
  }),
  application('epr-app', 'Patient record server', 'patient-record', 'N1 N1 N2 R1 R1 R2', 'SHARED 50%', {
    ...ostler,
    version: '23.4',
    needs: 'epr-db',
    uses: 'epr-cache clinical-queue',
  }),
  application('medication-app', 'Medication server', 'pharmacy-it', 'N2 R1 R2', 'SHARED 1', {
    vendor: 'Galen Systems',
    version: '11.0',
    needs: 'medication-db',
    tested: true,
  }),
  application('dispensing-gw', 'Dispensing robot gateway', 'pharmacy-it', 'L', 'STANDBY 1', {
    version: '2.8',
  }),
  application('lab-app', 'Laboratory server', 'laboratory-it', 'N2 R2', 'STANDBY 1', {
    vendor: 'Assay One',
    version: '8.6',
    needs: 'lab-db',
    tested: true,
  }),
  application('analyser-gw', 'Analyser gateway', 'laboratory-it', 'L N2', 'STANDBY 1', {
    uses: 'clinical-queue',
  }),
  application('bloodbank-app', 'Blood bank server', 'laboratory-it', 'N2 R1', 'STANDBY 1', {
    vendor: 'Assay One',
    version: '5.1',
    needs: 'bloodbank-db',
    tested: true,
  }),
  application('pacs-app', 'Image server', 'imaging-it', 'N2 N2 R1 R2', 'SHARED 2', {
    vendor: 'Lumen Imaging',
    version: '14.2',
    needs: 'pacs-db',
    tested: true,
  }),
  application('viewer', 'Image viewer', 'imaging-it', 'N2 R1 R2', 'SHARED 1', { vendor: 'Lumen Imaging' }),
  application('render', 'Image rendering', 'imaging-it', '', 'SHARED 1', {
    machines: ['ngd-render-01', 'rsd-render-01'],
  }),
  application('theatre-app', 'Theatre planning server', 'clinical-apps', 'N1', 'STANDBY 1', {
    vendor: 'Ostler Health',
    version: '7.9',
    needs: 'theatre-db',
  }),
  application('booking-app', 'Booking server', 'clinical-apps', 'N1 N2 R1 R2', 'SHARED 2', {
    needs: 'booking-db',
    uses: 'booking-cache',
    tested: true,
  }),
  application('nursecall-app', 'Nurse call server', 'clinical-apps', 'L N2', 'STANDBY 1', {
    vendor: 'Chime Care',
  }),
  application('icu-app', 'Telemetry server', 'clinical-apps', '', 'STANDBY 1', {
    machines: ['lfc-icu-01', 'lfc-icu-02'],
    vendor: 'Vitalis',
    needs: 'icu-db',
  }),
  application('sterile-app', 'Sterile supply server', 'clinical-apps', 'R1', 'STANDBY 1', {
    needs: 'sterile-db',
  }),
  application('dictation-app', 'Speech recognition', 'clinical-apps', '', 'STANDBY 1', {
    machines: ['ngd-dict-01'],
    vendor: 'Verbatim Labs',
  }),
  application('letters-app', 'Letters server', 'clinical-apps', 'N2 R2', 'STANDBY 1', {
    needs: 'letters-db',
  }),
  application('telehealth-media', 'Video relay', 'clinical-apps', 'N2 R1', 'SHARED 1', { port: 3478 }),
  application('portal', 'Patient portal', 'digital-services', '', 'SHARED 1', {
    workload: 'portal-web',
    needs: 'portal-db',
  }),
  application('board', 'Emergency board', 'digital-services', '', 'STANDBY 1', {
    workload: 'board-web',
    needs: 'board-db',
  }),
  application('telehealth', 'Remote visits', 'digital-services', '', 'STANDBY 1', {
    workload: 'visits-web',
    needs: 'telehealth-db',
  }),
  application('referral', 'Referral exchange', 'digital-services', '', 'STANDBY 1', {
    workload: 'referral-api',
    needs: 'referral-db',
    uses: 'event-log',
  }),
];

/** Programs that run the organisation. */
const administrative: readonly ApplicationEntry[] = [
  application('billing-app', 'Billing server', 'finance-hr-it', 'N2 R2', 'STANDBY 1', {
    vendor: 'Tally & Co',
    needs: 'billing-db',
    tested: true,
  }),
  application('claims-gw', 'Claims gateway', 'finance-hr-it', 'R2', 'STANDBY 1'),
  application('hr-app', 'Personnel server', 'finance-hr-it', 'N2 R2', 'STANDBY 1', {
    needs: 'hr-db',
    tested: true,
  }),
  application('payroll-app', 'Payroll server', 'finance-hr-it', 'R2', 'STANDBY 1', { needs: 'hr-db' }),
  application('roster-app', 'Rostering server', 'finance-hr-it', 'N2 R2', 'STANDBY 1', {
    needs: 'roster-db',
    tested: true,
  }),
  application('warehouse-etl', 'Warehouse loader', 'data-office', 'R2 R2', 'SHARED 1', {
    needs: 'warehouse-db',
  }),
  application('reports', 'Report server', 'data-office', 'R2', 'STANDBY 1', { needs: 'warehouse-db' }),
  application('bms-app', 'Building management', 'facilities', '', 'STANDBY 1', {
    machines: ['lfc-bms-01'],
    vendor: 'Hearth Controls',
    needs: 'bms-db',
  }),
];

/** Programs on which others stand. */
const shared: readonly ApplicationEntry[] = [
  application('dc', 'Directory server', 'identity', 'M Q L', 'STANDBY 1', { vendor: 'Microsoft', port: 636 }),
  application('dns', 'Name server', 'network', 'M Q L', 'STANDBY 1', {
    vendor: 'ISC',
    version: '9.18',
    port: 53,
  }),
  application('dhcp', 'Address server', 'network', 'L Q', 'STANDBY 1', {
    vendor: 'ISC',
    version: '2.4',
    port: 67,
  }),
  application('pki', 'Issuing authority', 'identity', 'M Q', 'STANDBY 1', { port: 443 }),
  application('ntp', 'Time server', 'network', '', 'STANDBY 1', {
    machines: ['ngd-ntp-01', 'rsd-ntp-01'],
    port: 123,
  }),
  application('signon', 'Sign-on server', 'identity', 'N2 R2', 'STANDBY 1', { version: '26.0', port: 443 }),
  application('lb', 'Load balancer software', 'network', '', 'STANDBY 2', {
    machines: ['ngd-lb-01', 'ngd-lb-02', 'rsd-lb-01', 'rsd-lb-02'],
    vendor: 'HAProxy',
    version: '3.0',
    port: 443,
  }),
  application('engine', 'Interface engine server', 'integration', 'N1 R1 R2', 'SHARED 2', {
    vendor: 'Junction',
    version: '6.5',
    needs: 'clinical-queue interface-db',
    tested: true,
    port: 2575,
  }),
  application('mail', 'Mail server', 'workplace', 'N1 R1', 'STANDBY 1', { vendor: 'Microsoft', port: 443 }),
  application('mail-relay', 'Mail relay', 'workplace', 'N2 R2', 'STANDBY 1', { vendor: 'Postfix', port: 25 }),
  application('files', 'File server', 'workplace', 'N2 R2', 'STANDBY 1', { vendor: 'Microsoft', port: 445 }),
  application('print', 'Print server', 'workplace', 'L N2', 'STANDBY 1', { port: 631 }),
  application('voice', 'Call manager', 'workplace', 'L Q', 'STANDBY 1', { vendor: 'Ringfield', port: 5061 }),
  application('voice-gw', 'Telephone gateway', 'workplace', '', 'STANDBY 1', {
    machines: ['lfc-voice-01', 'lfc-voice-02'],
    port: 5061,
  }),
  application('voicemail', 'Voicemail', 'workplace', 'R2', 'STANDBY 1'),
  application('vpn', 'Remote access gateway', 'network', 'N2 R2', 'STANDBY 1', {
    vendor: 'Palisade',
    port: 443,
  }),
  application('desktop-broker', 'Desktop broker', 'workplace', 'N2 R1', 'STANDBY 1', { needs: 'desktop-db' }),
  application(
    'desktop-host',
    'Desktop session host',
    'workplace',
    'N2 N2 N2 N2 N2 N2 N2 N2 R1 R1 R1 R1 R1 R1 R2 R2 R2 R2 R2 R2',
    'SHARED 50%',
    { vendor: 'Microsoft', port: 3389 },
  ),
  application('monitoring', 'Monitoring server', 'platform', 'M Q', 'STANDBY 1', { needs: 'monitoring-db' }),
  application('alerting', 'Alert router', 'platform', 'M Q', 'STANDBY 1', { port: 9093 }),
  application('logs', 'Log store', 'platform', 'N2 R1 R2', 'SHARED 2', { port: 9200 }),
  application('backup', 'Backup server', 'storage-backup', 'M Q', 'STANDBY 1', {
    vendor: 'Granary',
    version: '12.1',
    needs: 'catalogue-db',
  }),
  application('backup-media', 'Backup media server', 'storage-backup', '', 'STANDBY 1', {
    machines: ['ngd-backup-01', 'rsd-backup-01'],
    vendor: 'Granary',
    version: '12.1',
  }),
  application('automation', 'Automation server', 'platform', 'M', 'STANDBY 1', { vendor: 'Ansible' }),
  application('patching', 'Patch server', 'platform', 'Q', 'STANDBY 1'),
  application('jump', 'Jump host', 'platform', 'M Q', 'STANDBY 1', { vendor: 'Debian', port: 22 }),
  application('licences', 'Licence server', 'workplace', 'R2', 'STANDBY 1'),
  application('transfer', 'File transfer gateway', 'integration', 'N2 R2', 'STANDBY 1', { port: 22 }),
  application('wallboard', 'Door and wall displays', 'facilities', 'L', 'STANDBY 1'),
  application('wsus', 'Workstation updates', 'workplace', 'N2', 'STANDBY 1'),
];

export const applications: readonly ApplicationEntry[] = [...clinical, ...administrative, ...shared];

export interface ApplicationInstance {
  readonly name: string;
  readonly place?: Place;
  readonly machine: string;
}

/** The copies of an application; on a virtual machine of the same name, or on a server. */
export function copiesOf(entry: ApplicationEntry): ApplicationInstance[] {
  const virtual = entry.at.map((place, index) => {
    const name = `${entry.key}-${String(index + 1).padStart(2, '0')}`;
    return { name, place, machine: name };
  });
  const physical = (entry.machines ?? []).map((machine) => ({ name: `${entry.key} on ${machine}`, machine }));
  return [...virtual, ...physical];
}
