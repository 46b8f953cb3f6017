import { z } from 'zod';

/** People who needed about as many milliseconds or KiB: from `from` up to, not including, `to`. */
export const SpreadBin = z.object({
  from: z.number(),
  to: z.number().nullable().describe('Null for the last where some needed more than is drawn'),
  people: z.int(),
});
export type SpreadBin = z.infer<typeof SpreadBin>;

export const CostSpread = z.object({
  own: z.number(),
  noise: z
    .number()
    .nullable()
    .describe(
      'How far two runs of the same program differ here, nine times out of ten, at the height of `own`. Null while too few were measured',
    ),
  bins: z
    .array(SpreadBin)
    .describe('Of the others; beside each other, without a gap. None while there are too few others'),
  compared: z
    .object({
      less: z.int(),
      same: z.int().describe('Others whose figure differs by no more than the noise'),
      more: z.int(),
      likeMost: z.boolean().describe('The middle half of the others is within the noise'),
    })
    .nullable()
    .describe('Null while the noise is not known, or there are too few others'),
});
export type CostSpread = z.infer<typeof CostSpread>;

/** An accepted submission among the newest accepted one of each other person, all judged by the same version. */
export const Spread = z.object({
  others: z.int(),
  timeMs: CostSpread,
  memoryKiB: CostSpread,
});
export type Spread = z.infer<typeof Spread>;
