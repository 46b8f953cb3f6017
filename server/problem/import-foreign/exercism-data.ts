import { z } from 'zod';
import { parseWireJson } from '../wire.ts';
import { ForeignError } from './foreign-package.ts';

const Case = z.object({
  uuid: z.string(),
  description: z.string().min(1),
  property: z.string().min(1),
  input: z.record(z.string(), z.unknown()),
  expected: z.unknown(),
  reimplements: z.string().optional(),
  scenarios: z.array(z.string()).optional(),
});
export type ExercismCase = z.infer<typeof Case> & {
  /** Titles of the groups that it stands in. */ under: string[];
};

type Entry = z.infer<typeof Case> | { description?: string | undefined; cases: Entry[] };
const Entry: z.ZodType<Entry> = z.lazy(() =>
  z.union([z.object({ description: z.string().optional(), cases: z.array(Entry) }), Case]),
);

const Data = z.object({ exercise: z.string().min(1), cases: z.array(Entry).min(1) });

export function findExercism(files: Map<string, Buffer>): string | null {
  const named = [...files.keys()].find((path) => /(^|\/)canonical-data\.json$/.test(path));
  if (named !== undefined) return named;
  const told = [...files].find(
    ([path, bytes]) => path.endsWith('.json') && /"exercise"\s*:/.test(bytes.toString('utf8')),
  );
  return told?.[0] ?? null;
}

/** Whole numbers are read as bigint: 1.5 and 2 must not come out as one type. @throws ForeignError */
export function readExercism(path: string, text: string): { exercise: string; cases: ExercismCase[] } {
  let json: unknown;
  try {
    json = parseWireJson(text);
  } catch (error) {
    throw new ForeignError(`${path}: ${(error as Error).message}`);
  }
  const data = Data.safeParse(json);
  if (!data.success) {
    const [issue] = data.error.issues;
    throw new ForeignError(`${path} ${issue?.path.join('.')}: ${issue?.message}`);
  }
  return { exercise: data.data.exercise, cases: data.data.cases.flatMap((entry) => flat(entry, [])) };
}

function flat(entry: Entry, under: string[]): ExercismCase[] {
  if (!('cases' in entry)) return [{ ...entry, under }];
  const inside = entry.description ? [...under, entry.description] : under;
  return entry.cases.flatMap((one) => flat(one, inside));
}
