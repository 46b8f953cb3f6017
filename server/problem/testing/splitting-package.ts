import { shared } from './a-package.ts';

/** Two numbers that add up to a given one, decided by a program in C++ of two files. */
export const splitting: Record<string, string> = {
  ...shared,
  'practice.yaml': `practice_format: 1
kind: stdio
difficulty: 1
input: A number.
reference: submissions/accepted/nothing.py
check: {output_validator: checkers/adds}
groups:
  sample: {file: data/sample, visibility: shown}
  least: {file: data/least, visibility: hidden, args: ["1"]}
`,
  'attachments/templates/python3/solution.py': 'n = int(input())\n',
  'checkers/adds/files.h': `#include <fstream>
#include <string>
long number_in(const char *path);
int leave(const std::string &folder, const char *why);
`,
  'checkers/adds/files.cc': `#include "files.h"
long number_in(const char *path) {
  long number;
  std::ifstream(path) >> number;
  return number;
}
int leave(const std::string &folder, const char *why) {
  std::ofstream(folder + "/teammessage.txt") << why;
  return 43;
}
`,
  'checkers/adds/main.cpp': `#include <cstdlib>
#include <iostream>
#include "files.h"
int main(int argc, char **argv) {
  long a, b, least = argc > 4 ? std::atol(argv[4]) : 0;
  if (!(std::cin >> a >> b)) return leave(argv[3], "no two numbers");
  if (a == 6) return *(volatile int *)nullptr;
  if (a == 7) for (volatile int i = 0;; i = i + 1) {}
  if (a == 8) std::exit(1);
  if (a < least || b < least) return leave(argv[3], "too small");
  return a + b == number_in(argv[1]) ? 42 : leave(argv[3], "another sum");
}
`,
  'data/sample/1.in': '10\n',
  'data/sample/1.ans': '5 5\n',
  'data/least/1.in': '20\n',
  'submissions/accepted/nothing.py': 'print(1, int(input()) - 1)\n',
  'submissions/accepted/halves.py': 'n = int(input())\nprint(n // 2, n // 2)\n',
  'submissions/wrong_answer/zero.py': 'print(int(input()), 0)\n',
};
