import type { Diagnostic } from '@astral-sh/ruff-wasm-web';

/** What the page asks of the worker. The first message starts it. */
export type Question = { id: number } & (
  | { ask: 'start'; pythonVersion: string }
  | { ask: 'check'; source: string }
  | { ask: 'format'; source: string }
);

export type Answers = { start: null; check: Diagnostic[]; format: string };

export type Reply = { id: number; answer: Answers[keyof Answers] } | { id: number; failure: string };
