#pragma once
#include <alsa/asoundlib.h>
#include <poll.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/prctl.h>
#include <time.h>
#include <unistd.h>

/// A handler for libasound's own messages that drops them: they would tear the screen.
static void settle_alsa_silent(const char *file, int line, const char *function, int error, const char *format, ...) {
  (void)file;
  (void)line;
  (void)function;
  (void)error;
  (void)format;
}

/// Keeps libasound from ever printing. (Variadic functions cannot be made in Swift.)
static inline void settle_alsa_be_silent(void) { snd_lib_error_set_handler(settle_alsa_silent); }

// Declared by <poll.h> only with _GNU_SOURCE, which would make this module's `fd_set` another one than Dispatch's.
extern int ppoll(struct pollfd *descriptors, nfds_t count, const struct timespec *timeout, const sigset_t *mask);

// What the thread that fills a device needs of Linux, and what Swift's own module of the C library leaves out.

/// A descriptor that one thread writes to so that another one wakes; -1 where there is none.
static inline int settle_event_create(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

/// Wakes the thread that waits for the event.
static inline void settle_event_signal(int event) {
  unsigned long long one = 1;
  if (write(event, &one, sizeof one) < 0) return;
}

/// Waits for the event, at most so many nanoseconds.
static inline void settle_event_wait(int event, long long nanoseconds) {
  struct timespec timeout = {nanoseconds / 1000000000, nanoseconds % 1000000000};
  struct pollfd waited = {event, POLLIN, 0};
  unsigned long long count;
  if (ppoll(&waited, 1, &timeout, 0) > 0 && read(event, &count, sizeof count) < 0) return;
}

/// The calling thread's name, at most 15 bytes and a zero.
static inline void settle_thread_name(char *name) { prctl(PR_GET_NAME, name, 0UL, 0UL, 0UL); }

/// Gives the calling thread another name, which threads that it begins inherit.
static inline void settle_thread_rename(const char *name) { prctl(PR_SET_NAME, name, 0UL, 0UL, 0UL); }

/// Lets the calling thread's timers fire without the usual 50 microseconds of slack, and names it.
static inline void settle_thread_prepare(const char *name) {
  prctl(PR_SET_TIMERSLACK, 1UL, 0UL, 0UL, 0UL);
  prctl(PR_SET_NAME, name, 0UL, 0UL, 0UL);
}
