import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type Counts, oneFailed, onePassed } from '../counts.ts';

/** Every submission of every problem gets the verdict that its author expects: one check, with its matrix printed. */
export async function verifyProblems(root: string, signal: AbortSignal): Promise<Counts> {
  console.log('\nproblems verify');
  const cli = spawn(process.execPath, [join(root, 'server/cli.ts'), 'problems', 'verify'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const interrupt = () => cli.kill('SIGTERM');
  signal.addEventListener('abort', interrupt);
  const [code] = await once(cli, 'close');
  signal.removeEventListener('abort', interrupt);
  return code === 0 ? onePassed : oneFailed;
}
