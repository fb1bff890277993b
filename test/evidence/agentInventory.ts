/** What an inventory agent says of a machine, as far as a test needs it: the shape of GLPI's inventory format. */
export interface AgentInventory {
  /** Name and time of the agent's installation: another one after a machine was set up anew. */
  readonly deviceid: string;
  readonly content: {
    readonly bios?: { readonly ssn?: string; readonly smanufacturer?: string; readonly smodel?: string };
    readonly hardware: {
      readonly name: string;
      readonly uuid?: string;
      readonly memory?: number;
      readonly chassis_type?: string;
      readonly vmsystem?: string;
    };
    readonly operatingsystem?: { readonly full_name?: string; readonly fqdn?: string };
    readonly networks?: readonly {
      readonly description: string;
      readonly mac?: string | null;
      readonly ipaddress?: string | null;
      readonly virtualdev?: boolean | null;
    }[];
  };
}

/** The inventory of a rack server with two adapters, a bridge for containers and a tunnel, or of one that differs. */
export function rackServer(
  name: string,
  {
    deviceid = `${name}-2026-01-12-08-15-00`,
    serial = '',
    uuid = '',
    mac = '',
    ip = '',
    system = 'Debian 12',
  } = {},
): AgentInventory {
  return {
    deviceid,
    content: {
      bios: { ssn: serial, smanufacturer: 'Dell Inc.', smodel: 'PowerEdge R650' },
      hardware: { name, uuid, memory: 131_072, chassis_type: 'Rack Mount Chassis', vmsystem: 'Physical' },
      operatingsystem: { full_name: system, fqdn: `${name}.example.org` },
      networks: [
        { description: 'lo', mac: '00:00:00:00:00:00', ipaddress: '127.0.0.1', virtualdev: true },
        { description: 'eno1', mac, ipaddress: ip, virtualdev: false },
        { description: 'eno1', mac, ipaddress: null, virtualdev: false },
        { description: 'docker0', mac: '02:42:7d:1f:00:01', ipaddress: '172.17.0.1', virtualdev: true },
        { description: 'tun0', mac: null, ipaddress: '10.8.0.6', virtualdev: true },
      ],
    },
  };
}

/** The CI record of a scan that an inventory comes to, with every identifier that it offers, good or bad. */
export function ciOfInventory({ deviceid, content }: AgentInventory) {
  const { bios, hardware, operatingsystem, networks } = content;
  const present = (values: readonly (string | null | undefined)[]) => [
    ...new Set(values.filter((value) => typeof value === 'string' && value !== '')),
  ];
  const virtual = hardware.vmsystem !== undefined && hardware.vmsystem !== 'Physical';
  const portable = ['Laptop', 'Notebook'].includes(hardware.chassis_type ?? '');
  const system = operatingsystem?.full_name;
  return {
    record: 'ci',
    key: deviceid,
    class: virtual ? 'VirtualMachine' : portable ? 'Workstation' : 'Server',
    name: hardware.name,
    identifiers: {
      uuid: present([hardware.uuid]),
      serial: present([bios?.ssn]),
      mac: present((networks ?? []).map(({ mac }) => mac)),
      fqdn: present([operatingsystem?.fqdn]),
      ip: present((networks ?? []).map(({ ipaddress }) => ipaddress)),
    },
    attributes: {
      ...(system ? { operatingSystem: system } : {}),
      ...(hardware.memory ? { memoryMiB: hardware.memory } : {}),
    },
  };
}
