import { ApiError } from '#contract/errors.ts';
import { Spread } from '#contract/spread.ts';
import { SubmissionParams } from '#contract/submissions.ts';
import { listAcceptedCosts } from '../../store/accepted.ts';
import { listReferenceRuns } from '../../store/reference-runs.ts';
import { findSubmissionCosts } from '../../store/submissions.ts';
import { getPerson } from '../auth.ts';
import { HttpError } from '../errors.ts';
import type { App, Services } from '../route.ts';
import { checkOwner } from '../submissions.ts';
import { spreadOf } from './spread-of.ts';

export function spreadRoute(app: App, { database, identity }: Services): void {
  app.get(
    '/api/submissions/:id/spread',
    {
      schema: {
        summary: 'See what your accepted submission cost among those of others',
        tags: ['submissions'],
        params: SubmissionParams,
        response: {
          200: Spread,
          400: ApiError,
          401: ApiError,
          403: ApiError,
          404: ApiError,
          409: ApiError,
        },
      },
    },
    async (request) => {
      const person = await getPerson(request, identity);
      const row = await findSubmissionCosts(database, request.params.id);
      checkOwner(row, person.id);
      const { outcome, mode, versionId, userId } = row;
      if (mode !== 'submit' || outcome?.verdict !== 'accepted') throw notAccepted();
      const [accepted, referenceRuns] = await Promise.all([
        listAcceptedCosts(database, versionId),
        listReferenceRuns(database, versionId),
      ]);
      return spreadOf({ own: { ...outcome, userId }, accepted, referenceRuns });
    },
  );
}

function notAccepted(): HttpError {
  return new HttpError(409, 'not-accepted', 'Only a submission that was accepted is compared with others');
}
