import { expect, test } from 'vitest';
import { ciClasses } from '../../../server/model/classes/registry.ts';
import { vocabularyOf } from '../../../server/model/table/vocabulary.ts';
import { stageFile } from './stagedFile.ts';

const vocabulary = vocabularyOf(ciClasses());
const stage = (text: string, encoding: BufferEncoding = 'utf8') =>
  stageFile('servers.csv', Buffer.from(text, encoding), vocabulary);

test('separator, encoding and headings are guessed; quotes hold separators and line ends', async () => {
  const { table, format } = await stage('Name;Owner\r\n"w\xfcrfel;1";"a\r\nb"\r\n', 'latin1');
  expect(format).toEqual({ encoding: 'windows-1252', separator: ';', headed: true });
  expect(table.headings).toEqual(['Name', 'Owner']);
  expect(table.rows).toEqual([{ number: 2, cells: ['würfel;1', 'a\r\nb'] }]);
  expect(table.mapping).toEqual({ kind: 'cis', all: 'Server', columns: ['name', 'attribute.owner'] });
});

test('a person may say otherwise', async () => {
  const { bytes, format, table } = await stage('web,8\n');
  expect(format.headed).toBe(false);
  const again = await stageFile(table.name, bytes, vocabulary, { ...format, headed: true });
  expect(again.table.headings).toEqual(['web', '8']);
});

test('every row comes, however many pieces the text is read in', async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => `server-${at},"a, quoted, owner"`);
  const { table } = await stage(`Name,Owner\n${rows.join('\n')}\n`);
  expect(table.rows).toHaveLength(60_000);
  expect(table.rows.at(-1)).toEqual({ number: 60_001, cells: ['server-59999', 'a, quoted, owner'] });
});

test('an empty file is a table without rows', async () => {
  expect((await stage('')).table).toMatchObject({ headings: [], rows: [] });
});
