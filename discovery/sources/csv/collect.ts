import { type Collected, InputProblem, type ScanRequest } from '../../source.ts';
import { readMappingFile } from './mappingFile.ts';
import { readTableFile } from './readFile.ts';

const byHeading = (headings: readonly string[], cells: readonly string[]) =>
  Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? '']));

/** Reads tables row by row; a file that cannot be read is a failed section. */
export async function* collectTables({ inputs, options }: ScanRequest): AsyncGenerator<Collected> {
  if (inputs.length === 0)
    throw new InputProblem('Name the files: tables of CIs, of relationships, or both.');
  const mapping = options.mapping === undefined ? {} : await readMappingFile(options.mapping);
  for (const file of inputs) {
    try {
      const { name, headings, rows } = await readTableFile(file);
      yield { section: name, place: name, object: { table: name, headings, words: mapping[name] ?? {} } };
      for (const { number, cells } of rows)
        yield {
          section: name,
          place: `${name}, row ${number}`,
          object: { table: name, number, cells: byHeading(headings, cells) },
        };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException; // the file system throws these
      yield { section: file, failure: code === 'ENOENT' ? 'There is no such file.' : message };
    }
  }
}
