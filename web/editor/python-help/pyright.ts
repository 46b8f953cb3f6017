import workerUrl from 'browser-basedpyright/dist/pyright.worker.js?url';
import { connectLanguageServer } from '../language-server/connect.ts';
import type { LanguageServer } from '../language-server/server.ts';
import { pyrightSettings } from './pyright-settings.ts';

const folder = '/solution';
const file = `${folder}/solution.py`;

/** Starts basedpyright in workers of its own. Files are those that it is given; it knows no disk and no network. */
export async function startPyright(prelude: string | null): Promise<LanguageServer> {
  // What problems need is in the prelude; hundreds of names from all over the library would hide the learner's own.
  const offersImports = prelude === null;
  const workers = startWorkers();
  const stop = () => workers.all.forEach((worker) => void worker.terminate());
  try {
    const server = await connectLanguageServer(workers.first, {
      workspaceUri: `file://${folder}`,
      documentUri: `file://${file}`,
      initializationOptions: { files: filesFor(prelude) },
      settings: { 'basedpyright.analysis': { autoImportCompletions: offersImports } },
    });
    const close = () => {
      server[Symbol.dispose]();
      stop();
    };
    return { ...server, [Symbol.dispose]: close };
  } catch (error) {
    stop();
    throw error;
  }
}

function filesFor(prelude: string | null): Record<string, string> {
  return {
    [`${folder}/pyrightconfig.json`]: JSON.stringify(pyrightSettings),
    [file]: '',
    ...(prelude === null ? {} : { [`${folder}/__builtins__.pyi`]: prelude }),
  };
}

type WorkerWanted = { type: 'browser/newWorker'; initialData: unknown; port: MessagePort };

/** The first one answers; it asks for a second that looks for mistakes, so that answers need not wait for that. */
function startWorkers(): { first: Worker; all: Worker[] } {
  const first = new Worker(workerUrl, { name: 'pyright' });
  const all = [first];
  first.addEventListener('message', ({ data }: MessageEvent<WorkerWanted>) => {
    if (data?.type !== 'browser/newWorker') return;
    const second = new Worker(workerUrl, { name: 'pyright-checks' });
    all.push(second);
    // One without the other is of no use.
    second.addEventListener('error', ({ message }) =>
      first.dispatchEvent(new ErrorEvent('error', { message })),
    );
    const { initialData, port } = data;
    second.postMessage({ type: 'browser/boot', mode: 'background', initialData, port }, [port]);
  });
  first.postMessage({ type: 'browser/boot', mode: 'foreground' });
  return { first, all };
}
