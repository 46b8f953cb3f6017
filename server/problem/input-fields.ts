import type { InputField } from './built-problem.ts';
import { constraintsInWords, sizesInWords } from './constraint-words.ts';
import type { ConstrainedParameter, InputSpec } from './input-spec.ts';
import { printType } from './type-text.ts';

/** What a person fills in to make a case, and what is allowed in each field. */
export function inputFieldsOf(spec: InputSpec): InputField[] {
  switch (spec.kind) {
    case 'function':
      return spec.params.map(fieldOf);
    case 'codec':
      return [fieldOf(spec.value)];
    case 'class':
      return [{ name: 'ops', type: 'calls', constraints: classWords(spec) }];
    case 'stdio':
      return [{ name: 'stdin', type: 'text', constraints: spec.about }];
    case 'interactive':
      return [{ name: 'interactor', type: 'text', constraints: spec.about }];
  }
}

function fieldOf({ name, type, constraints }: ConstrainedParameter): InputField {
  return { name, type: printType(type), constraints: constraintsInWords(type, constraints) };
}

/** Every parameter name once with its bounds, unless two methods bound it differently. */
function classWords(spec: InputSpec & { kind: 'class' }): string {
  const params = [...spec.init, ...Object.values(spec.methods).flat()];
  const words = params.map(({ name, type, constraints }) => {
    const said = constraintsInWords(type, constraints);
    return said && `${name}: ${said}`;
  });
  return [...new Set([sizesInWords(spec.calls, 'method call'), ...words])].filter(Boolean).join('; ');
}
