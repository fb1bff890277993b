import { NotFound } from '../../model/errors.ts';
import type { Release } from '../../process/release/release.ts';
import { countReleases, readReleasePage } from '../../process/release/releaseStore.ts';
import { builder } from '../builder.ts';
import { Connection, pageOf } from '../paging/connection.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';
import { ReleaseStateEnum } from './releaseEnums.ts';
import { releaseLoaders } from './releaseLoaders.ts';
import { ReleaseConnectionType, ReleaseType } from './releaseType.ts';

builder.queryField('release', (t) =>
  t.field({
    type: ReleaseType,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, context) => {
      const release = await releaseLoaders(context).releases.load(id);
      if (!release) throw new NotFound(`There is no release with the id ${id.slice(0, 100)}.`, 'id');
      return release;
    },
  }),
);

builder.queryField('releases', (t) =>
  t.field({
    type: ReleaseConnectionType,
    nullable: true,
    description: 'The newest first.',
    args: { states: t.arg({ type: [ReleaseStateEnum] }), ...pageArguments },
    complexity: pageComplexity,
    resolve: (_root, { states = null, first, after }, { database }) => {
      const size = pageSize(first, 50);
      const before =
        after == null ? Number.MAX_SAFE_INTEGER : Number(decodeCursor('releases', after, ['number'])[0]);
      return new Connection<Release>({
        after,
        read: async () =>
          pageOf(
            await database.read((transaction) => readReleasePage(transaction, states, size, before)),
            size,
            ({ serial }) => encodeCursor('releases', [serial]),
            (release) => release,
          ),
        count: () => database.read((transaction) => countReleases(transaction, states)),
      });
    },
  }),
);
