import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstallPackages, installPackages } from './apt.ts';
import { type Report, SetupFailure } from './steps.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macPath = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const byHand = 'Install Chromium or Chrome, or set CHROMIUM_PATH to one.';

/** The Chromium that browser tests drive; installs Debian's where that is possible. */
export async function ensureChromium(report: Report, env = process.env): Promise<string> {
  const wished = env.CHROMIUM_PATH;
  if (wished) {
    if (!isExecutable(wished)) throw new SetupFailure(`CHROMIUM_PATH is ${wished}, which cannot be run.`);
    return wished;
  }
  const found = findChromium(env.PATH);
  if (found) return found;
  if (!canInstallPackages()) throw missing();
  await installPackages(['chromium', 'fonts-dejavu-core'], report, byHand);
  const installed = findChromium(env.PATH);
  if (!installed) throw missing();
  return installed;
}

function missing(): SetupFailure {
  return new SetupFailure(`The browser tests need Chromium, and there is none on this machine.\n${byHand}`);
}

function findChromium(path = ''): string | undefined {
  const folders = path.split(delimiter);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), macPath].find(
    isExecutable,
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
