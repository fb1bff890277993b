import { keptCis } from '../../graph/read/keptCis.ts';
import { defineStatement, type Runner } from '../../graph/statement.ts';
import { isCiId, peopleSource } from '../../model/people.ts';
import { type Lookup, lookupOf, lookupText, type Subject } from '../evidence/subject.ts';
import type { Application, Target } from '../scan/application.ts';

const cisOfKeys = defineStatement<{ sourceKeys: string[] }, Target & { sourceKey: string; live: boolean }>(
  'evidence/cis-of-keys',
);
const cisOfIdentifiers = defineStatement<
  { identifiers: string[] },
  { identifier: string; ciIds: string[]; nodes: string[]; class: string }
>('evidence/cis-of-identifiers');

const cisOfIds = defineStatement<{ ids: string[] }, Target>('ci/targets');

/**
 * Finds out to which CIs subjects lead, as seen from a source; asks for all that are not remembered at once.
 * An identifier that several live CIs hold leads to none of them.
 */
export async function resolveReferences(
  { resolved }: Pick<Application, 'resolved'>,
  transaction: Runner,
  wanted: Iterable<{ subject: Subject; source: string }>,
): Promise<(subject: Subject, source: string) => Target | null> {
  if (resolved.isFull) resolved.clear();
  const unknown = new Map<string, Map<Subject, Lookup>>();
  const known = new Map<string, ReadonlyMap<Subject, Target | null>>();
  for (const { subject, source } of wanted) {
    if (!known.has(source)) known.set(source, resolved.of(source));
    if (known.get(source)!.has(subject)) continue;
    const asked = unknown.get(source) ?? new Map<Subject, Lookup>();
    unknown.set(source, asked.set(subject, lookupOf(subject, source)));
  }
  const answers = await lookUp(
    transaction,
    [...unknown.values()].flatMap((asked) => [...asked.values()]),
  );
  for (const [source, asked] of unknown) {
    for (const [subject, lookup] of asked)
      resolved.set(source, subject, answers.get(lookupText(lookup)) ?? null);
  }
  return (subject, source) => {
    const target = known.get(source)?.get(subject);
    if (target !== undefined) return target;
    // All may have been forgotten while it was asked for.
    const lookup = unknown.get(source)?.get(subject);
    return (lookup && answers.get(lookupText(lookup))) ?? null;
  };
}

/** Asks to which CIs keys and identifiers lead, by the lookups' texts; null, or nothing: to none. */
async function lookUp(transaction: Runner, lookups: readonly Lookup[]): Promise<Map<string, Target | null>> {
  const answers = new Map<string, Target | null>();
  const of = <Kind extends string>(values: readonly Kind[]) => [...new Set(values)];
  const keys = of(lookups.flatMap((lookup) => ('sourceKey' in lookup ? [lookup.sourceKey] : [])));
  const identifiers = of(lookups.flatMap((lookup) => ('identifier' in lookup ? [lookup.identifier] : [])));
  if (keys.length > 0) {
    const rows = await cisOfKeys.run(transaction, { sourceKeys: keys });
    // Live evidence last, so that it wins over what a key stood for once.
    rows.sort((one, other) => Number(one.live) - Number(other.live));
    const gone = new Set<string>();
    for (const { sourceKey, live, ...target } of rows) {
      const text = lookupText({ sourceKey });
      answers.set(text, target);
      if (live) gone.delete(text);
      else gone.add(text);
    }
    await followMerges(transaction, gone, answers);
    await resolveOwnIds(transaction, keys, answers);
  }
  if (identifiers.length > 0) {
    for (const { identifier, ciIds, nodes, class: className } of await cisOfIdentifiers.run(transaction, {
      identifiers,
    })) {
      const [only, ...more] = ciIds;
      if (only !== undefined && more.length === 0)
        answers.set(lookupText({ identifier }), {
          ciId: only,
          node: nodes[0]!,
          class: className,
          created: 0,
        });
    }
  }
  return answers;
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
  const targets = new Map(rows.map((target) => [target.ciId, target]));
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
  for (const target of await cisOfIds.run(transaction, { ids: [...texts.keys()] }))
    answers.set(texts.get(target.ciId)!, target);
  await followMerges(
    transaction,
    [...texts.values()].filter((text) => answers.get(text)),
    answers,
  );
}
