/** `npm run bench:web [-- --save]`: how quick the solve page is, in Chromium, cold and from the cache. */
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureChromium } from '../../setup/chromium.ts';
import { createSteps } from '../../setup/steps.ts';
import { ensureWebBuild } from '../../setup/web-build.ts';
import { startWholeServer } from '../../setup/whole-server.ts';
import { describeWeb, marksOf, type WebBenchResult } from './report.ts';
import { measureVisit, type Visit } from './visit.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

async function benchWeb(): Promise<void> {
  const { values } = parseArgs({
    options: { save: { type: 'boolean', default: false }, runs: { type: 'string', default: '7' } },
  });
  const steps = createSteps();
  const executablePath = await steps.run('Chromium', ensureChromium);
  await steps.run('Web app', ensureWebBuild);
  await using server = await steps.run('Touchstone', () => startWholeServer({ LOG_LEVEL: 'warn' }));
  const loadAtStart = loadavg()[0] ?? 0;
  const cold: Visit[] = [];
  const cached: Visit[] = [];
  await steps.run('Visits', async (report) => {
    for (let run = 1; run <= Number(values.runs); run += 1) {
      report(`${run}/${values.runs}`);
      // A browser of its own each time: nothing is in any cache, nor compiled.
      const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
      const context = await browser.newContext({
        baseURL: server.address,
        viewport: { width: 1440, height: 900 },
      });
      cold.push(await measureVisit(context));
      cached.push(await measureVisit(context));
      await browser.close();
    }
  });
  const machine = `${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}, load ${loadAtStart.toFixed(1)} before`;
  const result: WebBenchResult = { takenAt: new Date().toISOString(), machine, cold, cached };
  const text = describeWeb(result);
  console.log(`\n${text}`);
  const folder = values.save ? here('../../../docs') : here('../../../.data/bench');
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}/bench-web.json`, `${JSON.stringify(result, null, 2)}\n`);
  await writeFile(`${folder}/bench-web.md`, text);
  process.exitCode = marksOf(result).every(({ reached }) => reached) ? 0 : 1;
}

await benchWeb();
