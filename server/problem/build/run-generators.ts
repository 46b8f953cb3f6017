import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunRequest, Sandbox } from '#sandbox/sandbox.ts';
import type { HarnessSpec } from '../harness-spec.ts';
import { parseCanonical } from '../literal.ts';
import type { Value } from '../value.ts';
import { fromWire, parseWireJson } from '../wire.ts';
import type { GeneratorCall } from './draft-case.ts';
import { runTrusted } from './run-trusted.ts';

export type Generated = { ok: true; value: Value } | { ok: false; message: string };

const limits = { cpuMs: 20_000, wallMs: 60_000, memoryKiB: 256 * 1024, outputBytes: 64 * 1024 };

const harness: HarnessSpec = {
  kind: 'function',
  recursionLimit: 20_000,
  prelude: 'practice',
  entry: {
    names: ['touchstone_generate'],
    params: ['function', 'arguments', 'seed'].map((name) => ({ name, type: { t: 'str' } })),
    returns: { t: 'str' },
  },
  result: 'return',
};

/** Calls the generators of one module in a box; the answers come in the order of the calls. */
export async function runGenerators(
  sandbox: Sandbox,
  source: string,
  calls: GeneratorCall[],
  uuid: string,
  interpreter: NonNullable<RunRequest['interpreter']>,
  signal?: AbortSignal,
): Promise<Generated[]> {
  const driver = await readFile(join(import.meta.dirname, 'generator-driver.py'), 'utf8');
  const program = { source: `${source}\n${driver}`, harness: JSON.stringify(harness) };
  const inputs = calls.map((call) => ({
    input: JSON.stringify({ args: [call.function, call.args, seedOf(uuid, call)] }),
    limits,
    interpreter,
  }));
  const runs = await runTrusted(sandbox, program, inputs, signal);
  return runs.map((run) => (run.ok ? readGenerated(run.results) : run));
}

/** Every case has a random stream of its own, which depends on nothing but what is written in the package. */
function seedOf(uuid: string, call: GeneratorCall): string {
  const key = JSON.stringify([uuid, `${call.module}.${call.function}`, call.args, call.seed]);
  return createHash('sha256').update(key).digest('hex');
}

function readGenerated(results: string): Generated {
  if (results.startsWith('raises ')) return { ok: false, message: results };
  const json = parseCanonical(results);
  if (typeof json !== 'string')
    return { ok: false, message: `returned no text but ${results.slice(0, 200)}` };
  return { ok: true, value: fromWire(parseWireJson(json), { t: 'any' }) };
}
