import { execute } from '../../lib/execute.ts';
import { graphql } from '../../lib/generated/gql.ts';
import type { DeputyInput, InvitationInput, Role } from '../../lib/generated/graphql.ts';

const inviteDocument = graphql(`
  mutation Invite($input: InvitationInput!) { invite(input: $input) { path expiresAt } }
`);
const renewDocument = graphql(`
  mutation RenewInvitation($principalId: ID!) { renewInvitation(principalId: $principalId) { path expiresAt } }
`);
const withdrawDocument = graphql(`
  mutation WithdrawInvitation($principalId: ID!) { withdrawInvitation(principalId: $principalId) }
`);
const rolesDocument = graphql(`
  mutation SetRoles($id: ID!, $roles: [Role!]!, $reason: String!) {
    setRoles(id: $id, roles: $roles, reason: $reason) { id }
  }
`);
const disableDocument = graphql(`
  mutation DisablePrincipal($id: ID!, $reason: String!) { disablePrincipal(id: $id, reason: $reason) { id } }
`);
const enableDocument = graphql(`
  mutation EnablePrincipal($id: ID!, $reason: String!) { enablePrincipal(id: $id, reason: $reason) { id } }
`);
const addTeamDocument = graphql(`
  mutation AddTeam($handle: String!, $name: String!, $members: [String!]) {
    addTeam(handle: $handle, name: $name, members: $members) { id }
  }
`);
const setTeamDocument = graphql(`
  mutation SetTeam($handle: String!, $name: String, $members: [String!]) {
    setTeam(handle: $handle, name: $name, members: $members) { id }
  }
`);
const removeTeamDocument = graphql(`
  mutation RemoveTeam($handle: String!) { removeTeam(handle: $handle) }
`);
const nameDeputyDocument = graphql(`
  mutation NameDeputy($input: DeputyInput!) { nameDeputy(input: $input) }
`);
const endDeputyDocument = graphql(`
  mutation EndDeputy($id: ID!) { endDeputy(id: $id) }
`);
const endSessionDocument = graphql(`
  mutation EndSession($id: ID!) { endSession(id: $id) }
`);
const endSessionsDocument = graphql(`
  mutation EndSessions($principalId: ID!) { endSessions(principalId: $principalId) }
`);

/** A link that was made, as an address to hand on. */
export interface Link {
  readonly address: string;
  readonly expiresAt: string;
}
interface Team {
  readonly handle: string;
  readonly name: string;
  readonly members: string[];
}

const linkOf = (made: { path: string; expiresAt: string } | null | undefined): Link => ({
  address: `${window.location.origin}${made?.path ?? ''}`,
  expiresAt: made?.expiresAt ?? '',
});

/** What an administrator can do about who is who; each refuses with a RequestFailure. */
export const accessEdits = {
  invite: async (input: InvitationInput) => linkOf((await execute(inviteDocument, { input })).invite),
  renewInvitation: async (principalId: string) =>
    linkOf((await execute(renewDocument, { principalId })).renewInvitation),
  withdrawInvitation: (principalId: string) => execute(withdrawDocument, { principalId }),
  setRoles: (id: string, roles: Role[], reason: string) => execute(rolesDocument, { id, roles, reason }),
  disable: (id: string, reason: string) => execute(disableDocument, { id, reason }),
  enable: (id: string, reason: string) => execute(enableDocument, { id, reason }),
  addTeam: (team: Team) => execute(addTeamDocument, team),
  setTeam: (team: Team) => execute(setTeamDocument, team),
  removeTeam: (handle: string) => execute(removeTeamDocument, { handle }),
  nameDeputy: (input: DeputyInput) => execute(nameDeputyDocument, { input }),
  endDeputy: (id: string) => execute(endDeputyDocument, { id }),
  endSession: (id: string) => execute(endSessionDocument, { id }),
  endSessions: (principalId: string) => execute(endSessionsDocument, { principalId }),
};
