import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { test } from 'node:test';
import { Checkout, npmWithoutNetwork } from './testing/checkout.ts';

test('the first run installs, the second goes straight to the program', async () => {
  await using checkout = await Checkout.create({ program: 'console.log("here")' });
  const first = await checkout.run();
  const second = await checkout.run();
  assert.match(first.output, /Installing dependencies[\s\S]*here/);
  assert.equal(second.output, 'here\n');
  assert.equal(await checkout.installs(), 1);
});

test('a changed lockfile installs again', async () => {
  await using checkout = await Checkout.create();
  await checkout.run();
  await checkout.write('package-lock.json', '{"packages":{"node_modules/new":{"version":"1.0.0"}}}');
  await checkout.run();
  assert.equal(await checkout.installs(), 2);
});

test('a lost Node installs again', async () => {
  await using checkout = await Checkout.create();
  await checkout.run();
  await rm(checkout.path('node_modules/node'), { recursive: true });
  await checkout.run();
  assert.equal(await checkout.installs(), 2);
});

/** A lockfile with what every machine needs, what only this one does and what only another one does. */
const lockfile = (...left: string[]) =>
  JSON.stringify({
    packages: Object.fromEntries(
      Object.entries({
        '': {},
        'node_modules/everywhere': { version: '1.0.0', integrity: 'sha512-a' },
        'node_modules/here': {
          version: '1.0.0',
          optional: true,
          os: [process.platform],
          cpu: [process.arch],
        },
        'node_modules/elsewhere': { version: '1.0.0', optional: true, os: ['plan9'] },
        'node_modules/of-elsewhere': { version: '1.0.0', optional: true },
      }).filter(([path]) => left.length === 0 || left.includes(path)),
    ),
  });

for (const [what, installed, installs] of [
  ['all that this machine needs is used as it is', ['node_modules/everywhere', 'node_modules/here'], 1],
  ['without what this machine needs is installed again', ['node_modules/everywhere'], 2],
  ['without what every machine needs is installed again', ['node_modules/here'], 2],
] as const) {
  test(`what somebody installed by hand: ${what}`, async () => {
    await using checkout = await Checkout.create();
    await checkout.write('package-lock.json', lockfile());
    await checkout.run();
    await rm(checkout.path('node_modules/.touchstone-installed'));
    await checkout.write('node_modules/.package-lock.json', lockfile(...installed));
    await checkout.run();
    assert.equal(await checkout.installs(), installs);
  });
}

test('two first runs at once install once', async () => {
  await using checkout = await Checkout.create({ program: 'console.log("here")' });
  const runs = await Promise.all([checkout.run(), checkout.run(), checkout.run()]);
  for (const { code, output } of runs) {
    assert.equal(code, 0, output);
    assert.match(output, /here\n$/);
  }
  assert.equal(await checkout.installs(), 1);
});

test('a lock whose owner died does not block', async () => {
  await using checkout = await Checkout.create();
  const dead = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(dead, 'exit');
  await mkdir(checkout.path('.data'));
  await checkout.write('.data/install.lock', String(dead.pid));
  const { code, output } = await checkout.run();
  assert.equal(code, 0, output);
});

test('when npm fails, its words are shown and what to do about it, and nothing is started', async () => {
  await using checkout = await Checkout.create({ npm: npmWithoutNetwork, program: 'console.log("here")' });
  const { code, output } = await checkout.run();
  assert.equal(code, 1);
  assert.match(
    output,
    /npm error code ENOTFOUND[\s\S]*request to the registry failed[\s\S]*Check the network/,
  );
  assert.doesNotMatch(output, /here|at .*\.mjs/);
});

test('a Node that is too old is named, and what to do', async () => {
  await using checkout = await Checkout.create();
  const pretend = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"18.19.0"})';
  const { code, output } = await checkout.run([], ['--import', pretend]);
  assert.equal(code, 1);
  assert.match(output, /needs Node 20 or newer[\s\S]*this is Node 18\.19\.0/);
  assert.equal(await checkout.installs(), 0);
});
