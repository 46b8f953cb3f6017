import { join } from 'node:path';
import { runQuietly } from '../run-quietly.ts';

/** Something that must hold for this checkout. `run` returns what is wrong, one complaint a line; nothing when it holds. */
export type Check = Readonly<{ name: string; run(root: string): Promise<readonly string[]> }>;

/** A check by a tool from node_modules that tells by its exit code. */
export function toolCheck(name: string, tool: string, args: readonly string[]): Check {
  return {
    name,
    async run(root) {
      const { code, output } = await runTool(root, tool, args);
      return code === 0 ? [] : [output.trimEnd() || `${tool} ended with ${code}`];
    },
  };
}

export function runTool(root: string, tool: string, args: readonly string[]) {
  const env = { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0', NO_UPDATE_NOTIFIER: '1' };
  return runQuietly(join(root, 'node_modules/.bin', tool), args, { cwd: root, env });
}
