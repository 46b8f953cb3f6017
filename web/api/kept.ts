import type { KeepText, KeptConflict, KeptMark, KeptText } from '#contract/kept.ts';
import { asVisitor } from './guest-key.ts';
import { answerOf, callApi, send } from './http.ts';
import { asPerson } from './person.ts';

/** Through a connection that is dead a browser may wait for minutes. */
const longestAnswerMs = 10_000;
/** Browsers let 64 KiB outlive a page; what is longer goes out as usual. */
const mostKeepaliveBytes = 60 * 1024;

export type SaveAnswer = { kind: 'saved'; mark: KeptMark } | { kind: 'stale'; kept: KeptText };

/** Where the server keeps a person's draft or note for a problem. */
export function keptRemote(slug: string, kind: 'draft' | 'note') {
  const path = `/api/problems/${encodeURIComponent(slug)}/${kind}`;
  return {
    fetch: (): Promise<KeptText> =>
      callApi<KeptText>(path, asPerson({ signal: AbortSignal.timeout(longestAnswerMs) })),
    save: (change: KeepText, keepalive: boolean) => putText(path, change, keepalive),
  };
}

async function putText(path: string, change: KeepText, keepalive: boolean): Promise<SaveAnswer> {
  const body = new TextEncoder().encode(JSON.stringify(change));
  const request = {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body,
    keepalive: keepalive && body.byteLength < mostKeepaliveBytes,
    signal: AbortSignal.timeout(longestAnswerMs),
  };
  const response = await send(path, asVisitor(asPerson(request)));
  if (response.status !== 409) return { kind: 'saved', mark: await answerOf<KeptMark>(response) };
  return { kind: 'stale', kept: ((await response.json()) as KeptConflict).kept };
}
