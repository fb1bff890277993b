/** A line that a supplier provides; `ends` are the devices it needs on our side. */
export interface CircuitEntry {
  readonly name: string;
  readonly kind: string;
  readonly contract: string;
  readonly commitRateKbit: number;
  readonly ends: readonly string[];
}

export const circuits: readonly CircuitEntry[] = [
  {
    name: 'INET-NGD-1',
    kind: 'internet',
    contract: 'fernwave-internet',
    commitRateKbit: 2_000_000,
    ends: ['ngd-edge-01'],
  },
  {
    name: 'INET-RSD-1',
    kind: 'internet',
    contract: 'orbis-internet',
    commitRateKbit: 2_000_000,
    ends: ['rsd-edge-01'],
  },
  {
    name: 'INET-RSD-2',
    kind: 'internet',
    contract: 'fernwave-internet',
    commitRateKbit: 500_000,
    ends: ['rsd-edge-02'],
  },
  {
    name: 'HNET-NGD',
    kind: 'national health network',
    contract: 'hnet',
    commitRateKbit: 500_000,
    ends: ['ngd-edge-02'],
  },
  {
    name: 'HNET-RSD',
    kind: 'national health network',
    contract: 'hnet',
    commitRateKbit: 500_000,
    ends: ['rsd-edge-02'],
  },
  {
    name: 'SIP-NGD',
    kind: 'telephone trunk',
    contract: 'ringfield-trunks',
    commitRateKbit: 20_000,
    ends: ['ngd-edge-01'],
  },
  {
    name: 'SIP-RSD',
    kind: 'telephone trunk',
    contract: 'ringfield-trunks',
    commitRateKbit: 20_000,
    ends: ['rsd-edge-01'],
  },
  {
    name: 'DF-NGD-RSD-1',
    kind: 'dark fibre',
    contract: 'northline-fibre',
    commitRateKbit: 100_000_000,
    ends: ['ngd-core-01', 'rsd-core-01'],
  },
  {
    name: 'DF-NGD-RSD-2',
    kind: 'dark fibre',
    contract: 'orbis-fibre',
    commitRateKbit: 100_000_000,
    ends: ['ngd-core-02', 'rsd-core-02'],
  },
  {
    name: 'DF-LFC-NGD',
    kind: 'dark fibre',
    contract: 'northline-fibre',
    commitRateKbit: 40_000_000,
    ends: ['lfc-core-01-slot-3', 'ngd-core-01'],
  },
  {
    name: 'DF-LFC-RSD',
    kind: 'dark fibre',
    contract: 'orbis-fibre',
    commitRateKbit: 40_000_000,
    ends: ['lfc-core-02-slot-3', 'rsd-core-02'],
  },
];

export interface SubnetEntry {
  readonly name: string;
  readonly prefix: string;
  readonly vlan: number;
  readonly role: string;
  readonly gateways: readonly [string, string];
}

const gatewaysOf = (site: string): [string, string] => [`${site}-core-01`, `${site}-core-02`];

export const subnets: readonly SubnetEntry[] = [
  { name: 'ngd-servers-a', prefix: '10.20.0.0/16', vlan: 120, role: 'servers', gateways: gatewaysOf('ngd') },
  { name: 'ngd-servers-b', prefix: '10.21.0.0/16', vlan: 121, role: 'servers', gateways: gatewaysOf('ngd') },
  {
    name: 'ngd-management',
    prefix: '10.29.0.0/20',
    vlan: 190,
    role: 'management',
    gateways: gatewaysOf('ngd'),
  },
  {
    name: 'ngd-containers',
    prefix: '10.24.0.0/16',
    vlan: 140,
    role: 'containers',
    gateways: gatewaysOf('ngd'),
  },
  { name: 'rsd-servers-a', prefix: '10.30.0.0/16', vlan: 220, role: 'servers', gateways: gatewaysOf('rsd') },
  { name: 'rsd-servers-b', prefix: '10.31.0.0/16', vlan: 221, role: 'servers', gateways: gatewaysOf('rsd') },
  {
    name: 'rsd-management',
    prefix: '10.39.0.0/20',
    vlan: 290,
    role: 'management',
    gateways: gatewaysOf('rsd'),
  },
  {
    name: 'rsd-containers',
    prefix: '10.34.0.0/16',
    vlan: 240,
    role: 'containers',
    gateways: gatewaysOf('rsd'),
  },
  { name: 'lfc-servers', prefix: '10.40.0.0/20', vlan: 320, role: 'servers', gateways: gatewaysOf('lfc') },
  { name: 'lfc-wards', prefix: '10.41.0.0/16', vlan: 341, role: 'wards', gateways: gatewaysOf('lfc') },
  {
    name: 'lfc-medical',
    prefix: '10.42.0.0/16',
    vlan: 342,
    role: 'medical devices',
    gateways: gatewaysOf('lfc'),
  },
  { name: 'lfc-offices', prefix: '10.43.0.0/16', vlan: 343, role: 'offices', gateways: gatewaysOf('lfc') },
  { name: 'lfc-voice', prefix: '10.44.0.0/18', vlan: 344, role: 'telephones', gateways: gatewaysOf('lfc') },
  { name: 'lfc-guests', prefix: '172.20.0.0/18', vlan: 345, role: 'guests', gateways: gatewaysOf('lfc') },
];
