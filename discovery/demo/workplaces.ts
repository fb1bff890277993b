import { buildings } from './places.ts';
import { ScanDraft } from './scanDraft.ts';
import { macOf, numberOf, pick, serialOf, uuidOf } from './seed.ts';

const rooms: Readonly<Record<string, readonly [string, ...string[]]>> = {
  MB: ['ward 1', 'ward 2', 'ward 3', 'intensive care', 'pharmacy'],
  EW: ['reception', 'triage', 'resuscitation', 'short stay'],
  CC: ['reception', 'ward', 'clinic'],
  LB: ['blood bank', 'chemistry', 'microbiology'],
  AD: ['finance', 'personnel', 'IT', 'board'],
};

/** A few of the machines that people work at: enough to see who is hit, not all 5,000. */
function workplace(draft: ScanDraft, building: string, floor: string, index: number): void {
  const access = `lfc-acc-${building.toLowerCase()}${floor}-0${(index % 2) + 1}`;
  const name = `ws-${building.toLowerCase()}${floor}-${String(index + 1).padStart(2, '0')}`;
  const place = pick(name, rooms[building] ?? ['office']);
  draft.ci(`workstation/${name}`, 'Workstation', name, {
    identifiers: { uuid: [uuidOf(name)], serial: [serialOf(name)], mac: [macOf(name, 'f4:8e:38')] },
    attributes: {
      vendor: 'Halden',
      model: pick(`model ${name}`, ['Halden D30', 'Halden D35', 'Halden M20']),
      serialNumber: serialOf(name),
      operatingSystem: 'Windows 11',
      memoryMiB: 16_384,
      description: `At ${place}`,
      owner: 'workplace',
    },
  });
  const port = { source: 'network-controller', key: `device/${access}` };
  draft.relate('CONNECTED_TO', `workstation/${name}`, port);
  if (index % 4 === 0) peripheral(draft, 'Printer', `pr-${name.slice(3)}`, port);
  if (index % 3 === 0) peripheral(draft, 'Phone', `ph-${name.slice(3)}`, port);
}

function peripheral(
  draft: ScanDraft,
  ciClass: 'Printer' | 'Phone',
  name: string,
  port: { source: string; key: string },
): void {
  const printer = ciClass === 'Printer';
  draft.ci(`${printer ? 'printer' : 'phone'}/${name}`, ciClass, name, {
    identifiers: { serial: [serialOf(name)], mac: [macOf(name, printer ? '00:1b:a9' : '00:04:f2')] },
    attributes: {
      vendor: printer ? 'Quillon' : 'Ringfield',
      model: printer ? 'Quillon L400' : 'Ringfield T5',
      serialNumber: serialOf(name),
      ...(printer
        ? { pages: numberOf(`pages ${name}`, 900, 90_000) }
        : { number: `${numberOf(`number ${name}`, 20_000, 29_999)}` }),
      owner: 'workplace',
    },
  });
  const key = `${printer ? 'printer' : 'phone'}/${name}`;
  draft.relate('CONNECTED_TO', key, port);
  draft.relate('MANAGED_BY', key, {
    source: 'service-catalogue',
    key: printer ? 'service/printing' : 'service/telephony',
  });
}

/** The management of workplaces: workstations, printers and telephones. */
export function workplaceScan(): ScanDraft {
  const draft = new ScanDraft('workplace-management', 'campus');
  for (const { code, floors } of buildings) {
    for (const floor of floors) for (let index = 0; index < 8; index++) workplace(draft, code, floor, index);
  }
  return draft;
}
