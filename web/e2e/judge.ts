/** Where the judge under test answers. Whoever starts it says so; a test never starts one of its own. */
export function judgeUrl(): string {
  const url = process.env.TOUCHSTONE_URL;
  if (!url)
    throw new Error('Set TOUCHSTONE_URL to the address of a running judge, e.g. http://127.0.0.1:3000');
  return url;
}
