/** `npm run bench:web [-- --save]`: how quick the pages are, in Chromium, cold and from the cache. */
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { ensureChromium } from '../../setup/chromium.ts';
import { createSteps, type Report } from '../../setup/steps.ts';
import { ensureWebBuild } from '../../setup/web-build.ts';
import { startWholeServer } from '../../setup/whole-server.ts';
import { addManyProblems } from '../../testing/many-problems.ts';
import { startWebHalf } from '../../testing/web-half.ts';
import { type FreshBrowser, launchFresh } from './fresh-browser.ts';
import { keptFigures, type Visits } from './kept-figures.ts';
import { describeWeb, marksOf, type WebBenchResult } from './report.ts';
import { measureVisit } from './visit.ts';
import { measureListVisit } from './visit-list.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const problemCount = 2000;

type Launch = (address: string) => Promise<FreshBrowser>;
type Count = { runs: number; report: Report };

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
  const solve = await steps.run('The solve page', (report) => solveVisits(launch, { runs, report }));
  const list = await steps.run(`The list of ${problemCount} problems`, (report) =>
    listVisits(launch, { runs, report }),
  );
  const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}, load ${loadAtStart.toFixed(1)} before`;
  const result: WebBenchResult = { takenAt: new Date().toISOString(), machine, solve, list };
  const text = describeWeb(result);
  console.log(`\n${text}`);
  const folder = values.save ? here('../../../docs') : here('../../../.data/bench');
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/bench-web.json`, `${JSON.stringify(result, null, 2)}\n`);
  await writeFile(`${folder}/bench-web.md`, text);
  process.exitCode = marksOf(result).every(({ reached }) => reached) ? 0 : 1;
}

async function solveVisits(launch: Launch, count: Count): Promise<WebBenchResult['solve']> {
  await using server = await startWholeServer({ LOG_LEVEL: 'warn' });
  return keptFigures(await visits(() => launch(server.address), measureVisit, count));
}

async function listVisits(launch: Launch, count: Count): Promise<WebBenchResult['list']> {
  await using web = await startWebHalf({ webRoot: here('../../../web/dist') });
  await addManyProblems(web.database, problemCount);
  return keptFigures(await visits(() => launch(web.address), measureListVisit, count));
}

/** Each browser comes twice: when it has never been there, and when it has. */
async function visits<V>(
  launch: () => Promise<FreshBrowser>,
  measure: (page: Page) => Promise<V>,
  { runs, report }: Count,
): Promise<Visits<V>> {
  const cold: V[] = [];
  const cached: V[] = [];
  for (let run = 1; run <= runs; run += 1) {
    report(`${run}/${runs}`);
    await using fresh = await launch();
    cold.push(await measure(await fresh.openPage()));
    cached.push(await measure(await fresh.openPage()));
  }
  return { cold, cached };
}

await benchWeb();
