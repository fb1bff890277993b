/** The impact states, and what is shown where the data is missing or too old to say. */
export type Sign = 'DOWN' | 'DEGRADED' | 'AT_RISK' | 'UNKNOWN' | 'UNAFFECTED';

/** The word and the colours of each state; `border` is the CSS border style that goes with its sign. */
export const signs: Readonly<
  Record<
    Sign,
    { word: string; colour: string; background: string; border: 'solid' | 'double' | 'dashed' | 'dotted' }
  >
> = {
  DOWN: { word: 'Down', colour: 'var(--down)', background: 'var(--down-bg)', border: 'solid' },
  DEGRADED: {
    word: 'Degraded',
    colour: 'var(--degraded)',
    background: 'var(--degraded-bg)',
    border: 'double',
  },
  AT_RISK: { word: 'At risk', colour: 'var(--at-risk)', background: 'var(--at-risk-bg)', border: 'dashed' },
  UNKNOWN: { word: 'Unknown', colour: 'var(--unknown)', background: 'var(--bg)', border: 'dotted' },
  UNAFFECTED: { word: 'Unaffected', colour: 'var(--unaffected)', background: 'var(--card)', border: 'solid' },
};
