import { Veil } from '../analysis/veil.ts';
import { hiddenPart } from '../answer/hiddenPart.ts';
import { compareNames, idOf, nameOf } from '../projection/cis.ts';
import { compareTexts } from '../projection/compareTexts.ts';
import { findGroup, IMPLIED } from '../projection/groups.ts';
import type { LossPage, LossQuery, SharedFateAnswer } from './lossAnswer.ts';
import type { LossIndex } from './lossIndex.ts';
import { lossPage } from './lossPage.ts';
import { Ranking } from './ranking.ts';
import type { ServiceNames } from './serviceNames.ts';
import { toldServices } from './toldServices.ts';
import { compareToFigures, compareWorth, worthFigures, worthLength, worthOf } from './worth.ts';

/** The fates of one revision, each in a row of all three columns, and their order: the worst first. */
export interface RankedFates {
  readonly ranking: Ranking;
  readonly dependent: Uint32Array;
  readonly group: Uint32Array;
  readonly cause: Uint32Array;
}

/** What a fate costs is what goes down with the CI whose group it is, that CI among it. */
export function rankSharedFates(index: LossIndex): RankedFates {
  const { fates, projection } = index;
  let length = 0;
  for (let ci = 0; ci < projection.cis.count; ci++) length += fates.length[ci]! / 2;
  const [dependent, group, cause] = [
    new Uint32Array(length),
    new Uint32Array(length),
    new Uint32Array(length),
  ];
  let row = 0;
  for (let ci = 0; ci < projection.cis.count; ci++) {
    const end = fates.start[ci]! + fates.length[ci]!;
    for (let at = fates.start[ci]!; at < end; at += 2) {
      dependent[row] = ci;
      group[row] = fates.values[at]!;
      cause[row++] = fates.values[at + 1]!;
    }
  }
  const { cis, names } = projection;
  const { groups } = names;
  const compare = (one: number, other: number) =>
    compareWorth(index, dependent[one]!, dependent[other]!, true) ||
    compareNames(cis, dependent[one]!, dependent[other]!) ||
    compareTexts(groups.text(group[one]!), groups.text(group[other]!)) ||
    compareNames(cis, cause[one]!, cause[other]!);
  const rows = Uint32Array.from({ length }, (_, at) => at);
  return { ranking: new Ranking(rows, compare), dependent, group, cause };
}

/** A page of the fates. @throws BadInput (`first`, `after`) */
export function sharedFatePage(
  index: LossIndex,
  fates: RankedFates,
  names: ServiceNames,
  query: LossQuery,
): LossPage<SharedFateAnswer> {
  const { cis, names: texts, revision } = index.projection;
  const textsOf = (row: number): [string, string, string, string, string] => {
    const [dependent, cause] = [fates.dependent[row]!, fates.cause[row]!];
    const group = texts.groups.text(fates.group[row]!);
    return [nameOf(cis, dependent), idOf(cis, dependent), group, nameOf(cis, cause), idOf(cis, cause)];
  };
  const veil = query.sight && new Veil(query.sight, index.projection);
  const ends = (row: number) => [fates.dependent[row]!, fates.cause[row]!];
  const hides = (row: number) => ends(row).some((ci) => veil?.hides(ci));
  return lossPage(
    {
      revision,
      ranking: veil ? fates.ranking.filter((row) => !hides(row)) : fates.ranking,
      hidden: veil
        ? hiddenPart(
            index.projection,
            Array.from(fates.ranking.those(hides), (row) => ends(row).find((ci) => veil.hides(ci))!),
          )
        : { count: 0, owners: [] },
      shape: [...Array<'number'>(worthLength).fill('number'), ...Array<'string'>(5).fill('string')],
      keys: (row) => [...worthFigures(index, fates.dependent[row]!, true), ...textsOf(row)],
      isAfter: (row, keys) => {
        const worth = compareToFigures(index, fates.dependent[row]!, keys, true);
        if (worth !== 0) return worth > 0;
        const order = textsOf(row).map((text, at) => compareTexts(text, String(keys[worthLength + at])));
        return (order.find((difference) => difference !== 0) ?? 0) > 0;
      },
      describe: (row) => ({
        ...describe(index, fates.dependent[row]!, fates.group[row]!, fates.cause[row]!, veil),
        ...toldServices(index, names, query, veil, fates.dependent[row]!, true),
      }),
    },
    query,
  );
}

function describe(
  index: LossIndex,
  dependent: number,
  name: number,
  cause: number,
  veil: Veil | undefined,
): Omit<SharedFateAnswer, 'services' | 'hiddenServices'> {
  const { cis, names, wiring } = index.projection;
  const { groups } = wiring;
  const group = findGroup(groups, dependent, name);
  const members: number[] = [];
  let left = groups.total[group]!;
  for (let at = groups.memberStart[group]!; at < groups.memberStart[group + 1]!; at++) {
    const member = groups.member[at]!;
    if (!index.sets.of(member).includes(cause)) continue;
    members.push(member);
    left -= groups.memberWeight[at]!;
  }
  const shown = members.filter((member) => !veil?.hides(member));
  const hidden = members.filter((member) => veil?.hides(member));
  return {
    dependentId: idOf(cis, dependent),
    group: names.groups.text(name),
    implied: (groups.kind[group]! & IMPLIED) !== 0,
    needed: groups.needed[group]!,
    total: groups.total[group]!,
    left,
    causeId: idOf(cis, cause),
    hiddenMembers: hiddenPart(index.projection, hidden),
    memberIds: shown.sort((one, other) => compareNames(cis, one, other)).map((member) => idOf(cis, member)),
    serviceCount: worthOf(index, dependent, 0, true),
  };
}
