import { canonicalIdentifier } from '../../../server/model/identifier.ts';
import type { Finding } from '../../source.ts';
import { integerAt, listAt, present, textAt, textsAt } from '../../tree.ts';
import { ciOf, confidenceOf, relation } from './describe.ts';
import type { Inventory } from './inventory.ts';
import type { Manifest } from './manifest.ts';
import type { Workload } from './workload.ts';
import { storeKey, storeOf } from './workloadFindings.ts';

function* backendFindings(service: Manifest, selected: readonly Workload[]): Generator<Finding> {
  const confidence = confidenceOf(service);
  const [only] = selected;
  if (selected.length > 1) {
    // Any of them answers; each counts by its replicas.
    for (const workload of selected) {
      const weight = Math.min(Math.max(1, workload.replicas ?? 1), 1_000_000);
      yield relation('DEPENDS_ON', service.key, workload.key, { confidence, group: 'endpoints', weight });
    }
  } else if (only) {
    yield relation('DEPENDS_ON', service.key, only.key, { confidence });
    if (storeOf(only)) yield relation('DEPENDS_ON', service.key, storeKey(only), { confidence: 'INFERRED' });
  }
  if (selected.length === 0 && textsAt(service.body, 'spec', 'selector').size > 0) {
    yield {
      record: 'remark',
      message: `No workload in this scan has the labels that the Service ${service.name} in ${service.namespace} selects.`,
    };
  }
}

function* loadBalancerFindings(service: Manifest): Generator<Finding> {
  const key = `${service.key}/loadbalancer`;
  const ingress = listAt(service.body, 'status', 'loadBalancer', 'ingress')[0];
  yield {
    record: 'ci',
    key,
    class: 'LoadBalancer',
    name: `${service.name} load balancer`,
    attributes: present({
      address:
        textAt(ingress, 'hostname') ??
        textAt(ingress, 'ip') ??
        textAt(service.body, 'spec', 'loadBalancerIP'),
      port: integerAt(listAt(service.body, 'spec', 'ports')[0], 'port'),
      scheme: service.annotations.get('service.beta.kubernetes.io/aws-load-balancer-scheme'),
    }),
  };
  yield relation('DEPENDS_ON', key, service.key, { confidence: confidenceOf(service) });
}

/** A Service with what answers behind it, and the load balancer that a cloud puts before it. */
export function* serviceFindings(
  service: Manifest,
  selected: readonly Workload[],
  inventory: Inventory,
): Generator<Finding> {
  const type = textAt(service.body, 'spec', 'type') ?? 'ClusterIP';
  const several = selected.length > 1;
  yield ciOf(
    service,
    'Service',
    {
      url: `${service.name}.${service.namespace}.svc`,
      port: integerAt(listAt(service.body, 'spec', 'ports')[0], 'port'),
      serviceType: type,
      cluster: inventory.cluster,
    },
    several ? { redundancy: [{ group: 'endpoints', minUp: 1, mode: 'SHARED' }] } : {},
  );
  yield* backendFindings(service, selected);
  if (type === 'LoadBalancer') yield* loadBalancerFindings(service);
  const external = type === 'ExternalName' && textAt(service.body, 'spec', 'externalName');
  const fqdn = external && canonicalIdentifier('fqdn', external);
  if (fqdn) {
    const confidence = confidenceOf(service);
    yield {
      record: 'relation',
      type: 'DEPENDS_ON',
      from: service.key,
      to: { identifier: { fqdn } },
      confidence,
    };
  }
}
