import { driverCode, isWrongPassword } from './connect.ts';
import { ProvisionProblem } from './problems.ts';

/**
 * What keeps us from an existing Neo4j, in words for a person.
 * @param uri as set in NEO4J_URI
 */
export function explainConnection(error: unknown, uri: string, user: string): ProvisionProblem {
  if (error instanceof ProvisionProblem) return error;
  const code = driverCode(error);
  const said = error instanceof Error ? error.message : String(error);
  const place = withoutSecrets(uri);
  const problem = (kind: ProvisionProblem['code'], message: string) =>
    new ProvisionProblem(kind, message, { cause: error });
  if (/RateLimit/.test(code))
    return problem(
      'WRONG_PASSWORD',
      `The Neo4j at ${place} takes no sign-in for a moment, after too many with a wrong password. Check NEO4J_USER and NEO4J_PASSWORD, then try again.`,
    );
  if (isWrongPassword(error))
    return problem(
      'WRONG_PASSWORD',
      `The Neo4j at ${place} refuses the user "${user}" with this password. Check NEO4J_USER and NEO4J_PASSWORD.`,
    );
  if (/CredentialsExpired/.test(code))
    return problem(
      'WRONG_PASSWORD',
      `The Neo4j at ${place} still has its first password. Change it there, then set NEO4J_PASSWORD to the new one.`,
    );
  if (/DatabaseNotFound/.test(code))
    return problem(
      'NEO4J_UNREACHABLE',
      `The Neo4j at ${place} has no such database. Check NEO4J_DATABASE. (${said})`,
    );
  if (/Server responded HTTP/.test(said))
    return problem(
      'NEO4J_URI_INVALID',
      `What answers at ${place} speaks HTTP. NEO4J_URI has to name Neo4j's Bolt port, which is 7687 as a rule.`,
    );
  if (/Bolt protocol version|handshake/i.test(said))
    return problem(
      'NEO4J_TOO_OLD',
      `What answers at ${place} is no Neo4j 5.26 or later, which Linchpin needs. (${said})`,
    );
  if (/scheme|Illegal host|Invalid URL|parse/i.test(said) && code !== 'ServiceUnavailable')
    return problem(
      'NEO4J_URI_INVALID',
      `NEO4J_URI is ${place}, which is no address of a Neo4j. Write bolt://host:7687, neo4j://host:7687 or, with TLS, neo4j+s://host.`,
    );
  return problem(
    'NEO4J_UNREACHABLE',
    `No Neo4j answers at ${place} (NEO4J_URI). Is it running, and is the address right? (${said.split('. ')[0]})`,
  );
}

/** An address may carry a name and password, which have no place in a message. */
export function withoutSecrets(uri: string): string {
  return uri.replace(/\/\/[^@/]*@/, '//');
}
