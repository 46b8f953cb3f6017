import type { DirectJudge } from './direct-judge.ts';
import { JudgeClient, type Timings } from './judge-client.ts';
import { countOthersCpu } from './machine-cpu.ts';
import type { Rival } from './rivals.ts';
import { type Spread, spread } from './statistics.ts';

export type JudgeFigures = {
  firstCaseMs: Spread;
  verdictMs: Spread;
  /** The same submission without queue, database and socket, in turn with the others. */
  sandboxMs: Spread;
  /** What those three cost: the difference, pair by pair. */
  overheadMs: Spread;
  saturation: {
    submissionsPerSecond: number;
    cpuMsPerSubmission: number;
    submissions: number;
    clients: number;
  };
};

export type RivalFigures = {
  name: string;
  explanation: string;
  verdictMs: Spread;
  cpuMsPerSubmission: number;
};

const warmUps = 20;
const latencyRuns = 100;
const saturationRuns = 400;
const saturationClients = 16;

export async function measureJudge(
  address: string,
  direct: DirectJudge,
  report: (line: string) => void,
): Promise<JudgeFigures> {
  const client = new JudgeClient(address);
  for (let n = 0; n < warmUps; n++) await pair(client, direct);
  report('one submission at a time');
  const runs: Pair[] = [];
  for (let n = 0; n < latencyRuns; n++) runs.push(await pair(client, direct));
  report(`${saturationClients} clients at once`);
  return {
    firstCaseMs: spread(runs.map((run) => run.firstCaseMs)),
    verdictMs: spread(runs.map((run) => run.verdictMs)),
    sandboxMs: spread(runs.map((run) => run.sandboxMs)),
    overheadMs: spread(runs.map((run) => run.verdictMs - run.sandboxMs)),
    saturation: await saturate(address),
  };
}

type Pair = Timings & { sandboxMs: number };

async function pair(client: JudgeClient, direct: DirectJudge): Promise<Pair> {
  return { ...(await client.judgeOnce()), sandboxMs: await direct.judgeOnce() };
}

async function saturate(address: string): Promise<JudgeFigures['saturation']> {
  const clients = Array.from({ length: saturationClients }, () => new JudgeClient(address));
  await Promise.all(clients.map((client) => client.judgeOnce()));
  const cpu = countOthersCpu();
  const start = performance.now();
  let left = saturationRuns;
  await Promise.all(
    clients.map(async (client) => {
      while (left-- > 0) await client.judgeOnce();
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  return {
    submissionsPerSecond: saturationRuns / seconds,
    cpuMsPerSubmission: cpu() / saturationRuns,
    submissions: saturationRuns,
    clients: saturationClients,
  };
}

/** @param runs fewer for those that take seconds each */
export async function measureRival(
  { name, explanation, judgeOnce }: Rival,
  runs: number,
): Promise<RivalFigures> {
  await judgeOnce();
  const times: number[] = [];
  const cpu = countOthersCpu();
  for (let n = 0; n < runs; n++) {
    const start = performance.now();
    await judgeOnce();
    times.push(performance.now() - start);
  }
  return { name, explanation, verdictMs: spread(times), cpuMsPerSubmission: cpu() / runs };
}
