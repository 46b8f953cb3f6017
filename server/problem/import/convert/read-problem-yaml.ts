import { parseDocument } from 'yaml';
import { z } from 'zod';
import { mostPasses } from '../../schema/practice-yaml.ts';
import { ProblemYaml, usualPasses } from '../../schema/problem-yaml.ts';
import { positive, whole } from '../../schema/scalars.ts';
import { ImportError } from '../import-error.ts';
import type { Ledger } from '../ledger.ts';
import type { Source } from '../source/source.ts';
import { KeyReader } from './key-reader.ts';
import { readLegacyValidation, splitFlags } from './legacy-validation.ts';
import type { Dialect, SourceProblem } from './source-problem.ts';
import { readText, withChanges } from './text.ts';

const file = 'problem.yaml';
const { shape } = ProblemYaml;
const text = z.union([z.string(), z.bigint(), z.number()]).transform(String);
const Keywords = z.union([z.array(text), text.transform((words) => words.split(/[\s,]+/).filter(Boolean))]);
/** The drafts of 2023-07 write them in one text. */
const Types = z.union([text.transform((types) => types.split(/\s+/).filter(Boolean)), z.array(text)]);

/** @throws ImportError where it is missing, is no YAML, or asks for what this judge cannot do */
export function readProblemYaml(source: Source, ledger: Ledger): SourceProblem {
  const bytes = source.files.get(file);
  if (!bytes) throw new ImportError(`problem.yaml ${source.refused.get(file) ?? 'is missing'}`);
  const { text: yaml, changes } = readText(bytes);
  const keys = new KeyReader(parseYaml(yaml), ledger, file);
  const problem = readKeys(keys, dialectOf(keys));
  keys.end();
  ledger.enter('imported', file, withChanges(`${problem.dialect} format, written as 2025-09`, changes));
  return problem;
}

function parseYaml(yaml: string): unknown {
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    intAsBigInt: true,
    uniqueKeys: false,
  });
  const [error] = document.errors;
  if (error)
    throw new ImportError(`problem.yaml:${error.linePos?.[0].line ?? 1}: ${error.message.split('\n')[0]}`);
  return document.toJS({ maxAliasCount: 50 });
}

function dialectOf(keys: KeyReader): Dialect {
  const version = keys.take('problem_format_version', text) ?? 'legacy';
  if (version.startsWith('legacy')) return 'legacy';
  if (version.startsWith('2023-07')) return '2023-07';
  if (version === '2025-09') return '2025-09';
  throw new ImportError(`problem.yaml: problem_format_version ${version} is not known here`);
}

function readKeys(keys: KeyReader, dialect: Dialect): SourceProblem {
  const validation = readLegacyValidation(keys);
  const types = [...(keys.take('type', Types) ?? ['pass-fail']), ...validation.types];
  refuseTypes(types);
  const limits = keys.inner('limits');
  const multipliers = limits.inner('time_multipliers');
  const legacyMultiplier = limits.take('time_multiplier', positive);
  const problem: SourceProblem = {
    dialect,
    name: keys.take('name', shape.name) ?? null,
    uuid: keys.take('uuid', shape.uuid) ?? null,
    isInteractive: types.includes('interactive'),
    passes: readPasses(limits, types),
    isScoring: types.includes('scoring'),
    isCustom: dialect === 'legacy' ? validation.isCustom : null,
    args: splitFlags(keys.take('validator_flags', text) ?? ''),
    timeLimit: limits.take('time_limit', positive) ?? null,
    acceptedToLimit:
      multipliers.take('ac_to_time_limit', positive) ?? legacyMultiplier ?? (dialect === 'legacy' ? 5 : 2),
    memory: limits.take('memory', positive) ?? null,
    output: limits.take('output', positive) ?? null,
    copied: readCopied(keys),
  };
  if (problem.isScoring)
    keys.note('changed', 'type', 'points are not carried: a submission passes when every case does');
  multipliers.leaveOut({ time_limit_to_tle: ofTools });
  multipliers.end();
  limits.leaveOut(ownLimits);
  limits.end();
  keys.leaveOut(without);
  return problem;
}

/** Which the judge can do; `score` is told elsewhere. */
const possible = ['pass-fail', 'scoring', 'interactive', 'multi-pass'];
const impossible: Record<string, string> = {
  'submit-answer': 'this judge takes programs, not answers',
};

function refuseTypes(types: string[]): void {
  const type = types.find((one) => !possible.includes(one));
  if (type === undefined) return;
  const reason = impossible[type] ?? 'the format does not know this type';
  throw new ImportError(`problem.yaml: ${type} problems are not supported: ${reason}`);
}

function readPasses(limits: KeyReader, types: string[]): number {
  if (!types.includes('multi-pass')) {
    limits.leaveOut({ validation_passes: 'the problem is not of type multi-pass' });
    return 1;
  }
  if (types.includes('interactive'))
    throw new ImportError(
      'problem.yaml: interactive multi-pass problems are not supported: this judge has one conversation for each case',
    );
  const passes = limits.take('validation_passes', whole(2)) ?? usualPasses;
  if (passes <= mostPasses) return passes;
  throw new ImportError(
    `problem.yaml: limits.validation_passes is ${passes}, and at most ${mostPasses} here`,
  );
}

function readCopied(keys: KeyReader): Partial<ProblemYaml> {
  const author = keys.take('author', text);
  const credits =
    keys.take('credits', shape.credits) ?? (author ? { authors: author.split(/,\s*|\s+and\s+/) } : undefined);
  const named = keys.take('source', shape.source);
  const url = keys.take('source_url', text);
  const isPlain = typeof named === 'string';
  const source = isPlain && url ? { name: named, url } : named;
  if (url && !isPlain) keys.note('left out', 'source_url', 'source has no name to go with it');
  const copied = {
    credits,
    source,
    version: keys.take('version', text),
    license: keys.take('license', shape.license),
    rights_owner: keys.take('rights_owner', text),
    embargo_until: keys.take('embargo_until', text),
    keywords: keys.take('keywords', Keywords),
    constants: keys.take('constants', shape.constants),
    allow_file_writing: keys.take('allow_file_writing', z.boolean()),
  };
  return Object.fromEntries(Object.entries(copied).filter(([, value]) => value !== undefined));
}

const ofTools = 'this judge has a rule of its own for it';
const ownLimits = {
  time_safety_margin: ofTools,
  time_resolution: ofTools,
  time_limit_to_tle: ofTools,
  code: ofTools,
  compilation_time: ofTools,
  compilation_memory: ofTools,
  validation_time: 'an output validator gets 10 s of CPU time',
  validation_memory: 'an output validator gets 512 MiB',
  validation_output: 'an output validator may write 16 MiB',
};
const points = 'points are not carried';
const without = {
  grading: points,
  scoring: points,
  languages: 'this judge takes Python',
  libraries: 'boxes have the standard library only',
};
