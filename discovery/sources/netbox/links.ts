import type { Finding } from '../../source.ts';
import type { Cabling } from './cables.ts';
import { relation } from './describe.ts';
import type { Device, Estate } from './estate.ts';
import { keyOf } from './record.ts';

/** One cabled way from a device towards another device or a circuit. */
interface Way {
  readonly target: string;
  readonly through: readonly string[];
  /** `up`: the device needs it. `peer`: neither needs the other. `management`: control only, no traffic. */
  readonly sense: 'up' | 'peer' | 'down' | 'management';
}

/**
 * Who needs whom: the end of the network needs the network, an access switch its distribution switch, a router
 * its circuit. Two of one rank are peers, and a management port carries no traffic: neither takes the other down.
 */
function senseOf(device: Device, far: Device, management: boolean): Way['sense'] {
  if (management) return 'management';
  if (device.kind.rank === far.kind.rank) return 'peer';
  return device.kind.rank < far.kind.rank ? 'up' : 'down';
}

function waysOf(device: Device, { inventory, devices }: Estate, cabling: Cabling): Way[] {
  return inventory.referring('dcim.interface', 'device', device.record.id).flatMap((port) =>
    cabling.pathsFrom(port).flatMap(({ end, through }): Way[] => {
      if (end.model === 'circuits.circuit')
        return [{ target: keyOf(end.model, end.id), through, sense: 'up' }];
      const far = end.model === 'dcim.interface' ? devices.get(Number(end.fields.device)) : undefined;
      if (far === undefined || far === device) return [];
      const management = port.fields.mgmt_only === true || end.fields.mgmt_only === true;
      return [{ target: far.key, through, sense: senseOf(device, far, management) }];
    }),
  );
}

/**
 * Panels and leased fibres that a device's uplinks run through. One that all of them share takes the device off
 * the network; one that only some share does not. The strength says so, and keeps it out of the alternatives.
 */
function* passedFindings(
  device: Device,
  uplinks: readonly Way[],
  ways: readonly Way[],
  known: ReadonlySet<string>,
): Generator<Finding> {
  const targets = new Set(uplinks.map((way) => way.target));
  const passed = new Set(ways.flatMap((way) => (way.sense === 'down' ? [] : way.through)));
  for (const key of [...passed].sort()) {
    if (!known.has(key) || targets.has(key)) continue;
    const shared = uplinks.length > 0 && uplinks.every((way) => way.through.includes(key));
    yield relation('CONNECTED_TO', device.key, key, { strength: shared ? 'HARD' : 'NONE' });
  }
}

/** What devices are connected to. Several uplinks have no explicit strength: they are alternatives (impact.md). */
export function* linkFindings(estate: Estate, cabling: Cabling): Generator<Finding> {
  const circuits = [...estate.inventory.of('circuits.circuit')].map((each) => keyOf(each.model, each.id));
  const known = new Set([...[...estate.devices.values()].map((device) => device.key), ...circuits]);
  for (const device of estate.devices.values()) {
    const ways = waysOf(device, estate, cabling);
    const uplinks = ways.filter((way) => way.sense === 'up');
    const up = new Set(uplinks.map((way) => way.target));
    for (const target of [...up].sort()) yield relation('CONNECTED_TO', device.key, target);
    const others = ways.filter((way) => !up.has(way.target) && way.sense !== 'down');
    // Two peers name each other; one relationship, from the smaller key, says it.
    const shown = others.filter((way) => way.sense === 'management' || device.key < way.target);
    const needed = new Set(ways.filter((way) => way.sense === 'down').map((way) => way.target));
    for (const target of [...new Set(shown.map((way) => way.target))].sort()) {
      if (!needed.has(target)) yield relation('CONNECTED_TO', device.key, target, { strength: 'NONE' });
    }
    yield* passedFindings(device, uplinks, ways, known);
  }
}
