/** What a host means inside a cluster. */
export type ResolvedHost =
  | { readonly namespace: string; readonly name: string; readonly known: boolean }
  | { readonly outside: string };

/**
 * Resolves a host as a pod's resolver does: `name` in its own namespace, `name.namespace`, `…svc.cluster.local`,
 * and with one label more in front where it names a pod of a headless Service.
 * @param exists whether the scan has a Service of that namespace and name
 */
export function resolveHost(
  host: string,
  ownNamespace: string,
  exists: (namespace: string, name: string) => boolean,
): ResolvedHost {
  const inCluster = /^(.+?)\.svc(\..+)?$/.exec(host);
  const labels = (inCluster?.[1] ?? host).split('.');
  const [first = '', second, third] = labels;
  const readings: [namespace: string, name: string][] = [];
  if (labels.length === 1) readings.push([ownNamespace, first]);
  if (labels.length === 2 && second) readings.push([second, first], [ownNamespace, second]);
  if (labels.length === 3 && second && third) readings.push([third, second]);
  for (const [namespace, name] of readings) {
    if (exists(namespace, name)) return { namespace, name, known: true };
  }
  const likeliest = readings[0];
  if (likeliest && (labels.length === 1 || inCluster)) {
    return { namespace: likeliest[0], name: likeliest[1], known: false };
  }
  return { outside: host };
}
