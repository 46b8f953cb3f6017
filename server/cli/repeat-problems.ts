import type { Config } from '../config.ts';
import { loadPackage } from '../problem/load.ts';
import type { PackageSubmission } from '../problem/package.ts';
import { repeatVerdicts, type Wavering } from '../problem/verify/repeat.ts';
import { createSteps } from '../setup/steps.ts';
import { keepCoresBusy } from './busy-cores.ts';
import { chooseSlugs } from './choose-slugs.ts';
import { openSandbox } from './open-sandbox.ts';

type Options = { times: number; busy: boolean; accepted: boolean; signal: AbortSignal };

/** Judges every submission of the problems so many times, and tells those whose verdict wavers. → exit status */
export async function repeatProblems(
  config: Config,
  wanted: string[],
  { times, busy, accepted, signal }: Options,
): Promise<number> {
  const slugs = await chooseSlugs(config.problemsDir, wanted);
  const steps = createSteps(process.stderr);
  await using sandbox = await openSandbox(config, steps);
  await using _busy = busy ? keepCoresBusy() : undefined;
  let wavering = 0;
  for (const slug of slugs) {
    const whole = await loadPackage(config.problemsDir, slug);
    const found = accepted ? { ...whole, submissions: whole.submissions.filter(isAccepted) } : whole;
    const waver = await steps.run(slug, (report) => {
      const onProgress = (judged: number, of: number) => report(`${judged} of ${of} judged`);
      return repeatVerdicts(found, sandbox, { times, boxes: config.boxes, signal, onProgress });
    });
    console.log(describe(slug, found.submissions.length, times, waver));
    wavering += waver.length;
  }
  return wavering === 0 ? 0 : 1;
}

const isAccepted = ({ folder }: PackageSubmission): boolean => folder === 'accepted';

function describe(slug: string, submissions: number, times: number, waver: Wavering[]): string {
  const head = `${slug}: ${submissions} submissions, ${times} times each: `;
  if (waver.length === 0) return `${head}the same verdicts every time`;
  const lines = waver.flatMap(({ path, seen }) => [
    `  ${path}`,
    ...seen.flatMap(({ verdicts, times, why }) => [
      `    ${times} times: ${verdicts}`,
      ...why.map((reason) => `      ${reason}`),
    ]),
  ]);
  return `${head}${waver.length} waver\n${lines.join('\n')}`;
}
