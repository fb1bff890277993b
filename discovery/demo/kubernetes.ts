import { servers } from './devices.ts';
import { ScanDraft } from './scanDraft.ts';
import { fingerprintOf, numberOf, serialOf, uuidOf, wwnOf } from './seed.ts';
import { controlNodes } from './virtualMachines.ts';
import { namespacesOf, type WorkloadEntry, workloads } from './workloads.ts';

type ClusterCode = 'ngd' | 'rsd';

/** The key by which the cluster's scan and those who refer to it know a workload. */
export function workloadKey(cluster: ClusterCode, workload: WorkloadEntry): string {
  return `${cluster}/workload/${workload.namespace}/${workload.name}`;
}

function clusterItself(draft: ScanDraft, cluster: ClusterCode): void {
  const key = `${cluster}/cluster`;
  const workers = servers.filter(({ name, lifecycle }) => name.startsWith(`${cluster}-k8s-`) && !lifecycle);
  draft.ci(key, 'Cluster', `${cluster}-k8s`, {
    identifiers: { uuid: [uuidOf(`kubernetes ${cluster}`)] },
    attributes: {
      kind: 'Kubernetes',
      version: '1.31',
      peakLoad: 0.65,
      nodes: workers.length + controlNodes[cluster].length,
      owner: 'platform',
      criticality: 'CRITICAL',
    },
    redundancy: [
      { group: 'control nodes', minUp: 2, mode: 'STANDBY' },
      { group: 'workers', minUp: '60%', mode: 'SHARED' },
    ],
  });
  for (const node of controlNodes[cluster]) {
    draft.relate('HAS_MEMBER', key, { identifier: { uuid: uuidOf(node.name) } }, { group: 'control nodes' });
  }
  // A node tells its serial number as firmware has it; the facility knows the same one from the label.
  for (const worker of workers) {
    draft.relate('HAS_MEMBER', key, { identifier: { serial: serialOf(worker.name) } }, { group: 'workers' });
  }
  for (const name of namespacesOf(cluster)) {
    draft.ci(`${cluster}/namespace/${name}`, 'Namespace', name, {
      identifiers: { uuid: [uuidOf(`${cluster} namespace ${name}`)] },
      attributes: { cluster: `${cluster}-k8s`, labels: [`name=${name}`] },
    });
    draft.relate('HOSTED_ON', `${cluster}/namespace/${name}`, key);
  }
}

function images(draft: ScanDraft, cluster: ClusterCode): void {
  for (const { name, namespace, clusters } of workloads) {
    if (!clusters.includes(cluster)) continue;
    const tag = `2.${numberOf(`minor ${name}`, 0, 9)}.${numberOf(`patch ${name}`, 0, 20)}`;
    // One image for both clusters: one key, and the digest says the same.
    draft.ci(`image/${namespace}/${name}`, 'ContainerImage', `${namespace}/${name}:${tag}`, {
      identifiers: { digest: [`sha256:${fingerprintOf(`image ${name}`)}`] },
      attributes: {
        repository: `registry.larkfield.example/${namespace}/${name}`,
        tag,
        digest: `sha256:${fingerprintOf(`image ${name}`)}`,
      },
    });
  }
}

function runningWorkload(draft: ScanDraft, cluster: ClusterCode, workload: WorkloadEntry): void {
  const key = workloadKey(cluster, workload);
  draft.ci(key, 'Workload', workload.name, {
    identifiers: { uuid: [uuidOf(key)] },
    attributes: {
      kind: workload.kind,
      namespace: workload.namespace,
      replicas: workload.replicas,
      ...(workload.kind === 'CronJob' && { schedule: '15 3 * * *' }),
      labels: [`app=${workload.name}`, `part-of=${workload.namespace}`],
      environment: 'production',
      owner: workload.owner,
    },
  });
  draft.relate('RUNS_ON', key, `${cluster}/namespace/${workload.namespace}`);
  draft.relate('DEPENDS_ON', key, `image/${workload.namespace}/${workload.name}`, { strength: 'NONE' });
  if (workload.volume !== undefined) {
    draft.relate('STORED_ON', key, { identifier: { wwn: wwnOf(`pv-${cluster}-0${workload.volume}`) } });
  }
  if (workload.port === undefined) return;
  const endpoint = `${cluster}/endpoint/${workload.name}`;
  const host = `${workload.name}.${workload.namespace}.svc`;
  draft.ci(endpoint, 'Endpoint', `${host}:${workload.port} (${cluster})`, {
    attributes: { address: host, port: workload.port, protocol: 'TCP', owner: workload.owner },
  });
  draft.relate('DEPENDS_ON', endpoint, key);
}

/** Addresses in the environment of a workload's containers: it calls what they name. */
function calls(draft: ScanDraft, cluster: ClusterCode, workload: WorkloadEntry): void {
  for (const name of workload.calls) {
    const called = workloads.find((other) => other.name === name && other.clusters.includes(cluster));
    if (!called) continue;
    const soft = called.name === 'audit-trail' || called.name === 'recordings';
    draft.relate(
      'DEPENDS_ON',
      workloadKey(cluster, workload),
      `${cluster}/endpoint/${name}`,
      soft ? { strength: 'SOFT' } : {},
    );
  }
}

/** One scan of each container cluster. */
export function kubernetesScans(): ScanDraft[] {
  return (['ngd', 'rsd'] as const).map((cluster) => {
    const draft = new ScanDraft('kubernetes', `cluster/${cluster}-k8s`);
    clusterItself(draft, cluster);
    images(draft, cluster);
    for (const workload of workloads) {
      if (!workload.clusters.includes(cluster)) continue;
      runningWorkload(draft, cluster, workload);
      calls(draft, cluster, workload);
    }
    return draft;
  });
}
