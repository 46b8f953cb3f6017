import type { Answers, Question, Reply } from './messages.ts';
import RuffWorker from './ruff.worker.ts?worker';

/** Ruff in a worker of its own. A request that fails says why, as Ruff does. */
export type Ruff = Disposable & {
  check(source: string): Promise<Answers['check']>;
  format(source: string): Promise<Answers['format']>;
  crashed: Promise<Error>;
};

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;
type Waiting = { resolve: (answer: never) => void; reject: (error: Error) => void };

export async function startRuff(pythonVersion: string): Promise<Ruff> {
  const worker = new RuffWorker({ name: 'ruff' });
  const waiting = new Map<number, Waiting>();
  const crashed = new Promise<Error>((resolve) => {
    worker.addEventListener('error', ({ message }) =>
      resolve(new Error(message || 'Ruff could not be loaded')),
    );
  });
  // Whoever waits then waits for nothing.
  void crashed.then((error) => waiting.forEach(({ reject }) => void reject(error)));
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failure' in data) asked?.reject(new Error(data.failure));
    else asked?.resolve(data.answer as never);
  });
  let questions = 0;
  const ask = <Answer>(question: WithoutId<Question>): Promise<Answer> =>
    new Promise((resolve, reject) => {
      questions += 1;
      waiting.set(questions, { resolve, reject });
      worker.postMessage({ ...question, id: questions });
    });
  try {
    await ask({ ask: 'start', pythonVersion });
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {
    check: (source) => ask({ ask: 'check', source }),
    format: (source) => ask({ ask: 'format', source }),
    crashed,
    [Symbol.dispose]: () => worker.terminate(),
  };
}
