import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { RedundancyInput } from '../../lib/generated/graphql.ts';
import type { Done } from './edit.ts';

const createDocument = graphql(`
  mutation CreateCi($input: CiInput!) {
    createCi(input: $input) { id }
  }
`);

const describeDocument = graphql(`
  mutation DescribeCi($id: ID!, $name: String, $attributes: JSON, $redundancy: [RedundancyInput!]) {
    describeCi(id: $id, name: $name, attributes: $attributes, redundancy: $redundancy) { id }
  }
`);

const retireDocument = graphql(`
  mutation RetireCi($id: ID!, $reason: String!) {
    retireCi(id: $id, reason: $reason) { id }
  }
`);

/** What people say of a CI; what is absent stays as it is, null takes the word back. */
export interface Word {
  name?: string | null;
  attributes?: Record<string, unknown>;
  redundancy?: RedundancyInput[];
}

interface Named {
  id: string;
  name: string;
}

/** Records a CI; the way back retires it. */
export async function createCi(
  input: Word & { class: string; name: string },
): Promise<Done & { readonly id: string }> {
  const { createCi: made } = await execute(createDocument, { input });
  const id = made?.id ?? '';
  const ci = { id, name: input.name };
  return {
    id,
    said: `${input.name} is recorded.`,
    undo: () => retireCi({ ci, peoplesLifecycle: null, reason: 'recorded by mistake' }),
  };
}

/** @param before what people said so far of the same things, which is the way back */
export async function describeCi({
  ci,
  word,
  before,
}: {
  ci: Named;
  word: Word;
  before: Word;
}): Promise<Done> {
  await execute(describeDocument, { id: ci.id, ...word });
  return {
    said: `What you say of ${ci.name} is saved.`,
    undo: async () => {
      await execute(describeDocument, { id: ci.id, ...before });
      return { said: `${ci.name} is described as before.` };
    },
  };
}

interface Retirement {
  ci: Named;
  reason: string;
  /** What people said of its lifecycle so far. */
  peoplesLifecycle: unknown;
}

/** Ends a CI; the way back is what people said of its lifecycle before. */
export async function retireCi({ ci, reason, peoplesLifecycle }: Retirement): Promise<Done> {
  await execute(retireDocument, { id: ci.id, reason });
  return { said: `${ci.name} is retired.`, undo: () => bringBack(ci, peoplesLifecycle) };
}

/** Takes back that people retired a CI: what its sources say of its lifecycle holds again. */
export async function bringBack(ci: Named, lifecycle: unknown = null): Promise<Done> {
  await execute(describeDocument, { id: ci.id, attributes: { lifecycle } });
  return { said: `${ci.name} is back.` };
}
