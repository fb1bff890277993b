import { expect, test } from 'vitest';
import { ciClasses } from '../classes/registry.ts';
import { emptyTable } from './emptyTable.ts';
import { guessMapping } from './guessMapping.ts';
import { vocabularyOf } from './vocabulary.ts';

test.each(ciClasses().map((ciClass) => [ciClass.name, ciClass] as const))(
  'a table of %s to be filled in is understood when it comes back',
  (name, ciClass) => {
    const { fileName, headings } = emptyTable(ciClass);
    const mapping = guessMapping(fileName, headings, [], vocabularyOf(ciClasses()));
    expect(mapping).toMatchObject({ kind: 'cis', all: name });
    expect(new Set(mapping.columns).size).toBe(headings.length);
    expect(mapping.columns).not.toContain('other');
    // These are identifiers, whatever else a class calls so.
    const own = Object.entries(ciClass.attributes).filter(
      ([, { label }]) => !/^(Serial number|MAC address|DNS name)$/.test(label),
    );
    expect(mapping.columns).toEqual(
      expect.arrayContaining(own.map(([attribute]) => `attribute.${attribute}`)),
    );
  },
);
