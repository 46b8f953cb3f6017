/** Why, in a word. A label of metrics, so the list is closed. */
export type BoxFailureReason =
  | 'died'
  | 'silent'
  | 'protocol'
  /** The sweep left something. */
  | 'unclean'
  | 'used-up'
  | 'closed'
  /** There is none: boxes have not started for too long. */
  | 'missing';

/** The box failed, not the program in it: it died, stopped answering or broke the protocol. Worth another try
 *  in another box; never a learner's fault. */
export class BoxFailure extends Error {
  override name = 'BoxFailure';
  readonly reason: BoxFailureReason;

  constructor(message: string, options: ErrorOptions & { reason?: BoxFailureReason } = {}) {
    super(message, options);
    this.reason = options.reason ?? 'died';
  }
}
