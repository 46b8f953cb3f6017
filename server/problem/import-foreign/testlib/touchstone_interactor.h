// An interactor: `interactor input output answer`, and where it is content, `check input output answer` on what it wrote.
// The checker is the same program, executed once more: testlib.h can be registered for one of them only.
#pragma once
#include "touchstone_adapter.h"

namespace touchstone {

const char *const stage = "TOUCHSTONE_STAGE";
inline char **arguments;
extern const bool has_checker;

inline bool is_checker() { return std::getenv(stage) != nullptr; }

inline void start_checker() {
  flush_all();
  if (ftruncate(2, 0) < 0 || lseek(2, 0, SEEK_SET) < 0) _exit(neither);
  setenv(stage, "checker", 1);
  execv("/proc/self/exe", arguments);
  _exit(neither);
}

inline void at_end(int status, void *) {
  const int word = icpc_status(status);
  if (word == accepted && has_checker && !is_checker()) start_checker();
  leave(word);
}

TOUCHSTONE_FIRST static void start(int argc, char **argv) {
  if (argc < 4) return;
  if (!is_checker()) {
    say_into(argv[3] + std::string("/judgemessage.txt"));
    argv[3] = argv[2];
    argv[2] = in_memory("output").path;
  }
  arguments = argv;
  on_exit(at_end, nullptr);
}

}  // namespace touchstone
