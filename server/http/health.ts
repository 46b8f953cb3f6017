import { Health } from '#contract/health.ts';
import { listLivingJudges } from '../store/judges.ts';
import { queueDepth } from '../store/submissions.ts';
import type { App, Services } from './route.ts';

export function healthRoutes(app: App, { database }: Services): void {
  app.get(
    '/api/health',
    {
      schema: {
        summary: 'Are submissions taken, and is a judge alive?',
        tags: ['operation'],
        response: { 200: Health, 503: Health },
      },
    },
    async (_request, reply) => {
      try {
        const [judges, { depth }] = await Promise.all([listLivingJudges(database), queueDepth(database)]);
        const status = judges.length > 0 ? 'ok' : 'no-judge';
        return reply
          .code(status === 'ok' ? 200 : 503)
          .send({ status, judges: judges.length, queueDepth: depth });
      } catch (error) {
        app.log.warn({ err: error }, 'health: the database does not answer');
        return reply.code(503).send({ status: 'no-database', judges: 0, queueDepth: 0 });
      }
    },
  );
}
