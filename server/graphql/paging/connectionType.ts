import type { InterfaceRef, ObjectRef } from '@pothos/core';
import { builder, type SchemaTypes } from '../builder.ts';
import type { Connection } from './connection.ts';

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>;

/** `<name>Connection` and `<name>Edge` over a type, with `totalCount`. */
export function connectionType<Item extends object>(
  name: string,
  type: ObjectRef<Types, Item> | InterfaceRef<Types, Item>,
): ObjectRef<Types, Connection<Item>> {
  const ref = builder.connectionObject(
    {
      type,
      name: `${name}Connection`,
      fields: (t) => ({
        totalCount: t.int({
          // The relay plugin types its parent as plain edges; every field of ours answers with a Connection.
          resolve: (parent) => (parent as unknown as Connection<Item>).totalCount(),
        }),
      }),
    },
    { name: `${name}Edge` },
  );
  // As above: at run time the plugin only reads `edges` and `pageInfo`, which may be promises.
  return ref as unknown as ObjectRef<Types, Connection<Item>>;
}
