import { readFileSync } from 'node:fs';
import { ConfigProblem } from './config.ts';
import type { Policy } from './model/policy.ts';
import { checkPolicy } from './reconcile/policy/policyShape.ts';

/**
 * An organisation's policy on evidence, from the JSON file that `LINCHPIN_POLICY` names. What is decided in the app
 * goes before it.
 * @throws ConfigProblem with each place in the file
 */
export function readPolicyFile(file: string): Policy {
  const checked = checkPolicy(parse(file));
  if ('policy' in checked) return checked.policy;
  const lines = checked.faults.map(({ place, message }) => `  ${place || 'the whole'}: ${message}`);
  throw new ConfigProblem(`LINCHPIN_POLICY: ${file} is not as it should be:\n${lines.join('\n')}`);
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConfigProblem(`LINCHPIN_POLICY: ${file} cannot be read as JSON (${String(error)}).`);
  }
}
