import { keptCis } from '../../graph/read/keptCis.ts';
import { defineStatement, type Runner } from '../../graph/statement.ts';
import { isCiId, peopleSource } from '../../model/people.ts';
import { type Lookup, lookupOf, lookupText, type Subject } from '../evidence/subject.ts';
import type { Application, Target } from '../scan/application.ts';

const cisOfKeys = defineStatement<
  { sourceKeys: string[] },
  { sourceKey: string; ciId: string; class: string; created: number; live: boolean }
>('evidence/cis-of-keys');
const cisOfIdentifiers = defineStatement<
  { identifiers: string[] },
  { identifier: string; ciIds: string[]; class: string }
>('evidence/cis-of-identifiers');

const cisOfIds = defineStatement<{ ids: string[] }, { id: string; class: string; created: number }>(
  'ci/targets',
);

/** References remembered over the batches of one scan. */
const mostRemembered = 300_000;

/**
 * Finds out to which CIs subjects lead, as seen from a source; asks for all that are not remembered at once.
 * An identifier that several live CIs hold leads to none of them.
 */
export async function resolveReferences(
  { resolved }: Pick<Application, 'resolved'>,
  transaction: Runner,
  wanted: Iterable<{ subject: Subject; source: string }>,
): Promise<(subject: Subject, source: string) => Target | null> {
  if (resolved.size > mostRemembered) resolved.clear();
  const asked = new Map<string, Lookup>();
  const answers = new Map<string, Target | null>();
  for (const { subject, source } of wanted) {
    const lookup = lookupOf(subject, source);
    const text = lookupText(lookup);
    const known = resolved.get(text);
    if (known !== undefined) answers.set(text, known);
    else asked.set(text, lookup);
  }
  const keys = [...asked.values()].flatMap((lookup) => ('sourceKey' in lookup ? [lookup.sourceKey] : []));
  const identifiers = [...asked.values()].flatMap((lookup) =>
    'identifier' in lookup ? [lookup.identifier] : [],
  );
  for (const text of asked.keys()) answers.set(text, null);
  if (keys.length > 0) {
    const rows = await cisOfKeys.run(transaction, { sourceKeys: keys });
    // Live evidence last, so that it wins over what a key stood for once.
    rows.sort((one, other) => Number(one.live) - Number(other.live));
    const gone = new Set<string>();
    for (const { sourceKey, ciId, class: className, created, live } of rows) {
      const text = lookupText({ sourceKey });
      answers.set(text, { ciId, class: className, created });
      if (live) gone.delete(text);
      else gone.add(text);
    }
    await followMerges(transaction, gone, answers);
    await resolveOwnIds(transaction, keys, answers);
  }
  if (identifiers.length > 0) {
    for (const { identifier, ciIds, class: className } of await cisOfIdentifiers.run(transaction, {
      identifiers,
    })) {
      const [only, ...more] = ciIds;
      if (only !== undefined && more.length === 0)
        answers.set(lookupText({ identifier }), { ciId: only, class: className, created: 0 });
    }
  }
  for (const text of asked.keys()) resolved.set(text, answers.get(text) ?? null);
  return (subject, source) => answers.get(lookupText(lookupOf(subject, source))) ?? null;
}

/** What a key stood for once may have been merged away since. */
async function followMerges(
  transaction: Runner,
  texts: Iterable<string>,
  answers: Map<string, Target | null>,
): Promise<void> {
  const found = [...texts].map((text) => ({ text, id: answers.get(text)!.ciId }));
  if (found.length === 0) return;
  const kept = await keptCis(
    transaction,
    found.map(({ id }) => id),
  );
  const moved = found.filter(({ id }) => kept.get(id) !== id);
  const rows = moved.length > 0 ? await cisOfIds.run(transaction, { ids: [...kept.values()] }) : [];
  const targets = new Map(rows.map(({ id, ...target }) => [id, { ciId: id, ...target }]));
  for (const { text, id } of moved) answers.set(text, targets.get(kept.get(id)!) ?? null);
}

/** People name a CI by its id, whether or not they have said anything of it yet. */
async function resolveOwnIds(
  transaction: Runner,
  keys: readonly string[],
  answers: Map<string, Target | null>,
): Promise<void> {
  const texts = new Map<string, string>();
  for (const key of keys) {
    const [source, id] = key.split('\u0000') as [string, string];
    const text = lookupText({ sourceKey: key });
    if (source === peopleSource && isCiId(id) && !answers.get(text)) texts.set(id, text);
  }
  if (texts.size === 0) return;
  for (const { id, ...target } of await cisOfIds.run(transaction, { ids: [...texts.keys()] }))
    answers.set(texts.get(id)!, { ciId: id, ...target });
  await followMerges(
    transaction,
    [...texts.values()].filter((text) => answers.get(text)),
    answers,
  );
}
