/** The box failed, not the program in it: it died, stopped answering or broke the protocol. Worth another try
 *  in another box; never a learner's fault. */
export class BoxFailure extends Error {
  override name = 'BoxFailure';
}
