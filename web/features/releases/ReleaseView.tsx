import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Person } from '../../ui/Person.tsx';
import { Tag } from '../../ui/Tag.tsx';
import classes from '../changes/ChangeView.module.css';
import { blastIds } from '../changes/chosenTargets.ts';
import { ImpactWords } from '../changes/ImpactWords.tsx';
import { TimelinePanel } from '../changes/TimelinePanel.tsx';
import { BaselinePanel } from './BaselinePanel.tsx';
import { MeasuresPanel } from './MeasuresPanel.tsx';
import { MediaPanel } from './MediaPanel.tsx';
import { ReleaseStateTag } from './ReleaseStateTag.tsx';
import { ReleaseSteps } from './ReleaseSteps.tsx';
import type { Release } from './releaseQuery.ts';
import { TestsPanel } from './TestsPanel.tsx';
import { WavesPanel } from './WavesPanel.tsx';

/** What the changes hit together first, then the waves, then who has tested it and what was done. */
export function ReleaseView({ release }: { release: Release }) {
  const { number, title, state, author, impact, success, waves } = release;
  return (
    <>
      <PageHead
        title={title}
        over={<>Release {number}</>}
        tags={
          <>
            <Tag>
              <ReleaseStateTag state={state} />
            </Tag>
            <Tag>
              opened by <Person handle={author} />
            </Tag>
            {success === null ? null : <Tag>{success ? 'a success' : 'no success'}</Tag>}
          </>
        }
      />
      <div className={classes.columns}>
        <div className={classes.column}>
          <Panel
            title={waves.length > 1 ? 'What it hits, all waves at once' : 'What it hits'}
            aside={`as of revision ${impact.revision}`}
          >
            <ImpactWords impact={impact} targets={impact.targets} ids={blastIds(impact.targets)} most={8} />
          </Panel>
          <WavesPanel release={release} />
          <MediaPanel release={release} />
          <BaselinePanel release={release} />
        </div>
        <div className={classes.column}>
          <ReleaseSteps key={release.version} release={release} />
          <TestsPanel release={release} />
          <MeasuresPanel release={release} />
          <TimelinePanel timeline={release.timeline} />
        </div>
      </div>
    </>
  );
}
