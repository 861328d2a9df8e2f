// The least that can be done to wake at a time: clock_nanosleep in a loop.
// usage: bare_sleep FIRST SPACING COUNT   (CLOCK_MONOTONIC nanoseconds); prints how late each wake was.
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

int main(int count, char **arguments) {
  if (count != 4) return 64;
  long long due = atoll(arguments[1]), spacing = atoll(arguments[2]);
  int left = atoi(arguments[3]);
  long long *late = calloc((size_t)left, sizeof *late);
  for (int index = 0; index < left; index++, due += spacing) {
    struct timespec deadline = {due / 1000000000, due % 1000000000}, now;
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &deadline, 0)) continue;
    clock_gettime(CLOCK_MONOTONIC, &now);
    late[index] = now.tv_sec * 1000000000LL + now.tv_nsec - due;
  }
  for (int index = 0; index < left; index++) printf("%lld\n", late[index]);
  free(late);
  return 0;
}
