import { type DatedStep, explanationsOf } from '../../graph/read/explanations.ts';
import { defineStatement, integer, type Runner } from '../../graph/statement.ts';
import { explainingStates } from '../../model/change/explains.ts';
import type { StepCi } from '../../model/change/graphStep.ts';
import { stepOfFinding } from '../../model/change/stepOfFinding.ts';
import type { FindingKind } from '../../model/finding.ts';
import type { Change } from './change.ts';

interface DriftRow {
  readonly id: string;
  readonly kind: FindingKind;
  readonly ci: StepCi;
  readonly target: StepCi | null;
  readonly attribute: string;
  readonly recorded: string | null;
  readonly observed: string;
  readonly after: number;
  readonly at: number;
  readonly explainedBy: string | null;
}
const driftAround = defineStatement<{ id: string; from: unknown; to: unknown }, DriftRow>(
  'change/drift-around',
);
const setExplanations = defineStatement<{ rows: { id: string; explainedBy: string | null }[] }, never>(
  'change/set-explanations',
);
const forgetLinks = defineStatement<{ id: string }, never>('change/forget-links');

/**
 * Judges drift anew where a change has come to explain something, or other things, or nothing any more: a late approval
 * explains what waits in the inbox already, and what was explained by a change that lapsed waits again.
 */
export async function settleExplanations(runner: Runner, before: Change, change: Change): Promise<void> {
  const [was, is] = [before, change].map(explanatory);
  if (was !== is) await judgeAround(runner, [before, change]);
  const isOff = change.state === 'CANCELLED' || change.state === 'REJECTED';
  if (isOff && before.state !== change.state) await forgetLinks.run(runner, { id: change.id });
}

/** All by which a change explains drift, as one text. */
const explanatory = ({ state, targets, expected, start, end }: Change): string | null =>
  explainingStates.includes(state)
    ? JSON.stringify([targets.map(({ ciId }) => ciId), expected, start, end])
    : null;

async function judgeAround(runner: Runner, versions: readonly Change[]): Promise<void> {
  const windows = versions.flatMap(({ start, end }) => (start === null || end === null ? [] : [start, end]));
  const rows = await driftAround.run(runner, {
    id: versions[0]!.id,
    // Without a window nothing waits for it.
    from: integer(windows.length === 0 ? Number.MAX_SAFE_INTEGER : Math.min(...windows)),
    to: integer(windows.length === 0 ? 0 : Math.max(...windows)),
  });
  const drift = rows.flatMap((row) => {
    const step = stepOfFinding({
      ...row,
      recorded: JSON.parse(row.recorded ?? 'null'),
      observed: JSON.parse(row.observed),
    });
    return step ? [{ row, dated: { step, after: row.after, at: row.at } satisfies DatedStep }] : [];
  });
  const explanations = await explanationsOf(
    runner,
    drift.map(({ dated }) => dated),
  );
  const changed = drift.flatMap(({ row: { id, explainedBy } }, at) => {
    const now = explanations[at] ?? null;
    return now === explainedBy ? [] : [{ id, explainedBy: now }];
  });
  if (changed.length > 0) await setExplanations.run(runner, { rows: changed });
}
