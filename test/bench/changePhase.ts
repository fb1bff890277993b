import { figure, percentile, timed } from './measure.ts';
import { publishRevisions } from './pastImpact.ts';
import type { Context } from './phases.ts';
import { planChanges } from './plannedChanges.ts';
import { ask, type BenchServer } from './server.ts';

/** What the page of a change asks: its impact, risk, conflicts and required approvals among the rest. */
const page = `query ($id: ID!) {
  change(id: $id) {
    id number version title kind state requester start end reason implementation test backOut
    targets { action capacity durationMinutes ci { id name class } }
    impact {
      revision digest
      summary { down degraded atRisk evidence staleEvidence inferredEvidence hidden services { down degraded atRisk total } }
      services(first: 100) { totalCount edges { node { owner state capacity verdict because ci { id name class owner criticality } } } }
    }
    risk { level score factors { name score because } }
    conflicts { because with { id number title state start end } overlap { id name class } fatalTogether { id name class } }
    cost { oneOff perMonth note }
    costEffect {
      currency hours downtimeCount downtimeTotal freedPerMonth once perMonth gaps
      downtime { state lost perHour amount ci { id name class } } freed { perMonth ci { id name class } }
    }
    capacityEffect { needsCount shortCount gaps needs { state left needed shortBy because ci { id name class } } }
    approvals { by decision at comment revision valid lapsedBecause }
    requiredApprovals { role who needed because }
    steps { step allowed because }
    timeline { at actor text }
  }
}`;
const planned = 200;

interface Page {
  readonly change: { readonly conflicts: readonly unknown[] };
}

/** Opening the page of each of many planned changes: after a new revision, and with all that is known of it already. */
export async function changePages(context: Context, server: BenchServer): Promise<void> {
  const { shape, rows, say } = context;
  say(`Planning ${planned} changes`);
  const ids = await planChanges(server, shape, planned);
  say('Opening the page of each');
  // Whatever was worked out while they were planned is not to help.
  await publishRevisions(server, 1);
  const first: number[] = [];
  let conflicts = 0;
  for (const id of ids) {
    const { ms, result } = await timed(() => ask<Page>(server, page, { id }));
    first.push(ms);
    conflicts += result.change.conflicts.length;
  }
  const again: number[] = [];
  for (const id of ids) again.push((await timed(() => ask<Page>(server, page, { id }))).ms);
  const row = (how: string, times: readonly number[]) => {
    const [middle, slow] = [percentile(times, 0.5), percentile(times, 0.95)];
    return {
      what: `Page of a change among ${planned} planned (${conflicts} conflicts), ${how}`,
      measured: `p50 ${figure(middle)} ms, p95 ${figure(slow)} ms, the slowest ${figure(Math.max(...times))} ms`,
      yardstick: '',
      goal: 'p95 at most 100 ms at 100k',
      ...(shape.size >= 100_000 && { met: slow <= 100 }),
    };
  };
  rows.push(row('each for the first time on a revision', first), row('asked again', again));
}
