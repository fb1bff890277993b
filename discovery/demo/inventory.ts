import { applications, copiesOf } from './applications.ts';
import { ScanDraft } from './scanDraft.ts';
import { numberOf, uuidOf, wwnOf } from './seed.ts';
import { instancesOf, type Store, stores } from './stores.ts';

function programs(draft: ScanDraft): void {
  for (const entry of applications) {
    for (const copy of copiesOf(entry)) {
      const key = `program/${copy.name}`;
      draft.ci(key, 'SoftwareInstance', copy.name, {
        attributes: {
          version: entry.version,
          port: entry.port,
          user: entry.key,
          executable: `/opt/${entry.key}/bin/${entry.key}`,
          environment: 'production',
          owner: entry.owner,
        },
      });
      draft.relate('RUNS_ON', key, { identifier: { uuid: uuidOf(copy.machine) } });
    }
  }
}

function storeInstances(draft: ScanDraft, store: Store): readonly string[] {
  return instancesOf(store).map(({ name, volume }, index) => {
    const key = `program/${name}`;
    const database = store.ciClass === 'Database';
    const role = store.arrangement === 'standby' && index > 0 ? 'standby' : index === 0 ? 'primary' : 'voter';
    draft.ci(key, database ? 'DatabaseInstance' : 'SoftwareInstance', name, {
      attributes: {
        ...(database && { engine: store.engine, role }),
        version: store.version,
        port: store.port,
        environment: 'production',
        owner: store.owner,
      },
    });
    draft.relate('RUNS_ON', key, { identifier: { uuid: uuidOf(name) } });
    if (volume) draft.relate('STORED_ON', key, { identifier: { wwn: wwnOf(volume) } });
    return key;
  });
}

/** A quorum stands between the data and its instances; a pair or a single instance serves them directly. */
function storeItself(draft: ScanDraft, store: Store, instances: readonly string[]): void {
  const key = `store/${store.key}`;
  const quorum = store.arrangement === 'quorum';
  const pair = store.arrangement === 'standby';
  draft.ci(key, store.ciClass, store.name, {
    attributes: {
      engine: store.engine,
      ...(store.ciClass === 'Database'
        ? { sizeMiB: Math.max(store.sizeGiB, 20) * 1024 - numberOf(store.key, 0, 9999), encoding: 'UTF8' }
        : { version: store.version, port: store.port }),
      environment: 'production',
      owner: store.owner,
    },
    ...(pair && { redundancy: [{ group: 'instances', minUp: 1, mode: 'STANDBY' as const }] }),
  });
  if (!quorum) {
    for (const instance of instances)
      draft.relate('RUNS_ON', key, instance, pair ? { group: 'instances' } : {});
    return;
  }
  const cluster = `cluster/${store.key}`;
  draft.ci(cluster, 'Cluster', `${store.key}-cluster`, {
    attributes: {
      kind: `${store.engine}, two of three agree`,
      version: store.version,
      nodes: 3,
      owner: store.owner,
    },
    redundancy: [{ group: 'voters', minUp: 2, mode: 'STANDBY' }],
  });
  for (const instance of instances) draft.relate('HAS_MEMBER', cluster, instance, { group: 'voters' });
  draft.relate('RUNS_ON', key, cluster);
}

/** What the agents on the machines find: programs, databases, queues and caches. */
export function inventoryScan(): ScanDraft {
  const draft = new ScanDraft('inventory-agents', 'servers');
  programs(draft);
  for (const store of stores) storeItself(draft, store, storeInstances(draft, store));
  return draft;
}
