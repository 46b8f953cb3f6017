import type { Sandbox } from '#sandbox/sandbox.ts';
import { compileProgram } from '../../build/compile-checker.ts';
import { refusedInputs } from '../../build/refused-inputs.ts';
import type { AuthorProgram, Package } from '../../package.ts';
import { PackageError } from '../../package-error.ts';
import type { Converted } from '../convert.ts';

const mostNamed = 3;

/** Shows each input validator all inputs. One that refuses some does not come over, since no package could be built with it. */
export async function proveInputValidators(
  converted: Converted,
  found: Package,
  sandbox: Sandbox,
  signal?: AbortSignal,
): Promise<void> {
  for (const validator of found.inputValidators) {
    const reason = await whyNot(converted, validator, sandbox, signal);
    if (reason !== null) drop(converted, validator.path, reason);
  }
}

async function whyNot(
  { draft, groups }: Converted,
  validator: AuthorProgram,
  sandbox: Sandbox,
  signal: AbortSignal | undefined,
): Promise<string | null> {
  const cases = groups.flatMap(({ name, inputArgs, cases }) =>
    cases.map((one) => ({
      where: `${one.name} of the group ${name}`,
      text: String(one.input),
      args: inputArgs,
    })),
  );
  try {
    const source = await compileProgram(draft.slug, validator, sandbox, signal);
    const refusals = await refusedInputs(source, cases, sandbox, signal);
    const told = cases.flatMap(({ where }, i) => (refusals[i] ? [`${where} (${refusals[i]})`] : []));
    const more = told.length > mostNamed ? ` and ${told.length - mostNamed} more` : '';
    return told.length > 0 ? `refuses ${told.slice(0, mostNamed).join(', ')}${more}` : null;
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return error.message.split('\n').slice(0, mostNamed).join('; ');
  }
}

function drop(converted: Converted, path: string, reason: string): void {
  const { draft } = converted;
  const { files = new Map<string, string>() } =
    converted.inputValidators.find((one) => one.path === path) ?? {};
  converted.inputValidators = converted.inputValidators.filter((one) => one.path !== path);
  for (const [to, from] of files) {
    if (converted.inputValidators.some((one) => one.files.has(to))) continue;
    draft.files.delete(to);
    draft.ledger.amend('error', from, `${reason}; it is left out`);
  }
}
