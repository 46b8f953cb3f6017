/** What instructors and operators do from a shell: `npm run touchstone -- <command>`. */
import { parseArgs } from 'node:util';
import { runAuthorCommand } from './cli/author-commands.ts';
import { exportProblems } from './cli/export-problem.ts';
import { type FuzzCommand, runFuzz } from './cli/fuzz.ts';
import { importForeignProblem } from './cli/import-foreign.ts';
import { importProblem } from './cli/import-problem.ts';
import { listProblems } from './cli/list-problems.ts';
import { runPeopleCommand } from './cli/people.ts';
import { repeatProblems } from './cli/repeat-problems.ts';
import { usage } from './cli/usage.ts';
import { UsageError } from './cli/usage-error.ts';
import { verifyProblems } from './cli/verify-problems.ts';
import { InvalidSettings, readConfig } from './config.ts';
import { type ForeignFormat, foreignFormats } from './problem/import-foreign/import-foreign.ts';
import { SetupFailure } from './setup/steps.ts';

async function run(args: string[], signal: AbortSignal): Promise<number> {
  const { values, positionals } = parse(args);
  const [area, command, ...slugs] = positionals;
  if (values.help || area === undefined) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  const name = `${area} ${command ?? ''}`.trim();
  if (name === 'problems verify') {
    const { json, html, add, fresh } = values;
    return verifyProblems(readConfig(), slugs, { json, html, add, fresh, signal });
  }
  if (name === 'problems repeat') {
    const { busy, accepted } = values;
    const times = countOf(values.times, '--times');
    return repeatProblems(readConfig(), slugs, { times, busy, accepted, signal });
  }
  if (name === 'problems export') {
    const { to, zip } = values;
    if (to === undefined) throw new UsageError('problems export needs --to folder');
    return exportProblems(readConfig(), slugs, { to, zip, signal });
  }
  const [path] = slugs;
  if (name === 'problems import' && path !== undefined && slugs.length === 1) {
    const { slug, reference, property, force, json } = values;
    const command = { slug, reference, property, force, json, signal };
    if (values.from === undefined) return importProblem(readConfig(), path, command);
    return importForeignProblem(readConfig(), path, { ...command, from: formatOf(values.from) });
  }
  if (name === 'problems list' && slugs.length === 0) return listProblems(readConfig(), values.json);
  if (area === 'problems') {
    const status = await runAuthorCommand(readConfig(), command ?? '', slugs, values, signal);
    if (status !== undefined) return status;
  }
  if (area === 'people') {
    const status = await runPeopleCommand(readConfig(), command ?? '', slugs, values.json);
    if (status !== undefined) return status;
  }
  if (name === 'fuzz') return runFuzz(readConfig(), fuzzCommand(values), signal);
  throw new UsageError(`unknown command: ${positionals.join(' ')}`);
}

function formatOf(text: string): ForeignFormat {
  const known = foreignFormats.find((format) => format === text);
  if (known) return known;
  throw new UsageError(`--from ${text}: must be one of ${foreignFormats.join(', ')}`);
}

function countOf(text: string, option: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new UsageError(`${option} ${text}: must be a whole number from 1`);
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        html: { type: 'string' },
        add: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        slug: { type: 'string' },
        force: { type: 'boolean', default: false },
        inputs: { type: 'string', default: '1000000' },
        'in-box': { type: 'string', default: '1000' },
        seed: { type: 'string' },
        seconds: { type: 'string' },
        times: { type: 'string', default: '50' },
        kind: { type: 'string' },
        port: { type: 'string', default: '0' },
        server: { type: 'string' },
        token: { type: 'string' },
        busy: { type: 'boolean', default: false },
        accepted: { type: 'boolean', default: false },
        to: { type: 'string' },
        zip: { type: 'boolean', default: false },
        from: { type: 'string' },
        reference: { type: 'string' },
        property: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function fuzzCommand(values: ReturnType<typeof parse>['values']): FuzzCommand {
  return {
    inputs: wholeNumber(values.inputs, '--inputs'),
    inBox: wholeNumber(values['in-box'], '--in-box'),
    seed: values.seed === undefined ? undefined : wholeNumber(values.seed, '--seed'),
    seconds: values.seconds === undefined ? undefined : wholeNumber(values.seconds, '--seconds'),
  };
}

function wholeNumber(text: string, option: string): number {
  if (/^\d{1,10}$/.test(text)) return Number(text);
  throw new UsageError(`${option} ${text}: must be a whole number`);
}

function explain(error: unknown, signal: AbortSignal): number {
  if (signal.aborted) return 130;
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${usage}`);
    return 2;
  }
  const isExplained = error instanceof SetupFailure || error instanceof InvalidSettings;
  console.error(isExplained ? error.message : error);
  return 1;
}

const stopping = new AbortController();
process.once('SIGINT', () => stopping.abort());
process.once('SIGTERM', () => stopping.abort());
const { signal } = stopping;
process.exitCode = await run(process.argv.slice(2), signal).catch((error) => explain(error, signal));
