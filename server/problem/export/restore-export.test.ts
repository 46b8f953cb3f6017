import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openTestSandbox } from '../../testing/test-sandbox.ts';
import { hashCase } from '../build/hash-case.ts';
import { buildProblem } from '../build.ts';
import type { BuiltCase, BuiltProblem } from '../built-problem.ts';
import { loadPackage } from '../load.ts';
import { listSlugs } from '../package-files.ts';
import { doubling, writePackage } from '../testing/a-package.ts';
import { splitting } from '../testing/splitting-package.ts';
import { textToAnswer } from '../text-answer.ts';
import { verifyProblem } from '../verify.ts';
import type { Exported } from './exported.ts';
import { restoreExport } from './restore-export.ts';
import { anExport, exportBuilt } from './testing/an-export.ts';

const sandbox = await openTestSandbox();
after(() => sandbox[Symbol.asyncDispose]());

const problems = join(import.meta.dirname, '../../../problems');

function bytesOf({ files }: Exported): Map<string, Buffer> {
  return new Map([...files].map(([path, content]) => [path, Buffer.from(content)]));
}

/** The cases as the exported data files alone tell them: input and answer, in order. */
function casesInData({ files }: Exported, { harness }: BuiltProblem): Pick<BuiltCase, 'input' | 'answer'>[] {
  const inputs = [...files.keys()].filter((path) => path.startsWith('data/') && path.endsWith('.in'));
  return inputs.map((path) => {
    const [input, answer] = [path, path.replace(/in$/, 'ans')].map((file) => String(files.get(file)));
    const stdin = JSON.stringify({ stdin: input });
    if (harness.kind === 'stdio') return { input: stdin, answer: textToAnswer(answer ?? '') };
    if (harness.kind === 'interactive') return { input: stdin, answer: answer ?? '' };
    return { input: input?.replace(/\n$/, '') ?? '', answer: answer?.replace(/\n$/, '') ?? '' };
  });
}

for (const slug of await listSlugs(problems)) {
  test(`${slug} goes out with every case, and comes back as it was`, async () => {
    const { own, built, exported } = await exportBuilt(sandbox, problems, slug);
    const told = casesInData(exported, built).map((one, i) => {
      const { check, limits } = built.cases[i] as BuiltCase;
      return hashCase({ ...one, check, limits });
    });
    assert.deepEqual(
      told,
      built.cases.map(({ hash }) => hash),
    );
    const restored = restoreExport(bytesOf(exported));
    assert.equal(restored.slug, slug);
    assert.deepEqual([...restored.files.keys()].sort(), [...own.files.keys()]);
    for (const [path, bytes] of own.files) assert.ok(restored.files.get(path)?.equals(bytes), path);
    assert.deepEqual(restored.entries.map(({ path }) => path).sort(), [...exported.files.keys()]);
  });
}

test('what came back has the same cases, and each submission its verdict', async () => {
  await using exported = await anExport(sandbox, doubling);
  const { slug, files } = restoreExport(bytesOf(exported.exported));
  const texts = Object.fromEntries([...files].map(([path, bytes]) => [path, String(bytes)]));
  await using folder = await writePackage(texts);
  const built = await buildProblem(await loadPackage(folder.problems, slug), sandbox);
  assert.deepEqual(built.cases, exported.built.cases);
  const report = await verifyProblem(folder.problems, slug, sandbox, { boxes: 1 });
  assert.deepEqual(report.differences, []);
});

test('validators in C++ go out as they are, and come back as they were', async () => {
  await using exported = await anExport(sandbox, splitting);
  const programs = [...exported.exported.files.keys()].filter((path) => path.startsWith('output_validator/'));
  assert.deepEqual(programs, [
    'output_validator/files.cc',
    'output_validator/files.h',
    'output_validator/main.cpp',
  ]);
  const restored = restoreExport(bytesOf(exported.exported));
  const own = [...restored.files].map(([path, bytes]) => [path, String(bytes)]);
  assert.deepEqual(Object.fromEntries(own), splitting);
});

test('what was edited since is taken or named, never dropped in silence', async () => {
  await using exported = await anExport(sandbox, doubling);
  const files = bytesOf(exported.exported);
  const squares = 'submissions/wrong_answer/squares.py';
  files.set(squares, Buffer.from('edited'));
  files.set('submissions/wrong_answer/new.py', Buffer.from('new'));
  files.set('problem.yaml', Buffer.from('edited'));
  files.set('README', Buffer.from('new'));
  files.delete('.touchstone/files/practice.yaml');
  const restored = restoreExport(files);
  const entry = (path: string) => restored.entries.find((one) => one.path === path);
  assert.equal(entry(squares)?.level, 'changed');
  assert.equal(String(restored.files.get(squares)), 'edited');
  assert.equal(entry('submissions/wrong_answer/new.py')?.level, 'imported');
  assert.equal(String(restored.files.get('submissions/wrong_answer/new.py')), 'new');
  assert.match(entry('problem.yaml')?.reason ?? '', /edited since the export, but follows from our own/);
  assert.match(entry('README')?.reason ?? '', /no file of the export/);
  assert.equal(entry('.touchstone/files/practice.yaml')?.level, 'error');
});
