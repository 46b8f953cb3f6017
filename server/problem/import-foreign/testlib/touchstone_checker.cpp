// A checker: `check input output answer`. An output validator is called with input, answer and a folder for feedback, and
// reads from standard input what was printed.
#include "touchstone_adapter.h"

namespace {

void keep_output(const std::string &path) {
  int file = open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
  static char buffer[1 << 16];
  for (ssize_t size; (size = read(0, buffer, sizeof buffer)) > 0;)
    if (write(file, buffer, size) != size) _exit(touchstone::neither);
  if (file < 0 || close(file) < 0) _exit(touchstone::neither);
}

void at_end(int status, void *) { touchstone::leave(touchstone::icpc_status(status)); }

TOUCHSTONE_FIRST void start(int argc, char **argv) {
  if (argc < 4) return;
  const std::string folder = argv[3], output = folder + "/output";
  keep_output(output);
  argv[3] = argv[2];
  argv[2] = touchstone::lasting(output);
  touchstone::say_into(folder + "/judgemessage.txt");
  on_exit(at_end, nullptr);
}

}  // namespace
