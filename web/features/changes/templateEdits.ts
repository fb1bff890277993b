import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { ChangeTemplateInput } from '../../lib/generated/graphql.ts';
import type { Done } from '../edit/edit.ts';

const openDocument = graphql(`
  mutation OpenChangeTemplate($input: ChangeTemplateInput!) { openChangeTemplate(input: $input) { id title } }
`);
const reviseDocument = graphql(`
  mutation ReviseChangeTemplate($id: ID!, $input: ChangeTemplateInput!, $reason: String!) {
    reviseChangeTemplate(id: $id, input: $input, reason: $reason) { id title }
  }
`);
const withdrawDocument = graphql(`
  mutation WithdrawChangeTemplate($id: ID!, $reason: String!) {
    withdrawChangeTemplate(id: $id, reason: $reason) { id title }
  }
`);

/** Says yes in advance to routine work within limits. */
export async function openTemplate(input: ChangeTemplateInput): Promise<Done> {
  const { openChangeTemplate: made } = await execute(openDocument, { input });
  return { said: `${made?.title} can be chosen for changes.` };
}

/** Puts a template with other limits in the place of one. */
export async function reviseTemplate(revision: {
  id: string;
  input: ChangeTemplateInput;
  reason: string;
}): Promise<Done> {
  const { reviseChangeTemplate: made } = await execute(reviseDocument, revision);
  return { said: `${made?.title} has its new limits.` };
}

/** Ends a template. */
export async function withdrawTemplate(ending: { id: string; reason: string }): Promise<Done> {
  const { withdrawChangeTemplate: made } = await execute(withdrawDocument, ending);
  return { said: `${made?.title} can be chosen no more.` };
}
