#ifndef COPENBLAS_H
#define COPENBLAS_H

#include <stdbool.h>
#include <stddef.h>

/// What single-precision matrix products run on, decided once per process.
typedef struct {
  /// False if libopenblas could not be loaded: products then use the plain loop.
  bool found;
  /// False if products use the plain loop.
  bool accelerated;
  /// The name OpenBLAS gives its kernel ("SkylakeX", "Haswell"), or "plain C". Never null.
  const char *kernel;
  /// Why this kernel, or the loader's error. Never null.
  const char *reason;
  /// The kernel set this module picks for this CPU where the user sets none; null if it leaves the
  /// choice to OpenBLAS.
  const char *usual;
} copenblas_status;

/// Loads libopenblas at the first call, with the kernel set of this CPU and one thread per product.
///
/// OpenBLAS reads OPENBLAS_CORETYPE in its constructor, so the choice is made before dlopen; a value
/// the user has set is respected. The environment is left as it was.
copenblas_status copenblas_load(void);

/// Threads OpenBLAS uses for one product; 1 unless someone else in this process changed it.
int copenblas_threads(void);

/// c = alpha * a * b + beta * c, row-major; b is [k, n], or [n, k] if `transposed`.
/// Strides are in elements. Needs copenblas_load first; may run on several threads at once.
void copenblas_multiply(
    bool transposed, int m, int n, int k, float alpha, const float *a, int a_stride, const float *b,
    int b_stride, float beta, float *c, int c_stride);

#endif
