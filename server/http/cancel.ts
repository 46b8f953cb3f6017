import { ApiError } from '#contract/errors.ts';
import { SubmissionParams, SubmissionSummary } from '#contract/submissions.ts';
import { cancelSubmission } from '../store/cancel.ts';
import { findSubmission, findSubmissionHead } from '../store/submissions.ts';
import { getPerson } from './auth.ts';
import { HttpError } from './errors.ts';
import type { App, Services } from './route.ts';
import { checkOwner, summarise } from './submissions.ts';
import type { WebMetrics } from './web-metrics.ts';

export function cancelRoute(app: App, { database, identity }: Services, metrics: WebMetrics): void {
  app.post(
    '/api/submissions/:id/cancel',
    {
      schema: {
        summary: 'Cancel one of your submissions while it waits or is being judged',
        description:
          'It ends at once, without a verdict, and counts for nothing. To cancel it again changes nothing; one that has its verdict is refused with 409.',
        tags: ['submissions'],
        params: SubmissionParams,
        response: {
          200: SubmissionSummary,
          400: ApiError,
          401: ApiError,
          403: ApiError,
          404: ApiError,
          409: ApiError,
        },
      },
    },
    async (request) => {
      const { id } = request.params;
      const person = await getPerson(request, identity);
      checkOwner(await findSubmissionHead(database, id), person.id);
      const before = await cancelSubmission(database, id);
      if (before) metrics.cancelled(before);
      const row = await findSubmission(database, id);
      checkOwner(row, person.id);
      if (row.status !== 'cancelled') throw new HttpError(409, 'already-judged', alreadyJudged);
      return summarise(row);
    },
  );
}

const alreadyJudged = 'This submission has its verdict already: there is nothing left to cancel';
