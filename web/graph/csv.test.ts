import { expect, test } from 'vitest';
import { csv } from './csv.ts';

test('cells are quoted where they must be, and no cell is a formula', async () => {
  const rows = [
    ['a "b"', 'x, y', 3, null],
    ['=1+1', '-db', -2, undefined],
  ];
  expect(await csv(['Name', 'Where', 'Hops', 'Owner'], rows).text()).toBe(
    'Name,Where,Hops,Owner\r\n"a ""b""","x, y",3,\r\n\'=1+1,\'-db,-2,\r\n',
  );
});
