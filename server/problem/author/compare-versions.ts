import { sourceLines } from '../cpp/cpp-program.ts';
import { caseChanges } from './compare/case-changes.ts';
import type { Comparable } from './compare/comparable.ts';
import { groupChanges } from './compare/group-changes.ts';
import { lineChanges } from './compare/line-changes.ts';
import { sortedJson } from './compare/sorted-json.ts';

/** What an author would want to know of the step from one version to another, a sentence or some lines for each thing;
 *  nothing where learners and judges would notice no difference. */
export function compareVersions(before: Comparable, after: Comparable): string[] {
  return [
    ...valueChange('the title', before.title, after.title),
    ...valueChange('the difficulty', before.difficulty, after.difficulty),
    ...valueChange('the tags', before.tags.join(', '), after.tags.join(', ')),
    ...valueChange('names and types', before.harness, after.harness),
    ...valueChange('what may be given', fieldsOf(before), fieldsOf(after)),
    ...lineChanges('the statement', plainLines(before.statementHtml), plainLines(after.statementHtml)),
    ...lineChanges('the editorial', plainLines(before.editorialHtml), plainLines(after.editorialHtml)),
    ...lineChanges('the hints', before.hintsHtml.map(plain), after.hintsHtml.map(plain)),
    ...lineChanges('the starter code', before.starterCode.split('\n'), after.starterCode.split('\n')),
    ...lineChanges('the reference', before.referenceSource.split('\n'), after.referenceSource.split('\n')),
    ...lineChanges('the checker', checkerLines(before), checkerLines(after)),
    ...groupChanges(before, after),
    ...caseChanges(before.cases, after.cases),
  ];
}

const longestValue = 200;

function valueChange(what: string, before: unknown, after: unknown): string[] {
  const [was, is] = [said(before), said(after)];
  if (was === is) return [];
  const fits = was.length + is.length <= longestValue;
  return [fits ? `${what}: ${was || 'nothing'} → ${is || 'nothing'}` : `${what}: changed`];
}

function said(value: unknown): string {
  return typeof value === 'string' ? value : sortedJson(value);
}

function fieldsOf({ inputFields }: Comparable): string {
  return inputFields
    .map(({ name, type, constraints }) => `${name}: ${type}${constraints && ` (${constraints})`}`)
    .join('; ');
}

function checkerLines({ checkerSource }: Comparable): string[] {
  return checkerSource === null ? [] : sourceLines(checkerSource);
}

/** Rendered text as a person reads it, block by block; the samples in it come from the cases, and are told there. */
function plainLines(html: string): string[] {
  const text = html.replace(/<section class="sample">[\s\S]*?<\/section>/g, '');
  return text
    .split(/\n|(?<=<\/(?:p|li|h\d|tr|pre)>)/)
    .map(plain)
    .filter(Boolean);
}

function plain(html: string): string {
  const text = html.replace(/<annotation[\s\S]*?<\/annotation>/g, '').replace(/<[^>]*>/g, '');
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))).trim();
}
