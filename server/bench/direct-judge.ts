import { fileURLToPath } from 'node:url';
import type { Docker } from '../../sandbox/docker.ts';
import { createPool } from '../../sandbox/pool.ts';
import { judge } from '../judge/judge.ts';
import type { JudgeTask } from '../judge/task.ts';
import { buildProblem } from '../problem/build.ts';
import { loadPackage } from '../problem/load.ts';
import { solution } from './judge-client.ts';

const problems = fileURLToPath(new URL('problems', import.meta.url));

/** The same submission judged in the same kind of box without queue, database and socket: what they cost is the
 *  difference. */
export async function openDirectJudge(docker: Docker, image: string) {
  const pool = createPool({ docker, image, judgeId: `bench-${process.pid}`, boxes: 1, uses: 10_000 });
  const problem = await buildProblem(await loadPackage(problems, 'twenty-cases'), pool);
  const { harness, groups, cases, checkerSource } = problem;
  const task: JudgeTask = {
    source: solution,
    harness,
    groups,
    cases,
    checkerSource,
    stop: 'first-failed-group',
    showAll: false,
  };
  return {
    /** Milliseconds to the verdict. */
    async judgeOnce(): Promise<number> {
      const start = performance.now();
      for await (const event of judge(task, pool)) {
        if (event.type === 'verdict') {
          if (event.verdict !== 'accepted')
            throw new Error(`The verdict is ${event.verdict}: ${event.message}`);
          return performance.now() - start;
        }
      }
      throw new Error('The judge came to no verdict');
    },
    [Symbol.asyncDispose]: () => pool[Symbol.asyncDispose](),
  };
}

export type DirectJudge = Awaited<ReturnType<typeof openDirectJudge>>;
