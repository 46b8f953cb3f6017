import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { ImportError } from '../import-error.ts';
import { makeZip, type ZipEntry } from '../testing/make-zip.ts';
import { readSource } from './read-source.ts';

const root = await mkdtemp(join(tmpdir(), 'sources-'));
after(() => rm(root, { recursive: true }));
let count = 0;

async function folder(files: Record<string, string>, links: Record<string, string> = {}): Promise<string> {
  count += 1;
  const base = join(root, `package-${count}`);
  for (const [path, text] of Object.entries({ 'problem.yaml': 'name: x\n', ...files })) {
    await mkdir(dirname(join(base, path)), { recursive: true });
    await writeFile(join(base, path), text);
  }
  for (const [path, target] of Object.entries(links)) await symlink(target, join(base, path));
  return base;
}

async function zip(entries: ZipEntry[]): Promise<string> {
  count += 1;
  const path = join(root, `package-${count}.zip`);
  await writeFile(path, makeZip(entries));
  return path;
}

const entry = (name: string, text: string | Buffer, mode?: number): ZipEntry => ({
  name,
  bytes: Buffer.from(text),
  ...(mode !== undefined && { mode }),
});
const yaml = entry('problem.yaml', 'name: x\n');
const refusedAs = (form: RegExp) => (error: unknown) =>
  error instanceof ImportError && form.test(error.message);

describe('a folder', () => {
  test('is read with the files that its links lead to', async () => {
    const path = await folder(
      { 'data/sample/1.in': '7\n', 'data/secret/b/2.in': '8\n' },
      { 'data/secret/1.in': '../sample/1.in', 'data/secret/3.in': '1.in', 'data/secret/c': 'b' },
    );
    const { files, refused } = await readSource(path);
    assert.equal(files.get('data/secret/1.in')?.toString(), '7\n');
    assert.equal(files.get('data/secret/3.in')?.toString(), '7\n');
    assert.equal(files.get('data/secret/c/2.in')?.toString(), '8\n');
    assert.equal(refused.size, 0);
  });

  test('gives nothing of what lies outside of it', async () => {
    const secret = join(root, 'secret.txt');
    await writeFile(secret, 'keep me');
    const path = await folder(
      { 'data/x': '' },
      {
        'a.in': secret,
        'data/b.in': '../../secret.txt',
        up: '..',
        around: 'around2',
        around2: 'around',
        nowhere: 'data/y',
      },
    );
    const { files, refused } = await readSource(path);
    assert.deepEqual([...files.keys()].sort(), ['data/x', 'problem.yaml']);
    assert.match(refused.get('a.in') ?? '', /leads out of the package/);
    assert.match(refused.get('data/b.in') ?? '', /leads out of the package/);
    assert.match(refused.get('up') ?? '', /leads out of the package/);
    assert.match(refused.get('around') ?? '', /in a circle/);
    assert.match(refused.get('nowhere') ?? '', /leads nowhere/);
  });

  test('that links to itself is not followed for ever', async () => {
    const { refused } = await readSource(await folder({ 'data/x': '' }, { 'data/again': '.', here: '.' }));
    assert.deepEqual([...refused.keys()].sort(), ['data/again', 'here']);
  });

  test('without a problem.yaml is no package', async () => {
    await assert.rejects(readSource(root), refusedAs(/several packages|no problem.yaml/));
    await assert.rejects(readSource(join(root, 'nothing')), refusedAs(/is not there/));
  });

  test('gives no file of more than 4 MiB', async () => {
    const { refused } = await readSource(await folder({ 'data/large.in': 'x'.repeat(4 * 1024 * 1024 + 1) }));
    assert.match(refused.get('data/large.in') ?? '', /over 4 MiB/);
  });
});

describe('an archive', () => {
  test('is read like a folder, also with the package in a folder of its own', async () => {
    const plain = await readSource(await zip([yaml, entry('data/1.in', '5\r\n')]));
    assert.equal(plain.files.get('data/1.in')?.toString(), '5\r\n');
    const nested = await zip([
      entry('odd/problem.yaml', ''),
      entry('odd/a', 'b'),
      entry('__MACOSX/odd/a', ''),
    ]);
    const source = await readSource(nested);
    assert.equal(source.name, 'odd');
    assert.deepEqual([...source.files.keys()], ['problem.yaml', 'a']);
    assert.deepEqual([...source.refused.keys()], ['../__MACOSX/odd/a']);
  });

  test('may hold another problem.yaml inside of the package', async () => {
    const path = await zip([entry('odd/problem.yaml', ''), entry('odd/.touchstone/problem.yaml', '')]);
    assert.deepEqual(
      [...(await readSource(path)).files.keys()],
      ['problem.yaml', '.touchstone/problem.yaml'],
    );
  });

  test('with several packages asks which', async () => {
    const both = await zip([entry('a/problem.yaml', ''), entry('b/problem.yaml', '')]);
    await assert.rejects(readSource(both), refusedAs(/several packages, import one of them: a, b/));
  });

  test('whose names climb is refused as a whole', async () => {
    for (const name of ['../evil.py', '/etc/evil', 'data/../../evil', 'C:/evil'])
      await assert.rejects(
        readSource(await zip([yaml, entry(name, 'x')])),
        refusedAs(/cannot be read/),
        name,
      );
  });

  test('may hold links within, and none that lead out', async () => {
    const path = await zip([
      yaml,
      entry('data/1.in', '1\n'),
      entry('data/2.in', '1.in', 0o120777),
      entry('data/3.in', '../../../etc/passwd', 0o120777),
      entry('data/4.in', '/etc/passwd', 0o120777),
    ]);
    const { files, refused } = await readSource(path);
    assert.equal(files.get('data/2.in')?.toString(), '1\n');
    assert.deepEqual([...refused.keys()], ['data/3.in', 'data/4.in']);
  });

  test('that is a bomb is not unpacked', async () => {
    const large = entry('data/bomb.in', Buffer.alloc(64 * 1024 * 1024));
    const plain = entry('data/ones.in', '1'.repeat(2 * 1024 * 1024));
    const { files, refused } = await readSource(await zip([yaml, large, plain]));
    assert.deepEqual([...files.keys()], ['problem.yaml', 'data/ones.in']);
    assert.match(refused.get('data/bomb.in') ?? '', /over 4 MiB/);
    const many = Array.from({ length: 20 }, (_, i) => entry(`data/${i}.in`, Buffer.alloc(2 * 1024 * 1024)));
    await assert.rejects(readSource(await zip([yaml, ...many])), refusedAs(/packed more than 200 times/));
  });

  test('of more entries than any package has is refused', async () => {
    const many = Array.from({ length: 20_001 }, (_, i) => entry(`data/${i}`, ''));
    await assert.rejects(readSource(await zip([yaml, ...many])), refusedAs(/more than 20000 entries/));
  });

  test('that lies about the size of a file is refused', async () => {
    const bytes = makeZip([yaml, entry('data/1.in', 'x'.repeat(5000))]);
    const at = bytes.lastIndexOf(Buffer.from('data/1.in')) - 46;
    bytes.writeUInt32LE(10, at + 24);
    const path = join(root, 'lies.zip');
    await writeFile(path, bytes);
    await assert.rejects(readSource(path), refusedAs(/cannot be read/));
  });

  test('that is none, or holds a name twice, is refused', async () => {
    const text = join(root, 'text.zip');
    await writeFile(text, 'this is no archive');
    await assert.rejects(readSource(text), refusedAs(/cannot be read/));
    await assert.rejects(readSource(await zip([yaml, yaml])), refusedAs(/twice/));
  });
});
