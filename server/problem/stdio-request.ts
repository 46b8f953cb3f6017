import type { RunLimits, RunRequest } from '#sandbox/sandbox.ts';

/** What a box is asked for a case of a program: all that it prints is kept, for that is its answer. */
export function stdioRequest(inputJson: string, limits: RunLimits): RunRequest {
  const { stdin } = JSON.parse(inputJson) as { stdin: string };
  return { input: '{}', stdin, keepStdout: true, limits };
}
