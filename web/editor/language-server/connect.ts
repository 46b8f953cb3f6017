import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type CancellationToken,
  createMessageConnection,
  type MessageConnection,
} from 'vscode-jsonrpc/browser';
import type { SemanticTokensLegend } from 'vscode-languageserver-types';
import { clientCapabilities } from './capabilities.ts';
import type { LanguageServer } from './server.ts';

type Options = {
  workspaceUri: string;
  documentUri: string;
  initializationOptions: object;
  /** What the server is told when it asks for the settings of a section. */
  settings: Readonly<Record<string, object>>;
};

type Initialized = {
  capabilities: {
    completionProvider?: { triggerCharacters?: string[] };
    signatureHelpProvider?: { triggerCharacters?: string[] };
    semanticTokensProvider?: { legend: SemanticTokensLegend };
  };
};

/** Speaks the Language Server Protocol with a worker that does too. */
export async function connectLanguageServer(worker: Worker, options: Options): Promise<LanguageServer> {
  const { workspaceUri, documentUri, initializationOptions, settings } = options;
  const crashed = crashOf(worker);
  const connection = createMessageConnection(
    new BrowserMessageReader(worker),
    new BrowserMessageWriter(worker),
  );
  answerQuestions(connection, settings);
  connection.listen();
  const answer = connection.sendRequest<Initialized>('initialize', {
    processId: null,
    rootUri: workspaceUri,
    workspaceFolders: [{ name: 'workspace', uri: workspaceUri }],
    capabilities: clientCapabilities,
    initializationOptions,
  });
  const { capabilities } = await Promise.race([answer, crashed.then((error) => Promise.reject(error))]);
  void connection.sendNotification('initialized', {});
  return {
    request: <Result>(method: string, params: object, token?: CancellationToken) =>
      connection.sendRequest<Result>(method, params, ...(token ? [token] : [])).catch(nothing),
    notify: (method, params) => void connection.sendNotification(method, params),
    listen: (method, listener) => void connection.onNotification(method, listener),
    documentUri,
    triggers: {
      completion: capabilities.completionProvider?.triggerCharacters ?? [],
      signature: capabilities.signatureHelpProvider?.triggerCharacters ?? [],
    },
    tokenLegend: capabilities.semanticTokensProvider?.legend ?? { tokenTypes: [], tokenModifiers: [] },
    crashed,
    [Symbol.dispose]: () => connection.dispose(),
  };
}

/** A request that was cancelled, or that the server could not answer, has no answer: it is asked again soon. */
function nothing(): null {
  return null;
}

function crashOf(worker: Worker): Promise<Error> {
  return new Promise((resolve) => {
    worker.addEventListener('error', (event) => resolve(new Error(event.message || 'The worker ended')));
    worker.addEventListener('messageerror', () => resolve(new Error('The worker sent what cannot be read')));
  });
}

/** Servers ask for settings and for leave to report progress. */
function answerQuestions(connection: MessageConnection, settings: Options['settings']): void {
  type Asked = { items: { section?: string }[] };
  connection.onRequest('workspace/configuration', ({ items }: Asked) =>
    items.map(({ section = '' }) => settings[section] ?? {}),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
}
