import type { Criticality } from '../../server/model/ciClass.ts';
import { businessServices } from './businessServices.ts';
import { technicalServices } from './technicalServices.ts';

/** A service as the catalogue has it. Names in `needs` and `uses` are keys of services. */
export interface ServiceEntry {
  readonly key: string;
  readonly ciClass: 'BusinessService' | 'Service';
  readonly name: string;
  readonly owner: string;
  readonly criticality: Criticality;
  readonly supportHours: string;
  readonly users: number;
  readonly description: string;
  readonly applications: readonly string[];
  readonly needs: readonly string[];
  readonly uses: readonly string[];
  readonly lifecycle?: 'PLANNED' | 'RETIRED';
}

/** One line of the catalogue's tables; applications, needs and uses are keys with spaces between. */
export type ServiceRow = readonly [
  key: string,
  name: string,
  owner: string,
  criticality: Criticality,
  users: number,
  description: string,
  applications: string,
  needs: string,
  uses: string,
];

const words = (text: string): string[] => text.split(' ').filter(Boolean);

function entry(ciClass: ServiceEntry['ciClass'], row: ServiceRow): ServiceEntry {
  const [key, name, owner, criticality, users, description, applications, needs, uses] = row;
  return {
    key,
    ciClass,
    name,
    owner,
    criticality,
    users,
    description,
    supportHours:
      criticality === 'CRITICAL' ? 'around the clock' : criticality === 'HIGH' ? '06 to 22' : '08 to 17',
    applications: words(applications),
    needs: words(needs),
    uses: words(uses),
  };
}

export const services: readonly ServiceEntry[] = [
  ...businessServices.map((row) => entry('BusinessService', row)),
  ...technicalServices.map((row) => entry('Service', row)),
  {
    ...entry('BusinessService', [
      'pathology',
      'Digital pathology',
      'imaging-it',
      'MEDIUM',
      60,
      'Slides on screens, from spring',
      '',
      '',
      '',
    ]),
    lifecycle: 'PLANNED',
  },
  {
    ...entry('Service', [
      'fax',
      'Fax gateway',
      'workplace',
      'LOW',
      0,
      'Replaced by the referral exchange',
      '',
      '',
      '',
    ]),
    lifecycle: 'RETIRED',
  },
];
