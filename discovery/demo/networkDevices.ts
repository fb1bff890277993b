import { buildingOnOneChassis } from './facts.ts';
import { buildings, racks } from './places.ts';

export interface NetworkDeviceEntry {
  readonly name: string;
  readonly role: string;
  readonly model: string;
  /** None for a line card, which sits in its chassis, and for what hangs on a ceiling. */
  readonly rack?: string;
  readonly room?: string;
  /** The devices it has links to, towards the core. */
  readonly uplinks: readonly string[];
  /** The chassis of a line card. */
  readonly chassis?: string;
  readonly ports: number;
}

const dataCentres = [
  { code: 'NGD', prefix: 'ngd', secondFirewallRack: 'NGD-C03', fabrics: ['NGD-A03', 'NGD-C03'] },
  { code: 'RSD', prefix: 'rsd', secondFirewallRack: 'RSD-C03', fabrics: ['RSD-A03', 'RSD-C03'] },
] as const;

function dataCentre({
  code,
  prefix,
  secondFirewallRack,
  fabrics,
}: (typeof dataCentres)[number]): NetworkDeviceEntry[] {
  const cores = [`${prefix}-core-01`, `${prefix}-core-02`];
  const leaves = racks.filter((rack) => rack.site === code && rack.row !== 'M');
  const named = (name: string, role: string, model: string, rack: string, uplinks: string[], ports = 48) => ({
    name: `${prefix}-${name}`,
    role,
    model,
    rack,
    uplinks,
    ports,
  });
  return [
    named('core-01', 'core switch', 'Corvid X9508', `${code}-A01`, [], 128),
    named('core-02', 'core switch', 'Corvid X9508', `${code}-C01`, [], 128),
    ...leaves.map((rack) =>
      named(`leaf-${rack.name.slice(4).toLowerCase()}`, 'leaf switch', 'Corvid L48', rack.name, cores),
    ),
    named('edge-01', 'border router', 'Corvid BR20', `${code}-M01`, cores, 16),
    named('edge-02', 'border router', 'Corvid BR20', `${code}-A02`, cores, 16),
    named('fw-01', 'firewall', 'Palisade 5400', `${code}-A02`, cores, 24),
    named('fw-02', 'firewall', 'Palisade 5400', secondFirewallRack, cores, 24),
    named('san-a', 'storage switch', 'Corvid FC96', fabrics[0], [], 96),
    named('san-b', 'storage switch', 'Corvid FC96', fabrics[1], [], 96),
    named('oob-01', 'management switch', 'Corvid A24', `${code}-C04`, cores, 24),
  ];
}

const campusCores = ['lfc-core-01', 'lfc-core-02'];

function campusCore(): NetworkDeviceEntry[] {
  return campusCores.flatMap((chassis, index) => [
    {
      name: chassis,
      role: 'core switch',
      model: 'Corvid X9504',
      rack: index === 0 ? 'LFC-S01' : 'LFC-S03',
      uplinks: [],
      ports: 96,
    },
    ...[3, 5].map((slot) => ({
      name: `${chassis}-slot-${slot}`,
      role: 'line card',
      model: 'Corvid X9500 LC48',
      uplinks: [],
      chassis,
      ports: 48,
    })),
  ]);
}

function buildingSwitches(code: string, floors: readonly string[]): NetworkDeviceEntry[] {
  const name = code.toLowerCase();
  const cabinet = (index: number) => `LFC-${code}${floors[index % floors.length]}-K1`;
  const distribution = [`lfc-dist-${name}-01`, `lfc-dist-${name}-02`];
  // One chassis for both cards in the emergency wing: the first of the estate's three seeming redundancies.
  const secondChassis = code === buildingOnOneChassis ? 'lfc-core-01-slot-5' : 'lfc-core-02-slot-3';
  return [
    ...distribution.map((each, index) => ({
      name: each,
      role: 'distribution switch',
      model: 'Corvid D32',
      rack: cabinet(index),
      uplinks: ['lfc-core-01-slot-3', secondChassis],
      ports: 32,
    })),
    ...floors.flatMap((floor) => {
      const access = [`lfc-acc-${name}${floor}-01`, `lfc-acc-${name}${floor}-02`];
      return [
        ...access.map((each) => ({
          name: each,
          role: 'access switch',
          model: 'Corvid A48P',
          rack: `LFC-${code}${floor}-K1`,
          uplinks: distribution,
          ports: 48,
        })),
        ...access.map((uplink, index) => ({
          name: `lfc-ap-${name}${floor}-0${index + 1}`,
          role: 'access point',
          model: 'Corvid W6',
          room: `LFC-${code}${floor}`,
          uplinks: [uplink],
          ports: 2,
        })),
      ];
    }),
  ];
}

/** Every switch, router, firewall and access point; uplinks point towards the core. */
export const networkDevices: readonly NetworkDeviceEntry[] = [
  ...dataCentres.flatMap(dataCentre),
  ...campusCore(),
  {
    name: 'lfc-srv-01',
    role: 'leaf switch',
    model: 'Corvid L48',
    rack: 'LFC-S01',
    uplinks: ['lfc-core-01-slot-5', 'lfc-core-02-slot-5'],
    ports: 48,
  },
  {
    name: 'lfc-srv-02',
    role: 'leaf switch',
    model: 'Corvid L48',
    rack: 'LFC-S03',
    uplinks: ['lfc-core-01-slot-5', 'lfc-core-02-slot-5'],
    ports: 48,
  },
  ...['LFC-S02', 'LFC-S04'].map((rack, index) => ({
    name: `lfc-wlc-0${index + 1}`,
    role: 'wireless controller',
    model: 'Corvid WC9',
    rack,
    uplinks: ['lfc-srv-01', 'lfc-srv-02'],
    ports: 4,
  })),
  ...buildings.flatMap((building) => buildingSwitches(building.code, building.floors)),
];
