import { readFileSync } from 'node:fs';
import { ConfigProblem } from './config.ts';
import type { ChangePolicyLayer } from './model/change/changePolicy.ts';
import type { Policy } from './model/policy.ts';
import { checkChangePolicy, orderFault } from './process/changePolicy/changePolicyShape.ts';
import { checkPolicy } from './reconcile/policy/policyShape.ts';

/**
 * An organisation's policy on evidence, from the JSON file that `LINCHPIN_POLICY` names. What is decided in the app
 * goes before it.
 * @throws ConfigProblem with each place in the file
 */
export function readPolicyFile(file: string): Policy {
  const checked = checkPolicy(parse('LINCHPIN_POLICY', file));
  if ('policy' in checked) return checked.policy;
  throw problem('LINCHPIN_POLICY', file, checked.faults);
}

/**
 * An organisation's policy on changes, from the JSON file that `LINCHPIN_CHANGE_POLICY` names. What is decided in the app
 * goes before it.
 * @throws ConfigProblem with each place in the file
 */
export function readChangePolicyFile(file: string): ChangePolicyLayer {
  const checked = checkChangePolicy(parse('LINCHPIN_CHANGE_POLICY', file));
  const fault = 'layer' in checked ? orderFault(checked.layer) : undefined;
  if ('layer' in checked && !fault) return checked.layer;
  throw problem('LINCHPIN_CHANGE_POLICY', file, 'faults' in checked ? checked.faults : [fault!]);
}

function problem(
  variable: string,
  file: string,
  faults: readonly { readonly place: string; readonly message: string }[],
): ConfigProblem {
  const lines = faults.map(({ place, message }) => `  ${place || 'the whole'}: ${message}`);
  return new ConfigProblem(`${variable}: ${file} is not as it should be:\n${lines.join('\n')}`);
}

function parse(variable: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConfigProblem(`${variable}: ${file} cannot be read as JSON (${String(error)}).`);
  }
}
