import { parseSync, type StringLiteral, Visitor } from 'oxc-parser';

export type Import = Readonly<{ specifier: string; typeOnly: boolean; line: number }>;

export class UnreadableSource extends Error {
  override name = 'UnreadableSource';
}

/** Every import of a source file: static, re-exported, dynamic with a literal, and `import('…')` in a type. */
export function readImports(path: string, source: string): Import[] {
  const { program, errors } = parseSync(path, source);
  const error = errors.find(({ severity }) => severity === 'Error');
  if (error) throw new UnreadableSource(`${path}: ${error.message}`);

  const found: Import[] = [];
  const add = (literal: StringLiteral, typeOnly: boolean) => {
    const line = source.slice(0, literal.start).split('\n').length;
    found.push({ specifier: literal.value, typeOnly, line });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source, node.importKind === 'type'),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ExportNamedDeclaration: (node) => {
      if (node.source) add(node.source, node.exportKind === 'type');
    },
    ImportExpression: ({ source: from }) => {
      if (from.type === 'Literal' && typeof from.value === 'string') add(from as StringLiteral, false);
    },
    TSImportType: (node) => add(node.source, true),
  }).visit(program);
  return found;
}
