import { families } from '../../server/model/ciClass.ts';
import { ciClasses } from '../../server/model/classes/registry.ts';
import { inWords } from './classLabel.ts';

/** The classes to choose from, by family, the organisation's own among them. */
export const classChoices = () =>
  families.map((family) => ({
    group: inWords(family),
    items: ciClasses()
      .filter((ciClass) => ciClass.family === family)
      .map(({ name, label }) => ({ value: name, label })),
  }));
