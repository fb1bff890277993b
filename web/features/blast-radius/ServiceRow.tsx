import { IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import type { ImpactState } from '../../graph/graph.ts';
import { ago } from '../../lib/age.ts';
import { classLabel, inWords } from '../../lib/classLabel.ts';
import { useNames } from '../../lib/names.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Owner } from '../../ui/Owner.tsx';
import { StateSign } from '../../ui/StateSign.tsx';
import { useNow } from '../../ui/useNow.ts';
import type { ServiceRow as Row } from './analysis.ts';
import type { BlastRadiusSearch } from './blastRadiusSearch.ts';
import { Chain, type KnownGroup } from './Chain.tsx';
import { hiddenWords } from './hiddenWords.ts';
import { OtherWays } from './OtherWays.tsx';
import { evidenceAge } from './reportWords.ts';
import { capacityWords, serviceLevel, verdictWords } from './rowWords.ts';
import classes from './ServicesPanel.module.css';

interface Props {
  search: BlastRadiusSearch;
  row: Row;
  groups: ReadonlyMap<string, KnownGroup>;
  /** Its state together with what is planned in the window, where one is named. */
  inWindow: ImpactState | undefined;
  open: boolean;
  onOpen: (id: string | undefined) => void;
}

/** One service: its state, why in a sentence, and opened its chain. */
export function ServiceRow({ search, row, groups, inWindow, open, onOpen }: Props) {
  const reasons = useId();
  const now = useNow();
  const { ci } = row;
  const owner = row.owner ?? ci?.owner;
  const nameOf = useNames(owner ? [owner] : []);
  const level = serviceLevel(ci?.attributes);
  const age = evidenceAge(row.chain, (seen) => ago(seen, now));
  const verdict = verdictWords(row.verdict);
  const capacity = capacityWords(row);
  const known = ci && row.group ? new Map([...groups, [ci.id, row.group] as const]) : groups;
  return (
    <tr className={open ? classes.open : undefined} data-ci={ci?.id}>
      <td>
        <StateSign state={row.state} />
        {capacity ? <div className={classes.why}>{capacity}</div> : null}
        {inWindow !== undefined && inWindow !== row.state ? (
          <div className={classes.why}>
            In the window: <StateSign state={inWindow} size={11} />
          </div>
        ) : null}
      </td>
      <td>
        {ci ? (
          <button
            type="button"
            className={classes.name}
            aria-expanded={open}
            aria-controls={open ? reasons : undefined}
            onClick={() => onOpen(open ? undefined : ci.id)}
          >
            <IconChevronRight size={14} stroke={2} aria-hidden />
            {ci.name}
          </button>
        ) : (
          <i>{hiddenWords(row.owner, 'service')}</i>
        )}
        <div className={classes.why}>
          {ci ? row.because : null}
          {row.verdict === 'UNVERIFIED' ? <span className={classes.stale}> {verdict.meaning}</span> : null}
        </div>
        <div className={classes.narrowFacts}>
          {[
            ci?.criticality ? inWords(ci.criticality) : '',
            level,
            owner ? nameOf(owner) : 'no owner',
            verdict.word.toLowerCase(),
            age,
          ]
            .filter((part) => part !== '')
            .join(', ')}
        </div>
        {open && ci ? (
          <div id={reasons}>
            <Chain chain={row.chain} groups={known} />
            <OtherWays search={search} id={ci.id} groups={known} />
            <div className={classes.links}>
              <LinkButton size="compact-xs" variant="default" to="/ci/$id" params={{ id: ci.id }}>
                Open {classLabel(ci.class).toLowerCase()}
              </LinkButton>
              <LinkButton
                size="compact-xs"
                variant="default"
                to="/explore"
                search={{ ids: [ci.id], direction: 'DEPENDENCIES' }}
              >
                Explore what it needs
              </LinkButton>
            </div>
          </div>
        ) : null}
      </td>
      <td className={classes.wide}>
        {ci?.criticality ? inWords(ci.criticality) : ''}
        {level === '' ? null : <div className={classes.why}>{level}</div>}
      </td>
      <td className={classes.wide}>
        <Owner handle={owner} />
      </td>
      <td className={classes.wide} title={verdict.meaning}>
        <span className={row.verdict === 'UNVERIFIED' ? classes.stale : undefined}>{verdict.word}</span>
        <div className={classes.why}>{age}</div>
      </td>
    </tr>
  );
}
