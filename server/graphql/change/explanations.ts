import DataLoader from 'dataloader';
import {
  type DatedStep,
  explanationsOf,
  type RevisionPeriod,
  readRevisionPeriods,
} from '../../graph/read/explanations.ts';
import type { GraphStep } from '../../model/change/graphStep.ts';
import type { Change } from '../../process/change/change.ts';
import type { GraphqlContext } from '../context.ts';
import type { GraphChange } from '../revision/changes.ts';
import { changeLoaders } from './changeLoaders.ts';

const made = new WeakMap<GraphqlContext, DataLoader<GraphChange, Change | null>>();

/** The approved changes that explain what the graph did; all that comes up at once is looked up together. */
export function explanationLoader(context: GraphqlContext): DataLoader<GraphChange, Change | null> {
  const loader =
    made.get(context) ??
    new DataLoader<GraphChange, Change | null>((changes) => explain(context, changes), {
      batchScheduleFn: (run) => void setImmediate(run),
      maxBatchSize: 500,
      cache: false,
    });
  made.set(context, loader);
  return loader;
}

async function explain(context: GraphqlContext, changes: readonly GraphChange[]): Promise<(Change | null)[]> {
  const { database } = context;
  const numbers = [...new Set(changes.flatMap((change) => [earlierOf(change) + 1, change.pin]))];
  const periods = new Map(
    (await database.read((transaction) => readRevisionPeriods(transaction, numbers))).map((row) => [
      row.number,
      row,
    ]),
  );
  const steps = await Promise.all(
    changes.map(async (change): Promise<DatedStep | undefined> => {
      const step = await stepOf(context, change);
      const period = periodOf(change, periods);
      return step && period && { step, ...period };
    }),
  );
  const known = steps.filter((step) => step !== undefined);
  const found = await database.read((transaction) => explanationsOf(transaction, known));
  const ids = new Map(known.map((step, at) => [step, found[at]]));
  return Promise.all(
    steps.map(async (step) => {
      const id = step && ids.get(step);
      return id === undefined ? null : ((await changeLoaders(context).changes.load(id)) ?? null);
    }),
  );
}

const earlierOf = ({ earlier, pin }: GraphChange): number => earlier ?? pin - 1;

/** When it may have come about: from what the first revision after the earlier state tells to the later one. */
function periodOf(
  change: GraphChange,
  periods: ReadonlyMap<number, RevisionPeriod>,
): { after: number; at: number } | undefined {
  const [first, last] = [periods.get(earlierOf(change) + 1), periods.get(change.pin)];
  return first && last && { after: first.after, at: last.at };
}

/** The change as the rules look at it; undefined where one of its CIs may not be seen. */
async function stepOf(
  context: GraphqlContext,
  { kind, ciId, ci: known, pin, attribute, before, after, relationship }: GraphChange,
): Promise<GraphStep | undefined> {
  const ci = (await context.at(pin).ci(ciId)) ?? (context.sight ? undefined : known);
  if (!ci) return undefined;
  if (relationship && (kind === 'RELATED' || kind === 'UNRELATED')) {
    const to =
      (await context.at(pin).ci(relationship.to)) ?? (await context.at(relationship.pin).ci(relationship.to));
    return to && { kind, ci, type: relationship.type, to };
  }
  if (kind === 'CREATED' || kind === 'RETIRED') return { kind, ci };
  return { kind: 'CHANGED', ci, attribute: attribute ?? '', before, after };
}
