import { expect, test } from 'vitest';
import type { StatementPart } from '../evidence/evidence.ts';
import { IdentifierRegister, identifiersOf, resolveIdentity } from './resolveIdentity.ts';

const server = (identifiers: Record<string, string[]>, className = 'Server'): StatementPart => ({
  class: className,
  name: 'x',
  identifiers,
  attributes: {},
  redundancy: [],
});
const register = (...holders: Parameters<IdentifierRegister['add']>[0][]) => {
  const made = new IdentifierRegister();
  for (const holder of holders) made.add(holder);
  return made;
};

test('a CI that another source knows by a strong identifier is the same CI', () => {
  const known = register({ identifier: 'serial:SN1', ciId: 'c1', class: 'Hypervisor', keys: [] });
  expect(resolveIdentity(server({ serial: ['sn1'] }), 'k', 'own', known)).toBe('c1');
});

test('a second live key of the same source is a clone: its own CI', () => {
  const known = register({ identifier: 'serial:SN1', ciId: 'c1', class: 'Server', keys: ['other'] });
  expect(resolveIdentity(server({ serial: ['SN1'] }), 'k', 'own', known)).toBe('own');
});

test('the stronger identifier decides', () => {
  const uuid = '11111111-2222-3333-4444-555555555555';
  const known = register(
    {
      identifier: `uuid:${identifiersOf(server({ uuid: [uuid] }))[0]!.slice(5)}`,
      ciId: 'byUuid',
      class: 'Server',
      keys: [],
    },
    { identifier: 'fqdn:a.example.org', ciId: 'byName', class: 'Server', keys: [] },
  );
  expect(resolveIdentity(server({ fqdn: ['a.example.org'], uuid: [uuid] }), 'k', 'own', known)).toBe(
    'byUuid',
  );
});

test('an identifier of another domain joins nothing: a printer is no server', () => {
  const known = register({ identifier: 'serial:SN1', ciId: 'c1', class: 'Printer', keys: [] });
  expect(resolveIdentity(server({ serial: ['SN1'] }), 'k', 'own', known)).toBe('own');
});

test('a UUID and its byte-swapped alias are one identifier', () => {
  const plain = identifiersOf(server({ uuid: ['4c4c4544-0035-4d10-8052-b4c04f4e3532'] }));
  const swapped = identifiersOf(server({ uuid: ['44454C4C-3500-104D-8052-B4C04F4E3532'] }));
  expect(swapped).toEqual(plain);
});

test.each([
  ['serial', 'To be filled by O.E.M.'],
  ['serial', '0'],
  ['serial', 'None'],
  ['serial', 'Default string'],
  ['mac', '00:00:00:00:00:00'],
  ['mac', '01:00:5e:00:00:01'],
  ['mac', 'ff:ff:ff:ff:ff:ff'],
  ['mac', '02:42:ac:11:00:02'],
  ['uuid', '00000000-0000-0000-0000-000000000000'],
  ['uuid', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
  ['ipv4', '10.0.0.1'],
  ['ip', '10.0.0.1'],
  ['fqdn', 'localhost'],
])('%s %s is no identity', (kind, value) => {
  expect(identifiersOf(server({ [kind]: [value] }))).toEqual([]);
});
