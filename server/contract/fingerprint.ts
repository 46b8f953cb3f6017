/**
 * Tells texts apart in a few characters, where keeping a second copy of each would fill the browser's storage. 53
 * bits (cyrb53) and the length: `crypto.subtle` is not there over plain HTTP, and would have to be waited for.
 */
export function fingerprint(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const sum = 4294967296 * (2097151 & low) + (high >>> 0);
  return `${text.length.toString(36)}-${sum.toString(36)}`;
}
