import { expect, test } from 'vitest';
import type { Table } from '../../../server/model/table/table.ts';
import { withCells, withoutRows } from './editTable.ts';
import { nameFromFile } from './importName.ts';
import { problemsOf } from './problems.ts';

const table: Table = {
  name: 'servers.csv',
  headings: ['Name', 'Class'],
  rows: [
    { number: 2, cells: ['a', 'Serverr'] },
    { number: 3, cells: ['b'] },
    { number: 4, cells: ['c', 'Serverr'] },
  ],
  mapping: { kind: 'cis', all: null, columns: ['name', 'class'] },
};
const fault = { column: 1, reason: 'There is no such class', level: 'fault' as const };
const warning = { column: 0, reason: 'Called so already', level: 'warning' as const };

test('cells that say the same wrong thing are one problem; what must be fixed comes first', () => {
  const remarks = [
    { table: 0, row: 0, remarks: [warning, fault] },
    { table: 0, row: 1, remarks: [warning] },
    { table: 0, row: 2, remarks: [fault] },
  ];
  const problems = problemsOf([table], { cis: [], relations: [], remarks, rows: 3, faulty: 2 });
  expect(problems.map(({ value, rows, level }) => [value, rows, level])).toEqual([
    ['Serverr', [0, 2], 'fault'],
    ['a', [0], 'warning'],
    ['b', [1], 'warning'],
  ]);
});

test('a fix makes another table: the one before is there to go back to', () => {
  const fixed = withCells(table, [0, 1], 1, 'Server');
  expect(fixed.rows.map(({ cells }) => cells[1])).toEqual(['Server', 'Server', 'Serverr']);
  expect(table.rows.map(({ cells }) => cells[1])).toEqual(['Serverr', undefined, 'Serverr']);
  expect(withoutRows(table, [0, 2]).rows).toEqual([table.rows[1]]);
});

test("an import is named after its file's name", () => {
  expect(nameFromFile('Servers Berlin (2026).csv')).toBe('Servers Berlin 2026');
  expect(nameFromFile('_Größe/v1.2.tsv')).toBe('Größe v1.2');
});
