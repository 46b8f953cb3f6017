import type { KeepText, KeptConflict, KeptMark, KeptText } from '#contract/kept.ts';
import { answerOf, callApi, send } from './http.ts';
import { asPerson } from './person.ts';
import { forgetSession, withSession } from './session.ts';

/** Through a connection that is dead a browser may wait for minutes. */
const longestAnswerMs = 10_000;
/** Browsers let 64 KiB outlive a page; what is longer goes out as usual. */
const mostKeepaliveBytes = 60 * 1024;

export type SaveAnswer = { kind: 'saved'; mark: KeptMark } | { kind: 'stale'; kept: KeptText };

/** Where the server keeps a person's draft or note for a problem. */
export function keptRemote(slug: string, kind: 'draft' | 'note') {
  const path = `/api/problems/${encodeURIComponent(slug)}/${kind}`;
  return {
    fetch: async (): Promise<KeptText> => {
      const signal = AbortSignal.timeout(longestAnswerMs);
      const kept = await callApi<KeptText>(path, asPerson({ signal }));
      if (kept.revision === 0) forgetSession();
      return kept;
    },
    save: (change: KeepText, keepalive: boolean) => withSession(() => putText(path, change, keepalive)),
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
  const response = await send(path, asPerson(request));
  if (response.status !== 409) return { kind: 'saved', mark: await answerOf<KeptMark>(response) };
  const { kept } = (await response.json()) as KeptConflict;
  if (kept.revision === 0) forgetSession();
  return { kind: 'stale', kept };
}
