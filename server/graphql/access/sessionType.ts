import { accessOf } from '../../access/access.ts';
import { requireRole } from '../../access/policy.ts';
import { idleLife, signInWays } from '../../access/sessions.ts';
import { countSessions, readSessionPage, type SessionRow } from '../../graph/read/sessions.ts';
import { builder } from '../builder.ts';
import { Connection, pageOf } from '../paging/connection.ts';
import { connectionType } from '../paging/connectionType.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';
import { PrincipalType } from './principalType.ts';

const SignInWayEnum = builder.enumType('SignInWay', { values: signInWays });

const SessionType = builder.objectRef<SessionRow>('Session').implement({
  description: 'A browser in which somebody is signed in.',
  fields: (t) => ({
    id: t.exposeID('id'),
    principal: t.field({ type: PrincipalType, resolve: ({ principal }) => principal }),
    via: t.field({
      type: SignInWayEnum,
      resolve: ({ via }) => signInWays.find((way) => way === via) ?? 'PASSWORD',
    }),
    beganAt: t.expose('beganAt', { type: 'DateTime' }),
    lastSeenAt: t.expose('lastSeenAt', { type: 'DateTime', description: 'To the minute.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime' }),
    current: t.boolean({
      description: 'Whether it is the one that asks.',
      resolve: ({ id }, _args, { caller }) => id === caller.session,
    }),
  }),
});

const SessionConnectionType = connectionType('Session', SessionType);

builder.queryField('sessions', (t) =>
  t.field({
    type: SessionConnectionType,
    nullable: true,
    description:
      'One’s own browser sessions, the last to begin first; another’s or everybody’s need the role ADMIN.',
    args: {
      principalId: t.arg.id(),
      everybody: t.arg.boolean({ defaultValue: false }),
      ...pageArguments,
    },
    complexity: pageComplexity,
    resolve: (_root, { principalId, everybody, first, after }, { database, caller }) => {
      const size = pageSize(first, 50);
      const whose = everybody ? null : (principalId ?? caller.id);
      if (whose !== caller.id) requireRole(caller, 'ADMIN');
      const position = after == null ? undefined : positionOf(after);
      const now = Date.now();
      const { demo } = accessOf(database).sessions;
      const query = { principalId: whose, now, idleSince: now - idleLife, demo };
      return new Connection<SessionRow>({
        after,
        read: async () =>
          pageOf(
            await readSessionPage(database, query, size, position),
            size,
            ({ beganAt, id }) => encodeCursor('sessions', [beganAt, id]),
            (row) => row,
          ),
        count: () => countSessions(database, query),
      });
    },
  }),
);

function positionOf(after: string) {
  const [beganAt, id] = decodeCursor('sessions', after, ['number', 'string']);
  return { beganAt: Number(beganAt), id: String(id) };
}
