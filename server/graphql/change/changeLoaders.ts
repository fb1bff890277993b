import DataLoader from 'dataloader';
import type { Outline } from '../../impact/answer/outline.ts';
import { type Assessing, assess, outlinesOf } from '../../process/change/assess.ts';
import type { Assessment } from '../../process/change/assessment.ts';
import type { Change } from '../../process/change/change.ts';
import { readChanges } from '../../process/change/changeStore.ts';
import type { ChangeTemplate } from '../../process/template/template.ts';
import { readTemplates } from '../../process/template/templateStore.ts';
import type { GraphqlContext } from '../context.ts';

/** What one request reads of changes: each loader takes all that come up at once. */
interface ChangeLoaders {
  readonly changes: DataLoader<string, Change | undefined>;
  readonly templates: DataLoader<string, ChangeTemplate | undefined>;
  readonly outlines: DataLoader<Change, Outline, string>;
  readonly assessments: DataLoader<Change, Assessment, string>;
}

const options = {
  batchScheduleFn: (run: () => void) => void setImmediate(run),
  maxBatchSize: 500,
};
const byVersion = { ...options, cacheKeyFn: ({ id, version }: Change) => `${id} ${version}` };

const made = new WeakMap<GraphqlContext, ChangeLoaders>();

export function changeLoaders(context: GraphqlContext): ChangeLoaders {
  const loaders = made.get(context) ?? make(context);
  made.set(context, loaders);
  return loaders;
}

function make({ database, engine }: GraphqlContext): ChangeLoaders {
  const assessing: Assessing = { engine, read: (work) => database.read(work) };
  return {
    changes: new DataLoader<string, Change | undefined>(async (ids) => {
      const rows = await database.read((transaction) => readChanges(transaction, ids));
      const found = new Map(rows.map((change) => [change.id, change]));
      return ids.map((id) => found.get(id));
    }, options),
    templates: new DataLoader<string, ChangeTemplate | undefined>(async (ids) => {
      const rows = await database.read((transaction) => readTemplates(transaction, ids));
      const found = new Map(rows.map((template) => [template.id, template]));
      return ids.map((id) => found.get(id));
    }, options),
    outlines: new DataLoader<Change, Outline, string>((changes) => outlinesOf(assessing, changes), byVersion),
    assessments: new DataLoader<Change, Assessment, string>(
      (changes) => assess(assessing, changes),
      byVersion,
    ),
  };
}
