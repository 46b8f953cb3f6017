import type { ForeignEntry, ForeignSource } from './foreign-package.ts';
import { addHeaderFiles, type PolygonProgram, readProgram, sourceName } from './polygon-program.ts';
import type { PolygonProblem } from './polygon-xml.ts';
import { adapterText } from './testlib-adapter.ts';

/** `changed` says what is not the same; it is used only where the source of the checker is of no use. */
type Known = { check: object | string; changed?: string };

const exactTokens = { tokens: { case_sensitive: true } };
const close = (tolerance: number) => ({ tokens: { float_tolerance: tolerance } });

/**
 * The standard checkers of testlib that are a comparison of ours. A number that is not written as its reader wants it (07, +7)
 * is a presentation error there and a wrong answer here.
 */
const known: Record<string, Known> = {
  wcmp: { check: exactTokens },
  ncmp: { check: exactTokens },
  icmp: { check: exactTokens },
  hcmp: { check: exactTokens },
  lcmp: { check: exactTokens, changed: 'where a line ends does not count' },
  fcmp: {
    check: { tokens: { case_sensitive: true, space_change_sensitive: true } },
    changed: 'white space at the very end counts, too',
  },
  rcmp: { check: { tokens: { float_absolute_tolerance: 1.5e-6 } } },
  rcmp4: { check: close(1e-4) },
  rcmp6: { check: close(1e-6) },
  rcmp9: { check: close(1e-9) },
  yesno: { check: 'tokens' },
  nyesno: { check: 'tokens' },
};

const folder = 'checkers/checker';

/** The comparison that stands for a checker, or the checker itself, compiled with what calls it as testlib does. */
export function polygonCheck(
  { assets: { checker } }: PolygonProblem,
  source: ForeignSource,
  files: Map<string, string | Buffer>,
  entries: ForeignEntry[],
): object | string {
  const path = checker?.source?.path ?? 'problem.xml';
  const tell = (level: ForeignEntry['level'], reason: string) => entries.push({ level, path, reason });
  if (!checker) {
    tell('changed', 'no checker is named: tokens are compared');
    return 'tokens';
  }
  const found = known[/^std::(\w+)\.cpp$/.exec(checker.name)?.[1] ?? ''];
  const how = `${checker.name} is ${JSON.stringify(found?.check)}`;
  if (found && found.changed === undefined) {
    tell('imported', how);
    return found.check;
  }
  const program = readProgram(checker.source, source);
  if (typeof program !== 'string') return addChecker(program, files, entries);
  if (found) {
    tell('changed', `${how}; ${found.changed}; it ${program}`);
    return found.check;
  }
  tell(
    'error',
    `the checker ${checker.name} ${program}: tokens are compared until then, or until you write it in Python`,
  );
  return 'tokens';
}

function addChecker(
  program: PolygonProgram,
  files: Map<string, string | Buffer>,
  entries: ForeignEntry[],
): { output_validator: string } {
  const to = `${folder}/${sourceName(program)}`;
  files.set(to, program.source);
  files.set(`${folder}/touchstone_adapter.h`, adapterText('touchstone_adapter.h'));
  files.set(`${folder}/touchstone_checker.cpp`, adapterText('touchstone_checker.cpp'));
  entries.push({
    level: 'imported',
    path: program.path,
    reason: `as ${to}; it is compiled as it is, and called as testlib has it`,
  });
  tellPoints(program, entries);
  addHeaderFiles(program, folder, files, entries);
  return { output_validator: folder };
}

/** Points have no place in a verdict. */
export function tellPoints({ path, source }: PolygonProgram, entries: ForeignEntry[]): void {
  if (/\bquitp\s*\(|\b_points\b/.test(source))
    entries.push({
      level: 'error',
      path,
      reason:
        'it gives points (quitp), of which no verdict can be made: a submission that gets some is told of a failed checker',
    });
  else if (/\b_pc\s*\(|\b_partially\b/.test(source))
    entries.push({ level: 'changed', path, reason: 'what it calls partially correct is wrong here' });
}
