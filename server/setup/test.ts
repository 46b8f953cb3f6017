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
  await using stack = new AsyncDisposableStack();
  Object.assign(process.env, await prepareForTests(stack));
  const tests = await runTestFiles(await findTestFiles(root, words), signal);
  if (words.length > 0 || signal.aborted) return tests;
  return addCounts(tests, await verifyProblems(root, signal));
}

function explain(error: unknown): Counts {
  console.error(error instanceof SetupFailure ? error.message : error);
  return oneFailed;
}

const stopping = new AbortController();
process.on('SIGINT', () => stopping.abort());
process.on('SIGTERM', () => stopping.abort());

const counts = await runEverything(process.argv.slice(2), stopping.signal).catch(explain);
console.log(formatCounts(counts));
process.exit(stopping.signal.aborted ? 130 : isSuccess(counts) ? 0 : 1);
