import { countDeputies, type DeputyRow, readDeputyPage } from '../../graph/read/deputies.ts';
import { builder } from '../builder.ts';
import { Connection, pageOf } from '../paging/connection.ts';
import { connectionType } from '../paging/connectionType.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';
import { PrincipalType } from './principalType.ts';

const DeputyType = builder.objectRef<DeputyRow>('Deputy').implement({
  description: 'Somebody who stands in for a person who is away, or for a team.',
  fields: (t) => ({
    id: t.exposeID('id'),
    deputy: t.field({ type: PrincipalType, resolve: ({ deputy }) => deputy }),
    of: t.exposeString('of', { description: 'The handle of the person or team.' }),
    ofName: t.exposeString('ofName'),
    ofTeam: t.exposeBoolean('ofTeam'),
    from: t.expose('from', { type: 'DateTime' }),
    until: t.expose('until', {
      type: 'DateTime',
      nullable: true,
      description: 'Null: until it is ended.',
    }),
    reason: t.exposeString('reason', { nullable: true }),
    namedBy: t.exposeString('namedBy', { description: 'The handle of the administrator who decided it.' }),
  }),
});

const DeputyConnectionType = connectionType('Deputy', DeputyType);

builder.queryField('deputies', (t) =>
  t.field({
    type: DeputyConnectionType,
    nullable: true,
    description: 'Who stands in now or will, the first to begin first.',
    args: pageArguments,
    complexity: pageComplexity,
    resolve: (_root, { first, after }, { database }) => {
      const size = pageSize(first, 50);
      const position = after == null ? undefined : positionOf(after);
      return new Connection<DeputyRow>({
        after,
        read: async () =>
          pageOf(
            await readDeputyPage(database, size, position),
            size,
            ({ from, id }) => encodeCursor('deputies', [from, id]),
            (row) => row,
          ),
        count: () => countDeputies(database),
      });
    },
  }),
);

function positionOf(after: string) {
  const [from, id] = decodeCursor('deputies', after, ['number', 'string']);
  return { from: Number(from), id: String(id) };
}
