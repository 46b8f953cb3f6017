import type { BuiltCase, Group } from '../problem/built-problem.ts';
import type { HarnessSpec } from '../problem/harness-spec.ts';

/** Everything that a judge must know to judge one source. Plain data: it can come from a row or from a test. */
export type JudgeTask = {
  source: string;
  harness: HarnessSpec;
  groups: Group[];
  cases: BuiltCase[];
  /** Source of the author's checker, where cases have `check: python`. */
  checkerSource: string | null;
  /**
   * When to stop early. `first-failed-group`: finish the group in which a case failed, skip later groups; a case
   * that ran into a limit ends the whole at once, for limits are what costs time. `never`: judge every case
   * (what verification needs).
   */
  stop: 'first-failed-group' | 'never';
  /** Show every case in full, whatever its group says: runs on shown and own cases. */
  showAll: boolean;
  /** Asks a learner's object for its state after the call that failed, in a second run; only where somebody reads it. */
  showState?: boolean;
};
