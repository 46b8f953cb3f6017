/**
 * What a language server has to know of the sandbox's prelude, made from the very source that boxes run: the names
 * given are listed in `prelude.py`, the node classes stand in `nodes.py`.
 */
export function preludeStub(prelude: string, nodes: string): string {
  const stars = wordsOf(blockOf(prelude, /^STARS = \(([^)]*)\)/m));
  const modules = wordsOf(blockOf(prelude, /^MODULES = \(([^)]*)\)/m));
  const also = blockOf(prelude, /^ALSO = \{([^}]*)\}/m);
  return [
    ...stars.map((name) => `from ${name} import *`),
    // As in a box: what Python itself has under a name stays.
    'from builtins import *',
    ...[...also.matchAll(/"(\w+)": \(([^)]*)\)/g)].map(([, module, names]) => importLine(module, names)),
    ...[...new Set([...stars, ...modules])].map((name) => `import ${name} as ${name}`),
    ...nodeClasses(nodes),
    '',
  ].join('\n');
}

function blockOf(source: string, pattern: RegExp): string {
  const block = source.match(pattern)?.[1];
  if (block === undefined)
    throw new Error(`The prelude has nothing like ${pattern}: look at prelude-stub.ts`);
  return block;
}

function wordsOf(block: string | undefined): string[] {
  return [...(block ?? '').matchAll(/"(\w+)"/g)].map(([, word]) => word ?? '');
}

function importLine(module: string | undefined, names: string | undefined): string {
  const kept = wordsOf(names).map((name) => `${name} as ${name}`);
  return `from ${module} import ${kept.join(', ')}`;
}

const nodeClass = /^class (\w+Node):\n {4}def __init__\(self, (.*)\):/gm;

/** `_Value` is what a node holds: the page says what that is in its problem. */
function nodeClasses(source: string): string[] {
  const classes = [...source.matchAll(nodeClass)];
  if (classes.length === 0) throw new Error('No node class was found: look at prelude-stub.ts');
  return classes.flatMap(([, name, parameters]) => {
    const typed = (parameters ?? '').split(', ').map((parameter) => {
      const [attribute, value] = parameter.split('=');
      const type = value === 'None' ? `${name} | None` : '_Value';
      return { attribute, type };
    });
    const heads = typed.map(({ attribute, type }) => `${attribute}: ${type} = ...`);
    return [
      `class ${name}:`,
      ...typed.map(({ attribute, type }) => `    ${attribute}: ${type}`),
      `    def __init__(self, ${heads.join(', ')}) -> None: ...`,
    ];
  });
}
