import { useMemo, useSyncExternalStore } from 'react';
import type { NodeState } from './graph.ts';

/** A canvas knows no CSS variables, so they are read once for each colour scheme. */
export interface Colours {
  readonly ink: string;
  readonly dim: string;
  readonly line: string;
  readonly control: string;
  readonly card: string;
  readonly accent: string;
  readonly accentBackground: string;
  readonly font: string;
  readonly state: Readonly<Record<NodeState, { readonly colour: string; readonly background: string }>>;
}

const scheme = () => document.documentElement.getAttribute('data-mantine-color-scheme') ?? 'light';

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] });
  return () => observer.disconnect();
}

/** The colours of the scheme that is shown; new ones when the person changes it. */
export function useColours(): Colours {
  const shown = useSyncExternalStore(subscribe, scheme);
  // The scheme is not read inside, but it is what the variables depend on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  return useMemo(readColours, [shown]);
}

function readColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const state = (name: string, background: string) => ({ colour: read(name), background: read(background) });
  return {
    ink: read('ink'),
    dim: read('dim'),
    line: read('line'),
    control: read('control'),
    card: read('card'),
    accent: read('accent'),
    accentBackground: read('accent-bg'),
    font: getComputedStyle(document.body).fontFamily,
    state: {
      DOWN: state('down', 'down-bg'),
      DEGRADED: state('degraded', 'degraded-bg'),
      AT_RISK: state('at-risk', 'at-risk-bg'),
      UNKNOWN: state('stale', 'stale-bg'),
      UNAFFECTED: state('control', 'card'),
    },
  };
}
