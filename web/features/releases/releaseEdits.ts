import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type {
  AddReleaseTestMutationVariables,
  DeclareMediumMutationVariables,
  MoveReleaseMutationVariables,
  NameReleasePolicyMutationVariables,
  NoteDeploymentMutationVariables,
  OpenReleaseMutationVariables,
  PlanReleaseMutationVariables,
  SignOffReleaseTestMutationVariables,
  StartReleaseWaveMutationVariables,
  WithdrawMediumMutationVariables,
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
  mutation AddReleaseTest($id: ID!, $expectedVersion: Int!, $kind: AcceptanceKind!, $title: String!, $role: Role!) {
    addReleaseTest(id: $id, expectedVersion: $expectedVersion, kind: $kind, title: $title, role: $role) { id number }
  }
`);
const signDocument = graphql(`
  mutation SignOffReleaseTest($id: ID!, $expectedVersion: Int!, $testId: ID!, $decision: Decision!) {
    signOffReleaseTest(id: $id, expectedVersion: $expectedVersion, testId: $testId, decision: $decision) { id number }
  }
`);
const policyDocument = graphql(`
  mutation NameReleasePolicy($id: ID!, $expectedVersion: Int!, $policy: ReleasePolicyInput!) {
    nameReleasePolicy(id: $id, expectedVersion: $expectedVersion, policy: $policy) { id number }
  }
`);
const declareDocument = graphql(`
  mutation DeclareMedium($id: ID!, $expectedVersion: Int!, $input: DefinitiveMediumInput!) {
    declareMedium(id: $id, expectedVersion: $expectedVersion, input: $input) { id number }
  }
`);
const withdrawDocument = graphql(`
  mutation WithdrawMedium($id: ID!, $expectedVersion: Int!, $mediumId: ID!) {
    withdrawMedium(id: $id, expectedVersion: $expectedVersion, mediumId: $mediumId) { id number }
  }
`);
const waveDocument = graphql(`
  mutation StartReleaseWave($id: ID!, $expectedVersion: Int!, $wave: Int!) {
    startReleaseWave(id: $id, expectedVersion: $expectedVersion, wave: $wave) { id number }
  }
`);
const deploymentDocument = graphql(`
  mutation NoteDeployment($id: ID!, $expectedVersion: Int!, $mediumId: ID!, $ciId: ID!, $sha256: String, $attribute: String) {
    noteDeployment(id: $id, expectedVersion: $expectedVersion, mediumId: $mediumId, ciId: $ciId, sha256: $sha256, attribute: $attribute) { id number }
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
  return { said: `It is asked for before ${made?.number} goes out.` };
}

/** Says whether a test was passed. */
export async function signOffReleaseTest(word: SignOffReleaseTestMutationVariables): Promise<Done> {
  const { signOffReleaseTest: made } = await execute(signDocument, word);
  return { said: `${made?.number} has your word.` };
}

/** Says which rules for releases it follows. */
export async function nameReleasePolicy(named: NameReleasePolicyMutationVariables): Promise<Done> {
  await execute(policyDocument, named);
  return { said: `It follows ${named.policy.name}, version ${named.policy.version}.` };
}

/** Declares what will be rolled out. */
export async function declareMedium(declared: DeclareMediumMutationVariables): Promise<Done> {
  await execute(declareDocument, declared);
  return { said: `${declared.input.name} ${declared.input.version} is declared.` };
}

/** Takes back what was declared. */
export async function withdrawMedium(medium: WithdrawMediumMutationVariables): Promise<Done> {
  const { withdrawMedium: made } = await execute(withdrawDocument, medium);
  return { said: `It goes out with ${made?.number} no more.` };
}

/** Lets the changes of a wave begin. */
export async function startReleaseWave(wave: StartReleaseWaveMutationVariables): Promise<Done> {
  const { startReleaseWave: made } = await execute(waveDocument, wave);
  return { said: `Wave ${wave.wave} of ${made?.number} has started.` };
}

/** Says where something was deployed, and what tells its hash there. */
export async function noteDeployment(deployment: NoteDeploymentMutationVariables): Promise<Done> {
  const { noteDeployment: made } = await execute(deploymentDocument, deployment);
  return { said: `The place is noted for ${made?.number}.` };
}

/** Takes a release a step further. */
export async function moveRelease(move: MoveReleaseMutationVariables): Promise<Done> {
  const { moveRelease: made } = await execute(moveDocument, move);
  return { said: `${made?.number} ${releaseStepWords[move.step].done}.` };
}
