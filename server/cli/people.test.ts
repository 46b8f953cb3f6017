import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { password, signedIn, signedUp } from '../testing/account-holder.ts';
import { startWebHalf, Visitor, type WebHalf } from '../testing/web-half.ts';

const cli = join(import.meta.dirname, '../cli.ts');
let web: WebHalf;
let data: string;
before(async () => {
  web = await startWebHalf();
  data = await mkdtemp(join(tmpdir(), 'touchstone-'));
});
after(async () => {
  await web[Symbol.asyncDispose]();
  await rm(data, { recursive: true });
});

type Ran = { status: number; stdout: string; stderr: string };

/** As an operator does, beside a server that runs. */
function people(...args: string[]): Promise<Ran> {
  const env = { ...process.env, DATABASE_URL: web.databaseUrl, DATA_DIR: data };
  return new Promise((resolve) => {
    execFile(process.execPath, [cli, 'people', ...args], { env }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}

test('people list shows accounts and no guests', async () => {
  const { visitor, email } = await signedUp(web);
  await visitor.submit();
  await new Visitor(web.address).submit();
  const { status, stdout } = await people('list');
  assert.equal(status, 0);
  const lines = stdout.trim().split('\n');
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? '', new RegExp(`^${email} .* 1 submissions  Person`));
  const [one] = JSON.parse((await people('list', '--json')).stdout);
  assert.deepEqual([one.email, one.submissions], [email, 1]);
});

test('people reset-password prints one that signs in, and ends what was signed in before', async () => {
  const { visitor, email } = await signedUp(web);
  const { status, stdout } = await people('reset-password', email.toUpperCase());
  assert.equal(status, 0);
  const given = /: (\S+)$/m.exec(stdout)?.[1] ?? '';
  assert.match(given, /^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
  assert.equal((await visitor.get('/api/session')).body.person, null);
  const attempt = (secret: string) =>
    new Visitor(web.address).post('/api/sign-in', { email, password: secret });
  assert.equal((await attempt(password)).status, 401);
  const again = new Visitor(web.address);
  const { body } = await again.post('/api/sign-in', { email, password: given });
  assert.equal(body.person.passwordIsTemporary, true);
  const own = { currentPassword: given, newPassword: 'battery staple' };
  const changed = await again.send('PUT', '/api/account/password', own);
  assert.equal(changed.body.person.passwordIsTemporary, false);
  assert.equal((await again.get('/api/session')).body.person.passwordIsTemporary, false);
});

test('people delete removes the account and leaves the others', async () => {
  const [one, other] = [await signedUp(web), await signedUp(web)];
  assert.equal((await people('delete', one.email)).status, 0);
  const gone = await new Visitor(web.address).post('/api/sign-in', { email: one.email, password });
  assert.equal(gone.status, 401);
  await signedIn(web, other.email);
});

test('an address without an account, and half a command, say what is wrong', async () => {
  const unknown = await people('reset-password', 'nobody@example.org');
  assert.equal(unknown.status, 1);
  assert.match(unknown.stderr, /no account with the e-mail address nobody@example.org/);
  assert.equal((await people('delete')).status, 2);
  assert.equal((await people('promote', 'a@example.org')).status, 2);
});
