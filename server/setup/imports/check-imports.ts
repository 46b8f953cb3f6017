import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findCycles } from './find-cycles.ts';
import { readImports } from './read-imports.ts';
import { type Aliases, readAliases, resolveImport } from './resolve-import.ts';
import { areaRules, productionFile, reservedRules, testFile } from './rules.ts';

type PackageJson = Readonly<{ imports?: Record<string, string>; devDependencies?: Record<string, string> }>;
type Edge = Readonly<{ from: string; to: string; typeOnly: boolean; line: number }>;

const sources = ['{server,sandbox,web}/**/*.{ts,tsx}', '*.ts'];
const notOurs = /^web\/dist\/|(^|\/)node_modules\//;

/** Each breach of the import rules as a line that says where, what and why not. */
export async function checkImports(root: string): Promise<string[]> {
  const packageJson = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as PackageJson;
  const edges = await readEdges(root, readAliases(packageJson));
  return [
    ...edges.flatMap(breachesOf),
    ...edges.flatMap((edge) => missingInProduction(edge, packageJson)),
    ...findCycles(graphOf(edges)).map(describeCycle),
  ];
}

async function readEdges(root: string, aliases: Aliases): Promise<Edge[]> {
  const edges: Edge[] = [];
  for await (const file of glob(sources, { cwd: root })) {
    if (!notOurs.test(file)) edges.push(...(await edgesOf(root, file, aliases)));
  }
  return edges.sort((a, b) => a.from.localeCompare(b.from) || a.line - b.line);
}

async function edgesOf(root: string, from: string, aliases: Aliases): Promise<Edge[]> {
  const imports = readImports(from, await readFile(join(root, from), 'utf8'));
  return imports.map(({ specifier, typeOnly, line }) => ({
    from,
    to: resolveImport(from, specifier, aliases),
    typeOnly,
    line,
  }));
}

function breachesOf(edge: Edge): string[] {
  if (testFile.test(edge.from)) return [];
  const areas = areaRules
    .filter((rule) => rule.from.test(edge.from))
    .filter((rule) => !isAllowed(edge, rule));
  const reserved = reservedRules.filter((rule) => rule.target.test(edge.to) && !rule.only.test(edge.from));
  return [...areas, ...reserved].map(
    ({ because }) => `${edge.from}:${edge.line} imports ${edge.to}: ${because}`,
  );
}

/** The images are built without devDependencies; types are gone by then. */
function missingInProduction(
  { from, to, typeOnly, line }: Edge,
  { devDependencies = {} }: PackageJson,
): string[] {
  if (typeOnly || !productionFile.test(from) || testFile.test(from)) return [];
  const name = to.slice('npm:'.length);
  if (!to.startsWith('npm:') || !(name in devDependencies)) return [];
  return [`${from}:${line} imports ${to}: production has no devDependencies`];
}

function isAllowed(edge: Edge, { may, mayAsType = [] }: (typeof areaRules)[number]): boolean {
  const patterns = edge.typeOnly ? [...may, ...mayAsType] : may;
  return patterns.some((pattern) => pattern.test(edge.to));
}

function graphOf(edges: readonly Edge[]): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const { from, to } of edges) {
    if (to.includes(':')) continue;
    graph.set(from, (graph.get(from) ?? new Set()).add(to));
  }
  return graph;
}

function describeCycle(cycle: string[]): string {
  return `import cycle: ${[...cycle, cycle[0]].join(' → ')}`;
}
