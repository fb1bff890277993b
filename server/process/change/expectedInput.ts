import { keptCis } from '../../graph/read/keptCis.ts';
import { defineStatement, type Runner } from '../../graph/statement.ts';
import { type ExpectedChange, namedInExpected, withIds } from '../../model/change/expected.ts';
import { ciClass } from '../../model/classes/registry.ts';
import { BadInput, LimitExceeded, NotFound } from '../../model/errors.ts';
import { relationshipType } from '../../model/relationships/registry.ts';

/** An expected change as it comes from a client: which fields count depends on the kind. */
export interface ExpectedInput {
  readonly kind: ExpectedChange['kind'];
  readonly ciId?: string | null | undefined;
  readonly class?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly attribute?: string | null | undefined;
  readonly value?: unknown;
  readonly type?: string | null | undefined;
  readonly to?: string | null | undefined;
}

const mostExpected = 200;
const longestText = 300;
const longestValue = 10_000;
const existing = defineStatement<{ ids: readonly string[] }, { ciId: string }>('ci/targets');

/** @throws BadInput, LimitExceeded at `input.expected.N.field` */
export function expectedOf(input: ExpectedInput, at: number): ExpectedChange {
  const place = `input.expected.${at}`;
  if (at >= mostExpected)
    throw new LimitExceeded(`A change declares up to ${mostExpected} expected changes.`, place);
  const needed = (field: 'ciId' | 'class' | 'name' | 'attribute' | 'type' | 'to'): string => {
    const text = input[field]?.trim() ?? '';
    if (text === '') throw new BadInput(`${input.kind} needs ${field}.`, `${place}.${field}`);
    if (text.length > longestText)
      throw new BadInput(`This may have up to ${longestText} characters.`, `${place}.${field}`);
    return text;
  };
  switch (input.kind) {
    case 'CREATED':
      if (!ciClass(needed('class'))) throw new BadInput('There is no such class.', `${place}.class`);
      return { kind: input.kind, class: needed('class'), name: needed('name') };
    case 'RETIRED':
      return { kind: input.kind, ciId: needed('ciId') };
    case 'CHANGED':
      if (JSON.stringify(input.value ?? null).length > longestValue)
        throw new BadInput(`A value may have up to ${longestValue} characters.`, `${place}.value`);
      return {
        ...{ kind: input.kind, ciId: needed('ciId'), attribute: needed('attribute') },
        ...(input.value === undefined ? {} : { value: input.value }),
      };
    case 'RELATED':
    case 'UNRELATED':
      if (!relationshipType(needed('type')))
        throw new BadInput('There is no such type of relationship.', `${place}.type`);
      return { kind: input.kind, ciId: needed('ciId'), type: needed('type'), to: needed('to') };
  }
}

/**
 * The expected changes by the ids that their CIs have now.
 * @throws NotFound at `input.expected.N`
 */
export async function checkedExpected(
  runner: Runner,
  expected: readonly ExpectedChange[],
): Promise<ExpectedChange[]> {
  const ids = expected.flatMap(namedInExpected);
  if (ids.length === 0) return [...expected];
  const kept = await keptCis(runner, ids);
  const now = (id: string) => kept.get(id) ?? id;
  const found = new Set((await existing.run(runner, { ids: ids.map(now) })).map(({ ciId }) => ciId));
  return expected.map((each, at) => {
    const gone = namedInExpected(each).find((id) => !found.has(now(id)));
    if (gone !== undefined)
      throw new NotFound(`There is no CI with the id ${gone.slice(0, 100)}.`, `input.expected.${at}`);
    return withIds(each, now);
  });
}
