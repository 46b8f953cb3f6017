import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';

/** An empty variable is an unset one: `.env` files and compose pass `NAME=` for what nobody filled in. */
function setting<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (value === '' ? undefined : value), schema);
}

const count = (min: number, max: number) => z.coerce.number().int().min(min).max(max);

/** Room for one core's worth of web, database and Docker engine beside the boxes. */
const defaultBoxes = Math.max(2, availableParallelism());

/** Every setting, with its default and unit. The README's table is checked against this. */
const Environment = z.object({
  PORT: setting(count(0, 65_535).default(3000)).describe('Port of the web server'),
  HOST: setting(z.string().default('127.0.0.1')).describe('Address that the web server listens on'),
  PUBLIC_URL: setting(z.url().optional()).describe('Address that browsers use, when it is not HOST:PORT'),
  DATA_DIR: setting(z.string().default('.data')).describe('Embedded database, secrets and caches'),
  DATABASE_URL: setting(z.string().optional()).describe(
    'A Postgres of your own, instead of the embedded one',
  ),
  DOCKER_HOST: setting(z.string().optional()).describe('Docker engine, as the docker command reads it'),
  AUTH_SECRET: setting(z.string().min(32).optional()).describe(
    'Signs session cookies, 32 characters or more; made and kept in DATA_DIR when unset',
  ),
  AUTHOR_TOKEN: setting(z.string().min(32).optional()).describe(
    'Who sends it may push packages, 32 characters or more; nobody may while it is unset',
  ),
  SIGN_UP: setting(z.enum(['open', 'closed']).default('open')).describe(
    'closed: visitors make no accounts, and work as guests; who has one signs in',
  ),
  TRUST_PROXY: setting(z.stringbool().default(false)).describe(
    'Believe X-Forwarded-For and -Proto (set it only behind a proxy of yours)',
  ),
  PROBLEMS_DIR: setting(z.string().default('problems')).describe('Folder of problem packages'),
  SUBMISSIONS_PER_MINUTE: setting(count(0, 100_000).default(30)).describe('For each person; 0 = no limit'),
  SANDBOX_BOXES: setting(count(1, 256).default(defaultBoxes)).describe('Warm boxes that a judge keeps'),
  SANDBOX_BOX_USES: setting(count(1, 1_000_000).default(500)).describe(
    'Submissions before a box is replaced; 1 = a fresh container for each',
  ),
  SANDBOX_RUNTIME: setting(z.string().optional()).describe('OCI runtime of the boxes, e.g. runsc'),
  TOUCHSTONE_SERVER: setting(z.url().default('http://localhost:3000')).describe(
    'For commands: the server that packages are pushed to and compared with',
  ),
  TOUCHSTONE_TOKEN: setting(z.string().optional()).describe('For commands: the AUTHOR_TOKEN of that server'),
  LOG_LEVEL: setting(
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  ).describe('How much is logged'),
});

export type Config = Readonly<{
  port: number;
  host: string;
  publicUrl: string | undefined;
  dataDir: string;
  databaseUrl: string | undefined;
  dockerHost: string | undefined;
  authSecret: string | undefined;
  authorToken: string | undefined;
  signUpIsOpen: boolean;
  trustProxy: boolean;
  problemsDir: string;
  submissionsPerMinute: number;
  boxes: number;
  boxUses: number;
  runtime: string | undefined;
  /** Of the server that commands speak to. */
  remote: { url: string; token: string | undefined };
  logLevel: z.infer<typeof Environment>['LOG_LEVEL'];
}>;

export class InvalidSettings extends Error {
  override name = 'InvalidSettings';
}

/** Names, descriptions and defaults, for the README and its test. */
export const settings = Environment.shape;

/** Reads the environment once. @throws InvalidSettings naming each variable and what is wrong with it. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = Environment.safeParse(env);
  if (!parsed.success) throw new InvalidSettings(explain(parsed.error));
  const e = parsed.data;
  return {
    port: e.PORT,
    host: e.HOST,
    publicUrl: e.PUBLIC_URL,
    dataDir: resolve(e.DATA_DIR),
    databaseUrl: e.DATABASE_URL,
    dockerHost: e.DOCKER_HOST,
    authSecret: e.AUTH_SECRET,
    authorToken: e.AUTHOR_TOKEN,
    signUpIsOpen: e.SIGN_UP === 'open',
    trustProxy: e.TRUST_PROXY,
    problemsDir: resolve(e.PROBLEMS_DIR),
    submissionsPerMinute: e.SUBMISSIONS_PER_MINUTE,
    boxes: e.SANDBOX_BOXES,
    boxUses: e.SANDBOX_BOX_USES,
    runtime: e.SANDBOX_RUNTIME,
    remote: { url: e.TOUCHSTONE_SERVER, token: e.TOUCHSTONE_TOKEN ?? e.AUTHOR_TOKEN },
    logLevel: e.LOG_LEVEL,
  };
}

/** The database for a half that was started alone. @throws InvalidSettings when none is set */
export function getDatabaseUrl({ databaseUrl }: Config): string {
  if (databaseUrl !== undefined) return databaseUrl;
  throw new InvalidSettings(
    'DATABASE_URL is not set. The web and the judge half need it; "npm start" brings a database of its own',
  );
}

function explain(error: z.ZodError): string {
  const lines = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  return `Some settings cannot be used:\n${lines.join('\n')}`;
}
