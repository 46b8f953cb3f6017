// A checker: `check input output answer`. An output validator is called with input, answer and a folder for feedback, and
// reads from standard input what was printed.
#include "touchstone_adapter.h"

namespace {

char *kept_output() {
  const touchstone::Memory output = touchstone::in_memory("output");
  static char buffer[1 << 16];
  for (ssize_t size; (size = read(0, buffer, sizeof buffer)) > 0;)
    if (write(output.file, buffer, size) != size) _exit(touchstone::neither);
  return output.path;
}

void at_end(int status, void *) { touchstone::leave(touchstone::icpc_status(status)); }

TOUCHSTONE_FIRST void start(int argc, char **argv) {
  if (argc < 4) return;
  touchstone::say_into(argv[3] + std::string("/judgemessage.txt"));
  argv[3] = argv[2];
  argv[2] = kept_output();
  on_exit(at_end, nullptr);
}

}  // namespace
