import { readFileSync } from 'node:fs';

/** Linux counts CPU time in these for user space, whatever the kernel's own tick. */
const ticksPerSecond = 100;

/** CPU time that the whole machine has spent so far, in ms: kernel, containers and daemons, whoever started them. */
function machineCpuMs(): number {
  const [user, nice, system, , , irq, softirq] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '')
    .split(/\s+/)
    .slice(1)
    .map(Number);
  const ticks = [user, nice, system, irq, softirq].reduce<number>((sum, one) => sum + (one ?? 0), 0);
  return (ticks * 1000) / ticksPerSecond;
}

/** Starts counting; the returned function gives the CPU that all but this process spent since, in ms. */
export function countOthersCpu(): () => number {
  const atStart = machineCpuMs();
  const own = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(own);
    return machineCpuMs() - atStart - (user + system) / 1000;
  };
}
