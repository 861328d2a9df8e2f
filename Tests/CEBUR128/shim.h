// The loudness meter that tests hold levels against.
#pragma once

#include <ebur128.h>
#include <stdlib.h>

/// EBUR128_MODE_I and _S are joined by | in macros, which Swift does not see.
static const int settle_ebur128_modes = EBUR128_MODE_I | EBUR128_MODE_S | EBUR128_MODE_SAMPLE_PEAK;
