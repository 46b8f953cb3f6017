import type { Target } from '../target.ts';
import { answers } from './answers.ts';
import { attachedStreams } from './attached-streams.ts';
import { boxConversation } from './box-conversation.ts';
import { judging } from './judging.ts';
import { messages } from './messages.ts';
import { outcomes } from './outcomes.ts';
import { values } from './values.ts';

/** Everything that reads what comes out of a box. */
export const allTargets: readonly Target[] = [
  messages,
  attachedStreams,
  outcomes,
  boxConversation,
  values,
  answers,
  judging,
];
