import type { BuiltCase } from '../problem/built-problem.ts';
import { boundInWords } from '../problem/constraint-words.ts';
import type { HarnessSpec } from '../problem/harness-spec.ts';
import { inputFromJson, type TypedInput } from '../problem/typed-input.ts';
import type { Value } from '../problem/value.ts';
import { compareSizes, type Size, sizeOfValue } from './value-size.ts';

type Named = Size & { name: string };
type Measured = { size: Named } | { number: { name: string; value: bigint } } | null;

/** A large input takes tens of milliseconds to be read, and a class hands in slow programs for the same case. */
const measured = new WeakMap<BuiltCase, Measured>();

/**
 * The n of a case in words: its largest argument, the calls it makes, the lines of its input. Of a case that may not be
 * shown only the order of magnitude: that is what a limit is about, and it is no more than the declared bounds say.
 */
export function sizeInWords(one: BuiltCase, harness: HarnessSpec, exact: boolean): string | null {
  const found = measured.get(one) ?? measure(one, harness);
  measured.set(one, found);
  if (found === null) return null;
  if ('size' in found) return describe(found.size, exact);
  return `${found.number.name} is ${amountInWords(found.number.value, exact, 'less than 10')}`;
}

function measure(one: BuiltCase, harness: HarnessSpec): Measured {
  // What an interactor is given is its secret.
  if (harness.kind === 'interactive') return null;
  const input = inputFromJson(one.input, harness);
  const size = largest(sizesOf(input, harness));
  if (size) return { size };
  const number = input.kind === 'function' ? largestNumber(input.args, harness) : null;
  return number && { number };
}

function sizesOf(input: TypedInput, harness: HarnessSpec): Named[] {
  switch (input.kind) {
    case 'function': {
      const params = harness.kind === 'function' ? harness.entry.params : [];
      return params.flatMap(({ name }, index) => named(name, input.args[index] ?? null));
    }
    case 'class': {
      const amount = input.operations.filter(({ method }) => method !== null).length;
      return [{ name: 'the case', amount, unit: 'call' }];
    }
    case 'codec':
      return named(harness.kind === 'codec' ? (harness.encode.params[0]?.name ?? 'value') : '', input.value);
    case 'stdio':
      return [sizeOfText(input.stdin)];
  }
}

function named(name: string, value: Value): Named[] {
  const size = sizeOfValue(value);
  return size ? [{ name, ...size }] : [];
}

function sizeOfText(text: string): Named {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  const words = text.match(/\S+/g)?.length ?? 0;
  return { name: 'the input', amount: lines, unit: 'line', inAll: { amount: words, unit: 'word' } };
}

function largest(sizes: Named[]): Named | undefined {
  return sizes.toSorted((a, b) => compareSizes(b, a))[0];
}

function largestNumber(args: Value[], harness: HarnessSpec): { name: string; value: bigint } | null {
  const params = harness.kind === 'function' ? harness.entry.params : [];
  const numbers = params.flatMap(({ name }, index) => {
    const value = args[index];
    return typeof value === 'bigint' ? [{ name, value }] : [];
  });
  return numbers.toSorted((a, b) => Number(magnitude(b.value) - magnitude(a.value)))[0] ?? null;
}

function describe({ name, amount, unit, inAll }: Named, exact: boolean): string {
  const outer = `${name} has ${counted(amount, unit, exact)}`;
  return inAll ? `${outer}, with ${counted(inAll.amount, inAll.unit, exact)} in all` : outer;
}

function counted(amount: number, unit: string, exact: boolean): string {
  const many = unit === 'entry' ? 'entries' : `${unit}s`;
  return `${amountInWords(BigInt(amount), exact)} ${amount === 1 && exact ? unit : many}`;
}

function amountInWords(value: bigint, exact: boolean, few = 'fewer than 10'): string {
  if (exact) return boundInWords(value.toString());
  if (magnitude(value) < 10n) return few;
  return `about ${boundInWords(rounded(value).toString())}`;
}

/** To its first digit. */
function rounded(value: bigint): bigint {
  const unit = 10n ** BigInt(magnitude(value).toString().length - 1);
  const half = value < 0n ? -unit / 2n : unit / 2n;
  return ((value + half) / unit) * unit;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
