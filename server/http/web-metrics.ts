import { Counter, Gauge, Registry } from 'prom-client';

/** What a web half counts of itself, and what it sees of the queue. */
export type WebMetrics = ReturnType<typeof createWebMetrics>;

export function createWebMetrics() {
  const registry = new Registry();
  const registers = [registry];
  const depth = new Gauge({
    name: 'touchstone_queue_depth',
    help: 'Submissions that wait for a judge',
    registers,
  });
  const age = new Gauge({
    name: 'touchstone_queue_oldest_seconds',
    help: 'How long the oldest of them has waited',
    registers,
  });
  const alive = new Gauge({ name: 'touchstone_judges', help: 'Judges alive', registers });
  const cancelled = new Counter({
    name: 'touchstone_cancelled_total',
    help: 'Submissions that their owners cancelled, by how they stood',
    labelNames: ['status'],
    registers,
  });
  return {
    registry,
    saw(judges: number, queue: { depth: number; oldestSeconds: number }) {
      depth.set(queue.depth);
      age.set(queue.oldestSeconds);
      alive.set(judges);
    },
    cancelled: (status: 'queued' | 'running') => cancelled.inc({ status }),
  };
}
