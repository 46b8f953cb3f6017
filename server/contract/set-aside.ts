import { z } from 'zod';
import { ProblemParams } from './problems.ts';

/** A draft or note that another took the place of when a guest signed in: there until its owner has chosen. */
export const SetAsideText = z.object({
  id: z.uuid(),
  kind: z.enum(['draft', 'note']),
  text: z.string(),
  writtenAt: z.iso.datetime().describe('When it was last changed'),
});
export type SetAsideText = z.infer<typeof SetAsideText>;

export const SetAsideList = z.object({ texts: z.array(SetAsideText) });
export type SetAsideList = z.infer<typeof SetAsideList>;

export const SetAsideParams = z.object({ ...ProblemParams.shape, id: z.uuid() });
