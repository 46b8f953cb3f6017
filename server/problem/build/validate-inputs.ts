import type { Sandbox } from '#sandbox/sandbox.ts';
import type { Package } from '../package.ts';
import type { PackageIssue } from '../package-error.ts';
import { compileProgram } from './compile-checker.ts';
import type { JsonCase } from './examine-cases.ts';
import { issueAt } from './read-cases.ts';
import { refusedInputs } from './refused-inputs.ts';

/** Every input, generated ones too, must be valid to every input validator of the package. @throws PackageError, BoxFailure */
export async function validateInputs(
  { slug, groups, inputValidators }: Package,
  cases: JsonCase[],
  sandbox: Sandbox,
  signal?: AbortSignal,
): Promise<PackageIssue[]> {
  const args = new Map(groups.map(({ name, input_args }) => [name, input_args]));
  const inputs = cases.map(({ json, group }) => ({
    text: (JSON.parse(json) as { stdin: string }).stdin,
    args: args.get(group) ?? [],
  }));
  const issues: PackageIssue[] = [];
  for (const validator of inputValidators) {
    const source = await compileProgram(slug, validator, sandbox, signal);
    const refusals = await refusedInputs(source, inputs, sandbox, signal);
    for (const [i, one] of cases.entries())
      if (refusals[i])
        issues.push(
          issueAt(one.place, `"${one.name}": ${validator.path} finds it not valid: ${refusals[i]}`),
        );
  }
  return issues;
}
