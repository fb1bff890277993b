import { teams } from '../discovery/demo/organisation.ts';
import { demoPeople } from './access/demoSignIn.ts';
import { addTeam } from './access/people/teams.ts';
import { mergePrincipal } from './access/principals.ts';
import type { Database } from './graph/database.ts';
import { readTeam } from './graph/read/teams.ts';
import type { Caller, Role } from './model/principal.ts';

/** Which of the demo's people are in a team; the others have members whom nobody signs in as. */
const inside: Readonly<Record<string, readonly Role[]>> = {
  'patient-record': ['CHANGE_MANAGER', 'PROBLEM_ANALYST'],
  'clinical-apps': ['RELEASE_MANAGER'],
  'pharmacy-it': ['RELEASE_MANAGER'],
  'digital-services': ['CHANGE_MANAGER'],
  network: ['OPERATOR'],
  platform: ['OPERATOR', 'RELEASE_MANAGER'],
  'storage-backup': ['OPERATOR'],
  databases: ['PROBLEM_ANALYST'],
  facilities: ['OPERATOR'],
};

/** Makes the teams that own the demo's items, with the demo's people in some. What is there already stays. */
export async function makeDemoTeams(database: Database, program: Caller): Promise<void> {
  await database.write(async (transaction) => {
    for (const { handle, name, role } of demoPeople)
      await mergePrincipal(transaction, { handle, name, roles: [role] });
  });
  for (const { handle, name } of teams) {
    if (await readTeam(database, handle)) continue;
    const members = demoPeople
      .filter(({ role }) => inside[handle]?.includes(role))
      .map((person) => person.handle);
    await addTeam(database, program, { handle, name, members });
  }
}
