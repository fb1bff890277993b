import { count } from '../../lib/quantity.ts';
import { percent } from './accuracyWords.ts';
import classes from './Figures.module.css';
import { kindWords } from './stateWords.ts';
import type { ChangeMonth } from './trendsQuery.ts';

const kinds = ['NORMAL', 'STANDARD', 'EMERGENCY'] as const;

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
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                {kindWords[kind]}
              </th>
            ))}
            <th scope="col">Emergencies</th>
            <th scope="col">Went well</th>
            <th scope="col">Failed</th>
            <th scope="col">Backed out</th>
            <th scope="col" title="Somebody said yes when the work had begun">
              Approved late
            </th>
            <th scope="col">Not reviewed</th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.month} className={month.total === 0 ? classes.none : undefined}>
              <th scope="row">{monthWords(month.month)}</th>
              <td>{count(month.total)}</td>
              {kinds.map((kind) => (
                <td key={kind}>{figure(month.byKind.find((each) => each.kind === kind)?.count ?? 0)}</td>
              ))}
              <td>{month.emergencyShare ? percent(month.emergencyShare) : ''}</td>
              <td>{figure(month.succeeded)}</td>
              <td>{figure(month.failed)}</td>
              <td>{figure(month.backedOut)}</td>
              <td>{figure(month.approvedInRetrospect)}</td>
              <td>{figure(month.unreviewed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const figure = (value: number) => (value === 0 ? '' : count(value));
const monthName = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
/** November 2026. */
const monthWords = (month: string) => monthName.format(new Date(`${month}-01`));
