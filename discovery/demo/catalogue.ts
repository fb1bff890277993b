import { type ApplicationEntry, applications, copiesOf } from './applications.ts';
import { footings } from './catalogueTechnology.ts';
import { circuits } from './circuits.ts';
import { contracts, documents, suppliers, teams } from './organisation.ts';
import { type Redundancy, ScanDraft } from './scanDraft.ts';
import { numberOf } from './seed.ts';
import { figuresOf } from './serviceFigures.ts';
import { type ServiceEntry, services } from './services.ts';
import { stores } from './stores.ts';

function people(draft: ScanDraft): void {
  for (const { handle, name } of teams) {
    draft.ci(`team/${handle}`, 'Team', name, {
      attributes: { handle, contact: `${handle}@larkfield.example`, owner: handle },
    });
  }
  for (const { key, name } of suppliers) {
    draft.ci(`supplier/${key}`, 'Supplier', name, {
      attributes: { contact: `care@${key}.example`, website: `https://${key}.example`, owner: 'data-office' },
    });
  }
  for (const contract of contracts) {
    const key = `contract/${contract.key}`;
    draft.ci(key, 'Contract', contract.name, {
      attributes: {
        number: `C-${numberOf(contract.key, 2020, 2025)}-${numberOf(contract.supplier, 100, 999)}`,
        validFrom: '2024-01-01',
        validTo: contract.validTo,
        contractManager: 'data-office',
        monthlyCost: 100 * numberOf(`${contract.key} cost`, 8, 140),
        owner: 'data-office',
      },
    });
    draft.relate('SUPPLIED_BY', key, `supplier/${contract.supplier}`);
    for (const service of contract.services) draft.relate('SUPPLIED_BY', `service/${service}`, key);
  }
  for (const circuit of circuits) {
    const line = { source: 'network-controller', key: `circuit/${circuit.name}` };
    draft.relate('SUPPLIED_BY', line, `contract/${circuit.contract}`);
  }
  for (const document of documents) {
    const key = `document/${document.key}`;
    draft.ci(key, 'Document', document.name, {
      attributes: {
        version: `${numberOf(document.key, 1, 9)}.${numberOf(document.name, 0, 9)}`,
        url: `https://documents.larkfield.example/${document.key}`,
        approver: document.approver,
        nextReview: document.nextReview,
        owner: document.approver,
      },
    });
    for (const service of document.services) draft.relate('DOCUMENTED_BY', `service/${service}`, key);
  }
}

function application(draft: ScanDraft, entry: ApplicationEntry): void {
  const key = `application/${entry.key}`;
  const copies = entry.workload ? [] : copiesOf(entry);
  const many = entry.workload !== undefined || copies.length > 1;
  draft.ci(key, 'Application', entry.name, {
    attributes: { version: entry.version, vendor: entry.vendor, owner: entry.owner },
    ...(many && { redundancy: [{ group: 'copies', minUp: entry.minUp, mode: entry.mode }] }),
  });
  for (const copy of copies) {
    const to = { source: 'inventory-agents', key: `program/${copy.name}` };
    draft.relate('RUNS_ON', key, to, many ? { group: 'copies' } : {});
  }
  if (entry.workload) {
    for (const cluster of ['ngd', 'rsd']) {
      const to = { source: 'kubernetes', key: `${cluster}/workload/${workloadPath(entry.workload)}` };
      draft.relate('RUNS_ON', key, to, { group: 'copies' });
    }
  }
  for (const store of entry.needs) {
    draft.relate('DEPENDS_ON', key, { source: 'inventory-agents', key: `store/${store}` });
  }
  for (const store of entry.uses)
    draft.relate('USES', key, { source: 'inventory-agents', key: `store/${store}` });
}

/** Portal, board and the like live in the namespace that their first word names. */
function workloadPath(workload: string): string {
  const word = workload.split('-')[0] ?? workload;
  return `${word === 'board' ? 'emergency' : word}/${workload}`;
}

function service(draft: ScanDraft, entry: ServiceEntry): void {
  const key = `service/${entry.key}`;
  const footing = footings.filter((each) => each.service === entry.key);
  const redundancy = footing.flatMap(({ group, minUp, mode }): Redundancy[] =>
    group ? [{ group, minUp: minUp ?? 1, mode: mode ?? 'STANDBY' }] : [],
  );
  const business = entry.ciClass === 'BusinessService';
  draft.ci(key, entry.ciClass, entry.name, {
    attributes: {
      description: entry.description,
      owner: entry.owner,
      criticality: entry.criticality,
      serviceLevel: { CRITICAL: '99.95%', HIGH: '99.9%', MEDIUM: '99.5%', LOW: '98%' }[entry.criticality],
      ...(business && { supportHours: entry.supportHours, users: entry.users }),
      environment: 'production',
      ...(!entry.lifecycle && figuresOf(entry.key, business)),
      ...(entry.lifecycle && { lifecycle: entry.lifecycle }),
    },
    ...(redundancy.length > 0 && { redundancy }),
  });
  draft.relate('OWNED_BY', key, `team/${entry.owner}`);
  for (const name of entry.applications) draft.relate('DEPENDS_ON', key, `application/${name}`);
  for (const name of entry.needs) draft.relate('DEPENDS_ON', key, `service/${name}`);
  for (const name of entry.uses) draft.relate('USES', key, `service/${name}`);
  for (const { type, to, group } of footing) {
    for (const each of to) draft.relate(type, key, each, group ? { group } : {});
  }
  if (entry.criticality === 'CRITICAL' || entry.criticality === 'HIGH') {
    draft.relate('MONITORED_BY', key, 'service/monitoring');
  }
  if (!business || entry.lifecycle) return;
  draft.ci(`agreement/${entry.key}`, 'Agreement', `Service level: ${entry.name}`, {
    attributes: {
      kind: 'service level agreement',
      validFrom: '2026-01-01',
      validTo: '2027-12-31',
      target: `${entry.criticality === 'CRITICAL' ? 'restored within 1 hour' : 'restored within 8 hours'}`,
      owner: entry.owner,
    },
  });
  draft.relate('DOCUMENTED_BY', key, `agreement/${entry.key}`);
}

/** The service catalogue: what people declare of services, applications, contracts and papers. */
export function catalogueScan(): ScanDraft {
  const draft = new ScanDraft('service-catalogue', 'services', 'DECLARED');
  people(draft);
  for (const entry of applications) application(draft, entry);
  for (const entry of services) service(draft, entry);
  for (const { key, sizeGiB } of stores) {
    const store = { source: 'inventory-agents', key: `store/${key}` };
    if (sizeGiB > 0) draft.relate('BACKED_UP_BY', store, 'service/backup');
  }
  return draft;
}
