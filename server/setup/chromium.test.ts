import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { ensureChromium } from './chromium.ts';
import { ignoreReport } from './steps.ts';

test('the browser that CHROMIUM_PATH names comes before any other', async () => {
  const env = { CHROMIUM_PATH: process.execPath, PATH: '/usr/bin' };
  assert.equal(await ensureChromium(ignoreReport, env), process.execPath);
});

test('a CHROMIUM_PATH that cannot be run is an error and not a reason to look elsewhere', async () => {
  const env = { CHROMIUM_PATH: '/nowhere/chromium', PATH: '/usr/bin' };
  await assert.rejects(ensureChromium(ignoreReport, env), /CHROMIUM_PATH is \/nowhere\/chromium/);
});

test('else the first browser on PATH is taken, under any of its names', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'chromium-'));
  try {
    await writeFile(join(folder, 'google-chrome'), '', { mode: 0o755 });
    const env = { PATH: `/nowhere:${folder}` };
    assert.equal(await ensureChromium(ignoreReport, env), join(folder, 'google-chrome'));
  } finally {
    await rm(folder, { recursive: true });
  }
});
