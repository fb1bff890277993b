import { count } from '../../lib/quantity.ts';
import classes from './Figures.module.css';
import { monthFigures, monthWords } from './monthFigures.ts';
import type { ChangeMonth } from './trendsQuery.ts';

/** One row a month, the latest first; what there is none of stays empty, so that figures stand out. */
export function TrendsTable({ months }: { months: readonly ChangeMonth[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={classes.scroll} tabIndex={0} aria-label="Figures by month">
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Month</th>
            <th scope="col">Changes</th>
            {monthFigures.map(({ label, hint }) => (
              <th key={label} scope="col" title={hint}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.month} className={month.total === 0 ? classes.none : undefined}>
              <th scope="row">{monthWords(month.month)}</th>
              <td>{count(month.total)}</td>
              {monthFigures.map(({ label, of }) => (
                <td key={label}>{of(month)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
