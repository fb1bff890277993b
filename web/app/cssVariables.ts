import type { CSSVariablesResolver } from '@mantine/core';

// Mantine's own variables follow ours (colours.css), so that a colour has one home.
const shared = {
  '--mantine-color-body': 'var(--card)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--dim)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-placeholder': 'var(--dim)',
  '--mantine-color-error': 'var(--down)',
  '--mantine-color-default': 'var(--card)',
  '--mantine-color-default-hover': 'var(--bg)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--control)',
};

/** Points Mantine's variables at the project's colours, in both schemes. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
