let isKnown = false;
let first: Promise<unknown> | null = null;

/**
 * Sends what makes a guest of a visitor. Two such requests at once would make two guests, and the work of one of them
 * would be out of reach: until one has gone well the next waits for it.
 */
export async function withSession<Answer>(request: () => Promise<Answer>): Promise<Answer> {
  while (!isKnown && first) await first.catch(() => {});
  if (isKnown) return request();
  const mine = request();
  first = mine;
  try {
    const answer = await mine;
    isKnown = true;
    return answer;
  } finally {
    if (first === mine) first = null;
  }
}

/** The server knows nobody here, or nobody any more. */
export function forgetSession(): void {
  isKnown = false;
}
