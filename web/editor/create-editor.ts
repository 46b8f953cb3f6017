import { editor, KeyCode, KeyMod, MarkerSeverity } from 'monaco-editor/editor';
import type { CodeMarker } from './editor-handle.ts';
import './monaco.ts';
import { type EditorTheme, nameOf } from './themes.ts';

const markerOwner = 'touchstone';

export type Editor = editor.IStandaloneCodeEditor;

// Monaco measures its font once; the web font may arrive after that.
void document.fonts.ready.then(() => editor.remeasureFonts());
document.fonts.addEventListener('loadingdone', () => editor.remeasureFonts());

// Monaco's own key for it on Linux opens the browser's developer tools.
editor.addKeybindingRule({
  keybinding: KeyMod.Shift | KeyMod.Alt | KeyCode.KeyF,
  command: 'editor.action.formatDocument',
  when: 'editorTextFocus && !editorReadonly',
});

export function createEditor(host: HTMLElement, options: { value: string; label: string }): Editor {
  return editor.create(host, {
    value: options.value,
    ariaLabel: options.label,
    language: 'python',
    automaticLayout: true,
    fixedOverflowWidgets: true,
    fontFamily: getComputedStyle(host).fontFamily,
    fontLigatures: false,
    fontSize: 14,
    lineHeight: 22,
    lineNumbersMinChars: 4,
    folding: true,
    glyphMargin: false,
    minimap: { enabled: false },
    overviewRulerLanes: 1,
    padding: { top: 10, bottom: 10 },
    renderFinalNewline: 'on',
    renderLineHighlight: 'line',
    renderWhitespace: 'selection',
    scrollBeyondLastLine: false,
    scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10 },
    stickyScroll: { enabled: false },
    tabSize: 4,
    insertSpaces: true,
    detectIndentation: false,
    // Enter is for a new line; Tab takes the suggestion.
    acceptSuggestionOnEnter: 'off',
    wordBasedSuggestions: 'currentDocument',
    bracketPairColorization: { enabled: false },
    'semanticHighlighting.enabled': true,
  });
}

export function setTheme(theme: EditorTheme): void {
  editor.setTheme(nameOf(theme));
}

/** Puts another text in, as one step that can be undone. */
export function replaceText(instance: Editor, text: string): void {
  const model = instance.getModel();
  if (!model || model.getValue() === text) return;
  instance.pushUndoStop();
  instance.executeEdits('touchstone', [{ range: model.getFullModelRange(), text }]);
  instance.pushUndoStop();
}

export function showMarkers(instance: Editor, markers: CodeMarker[]): void {
  const model = instance.getModel();
  if (!model) return;
  editor.setModelMarkers(
    model,
    markerOwner,
    markers.filter(({ line }) => line <= model.getLineCount()).map((marker) => placed(model, marker)),
  );
}

function placed(model: editor.ITextModel, { line, column, message }: CodeMarker): editor.IMarkerData {
  const end = Math.max(model.getLineLastNonWhitespaceColumn(line), 1);
  const start = Math.min(column ?? model.getLineFirstNonWhitespaceColumn(line), end);
  return {
    severity: MarkerSeverity.Error,
    message,
    startLineNumber: line,
    endLineNumber: line,
    startColumn: Math.max(start, 1),
    endColumn: Math.max(end, start + 1),
  };
}

export function goTo(instance: Editor, line: number, column = 1): void {
  instance.setPosition({ lineNumber: line, column });
  instance.revealLineInCenterIfOutsideViewport(line);
  instance.focus();
}

export function closeSuggestions(instance: Editor): void {
  instance.trigger('touchstone', 'hideSuggestWidget', null);
}

export function goToNextMarker(instance: Editor): void {
  instance.focus();
  void instance.getAction('editor.action.marker.next')?.run();
}
