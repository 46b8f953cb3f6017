import { AggregatorRegistry, Gauge, Registry } from 'prom-client';
import { listLivingJudges } from '../store/judges.ts';
import { queueDepth } from '../store/submissions.ts';
import type { App, Services } from './route.ts';

/**
 * Prometheus text: the queue, as the database has it, and what the living judges count. Judges have no port
 * of their own: they leave their figures with their heart-beat.
 */
export function metricsRoute(app: App, { database }: Services): void {
  const registry = new Registry();
  const depth = new Gauge({
    name: 'touchstone_queue_depth',
    help: 'Submissions that wait for a judge',
    registers: [registry],
  });
  const age = new Gauge({
    name: 'touchstone_queue_oldest_seconds',
    help: 'How long the oldest of them has waited',
    registers: [registry],
  });
  const alive = new Gauge({ name: 'touchstone_judges', help: 'Judges alive', registers: [registry] });

  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) => {
    const [judges, queue] = await Promise.all([listLivingJudges(database), queueDepth(database)]);
    depth.set(queue.depth);
    age.set(queue.oldestSeconds);
    alive.set(judges.length);
    const judging = AggregatorRegistry.aggregate(judges.map((judge) => judge.metrics));
    return reply.type(registry.contentType).send(`${await registry.metrics()}${await judging.metrics()}`);
  });
}
