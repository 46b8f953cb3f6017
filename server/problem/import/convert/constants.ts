import type { SourceProblem } from './source-problem.ts';

/** The newer dialects write `{{name}}` for a constant of problem.yaml, in programs too. Statements are filled when shown. */
export function fillConstants(
  bytes: Buffer,
  { copied: { constants = {} }, dialect }: SourceProblem,
): { bytes: Buffer; isFilled: boolean } {
  const names = Object.keys(constants);
  const text = bytes.toString('latin1');
  if (dialect === 'legacy' || !names.some((name) => text.includes(`{{${name}}}`)))
    return { bytes, isFilled: false };
  const filled = bytes
    .toString('utf8')
    .replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
      name in constants ? String(constants[name]) : whole,
    );
  return { bytes: Buffer.from(filled), isFilled: true };
}
