import { money } from '../../lib/money.ts';
import { quantity } from '../../lib/quantity.ts';
import { Panel } from '../../ui/Panel.tsx';
import classes from './ChangeView.module.css';
import type { Change } from './changeQuery.ts';
import { costSum, forHours, lostWords } from './costEffectWords.ts';
import { Gaps } from './Gaps.tsx';

type Effect = Change['costEffect'];

/** What the change costs: as it states itself, by the downtime of its window, less what it frees. */
export function CostPanel({ effect, title = 'What it costs' }: { effect: Effect; title?: string }) {
  const { stated, downtimeTotal, downtimeCount, freedPerMonth, gaps } = effect;
  const known = stated !== null || downtimeCount > 0 || freedPerMonth !== null;
  return (
    <Panel title={title} aside={costSum(effect)}>
      {known ? (
        <ul className={classes.list} aria-label="What it is made of">
          <Stated effect={effect} />
          <Downtime effect={effect} />
          <Freed effect={effect} />
        </ul>
      ) : null}
      {downtimeCount === 0 && downtimeTotal === 0 ? (
        <p className={classes.none}>No service loses capacity, so that its window costs none of them.</p>
      ) : null}
      <Gaps gaps={gaps} />
    </Panel>
  );
}

function Stated({ effect: { stated, currency } }: { effect: Effect }) {
  if (!stated) return null;
  const { oneOff, perMonth, note } = stated;
  return (
    <li>
      <Line label="Stated, once" amount={oneOff === null ? 'not stated' : money(oneOff, currency)} />
      {perMonth === null ? null : <Line label="Stated, every month" amount={money(perMonth, currency)} />}
      {note === null ? null : <div className={classes.dim}>{note}</div>}
    </li>
  );
}

const mostNamed = 5;

/** The downtime in all, and of the dearest services. */
function Downtime({ effect }: { effect: Effect }) {
  const { downtime, downtimeCount, downtimeTotal, hours, currency } = effect;
  if (downtimeCount === 0) return null;
  const named = downtime.filter(({ perHour }) => perHour > 0).slice(0, mostNamed);
  const rest = downtimeCount - named.length;
  const time = hours === null ? '' : `, ${forHours(hours)}`;
  return (
    <li>
      <Line
        label={`Downtime of ${quantity(downtimeCount, 'service')}${time}`}
        amount={downtimeTotal === null ? 'not known' : money(Math.round(downtimeTotal), currency)}
      />
      <ul className={classes.plain} aria-label="Downtime by service">
        {named.map(({ ci, state, lost, perHour, amount }, index) => (
          <li key={ci?.id ?? `hidden ${index}`} className={classes.dim}>
            {ci?.name}: {lostWords(state, lost)} of {money(perHour, currency)} an hour
            {amount === null ? '' : `, ${money(Math.round(amount), currency)}`}
          </li>
        ))}
        {named.length > 0 && rest > 0 ? (
          <li className={classes.dim}>{quantity(rest, 'more', 'more')}.</li>
        ) : null}
      </ul>
    </li>
  );
}

function Freed({ effect: { freed, freedPerMonth, currency } }: { effect: Effect }) {
  if (freedPerMonth === null) return null;
  return (
    <li>
      <Line label="No longer paid, every month" amount={money(freedPerMonth, currency)} />
      <div className={classes.dim}>{freed.map(({ ci }) => ci?.name).join(', ')}</div>
    </li>
  );
}

function Line({ label, amount }: { label: string; amount: string }) {
  return (
    <div className={classes.row}>
      <b>{label}</b>
      <span className={classes.score}>{amount}</span>
    </div>
  );
}
