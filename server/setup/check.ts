/** What `npm run check` runs: everything that can be known without running the program. All complaints, not only the first. */
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';
import { type Check, toolCheck } from './checks/check.ts';
import { lockfileCheck } from './checks/lockfile.ts';
import { migrationsCheck } from './checks/migrations.ts';
import { settingsTableCheck } from './checks/settings-table.ts';
import { addCounts, type Counts, formatCounts, isSuccess, oneFailed, onePassed } from './counts.ts';
import { checkImports } from './imports/check-imports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const checks: readonly Check[] = [
  toolCheck('types', 'tsc', ['-p', '.']),
  toolCheck('lint and format', 'biome', ['check', '--error-on-warnings', '--max-diagnostics=200', '.']),
  { name: 'import rules', run: checkImports },
  toolCheck('no unused files, exports or dependencies', 'knip', [
    '--no-progress',
    '--treat-config-hints-as-errors',
  ]),
  migrationsCheck,
  lockfileCheck,
  settingsTableCheck,
];

async function runCheck({ name, run }: Check): Promise<Counts> {
  const complaints = await run(root).catch((error: unknown) => [String(error)]);
  const failed = complaints.length > 0;
  console.log(`${failed ? styleText('red', '✗') : styleText('green', '✓')} ${name}`);
  for (const complaint of complaints) console.log(complaint.replaceAll(/^/gm, '    '));
  return failed ? oneFailed : onePassed;
}

const counts = addCounts(...(await Promise.all(checks.map(runCheck))));
console.log(formatCounts(counts));
process.exitCode = isSuccess(counts) ? 0 : 1;
