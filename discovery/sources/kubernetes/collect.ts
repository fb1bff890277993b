import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseAllDocuments } from 'yaml';
import { type Collected, InputProblem } from '../../source.ts';

const manifestFile = /\.(ya?ml|json)$/i;

/** The manifest files of a folder and below it, in order of their names; hidden folders and packages are left out. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return filesIn(path);
        return manifestFile.test(entry.name) ? [path] : [];
      }),
  );
  return found.flat().sort();
}

async function filesOf(input: string): Promise<{ path: string; section: string }[]> {
  if (input === '-') return [{ path: '-', section: 'standard input' }];
  const about = await stat(input).catch(() => {
    throw new InputProblem(`There is no file or folder ${input}.`);
  });
  if (!about.isDirectory()) return [{ path: input, section: input }];
  const files = await filesIn(input);
  if (files.length === 0) throw new InputProblem(`The folder ${input} holds no .yaml, .yml or .json file.`);
  return files.map((path) => ({ path, section: relative(input, path) }));
}

/** Merge keys, and of a key that comes twice the last, as kubectl reads them. */
const yamlAsKubectl = { logLevel: 'error', merge: true, uniqueKeys: false } as const;

/** The objects of a text: YAML documents (JSON is one of them). What cannot be read is a failure with its place. */
export function documentsOf(section: string, content: string): Collected[] {
  const collected: Collected[] = [];
  for (const [index, document] of parseAllDocuments(content, yamlAsKubectl).entries()) {
    const place = `${section}, document ${index + 1}`;
    const fault = document.errors[0];
    if (fault) {
      collected.push({ section, failure: `${place}: ${fault.message.split('\n')[0]}` });
      continue;
    }
    try {
      const object: unknown = document.toJS({ maxAliasCount: 100 });
      if (object !== null && object !== undefined) collected.push({ section, place, object });
    } catch (error) {
      collected.push({ section, failure: `${place}: ${error instanceof Error ? error.message : error}` });
    }
  }
  return collected;
}

function parsed(section: string, content: string): Collected[] {
  // JSON lists of a whole cluster are large: the JSON parser is some hundred times faster than the YAML parser.
  if (/^\s*[{[]/.test(content)) {
    try {
      return [{ section, place: section, object: JSON.parse(content) as unknown }];
    } catch {
      // Flow-style YAML or several JSON documents in a row.
    }
  }
  return documentsOf(section, content);
}

/** Reads manifest files, folders of them, or `-` for standard input. */
export async function* collectManifests(inputs: readonly string[]): AsyncGenerator<Collected> {
  if (inputs.length === 0) throw new InputProblem('Name at least one file or folder of manifests.');
  for (const input of inputs) {
    for (const { path, section } of await filesOf(input)) {
      try {
        yield* parsed(section, path === '-' ? await text(process.stdin) : await readFile(path, 'utf8'));
      } catch (error) {
        yield { section, failure: `cannot be read: ${error instanceof Error ? error.message : error}` };
      }
    }
  }
}
