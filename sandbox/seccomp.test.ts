import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { allowedNames, conditionalNames, seccompProfile } from './testing/seccomp-profile.ts';
import { systemCalls } from './testing/system-calls.ts';

const names = seccompProfile.syscalls.flatMap((rule) => rule.names);
const known = new Set([...systemCalls('x64').values(), ...systemCalls('arm64').values()]);

describe('The seccomp profile', () => {
  test('is an allow-list of the native entry of two architectures', () => {
    assert.equal(seccompProfile.defaultAction, 'SCMP_ACT_ERRNO');
    assert.deepEqual(seccompProfile.archMap, [
      { architecture: 'SCMP_ARCH_X86_64', subArchitectures: [] },
      { architecture: 'SCMP_ARCH_AARCH64', subArchitectures: [] },
    ]);
  });

  test('says of every rule why it is there, in words of its own', () => {
    const comments = seccompProfile.syscalls.map(({ comment }) => comment);
    for (const comment of comments) assert.match(comment, /\w+ \w+ \w+/);
    assert.equal(new Set(comments).size, comments.length);
  });

  test('names only calls that exist: a misspelt name is ignored by engines', () => {
    assert.deepEqual(
      names.filter((name) => !known.has(name)),
      [],
    );
  });

  test('names each call once, so that no rule can widen another', () => {
    const unconditional = seccompProfile.syscalls.filter((rule) => !rule.args).flatMap((rule) => rule.names);
    assert.equal(new Set(unconditional).size, unconditional.length);
    assert.deepEqual(
      unconditional.filter((name) => conditionalNames.has(name)),
      [],
    );
    for (const { names, args } of seccompProfile.syscalls) {
      if (args) assert.deepEqual([names.length, args.length], [1, 1]);
    }
  });

  test('lets none of the calls through that kernels have been taken over by', () => {
    const feared =
      'socket connect bind accept ptrace process_vm_readv bpf perf_event_open userfaultfd io_uring_setup keyctl ' +
      'add_key mount fsopen open_tree unshare setns pivot_root chroot init_module kexec_load mknod symlink ' +
      'name_to_handle_at open_by_handle_at splice vmsplice modify_ldt personality seccomp pidfd_getfd shmget msgget ' +
      'mq_open timer_create clone3 setxattr inotify_init1 fanotify_init io_setup';
    for (const name of feared.split(' ')) {
      assert.ok(known.has(name), name);
      assert.ok(!allowedNames.has(name) && !conditionalNames.has(name), name);
    }
  });
});
