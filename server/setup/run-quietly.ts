import { spawn } from 'node:child_process';

export type Finished = Readonly<{ code: number; output: string }>;

type Options = Readonly<{ cwd?: string; env?: NodeJS.ProcessEnv; onLine?: (line: string) => void }>;

/** Runs a program to its end and keeps what it said, stdout and stderr in the order they came. */
export function runQuietly(
  command: string,
  args: readonly string[],
  options: Options = {},
): Promise<Finished> {
  const { onLine, ...spawnOptions } = options;
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, { ...spawnOptions, stdio: ['ignore', 'pipe', 'pipe'] });
    const hear = (chunk: string) => {
      output += chunk;
      const line = chunk.trim().split('\n').at(-1)?.trim();
      if (line) onLine?.(line);
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
