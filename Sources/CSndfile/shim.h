#pragma once
#ifndef _GNU_SOURCE
#define _GNU_SOURCE 1
#endif
#include <fcntl.h>
#include <sndfile.h>
#include <stdio.h>

// What Swift's own module of the C library leaves out.

/// Opens a nameless file in a folder: whatever happens, no half file is left. -1 where the folder cannot hold one.
static inline int settle_open_nameless(const char *folder) {
  return open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0666);
}

/// Gives a file that is open its name, or another one; fails with EEXIST where there is one of that name.
static inline int settle_rename_new(const char *from, const char *to) {
  return renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
}
