import type { HarnessSpec } from './harness-spec.ts';
import type { BuiltImage } from './images.ts';
import type { InputSpec } from './input-spec.ts';

/** A package whose answers are frozen: what the store keeps and the judge works from. Immutable. */
export type BuiltProblem = {
  slug: string;
  uuid: string;
  /** sha256 over the package's files and the builder's version: the same hash, the same problem. */
  contentHash: string;
  title: string;
  /** 1 (easiest) to 5. */
  difficulty: number;
  tags: string[];
  statementHtml: string;
  editorialHtml: string;
  hintsHtml: string[];
  starterCode: string;
  harness: HarnessSpec;
  /** The fields a person fills in to make a case of their own, with what is allowed in each. */
  inputFields: InputField[];
  /** The same for programs: what a case's input is made of and held to. */
  inputs: InputSpec;
  /** Answers learners' own cases; never sent to a browser, never in a box with a submission. */
  referenceSource: string;
  /** The author's checker or interactor, in C++ its sources and what they were compiled to (cpp/cpp-program.ts); null
   *  where the comparison is one of ours. Never in a box with a submission. */
  checkerSource: string | null;
  groups: Group[];
  cases: BuiltCase[];
};

/** A problem with the images that its texts show; these are kept apart, by their content. */
export type BuiltPackage = BuiltProblem & { images: BuiltImage[] };

export type InputField = {
  /** Parameter name; 'ops' for the call script of a class problem, 'stdin' for the input of a program,
   *  'interactor' for what that is given. */
  name: string;
  /** Type as text for people: 'list[int]', 'TreeNode[int]', 'calls'. */
  type: string;
  /** Constraints in words: "1 to 100 000 items, each −10⁹ to 10⁹". */
  constraints: string;
};

/** 'shown' before anything is submitted · 'on_fail' once failed · 'hidden' never. */
export type Visibility = 'shown' | 'on_fail' | 'hidden';

export type Group = { name: string; visibility: Visibility; message?: string };

export type CaseLimits = {
  cpuMs: number;
  wallMs: number;
  memoryKiB: number;
  outputBytes: number;
  /** Where this is set, `cpuMs` is only the least: a judge gives so many times what it sees the reference take. */
  timesReference?: number;
};

export type BuiltCase = {
  /** sha256 of input, answer, checker and limits. */
  hash: string;
  /** From 1, in the order of judging. */
  ordinal: number;
  group: string;
  name: string;
  /** JSON text of a CaseInput. */
  input: string;
  /** Canonical text of what must come back; one line for each operation of a class problem. For a program that of a
   *  str, the text to be printed, or what its output validator is given as the answer. Empty where there is nothing to compare with. */
  answer: string;
  check: Check;
  limits: CaseLimits;
};

/** How an answer is compared. `exact` compares canonical text. */
export type Check =
  | { kind: 'exact' }
  | { kind: 'float'; abs: number; rel: number }
  /** Order is ignored in the outermost `depth` levels of lists. */
  | { kind: 'unordered'; depth: number }
  | { kind: 'any_of' }
  | { kind: 'round_trip' }
  /** Of programs: the default comparison of the ICPC format, token by token. */
  | ({ kind: 'tokens' } & TokenRules)
  /** The author's own checker, by the hash of its source: another one, another case. */
  | { kind: 'python'; checker: string }
  /** The author's output validator or interactor, a program of the ICPC format; `args` follow its three usual ones.
   *  With `passes`, it may have the submission run again, that often in all, on an input that it makes. */
  | { kind: 'validator'; checker: string; args: string[]; passes?: number };

export type TokenRules = {
  caseSensitive: boolean;
  spaceChangeSensitive: boolean;
  /** Null where tokens are not read as numbers; a token within either tolerance will do. */
  floatAbs: number | null;
  floatRel: number | null;
};

/** What the learner types for a case of their own: a Python literal for each field, or a call script in `ops`. */
export type CaseFields = Record<string, string>;
