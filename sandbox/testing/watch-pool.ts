import assert from 'node:assert/strict';
import { openDocker } from '../../server/setup/docker-engine.ts';
import { JUDGE_LABEL } from '../docker.ts';
import type { PoolWatch } from '../pool-options.ts';

/** The ids of a judge's containers, in whatever state. */
export async function boxesOf(judgeId: string): Promise<string[]> {
  const filters = { label: [`${JUDGE_LABEL}=${judgeId}`] };
  return (await openDocker().listContainers({ all: true, filters })).map(({ Id }) => Id);
}

/** Waits for a condition, and fails when it does not come to pass in two minutes. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 120_000;
  while (!(await condition())) {
    assert.ok(performance.now() < deadline, 'it did not come to pass');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Notes what a pool says in its log. */
export function createPoolLog() {
  const lines: string[] = [];
  const note = (_details: object, message: string) => void lines.push(message);
  return { lines, info: note, warn: note };
}

/** Notes what a pool tells of its boxes. */
export function createPoolWatch() {
  const retired: string[] = [];
  const startsFailed: string[] = [];
  const watch: PoolWatch = {
    retired: (reason) => void retired.push(reason),
    startFailed: (reason) => void startsFailed.push(reason),
  };
  return { watch, retired, startsFailed };
}
