/** A name as problems are called, lower-case words and hyphens: "Odd Echo (2)" → "odd-echo-2", "twoSum" → "two-sum". */
export function slugOf(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-') ?? 'imported';
}

/** "twoSum" and "two-sum" → "Two Sum". */
export function titleOf(name: string): string {
  return slugOf(name)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** "two-sum" → "TwoSum". */
export function classNameOf(name: string): string {
  const joined = titleOf(name).replaceAll(' ', '');
  return /^\d/.test(joined) ? `Class${joined}` : joined;
}

/** "twoSum" → "two_sum". */
export function functionNameOf(name: string): string {
  const joined = slugOf(name).replaceAll('-', '_');
  return /^\d/.test(joined) ? `function_${joined}` : joined;
}
