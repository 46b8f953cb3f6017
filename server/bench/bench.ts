/** `npm run bench [-- --save]`: the judge against what people would use instead, in one run on this machine. */
import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { ensureDockerEngine } from '../setup/docker-engine.ts';
import { ensureSandboxImage } from '../setup/sandbox-image.ts';
import { createSteps, type Steps } from '../setup/steps.ts';
import { drawChart } from './chart.ts';
import { measureJudge, measureRival, type RivalFigures } from './measure.ts';
import { type BenchResult, describe, listMarks } from './report.ts';
import { createRivals } from './rivals.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const rivalRuns: Record<string, number> = { 'docker run per case': 3 };
const otherRuns = 12;

async function bench(): Promise<void> {
  const { values } = parseArgs({ options: { save: { type: 'boolean', default: false } } });
  const steps = createSteps();
  const { dockerHost } = readConfig();
  const docker = await ensureDockerEngine({ dockerHost, interactive: false }, () => {});
  const image = await steps.run('Sandbox image', (report) => ensureSandboxImage(docker, report));
  const judge = await steps.run('Touchstone', (report) =>
    withServer((address) => measureJudge(address, report)),
  );
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

/** The judge as `npm start` runs it, on a data folder of its own and with a problem of 20 trivial cases. */
async function withServer<T>(measure: (address: string) => Promise<T>): Promise<T> {
  await mkdir(here('../../.data'), { recursive: true });
  const dataDir = await mkdtemp(here('../../.data/bench-'));
  const server = fork(here('../start.ts'), {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PORT: '0',
      PROBLEMS_DIR: here('problems'),
      SUBMISSIONS_PER_MINUTE: '0',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    const ended = once(server, 'exit').then(() => Promise.reject(new Error('The server ended at its start')));
    const [message] = await Promise.race([once(server, 'message'), ended]);
    return await measure((message as { address: string }).address);
  } finally {
    server.kill('SIGTERM');
    if (server.exitCode === null) await once(server, 'exit');
    await rm(dataDir, { recursive: true, force: true });
  }
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
    pythonOfTheHost: read('python3', ['-c', version]),
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
