import { rackWithOneSupply } from './facts.ts';
import { buildings, type Rack, racks, type SiteCode } from './places.ts';

/** A piece of the power supply; `from` names what it draws on, by key. */
export interface PowerEntry {
  readonly key: string;
  readonly ciClass: 'PowerDevice' | 'PowerFeed';
  readonly name: string;
  readonly kind: string;
  readonly site: SiteCode;
  readonly room?: string;
  readonly rack?: string;
  readonly ratedVoltAmpere?: number;
  readonly from: readonly string[];
}

function supplies(site: SiteCode): PowerEntry[] {
  const room = (side: string) => (site === 'LFC' ? 'LFC-PR' : `${site}-P${side}`);
  const device = (
    name: string,
    kind: string,
    side: string,
    ratedVoltAmpere: number,
    from: string[],
  ): PowerEntry => ({
    key: name,
    ciClass: 'PowerDevice',
    name,
    kind,
    site,
    room: room(side),
    ratedVoltAmpere,
    from,
  });
  // The campus has one line of the grid; its generator stands behind both supplies.
  const lines = site === 'LFC' ? ['A'] : ['A', 'B'];
  const grid = lines.flatMap((side): PowerEntry[] => [
    {
      key: `${site}-GRID-${side}`,
      ciClass: 'PowerFeed',
      name: `${site}-GRID-${side}`,
      kind: 'grid',
      site,
      from: [],
    },
    device(`${site}-TRF-${side}`, 'transformer', side, 1_600_000, [`${site}-GRID-${side}`]),
  ]);
  return [
    ...grid,
    { ...device(`${site}-GEN-1`, 'generator', 'A', 1_250_000, []), room: undefined },
    ...['A', 'B'].flatMap((side) => [
      device(`${site}-UPS-${side}`, 'uninterruptible supply', side, 400_000, [
        `${site}-TRF-${lines.includes(side) ? side : 'A'}`,
        `${site}-GEN-1`,
      ]),
      ...[1, 2, 3].map((number) =>
        device(`${site}-PNL-${side}${number}`, 'panel', side, 160_000, [`${site}-UPS-${side}`]),
      ),
    ]),
  ];
}

/** Two panels a building, one from each supply: cabinets on the floors take turns. */
function buildingPanels(): PowerEntry[] {
  return buildings.flatMap(({ code, floors, name }) =>
    (['A', 'B'] as const).map(
      (side): PowerEntry => ({
        key: `LFC-PNL-${code}-${side}`,
        ciClass: 'PowerDevice',
        name: `LFC-PNL-${code}-${side}`,
        kind: `panel, ${name}`,
        site: 'LFC',
        room: `LFC-${code}${floors[0]}`,
        ratedVoltAmpere: 63_000,
        from: [`LFC-UPS-${side}`],
      }),
    ),
  );
}

function panelFor(rack: Rack, side: 'A' | 'B'): string {
  const building = buildings.find(({ code }) => code === rack.building);
  if (building) {
    const turn = building.floors.findIndex((floor) => rack.room === `LFC-${building.code}${floor}`);
    return `LFC-PNL-${building.code}-${turn % 2 === 0 ? 'A' : 'B'}`;
  }
  const number = rack.row === 'C' ? 2 : rack.row === 'M' ? 3 : 1;
  // The third of the estate's seeming redundancies: feed B of this rack comes from a panel of supply A.
  if (rack.name === rackWithOneSupply && side === 'B') return `${rack.site}-PNL-A3`;
  return `${rack.site}-PNL-${side}${number}`;
}

function rackFeeds(rack: Rack): PowerEntry[] {
  return rack.feeds.flatMap((side): PowerEntry[] => [
    {
      key: `${rack.name}-FEED-${side}`,
      ciClass: 'PowerFeed',
      name: `${rack.name} feed ${side}`,
      kind: side === 'A' ? 'primary' : 'redundant',
      site: rack.site,
      from: [panelFor(rack, side)],
    },
    {
      key: pduOf(rack.name, side),
      ciClass: 'PowerDevice',
      name: pduOf(rack.name, side),
      kind: 'rack distribution unit',
      site: rack.site,
      rack: rack.name,
      ratedVoltAmpere: 22_000,
      from: [`${rack.name}-FEED-${side}`],
    },
  ]);
}

/** The rack's distribution unit on one side. */
export function pduOf(rack: string, side: 'A' | 'B'): string {
  return `${rack}-PDU-${side}`;
}

export const powerEntries: readonly PowerEntry[] = [
  ...(['NGD', 'RSD', 'LFC'] as const).flatMap(supplies),
  ...buildingPanels(),
  ...racks.flatMap(rackFeeds),
];
