import { Document, isScalar, visit } from 'yaml';

/** YAML of plain data in which a bigint is an int and a number a float, as our reader takes it: 1.0 stays 1.0. */
export function yamlText(data: unknown): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(_key, node) {
      if (isScalar(node) && typeof node.value === 'number') node.minFractionDigits = 1;
    },
  });
  return document.toString({ lineWidth: 110 });
}
