"""The kernel's own limits on a run's processes. Most of them only stand behind what the runner measures."""

PROCESSES = 64
OPEN_FILES = 64
FILE_BYTES = 16 * 1024 * 1024


def rlimits(limits: dict, baseline: dict) -> dict:
    cpu_s = -(-limits['cpuMs'] // 1000)
    # The interpreter maps more than it uses; with that much on top, Python meets its limit as a MemoryError just
    # before its resident memory does.
    address_space = baseline['virtualBytes'] - baseline['residentBytes'] + limits['memoryKiB'] * 1024
    return {
        'RLIMIT_AS': (address_space, address_space),
        'RLIMIT_CPU': (cpu_s + 1, cpu_s + 2),
        'RLIMIT_NPROC': (PROCESSES, PROCESSES),
        'RLIMIT_NOFILE': (OPEN_FILES, OPEN_FILES),
        'RLIMIT_FSIZE': (FILE_BYTES, FILE_BYTES),
        'RLIMIT_CORE': (0, 0),
        'RLIMIT_MEMLOCK': (0, 0),
        'RLIMIT_MSGQUEUE': (0, 0),
        'RLIMIT_SIGPENDING': (256, 256),
    }
