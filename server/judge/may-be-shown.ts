import type { BuiltCase } from '../problem/built-problem.ts';
import type { JudgeTask } from './task.ts';

/** Whether a learner may see what a case asks and what came of it. */
export function mayBeShown({ group }: BuiltCase, failed: boolean, task: JudgeTask): boolean {
  if (task.showAll) return true;
  switch (task.groups.find(({ name }) => name === group)?.visibility) {
    case 'shown':
      return true;
    case 'on_fail':
      return failed;
    case 'hidden':
    case undefined:
      return false;
  }
}
