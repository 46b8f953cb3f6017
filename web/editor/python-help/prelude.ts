import type { Problem } from '#contract/problems.ts';

/** Made when the web app is built; see vite-plugins/prelude-stub.ts. */
declare const __PRELUDE_STUB__: string;

/** The names that a solution of this problem finds ready-made, as a stub; null where there are none. */
export function preludeOf({ prelude, signature }: Pick<Problem, 'prelude' | 'signature'>): string | null {
  if (prelude === 'none') return null;
  return `${valueImport(signature)}\n${__PRELUDE_STUB__}`;
}

const simple = new Set(['int', 'float', 'str', 'bool']);

/** What the nodes of trees and lists hold in this problem, if it is one thing. */
function valueImport(signature: string): string {
  const [type, ...others] = new Set(
    [...signature.matchAll(/\b(?:TreeNode|ListNode)\[([^\]]*)/g)].map(([, value]) => value),
  );
  if (type === undefined || others.length > 0 || !simple.has(type)) return 'from typing import Any as _Value';
  return `from builtins import ${type} as _Value`;
}
