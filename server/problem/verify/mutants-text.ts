import type { FoundCase, MutantReport, Survivor } from '../mutate/mutant-report.ts';

/** How many mutants the cases killed, and those that live: what was changed, and what would have told them. */
export function mutantsText(report: MutantReport | null): string {
  if (!report) return '';
  const { total, killed, equivalent, survivors } = report;
  const declared = equivalent.length > 0 ? `, ${equivalent.length} declared equivalent` : '';
  const head = `  mutants of the reference: ${killed} of ${total} killed${declared}`;
  return [head, ...survivors.map(survivorText)].join('\n\n');
}

function survivorText({ id, diff, suggestion }: Survivor): string {
  const told = suggestion ? suggestionLines(suggestion) : ['No input was found that kills it.'];
  const declare = ['Where it does the same as the reference, practice.yaml says so with a reason:'];
  const entry = ['mutants:', '  equivalent:', `    ${JSON.stringify(id)}: why no case can tell it`];
  const lines = ['survives:', ...indent(diff.split('\n')), ...told];
  return indent(suggestion ? lines : [...lines, ...declare, ...indent(entry)]).join('\n');
}

function suggestionLines({ fields, answer, word, addedTo, notAdded }: FoundCase): string[] {
  const lines = Object.entries(fields).flatMap(([name, text]) => fieldLines(name, text));
  const expected = 'ops' in fields ? [] : fieldLines('answer', answer);
  const hint = notAdded ? `${notAdded}; let a generator make it` : '--add writes it into the package';
  const added = addedTo ? `Added to ${addedTo}:` : `An input that kills it (${hint}):`;
  return [`${added} ${word}`, ...indent([...lines, ...expected])];
}

function fieldLines(name: string, text: string): string[] {
  return text.includes('\n') ? [`${name}:`, ...indent(text.split('\n'))] : [`${name}: ${text}`];
}

function indent(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
