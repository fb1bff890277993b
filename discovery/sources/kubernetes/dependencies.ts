import { canonicalIdentifier } from '../../../server/model/identifier.ts';
import type { Finding } from '../../source.ts';
import { addressesIn, namesHost, namesTelemetry } from './address.ts';
import type { Backends } from './backends.ts';
import { environmentOf } from './environment.ts';
import type { Inventory } from './inventory.ts';
import { keyOf } from './manifest.ts';
import { resolveHost } from './serviceName.ts';
import type { Workload } from './workload.ts';

type Target = { readonly key: string } | { readonly fqdn: string };

interface Found {
  readonly target: Target;
  readonly telemetry: boolean;
  /** Set where the target is not in the scan. */
  readonly remark?: string;
}

function* found(workload: Workload, inventory: Inventory): Generator<Found> {
  const serviceKey = (namespace: string, name: string) =>
    keyOf(inventory.cluster, namespace, 'Service', name);
  const exists = (namespace: string, name: string) =>
    inventory.get(serviceKey(namespace, name)) !== undefined;
  for (const { name: variable, value } of environmentOf(workload, inventory)) {
    const telemetry = namesTelemetry(variable);
    for (const { host, sure } of addressesIn(value)) {
      const resolved = resolveHost(host, workload.namespace, exists);
      if ('outside' in resolved) {
        const fqdn = canonicalIdentifier('fqdn', resolved.outside);
        if (fqdn && (sure || namesHost(variable)) && fqdn.includes('.'))
          yield { target: { fqdn }, telemetry };
        continue;
      }
      const key = serviceKey(resolved.namespace, resolved.name);
      if (resolved.known) {
        if (sure || namesHost(variable)) yield { target: { key }, telemetry };
      } else if (sure && namesHost(variable)) {
        const remark = `${workload.kind} ${workload.name} names the Service ${resolved.name} in ${resolved.namespace} (${variable}), which is not in this scan; the relationship waits for it.`;
        yield { target: { key }, telemetry, remark };
      }
    }
  }
}

/**
 * What a workload's configured addresses say it needs. The relationships are INFERRED: nobody declared them and
 * no traffic was seen, they are derived from settings. Telemetry goes to a monitor, whose failure the program
 * does not notice; an address both ways counts as a dependency.
 */
export function* dependencyFindings(
  workload: Workload,
  backends: Backends,
  inventory: Inventory,
): Generator<Finding> {
  const byTarget = new Map<string, Found>();
  for (const each of found(workload, inventory)) {
    const id = 'key' in each.target ? `key ${each.target.key}` : `fqdn ${each.target.fqdn}`;
    const known = byTarget.get(id);
    if (known === undefined || (known.telemetry && !each.telemetry)) byTarget.set(id, each);
  }
  for (const [, { target, telemetry, remark }] of [...byTarget].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const behind = 'key' in target ? backends.get(target.key) : undefined;
    // Members of one set that find each other through their own Service do not depend on it as others do.
    if (behind?.some((each) => each.key === workload.key)) continue;
    if (remark) yield { record: 'remark', message: remark };
    yield {
      record: 'relation',
      type: telemetry ? 'MONITORED_BY' : 'DEPENDS_ON',
      from: workload.key,
      to: 'key' in target ? target.key : { identifier: { fqdn: target.fqdn } },
      confidence: 'INFERRED',
    };
  }
}
