import '@fastify/static';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { ApiError } from '#contract/errors.ts';
import { GuestGone } from '../store/guest-keys.ts';
import { isPersonGone } from '../store/people.ts';

type Detail = { path: string; message: string };

/** An answer that is not 2xx and that we mean: the message is shown to people as it stands. */
export class HttpError extends Error {
  override name = 'HttpError';
  readonly status: number;
  readonly code: string;
  readonly details: Detail[] | undefined;

  constructor(status: number, code: string, message: string, details?: Detail[]) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

/** What Fastify itself refuses, said so that somebody who is stuck can act on it. */
const fastifyErrors: Record<string, { code: string; message: string }> = {
  FST_ERR_CTP_INVALID_JSON_BODY: { code: 'bad-json', message: 'The body is not valid JSON' },
  FST_ERR_CTP_EMPTY_JSON_BODY: { code: 'bad-json', message: 'The body is empty; send a JSON object' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: 'unsupported-media-type',
    message: 'Send the body as application/json',
  },
  FST_ERR_CTP_BODY_TOO_LARGE: { code: 'body-too-large', message: 'The request is too large' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    code: 'bad-request',
    message: 'The length of the body is not the one that was announced',
  },
};

/** The one place where an exception becomes a response. */
export function mapErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | Error, request, reply) => {
    const { status, body } = toResponse(error);
    if (status >= 500) request.log.error({ err: error }, 'request failed');
    return send(reply, status, body);
  });
  app.setNotFoundHandler((request, reply) => {
    // Somebody who mistyped an address in a browser is better served by the app, which has a page for that.
    if (wantsPage(request)) return reply.code(404).sendFile('index.html');
    const message = `There is nothing at ${request.method} ${request.url.split('?')[0]}`;
    return send(reply, 404, body('not-found', message));
  });
}

function wantsPage({ method, url, headers, server }: FastifyRequest): boolean {
  const isPage = method === 'GET' && !url.startsWith('/api/') && server.hasReplyDecorator('sendFile');
  return isPage && (headers.accept ?? '').includes('text/html');
}

function send(reply: FastifyReply, status: number, response: ApiError) {
  return reply.code(status).type('application/json').serializer(JSON.stringify).send(response);
}

function toResponse(error: FastifyError | Error): { status: number; body: ApiError } {
  if (error instanceof HttpError) {
    return { status: error.status, body: body(error.code, error.message, error.details) };
  }
  if (hasZodFastifySchemaValidationErrors(error)) {
    const details = error.validation.map(({ instancePath, message }) => ({
      path: instancePath.slice(1).replaceAll('/', '.'),
      message: message ?? 'is not valid',
    }));
    return { status: 400, body: body('invalid-request', describe(details), details) };
  }
  if (error instanceof GuestGone || isPersonGone(error))
    return { status: 412, body: body('other-person', gone) };
  const known = 'code' in error ? fastifyErrors[error.code] : undefined;
  const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
  if (known) return { status, body: body(known.code, known.message) };
  if (status < 500) return { status, body: body('bad-request', error.message) };
  return { status: 500, body: body('internal-error', 'Something failed on our side. It has been logged') };
}

/** A guest who signed in, or an account that was deleted, a moment before this arrived. */
const gone = 'Who sent this has signed in, or is gone, since. Send it again';

function describe(details: Detail[]): string {
  const [first] = details;
  if (!first) return 'The request is not valid';
  return first.path === '' ? first.message : `${first.path}: ${first.message}`;
}

function body(code: string, message: string, details?: Detail[]): ApiError {
  return { error: { code, message, ...(details && { details }) } };
}
