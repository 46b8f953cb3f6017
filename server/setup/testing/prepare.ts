import { ensureChromium } from '../chromium.ts';
import { ensureDockerEngine } from '../docker-engine.ts';
import { ensureSandboxImage } from '../sandbox-image.ts';
import { createSteps } from '../steps.ts';
import { startTestPostgres } from '../test-database.ts';
import { ensureWebBuild } from '../web-build.ts';
import { startWholeServer } from '../whole-server.ts';

/** What tests find in their environment. */
type TestEnvironment = Readonly<{
  TEST_DATABASE_URL: string;
  CHROMIUM_PATH: string;
  /** The judge that a browser meets. */
  TOUCHSTONE_URL?: string;
}>;

const browserTest = /\/web\/e2e\//;

/** Everything that one of the files needs, ready before the first one starts, so that no test pays for it. */
export async function prepareForTests(
  files: readonly string[],
  stack: AsyncDisposableStack,
): Promise<TestEnvironment> {
  const steps = createSteps();
  const docker = await steps.run('Docker engine', (report) =>
    ensureDockerEngine({ dockerHost: process.env.DOCKER_HOST, interactive: false }, report),
  );
  await steps.run('Sandbox image', (report) => ensureSandboxImage(docker, report));
  const chromium = await steps.run('Chromium', ensureChromium);
  await steps.run('Web app', ensureWebBuild);
  const postgres = stack.use(await steps.run('Postgres for tests', () => startTestPostgres()));
  const environment = {
    TEST_DATABASE_URL: process.env.TEST_DATABASE_URL || postgres.url,
    CHROMIUM_PATH: chromium,
  };
  if (!files.some((file) => browserTest.test(file))) return environment;
  const server = stack.use(await steps.run('Touchstone for browser tests', () => startWholeServer()));
  return { ...environment, TOUCHSTONE_URL: server.address };
}
