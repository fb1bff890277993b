import { builder } from '../builder.ts';
import { ChangeRef } from '../change/conflictType.ts';
import { releaseLoaders } from './releaseLoaders.ts';
import { ReleaseType } from './releaseType.ts';

builder.objectField(ChangeRef, 'release', (t) =>
  t.field({
    type: ReleaseType,
    nullable: true,
    description: 'The open release that it goes out with.',
    resolve: async ({ id }, _args, context) => (await releaseLoaders(context).ofChanges.load(id)) ?? null,
  }),
);
