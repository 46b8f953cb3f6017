import { config, type z } from 'zod';
import { ApiError } from '#contract/errors.ts';
import { ApiFailure, NetworkFailure } from './failures.ts';

// zod would try `new Function` for speed, which the content security policy reports as a violation.
config({ jitless: true });

/** Calls the API and parses its answer. @throws ApiFailure, NetworkFailure */
export async function callApi<Schema extends z.ZodType>(
  schema: Schema,
  path: string,
  init?: RequestInit,
): Promise<z.output<Schema>> {
  const response = await send(path, init);
  if (!response.ok) throw await failureOf(response);
  return schema.parse(await response.json());
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
  const body: unknown = await response.json().catch(() => null);
  const parsed = ApiError.safeParse(body);
  const retryAfter = Number(response.headers.get('retry-after') ?? Number.NaN);
  const error = parsed.success
    ? parsed.data.error
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
