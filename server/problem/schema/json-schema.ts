import { z } from 'zod';
import { PracticeYaml } from './practice-yaml.ts';
import { TestsYaml } from './tests-yaml.ts';

/** What editors complete and explain by, by file name. They stand in the folder of problems, so that a package finds them
 *  wherever that folder is. */
export const jsonSchemas: Record<string, () => string> = {
  'practice.schema.json': () =>
    textOf(PracticeYaml, 'practice.yaml: what makes an ICPC package a practice problem'),
  'tests.schema.json': () => textOf(TestsYaml, 'The cases of one group'),
};

/** The first line of a practice.yaml; YAML language servers read it. */
export const practiceModeline = '# yaml-language-server: $schema=../practice.schema.json';

function textOf(schema: z.ZodType, description: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    // The dialect that editors know best. Nothing is shared by reference: what stands beside one is not read in it.
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: addBounds,
  });
  return `${JSON.stringify({ $schema, description, ...rest }, null, 2)}\n`;
}

/** zod leaves out the bounds of whole numbers that are read as bigint. */
function addBounds({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodType;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}) {
  const { def } = zodSchema._zod;
  if (def.type !== 'bigint') return;
  jsonSchema.type = 'integer';
  for (const check of def.checks ?? []) {
    const bound = check._zod.def as { check: string; value?: unknown };
    const value = Number(bound.value);
    if (bound.check === 'greater_than') jsonSchema.minimum = value;
    if (bound.check === 'less_than' && value < Number.MAX_SAFE_INTEGER) jsonSchema.maximum = value;
  }
}
