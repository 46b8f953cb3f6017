const documentation = ['markdown', 'plaintext'];

/** What the editor can make use of. */
export const clientCapabilities = {
  textDocument: {
    synchronization: {},
    completion: {
      completionItem: {
        documentationFormat: documentation,
        snippetSupport: false,
        labelDetailsSupport: true,
        resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits'] },
      },
    },
    hover: { contentFormat: documentation },
    signatureHelp: {
      signatureInformation: {
        documentationFormat: documentation,
        parameterInformation: { labelOffsetSupport: true },
        activeParameterSupport: true,
      },
    },
    definition: { linkSupport: false },
    rename: { prepareSupport: true },
    semanticTokens: { requests: { full: true }, tokenTypes: [], tokenModifiers: [], formats: ['relative'] },
    publishDiagnostics: { versionSupport: true, tagSupport: { valueSet: [1, 2] } },
  },
  workspace: { configuration: true, workspaceFolders: true },
};
