import { randomInt } from 'node:crypto';
import type { Config } from '../config.ts';
import { type FuzzReport, fuzz } from '../fuzz/fuzz.ts';
import { fuzzFrames } from '../fuzz/in-box/frames.ts';
import { fuzzRoundTrips } from '../fuzz/in-box/round-trips.ts';
import { allTargets } from '../fuzz/targets/all-targets.ts';
import { createSteps, type Report, type Steps } from '../setup/steps.ts';
import { openSandbox } from './open-sandbox.ts';

/** Values in a box are cheap, a hundred of them to a run. */
const valuesPerRun = 10;

export type FuzzCommand = {
  inputs: number;
  /** Inputs in a real box; 0 leaves Docker alone. */
  inBox: number;
  seed: number | undefined;
  seconds: number | undefined;
};

/** Tries what reads a box's messages on garbled ones, then real boxes. → exit status */
export async function runFuzz(config: Config, command: FuzzCommand, signal: AbortSignal): Promise<number> {
  const seed = command.seed ?? randomInt(2 ** 31);
  console.log(`seed ${seed}`);
  const steps = createSteps(process.stderr);
  const report = await steps.run('On the host', (told) => fuzzHost(command, seed, signal, told));
  console.log(summary(report));
  if (report.failure) {
    console.log(failureText(report.failure, seed));
    return 1;
  }
  if (command.inBox > 0 && !signal.aborted) await fuzzBoxes(config, steps, command.inBox, seed);
  return signal.aborted ? 130 : 0;
}

function fuzzHost(
  command: FuzzCommand,
  seed: number,
  signal: AbortSignal,
  told: Report,
): Promise<FuzzReport> {
  const { inputs, seconds } = command;
  return fuzz({
    targets: allTargets,
    inputs,
    seed,
    signal,
    ...(seconds === undefined ? {} : { seconds }),
    onProgress: (done) => told(`${done} of ${inputs} inputs`),
  });
}

async function fuzzBoxes(config: Config, steps: Steps, inputs: number, seed: number): Promise<void> {
  await using sandbox = await openSandbox(config, steps);
  const values = inputs * valuesPerRun;
  await steps.run('Frames in a box', () => fuzzFrames(sandbox, inputs, seed));
  await steps.run('Values in a box', () => fuzzRoundTrips(sandbox, values, seed));
  console.log(
    `${inputs} frames written by a submission and ${values} values through a box, without a defect`,
  );
}

function summary({ done, ms, byTarget, failure }: FuzzReport): string {
  const counts = Object.entries(byTarget).map(([name, count]) => `  ${name.padEnd(28)} ${count}`);
  const end = failure ? 'until one failed' : 'without a defect';
  return [`${done} inputs in ${(ms / 1000).toFixed(1)} s ${end}`, ...counts].join('\n');
}

function failureText(
  { target, index, error, choices }: NonNullable<FuzzReport['failure']>,
  seed: number,
): string {
  return [
    `\n${target}, input ${index} of seed ${seed}; the smallest that fails in the same place:`,
    error.stack ?? String(error),
    `choices: ${JSON.stringify(choices)}`,
    `again: npm run touchstone -- fuzz --seed ${seed} --inputs ${index + 1}`,
  ].join('\n');
}
