import { editor } from 'monaco-editor/editor';
import { contrastDark, contrastLight } from './contrast-inks.ts';
import type { Ink } from './ink.ts';

/** The same hues as tokens.css; Monaco takes only literal colours. */
const light: Ink = {
  base: 'vs',
  surface: '#ffffff',
  text: '#1d1c1a',
  comment: '#68665e',
  keyword: '#8a2f8f',
  string: '#17704a',
  number: '#985a00',
  accent: '#3a55c1',
  dim: '#76736a',
  line: '#e2e0d9',
  raised: '#f7f6f3',
  selection: '#cfd8f8',
  bad: '#c0272d',
  warn: '#855000',
};

const dark: Ink = {
  base: 'vs-dark',
  surface: '#1a1a18',
  text: '#e9e7e1',
  comment: '#98958b',
  keyword: '#d9a0e0',
  string: '#86cfa5',
  number: '#eab66a',
  accent: '#98acf5',
  dim: '#8b887f',
  line: '#2e2d2a',
  raised: '#232320',
  selection: '#34406e',
  bad: '#ff8f8a',
  warn: '#f0b650',
};

const themes = {
  light,
  dark,
  'contrast-light': contrastLight,
  'contrast-dark': contrastDark,
};

export type EditorTheme = keyof typeof themes;

export function nameOf(theme: EditorTheme): string {
  return `touchstone-${theme}`;
}

export function defineThemes(): void {
  for (const [theme, ink] of Object.entries(themes)) {
    editor.defineTheme(nameOf(theme as EditorTheme), themeOf(ink));
  }
}

function themeOf(ink: Ink): editor.IStandaloneThemeData {
  const rule = (token: string, color: string, fontStyle = '') => ({
    token,
    foreground: color.slice(1),
    fontStyle,
  });
  return {
    base: ink.base,
    inherit: true,
    rules: [
      rule('', ink.text),
      rule('comment', ink.comment, 'italic'),
      rule('keyword', ink.keyword),
      rule('string', ink.string),
      rule('string.escape', ink.number),
      rule('number', ink.number),
      rule('tag', ink.accent),
      // What a language server says a name is.
      rule('function', ink.accent),
      rule('method', ink.accent),
      rule('decorator', ink.accent),
      rule('class', ink.keyword),
      rule('type', ink.keyword),
      rule('enum', ink.keyword),
      // Monaco's own themes have colours for these.
      rule('variable', ink.text),
      rule('property', ink.text),
      rule('enumMember', ink.text),
      rule('namespace', ink.text),
      rule('typeParameter', ink.text),
      rule('parameter', ink.text, 'italic'),
      rule('selfParameter', ink.keyword),
      rule('clsParameter', ink.keyword),
      rule('delimiter', ink.text),
      rule('delimiter.parenthesis', ink.text),
      rule('delimiter.square', ink.text),
      rule('delimiter.curly', ink.text),
    ],
    colors: {
      'editor.background': ink.surface,
      'editor.foreground': ink.text,
      'editorGutter.background': ink.surface,
      'editorLineNumber.foreground': ink.dim,
      'editorLineNumber.activeForeground': ink.text,
      'editor.lineHighlightBackground': ink.raised,
      'editor.lineHighlightBorder': '#00000000',
      'editor.selectionBackground': ink.selection,
      'editor.inactiveSelectionBackground': `${ink.selection}99`,
      'editorCursor.foreground': ink.accent,
      'editorIndentGuide.background1': ink.line,
      'editorIndentGuide.activeBackground1': ink.dim,
      'editorBracketMatch.background': `${ink.accent}26`,
      'editorBracketMatch.border': `${ink.accent}80`,
      'editorBracketHighlight.foreground1': ink.text,
      'editorBracketHighlight.foreground2': ink.text,
      'editorBracketHighlight.foreground3': ink.text,
      'editorWidget.background': ink.raised,
      'editorWidget.border': ink.line,
      'editorWidget.foreground': ink.text,
      'editorHoverWidget.background': ink.raised,
      'editorHoverWidget.border': ink.line,
      'editorSuggestWidget.background': ink.raised,
      'editorSuggestWidget.border': ink.line,
      'editorSuggestWidget.selectedBackground': ink.selection,
      'editorSuggestWidget.selectedForeground': ink.text,
      'editorSuggestWidget.highlightForeground': ink.accent,
      'editorSuggestWidget.focusHighlightForeground': ink.accent,
      'quickInput.background': ink.raised,
      'quickInput.foreground': ink.text,
      'quickInputList.focusBackground': ink.selection,
      'quickInputList.focusForeground': ink.text,
      'pickerGroup.border': ink.line,
      'widget.border': ink.line,
      'keybindingLabel.background': ink.surface,
      'keybindingLabel.border': ink.line,
      'keybindingLabel.bottomBorder': ink.line,
      'keybindingLabel.foreground': ink.text,
      'menu.background': ink.raised,
      'menu.foreground': ink.text,
      'menu.selectionBackground': ink.selection,
      'menu.selectionForeground': ink.text,
      'editorSuggestWidget.foreground': ink.text,
      'editorHoverWidget.foreground': ink.text,
      'editorHoverWidget.statusBarBackground': ink.surface,
      'editorHoverWidget.highlightForeground': ink.accent,
      'textLink.foreground': ink.accent,
      'textCodeBlock.background': ink.surface,
      'textPreformat.foreground': ink.text,
      'editorError.foreground': ink.bad,
      'editorWarning.foreground': ink.warn,
      'editorInfo.foreground': ink.accent,
      'editorUnnecessaryCode.opacity': '#000000b0',
      'editorLightBulb.foreground': ink.warn,
      'editorLightBulbAutoFix.foreground': ink.accent,
      'editorMarkerNavigation.background': ink.raised,
      'editorMarkerNavigationError.background': ink.bad,
      'editorMarkerNavigationWarning.background': ink.warn,
      'editorMarkerNavigationInfo.background': ink.accent,
      'input.background': ink.surface,
      'input.border': ink.line,
      focusBorder: ink.accent,
      'scrollbar.shadow': '#00000000',
      'scrollbarSlider.background': `${ink.dim}40`,
      'scrollbarSlider.hoverBackground': `${ink.dim}70`,
      'editorOverviewRuler.border': '#00000000',
    },
  };
}
