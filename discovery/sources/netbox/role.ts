/** What a device's role means here. */
export interface DeviceKind {
  readonly className: string;
  /**
   * How near to the outside a network device stands: an access switch needs its distribution switch, not the
   * other way round. Devices at the ends of the network have 0.
   */
  readonly rank: number;
  /** Carries cables through without electronics of its own. */
  readonly passive: boolean;
}

const words = (pattern: string) => new RegExp(`(^|[^a-z])(${pattern})([^a-z]|$)`);

/** The first that matches holds. Roles are free text in NetBox; these are the words that people use. */
const rules: readonly (readonly [pattern: RegExp, className: string, rank?: number, passive?: boolean])[] = [
  [words('pdus?|r?pdu|ups|ats|sts|rpp|power|rectifier|generator'), 'PowerDevice'],
  [words('patch|panels?|odf|splice|cable[- ]management|cassette'), 'NetworkDevice', 0, true],
  [words('printers?|mfp'), 'Printer'],
  [words('phones?|voip|handsets?'), 'Phone'],
  [words('workstations?|desktops?|laptops?|pcs?|thin[- ]clients?'), 'Workstation'],
  [words('wireless|access[- ]points?|aps?|wlan|wifi'), 'NetworkDevice', 1],
  [words('load[- ]balancers?|adc'), 'LoadBalancer'],
  [words('firewalls?|fw|utm|ips'), 'NetworkDevice', 5],
  [words('routers?|gateways?|wan|border|bng|cpe|modems?|vpn|sd-?wan|pe|ce'), 'NetworkDevice', 6],
  [words('core|spines?|backbone'), 'NetworkDevice', 4],
  [words('distribution|dist|aggregation|agg'), 'NetworkDevice', 3],
  [
    words(
      'access|tor|leaf|leaves|top[- ]of[- ]rack|switch(es)?|sw|network|edge|olt|onu|ont|dwdm|mux|radio|bridge|console',
    ),
    'NetworkDevice',
    2,
  ],
  [words('storage|san|nas|arrays?|filers?|netapp|jbod'), 'StorageArray'],
  [words('hypervisors?|esxi?|vm[- ]?hosts?|kvm[- ]hosts?|proxmox|virtuali[sz]ation'), 'Hypervisor'],
  [
    words(
      'servers?|compute|hosts?|nodes?|blades?|chassis|enclosures?|appliances?|baremetal|databases?|application',
    ),
    'Server',
  ],
];

/** Reads a role's slug and name; undefined where they say nothing that is known here. */
export function deviceKind(role: string): DeviceKind | undefined {
  const text = role.toLowerCase().replaceAll('_', '-');
  const rule = rules.find(([pattern]) => pattern.test(text));
  return rule && { className: rule[1], rank: rule[2] ?? 0, passive: rule[3] ?? false };
}
