import type { KnownCi } from '../../../server/model/table/known.ts';
import { readTables, type TablesReading } from '../../../server/model/table/readTables.ts';
import { importSpeaker } from '../../../server/model/table/speaker.ts';
import type { Table } from '../../../server/model/table/table.ts';
import { textsToLookUp } from '../../../server/model/table/textsToLookUp.ts';
import type { Vocabulary } from '../../../server/model/table/vocabulary.ts';
import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';

const meantDocument = graphql(`
  query MeantCis($texts: [String!]!, $import: String) {
    meantCis(texts: $texts, import: $import) { text by id class }
  }
`);

/** Texts that one request asks for. */
const textsAtOnce = 1_000;
/** How long the reading holds the page before it has a turn, in ms. */
const turn = 12;

/** What the graph has said so far of the texts of an import. */
export type Asked = Map<string, readonly KnownCi[]>;

interface Options {
  readonly name: string;
  readonly vocabulary: Vocabulary;
  /** Grows: what has been asked is not asked again. */
  readonly asked: Asked;
  readonly signal: AbortSignal;
  readonly onProgress: (said: string) => void;
}

/**
 * Holds tables against the class declarations and the graph, piece by piece, so that the page stays alive.
 * @throws RequestFailure, or the signal's reason once it is given
 */
export async function checkTables(tables: readonly Table[], options: Options): Promise<TablesReading> {
  const { name, vocabulary, asked, signal, onProgress } = options;
  const texts = [...textsToLookUp(tables)].filter((text) => !asked.has(text));
  for (let at = 0; at < texts.length; at += textsAtOnce) {
    if (texts.length > textsAtOnce) onProgress(`Looking up names, ${percent(at, texts.length)}`);
    await askFor(texts.slice(at, at + textsAtOnce), name, asked, signal);
  }
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const reading = readTables(tables, { known: asked, speaker: importSpeaker(name), vocabulary });
  for (let since = performance.now(); ; ) {
    const step = reading.next();
    if (step.done) return step.value;
    if (performance.now() - since < turn) continue;
    onProgress(`Checking the rows, ${percent(step.value, total)}`);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    since = performance.now();
  }
}

const percent = (part: number, whole: number) => `${Math.floor((100 * part) / Math.max(1, whole))} %`;

async function askFor(texts: string[], name: string, asked: Asked, signal: AbortSignal): Promise<void> {
  const { meantCis } = await execute(meantDocument, { texts, import: name }, signal);
  const found = Map.groupBy(meantCis, ({ text }) => text);
  for (const text of texts) asked.set(text, found.get(text) ?? []);
}
