/** No box with a compiler can be had on this machine; the message says why. */
export class NoCompiler extends Error {
  override name = 'NoCompiler';
}
