import type { RedundancyDeclaration } from '../../model/redundancy.ts';
import type { Analysis } from '../analysis/analysis.ts';
import { idOf, nameOf, redundancyOf } from '../projection/cis.ts';
import { findGroup } from '../projection/groups.ts';
import type { Projection } from '../projection/projection.ts';
import type { DataMistake } from './answer.ts';

const mostMistakes = 100;

/** Mistakes in the declarations of the CIs reached (impact.md, "A CI declares its groups"), the first 100; of hidden CIs none. */
export function mistakesOf({ projection, reached, veil }: Analysis): DataMistake[] {
  const mistakes: DataMistake[] = [];
  for (const ci of reached.cis) {
    if (projection.cis.redundancy[ci] === 0 || veil?.hides(ci)) continue;
    mistakes.push(...mistakesAt(projection, ci, redundancyOf(projection.cis, ci)));
    if (mistakes.length >= mostMistakes) break;
  }
  return mistakes.slice(0, mostMistakes);
}

function mistakesAt(
  projection: Projection,
  ci: number,
  declarations: readonly RedundancyDeclaration[],
): DataMistake[] {
  const { cis, names, wiring } = projection;
  const mistakes: DataMistake[] = [];
  const last = new Map(declarations.map((declaration) => [declaration.group, declaration]));
  for (const { group, minUp } of last.values()) {
    const number = findGroup(wiring.groups, ci, names.groups.find(group));
    const total = number < 0 ? 0 : wiring.groups.total[number]!;
    const at = { ciId: idOf(cis, ci), group };
    if (declarations.filter((declaration) => declaration.group === group).length > 1)
      mistakes.push({
        ...at,
        kind: 'DECLARED_TWICE',
        message: `${nameOf(cis, ci)} declares the group ${group} more than once; the last declaration holds.`,
      });
    if (!String(minUp).endsWith('%') && Number(minUp) > total)
      mistakes.push({
        ...at,
        kind: 'THRESHOLD_ABOVE_TOTAL',
        message: `${minUp} of the group ${group} of ${nameOf(cis, ci)} must stay up, but it has ${total}; that counts as all of them.`,
      });
  }
  return mistakes;
}
