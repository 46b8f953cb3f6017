import type { Ink } from './ink.ts';

/** The hues of styles/contrast.css. */
export const contrastLight: Ink = {
  base: 'hc-light',
  surface: '#ffffff',
  text: '#000000',
  comment: '#1f1f1f',
  keyword: '#550088',
  string: '#00491f',
  number: '#5a3200',
  accent: '#0a1f8f',
  dim: '#1f1f1f',
  line: '#000000',
  raised: '#ffffff',
  selection: '#b9d2ff',
  bad: '#8f0009',
  warn: '#5a3200',
};

export const contrastDark: Ink = {
  base: 'hc-black',
  surface: '#000000',
  text: '#ffffff',
  comment: '#ebebeb',
  keyword: '#e6ccff',
  string: '#7dffb0',
  number: '#ffd98a',
  accent: '#b9d2ff',
  dim: '#ebebeb',
  line: '#ffffff',
  raised: '#000000',
  selection: '#1f3fb5',
  bad: '#ffb3ae',
  warn: '#ffd98a',
};
