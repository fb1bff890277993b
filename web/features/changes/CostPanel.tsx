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
  const { currency, stated, hours, downtimeTotal, downtimeCount, freed, freedPerMonth, gaps } = effect;
  const amount = (value: number | null | undefined) => (value == null ? 'not known' : money(value, currency));
  return (
    <Panel title={title} aside={costSum(effect)}>
      <ul className={classes.list} aria-label="What it costs">
        {stated ? (
          <li>
            <Line
              label="Stated, once"
              amount={stated.oneOff === null ? 'not stated' : amount(stated.oneOff)}
            />
            {stated.perMonth === null ? null : (
              <Line label="Stated, every month" amount={amount(stated.perMonth)} />
            )}
            {stated.note === null ? null : <div className={classes.dim}>{stated.note}</div>}
          </li>
        ) : null}
        {downtimeCount > 0 ? (
          <li>
            <Line
              label={`Downtime of ${quantity(downtimeCount, 'service')}${hours === null ? '' : `, ${forHours(hours)}`}`}
              amount={amount(downtimeTotal)}
            />
            <Downtime effect={effect} />
          </li>
        ) : null}
        {freedPerMonth === null ? null : (
          <li>
            <Line label="No longer paid, every month" amount={amount(freedPerMonth)} />
            <div className={classes.dim}>{freed.map(({ ci }) => ci?.name).join(', ')}</div>
          </li>
        )}
      </ul>
      {downtimeCount === 0 && downtimeTotal === 0 ? (
        <p className={classes.none}>No service loses capacity, so that its window costs none of them.</p>
      ) : null}
      <Gaps gaps={gaps} />
    </Panel>
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

const mostNamed = 5;

/** The dearest services, each with what it loses. */
function Downtime({ effect: { downtime, downtimeCount, currency } }: { effect: Effect }) {
  const named = downtime.filter(({ perHour }) => perHour > 0).slice(0, mostNamed);
  const rest = downtimeCount - named.length;
  return (
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
  );
}
