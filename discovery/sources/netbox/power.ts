import type { Finding } from '../../source.ts';
import type { Cabling } from './cables.ts';
import { ciOf, integerOf, nameOf, ownerOf, placeOf, relation, relationTo, textOf } from './describe.ts';
import type { Estate } from './estate.ts';
import type { Inventory } from './inventory.ts';
import { keyOf, type NetboxRecord } from './record.ts';

/** What a device's inlets are plugged into. Two sources are alternatives, as the type says (impact.md). */
function* plugFindings(estate: Estate, cabling: Cabling): Generator<Finding> {
  const { inventory, devices } = estate;
  for (const device of estate.devices.values()) {
    const sources = new Set<string>();
    for (const inlet of inventory.referring('dcim.powerport', 'device', device.record.id)) {
      for (const { end } of cabling.pathsFrom(inlet)) {
        const supplier =
          end.model === 'dcim.poweroutlet' ? devices.get(Number(end.fields.device)) : undefined;
        if (supplier && supplier !== device) sources.add(supplier.key);
        if (end.model === 'dcim.powerfeed') sources.add(keyOf(end.model, end.id));
      }
    }
    for (const source of [...sources].sort()) yield relation('POWERED_BY', device.key, source);
  }
}

function* feedFindings(feed: NetboxRecord, inventory: Inventory, cabling: Cabling): Generator<Finding> {
  const attributes = {
    voltage: integerOf(feed, 'voltage'),
    amperage: integerOf(feed, 'amperage'),
    phase: textOf(feed, 'phase'),
    feedType: textOf(feed, 'type'),
    supply: textOf(feed, 'supply'),
    maximumUtilisation: integerOf(feed, 'max_utilization'),
  };
  yield ciOf(feed, 'PowerFeed', nameOf(feed), attributes, inventory);
  yield* relationTo('POWERED_BY', feed, inventory.referred(feed, 'power_panel', 'dcim.powerpanel'));
  yield* ownerOf(feed, inventory);
  const rack = inventory.referred(feed, 'rack', 'dcim.rack');
  if (rack === undefined) return;
  // Where the plug is known, the plug says what needs the feed. Where only the rack is, the rack needs its feeds,
  // and two of them are alternatives.
  const plugged = cabling.pathsFrom(feed).length > 0;
  yield relation(
    'POWERED_BY',
    keyOf(rack.model, rack.id),
    keyOf(feed.model, feed.id),
    plugged ? { strength: 'NONE' } : {},
  );
}

/** Panels, the feeds from them, and what is plugged into what. */
export function* powerFindings(estate: Estate, cabling: Cabling): Generator<Finding> {
  const { inventory } = estate;
  for (const panel of inventory.of('dcim.powerpanel')) {
    yield ciOf(panel, 'PowerDevice', nameOf(panel), { kind: 'Panel' }, inventory);
    yield* relationTo('LOCATED_IN', panel, placeOf(panel, inventory));
  }
  for (const feed of inventory.of('dcim.powerfeed')) yield* feedFindings(feed, inventory, cabling);
  yield* plugFindings(estate, cabling);
}
