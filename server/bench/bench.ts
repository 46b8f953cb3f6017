/** `npm run bench [-- --save]`: the judge against what people would use instead, in one run on this machine;
 *  `npm run bench -- --strict`: what a fresh container for each submission costs;
 *  `npm run bench -- --loading`: what a folder of 500 packages costs;
 *  `npm run bench -- --against <folder>`: this judge and that of another checkout, in turn. */
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Docker } from '../../sandbox/docker.ts';
import { readConfig } from '../config.ts';
import { ensureDockerEngine } from '../setup/docker-engine.ts';
import { ensureSandboxImage } from '../setup/sandbox-image.ts';
import { createSteps, type Steps } from '../setup/steps.ts';
import { startWholeServer } from '../setup/whole-server.ts';
import { describeAgainst, measureAgainst } from './against.ts';
import { drawChart } from './chart.ts';
import { openDirectJudge } from './direct-judge.ts';
import { describeLoading, measureLoading } from './loading.ts';
import { measureJudge, measureRival, type RivalFigures } from './measure.ts';
import { type BenchResult, describe, listMarks } from './report.ts';
import { createRivals, hostPython } from './rivals.ts';
import { describeStrict, measureStrict } from './strict.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const rivalRuns: Record<string, number> = { 'docker run per case': 3 };
const otherRuns = 12;

async function bench(): Promise<void> {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    options: { save: flag, strict: flag, loading: flag, against: { type: 'string' } },
  });
  const steps = createSteps();
  const other = values.against;
  if (other !== undefined) {
    const figures = await steps.run('In turn', (report) => measureAgainst(other, report));
    console.log(`\n${describeAgainst(figures)}\n`);
    return;
  }
  if (values.strict) {
    console.log(`\n${describeStrict(await steps.run('Strict mode', measureStrict))}\n`);
    return;
  }
  if (values.loading) {
    console.log(`\n${describeLoading(await measureLoading(steps))}\n`);
    return;
  }
  const { dockerHost } = readConfig();
  const docker = await ensureDockerEngine({ dockerHost, interactive: false }, () => {});
  const image = await steps.run('Sandbox image', (report) => ensureSandboxImage(docker, report));
  const judge = await steps.run('Touchstone', (report) => measureServer(docker, image, report));
  const rivals: RivalFigures[] = [];
  for (const rival of createRivals(image)) {
    rivals.push(await steps.run(rival.name, () => measureRival(rival, rivalRuns[rival.name] ?? otherRuns)));
  }
  const result: BenchResult = {
    takenAt: new Date().toISOString(),
    machine: describeMachine(image),
    judge,
    rivals,
  };
  console.log(`\n${describe(result)}\n`);
  await save(result, values.save ? here('../../docs') : here('../../.data/bench'), steps);
  for (const { what, figure, reached } of listMarks(result))
    console.log(`${reached ? '✓' : '✗'} ${what}: ${figure}`);
  process.exitCode = listMarks(result).every(({ reached }) => reached) ? 0 : 1;
}

/** The judge as `npm start` runs it, with a problem of 20 trivial cases. */
async function measureServer(docker: Docker, image: string, report: (line: string) => void) {
  await using server = await startWholeServer({ PROBLEMS_DIR: here('problems'), LOG_LEVEL: 'warn' });
  await using direct = await openDirectJudge(docker, image);
  return await measureJudge(server.address, direct, report);
}

function describeMachine(image: string): BenchResult['machine'] {
  const read = (command: string, args: string[]) => execFileSync(command, args, { encoding: 'utf8' }).trim();
  const version = 'import platform; print(platform.python_version())';
  return {
    cores: availableParallelism(),
    cpu: cpus()[0]?.model ?? 'unknown',
    docker: `Docker ${read('docker', ['version', '--format', '{{.Server.Version}}'])}`,
    node: process.versions.node,
    pythonOfTheBox: read('docker', [
      'run',
      '--rm',
      '--network',
      'none',
      '--entrypoint',
      'python3',
      image,
      '-c',
      version,
    ]),
    pythonOfTheHost: read(hostPython, ['-c', version]),
  };
}

async function save(result: BenchResult, folder: string, steps: Steps): Promise<void> {
  await steps.run(`Saved in ${folder}`, async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(`${folder}/bench.json`, `${JSON.stringify(result, null, 2)}\n`);
    await writeFile(`${folder}/bench.svg`, drawChart(result));
  });
}

await bench();
