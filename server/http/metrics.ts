import { AggregatorRegistry } from 'prom-client';
import { listLivingJudges } from '../store/judges.ts';
import { queueDepth } from '../store/submissions.ts';
import type { App, Services } from './route.ts';
import type { WebMetrics } from './web-metrics.ts';

/**
 * Prometheus text: the queue, as the database has it, what this web half counts, and what the living judges do. Judges
 * have no port of their own: they leave their figures with their heart-beat.
 */
export function metricsRoute(app: App, { database }: Services, { registry, saw }: WebMetrics): void {
  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) => {
    const [judges, queue] = await Promise.all([listLivingJudges(database), queueDepth(database)]);
    saw(judges.length, queue);
    const judging = AggregatorRegistry.aggregate(judges.map((judge) => judge.metrics));
    return reply.type(registry.contentType).send(`${await registry.metrics()}${await judging.metrics()}`);
  });
}
