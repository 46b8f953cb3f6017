import { Document, isMap, isNode, isScalar, isSeq, parseDocument, Scalar, visit } from 'yaml';

/** The text of a tests file with one more case at the end of its list, written as the one before it is. All other
 *  bytes stay as they are. */
export function appendCase(text: string, entry: Record<string, unknown>): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core', intAsBigInt: true });
  const cases = document.get('cases');
  const last = isSeq(cases) ? cases.items.at(-1) : undefined;
  if (!isSeq(cases) || cases.flow || !isMap(last) || !last.range) {
    document.addIn(['cases'], entry);
    return document.toString({ lineWidth: 0, flowCollectionPadding: false });
  }
  const newline = text.indexOf('\n', endOf(text, last.range[1]));
  const end = newline === -1 ? text.length : newline;
  const [indent = ''] = /[^\n]*$/.exec(text.slice(0, text.lastIndexOf('-', last.range[0]))) ?? [];
  const written = itemText(entry, last.flow === true).replace(/^(?=.)/gm, indent);
  return `${text.slice(0, end)}\n${written}${text.slice(end + 1)}`;
}

/** A block's own end may lie behind the line breaks that follow it. */
function endOf(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

function itemText(entry: Record<string, unknown>, flow: boolean): string {
  const document = new Document([entry], { version: '1.2', schema: 'core' });
  visit(document, {
    Collection(_key, node, path) {
      // The list itself, and the case where cases are blocks, stay open; what is inside is short.
      const depth = path.filter((one) => isNode(one)).length;
      if (depth > (flow ? 0 : 1)) node.flow = true;
    },
    Pair(_key, { key, value }) {
      if (isScalar(key) && key.value === 'ops' && isScalar(value)) value.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
