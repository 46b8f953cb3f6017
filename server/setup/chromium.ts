import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runQuietly } from './run-quietly.ts';
import { type Report, SetupFailure } from './steps.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** The Chromium that browser tests drive; installs Debian's where that is possible. */
export async function ensureChromium(report: Report): Promise<string> {
  const wished = process.env.CHROMIUM_PATH;
  if (wished) {
    if (!isExecutable(wished)) throw new SetupFailure(`CHROMIUM_PATH is ${wished}, which cannot be run.`);
    return wished;
  }
  const found = findChromium();
  if (found) return found;
  if (!canUseApt())
    throw new SetupFailure(`${missing}\nInstall Chromium or Chrome, or set CHROMIUM_PATH to one.`);
  await installChromium(report);
  const installed = findChromium();
  if (!installed) throw new SetupFailure(`${missing} Debian's package "chromium" brought none either.`);
  return installed;
}

const missing = 'The browser tests need Chromium, and there is none on this machine.';

function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((name) => [...folders, '/usr/bin'].map((folder) => join(folder, name)));
  return [...candidates, ...places].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canUseApt(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function installChromium(report: Report): Promise<void> {
  report('reading the list of packages');
  await apt(['update'], report);
  report('installing chromium');
  await apt(['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], report);
}

async function apt(args: readonly string[], report: Report): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { code, output } = await runQuietly('apt-get', args, { env, onLine: report });
  if (code === 0) return;
  throw new SetupFailure(
    `apt-get ${args.join(' ')} failed:\n${output.trimEnd()}\nInstall Chromium yourself, or set CHROMIUM_PATH to one.`,
  );
}
