import type { ChangeContext } from '../../process/change/changeContext.ts';
import type { GraphqlContext } from '../context.ts';

/** What changes need of a request. */
export const changing = ({ database, engine, writing }: GraphqlContext): ChangeContext => ({
  database,
  engine,
  appendAudit: writing.appendAudit,
});
