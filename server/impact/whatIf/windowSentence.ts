import type { Veil } from '../analysis/veil.ts';
import { type Cis, nameOf } from '../projection/cis.ts';
import { compareTexts } from '../projection/compareTexts.ts';
import { countStates, type ServiceStates } from './harm.ts';

const criticalityWords: readonly string[] = ['', 'low', 'medium', 'high', 'critical'];
const mostTitles = 3;

/**
 * Why a window is as good as it is.
 * @param titles of what else is planned in it that can touch the same services
 * @param change what it costs more than alone at some moment, in points; else what it costs less
 * @param hit the services that are worse off for it at its worst moment
 */
export function windowSentence(
  cis: Cis,
  titles: readonly string[],
  change: number,
  hit: ServiceStates,
  veil?: Veil,
): string {
  const words = hits(cis, hit, veil);
  if (titles.length === 0) return `Nothing else is planned then that touches the same services: ${words}.`;
  const others = `${list(titles)} ${titles.length === 1 ? 'is' : 'are'} planned then, too`;
  if (change > 0) return `${others}, and together they do more than this alone: ${words}.`;
  if (change < 0) return `${others}, and some of what this hits suffers anyway: ${words}.`;
  return `${others}, which makes nothing worse: ${words}.`;
}

function hits(cis: Cis, hit: ServiceStates, veil: Veil | undefined): string {
  const { down, degraded, atRisk, total } = countStates(hit);
  if (total === 0) return 'no service suffers from this';
  const parts = [
    [down, 'down'],
    [degraded, 'degraded'],
    [atRisk, 'at risk'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  const [worst] = [...hit].sort(
    ([one, oneState], [other, otherState]) =>
      otherState - oneState ||
      cis.criticality[other]! - cis.criticality[one]! ||
      compareTexts(nameOf(cis, one), nameOf(cis, other)),
  );
  const ci = worst![0];
  const criticality = criticalityWords[cis.criticality[ci]!];
  const name = `${veil?.hides(ci) ? 'a hidden service' : nameOf(cis, ci)}${criticality === '' ? '' : ` (${criticality})`}`;
  return `${said.join(', ')} of the services, ${total === 1 ? '' : 'first of all '}${name}`;
}

function list(titles: readonly string[]): string {
  const shown = titles.slice(0, mostTitles);
  const more = titles.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  return shown.length === 1 ? shown[0]! : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
