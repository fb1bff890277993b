/** Teams, suppliers, contracts, agreements and documents. */

export const teams: readonly { handle: string; name: string }[] = [
  { handle: 'patient-record', name: 'Patient record team' },
  { handle: 'clinical-apps', name: 'Clinical applications' },
  { handle: 'laboratory-it', name: 'Laboratory systems' },
  { handle: 'imaging-it', name: 'Imaging systems' },
  { handle: 'pharmacy-it', name: 'Pharmacy systems' },
  { handle: 'digital-services', name: 'Digital services' },
  { handle: 'integration', name: 'Integration' },
  { handle: 'network', name: 'Network' },
  { handle: 'platform', name: 'Platform' },
  { handle: 'storage-backup', name: 'Storage and backup' },
  { handle: 'databases', name: 'Databases' },
  { handle: 'identity', name: 'Identity and access' },
  { handle: 'workplace', name: 'Workplace' },
  { handle: 'facilities', name: 'Facilities' },
  { handle: 'finance-hr-it', name: 'Finance and personnel systems' },
  { handle: 'data-office', name: 'Data office' },
];

export const suppliers: readonly { key: string; name: string }[] = [
  { key: 'fernwave', name: 'Fernwave Networks' },
  { key: 'orbis', name: 'Orbis Telecom' },
  { key: 'northline', name: 'Northline Fibre' },
  { key: 'hnet', name: 'National Health Network Agency' },
  { key: 'ringfield', name: 'Ringfield Voice' },
  { key: 'basalt', name: 'Basalt Storage' },
  { key: 'granary', name: 'Granary Backup' },
  { key: 'halden', name: 'Halden Computers' },
  { key: 'corvid', name: 'Corvid Networks' },
  { key: 'palisade', name: 'Palisade Security' },
  { key: 'ostler', name: 'Ostler Health Software' },
  { key: 'galen', name: 'Galen Systems' },
  { key: 'assay', name: 'Assay One' },
  { key: 'lumen', name: 'Lumen Imaging' },
  { key: 'vitalis', name: 'Vitalis Monitoring' },
  { key: 'tally', name: 'Tally & Co' },
  { key: 'ostra', name: 'Ostra Power' },
  { key: 'verbatim', name: 'Verbatim Labs' },
];

export interface ContractEntry {
  readonly key: string;
  readonly supplier: string;
  readonly name: string;
  readonly validTo: string;
  /** Keys of the services that rest on it. */
  readonly services: readonly string[];
}

export const contracts: readonly ContractEntry[] = [
  {
    key: 'fernwave-internet',
    supplier: 'fernwave',
    name: 'Fernwave internet access',
    validTo: '2028-03-31',
    services: [],
  },
  {
    key: 'orbis-internet',
    supplier: 'orbis',
    name: 'Orbis internet access',
    validTo: '2027-09-30',
    services: [],
  },
  {
    key: 'northline-fibre',
    supplier: 'northline',
    name: 'Northline dark fibre',
    validTo: '2031-12-31',
    services: [],
  },
  { key: 'orbis-fibre', supplier: 'orbis', name: 'Orbis dark fibre', validTo: '2029-06-30', services: [] },
  {
    key: 'hnet',
    supplier: 'hnet',
    name: 'Health network connection',
    validTo: '2027-12-31',
    services: ['health-network'],
  },
  {
    key: 'ringfield-trunks',
    supplier: 'ringfield',
    name: 'Ringfield telephone trunks',
    validTo: '2027-05-31',
    services: ['telephony'],
  },
  {
    key: 'basalt-care',
    supplier: 'basalt',
    name: 'Basalt array maintenance, four hours',
    validTo: '2028-01-31',
    services: ['archive'],
  },
  {
    key: 'granary-care',
    supplier: 'granary',
    name: 'Granary licences and support',
    validTo: '2027-10-31',
    services: ['backup'],
  },
  {
    key: 'halden-care',
    supplier: 'halden',
    name: 'Halden hardware, next day',
    validTo: '2027-02-28',
    services: [],
  },
  {
    key: 'corvid-care',
    supplier: 'corvid',
    name: 'Corvid switch maintenance',
    validTo: '2028-08-31',
    services: ['campus-network'],
  },
  {
    key: 'palisade-care',
    supplier: 'palisade',
    name: 'Palisade subscriptions',
    validTo: '2026-12-31',
    services: ['internet', 'remote'],
  },
  {
    key: 'ostler-record',
    supplier: 'ostler',
    name: 'Ostler patient record',
    validTo: '2030-12-31',
    services: ['record'],
  },
  {
    key: 'ostler-theatre',
    supplier: 'ostler',
    name: 'Ostler theatre planning',
    validTo: '2027-06-30',
    services: ['theatre'],
  },
  {
    key: 'galen-medication',
    supplier: 'galen',
    name: 'Galen medication',
    validTo: '2029-03-31',
    services: ['medication'],
  },
  {
    key: 'assay-lab',
    supplier: 'assay',
    name: 'Assay One laboratory and blood bank',
    validTo: '2028-11-30',
    services: ['laboratory', 'blood'],
  },
  {
    key: 'lumen-images',
    supplier: 'lumen',
    name: 'Lumen image server and viewer',
    validTo: '2029-09-30',
    services: ['radiology'],
  },
  {
    key: 'vitalis-icu',
    supplier: 'vitalis',
    name: 'Vitalis telemetry',
    validTo: '2028-02-29',
    services: ['icu'],
  },
  {
    key: 'tally-billing',
    supplier: 'tally',
    name: 'Tally billing',
    validTo: '2027-12-31',
    services: ['billing'],
  },
  {
    key: 'ostra-power',
    supplier: 'ostra',
    name: 'Ostra supply maintenance',
    validTo: '2027-04-30',
    services: [],
  },
  {
    key: 'verbatim-speech',
    supplier: 'verbatim',
    name: 'Verbatim speech recognition',
    validTo: '2027-01-31',
    services: ['letters'],
  },
];

export interface DocumentEntry {
  readonly key: string;
  readonly name: string;
  readonly approver: string;
  readonly nextReview: string;
  /** Keys of the services that it describes. */
  readonly services: readonly string[];
}

export const documents: readonly DocumentEntry[] = [
  {
    key: 'continuity',
    name: 'Continuity plan',
    approver: 'data-office',
    nextReview: '2027-03-01',
    services: ['record', 'medication', 'emergency', 'laboratory', 'blood', 'icu'],
  },
  {
    key: 'paper-wards',
    name: 'Working on paper: wards',
    approver: 'clinical-apps',
    nextReview: '2027-01-15',
    services: ['record', 'medication'],
  },
  {
    key: 'paper-lab',
    name: 'Working on paper: laboratory',
    approver: 'laboratory-it',
    nextReview: '2027-01-15',
    services: ['laboratory', 'blood'],
  },
  {
    key: 'paper-emergency',
    name: 'Working on paper: emergency wing',
    approver: 'clinical-apps',
    nextReview: '2026-12-15',
    services: ['emergency'],
  },
  {
    key: 'network-plan',
    name: 'Network plan',
    approver: 'network',
    nextReview: '2027-05-01',
    services: ['campus-network', 'emergency-network', 'internet', 'wireless', 'health-network'],
  },
  {
    key: 'power-plan',
    name: 'Power plan and load tests',
    approver: 'facilities',
    nextReview: '2027-02-01',
    services: ['buildings'],
  },
  {
    key: 'storage-plan',
    name: 'Storage placement',
    approver: 'storage-backup',
    nextReview: '2026-12-01',
    services: ['archive', 'backup'],
  },
  {
    key: 'restore-test',
    name: 'Restore tests of this year',
    approver: 'storage-backup',
    nextReview: '2027-01-31',
    services: ['backup'],
  },
  {
    key: 'cluster-runbook',
    name: 'Container clusters: runbook',
    approver: 'platform',
    nextReview: '2027-04-01',
    services: ['containers-n', 'containers-r'],
  },
  {
    key: 'identity-runbook',
    name: 'Directory: recovery',
    approver: 'identity',
    nextReview: '2027-06-01',
    services: ['directory', 'signon', 'authority'],
  },
  {
    key: 'interface-list',
    name: 'List of interfaces',
    approver: 'integration',
    nextReview: '2027-02-15',
    services: ['interfaces', 'gateway'],
  },
  {
    key: 'desktop-guide',
    name: 'Desktops and badges: guide',
    approver: 'workplace',
    nextReview: '2027-08-01',
    services: ['desktops', 'printing', 'telephony'],
  },
];
