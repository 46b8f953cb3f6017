import { createHash } from 'node:crypto';
import type { BuiltCase } from '../built-problem.ts';

/** A result is stored under this: a case that has not changed need not be judged again. */
export function hashCase({
  input,
  answer,
  check,
  limits,
}: Pick<BuiltCase, 'input' | 'answer' | 'check' | 'limits'>): string {
  const { cpuMs, wallMs, memoryKiB, outputBytes, timesReference } = limits;
  const time = timesReference === undefined ? [cpuMs] : [cpuMs, timesReference];
  const key = [input, answer, Object.entries(check).sort(), ...time, wallMs, memoryKiB, outputBytes];
  return createHash('sha256').update(JSON.stringify(key)).digest('hex');
}
