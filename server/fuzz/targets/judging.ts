import { JudgeEvent } from '#contract/events.ts';
import { BoxFailure } from '#sandbox/box-failure.ts';
import type { RunOutcome } from '#sandbox/sandbox.ts';
import { judge } from '../../judge/judge.ts';
import type { JudgeTask } from '../../judge/task.ts';
import type { BuiltCase } from '../../problem/built-problem.ts';
import type { HarnessSpec } from '../../problem/harness-spec.ts';
import type { Choices } from '../choices.ts';
import { expect, type Target } from '../target.ts';
import { fuzzedSandbox } from './fuzzed-sandbox.ts';
import { anyFault, brokenFrame, isHonest, reportOf } from './reports.ts';
import { anyTask } from './task-of.ts';

/** How a run ends, and whether an honest judge could take it for a good one. */
type Run = { outcome: RunOutcome; isGood: boolean };
type CaseRuns = { ordinal: number; answer: string; runs: Run[] };

/** A whole submission whose runs end in any way: one verdict, the last event, and accepted only if every run was good. */
export const judging: Target = {
  name: 'judging',
  share: 5,
  async run(choices) {
    const task = anyTask(choices);
    const planned = task.cases.map((one) => plan(choices, one, task.harness.kind));
    const compiled = choices.once(12) ? anyOutcome(choices, '{"ok": true}') : good('{"ok": true}');
    let runs = 0;
    const sandbox = fuzzedSandbox(compiled, ({ input, stdin }) => {
      runs += 1;
      return outcomeFor(task, planned, stdin === undefined ? input : `{"stdin":${JSON.stringify(stdin)}}`);
    });
    const input = { task, compiled, planned };
    const events = await collect(task, sandbox);
    if (!events) return expect(compiled.frame.status !== 'missing' && runs === 0, 'a box is blamed', input);
    const last = events.at(-1);
    expect(last?.type === 'verdict', `no verdict, but ${last?.type}`, input);
    expect(events.filter(({ type }) => type === 'verdict').length === 1, 'two verdicts', input);
    for (const event of events) {
      expect(JudgeEvent.safeParse(event).success, 'an event that the contract does not know', {
        ...input,
        event,
      });
    }
    if (runs > 0) checkVerdict(task, planned, events, last?.verdict, input);
  },
};

async function collect(task: JudgeTask, sandbox: ReturnType<typeof fuzzedSandbox>) {
  const events: JudgeEvent[] = [];
  try {
    for await (const event of judge(task, sandbox)) events.push(event);
    return events;
  } catch (error) {
    if (error instanceof BoxFailure) return null;
    throw error;
  }
}

function checkVerdict(
  task: JudgeTask,
  planned: CaseRuns[],
  events: JudgeEvent[],
  verdict: string | undefined,
  input: object,
) {
  const results = events.filter((event) => event.type === 'case');
  for (const result of results) {
    const runs = planned.find(({ ordinal }) => ordinal === result.ordinal)?.runs ?? [];
    const bad = runs.find(({ isGood }) => !isGood);
    const told = `case ${result.ordinal} is ${result.verdict}`;
    expect((result.verdict === 'accepted') === (bad === undefined), told, input);
    expect(result.verdict !== 'judge-error' && result.verdict !== 'compile-error', told, input);
    if (bad?.outcome.stop) expect(result.verdict === verdictFor[bad.outcome.stop], told, input);
  }
  const failed = results.find((result) => result.verdict !== 'accepted');
  expect(verdict === (failed?.verdict ?? 'accepted'), `it is ${verdict}`, input);
  if (verdict === 'accepted')
    expect(results.length === task.cases.length, 'not every case was judged', input);
}

const verdictFor = {
  cpu: 'time-limit-exceeded',
  wall: 'time-limit-exceeded',
  memory: 'memory-limit-exceeded',
  output: 'output-limit-exceeded',
} as const;

/** A codec runs twice for a case. Its encoder, ours, writes the number as text. */
function plan(choices: Choices, one: BuiltCase, kind: HarnessSpec['kind']): CaseRuns {
  const { ordinal, answer } = one;
  if (kind === 'stdio') return { ordinal, answer, runs: [planProgram(choices, one)] };
  const isCodec = kind === 'codec';
  const texts = isCodec ? [`"${one.answer}"`, one.answer] : [one.answer];
  return { ordinal: one.ordinal, answer: one.answer, runs: texts.map((text) => planRun(choices, one, text)) };
}

function planRun(choices: Choices, one: BuiltCase, results: string): Run {
  if (!choices.once(3)) return { outcome: good(reportOf(results)), isGood: true };
  const outcome = anyOutcome(choices, reportOf(results), results);
  return { outcome, isGood: isWithin(outcome, one) && isHonest(outcome.frame, results) };
}

/** What a program prints is right or not, whatever it says of itself; how it ended may only make it worse. */
function planProgram(choices: Choices, one: BuiltCase): Run {
  const right: string = JSON.parse(one.answer);
  const stdout = choices.pick([
    right,
    right,
    right,
    `  ${right.trim()}  \r\n`,
    '',
    `${right}1`,
    `\u0000${right}`,
  ]);
  const outcome = { ...(choices.once(2) ? anyOutcome(choices, reportOf('')) : good(reportOf(''))), stdout };
  const { frame, exit } = outcome;
  const endedWell = frame.status === 'missing' ? 'code' in exit && exit.code === 0 : isHonest(frame, '');
  const isRight = stdout.trim() === right.trim();
  return { outcome, isGood: isWithin(outcome, one) && endedWell && isRight };
}

function isWithin(outcome: RunOutcome, { limits }: BuiltCase): boolean {
  const { stop, cpuMs, wallMs, memoryKiB } = outcome;
  return stop === null && cpuMs <= limits.cpuMs && wallMs <= limits.wallMs && memoryKiB <= limits.memoryKiB;
}

function outcomeFor(task: JudgeTask, planned: CaseRuns[], input: string): RunOutcome {
  const at = task.cases.findIndex((one) => one.input === input);
  if (at >= 0) return planned[at]?.runs[0]?.outcome as RunOutcome;
  const { decode } = JSON.parse(input);
  const decoded = planned.find(({ answer }) => answer === decode)?.runs[1];
  // A text that our encoder did not write, because its report was forged.
  return decoded?.outcome ?? good(reportOf('"no number"'));
}

function good(payload: string): RunOutcome {
  return {
    frame: { status: 'ok', payload },
    stop: null,
    exit: { code: 0 },
    cpuMs: 5,
    wallMs: 8,
    memoryKiB: 15_000,
    stdout: '',
    stderr: '',
    outputCut: false,
  };
}

function anyOutcome(choices: Choices, payload: string, results = ''): RunOutcome {
  const raised = choices.once(3)
    ? reportOf(
        results,
        choices.some(3, () => ({ ...anyFault(choices), at: 0 })),
      )
    : payload;
  return {
    ...good(raised),
    ...(choices.once(3) ? {} : { frame: brokenFrame(choices, results) }),
    stop: choices.pick([null, null, null, 'cpu', 'wall', 'memory', 'output']),
    exit: choices.pick([{ code: 0 }, { code: 139 }, { signal: 'SIGSEGV' }, { signal: 'SIGRTMIN+3' }]),
    cpuMs: choices.pick([5, 1999, 2000, 2001, 1e9]),
    memoryKiB: choices.pick([15_000, 262_144, 262_145]),
    stdout: choices.pick(['', 'printed', '\u0000\ud800', 'x'.repeat(5000)]),
  };
}
