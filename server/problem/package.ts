import type { YamlFile } from './read-yaml.ts';
import type { PracticeYaml } from './schema/practice-yaml.ts';
import type { ProblemYaml } from './schema/problem-yaml.ts';
import type { SubmissionsYaml } from './schema/submissions-yaml.ts';
import type { TestsYaml } from './schema/tests-yaml.ts';

/** A package that was read and makes sense in itself; its answers are not known yet. */
export type Package = {
  slug: string;
  contentHash: string;
  problem: ProblemYaml;
  practice: PracticeYaml;
  /** In the order of judging. */
  groups: PackageGroup[];
  submissions: PackageSubmission[];
  submissionsYaml: SubmissionsYaml;
  statement: string;
  editorial: string;
  starterCode: string;
  referenceSource: string;
  checkerSource: string | null;
  /** Programs that say whether an input is valid, as practice.yaml names them. */
  inputValidators: AuthorProgram[];
  /** Of its texts, by path. */
  images: Map<string, Buffer>;
  /** Module name → source. */
  generators: Map<string, string>;
};

/** In Python, or the files of a program in C++ (cpp/cpp-program.ts) or Python (python/python-program.ts) as one text. */
export type AuthorProgram = { path: string; source: string };

export type PackageGroup = PracticeYaml['groups'][string] & { name: string; tests: YamlFile<TestsYaml> };

export type PackageSubmission = {
  /** As practice.yaml writes it: "submissions/accepted/linked_list.py". */
  path: string;
  /** The folder, which says what to expect: "accepted". */
  folder: string;
  source: string;
};
