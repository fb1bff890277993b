import { type ImportScopeRow, readImportScopes } from '../../graph/read/importScopes.ts';
import { peopleSource } from '../../model/people.ts';
import { importOfScope, importScope } from '../../model/table/speaker.ts';
import { builder } from '../builder.ts';

const ImportType = builder.objectRef<ImportScopeRow>('Import').implement({
  description:
    'A table of CIs or relationships that somebody has imported, under the name that they gave it.',
  fields: (t) => ({
    name: t.string({ resolve: ({ scope }) => importOfScope(scope) ?? scope }),
    generation: t.exposeInt('generation', {
      description: 'Of the last import by this name; the next one takes a higher number.',
    }),
    lastAt: t.expose('seenAt', { type: 'DateTime' }),
  }),
});

builder.queryField('imports', (t) =>
  t.field({
    type: [ImportType],
    description: 'The latest first, 200 at the most.',
    resolve: (_root, _args, { database }) => readImportScopes(database, peopleSource, importScope('')),
  }),
);
