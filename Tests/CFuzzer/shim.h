// libFuzzer's door, declared weakly: a program that is linked without it finds nothing behind it.
#pragma once

#include <stddef.h>
#include <stdint.h>

typedef int (*fuzzer_promise)(const uint8_t *, size_t);
int LLVMFuzzerRunDriver(int *, char ***, fuzzer_promise) __attribute__((weak));

/// Runs the fuzzer until it has found something or its time is over. -1 where this program was linked without it.
static inline int fuzzer_run(int count, char **arguments, fuzzer_promise promise) {
  if (!LLVMFuzzerRunDriver) return -1;
  return LLVMFuzzerRunDriver(&count, &arguments, promise);
}
