#include "kernel_sets.h"

#if ENCODER_X86
#include <immintrin.h>
#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,avx2,fma"))), apply_to = function)

#define LANES 16
#include "vectors.h"

#define ATTENTION_ROWS 6
#define ATTENTION_VECTORS 4
#include "attention.h"
#include "gelu.h"

#define PRODUCT_ROWS 8
#define PRODUCT_VECTORS 2
#define PRODUCT_OFFSET 0
INLINE integers add_products(integers sums, uint32_t activations, const int8_t *weights) {
  __m512i four = _mm512_set1_epi32((int)activations);
  return (integers)_mm512_dpbusd_epi32((__m512i)sums, four, _mm512_loadu_si512(weights));
}
#include "product.h"

#pragma clang attribute pop

const encoder_kernels encoder_avx512 = ENCODER_SET("AVX-512 VNNI");
#endif
