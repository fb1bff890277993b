import { Button } from '@mantine/core';
import { peopleSource } from '../../../server/model/people.ts';
import { importScope } from '../../../server/model/table/speaker.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { UndoScan } from '../scans/UndoScan.tsx';
import classes from './ImportPanel.module.css';
import { Outcome } from './Outcome.tsx';
import type { Import, ImportAnswer } from './sendImport.ts';

interface Props {
  answer: ImportAnswer;
  given: Import;
  onAgain: () => void;
}

/** What an import has done, and the way back. */
export function ImportDone({ answer, given, onAgain }: Props) {
  const scan = {
    id: answer.scan ?? '',
    source: peopleSource,
    scope: importScope(given.name),
    generation: given.generation,
    state: answer.state,
  };
  return (
    <Panel title={`“${given.name}” is imported`} aside={`revision ${answer.revision}`}>
      <div role="status">
        <Outcome answer={answer} />
      </div>
      <div className={classes.buttons}>
        <Button onClick={onAgain}>Import something else</Button>
        <LinkButton variant="default" to="/scans" search={{ source: peopleSource }}>
          See it among the scans
        </LinkButton>
        {answer.state === 'HELD' ? (
          <LinkButton variant="default" to="/inbox">
            Decide in the inbox
          </LinkButton>
        ) : null}
        <UndoScan scan={scan} />
      </div>
    </Panel>
  );
}
