import { describeAttacks, returns } from '../testing/attack.ts';

/** A program that tries each of `attempts` and returns the names of those that went through. */
function tries(first: string, attempts: Record<string, string>): string {
  const list = Object.entries(attempts).map(
    ([name, code]) => `    (${JSON.stringify(name)}, lambda: ${code}),`,
  );
  return `${first}
attempts = [
${list.join('\n')}
]
def f(x):
    done = []
    for name, act in attempts:
        try:
            act()
            done.append(name)
        except (OSError, ValueError) as error:
            pass
    return done`;
}

const ctypes = `import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
def call(number, *args):
    result = libc.syscall(number, *args)
    if result == -1: raise OSError(ctypes.get_errno())
    return result`;

describeAttacks('Escape and information', [
  {
    name: 'there is no network, nor any socket to make one with',
    source: tries('import socket', {
      inet: 'socket.socket(socket.AF_INET)',
      inet6: 'socket.socket(socket.AF_INET6)',
      unix: 'socket.socket(socket.AF_UNIX)',
      netlink: 'socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)',
      vsock: 'socket.socket(40)',
      pair: 'socket.socketpair(socket.AF_INET)',
      resolve: 'socket.getaddrinfo("localhost", 80)',
      metadata: 'socket.create_connection(("169.254.169.254", 80), 1)',
    }),
    expect: returns('[]'),
  },
  {
    name: 'system calls that only an attacker needs are refused',
    source: tries(ctypes, {
      ptrace: 'call(101, 0, 0, 0, 0)',
      process_vm_readv: 'call(310, 1, 0, 0, 0, 0, 0)',
      mount: 'call(165, b"none", b"/tmp", b"tmpfs", 0, None)',
      unshare: 'call(272, 0x10000000)',
      setns: 'call(308, 0, 0)',
      bpf: 'call(321, 0, 0, 0)',
      perf_event_open: 'call(298, 0, 0, -1, -1, 0)',
      keyctl: 'call(250, 0, -3, 1)',
      add_key: 'call(248, b"user", b"a", b"b", 1, -3)',
      userfaultfd: 'call(323, 0)',
      io_uring_setup: 'call(425, 1, ctypes.create_string_buffer(120))',
      shmget: 'call(29, 0, 4096, 0o1600)',
      msgget: 'call(68, 0, 0o1600)',
      mq_open: 'call(240, b"a", 66, 0o600, 0)',
      personality: 'call(135, 0x0040000)',
      name_to_handle_at: 'call(303, -100, b"/", 0, 0, 0)',
      clone3: 'call(435, ctypes.create_string_buffer(88), 88)',
      clone_newuser: 'call(56, 0x10000000 | 17, 0, 0, 0, 0)',
      memory_lock: 'call(149, 0, 4096)',
      mknod: 'os.mkfifo("/tmp/fifo")',
      symlink: 'os.symlink("/etc/passwd", "/tmp/link")',
      chroot: 'os.chroot("/tmp")',
      become_root: 'os.setuid(0)',
      other_groups: 'os.setgroups([0])',
    }),
    expect: returns('[]'),
  },
  {
    name: 'nothing but its own /tmp and /dev/shm can be written',
    source: tries('import os', {
      root: 'open("/a", "w")',
      etc: 'open("/etc/passwd", "a")',
      runner: 'open("/opt/touchstone/runner/child.py", "a")',
      run: 'open("/run/a", "w")',
      dev: 'open("/dev/a", "w")',
      mqueue: 'open("/dev/mqueue/a", "w")',
      cgroup: 'open("/sys/fs/cgroup/memory/memory.limit_in_bytes", "w")',
      sysctl: 'open("/proc/sys/kernel/hostname", "w")',
      core: 'open("/proc/sysrq-trigger", "w")',
    }),
    expect: returns('[]'),
  },
  {
    name: 'nothing of the runner can be read',
    source: tries('import os', {
      environ: 'open("/proc/1/environ").read()',
      memory: 'open("/proc/1/mem", "rb")',
      descriptors: 'os.listdir("/proc/1/fd")',
      root: 'os.listdir("/proc/1/root")',
      parent: 'open(f"/proc/{os.getppid()}/mem", "rb")',
      channel: 'open("/proc/1/fd/1", "w")',
    }),
    expect: returns('[]'),
  },
  {
    name: 'the environment is empty',
    source: [
      'import os, subprocess',
      'def f(x):',
      '    inherited = subprocess.run(["/usr/bin/cat", "/proc/self/environ"], capture_output=True).stdout',
      '    return [dict(os.environ), inherited.decode()]',
    ].join('\n'),
    expect: returns('[{}, ""]'),
  },
  {
    name: 'it is nobody: no root, no groups, no capabilities, no setuid programs',
    source: [
      'import os, stat',
      'def f(x):',
      '    status = dict(l.split(":", 1) for l in open("/proc/self/status").read().splitlines() if ":" in l)',
      '    caps = [int(status[c], 16) for c in ("CapInh", "CapPrm", "CapEff", "CapAmb")]',
      '    suid = [e for d in ("/usr/bin", "/usr/sbin", "/usr/lib") for e in os.listdir(d)',
      '            if os.lstat(f"{d}/{e}").st_mode & (stat.S_ISUID | stat.S_ISGID) and not os.path.isdir(f"{d}/{e}")]',
      '    return [os.getuid() >= 20000, os.getgid() >= 20000, os.getgroups(), caps, status["NoNewPrivs"].strip(), suid]',
    ].join('\n'),
    expect: returns('[True, True, [], [0, 0, 0, 0], "1", []]'),
  },
  {
    name: 'there is no Docker socket, and no file of the host but what the engine itself puts in /etc',
    source: [
      'import os',
      'def f(x):',
      '    own = {"/etc/resolv.conf", "/etc/hostname", "/etc/hosts"}',
      '    mounts = [l.split() for l in open("/proc/mounts")]',
      '    disks = [m[1] for m in mounts if m[0].startswith("/dev/") and m[1] not in own]',
      '    return [disks, os.path.exists("/var/run/docker.sock")]',
    ].join('\n'),
    expect: returns('[[], False]'),
  },
  {
    name: 'nothing can be run from /tmp',
    source:
      'import os\ndef f(x):\n    open("/tmp/a", "w").write("#!/bin/sh\\n")\n    os.chmod("/tmp/a", 0o700)\n    try: os.execv("/tmp/a", ["a"])\n    except PermissionError: return "refused"',
    expect: returns('"refused"'),
  },
]);
