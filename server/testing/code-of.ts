type Refused = { status: number; body: { error: { code: string } } };

/** What says how a request was refused: the status, and the code that programs go by. */
export function codeOf({ status, body }: Refused): [status: number, code: string] {
  return [status, body.error.code];
}
