import type { IPosition, IRange } from 'monaco-editor/editor';
import type { MarkupContent, Position, Range } from 'vscode-languageserver-types';

/** Both count UTF-16 units; the protocol from 0, Monaco from 1. */
export function toPosition({ lineNumber, column }: IPosition): Position {
  return { line: lineNumber - 1, character: column - 1 };
}

export function fromRange({ start, end }: Range): IRange {
  return {
    startLineNumber: start.line + 1,
    startColumn: start.character + 1,
    endLineNumber: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** As Markdown without HTML and commands, whatever a docstring says. */
export function fromMarkup(content: string | MarkupContent | undefined): { value: string } | null {
  const value = typeof content === 'string' ? content : content?.value;
  return value ? { value } : null;
}
