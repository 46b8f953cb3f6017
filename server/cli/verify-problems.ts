import { randomUUID } from 'node:crypto';
import { createPool } from '../../sandbox/pool.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { Config } from '../config.ts';
import { listSlugs } from '../problem/package-files.ts';
import { differencesText, matrixText } from '../problem/verify/report-text.ts';
import { type VerifyReport, verifyProblem } from '../problem/verify.ts';
import { ensureDockerEngine } from '../setup/docker-engine.ts';
import { ensureSandboxImage } from '../setup/sandbox-image.ts';
import { createSteps, SetupFailure, type Steps } from '../setup/steps.ts';

/** Proves the named problems, or all; prints the matrix of each as it is done. → exit status */
export async function verifyProblems(
  config: Config,
  wanted: string[],
  json: boolean,
  signal: AbortSignal,
): Promise<number> {
  const slugs = await chooseSlugs(config.problemsDir, wanted);
  // Progress goes to stderr, so that stdout holds the report alone.
  const steps = createSteps(process.stderr);
  await using sandbox = await openSandbox(config, steps);
  const reports: VerifyReport[] = [];
  for (const slug of slugs) {
    const report = await verifyOne(config, slug, sandbox, steps, signal);
    reports.push(report);
    if (!json) console.log(`${matrixText(report)}\n`);
  }
  console.log(json ? JSON.stringify(reports, null, 2) : differencesText(reports));
  return reports.some((report) => report.differences.length > 0) ? 1 : 0;
}

async function chooseSlugs(folder: string, wanted: string[]): Promise<string[]> {
  const known = await listSlugs(folder);
  const unknown = wanted.filter((slug) => !known.includes(slug));
  if (unknown.length > 0) throw new SetupFailure(`${folder} holds no problem called ${unknown.join(', ')}`);
  if (known.length === 0) throw new SetupFailure(`${folder} holds no problems`);
  return wanted.length > 0 ? wanted : known;
}

async function openSandbox(config: Config, steps: Steps): Promise<Sandbox> {
  const docker = await steps.run('Docker engine', (report) =>
    ensureDockerEngine({ dockerHost: config.dockerHost, interactive: process.stdin.isTTY === true }, report),
  );
  const image = await steps.run('Sandbox image', (report) => ensureSandboxImage(docker, report));
  return createPool({
    docker,
    image,
    judgeId: `verify-${randomUUID()}`,
    boxes: config.boxes,
    uses: config.boxUses,
    runtime: config.runtime ?? null,
  });
}

function verifyOne(
  { problemsDir, boxes }: Config,
  slug: string,
  sandbox: Sandbox,
  steps: Steps,
  signal: AbortSignal,
): Promise<VerifyReport> {
  return steps.run(slug, (report) =>
    verifyProblem(problemsDir, slug, sandbox, { boxes, signal, onProgress: report }),
  );
}
