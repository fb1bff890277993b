import { type Collected, InputProblem, type ScanRequest, type Source } from '../../source.ts';
import { collectApi } from './api.ts';
import { collectDump } from './dump.ts';
import { translateNetbox } from './translate.ts';

const isAddress = (input: string) => /^https?:\/\//i.test(input);

async function* collect({ inputs, options }: ScanRequest): AsyncGenerator<Collected> {
  const [input, ...more] = inputs;
  if (input === undefined || more.length > 0) {
    throw new InputProblem('Name one NetBox: a dump file, or the address of a server.');
  }
  yield* isAddress(input) ? collectApi(input, options['netbox-token']) : collectDump(input);
}

/** NetBox: a dump of its database by `manage.py dumpdata`, or its REST API. */
export const netbox: Source = {
  name: 'netbox',
  summary: 'NetBox: sites, racks, devices, cables, power, circuits, virtual machines and addresses',
  inputs: 'FILE|URL',
  options: {
    'netbox-token': { help: 'API token of the NetBox server', variable: 'NETBOX_TOKEN' },
  },
  scope: () => 'all',
  collect,
  translate: translateNetbox,
};
