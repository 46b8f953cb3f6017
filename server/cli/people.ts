import { randomInt } from 'node:crypto';
import { loadAuthSecret } from '../auth-secret.ts';
import type { Config } from '../config.ts';
import { findRunningPostgres, startEmbeddedPostgres } from '../setup/postgres.ts';
import { ignoreReport, SetupFailure } from '../setup/steps.ts';
import { cancelAllOf } from '../store/cancel.ts';
import { type Database, migrateDatabase, openDatabase } from '../store/db.ts';
import { deletePerson, findAccount, listAccounts } from '../store/people.ts';
import { resetPassword } from '../store/reset-password.ts';

/** `people list`, `reset-password` and `delete`. → exit status; undefined for another command */
export async function runPeopleCommand(
  config: Config,
  command: string,
  args: string[],
  json: boolean,
): Promise<number | undefined> {
  const [email] = args;
  if (command === 'list' && args.length === 0) {
    return withDatabase(config, (database) => listPeople(database, json));
  }
  if (email === undefined || args.length > 1) return undefined;
  if (command === 'reset-password') {
    return withDatabase(config, (database) => resetPasswordOf(config, database, email));
  }
  if (command === 'delete') return withDatabase(config, (database) => deleteAccount(database, email));
  return undefined;
}

async function listPeople(database: Database, json: boolean): Promise<number> {
  const people = await listAccounts(database);
  if (json) console.log(JSON.stringify(people, null, 2));
  else
    for (const { email, name, createdAt, submissions } of people)
      console.log(
        `${email.padEnd(36)}  ${createdAt.toISOString().slice(0, 10)}  ${submissions} submissions  ${name}`,
      );
  return 0;
}

async function resetPasswordOf(config: Config, database: Database, email: string): Promise<number> {
  const userId = await getAccount(database, email);
  const password = readablePassword();
  const options = { secret: await loadAuthSecret(config), publicUrl: config.publicUrl ?? 'http://localhost' };
  await resetPassword(database, options, { userId, password });
  console.log(`New password of ${email}: ${password}`);
  console.log(
    'It is shown here only. All their sessions have ended; the page asks them to choose one of their own.',
  );
  return 0;
}

async function deleteAccount(database: Database, email: string): Promise<number> {
  const id = await getAccount(database, email);
  await database.transaction(async (tx) => {
    await cancelAllOf(tx, id);
    await deletePerson(tx, id);
  });
  console.log(`Deleted the account of ${email}, with their submissions, drafts and notes`);
  return 0;
}

/** @throws SetupFailure */
async function getAccount(database: Database, email: string): Promise<string> {
  const id = await findAccount(database, email);
  if (id !== undefined) return id;
  throw new SetupFailure(`There is no account with the e-mail address ${email}`);
}

/** Easily told over the telephone: nothing that looks like something else. 80 bits. */
function readablePassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'.split('');
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}

/** That of the settings, of the server that runs on DATA_DIR, or of one that is started for this. */
async function withDatabase(config: Config, work: (database: Database) => Promise<number>): Promise<number> {
  await using stack = new AsyncDisposableStack();
  const url =
    config.databaseUrl ?? (await findRunningPostgres(config.dataDir)) ?? (await startOwn(config, stack));
  await migrateDatabase(url);
  const database = stack.use(openDatabase(url, () => {}, { maxConnections: 2 }));
  return await work(database);
}

async function startOwn({ dataDir }: Config, stack: AsyncDisposableStack): Promise<string> {
  return stack.use(await startEmbeddedPostgres({ dataDir, report: ignoreReport })).url;
}
