import { defineStatement, type Runner } from '../../graph/statement.ts';
import { BadInput, Conflict, NotFound } from '../../model/errors.ts';
import { peopleSource } from '../../model/people.ts';
import type { RedundancyDeclaration } from '../../model/redundancy.ts';
import type { CiState } from '../ci/ciState.ts';
import { readStates } from '../ci/standingCis.ts';
import { type StatementPart, wholeStatement } from '../evidence/evidence.ts';
import { type EvidenceRow, readContents } from '../evidence/evidenceDocument.ts';
import { scopeIdOf, sourceKeyOf } from '../evidence/subject.ts';
import { type CiLine, parseLine, type SubjectLine } from '../scan/scanLine.ts';

const bySubjects = defineStatement<{ scopeId: string; sourceKeys: string[] }, EvidenceRow>(
  'evidence/by-subjects',
);

/** What a person may say of a CI; what is absent is not spoken of. */
export interface Word {
  /** Null takes back what people called it. */
  readonly name?: string | null | undefined;
  readonly attributes?: Readonly<Record<string, unknown>> | undefined;
  readonly redundancy?: readonly RedundancyDeclaration[] | undefined;
}

/**
 * A record that the rules of ingest.md hold for as for any other.
 * @param place where the caller gave it, e.g. `input`
 * @throws BadInput with the place of what is wrong
 */
export function checkedLine<Line extends SubjectLine>(record: object, place: string): Line {
  const parsed = parseLine(JSON.stringify(record));
  // The record's kind, which the caller of this function gave, decides the line's.
  if ('line' in parsed) return parsed.line as Line;
  throw new BadInput(parsed.fault, [place, parsed.place].filter(Boolean).join('.'));
}

/** @throws NotFound */
export async function stateOf(runner: Runner, id: string, place: string): Promise<CiState> {
  const standing = (await readStates(runner, [id])).get(id);
  if (!standing) throw new NotFound(`There is no CI with the id ${id}.`, place);
  return standing.state;
}

/** What people have said of a CI so far in one of their scopes. */
export async function wordOn(runner: Runner, scope: string, id: string): Promise<StatementPart | undefined> {
  const [row] = await bySubjects.run(runner, {
    scopeId: scopeIdOf(peopleSource, scope),
    sourceKeys: [sourceKeyOf(peopleSource, id)],
  });
  if (!row) return undefined;
  const statement = (await readContents(runner, [row.node])).get(row.node)?.statement;
  return statement ? wholeStatement(statement) : undefined;
}

/**
 * What people say of a CI once a word is added: attributes that are null are taken back, absent ones stay.
 * @throws BadInput also where a CI of people's own would lose its name; NotFound, Conflict where the CI is no more
 */
export async function addWord(
  runner: Runner,
  scope: string,
  id: string,
  word: Word,
): Promise<readonly SubjectLine[]> {
  const state = await stateOf(runner, id, 'id');
  const before = await wordOn(runner, scope, id);
  const { name, redundancy } = word;
  const given = Object.entries(word.attributes ?? {});
  const attributes = Object.fromEntries(given.filter(([, value]) => value !== null));
  // Held against the CI's class; what people said before has been.
  checkedLine<CiLine>({ record: 'ci', key: id, class: state.class, name, attributes, redundancy }, '');
  if (state.status === 'RETIRED' && !before)
    throw new Conflict('This CI is retired: nothing speaks for it any more.', 'id');
  if (name === null && before?.class) throw new BadInput('People recorded this CI: it needs a name.', 'name');
  const kept = Object.entries(before?.attributes ?? {}).filter(
    ([key]) => !given.some(([own]) => own === key),
  );
  return [
    {
      record: 'ci',
      key: id,
      class: before?.class ?? '',
      name: name === undefined ? (before?.name ?? '') : (name ?? ''),
      attributes: Object.fromEntries([...kept, ...Object.entries(attributes)]),
      redundancy: [...(redundancy ?? before?.redundancy ?? [])],
    },
  ];
}

/**
 * What people say of a CI once one value of theirs is taken back.
 * @throws NotFound where there is no such CI, Conflict where they had not given the value
 */
export async function takeBack(
  runner: Runner,
  scope: string,
  id: string,
  attribute: string,
): Promise<readonly SubjectLine[]> {
  await stateOf(runner, id, 'ciId');
  const before = await wordOn(runner, scope, id);
  const { [attribute]: value, ...attributes } = before?.attributes ?? {};
  const named = attribute === 'name' && before?.name;
  if (!before || (value === undefined && !named))
    throw new Conflict(`${attribute} is not locked on this CI.`, 'attribute');
  const { class: className, name, redundancy } = before;
  const line = { record: 'ci' as const, key: id, class: className, name: named ? '' : name };
  return [{ ...line, attributes, redundancy: [...redundancy] }];
}
