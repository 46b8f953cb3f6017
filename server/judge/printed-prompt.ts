const asked = /\binput\s*\(\s*[fFrRbBuU]{0,2}(?:'([^'\\\n{]+)|"([^"\\\n{]+))/g;

/** The prompt of an `input("…")` in the source that stands in what was printed: the classic of who begins. */
export function printedPrompt(source: string, stdout: string): string | null {
  for (const [, single, double] of source.matchAll(asked)) {
    const prompt = single ?? double ?? '';
    if (prompt.trim() !== '' && stdout.includes(prompt)) return prompt;
  }
  return null;
}
