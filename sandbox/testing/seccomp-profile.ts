import { readFileSync } from 'node:fs';
import { z } from 'zod';

const Profile = z.strictObject({
  defaultAction: z.string(),
  archMap: z.array(z.strictObject({ architecture: z.string(), subArchitectures: z.array(z.string()) })),
  syscalls: z.array(
    z.strictObject({
      comment: z.string(),
      names: z.array(z.string()),
      action: z.enum(['SCMP_ACT_ALLOW', 'SCMP_ACT_ERRNO']),
      errnoRet: z.int().optional(),
      args: z
        .array(
          z.strictObject({
            index: z.int(),
            value: z.int(),
            op: z.string(),
            valueTwo: z.int().optional(),
          }),
        )
        .optional(),
    }),
  ),
});

/** The profile of a box, read strictly: an engine ignores a field that it does not know. */
export const seccompProfile = Profile.parse(
  JSON.parse(readFileSync(new URL('../seccomp.json', import.meta.url), 'utf8')),
);

/** Calls that pass whatever their arguments are. */
export const allowedNames = namesOf((rule) => rule.action === 'SCMP_ACT_ALLOW' && !rule.args);
/** Calls that pass with some arguments only. */
export const conditionalNames = namesOf((rule) => rule.args !== undefined);

type Rule = (typeof seccompProfile.syscalls)[number];

function namesOf(which: (rule: Rule) => boolean): Set<string> {
  return new Set(seccompProfile.syscalls.filter(which).flatMap(({ names }) => names));
}
