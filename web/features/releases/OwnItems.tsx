import { inWords } from '../../lib/classLabel.ts';
import { CiLink } from '../../ui/CiLink.tsx';
import classes from '../changes/ChangeView.module.css';
import type { Release } from './releaseQuery.ts';

type Against = Release['againstBaseline'][number];

const standingWords: Readonly<Record<Against['standing'], string>> = {
  UNTOUCHED: 'as before: nothing of it has changed',
  RETURNED: 'as before again',
  DIFFERS: 'not as before',
};
const order = ['DIFFERS', 'RETURNED', 'UNTOUCHED'] as const;

/** What the release acts on, each held against what it was before: first what is not as it was. */
export const OwnItems = ({ items }: { items: Release['againstBaseline'] }) => (
  <ul className={classes.list} aria-label="Its own items against the baseline">
    {items
      .toSorted((one, other) => order.indexOf(one.standing) - order.indexOf(other.standing))
      .map(({ ci, standing, differences }) => (
        <li key={ci.id}>
          <CiLink ci={ci} /> <b>{standingWords[standing]}</b>
          {standing === 'DIFFERS' ? (
            <div className={classes.dim}>
              {differences.edges.map(({ node }) => difference(node)).join('; ')}
              {differences.totalCount > differences.edges.length
                ? `; and ${differences.totalCount - differences.edges.length} more`
                : ''}
            </div>
          ) : null}
        </li>
      ))}
  </ul>
);

function difference({
  kind,
  attribute,
  before,
  after,
}: Against['differences']['edges'][number]['node']): string {
  if (attribute === null) return inWords(kind);
  return `${attribute}: ${shown(before)} → ${shown(after)}`;
}

const shown = (value: unknown): string =>
  value === null || value === undefined
    ? 'nothing'
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);
