/** `npm run bench:web [-- --save]`: how quick the pages are, in Chromium, cold and from the cache. */
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureChromium } from '../../setup/chromium.ts';
import { createSteps, type Report } from '../../setup/steps.ts';
import { ensureWebBuild } from '../../setup/web-build.ts';
import { startWholeServer } from '../../setup/whole-server.ts';
import { addManyProblems } from '../../testing/many-problems.ts';
import { startWebHalf } from '../../testing/web-half.ts';
import { type FreshBrowser, launchFresh } from './fresh-browser.ts';
import { describeWeb, marksOf, type WebBenchResult } from './report.ts';
import { measureVisit, type Visit } from './visit.ts';
import { type ListVisit, measureListVisit } from './visit-list.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const problemCount = 2000;

type Launch = (address: string) => Promise<FreshBrowser>;

async function benchWeb(): Promise<void> {
  const { values } = parseArgs({
    options: { save: { type: 'boolean', default: false }, runs: { type: 'string', default: '7' } },
  });
  const steps = createSteps();
  const executablePath = await steps.run('Chromium', ensureChromium);
  await steps.run('Web app', ensureWebBuild);
  const loadAtStart = loadavg()[0] ?? 0;
  const runs = Number(values.runs);
  const launch: Launch = (address) => launchFresh(executablePath, address);
  const solve = await steps.run('The solve page', (report) => solveVisits(launch, runs, report));
  const list = await steps.run(`The list of ${problemCount} problems`, (report) =>
    listVisits(launch, runs, report),
  );
  const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}, load ${loadAtStart.toFixed(1)} before`;
  const result: WebBenchResult = { takenAt: new Date().toISOString(), machine, ...solve, list };
  const text = describeWeb(result);
  console.log(`\n${text}`);
  const folder = values.save ? here('../../../docs') : here('../../../.data/bench');
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/bench-web.json`, `${JSON.stringify(result, null, 2)}\n`);
  await writeFile(`${folder}/bench-web.md`, text);
  process.exitCode = marksOf(result).every(({ reached }) => reached) ? 0 : 1;
}

async function solveVisits(
  launch: Launch,
  runs: number,
  report: Report,
): Promise<Pick<WebBenchResult, 'cold' | 'cached'>> {
  const cold: Visit[] = [];
  const cached: Visit[] = [];
  await using server = await startWholeServer({ LOG_LEVEL: 'warn' });
  for (let run = 1; run <= runs; run += 1) {
    report(`${run}/${runs}`);
    await using fresh = await launch(server.address);
    cold.push(await measureVisit(await fresh.openPage()));
    cached.push(await measureVisit(await fresh.openPage()));
  }
  return { cold, cached };
}

async function listVisits(launch: Launch, runs: number, report: Report): Promise<WebBenchResult['list']> {
  const cold: ListVisit[] = [];
  const cached: ListVisit[] = [];
  await using web = await startWebHalf({ webRoot: here('../../../web/dist') });
  await addManyProblems(web.database, problemCount);
  for (let run = 1; run <= runs; run += 1) {
    report(`${run}/${runs}`);
    await using fresh = await launch(web.address);
    cold.push(await measureListVisit(await fresh.openPage()));
    cached.push(await measureListVisit(await fresh.openPage()));
  }
  return { cold, cached };
}

await benchWeb();
