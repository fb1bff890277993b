import { expect, test } from 'vitest';
import type { TableMapping } from '../../../server/model/table/table.ts';
import { parseMappings, withMapping } from './rememberedMappings.ts';

const mapping = (all: string): TableMapping => ({ kind: 'cis', all, columns: ['name', 'ignore'] });
const headings = ['Name', 'Colour'];

test('the last mapping of the same headings counts', () => {
  const list = withMapping(withMapping([], headings, mapping('Server')), headings, mapping('Printer'));
  expect(list).toEqual([{ headings, mapping: mapping('Printer') }]);
  expect(withMapping(list, ['Name', 'Size'], mapping('Rack'))).toHaveLength(2);
});

test('what was stored comes back; anything else counts as nothing', () => {
  const list = withMapping([], headings, mapping('Server'));
  expect(parseMappings(JSON.stringify(list))).toEqual(list);
  const broken = [
    { headings, mapping: { kind: 'cis', all: null, columns: ['name'] } },
    { headings, mapping: { kind: 'people', all: null, columns: ['name', 'ignore'] } },
    { headings: 'Name', mapping: mapping('Server') },
  ];
  for (const stored of [null, 'not JSON', '{}', JSON.stringify(broken)])
    expect(parseMappings(stored)).toEqual([]);
});
