import type { SubmissionEvent } from '#contract/events.ts';

export type Timings = { firstCaseMs: number; verdictMs: number };

export const solution = 'def total(nums):\n    return sum(nums)\n';

/** A learner's browser, as far as timing goes: submits over HTTP and follows the WebSocket to the verdict. */
export class JudgeClient {
  readonly #address: string;
  #cookie = '';

  constructor(address: string) {
    this.#address = address;
  }

  /** Times from just before the POST. */
  async judgeOnce(): Promise<Timings> {
    const start = performance.now();
    const id = await this.#submit();
    const timings: Timings = { firstCaseMs: 0, verdictMs: 0 };
    for await (const event of this.#follow(id)) {
      if (event.type === 'case') timings.firstCaseMs ||= performance.now() - start;
      if (event.type === 'verdict') {
        timings.verdictMs = performance.now() - start;
        if (event.verdict !== 'accepted')
          throw new Error(`The verdict is ${event.verdict}: ${event.message}`);
      }
    }
    return timings;
  }

  async #submit(): Promise<string> {
    const response = await fetch(`${this.#address}/api/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.#cookie },
      body: JSON.stringify({ problem: 'twenty-cases', source: solution, mode: 'submit' }),
    });
    if (response.status !== 201) throw new Error(`${response.status}: ${await response.text()}`);
    const cookies = response.headers.getSetCookie().map((one) => one.split(';')[0]);
    if (cookies.length > 0) this.#cookie = cookies.join('; ');
    return ((await response.json()) as { id: string }).id;
  }

  async *#follow(id: string): AsyncGenerator<SubmissionEvent> {
    const url = `${this.#address.replace('http', 'ws')}/api/submissions/${id}/events`;
    // The WebSocket of Node takes headers, which that of a browser does not.
    const socket = new WebSocket(url, { headers: { cookie: this.#cookie } } as never);
    const messages: SubmissionEvent[] = [];
    let wake = Promise.withResolvers<void>();
    let open = true;
    const notify = () => {
      wake.resolve();
      wake = Promise.withResolvers<void>();
    };
    socket.addEventListener('message', ({ data }) => {
      messages.push(JSON.parse(data));
      notify();
    });
    socket.addEventListener('close', () => {
      open = false;
      notify();
    });
    while (true) {
      const event = messages.shift();
      if (event) yield event;
      else if (open) await wake.promise;
      else return;
      if (event?.type === 'verdict') return;
    }
  }
}
