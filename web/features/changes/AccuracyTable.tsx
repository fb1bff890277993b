import { relationshipType } from '../../../server/model/relationships/registry.ts';
import { inWords } from '../../lib/classLabel.ts';
import { count } from '../../lib/quantity.ts';
import { percent } from './accuracyWords.ts';
import type { Change } from './changeQuery.ts';
import classes from './Figures.module.css';

type TypeAccuracy = NonNullable<NonNullable<Change['review']>['accuracy']>['byType'][number];

/** How good the prediction was by the type of relationship that carried it. */
export function AccuracyTable({ rows }: { rows: readonly TypeAccuracy[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={classes.scroll} tabIndex={0} aria-label="The prediction by what carried it">
      <table className={classes.table}>
        <caption>By what carried it</caption>
        <thead>
          <tr>
            <th scope="col">Relationship</th>
            <th scope="col">Predicted</th>
            <th scope="col">Were hit</th>
            <th scope="col">Missed</th>
            <th scope="col" title="Share of the predicted that were hit">
              Right
            </th>
            <th scope="col" title="Share of the hit that were predicted">
              Found
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ type, predicted, both, missed, precision, recall }) => (
            <tr key={type}>
              <th scope="row">{relationshipType(type)?.label ?? inWords(type)}</th>
              <td>{count(predicted)}</td>
              <td>{count(both)}</td>
              <td>{count(missed)}</td>
              <td>{percent(precision)}</td>
              <td>{percent(recall)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
