const roles: Readonly<Record<string, string>> = {
  SERVICE_OWNER: 'Owner of a service',
  CI_OWNER: 'Owner of what is acted on',
  CHANGE_MANAGER: 'A change manager',
};

/** As whom somebody is asked (api.graphql, RequiredApproval.role). */
export const requiredRole = (role: string): string => roles[role] ?? role;

const named = 4;

/**
 * Who can give an approval, of whom one is enough: "you, max or mona".
 * @param me the handle of whoever reads it
 * @param nameOf what a handle is called
 */
export function whoWords(
  who: readonly string[],
  me: string | undefined,
  nameOf: (handle: string) => string,
): string {
  if (who.length === 0)
    return 'nobody can give it at present; an administrator can give somebody the role or the team';
  const mine = who.filter((handle) => handle === me).map(() => 'you');
  const others = who.filter((handle) => handle !== me).map(nameOf);
  const all = [...mine, ...others];
  const shown = all.slice(0, named);
  if (all.length > named) return `${shown.join(', ')} or one of ${all.length - named} more`;
  const last = shown.pop();
  return shown.length === 0 ? `${last}` : `${shown.join(', ')} or ${last}`;
}
