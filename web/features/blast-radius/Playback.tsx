import { ActionIcon, Button, Slider } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerSkipBack,
  IconPlayerTrackNext,
  IconPlayerTrackPrev,
} from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { quantity } from '../../lib/quantity.ts';
import type { Analysis } from './analysis.ts';
import classes from './Playback.module.css';
import { stepsOf, stepWords } from './playback.ts';
import type { ChangeSearch } from './useBlastSearch.ts';

interface Props {
  analysis: Analysis;
  step: number | undefined;
  change: ChangeSearch;
}

/** Long enough to read what a step says (ms). */
const pace = 1_600;

/** The failure hop by hop: the graph and the tables show what is hit so far. */
export function Playback({ analysis, step, change }: Props) {
  const steps = useMemo(() => stepsOf(analysis.summary.byDistance), [analysis]);
  const { down, degraded, atRisk } = analysis.summary;
  const last = steps.length - 1;
  const at = Math.min(step ?? last, last);
  const [playing, setPlaying] = useState(false);
  // Who asked their device for less motion goes from step to step; nothing moves by itself.
  const still = useMediaQuery('(prefers-reduced-motion: reduce)') ?? false;
  const go = (next: number) => change({ step: Math.max(0, Math.min(last, next)) }, 'replace');
  // Played from the end it goes to the beginning first, which takes the address a moment.
  const rewinding = useRef(false);
  useEffect(() => {
    if (at < last) rewinding.current = false;
    if (!playing || rewinding.current) return;
    if (at >= last) return setPlaying(false);
    const timer = setTimeout(() => change({ step: at + 1 }, 'replace'), pace);
    return () => clearTimeout(timer);
  }, [playing, at, last, change]);
  if (last === 0) return null;
  const now = steps[at];
  const play = () => {
    rewinding.current = !playing && at >= last;
    if (rewinding.current) go(0);
    setPlaying(!playing);
  };
  return (
    <section className={classes.bar} aria-label="Playback of the failure">
      <div className={classes.buttons}>
        <Icon label="To the beginning" icon={IconPlayerSkipBack} disabled={at === 0} act={() => go(0)} />
        <Icon label="Step back" icon={IconPlayerTrackPrev} disabled={at === 0} act={() => go(at - 1)} />
        {still ? null : (
          <ActionIcon
            variant="filled"
            size={32}
            radius="xl"
            aria-label={playing ? 'Pause' : 'Play the failure'}
            onClick={play}
          >
            {playing ? <IconPlayerPause size={16} aria-hidden /> : <IconPlayerPlay size={16} aria-hidden />}
          </ActionIcon>
        )}
        <Icon
          label="Step forward"
          icon={IconPlayerTrackNext}
          disabled={at === last}
          act={() => {
            setPlaying(false);
            go(at + 1);
          }}
        />
      </div>
      <Slider
        className={classes.slider}
        thumbLabel="Hops that the failure has come"
        thumbProps={{ 'aria-valuetext': quantity(at, 'hop') }}
        label={null}
        min={0}
        max={last}
        step={1}
        marks={last <= 20 ? steps.map(({ distance }) => ({ value: distance })) : []}
        value={at}
        onChange={(next) => {
          setPlaying(false);
          go(next);
        }}
      />
      <p className={classes.words} aria-live={playing ? 'off' : 'polite'}>
        {step === undefined
          ? `Everything is shown: it takes ${quantity(last, 'hop')}.`
          : now && stepWords(now, down + degraded + atRisk)}
      </p>
      {step === undefined ? null : (
        <Button
          variant="default"
          size="xs"
          onClick={() => {
            setPlaying(false);
            change({ step: undefined }, 'replace');
          }}
        >
          Show everything
        </Button>
      )}
    </section>
  );
}

interface IconProps {
  label: string;
  icon: typeof IconPlayerPlay;
  disabled: boolean;
  act: () => void;
}

/** A step that cannot be taken keeps its place and the focus. */
function Icon({ label, icon: Sign, disabled, act }: IconProps) {
  return (
    <ActionIcon
      variant="default"
      size={30}
      aria-label={label}
      aria-disabled={disabled}
      data-disabled={disabled || undefined}
      onClick={() => {
        if (!disabled) act();
      }}
    >
      <Sign size={15} aria-hidden />
    </ActionIcon>
  );
}
