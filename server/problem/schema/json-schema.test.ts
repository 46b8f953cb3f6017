import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { listSlugs } from '../package-files.ts';
import { coding, counting, doubling, printing, splitting } from '../testing/a-package.ts';
import { jsonSchemas, practiceModeline } from './json-schema.ts';

const problems = fileURLToPath(new URL('../../../problems/', import.meta.url));
const read = (path: string) => readFile(problems + path, 'utf8');
const practice = z.fromJSONSchema(JSON.parse(jsonSchemas['practice.schema.json']?.() ?? ''));
const tests = z.fromJSONSchema(JSON.parse(jsonSchemas['tests.schema.json']?.() ?? ''));

test('the schemas that editors read are those of the code', async () => {
  for (const [name, text] of Object.entries(jsonSchemas)) {
    assert.equal(await read(name), text(), `run: npm run touchstone -- problems schema (${name})`);
  }
});

test('every package names the schema in its first line, and fits it', async () => {
  for (const slug of await listSlugs(problems)) {
    const text = await read(`${slug}/practice.yaml`);
    assert.equal(text.split('\n', 1)[0], practiceModeline, `problems/${slug}/practice.yaml`);
    assert.ok(practice.safeParse(parse(text)).success, slug);
  }
});

test('every file of cases fits its schema', async () => {
  for (const slug of await listSlugs(problems)) {
    const files = (await readdir(`${problems}${slug}/tests`).catch(() => [])).filter((name) =>
      name.endsWith('.yaml'),
    );
    for (const file of files) {
      const parsed = tests.safeParse(parse(await read(`${slug}/tests/${file}`)));
      assert.ok(parsed.success, `${slug}/${file}: ${parsed.error}`);
    }
  }
});

test('every kind fits, and a wrong word, a bound and a missing key do not', () => {
  for (const files of [doubling, counting, coding, printing, splitting]) {
    const text = files['practice.yaml'] ?? '';
    const fits = (changed: string) => practice.safeParse(parse(changed)).success;
    assert.ok(fits(text), text);
    assert.ok(!fits(text.replace('difficulty: 1', 'difficulty: 6')));
    assert.ok(!fits(text.replace('difficulty:', 'dificulty:')));
    assert.ok(!fits(text.replace(/^reference:.*$/m, '')));
    assert.ok(!fits(text.replace('visibility: shown', 'visibility: secret')));
  }
});

test('whoever points at a key is told what it is for', () => {
  const schema = JSON.parse(jsonSchemas['practice.schema.json']?.() ?? '');
  for (const form of schema.oneOf) {
    for (const [name, key] of Object.entries<{ description?: string }>(form.properties)) {
      assert.ok((key.description?.length ?? 0) > 10, `${form.properties.kind.const}: ${name}`);
    }
  }
});
