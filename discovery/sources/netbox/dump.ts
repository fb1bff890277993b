import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { type Collected, InputProblem } from '../../source.ts';
import { textAt } from '../../tree.ts';
import { fromDump } from './record.ts';

/** Users, sessions, permissions and change logs are Django's own; their contents are passed over unread. */
const privateModels =
  /^(auth|users|sessions|admin|account|social_django)\.|^extras\.objectchange$|^core\.objectchange$/;

function objectsOf(content: string, file: string): readonly unknown[] {
  let found: unknown;
  try {
    found = /^\s*\[/.test(content)
      ? JSON.parse(content)
      : content.split('\n').flatMap((line) => (line.trim() ? [JSON.parse(line) as unknown] : []));
  } catch (error) {
    throw new InputProblem(
      `${file} is not a NetBox dump: ${error instanceof Error ? error.message : error}. Make one with: manage.py dumpdata --natural-foreign`,
    );
  }
  const objects = Array.isArray(found) ? found : [];
  if (!objects.some((object) => textAt(object, 'model')?.includes('.'))) {
    throw new InputProblem(`${file} is not a NetBox dump: it holds no objects with a model and a pk.`);
  }
  return objects;
}

/** Reads a dump that `manage.py dumpdata` wrote, as JSON or JSON lines, packed by gzip or not. */
export async function* collectDump(file: string): AsyncGenerator<Collected> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new InputProblem(
      error.code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read: ${error.message}`,
    );
  });
  const content = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
  const counted = new Map<string, number>();
  for (const [index, object] of objectsOf(content, file).entries()) {
    const record = fromDump(object);
    const model = textAt(object, 'model') ?? 'not a NetBox object';
    if (record === undefined || privateModels.test(model)) {
      counted.set(model, (counted.get(model) ?? 0) + 1);
      continue;
    }
    yield { section: model, place: `${file}, object ${index + 1}`, object: record };
  }
  for (const [model, count] of counted) {
    yield { section: model, place: file, object: { model, id: 0, fields: {}, counted: count } };
  }
}
