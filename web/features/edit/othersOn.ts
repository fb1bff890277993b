import { ciClass } from '../../../server/model/classes/registry.ts';
import type { CiPageQuery } from '../../lib/generated/graphql.ts';
import { attributeText } from '../ci/attributeText.ts';
import { isByHand } from './byHand.ts';
import type { Others } from './OthersSay.tsx';

type Ci = Pick<NonNullable<CiPageQuery['ci']>, 'class' | 'provenance'>;

/** What others than people at a form say of a CI's attribute, and what holds where people say nothing. */
export function othersOn(ci: Ci, attribute: string): Others {
  const declaration = ciClass(ci.class)?.attributes[attribute];
  const sayings = ci.provenance.filter((each) => each.attribute === attribute);
  const lock = sayings.find(({ locked }) => locked);
  const others = sayings.filter((each) => !each.locked && !isByHand(each));
  const holds = lock ?? others[0];
  const overruled = !lock && sayings.some(isByHand) && !isByHand(sayings[0]);
  return {
    text: holds && attributeText(holds.value, declaration),
    locked: lock !== undefined,
    preferred: overruled ? sayings[0]?.source : undefined,
    sayings: others.map(({ source, value, observedAt }) => ({
      source,
      observedAt,
      text: attributeText(value, declaration),
    })),
  };
}
