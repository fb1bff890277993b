import { ciIdsByKey, ciIdsByName } from '../../graph/read/meantCis.ts';
import { BadInput } from '../../model/errors.ts';
import { isCiId } from '../../model/people.ts';
import { type Meaning, meanings } from '../../model/table/known.ts';
import { importSpeaker } from '../../model/table/speaker.ts';
import { builder } from '../builder.ts';

/** Texts of one request: more come in several. */
const mostTexts = 2_000;
const longestText = 1_000;

interface Meant {
  readonly text: string;
  readonly by: Meaning;
  readonly id: string;
  readonly class: string;
}

const MeaningEnum = builder.enumType('Meaning', {
  description: 'How a text leads to a CI: it is its id, a key of the import, or its name.',
  values: meanings,
});

const MeantCiType = builder.objectRef<Meant>('MeantCi').implement({
  description: 'A CI that a text of a table may mean.',
  fields: (t) => ({
    text: t.exposeString('text'),
    by: t.expose('by', { type: MeaningEnum }),
    id: t.exposeID('id'),
    class: t.exposeString('class'),
  }),
});

builder.queryField('meantCis', (t) =>
  t.field({
    type: [MeantCiType],
    description:
      'The CIs that the texts of a table may mean; a name that several CIs have gives some of them. Up to 2,000 texts.',
    args: {
      texts: t.arg.stringList({ required: true }),
      import: t.arg.string({ description: 'The name of the import whose keys count.' }),
    },
    resolve: async (_root, { texts, import: name }, { database, pin, at, sight }) => {
      if (texts.length > mostTexts)
        throw new BadInput(`Ask for at most ${mostTexts} texts at once.`, 'texts');
      const asked = [...new Set(texts)].filter((text) => text !== '' && text.length <= longestText);
      const [named, keyed] = await Promise.all([
        ciIdsByName(database, asked, sight),
        name == null ? [] : keysOf(database, name, asked),
      ]);
      const found = [
        ...asked.filter(isCiId).map((id) => ({ text: id, id, by: 'ID' as const })),
        ...keyed.map((each) => ({ ...each, by: 'KEY' as const })),
        ...named.map((each) => ({ ...each, by: 'NAME' as const })),
      ];
      // Which CIs there are, and of what class, is as of the revision that this request reads.
      const cis = await Promise.all(found.map(({ id }) => at(pin).ci(id)));
      return found.flatMap((each, index) => {
        const ci = cis[index];
        return ci ? [{ ...each, class: ci.class }] : [];
      });
    },
  }),
);

function keysOf(database: Parameters<typeof ciIdsByKey>[0], name: string, texts: readonly string[]) {
  const { source, prefix } = importSpeaker(name);
  return ciIdsByKey(database, source, prefix, texts);
}
