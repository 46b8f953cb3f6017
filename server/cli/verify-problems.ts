import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { Config } from '../config.ts';
import { addSuggestions } from '../problem/mutate/add-suggestions.ts';
import { PackageError } from '../problem/package-error.ts';
import { readPackageFiles } from '../problem/package-files.ts';
import { type KeptReports, keptReports } from '../problem/verify/kept-reports.ts';
import { proverVersion } from '../problem/verify/prover-version.ts';
import { reportHtml } from '../problem/verify/report-html.ts';
import { differencesText, reportText } from '../problem/verify/report-text.ts';
import { type VerifyReport, verifyProblem } from '../problem/verify.ts';
import { createSteps, type Steps } from '../setup/steps.ts';
import { chooseSlugs } from './choose-slugs.ts';
import { openSandbox } from './open-sandbox.ts';

export type VerifyCommand = {
  json: boolean;
  /** Where to write the page, if anywhere. */
  html: string | undefined;
  /** Write inputs that kill survivors into the package. */
  add: boolean;
  /** Prove also what has not changed. */
  fresh: boolean;
  signal: AbortSignal;
};

/** Proves the named problems, or all; prints the report of each as it is done. → exit status */
export async function verifyProblems(
  config: Config,
  wanted: string[],
  command: VerifyCommand,
): Promise<number> {
  const slugs = await chooseSlugs(config.problemsDir, wanted);
  // Progress goes to stderr, so that stdout holds the report alone.
  const steps = createSteps(process.stderr);
  const kept = keptReports(join(config.dataDir, 'verified'), await proverVersion(config.runtime));
  const known = new Map(await Promise.all(slugs.map((slug) => recall(config, kept, slug, command))));
  const isKnown = slugs.every((slug) => known.get(slug));
  await using sandbox = isKnown ? undefined : await openSandbox(config, steps);
  const reports: VerifyReport[] = [];
  for (const slug of slugs) {
    const report = known.get(slug) ?? (await prove(config, slug, sandbox, steps, kept, command));
    reports.push(report);
    if (!command.json) console.log(`${reportText(report)}\n`);
  }
  if (command.html !== undefined) await writeFile(command.html, reportHtml(reports));
  console.log(command.json ? JSON.stringify(reports, null, 2) : differencesText(reports));
  return reports.some((report) => report.differences.length > 0) ? 1 : 0;
}

async function recall(
  config: Config,
  kept: KeptReports,
  slug: string,
  { fresh }: VerifyCommand,
): Promise<[string, VerifyReport | null]> {
  const hash = fresh ? null : await hashOf(config, slug);
  return [slug, hash ? await kept.find(slug, hash) : null];
}

async function prove(
  config: Config,
  slug: string,
  sandbox: Sandbox | undefined,
  steps: Steps,
  kept: KeptReports,
  { add, signal }: VerifyCommand,
): Promise<VerifyReport> {
  if (!sandbox) throw new Error('A package is to be proven, and no sandbox was opened');
  const { problemsDir, boxes } = config;
  // Before it is read to be proven: what is changed meanwhile has not been proven.
  const hash = await hashOf(config, slug);
  const report = await steps.run(slug, (report) =>
    verifyProblem(problemsDir, slug, sandbox, { boxes, signal, onProgress: report }),
  );
  if (add && report.mutants) await addSuggestions(problemsDir, slug, report.mutants);
  if (hash) await kept.keep(slug, hash, report);
  return report;
}

/** Null where a package cannot be read, which proving it will explain. */
async function hashOf({ problemsDir }: Config, slug: string): Promise<string | null> {
  try {
    return (await readPackageFiles(problemsDir, slug)).contentHash;
  } catch (error) {
    if (error instanceof PackageError) return null;
    throw error;
  }
}
