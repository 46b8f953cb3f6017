import type { RunOutcome } from '#sandbox/sandbox.ts';
import { parseCanonical } from '../../problem/literal.ts';
import { readRunReport } from '../report.ts';
import { type NextPass, readNextPass } from './next-pass.ts';

const [acceptedStatus, wrongStatus] = ['42', '43'];

export type ValidatorWord =
  /** With `next`, nothing is decided yet: the submission is to be run once more. */
  | { word: 'accepted'; next: NextPass | null }
  | { word: 'wrong'; reason: string }
  /** It crashed, or said neither; or a limit stopped it. */
  | { word: 'failed'; reason: string };

export function readWord({ frame, stop, exit }: RunOutcome): ValidatorWord {
  if (stop) return failed(`it was stopped by the limit on ${stop}`);
  const report = frame.status === 'ok' ? readRunReport(frame.payload) : null;
  if (!report) return failed(`it said nothing, and ended with ${JSON.stringify(exit)}`);
  const { fatal } = report;
  if (fatal) return failed(`${fatal.type}: ${fatal.message}${placeOf(fatal)}`);
  return readLines(report.results.split('\n'));
}

/** Of a program of several files, the message itself says in which. */
function placeOf({ message, line }: { message: string; line: number | null }): string {
  return line === null || /\(\S+\.py, line \d+\)$/.test(message) ? '' : ` (line ${line})`;
}

/** Its exit status, its message; and where it may ask for another pass, its nextpass.in and the rest of its folder. */
function readLines([status, message = '""', input, files]: string[]): ValidatorWord {
  const read = readNextPass(input, files);
  if (read !== null && status !== acceptedStatus)
    return failed(`it wrote nextpass.in and ended with exit status ${status}, and must with 42`);
  if (typeof read === 'string') return failed(read);
  if (status === acceptedStatus) return { word: 'accepted', next: read };
  if (status === wrongStatus) return { word: 'wrong', reason: String(parseCanonical(message)) };
  if (status?.startsWith('SIG')) return failed(`it was ended by ${status}`);
  const said = String(parseCanonical(message));
  return failed(`it ended with exit status ${status}, and must with 42 or 43${said ? `: ${said}` : ''}`);
}

function failed(reason: string): ValidatorWord {
  return { word: 'failed', reason };
}
