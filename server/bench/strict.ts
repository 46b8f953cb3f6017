import { fileURLToPath } from 'node:url';
import { startWholeServer } from '../setup/whole-server.ts';
import { JudgeClient } from './judge-client.ts';
import { spread } from './statistics.ts';

const problems = fileURLToPath(new URL('problems', import.meta.url));
const rounds = 3;
const warmUps = 5;
const latencyRuns = 20;
const clients = 8;
const saturationRuns = 60;

type Figures = { verdictMs: number; perSecond: number };
export type StrictFigures = { setting: string; runs: Figures[]; median: Figures };

/** What a fresh container for each submission costs: both settings in turn, each with a server of its own. */
export async function measureStrict(report: (line: string) => void): Promise<StrictFigures[]> {
  const results = ['500', '1'].map((uses) => ({ uses, runs: [] as Figures[] }));
  for (let round = 1; round <= rounds; round += 1) {
    for (const { uses, runs } of results) {
      report(`SANDBOX_BOX_USES=${uses}, round ${round} of ${rounds}`);
      const figures = await measureUses(uses);
      report(describeRun(figures));
      runs.push(figures);
    }
  }
  return results.map(({ uses, runs }) => ({
    setting: `SANDBOX_BOX_USES=${uses}`,
    runs,
    median: {
      verdictMs: spread(runs.map((run) => run.verdictMs)).p50,
      perSecond: spread(runs.map((run) => run.perSecond)).p50,
    },
  }));
}

async function measureUses(uses: string): Promise<Figures> {
  const settings = { PROBLEMS_DIR: problems, LOG_LEVEL: 'warn', SANDBOX_BOX_USES: uses };
  await using server = await startWholeServer(settings);
  const client = new JudgeClient(server.address);
  for (let n = 0; n < warmUps; n += 1) await client.judgeOnce();
  const times: number[] = [];
  for (let n = 0; n < latencyRuns; n += 1) times.push((await client.judgeOnce()).verdictMs);
  return { verdictMs: spread(times).p50, perSecond: await saturate(server.address) };
}

async function saturate(address: string): Promise<number> {
  const all = Array.from({ length: clients }, () => new JudgeClient(address));
  let left = saturationRuns;
  const start = performance.now();
  await Promise.all(
    all.map(async (client) => {
      while (left-- > 0) await client.judgeOnce();
    }),
  );
  return (saturationRuns * 1000) / (performance.now() - start);
}

export function describeStrict(figures: readonly StrictFigures[]): string {
  const rows = figures.map(({ setting, runs, median }) => {
    const all = runs.map(describeRun).join('; ');
    return `| \`${setting}\` | ${median.verdictMs.toFixed(0)} ms | ${median.perSecond.toFixed(1)} | ${all} |`;
  });
  const head = [
    '| setting | to the verdict, p50 | submissions per second | each round |',
    '|---|--:|--:|---|',
  ];
  return [...head, ...rows].join('\n');
}

function describeRun({ verdictMs, perSecond }: Figures): string {
  return `${verdictMs.toFixed(0)} ms, ${perSecond.toFixed(1)}/s`;
}
