#pragma once
#include <fcntl.h>
#include <sndfile.h>
#include <sys/syscall.h>
#include <unistd.h>

// What Swift's own module of the C library leaves out, without _GNU_SOURCE: two modules that see different
// versions of the same header cannot be joined.

/// Opens a nameless file in a folder: whatever happens, no half file is left. -1 where the folder cannot hold one.
static inline int settle_open_nameless(const char *folder) {
  return open(folder, __O_TMPFILE | O_RDWR | O_CLOEXEC, 0666);
}

/// Renames a file; fails with EEXIST where there is one of the new name already.
static inline int settle_rename_new(const char *from, const char *to) {
  const unsigned int no_replace = 1;
  return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, no_replace);
}
