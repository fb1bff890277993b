import type { Role } from '../../model/principal.ts';

/** An OpenID Connect provider that says who people are, and how it knows this server. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Absent for a public client; PKCE protects the code either way. */
  readonly clientSecret: string | undefined;
  /** What is asked for, with spaces between: `openid profile email`. */
  readonly scope: string;
  /** Absent: whoever comes first is a VIEWER, and administrators give roles here. */
  readonly roles: RoleMapping | undefined;
}

/** Which roles go with the values of a claim. */
export interface RoleMapping {
  /** The claim's name; dots lead into it: `realm_access.roles`. */
  readonly claim: string;
  readonly byValue: ReadonlyMap<string, readonly Role[]>;
}
