/** Nothing can be imported, and why; the person at the terminal can act on it. */
export class ImportError extends Error {
  override name = 'ImportError';
}
