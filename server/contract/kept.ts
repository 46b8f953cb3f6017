import { z } from 'zod';
import { ApiError } from './errors.ts';
import { longestFingerprint, mostUnanswered } from './kept-limits.ts';

/** How far a kept text is. */
export const KeptMark = z.object({
  revision: z.int().min(0).describe('Grows with every change; 0 while nothing has been kept'),
  updatedAt: z.iso.datetime().nullable().describe('Null while nothing has been kept'),
});
export type KeptMark = z.infer<typeof KeptMark>;

/** A person's draft or note for one problem. */
export const KeptText = z.object({
  ...KeptMark.shape,
  text: z.string().nullable().describe('Null while nothing has been kept'),
});
export type KeptText = z.infer<typeof KeptText>;

export const KeepText = z.strictObject({
  text: z.string().describe('At most 64 KiB of UTF-8 for a draft, 32 KiB for a note'),
  basedOn: z.int().min(0).describe('The revision that this text was made from; 0 where there was none'),
  unanswered: z
    .array(z.string().max(longestFingerprint))
    .max(mostUnanswered)
    .optional()
    .describe(
      'Texts that you have sent since and had no answer for, each as its length and its cyrb53 in base 36, with a hyphen between. ' +
        'Where one of those is what is there by now, this text takes its place too: it is no change of somebody else',
    ),
});
export type KeepText = z.infer<typeof KeepText>;

export const KeptConflict = z.object({
  ...ApiError.shape,
  kept: KeptText.describe('What is there; base the next attempt on its revision'),
});
export type KeptConflict = z.infer<typeof KeptConflict>;
