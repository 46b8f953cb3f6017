/** Everything on one machine: prepares what is missing, then runs the web half and a judge until it is stopped. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Config, readConfig } from './config.ts';
import { drainMs, runUntilStopped } from './lifecycle.ts';
import { ensureDockerEngine } from './setup/docker-engine.ts';
import { startEmbeddedPostgres } from './setup/postgres.ts';
import { ensureSandboxImage } from './setup/sandbox-image.ts';
import { createSteps, type Report, SetupFailure, type Steps } from './setup/steps.ts';
import { ensureWebBuild } from './setup/web-build.ts';
import { migrateDatabase } from './store/db.ts';
import { superviseProgram } from './supervise.ts';

const program = (name: string) => fileURLToPath(new URL(name, import.meta.url));
/** Building all problems in the sandbox for the first time is the longest of what happens before the first health. */
const healthyWithinMs = 10 * 60_000;

async function start(config: Config, stack: AsyncDisposableStack): Promise<void> {
  const steps = createSteps();
  await mkdir(config.dataDir, { recursive: true });
  await prepareSandbox(config, steps);
  const databaseUrl = await prepareDatabase(config, steps, stack);
  await steps.run('Web app', ensureWebBuild);
  await runHalves(config, databaseUrl, steps, stack);
}

async function prepareSandbox(config: Config, steps: Steps): Promise<void> {
  const interactive = process.stdin.isTTY === true;
  const docker = await steps.run('Docker engine', (report) =>
    ensureDockerEngine({ dockerHost: config.dockerHost, interactive }, report),
  );
  await steps.run('Sandbox image', (report) => ensureSandboxImage(docker, report));
}

async function prepareDatabase(config: Config, steps: Steps, stack: AsyncDisposableStack): Promise<string> {
  const url = await steps.run('Database', async (report) => {
    if (config.databaseUrl !== undefined) return config.databaseUrl;
    const postgres = stack.use(await startEmbeddedPostgres({ dataDir: config.dataDir, report }));
    return postgres.url;
  });
  await steps.run('Tables', () => migrateDatabase(url));
  return url;
}

async function runHalves(config: Config, databaseUrl: string, steps: Steps, stack: AsyncDisposableStack) {
  const env = { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: config.dataDir };
  const options = { env, logFolder: `${config.dataDir}/log`, stopMs: drainMs + 10_000 };
  let tell: Report = () => {};
  // Both at once, since neither needs the other; stopped in the other order, so that a judge that still has something
  // to finish has somebody to tell.
  const web = stack.use(superviseProgram({ ...options, name: 'web', path: program('web-main.ts') }));
  const judge = stack.use(
    superviseProgram({
      ...options,
      name: 'judge',
      path: program('judge-main.ts'),
      report: (line) => tell(line),
    }),
  );
  const address = await steps.run('Web', () => web.address());
  await steps.run('Judge and problems', async (report) => {
    tell = report;
    await Promise.race([waitUntilHealthy(address), judge.failed()]);
  });
  process.send?.({ address });
  console.log(`\nTouchstone is ready: ${address}\nStop it with Ctrl-C. Logs: ${options.logFolder}`);
}

async function waitUntilHealthy(address: string): Promise<void> {
  const deadline = Date.now() + healthyWithinMs;
  while (Date.now() < deadline) {
    const response = await fetch(`${address}/api/health`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new SetupFailure(
    'The judge did not become ready. Its log is in the data folder, under log/judge.log',
  );
}

await runUntilStopped((stack) => start(readConfig(), stack));
