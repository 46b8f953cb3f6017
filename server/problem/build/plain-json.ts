import { writeFloat } from '../canonical.ts';

/** JSON of plain YAML data, read with bigint for whole numbers: every digit kept, 1.0 not turned into 1, and the
 *  keys in order, so that equal data has equal text. */
export function plainJson(data: unknown): string {
  if (typeof data === 'bigint') return data.toString();
  if (typeof data === 'number') return writeFloat(data).replace('nan', 'NaN').replace('inf', 'Infinity');
  if (Array.isArray(data)) return `[${data.map(plainJson).join(',')}]`;
  if (data !== null && typeof data === 'object') {
    const entries = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${plainJson(value)}`).join(',')}}`;
  }
  return JSON.stringify(data);
}
