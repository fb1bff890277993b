import { countScans, readScanPage, type ScanRow } from '../../graph/read/scans.ts';
import { builder } from '../builder.ts';
import { inboxItemId } from '../inbox/inboxItem.ts';
import { NodeInterface } from '../node.ts';
import { Connection, pageOf } from '../paging/connection.ts';
import { connectionType } from '../paging/connectionType.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageArguments, pageComplexity, pageSize } from '../paging/pageArguments.ts';

const scanStates = ['STAGING', 'HELD', 'PUBLISHED', 'UNDONE', 'REFUSED'] as const;
const ScanStateEnum = builder.enumType('ScanState', { values: scanStates });
const scanModes = ['FULL', 'DELTA', 'PARTIAL'] as const;
const ScanModeEnum = builder.enumType('ScanMode', { values: scanModes });

/** One scan as it was received, and what came of it. */
export const ScanType = builder.objectRef<ScanRow>('Scan').implement({
  interfaces: [NodeInterface],
  fields: (t) => ({
    id: t.exposeID('id'),
    source: t.exposeString('source'),
    scope: t.exposeString('scope'),
    generation: t.exposeInt('generation'),
    mode: t.field({
      type: ScanModeEnum,
      resolve: ({ mode }) => scanModes.find((known) => known === mode.toUpperCase()) ?? 'FULL',
    }),
    state: t.field({
      type: ScanStateEnum,
      // Whatever is not settled is still on its way.
      resolve: ({ state }) => scanStates.find((known) => known === state) ?? 'STAGING',
    }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime' }),
    inboxItem: t.id({
      nullable: true,
      description: 'Where a held scan waits for a decision.',
      resolve: ({ id, state }) => (state === 'HELD' ? inboxItemId({ kind: 'BRAKE', subject: id }) : null),
    }),
    revision: t.exposeInt('revision', { nullable: true }),
    created: t.int({ resolve: ({ created }) => created ?? 0 }),
    updated: t.int({ resolve: ({ updated }) => updated ?? 0 }),
    unchanged: t.int({ resolve: ({ unchanged }) => unchanged ?? 0 }),
    retired: t.int({ resolve: ({ retired }) => retired ?? 0 }),
    quarantined: t.int({ resolve: ({ quarantined }) => quarantined ?? 0 }),
  }),
});

const ScanConnectionType = connectionType('Scan', ScanType);

builder.queryField('scans', (t) =>
  t.field({
    type: ScanConnectionType,
    nullable: true,
    description: 'The latest first.',
    args: { source: t.arg.string(), ...pageArguments },
    complexity: pageComplexity,
    resolve: (_root, { source, first, after }, { database }) => {
      const size = pageSize(first, 50);
      const position = after == null ? undefined : positionOf(after);
      return new Connection<ScanRow>({
        after,
        read: async () =>
          pageOf(
            await readScanPage(database, source ?? null, size, position),
            size,
            (row) => encodeCursor('scans', [row.receivedAt, row.id]),
            (row) => row,
          ),
        count: () => countScans(database, source ?? null),
      });
    },
  }),
);

function positionOf(after: string) {
  const [receivedAt, id] = decodeCursor('scans', after, ['number', 'string']);
  return { receivedAt: Number(receivedAt), id: String(id) };
}
