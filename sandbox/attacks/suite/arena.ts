import { fileURLToPath } from 'node:url';
import type Dockerode from 'dockerode';
import type { CaseResult, Outcome } from '#contract/events.ts';
import { openDocker } from '#server/setup/docker-engine.ts';
import { startJudgeProcess } from '#server/testing/judge-half.ts';
import { startWebHalf, Visitor } from '#server/testing/web-half.ts';
import { JUDGE_LABEL } from '../../docker.ts';
import type { Target } from './attack.ts';
import { type BoxView, changedPaths, viewBox } from './box-view.ts';

const problemsDir = fileURLToPath(new URL('../targets/', import.meta.url));

export type Judged = { outcome: Outcome; cases: CaseResult[]; tookMs: number };

/** A whole judge, as it runs in production, with nothing to solve but the targets of attacks. */
export type Arena = AsyncDisposable & {
  submit(target: Target, source: string): Promise<Judged>;
  boxes(): Promise<BoxView[]>;
  /** What has been written to the roots of the boxes. */
  changes(): Promise<string[]>;
};

export async function openArena(boxes: number): Promise<Arena> {
  await using stack = new AsyncDisposableStack();
  const web = stack.use(await startWebHalf());
  const judge = stack.use(
    await startJudgeProcess(web.databaseUrl, boxes, {
      PROBLEMS_DIR: problemsDir,
      // A box that is replaced for its age would look like one that did not survive an attack.
      SANDBOX_BOX_USES: '1000000',
    }),
  );
  const visitor = new Visitor(web.address);
  const docker = openDocker(process.env.DOCKER_HOST);
  const opened = stack.move();
  return {
    submit: (target, source) => judgeOne(visitor, target, source),
    boxes: async () =>
      await Promise.all((await idsOfBoxes(docker, judge.pid)).map((id) => viewBox(docker, id))),
    changes: async () =>
      (await Promise.all((await idsOfBoxes(docker, judge.pid)).map((id) => changedPaths(docker, id)))).flat(),
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

async function judgeOne(visitor: Visitor, problem: Target, source: string): Promise<Judged> {
  const started = performance.now();
  const { events } = await visitor.follow(await visitor.submit(source, { problem }));
  const last = events.at(-1);
  if (last?.type !== 'verdict') throw new Error(`no verdict, but ${JSON.stringify(last)}`);
  const cases = events.flatMap((event) => (event.type === 'case' ? [event] : []));
  return { outcome: last, cases, tookMs: performance.now() - started };
}

/** A judge's id ends with its process and a few letters of chance. */
async function idsOfBoxes(docker: Dockerode, judgePid: number): Promise<string[]> {
  const all = await docker.listContainers({ all: true, filters: { label: [JUDGE_LABEL] } });
  const own = all.filter(({ Labels }) => Labels[JUDGE_LABEL]?.includes(`-${judgePid}-`));
  return own.map(({ Id }) => Id).sort();
}
