import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createPool } from '../../../sandbox/pool.ts';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { openDocker } from '../../setup/docker-engine.ts';
import { ensureSandboxImage } from '../../setup/sandbox-image.ts';
import { judgeAll, taskOf } from '../../testing/judge-tasks.ts';
import { openTestSandbox } from '../../testing/test-sandbox.ts';
import type { BuiltProblem } from '../built-problem.ts';
import type { HarnessSpec } from '../harness-spec.ts';
import { PackageError } from '../package-error.ts';
import { type PackageChanges, writePackage } from '../testing/a-package.ts';
import { buildPackage } from '../testing/build-package.ts';
import { splitting } from '../testing/splitting-package.ts';
import { verifyProblem } from '../verify.ts';
import { compileCpp } from './compile-cpp.ts';
import { readCppProgram, writeCppProgram } from './cpp-program.ts';

const limits = { cpuMs: 5_000, wallMs: 30_000, memoryKiB: 256 * 1024, outputBytes: 64 * 1024 };

let sandbox: Sandbox;
let split: BuiltProblem;
before(async () => {
  sandbox = await openTestSandbox();
  split = await build();
});
after(() => sandbox[Symbol.asyncDispose]());

function build(changes: PackageChanges = {}, judge = sandbox): Promise<BuiltProblem> {
  return buildPackage(judge, splitting, changes);
}

async function refuses(changes: PackageChanges, form: RegExp, judge = sandbox): Promise<void> {
  await assert.rejects(
    build(changes, judge),
    (error) => error instanceof PackageError && form.test(error.message),
  );
}

async function judged(source: string, { checkerSource, harness, groups, cases } = split) {
  const task = { source, checkerSource, harness, groups, cases, stop: 'never' as const, showAll: true };
  return (await judgeAll(task, sandbox)).cases;
}

describe('an output validator in C++', () => {
  test('of several files accepts and refuses, with its reason and its arguments', async () => {
    const halves = await judged('n = int(input())\nprint(n // 2, n // 2)\n');
    assert.deepEqual(
      halves.map(({ verdict, message }) => [verdict, message]),
      [
        ['accepted', null],
        ['accepted', null],
      ],
    );
    const zero = await judged('print(int(input()), 0)\n');
    assert.deepEqual(
      zero.map(({ verdict }) => verdict),
      ['accepted', 'wrong-answer'],
    );
    const [one] = await judged('print(1, 1)\n');
    assert.equal(one?.message, 'The output is not accepted: another sum');
  });

  for (const [what, printed, told] of [
    ['crashes', 6, /was ended by SIGSEGV/],
    ['never ends', 7, /stopped by the limit on (cpu|wall)/],
    ['says neither 42 nor 43', 8, /exit status 1/],
  ] as const) {
    test(`that ${what} is no fault of the learner`, async () => {
      const [one] = await judged(`print(${printed}, 4)\n`);
      assert.equal(one?.verdict, 'judge-error');
      assert.match(one?.message ?? '', told);
    });
  }

  test('is proven with its package, and built the same twice', async () => {
    await using folder = await writePackage(splitting);
    const report = await verifyProblem(folder.problems, folder.slug, sandbox, { boxes: 1 });
    const words = report.submissions.map(({ word }) => word);
    assert.deepEqual(words, ['AC', 'AC', 'WA']);
    assert.deepEqual(
      report.differences.filter((text) => !/mutant/.test(text)),
      [],
    );
  });

  test('may be a single file, and be asked in each of several passes', async () => {
    const counts = `#include <fstream>
#include <iostream>
#include <string>
int main(int, char **argv) {
  std::string folder = argv[3], word;
  std::ifstream before(folder + "/passed");
  std::cin >> word;
  if (before) return before >> word, word == "once" ? 42 : 43;
  std::ofstream(folder + "/passed") << "once";
  std::ofstream(folder + "/nextpass.in") << "3\\n";
  return 42;
}
`;
    const yaml = splitting['practice.yaml']?.replace('checkers/adds', 'checkers/counts.cpp') ?? '';
    const problem = await build({
      'practice.yaml': yaml.replace('groups:', 'passes: 2\ngroups:'),
      'problem.yaml': splitting['problem.yaml']?.replace('name:', 'type: multi-pass\nname:') ?? null,
      'checkers/counts.cpp': counts,
    });
    const [one] = await judged('print(1 // (int(input()) - 3))\n', problem);
    assert.match(one?.message ?? '', /^In pass 2 of 2.*ZeroDivisionError/s);
    const [two] = await judged('print(input())\n', problem);
    assert.equal(two?.verdict, 'accepted', two?.message ?? '');
  });

  test('that was compiled for another machine says so, and is not run', async () => {
    const { files, compiled } = readCppProgram(split.checkerSource ?? '') ?? assert.fail();
    const elsewhere = writeCppProgram({
      files,
      compiled: { machine: 'pdp11', program: compiled?.program ?? '' },
    });
    const [one] = await judged('print(5, 5)\n', { ...split, checkerSource: elsewhere });
    assert.equal(one?.verdict, 'judge-error');
    assert.match(one?.message ?? '', /compiled for pdp11/);
  });
});

describe('a package is refused, and its author told,', () => {
  test('where its program does not compile: in the words of the compiler, at the line', () =>
    refuses(
      { 'checkers/adds/files.cc': '#include "files.h"\nlong x = nothing;\n' },
      /checkers\/adds\/files\.cc:2: .*nothing.*not declared/,
    ));

  test('where its program is not whole', () =>
    refuses({ 'checkers/adds/files.cc': null }, /undefined reference.*number_in/s));

  test('where its program includes what is not there', () =>
    refuses({ 'checkers/adds/files.h': '#include "testlib.h"\n' }, /files\.h:1: testlib\.h: No such file/));

  test('where compiling asks for more than there is', () =>
    refuses(
      { 'checkers/adds/files.cc': '#include "files.h"\nchar much[1 << 26] = {1};\n' },
      /checkers\/adds/,
    ));

  test('where there is no compiler', async () => {
    const docker = openDocker(process.env.DOCKER_HOST);
    const image = await ensureSandboxImage(docker, () => {});
    const compilerImage = () => Promise.reject(new Error('no mirror answers'));
    await using pool = createPool({ docker, image, compilerImage, judgeId: 'test-none', boxes: 1, uses: 9 });
    await refuses({}, /checkers\/adds: is C\+\+, and there is no compiler on this machine: no mirror/, pool);
  });
});

describe('an interactor in C++', () => {
  const harness: HarnessSpec = { kind: 'interactive', recursionLimit: 1000, prelude: 'none' };
  const interactor = `#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>
#include <unistd.h>
int main(int, char **argv) {
  std::ifstream in(argv[1]);
  std::string how;
  in >> how;
  if (how == "closes") {
    std::cout << "1 2 3" << std::endl;
    close(1);
    int sum = 0;
    std::cin >> sum;
    return sum == 6 ? 42 : 43;
  }
  for (int i = 1; i <= 300; i++) {
    std::cout << i << std::endl;
    int said;
    if (!(std::cin >> said) || said != 2 * i) {
      std::ofstream(std::string(argv[3]) + "/teammessage.txt") << "not the double of " << i;
      return 43;
    }
  }
  std::cout << 0 << std::endl;
  return 42;
}
`;
  async function talk(source: string, how = 'asks') {
    const compiled = await compileCpp({ files: { 'talk.cpp': interactor } }, sandbox);
    assert.ok(compiled.ok, JSON.stringify(compiled));
    const check = { kind: 'validator' as const, checker: 'a hash', args: [] };
    const one = { input: JSON.stringify({ stdin: how }), answer: '', check, limits };
    const checkerSource = writeCppProgram(compiled.program);
    const { cases } = await judgeAll(taskOf(harness, [one], { source, checkerSource }), sandbox);
    return cases[0] ?? assert.fail('no case');
  }
  const doubles = 'while (n := int(input())):\n    print(2 * n, flush=True)\n';

  test('is content with who answers rightly, some hundred times', async () => {
    const { verdict, message } = await talk(doubles);
    assert.equal(verdict, 'accepted', message ?? '');
  });

  test('refuses, though the program then finds nobody to talk to', async () => {
    const { verdict, message } = await talk(doubles.replace('2 * n', 'n + 2'));
    assert.deepEqual([verdict, message], ['wrong-answer', 'not the double of 1']);
  });

  test('hears that the program has ended', async () => {
    assert.equal((await talk('input()\n')).verdict, 'wrong-answer');
  });

  test('is heard when it closes its output and reads on', async () => {
    const sums = 'import sys\nprint(sum(map(int, sys.stdin.read().split())))\n';
    const { verdict, message } = await talk(sums, 'closes');
    assert.equal(verdict, 'accepted', message ?? '');
  });
});
