import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { Config } from '../config.ts';
import { differencesText, reportText } from '../problem/verify/report-text.ts';
import { type VerifyReport, verifyProblem } from '../problem/verify.ts';
import { createSteps, type Steps } from '../setup/steps.ts';
import { chooseSlugs } from './choose-slugs.ts';
import { openSandbox } from './open-sandbox.ts';

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
    if (!json) console.log(`${reportText(report)}\n`);
  }
  console.log(json ? JSON.stringify(reports, null, 2) : differencesText(reports));
  return reports.some((report) => report.differences.length > 0) ? 1 : 0;
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
