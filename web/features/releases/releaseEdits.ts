import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type {
  AddReleaseTestMutationVariables,
  MoveReleaseMutationVariables,
  OpenReleaseMutationVariables,
  PlanReleaseMutationVariables,
  SignOffReleaseTestMutationVariables,
} from '../../lib/generated/graphql.ts';
import type { Done } from '../edit/edit.ts';
import { releaseStepWords } from './releaseWords.ts';

const openDocument = graphql(`
  mutation OpenRelease($title: String!, $changeIds: [ID!]!) {
    openRelease(title: $title, changeIds: $changeIds) { id number }
  }
`);
const planDocument = graphql(`
  mutation PlanRelease($id: ID!, $expectedVersion: Int!, $waves: [ReleaseWaveInput!]!) {
    planRelease(id: $id, expectedVersion: $expectedVersion, waves: $waves) { id number }
  }
`);
const addTestDocument = graphql(`
  mutation AddReleaseTest($id: ID!, $expectedVersion: Int!, $title: String!, $role: Role!) {
    addReleaseTest(id: $id, expectedVersion: $expectedVersion, title: $title, role: $role) { id number }
  }
`);
const signDocument = graphql(`
  mutation SignOffReleaseTest($id: ID!, $expectedVersion: Int!, $testId: ID!, $decision: Decision!) {
    signOffReleaseTest(id: $id, expectedVersion: $expectedVersion, testId: $testId, decision: $decision) { id number }
  }
`);
const moveDocument = graphql(`
  mutation MoveRelease($id: ID!, $expectedVersion: Int!, $step: ReleaseStep!, $comment: String, $success: Boolean) {
    moveRelease(id: $id, expectedVersion: $expectedVersion, step: $step, comment: $comment, success: $success) { id number }
  }
`);

/** Opens a release. */
export async function openRelease(input: OpenReleaseMutationVariables): Promise<Done & { id: string }> {
  const { openRelease: made } = await execute(openDocument, input);
  return { id: made?.id ?? '', said: `${made?.number} is opened.` };
}

/** Sets its waves. @throws RequestFailure STALE where somebody else has altered it since that version, as all below */
export async function planRelease(plan: PlanReleaseMutationVariables): Promise<Done> {
  const { planRelease: made } = await execute(planDocument, plan);
  return { said: `The waves of ${made?.number} are saved.` };
}

/** Asks for a test. */
export async function addReleaseTest(test: AddReleaseTestMutationVariables): Promise<Done> {
  const { addReleaseTest: made } = await execute(addTestDocument, test);
  return { said: `${made?.number} has one more test.` };
}

/** Says whether a test was passed. */
export async function signOffReleaseTest(word: SignOffReleaseTestMutationVariables): Promise<Done> {
  const { signOffReleaseTest: made } = await execute(signDocument, word);
  return { said: `${made?.number} has your word.` };
}

/** Takes a release a step further. */
export async function moveRelease(move: MoveReleaseMutationVariables): Promise<Done> {
  const { moveRelease: made } = await execute(moveDocument, move);
  return { said: `${made?.number} ${releaseStepWords[move.step].done}.` };
}
