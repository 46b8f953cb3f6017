import type { InputField, ShownCase } from '#contract/problems.ts';
import type { OwnCase } from '#contract/submissions.ts';

/** A case as the learner is editing it. The key outlives renaming and reordering. */
export type EditableCase = { key: number; name: string; input: Record<string, string> };

export type OwnCases = { cases: EditableCase[]; selected: number };

export function fromShown(shown: ShownCase[], fields: InputField[]): OwnCases {
  const cases = shown.map((one, key) => ({ key, name: one.name, input: onlyFields(one.input, fields) }));
  return { cases: cases.length > 0 ? cases : [emptyCase(0, fields)], selected: 0 };
}

export function addCase(own: OwnCases, input: Record<string, string>, name?: string): OwnCases {
  const key = Math.max(-1, ...own.cases.map((one) => one.key)) + 1;
  const added = { key, name: name ?? unusedName(own.cases), input };
  return { cases: [...own.cases, added], selected: key };
}

/** Takes a case over from a result: the one that has this input already, or a new one of its name. */
export function adoptCase(own: OwnCases, input: Record<string, string>, name: string): OwnCases {
  const same = own.cases.find((one) => sameInput(one.input, input));
  if (same) return { ...own, selected: same.key };
  const taken = new Set(own.cases.map((one) => one.name));
  let unused = name;
  for (let number = 2; taken.has(unused); number += 1) unused = `${name} (${number})`;
  return addCase(own, input, unused);
}

/** The last case stays: an empty list could not be run. */
export function removeCase(own: OwnCases, key: number): OwnCases {
  if (own.cases.length === 1) return own;
  const index = own.cases.findIndex((one) => one.key === key);
  const cases = own.cases.filter((one) => one.key !== key);
  const neighbour = cases[Math.min(index, cases.length - 1)];
  return { cases, selected: own.selected === key ? (neighbour?.key ?? 0) : own.selected };
}

export function changeCase(own: OwnCases, key: number, change: Partial<EditableCase>): OwnCases {
  return { ...own, cases: own.cases.map((one) => (one.key === key ? { ...one, ...change, key } : one)) };
}

export function sameAsShown(own: OwnCases, shown: ShownCase[], fields: InputField[]): boolean {
  const original = fromShown(shown, fields).cases;
  return (
    own.cases.length === original.length &&
    own.cases.every((one, index) => {
      const before = original[index];
      return one.name === before?.name && sameInput(one.input, before.input);
    })
  );
}

export function toSend(own: OwnCases): OwnCase[] {
  return own.cases.map(({ name, input }) => (name.trim() === '' ? { input } : { name: name.trim(), input }));
}

export function onlyFields(input: Record<string, string>, fields: InputField[]): Record<string, string> {
  return Object.fromEntries(fields.map(({ name }) => [name, input[name] ?? '']));
}

function sameInput(a: Record<string, string>, b: Record<string, string>): boolean {
  return Object.keys({ ...a, ...b }).every((field) => (a[field] ?? '') === (b[field] ?? ''));
}

function emptyCase(key: number, fields: InputField[]): EditableCase {
  return { key, name: 'Case 1', input: onlyFields({}, fields) };
}

function unusedName(cases: EditableCase[]): string {
  const taken = new Set(cases.map((one) => one.name));
  let number = cases.length + 1;
  while (taken.has(`Case ${number}`)) number += 1;
  return `Case ${number}`;
}
