/** What the page may ask of the editor, whether or not Monaco is there yet. */
export type CodeEditorHandle = {
  focus(): void;
  goTo(line: number, column?: number): void;
  nextMarker(): void;
  closeSuggestions(): void;
};

/** A fault to be underlined. Without a column the whole line is. */
export type CodeMarker = { line: number; column: number | null; message: string };
