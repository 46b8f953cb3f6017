import { useState } from 'react';
import type { Problem } from '#contract/problems.ts';
import type { FieldProblem } from '../../api/failures.ts';
import { type FieldErrors, sortToCases } from './field-errors.ts';
import {
  addCase,
  adoptCase,
  changeCase,
  fromShown,
  type OwnCases,
  onlyFields,
  removeCase,
  sameAsShown,
  toSend,
} from './own-cases.ts';
import { useCheckWhileTyping } from './use-check-while-typing.ts';

const noErrors: FieldErrors = new Map();

/** The learner's cases for one problem, kept in this browser for as long as they differ from the shown ones. */
export function useOwnCases(problem: Problem) {
  const { shownCases, inputFields } = problem;
  const storageKey = `touchstone:cases:${problem.slug}`;
  const [own, setOwn] = useState(() => load(storageKey) ?? fromShown(shownCases, inputFields));
  const [errors, setErrors] = useState(noErrors);
  const changed = !sameAsShown(own, shownCases, inputFields);

  const set = (next: OwnCases) => {
    setOwn(next);
    store(storageKey, sameAsShown(next, shownCases, inputFields) ? null : next);
  };
  useCheckWhileTyping(problem.slug, own, changed, (details) => {
    const keys = own.cases.map((one) => one.key);
    setErrors(sortToCases(details, keys).errors);
  });
  const forget = (key: number, field: string) => {
    const fields = new Map(errors.get(key));
    fields.delete(field);
    fields.delete('');
    const next = new Map(errors);
    if (fields.size > 0) next.set(key, fields);
    else next.delete(key);
    setErrors(next);
  };
  return {
    own,
    changed,
    errors,
    select: (key: number) => setOwn({ ...own, selected: key }),
    rename: (key: number, name: string) => set(changeCase(own, key, { name })),
    edit: (key: number, field: string, text: string) => {
      const input = own.cases.find((one) => one.key === key)?.input ?? {};
      set(changeCase(own, key, { input: { ...input, [field]: text } }));
      forget(key, field);
    },
    /** A new case begins as a copy of the selected one: rarely is an empty one wanted. */
    add: () => {
      const model = own.cases.find((one) => one.key === own.selected)?.input ?? {};
      set(addCase(own, onlyFields(model, inputFields)));
    },
    adopt: (input: Record<string, string>, name: string) =>
      set(adoptCase(own, onlyFields(input, inputFields), name)),
    remove: (key: number) => set(removeCase(own, key)),
    reset: () => {
      set(fromShown(shownCases, inputFields));
      setErrors(noErrors);
    },
    toSend: () => toSend(own),
    accept: () => setErrors(noErrors),
    /** Shows what the server refused at its field, and opens the first such case; returns what is about no case. */
    refuse: (details: FieldProblem[]): FieldProblem[] => {
      const sorted = sortToCases(
        details,
        own.cases.map((one) => one.key),
      );
      setErrors(sorted.errors);
      const first = sorted.errors.keys().next();
      if (!first.done) setOwn({ ...own, selected: first.value });
      return sorted.others;
    },
  };
}

export type OwnCasesState = ReturnType<typeof useOwnCases>;

function load(key: string): OwnCases | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as OwnCases | null;
  } catch {
    return null;
  }
}

function store(key: string, own: OwnCases | null): void {
  try {
    if (own) localStorage.setItem(key, JSON.stringify(own));
    else localStorage.removeItem(key);
  } catch {
    // Storage is blocked or full: the cases live as long as the page.
  }
}
