#pragma once
#include <sys/syscall.h>
#include <unistd.h>
#include <zip.h>

/// A file without a name or a place on a disk; -1 where the machine has none. (Swift's own module of the C library
/// leaves it out, without _GNU_SOURCE.)
static inline int settle_memory_file(const char *name) {
  const unsigned int close_on_exec = 1;
  return (int)syscall(SYS_memfd_create, name, close_on_exec);
}
