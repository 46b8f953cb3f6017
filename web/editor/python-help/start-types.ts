import type { editor } from 'monaco-editor/editor';
import { attachLanguageServer } from '../language-server/attach.ts';
import { startPyright } from './pyright.ts';
import type { Running } from './supervise.ts';

export async function startTypes(model: editor.ITextModel, prelude: string | null): Promise<Running> {
  const server = await startPyright(prelude);
  const attached = attachLanguageServer(model, server, 'pyright');
  // The first completion builds the tables that all others use: it is ready once that is done.
  const warm = server.request('textDocument/completion', {
    textDocument: { uri: server.documentUri },
    position: { line: 0, character: 0 },
  });
  await Promise.race([warm, server.crashed]);
  return {
    crashed: server.crashed,
    [Symbol.dispose]() {
      attached.dispose();
      server[Symbol.dispose]();
    },
  };
}
