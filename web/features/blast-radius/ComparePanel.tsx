import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Panel } from '../../ui/Panel.tsx';
import { spokenTime } from '../ci/localTime.ts';
import type { BlastRadiusSearch } from './blastRadiusSearch.ts';
import { Compared } from './Compared.tsx';
import classes from './Differences.module.css';
import { MomentChoice, momentOf } from './MomentChoice.tsx';
import { blastChangeQuery } from './planned.ts';
import type { ChangeSearch } from './useBlastSearch.ts';

interface Props {
  search: BlastRadiusSearch;
  change: ChangeSearch;
}

/** The same question at two moments: what has been added, what has got worse or better, and what is gone. */
export function ComparePanel({ search, change }: Props) {
  const { from, to } = search;
  const { data: cause } = useQuery(blastChangeQuery(search.change));
  return (
    <Panel
      title="Compare two moments"
      aside={
        from === undefined ? undefined : (
          <Button
            variant="default"
            size="compact-xs"
            onClick={() => change({ from: undefined, to: undefined })}
          >
            Stop comparing
          </Button>
        )
      }
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          change({ from: momentOf(form, 'from'), to: momentOf(form, 'to') });
        }}
      >
        <MomentChoice name="from" legend="As it was" moment={from} />
        <MomentChoice name="to" legend="Against (empty: now)" moment={to} />
        <Button type="submit" variant="default">
          Compare
        </Button>
        {cause?.approvals
          .filter(({ decision }) => decision === 'YES')
          .map(({ by, at, revision, valid }) => (
            <Button
              key={`${by} ${at}`}
              variant="default"
              className={classes.approval}
              onClick={() => change({ from: String(revision), to: undefined })}
            >
              Since {valid ? '' : 'the lapsed '}approval by {by}, {spokenTime(at)}
            </Button>
          ))}
      </form>
      {from === undefined ? null : <Compared search={search} from={from} to={to} />}
    </Panel>
  );
}
