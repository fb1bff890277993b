import { Spotlight } from '@mantine/spotlight';
import { type CiStatus, statusNames } from '../lib/ciStatus.ts';
import { classLabel } from '../lib/classLabel.ts';
import { CiIcon } from '../ui/CiIcon.tsx';
import { Highlight } from '../ui/Highlight.tsx';
import classes from './PaletteCi.module.css';

interface Props {
  ci: { id: string; name: string; class: string; status?: CiStatus };
  words: string;
  onOpen: () => void;
}

/** A CI in the palette: name with what was typed marked, class, and its status where that is not the usual one. */
export function PaletteCi({ ci, words, onOpen }: Props) {
  return (
    <Spotlight.Action onClick={onOpen} className={classes.action}>
      <CiIcon className={ci.class} size={17} />
      <span className={classes.name}>
        <Highlight text={ci.name} words={words} />
      </span>
      <span className={classes.fact}>{classLabel(ci.class)}</span>
      {ci.status ? <span className={classes.fact}>{statusNames[ci.status]}</span> : null}
    </Spotlight.Action>
  );
}
