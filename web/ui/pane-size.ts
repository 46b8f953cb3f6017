const keyOf = (id: string) => `touchstone:open-size:${id}`;

/** How large a pane was when it was open last: in per cent, for a fold that outlives the page. */
export function rememberOpenSize(id: string, percent: number): void {
  try {
    localStorage.setItem(keyOf(id), String(percent));
  } catch {
    // Storage is blocked: it opens as large as a new one.
  }
}

export function openSize(id: string): string | null {
  try {
    return localStorage.getItem(keyOf(id));
  } catch {
    return null;
  }
}
