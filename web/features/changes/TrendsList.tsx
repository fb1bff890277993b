import { quantity } from '../../lib/quantity.ts';
import classes from './Figures.module.css';
import { monthFigures, monthWords } from './monthFigures.ts';
import type { ChangeMonth } from './trendsQuery.ts';

/** The same as the table where there is no room for one: a month under the other, with what there is of it. */
export function TrendsList({ months }: { months: readonly ChangeMonth[] }) {
  return (
    <ul className={classes.months} aria-label="Figures by month">
      {months.map((month) => (
        <li key={month.month} className={month.total === 0 ? classes.none : undefined}>
          <h3>
            {monthWords(month.month)} <span>{quantity(month.total, 'change')}</span>
          </h3>
          {month.total > 0 ? <MonthFigures month={month} /> : null}
        </li>
      ))}
    </ul>
  );
}

function MonthFigures({ month }: { month: ChangeMonth }) {
  const told = monthFigures.map((each) => ({ ...each, value: each.of(month) }));
  return (
    <dl>
      {told
        .filter(({ value }) => value !== '')
        .map(({ label, hint, value }) => (
          <div key={label}>
            <dt title={hint}>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
