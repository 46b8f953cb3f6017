import type { Arena } from './arena.ts';
import { expectAccepted } from './expectations.ts';

const codec = `class Codec:
    def encode(self, items):
        return ' '.join(map(str, items))

    def decode(self, data):
        return [int(part) for part in data.split()]
`;

/** One box may take all submissions of a round. */
const MOST_ROUNDS = 50;

/** Boxes start their second interpreter when a codec first asks for it; from then on they look all alike. */
export async function warmUp(arena: Arena, boxes: number): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    await Promise.all(Array.from({ length: boxes }, () => expectAccepted(arena, 'codec', codec)));
    const sizes = new Set((await arena.boxes()).map(({ processes }) => processes));
    if (sizes.size === 1) return;
  }
  throw new Error('the boxes do not become alike');
}
