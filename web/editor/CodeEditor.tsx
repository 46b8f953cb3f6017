import {
  type ReactNode,
  type Ref,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import classes from './CodeEditor.module.css';
import type { Editor } from './create-editor.ts';
import type { CodeEditorHandle, CodeMarker } from './editor-handle.ts';
import type { EditorTheme } from './themes.ts';

// Asked for as soon as this file is: the page need not have been rendered first.
const loading = import('./create-editor.ts');
// Told where it is waited for.
loading.catch(() => {});

type Monaco = Awaited<typeof loading>;

type Props = {
  value: string;
  /** Grows when `value` was changed by other than typing. While one types the editor is ahead of `value`. */
  replacements: number;
  label: string;
  theme: EditorTheme;
  markers: CodeMarker[];
  onChange: (value: string) => void;
  /** Told the editor when it can be typed in, and null when it goes. */
  onReady: (instance: Editor | null) => void;
  /** Stands above the code where the editor did not come, and it can only be read. */
  notFetched: ReactNode;
  ref: Ref<CodeEditorHandle>;
};

/** The Python editor. Until Monaco is there a static text stands in its place. */
export function CodeEditor({
  value,
  replacements,
  label,
  theme,
  markers,
  onChange,
  onReady,
  notFetched,
  ref,
}: Props) {
  const host = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState<{ monaco: Monaco; instance: Editor } | null>(null);
  const [failed, setFailed] = useState(false);
  const created = useEffectEvent((monaco: Monaco, element: HTMLElement) => {
    monaco.setTheme(theme);
    const instance = monaco.createEditor(element, { value, label });
    instance.onDidChangeModelContent(() => changed(instance.getValue()));
    return instance;
  });
  const changed = useEffectEvent(onChange);

  useEffect(() => {
    let instance: Editor | null = null;
    let wanted = true;
    const start = (monaco: Monaco) => {
      if (!wanted || !host.current) return;
      instance = created(monaco, host.current);
      setReady({ monaco, instance });
    };
    loading.then(start, () => setFailed(true));
    return () => {
      wanted = false;
      instance?.getModel()?.dispose();
      instance?.dispose();
      setReady(null);
    };
  }, []);
  const follow = useEffectEvent((count: number) => {
    if (count > 0) ready?.monaco.replaceText(ready.instance, value);
  });
  // Also once it is ready: the text may have been replaced while the editor was being made.
  useEffect(() => follow(replacements), [replacements, ready]);
  const told = useEffectEvent(onReady);
  useEffect(() => told(ready?.instance ?? null), [ready]);
  useEffect(() => ready?.monaco.setTheme(theme), [ready, theme]);
  useEffect(() => ready?.monaco.showMarkers(ready.instance, markers), [ready, markers]);
  useImperativeHandle(
    ref,
    () => ({
      focus: () => ready?.instance.focus(),
      goTo: (line, column) => ready?.monaco.goTo(ready.instance, line, column),
      closeSuggestions: () => ready?.monaco.closeSuggestions(ready.instance),
      nextMarker: () => ready?.monaco.goToNextMarker(ready.instance),
    }),
    [ready],
  );
  return (
    <div className={classes.editor} data-testid="editor" data-ready={ready !== null}>
      {failed && notFetched}
      {!ready && <pre className={classes.standIn}>{value}</pre>}
      {!failed && <div ref={host} className={classes.host} />}
    </div>
  );
}
