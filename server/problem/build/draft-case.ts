import type { YamlPath } from '../read-yaml.ts';
import type { TypedInput } from '../typed-input.ts';

/** Where the author wrote a case. */
export type CasePlace = { file: string; line: number | null; path: YamlPath };

/** A case whose answer is not known yet. */
export type DraftCase = {
  group: string;
  name: string;
  place: CasePlace;
  input: TypedInput;
  /** What the author says must come back, as canonical lines; null where the reference says. */
  stated: (string | null)[];
};

/** A case that a generator has still to make. */
export type GeneratorCall = {
  group: string;
  name: string;
  place: CasePlace;
  module: string;
  function: string;
  /** JSON text of the keyword arguments, keys in order. */
  args: string;
  seed: number;
};
