import { ciClass } from '../../../server/model/classes/registry.ts';
import type { CiPageQuery } from '../../lib/generated/graphql.ts';
import { attributeText } from '../ci/attributeText.ts';
import { peoplesSource } from './ciForm.ts';
import type { Others } from './OthersSay.tsx';

/** What others than people say of a CI's attribute, and what holds where people say nothing. */
export function othersOn(ci: NonNullable<CiPageQuery['ci']>, attribute: string): Others {
  const declaration = ciClass(ci.class)?.attributes[attribute];
  const sayings = ci.provenance.filter((each) => each.attribute === attribute);
  const lock = sayings.find(({ locked }) => locked);
  const others = sayings.filter(({ source }) => source !== peoplesSource);
  const holds = lock ?? others[0];
  return {
    text: holds && attributeText(holds.value, declaration),
    locked: lock !== undefined,
    sayings: others.map(({ source, value, observedAt }) => ({
      source,
      observedAt,
      text: attributeText(value, declaration),
    })),
  };
}
