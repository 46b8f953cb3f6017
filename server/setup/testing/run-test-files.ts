import { relative } from 'node:path';
import { type EventData, run } from 'node:test';
import { spec } from 'node:test/reporters';
import type { Counts } from '../counts.ts';

/** Many tests start boxes or a browser: more at once would only make them wait for each other. */
const FILES_AT_ONCE = 2;
/** Only what hangs takes this long. */
const FILE_TIMEOUT_MS = 15 * 60_000;

type Outcome = EventData.TestPass | EventData.TestFail;

/** Runs each file in a process of its own, prints the spec report (failures once more at the end) and counts tests. */
export async function runTestFiles(files: readonly string[], signal: AbortSignal): Promise<Counts> {
  if (files.length === 0 || signal.aborted) return { passed: 0, failed: 0 };
  const tally = new Tally();
  const events = run({ files: [...files], concurrency: FILES_AT_ONCE, timeout: FILE_TIMEOUT_MS, signal });
  events.on('test:pass', (outcome) => tally.passed(outcome));
  events.on('test:fail', (outcome) => tally.failed(outcome));
  for await (const text of events.compose(new spec())) process.stdout.write(text);
  for (const complaint of tally.complaints) console.log(`✖ ${complaint}`);
  return tally.counts;
}

class Tally {
  #passed = 0;
  #failed = 0;
  readonly complaints: string[] = [];

  get counts(): Counts {
    return { passed: this.#passed, failed: this.#failed + this.complaints.length };
  }

  passed(outcome: Outcome): void {
    if (outcome.details.type === 'suite') return;
    // A file without a single test is reported as one test that passed, under the file's own name.
    if (outcome.name === outcome.file) this.complaints.push(`${where(outcome)} contains no test`);
    else if (outcome.skip || outcome.todo) this.complaints.push(`${where(outcome)} skips "${outcome.name}"`);
    else this.#passed += 1;
  }

  failed(outcome: Outcome): void {
    if (outcome.details.type !== 'suite') this.#failed += 1;
  }
}

function where({ file }: Outcome): string {
  return file === undefined ? 'a test file' : relative(process.cwd(), file);
}
