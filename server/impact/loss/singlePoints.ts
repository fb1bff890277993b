import { BadInput, NotFound } from '../../model/errors.ts';
import { Veil } from '../analysis/veil.ts';
import { hiddenPart } from '../answer/hiddenPart.ts';
import { ciNumber, compareNames, idOf, nameOf, statusOf, takesPart } from '../projection/cis.ts';
import { compareTexts } from '../projection/compareTexts.ts';
import { cureOf } from './cure.ts';
import type { LossPage, LossQuery, SinglePointAnswer } from './lossAnswer.ts';
import type { LossIndex } from './lossIndex.ts';
import { lossPage } from './lossPage.ts';
import { Ranking } from './ranking.ts';
import type { ServiceNames } from './serviceNames.ts';
import { toldServices } from './toldServices.ts';
import { compareToFigures, compareWorth, worthFigures, worthLength } from './worth.ts';

const mostServices = 10_000;

/** All single points of failure of one revision: those that take down the most and most critical services first. */
export function rankSinglePoints(index: LossIndex): Ranking {
  const { count } = index.projection.cis;
  const found = new Uint32Array(count);
  let length = 0;
  for (let ci = 0; ci < count; ci++) if (index.losses.total(ci) > 0) found[length++] = ci;
  return ranked(index, found.slice(0, length));
}

/**
 * Those of some services.
 * @throws NotFound, BadInput (`serviceIds.N`)
 */
export function rankThoseOf(index: LossIndex, serviceIds: readonly string[]): Ranking {
  if (serviceIds.length === 0) throw new BadInput('Name at least one service.', 'serviceIds');
  if (serviceIds.length > mostServices)
    throw new BadInput(
      `At most ${mostServices} services can be named; these are ${serviceIds.length}.`,
      'serviceIds',
    );
  const found = new Set<number>();
  serviceIds.forEach((id, at) => {
    for (const cause of index.sets.of(serviceOf(index, id, `serviceIds.${at}`))) found.add(cause);
  });
  return ranked(index, Uint32Array.from(found));
}

/** A page of a ranking of single points of failure. @throws BadInput (`first`, `after`) */
export function singlePointPage(
  index: LossIndex,
  ranking: Ranking,
  names: ServiceNames,
  query: LossQuery,
): LossPage<SinglePointAnswer> {
  const { cis, revision } = index.projection;
  const veil = query.sight && new Veil(query.sight, index.projection);
  const hides = (ci: number) => veil?.hides(ci) ?? false;
  return lossPage(
    {
      revision,
      ranking: veil ? ranking.filter((ci) => !hides(ci)) : ranking,
      hidden: hiddenPart(index.projection, veil ? ranking.those(hides) : []),
      shape: [...Array<'number'>(worthLength).fill('number'), 'string', 'string'],
      keys: (ci) => [...worthFigures(index, ci, false), nameOf(cis, ci), idOf(cis, ci)],
      isAfter: (ci, keys) => {
        const [name, id] = keys.slice(worthLength).map(String);
        return (
          (compareToFigures(index, ci, keys, false) ||
            compareTexts(nameOf(cis, ci), name!) ||
            compareTexts(idOf(cis, ci), id!)) > 0
        );
      },
      describe: (ci) => ({
        ciId: idOf(cis, ci),
        ...toldServices(index, names, query, veil, ci, false),
        serviceCount: index.losses.total(ci),
        cure: cureOf(index, ci, names.firstOf(ci), veil),
      }),
    },
    query,
  );
}

function ranked(index: LossIndex, found: Uint32Array): Ranking {
  const { cis } = index.projection;
  return new Ranking(
    found,
    (one, other) => compareWorth(index, one, other, false) || compareNames(cis, one, other),
  );
}

function serviceOf(index: LossIndex, id: string, place: string): number {
  const { cis, names } = index.projection;
  const ci = ciNumber(cis, id);
  if (ci === undefined) throw new NotFound(`There is no CI ${JSON.stringify(id.slice(0, 100))}.`, place);
  if (index.isService(ci)) return ci;
  throw new BadInput(
    takesPart(cis, ci)
      ? `${nameOf(cis, ci)} is no service, but of the class ${names.classes.text(cis.class[ci]!)}.`
      : `${nameOf(cis, ci)} is ${statusOf(cis, ci).toLowerCase()}: it takes no part.`,
    place,
  );
}
