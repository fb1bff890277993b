import { databaseOnOneArray, mainArray } from './facts.ts';
import { clusterAt, type Place } from './virtualClusters.ts';

/** A body of data and the instances that serve it. */
export interface Store {
  readonly key: string;
  readonly name: string;
  readonly ciClass: 'Database' | 'MessageQueue' | 'Cache';
  readonly engine: string;
  readonly version: string;
  readonly port: number;
  /** One instance; one that works and one that waits; or three of which two must agree. */
  readonly arrangement: 'single' | 'standby' | 'quorum';
  readonly at: readonly Place[];
  /** 0 where it keeps nothing on an array. */
  readonly sizeGiB: number;
  readonly owner: string;
}

function places(at: string): Place[] {
  // The table below is the only caller, and names places only.
  return at.split(' ') as Place[];
}

const postgres = { ciClass: 'Database', engine: 'PostgreSQL', version: '16.4', port: 5432 } as const;
const sqlServer = { ciClass: 'Database', engine: 'SQL Server', version: '2022', port: 1433 } as const;
const mariadb = { ciClass: 'Database', engine: 'MariaDB', version: '10.11', port: 3306 } as const;

function database(
  kind: typeof postgres | typeof sqlServer | typeof mariadb,
  key: string,
  name: string,
  at: string,
  sizeGiB: number,
  owner = 'databases',
): Store {
  const where = places(at);
  const arrangement = where.length === 1 ? 'single' : where.length === 2 ? 'standby' : 'quorum';
  return { ...kind, key, name, arrangement, at: where, sizeGiB, owner };
}

export const stores: readonly Store[] = [
  database(postgres, 'epr-db', 'Patient record database', 'N1 R1 L', 4096),
  database(postgres, databaseOnOneArray, 'Medication database', 'N1 N2', 768),
  database(postgres, 'lab-db', 'Laboratory database', 'N1 R1', 1536),
  database(postgres, 'bloodbank-db', 'Blood bank database', 'N1 R1', 256),
  database(sqlServer, 'pacs-db', 'Image catalogue database', 'N2 R1', 1024),
  database(sqlServer, 'theatre-db', 'Theatre planning database', 'N1', 256),
  database(mariadb, 'booking-db', 'Booking database', 'N2 R2 L', 512),
  database(sqlServer, 'billing-db', 'Billing database', 'N2 R2', 1024),
  database(sqlServer, 'hr-db', 'Personnel database', 'N2 R2', 384),
  database(postgres, 'roster-db', 'Rostering database', 'N1 R2', 192),
  database(postgres, 'portal-db', 'Portal database', 'N2 R1 L', 256),
  database(sqlServer, 'letters-db', 'Letters database', 'N2', 128),
  database(postgres, 'warehouse-db', 'Data warehouse', 'R2', 8192, 'data-office'),
  database(postgres, 'telehealth-db', 'Remote visits database', 'R1 N2', 128),
  database(sqlServer, 'sterile-db', 'Sterile supply database', 'R1', 96),
  database(postgres, 'board-db', 'Emergency board database', 'N2 R1 L', 96),
  database(postgres, 'icu-db', 'Telemetry database', 'L N2', 512),
  database(sqlServer, 'desktop-db', 'Desktop broker database', 'N1 R1', 32),
  database(postgres, 'referral-db', 'Referral database', 'R1', 64),
  database(postgres, 'interface-db', 'Message archive database', 'N2 R2 L', 768),
  database(mariadb, 'bms-db', 'Building management database', 'L', 64),
  database(postgres, 'monitoring-db', 'Monitoring database', 'M Q', 0),
  database(postgres, 'catalogue-db', 'Backup catalogue database', 'M Q', 0),
  {
    key: 'clinical-queue',
    name: 'Clinical message queue',
    ciClass: 'MessageQueue',
    engine: 'RabbitMQ',
    version: '3.13',
    port: 5671,
    arrangement: 'quorum',
    at: places('N1 R1 L'),
    sizeGiB: 64,
    owner: 'integration',
  },
  {
    key: 'event-log',
    name: 'Event log',
    ciClass: 'MessageQueue',
    engine: 'Kafka',
    version: '3.7',
    port: 9093,
    arrangement: 'quorum',
    at: places('N2 R1 L'),
    sizeGiB: 512,
    owner: 'integration',
  },
  {
    key: 'epr-cache',
    name: 'Patient record cache',
    ciClass: 'Cache',
    engine: 'Redis',
    version: '7.2',
    port: 6379,
    arrangement: 'standby',
    at: places('N1 R1'),
    sizeGiB: 0,
    owner: 'patient-record',
  },
  {
    key: 'booking-cache',
    name: 'Booking cache',
    ciClass: 'Cache',
    engine: 'Redis',
    version: '7.2',
    port: 6379,
    arrangement: 'standby',
    at: places('N2 R2'),
    sizeGiB: 0,
    owner: 'clinical-apps',
  },
];

/** An instance of a store: it and the virtual machine it runs on have one name. */
export interface StoreInstance {
  readonly name: string;
  readonly place: Place;
  readonly volume?: string;
  readonly array?: string;
}

export function instancesOf(store: Store): StoreInstance[] {
  return store.at.map((place, index) => {
    const name = `${store.key}-0${index + 1}`;
    const own = clusterAt(place).array;
    // The second of the estate's seeming redundancies: the standby's data lies on the primary's array.
    const array = store.key === databaseOnOneArray ? mainArray : own;
    return store.sizeGiB > 0 && array ? { name, place, volume: `${name}-data`, array } : { name, place };
  });
}

/** The volumes that a store's instances keep their data on. */
export function volumesOf(store: Store): { name: string; array: string }[] {
  return instancesOf(store).flatMap(({ volume, array }) =>
    volume && array ? [{ name: volume, array }] : [],
  );
}
