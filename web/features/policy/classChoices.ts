import { families } from '../../../server/model/ciClass.ts';
import { ciClasses } from '../../../server/model/classes/registry.ts';
import { inWords } from '../../lib/classLabel.ts';

/** All classes by family, for a list to choose from. */
export const classChoices = families.map((family) => ({
  group: inWords(family),
  items: ciClasses()
    .filter((declared) => declared.family === family)
    .map(({ name, label }) => ({ value: name, label })),
}));
