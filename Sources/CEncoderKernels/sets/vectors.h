// Vectors of LANES floats, written with the compiler's vector extension: the file that includes this
// sets LANES and the target attribute.

#include <float.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define INLINE static inline __attribute__((always_inline))

typedef float floats __attribute__((vector_size(4 * LANES)));
typedef int32_t integers __attribute__((vector_size(4 * LANES)));
typedef uint8_t bytes __attribute__((vector_size(LANES)));

INLINE floats load(const float *from) {
  floats value;
  memcpy(&value, from, sizeof value);
  return value;
}

INLINE void store(float *to, floats value) { memcpy(to, &value, sizeof value); }

INLINE floats all(float value) { return (floats){} + value; }

INLINE float highest_of(floats x) { return __builtin_reduce_maximum(x); }

INLINE float lowest_of(floats x) { return __builtin_reduce_minimum(x); }

INLINE float sum_of(floats x) {
#if LANES == 16
  x += __builtin_shufflevector(x, x, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7);
  x += __builtin_shufflevector(x, x, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3);
#elif LANES == 8
  x += __builtin_shufflevector(x, x, 4, 5, 6, 7, 0, 1, 2, 3);
#endif
  return (x[0] + x[1]) + (x[2] + x[3]);
}

/// e^x for x <= 0 to about 1e-7, by 2^n * polynomial; e^-87 below -87.
INLINE floats exp_negative(floats x) {
  x = __builtin_elementwise_max(x, all(-87.0f));
  // Adding 1.5 * 2^23 rounds to an integer.
  floats whole = (x * 1.44269504f + 12582912.0f) - 12582912.0f;
  floats rest = x - whole * 0.693359375f + whole * 2.12194440e-4f;
  floats p = all(1.9875691500e-4f);
  p = p * rest + 1.3981999507e-3f;
  p = p * rest + 8.3334519073e-3f;
  p = p * rest + 4.1665795894e-2f;
  p = p * rest + 1.6666665459e-1f;
  p = p * rest + 5.0000001201e-1f;
  p = p * rest * rest + rest + 1.0f;
  return p * (floats)((__builtin_convertvector(whole, integers) + 127) << 23);
}
