import { type Device, devices } from './devices.ts';
import { networkDevices } from './networkDevices.ts';
import { racks, rooms, type Site, sites } from './places.ts';
import { type PowerEntry, pduOf, powerEntries } from './power.ts';
import { ScanDraft } from './scanDraft.ts';
import { numberOf, serialOf } from './seed.ts';

function sitePlaces(draft: ScanDraft, site: Site): void {
  draft.ci(`site/${site.code}`, 'Site', site.name, {
    attributes: {
      address: site.address,
      region: site.region,
      timeZone: 'Europe/London',
      latitude: site.latitude,
      longitude: site.longitude,
      owner: 'facilities',
      criticality: 'CRITICAL',
    },
  });
  for (const room of rooms.filter((each) => each.site === site.code)) {
    draft.ci(`room/${room.code}`, 'Room', room.name, {
      attributes: { floor: room.floor, owner: 'facilities' },
    });
    draft.relate('LOCATED_IN', `room/${room.code}`, `site/${site.code}`, { confidence: 'DECLARED' });
  }
  for (const rack of racks.filter((each) => each.site === site.code)) {
    draft.ci(`rack/${rack.name}`, 'Rack', rack.name, {
      identifiers: { serial: [serialOf(`rack ${rack.name}`)] },
      attributes: {
        units: rack.building ? 24 : 47,
        row: rack.row,
        serialNumber: serialOf(`rack ${rack.name}`),
        assetTag: `F-${numberOf(rack.name, 10_000, 99_999)}`,
        owner: 'facilities',
      },
    });
    draft.relate('LOCATED_IN', `rack/${rack.name}`, `room/${rack.room}`, { confidence: 'DECLARED' });
  }
}

function power(draft: ScanDraft, entry: PowerEntry): void {
  const key = `power/${entry.key}`;
  const device = entry.ciClass === 'PowerDevice';
  draft.ci(key, entry.ciClass, entry.name, {
    ...(device && { identifiers: { serial: [serialOf(entry.key)] } }),
    attributes: device
      ? {
          kind: entry.kind,
          vendor: 'Ostra Power',
          serialNumber: serialOf(entry.key),
          ratedVoltAmpere: entry.ratedVoltAmpere,
          owner: 'facilities',
        }
      : { feedType: entry.kind, voltage: 230, amperage: 32, phase: 'three-phase', owner: 'facilities' },
  });
  for (const from of entry.from) draft.relate('POWERED_BY', key, `power/${from}`, { confidence: 'DECLARED' });
  if (entry.rack) draft.relate('LOCATED_IN', key, `rack/${entry.rack}`, { confidence: 'DECLARED' });
  else if (entry.room) draft.relate('LOCATED_IN', key, `room/${entry.room}`, { confidence: 'DECLARED' });
  else if (device) draft.relate('LOCATED_IN', key, `site/${entry.site}`, { confidence: 'DECLARED' });
}

function device(draft: ScanDraft, entry: Device, feeds: readonly ('A' | 'B')[]): void {
  const key = `device/${entry.name}`;
  draft.ci(key, entry.ciClass, entry.name, {
    identifiers: { serial: [serialOf(entry.name)] },
    attributes: {
      vendor: entry.vendor,
      model: entry.model,
      serialNumber: serialOf(entry.name),
      assetTag: `A-${numberOf(entry.name, 100_000, 999_999)}`,
      rackUnit: numberOf(`unit ${entry.name}`, 1, 42),
      owner: entry.owner,
      ...(entry.lifecycle && { lifecycle: entry.lifecycle }),
    },
  });
  draft.relate('LOCATED_IN', key, `rack/${entry.rack}`, { confidence: 'DECLARED' });
  for (const side of feeds) {
    draft.relate('POWERED_BY', key, `power/${pduOf(entry.rack, side)}`, { confidence: 'DECLARED' });
  }
}

/** What hangs on ceilings has a room, and its power comes with the network cable. */
function ceilingDevices(draft: ScanDraft): void {
  for (const { name, room, model } of networkDevices) {
    if (!room) continue;
    draft.ci(`device/${name}`, 'NetworkDevice', name, {
      identifiers: { serial: [serialOf(name)] },
      attributes: { vendor: 'Corvid Networks', model, serialNumber: serialOf(name), owner: 'network' },
    });
    draft.relate('LOCATED_IN', `device/${name}`, `room/${room}`, { confidence: 'DECLARED' });
  }
}

/** The facility's management system, one scan a site: places, power, and what stands in the racks. */
export function facilityScans(): ScanDraft[] {
  return sites.map((site) => {
    const draft = new ScanDraft('facility', site.scope);
    sitePlaces(draft, site);
    for (const entry of powerEntries) if (entry.site === site.code) power(draft, entry);
    for (const rack of racks.filter((each) => each.site === site.code)) {
      for (const each of devices) if (each.rack === rack.name) device(draft, each, rack.feeds);
    }
    if (site.code === 'LFC') ceilingDevices(draft);
    return draft;
  });
}
