type Waiter<T> = { resolve: (value: T) => void; reject: (error: unknown) => void };

/** People in a queue, first come first served; each may leave by its signal. */
export class Waiters<T> {
  #queue: Waiter<T>[] = [];

  get length(): number {
    return this.#queue.length;
  }

  wait(signal?: AbortSignal): Promise<T> {
    if (signal?.aborted) return Promise.reject(signal.reason);
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const waiter = { resolve, reject };
    const leave = () => {
      this.#queue = this.#queue.filter((other) => other !== waiter);
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', leave, { once: true });
    this.#queue.push(waiter);
    return promise.finally(() => signal?.removeEventListener('abort', leave));
  }

  /** Serves the first in the queue; false when nobody waits. */
  serve(value: T): boolean {
    const first = this.#queue.shift();
    first?.resolve(value);
    return first !== undefined;
  }

  rejectAll(error: Error): void {
    for (const waiter of this.#queue.splice(0)) waiter.reject(error);
  }
}
