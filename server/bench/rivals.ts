import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

/** One way to judge a submission of 20 cases without a judge. */
export type Rival = { name: string; explanation: string; judgeOnce(): Promise<void> };

const solution = 'def total(nums):\n    return sum(nums)\n';
const caseInput = JSON.stringify([...Array(10).keys()]);
const cases = 20;

const oneCase = `import json, sys\n${solution}\nprint(total(json.loads(sys.stdin.readline())))\n`;
/** Every case in one interpreter, without any isolation between them: the kindest reading of "one container". */
const allCases = `import json, sys\n${solution}\nfor line in sys.stdin:\n    print(total(json.loads(line)))\n`;

const locked = [
  ...['run', '--rm', '-i', '--network', 'none', '--read-only', '--cap-drop', 'ALL'],
  ...['--security-opt', 'no-new-privileges', '--memory', '256m', '--pids-limit', '64', '--user', '65534'],
];

/** The interpreter itself: `python3` may be a wrapper of a version manager, which takes longer than Python does. */
export const hostPython = execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], {
  encoding: 'utf8',
}).trim();

export function createRivals(image: string): Rival[] {
  const inContainer = (code: string) =>
    ['docker', [...locked, '--entrypoint', 'python3', image, '-c', code]] as const;
  return [
    {
      name: 'docker run per submission',
      explanation: 'one locked-down container, all 20 cases in one interpreter',
      judgeOnce: () => run(...inContainer(allCases), `${caseInput}\n`.repeat(cases)),
    },
    {
      name: 'docker run per case',
      explanation: '20 locked-down containers, one after the other',
      judgeOnce: () => repeat(() => run(...inContainer(oneCase), `${caseInput}\n`)),
    },
    {
      name: 'bare python3 per case',
      explanation: "20 processes of this machine's python3, no isolation at all",
      judgeOnce: () => repeat(() => run(hostPython, ['-c', oneCase], `${caseInput}\n`)),
    },
  ];
}

async function repeat(once: () => Promise<void>): Promise<void> {
  for (let n = 0; n < cases; n++) await once();
}

/** @throws when it does not print what each case must give: a rival that fails fast is not fast */
async function run(command: string, args: readonly string[], input: string): Promise<void> {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (errors += chunk));
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  const expected = '45\n'.repeat(input.trimEnd().split('\n').length);
  if (code !== 0 || output !== expected) {
    throw new Error(`${command} ended with ${code} and printed ${JSON.stringify(output)} ${errors}`);
  }
}
