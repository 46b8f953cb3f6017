export type FieldProblem = { path: string; message: string };

/** The server understood and refused: its own words, fit to be shown. */
export class ApiFailure extends Error {
  override name = 'ApiFailure';
  readonly status: number;
  readonly code: string;
  readonly details: FieldProblem[];
  /** From Retry-After; null where the server named none. */
  readonly retryAfterSeconds: number | null;

  constructor(answer: {
    status: number;
    code: string;
    message: string;
    details?: FieldProblem[];
    retryAfterSeconds?: number | null;
  }) {
    super(answer.message);
    this.status = answer.status;
    this.code = answer.code;
    this.details = answer.details ?? [];
    this.retryAfterSeconds = answer.retryAfterSeconds ?? null;
  }
}

/** No answer at all: offline, or the server is down. Worth another try. */
export class NetworkFailure extends Error {
  override name = 'NetworkFailure';

  constructor(cause: unknown) {
    super('The server cannot be reached. Check the connection; nothing you typed is lost.', { cause });
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
