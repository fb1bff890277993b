import type { Analysis } from '../analysis/analysis.ts';
import { ciNumber, idOf } from '../projection/cis.ts';
import type { Coverage } from './answer.ts';

const mostNamed = 20;

/**
 * Whether anything is recorded that depends on what is acted on. Where nothing is, that nothing else is hit says little:
 * it is a gap in what is known as likely as good news. Hidden CIs count like others; of those acted on none is named.
 */
export function coverageOf({ projection, question, veil }: Analysis): Coverage {
  const { cis, wiring } = projection;
  const { start, edges } = wiring.dependents;
  const direct = new Set<number>();
  const without: string[] = [];
  let withoutCount = 0;
  for (const ci of new Set(question.targets.map(({ ciId }) => ciNumber(cis, ciId)!))) {
    let found = false;
    for (let at = start[ci]!; at < start[ci + 1]!; at++) {
      const dependant = edges[2 * at]!;
      if (dependant === ci) continue;
      found = true;
      if (!question.seeds.has(dependant)) direct.add(dependant);
    }
    if (found) continue;
    withoutCount++;
    if (without.length < mostNamed && !veil?.hides(ci)) without.push(idOf(cis, ci));
  }
  return { direct: direct.size, without, withoutCount };
}
