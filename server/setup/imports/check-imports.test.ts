import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { checkImports } from './check-imports.ts';
import { areaRules, reservedRules } from './rules.ts';

const packageJson = JSON.stringify({
  imports: { '#contract/*': './server/contract/*' },
  dependencies: { kept: '1' },
  devDependencies: { tool: '1' },
});

/** The breaches in a checkout that consists of these files only. */
async function breachesIn(files: Record<string, string>): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), 'imports-'));
  try {
    for (const [path, source] of Object.entries({ 'package.json': packageJson, ...files })) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), source);
    }
    return await checkImports(root);
  } finally {
    await rm(root, { recursive: true });
  }
}

/** One planted breach or more for every rule: the file, its source, and words of the reason that must be given. */
const breaches: [file: string, source: string, reason: string][] = [
  ['server/contract/a.ts', "import 'fastify';", 'the contract'],
  ['web/pages/a.tsx', "import { x } from '../../server/store/db.ts';", 'the web app'],
  ['web/pages/c.tsx', "import { z } from '#contract/verdict.ts';", 'the web app'],
  ['web/pages/b.tsx', "import { join } from 'node:path';", 'the web app'],
  ['server/http/a.ts', "import { judge } from '../judge/judge.ts';", 'http is transport'],
  ['server/http/b.ts', "import type { Box } from '../../sandbox/sandbox.ts';", 'http is transport'],
  ['server/store/a.ts', "import '../queue/queue.ts';", 'the store knows SQL'],
  ['server/queue/a.ts', "import '../judge/judge.ts';", 'the queue knows'],
  ['server/judge/a.ts', "import '../store/db.ts';", 'judging is pure'],
  ['server/judge/b.ts', "import { boxes } from '../../sandbox/sandbox.ts';", 'judging is pure'],
  ['server/judge/c.ts', "export { pool } from '../../sandbox/pool.ts';", 'judging is pure'],
  ['server/judge/worker.ts', "import '../http/route.ts';", 'the worker joins'],
  ['sandbox/a.ts', "import type { Verdict } from '../server/contract/verdict.ts';", 'the sandbox knows'],
  ['sandbox/b.ts', "type V = import('#contract/verdict.ts').Verdict;", 'the sandbox knows'],
  ['server/setup/a.ts', "import '../store/db.ts';", 'set-up runs before'],
  ['sandbox/pool.ts', "import Docker from 'dockerode';", 'only sandbox/docker.ts'],
  ['server/judge/d.ts', "const docker = await import('dockerode');", 'only sandbox/docker.ts'],
  ['server/http/c.ts', "import { eq } from 'drizzle-orm/pg-core';", 'SQL and drizzle'],
  ['server/http/d.ts', "import pg from 'pg';", 'SQL stays'],
  ['server/judge/worker.ts', "import { PgBoss } from 'pg-boss';", 'pg-boss stays'],
  ['server/app.ts', "import './start.ts';", 'an entry point'],
  ['server/http/e.ts', "import { readConfig } from '../config.ts';", 'only entry points read'],
  ['server/http/f.ts', "import '../setup/steps.ts';", 'only entry points prepare'],
  ['server/http/g.ts', "import { x } from './g.test.ts';", 'nothing but tests'],
];

describe('a breach of an import rule is found', () => {
  for (const [file, source, reason] of breaches) {
    test(`${file}: ${source}`, async () => {
      const found = await breachesIn({ [file]: `\n${source}\n` });
      assert.ok(
        found.some((line) => line.startsWith(`${file}:2 `) && line.includes(`: ${reason}`)),
        found.join('\n'),
      );
    });
  }

  test('every rule has such a breach', () => {
    const rules = [...areaRules, ...reservedRules];
    const unproven = rules.filter(
      ({ because }) => !breaches.some(([, , reason]) => because.startsWith(reason)),
    );
    assert.deepEqual(unproven, []);
  });
});

test('what the rules allow is not reported', async () => {
  const found = await breachesIn({
    'server/contract/verdict.ts': "import { z } from 'zod';",
    'web/main.tsx':
      "import './a.css'; import type { z } from '#contract/verdict.ts'; import { most } from '#contract/submission-limits.ts'; import React from 'react';",
    'server/http/a.ts': "import '../store/db.ts'; import '../queue/queue.ts'; import '#contract/verdict.ts';",
    'server/store/db.ts': "import pg from 'pg'; import { sql } from 'drizzle-orm';",
    'server/judge/judge.ts':
      "import type { Box } from '../../sandbox/sandbox.ts'; import '../problem/types.ts';",
    'server/judge/worker.ts': "import '../store/db.ts'; import '../queue/queue.ts'; import './judge.ts';",
    'sandbox/docker.ts': "import Docker from 'dockerode'; import { readFile } from 'node:fs/promises';",
    'server/start.ts': "import './config.ts'; import './setup/steps.ts'; import './app.ts';",
    'server/http/a.test.ts': "import '../setup/test-database.ts'; import '../judge/judge.ts'; import 'pg';",
  });
  assert.deepEqual(found, []);
});

test('what production imports must be installed there', async () => {
  const found = await breachesIn({
    'server/problem/a.ts': "import 'kept'; import type { T } from 'tool'; import 'tool/part';",
    'server/problem/a.test.ts': "import 'tool';",
    'server/setup/checks/a.ts': "import 'tool';",
  });
  assert.deepEqual(found, ['server/problem/a.ts:1 imports npm:tool: production has no devDependencies']);
});

test('files that import each other in a circle are named in order', async () => {
  const found = await breachesIn({
    'server/problem/b.ts': "import './c.ts';",
    'server/problem/a.ts': "import './b.ts';",
    'server/problem/c.ts': "export * from './a.ts';",
  });
  assert.deepEqual(found, [
    'import cycle: server/problem/a.ts → server/problem/b.ts → server/problem/c.ts → server/problem/a.ts',
  ]);
});

test('a file that cannot be parsed is an error and not a file without imports', async () => {
  await assert.rejects(breachesIn({ 'server/app.ts': 'import {' }), /server\/app\.ts: /);
});
