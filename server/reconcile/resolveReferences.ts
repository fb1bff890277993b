import { defineStatement, type Runner } from '../graph/statement.ts';
import { isCiId, peopleSource } from '../model/people.ts';
import type { Application, Target } from './application.ts';
import { type Lookup, lookupOf, lookupText, type Subject, sourceKeyOf } from './subject.ts';

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
  application: Application,
  transaction: Runner,
  wanted: Iterable<{ subject: Subject; source: string }>,
): Promise<(subject: Subject, source: string) => Target | null> {
  const { resolved } = application;
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
    for (const row of rows)
      answers.set(lookupText({ sourceKey: row.sourceKey }), {
        ciId: row.ciId,
        class: row.class,
        created: row.created,
      });
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

/** People name a CI by its id, whether or not they have said anything of it yet. */
async function resolveOwnIds(
  transaction: Runner,
  keys: readonly string[],
  answers: Map<string, Target | null>,
): Promise<void> {
  const ids = keys.flatMap((key) => {
    const [source, id] = key.split('\u0000') as [string, string];
    const known = answers.get(lookupText({ sourceKey: key }));
    return source === peopleSource && isCiId(id) && !known ? [id] : [];
  });
  if (ids.length === 0) return;
  for (const { id, class: className, created } of await cisOfIds.run(transaction, { ids }))
    answers.set(lookupText({ sourceKey: sourceKeyOf(peopleSource, id) }), {
      ciId: id,
      class: className,
      created,
    });
}
