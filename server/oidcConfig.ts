import { z } from 'zod';
import type { OidcSettings } from './access/oidc/settings.ts';
import { isLoopbackHost } from './http/loopback.ts';
import { type Role, roles } from './model/principal.ts';

const role = z.enum(roles);

/** What the environment may say of an OpenID Connect provider. */
export const oidcShape = {
  LINCHPIN_OIDC_ISSUER: z
    .url({ protocol: /^https?$/ })
    .refine(
      (issuer) => issuer.startsWith('https:') || isLoopbackHost(new URL(issuer).hostname),
      'needs https, except on a loopback address',
    )
    .optional(),
  LINCHPIN_OIDC_CLIENT_ID: z.string().trim().min(1).optional(),
  LINCHPIN_OIDC_CLIENT_SECRET: z.string().trim().min(1).optional(),
  LINCHPIN_OIDC_SCOPE: z.string().trim().default('openid profile email'),
  LINCHPIN_OIDC_ROLES_CLAIM: z.string().trim().min(1).optional(),
  LINCHPIN_OIDC_ROLES: z.string().trim().transform(readRoles).optional(),
};

const environment = z.object(oidcShape);

/** What does not go together, by variable; nothing where all does. */
export function oidcFaults(
  values: z.infer<typeof environment>,
): { readonly name: string; readonly message: string }[] {
  const { LINCHPIN_OIDC_ISSUER, LINCHPIN_OIDC_CLIENT_ID, LINCHPIN_OIDC_ROLES_CLAIM, LINCHPIN_OIDC_ROLES } =
    values;
  const faults: { name: string; message: string }[] = [];
  if ((LINCHPIN_OIDC_ISSUER === undefined) !== (LINCHPIN_OIDC_CLIENT_ID === undefined))
    faults.push({
      name: 'LINCHPIN_OIDC_CLIENT_ID',
      message: 'goes with LINCHPIN_OIDC_ISSUER, and it with this',
    });
  if ((LINCHPIN_OIDC_ROLES_CLAIM === undefined) !== (LINCHPIN_OIDC_ROLES === undefined))
    faults.push({
      name: 'LINCHPIN_OIDC_ROLES',
      message: 'goes with LINCHPIN_OIDC_ROLES_CLAIM, and it with this',
    });
  return faults;
}

/** The provider that the environment names, if it names one. */
export function oidcSettings(values: z.infer<typeof environment>): OidcSettings | undefined {
  const { LINCHPIN_OIDC_ISSUER: issuer, LINCHPIN_OIDC_CLIENT_ID: clientId } = values;
  if (issuer === undefined || clientId === undefined) return undefined;
  const { LINCHPIN_OIDC_ROLES_CLAIM: claim, LINCHPIN_OIDC_ROLES: byValue } = values;
  return {
    issuer,
    clientId,
    clientSecret: values.LINCHPIN_OIDC_CLIENT_SECRET,
    scope: values.LINCHPIN_OIDC_SCOPE,
    roles: claim === undefined || byValue === undefined ? undefined : { claim, byValue },
  };
}

/** `cmdb-admins=ADMIN,duty=OPERATOR,duty=CHANGE_MANAGER` */
function readRoles(written: string, context: z.core.$RefinementCtx): ReadonlyMap<string, readonly Role[]> {
  const byValue = new Map<string, Role[]>();
  for (const pair of written.split(',').filter((each) => each.trim() !== '')) {
    const at = pair.lastIndexOf('=');
    const value = pair.slice(0, Math.max(0, at)).trim();
    const parsed = role.safeParse(
      pair
        .slice(at + 1)
        .trim()
        .toUpperCase(),
    );
    if (value === '' || !parsed.success)
      context.addIssue({ code: 'custom', message: `${pair.trim()} is not value=ROLE`, input: written });
    else byValue.set(value, [...(byValue.get(value) ?? []), parsed.data]);
  }
  return byValue;
}
