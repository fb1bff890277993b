import type { Finding } from '../../source.ts';
import { listAt, textAt } from '../../tree.ts';
import { ciOf, confidenceOf, relation } from './describe.ts';
import type { Inventory } from './inventory.ts';
import { keyOf, type Manifest } from './manifest.ts';

/** The Services that an Ingress hands requests to, the default one among them. */
function backendsOf(ingress: Manifest): string[] {
  const name = (backend: unknown) => textAt(backend, 'service', 'name') ?? textAt(backend, 'serviceName');
  const spec = ingress.body;
  const backends = [
    ...listAt(spec, 'spec', 'rules').flatMap((rule) =>
      listAt(rule, 'http', 'paths').map((path) => name((path as { backend?: unknown } | null)?.backend)),
    ),
    textAt(spec, 'spec', 'defaultBackend', 'service', 'name') ??
      textAt(spec, 'spec', 'backend', 'serviceName'),
  ];
  return [...new Set(backends.filter((each) => each !== undefined))].sort();
}

function hostsOf(ingress: Manifest): string[] {
  const hosts = listAt(ingress.body, 'spec', 'rules').flatMap((rule) => textAt(rule, 'host') ?? []);
  return [...new Set(hosts)].sort();
}

/** An Ingress: an address at which several Services may answer. With one of them gone, part of it answers. */
export function* ingressFindings(ingress: Manifest, inventory: Inventory): Generator<Finding> {
  const confidence = confidenceOf(ingress);
  const backends = backendsOf(ingress);
  const hosts = hostsOf(ingress);
  const tls = listAt(ingress.body, 'spec', 'tls');
  const key = (kind: string, name: string) => keyOf(inventory.cluster, ingress.namespace, kind, name);
  const host = hosts[0];
  const group = backends.length > 1 ? 'backends' : undefined;
  yield ciOf(
    ingress,
    'Endpoint',
    {
      address: host,
      hosts,
      protocol: tls.length > 0 ? 'HTTPS' : 'HTTP',
      url: host && `${tls.length > 0 ? 'https' : 'http'}://${host}/`,
      ingressClass: textAt(ingress.body, 'spec', 'ingressClassName'),
    },
    group ? { redundancy: [{ group, minUp: 1, mode: 'SHARED' }] } : {},
  );
  for (const backend of backends) {
    yield relation('DEPENDS_ON', ingress.key, key('Service', backend), {
      confidence,
      ...(group && { group }),
    });
    if (inventory.get(key('Service', backend)) === undefined) {
      yield {
        record: 'remark',
        message: `Ingress ${ingress.name} names the Service ${backend} in ${ingress.namespace}, which is not in this scan; the relationship waits for it.`,
      };
    }
  }
  const secrets = new Set(tls.flatMap((each) => textAt(each, 'secretName') ?? []));
  for (const secret of [...secrets].sort()) {
    yield relation('PROTECTED_BY', ingress.key, key('Secret', secret), { confidence });
  }
}
