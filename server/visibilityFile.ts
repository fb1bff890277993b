import { readFileSync } from 'node:fs';
import type { Visibility } from './access/visibility.ts';
import { checkVisibility } from './access/visibilityShape.ts';
import { ConfigProblem } from './config.ts';

/**
 * Who may see which CIs, from the JSON file that `LINCHPIN_VISIBILITY` names.
 * @throws ConfigProblem with each place in the file
 */
export function readVisibilityFile(file: string): Visibility {
  const checked = checkVisibility(parse(file));
  if ('visibility' in checked) return checked.visibility;
  const lines = checked.faults.map(({ place, message }) => `  ${place || 'the whole'}: ${message}`);
  throw new ConfigProblem(`LINCHPIN_VISIBILITY: ${file} is not as it should be:\n${lines.join('\n')}`);
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ConfigProblem(`LINCHPIN_VISIBILITY: ${file} cannot be read as JSON (${String(error)}).`);
  }
}
