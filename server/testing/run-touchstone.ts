import { execFile } from 'node:child_process';
import { join } from 'node:path';

type Ran = { status: number; stdout: string; stderr: string };

const cli = join(import.meta.dirname, '../cli.ts');

/** A command as from a shell, with one box, on a folder of problems. */
export function runTouchstone(args: string[], folders: { data: string; problems: string }): Promise<Ran> {
  const { data, problems } = folders;
  const env = { ...process.env, PROBLEMS_DIR: problems, SANDBOX_BOXES: '1', DATA_DIR: data };
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, ...args], { env }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}
