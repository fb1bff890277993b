/** What the container clusters keep running. */
export interface WorkloadEntry {
  readonly namespace: string;
  readonly name: string;
  readonly kind: 'Deployment' | 'StatefulSet' | 'DaemonSet' | 'CronJob';
  readonly clusters: readonly ('ngd' | 'rsd')[];
  readonly replicas: number;
  /** None where nothing calls it. */
  readonly port?: number;
  /** Names of workloads whose addresses are in its environment. */
  readonly calls: readonly string[];
  /** Number of the array volume that it keeps data on. */
  readonly volume?: number;
  readonly owner: string;
}

const both = ['ngd', 'rsd'] as const;

function namespace(name: string, owner: string, rows: readonly string[]): WorkloadEntry[] {
  return rows.map((line) => {
    // name kind clusters replicas port calls volume, "-" for none
    const [workload = '', kind = '', where, replicas, port, calls, volume] = line.split(' ');
    const kinds = { d: 'Deployment', s: 'StatefulSet', a: 'DaemonSet', c: 'CronJob' } as const;
    return {
      namespace: name,
      name: workload,
      kind: kinds[kind as keyof typeof kinds],
      clusters: where === 'both' ? both : [where === 'ngd' ? 'ngd' : 'rsd'],
      replicas: Number(replicas),
      ...(port && port !== '-' && { port: Number(port) }),
      calls: calls && calls !== '-' ? calls.split(',') : [],
      ...(volume && { volume: Number(volume) }),
      owner,
    };
  });
}

export const workloads: readonly WorkloadEntry[] = [
  ...namespace('kube-system', 'platform', [
    'coredns d both 3 53',
    'network-agent a both 6',
    'storage-driver d both 2',
    'storage-agent a both 6',
    'metrics-server d both 2 443',
  ]),
  ...namespace('ingress', 'platform', ['ingress-controller d both 3 443 -', 'certificate-manager d both 1']),
  ...namespace('observability', 'platform', [
    'prometheus s both 2 9090 - 1',
    'log-forwarder a both 6 - -',
    'trace-collector d both 2 4317',
    'dashboards d rsd 2 3000 prometheus',
  ]),
  ...namespace('delivery', 'platform', [
    'gitops-controller d both 1',
    'registry s ngd 2 5000 - 2',
    'registry-mirror s rsd 1 5000 - 2',
    'image-scanner c rsd 1',
  ]),
  ...namespace('gateway', 'integration', [
    'api-gateway d both 3 8443 token-check',
    'token-check d both 2 8080',
    'rate-store s both 3 6379',
    'fhir-facade d both 3 8080 terminology',
    'terminology d both 2 8080',
  ]),
  ...namespace('portal', 'digital-services', [
    'portal-web d both 3 8080 portal-api',
    'portal-api d both 4 8080 session-store,consent,fhir-facade',
    'session-store s both 3 6379',
    'consent d both 2 8080 audit-trail',
    'notifications d both 2 8080 sms-sender',
    'forms d both 2 8080 audit-trail',
    'reminders c rsd 1 - notifications',
  ]),
  ...namespace('emergency', 'digital-services', [
    'board-web d both 2 8080 board-api',
    'board-api d both 3 8080 board-feed',
    'board-feed s both 2 8080',
    'ambulance-feed d both 2 8080 board-feed',
    'bed-counter d both 2 8080 board-api',
  ]),
  ...namespace('visits', 'digital-services', [
    'visits-web d both 2 8080 visits-signal,recordings',
    'visits-signal d both 2 8080',
    'recordings s rsd 1 8080 - 3',
    'transcriber d rsd 1 - recordings',
  ]),
  ...namespace('referral', 'digital-services', [
    'referral-api d both 2 8080 referral-mapper',
    'referral-mapper d both 2 8080 terminology',
    'referral-retry c both 1 - referral-api',
  ]),
  ...namespace('transport', 'digital-services', [
    'transport-web d both 2 8080 transport-planner',
    'transport-planner d both 1 8080 route-cache',
    'route-cache s both 1 6379',
  ]),
  ...namespace('messaging', 'integration', [
    'sms-sender d both 2 8080',
    'mail-sender d both 2 8080',
    'event-bridge d both 2 8080 audit-trail',
    'audit-trail s both 3 8080 - 4',
  ]),
  ...namespace('research', 'data-office', [
    'notebook d rsd 2 8888 cohort-api',
    'cohort-api d rsd 2 8080',
    'anonymiser c rsd 1 - cohort-api',
    'model-server d rsd 1 8080 - 5',
  ]),
  ...namespace('staff', 'workplace', [
    'phonebook d both 2 8080',
    'handover d both 2 8080 audit-trail',
    'shift-swap d both 2 8080 phonebook',
    'news d ngd 1 8080',
  ]),
];

export function namespacesOf(cluster: 'ngd' | 'rsd'): string[] {
  return [
    ...new Set(workloads.filter((each) => each.clusters.includes(cluster)).map((each) => each.namespace)),
  ];
}
