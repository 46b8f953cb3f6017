import { spawn } from 'node:child_process';
import { delimiter, sep } from 'node:path';
import { startProgress } from './progress.mjs';

// --ignore-scripts=false because the pinned Node arrives by its package's install script, whatever ~/.npmrc says;
// --include=dev because NODE_ENV=production would leave out what builds the web app.
const ciArguments = [
  'ci',
  '--no-audit',
  '--no-fund',
  '--ignore-scripts=false',
  '--include=dev',
  '--include=optional',
];

/** Runs `npm ci`; its chatter is shown only when it fails. */
export async function runNpmCi(root, SetupFailure) {
  const progress = startProgress('Installing dependencies');
  const { code, output, interrupted } = await run(root);
  if (interrupted) {
    progress.failed('Installing dependencies: interrupted');
    throw new SetupFailure('Nothing was started. The next run installs again.');
  }
  if (code === 0) return progress.done('Installed dependencies');
  progress.failed('Installing dependencies failed');
  throw new SetupFailure(`${output.trimEnd()}\n\n${advice(output)}`);
}

function run(root) {
  return new Promise((resolve) => {
    const [command, ...args] = npmCommand();
    const chunks = [];
    const npm = spawn(command, [...args, ...ciArguments], {
      cwd: root,
      env: { ...process.env, PATH: pathWithoutNodeModules() },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && args.length === 0,
    });
    npm.stdout.on('data', (chunk) => chunks.push(chunk));
    npm.stderr.on('data', (chunk) => chunks.push(chunk));
    // Leave no half-finished npm behind: pass it on, and wait for its end.
    let interrupted = false;
    const interrupt = (signal) => {
      interrupted = true;
      npm.kill(signal);
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, interrupt);
    const finish = (result) => {
      for (const signal of signals) process.off(signal, interrupt);
      resolve(result);
    };
    npm.on('error', (error) => finish({ code: 1, output: String(error), interrupted }));
    npm.on('close', (code) => finish({ code, output: Buffer.concat(chunks).toString(), interrupted }));
  });
}

/** The npm that called us where there is one, else the one on PATH. */
function npmCommand() {
  const caller = process.env.npm_execpath;
  return caller?.endsWith('npm-cli.js') ? [process.execPath, caller] : ['npm'];
}

/** `npm run` puts node_modules/.bin first, whose `node` vanishes while `npm ci` empties that folder. */
function pathWithoutNodeModules() {
  const entries = (process.env.PATH ?? '').split(delimiter);
  return entries.filter((entry) => !entry.includes(`${sep}node_modules${sep}`)).join(delimiter);
}

function advice(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ECONNRESET/.test(output)) {
    return 'npm could not reach its registry. Check the network, or a proxy or mirror in ~/.npmrc, and run the command again.';
  }
  if (/E401|E403|ENEEDAUTH/.test(output))
    return 'The npm registry refused access. Check the credentials in ~/.npmrc.';
  if (/ENOSPC/.test(output)) return 'The disk is full: about 1 GB is needed.';
  if (/EACCES|EPERM|EROFS/.test(output)) return 'npm may not write here. Run as the owner of this folder.';
  if (/ENOENT.*npm|spawn npm/.test(output)) return 'npm was not found. Install Node together with npm.';
  if (/can only install packages when your package.json and package-lock.json/.test(output)) {
    return 'package.json and package-lock.json disagree. Run `npm install` and commit both.';
  }
  return 'npm could not install the dependencies; its own words are above.';
}
