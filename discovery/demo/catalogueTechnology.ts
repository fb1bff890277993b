import type { Reference } from './scanDraft.ts';

/** What a technical service stands on beside programs: devices, lines, clusters and volumes that others scanned. */
export interface Footing {
  readonly service: string;
  readonly type: 'DEPENDS_ON' | 'RUNS_ON';
  readonly to: readonly Reference[];
  /** A group with its rule; absent: every one of them is needed. */
  readonly group?: string;
  readonly minUp?: number | string;
  readonly mode?: 'SHARED' | 'STANDBY';
}

const net = (...keys: string[]): Reference[] => keys.map((key) => ({ source: 'network-controller', key }));
const device = (...names: string[]): Reference[] => net(...names.map((name) => `device/${name}`));
const circuit = (...names: string[]): Reference[] => net(...names.map((name) => `circuit/${name}`));
const volumes = (prefix: string, count: number): Reference[] =>
  Array.from({ length: count }, (_, index) => ({
    source: 'storage-manager',
    key: `volume/${prefix}-0${index + 1}`,
  }));
const kube = (cluster: string): Reference[] => [{ source: 'kubernetes', key: `${cluster}/cluster` }];
const workloads = (path: string): Reference[] =>
  ['ngd', 'rsd'].map((cluster) => ({ source: 'kubernetes', key: `${cluster}/workload/${path}` }));

const buildingsButEmergency = ['mb', 'cc', 'lb', 'ad'];
const distribution = (building: string) => device(`lfc-dist-${building}-01`, `lfc-dist-${building}-02`);
const one = { minUp: 1, mode: 'STANDBY' } as const;

export const footings: readonly Footing[] = [
  {
    service: 'internet',
    type: 'DEPENDS_ON',
    to: circuit('INET-NGD-1', 'INET-RSD-1', 'INET-RSD-2'),
    group: 'lines',
    ...one,
  },
  {
    service: 'internet',
    type: 'DEPENDS_ON',
    to: net('firewall/ngd', 'firewall/rsd'),
    group: 'firewalls',
    ...one,
  },
  {
    service: 'health-network',
    type: 'DEPENDS_ON',
    to: circuit('HNET-NGD', 'HNET-RSD'),
    group: 'lines',
    ...one,
  },
  {
    service: 'campus-network',
    type: 'DEPENDS_ON',
    to: device('lfc-core-01', 'lfc-core-02'),
    group: 'cores',
    ...one,
  },
  {
    service: 'campus-network',
    type: 'DEPENDS_ON',
    to: circuit('DF-LFC-NGD', 'DF-LFC-RSD'),
    group: 'fibres',
    ...one,
  },
  ...buildingsButEmergency.map((building) => ({
    service: 'campus-network',
    type: 'DEPENDS_ON' as const,
    to: distribution(building),
    group: `building ${building.toUpperCase()}`,
    ...one,
  })),
  { service: 'emergency-network', type: 'DEPENDS_ON', to: distribution('ew'), group: 'distribution', ...one },
  {
    service: 'emergency-network',
    type: 'DEPENDS_ON',
    to: device('lfc-acc-ew0-01', 'lfc-acc-ew0-02', 'lfc-acc-ew1-01', 'lfc-acc-ew1-02'),
    group: 'access',
    minUp: 2,
    mode: 'SHARED',
  },
  {
    service: 'wireless',
    type: 'DEPENDS_ON',
    to: device('lfc-wlc-01', 'lfc-wlc-02'),
    group: 'controllers',
    ...one,
  },
  { service: 'containers-n', type: 'RUNS_ON', to: kube('ngd') },
  { service: 'containers-r', type: 'RUNS_ON', to: kube('rsd') },
  {
    service: 'archive',
    type: 'DEPENDS_ON',
    to: [...volumes('image-archive-ngd', 6).slice(0, 1), ...volumes('image-archive-rsd', 6).slice(0, 1)],
    group: 'copies',
    ...one,
  },
  {
    service: 'files',
    type: 'DEPENDS_ON',
    to: [...volumes('files-ngd', 1), ...volumes('files-rsd', 1)],
    group: 'copies',
    ...one,
  },
  {
    service: 'mail',
    type: 'DEPENDS_ON',
    to: [...volumes('mail-ngd', 1), ...volumes('mail-rsd', 1)],
    group: 'copies',
    ...one,
  },
  { service: 'backup', type: 'DEPENDS_ON', to: volumes('vault', 6) },
  { service: 'paging', type: 'DEPENDS_ON', to: workloads('messaging/sms-sender'), group: 'senders', ...one },
  { service: 'gateway', type: 'DEPENDS_ON', to: workloads('gateway/api-gateway'), group: 'gateways', ...one },
  { service: 'telephony', type: 'DEPENDS_ON', to: circuit('SIP-NGD', 'SIP-RSD'), group: 'trunks', ...one },
];
