import type { languages } from 'monaco-editor/editor';
import type { Hover, MarkedString, MarkupContent } from 'vscode-languageserver-types';
import { fromMarkup, fromRange, toPosition } from './positions.ts';
import type { LanguageServer } from './server.ts';

export function hoverProvider(server: LanguageServer): languages.HoverProvider {
  return {
    async provideHover(_model, position, token) {
      const hover = await server.request<Hover>(
        'textDocument/hover',
        { textDocument: { uri: server.documentUri }, position: toPosition(position) },
        token,
      );
      if (!hover) return null;
      const parts = Array.isArray(hover.contents) ? hover.contents : [hover.contents];
      const contents = parts.map((part) => fromMarkup(textOf(part))).filter((part) => part !== null);
      return { contents, ...(hover.range ? { range: fromRange(hover.range) } : {}) };
    },
  };
}

function textOf(part: MarkedString | MarkupContent): string | MarkupContent {
  if (typeof part === 'string' || 'kind' in part) return part;
  return `\`\`\`${part.language}\n${part.value}\n\`\`\``;
}
