/**
 * What of /proc and /sys is empty in a box. The engine's own list hides what is dangerous to change; this one takes its
 * place and hides also what tells of the whole machine. Two submissions side by side could speak to each other in such
 * figures (how many threads there are, files open, pages free), and none of them is of use to an honest one. What Python
 * reads stays: /proc of its own process, cpuinfo, the version, and the control group, which the runner measures by.
 */
const OF_THE_MACHINE = `
acpi asound buddyinfo bus cgroups cmdline config.gz consoles crypto devices diskstats dma driver dynamic_debug fs
interrupts iomem ioports irq kallsyms kcore key-users keys kmsg kpagecgroup kpagecount kpageflags latency_stats loadavg
locks mdstat meminfo misc modules mtrr pagetypeinfo partitions pressure sched_debug schedstat scsi slabinfo softirqs
stat swaps sys sysrq-trigger timer_list timer_stats tty uptime vmallocinfo vmstat zoneinfo`;

/** All but the control groups; the number of processors is then what the process may run on. */
const OF_THE_DEVICES = `
block bus class dev devices firmware fs/bpf fs/btrfs fs/erofs fs/ext4 fs/f2fs fs/fuse fs/pstore fs/xfs hypervisor kernel
module power`;

export const HIDDEN_PATHS: readonly string[] = [
  ...words(OF_THE_MACHINE).map((name) => `/proc/${name}`),
  ...words(OF_THE_DEVICES).map((name) => `/sys/${name}`),
];

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
