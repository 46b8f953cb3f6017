/**
 * What `npm test` runs: prepares what the tests need, runs them all, and ends with `N passed, N failed`.
 * `npm test -- words` runs only the files whose path contains one of the words.
 */
import { fileURLToPath } from 'node:url';
import { addCounts, type Counts, formatCounts, isSuccess, oneFailed } from './counts.ts';
import { SetupFailure } from './steps.ts';
import { findTestFiles } from './testing/find-test-files.ts';
import { prepareForTests } from './testing/prepare.ts';
import { runTestFiles } from './testing/run-test-files.ts';
import { verifyProblems } from './testing/verify-problems.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function runEverything(words: readonly string[], signal: AbortSignal): Promise<Counts> {
  const files = await findTestFiles(root, words);
  await using stack = new AsyncDisposableStack();
  Object.assign(process.env, await prepareForTests(files, stack));
  const tests = await runTestFiles(files, signal);
  if (words.length > 0 || signal.aborted) return tests;
  return addCounts(tests, await verifyProblems(root, signal));
}

function explain(error: unknown): Counts {
  console.error(error instanceof SetupFailure ? error.message : error);
  return oneFailed;
}

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // The set-up cannot be broken off in good order; who asks twice does not want to wait for it.
    if (stopping.signal.aborted) process.exit(130);
    stopping.abort();
  });
}

const counts = await runEverything(process.argv.slice(2), stopping.signal).catch(explain);
console.log(formatCounts(counts));
process.exit(stopping.signal.aborted ? 130 : isSuccess(counts) ? 0 : 1);
