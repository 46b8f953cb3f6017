// Lets a program written with testlib.h be called as the ICPC format calls its validators. The author's source is compiled
// as it is, beside one of the files here: that turns the arguments round before main, and the exit status when all is over.
#pragma once
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <iostream>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

namespace touchstone {

constexpr int accepted = 42, refused = 43, gives_points = 7, neither = 1;

// Before the author's static objects are made, so that what is registered for the end runs after theirs have gone.
#define TOUCHSTONE_FIRST __attribute__((constructor(101)))

// Of points and of partial results the exit status does not tell in every testlib.h; what it says does.
inline bool said(const char *word) {
  char begin[32] = {};
  return pread(2, begin, sizeof begin - 1, 0) > 0 && std::strncmp(begin, word, std::strlen(word)) == 0;
}

// Of a checker or an interactor: ok, wrong answer, presentation error, fail, dirt, and an end of file that comes too soon.
inline int icpc_status(int status) {
  if (said("points ")) return gives_points;
  if (said("partially correct")) return refused;
  switch (status) {
    case 0: return accepted;
    case 1: case 2: case 4: case 8: return refused;
    case accepted: case refused: return neither;
    default: return status;
  }
}

// What testlib says on standard error becomes the message.
inline void say_into(const std::string &path) {
  int file = open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC, 0644);
  if (file < 0 || dup2(file, 2) < 0) _exit(neither);
  close(file);
}

inline void flush_all() {
  std::cout.flush();
  std::cerr.flush();
  std::fflush(nullptr);
}

inline void leave(int status) {
  flush_all();
  _exit(status);
}

struct Memory {
  int file;
  char *path;
};

// A file that fills no disk, however much was printed; it is there for what the program executes, too.
inline Memory in_memory(const char *name) {
  const int file = memfd_create(name, 0);
  if (file < 0) _exit(neither);
  return {file, strdup(("/proc/self/fd/" + std::to_string(file)).c_str())};
}

}  // namespace touchstone
