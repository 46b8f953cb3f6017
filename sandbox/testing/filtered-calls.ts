import { arch } from 'node:os';
import type { Call } from './call-kernel.ts';
import { allowedNames, conditionalNames } from './seccomp-profile.ts';
import { type Architecture, systemCalls } from './system-calls.ts';

const architecture = arch() as Architecture;
const names = systemCalls(architecture);
const numberOf = new Map([...names].map(([number, name]) => [name, number]));

/** Beyond every number that kernels have, and where a sign or a bit could be lost on the way. */
const odd = [1000, 4096, 0x3fff_ffff, 0x7fff_ffff, -2];
const numbers = [...Array(600).keys(), ...odd];
const pastFilters = ['uretprobe', 'uprobe'];
const x32 = 0x4000_0000;

/** Every number of the native entry that no rule names. */
export const refusedCalls: Call[] = numbers
  .filter((number) => !isNamed(names.get(number)) && !pastFilters.includes(names.get(number) ?? ''))
  .map((number) => ({ entry: 'native', number }));

/** Newer kernels keep these for code that they have planted themselves, and ask no filter. */
export const unfilteredCalls: Call[] = pastFilters
  .flatMap((name) => numberOf.get(name) ?? [])
  .map((number) => ({ entry: 'native', number }));

function isNamed(name: string | undefined): boolean {
  return name !== undefined && (allowedNames.has(name) || conditionalNames.has(name));
}

/** Ways to the kernel beside the native entry. 64-bit ARM has none from within a 64-bit process. */
export const foreignEntries: Record<string, Call[]> =
  architecture === 'x64'
    ? {
        'the x32 entry': Array.from({ length: 600 }, (_, i) => ({ entry: 'native', number: x32 + i })),
        'int 0x80': Array.from({ length: 480 }, (_, i) => ({ entry: 'int80', number: i })),
        'a 32-bit program': [1, 4, 20, 102, 425].map((number) => ({ entry: 'elf32', number })),
      }
    : {};

/** Where it depends on an argument, on both sides of each condition. */
export const conditions: { call: Call; passes: boolean }[] = [
  ...[0, 2, 10, 16, 17, 40, 2 ** 32 + 2].map((family) => on('socketpair', false, family, 1, 0, 0)),
  on('socketpair', true, 1, 1, 0, 0),
  ...Array.from({ length: 90 }, (_, option) => on('prctl', [1, 3, 15, 16].includes(option), option)),
  on('prctl', false, 0x5356_4d41),
  ...[0x5401, 0x802c_542a, 0x5413, 0x541b, 0x5421, 0x5450, 0x5451].map((request) =>
    on('ioctl', true, -1, request),
  ),
  ...[0x5402, 0x5412, 0x541c, 0x5480, 0x8901, 0xae01, 2 ** 32 + 0x5412].map((request) =>
    on('ioctl', false, -1, request),
  ),
  ...namespaces().map((flag) => on('clone', false, flag + 17, 0, 0, 0, 0)),
  ...namespaces().map((flag) => on('clone', false, 2 ** 32 + flag, 0, 0, 0, 0)),
  // CLONE_SIGHAND without CLONE_VM: the kernel itself says EINVAL, and no process is made.
  on('clone', true, 0x800 + 17, 0, 0, 0, 0),
];

/** CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET. */
function namespaces(): number[] {
  return [0x2_0000, 0x200_0000, 0x400_0000, 0x800_0000, 0x1000_0000, 0x2000_0000, 0x4000_0000];
}

function on(name: string, passes: boolean, ...args: number[]) {
  return { call: { entry: 'native', number: numberOf.get(name) ?? -1, args } as Call, passes };
}

/** Calls whose refusal must look like a kernel that does not know them, so that the C library goes another way. */
export const unimplemented: Call[] = ['clone3', 'fchmodat2'].map((name) => ({
  entry: 'native',
  number: numberOf.get(name) ?? -1,
}));

export function nameOf({ entry, number, args = [] }: Call): string {
  const name = entry === 'native' ? (names.get(number) ?? '') : entry;
  return `${name} ${number}(${args.join(', ')})`.trim();
}
