import { type CSSVariablesResolver, createTheme } from '@mantine/core';

export const theme = createTheme({
  primaryColor: 'stone',
  primaryShade: 7,
  colors: {
    stone: [
      '#edf1fe',
      '#dbe3fc',
      '#c3d0f9',
      '#a5b9f3',
      '#869eec',
      '#6682e2',
      '#4c68d4',
      '#3a55c1',
      '#3048a6',
      '#27398a',
    ],
  },
  fontFamily: 'var(--ts-font)',
  fontFamilyMonospace: 'var(--ts-mono)',
  defaultRadius: 6,
  cursorType: 'pointer',
});

const shared = {
  '--mantine-color-body': 'var(--ts-surface)',
  '--mantine-color-text': 'var(--ts-ink)',
  '--mantine-color-dimmed': 'var(--ts-ink-dim)',
  '--mantine-color-default': 'var(--ts-surface)',
  '--mantine-color-default-hover': 'var(--ts-raised)',
  '--mantine-color-default-color': 'var(--ts-ink)',
  '--mantine-color-default-border': 'var(--ts-line-strong)',
  '--mantine-color-placeholder': 'var(--ts-ink-dim)',
  '--mantine-color-error': 'var(--ts-bad)',
  '--mantine-color-anchor': 'var(--ts-accent)',
};

/** Mantine's own variables follow our tokens, so that a component and our CSS never differ by a shade. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
