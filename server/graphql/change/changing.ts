import type { ChangeContext } from '../../process/change/changeContext.ts';
import type { GraphqlContext } from '../context.ts';

/** What alters changes, out of what a request has. */
export const changing = ({ database, engine, writing }: GraphqlContext): ChangeContext => ({
  database,
  engine,
  appendAudit: writing.appendAudit,
});
