import type { languages } from 'monaco-editor/editor';
import type { SignatureHelp, SignatureInformation } from 'vscode-languageserver-types';
import { fromMarkup, toPosition } from './positions.ts';
import type { LanguageServer } from './server.ts';

export function signatureProvider(server: LanguageServer): languages.SignatureHelpProvider {
  return {
    signatureHelpTriggerCharacters: server.triggers.signature,
    async provideSignatureHelp(_model, position, token) {
      const help = await server.request<SignatureHelp>(
        'textDocument/signatureHelp',
        { textDocument: { uri: server.documentUri }, position: toPosition(position) },
        token,
      );
      if (!help || help.signatures.length === 0) return null;
      const value = {
        signatures: help.signatures.map(signatureOf),
        activeSignature: help.activeSignature ?? 0,
        activeParameter: help.activeParameter ?? 0,
      };
      return { value, dispose() {} };
    },
  };
}

function signatureOf(signature: SignatureInformation): languages.SignatureInformation {
  const { label, parameters = [], activeParameter } = signature;
  return {
    label,
    ...described(signature.documentation),
    ...(typeof activeParameter === 'number' ? { activeParameter } : {}),
    parameters: parameters.map((parameter) => ({
      label: parameter.label,
      ...described(parameter.documentation),
    })),
  };
}

function described(content: SignatureInformation['documentation']): { documentation?: { value: string } } {
  const documentation = fromMarkup(content);
  return documentation ? { documentation } : {};
}
