import { Choices } from '../../fuzz/choices.ts';
import type { HarnessSpec } from '../harness-spec.ts';
import type { InputSpec } from '../input-spec.ts';
import type { CheckedOperation } from '../operations.ts';
import type { TypedInput } from '../typed-input.ts';
import { randomValue } from './random-value.ts';

/** Inputs drawn within the declared constraints, small ones first; the same every time. */
export function randomInputs(spec: InputSpec, harness: HarnessSpec, count: number): TypedInput[] {
  return Array.from({ length: count }, (_, i) => {
    const size = 1 + Math.floor((i * 12) / count);
    return randomInput(Choices.seeded(1, i), spec, harness, size);
  }).filter((input) => input !== null);
}

function randomInput(
  choices: Choices,
  spec: InputSpec,
  harness: HarnessSpec,
  size: number,
): TypedInput | null {
  try {
    if (spec.kind === 'function') {
      const args = spec.params.map(({ type, constraints }) => randomValue(choices, type, constraints, size));
      return { kind: 'function', args };
    }
    if (spec.kind === 'codec') {
      return { kind: 'codec', value: randomValue(choices, spec.value.type, spec.value.constraints, size) };
    }
    return harness.kind === 'class' ? randomScript(choices, spec, harness, size) : null;
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Mostly one object, now and then two that take turns. */
function randomScript(
  choices: Choices,
  spec: InputSpec & { kind: 'class' },
  harness: HarnessSpec & { kind: 'class' },
  size: number,
): TypedInput {
  const objects = choices.once(6) ? ['a', 'b'] : [''];
  const operation = (object: string, method: string | null): CheckedOperation => {
    const declared = method === null ? spec.init : (spec.methods[method] ?? []);
    const callable = harness.methods.find(({ names }) => names[0] === method);
    const params = method === null ? harness.init : (callable?.params ?? []);
    const args = declared.map(({ type, constraints }) => randomValue(choices, type, constraints, size));
    return { object, method, args, params, answer: null, at: 0 };
  };
  const made = objects.map((object) => operation(object, null));
  const methods = Object.keys(spec.methods);
  const calls = Array.from({ length: 1 + choices.below(2 * size + 2) }, () =>
    operation(choices.pick(objects), choices.pick(methods)),
  );
  return { kind: 'class', operations: [...made, ...calls] };
}
