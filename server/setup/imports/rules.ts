/** What files in a place may import; whatever is not named here is forbidden to them. */
export type AreaRule = Readonly<{
  from: RegExp;
  may: readonly RegExp[];
  mayAsType?: readonly RegExp[];
  because: string;
}>;

/** What only some files may import. */
export type ReservedRule = Readonly<{ target: RegExp; only: RegExp; because: string }>;

const packages = /^npm:/;
const builtins = /^node:/;
const sandboxTypes = /^sandbox\/sandbox\.ts$/;
/** A class, because it is thrown; so it is imported as a value. */
const sandboxFailure = /^sandbox\/box-failure\.ts$/;

/** Tests stand beside what they test and may use any part to set the scene. */
export const testFile =
  /\.test\.tsx?$|(^|\/)test-[^/]+\.tsx?$|(^|\/)(testing|e2e|attacks)\/|^server\/setup\/test\.ts$/;

/** What runs in the images of the Dockerfile. */
export const productionFile = /^(sandbox|server(?!\/(setup\/(checks|imports)|bench)))\//;

export const areaRules: readonly AreaRule[] = [
  {
    from: /^server\/contract\//,
    may: [/^server\/contract\//, /^npm:zod$/],
    because: 'the contract is what the browser knows too, so it imports only zod',
  },
  {
    from: /^web\/(?!vite)/,
    may: [/^web\/(?!vite)/, /^server\/contract\/([a-z]+-limits|fingerprint)\.ts$/, packages],
    mayAsType: [/^server\/contract\//],
    because:
      'the web app knows the server by its contract only, and its schemas as types: zod is too much to load',
  },
  {
    from: /^server\/http\//,
    may: [/^server\/(http|store|queue|contract|problem)\//, packages, builtins],
    because: 'http is transport: it stores and enqueues, and never judges',
  },
  {
    from: /^server\/store\//,
    may: [/^server\/(store|contract|problem)\//, packages, builtins],
    because: 'the store knows SQL and nothing of who calls it',
  },
  {
    from: /^server\/queue\//,
    may: [/^server\/(queue|store|contract)\//, packages, builtins],
    because: 'the queue knows pg-boss and nothing of who calls it',
  },
  {
    from: /^server\/judge\/(?!worker\.ts$)/,
    may: [/^server\/(judge|contract|problem)\//, sandboxFailure, packages, builtins],
    mayAsType: [sandboxTypes],
    because: 'judging is pure: no SQL, no queue, no Docker; a sandbox is given to it',
  },
  {
    from: /^server\/judge\/worker\.ts$/,
    may: [/^server\/(judge|contract|problem|store|queue)\//, sandboxFailure, packages, builtins],
    mayAsType: [sandboxTypes],
    because: 'the worker joins queue, judge and store; a sandbox is given to it',
  },
  {
    from: /^sandbox\//,
    may: [/^sandbox\//, packages, builtins],
    because: 'the sandbox knows nothing of ours',
  },
  {
    from: /^server\/setup\//,
    may: [/^server\/setup\//, /^sandbox\//, /^server\/config\.ts$/, packages, builtins],
    because: 'set-up runs before there is an application',
  },
];

export const reservedRules: readonly ReservedRule[] = [
  {
    target: /^npm:dockerode$/,
    only: /^sandbox\/docker\.ts$|^server\/setup\//,
    because: 'only sandbox/docker.ts and the set-up talk to Docker',
  },
  {
    target: /^npm:(drizzle-orm|drizzle-kit)$/,
    // pg-boss joins a drizzle transaction by drizzle's own `sql`, which the queue hands it.
    only: /^server\/store\/|^server\/queue\/queue\.ts$|^drizzle\.config\.ts$/,
    because: 'SQL and drizzle stay in the store',
  },
  { target: /^npm:pg$/, only: /^server\/(store|setup)\//, because: 'SQL stays in the store' },
  { target: /^npm:pg-boss$/, only: /^server\/queue\//, because: 'pg-boss stays in the queue' },
  {
    target: /^server\/(start|web-main|judge-main|cli)\.ts$/,
    only: /^$/,
    because: 'an entry point constructs everything and is imported by nobody',
  },
  {
    target: /^server\/config\.ts$/,
    only: /^server\/[^/]+\.ts$|^server\/(setup|bench|cli)\//,
    because: 'only entry points read the settings; others are given what they need',
  },
  {
    target: /^server\/setup\//,
    only: /^server\/[^/]+\.ts$|^server\/(setup|bench|cli)\//,
    because: 'only entry points prepare the machine',
  },
  {
    target: testFile,
    // A benchmark sets its scene as a test does.
    only: /^server\/bench\//,
    because: 'nothing but tests may depend on tests',
  },
];
