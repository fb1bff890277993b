import { Button, Select } from '@mantine/core';
import type { Path } from '../../graph/shortestPath.ts';
import { Panel } from '../../ui/Panel.tsx';
import { verb } from '../blast-radius/chainWords.ts';
import classes from './Details.module.css';
import type { DetailsProps } from './Details.tsx';
import type { ExploredCi } from './neighbourhood.ts';

interface Props extends DetailsProps {
  from: ExploredCi;
  path: Path | undefined;
}

/** A shortest way between two CIs over what is shown, one sentence a hop. */
export function PathDetails({ from, path, explored, search, change }: Props) {
  const { cis, relationships } = explored.view;
  const names = new Map(cis.map((ci) => [ci.id, ci.name]));
  const steps = (path?.edges ?? []).flatMap((id) => relationships.find((each) => each.id === id) ?? []);
  return (
    <Panel title={`Way from ${from.name}`}>
      <div className={classes.actions}>
        <Select
          label="To"
          searchable
          style={{ flex: 1 }}
          data={cis.filter((ci) => ci.id !== from.id).map((ci) => ({ value: ci.id, label: ci.name }))}
          value={search.pathTo === from.id ? null : (search.pathTo ?? null)}
          placeholder="One of the items shown"
          onChange={(value) => change({ pathTo: value ?? from.id }, 'replace')}
        />
      </div>
      <div className={classes.because}>
        {steps.length > 0 ? (
          <ol>
            {steps.map((each) => (
              <li key={each.id}>
                <b>{names.get(each.from.id)}</b> {verb(each.type)} <b>{names.get(each.to.id)}</b>
              </li>
            ))}
          </ol>
        ) : search.pathTo !== from.id && path === undefined ? (
          <p>No way over what is shown. Another hop may bring one.</p>
        ) : null}
      </div>
      <div className={classes.actions}>
        <Button size="xs" variant="default" onClick={() => change({ pathTo: undefined }, 'replace')}>
          Done
        </Button>
      </div>
    </Panel>
  );
}
