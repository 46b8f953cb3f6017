import type { ApiError } from '#contract/errors.ts';
import { ApiFailure, NetworkFailure } from './failures.ts';
import { renewGuestKey } from './guest-key.ts';
import { doubtPerson } from './person.ts';

/**
 * Calls the API. What it answers is believed to be as the contract says: server and page are of one version, the
 * server checks what it sends, and the library that would check it again here costs a seventh of the first load.
 * @throws ApiFailure, NetworkFailure
 */
export async function callApi<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  return answerOf(await send(path, init));
}

/** @throws ApiFailure */
export async function answerOf<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw await failureOf(response);
  return (await response.json()) as Answer;
}

export function postJson(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

export async function send(path: string, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new NetworkFailure(error);
  }
}

async function failureOf(response: Response): Promise<ApiFailure> {
  const body = (await response.json().catch(() => null)) as Partial<ApiError> | null;
  // Meant to be from somebody who is not there any more.
  if (response.status === 412) {
    renewGuestKey();
    doubtPerson();
  }
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
  // A proxy in between may answer with something else entirely.
  const error = body?.error?.message
    ? body.error
    : {
        code: `http-${response.status}`,
        message: `The server answered ${response.status}. Try again shortly.`,
      };
  return new ApiFailure({
    status: response.status,
    code: error.code,
    message: error.message,
    details: error.details ?? [],
    retryAfterSeconds: Number.isFinite(retryAfter) ? retryAfter : null,
  });
}
