import { editor } from 'monaco-editor/editor';
import { initVimMode } from 'monaco-vim';
import type { Editor } from './create-editor.ts';

/** @param status where the mode stands, and what is typed after `:` or `/`. → ends it */
export function startVimKeys(instance: Editor, status: HTMLElement): () => void {
  const adapter = initVimMode(withConfiguration(instance), status);
  return () => adapter.dispose();
}

/** The library knows Monaco's options by the numbers of another version, unless the editor can be asked in the old way. */
function withConfiguration(instance: Editor): Editor {
  const { EditorOption } = editor;
  const configuration = () => ({
    readOnly: instance.getOption(EditorOption.readOnly),
    viewInfo: { cursorWidth: instance.getOption(EditorOption.cursorWidth) },
    fontInfo: instance.getOption(EditorOption.fontInfo),
  });
  return Object.assign(instance, {
    getConfiguration: configuration,
    getRawConfiguration: () => instance.getRawOptions(),
  });
}
