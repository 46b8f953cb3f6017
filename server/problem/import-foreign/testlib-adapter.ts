import { readFileSync } from 'node:fs';
import { includesOf, type PolygonProgram } from './polygon-program.ts';

const folder = new URL('testlib/', import.meta.url);
const adapters = [
  'touchstone_adapter.h',
  'touchstone_checker.cpp',
  'touchstone_interactor.h',
  'touchstone_validator.cpp',
] as const;
export type Adapter = (typeof adapters)[number];

/** What stands beside an author's source and has it called as the ICPC format asks. */
export function adapterText(name: Adapter): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

const library = 'testlib.h';

/**
 * An interactor and the checker that looks at what it wrote, as one program. What is of C++ and testlib.h is included once
 * and outside; each of the two stands in a namespace of its own, since both have a main and whatever else they like.
 */
export function interactorText(interactor: PolygonProgram, checker: PolygonProgram | null): string {
  const parts = [
    '// Written by the import: an interactor of testlib.h, and its checker.',
    ...common([interactor, ...(checker ? [checker] : [])]),
    '#include "touchstone_interactor.h"',
    ...inNamespace('interactor', interactor),
    ...(checker ? inNamespace('checker', checker) : []),
    `const bool touchstone::has_checker = ${checker !== null};`,
    'int main(int argc, char **argv) {',
    ...(checker ? ['  if (touchstone::is_checker()) return checker::program(argc, argv);'] : []),
    '  return interactor::program(argc, argv);',
    '}',
  ];
  return `${parts.join('\n')}\n`;
}

function common(programs: PolygonProgram[]): string[] {
  const texts = programs.flatMap(({ source, headers }) => [
    source,
    ...[...headers].map(([, { text }]) => text),
  ]);
  const own = new Set(programs.flatMap(({ headers }) => [...headers.keys()]));
  const ofCompiler = new Set(texts.flatMap(includesOf).filter((name) => !own.has(name)));
  return [
    ...(own.has(library) ? [`#include "${library}"`] : []),
    ...[...ofCompiler].map((name) => `#include <${name}>`),
  ];
}

/** A macro of one would change what the other says. */
function inNamespace(name: string, { source, headers }: PolygonProgram): string[] {
  const texts = [source, ...[...headers].filter(([one]) => one !== library).map(([, { text }]) => text)];
  const macros = texts.flatMap((text) =>
    [...text.matchAll(/^[ \t]*#[ \t]*define[ \t]+(\w+)/gm)].map(([, macro]) => macro),
  );
  return [
    `namespace ${name} {`,
    '#define main program',
    `#include "${name}.inc"`,
    '#undef main',
    ...[...new Set(macros)].map((macro) => `#undef ${macro}`),
    '}',
  ];
}
