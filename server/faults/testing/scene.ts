import assert from 'node:assert/strict';
import type { SubmissionEvent } from '#contract/events.ts';
import { type Docker, JUDGE_LABEL } from '../../../sandbox/docker.ts';
import { until } from '../../../sandbox/testing/watch-pool.ts';
import { openDocker } from '../../setup/docker-engine.ts';
import { listLivingJudges } from '../../store/judges.ts';
import { type JudgeProcess, slug, startJudgeProcess } from '../../testing/judge-half.ts';
import { startWebHalf, Visitor, type WebHalf } from '../../testing/web-half.ts';

const quick = 'def total(nums):\n    return sum(nums)\n';

type Options = {
  boxes?: number;
  docker?: Docker;
  settings?: Record<string, string>;
  /** What happens while there is no judge yet. */
  before?: (visitor: Visitor) => Promise<void>;
};

/** A learner, the web half, and a judge in a process of its own: what a fault is let loose on. */
export class Scene implements AsyncDisposable {
  readonly visitor: Visitor;
  readonly judge: JudgeProcess;
  readonly boxes: number;
  readonly #web: WebHalf;
  readonly #docker: Docker;

  private constructor(web: WebHalf, visitor: Visitor, judge: JudgeProcess, boxes: number, docker: Docker) {
    this.#web = web;
    this.judge = judge;
    this.boxes = boxes;
    this.#docker = docker;
    this.visitor = visitor;
  }

  static async open({
    boxes = 1,
    docker = openDocker(),
    settings = {},
    before,
  }: Options = {}): Promise<Scene> {
    const web = await startWebHalf();
    try {
      const visitor = new Visitor(web.address);
      await before?.(visitor);
      const judge = await startJudgeProcess(web.databaseUrl, boxes, settings);
      return new Scene(web, visitor, judge, boxes, docker);
    } catch (error) {
      await web[Symbol.asyncDispose]();
      throw error;
    }
  }

  async submit(source: string): Promise<string> {
    return this.visitor.submit(source, { problem: slug });
  }

  /** Submits, and waits until the first case of it is there: the judge is in the middle of it. */
  async submitAndMeet(source: string): Promise<string> {
    const id = await this.submit(source);
    for await (const event of this.visitor.stream(id)) if (event.type === 'case') return id;
    throw new Error('It ended without a case');
  }

  /** The containers of this judge. */
  async containers(): Promise<string[]> {
    const filters = { label: [`${JUDGE_LABEL}=${await this.#judgeId()}`] };
    return (await this.#docker.listContainers({ all: true, filters })).map(({ Id }) => Id);
  }

  /** Waits for it to appear on the web half's /metrics, where it comes with the judge's next heart-beat. */
  async metricShows(pattern: RegExp): Promise<void> {
    await until(async () => pattern.test(await (await fetch(`${this.#web.address}/metrics`)).text()));
  }

  async logShows(message: RegExp, reason?: string): Promise<void> {
    await until(() =>
      this.judge.log.some((line) => message.test(line.msg) && (reason ?? line.reason) === line.reason),
    );
  }

  /** Each of them ends as accepted, judged to the end once. */
  async assertAccepted(ids: readonly string[], cases = 20): Promise<void> {
    for (const { events, code } of await Promise.all(ids.map((id) => this.visitor.follow(id)))) {
      assert.equal(code, 1000);
      assertJudgedOnce(events, cases);
    }
  }

  /** All boxes are there, and as many submissions as there are boxes are judged at the first go. */
  async assertFullStrength(): Promise<void> {
    await this.metricShows(new RegExp(`touchstone_boxes\\{state="ready"\\} ${this.boxes}\n`));
    const ids = await Promise.all(Array.from({ length: this.boxes }, () => this.submit(quick)));
    await this.assertAccepted(ids);
    for (const id of ids) assert.equal((await attempts(this.visitor, id)).length, 1);
  }

  /** Stops the judge in order; then nothing of it is left in the engine. */
  async assertLeavesNothing(): Promise<void> {
    const label = `${JUDGE_LABEL}=${await this.#judgeId()}`;
    await this.judge.end('SIGTERM');
    await until(async () => (await boxesIn(this.#docker, label)).length === 0);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.judge[Symbol.asyncDispose]();
    await this.#web[Symbol.asyncDispose]();
  }

  async #judgeId(): Promise<string> {
    const [judge] = await listLivingJudges(this.#web.database);
    assert.ok(judge, 'no judge lives');
    return judge.id;
  }
}

/** What still is a container. An engine that was killed now and then cannot remove one that it finds again, and calls it
 *  dead: there is no process in it, and nobody but the engine can take its name off the list. */
export async function boxesIn(docker: Docker, label: string): Promise<string[]> {
  const found = await docker.listContainers({ all: true, filters: { label: [label] } });
  return found.filter(({ State }) => State !== 'dead').map(({ Id }) => Id);
}

function assertJudgedOnce(events: readonly SubmissionEvent[], count: number): void {
  const verdicts = events.filter((event) => event.type === 'verdict');
  assert.deepEqual(
    verdicts.map(({ verdict }) => verdict),
    ['accepted'],
  );
  const started = events.findLastIndex(({ type }) => type === 'running');
  const judged = events.slice(started + 1).filter((event) => event.type === 'case');
  assert.deepEqual(
    judged.map(({ ordinal }) => ordinal),
    Array.from({ length: count }, (_, index) => index + 1),
  );
  const tries = events.filter((event) => event.type === 'running').map(({ attempt }) => attempt);
  assert.deepEqual(tries, [...new Set(tries)], 'an attempt is begun once');
}

/** The attempts that a submission took, one after the other. */
export async function attempts(visitor: Visitor, id: string): Promise<number[]> {
  const { events } = await visitor.follow(id);
  return events.filter((event) => event.type === 'running').map(({ attempt }) => attempt);
}
