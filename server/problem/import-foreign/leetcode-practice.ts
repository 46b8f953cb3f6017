import type { TypeNode } from '../types.ts';
import type { ForeignEntry } from './foreign-package.ts';
import type { ClassMetadata, FunctionMetadata } from './leetcode-metadata.ts';
import { holdsFloat, leetcodeType } from './leetcode-types.ts';
import { callYaml, defSource, functionYaml, paramYaml, type Signature } from './skeleton.ts';

function signatureOf({ name, params, return: returns }: ClassMetadata['methods'][number]): Signature {
  return { name, params: params.map(typed), returns: leetcodeType(returns.type) };
}

function typed({ name, type }: { name: string; type: string }): { name: string; type: TypeNode } {
  return { name, type: leetcodeType(type) };
}

export function functionPractice(metadata: FunctionMetadata, entries: ForeignEntry[]) {
  const signature = signatureOf(metadata);
  const changed =
    signature.returns.t === 'none' ? signature.params[metadata.output?.paramindex ?? 0] : undefined;
  if (signature.returns.t === 'none' && !changed)
    entries.push({
      level: 'error',
      path: 'practice.yaml',
      reason: 'it returns nothing, and there is no parameter to look at',
    });
  if (metadata.manual)
    entries.push({
      level: 'error',
      path: 'practice.yaml',
      reason: 'its cases are read by code that is not in the metadata: look whether they fit',
    });
  if (changed)
    entries.push({
      level: 'changed',
      path: 'practice.yaml',
      reason: `it returns nothing: what became of ${changed.name} is the answer`,
    });
  const check = changed ? { in_place: changed.name } : checkOf(signature.returns, entries);
  const practice = {
    kind: 'function',
    entry: functionYaml(signature),
    check,
  };
  return { practice, starter: `class Solution:\n    ${defSource(signature, true)}\n        ...\n` };
}

function checkOf(returns: TypeNode, entries: ForeignEntry[]): string | object {
  if (returns.t === 'list')
    entries.push({
      level: 'changed',
      path: 'practice.yaml',
      reason: 'the order of the answer counts: say "check: {unordered: 1}" where it must not',
    });
  if (!holdsFloat(returns)) return 'exact';
  entries.push({
    level: 'changed',
    path: 'practice.yaml',
    reason: 'floats may be off by 0.00001, which is what is usual there',
  });
  return { float: { abs: 1e-5 } };
}

export function classPractice(metadata: ClassMetadata) {
  const init = {
    name: '__init__',
    params: metadata.constructor.params.map(typed),
    returns: { t: 'none' } as const,
  };
  const methods = metadata.methods.map(signatureOf);
  const practice = {
    kind: 'class',
    entry: {
      class: metadata.classname,
      aliases: ['*'],
      init: { params: init.params.map(paramYaml) },
      methods: Object.fromEntries(methods.map((method) => [method.name, callYaml(method)])),
    },
  };
  const bodies = [init, ...methods].map((one) => `    ${defSource(one, true)}\n        ...\n`);
  return { practice, starter: `class ${metadata.classname}:\n${bodies.join('\n')}` };
}
