import type { Finding } from '../../source.ts';
import { numberAt, textAt } from '../../tree.ts';
import { ciOf, integerOf, nameOf, ownerOf, relationTo, siteOf, textOf } from './describe.ts';
import type { Inventory } from './inventory.ts';
import type { NetboxRecord } from './record.ts';

/** Region names from the widest to the narrowest. */
function regionOf(site: NetboxRecord, inventory: Inventory): string {
  const names: string[] = [];
  let region = inventory.referred(site, 'region', 'dcim.region');
  // A loop of parents would be NetBox's fault; sixteen levels are more than the world has.
  while (region && names.length < 16) {
    names.unshift(nameOf(region));
    region = inventory.referred(region, 'parent', 'dcim.region');
  }
  return names.join(' / ');
}

function* siteFindings(site: NetboxRecord, inventory: Inventory): Generator<Finding> {
  const attributes = {
    address: textOf(site, 'physical_address')?.replaceAll(/\s*\r?\n\s*/g, ', '),
    region: regionOf(site, inventory),
    timeZone: textOf(site, 'time_zone'),
    latitude: numberAt(site.fields, 'latitude'),
    longitude: numberAt(site.fields, 'longitude'),
    facility: textOf(site, 'facility'),
  };
  yield ciOf(site, 'Site', nameOf(site), attributes, inventory);
  yield* ownerOf(site, inventory);
}

function* roomFindings(location: NetboxRecord, inventory: Inventory): Generator<Finding> {
  yield ciOf(location, 'Room', nameOf(location), {}, inventory);
  const parent = inventory.referred(location, 'parent', 'dcim.location');
  yield* relationTo('LOCATED_IN', location, parent ?? siteOf(location, inventory));
  yield* ownerOf(location, inventory);
}

function* rackFindings(rack: NetboxRecord, inventory: Inventory): Generator<Finding> {
  const location = inventory.referred(rack, 'location', 'dcim.location');
  const serial = textOf(rack, 'serial');
  const attributes = {
    units: integerOf(rack, 'u_height'),
    serialNumber: serial,
    assetTag: textOf(rack, 'asset_tag'),
    row: textAt(location?.fields, 'name'),
    facilityId: textOf(rack, 'facility_id'),
  };
  const identifiers = serial ? { identifiers: { serial: [serial] } } : {};
  yield ciOf(rack, 'Rack', nameOf(rack), attributes, inventory, identifiers);
  yield* relationTo('LOCATED_IN', rack, location ?? siteOf(rack, inventory));
  yield* ownerOf(rack, inventory);
}

/** Sites, the rooms in them and the racks in those. */
export function* placeFindings(inventory: Inventory): Generator<Finding> {
  for (const site of inventory.of('dcim.site')) yield* siteFindings(site, inventory);
  for (const location of inventory.of('dcim.location')) yield* roomFindings(location, inventory);
  for (const rack of inventory.of('dcim.rack')) yield* rackFindings(rack, inventory);
}
