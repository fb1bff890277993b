import type { Finding } from '../../source.ts';
import { at, present, textAt } from '../../tree.ts';
import { ciOf, labelsOf, relation } from './describe.ts';
import { fateOf, headsOf } from './fate.ts';
import type { Inventory } from './inventory.ts';
import { keyOf, type Manifest } from './manifest.ts';
import { mebibytes, quantity } from './quantity.ts';
import type { Workload } from './workload.ts';

export const clusterKey = (cluster: string) => keyOf(cluster, '', 'Cluster', cluster);

function isControlPlane(node: Manifest): boolean {
  return ['control-plane', 'master'].some((role) => node.labels.has(`node-role.kubernetes.io/${role}`));
}

/**
 * The cluster. Its work moves to other nodes when one goes, so nodes are spares of each other until half are
 * gone (an assumption: manifests do not say how full the nodes are); its control plane needs a majority.
 */
function* clusterCi(inventory: Inventory): Generator<Finding> {
  const nodes = inventory.ofKind('Node');
  const controlling = nodes.filter(isControlPlane).length;
  const working = nodes.length - controlling;
  const redundancy = [
    ...(working > 0 ? [{ group: 'nodes', minUp: '50%', mode: 'STANDBY' as const }] : []),
    ...(controlling > 0
      ? [{ group: 'control plane', minUp: Math.floor(controlling / 2) + 1, mode: 'STANDBY' as const }]
      : []),
  ];
  const version = nodes
    .map((node) => textAt(node.body, 'status', 'nodeInfo', 'kubeletVersion'))
    .find(Boolean);
  yield {
    record: 'ci',
    key: clusterKey(inventory.cluster),
    class: 'Cluster',
    name: inventory.cluster,
    attributes: present({ kind: 'Kubernetes', version, nodes: nodes.length || undefined }),
    ...(redundancy.length > 0 && { redundancy }),
  };
}

/** A node is a machine; its provider says whether a cloud runs it as a virtual one. */
function* nodeFindings(node: Manifest, inventory: Inventory): Generator<Finding> {
  const virtual = /^(aws|gce|azure|openstack|vsphere|digitalocean|hcloud|linode|kubevirt|k3d|kind):/.test(
    textAt(node.body, 'spec', 'providerID') ?? '',
  );
  const ci = ciOf(node, virtual ? 'VirtualMachine' : 'Server', {
    cpuCount: Math.round(quantity(at(node.body, 'status', 'capacity', 'cpu')) ?? 0) || undefined,
    memoryMiB: mebibytes(at(node.body, 'status', 'capacity', 'memory')),
    operatingSystem: textAt(node.body, 'status', 'nodeInfo', 'osImage'),
    labels: labelsOf(node),
  });
  // The machine's own UUID is what other sources know it by; the Node object's uid changes with each joining.
  const machine = textAt(node.body, 'status', 'nodeInfo', 'systemUUID');
  const { identifiers, ...rest } = ci;
  yield { ...rest, ...(machine && { identifiers: { uuid: [machine] } }) };
  const group = isControlPlane(node) ? 'control plane' : 'nodes';
  yield relation('HAS_MEMBER', clusterKey(inventory.cluster), node.key, { group });
}

/** Namespaces, those that are only named by others too. They hold workloads as a drawer does: nothing fails with them. */
function* namespaceFindings(inventory: Inventory, workloads: readonly Workload[]): Generator<Finding> {
  const heads = headsOf(workloads);
  const shown = [...inventory.all()].filter((each) => fateOf(each, heads) !== 'withoutClass');
  const names = new Set([...shown, ...workloads].map((each) => each.namespace).filter(Boolean));
  for (const namespace of inventory.ofKind('Namespace')) names.add(namespace.name);
  for (const name of [...names].sort()) {
    const key = keyOf(inventory.cluster, '', 'Namespace', name);
    const manifest = inventory.get(key);
    const attributes = { cluster: inventory.cluster };
    if (manifest) yield ciOf(manifest, 'Namespace', { ...attributes, labels: labelsOf(manifest) });
    else yield { record: 'ci', key, class: 'Namespace', name, attributes };
    yield relation('RUNS_ON', key, clusterKey(inventory.cluster));
    for (const workload of workloads) {
      if (workload.namespace === name) yield relation('HAS_PART', key, workload.key, { strength: 'NONE' });
    }
  }
}

/** The cluster with its nodes and namespaces. */
export function* clusterFindings(inventory: Inventory, workloads: readonly Workload[]): Generator<Finding> {
  yield* clusterCi(inventory);
  for (const node of inventory.ofKind('Node')) yield* nodeFindings(node, inventory);
  yield* namespaceFindings(inventory, workloads);
}
