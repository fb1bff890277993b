import { defineStatement, type Runner } from '../../graph/statement.ts';

type Links = { readonly link: string };
const ciLinks = defineStatement<{ nodes: readonly string[] }, Links>('evidence/ci-links');
const identifierLinks = defineStatement<{ nodes: readonly string[] }, Links>('evidence/identifier-links');
const remove = defineStatement<{ nodes: string[] }, never>('relationship/delete');

/** From here on some evidence, by its nodes, speaks of no CI. */
export const unlinkCis = (transaction: Runner, nodes: readonly string[]): Promise<void> =>
  unlink(transaction, ciLinks, nodes);

/** From here on some evidence, by its nodes, claims no identifier. */
export const dropIdentifiers = (transaction: Runner, nodes: readonly string[]): Promise<void> =>
  unlink(transaction, identifierLinks, nodes);

async function unlink(transaction: Runner, find: typeof ciLinks, nodes: readonly string[]): Promise<void> {
  const links = await find.run(transaction, { nodes });
  if (links.length > 0) await remove.run(transaction, { nodes: links.map(({ link }) => link) });
}
