import type { RunRequest, Sandbox } from '#sandbox/sandbox.ts';
import { compileChecker } from './build/compile-checker.ts';
import { crosscheck } from './build/crosscheck.ts';
import { examineCases } from './build/examine-cases.ts';
import { freezeAnswers, type LimitedCase } from './build/freeze-answers.ts';
import { hashCase } from './build/hash-case.ts';
import { proveChecker } from './build/prove-checker.ts';
import { readCases } from './build/read-cases.ts';
import { validateInputs } from './build/validate-inputs.ts';
import type { BuiltCase, BuiltPackage, BuiltProblem } from './built-problem.ts';
import { caseLimits } from './case-limits.ts';
import { checkOf } from './check-of.ts';
import { harnessOf } from './harness-of.ts';
import { imageAddresses, imageName } from './images.ts';
import { inputFieldsOf } from './input-fields.ts';
import { inputSpecOf } from './input-spec.ts';
import { renderMarkdown } from './markdown.ts';
import type { Package } from './package.ts';
import { PackageError, type PackageIssue } from './package-error.ts';
import { titleOf } from './schema/problem-yaml.ts';
import { renderStatement } from './statement.ts';
import { inputToJson } from './typed-input.ts';

export type BuildOptions = {
  signal?: AbortSignal;
  /** Of the boxes: another has another hash seed, so that what depends on it shows as a difference. */
  interpreter?: NonNullable<RunRequest['interpreter']>;
  /** Off where the caller runs the accepted submissions anyway. */
  crosscheck?: boolean;
};

/**
 * Generates the cases, freezes their answers and lets the crosschecks agree with them. All of the package's code runs
 * in boxes. @throws PackageError with everything that is wrong; BoxFailure when no box can be had
 */
export async function buildProblem(
  found: Package,
  sandbox: Sandbox,
  options: BuildOptions = {},
): Promise<BuiltPackage> {
  const checkerSource = await compileChecker(found, sandbox, options.signal);
  const problem = { ...describe(found), checkerSource, cases: await buildCases(found, sandbox, options) };
  const issues = options.crosscheck === false ? [] : await crosscheckAll(found, problem, sandbox, options);
  failOn(found, issues);
  const images = [...found.images].map(([path, bytes]) => ({ name: imageName(path, bytes), bytes }));
  return { ...problem, ...renderTexts(found, problem), images };
}

type WithCases = Described & Pick<BuiltProblem, 'cases' | 'checkerSource'>;
type Described = Omit<
  BuiltProblem,
  'cases' | 'checkerSource' | 'statementHtml' | 'editorialHtml' | 'hintsHtml'
>;

function describe(found: Package): Described {
  const { slug, contentHash, practice, starterCode, referenceSource } = found;
  const inputs = inputSpecOf(practice);
  return {
    slug,
    uuid: found.problem.uuid,
    contentHash,
    title: titleOf(found.problem),
    difficulty: practice.difficulty,
    tags: practice.tags,
    starterCode,
    harness: harnessOf(practice),
    inputFields: inputFieldsOf(inputs),
    inputs,
    referenceSource,
    groups: found.groups.map(({ name, visibility, message }) => ({
      name,
      visibility,
      ...(message === undefined ? {} : { message }),
    })),
  };
}

async function buildCases(found: Package, sandbox: Sandbox, options: BuildOptions): Promise<BuiltCase[]> {
  const harness = harnessOf(found.practice);
  const issues: PackageIssue[] = [];
  const how = {
    interpreter: options.interpreter ?? 'main',
    ...(options.signal && { signal: options.signal }),
  };
  const drafts = await readCases(found, harness, sandbox, how, issues);
  const ofGroups = new Map(
    found.groups.map((group) => {
      const check = checkOf(found.practice, found.checkerSource, group);
      return [group.name, { check, limits: caseLimits(found.problem.limits, group.limits) }];
    }),
  );
  const cases = drafts.map((draft): LimitedCase => {
    const ofGroup = ofGroups.get(draft.group);
    if (!ofGroup) throw new Error(`a case of the group ${draft.group}, which the package does not have`);
    return { ...draft, json: inputToJson(draft.input, harness), ...ofGroup };
  });
  issues.push(...examineCases(cases, inputSpecOf(found.practice)));
  failOn(found, issues);
  if (found.inputValidators.length > 0)
    failOn(found, await validateInputs(found, cases, sandbox, options.signal));
  const answers = await freezeAnswers(found, harness, cases, sandbox, how, issues);
  failOn(found, issues);
  const built = cases.map(({ group, name, json, limits, check }, i) => {
    const frozen = { input: json, answer: answers[i] ?? '', check, limits };
    return { hash: hashCase(frozen), ordinal: i + 1, group, name, ...frozen };
  });
  if (found.checkerSource !== null && built.some(({ check }) => check.kind === 'python'))
    failOn(found, await proveChecker(found.checkerSource, harness, built, cases, sandbox, options.signal));
  return built;
}

async function crosscheckAll(
  found: Package,
  problem: WithCases,
  sandbox: Sandbox,
  { signal }: BuildOptions,
): Promise<PackageIssue[]> {
  const { reference, crosscheck: others, kind } = found.practice;
  // Of these the reference has not proven itself by freezing answers.
  const isUnproven = kind === 'codec' || problem.cases.some(({ check }) => check.kind === 'validator');
  const paths = isUnproven ? [reference, ...others] : others;
  const checked = paths.map((path) => {
    const source = found.submissions.find((submission) => submission.path === path)?.source ?? '';
    return crosscheck(problem, path, source, sandbox, signal);
  });
  return (await Promise.all(checked)).flat();
}

function renderTexts(found: Package, problem: WithCases) {
  const constants = Object.entries(found.problem.constants).map(
    ([name, value]) => [name, String(value)] as const,
  );
  return {
    statementHtml: rendered(found, 'statement/problem.en.md', () =>
      renderStatement(
        found.statement,
        new Map(constants),
        problem,
        imageAddresses(found.images, 'statement'),
      ),
    ),
    editorialHtml: rendered(found, 'solution/solution.en.md', () =>
      renderMarkdown(found.editorial, imageAddresses(found.images, 'solution')),
    ),
    hintsHtml: rendered(found, 'practice.yaml', () =>
      found.practice.hints.map((hint) => renderMarkdown(hint)),
    ),
  };
}

/** Broken TeX is for the author to mend. */
function rendered<T>(found: Package, file: string, render: () => T): T {
  try {
    return render();
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ParseError')) throw error;
    throw new PackageError(found.slug, [{ file, line: null, path: '', message: error.message }]);
  }
}

function failOn(found: Package, issues: PackageIssue[]): void {
  const told = new Map(issues.map((issue) => [JSON.stringify(issue), issue]));
  if (told.size > 0) throw new PackageError(found.slug, [...told.values()]);
}
