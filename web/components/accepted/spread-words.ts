import type { CostSpread } from '#contract/spread.ts';

export type CostWords = { less: string; more: string; format: (value: number) => string };

/**
 * One figure among the others', in words. Never a rank that another judging of the same program would change: shares
 * are told in tens, and only of those who differ by more than the noise.
 */
export function spreadWords({ compared }: CostSpread, { less, more }: CostWords): string {
  if (!compared) return '';
  const others = compared.less + compared.same + compared.more;
  if (compared.likeMost) return `About the same as most of ${others} others.`;
  const isLess = compared.more >= compared.less;
  const count = isLess ? compared.more : compared.less;
  const main = count === others ? `all ${others} others` : `${share(count, others)} of ${others} others`;
  const same = inTens(compared.same, others);
  const rest = same >= 10 ? `; about the same as ${share(compared.same, others)}` : '';
  return `${isLess ? less : more} than ${main}${rest}.`;
}

/** What two runs of one program differ by, and what follows from it. */
export function noiseWords({ noise }: CostSpread, format: CostWords['format']): string {
  if (noise === 0) return 'Two runs of the same program do not differ here.';
  return noise === null
    ? 'How far two runs of the same program differ here is not measured yet, so nothing is compared.'
    : `Two runs of the same program differ by up to ${format(noise)} here: a smaller difference means nothing.`;
}

/** The drawing, for who does not see it. */
export function drawnWords({ bins, own }: CostSpread, format: CostWords['format']): string {
  const filled = bins.filter(({ people }) => people > 0);
  const told = filled.map(({ from, to, people }) => `${rangeWords(from, to, format)}: ${people}`);
  return `How many others needed how much. ${told.join('; ')}. Yours: ${format(own)}.`;
}

function rangeWords(from: number, to: number | null, format: CostWords['format']): string {
  return to === null ? `${format(from)} and more` : `${format(from)} to ${format(to)}`;
}

function share(count: number, of: number): string {
  const tens = inTens(count, of);
  if (tens === 100) return 'nearly all';
  return tens === 0 ? 'a few' : `about ${tens} %`;
}

function inTens(count: number, of: number): number {
  return Math.round((10 * count) / of) * 10;
}
