import { Choices } from '../../fuzz/choices.ts';
import type { HarnessSpec } from '../harness-spec.ts';
import type { InputSpec } from '../input-spec.ts';
import type { CheckedOperation } from '../operations.ts';
import type { TypedInput } from '../typed-input.ts';
import { type Drawing, randomValue, type Telling } from './random-value.ts';

/** Inputs drawn within the declared constraints, small ones first; the same every time. */
export function randomInputs(
  spec: InputSpec,
  harness: HarnessSpec,
  source: string,
  count: number,
): TypedInput[] {
  const telling = tellingIn(source);
  return Array.from({ length: count }, (_, i) => {
    const size = 1 + Math.floor((i * 12) / count);
    return randomInput({ choices: Choices.seeded(1, i), size, telling }, spec, harness);
  }).filter((input) => input !== null);
}

/** The numbers that a source names, and the letters of its short texts. */
function tellingIn(source: string): Telling {
  const numbers = new Set([...source.matchAll(/\b\d{1,18}\b/g)].map(([digits]) => BigInt(digits)));
  const texts = [...source.matchAll(/"([^"\n\\]{1,8})"|'([^'\n\\]{1,8})'/g)];
  return { numbers: [...numbers], letters: [...new Set(texts.map(([text]) => text.slice(1, -1)).join(''))] };
}

function randomInput(drawing: Drawing, spec: InputSpec, harness: HarnessSpec): TypedInput | null {
  try {
    if (spec.kind === 'function') {
      const args = spec.params.map(({ type, constraints }) => randomValue(drawing, type, constraints));
      return { kind: 'function', args };
    }
    if (spec.kind === 'codec') {
      return { kind: 'codec', value: randomValue(drawing, spec.value.type, spec.value.constraints) };
    }
    return spec.kind === 'class' && harness.kind === 'class' ? randomScript(drawing, spec, harness) : null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Mostly one object, now and then two that take turns. */
function randomScript(
  drawing: Drawing,
  spec: InputSpec & { kind: 'class' },
  harness: HarnessSpec & { kind: 'class' },
): TypedInput {
  const { choices, size } = drawing;
  const objects = choices.once(6) ? ['a', 'b'] : [''];
  const operation = (object: string, method: string | null): CheckedOperation => {
    const declared = method === null ? spec.init : (spec.methods[method] ?? []);
    const callable = harness.methods.find(({ names }) => names[0] === method);
    const params = method === null ? harness.init : (callable?.params ?? []);
    const args = declared.map(({ type, constraints }) => randomValue(drawing, type, constraints));
    return { object, method, args, params, answer: null, at: 0 };
  };
  const made = objects.map((object) => operation(object, null));
  const methods = Object.keys(spec.methods);
  const calls = Array.from({ length: 1 + choices.below(2 * size + 2) }, () =>
    operation(choices.pick(objects), choices.pick(methods)),
  );
  return { kind: 'class', operations: [...made, ...calls] };
}
