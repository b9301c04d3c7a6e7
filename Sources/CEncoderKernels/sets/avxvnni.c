#include "kernel_sets.h"

#if ENCODER_X86
#include <immintrin.h>
#pragma clang attribute push(__attribute__((target("avxvnni,avx2,fma"))), apply_to = function)

#define LANES 8
#include "vectors.h"

#define ATTENTION_ROWS 4
#define ATTENTION_VECTORS 2
#include "attention.h"
#include "gelu.h"

#define PRODUCT_ROWS 6
#define PRODUCT_VECTORS 2
#define PRODUCT_OFFSET 0
INLINE integers add_products(integers sums, uint32_t activations, const int8_t *weights) {
  __m256i four = _mm256_set1_epi32((int)activations);
  __m256i those = _mm256_loadu_si256((const __m256i *)weights);
  return (integers)_mm256_dpbusd_avx_epi32((__m256i)sums, four, those);
}
#include "product.h"

#pragma clang attribute pop

const encoder_kernels encoder_avxvnni = ENCODER_SET("AVX-VNNI");
#endif
