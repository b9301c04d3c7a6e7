#ifndef CVECTORKERNELS_H
#define CVECTORKERNELS_H

#include <stddef.h>
#include <stdint.h>

// Dot products of one vector with many. A row's place is ids[i], or i where `ids` is NULL.

/// Rows of codes are padded to a multiple of this many; the query's padding is zero.
enum { VECTOR_CODE_BLOCK = 64 };

/// The kernels for one instruction set. Sums of integers are exact, so all sets agree; sums of floats
/// are added in another order and differ in the last bits only.
typedef struct {
  const char *name;
  /// Rows of `dimension` floats.
  void (*dot_products_f32)(
      const float *query, const float *rows, size_t dimension, const uint32_t *ids, size_t count,
      float *products);
  /// Rows of `width` codes, a multiple of VECTOR_CODE_BLOCK; a code is its value plus 128, and the
  /// products are those of the values. `width` is at most 65,536; `shift` is 128 times the sum of the
  /// query's values.
  void (*dot_products_int8)(
      const int8_t *query, int32_t shift, const uint8_t *rows, size_t width, const uint32_t *ids,
      size_t count, int32_t *products);
} vector_kernel_set;

/// The sets that this processor can run, best first; the last one is plain C.
///
/// Returns how many there are; `sets` points to them and stays valid.
size_t vector_kernel_sets(const vector_kernel_set *const **sets);

#endif
