import { countPrincipals, readPrincipalPage } from '../../graph/read/principals.ts';
import type { Principal } from '../../model/principal.ts';
import { builder } from '../builder.ts';
import { RoleEnum } from '../enums.ts';
import { Connection, pageOf } from '../paging/connection.ts';
import { connectionType } from '../paging/connectionType.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';
import { PrincipalType } from './principalType.ts';

const PrincipalConnectionType = connectionType('Principal', PrincipalType);

builder.queryField('principals', (t) =>
  t.field({
    type: PrincipalConnectionType,
    nullable: true,
    description: 'People and programs by handle; `text` is part of a name or handle.',
    args: { text: t.arg.string(), role: t.arg({ type: RoleEnum }), ...pageArguments },
    complexity: pageComplexity,
    resolve: (_root, { text, role, first, after }, { database }) => {
      const size = pageSize(first, 50);
      const query = { text: text ?? null, role: role ?? null };
      const position = after == null ? undefined : String(decodeCursor('principals', after, ['string'])[0]);
      return new Connection<Principal>({
        after,
        read: async () =>
          pageOf(
            await readPrincipalPage(database, query, size, position),
            size,
            ({ handle }) => encodeCursor('principals', [handle]),
            (row) => row,
          ),
        count: () => countPrincipals(database, query),
      });
    },
  }),
);
