import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Checkout, finished } from './testing/checkout.ts';

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await condition())) {
    assert.ok(Date.now() < deadline, 'waited 30 s in vain');
    await sleep(20);
  }
}

test('arguments and exit status pass through', async () => {
  await using checkout = await Checkout.create({
    program: 'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 9;',
  });
  await checkout.run();
  const { code, output } = await checkout.run(['problems', '--verify', 'a b']);
  assert.equal(code, 9);
  assert.equal(output, '["problems","--verify","a b"]\n');
});

test('the program finds the pinned Node first on its path', async () => {
  await using checkout = await Checkout.create({ program: 'console.log(process.env.PATH.split(":")[0])' });
  await checkout.run();
  const { output } = await checkout.run();
  assert.equal(output.trim(), checkout.path('node_modules/node/bin'));
});

test('Node processes that the program starts are not touched by how it was started', async () => {
  await using checkout = await Checkout.create({
    program: `
      import { fork } from 'node:child_process';
      if (process.argv[2] === 'child') process.send('hello ' + process.execArgv.length);
      else fork(process.argv[1], ['child']).on('message', (text) => console.log(text));
    `,
  });
  await checkout.run();
  const { output } = await checkout.run();
  assert.equal(output, 'hello 0\n');
});

/** Notes each signal in a file and takes its time to end. */
const drainingProgram = `
  import { appendFileSync } from 'node:fs';
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      appendFileSync('signals', signal + '\\n');
      setTimeout(() => process.exit(7), 500);
    });
  }
  appendFileSync('started', 'yes');
  setInterval(() => {}, 1000);
`;

test('an interrupt that arrives twice, as npm passes it on, reaches the program once and is waited for', async () => {
  await using checkout = await Checkout.create({ program: drainingProgram });
  const launcher = checkout.start();
  const ended = finished(launcher);
  await until(async () => (await checkout.read('started')) === 'yes');
  launcher.kill('SIGINT');
  // Only now, or the kernel would make one signal of the two by itself.
  await until(async () => (await checkout.read('signals')) !== '');
  launcher.kill('SIGINT');
  assert.equal((await ended).code, 7);
  assert.equal(await checkout.read('signals'), 'SIGINT\n');
});

test('SIGTERM to npm itself, not to its group, ends the program in good order', async () => {
  await using checkout = await Checkout.create();
  await checkout.run();
  const { scripts } = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8'));
  await checkout.write('package.json', JSON.stringify({ type: 'module', scripts }));
  await checkout.write('server/cli.ts', drainingProgram);
  const npm = spawn('npm', ['run', 'touchstone'], { cwd: checkout.root, stdio: 'ignore' });
  const ended = finished(npm);
  await until(async () => (await checkout.read('started')) === 'yes');
  npm.kill('SIGTERM');
  await ended;
  assert.equal(await checkout.read('signals'), 'SIGTERM\n');
});

test('a program whose launcher is killed outright is told to end', async () => {
  await using checkout = await Checkout.create({ program: drainingProgram });
  const launcher = checkout.start();
  await until(async () => (await checkout.read('started')) === 'yes');
  launcher.kill('SIGKILL');
  await until(async () => (await checkout.read('signals')) === 'SIGTERM\n');
});
