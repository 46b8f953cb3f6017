/** What the runner, its interpreters and their buffers may need beside the run itself. */
const RUNNER_MEMORY_KIB = 256 * 1024;
const MIB = 1024 * 1024;

/** Of one run: PID 1 holds it until the run is over. */
export const maxKeptStdoutBytes = 16 * MIB;

/** The box as a whole. The runner enforces each run's own limits; these stand behind it. */
export const BOX_PROCESSES = 96;
export const BOX_CPUS = 1.5;
export const TMP_OPTIONS = 'rw,noexec,nosuid,nodev,size=16m,nr_inodes=512,mode=1777';
export const SHM_OPTIONS = 'rw,noexec,nosuid,nodev,size=16m,nr_inodes=128,mode=1777';
/** Message queues and terminals are files too, and the machine has only so many: an own tmpfs in their place leaves
 *  nowhere to make one. */
export const NOWHERE_OPTIONS = 'ro,noexec,nosuid,nodev,size=4k,nr_inodes=2,mode=555';

export const BOX_ULIMITS = [
  { Name: 'core', Soft: 0, Hard: 0 },
  { Name: 'nofile', Soft: 256, Hard: 256 },
  // Room for deep recursion in C; the address space is laid out for it when the interpreter starts.
  { Name: 'stack', Soft: 256 * MIB, Hard: 256 * MIB },
  { Name: 'memlock', Soft: 0, Hard: 0 },
];

export function boxMemoryBytes(runMemoryKiB: number): number {
  return (runMemoryKiB + RUNNER_MEMORY_KIB) * 1024;
}
