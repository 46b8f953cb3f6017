import { matchesGlob } from 'node:path';
import type { Package, PackageSubmission } from '../package.ts';
import type { VerdictWord } from '../schema/practice-yaml.ts';

/** What one source says of a submission. `group` limits it to the cases of that group. */
export type Rule = {
  from: string;
  group?: string;
  /** Every case gets one of these. */
  permitted?: readonly VerdictWord[] | undefined;
  /** At least one case gets one of these. */
  required?: readonly VerdictWord[] | undefined;
};

const folders: Record<string, Omit<Rule, 'from'>> = {
  accepted: { permitted: ['AC'] },
  rejected: { required: ['WA', 'TLE', 'MLE', 'OLE', 'RTE', 'CE'] },
  wrong_answer: { permitted: ['AC', 'WA'], required: ['WA'] },
  time_limit_exceeded: { permitted: ['AC', 'TLE'], required: ['TLE'] },
  run_time_error: { permitted: ['AC', 'RTE'], required: ['RTE'] },
  memory_limit_exceeded: { permitted: ['AC', 'MLE'], required: ['MLE'] },
  output_limit_exceeded: { permitted: ['AC', 'OLE'], required: ['OLE'] },
  compile_error: { permitted: ['CE'], required: ['CE'] },
  brute_force: { permitted: ['AC', 'TLE', 'RTE'], required: ['TLE', 'RTE'] },
};

/** In short, for the matrix. */
export function expectedWord({ folder }: PackageSubmission): string {
  if (folder === 'rejected') return 'not AC';
  const rule = folders[folder];
  return (rule?.required ?? rule?.permitted ?? ['?']).join('/');
}

/** Everything that folder and submissions.yaml say of a submission; all of it must hold. */
export function rulesFor(found: Package, submission: PackageSubmission): Rule[] {
  const ofFolder = folders[submission.folder];
  const rules: Rule[] = ofFolder ? [{ from: `folder ${submission.folder}`, ...ofFolder }] : [];
  for (const [glob, entry] of Object.entries(found.submissionsYaml)) {
    if (!matches(submission.path, glob)) continue;
    const from = `submissions.yaml, ${glob}`;
    const { permitted, required } = entry;
    if (permitted || required) rules.push({ from, permitted, required });
    for (const { name: group } of found.groups) {
      const ofGroup = entry[group] as Pick<Rule, 'permitted' | 'required'> | undefined;
      if (ofGroup) rules.push({ from, group, permitted: ofGroup.permitted, required: ofGroup.required });
    }
  }
  return rules;
}

/** A glob names submissions, or a folder with all that is in it. */
function matches(path: string, glob: string): boolean {
  const inside = path.replace(/^submissions\//, '');
  return matchesGlob(inside, glob) || matchesGlob(inside, `${glob.replace(/\/$/, '')}/**`);
}
