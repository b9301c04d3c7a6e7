#ifndef VECTOR_SETS_H
#define VECTOR_SETS_H

#include "../include/CVectorKernels.h"

extern const vector_kernel_set vector_set_plain;
#if defined(__x86_64__)
extern const vector_kernel_set vector_set_avx2;
extern const vector_kernel_set vector_set_avx512;
extern const vector_kernel_set vector_set_vnni;
#elif defined(__aarch64__)
extern const vector_kernel_set vector_set_neon;
#endif

/// How many rows ahead memory is asked for.
enum { VECTOR_AHEAD = 4 };

static inline size_t vector_place(const uint32_t *ids, size_t i) { return ids ? ids[i] : i; }

/// Asks for all cache lines of a row that is wanted soon.
static inline void vector_prefetch(const void *row, size_t bytes) {
  for (size_t offset = 0; offset < bytes; offset += 64)
    __builtin_prefetch((const char *)row + offset);
}

#endif
