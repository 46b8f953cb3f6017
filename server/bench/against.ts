import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startWholeServer, type WholeServer } from '../setup/whole-server.ts';
import { JudgeClient } from './judge-client.ts';
import { countOthersCpu } from './machine-cpu.ts';
import { type Spread, spread } from './statistics.ts';

const problems = fileURLToPath(new URL('problems', import.meta.url));
const settings = { PROBLEMS_DIR: problems, LOG_LEVEL: 'warn' };
const warmUps = 20;
const rounds = 200;
/** CPU time is counted by the kernel in ticks of 10 ms: over this many submissions that is nothing. */
const cpuRounds = 6;
const submissionsPerCpuRound = 40;

export type AgainstFigures = {
  there: Spread;
  here: Spread;
  /** Here divided by there, submission by submission: a machine that slows down slows both. */
  ratio: { p25: number; p50: number; p75: number };
  cpuMs: { there: number; here: number };
};

/**
 * This judge against that of another checkout, both running, in turn: of two figures taken one after the other half is the
 * machine's mood.
 * @param folder the other checkout, with its packages installed
 */
export async function measureAgainst(
  folder: string,
  report: (line: string) => void,
): Promise<AgainstFigures> {
  await using there = await startOther(folder);
  await using here = await startWholeServer(settings);
  const clients = { there: new JudgeClient(there.address), here: new JudgeClient(here.address) };
  for (let n = 0; n < warmUps; n += 1) await inTurn(clients, n);
  report(`${rounds} submissions each, in turn`);
  const pairs: Pair[] = [];
  for (let n = 0; n < rounds; n += 1) pairs.push(await inTurn(clients, n));
  report('CPU time');
  const ratios = pairs.map((pair) => pair.here / pair.there).toSorted((a, b) => a - b);
  const quantile = (part: number) => ratios[Math.floor(part * (ratios.length - 1))] ?? Number.NaN;
  return {
    there: spread(pairs.map((pair) => pair.there)),
    here: spread(pairs.map((pair) => pair.here)),
    ratio: { p25: quantile(0.25), p50: quantile(0.5), p75: quantile(0.75) },
    cpuMs: await measureCpu(clients),
  };
}

type Clients = { there: JudgeClient; here: JudgeClient };
type Pair = { there: number; here: number };

async function startOther(folder: string): Promise<WholeServer> {
  const { href } = pathToFileURL(join(folder, 'server/setup/whole-server.ts'));
  const other = (await import(href)) as { startWholeServer: typeof startWholeServer };
  return other.startWholeServer(settings);
}

/** Who goes first changes, for the second finds warm caches. */
async function inTurn({ there, here }: Clients, n: number): Promise<Pair> {
  const judge = async (client: JudgeClient) => (await client.judgeOnce()).verdictMs;
  if (n % 2 === 0) return { there: await judge(there), here: await judge(here) };
  const first = await judge(here);
  return { there: await judge(there), here: first };
}

async function measureCpu({ there, here }: Clients): Promise<AgainstFigures['cpuMs']> {
  const taken = { there: [] as number[], here: [] as number[] };
  for (let round = 0; round < cpuRounds; round += 1) {
    taken.there.push(await cpuOf(there));
    taken.here.push(await cpuOf(here));
  }
  return { there: spread(taken.there).p50, here: spread(taken.here).p50 };
}

async function cpuOf(client: JudgeClient): Promise<number> {
  const cpu = countOthersCpu();
  for (let n = 0; n < submissionsPerCpuRound; n += 1) await client.judgeOnce();
  return cpu() / submissionsPerCpuRound;
}

export function describeAgainst({ there, here, ratio, cpuMs }: AgainstFigures): string {
  const percent = (value: number) => `${value >= 1 ? '+' : ''}${((value - 1) * 100).toFixed(1)} %`;
  const row = (name: string, { p50, p95 }: Spread, cpu: number) =>
    `| ${name} | ${p50.toFixed(1)} ms | ${p95.toFixed(1)} ms | ${cpu.toFixed(0)} ms |`;
  return [
    '| 20 cases, one submission | to the verdict, p50 | p95 | CPU |',
    '|---|--:|--:|--:|',
    row('there', there, cpuMs.there),
    row('here', here, cpuMs.here),
    '',
    `Here against there, ${here.runs} pairs: ${percent(ratio.p50)} at the median, half of them between ${percent(ratio.p25)} and ${percent(ratio.p75)}.`,
  ].join('\n');
}
