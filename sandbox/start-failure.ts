import { BoxFailure } from './box-failure.ts';

/** Why a box did not start, in a word. A label of metrics, so the list is closed. */
export type StartFailureReason =
  | 'engine-away'
  | 'engine-silent'
  | 'no-image'
  | 'disk-full'
  | 'unknown-runtime'
  /** The engine said no, for another reason. */
  | 'refused'
  /** It started, and ended or said nothing before it was ready. */
  | 'box-not-ready';

/** What the engine or the connection to it says of a failure. */
type EngineError = Error & { statusCode?: number; code?: string };

const byText: readonly (readonly [RegExp, StartFailureReason])[] = [
  [/no space left on device|disk quota exceeded/i, 'disk-full'],
  [/no such image/i, 'no-image'],
  [/(unknown|invalid).* runtime/i, 'unknown-runtime'],
];

/** @param error what startBox or Box.open has thrown */
export function whyNotStarted(error: Error): StartFailureReason {
  if (!(error.cause instanceof Error)) return error instanceof BoxFailure ? 'box-not-ready' : 'refused';
  const { message, statusCode, code, name } = error.cause as EngineError;
  if (name === 'AbortError' || code === 'ABORT_ERR') return 'engine-silent';
  const known = byText.find(([pattern]) => pattern.test(message));
  if (known) return known[1];
  return statusCode === undefined ? 'engine-away' : 'refused';
}
