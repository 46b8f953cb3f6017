export type DrawnAs = 'tree' | 'list' | 'grid' | 'graph';

const patterns: [RegExp, DrawnAs][] = [
  [/^(Optional\[)?TreeNode\b/, 'tree'],
  [/^(Optional\[)?ListNode\b/, 'list'],
  [/^list\[list\[(?!list|dict|tuple|set)/i, 'grid'],
  [/^Graph\b/, 'graph'],
];

/** What a value of this type is drawn as; null where its text says it best. Apart, so that asking loads no drawing. */
export function drawnAs(type: string): DrawnAs | null {
  return patterns.find(([pattern]) => pattern.test(type))?.[1] ?? null;
}
