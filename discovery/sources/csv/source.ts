import { basename } from 'node:path';
import type { Source } from '../../source.ts';
import { collectTables } from './collect.ts';
import { csvSource, translateTables } from './translate.ts';

/** Tables of CIs and relationships that people keep in files. */
export const csv: Source = {
  name: csvSource,
  summary: 'tables of CIs and relationships; headings are understood as in the import on screen',
  inputs: 'FILE…',
  options: {
    mapping: {
      help: 'a JSON file that says what columns mean: {"a.csv":{"class":"Server","columns":{"Box":"name"}}}',
    },
  },
  scope: ({ inputs }) =>
    inputs
      .map((file) => basename(file))
      .join(', ')
      .slice(0, 500) || 'all',
  collect: collectTables,
  translate: translateTables,
};
