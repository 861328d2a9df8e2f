// RealtimeSanitizer's doors, declared weakly: a program that is linked without it finds nothing behind them.
#pragma once

#include <stdbool.h>

void __rtsan_ensure_initialized(void) __attribute__((weak));
void __rtsan_realtime_enter(void) __attribute__((weak));
void __rtsan_realtime_exit(void) __attribute__((weak));

/// Makes the sanitizer ready. False where this program was linked without it.
static inline bool realtime_sanitizer_start(void) {
  if (!__rtsan_ensure_initialized || !__rtsan_realtime_enter || !__rtsan_realtime_exit) return false;
  __rtsan_ensure_initialized();
  return true;
}

/// From here on this thread is ended by the first malloc, lock or system call.
static inline void realtime_sanitizer_enter(void) {
  if (__rtsan_realtime_enter) __rtsan_realtime_enter();
}

/// From here on this thread may do as it likes.
static inline void realtime_sanitizer_exit(void) {
  if (__rtsan_realtime_exit) __rtsan_realtime_exit();
}
