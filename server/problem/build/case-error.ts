import { TypeMismatch } from '../conform.ts';
import { LiteralError } from '../literal-cursor.ts';
import { CallMismatch } from '../operations.ts';

/** A case is written wrongly. */
export class CaseError extends Error {
  override name = 'CaseError';
}

/** The message, where the error is about what somebody wrote; undefined for any other, which is a fault of ours. */
export function writtenWrongly(error: unknown): string | undefined {
  const ours =
    error instanceof CaseError ||
    error instanceof CallMismatch ||
    error instanceof LiteralError ||
    error instanceof TypeMismatch;
  return ours ? error.message : undefined;
}
