import type { CancellationToken } from 'vscode-jsonrpc/browser';
import type { SemanticTokensLegend } from 'vscode-languageserver-types';

/** A language server that is up and knows one document. Which one it is, nothing that uses it can tell. */
export type LanguageServer = Disposable & {
  request<Result>(method: string, params: object, token?: CancellationToken): Promise<Result | null>;
  notify(method: string, params: object): void;
  listen<Params>(method: string, listener: (params: Params) => void): void;
  /** What the server calls the learner's file. */
  documentUri: string;
  /** The characters after which it should be asked, as it said itself. */
  triggers: { completion: string[]; signature: string[] };
  /** What the numbers of its semantic tokens stand for. */
  tokenLegend: SemanticTokensLegend;
  /** Told once, when it has died. */
  crashed: Promise<Error>;
};

/** A document that is too long to be judged is not looked at either: a server may take minutes for it. */
export const maxDocumentLength = 64 * 1024;
