import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { BoxSession, Sandbox } from './sandbox.ts';
import { type Call, callKernel, callsAsJson } from './testing/call-kernel.ts';
import {
  conditions,
  foreignEntries,
  nameOf,
  refusedCalls,
  unfilteredCalls,
  unimplemented,
} from './testing/filtered-calls.ts';
import { caseInput, openSandbox, openSession, resultOf, roomy } from './testing/real-sandbox.ts';
import { callUnderFilter } from './testing/under-filter.ts';

/** A filter's refusal, or the end of the thread that asked. ENOSYS is what runc makes of numbers above all rules. */
const refusal = /^(EPERM|ENOSYS|SIGSYS)$/;

describe('In a box', { timeout: 600_000 }, () => {
  let sandbox: Sandbox;
  let session: BoxSession;
  before(async () => {
    sandbox = await openSandbox();
    session = await openSession(sandbox, callKernel);
  });
  after(async () => {
    await session[Symbol.asyncDispose]();
    assert.equal(sandbox.stats().retired, 0, 'the box did not survive');
    await sandbox[Symbol.asyncDispose]();
  });

  async function call(calls: Call[]): Promise<Map<string, string>> {
    const outcome = await session.run({ input: caseInput(callsAsJson(calls)), limits: roomy });
    const answers = JSON.parse(resultOf(outcome) ?? '[]') as string[];
    assert.equal(answers.length, calls.length, JSON.stringify(outcome).slice(0, 2000));
    return new Map(calls.map((one, i) => [nameOf(one), answers[i] ?? '']));
  }

  test('every system call that the profile does not name is refused, unknown numbers too', async () => {
    const answers = await call(refusedCalls);
    assert.ok(answers.size > 250);
    assert.deepEqual(
      those(answers, (answer) => !refusal.test(answer)),
      [],
    );
  });

  test('what depends on an argument is refused on one side of the condition and passes on the other', async () => {
    const answers = await call(conditions.map((one) => one.call));
    for (const { call, passes } of conditions) {
      const answer = answers.get(nameOf(call)) ?? '';
      assert.equal(answer !== 'EPERM', passes, `${nameOf(call)}: ${answer}`);
    }
  });

  test('clone3 and fchmodat2 look unknown, so that the C library falls back', async () => {
    assert.deepEqual([...new Set((await call(unimplemented)).values())], ['ENOSYS']);
  });

  test('the two calls that newer kernels ask no filter about do nothing for whoever makes them', async () => {
    const answers = await call(unfilteredCalls);
    assert.deepEqual(
      those(answers, (answer) => !/^(SIGILL|ENXIO|EPERM|SIGSYS)$/.test(answer)),
      [],
    );
  });

  for (const [name, calls] of Object.entries(foreignEntries)) {
    test(`${name} is shut, whatever is called through it`, async () => {
      const answers = await call(calls);
      // SIGSEGV: this kernel was built without a 32-bit entry; ENOEXEC: without 32-bit programs.
      assert.deepEqual(
        those(answers, (answer) => !/^(SIGSYS|SIGSEGV|ENOEXEC)$/.test(answer)),
        [],
      );
    });
  }
});

describe('It is the filter that refuses, and not the kernel for its own reasons', {
  timeout: 120_000,
}, () => {
  test('with a signal in place of EPERM every refused call brings that signal', async () => {
    const told = await callUnderFilter('signal', refusedCalls);
    const isNewest = (answer: string, { number }: Call) => number > 441 && answer === 'ENOSYS';
    const wrong = refusedCalls.filter((one, i) => told[i] !== 'SIGSYS' && !isNewest(told[i] ?? '', one));
    assert.deepEqual(wrong.map(nameOf), unimplemented.filter(({ number }) => number <= 441).map(nameOf));
  });

  test('conditions on arguments are the filter’s as well', async () => {
    const told = await callUnderFilter(
      'signal',
      conditions.map((one) => one.call),
    );
    for (const [i, { call, passes }] of conditions.entries()) {
      assert.equal(told[i] !== 'SIGSYS', passes, `${nameOf(call)}: ${told[i]}`);
    }
  });

  for (const entry of ['int80', 'elf32'] as const) {
    test(`where the kernel has what ${entry} needs, it is the filter that shuts it`, async () => {
      const getpid: Call = { entry, number: 20 };
      const [open] = await callUnderFilter('none', [getpid]);
      const [filtered] = await callUnderFilter('as it is', [getpid]);
      const isThere = /^(returned \d+|ended with 7)$/.test(open ?? '');
      assert.match(filtered ?? '', isThere ? /^SIGSYS$/ : /^(SIGSYS|SIGSEGV|ENOEXEC)$/);
    });
  }
});

function those(answers: Map<string, string>, which: (answer: string) => boolean): [string, string][] {
  return [...answers].filter(([, answer]) => which(answer));
}
