import type { Diagnostic } from '@astral-sh/ruff-wasm-web';
import { editor, type IDisposable, type IRange, MarkerSeverity, MarkerTag } from 'monaco-editor/editor';
import { tooLong } from '../language-server/document-sync.ts';
import type { Ruff } from './ruff.ts';

const owner = 'ruff';
const debounceMs = 150;

/** What Ruff complains of now, for the quick fixes too. */
export type Lint = IDisposable & { current: () => Diagnostic[]; showAgain: () => void };

type Options = {
  /** Whether nobody else tells of what is no Python at all. */
  syntaxToo: () => boolean;
};

export function lint(model: editor.ITextModel, ruff: Ruff, { syntaxToo }: Options): Lint {
  let current: Diagnostic[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = async () => {
    const version = model.getVersionId();
    const found = tooLong(model) ? [] : await ruff.check(model.getValue()).catch(() => []);
    if (model.isDisposed() || model.getVersionId() !== version) return;
    current = found;
    show();
  };
  const show = () => {
    const shown = current.filter((one) => !isSyntax(one) || syntaxToo());
    if (!model.isDisposed()) editor.setModelMarkers(model, owner, shown.map(markerOf));
  };
  const soon = () => {
    clearTimeout(timer);
    // Positions of before the change mean nothing after it.
    current = [];
    timer = setTimeout(() => void check(), debounceMs);
  };
  const listening = model.onDidChangeContent(soon);
  void check();
  return {
    current: () => current,
    showAgain: show,
    dispose() {
      clearTimeout(timer);
      listening.dispose();
      if (!model.isDisposed()) editor.setModelMarkers(model, owner, []);
    },
  };
}

function isSyntax({ code }: Diagnostic): boolean {
  return code === null || code === 'invalid-syntax';
}

function markerOf(diagnostic: Diagnostic): editor.IMarkerData {
  const { code, message, tags } = diagnostic;
  return {
    ...rangeOf(diagnostic),
    severity: isSyntax(diagnostic) ? MarkerSeverity.Error : MarkerSeverity.Warning,
    message,
    source: 'Ruff',
    ...(code === null ? {} : { code }),
    tags: tags.map((tag) => (tag === 'deprecated' ? MarkerTag.Deprecated : MarkerTag.Unnecessary)),
  };
}

/** Ruff counts lines and columns from 1, as Monaco does. */
export function rangeOf(place: { start_location?: Place; location?: Place; end_location: Place }): IRange {
  const start = place.start_location ?? place.location ?? place.end_location;
  return {
    startLineNumber: start.row,
    startColumn: start.column,
    endLineNumber: place.end_location.row,
    endColumn: place.end_location.column,
  };
}

type Place = { row: number; column: number };
