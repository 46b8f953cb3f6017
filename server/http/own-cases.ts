import { ApiError } from '#contract/errors.ts';
import { ProblemParams } from '#contract/problems.ts';
import { CasesToCheck, CheckedCases, type OwnCase } from '#contract/submissions.ts';
import { parseOwnCase } from '../problem/own-case.ts';
import { findProblem, type StoredProblem } from '../store/problems.ts';
import type { StoredOwnCase } from '../store/schema-of-submissions.ts';
import { unknownProblem } from './problems.ts';
import { limitPeople } from './rate-limit.ts';
import type { App, Services } from './route.ts';

/** 20 own cases of 64 KiB in each field, as JSON. */
export const ownCasesBytes = 4 * 1024 * 1024;

/** A page asks when somebody stops typing for a moment. */
const checks = { perMinute: 240, code: 'too-many-checks', what: 'checks of cases' };

export function ownCaseRoutes(app: App, services: Services): void {
  const { database } = services;
  app.post(
    '/api/problems/:slug/cases/check',
    {
      bodyLimit: ownCasesBytes,
      preHandler: limitPeople(app, services, checks),
      schema: {
        summary: 'Say what is wrong with own cases, before they are run',
        tags: ['problems'],
        params: ProblemParams,
        body: CasesToCheck,
        response: { 200: CheckedCases, 400: ApiError, 404: ApiError, 413: ApiError, 429: ApiError },
      },
    },
    async (request) => {
      const problem = await findProblem(database, request.params.slug);
      if (!problem) throw unknownProblem(request.params.slug);
      return { issues: parseOwnCases(problem, request.body.cases).issues };
    },
  );
}

type Parsed = { issues: CheckedCases['issues']; stored: StoredOwnCase[] };

/** What learners typed → cases to run, or what is wrong with which field of which. */
export function parseOwnCases(problem: StoredProblem, cases: readonly OwnCase[]): Parsed {
  const built = { ...problem.built, cases: [] };
  const parsed: Parsed = { issues: [], stored: [] };
  for (const [index, { name, input }] of cases.entries()) {
    const result = parseOwnCase(built, input);
    if (result.ok) parsed.stored.push({ name: name || `own case ${index + 1}`, input: result.input });
    else
      parsed.issues.push(
        ...result.issues.map(({ path, message }) => ({ path: `cases.${index}.input.${path}`, message })),
      );
  }
  return parsed;
}
