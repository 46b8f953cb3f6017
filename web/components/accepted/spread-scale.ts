import type { CostSpread } from '#contract/spread.ts';

export type SpreadPicture = {
  bars: { x: number; width: number; height: number }[];
  /** Where the own figure stands, and from where to where another judging of it might. */
  ownX: number;
  band: { x: number; width: number } | null;
};

export type Frame = { width: number; height: number };

/** Thinner than this would not be seen: somebody is there. */
const leastHeight = 2;

/** Places for the parts of the drawing; all bins are of one width, an open one too. */
export function pictureOfSpread({ bins, own, noise }: CostSpread, frame: Frame): SpreadPicture {
  const binWidth = frame.width / Math.max(1, bins.length);
  const most = Math.max(1, ...bins.map(({ people }) => people));
  const bars = bins.map(({ people }, index) => ({
    x: index * binWidth,
    width: binWidth,
    height: people === 0 ? 0 : Math.max(leastHeight, (people / most) * frame.height),
  }));
  const placeOf = placing(bins, binWidth);
  if (noise === null) return { bars, ownX: placeOf(own), band: null };
  const x = placeOf(own - noise);
  return { bars, ownX: placeOf(own), band: { x, width: Math.max(1, placeOf(own + noise) - x) } };
}

function placing(bins: CostSpread['bins'], binWidth: number): (value: number) => number {
  const first = bins[0];
  const unit = (bins[1]?.from ?? first?.to ?? 1) - (first?.from ?? 0);
  const end = binWidth * bins.length;
  const isOpen = bins.at(-1)?.to === null;
  return (value) => {
    const x = ((value - (first?.from ?? 0)) / unit) * binWidth;
    // Somewhere beyond: the middle of the bin that stands for all of that.
    if (isOpen && x > end - binWidth) return end - binWidth / 2;
    return Math.min(end, Math.max(0, x));
  };
}
