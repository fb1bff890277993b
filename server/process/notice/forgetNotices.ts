import type { Database } from '../../graph/database.ts';
import { defineStatement, integer } from '../../graph/statement.ts';

const old = defineStatement<{ before: unknown; limit: unknown }, { id: string }>('notice/old');
const forget = defineStatement<{ id: string }, never>('notice/forget');

/** How long (ms) notices and how they were delivered can be looked up. */
const memory = 30 * 86_400_000;
const atOnce = 500;

/** Drops notices that are over and old, with their deliveries. @param now ms since 1970 */
export async function forgetNotices(database: Database, now: number): Promise<void> {
  const parameters = { before: integer(now - memory), limit: integer(atOnce) };
  const rows = await database.read((transaction) => old.run(transaction, parameters));
  if (rows.length === 0) return;
  await database.write(async (transaction) => {
    for (const { id } of rows) await forget.run(transaction, { id });
  });
}
