import { NumberInput, SegmentedControl, Slider } from '@mantine/core';
import { useState } from 'react';
import { actionWords } from './actionWords.ts';
import classes from './BlastView.module.css';
import { actions, type BlastRadiusSearch } from './blastRadiusSearch.ts';
import type { ChangeSearch } from './useBlastSearch.ts';

/** What is done, and the figure that goes with it. */
export function ActionControls({ search, change }: { search: BlastRadiusSearch; change: ChangeSearch }) {
  const action = search.action ?? 'OUTAGE';
  return (
    <div className={classes.actionRow}>
      <SegmentedControl
        className={classes.segments}
        aria-label="Action"
        value={action}
        data={actions.map((value) => ({
          value,
          label: <span title={actionWords[value].meaning}>{actionWords[value].label}</span>,
        }))}
        onChange={(value) => {
          const chosen = actions.find((each) => each === value);
          change({ action: chosen === 'OUTAGE' ? undefined : chosen });
        }}
      />
      {action === 'DEGRADE' ? (
        <Capacity value={search.capacity ?? 0.5} onSettle={(capacity) => change({ capacity }, 'replace')} />
      ) : null}
      {action === 'RESTART' ? (
        <NumberInput
          className={classes.minutes}
          aria-label="Minutes that the restart takes"
          suffix=" minutes"
          min={1}
          max={10_080}
          value={search.duration ?? 15}
          onChange={(value) => {
            if (typeof value === 'number' && value >= 1) change({ duration: Math.round(value) }, 'replace');
          }}
        />
      ) : null}
      <span className={classes.meaning}>{actionWords[action].meaning}</span>
    </div>
  );
}

function Capacity({ value, onSettle }: { value: number; onSettle: (value: number) => void }) {
  const [held, setHeld] = useState(value);
  return (
    <div className={classes.capacity}>
      <span>{Math.round(held * 100)}% of its capacity left</span>
      <Slider
        thumbLabel="Capacity that is left, in percent"
        label={null}
        min={0}
        max={100}
        step={5}
        value={Math.round(held * 100)}
        onChange={(percent) => setHeld(percent / 100)}
        onChangeEnd={(percent) => onSettle(percent / 100)}
      />
    </div>
  );
}
