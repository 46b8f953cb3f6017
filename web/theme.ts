import { Button, type CSSVariablesResolver, createTheme } from '@mantine/core';

export const theme = createTheme({
  primaryColor: 'stone',
  primaryShade: 7,
  colors: {
    // Mantine's greys by ours: it takes input, border and hover colours from these.
    gray: [
      '#f7f6f3',
      '#f1f0ec',
      '#e9e7e1',
      '#e2e0d9',
      '#c9c6bc',
      '#a9a69b',
      '#85827a',
      '#5c5a53',
      '#3a3934',
      '#1d1c1a',
    ],
    dark: [
      '#e9e7e1',
      '#c9c6be',
      '#a8a59c',
      '#6b6963',
      '#4a4944',
      '#34332f',
      '#232320',
      '#1a1a18',
      '#151513',
      '#121211',
    ],
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
  components: {
    Button: Button.extend({
      styles: { root: { fontWeight: 550 }, section: { marginInlineEnd: 6 } },
    }),
  },
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
