// For tests only, and written for them: a little of what programs for testlib.h use, with its arguments and exit statuses.
#pragma once
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <string>

enum TResult { _ok = 0, _wa = 1, _pe = 2, _fail = 3, _points = 7 };

struct InStream {
  FILE *file = nullptr;
  TResult otherwise = _fail;
  std::string readWord();
  int readInt() { return std::atoi(readWord().c_str()); }
  int readInt(int least, int most);
  bool seekEof();
  void readSpace() { readChar(' '); }
  void readEoln() { readChar('\n'); }
  void readEof() { readChar(EOF); }
  void readChar(int wanted);
};

InStream inf, ouf, ans;
std::ofstream tout;

struct Validator {
  std::string name;
  std::string group() const { return name; }
} validator;

[[noreturn]] inline void leave(TResult result, const char *word, const char *message) {
  std::fprintf(stderr, "%s%s\n", word, message);
  tout.close();
  std::exit(result);
}

[[noreturn]] void quitf(TResult result, const char *form, ...) {
  static const char *const words[] = {"ok ", "wrong answer ", "wrong output format ", "FAIL "};
  char message[1000];
  va_list rest;
  va_start(rest, form);
  std::vsnprintf(message, sizeof message, form, rest);
  if (result == _ok && ouf.file && ouf.file != stdin && !ouf.seekEof())
    leave(_pe, words[_pe], "Extra information in the output file");
  leave(result, words[result], message);
}

[[noreturn]] void quitp(double points) {
  leave(_points, "points ", std::to_string(points).c_str());
}

std::string InStream::readWord() {
  char word[100];
  if (std::fscanf(file, "%99s", word) != 1) quitf(otherwise, "Unexpected end of file - token expected");
  return word;
}

int InStream::readInt(int least, int most) {
  const int value = readInt();
  if (value < least || value > most)
    quitf(otherwise == _fail ? _fail : _wa, "Integer %d violates the range [%d, %d]", value, least, most);
  return value;
}

bool InStream::seekEof() {
  int next;
  while ((next = std::fgetc(file)) != EOF && std::strchr(" \t\r\n", next)) {}
  return next == EOF || (std::ungetc(next, file), false);
}

void InStream::readChar(int wanted) {
  if (std::fgetc(file) != wanted) quitf(otherwise, "Expected another character");
}

inline void need(bool is_there) {
  if (!is_there) quitf(_fail, "Program must be run with the following arguments: ...");
}

void registerTestlibCmd(int argc, char *argv[]) {
  need(argc == 4);
  inf.file = std::fopen(argv[1], "r");
  ouf.file = std::fopen(argv[2], "r");
  ans.file = std::fopen(argv[3], "r");
  need(inf.file && ouf.file && ans.file);
  ouf.otherwise = _pe;
}

void registerInteraction(int argc, char *argv[]) {
  need(argc == 4);
  inf.file = std::fopen(argv[1], "r");
  tout.open(argv[2]);
  ans.file = std::fopen(argv[3], "r");
  ouf.file = stdin;
  ouf.otherwise = _pe;
  need(inf.file && ans.file && tout);
}

void registerValidation(int argc, char *argv[]) {
  for (int i = 1; i + 1 < argc; i++)
    if (std::strcmp(argv[i], "--group") == 0) validator.name = argv[i + 1];
  inf.file = stdin;
}

// As the real one has it: not to be mixed up with that of the library.
std::string format(const char *form, int value) {
  char text[100];
  std::snprintf(text, sizeof text, form, value);
  return text;
}
