import type { BoxFailureReason } from './box-failure.ts';
import type { Docker } from './docker.ts';
import type { StartFailureReason } from './start-failure.ts';

export type PoolLog = {
  info(data: object, message: string): void;
  warn(data: object, message: string): void;
};

/** Hears what becomes of boxes, in words that are few enough to be labels of metrics. */
export type PoolWatch = {
  retired(reason: BoxFailureReason): void;
  startFailed(reason: StartFailureReason): void;
};

export type PoolOptions = {
  docker: Docker;
  /** Image tag, from ensureSandboxImage. */
  image: string;
  /** Makes the image anew when the engine has lost it, and says its tag. */
  restoreImage?: () => Promise<string>;
  /** Makes the image of boxes with a compiler where it is missing, and says its tag. */
  compilerImage?: () => Promise<string>;
  judgeId: string;
  /** How many boxes are kept: the number of submissions judged at once. */
  boxes: number;
  /** Submissions that a box serves before it is replaced; 1 gives each a fresh container. */
  uses: number;
  /** OCI runtime; null is the engine's default. */
  runtime?: string | null;
  /** Largest memory limit that a run may ask for. */
  memoryKiB?: number;
  /** Says whether the judge of a box that was found still lives. Without it only this judge's own are removed. */
  isAlive?: (judgeId: string) => boolean | Promise<boolean>;
  /** How long leases wait for an engine that gives no box, in place of two minutes. */
  patienceMs?: number;
  log?: PoolLog;
  watch?: PoolWatch;
};
