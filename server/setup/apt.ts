import { existsSync } from 'node:fs';
import { runQuietly } from './run-quietly.ts';
import { type Report, SetupFailure } from './steps.ts';

/** Debian, Ubuntu and the like, as root: where we may install what is missing. */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** `instead` says what a person can do when it fails. */
export async function installPackages(
  packages: readonly string[],
  report: Report,
  instead: string,
): Promise<void> {
  const install = ['install', '--yes', '--no-install-recommends', ...packages];
  report(`installing ${packages.join(', ')}`);
  if ((await apt(install, report)).code === 0) return;
  // A fresh machine has no list of packages, and an old list names what is gone from the mirror.
  report('reading the list of packages');
  await apt(['update'], report);
  const { code, output } = await apt(install, report);
  if (code === 0) return;
  throw new SetupFailure(`apt-get ${install.join(' ')} failed:\n${output.trimEnd()}\n${instead}`);
}

function apt(args: readonly string[], report: Report) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return runQuietly('apt-get', args, { env, onLine: report });
}
