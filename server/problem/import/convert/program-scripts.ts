import type { Draft } from './draft.ts';
import { readText } from './text.ts';

/** What a `run` script may say that we do without: it starts one file of Python, with what it was called with. */
const starts =
  /^(?:exec\s+)?(?:\/usr\/bin\/(?:env\s+)?)?(?:python3?|pypy3?)(?:\s+-[uBEsS]+)*\s+(\S.*\.py)["']?\s+"?\$[@*]"?$/;
/** What a `build` script may: it compiles, with nothing that the sources themselves would not say. */
const compiles =
  /^(?:exec\s+)?(?:g\+\+|c\+\+|clang\+\+|gcc|cc)(?:\s+(?!-D|-include|-l(?!m\b)|\S*\.\.\/)\S+)+$/;
const idle = /^(?:#.*|set\s.*|cd\s.*|:|true|exit 0|chmod\s.*|[A-Z_]+=.*dirname.*)?$/;

export type Scripted = { programs: string[]; scripts: string[]; reason: string | null };

/** Of a program with scripts that build and run it: the files without them, or why they cannot do without. */
export function withoutScripts({ source }: Draft, paths: string[]): Scripted {
  const scripts = paths.filter((path) => /(^|\/)(run|build)$/.test(path));
  const programs = paths.filter((path) => !scripts.includes(path));
  const text = (path: string) => readText(source.files.get(path) ?? Buffer.alloc(0)).text;
  const open = scripts.find((path) => programs.length === 0 || !isTrivial(text(path), programs));
  return { programs, scripts, reason: open === undefined ? null : `${open}: ${refusal}` };
}

const refusal =
  'a script of its own; it is done without only where it does no more than to compile C or C++, or to start a file of Python';

function isTrivial(script: string, programs: string[]): boolean {
  const [line, ...others] = script
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => !idle.test(one));
  if (line === undefined) return true;
  if (others.length > 0) return false;
  if (compiles.test(line)) return true;
  const name = starts.exec(line)?.[1]?.replaceAll(/["']/g, '').split('/').at(-1);
  return programs.some((path) => path.endsWith(`/${name}`));
}
