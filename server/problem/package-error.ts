/** One thing wrong with a package, told so that its author finds the place. */
export type PackageIssue = {
  /** Path inside the package, e.g. "tests/20-edges.yaml". */
  file: string;
  line: number | null;
  /** Where in the file's data, e.g. "cases[2].args.nums"; empty for the file as a whole. */
  path: string;
  message: string;
};

/** A package cannot be used as it is. Its author can mend it: every issue names file, line, path and reason. */
export class PackageError extends Error {
  override name = 'PackageError';
  readonly slug: string;
  readonly issues: PackageIssue[];

  constructor(slug: string, issues: PackageIssue[]) {
    super(issues.map((issue) => describeIssue(slug, issue)).join('\n'));
    this.slug = slug;
    this.issues = issues;
  }
}

export function describeIssue(slug: string, issue: PackageIssue): string {
  const place = [slug, issue.file].filter(Boolean).join('/') + (issue.line ? `:${issue.line}` : '');
  return issue.path ? `${place} ${issue.path}: ${issue.message}` : `${place}: ${issue.message}`;
}
