import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('testing/stops-slowly.ts', import.meta.url));

/** Runs the program, sends signals when it has said something, and tells what it said and how it ended. */
async function run(args: string[], onLine: (line: string, kill: () => void) => void) {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
  const said: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    said.push(line);
    onLine(line, () => child.kill('SIGTERM'));
  });
  const [code] = await once(child, 'close');
  return { said, code };
}

describe('A program that is told to stop', { timeout: 60_000 }, () => {
  test('stops in order though the signal comes twice at once', async () => {
    const { said, code } = await run([], (line, kill) => {
      if (line === 'running' || line === 'stopping') kill();
    });
    assert.deepEqual(said, ['running', 'stopping', 'stopped']);
    assert.equal(code, 0);
  });

  test('is ended by a second signal from somebody who has lost patience', async () => {
    let again: NodeJS.Timeout | undefined;
    const { said, code } = await run(['never'], (line, kill) => {
      if (line === 'running') kill();
      if (line === 'stopping') again = setInterval(kill, 50);
    });
    clearInterval(again);
    assert.deepEqual(said, ['running', 'stopping']);
    assert.equal(code, 1);
  });
});
