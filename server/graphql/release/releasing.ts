import type { ChangeContext } from '../../process/change/changeContext.ts';
import { builder } from '../builder.ts';
import type { GraphqlContext } from '../context.ts';

/** What releases need of a request. */
export const releasing = ({ database, engine, writing }: GraphqlContext): ChangeContext => ({
  database,
  engine,
  appendAudit: writing.appendAudit,
});

/** Which release is meant, as it was looked at. */
export const seenArguments = builder.args((t) => ({
  id: t.id({ required: true }),
  expectedVersion: t.int({ required: true }),
}));
