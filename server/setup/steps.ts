import { stripVTControlCharacters, styleText } from 'node:util';

/** A reason to stop that the person at the terminal can act on: shown without a stack. */
export class SetupFailure extends Error {
  override name = 'SetupFailure';
}

/** Says what a step is busy with just now: `report('downloading 12 packages')`. */
export type Report = (progress: string) => void;

export type Steps = {
  /** Runs one step of the set-up under a title, and shows how it goes. What it throws is passed on. */
  run<T>(title: string, work: (report: Report) => Promise<T>): Promise<T>;
};

type Output = Pick<NodeJS.WriteStream, 'write'> & { isTTY?: boolean };

const SHOW_AFTER_MS = 1000;
/** apt and docker report many times a second. */
const LOG_EVERY_MS = 3000;

/** One line for each step: rewritten in place on a terminal, appended in a log. */
export function createSteps(output: Output = process.stdout): Steps {
  return {
    async run(title, work) {
      const line = output.isTTY ? liveLine(output, title) : loggedLine(output, title);
      try {
        const result = await work(line.progress);
        line.finish(`${styleText('green', '✓', { validateStream: false })} ${title}`);
        return result;
      } catch (error) {
        line.finish(`${styleText('red', '✗', { validateStream: false })} ${title}`);
        throw error;
      }
    },
  };
}

/** For callers that want no output, such as tests. */
export function ignoreReport(_progress: string): void {}

type StepLine = { progress: Report; finish(text: string): void };

function liveLine(output: Output, title: string): StepLine {
  const elapsed = stopwatch();
  let latest = '';
  const show = () => {
    const line = `  ${title}${latest && `: ${latest}`}${elapsed()}`;
    output.write(`\r\x1b[K${line.slice(0, (process.stdout.columns ?? 80) - 1)}`);
  };
  const timer = setInterval(show, SHOW_AFTER_MS);
  show();
  return {
    progress(text) {
      latest = text;
      show();
    },
    finish(text) {
      clearInterval(timer);
      output.write(`\r\x1b[K${text}${elapsed()}\n`);
    },
  };
}

function loggedLine(output: Output, title: string): StepLine {
  const elapsed = stopwatch();
  let quietUntil = 0;
  // A quick step is one line; a slow one says that it has begun.
  const timer = setTimeout(() => output.write(`  ${title} …\n`), SHOW_AFTER_MS);
  return {
    progress(text) {
      if (performance.now() < quietUntil) return;
      quietUntil = performance.now() + LOG_EVERY_MS;
      output.write(`  ${title}: ${text}${elapsed()}\n`);
    },
    finish(text) {
      clearTimeout(timer);
      output.write(`${stripVTControlCharacters(text)}${elapsed()}\n`);
    },
  };
}

function stopwatch(): () => string {
  const startedAt = performance.now();
  return () => {
    const seconds = (performance.now() - startedAt) / 1000;
    return seconds < SHOW_AFTER_MS / 1000 ? '' : ` (${seconds.toFixed(seconds < 10 ? 1 : 0)} s)`;
  };
}
