import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type {
  ChangeInput,
  MoveChangeMutationVariables,
  SettleChangeTaskMutationVariables,
} from '../../lib/generated/graphql.ts';
import type { Done } from '../edit/edit.ts';
import { stepWords } from './stepWords.ts';

const openDocument = graphql(`
  mutation OpenChange($input: ChangeInput!) {
    openChange(input: $input) { id number }
  }
`);

const updateDocument = graphql(`
  mutation UpdateChange($id: ID!, $input: ChangeInput!, $expectedVersion: Int!) {
    updateChange(id: $id, input: $input, expectedVersion: $expectedVersion) { id number }
  }
`);

const moveDocument = graphql(`
  mutation MoveChange(
    $id: ID!, $step: ChangeStep!, $comment: String, $seenDigest: String, $review: ReviewInput
  ) {
    moveChange(id: $id, step: $step, comment: $comment, seenDigest: $seenDigest, review: $review) { id number }
  }
`);

const settleDocument = graphql(`
  mutation SettleChangeTask($id: ID!, $taskId: ID!, $state: TaskState!, $comment: String) {
    settleChangeTask(id: $id, taskId: $taskId, state: $state, comment: $comment) { id number }
  }
`);

const commentDocument = graphql(`
  mutation CommentOnChange($id: ID!, $comment: String!) {
    commentOnChange(id: $id, comment: $comment) { number }
  }
`);

const attachDocument = graphql(`
  mutation AttachToChange($id: ID!, $title: String!, $url: String!) {
    attachToChange(id: $id, title: $title, url: $url) { number }
  }
`);
const detachDocument = graphql(`
  mutation DetachFromChange($id: ID!, $url: String!) {
    detachFromChange(id: $id, url: $url) { number }
  }
`);

export interface Saved extends Done {
  readonly id: string;
}

/** Opens a change, a draft. */
export async function openChange(input: ChangeInput): Promise<Saved> {
  const { openChange: made } = await execute(openDocument, { input });
  return { id: made?.id ?? '', said: `${made?.number} is saved as a draft.` };
}

/** Edits a change. @throws RequestFailure STALE where somebody else has edited it since that version */
export async function updateChange(edit: {
  id: string;
  input: ChangeInput;
  expectedVersion: number;
}): Promise<Saved> {
  const { updateChange: made } = await execute(updateDocument, edit);
  return { id: edit.id, said: `${made?.number} is saved.` };
}

/** Takes a change a step further. @throws RequestFailure STALE where its impact is not what was looked at any more */
export async function moveChange(move: MoveChangeMutationVariables): Promise<Done> {
  const { moveChange: made } = await execute(moveDocument, move);
  return { said: `${made?.number} ${stepWords[move.step].done}.` };
}

const settled = { DONE: 'done', LEFT_OUT: 'left out', OPEN: 'open again' } as const;

/** Says what became of a task. */
export async function settleTask(task: SettleChangeTaskMutationVariables): Promise<Done> {
  await execute(settleDocument, task);
  return { said: `The task is ${settled[task.state]}.` };
}

/** Adds to a change's timeline; nothing lapses by it. */
export async function commentOnChange(said: { id: string; comment: string }): Promise<Done> {
  const { commentOnChange: change } = await execute(commentDocument, said);
  return { said: `Your comment is in the timeline of ${change?.number}.` };
}

/** Attaches something to a change by its address; nothing lapses by it. */
export async function attachToChange(link: { id: string; title: string; url: string }): Promise<Done> {
  const { attachToChange: change } = await execute(attachDocument, link);
  return { said: `${link.title} is attached to ${change?.number}.` };
}

/** Takes an attachment away. */
export async function detachFromChange({
  title,
  ...link
}: {
  id: string;
  title: string;
  url: string;
}): Promise<Done> {
  const { detachFromChange: change } = await execute(detachDocument, link);
  return { said: `${title} is not attached to ${change?.number} any more.` };
}
