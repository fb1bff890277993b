import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { ExpectedAdder } from './ExpectedAdder.tsx';
import { type Expected, expectedWords } from './expectedWords.ts';
import classes from './PlanForm.module.css';

interface Props {
  expected: readonly Expected[];
  onChange: (expected: Expected[]) => void;
  error: string | undefined;
}

/** What the change is to make of the graph: held against what discovery sees afterwards. */
export function ExpectedFields({ expected, onChange, error }: Props) {
  return (
    <fieldset className={classes.targets}>
      <legend>What the graph will show</legend>
      <p className={classes.help}>
        Declare it, and anything else that happens meanwhile is called unexplained. Without it, whatever
        happens to what is acted on in the window counts as this change’s.
      </p>
      {expected.length > 0 ? (
        <ul aria-label="Declared">
          {expected.map((each, index) => (
            // Rows come and go whole, so that a place is as good as a name.
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing in a row has a state of its own
            <li key={index}>
              <span className={classes.declared}>{expectedWords(each)}</span>
              <ActionIcon
                variant="subtle"
                color="gray"
                size={28}
                aria-label={`Take out: ${expectedWords(each)}`}
                onClick={() => onChange(expected.filter((_, at) => at !== index))}
              >
                <IconX size={15} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      ) : null}
      <ExpectedAdder onAdd={(added) => onChange([...expected, added])} />
      {error ? (
        <p role="alert" className={classes.fault}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
