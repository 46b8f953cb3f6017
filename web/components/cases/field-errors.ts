import type { FieldProblem } from '../../api/failures.ts';

/** Messages by case key and field; the field "" is the case as a whole. */
export type FieldErrors = Map<number, Map<string, string>>;

const casePath = /^(?:body[./])?cases[./](\d+)(?:[./]input)?(?:[./](.+))?$/;

/** Sorts the server's refusals to the cases they are about. `keys` are the cases as they were sent. */
export function sortToCases(details: FieldProblem[], keys: number[]) {
  const errors: FieldErrors = new Map();
  const others: FieldProblem[] = [];
  for (const detail of details) {
    const match = casePath.exec(detail.path);
    const key = match ? keys[Number(match[1])] : undefined;
    if (key === undefined) others.push(detail);
    else add(errors, key, match?.[2] ?? '', detail.message);
  }
  return { errors, others };
}

function add(errors: FieldErrors, key: number, field: string, message: string): void {
  const fields = errors.get(key) ?? new Map<string, string>();
  const known = fields.get(field);
  fields.set(field, known === undefined ? message : `${known}. ${message}`);
  errors.set(key, fields);
}
