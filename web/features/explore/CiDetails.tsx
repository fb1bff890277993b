import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { classLabel, inWords } from '../../lib/classLabel.ts';
import { count } from '../../lib/quantity.ts';
import { rememberCi } from '../../lib/recentCis.ts';
import { CiStatusTag } from '../../ui/CiStatusTag.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Owner } from '../../ui/Owner.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { useNow } from '../../ui/useNow.ts';
import { toldBy, verb } from '../blast-radius/chainWords.ts';
import classes from './Details.module.css';
import type { DetailsProps } from './Details.tsx';
import { toggled } from './exploreSearch.ts';
import type { ExploredCi } from './neighbourhood.ts';

/** A CI: what it is, why it is in this view, and where to go from it. */
export function CiDetails({ ci, explored, search, change }: DetailsProps & { ci: ExploredCi }) {
  useEffect(() => rememberCi(ci), [ci]);
  const hidden = explored.view.whole.nodes.find((node) => node.id === ci.id)?.hidden ?? 0;
  const pinned = search.pinned?.includes(ci.id) ?? false;
  const expanded = search.expanded?.includes(ci.id) ?? false;
  return (
    <Panel title={ci.name} aside={classLabel(ci.class)}>
      <dl className={classes.facts}>
        <dt>Status</dt>
        <dd>
          <CiStatusTag status={ci.status} />
        </dd>
        <dt>Owner</dt>
        <dd>
          <Owner handle={ci.owner} />
        </dd>
        {ci.criticality ? (
          <>
            <dt>Criticality</dt>
            <dd>{inWords(ci.criticality)}</dd>
          </>
        ) : null}
        <dt>Last seen</dt>
        <dd>{ci.lastSeenAt ? <RelativeTime at={ci.lastSeenAt} /> : 'Never by a scan'}</dd>
        <dt>Relationships</dt>
        <dd>
          {count(ci.relationships.totalCount)}
          {hidden > 0 ? `, ${count(hidden)} not shown` : ''}
        </dd>
      </dl>
      <Because ci={ci} explored={explored} change={change} />
      <div className={classes.actions}>
        {hidden > 0 || expanded ? (
          <Button
            size="xs"
            onClick={() => change({ expanded: toggled(search.expanded, ci.id, !expanded) })}
            disabled={!expanded && search.ids?.includes(ci.id) && (search.depth ?? 1) > 0 && hidden === 0}
          >
            {expanded ? 'Fold its neighbours' : 'Show its neighbours'}
          </Button>
        ) : null}
        <LinkButton size="xs" variant="default" to="/ci/$id" params={{ id: ci.id }}>
          Open its page
        </LinkButton>
        <LinkButton size="xs" variant="default" to="/blast-radius" search={{ ids: [ci.id] }}>
          Blast radius
        </LinkButton>
        <Button
          size="xs"
          variant="default"
          onClick={() => change({ pinned: toggled(search.pinned, ci.id, !pinned) })}
        >
          {pinned ? 'Unpin' : 'Pin'}
        </Button>
        <Button
          size="xs"
          variant="default"
          onClick={() => change({ pathTo: search.ids?.find((id) => id !== ci.id) ?? ci.id })}
        >
          Way to…
        </Button>
        {search.ids?.includes(ci.id) ? null : (
          <LinkButton size="xs" variant="default" to="/explore" search={{ ids: [ci.id] }}>
            Begin here
          </LinkButton>
        )}
      </div>
    </Panel>
  );
}

/** Which relationships put a CI into the view. */
function Because({ ci, explored, change }: Pick<DetailsProps, 'explored' | 'change'> & { ci: ExploredCi }) {
  const now = useNow();
  const names = new Map(explored.view.cis.map((each) => [each.id, each.name]));
  const own = explored.view.relationships.filter(({ from, to }) => from.id === ci.id || to.id === ci.id);
  if (own.length === 0) return null;
  return (
    <div className={classes.because}>
      <h3>Here because</h3>
      <ul>
        {own.map((each) => {
          const other = each.from.id === ci.id ? each.to.id : each.from.id;
          const name = (
            <button
              type="button"
              className={classes.name}
              onClick={() => change({ selected: other }, 'replace')}
            >
              {names.get(other)}
            </button>
          );
          return (
            <li key={each.id}>
              {each.from.id === ci.id ? (
                <>
                  {verb(each.type)} {name}
                </>
              ) : (
                <>
                  {name} {verb(each.type)} it
                </>
              )}
              <small>
                {toldBy(each, now)}
                {each.group ? `; in its group ${each.group}` : ''}
              </small>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
