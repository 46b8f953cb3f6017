import start, { PositionEncoding, Workspace } from '@astral-sh/ruff-wasm-web';
import wasmUrl from '@astral-sh/ruff-wasm-web/ruff_wasm_bg.wasm?url';
import type { Answers, Question, Reply } from './messages.ts';
import { ruffSettings } from './settings.ts';

let workspace: Workspace | null = null;

async function answer(question: Question): Promise<Answers[Question['ask']]> {
  switch (question.ask) {
    case 'start':
      await start({ module_or_path: wasmUrl });
      workspace = new Workspace(ruffSettings(question.pythonVersion), PositionEncoding.Utf16);
      return null;
    case 'check':
      return started().check(question.source);
    case 'format':
      return started().format(question.source);
  }
}

function started(): Workspace {
  if (!workspace) throw new Error('Ruff was asked before it was started');
  return workspace;
}

self.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const reply: Reply = await answer(data).then(
    (found) => ({ id: data.id, answer: found }),
    (error: unknown) => ({ id: data.id, failure: String(error) }),
  );
  self.postMessage(reply);
  // A panic leaves the module in no state to go on with.
  if ('failure' in reply && /unreachable|RuntimeError/.test(reply.failure)) throw new Error(reply.failure);
});
