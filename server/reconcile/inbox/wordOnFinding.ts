import type { Runner } from '../../graph/statement.ts';
import { BadInput } from '../../model/errors.ts';
import type { FindingKind, Side } from '../../model/finding.ts';
import { peopleScopes } from '../../model/people.ts';
import type { PeoplesEdit } from '../people/peoplesEdit.ts';
import { declare, refuse } from '../people/peoplesRelation.ts';
import { addWord, checkedLine, stateOf, wordOn } from '../people/peoplesWord.ts';
import type { CiLine, RelationLine } from '../scan/scanLine.ts';

/** What a decision on it needs to know. */
export interface Decided {
  readonly kind: FindingKind;
  readonly ciId: string;
  readonly attribute: string;
  readonly target: string | null;
  readonly recorded: unknown;
  readonly observed: readonly Side[];
}

type Word = Pick<PeoplesEdit, 'scope' | 'say'>;

/** What a person puts in the source's place by refusing; undefined where there is nothing that could be kept. */
export function wordOfRefusal(finding: Decided): Word | undefined {
  const { kind, ciId, attribute, target, recorded } = finding;
  if (kind === 'NEW')
    return {
      scope: peopleScopes.edits,
      say: (transaction) =>
        addWord(transaction, peopleScopes.edits, ciId, { attributes: { lifecycle: 'RETIRED' } }),
    };
  if (kind === 'MISSING')
    return { scope: peopleScopes.edits, say: (transaction) => vouch(transaction, ciId) };
  if (kind === 'CONFLICT') return undefined;
  if (target !== null) return keepRelationship(finding, target);
  if (attribute === 'name' && typeof recorded === 'string') return lock(ciId, { name: recorded });
  if (notLockable.has(attribute) || recorded === null) return undefined;
  return lock(ciId, { attributes: { [attribute]: recorded } });
}

/** What is no single value that could be locked. */
const notLockable = new Set(['class', 'redundancy', 'name']);

/**
 * The value of one side, locked.
 * @param keep the source whose value it is; absent: the one that the graph shows
 * @throws BadInput where that source says nothing of it
 */
export function wordOfAcceptedSide({ ciId, attribute, observed }: Decided, keep: string | undefined): Word {
  const side = observed.find(({ source, shown }) => (keep === undefined ? shown : source === keep));
  if (!side)
    throw new BadInput(
      `Name the source whose value is right: ${observed.map(({ source }) => source).join(' or ')}.`,
      'keep',
    );
  return lock(ciId, { attributes: { [attribute]: side.value } });
}

const lock = (ciId: string, word: Parameters<typeof addWord>[3]): Word => ({
  scope: peopleScopes.locks,
  say: (transaction) => addWord(transaction, peopleScopes.locks, ciId, word),
});

/** A relationship that came is refused, one that went is declared; where only its weight changed, neither helps. */
function keepRelationship(finding: Decided, to: string): Word | undefined {
  const { ciId: from, attribute: type, recorded, observed } = finding;
  const scope = peopleScopes.edits;
  if (recorded === null) return { scope, say: (transaction) => refuse(transaction, { type, from, to }) };
  if (observed[0]?.value !== null) return undefined;
  // Null stands for what the type itself says.
  const said = Object.fromEntries(Object.entries(recorded as object).filter(([, value]) => value !== null));
  const record = { record: 'relation', type, from, to, ...said, confidence: 'DECLARED' };
  return { scope, say: (transaction) => declare(transaction, checkedLine<RelationLine>(record, '')) };
}

/** A person says that a CI is there although no source names it. */
async function vouch(transaction: Runner, ciId: string): ReturnType<PeoplesEdit['say']> {
  const { class: className, name } = await stateOf(transaction, ciId, 'id');
  const { attributes = {}, redundancy = [] } = (await wordOn(transaction, peopleScopes.edits, ciId)) ?? {};
  const record = { record: 'ci', key: ciId, class: className, name, attributes, redundancy };
  return [checkedLine<CiLine>(record, '')];
}
